"""Nobody is married twice: by declaration, by online answer, by this register."""

from datetime import date, timedelta
from typing import Any

import pytest

from registry_desktop.kinds.known import EarlierRegistration
from registry_desktop.kinds.marriage.single_status import status_by_the_register
from tests.kinds.couples import CLEAN, NOON, answered, codes, couple, findings, known, shown


def earlier(**changes: Any) -> EarlierRegistration:
    plain: dict[str, Any] = {
        "role": "woman", "registration_id": 5, "kind": "marriage.registration",
        "certificate_number": "J770101-2015-000005", "registration_date": date(2015, 6, 1), "state": "filed",
        "other_party_name": "张三",
    }  # fmt: skip
    return EarlierRegistration(**{**plain, **changes})


def with_status(role: str, status: str, answer: str = "no_record") -> dict[str, Any]:
    checks = [answered("man", kind, clean) for kind, clean in CLEAN]
    checks += [answered("woman", kind, clean) for kind, clean in CLEAN]
    checks.append(answered(role, "marital_status", answer))
    return {role: {"marital_status": status}, "checks": checks}


def test_a_person_may_not_marry_twice() -> None:
    found = findings(couple(), known(earlier=(earlier(),)))
    assert [(one.code, one.severity.value) for one in found] == [("MAR_HAS_SPOUSE", "refuse")]
    assert found[0].facts["certificate_number"] == "J770101-2015-000005"


def test_who_declares_to_be_married_is_refused() -> None:
    assert codes(couple(**with_status("man", "20", "20"))) == {"MAR_HAS_SPOUSE": "refuse"}


@pytest.mark.parametrize(
    "state", ["abandoned", "refused", "not_accepted", "noted_invalid", "noted_annulled", "revoked"]
)
def test_a_case_that_never_came_to_a_marriage_is_none(state: str) -> None:
    assert codes(couple(), known(earlier=(earlier(state=state),))) == {}


def test_an_old_marriage_of_a_namesake_is_laid_before_the_officer() -> None:
    namesake = earlier(matched_by="name_and_birth_date")
    assert codes(couple(), known(earlier=(namesake,))) == {"MAR_SAME_NAME_MARRIED": "warn"}


def test_a_divorced_person_shown_as_married_in_this_register_brings_the_proof() -> None:
    record = couple(**with_status("woman", "40"))
    assert codes(record, known(earlier=(earlier(),))) == {"MAR_STATUS_MISMATCH": "ask"}
    record.papers_shown.append(shown("woman", "court_paper", verified=True))
    assert codes(record, known(earlier=(earlier(),))) == {}


def test_a_proof_that_is_seen_but_not_verified_is_not_enough() -> None:
    record = couple(**with_status("woman", "40", "20"))
    record.papers_shown.append(shown("woman", "divorce_certificate"))
    assert codes(record) == {"MAR_STATUS_MISMATCH": "ask"}


def test_a_widower_brings_both_papers() -> None:
    record = couple(**with_status("man", "30", "20"))
    record.papers_shown.append(shown("man", "death_paper", verified=True))
    assert findings(record)[0].facts["proof"] == "late_spouse_marriage_certificate"
    record.papers_shown.append(shown("man", "late_spouse_marriage_certificate", verified=True))
    assert codes(record) == {}


@pytest.mark.parametrize(("state", "status"), [("ended_by_divorce", "40"), ("ended_by_death", "30")])
def test_who_was_married_here_before_is_not_unmarried(state: str, status: str) -> None:
    past = known(earlier=(earlier(state=state),))
    assert status_by_the_register(past, "woman") == status
    assert codes(couple(), past)["MAR_STATUS_MISMATCH"] == "ask"
    assert "MAR_STATUS_MISMATCH" not in codes(couple(**with_status("woman", status)), past)


def test_the_last_end_counts_and_a_lasting_marriage_before_all() -> None:
    widowed = earlier(state="ended_by_death", registration_date=date(2018, 1, 1))
    divorced = earlier(state="ended_by_divorce", registration_date=date(2010, 1, 1))
    assert status_by_the_register(known(earlier=(widowed, divorced)), "woman") == "30"
    assert status_by_the_register(known(earlier=(widowed, earlier(), divorced)), "woman") == "20"
    assert status_by_the_register(known(earlier=(widowed,)), "man") == ""


@pytest.mark.parametrize("answer", ["10", "no_record"])
def test_an_answer_that_agrees_says_nothing(answer: str) -> None:
    assert codes(couple(**with_status("man", "10", answer))) == {}


def test_the_last_answer_counts() -> None:
    arguments = with_status("man", "10", "20")
    arguments["checks"].append(answered("man", "marital_status", "10"))
    assert codes(couple(**arguments)) == {}


def test_a_check_that_was_not_made_blocks_and_one_that_could_not_be_made_is_passed_with_a_reason() -> None:
    assert codes(couple(checks=[])) == {"MAR_ONLINE_CHECK_MISSING": "ask"}
    assert codes(couple(checks=[], state="pre_review")) == {}
    tried = [
        answered(role, kind, "", not_done_reason="line down")
        for role in ("man", "woman")
        for kind in ("identity", "marital_status")
    ]
    assert codes(couple(checks=tried)) == {"MAR_ONLINE_CHECK_MISSING": "warn"}


def test_an_answer_too_old_or_about_another_is_asked_anew_or_passed_with_the_reason_why_not() -> None:
    later = known(now=NOON + timedelta(minutes=241))
    checks = [answered(role, kind, clean, asked_at=NOON) for role in ("man", "woman") for kind, clean in CLEAN]
    assert codes(couple(checks=checks), known(now=NOON + timedelta(minutes=240))) == {}
    assert codes(couple(checks=checks), later) == {"MAR_ONLINE_CHECK_STALE": "ask"}
    assert codes(couple(checks=checks, state="approved"), later) == {}
    tried = [answered(check.role, check.kind, "", not_done_reason="line down") for check in checks]
    assert codes(couple(checks=[*checks, *tried]), later) == {"MAR_ONLINE_CHECK_STALE": "warn"}
    other = answered("man", "identity", "match", asked_name="郑弓", asked_number="770102199508089139")
    assert codes(couple(checks=[*checks, other])) == {"MAR_ONLINE_CHECK_CHANGED": "ask"}


def test_an_identity_that_is_not_confirmed_and_a_name_on_the_list_are_named() -> None:
    checks = [answered(role, kind, clean) for role in ("man", "woman") for kind, clean in CLEAN]
    checks += [answered("man", "identity", "mismatch"), answered("woman", "dishonest_list", "listed")]
    assert codes(couple(checks=checks)) == {"ID_ONLINE_MISMATCH": "ask", "MAR_CREDIT_LISTED": "warn"}


def test_a_status_nobody_has_declared_is_asked_for() -> None:
    assert codes(couple(man={"marital_status": ""}))["MAR_STATUS_UNDECLARED"] == "ask"


def test_who_marries_again_after_a_divorce_from_the_same_person_is_divorced() -> None:
    arguments = with_status("man", "40")
    assert codes(couple(**arguments, restored_marriage=True)) == {"MAR_RESTORED_STATUS": "ask"}
