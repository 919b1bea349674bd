"""The page of the day: who comes is checked in, a case opened, a couple without a booking taken in."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from registry_desktop.acts import booking
from registry_desktop.acts.marriage.opening import prepare
from registry_desktop.acts.print_jobs import note_end, note_sent, reserve_print
from registry_desktop.acts.working_plan import lay_out_slots
from registry_desktop.desktop.dialogs.question_dialog import QuestionDialog
from registry_desktop.desktop.tables.bookings import meant_by
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.domain.officer import Role
from registry_desktop.queries.appointments import BookingView, bookings_between, slots_between
from registry_desktop.queries.cases import case
from registry_desktop.queries.files import papers_of_registration
from registry_desktop.queries.hall import hall
from tests.acts.couples import on_blank, work_to
from tests.desktop.conftest import child
from tests.desktop.service_day import couple
from tests.desktop.windows import Driven, texts
from tests.registers import DAY, Counter


@pytest.fixture
def booked(counter: Counter) -> list[BookingView]:
    """Three couples booked for today."""
    counter.register.perform(counter.reviewer, lay_out_slots, first=DAY, last=DAY)
    slots = counter.register.read(counter.registrar, slots_between, first=DAY, last=DAY)
    for place in range(3):
        counter.register.perform(counter.registrar, booking.book, slot_id=slots[place].id, couple=couple(place))
    return _bookings(counter)


@pytest.fixture
def driven(counter: Counter, booked: list[BookingView]) -> Iterator[Driven]:  # noqa: ARG001 - they must be there first
    """The registrar's window."""
    made = Driven(counter.register, counter.registrar)
    yield made
    made.close()


def _bookings(counter: Counter) -> list[BookingView]:
    return list(counter.register.read(counter.registrar, bookings_between, first=DAY, last=DAY))


def test_the_number_of_a_slip_checks_the_couple_in_and_enter_opens_their_case(
    counter: Counter, driven: Driven, booked: list[BookingView]
) -> None:
    assert driven.window.focusWidget().objectName() == "check_in"
    driven.enter("check_in", booked[1].number)
    assert [one.state for one in _bookings(counter)] == ["booked", "arrived", "booked"]
    QTest.keyClick(driven.window.focusWidget(), Qt.Key.Key_Return)
    driven.settle()
    opened = _bookings(counter)[1]
    assert opened.registration_id is not None
    assert driven.page is driven.window.pages["marriage"]
    view = counter.register.read(counter.registrar, case, registration_id=opened.registration_id)
    assert [party.name for party in view.record.parties] == [booked[1].man_name, booked[1].woman_name]


@pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
def test_a_page_behind_reads_when_it_is_shown_unless_its_count_stands_in_the_navigation(driven: Driven) -> None:
    week = driven.go_to("booking")
    hall_page = driven.go_to("hall")
    driven.go_to("settings")
    driven.window.operations.perform(booking.walk_in, couple=couple(9))
    driven.settle()
    assert len(week._week.bookings) == 3
    assert len(hall_page._hall.waiting) == 1
    driven.go_to("booking")
    assert len(week._week.bookings) == 4


@pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
def test_who_is_checked_in_is_told_the_number_that_will_be_called(
    counter: Counter, driven: Driven, booked: list[BookingView]
) -> None:
    driven.enter("check_in", booked[0].number)
    driven.settle()
    (waiting,) = counter.register.read(counter.registrar, hall).waiting
    assert f"Their number in the hall: {waiting.number}" in texts(driven.page, QLabel)


@pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
def test_a_word_that_fits_nobody_says_so_and_checks_nobody_in(counter: Counter, driven: Driven) -> None:
    driven.enter("check_in", "诸葛")
    assert any("No booking of today fits" in text for text in texts(driven.page, QLabel))
    assert {one.state for one in _bookings(counter)} == {"booked"}


@pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
def test_a_couple_without_a_booking_is_taken_in_by_keyboard_and_their_case_opens(
    counter: Counter, driven: Driven
) -> None:
    driven.press("F9")
    driven.type_into("man_name", "卜一凡")
    driven.type_into("woman_name", "龙𠮷雨")
    driven.press("F9")
    walk_in = _bookings(counter)[-1]
    assert (walk_in.channel, walk_in.state, walk_in.woman_name) == ("walk_in", "arrived", "龙𠮷雨")
    assert walk_in.registration_id is not None
    assert driven.page is driven.window.pages["marriage"]


@pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
def test_a_missing_name_is_said_beside_the_form_and_nobody_is_taken_in(counter: Counter, driven: Driven) -> None:
    driven.press("F9")
    driven.type_into("man_name", "卜一凡")
    driven.press("F9")
    assert "The name is missing: Woman." in texts(driven.page, QLabel)
    assert driven.window.focusWidget().objectName() == "woman_name"
    assert len(_bookings(counter)) == 3


@pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
def test_a_wrong_identity_number_is_told_while_one_types(driven: Driven) -> None:
    driven.press("F9")
    driven.type_into("man_identity_number", "770101199803010031")
    assert any("check character" in text for text in texts(driven.page, QLabel))


@pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
def test_reception_checks_in_but_opens_no_case(counter: Counter, booked: list[BookingView]) -> None:
    reception = replace(counter.registrar, roles=frozenset({Role.RECEPTION}))
    driven = Driven(counter.register, reception)
    driven.enter("check_in", booked[0].number)
    assert not driven.page._next.isEnabled()
    assert _bookings(counter)[0].registration_id is None
    assert "marriage" not in driven.window.pages
    driven.close()


@pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
def test_a_year_without_holiday_table_is_told(counter: Counter) -> None:
    counter.clock.set_to(date(2027, 3, 1))
    driven = Driven(counter.register, counter.registrar)
    assert any("days off of 2027 are not entered" in text for text in texts(driven.page, QLabel))
    driven.close()


@pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
def test_few_booklets_are_marked_in_words(driven: Driven) -> None:
    assert "! few left" in texts(driven.page, QLabel)
    assert "20" in texts(driven.page, QLabel)


def test_what_is_typed_means_a_slip_a_serial_a_card_or_a_part_of_a_name(booked: list[BookingView]) -> None:
    first, second, third = booked
    assert meant_by(booked, first.number) == [first]
    assert meant_by(booked, "2") == [second]
    assert meant_by(booked, "770101 1998 0407 005" + second.man_identity_number[-1]) == [second]
    assert meant_by(booked, "买买提吐尔逊") == [third]
    assert meant_by(booked, "  ") == []
    with_phone = [replace(first, phone="138-0000-1234"), replace(second, phone="13900001234")]
    assert meant_by(with_phone, "13800001234") == with_phone[:1]
    assert meant_by(with_phone, "0001234") == with_phone


def test_an_examination_that_runs_out_is_told_in_one_line_for_all_it_concerns(counter: Counter) -> None:
    counter.clock.set_to(date(2030, 12, 1))
    driven = Driven(counter.register, counter.reviewer)
    assert child(driven.go_to("today"), QLabel, "licences").text() == (
        "! 登记员甲、登记员乙: examination valid until 2030-12-31, 30 more days."
    )
    driven.close()


@pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
def test_enter_in_the_walk_in_form_comes_to_the_business_and_what_is_typed_there_counts(
    counter: Counter, driven: Driven
) -> None:
    driven.press("F9")
    driven.type_into("man_name", "卜一凡")
    driven.type_into("woman_name", "龙𠮷雨")
    child(driven.page, QLineEdit, "wishes").setFocus()
    QTest.keyClick(driven.window.focusWidget(), Qt.Key.Key_Return)
    at = driven.window.focusWidget()
    assert at.objectName() == "business"
    QTest.keyClicks(at, "marriage.divorce")
    driven.press("F9")
    assert _bookings(counter)[-1].business == "marriage.divorce"


