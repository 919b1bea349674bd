"""The page of services by keyboard: counselling, ceremonies, points, leaflets, rooms, each as its officer sees it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from registry_desktop.acts import ceremonies, counselling
from registry_desktop.acts.booking import Couple
from registry_desktop.acts.rooms import Stretch, open_room
from registry_desktop.acts.service_points import NewPoint, open_service_point
from registry_desktop.desktop.dialogs.document_dialog import DocumentDialog
from registry_desktop.desktop.main_window import MainWindow
from registry_desktop.desktop.operations import Operations
from registry_desktop.domain.officer import SignedIn
from registry_desktop.queries.ceremonies import WholeCeremony, ceremonies_between, ceremony
from registry_desktop.queries.counselling import notes_of, own_sessions
from registry_desktop.queries.rooms import Who, rooms_of_office
from registry_desktop.queries.service_points import Leaflets, leaflets_between, points_of_office, tour_between
from registry_desktop.records.counselling import CounsellingSession
from tests.acts.care import Care, care_of
from tests.acts.couples import the_case, work_to
from tests.desktop.conftest import child
from tests.desktop.divorces_at_the_office import Divorce
from tests.desktop.keyboard import Key, Keyboard
from tests.desktop.test_certificates_page import answer, choose
from tests.desktop.windows import texts
from tests.registers import DAY, Counter

pytestmark = pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
Opens = Callable[[SignedIn], MainWindow]
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def care(counter: Counter) -> Care:
    return care_of(counter)


@pytest.fixture
def keyboard(qtbot: QtBot) -> Keyboard:
    return Keyboard(qtbot)


@pytest.fixture
def opens(counter: Counter, qtbot: QtBot) -> Iterator[Opens]:
    """The main window of an officer, the page of services open."""
    made: list[MainWindow] = []

    def opened(officer: SignedIn) -> MainWindow:
        window = MainWindow(Operations(counter.register, officer), "test")
        qtbot.addWidget(window)
        made.append(window)
        window.show()
        window.go_to("services")
        window.activateWindow()
        settle(window, qtbot)
        return window

    yield opened
    for window in made:
        window.close()


def settle(window: MainWindow, qtbot: QtBot) -> None:
    for _ in range(3):
        QApplication.processEvents()
        qtbot.waitUntil(lambda: not window.operations.busy, timeout=20_000)


def view(window: MainWindow) -> Any:
    """The view that is shown."""
    page: Any = window.page
    return page.panel


def tabs(window: MainWindow) -> list[str]:
    page: Any = window.page
    return [page._tabs.tabText(place).replace("&", "") for place in range(page._tabs.count())]


def turn_to(window: MainWindow, keyboard: Keyboard, letter: Qt.Key, qtbot: QtBot) -> Any:
    """Alt and the letter of a view's name; the view."""
    keyboard.press(letter, ALT)
    settle(window, qtbot)
    return view(window)


def sessions(care: Care) -> list[CounsellingSession]:
    return list(care.counter.register.read(care.counsellor, own_sessions, first=DAY, last=DAY + timedelta(days=7)))


def planned(care: Care, *, capacity: int = 2) -> int:
    new = care.ceremony(capacity=capacity)
    return care.counter.register.perform(care.counter.reviewer, ceremonies.plan_ceremony, new=new).value


def whole(care: Care, ceremony_id: int) -> WholeCeremony:
    return care.counter.register.read(care.counter.reviewer, ceremony, ceremony_id=ceremony_id)


# --- who sees what


def test_each_officer_has_the_views_of_the_own_roles(care: Care, opens: Opens) -> None:
    counter = care.counter
    assert tabs(opens(care.counsellor)) == ["Counselling", "Rooms and figures"]
    assert tabs(opens(care.officiant)) == ["Ceremonies"]
    assert tabs(opens(counter.registrar)) == ["Counselling", "Ceremonies", "Service points", "Leaflets"]
    assert tabs(opens(counter.administrator)) == ["Service points", "Leaflets", "Rooms and figures"]
    assert len(tabs(opens(counter.reviewer))) == 5
    window = MainWindow(Operations(counter.register, counter.archivist), "test")
    assert "services" not in window.pages
    window.close()


# --- counselling


