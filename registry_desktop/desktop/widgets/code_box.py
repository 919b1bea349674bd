"""A choice out of a code table: typing the code, the word or its first letters finds it.

A clerk types "01" or "汉"; the list narrows as one types. A code the table does not know is shown as it is, never lost.
What is typed and names no row gives way to the last choice, unless the box is told to keep it for whoever refuses it.
"""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

CODE: Final = Qt.ItemDataRole.UserRole
SEARCHED: Final = Qt.ItemDataRole.UserRole + 1


class _Narrowed(QSortFilterProxyModel):
    """Rows whose code or word begins with, or whose word holds, what was typed."""

    typed = ""

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        searched = self.sourceModel().index(row, 0, parent).data(SEARCHED) or ""
        return self.typed.casefold() in str(searched)


class CodeBox(QComboBox):
    """An editable combo box whose value is a code; `code_changed` brings the new one."""

    code_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QStandardItemModel(self)
        self._unknown = ""
        self._keeps_typed = False
        self.setModel(self._rows)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self._narrowed: _Narrowed | None = None
        self.currentIndexChanged.connect(self._chosen)
        line = self.lineEdit()
        if line is not None:
            line.setCompleter(None)  # type: ignore[arg-type] # Qt's own; PySide's types forget that there may be none
            line.textEdited.connect(self._narrow)
            line.editingFinished.connect(self._settle)

    def set_rows(self, rows: Iterable[tuple[str, str]]) -> None:
        """Offer these (code, text); the present choice stays."""
        code = self.code()
        self.blockSignals(True)
        self._rows.clear()
        self._rows.appendRow(_item("", ""))
        for row_code, text in rows:
            self._rows.appendRow(_item(row_code, text))
        self.blockSignals(False)
        self.set_code(code)

    def code(self) -> str:
        """The chosen code, or an empty text."""
        found = self.currentData(CODE)
        return self._unknown if found is None else str(found)

    def set_code(self, code: str) -> None:
        """Choose a code; one the table lacks is kept and shown as it is."""
        place = self.findData(code, CODE)
        self._unknown = "" if place >= 0 else code
        self.setCurrentIndex(place)
        if place < 0:
            self.setEditText(code)
        self._show_beginning()

    def keep_typed(self) -> None:
        """From now on what is typed and names no row stays, as an unknown code."""
        self._keeps_typed = True

    def settle(self) -> None:
        """Take what is typed as leaving the line does, also while the cursor is still in it (a key that acts)."""
        completer = self.completer()
        popup = completer.popup() if completer is not None else None
        if popup is not None and popup.isVisible():
            popup.hide()
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A word that does not fit shows its beginning, not its end."""
        super().resizeEvent(event)
        self._show_beginning()

    def _show_beginning(self) -> None:
        line = self.lineEdit()
        if line is not None and not line.hasFocus():
            line.setCursorPosition(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The list that narrows is made for those who come here: a case has two dozen such boxes."""
        if self._narrowed is None:
            self._narrowed = self._completion()
        super().focusInEvent(event)

    def _completion(self) -> _Narrowed:
        narrowed = _Narrowed(self)
        narrowed.setSourceModel(self._rows)
        completer = QCompleter(narrowed, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup = completer.popup()
        assert popup is not None
        popup.clicked.connect(lambda index: self.set_code(str(index.data(CODE))))
        self.setCompleter(completer)
        return narrowed

    def _narrow(self, typed: str) -> None:
        if self._narrowed is not None:
            self._narrowed.typed = typed.strip()
            self._narrowed.invalidate()

    def _settle(self) -> None:
        """Leaving the line: take what was typed when it names a row, else show the last choice again."""
        typed = self.currentText().strip().casefold()
        rows = [self._rows.item(row) for row in range(self._rows.rowCount())]
        same = [one for one in rows if typed in (str(one.data(CODE)).casefold(), one.text().casefold())]
        holding = [one for one in rows if typed and typed in one.data(SEARCHED)]
        if same or len(holding) == 1:
            self.set_code(str((same or holding)[0].data(CODE)))
        elif self._keeps_typed:
            self.set_code(self.currentText().strip())
        else:
            self.setEditText(self.itemText(self.currentIndex()) or self._unknown)

    def _chosen(self) -> None:
        if self.currentIndex() >= 0:
            self._unknown = ""
        self.code_changed.emit(self.code())


def _item(code: str, text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setData(code, CODE)
    item.setData(f"{code} {text}".casefold(), SEARCHED)
    return item
