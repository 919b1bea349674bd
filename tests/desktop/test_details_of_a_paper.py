"""What stands on a foreigner's papers is entered by keyboard, and the checks of the law follow it (M30, M32)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from registry_desktop.acts.marriage import entry
from registry_desktop.desktop.application import Application
from registry_desktop.desktop.dialogs.paper_details_dialog import PaperDetailsDialog
from registry_desktop.desktop.main_window import SMALLEST, USUAL, MainWindow
from registry_desktop.desktop.pages.case import CasePage
from registry_desktop.records.registrations import PaperShown
from tests.desktop import test_case_for_everybody as everybody
from tests.desktop import test_every_page as every_page
from tests.desktop.conftest import child
from tests.desktop.couples_at_the_counter import CoupleAtTheCounter
from tests.desktop.houses import focusable
from tests.desktop.keyboard import Key, Keyboard
from tests.registers import Counter

PAPER = "single_status_certificate"
BUTTON = f"woman_{PAPER}_details"
OpenCase = Callable[[CoupleAtTheCounter], CasePage]


@pytest.fixture
def keyboard(qtbot: QtBot) -> Keyboard:
    return Keyboard(qtbot)


@pytest.fixture
def couple(counter: Counter) -> CoupleAtTheCounter:
    """A couple whose woman is a citizen of the United Kingdom."""
    made = CoupleAtTheCounter(counter, woman="MARY EXAMPLE")
    fields = {
        "woman.person_class": "foreigner",
        "woman.nationality": "GBR",
        "woman.identity_kind": "passport",
        "woman.identity_number": "577123456",
    }
    made.act(entry.save, fields=fields)
    return made


@pytest.fixture
def page(couple: CoupleAtTheCounter, window: MainWindow, keyboard: Keyboard) -> CasePage:
    """The couple's case, laid on the desk."""
    window.go_to("marriage", couple.id)
    shown = window.page
    assert isinstance(shown, CasePage)
    keyboard.until(lambda: shown._desk.view is not None and not shown.operations.busy, doing="open the case")
    keyboard.until(lambda: bool(shown._plan.body.papers._choices), doing="the code tables")
    return shown


def certificate(couple: CoupleAtTheCounter) -> PaperShown:
    """The woman's certificate as the register holds it."""
    return next(one for one in couple.view.record.papers_shown if one.paper == PAPER)


def places(page: CasePage) -> dict[str, int]:
    """The codes of the findings about the certificate, each with its place in the list."""
    found = page._plan.body.findings.findings
    return {one.code: place for place, one in enumerate(found, 1) if one.field == f"woman.{PAPER}"}


def follow(page: CasePage, keyboard: Keyboard, code: str) -> None:
    """Alt+number of a finding; what stands in its way in the list is passed over."""
    keyboard.until(lambda: code in places(page) and not page.operations.busy, doing=code)
    finding = page._plan.body.findings.findings[places(page)[code] - 1]
    if places(page)[code] <= 9:
        keyboard.press(Key(Key.Key_0 + places(page)[code]), Qt.KeyboardModifier.AltModifier)
    else:
        page._plan.acts.go_to_field(finding.field or "")


def dialog() -> PaperDetailsDialog:
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, PaperDetailsDialog)
    return shown


def open_details(keyboard: Keyboard) -> None:
    """With the cursor on the button of the details."""
    assert keyboard.at.objectName() == BUTTON
    keyboard.press(Key.Key_Space)
    keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), PaperDetailsDialog), doing="the details")
    keyboard.until(lambda: dialog().isAncestorOf(keyboard.at), doing="the cursor is in them")


def keep(page: CasePage, keyboard: Keyboard) -> None:
    """F9 inside the details."""
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: QApplication.activeModalWidget() is None, doing="kept")
    keyboard.until(lambda: not page._desk.busy and not page.operations.busy)


def complaint(keyboard: Keyboard) -> str:
    """The sentence in the dialog."""
    told = child(dialog(), QLabel, "refuse")
    keyboard.until(told.isVisible, doing="a sentence says what is wrong")
    return str(told.text())