def test_a_session_is_arranged_and_what_clashes_is_said_beside_the_form(
    care: Care, opens: Opens, keyboard: Keyboard, qtbot: QtBot
) -> None:
    window = opens(care.counter.registrar)
    form = view(window).session
    choose(keyboard, "kind", "divorce")
    choose(keyboard, "counsellor_id", care.counsellor.officer_id)
    choose(keyboard, "room_id", care.room)
    keyboard.fill(day="20260520", first_minute="900", last_minute="1000", man_name="陈测试", woman_name="周样例")
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: len(sessions(care)) == 1, doing="arrange")
    keyboard.until(lambda: window.status.message.text() == "Arranged: 2026-05-20 09:00 婚姻家庭辅导室")
    [made] = sessions(care)
    assert (made.man_name, made.kind, made.first_minute, made.room_id) == ("陈测试", "divorce", 540, care.room)
    settle(window, qtbot)
    assert [row.man_name for row in view(window).table.rows()] == ["陈测试"]
    choose(keyboard, "counsellor_id", care.other.officer_id)
    keyboard.fill(first_minute="930", last_minute="1030", man_name="李一鸣", woman_name="王思远")
    keyboard.press(Key.Key_F9)
    keyboard.until(form.complaint.isVisible)
    assert form.complaint.text() == "婚姻家庭辅导室 is taken on 2026-05-20 at 09:30; choose another hour or room."
    assert form.binding.values()["woman_name"] == "王思远"
    assert len(sessions(care)) == 1


def test_the_couple_of_a_case_is_taken_by_its_number_and_a_number_nobody_has_books_nothing(
    care: Care, opens: Opens, keyboard: Keyboard
) -> None:
    case = work_to(care.counter, "pre_review")
    window = opens(care.counter.registrar)
    form = view(window).session
    choose(keyboard, "counsellor_id", care.counsellor.officer_id)
    keyboard.fill(first_minute="1400", last_minute="1500", case_number="2026-009999")
    keyboard.press(Key.Key_F9)
    keyboard.until(form.complaint.isVisible)
    assert "2026-009999" in form.complaint.text()
    assert sessions(care) == []
    form.binding.input("day").setFocus()
    keyboard.fill(case_number=f"2026-{case:06d}")
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: len(sessions(care)) == 1, doing="book")
    [made] = sessions(care)
    assert (made.registration_id, made.woman_name) == (case, "张𠮷")
    keyboard.until(lambda: not form.binding.input("man_name").isReadOnly(), doing="make room for the next couple")


def test_a_counsellor_sees_her_own_sessions_notes_their_result_and_keeps_her_notes(
    care: Care, opens: Opens, keyboard: Keyboard, qtbot: QtBot
) -> None:
    perform, registrar = care.counter.register.perform, care.counter.registrar
    named = Who("陈测试", "周样例")
    perform(registrar, counselling.book_session, new=replace(care.session(), told=named))
    others = replace(care.session(Stretch(DAY, 660, 720), by=care.other), told=Who("别人甲", "别人乙"))
    perform(registrar, counselling.book_session, new=others)
    care.counter.clock.set_to(DAY, 11)
    window = opens(care.counsellor)
    panel = view(window)
    assert [row.man_name for row in panel.table.rows()] == ["陈测试"], "the other counsellor's is not here"
    assert not panel.session.binding.input("case_number").isVisible()
    panel.table.setFocus()
    keyboard.press(Key.Key_Down)
    keyboard.push("notes")
    keyboard.write("双方愿意再谈一次")
    keyboard.press(Key.Key_F9)
    [own] = sessions(care)
    keyboard.until(lambda: "双方愿意再谈一次" in child(panel.note, QPlainTextEdit, "notes_written").toPlainText())
    assert [one.text for one in care.counter.register.read(care.counsellor, notes_of, session_id=own.id)]
    keyboard.push("held")
    keyboard.fill(minutes="50")
    keyboard.press(Key.Key_F9)
    keyboard.until(panel.result.complaint.isVisible)
    assert panel.result.complaint.text() == "Not filled in: consent."
    keyboard.tick("consent")
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: sessions(care)[0].state == "held", doing="note the result")
    assert (sessions(care)[0].result, sessions(care)[0].minutes) == ("continues", 50)
    settle(window, qtbot)
    assert "Goes on · 50 minutes" in panel._told.text()
    assert panel.forms.shown is panel.session
    assert child(panel.note, QPlainTextEdit, "notes_written").isVisible() is False


