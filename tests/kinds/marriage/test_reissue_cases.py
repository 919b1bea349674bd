"""Every worked case of a reissue in the domain handbook (cases.md 4), read as JSON and checked as `registryctl check`
does; and what one change of such a case makes of it.

The files of the folder `reissue_cases` are entries; here stands exactly what must come of each: code -> severity.
"""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from registry_desktop.domain.codes import CodeTable
from registry_desktop.domain.finding import Finding
from registry_desktop.kinds.kind import findings_of
from registry_desktop.kinds.marriage import entry
from registry_desktop.kinds.marriage.reissue import KIND, remark_of
from registry_desktop.records.registrations import ReissueRegistration
from registry_desktop.sentences import FINDINGS
from registry_desktop.words import PAPERS
from tests.kinds.couples import DIVISIONS, RESOURCES, STATUTES

CASES = Path(__file__).parent / "reissue_cases"
TABLES = entry.read_code_tables(RESOURCES / "codes")
ON = date(2026, 6, 1)
EXPECTED: dict[str, dict[str, str]] = {
    "R01": {},
    "R02": {},
    "R04": {"REI_STATUS_CHANGED": "refuse"},
    "R06": {},
    "R07": {},
}


def case(name: str, **changes: object) -> tuple[ReissueRegistration, tuple[Finding, ...]]:
    """A worked case with some of its entries changed, and everything the checks say of it."""
    content = {**json.loads((CASES / f"{name}.json").read_text(encoding="utf-8")), **changes}
    record, known = entry.from_json(content, TABLES, KIND)
    assert isinstance(record, ReissueRegistration)
    return record, findings_of(KIND, record, replace(known, on=ON, divisions=DIVISIONS), STATUTES)


def codes(name: str, **changes: object) -> dict[str, str]:
    return {finding.code: finding.severity.value for finding in case(name, **changes)[1]}


def part(name: str, key: str, **changes: object) -> dict[str, Any]:
    content = json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))
    return {**content[key], **changes}


def shown(name: str, *papers: tuple[str, str]) -> list[dict[str, object]]:
    content = json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))
    more = [{"role": role, "paper": paper, "seen": True, "verified": True} for role, paper in papers]
    return [*content["papers_shown"], *more]


def earlier(role: str, **changes: object) -> dict[str, object]:
    plain: dict[str, object] = {
        "role": role, "registration_id": 9, "kind": "marriage.registration",
        "certificate_number": "J770101-2023-000123", "registration_date": "2023-03-03", "state": "filed",
        "other_party_name": "别人",
    }  # fmt: skip
    return {**plain, **changes}


@pytest.mark.parametrize("name", EXPECTED)
def test_a_worked_case_gives_exactly_its_findings(name: str) -> None:
    assert codes(name) == EXPECTED[name]


def test_every_entry_of_the_folder_is_a_case_and_every_case_has_its_entry() -> None:
    assert {path.stem for path in CASES.glob("*.json")} == set(EXPECTED)


def test_the_number_the_booklet_and_the_remark_are_those_of_the_certificate() -> None:
    law = STATUTES.on(ON)
    record, _ = case("R01")
    assert (KIND.prefix_of(record), KIND.booklet_of(record)) == ("BJ", "marriage_certificate")
    assert remark_of(record, law, ON) == "结婚证遗失，补发此证。2026年6月1日"
    divorced, _ = case("R01", certificate_kind="divorce", reissue_reason="damaged")
    assert (KIND.prefix_of(divorced), KIND.booklet_of(divorced)) == ("BL", "divorce_certificate")
    assert remark_of(divorced, law, ON) == "离婚证损毁，补发此证。2026年6月1日"
    differs, _ = case("R06")
    assert remark_of(differs, law, ON) == "结婚证记载信息与身份证件不一致，补发此证。2026年6月1日"
    assert remark_of(case("R01", reissue_reason="")[0], law, ON) == ""


def test_who_applies_alone_shows_nothing_of_the_other_party_but_the_name() -> None:
    assert codes("R01", man={"name": "", "sex": "1"}) == {"FIELD_MISSING": "ask"}
    assert codes("R01", woman=part("R01", "woman", identity_number="")) == {"FIELD_MISSING": "ask"}
    assert codes("R01", man={"name": "郑强", "sex": "1", "identity_number": "770102950808913"}) == {}


def test_who_applies_comes_or_sends_a_proxy() -> None:
    assert codes("R01", woman=part("R01", "woman", present=False)) == {"REI_ABSENT": "refuse"}
    assert codes("R02", by_proxy=False) == {"REI_ABSENT": "refuse"}


def test_both_apply_together_each_with_the_own_identity_paper() -> None:
    man = part("R04", "man")
    assert codes("R01", applicant="11", man=man) == {"REI_PAPER_MISSING": "ask"}
    papers = shown("R01", ("man", "resident_id_card"), ("both", "reissue_declaration"))
    assert codes("R01", applicant="11", man=man, papers_shown=papers) == {}