def test_a_finding_about_a_certificate_leads_to_where_it_is_cured(
    page: CasePage, couple: CoupleAtTheCounter, keyboard: Keyboard
) -> None:
    follow(page, keyboard, "MAR_PAPER_MISSING")
    keyboard.until(lambda: keyboard.at.objectName() == f"woman_{PAPER}_seen", doing="not seen: to the tick")
    keyboard.press(Key.Key_Space)
    keyboard.until(lambda: certificate(couple).seen)
    keyboard.tab_to(BUTTON)
    open_details(keyboard)
    assert keyboard.at.objectName() == "number", "typing begins at the top"
    keyboard.fill(
        number="CNI 2025/00123",
        issued_on="20251119",
        issuing_body="General Register Office",
        country="GBR",
        wording="no_impediment",
        verified_how="call",
    )
    keep(page, keyboard)
    assert keyboard.at.objectName() == BUTTON, "the cursor is where it was"
    kept = certificate(couple)
    assert (kept.number, kept.issuing_body) == ("CNI 2025/00123", "General Register Office")
    assert (kept.issued_on, kept.country, kept.wording) == (date(2025, 11, 19), "GBR", "no_impediment")
    assert (kept.verified, kept.verified_how, kept.verified_by) == (True, "call", "登记员甲")
    told = page._plan.body.papers._told["woman", PAPER].text()
    assert told == (
        "CNI 2025/00123 · 2025-11-19 · General Register Office · United Kingdom · no impediment · verified by telephone"
    )

    follow(page, keyboard, "MAR_PAPER_EXPIRED")
    open_details(keyboard)
    assert keyboard.at.objectName() == "issued_on", "the cursor is in the date of issue"
    keyboard.replace("20251120")
    keep(page, keyboard)
    keyboard.until(lambda: "MAR_PAPER_EXPIRED" not in places(page), doing="its last day is today")

    follow(page, keyboard, "MAR_PAPER_WORDING")
    open_details(keyboard)
    assert keyboard.at.objectName() == "wording"
    keyboard.replace("no spouse")
    keep(page, keyboard)
    keyboard.until(lambda: places(page) == {}, doing="nothing stands against the certificate")
    assert (certificate(couple).issued_on, certificate(couple).wording) == (date(2025, 11, 20), "no_spouse")


def test_what_is_refused_is_told_beside_the_field_and_nothing_typed_is_lost(
    page: CasePage, couple: CoupleAtTheCounter, keyboard: Keyboard
) -> None:
    before = couple.view.record.revision
    page._plan.body.papers._details["woman", PAPER].setFocus()
    open_details(keyboard)
    keyboard.fill(number="17", country="Atlantis", note="双方到场时出示")
    keyboard.press(Key.Key_F9)
    assert "not in the list" in complaint(keyboard)
    assert keyboard.at.objectName() == "country", "the cursor is in the field that is wrong"
    lines = {name: dialog()._binding.input(name) for name in ("number", "note")}
    assert {name: line.text() for name, line in lines.items() if isinstance(line, QLineEdit)} == {
        "number": "17",
        "note": "双方到场时出示",
    }
    assert dialog()._binding.values()["country"] == "Atlantis"
    assert couple.view.record.revision == before, "nothing was written"

    keyboard.replace("United Kingdom")
    keyboard.press(Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    keyboard.fill(issued_on="20260230")
    keyboard.press(Key.Key_F9)
    assert "no date" in complaint(keyboard)
    keyboard.fill(issued_on="20260521")
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: "after today" in complaint(keyboard), doing="a date of issue that is still to come")
    keyboard.fill(issued_on="20260519")
    keep(page, keyboard)
    kept = certificate(couple)
    assert (kept.number, kept.country, kept.note) == ("17", "GBR", "双方到场时出示")
    assert (kept.issued_on, kept.verified) == (date(2026, 5, 19), False)


def test_escape_says_first_that_something_would_be_lost(
    page: CasePage, couple: CoupleAtTheCounter, keyboard: Keyboard
) -> None:
    page._plan.body.papers._details["woman", PAPER].setFocus()
    open_details(keyboard)
    keyboard.write("17")
    keyboard.press(Key.Key_Escape)
    assert "not kept yet" in complaint(keyboard)
    keyboard.press(Key.Key_Escape)
    keyboard.until(lambda: QApplication.activeModalWidget() is None)
    open_details(keyboard)
    keyboard.press(Key.Key_Escape)
    keyboard.until(lambda: QApplication.activeModalWidget() is None, doing="nothing typed: it leaves at once")
    assert certificate(couple).number == ""


