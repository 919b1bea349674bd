"""What registryctl says when something is wrong: one clear line, the right exit code, never the program's inside."""

import json
import shutil
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from registry_desktop.commands.command_line import COMMANDS
from registry_desktop.commands.outcome import ExitCode
from tests.commands.conftest import Registryctl

CASES = Path(__file__).parents[1] / "kinds" / "marriage" / "cases"
DIVORCES = CASES.with_name("divorce_cases")
REISSUES = CASES.with_name("reissue_cases")
NOT_JSON = "{\n  broken"


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ((), 2, "COMMAND"),
        (("frob",), 2, "frob"),
        (("db",), 2, "status|upgrade|backup|restore|verify"),
        (("db", "frob"), 2, "frob"),
        (("db", "status", "--frob"), 2, "--frob"),
        (("db", "status"), 3, "register.db"),
        (("db", "verify"), 3, "register.db"),
        (("db", "upgrade"), 3, "register.db"),
        (("db", "backup"), 2, "FILE"),
        (("audit", "verify"), 3, "register.db"),
        (("audit", "export"), 2, "FILE"),
        (("check", "marriage"), 2, "FILE.json"),
        (("check", "marriage", "nowhere.json"), 2, "nowhere.json"),
        (("check", "marriage", CASES / "M01.json", "--on", "tomorrow"), 2, "tomorrow"),
        (("check", "burial", CASES / "M01.json"), 2, "burial"),
        (("schema", "burial"), 2, "burial"),
        (("import", "marriages", "nowhere.csv"), 2, "nowhere.csv"),
        (("import", "marriages", "nowhere.odt"), 2, "xlsx, csv, json"),
        (("export", "marriages", "nowhere/out.csv"), 2, "nowhere"),
        (("export", "marriages", "out"), 2, "xlsx, csv, json"),
        (("statistics", "--from", "2026-13-01"), 2, "2026-13-01"),
        (("statistics", "--format", "odt"), 2, "odt"),
        (("statistics",), 3, "register.db"),
        (("db", "status", "--server", "/nowhere", "--user", "u"), 3, "/nowhere"),
    ],
)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_is_wrong_is_said_in_one_line(
    words: tuple[object, ...],
    code: int,
    said: str,
    language: str,
    registryctl: Registryctl,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = registryctl(*words, "--language", language)
    assert answer.code == code
    assert answer.err.startswith("registryctl: ")
    assert answer.err.count("\n") == 1
    assert said in answer.err
    assert answer.out == ""
    assert any("\u4e00" <= character <= "\u9fff" for character in answer.err) is (language == "zh")


def test_the_inside_is_shown_only_when_asked_for(registryctl: Registryctl) -> None:
    assert "Traceback" not in registryctl("db", "status").err
    assert "Traceback" in registryctl("db", "status", "--debug").err


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str, registryctl: Registryctl) -> None:
    answer = registryctl(command, "--help")
    assert answer.code == 0
    assert "--json" in answer.out


def test_options_may_stand_before_the_command(registryctl: Registryctl) -> None:
    assert registryctl("--language", "en", "--json", "kinds").json == registryctl("kinds", "--json").json


def test_kinds_tells_states_checks_papers_and_number(registryctl: Registryctl) -> None:
    kind, divorce, *_ = registryctl("kinds", "--json").json["kinds"]
    assert (kind["name"], divorce["name"]) == ("marriage.registration", "marriage.divorce")
    assert divorce["number"]["example"] == "L770101-2026-000001"
    assert kind["number"]["example"] == "J770101-2026-000001"
    assert {"state": "issued", "then": kind["states"][8]["then"], "final": False} in kind["states"]
    assert "both_are_of_age" in [check["check"] for check in kind["checks"]]
    assert "marriage_certificate" in kind["papers"]
    assert "初审" in registryctl("kinds").out


def test_the_schema_takes_every_worked_case(registryctl: Registryctl) -> None:
    schema = registryctl("schema", "marriage").json
    Draft202012Validator.check_schema(schema)
    for path in sorted(CASES.glob("*.json")):
        assert list(Draft202012Validator(schema).iter_errors(json.loads(path.read_text(encoding="utf-8")))) == []


def test_check_tells_a_couple_that_comes_too_early_for_its_divorce(registryctl: Registryctl) -> None:
    answer = registryctl("check", "divorce", DIVORCES / "D01.json", "--on", "2026-12-23", "--json")
    assert answer.code == ExitCode.FOUND
    assert [one["code"] for one in answer.json["findings"] if one["severity"] == "refuse"] == ["DIV_TOO_EARLY"]
    in_words = registryctl("check", "divorce", DIVORCES / "D05.json", "--on", "2026-02-24")
    assert "2026-02-15 → 2026-02-24 春节" in in_words.out


