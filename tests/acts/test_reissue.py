"""A certificate issued anew through the acts, on both databases: every way a case can go until it is approved."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from registry_desktop.acts import booking
from registry_desktop.acts.divorce import application
from registry_desktop.acts.permission import SecondOfficer
from registry_desktop.acts.reissue import entry, examination, opening
from registry_desktop.domain.act import Act
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries import audit, cases, originals
from registry_desktop.queries.cases import findings_of
from registry_desktop.records.appointments import Booking
from registry_desktop.records.registrations import DivorceRegistration, MarriageRegistration, ReissueRegistration
from registry_desktop.store.unit_of_work import UnitOfWork, performs
from tests.acts.couples import CoupleOfTest, work_to
from tests.registers import PASSWORD, Counter

SECOND = SecondOfficer("reviewer", PASSWORD)
MAN, WOMAN = ("测试甲", "770101200405209010", date(2004, 5, 20)), ("张𠮷", "770101200503019026", date(2005, 3, 1))
NUMBER = "J770101-2026-000001"
ENTRY: dict[str, Any] = {
    "applicant": "10",
    "reissue_reason": "lost",
    "present_status": "20",
    "original_number": NUMBER,
    "woman.birth_date": WOMAN[2],
    "woman.household_division": "770101",
    "woman.present": True,
}
PROXY: dict[str, Any] = {
    "woman.present": False,
    "by_proxy": True,
    "proxy_name": "测试丙",
    "proxy_identity_number": "770101198503109355",
    "proxy_notarisation_number": "（2026）测证民字第77号",
    "proxy_notary": "测试市公证处",
    "proxy_notarised_on": date(2026, 5, 25),
}
OWN_PAPERS = (("woman", "resident_id_card"), ("woman", "reissue_declaration"))
PROXY_PAPERS = (*OWN_PAPERS, ("woman", "proxy_authorisation"), ("woman", "proxy_identity_paper"))


def the(counter: Counter, case_id: int) -> ReissueRegistration:
    def found(work: UnitOfWork) -> ReissueRegistration:
        return cases.load_case_of(work, ReissueRegistration, case_id)

    return counter.register.read(counter.registrar, found)


def act(counter: Counter, function: Any, case_id: int, **arguments: Any) -> None:
    at = the(counter, case_id).revision
    counter.register.perform(counter.registrar, function, registration_id=case_id, revision=at, **arguments)


def refused(counter: Counter, function: Any, case_id: int, **arguments: Any) -> Refused:
    before = the(counter, case_id)
    with pytest.raises(Refused) as answer:
        act(counter, function, case_id, **arguments)
    after = the(counter, case_id)
    assert (after.state, after.revision) == (before.state, before.revision), "nothing of a refused act stays"
    return answer.value


def codes(answer: Refused) -> set[str]:
    assert answer.code is Refusal.FINDINGS_OPEN
    return {finding.code for finding in answer.findings}


def show(counter: Counter, case_id: int, *papers: tuple[str, str]) -> None:
    for role, paper in papers:
        marks = {"seen": True, "verified": True, "verified_how": "sight"}
        act(counter, entry.mark_paper, case_id, role=role, paper=paper, marks=marks)


def opened(counter: Counter, certificate_kind: str = "marriage", man: str = MAN[0], woman: str = WOMAN[0]) -> int:
    couple = booking.Couple(man, woman, "", WOMAN[1])
    arrived = counter.register.perform(counter.registrar, booking.walk_in, couple=couple).value
    return counter.register.perform(
        counter.registrar, opening.open_case, booking_id=arrived, certificate_kind=certificate_kind
    ).value


def married(counter: Counter) -> int:
    """A marriage of this register, of 2026-05-20; then it is 2026-06-01."""
    counter.clock.set_to(date(2026, 5, 20))
    marriage_id = work_to(counter, "issued")
    counter.clock.set_to(date(2026, 6, 1))
    return marriage_id


def entered(counter: Counter, *papers: tuple[str, str], **changes: Any) -> int:
    case_id = opened(counter)
    act(counter, entry.save, case_id, fields={**ENTRY, **changes})
    show(counter, case_id, *(papers or OWN_PAPERS))
    return case_id


@performs(Act.MARRIAGE_SAVE)
def bring_about(work: UnitOfWork, *, registration_id: int, state: str) -> None:
    """What another desk's act makes of the marriage."""
    work.take(MarriageRegistration, registration_id).state = state


