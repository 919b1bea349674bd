"""The demonstration day, from its papers to its audit trail."""

import json
import re
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from openpyxl import load_workbook

from registry_desktop.commands.demonstration.note import note_of, read_note
from registry_desktop.store.engine import LocalFile
from registry_desktop.store.key_box import open_key
from tests.commands.conftest import COUPLES, Day, Registryctl


def text_of(path: Path) -> str:
    """The words of a PDF without the line breaks that a narrow box makes."""
    said = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    return re.sub(r"\s+", "", said.stdout.decode())


def records(day: Day) -> list[dict[str, str]]:
    """The exported records."""
    content: list[dict[str, str]] = json.loads((day.out / "marriages.json").read_text(encoding="utf-8"))
    return content


def test_every_certificate_carries_both_names_both_identity_numbers_and_its_own_number(demonstration: Day) -> None:
    assert len(records(demonstration)) == COUPLES
    for record in records(demonstration):
        for role in ("man", "woman"):
            path = demonstration.out / "papers" / f"{record['certificate_number']}-marriage_certificate-{role}.pdf"
            text = text_of(path)
            wanted = [f"{one}.{what}" for one in ("man", "woman") for what in ("name", "identity_number")]
            assert [field for field in ("certificate_number", *wanted) if record[field] not in text] == []


def test_declarations_forms_and_covers_carry_the_names_as_text(demonstration: Day) -> None:
    for record in records(demonstration):
        for paper in ("marriage_declaration-man", "marriage_review_form", "archive_cover"):
            text = text_of(demonstration.out / "papers" / f"{record['certificate_number']}-{paper}.pdf")
            assert record["man.name"] in text
            assert record["woman.name"] in text


def test_rare_characters_reach_the_paper(demonstration: Day) -> None:
    names = {record[f"{role}.name"] for record in records(demonstration) for role in ("man", "woman")}
    assert {"陈䶮", "周㛃", "李𠮷", "阿依古丽·买买提"} & names


def test_the_figures_of_the_spreadsheet_equal_a_count_over_the_exported_records(demonstration: Day) -> None:
    sheet = load_workbook(demonstration.out / "statistics.xlsx").worksheets[0]
    rows = [row for row in sheet.iter_rows(values_only=True) if isinstance(row[3], int)]
    figures = {str(row[0]): int(str(row[3])) for row in rows}
    day = [one for one in records(demonstration) if one["registration_date"] == "2026-05-20"]
    counted = [one for one in day if one["source"] == "counter"]
    ended = ("不予受理", "不予登记", "当事人放弃")
    assert figures["结婚登记"] == len(counted) == COUPLES
    assert figures["发出婚姻登记证"] == 2 * len(counted)
    assert figures["预约到场"] + figures["现场办理"] == len(counted) + sum(figures[key] for key in ended)
    assert figures["预约"] == figures["预约到场"] + figures["取消预约"] + figures["预约未到"]


def test_all_formats_of_the_records_say_the_same(demonstration: Day) -> None:
    heads, *rows = load_workbook(demonstration.out / "marriages.xlsx").worksheets[0].iter_rows(values_only=True)
    fields = [str(head).split()[-1] for head in heads]
    from_xlsx = [{field: str(value or "") for field, value in zip(fields, row, strict=True)} for row in rows]
    assert [identified(one) for one in from_xlsx] == [identified(one) for one in records(demonstration)]


def identified(record: dict[str, str]) -> tuple[str, str, str]:
    return record["certificate_number"], record["man.name"], record["woman.identity_number"]


def test_the_day_report_is_printed_with_its_figures(demonstration: Day) -> None:
    text = text_of(demonstration.out / "statistics.pdf")
    assert f"结婚登记对01{COUPLES}0–0–" in text
    assert "测试县甲民政局婚姻登记处" in text


def test_the_side_stories_end_as_they_should(demonstration: Day) -> None:
    figures = Counter(demonstration.said["figures"])
    assert (figures["not_accepted"], figures["refused"], figures["abandoned"]) == (2, 1, 1)
    assert (figures["no_show"], figures["booking_cancelled"]) == (2, 2)
    assert figures["booklets_voided"] == 3