def test_check_names_a_character_that_no_font_of_this_machine_holds(registryctl: Registryctl, tmp_path: Path) -> None:
    """M47, with a character of nobody's: which of the assigned ones are printable depends on the machine."""
    content = json.loads((CASES / "M47.json").read_text(encoding="utf-8"))
    content["woman"]["name"] = "张\U000f0000"
    path = tmp_path / "rare.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    answer = registryctl("check", "marriage", path, "--on", "2026-06-01", "--json")
    assert answer.code == ExitCode.FOUND
    [finding] = [one for one in answer.json["findings"] if one["code"] == "CER_FONT"]
    assert (finding["severity"], finding["facts"]["characters"]) == ("refuse", "\U000f0000")


def test_the_schema_of_a_divorce_takes_every_worked_case(registryctl: Registryctl) -> None:
    schema = registryctl("schema", "divorce").json
    Draft202012Validator.check_schema(schema)
    for path in sorted(DIVORCES.glob("*.json")):
        assert list(Draft202012Validator(schema).iter_errors(json.loads(path.read_text(encoding="utf-8")))) == []


LATER = {"revocation": "V0[123]*.json", "judgment": "V04.json", "no_restoration": "V06.json"}


@pytest.mark.parametrize("word", LATER)
def test_the_schemas_of_what_happens_later_take_every_worked_case(word: str, registryctl: Registryctl) -> None:
    schema = registryctl("schema", word).json
    Draft202012Validator.check_schema(schema)
    for path in sorted(CASES.with_name("later_cases").glob(LATER[word])):
        assert list(Draft202012Validator(schema).iter_errors(json.loads(path.read_text(encoding="utf-8")))) == []


def test_check_sends_who_was_forced_to_the_court(registryctl: Registryctl) -> None:
    entry = CASES.with_name("later_cases") / "V01.json"
    answer = registryctl("check", "revocation", entry, "--on", "2026-03-02")
    assert answer.code == ExitCode.FOUND
    assert "2026-10-15" in answer.out
    assert "人民法院" in answer.out


def test_check_tells_a_couple_divorced_since_that_no_marriage_certificate_is_given_anew(
    registryctl: Registryctl,
) -> None:
    answer = registryctl("check", "reissue", REISSUES / "R04.json", "--on", "2026-06-01", "--json")
    assert answer.code == ExitCode.FOUND
    assert {one["code"] for one in answer.json["findings"]} == {"REI_STATUS_CHANGED"}
    assert "J770101-2020-000077" in answer.json["findings"][0]["sentence"]


def test_the_schema_of_a_reissue_takes_every_worked_case(registryctl: Registryctl) -> None:
    schema = registryctl("schema", "reissue").json
    Draft202012Validator.check_schema(schema)
    for path in sorted(REISSUES.glob("*.json")):
        assert list(Draft202012Validator(schema).iter_errors(json.loads(path.read_text(encoding="utf-8")))) == []


def test_check_finds_a_man_of_21(registryctl: Registryctl) -> None:
    answer = registryctl("check", "marriage", CASES / "M02.json", "--on", "2026-05-19", "--json")
    (finding,) = answer.json["findings"]
    assert (answer.code, finding["code"], finding["facts"]["earliest"]) == (1, "MAR_AGE_MAN", "2026-05-20")


def test_check_lets_him_pass_on_his_birthday(registryctl: Registryctl) -> None:
    answer = registryctl("check", "marriage", CASES / "M01.json", "--on", "2026-05-20", "--json")
    assert answer.code == 0
    assert [finding["code"] for finding in answer.json["findings"]] == ["MAR_AGE_REACHED_TODAY"]


def test_a_broken_case_is_named_with_line_and_column(registryctl: Registryctl, tmp_path: Path) -> None:
    path = tmp_path / "case.json"
    path.write_text(NOT_JSON)
    answer = registryctl("check", "marriage", path, "--language", "en")
    assert (answer.code, "line 2, column 3" in answer.err) == (2, True)


def test_every_unknown_key_of_a_case_is_named(registryctl: Registryctl, tmp_path: Path) -> None:
    path = tmp_path / "case.json"
    path.write_text('{"man": {"nmae": "x"}, "woman": {}, "colour": 1}')
    answer = registryctl("check", "marriage", path)
    assert answer.code == 2
    assert "man.nmae: unknown_key" in answer.err
    assert "colour: unknown_key" in answer.err