def test_a_proxy_with_a_notarised_power_gets_it_approved(counter: Counter) -> None:
    marriage_id = married(counter)
    case_id = entered(counter, *PROXY_PAPERS, **PROXY)
    record = the(counter, case_id)
    assert (record.original_id, record.original_date) == (marriage_id, date(2026, 5, 20))
    assert record.original_office == "测试县甲民政局婚姻登记处"
    act(counter, examination.accept, case_id)
    act(counter, examination.check_archive, case_id, proof="register", result="agrees", note="本处档案一致")
    act(counter, examination.approve, case_id)
    record = the(counter, case_id)
    assert (record.state, record.review_opinion, record.business_type) == ("approved", "1", "ICA")
    assert (record.registration_date, record.reissued_on) == (date(2026, 5, 20), date(2026, 6, 1))
    assert record.reissue_remark == "结婚证遗失，补发此证。2026年6月1日"
    assert record.certificate_number == "", "the number is given with the booklets"
    assert counter.register.read(counter.reviewer, audit.verify).holds


def test_a_proxy_is_refused_where_no_file_was_found(counter: Counter) -> None:
    counter.clock.set_to(date(2026, 6, 1))
    case_id = entered(counter, *PROXY_PAPERS, **PROXY)
    act(counter, examination.accept, case_id)
    act(counter, examination.check_archive, case_id, proof="archive", result="not_found")
    assert codes(refused(counter, examination.approve, case_id)) == {"REI_PROXY_WITHOUT_ARCHIVE", "REI_PAPER_MISSING"}
    act(counter, examination.refuse, case_id, reason="委托办理但无档案可查", second=SECOND)
    record = the(counter, case_id)
    assert (record.state, record.review_opinion, record.end_reason) == ("refused", "2", "委托办理但无档案可查")


@pytest.mark.parametrize("state", ["ended_by_divorce", "revoked", "noted_invalid"])
def test_a_marriage_that_ended_since_is_refused_before_and_after_acceptance(counter: Counter, state: str) -> None:
    marriage_id = married(counter)
    case_id = entered(counter)
    act(counter, examination.accept, case_id)
    act(counter, examination.check_archive, case_id, proof="register", result="agrees")
    counter.register.perform(counter.reviewer, bring_about, registration_id=marriage_id, state=state)
    assert codes(refused(counter, examination.approve, case_id)) == {"REI_STATUS_CHANGED"}
    act(counter, examination.refuse, case_id, reason="婚姻状况已改变", second=SECOND)
    again = entered(counter)
    assert codes(refused(counter, examination.accept, again)) == {"REI_STATUS_CHANGED"}


def test_a_later_marriage_of_the_husband_is_seen_though_the_wife_asks_alone(counter: Counter) -> None:
    marriage_id = married(counter)
    counter.register.perform(counter.reviewer, bring_about, registration_id=marriage_id, state="ended_by_divorce")
    again = CoupleOfTest(
        woman_name="王静", woman_number="780101199609099147", woman_born=date(1996, 9, 9),
        blanks=("10000003", "10000004"), fields={"man.marital_status": "40"},
    )  # fmt: skip
    work_to(counter, "issued", again)
    counter.register.perform(counter.reviewer, bring_about, registration_id=marriage_id, state="filed")
    case_id = entered(counter, **{"man.identity_number": MAN[1], "man.birth_date": MAN[2]})
    answer = refused(counter, examination.accept, case_id)
    assert codes(answer) == {"REI_STATUS_CHANGED"}
    assert answer.findings[0].facts["other_party"] == "王静"


def test_an_old_number_is_found_in_whatever_spelling(counter: Counter) -> None:
    marriage_id = married(counter)
    for typed in ("j770101－2026－1", "J7701012026000001", " J770101-2026-000001 "):
        case_id = entered(counter, original_number=typed)
        record = the(counter, case_id)
        assert (record.original_id, record.original_number) == (marriage_id, NUMBER)
        act(counter, examination.abandon, case_id, reason="改日再来")