def test_a_divorce_asks_for_counselling_shows_that_it_was_arranged_and_is_not_promised_elsewhere(
    care: Care, opens: Opens, keyboard: Keyboard, qtbot: QtBot
) -> None:
    perform, administrator = care.counter.register.perform, care.counter.administrator
    second = perform(administrator, open_room, name="辅导室二", use="counselling", capacity=3).value
    couple = Couple("金大为", "魏小燕", "770101198802014031", "770101199006014041", business="marriage.divorce")
    case = Divorce(care.counter, couple)
    window = opens(care.counter.registrar)
    window.go_to("marriage", case.id)
    settle(window, qtbot)
    keyboard.push("arrange_counselling")
    keyboard.until(lambda: window.page is window.pages["services"], doing="lead to the form")
    settle(window, qtbot)
    form = view(window).session
    assert form.binding.values()["kind"] == "divorce"
    assert form.binding.values()["woman_name"] == "魏小燕"
    choose(keyboard, "counsellor_id", care.counsellor.officer_id)
    choose(keyboard, "room_id", care.room)
    keyboard.fill(first_minute="1400", last_minute="1500")
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: len(sessions(care)) == 1, doing="arrange")
    assert sessions(care)[0].registration_id == case.id
    settle(window, qtbot)
    choose(keyboard, "counsellor_id", care.other.officer_id)
    choose(keyboard, "room_id", second)
    keyboard.fill(first_minute="1430", last_minute="1530", case_number=f"2026-{case.id:06d}")
    keyboard.press(Key.Key_F9)
    keyboard.until(form.complaint.isVisible)
    assert form.complaint.text().startswith(
        "One of the two is expected elsewhere on 2026-05-20 at 14:00 (婚姻家庭辅导室)"
    )
    keyboard.press(Key.Key_Escape)
    keyboard.until(lambda: window.page is window.pages["marriage"])
    keyboard.until(lambda: any("2026-05-20 Wednesday　booked" in said for said in texts(window.page, QLabel)))
    assert not any("辅导师" in said for said in texts(window.page, QLabel)), "the case learns only that it was"


def test_the_counter_neither_reads_what_for_nor_the_notes_but_notes_who_did_not_come(
    care: Care, opens: Opens, keyboard: Keyboard
) -> None:
    perform, registrar = care.counter.register.perform, care.counter.registrar
    perform(registrar, counselling.book_session, new=replace(care.session(), told=Who("陈测试", "周样例")))
    window = opens(registrar)
    panel = view(window)
    for name in ("held", "notes"):
        assert not child(panel, QPushButton, name).isVisible()
    panel.table.setFocus()
    keyboard.press(Key.Key_Down)
    assert not panel._told.isVisible()
    keyboard.push("no_show")
    answer(keyboard, reason="未到")
    dialog: Any = QApplication.activeModalWidget()
    keyboard.until(lambda: any("It begins on 2026-05-20 at 09:00" in said for said in texts(dialog, QLabel)))
    care.counter.clock.set_to(DAY, 11)
    keyboard.push("do")
    keyboard.until(lambda: sessions(care)[0].state == "no_show", doing="note")


# --- ceremonies


def test_a_ceremony_without_a_beginning_or_that_ends_before_it_is_refused_in_plain_words(
    care: Care, opens: Opens, keyboard: Keyboard, qtbot: QtBot
) -> None:
    window = opens(care.counter.reviewer)
    panel = turn_to(window, keyboard, Key.Key_E, qtbot)
    keyboard.fill(title="五二〇集体颁证", day="20260520", last_minute="0900")
    keyboard.press(Key.Key_F9)
    keyboard.until(panel.plan.complaint.isVisible)
    assert panel.plan.complaint.text() == "Not filled in: Start time."
    assert keyboard.at.objectName() == "first_minute"
    keyboard.write("1000")
    keyboard.press(Key.Key_F9)
    keyboard.until(panel.plan.complaint.isVisible)
    said = "It would end at 09:00, before it begins at 10:00; correct the times."
    assert panel.plan.complaint.text() == said
    assert not _ceremonies(care)


