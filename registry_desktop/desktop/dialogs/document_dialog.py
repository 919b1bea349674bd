"""A whole document: looked at as it is, printed or kept as a file, as often as wanted; nothing is changed by it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from registry_desktop.desktop import keys, theme
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure, Operations
from registry_desktop.desktop.pdf_pages import pages_of_file
from registry_desktop.desktop.widgets.buttons import primary_button, quiet_button
from registry_desktop.desktop.widgets.paper_preview import DOTS_PER_INCH, PaperPreview
from registry_desktop.desktop.widgets.print_place import PrintPlace


@dataclass(frozen=True)
class Document:
    """What is shown: bytes at hand (`content`), or the query that gives them. `told` is said beside it.

    `printed`: it may be printed at all; `files`: it may also be kept as a file; `paper`: whose printer is offered, ""
    that of plain sheets.
    """

    title: str
    file_name: str = ""
    content: bytes = b""
    query: Any = None
    arguments: Mapping[str, Any] = field(default_factory=dict)
    told: str = ""
    printed: bool = True
    files: bool = True
    paper: str = ""


class DocumentDialog(QDialog):
    """The document at the left, at the right where it is printed. F9 prints, Esc closes."""

    def __init__(self, operations: Operations, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._operations, self._document, self._content = operations, document, document.content
        self.setWindowTitle(document.title)
        self.resize(1080, 640)
        keys.enter_moves_on(self)
        self.preview = PaperPreview()
        grid = QGridLayout(self)
        grid.setContentsMargins(*(theme.SPACE_WIDE,) * 4)
        grid.setHorizontalSpacing(theme.SPACE_WIDE)
        grid.addWidget(self.preview, 0, 0)
        grid.addLayout(self._make_side(), 0, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 1)
        QShortcut(QKeySequence(keys.PRIMARY), self).activated.connect(self._press_primary)
        self._look()

    @property
    def message(self) -> str:
        """What is said beside the document."""
        return self._message.text()

    def _make_side(self) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(theme.SPACE)
        title = QLabel(self._document.title)
        title.setObjectName("title")
        title.setWordWrap(True)
        title.setMinimumWidth(260)
        self._message = QLabel(self._document.told)
        self._message.setObjectName("document_told")
        self._message.setWordWrap(True)
        side.addWidget(title)
        if self._document.printed:
            side.addWidget(self._make_where())
        side.addWidget(self._message)
        side.addStretch(1)
        side.addLayout(self._make_foot())
        return side

    def _make_where(self) -> PrintPlace:
        document = self._document
        self._where = PrintPlace(self._operations, document.file_name, document.paper, files=document.files)
        self._where.changed.connect(self._name_print)
        self._where.told.connect(self._remark)
        self._where.printed.connect(self._say_printed)
        self._where.failed.connect(self._say_why_not)
        return self._where

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        close = quiet_button(translate("PaperDialog", "Close"), self.reject)
        close.setObjectName("close_document")
        foot.addWidget(close)
        foot.addStretch(1)
        self._print = primary_button(translate("PaperDialog", "Print"), keys.PRIMARY, self._put_out)
        self._print.setObjectName("print")
        self._print.setVisible(self._document.printed)
        self._print.setEnabled(False)
        foot.addWidget(self._print)
        return foot

    def _name_print(self) -> None:
        self._print.setText(f"{self._where.verb}   {keys.PRIMARY}")
        self._print.setEnabled(bool(self._content) and self._where.is_there)

    def _press_primary(self) -> None:
        if self._print.isVisible() and self._print.isEnabled():
            self._print.click()

    def _look(self) -> None:
        document = self._document
        if document.query is None:
            self._draw(document.content)
            return
        self._operations.read(document.query, done=self._draw, failed=self._complain, **document.arguments)

    def _draw(self, content: bytes) -> None:
        self._content = content
        if self._document.printed:
            self._name_print()
        if not content:
            self._remark(translate("PaperDialog", "There is nothing to print."))
        else:
            self._operations.work(
                pages_of_file,
                done=self.preview.show_pages,
                failed=self._complain,
                content=content,
                dots_per_inch=DOTS_PER_INCH,
            )

    def _put_out(self) -> None:
        self._print.setEnabled(False)
        self._message.setText(translate("PaperDialog", "Being printed …"))
        self._where.put_out(self._content)

    def _remark(self, sentence: str) -> None:
        self._message.setText("\n\n".join(filter(None, (self._document.told, sentence))))

    def _say_printed(self, sentence: str) -> None:
        self._remark(f"✓ {sentence}")
        self._name_print()

    def _say_why_not(self, sentence: str) -> None:
        self._message.setText(f"✕ {sentence}")
        if self._document.printed:
            self._name_print()

    def _complain(self, failure: Failure) -> None:
        self._say_why_not(failure.sentence)

    def reject(self) -> None:
        """Leave: a job under way is stopped."""
        if self._document.printed and self._content and not self._print.isEnabled() and self._where.is_there:
            self._where.stop()
        super().reject()


def show_document(operations: Operations, document: Document, parent: QWidget) -> DocumentDialog:
    """Show it above the window."""
    dialog = DocumentDialog(operations, document, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
