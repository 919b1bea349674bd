"""What other authorities answer about the parties of a divorce and a reissue: kept, weighed, sealed, never needed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from registry_desktop.acts.divorce import application, second_visit
from registry_desktop.acts.identity_card import read_card
from registry_desktop.acts.online_check import record_online_check
from registry_desktop.acts.permission import SecondOfficer
from registry_desktop.acts.registered import case as later_case
from registry_desktop.acts.reissue import entry, examination
from registry_desktop.domain.identity_card import read_block
from registry_desktop.domain.refused import Refusal
from registry_desktop.queries import cases, evidence
from registry_desktop.records.later_cases import JUDGMENT
from tests.acts import later_cases
from tests.acts import test_divorce as divorces
from tests.acts import test_reissue as reissues
from tests.acts.couples import work_to
from tests.readers.cards import CARD, block, picture
from tests.registers import PASSWORD, Counter

SECOND = SecondOfficer("reviewer", PASSWORD)
SYSTEM = "全国婚姻登记信息系统"


def examined(counter: Counter) -> int:
    """A divorce of 2026-05-20 at its second visit, everything said and signed."""
    case_id = divorces.accepted(counter, date(2026, 5, 20))
    divorces.come_again(counter, case_id, date(2026, 6, 23))
    divorces.act(counter, second_visit.start_review, case_id)
    for role in ("man", "woman"):
        divorces.act(counter, application.save, case_id, fields={f"{role}.will": "willing"})
        divorces.act(counter, second_visit.sign_declaration, case_id, role=role, oath_witness="登记员甲")
    return case_id


def asked(counter: Counter, of: Any, case_id: int, **answer: str) -> None:
    said = {"role": "woman", "kind": "marital_status", "answer": "20", "source_system": SYSTEM, **answer}
    of.act(counter, record_online_check, case_id, **said)


def warned(counter: Counter, case_id: int) -> dict[str, str]:
    view = counter.register.read(counter.registrar, cases.case, registration_id=case_id)
    return {one.code: one.facts.get("answer", "") for one in view.findings if one.severity.value in ("ask", "warn")}


class TestDivorce:
    def test_it_is_approved_with_and_without_an_answer(self, counter: Counter) -> None:
        case_id = examined(counter)
        assert warned(counter, case_id) == {}
        asked(counter, divorces, case_id)
        asked(counter, divorces, case_id, role="man", answer="no_record")
        asked(counter, divorces, case_id, role="man", kind="identity", answer="match")
        divorces.act(counter, second_visit.approve, case_id)
        kept = [(one.role, one.kind, one.answer, one.operator) for one in divorces.the(counter, case_id).online_checks]
        assert kept == [
            ("woman", "marital_status", "20", "登记员甲"),
            ("man", "marital_status", "no_record", "登记员甲"),
            ("man", "identity", "match", "登记员甲"),
        ]

    @pytest.mark.parametrize("answer", ["10", "30", "40"])
    def test_who_is_not_married_elsewhere_is_cleared_by_two_officers(self, counter: Counter, answer: str) -> None:
        case_id = examined(counter)
        asked(counter, divorces, case_id, answer=answer)
        assert warned(counter, case_id) == {"ONLINE_STATUS_DIFFERS": answer}
        answered = divorces.refused(counter, second_visit.approve, case_id)
        assert answered.facts["codes"] == "ONLINE_STATUS_DIFFERS"
        passed = {"code": "ONLINE_STATUS_DIFFERS", "field": "woman.online_check.marital_status", "reason": "系统未更新"}
        alone = divorces.refused(counter, application.acknowledge, case_id, **passed)
        assert (alone.code, alone.facts["field"]) == (Refusal.FIELD_MISSING, "second_officer")
        divorces.act(counter, application.acknowledge, case_id, second=SECOND, **passed)
        divorces.act(counter, second_visit.approve, case_id)

    def test_an_identity_that_is_not_confirmed_stands_in_the_way(self, counter: Counter) -> None:
        case_id = examined(counter)
        asked(counter, divorces, case_id, kind="identity", answer="mismatch")
        assert divorces.codes(divorces.refused(counter, second_visit.approve, case_id)) == {"ID_ONLINE_MISMATCH"}
        asked(counter, divorces, case_id, kind="identity", answer="match")
        divorces.act(counter, second_visit.approve, case_id)

    def test_an_answer_about_another_number_is_no_answer_about_this_person(self, counter: Counter) -> None:
        case_id = examined(counter)
        asked(counter, divorces, case_id)
        divorces.act(counter, application.save, case_id, fields={"woman.name": "王靖"})
        assert "MAR_ONLINE_CHECK_CHANGED" in warned(counter, case_id)

    def test_an_old_answer_is_left_alone_as_the_law_asks_for_none(self, counter: Counter) -> None:
        case_id = examined(counter)
        asked(counter, divorces, case_id)
        counter.clock.now += timedelta(days=2)
        assert warned(counter, case_id) == {}


class TestReissue:
    def test_of_a_reissue_only_who_applies_is_weighed(self, counter: Counter) -> None:
        reissues.married(counter)
        case_id = reissues.entered(counter)
        reissues.act(counter, examination.accept, case_id)
        reissues.act(counter, examination.check_archive, case_id, proof="register", result="agrees")
        asked(counter, reissues, case_id, role="man", answer="40")
        assert warned(counter, case_id) == {}
        asked(counter, reissues, case_id, answer="40")
        assert warned(counter, case_id) == {"ONLINE_STATUS_DIFFERS": "40"}
        asked(counter, reissues, case_id, answer="20")
        reissues.act(counter, examination.approve, case_id)

    def test_a_pass_counts_for_the_answer_it_was_given_for(self, counter: Counter) -> None:
        reissues.married(counter)
        case_id = reissues.entered(counter)
        reissues.act(counter, examination.accept, case_id)
        reissues.act(counter, examination.check_archive, case_id, proof="register", result="agrees")
        asked(counter, reissues, case_id, answer="10")
        passed = {"code": "ONLINE_STATUS_DIFFERS", "field": "woman.online_check.marital_status", "reason": "旧档未录入"}
        reissues.act(counter, entry.acknowledge, case_id, second=SECOND, **passed)
        asked(counter, reissues, case_id, answer="40")
        refused = reissues.refused(counter, examination.approve, case_id)
        assert refused.facts["codes"] == "ONLINE_STATUS_DIFFERS"

    def test_the_card_of_who_applies_is_read_and_sealed_with_the_answer(self, counter: Counter) -> None:
        case_id = reissues.opened(counter)
        reissues.act(counter, entry.save, case_id, fields={"woman.name": "", "woman.identity_number": ""})
        card = read_block(block(sex="2", number=reissues.WOMAN[1])).with_photo(picture())
        reissues.act(counter, read_card, case_id, role="woman", card=card, source="library", reader="libtermb.so")
        asked(counter, reissues, case_id)
        assert reissues.the(counter, case_id).woman.name == CARD["name"]

        def sealed(work: Any) -> Any:
            return evidence.evidence_of(work, record=cases.load_any_case(work, case_id))

        (kept,) = [one for one in counter.register.read(counter.registrar, sealed) if one.role == "woman"]
        assert (kept.whole, kept.changed) == (True, ())


def test_a_case_nobody_comes_to_the_counter_for_is_asked_about_nobody(counter: Counter) -> None:
    case_id = later_cases.opened(counter, JUDGMENT, work_to(counter, "issued"))
    later_cases.act(counter, later_case.save, case_id, fields={"court": "x"})
    with pytest.raises(Exception, match="not_found"):
        later_cases.act(counter, record_online_check, case_id, role="man", kind="identity", answer="match")
