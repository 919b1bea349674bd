"""Days at the counter, told as registrars tell them, each on the encrypted file and on the central database."""

from datetime import date
from pathlib import Path

from registry_desktop.acts.marriage import certificate, entry, review
from registry_desktop.acts.online_check import record_online_check
from registry_desktop.acts.papers import make_paper
from registry_desktop.domain.refused import Refusal
from registry_desktop.exchange.columns import read_columns
from registry_desktop.exchange.rows_in import rows_of
from registry_desktop.exchange.rows_out import write_rows
from registry_desktop.queries.marriages import marriages
from tests.acts.couples import SECOND, CoupleOfTest, photo
from tests.registers import DAY, RESOURCES
from tests.scenarios.hall import BOOKLET_OF_MAN, BOOKLET_OF_WOMAN, REVIEW_FORM, ZHAO_AND_QIAN, Hall

MONDAY, BIRTHDAY, DAY_AFTER = date(2026, 5, 18), date(2026, 5, 20), date(2026, 5, 21)


def examined(hall: Hall, case: int) -> None:
    """From acceptance to approval: the online checks agree, both are willing, the photo is taken."""
    hall.step(review.accept, case)
    hall.step(review.start_checking, case)
    for role in ("man", "woman"):
        for kind, answer in (("identity", "match"), ("marital_status", "no_record")):
            hall.step(record_online_check, case, role=role, kind=kind, answer=answer, source_system="省系统")
    hall.step(entry.save, case, fields={"man.will": "willing", "woman.will": "willing"})
    hall.step(entry.take_photo, case, content=photo())
    hall.step(review.approve, case)


def test_a_couple_books_comes_and_goes_home_married(hall: Hall) -> None:
    hall.it_is(MONDAY)
    booking = hall.books(ZHAO_AND_QIAN, DAY, 9 * 60)
    hall.it_is(DAY, hour=8)
    case = hall.comes(ZHAO_AND_QIAN, booking)
    hall.is_entered_and_signs(case, ZHAO_AND_QIAN)
    examined(hall, case)
    hall.takes_booklets(case, ZHAO_AND_QIAN)
    hall.hands_out(case)
    hall.step(certificate.file_case, case, by=hall.counter.archivist, page_count=7)
    record = hall.record(case)
    assert (record.state, record.certificate_number) == ("filed", "J770101-2026-000001")
    assert [one.state for one in hall.bookings(DAY)] == ["served"]
    assert hall.figures(DAY) | {"marriages": 1, "booked": 1, "booking_used": 1} == hall.figures(DAY)
    hall.closes(DAY)


def test_a_man_one_day_too_young_comes_back_on_his_birthday(hall: Hall) -> None:
    couple = CoupleOfTest()  # he was born on 20 May 2004
    hall.it_is(date(2026, 5, 19))
    case = hall.comes(couple)
    hall.is_entered_and_signs(case, couple)
    assert hall.is_refused(review.accept, case).code is Refusal.FINDINGS_OPEN
    assert hall.is_refused_by_law(case) == ["MAR_AGE_MAN"]
    finding = next(one for one in hall.findings(case) if one.code == "MAR_AGE_MAN")
    assert finding.facts["earliest"] == BIRTHDAY.isoformat()
    hall.is_not_accepted(case, "男方未满二十二周岁")
    assert hall.figures(date(2026, 5, 19))["not_accepted"] == 1
    hall.it_is(BIRTHDAY)
    again = hall.comes(couple)
    hall.is_entered_and_signs(again, couple)
    assert "MAR_AGE_REACHED_TODAY" in [one.code for one in hall.findings(again)]
    examined(hall, again)
    hall.takes_booklets(again, couple)
    hall.hands_out(again)
    assert (hall.record(again).registration_date, hall.record(case).state) == (BIRTHDAY, "not_accepted")


def test_two_windows_open_the_same_couple(hall: Hall) -> None:
    first = hall.comes(ZHAO_AND_QIAN)
    booking = hall.record(first).booking_id
    assert booking is not None
    assert hall.opens(booking, window="2") == first
    hall.is_entered_and_signs(first, ZHAO_AND_QIAN)
    second = hall.comes(ZHAO_AND_QIAN)  # the couple also stood in the line of window 5
    hall.is_entered_and_signs(second, ZHAO_AND_QIAN)
    answer = hall.is_refused(review.accept, second)
    assert "MAR_CONCURRENT_CASE" in answer.facts["codes"]
    finding = next(one for one in answer.findings if one.code == "MAR_CONCURRENT_CASE")
    assert (finding.facts["officer"], finding.facts["window"]) == ("登记员甲", "3")
    hall.is_not_accepted(second, "已在3号窗口办理")
    examined(hall, first)
    assert hall.record(first).state == "approved"