@pytest.mark.parametrize(
    "changes", [{"archive_result": "differs"}, {"archive_result": "not_found"}, {"archive_proof": "other"}]
)
def test_a_proxy_without_a_file_that_agrees_is_refused(changes: dict[str, object]) -> None:
    assert codes("R02", **changes)["REI_PROXY_WITHOUT_ARCHIVE"] == "refuse"


def test_a_proxy_is_refused_where_the_register_itself_names_another_person() -> None:
    found = codes("R02", original=part("R02", "original", woman_name="王静静"))
    assert found["REI_PROXY_WITHOUT_ARCHIVE"] == "refuse"


def test_a_proxy_is_named_whole_and_by_a_notarised_power() -> None:
    assert codes("R02", proxy_notary="") == {"FIELD_MISSING": "ask"}
    assert codes("R02", proxy_identity_number="770101198503109350") == {"REI_PROXY_NUMBER": "ask"}
    assert codes("R02", proxy_notarised_on="2026-06-02") == {"REI_PROXY_DATE": "ask"}
    without = [one for one in shown("R02") if one["paper"] != "proxy_authorisation"]
    assert codes("R02", papers_shown=without) == {"REI_PAPER_MISSING": "ask"}


@pytest.mark.parametrize("state", ["ended_by_divorce", "ended_by_death", "revoked", "noted_invalid", "noted_annulled"])
def test_of_a_registration_that_has_ended_no_certificate_is_given(state: str) -> None:
    assert codes("R01", original=part("R01", "original", state=state)) == {"REI_STATUS_CHANGED": "refuse"}


def test_a_later_marriage_of_one_of_them_ends_the_matter() -> None:
    assert codes("R01", register={"earlier": [earlier("man")]}) == {"REI_STATUS_CHANGED": "refuse"}
    assert codes("R01", register={"earlier": [earlier("man", state="refused")]}) == {}
    assert codes("R01", register={"earlier": [earlier("man", registration_date="2018-03-03")]}) == {}
    namesake = earlier("man", matched_by="name_and_birth_date")
    assert codes("R01", register={"earlier": [namesake]}) == {"REI_STATUS_DOUBTFUL": "warn"}
    undated = earlier("woman", registration_date=None)
    assert codes("R01", register={"earlier": [undated]}) == {"REI_STATUS_DOUBTFUL": "warn"}


def test_a_divorce_of_the_two_in_this_register_ends_the_matter_whatever_the_marriage_says() -> None:
    divorce = earlier("woman", kind="marriage.divorce", certificate_number="L770101-2024-12", other_party_name="郑强")
    assert codes("R01", register={"earlier": [divorce]}) == {"REI_STATUS_CHANGED": "refuse"}
    assert codes("R01", register={"earlier": [{**divorce, "state": "withdrawn"}]}) == {}
    assert codes("R01", register={"earlier": [{**divorce, "other_party_name": "别人"}]}) == {}


DIVORCED: dict[str, Any] = {
    "certificate_kind": "divorce",
    "present_status": "40",
    "original_number": "L770101-2020-000077",
    "original": part("R01", "original", kind="marriage.divorce", certificate_number="L770101-2020-000077"),
}


def test_the_divorced_get_theirs_unless_they_have_married_each_other_again() -> None:
    assert codes("R01", **DIVORCED) == {}
    with_another, with_each_other = earlier("woman"), earlier("woman", other_party_name="郑强")
    assert codes("R01", **DIVORCED, register={"earlier": [with_another]}) == {}
    assert codes("R01", **DIVORCED, register={"earlier": [with_each_other]}) == {"REI_STATUS_CHANGED": "refuse"}
    before = {**with_each_other, "registration_date": "2015-01-05", "state": "ended_by_divorce"}
    assert codes("R01", **DIVORCED, register={"earlier": [before]}) == {}
    assert codes("R01", **{**DIVORCED, "present_status": "23"}) == {"REI_STATUS_CHANGED": "refuse"}


@pytest.mark.parametrize("status", ["10", "30", "40"])
def test_who_is_no_longer_married_gets_no_marriage_certificate(status: str) -> None:
    assert codes("R01", present_status=status) == {"REI_STATUS_CHANGED": "refuse"}


def test_a_changed_name_is_proved() -> None:
    without = [one for one in shown("R06") if one["paper"] != "name_change_proof"]
    found = codes("R06", papers_shown=without)
    assert found == {"REI_ARCHIVE_DIFFERS": "ask", "REI_PAPER_MISSING": "ask", "ID_DUPLICATE_PERSON": "warn"}