@pytest.mark.parametrize("number", ["测结字第980012345号", "政字第77号", "MC 12/345"])
def test_a_number_of_another_office_or_time_is_kept_as_it_is_written(counter: Counter, number: str) -> None:
    case_id = entered(counter, original_number=number, original_date_text="1998", original_office="旧测试县民政局")
    assert (the(counter, case_id).original_id, the(counter, case_id).original_number) == (None, number)
    act(counter, examination.accept, case_id)
    assert refused(counter, examination.check_archive, case_id, proof="register", result="agrees").code is (
        Refusal.FIELD_WRONG
    )
    act(counter, examination.check_archive, case_id, proof="archive", result="agrees")
    assert codes(refused(counter, examination.approve, case_id)) == {"REI_PAPER_MISSING"}
    show(counter, case_id, ("woman", "marriage_archive_copy"))
    act(counter, examination.approve, case_id)
    record = the(counter, case_id)
    assert (record.registration_date, record.registration_date_text) == (None, "1998")


def test_a_changed_name_finds_the_file_by_its_number_and_is_proved(counter: Counter) -> None:
    marriage_id = married(counter)
    case_id = opened(counter, woman="张吉吉")
    act(counter, entry.save, case_id, fields={**ENTRY, "reissue_reason": "data_differ"})
    assert the(counter, case_id).original_id == marriage_id
    show(counter, case_id, *OWN_PAPERS)
    assert codes(refused(counter, examination.accept, case_id)) == {
        "REI_ARCHIVE_DIFFERS", "REI_PAPER_MISSING", "ID_DUPLICATE_PERSON"
    }  # fmt: skip
    show(counter, case_id, ("woman", "name_change_proof"))
    act(counter, examination.accept, case_id)
    act(counter, examination.check_archive, case_id, proof="register", result="differs", note="曾用名张𠮷")
    act(counter, examination.approve, case_id)
    assert the(counter, case_id).reissue_remark.startswith("结婚证记载信息与身份证件不一致")


def test_without_a_number_the_couple_is_looked_up_and_the_original_named(counter: Counter) -> None:
    marriage_id = married(counter)
    case_id = entered(counter, original_number="")
    assert the(counter, case_id).original_id is None
    found = counter.register.read(
        counter.registrar, originals.possible_originals,
        certificate_kind="marriage", number="", man_name=MAN[0], woman_name=WOMAN[0],
    )  # fmt: skip
    assert [one.registration_id for one in found] == [marriage_id]
    act(counter, entry.take_original, case_id, original_id=marriage_id)
    record = the(counter, case_id)
    assert (record.original_number, record.original_date) == (NUMBER, date(2026, 5, 20))
    assert (record.man.birth_date, record.man.identity_number) == (MAN[2], MAN[1])
    assert refused(counter, entry.take_original, case_id, original_id=case_id).code is Refusal.FIELD_WRONG
    act(counter, entry.save, case_id, fields={"contact": "000-0000"})
    assert the(counter, case_id).original_id == marriage_id


def test_a_marriage_is_no_original_of_a_divorce_certificate(counter: Counter) -> None:
    marriage_id = married(counter)
    case_id = opened(counter, "divorce")
    assert the(counter, case_id).business_type == "ICB"
    act(counter, entry.save, case_id, fields={**ENTRY, "present_status": "40"})
    assert the(counter, case_id).original_id is None
    assert refused(counter, entry.take_original, case_id, original_id=marriage_id).code is Refusal.FIELD_WRONG
    show(counter, case_id, *OWN_PAPERS)
    assert codes(refused(counter, examination.accept, case_id)) == {"REI_NUMBER_KIND", "REI_STATUS_DOUBTFUL"}


