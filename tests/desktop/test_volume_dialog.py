"""The archivist counts a volume paper by paper by keyboard; what is missing is told, the leader excuses it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from registry_desktop.desktop import wording
from registry_desktop.desktop.dialogs.question_dialog import QuestionDialog
from registry_desktop.desktop.dialogs.volume_dialog import VolumeDialog
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.widgets.number_entry import NumberEntry
from tests.acts.test_volumes import PDF, everything, issued, view_of
from tests.desktop.conftest import child
from tests.desktop.keyboard import Key, Keyboard
from tests.registers import Counter

pytestmark = pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)


@pytest.fixture
def leader(counter: Counter) -> Iterator[Operations]:
    made = Operations(counter.register, counter.reviewer)
    yield made
    made.close()


def show(operations: Operations, case: int, qtbot: QtBot, *, files: bool = False) -> VolumeDialog:
    dialog = VolumeDialog(operations, case, files=files)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    settle(operations, qtbot)
    return dialog


def settle(operations: Operations, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not operations.busy, timeout=30_000)
    qtbot.wait(50)


def told(dialog: VolumeDialog) -> str:
    text: str = child(dialog, QLabel, "volume_told").text()
    return text


def test_pages_are_typed_paper_by_paper_and_what_is_missing_is_told_and_excused(
    counter: Counter, leader: Operations, qtbot: QtBot
) -> None:
    case, keyboard = issued(counter), Keyboard(qtbot)
    needed = everything(view_of(counter, case))
    dialog = show(leader, case, qtbot)
    sums: list[int] = []
    dialog.counted.connect(sums.append)
    assert "Type the pages" in told(dialog)
    for one in needed[:-1]:
        keyboard.fill(**{f"pages_{one.paper}_{one.role}": "2"})
    keyboard.push("save_pages")
    settle(leader, qtbot)
    assert told(dialog) == f"{2 * len(needed) - 2} pages; papers missing: 1."
    assert sums == [2 * len(needed) - 2]
    excuse = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Excuse…")
    excuse.click()
    keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), QuestionDialog))
    keyboard.fill(reason="复印件已霉毁")
    keyboard.push("do")
    keyboard.until(lambda: "nothing is missing" in told(dialog), doing="excused")
    assert view_of(counter, case).missing == ()


def test_saving_with_nothing_typed_counts_nothing_and_the_pages_can_be_written_down(
    counter: Counter, leader: Operations, qtbot: QtBot
) -> None:
    case, keyboard = issued(counter), Keyboard(qtbot)
    dialog = show(leader, case, qtbot, files=True)
    keyboard.push("save_pages")
    settle(leader, qtbot)
    assert [paper.id for paper in view_of(counter, case).papers if paper.id] == [], "nothing was written down"
    keyboard.fill(page_count="8")
    keyboard.push("file_volume")
    settle(leader, qtbot)
    assert (view_of(counter, case).filed, view_of(counter, case).page_count) == (True, 8), told(dialog)


def test_what_was_counted_by_mistake_is_cleared_and_the_pages_can_be_written_down(
    counter: Counter, leader: Operations, qtbot: QtBot
) -> None:
    case, keyboard = issued(counter), Keyboard(qtbot)
    dialog = show(leader, case, qtbot, files=True)
    for key, shown in ((Key.Key_2, False), (Key.Key_Backspace, True)):
        keyboard.tab_to("pages_marriage_review_form_both")
        keyboard.press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        keyboard.press(key)
        keyboard.push("save_pages")
        settle(leader, qtbot)
        assert dialog._written.isVisible() is shown


def test_a_scan_is_attached_and_a_wrong_file_is_told(
    counter: Counter, leader: Operations, qtbot: QtBot, tmp_path: Path
) -> None:
    case = issued(counter)
    dialog = show(leader, case, qtbot)
    paper = view_of(counter, case).papers[0]
    dialog.attach(paper, tmp_path / "nowhere.pdf")
    assert "nowhere.pdf" in told(dialog)
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"no scan")
    dialog.attach(paper, scan)
    settle(leader, qtbot)
    assert "scan it again" in told(dialog)
    child(dialog, NumberEntry, "pages_marriage_review_form_both").set_value(3)
    scan.write_bytes(PDF)
    dialog.attach(paper, scan)
    settle(leader, qtbot)
    assert view_of(counter, case).papers[0].scan_digest
    assert any("scanned" in label.text() for label in dialog.findChildren(QLabel))
    assert child(dialog, NumberEntry, "pages_marriage_review_form_both").value() == 3, "what is typed stays"


def test_enter_goes_from_count_to_count_and_saves_nothing_by_itself(
    counter: Counter, leader: Operations, qtbot: QtBot
) -> None:
    case, keyboard = issued(counter), Keyboard(qtbot)
    dialog = show(leader, case, qtbot)
    papers = view_of(counter, case).papers
    for pages in range(1, len(papers) + 1):
        keyboard.write(str(pages))
        keyboard.press(Key.Key_Return)
    settle(leader, qtbot)
    typed = [child(dialog, NumberEntry, f"pages_{one.paper}_{one.role}").value() for one in papers]
    assert typed == list(range(1, len(papers) + 1))
    assert not view_of(counter, case).is_counted, "only the button and F9 save"
    assert keyboard.at.objectName() == "save_pages"
    keyboard.press(Key.Key_F9)
    settle(leader, qtbot)
    assert [one.page_count for one in view_of(counter, case).papers] == typed
    keyboard.replace("9")
    keyboard.press(Key.Key_F9)
    settle(leader, qtbot)
    assert view_of(counter, case).papers[0].page_count == 9, "what is saved before filing can be corrected"


def test_one_enter_too_many_after_the_last_count_saves_and_does_not_file(
    counter: Counter, leader: Operations, qtbot: QtBot
) -> None:
    case, keyboard = issued(counter), Keyboard(qtbot)
    show(leader, case, qtbot, files=True)
    for _ in view_of(counter, case).papers:
        keyboard.write("1")
        keyboard.press(Key.Key_Return)
    keyboard.press(Key.Key_Return)
    settle(leader, qtbot)
    seen = view_of(counter, case)
    assert (seen.filed, seen.is_counted) == (False, True)


def test_enter_on_a_scan_button_asks_for_the_scan_and_does_not_save(
    counter: Counter, leader: Operations, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    case, keyboard = issued(counter), Keyboard(qtbot)
    asked: list[str] = []

    def choose(_: object, title: str, *__: object) -> tuple[str, str]:
        asked.append(title)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    dialog = show(leader, case, qtbot)
    keyboard.write("2")
    keyboard.press(Key.Key_Tab)
    keyboard.press(Key.Key_Return)
    settle(leader, qtbot)
    assert dialog.isVisible()
    assert asked == [wording.paper("marriage_review_form")]
    assert not view_of(counter, case).is_counted


def test_the_title_names_the_couple_and_the_number(counter: Counter, leader: Operations, qtbot: QtBot) -> None:
    case = issued(counter)
    title, view = show(leader, case, qtbot).windowTitle(), view_of(counter, case)
    assert all(word in title for word in (view.man_name, view.woman_name, view.certificate_number))
    assert view.certificate_number


def test_counts_that_are_not_saved_are_asked_for_before_the_volume_is_left(
    counter: Counter, leader: Operations, qtbot: QtBot
) -> None:
    case, keyboard = issued(counter), Keyboard(qtbot)
    dialog = show(leader, case, qtbot)
    keyboard.write("4")
    keyboard.press(Key.Key_Escape)
    keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), QuestionDialog), doing="asked")
    keyboard.press(Key.Key_Return)
    keyboard.until(lambda: QApplication.activeModalWidget() is dialog, doing="the safe answer stays")
    assert child(dialog, NumberEntry, "pages_marriage_review_form_both").value() == 4
    keyboard.press(Key.Key_Escape)
    keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), QuestionDialog), doing="asked again")
    keyboard.push("do")
    keyboard.until(lambda: not dialog.isVisible(), doing="left")
    assert not view_of(counter, case).is_counted
