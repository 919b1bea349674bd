"""A step-child's adoption by keyboard alone, from the empty file to the certificate; and a window that shows nothing of
it to whoever is not of the desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from registry_desktop.acts.adoption import review
from registry_desktop.desktop.application import Application
from registry_desktop.desktop.dialogs.form_dialog import FormDialog
from registry_desktop.desktop.dialogs.paper_dialog import PaperDialog
from registry_desktop.desktop.dialogs.question_dialog import QuestionDialog
from registry_desktop.desktop.pages.adoption import AdoptionPage
from registry_desktop.domain.officer import Role
from registry_desktop.house import House
from registry_desktop.launch import Launch
from registry_desktop.queries.adoption_case import AdoptionView
from tests.acts.adoption_desk import Desk, desk_of
from tests.desktop.adoptions_at_the_office import adoptions
from tests.desktop.keyboard import Key, Keyboard, main_window
from tests.desktop.windows import Driven, texts
from tests.registers import DAY, PASSWORD, Counter, standing

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
ADOPTER = {"name": "孙海", "identity_number": "770101199810109536", "marital_status": "20", "will": "willing"}
CHILD = {"name": "王小雨", "identity_number": "770101202309019582", "will": "willing"}
HERE = {"household_division": "770101", "will": "willing"}
FATHER = {"name": "王强", "identity_number": "770102199508089139", **HERE}
MOTHER = {"name": "刘梅", "identity_number": "780101199609099147", **HERE}
ROLES = {"adoptee": 2, "birth_father": 5, "birth_mother": 6}
PAPERS = {
    "adopter_adoption_application": ("seen",),
    "adopter_household_booklet": ("seen", "verified"),
    "adopter_resident_id_card": ("seen", "verified"),
    "adopter_marriage_proof": ("seen", "verified"),
    "placer_household_booklet": ("seen", "verified"),
    "placer_resident_id_card": ("seen", "verified"),
}


@pytest.fixture
def desk(counter: Counter) -> Desk:
    made = desk_of(counter)
    made.on(DAY)
    return made


@pytest.fixture
def launch(app: Application, desk: Desk, tmp_path: Path) -> Iterator[Launch]:
    """The sign-in window waits; the camera has taken a photo."""
    camera = tmp_path / "camera"
    camera.mkdir()
    Image.new("RGB", (1060, 800), (150, 30, 40)).save(camera / "family.jpg")
    app.settings.change(camera_folder=str(camera))
    started = Launch(app)
    started.sign_in.show()
    started._opened(House(desk.counter.register, is_set_up=True, office_name="测试县甲民政局婚姻登记处"))
    yield started
    started.close()


@pytest.fixture
def keyboard(qtbot: QtBot) -> Keyboard:
    return Keyboard(qtbot)


@pytest.mark.usefixtures("launch")
def test_a_step_child_is_adopted_by_keyboard_alone(keyboard: Keyboard, desk: Desk) -> None:
    _sign_in(keyboard)
    _go_to_the_desk(keyboard)
    keyboard.press(Key.Key_N, ALT)
    keyboard.until(lambda: keyboard.at.objectName() == "category", doing="the cursor waits in the new file")
    keyboard.fill(category="stepchild", name_after="孙雨", children="0", adoption_reason="与生母共同抚养")
    _type_the_persons(keyboard)
    keyboard.press(Key.Key_S, CONTROL)
    keyboard.until(lambda: _view().record.person("birth_mother") is not None, doing="saved")
    assert _page()._case.unsaved() == {}
    _mark_the_papers(keyboard)
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: _view().record.state == "received", doing="received")
    _ask_everybody(keyboard)
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: _view().record.state == "reviewing", doing="the review")
    _idle(keyboard)
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), QuestionDialog), doing="the opinion is asked")
    keyboard.fill(reason="符合收养条件，拟准予登记。")
    keyboard.push("do")
    keyboard.until(lambda: _view().record.state == "for_approval", doing="before the head")
    _idle(keyboard)
    primary = _page().primary()
    assert primary is not None
    assert not primary.isVisible(), "the head decides, not who worked on it"
    record = desk.case(_view().record.id)
    assert record.person("adopter_man").household_division == "770101"
    assert {one.role for one in record.interviews} == {"adopter_man", "birth_father", "birth_mother"}
    desk.do(review.approve, record.id, who=desk.head)
    keyboard.press(Key.Key_F5)
    keyboard.until(lambda: "Make the certificate" in primary.text() and primary.isVisible(), doing="approved")
    _take_the_photo(keyboard)
    _make_print_and_issue(keyboard)
    record = desk.case(_view().record.id)
    assert (record.state, record.blank_number, record.registration_date) == ("issued", "8800001", DAY)
    assert (_view().sealed, _view().child) == (True, "孙雨")


def test_the_window_of_who_is_not_of_the_desk_shows_no_trace(counter: Counter, app: Application) -> None:
    del app
    adoptions(counter)
    outsider = counter.reviewer
    assert outsider.may(Role.LEADER)
    assert not outsider.may(Role.ADOPTION_CLERK)
    driven = Driven(counter.register, outsider)
    assert "adoption" not in driven.window.pages
    driven.go_to("adoption")
    assert driven.window._shown == "today"
    said = " ".join(texts(driven.window, QLabel))
    for word in ("司马", "张小宝", "收字", "doption"):
        assert word not in said
    for text in ("（2026）770101收字第00001号", "司马守信", "张小宝", "770102198011119457", "770101202309019582"):
        page = driven.go_to("search", text)
        assert page._list.table.count == 0 if hasattr(page, "_list") else True
        assert "司马" not in " ".join(texts(page, QLabel)).replace(text, "")
    driven.close()


def test_a_sealed_case_tells_the_old_name_only_to_who_opens_its_seal(counter: Counter, app: Application) -> None:
    del app
    adoptions(counter)
    driven = Driven(counter.register, standing(counter.register, "shouyang"))
    page = driven.go_to("adoption")
    page._choose(next(one.id for one in page._list.table.rows() if one.state == "issued"))
    driven.settle()
    for place in range(6):
        page._case._tabs.setCurrentIndex(place)
        said = " ".join(texts(driven.window, QLabel))
        assert [word for word in ("张小宝", "张志远", "李秀英") if word in said] == []
    page._steps["seal"]()
    dialog = driven.window.findChild(FormDialog)
    assert dialog is not None
    dialog.binding.put({"old_name": True, "authority": "court", "asked_by": "某法院", "letter_number": "函-1"})
    dialog.binding.put({"purpose": "抚养纠纷"})
    dialog._do.click()
    driven.settle()
    opened = driven.window.findChild(QLabel, "opened_seal")
    assert opened is not None
    assert "张小宝" in opened.text()
    assert "张志远" not in opened.text(), "parents were not asked for"
    driven.close()


def _sign_in(keyboard: Keyboard) -> None:
    keyboard.fill(login="shouyang", password=PASSWORD)
    keyboard.press(Key.Key_Return)
    keyboard.until(lambda: main_window() is not None, doing="sign in")
    window = main_window()
    assert window is not None
    window.activateWindow()
    keyboard.until(lambda: window.isActiveWindow() and QApplication.focusWidget() is not None)


def _go_to_the_desk(keyboard: Keyboard) -> None:
    window = main_window()
    assert window is not None
    place = list(window.pages).index("adoption")
    keyboard.press(Qt.Key(Key.Key_1 + place), CONTROL)
    keyboard.until(lambda: isinstance(window.page, AdoptionPage) and not window.operations.busy, doing="to the desk")


def _page() -> AdoptionPage:
    window = main_window()
    assert window is not None
    assert isinstance(window.page, AdoptionPage)
    return window.page


def _view() -> AdoptionView:
    view = _page()._desk.view
    assert isinstance(view, AdoptionView)
    return view


def _idle(keyboard: Keyboard) -> None:
    page = _page()
    keyboard.until(lambda: not page._desk.busy and not page.operations.busy and not page._look_again.isActive())


def _type_the_persons(keyboard: Keyboard) -> None:
    keyboard.press(Key.Key_F2)
    keyboard.until(lambda: keyboard.at.objectName() == "name", doing="F2 leads to the adopter")
    keyboard.fill(**ADOPTER, adverse_record="none")
    keyboard.tick("present")
    for role, told in (("adoptee", CHILD), ("birth_father", FATHER), ("birth_mother", MOTHER)):
        keyboard.press(Key.Key_F2)
        keyboard.tab_to("adoption_roles")
        for _ in range(ROLES[role]):
            keyboard.press(Key.Key_Right)
        keyboard.fill(**told)
        keyboard.tick("present")


def _mark_the_papers(keyboard: Keyboard) -> None:
    keyboard.press(Key.Key_A, ALT)
    for paper, marks in PAPERS.items():
        for mark in marks:
            keyboard.tick(f"{paper}_{mark}")
            _idle(keyboard)
    marked = {(one.role, one.paper) for one in _view().record.papers if one.seen}
    assert len(marked) == len(PAPERS)


def _take_the_photo(keyboard: Keyboard) -> None:
    keyboard.press(Key.Key_R, ALT)
    keyboard.push("newest_photo")
    keyboard.until(lambda: keyboard.at.objectName() == "keep_photo", doing="the photo is looked at")
    keyboard.press(Key.Key_Space)
    keyboard.until(lambda: _view().record.photo_digest is not None, doing="the photo is kept")


def _make_print_and_issue(keyboard: Keyboard) -> None:
    _idle(keyboard)
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), QuestionDialog), doing="the blank is asked for")
    keyboard.fill(blank="8800001")
    keyboard.push("do")
    keyboard.until(lambda: bool(_view().record.certificate_number), doing="made")
    _idle(keyboard)
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), PaperDialog), doing="the certificate is shown")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PaperDialog)
    keyboard.until(lambda: not dialog._operations.busy, doing="the preview is drawn")
    keyboard.press(Key.Key_F9)
    keyboard.until(dialog._well.isVisible, doing="printed")
    keyboard.until(lambda: keyboard.at.objectName() == "scanned_blank", doing="its number is asked for")
    keyboard.replace("8800001")
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: QApplication.activeModalWidget() is None, doing="confirmed")
    _idle(keyboard)
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), QuestionDialog), doing="the issue is asked")
    keyboard.push("do")
    keyboard.until(lambda: _view().record.state == "issued", doing="issued")


def _ask_everybody(keyboard: Keyboard) -> None:
    for left in (3, 2, 1):
        _idle(keyboard)
        assert len(_view().to_be_asked) == left
        keyboard.press(Key.Key_F9)
        keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), FormDialog), doing="an interview")
        keyboard.tab_to("record_text")
        keyboard.write("问：是否自愿？答：自愿。")
        keyboard.press(Key.Key_F9)
        keyboard.until(lambda: QApplication.activeModalWidget() is None, doing="noted")
    _idle(keyboard)