def test_a_number_of_15_digits_on_the_file_is_the_same_person() -> None:
    assert codes("R01", original=part("R01", "original", woman_identity_number="780101960909914")) == {}
    assert codes("R01", original=part("R01", "original", woman_identity_number="780101960909913")) == {
        "REI_ARCHIVE_DIFFERS": "ask"
    }


def test_without_a_file_other_proof_is_shown_and_verified() -> None:
    changes: dict[str, object] = {"archive_proof": "other", "archive_result": "not_found", "original_number": ""}
    assert codes("R01", **changes) == {"REI_PAPER_MISSING": "ask"}
    assert codes("R01", **changes, papers_shown=shown("R01", ("woman", "registration_proof"))) == {}


def test_a_file_elsewhere_is_shown_as_its_sealed_copy() -> None:
    assert codes("R01", archive_proof="archive") == {"REI_PAPER_MISSING": "ask"}
    assert codes("R01", archive_proof="archive", papers_shown=shown("R01", ("woman", "marriage_archive_copy"))) == {}


def test_nothing_is_approved_before_the_archive_is_checked() -> None:
    assert codes("R01", archive_proof="", archive_result="") == {"REI_ARCHIVE_NOT_CHECKED": "ask"}
    assert codes("R01", archive_proof="", archive_result="", state="pre_review") == {}


@pytest.mark.parametrize(
    "number", ["测结字第980012345号", "政字第77号", "J770101-2020-77", "MC 12/345", "BJ770101-2021-000004"]
)
def test_a_number_of_any_style_is_taken(number: str) -> None:
    assert codes("R01", original_number=number) == {}


@pytest.mark.parametrize("number", ["L770101-2020-000077", "测离字第980012345号", "BL770101-2021-4"])
def test_the_number_of_a_divorce_is_not_that_of_a_marriage(number: str) -> None:
    assert codes("R01", original_number=number) == {"REI_NUMBER_KIND": "ask"}


def test_the_entry_must_say_what_the_file_says() -> None:
    assert codes("R01", original_date="2020-05-21") == {"REI_ORIGINAL_DIFFERS": "ask"}
    assert codes("R01", man={"name": "郑强强", "sex": "1"}) == {"REI_ORIGINAL_DIFFERS": "ask"}


def test_a_foreigner_goes_to_the_office_the_province_named() -> None:
    assert codes("R07", office={"division_code": "770101"}) == {"MAR_COMPETENCE": "refuse"}


def test_a_divorce_in_its_thirty_days_bars_no_reissue_but_another_window_does() -> None:
    other = {
        "role": "woman", "registration_id": 9, "office_name": "测试", "window": "2", "officer_name": "登记员乙",
        "state": "cooling",
    }  # fmt: skip
    assert codes("R01", register={"open_cases": [other]}) == {}
    assert codes("R01", register={"open_cases": [{**other, "state": "checking"}]}) == {"MAR_CONCURRENT_CASE": "refuse"}


def test_an_earlier_reissue_is_shown() -> None:
    before = earlier("woman", kind="marriage.reissue", certificate_number="BJ770101-2022-3", other_party_name="郑强")
    assert codes("R01", register={"earlier": [before]}) == {"REI_EARLIER_REISSUE": "info"}
    assert codes("R01", register={"earlier": [{**before, "state": "abandoned"}]}) == {}


def test_every_finding_names_its_article_and_fills_its_sentence() -> None:
    said = [
        *case("R04")[1], *case("R02", archive_result="not_found")[1], *case("R06", papers_shown=[])[1],
        *case("R01", original_date="2020-05-21", present_status="40", original_number="L770101-2020-1")[1],
        *case("R01", register={"earlier": [earlier("man"), earlier("woman", registration_date=None)]})[1],
        *case("R02", proxy_identity_number="770101198503109350", proxy_notarised_on="2026-06-02")[1],
        *case("R01", archive_result="", woman=part("R01", "woman", present=False))[1],
    ]  # fmt: skip
    for finding in said:
        assert finding.article
        sentences = [text for code, text in FINDINGS.items() if code.partition(":")[0] == finding.code]
        own = [FINDINGS[key] for key in (f"{finding.code}:{finding.facts.get('told_by')}",) if key in FINDINGS]
        holes = {hole for text in own or sentences for _, hole, _, _ in Formatter().parse(text) if hole}
        assert sentences
        assert holes <= set(finding.facts), finding.code


def test_every_paper_of_a_reissue_stands_in_the_code_table_and_has_a_word() -> None:
    rows = [row for row in STATUTES.rows if row.key.startswith("reissue.papers.")]
    papers = {paper.rstrip("!?") for row in rows for line in str(row.value).split() for paper in line.split("|")}
    assert papers <= {row.code for row in CodeTable.read(RESOURCES / "codes" / "papers.csv").rows}
    assert papers <= set(PAPERS)