def test_a_collective_ceremony_is_planned_filled_and_held_and_the_couple_too_many_is_refused(
    care: Care, opens: Opens, keyboard: Keyboard, qtbot: QtBot
) -> None:
    case = work_to(care.counter, "issued")
    window = opens(care.counter.reviewer)
    panel = turn_to(window, keyboard, Key.Key_E, qtbot)
    keyboard.fill(title="五二〇集体颁证")
    choose(keyboard, "kind", "collective")
    keyboard.fill(capacity="2", day="20260520", first_minute="0900", last_minute="1000")
    keyboard.tab_to("programme")
    keyboard.write("09:00 签到\n九点二十 宣誓")
    keyboard.press(Key.Key_F9)
    keyboard.until(panel.plan.complaint.isVisible)
    assert panel.plan.complaint.text() == "A line of the programme does not begin with a time: 九点二十 宣誓"
    child(panel.plan, QPlainTextEdit, "programme").setFocus()
    keyboard.replace("09:00 签到\n09:20 宣誓、颁证")
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: len(_ceremonies(care)) == 1, doing="plan")
    [made] = _ceremonies(care)
    assert (made.kind, made.capacity, made.place) == ("collective", 2, "颁证厅")
    settle(window, qtbot)
    panel.table.setFocus()
    keyboard.press(Key.Key_Down)
    settle(window, qtbot)
    keyboard.push("add_couple")
    number = the_case(care.counter, case).certificate_number
    keyboard.fill(case_number=number)
    keyboard.fill(guests="4")
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: len(whole(care, made.id).couples) == 1, doing="add by certificate")
    settle(window, qtbot)
    keyboard.fill(man_name=number, woman_name="王思远")
    keyboard.press(Key.Key_F9)
    keyboard.until(panel.place.complaint.isVisible, doing="a number is no name")
    assert panel.place.complaint.text() == f"name of the man: {number} is not valid."
    assert len(whole(care, made.id).couples) == 1
    child(panel.place, QLineEdit, "man_name").setFocus()
    keyboard.fill(man_name="李一鸣", woman_name="王思远")
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: len(whole(care, made.id).couples) == 2, doing="add by name")
    assert [(one.registration_id, one.man_name, one.guests) for one in whole(care, made.id).couples] == [
        (case, "测试甲", 4),
        (None, "李一鸣", 0),
    ]
    settle(window, qtbot)
    keyboard.fill(man_name="赵子轩", woman_name="钱语嫣")
    keyboard.press(Key.Key_F9)
    keyboard.until(panel.place.complaint.isVisible)
    said = "“五二〇集体颁证” on 2026-05-20 has no place left; choose another ceremony."
    assert panel.place.complaint.text() == said
    assert panel.place.binding.values()["man_name"] == "赵子轩"
    care.counter.clock.set_to(DAY, 11)
    keyboard.push("held")
    keyboard.tick("parents_0")
    keyboard.tab_to("present_1")
    keyboard.press(Key.Key_Space)
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: whole(care, made.id).view.state == "held", doing="hold")
    assert [(one.state, one.parents_present) for one in whole(care, made.id).couples] == [
        ("took_part", True),
        ("absent", False),
    ]


def test_the_programme_is_looked_at_and_kept_as_a_file(
    care: Care, opens: Opens, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    made = planned(care)
    told = Who("欧阳𠮷安", "司徒䶮")
    care.counter.register.perform(care.counter.registrar, ceremonies.book_place, ceremony_id=made, told=told, guests=3)
    window = opens(care.officiant)
    panel = view(window)
    panel.table.setFocus()
    keyboard.press(Key.Key_Down)
    settle(window, qtbot)
    keyboard.press(Key.Key_F6)
    keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), DocumentDialog), doing="show the sheet")
    dialog: Any = QApplication.activeModalWidget()
    path = tmp_path / "programme.pdf"
    keyboard.fill(path=str(path))
    keyboard.press(Key.Key_F9)
    keyboard.until(path.exists, doing="keep")
    keyboard.until(lambda: dialog.message == f"✓ Kept as {path}")
    text = pypdfium2.PdfDocument(path)[0].get_textpage().get_text_range()
    for word in ("五二〇集体颁证", "宣誓、颁证", "欧阳𠮷安", "司徒䶮", "颁证员甲", "09:20"):
        assert word in text
    keyboard.push("close_document")


