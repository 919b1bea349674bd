"""The second half of a divorce on both databases: approved, certified, issued, filed; what it does to the marriage."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import pypdf
import pytest
from PIL import Image
from sqlalchemy import select

from registry_desktop.acts import blanks, booking, papers
from registry_desktop.acts.day import close_day
from registry_desktop.acts.divorce import application, case, certificate, ending, second_visit
from registry_desktop.acts.permission import SecondOfficer
from registry_desktop.domain.refused import Refusal
from registry_desktop.queries import audit, cases
from registry_desktop.queries.files import content_of
from registry_desktop.queries.statistics import day_report
from registry_desktop.queries.today import today
from registry_desktop.records.certificates import LedgerNumber
from registry_desktop.records.registrations import MarriageRegistration
from tests.acts.couples import CoupleOfTest, the_case, work_to
from tests.acts.test_divorce import ALL_PAPERS, ENTRY, act, codes, refused, show, the
from tests.registers import PASSWORD, Counter

SECOND = SecondOfficer("reviewer", PASSWORD)
APPLIED, COMES = date(2026, 5, 20), date(2026, 6, 23)
MARRIED = date(2026, 4, 1)


def portrait(colour: tuple[int, int, int] = (40, 90, 160)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (700, 980), colour).save(out, "JPEG")
    return out.getvalue()


def married(counter: Counter) -> MarriageRegistration:
    """A couple this office has married before."""
    counter.clock.set_to(MARRIED)
    couple = CoupleOfTest(man_born=date(1995, 8, 8), woman_born=date(1996, 9, 9))
    couple.man_number, couple.woman_number = "770102199508089139", "780101199609099147"
    return the_case(counter, work_to(counter, "issued", couple))


def comes(counter: Counter, marriage: MarriageRegistration, on: date) -> int:
    counter.clock.set_to(on)
    who = booking.Couple(
        marriage.man.name,
        marriage.woman.name,
        marriage.man.identity_number,
        marriage.woman.identity_number,
        business="marriage.divorce",
    )
    arrived = counter.register.perform(counter.registrar, booking.walk_in, couple=who).value
    return counter.register.perform(counter.registrar, application.open_application, booking_id=arrived).value


def applied(counter: Counter, marriage: MarriageRegistration) -> int:
    case_id = comes(counter, marriage, APPLIED)
    fields = ENTRY | {"marriage_certificate_number": marriage.certificate_number, "married_on": None}
    act(counter, application.save, case_id, fields=fields)
    show(counter, case_id, *ALL_PAPERS)
    act(counter, application.accept, case_id)
    return case_id


def prints(counter: Counter, case_id: int, paper: str, role: str = "") -> str:
    """Make a paper and confirm it; the text that stands on it."""
    made = counter.register.perform(
        counter.registrar, papers.make_paper, registration_id=case_id, paper=paper, role=role
    ).value
    counter.register.perform(
        counter.registrar, papers.confirm_printed, paper_id=made.id, blank_number=made.blank_number
    )
    kept = counter.register.read(counter.registrar, content_of, registration_id=case_id, digest=made.digest)
    return "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(kept)).pages)


def approved(counter: Counter, marriage: MarriageRegistration) -> int:
    case_id = applied(counter, marriage)
    assert comes(counter, marriage, COMES) == case_id, "the couple's running application goes on"
    act(counter, application.save, case_id, fields={"man.present": True, "woman.present": True})
    show(counter, case_id, *ALL_PAPERS)
    act(counter, second_visit.start_review, case_id)
    for role in ("man", "woman"):
        act(counter, application.save, case_id, fields={f"{role}.will": "willing"})
        act(counter, second_visit.note_answer, case_id, role=role, question="violence", answer="没有")
        act(counter, second_visit.sign_declaration, case_id, role=role, oath_witness="登记员甲")
        act(counter, second_visit.take_photo, case_id, role=role, content=portrait())
    act(counter, second_visit.approve, case_id)
    return case_id


def divorce_booklets(counter: Counter) -> None:
    counter.register.perform(
        counter.reviewer, blanks.receive, kind="divorce_certificate", first="20000001", last="20000010"
    )


def issued(counter: Counter, marriage: MarriageRegistration) -> int:
    case_id = approved(counter, marriage)
    divorce_booklets(counter)
    act(counter, certificate.make_certificate, case_id, man_blank="20000001", woman_blank="20000002")
    for role in ("man", "woman"):
        prints(counter, case_id, "divorce_certificate", role)
    act(counter, certificate.proof_read, case_id, second=SECOND)
    act(counter, certificate.issue, case_id)
    return case_id


def figures(counter: Counter, day: date) -> dict[str, int]:
    report = counter.register.read(counter.registrar, day_report, first=day, last=day)
    return {figure.key: figure.now for figure in report.figures}


def test_a_couple_is_divorced_from_the_application_to_the_archive(counter: Counter) -> None:
    marriage = married(counter)
    case_id = issued(counter, marriage)
    record = the(counter, case_id)
    assert (record.state, record.certificate_number) == ("issued", "L770101-2026-000001")
    assert (record.registration_date, record.married_on, record.marriage_id) == (COMES, MARRIED, marriage.id)
    ended = the_case(counter, marriage.id)
    assert (ended.state, ended.end_reason) == ("ended_by_divorce", "L770101-2026-000001")
    for paper in ("divorce_application", "divorce_review_form"):
        prints(counter, case_id, paper)
    for role in ("man", "woman"):
        prints(counter, case_id, "divorce_declaration", role)
    at = the(counter, case_id).revision
    with pytest.raises(Exception, match="paper_not_confirmed"):
        counter.register.perform(
            counter.archivist, certificate.file_case, registration_id=case_id, revision=at, page_count=12
        )
    for role in ("man", "woman"):
        assert "没有" in prints(counter, case_id, "divorce_interview", role)
    counter.register.perform(
        counter.archivist, certificate.file_case, registration_id=case_id, revision=at, page_count=12
    )
    assert the(counter, case_id).archive_number.split("-")[1:] == ["IB", "2026", "000001"]
    assert figures(counter, APPLIED)["divorce_applications"] == 1
    told = figures(counter, COMES)
    assert (told["divorces"], told["marriages"], told["booklets_issued"]) == (1, 0, 2)
    counter.register.perform(counter.reviewer, close_day, day=COMES)  # numbers and booklets balance
    assert counter.register.read(counter.reviewer, audit.verify).holds


def test_the_certificate_says_who_and_when_on_the_booklet_of_its_holder(counter: Counter) -> None:
    marriage = married(counter)
    case_id = approved(counter, marriage)
    divorce_booklets(counter)
    answer = refused(
        counter, certificate.make_certificate, case_id, man_blank="10000005", woman_blank="20000002"
    )
    assert answer.code is Refusal.BLANK_KIND
    act(counter, certificate.make_certificate, case_id, man_blank="20000001", woman_blank="20000002")
    text = prints(counter, case_id, "divorce_certificate", "woman")
    for said in ("L770101-2026-000001", "2026年6月23日", marriage.man.name, marriage.woman.identity_number):
        assert said in text
    again = refused(counter, certificate.proof_read, case_id, second=SECOND)
    assert (again.code, again.facts["role"]) == (Refusal.PAPER_NOT_CONFIRMED, "man")


def test_the_receipt_explains_every_date(counter: Counter) -> None:
    case_id = applied(counter, married(counter))
    text = "".join(prints(counter, case_id, "divorce_receipt").split())
    # accepted on 20 May: the 30th day is the Dragon Boat break of 19-21 June
    for said in ("2026年5月21日", "2026年6月22日", "2026年6月23日", "2026年7月22日", "端午"):
        assert said in text, said


def test_a_single_photo_is_needed_before_a_booklet_is_taken(counter: Counter) -> None:
    marriage = married(counter)
    case_id = applied(counter, marriage)
    comes(counter, marriage, COMES)
    act(counter, application.save, case_id, fields={"man.present": True, "woman.present": True})
    show(counter, case_id, *ALL_PAPERS)
    act(counter, second_visit.start_review, case_id)
    for role in ("man", "woman"):
        act(counter, application.save, case_id, fields={f"{role}.will": "willing"})
        act(counter, second_visit.sign_declaration, case_id, role=role, oath_witness="登记员甲")
    act(counter, second_visit.approve, case_id)
    divorce_booklets(counter)
    blanks_of = {"man_blank": "20000001", "woman_blank": "20000002"}
    assert refused(counter, certificate.make_certificate, case_id, **blanks_of).code is Refusal.PHOTO_MISSING


def test_who_declares_something_else_after_signing_signs_anew(counter: Counter) -> None:
    marriage = married(counter)
    case_id = applied(counter, marriage)
    comes(counter, marriage, COMES)
    act(counter, application.save, case_id, fields={"man.present": True, "woman.present": True})
    show(counter, case_id, *ALL_PAPERS)
    act(counter, second_visit.start_review, case_id)
    for role in ("man", "woman"):
        act(counter, application.save, case_id, fields={f"{role}.will": "willing"})
        act(counter, second_visit.sign_declaration, case_id, role=role, oath_witness="登记员甲")
    prints(counter, case_id, "divorce_declaration", "man")
    act(counter, application.save, case_id, fields={"agreement_debts": "agreed"})
    record = the(counter, case_id)
    assert [party.declaration_signed_at for party in record.parties] == [None, None]
    view = counter.register.read(counter.registrar, cases.case, registration_id=case_id)
    assert [one.state for one in view.papers if one.paper == "divorce_declaration"] == ["spoiled"]


def test_the_withdrawal_has_its_slip_and_the_day_its_figure(counter: Counter) -> None:
    case_id = applied(counter, married(counter))
    counter.clock.set_to(date(2026, 6, 1))
    show(counter, case_id, ("woman", "resident_id_card"))
    act(counter, ending.withdraw, case_id, role="woman")
    text = prints(counter, case_id, "divorce_withdrawal_slip")
    assert the(counter, case_id).woman.name in text
    assert figures(counter, date(2026, 6, 1))["withdrawals"] == 1


def test_today_tells_the_windows_and_time_passes_once(counter: Counter) -> None:
    case_id = applied(counter, married(counter))
    counter.clock.set_to(COMES)
    counter.register.perform(counter.registrar, case.pass_time)
    found = counter.register.read(counter.registrar, today)
    assert [(one.id, one.state, one.turns_within(COMES, 0)) for one in found.divorces] == [
        (case_id, "window_open", True)
    ]
    assert case_id not in [one.id for one in found.open_cases]
    assert counter.register.perform(counter.registrar, case.pass_time).value == 0
    counter.clock.set_to(date(2026, 7, 23))
    counter.register.perform(counter.registrar, case.pass_time)
    assert figures(counter, date(2026, 7, 23))["lapses"] == 1
    assert counter.register.read(counter.registrar, today).divorces == ()


def test_a_divorced_couple_can_marry_again_and_cannot_divorce_twice(counter: Counter) -> None:
    marriage = married(counter)
    issued(counter, marriage)
    again = comes(counter, marriage, COMES)
    fields: dict[str, Any] = ENTRY | {"marriage_certificate_number": marriage.certificate_number}
    act(counter, application.save, again, fields=fields)
    show(counter, again, *ALL_PAPERS)
    assert "DIV_NOT_MARRIED" in codes(refused(counter, application.accept, again))


def test_a_wrong_character_found_late_leads_back_and_the_number_stays(counter: Counter) -> None:
    marriage = married(counter)
    case_id = approved(counter, marriage)
    divorce_booklets(counter)
    act(counter, certificate.make_certificate, case_id, man_blank="20000001", woman_blank="20000002")
    assert refused(counter, second_visit.reopen, case_id, reason="女方姓名有误").code is Refusal.FIELD_MISSING
    act(counter, second_visit.reopen, case_id, reason="女方姓名有误", second=SECOND)
    assert (the(counter, case_id).state, the(counter, case_id).certificate_number) == ("review", "")
    act(counter, second_visit.approve, case_id)
    act(counter, certificate.make_certificate, case_id, man_blank="20000003", woman_blank="20000004")
    assert the(counter, case_id).certificate_number == "L770101-2026-000001"


def test_a_second_visit_that_comes_to_nothing_lapses_with_its_number(counter: Counter) -> None:
    marriage = married(counter)
    case_id = approved(counter, marriage)
    divorce_booklets(counter)
    act(counter, certificate.make_certificate, case_id, man_blank="20000001", woman_blank="20000002")
    counter.clock.set_to(date(2026, 7, 23))
    counter.register.perform(counter.registrar, case.pass_time)
    assert the(counter, case_id).state == "printing", "two persons void the booklets first"
    act(counter, second_visit.reopen, case_id, reason="逾期未领", second=SECOND)
    counter.register.perform(counter.registrar, case.pass_time)
    assert the(counter, case_id).state == "deemed_withdrawn"
    assert figures(counter, date(2026, 7, 23))["lapses"] == 1
    assert the_case(counter, marriage.id).state == "issued"


def test_a_death_at_the_last_moment_voids_number_and_booklets(counter: Counter) -> None:
    case_id = approved(counter, married(counter))
    divorce_booklets(counter)
    act(counter, certificate.make_certificate, case_id, man_blank="20000001", woman_blank="20000002")
    refusal = refused(counter, ending.terminate, case_id, by="death", reason="死亡医学证明0001")
    assert refusal.code is Refusal.FIELD_MISSING
    act(counter, ending.terminate, case_id, by="death", reason="死亡医学证明0001", second=SECOND)
    with counter.register.reading(counter.reviewer) as work:
        fates = work.session.scalars(select(LedgerNumber.state).where(LedgerNumber.registration_id == case_id)).all()
    assert (the(counter, case_id).state, list(fates)) == ("terminated_death", ["voided"])
    assert figures(counter, COMES)["booklets_voided"] == 2


def test_by_names_alone_no_running_application_is_opened(counter: Counter) -> None:
    marriage = married(counter)
    case_id = applied(counter, marriage)
    namesakes = booking.Couple(marriage.man.name, marriage.woman.name, business="marriage.divorce")
    arrived = counter.register.perform(counter.registrar, booking.walk_in, couple=namesakes).value
    other = counter.register.perform(counter.registrar, application.open_application, booking_id=arrived).value
    assert other != case_id


def test_what_is_shown_after_the_approval_stands_on_a_new_review_form(counter: Counter) -> None:
    case_id = approved(counter, married(counter))
    prints(counter, case_id, "divorce_review_form")
    show(counter, case_id, ("man", "temporary_id_card"))
    view = counter.register.read(counter.registrar, cases.case, registration_id=case_id)
    assert [one.state for one in view.papers if one.paper == "divorce_review_form"] == ["spoiled"]
