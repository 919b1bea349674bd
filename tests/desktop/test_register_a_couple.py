"""A couple without a booking is registered by keyboard alone, in the real window, on each database.

From the sign-in to the archive nothing but keys reaches the program; what came of it is read from the register and from
the papers that lie in the folder.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pdfplumber
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from registry_desktop import locations
from registry_desktop.acts.papers import blank_of
from registry_desktop.desktop.application import Application
from registry_desktop.desktop.dialogs.paper_dialog import PaperDialog
from registry_desktop.desktop.dialogs.question_dialog import QuestionDialog
from registry_desktop.desktop.pages.case import CasePage
from registry_desktop.desktop.pages.today import TodayPage
from registry_desktop.house import House
from registry_desktop.launch import Launch
from registry_desktop.queries import audit, cases, search
from registry_desktop.queries.cases import CaseView
from tests.desktop.keyboard import Key, Keyboard, main_window
from tests.registers import PASSWORD, Counter

MAN = {"man_name": "司马𠮷", "man_identity_number": "770101199803159017"}
WOMAN = {"woman_name": "古丽·艾力", "woman_identity_number": "770101200002299023"}
PARTY = {"ethnic_group": "01", "marital_status": "10", "occupation": "3", "education": "20"}


@pytest.fixture
def launch(app: Application, counter: Counter, tmp_path: Path) -> Iterator[Launch]:
    """The program as it stands after its register was opened: the sign-in window waits."""
    camera = tmp_path / "camera"
    camera.mkdir()
    Image.new("RGB", (1060, 800), (150, 30, 40)).save(camera / "couple.jpg")
    app.settings.change(camera_folder=str(camera))
    started = Launch(app)
    started.sign_in.show()
    started._opened(House(counter.register, is_set_up=True, office_name="测试县甲民政局婚姻登记处"))
    yield started
    started.close()


@pytest.fixture
def keyboard(qtbot: QtBot) -> Keyboard:
    return Keyboard(qtbot)


@pytest.mark.usefixtures("launch")
def test_a_couple_is_registered_by_keyboard_alone(keyboard: Keyboard, counter: Counter) -> None:
    _sign_in(keyboard)
    _take_the_couple_in(keyboard)
    _enter_both_parties(keyboard)
    _mark_the_papers_shown(keyboard)
    _sign_the_declarations(keyboard)
    _next_step(keyboard, to="accepted")
    _next_step(keyboard, to="checking")
    _examine(keyboard)
    _next_step(keyboard, to="approved")
    _scan_the_booklets(keyboard)
    for role in ("man", "woman"):
        _print_the_booklet(keyboard, role)
    _proof_read(keyboard)
    _issue(keyboard)
    _file(keyboard)
    _is_in_the_register(counter)
    _papers_lie_in_the_folder()


def _page() -> CasePage:
    window = main_window()
    assert window is not None
    assert isinstance(window.page, CasePage)
    return window.page


def _view() -> CaseView:
    view = _page()._desk.view
    assert isinstance(view, CaseView)
    return view


def _findings() -> set[str]:
    return {one.code for one in _page()._plan.body.findings.findings if one.blocks}


def _in_state(state: str) -> bool:
    return _view().record.state == state


def _idle() -> bool:
    page = _page()
    return not page._desk.busy and not page.operations.busy and not page._look_again.isActive()


def _next_step(keyboard: Keyboard, *, to: str) -> None:
    keyboard.until(_idle)
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: _in_state(to), doing=f"F9 to {to}")


def _sign_in(keyboard: Keyboard) -> None:
    keyboard.fill(login="reviewer", password=PASSWORD)
    keyboard.press(Key.Key_Return)
    keyboard.until(lambda: main_window() is not None, doing="sign in")
    window = main_window()
    assert window is not None
    window.activateWindow()
    keyboard.until(lambda: isinstance(window.page, TodayPage) and window.isActiveWindow())
    keyboard.until(lambda: QApplication.focusWidget() is not None)


def _take_the_couple_in(keyboard: Keyboard) -> None:
    keyboard.press(Key.Key_F9)
    keyboard.fill(**MAN, **WOMAN)
    keyboard.press(Key.Key_F9)
    window = main_window()
    assert window is not None
    keyboard.until(lambda: isinstance(window.page, CasePage) and window.page._desk.view is not None)
    keyboard.until(lambda: keyboard.at.objectName() == "name", doing="the cursor waits in the man's name")


def _enter_both_parties(keyboard: Keyboard) -> None:
    for key, place in ((Key.Key_F2, "测试县甲人民路1号"), (Key.Key_F3, "测试县甲人民路2号")):
        keyboard.press(key)
        # the number was typed at the counter already; typed anew it fills birth date and division
        keyboard.tab_to("identity_number")
        number = MAN["man_identity_number"] if key == Key.Key_F2 else WOMAN["woman_identity_number"]
        keyboard.replace(number)
        keyboard.fill(**PARTY, household_place=place)
        keyboard.tick("present")
        keyboard.tick("illness_explained")
    keyboard.fill(kinship_declared="none")
    keyboard.press(Key.Key_Tab)
    keyboard.until(lambda: _findings() == {"MAR_PAPER_MISSING"}, doing="only papers are missing while one types")
    keyboard.press(Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    keyboard.until(lambda: _view().record.man.birth_date == date(1998, 3, 15), doing="saved")


def _mark_the_papers_shown(keyboard: Keyboard) -> None:
    keyboard.press(Key.Key_F2)
    for box in ("man_resident_id_card_seen", "woman_resident_id_card_seen", "both_couple_photo_seen"):
        keyboard.tick(box)
    keyboard.until(_idle)
    keyboard.until(lambda: all(one.seen for one in _view().record.papers_shown if one.paper == "resident_id_card"))


def _sign_the_declarations(keyboard: Keyboard) -> None:
    keyboard.press(Key.Key_F2)
    for role in ("man", "woman"):
        keyboard.push(f"print_declaration_{role}")
        _print(keyboard)
        keyboard.push(f"sign_declaration_{role}")
        keyboard.until(_idle)
    keyboard.until(lambda: all(party.declaration_signed_at for party in _view().record.parties), doing="signed")


def _print(keyboard: Keyboard) -> None:
    """Keep the paper as a PDF file, look at it, say that it came out well."""
    keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), PaperDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PaperDialog)
    keyboard.until(lambda: not dialog._operations.busy, doing="the preview is drawn")
    assert dialog.printer.currentText() == "PDF file"
    keyboard.press(Key.Key_F9)
    keyboard.until(dialog._well.isVisible, doing="printed")
    if dialog._wanted.on_booklet:
        keyboard.until(lambda: keyboard.at.objectName() == "scanned_blank", doing="its number is asked for")
        keyboard.replace(dialog._blank_number)
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: QApplication.activeModalWidget() is None, doing="confirmed")
    keyboard.until(_idle)


def _examine(keyboard: Keyboard) -> None:
    assert "MAR_WILL_NOT_ASKED" in _findings()
    keyboard.press(Key.Key_1, Qt.KeyboardModifier.AltModifier)
    keyboard.until(lambda: keyboard.at.objectName() == "will", doing="Alt+1 goes to the first finding's field")
    keyboard.replace("willing")
    keyboard.press(Key.Key_Tab)
    keyboard.fill(will="willing")
    for role in ("man", "woman"):
        for kind, answer in (("identity", "match"), ("marital_status", "no_record")):
            keyboard.fill(**{f"answer_{role}_{kind}": answer, f"source_{role}_{kind}": "省婚姻登记系统"})
            keyboard.push(f"record_{role}_{kind}")
            keyboard.until(_idle)
    keyboard.push("newest_photo")
    keyboard.until(lambda: keyboard.at.objectName() == "keep_photo")
    keyboard.press(Key.Key_Space)
    keyboard.until(lambda: _view().record.photo_digest is not None, doing="the photo is kept")
    keyboard.until(lambda: not _findings())


def _scan_the_booklets(keyboard: Keyboard) -> None:
    keyboard.until(lambda: keyboard.at.objectName() == "man_blank", doing="the cursor waits for the scanner")
    for number in ("10000001", "10000002"):
        keyboard.write(number)
        keyboard.press(Key.Key_Return)  # as a scanner ends its string
    _next_step(keyboard, to="printing")
    assert _view().record.certificate_number == "J770101-2026-000001"


def _print_the_booklet(keyboard: Keyboard, role: str) -> None:
    keyboard.until(_idle)
    keyboard.press(Key.Key_F9)
    _print(keyboard)
    keyboard.until(
        lambda: any(
            (one.paper, one.holder_role, one.state) == ("marriage_certificate", role, "printed")
            for one in _view().papers
        ),
        doing="confirmed",
    )


def _question() -> bool:
    return isinstance(QApplication.activeModalWidget(), QuestionDialog)


def _proof_read(keyboard: Keyboard) -> None:
    keyboard.until(_idle)
    keyboard.press(Key.Key_F9)
    keyboard.until(_question)
    keyboard.fill(second_login="registrar", second_password=PASSWORD)
    keyboard.push("do")
    keyboard.until(lambda: _in_state("proof_read"), doing="proof-read")


def _issue(keyboard: Keyboard) -> None:
    keyboard.until(_idle)
    keyboard.press(Key.Key_F9)
    keyboard.until(_question)
    assert keyboard.at.objectName() == "cancel", "the safe button comes first"
    keyboard.push("do")
    keyboard.until(lambda: _in_state("issued"), doing="issued")


def _file(keyboard: Keyboard) -> None:
    keyboard.until(_idle)
    keyboard.press(Key.Key_F9)  # leads to the paper that is still missing
    keyboard.until(lambda: keyboard.at.objectName() == "print_marriage_review_form")
    keyboard.press(Key.Key_Space)
    _print(keyboard)
    keyboard.push("print_archive_cover")
    _print(keyboard)
    keyboard.press(Key.Key_F9)  # leads to the pages
    keyboard.until(lambda: keyboard.at.objectName() == "page_count")
    keyboard.write("8")
    _next_step(keyboard, to="filed")


def _is_in_the_register(counter: Counter) -> None:
    found = counter.register.read(counter.reviewer, search.find, text="司马𠮷")
    assert [one.certificate_number for one in found] == ["J770101-2026-000001"]
    view = counter.register.read(counter.reviewer, cases.case, registration_id=found[0].registration_id)
    record = view.record
    assert (record.state, record.registration_date, record.page_count) == ("filed", date(2026, 5, 20), 8)
    assert (blank_of(record, "man"), blank_of(record, "woman")) == ("10000001", "10000002")
    assert record.woman.birth_date == date(2000, 2, 29)
    assert record.woman.household_place == "测试县甲人民路2号"
    assert [line.act for line in view.history][:2] == ["marriage:open", "marriage:save"]
    assert [line.state for line in view.history if line.state][-3:] == ["proof_read", "issued", "filed"]
    assert counter.register.read(counter.reviewer, audit.verify).holds


def _papers_lie_in_the_folder() -> None:
    papers = sorted(path.name for path in locations.exports().glob("*.pdf"))
    number = "J770101-2026-000001"
    assert papers == [
        f"{number}-archive_cover.pdf",
        f"{number}-marriage_certificate-man.pdf",
        f"{number}-marriage_certificate-woman.pdf",
        f"{number}-marriage_review_form.pdf",
        "case-1-marriage_declaration-man.pdf",
        "case-1-marriage_declaration-woman.pdf",
    ]
    with pdfplumber.open(locations.exports() / f"{number}-marriage_certificate-woman.pdf") as pdf:
        text = "".join(page.extract_text() for page in pdf.pages)
    for told in (number, "司马𠮷", "古丽·艾力", "770101200002299023", "2026年5月20日"):
        assert told in text