def test_a_booklet_jams_in_the_printer(hall: Hall) -> None:
    case = hall.comes(ZHAO_AND_QIAN)
    hall.is_entered_and_signs(case, ZHAO_AND_QIAN)
    examined(hall, case)
    hall.takes_booklets(case, ZHAO_AND_QIAN)
    hall.step(certificate.replace_booklet, case, role="woman", new_blank="10000013", reason="卡纸", second=SECOND)
    assert hall.is_refused(certificate.proof_read, case, second=SECOND).code is Refusal.PAPER_NOT_CONFIRMED
    hall.prints(case, BOOKLET_OF_WOMAN)
    hall.hands_out(case)
    record = hall.record(case)
    assert (record.man_blank_number, record.woman_blank_number) == ("10000011", "10000013")
    assert record.certificate_number == "J770101-2026-000001"
    figures = hall.figures(DAY)
    assert (figures["marriages"], figures["booklets_issued"], figures["booklets_voided"]) == (1, 2, 1)
    hall.closes(DAY)


def test_the_couple_leaves_before_the_issue_and_comes_back_tomorrow(hall: Hall) -> None:
    case = hall.comes(ZHAO_AND_QIAN)
    hall.is_entered_and_signs(case, ZHAO_AND_QIAN)
    examined(hall, case)
    hall.takes_booklets(case, ZHAO_AND_QIAN)
    hall.step(certificate.proof_read, case, second=SECOND)
    hall.it_is(DAY_AFTER)
    answer = hall.is_refused(certificate.issue, case)
    assert (answer.code, answer.facts["printed"]) == (Refusal.PRINTED_DATE_DIFFERS, "2026-05-20")
    why = "登记日期为昨日，重新打印"
    hall.step(certificate.replace_booklet, case, role="man", new_blank="10000014", reason=why, second=SECOND)
    hall.prints(case, BOOKLET_OF_MAN)
    assert hall.is_refused(certificate.proof_read, case, second=SECOND).facts["role"] == "woman"
    hall.step(certificate.replace_booklet, case, role="woman", new_blank="10000015", reason=why, second=SECOND)
    hall.prints(case, BOOKLET_OF_WOMAN, REVIEW_FORM)
    hall.hands_out(case)
    record = hall.record(case)
    assert (record.registration_date, record.certificate_number) == (DAY_AFTER, "J770101-2026-000001")
    assert (hall.figures(DAY)["marriages"], hall.figures(DAY_AFTER)["marriages"]) == (0, 1)
    hall.closes(DAY_AFTER)


def test_a_bride_says_no_when_she_is_asked_alone(hall: Hall) -> None:
    case = hall.comes(ZHAO_AND_QIAN)
    hall.is_entered_and_signs(case, ZHAO_AND_QIAN)
    hall.step(review.accept, case)
    hall.step(review.start_checking, case)
    hall.step(entry.save, case, fields={"woman.will": "not_willing"})
    assert "MAR_NOT_VOLUNTARY" in hall.is_refused_by_law(case)
    hall.step(review.refuse, case, reason="女方非自愿", second=SECOND)
    made = hall.does(make_paper, registration_id=case, paper="refusal_notice", role="")
    assert made.pdf.startswith(b"%PDF")
    assert hall.figures(DAY)["refused"] == 1


def test_a_marriage_handed_out_as_a_file_is_that_of_the_register(hall: Hall, tmp_path: Path) -> None:
    case = hall.comes(ZHAO_AND_QIAN)
    hall.is_entered_and_signs(case, ZHAO_AND_QIAN)
    examined(hall, case)
    hall.takes_booklets(case, ZHAO_AND_QIAN)
    hall.hands_out(case)
    columns = read_columns(RESOURCES / "exchange" / "marriages.csv")
    fields = [column.field for column in columns]
    rows = hall.counter.register.read(hall.counter.reviewer, lambda work: list(marriages(work, fields=fields)))
    path = tmp_path / "marriages.xlsx"
    write_rows(path, "xlsx", columns, rows)
    (row,) = rows_of(path, "xlsx", columns)
    told = {column.field: text for column, text in row.texts.items()}
    record = hall.record(case)
    assert told["certificate_number"] == record.certificate_number
    assert (told["man.name"], told["woman.identity_number"]) == ("赵小龙", "770101199202029022")