def test_another_desks_change_comes_beneath_what_is_typed(
    page: CasePage, couple: CoupleAtTheCounter, counter: Counter, keyboard: Keyboard
) -> None:
    page._plan.body.papers._details["woman", PAPER].setFocus()
    open_details(keyboard)
    keyboard.write("17")
    couple.officer = counter.reviewer
    couple.act(entry.mark_paper, role="woman", paper=PAPER, marks={"issuing_body": "公证处", "number": "16"})
    keyboard.press(Key.Key_F9)
    assert "登记员乙" in complaint(keyboard)
    keyboard.until(lambda: dialog()._binding.values()["issuing_body"] == "公证处", doing="it is read anew")
    assert dialog()._binding.values()["number"] == "17"
    keep(page, keyboard)
    assert (certificate(couple).number, certificate(couple).issuing_body) == ("17", "公证处")


def test_the_tick_keeps_how_a_paper_was_verified(
    page: CasePage, couple: CoupleAtTheCounter, keyboard: Keyboard
) -> None:
    tick = page._plan.body.papers._boxes["woman", PAPER, "verified"]
    tick.setFocus()
    keyboard.press(Key.Key_Space)
    keyboard.until(lambda: certificate(couple).verified_how == "sight")
    keyboard.until(lambda: not page._desk.busy and not page.operations.busy)
    keyboard.tab_to(BUTTON)
    open_details(keyboard)
    keyboard.fill(verified_how="")
    keyboard.press(Key.Key_Backspace)
    keep(page, keyboard)
    kept = certificate(couple)
    assert (kept.verified, kept.verified_how) == (False, ""), "not told how: not verified"
    assert not tick.isChecked()


@pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
def test_the_details_are_read_aloud_walked_by_tab_and_nothing_is_cut(
    couple: CoupleAtTheCounter, window: MainWindow, keyboard: Keyboard, app: Application, qtbot: QtBot
) -> None:
    note = "译文由翻译公司加盖印章，与原件核对无误"
    couple.act(entry.mark_paper, role="woman", paper=PAPER, marks={"seen": True, "country": "GBR", "note": note})
    wrong = []
    for language, size in product(every_page.LANGUAGES, ("normal", "largest")):
        app.settings.change(language=language, type_size=size)
        app.dress()
        window.rebuild()
        window.resize(*(SMALLEST if size == "normal" else USUAL))
        qtbot.wait(50)
        everybody.show_case(window, couple.id, qtbot)
        page = window.page
        assert isinstance(page, CasePage)
        page._plan.body.go_to(page._plan.body.papers._details["woman", PAPER])
        wrong += [f"{language} {size} {every_page._said(one)}" for one, _ in every_page._cut_widgets(window)]
        open_details(keyboard)
        keyboard.fill(country="Atlantis")
        keyboard.press(Key.Key_F9)
        complaint(keyboard)
        shown = dialog()
        qtbot.wait(50)
        wrong += [f"{language} {size} {every_page._said(one)}" for one, _ in every_page._cut_widgets(shown)]
        assert shown.height() < window.height()
        lines = [one for one in shown.findChildren(QLineEdit) if not isinstance(one.parentWidget(), QComboBox)]
        low = [one.objectName() for one in lines if one.height() < one.sizeHint().height()]
        wrong += [f"{language} {size} {name} is squeezed" for name in low]
        widgets, reached = focusable(shown), set()
        for _ in range(40):
            reached.add(keyboard.at)
            keyboard.press(Key.Key_Tab)
        wrong += [f"unreached {one.objectName()}" for one in widgets if one not in reached]
        wrong += [f"nameless {one.objectName()}" for one in widgets if not every_page._spoken_name(one)]
        shown.done(0)
        keyboard.until(lambda: QApplication.activeModalWidget() is None)
    assert wrong == []