def test_tab_leads_through_every_form_in_the_order_in_which_its_inputs_are_made() -> None:
    """Qt loses a form's tab order where the form is laid into another widget; the order of making stays."""
    for path in sorted((Path(__file__).parents[2] / "ui").glob("*.ui")):
        form = ElementTree.parse(path).getroot()
        order = [stop.text for stop in form.iter("tabstop")]
        made = [widget.get("name") for widget in form.iter("widget") if widget.get("name") in order]
        assert made == order, path.name


@pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
def test_a_couple_that_has_come_leaves_again_with_a_reason(
    counter: Counter, driven: Driven, booked: list[BookingView]
) -> None:
    leave = child(driven.page, QPushButton, "left_again")
    assert not leave.isEnabled(), "nobody has come yet"
    driven.enter("check_in", booked[0].number)
    assert leave.isEnabled()
    leave.click()
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, QuestionDialog)
    child(asked, QLineEdit, "reason").setText("女方未带身份证")
    child(asked, CodeBox, "by").set_code("office")
    child(asked, QPushButton, "do").click()
    driven.settle()
    assert _bookings(counter)[0].state == "refused_on_arrival"
    assert QApplication.activeModalWidget() is None
    assert not leave.isEnabled()


@pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
def test_a_paper_nobody_has_settled_stands_on_today_and_is_settled_there(counter: Counter) -> None:
    case_id = work_to(counter, "printing")
    made = on_blank(counter, case_id, "man")
    job = counter.register.perform(counter.registrar, reserve_print, paper_id=made.id, printer="Counter").value
    counter.register.perform(counter.registrar, note_sent, job_id=job.id, number=7)
    counter.register.perform(counter.registrar, note_end, job_id=job.id, state="sent", detail="no_answer")
    driven = Driven(counter.register, counter.registrar)
    [one] = driven.page._today.prints
    assert driven.page._prints.isVisible()
    driven.page._prints.table.chosen.emit(one)
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, QuestionDialog)
    child(asked, CodeBox, "answer").set_code("well")
    child(asked, QLineEdit, "blank_number").setText("10000002")
    child(asked, QPushButton, "do").click()
    driven.settle()
    assert any("10000001 was to be printed" in said for said in texts(asked, QLabel))
    layout = asked.layout()
    assert layout is not None
    assert asked.height() >= layout.totalHeightForWidth(asked.width()), "no sentence is cut"
    child(asked, QLineEdit, "blank_number").setText("10000001")
    child(asked, QPushButton, "do").click()
    driven.settle()
    assert not driven.page._prints.isVisible()
    papers = counter.register.read(counter.registrar, papers_of_registration, registration_id=case_id)
    assert [paper.state for paper in papers if paper.paper == "marriage_certificate"] == ["printed"]
    driven.close()


@pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
def test_a_prepared_couple_that_has_come_waits_and_may_go_again(
    counter: Counter, driven: Driven, booked: list[BookingView]
) -> None:
    counter.register.perform(counter.registrar, prepare, booking_id=booked[1].id)
    driven.go_to("today")
    driven.enter("check_in", booked[1].number)
    assert driven.page._figures["arrived"].accessibleName().startswith("Waiting 1")
    driven.page._table.go_to(booked[1].id)
    driven.settle()
    assert child(driven.page, QPushButton, "left_again").isEnabled()
    child(driven.page, QPushButton, "left_again").click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QuestionDialog)
    child(dialog, CodeBox, "by").set_code("party")
    child(dialog, QLineEdit, "reason").setText("有急事")
    child(dialog, QPushButton, "do").click()
    driven.settle()
    assert [one.state for one in _bookings(counter)] == ["booked", "cancelled_by_party", "booked"]
    assert _bookings(counter)[1].registration_state == "not_come"


@pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
def test_who_comes_without_a_booking_comes_for_a_registration(driven: Driven) -> None:
    driven.press("F9")
    offered = child(driven.page, CodeBox, "business")
    assert not any("service." in str(offered.itemData(place)) for place in range(offered.count()))
