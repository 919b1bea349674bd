"""Any document above the window: shown as it is, kept as a file, printed on a real (virtual) printer, or damaged."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from registry_desktop.desktop.dialogs.document_dialog import Document, DocumentDialog
from registry_desktop.desktop.operations import Operations
from tests.desktop.keyboard import Key, Keyboard
from tests.desktop.printing import prints_on
from tests.registers import Counter
from tests.scans import pdf_scan, picture_scan
from tests.virtual_printer import VirtualPrinter

pytestmark = pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)


@pytest.fixture
def operations(counter: Counter) -> Iterator[Operations]:
    made = Operations(counter.register, counter.archivist)
    yield made
    made.close()


def show(operations: Operations, document: Document, qtbot: QtBot) -> DocumentDialog:
    dialog = DocumentDialog(operations, document)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: not operations.busy, timeout=30_000)
    return dialog


@pytest.mark.parametrize(
    ("content", "pages"), [(pdf_scan("one", "two"), 2), (picture_scan("JPEG"), 1), (picture_scan("PNG"), 1)]
)
def test_a_scan_of_any_form_is_shown_and_cannot_be_printed(
    operations: Operations, qtbot: QtBot, content: bytes, pages: int
) -> None:
    dialog = show(operations, Document("scan", content=content, printed=False), qtbot)
    qtbot.waitUntil(lambda: len(dialog.preview._pages.pictures) == pages)
    assert not dialog._print.isVisible()


def test_a_picture_that_a_camera_took_lying_is_shown_upright(operations: Operations, qtbot: QtBot) -> None:
    content = picture_scan("JPEG", size=(300, 200), lies=6)
    dialog = show(operations, Document("scan", content=content, printed=False), qtbot)
    qtbot.waitUntil(lambda: bool(dialog.preview._pages.pictures))
    [picture] = dialog.preview._pages.pictures
    assert (picture.width(), picture.height()) == (200, 300)


@pytest.mark.parametrize("content", [b"%PDF-1.4\n1 0 obj\n%%EOF\n", picture_scan("PNG")[:60]])
def test_a_damaged_scan_is_told(operations: Operations, qtbot: QtBot, content: bytes) -> None:
    dialog = show(operations, Document("scan", content=content, printed=False), qtbot)
    qtbot.waitUntil(lambda: "take the paper from the shelf" in dialog.message)


def test_it_is_kept_as_a_file_by_f9_and_a_second_time(operations: Operations, qtbot: QtBot, tmp_path: Path) -> None:
    content, keyboard = pdf_scan("one"), Keyboard(qtbot)
    dialog = show(operations, Document("form", "form.pdf", content=content), qtbot)
    for path in (tmp_path / "one.pdf", tmp_path / "two.pdf"):
        dialog._where.path.setText(str(path))
        keyboard.press(Key.Key_F9)
        keyboard.until(lambda path=path: str(path) in dialog.message)  # type: ignore[misc]
        assert path.read_bytes() == content
    dialog._where.path.setText("/dev/null/form.pdf")
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: dialog.message.startswith("✕ The file cannot be written"))


def test_it_is_printed_where_no_file_may_be_kept(
    virtual_printer: VirtualPrinter, counter: Counter, operations: Operations, qtbot: QtBot
) -> None:
    prints_on(counter, virtual_printer)
    keyboard = Keyboard(qtbot)
    dialog = show(operations, Document("form", "form.pdf", content=pdf_scan("one"), files=False), qtbot)
    places = [dialog._where.printer.itemText(row) for row in range(dialog._where.printer.count())]
    assert "PDF file" not in places
    assert dialog._where.printer.currentText() == virtual_printer.queue
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: dialog.message.startswith("✓"), doing="printed")
    [received] = virtual_printer.received()
    assert received.read_bytes()[:5] == b"%PDF-"