def test_what_was_compared_cannot_change_behind_the_archives_answer(counter: Counter) -> None:
    married(counter)
    case_id = entered(counter)
    act(counter, examination.accept, case_id)
    act(counter, examination.check_archive, case_id, proof="register", result="agrees")
    act(counter, entry.save, case_id, fields={"address": "测试县甲人民路1号"})
    assert the(counter, case_id).archive_result == "agrees"
    act(counter, entry.save, case_id, fields={"woman.birth_date": date(2005, 3, 2)})
    assert the(counter, case_id).archive_result == ""
    assert "REI_ARCHIVE_NOT_CHECKED" in codes(refused(counter, examination.approve, case_id))


def test_every_act_is_refused_outside_its_states(counter: Counter) -> None:
    married(counter)
    case_id = entered(counter)
    archive = {"proof": "register", "result": "agrees"}

    def not_now(function: Any, **arguments: Any) -> None:
        assert refused(counter, function, case_id, **arguments).code is Refusal.STATE_NOT_ALLOWED

    not_now(examination.check_archive, **archive)
    not_now(examination.approve)
    act(counter, examination.accept, case_id)
    not_now(examination.accept)
    not_now(examination.approve)
    act(counter, examination.check_archive, case_id, **archive)
    not_now(examination.accept)
    act(counter, examination.approve, case_id)
    not_now(entry.save, fields={"contact": "1"})
    not_now(entry.take_original, original_id=1)
    not_now(examination.check_archive, **archive)
    not_now(examination.approve)
    not_now(examination.refuse, reason="x", second=SECOND)
    act(counter, examination.abandon, case_id, reason="当事人找回原证")
    not_now(examination.abandon, reason="x")
    not_now(examination.accept)
    not_now(examination.refuse, reason="x", second=SECOND)
    not_now(entry.save, fields={"contact": "1"})
    not_now(entry.mark_paper, role="woman", paper="passport", marks={"seen": True})
    not_now(entry.acknowledge, code="REI_STATUS_DOUBTFUL", reason="x")


def test_an_abandoned_case_keeps_its_reason_and_nothing_of_a_certificate(counter: Counter) -> None:
    married(counter)
    case_id = entered(counter)
    assert refused(counter, examination.abandon, case_id, reason=" ").code is Refusal.REASON_MISSING
    act(counter, examination.accept, case_id)
    act(counter, examination.check_archive, case_id, proof="register", result="agrees")
    act(counter, examination.approve, case_id)
    act(counter, examination.abandon, case_id, reason="当事人找回原证")
    record = the(counter, case_id)
    assert (record.state, record.end_reason, record.registration_date, record.reissue_remark) == (
        "abandoned", "当事人找回原证", None, ""
    )  # fmt: skip

    def state_of_booking(work: UnitOfWork) -> str:
        assert record.booking_id is not None
        return work.get(Booking, record.booking_id).state

    assert counter.register.read(counter.registrar, state_of_booking) == "served"


def test_a_refusal_needs_a_reviewer_and_a_reason(counter: Counter) -> None:
    case_id = opened(counter)
    same = SecondOfficer("registrar", PASSWORD)
    assert refused(counter, examination.refuse, case_id, reason="x", second=same).code is Refusal.SAME_OFFICER
    assert refused(counter, examination.refuse, case_id, reason=" ", second=SECOND).code is Refusal.REASON_MISSING


def test_a_doubtful_namesake_is_passed_with_a_reason(counter: Counter) -> None:
    counter.clock.set_to(date(2026, 5, 20))
    work_to(counter, "issued")
    case_id = entered(
        counter, original_number="政字第77号", original_office="旧测试县民政局",
        **{"man.identity_number": "", "man.birth_date": MAN[2]},
    )  # fmt: skip
    answer = codes(refused(counter, examination.accept, case_id))
    assert answer == {"REI_STATUS_DOUBTFUL"}
    found = refused(counter, examination.accept, case_id).findings
    for finding in found:
        act(
            counter, entry.acknowledge, case_id, code=finding.code, field=finding.field or "",
            reason="系同一登记的重复补录",
        )  # fmt: skip
    act(counter, entry.save, case_id, fields={"original_date_text": "1998"})
    assert codes(refused(counter, examination.accept, case_id)) == {"REI_STATUS_DOUBTFUL"}, "put to the officer anew"
    for finding in found:
        act(counter, entry.acknowledge, case_id, code=finding.code, field=finding.field or "", reason="已再次核对")
    act(counter, examination.accept, case_id)