def test_an_officiant_notes_who_came_to_her_own_ceremony(
    care: Care, opens: Opens, keyboard: Keyboard, qtbot: QtBot
) -> None:
    made = planned(care)
    told = Who("李一鸣", "王思远")
    care.counter.register.perform(care.counter.registrar, ceremonies.book_place, ceremony_id=made, told=told)
    window = opens(care.officiant)
    panel = view(window)
    panel.table.setFocus()
    keyboard.press(Key.Key_Down)
    settle(window, qtbot)
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: panel.held.begun)
    keyboard.press(Key.Key_F9)
    keyboard.until(panel.held.complaint.isVisible)
    assert panel.held.complaint.text().startswith("It begins on 2026-05-20 at 09:00")
    care.counter.clock.set_to(DAY, 11)
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: whole(care, made).view.state == "held", doing="hold")
    assert [one.state for one in whole(care, made).couples] == ["took_part"]


def test_without_a_room_the_form_says_who_opens_one(counter: Counter, opens: Opens) -> None:
    window = opens(counter.registrar)
    said = "No room for counselling is in use; the leader or administrator opens one."
    assert said in texts(view(window).session, QLabel)


def test_a_hall_too_small_is_said_beside_the_form(
    care: Care, opens: Opens, keyboard: Keyboard, qtbot: QtBot
) -> None:
    window = opens(care.counter.reviewer)
    panel = turn_to(window, keyboard, Key.Key_E, qtbot)
    keyboard.fill(title="大型集体颁证")
    choose(keyboard, "kind", "collective")
    keyboard.fill(capacity="40", day="20260521", first_minute="0900", last_minute="1000")
    keyboard.press(Key.Key_F9)
    keyboard.until(panel.plan.complaint.isVisible)
    assert panel.plan.complaint.text().startswith("颁证厅 seats 60 persons, 80 would come")
    assert panel.plan.binding.values()["title"] == "大型集体颁证"


def _ceremonies(care: Care) -> Any:
    return care.counter.register.read(care.counter.reviewer, ceremonies_between, first=DAY, last=DAY)


# --- points, tours, leaflets, rooms


def test_a_roving_point_gets_a_day_of_its_tour_and_its_end(
    care: Care, opens: Opens, keyboard: Keyboard, qtbot: QtBot
) -> None:
    read, reviewer = care.counter.register.read, care.counter.reviewer
    window = opens(reviewer)
    panel = turn_to(window, keyboard, Key.Key_P, qtbot)
    keyboard.fill(name="山区巡回登记点")
    choose(keyboard, "kind", "roving")
    keyboard.press(Key.Key_F9)
    keyboard.until(panel.point.complaint.isVisible)
    assert panel.point.complaint.text() == "Not filled in: approved by."
    keyboard.fill(approved_by="民婚〔2026〕5号")
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: [one.kind for one in read(reviewer, points_of_office)] == ["roving"], doing="open")
    settle(window, qtbot)
    keyboard.push("plan_day")
    keyboard.fill(day="20260603", first_minute="0930", last_minute="1130", place="石桥乡便民中心", staff="登记员甲")
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: len(_tour(care)) == 1, doing="plan the day")
    settle(window, qtbot)
    assert [row.place for row in panel.tour.table.rows()] == ["石桥乡便民中心"]
    panel.table.setFocus()
    keyboard.press(Key.Key_Down)
    keyboard.fill(last_day_of_point="20260630")
    keyboard.push("close_point")
    [point] = read(reviewer, points_of_office)
    keyboard.until(lambda: read(reviewer, points_of_office)[0].valid_to == date(2026, 6, 30), doing="close")
    keyboard.until(lambda: window.status.message.text() == f"{point.name} serves until 2026-06-30.")
    keyboard.tab_to("point_id")
    keyboard.fill(day="20260701", first_minute="0930", last_minute="1130", place="石桥乡便民中心")
    keyboard.press(Key.Key_F9)
    keyboard.until(panel.tour_day.complaint.isVisible)
    assert panel.tour_day.complaint.text() == "day: 2026-07-01 is not valid."


def _tour(care: Care) -> Any:
    return care.counter.register.read(
        care.counter.reviewer, tour_between, first=DAY, last=DAY + timedelta(days=30)
    )