def test_the_status_says_which_schema_stands_there(own_home: Path, registryctl: Registryctl) -> None:
    answer = registryctl("db", "status", "--json")
    assert (answer.code, answer.json["current"]) == (0, True)
    assert answer.json["path"] == str(own_home / "register.db")


def test_without_the_passphrase_nobody_gets_in(
    own_home: Path, registryctl: Registryctl, monkeypatch: pytest.MonkeyPatch
) -> None:
    (own_home / "register.demonstration.json").unlink()
    assert registryctl("audit", "verify").code == 3
    monkeypatch.setenv("REGISTRY_PASSPHRASE", "not this one")
    answer = registryctl("audit", "verify", "--language", "en")
    assert (answer.code, "passphrase" in answer.err) == (3, True)


def test_a_register_that_is_no_database_is_told(own_home: Path, registryctl: Registryctl) -> None:
    for ending in ("-wal", "-shm"):
        (own_home / f"register.db{ending}").unlink(missing_ok=True)
    (own_home / "register.db").write_bytes(b"not a database at all" * 1000)
    assert registryctl("db", "status").code == 3


def test_an_account_signs_with_its_password(
    own_home: Path, registryctl: Registryctl, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("REGISTRY_PASSWORD", "wrong")
    assert registryctl("export", "marriages", tmp_path / "a.csv", "--login", "zhuren").code == 4
    monkeypatch.setenv("REGISTRY_PASSWORD", "demo-20260520")
    assert registryctl("export", "marriages", tmp_path / "b.csv", "--login", "zhuren").code == 0
    answer = registryctl("export", "marriages", tmp_path / "c.csv", "--login", "yuyue", "--language", "en")
    assert (answer.code, "leader" in answer.err) == (4, True)
    assert sorted(path.name for path in tmp_path.glob("*.csv")) == ["b.csv"]
    assert own_home.is_dir()


def test_an_export_never_writes_over_a_file(own_home: Path, registryctl: Registryctl, tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text("mine")
    assert registryctl("export", "marriages", path).code == 4
    assert registryctl("statistics", "--from", "2026-05-20", "--out", path).code == 4
    assert path.read_text() == "mine"
    shutil.rmtree(own_home)


def test_the_figures_stand_on_the_terminal_and_in_json(own_home: Path, registryctl: Registryctl) -> None:
    document = registryctl("statistics", "--from", "2026-05-20", "--json").json
    figures = {one["key"]: one["now"] for one in document["figures"]}
    assert (figures["marriages"], figures["cremations"]) == (4, None)
    table = registryctl("statistics", "--from", "2026-05-20", "--to", "2026-05-20", "--language", "en").out
    assert "Marriages registered" in table
    assert own_home.is_dir()


def test_a_period_runs_forward(own_home: Path, registryctl: Registryctl) -> None:
    then = registryctl("statistics", "--from", "2026-05-20", "--as-known", "2026-05-19", "--json").json
    assert (then["as_known"], then["figures"][0]["now"]) == ("2026-05-19", 0)
    assert registryctl("statistics", "--from", "2026-05-20", "--as-known", "2199-01-01").code == 2
    answer = registryctl("statistics", "--from", "2026-05-20", "--to", "2026-05-01", "--language", "en")
    assert (answer.code, "2026-05-20" in answer.err) == (2, True)
    assert own_home.is_dir()


def test_counselling_ceremonies_and_publicity_are_told_by_table(
    own_home: Path, registryctl: Registryctl, monkeypatch: pytest.MonkeyPatch
) -> None:
    counselled = registryctl("figures", "S-M6", "--from", "2026-05-01", "--to", "2026-05-31", "--json").json
    assert (counselled["table"], counselled["sessions"], counselled["by_kind"]) == ("S-M6", 0, {})
    assert "集体颁证（场）" in registryctl("figures", "S-Q4", "--from", "2026-05-20").out
    assert registryctl("figures", "S-Q5", "--from", "2026-05-20", "--json").json["leaflets"] == []
    monkeypatch.setenv("REGISTRY_PASSWORD", "demo-20260520")
    answer = registryctl("figures", "S-M6", "--login", "yuyue", "--language", "en")
    assert (answer.code, "counsellor" in answer.err) == (4, True)
    assert registryctl("figures", "S-M9").code == 2
    assert own_home.is_dir()