@performs(Act.REISSUE_SAVE)
def hand_out(work: UnitOfWork, *, registration_id: int, number: str) -> None:
    """What the certificate's own acts make of an approved case."""
    record = work.take(ReissueRegistration, registration_id)
    record.state, record.certificate_number = "issued", number


def test_a_reissued_certificate_leads_to_the_marriage_behind_it(counter: Counter) -> None:
    marriage_id = married(counter)
    case_id = entered(counter)
    act(counter, examination.accept, case_id)
    act(counter, examination.check_archive, case_id, proof="register", result="agrees")
    act(counter, examination.approve, case_id)
    reissued = "BJ770101-2026-000001"
    counter.register.perform(counter.registrar, hand_out, registration_id=case_id, number=reissued)
    again = entered(counter, original_number="bj770101-2026-1")
    assert (the(counter, again).original_id, the(counter, again).original_number) == (marriage_id, NUMBER)
    found = counter.register.read(counter.registrar, lambda work: findings_of(work, the(counter, again)))
    assert [finding.code for finding in found] == ["REI_EARLIER_REISSUE"]
    act(counter, examination.abandon, again, reason="已有补发的证件")
    couple = booking.Couple(MAN[0], WOMAN[0], MAN[1], WOMAN[1])
    arrived = counter.register.perform(counter.registrar, booking.walk_in, couple=couple).value
    divorce_id = counter.register.perform(counter.registrar, application.open_application, booking_id=arrived).value
    counter.register.perform(
        counter.registrar, application.save, registration_id=divorce_id, revision=1,
        fields={"marriage_certificate_number": reissued},
    )  # fmt: skip

    def divorce(work: UnitOfWork) -> DivorceRegistration:
        return cases.load_case_of(work, DivorceRegistration, divorce_id)

    assert counter.register.read(counter.registrar, divorce).marriage_id == marriage_id


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("certificate_kind", ""), ("certificate_kind", "adoption"), ("applicant", "12"), ("reissue_reason", "stolen"),
        ("present_status", "77"), ("original_date", date(2026, 6, 2)), ("proxy_notarised_on", "2026-05-25"),
        ("original_number", "J" * 61), ("by_proxy", "yes"), ("state", "approved"), ("original_id", 1),
        ("reissue_remark", "x"), ("archive_result", "agrees"), ("registration_date", date(2020, 1, 1)),
        ("man.sex", "x"), ("contact", "\x00"),
    ],
)  # fmt: skip
def test_what_no_table_knows_is_refused_with_its_field(counter: Counter, field: str, value: object) -> None:
    counter.clock.set_to(date(2026, 6, 1))
    case_id = opened(counter)
    answer = refused(counter, entry.save, case_id, fields={field: value})
    assert (answer.code, answer.facts["field"]) == (Refusal.FIELD_WRONG, field)


def test_only_an_arrived_booking_opens_a_case_and_only_once(counter: Counter) -> None:
    couple = booking.Couple(MAN[0], WOMAN[0], "", WOMAN[1])
    arrived = counter.register.perform(counter.registrar, booking.walk_in, couple=couple).value
    perform = counter.register.perform
    with pytest.raises(Refused) as answer:
        perform(counter.registrar, opening.open_case, booking_id=arrived, certificate_kind="x")
    assert answer.value.code is Refusal.FIELD_WRONG
    first = perform(counter.registrar, opening.open_case, booking_id=arrived).value
    assert perform(counter.registrar, opening.open_case, booking_id=arrived).value == first
    with pytest.raises(Refused) as answer:
        perform(counter.archivist, opening.open_case, booking_id=arrived)
    assert answer.value.code is Refusal.NOT_PERMITTED
    with pytest.raises(Refused) as answer:
        counter.register.read(
            counter.administrator, originals.possible_originals,
            certificate_kind="marriage", number="", man_name=MAN[0], woman_name=WOMAN[0],
        )  # fmt: skip
    assert answer.value.code is Refusal.NOT_PERMITTED