def test_the_same_seed_plays_the_same_day_to_the_last_byte_of_paper(
    demonstration: Day, registryctl: Registryctl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REGISTRY_HOME", str(demonstration.home))  # for its cut fonts
    words = ("--home", tmp_path / "home", "--out", tmp_path / "out", "--couples", COUPLES)
    assert registryctl("demo", *words).code == 0
    papers = {path.name: path.read_bytes() for path in (demonstration.out / "papers").iterdir()}
    assert papers == {path.name: path.read_bytes() for path in (tmp_path / "out" / "papers").iterdir()}
    for name in ("marriages.csv", "marriages.json", "statistics.csv", "statistics.pdf"):
        assert (tmp_path / "out" / name).read_bytes() == (demonstration.out / name).read_bytes()


def test_the_trail_of_the_day_holds(own_home: Path, registryctl: Registryctl) -> None:
    answer = registryctl("audit", "verify", "--json")
    assert (answer.code, answer.json["holds"], answer.json["broken"]) == (0, True, [])
    assert own_home.is_dir()


def test_one_changed_byte_of_one_entry_is_found(own_home: Path, registryctl: Registryctl) -> None:
    sequence = change_one_byte(own_home / "register.db")
    answer = registryctl("audit", "verify", "--json")
    assert answer.code == 1
    assert [(one["sequence"], one["what"]) for one in answer.json["broken"]] == [(sequence, "edited")]
    assert "edited" in registryctl("audit", "verify", "--language", "en").out


def change_one_byte(path: Path) -> int:
    """What somebody with the key and a database tool could do: drop the triggers, change a byte, put nothing back."""
    engine = LocalFile(path, open_key(path, passphrase=read_note(path).passphrase)).connect()
    with engine.execution_options(register_writes=True).begin() as connection:
        triggers = connection.exec_driver_sql("select name from sqlite_master where type = 'trigger'").scalars().all()
        for trigger in triggers:
            connection.exec_driver_sql(f'drop trigger "{trigger}"')
        sequence, text = connection.exec_driver_sql(
            "select sequence, text from audit_entry where act = 'marriage:issue' limit 1"
        ).one()
        connection.exec_driver_sql(
            "update audit_entry set text = ? where sequence = ?", (text.replace("issued", "issueD", 1), sequence)
        )
    engine.dispose()
    return int(sequence)


def test_the_database_itself_refuses_to_change_an_entry(own_home: Path) -> None:
    path = own_home / "register.db"
    engine = LocalFile(path, open_key(path, passphrase=read_note(path).passphrase)).connect()
    with pytest.raises(Exception, match="audit"), engine.begin() as connection:
        connection.exec_driver_sql("update audit_entry set text = 'x' where sequence = 1")
    engine.dispose()


def test_every_couple_has_nodded_before_its_booklets_were_taken(own_home: Path) -> None:
    path = own_home / "register.db"
    engine = LocalFile(path, open_key(path, passphrase=read_note(path).passphrase)).connect()
    with engine.begin() as connection:
        acts = connection.exec_driver_sql(
            "select registration_id, act from audit_entry"
            " where act in ('read_back:record', 'marriage:make_certificate') order by sequence"
        ).all()
    engine.dispose()
    first = {case: act for case, act in reversed(acts) if case}
    assert len(first) >= COUPLES
    assert set(first.values()) == {"read_back:record"}


def test_a_register_of_real_people_is_never_taken_for_a_demonstration(
    own_home: Path, registryctl: Registryctl, tmp_path: Path
) -> None:
    note_of(own_home / "register.db").unlink()
    before = (own_home / "register.db").stat().st_mtime_ns
    answer = registryctl("demo", "--out", tmp_path / "again")
    assert answer.code == 4
    assert "register.db" in answer.err
    assert (own_home / "register.db").stat().st_mtime_ns == before


def test_a_folder_with_other_files_is_not_written_to(registryctl: Registryctl, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    assert registryctl("demo", "--out", tmp_path).code == 4
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["letter.txt"]


@pytest.mark.parametrize(("words", "code"), [(("--couples", "1"), 2), (("--on", "2026-05-01"), 2)])
def test_a_day_that_cannot_be_played_is_refused_before_anything_is_made(
    words: tuple[str, str], code: int, registryctl: Registryctl, registry_home: Path
) -> None:
    assert registryctl("demo", *words).code == code
    assert not (registry_home / "register.db").exists()