def test_a_registrar_sees_the_points_and_changes_none(
    care: Care, opens: Opens, keyboard: Keyboard, qtbot: QtBot
) -> None:
    new = NewPoint("九里桥户外颁证基地", "ceremony_only", DAY, outdoor=True, weather_rule="小雨改至颁证厅")
    care.counter.register.perform(care.counter.reviewer, open_service_point, new=new)
    window = opens(care.counter.registrar)
    panel = turn_to(window, keyboard, Key.Key_P, qtbot)
    assert [row.name for row in panel.table.rows()] == ["九里桥户外颁证基地"]
    assert not window.page.primary().isVisible()  # type: ignore[union-attr]
    panel.table.setFocus()
    keyboard.press(Key.Key_Down)
    assert panel._told.text() == "outdoors · 小雨改至颁证厅"


def test_leaflets_are_counted_by_title_and_summed_up(
    care: Care, opens: Opens, keyboard: Keyboard, qtbot: QtBot
) -> None:
    window = opens(care.counter.registrar)
    panel = turn_to(window, keyboard, Key.Key_L, qtbot)
    handed_out = (("婚俗改革倡议书", "200", "120"), ("婚俗改革倡议书", "50", "30"), ("反家暴手册", "40", "0"))
    for title, copies, people in handed_out:
        keyboard.fill(title=title)
        keyboard.fill(copies=copies, people=people, place="人民广场")
        keyboard.press(Key.Key_F9)
        keyboard.until(lambda copies=copies: f"{copies} copies" in window.status.message.text())  # type: ignore[misc]
        settle(window, qtbot)
    assert care.counter.register.read(care.counter.registrar, leaflets_between, first=DAY, last=DAY) == (
        Leaflets("反家暴手册", 1, 0, 40),
        Leaflets("婚俗改革倡议书", 2, 150, 250),
    )
    assert panel.sums.text() == "Together: 3 occasions, 150 persons, 290 copies"
    assert [row.copies for row in panel.table.rows()] == [40, 250]


def test_the_administrator_opens_and_closes_a_room_and_reads_figures_without_names(
    care: Care, opens: Opens, keyboard: Keyboard, qtbot: QtBot
) -> None:
    read, administrator = care.counter.register.read, care.counter.administrator
    session = care.counter.register.perform(
        care.counter.registrar, counselling.book_session, new=replace(care.session(), told=Who("陈测试", "周样例"))
    ).value
    care.counter.clock.set_to(DAY, 11)
    outcome = counselling.Outcome("continues", minutes=50, consent=True)
    care.counter.register.perform(care.counsellor, counselling.note_result, session_id=session, outcome=outcome)
    window = opens(administrator)
    panel = turn_to(window, keyboard, Key.Key_R, qtbot)
    keyboard.fill(name="小辅导室", capacity="3")
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: "小辅导室" in [one.name for one in read(administrator, rooms_of_office)], doing="open")
    settle(window, qtbot)
    panel.rooms.go_to(next(one.id for one in panel.rooms.rows() if one.name == "小辅导室"))
    panel.rooms.setFocus()
    keyboard.push("close_room")
    keyboard.until(lambda: [one.name for one in read(administrator, rooms_of_office) if not one.active] == ["小辅导室"])
    figures = {row.word.strip("　"): row.count for row in panel.figures.rows()}
    assert figures["Counselling sessions held"] == "1"
    assert figures["Goes on"] == "—", "one alone would point to a couple"


def test_the_appointments_of_another_week_are_reached_by_its_day(
    care: Care, opens: Opens, keyboard: Keyboard
) -> None:
    later = DAY + timedelta(days=7)
    new = replace(care.session(Stretch(later, 540, 600)), told=Who("陈测试", "周样例"))
    care.counter.register.perform(care.counter.registrar, counselling.book_session, new=new)
    window = opens(care.counter.registrar)
    panel = view(window)
    assert panel.table.rows() == []
    keyboard.press(Key.Key_Right, ALT)
    keyboard.until(lambda: [row.day for row in panel.table.rows()] == [later], doing="go on by a week")
    keyboard.press(Key.Key_Left, ALT)
    keyboard.until(lambda: panel.table.rows() == [], doing="go back")
    keyboard.tab_to("week_of")
    keyboard.replace("20260529")
    keyboard.press(Key.Key_Return)
    keyboard.until(lambda: [row.day for row in panel.table.rows()] == [later], doing="go to the week of a day")
