"""生僻字: F11 in a name finds a character by sound, parts, strokes or code, shows it large, puts it into the name."""

from functools import cache
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from registry_desktop import locations
from registry_desktop.desktop import theme
from registry_desktop.desktop.background import Background, Failure
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.widgets.buttons import primary_button, quiet_button
from registry_desktop.domain.ideographs import MOST, Ideograph, Ideographs
from registry_desktop.printing.press import TemplatePress

LOOK_AFTER_MS: Final = 200
_IDEOGRAPH: Final = Qt.ItemDataRole.UserRole
_LISTED_POINTS, _SHOWN_POINTS = 24, 60
_ARROWS: Final = (Qt.Key.Key_Down, Qt.Key.Key_PageDown)


@cache
def _table() -> Ideographs:
    return Ideographs(locations.resources() / "ideographs.tsv")


@cache
def _press() -> TemplatePress:
    return TemplatePress(locations.resources(), locations.cache())


def find_characters(text: str) -> tuple[Ideograph, ...]:
    """Those that fit. Slow at first: the table is read."""
    return _table().find(text)


def is_printable(character: str) -> bool:
    """Whether the fonts of this machine's papers draw it."""
    return not _press().unprintable({"character": character})


class RareCharacterDialog(QDialog):
    """`chosen` brings the character. It reads beside the window, so typing never waits."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = Background(self)
        self.setWindowTitle(translate("RareCharacter", "Find a character"))
        self.setMinimumSize(theme.dialog_size(760, 520))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_WIDE,) * 4)
        column.setSpacing(theme.SPACE)
        column.addLayout(self._make_line())
        halves = QHBoxLayout()
        halves.setSpacing(theme.SPACE_WIDE)
        halves.addWidget(self._make_list(), 3)
        halves.addLayout(self._make_detail(), 2)
        column.addLayout(halves, 1)
        column.addLayout(self._make_foot())
        self._wait = QTimer(self, interval=LOOK_AFTER_MS, singleShot=True)
        self._wait.timeout.connect(self._look)
        self._listed_for: str | None = None
        self._takes_first = False
        self.line.textChanged.connect(self._typed)
        self._show_detail(None)
        self.line.setFocus()

    def done(self, result: int) -> None:
        """Nothing is looked for any more."""
        self._background.close()
        super().done(result)

    # --- putting together

    def _make_line(self) -> QVBoxLayout:
        lines = QVBoxLayout()
        word = QLabel(translate("RareCharacter", "&Sound, parts, strokes or code"))
        self.line = _SearchLine()
        self.line.setObjectName("sought")
        self.line.setAccessibleName(translate("RareCharacter", "Sound, parts, strokes or code"))
        self.line.moved.connect(self._to_list)
        self.line.returnPressed.connect(self._take)
        word.setBuddy(self.line)
        hint = QLabel(translate("RareCharacter", "For example: yan3 · 龙天 · 女 jie 9 · U+4DAE · FE9F"))
        hint.setObjectName("muted")
        for part in (word, self.line, hint):
            lines.addWidget(part)
        return lines

    def _make_list(self) -> QListWidget:
        self.found = QListWidget()
        self.found.setObjectName("found")
        self.found.setAccessibleName(translate("RareCharacter", "Characters found"))
        self.found.setViewMode(QListView.ViewMode.IconMode)
        self.found.setMovement(QListView.Movement.Static)
        self.found.setResizeMode(QListView.ResizeMode.Adjust)
        self.found.setUniformItemSizes(True)
        self.found.setFont(_face(_LISTED_POINTS))
        side = self.found.fontMetrics().height() + theme.SPACE
        self.found.setGridSize(QSize(side, side))
        self.found.currentItemChanged.connect(lambda item: self._show_detail(_of(item)))
        self.found.itemActivated.connect(lambda _: self._take())
        return self.found

    def _make_detail(self) -> QVBoxLayout:
        column = QVBoxLayout()
        self.large = QLabel()
        self.large.setObjectName("large_character")
        self.large.setFont(_face(_SHOWN_POINTS))
        self.large.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.large.setMinimumHeight(self.large.fontMetrics().height())
        self.large.setAccessibleName(translate("RareCharacter", "The character, large"))
        column.addWidget(self.large)
        grid = QGridLayout()
        self._values: dict[str, QLabel] = {}
        words = {
            "readings": translate("RareCharacter", "Sound"),
            "strokes": translate("RareCharacter", "Strokes"),
            "radical": translate("RareCharacter", "Radical"),
            "parts": translate("RareCharacter", "Parts"),
            "code": translate("RareCharacter", "Unicode"),
            "gb_code": translate("RareCharacter", "GB 18030"),
            "printed": translate("RareCharacter", "On paper"),
        }
        for row, (name, word) in enumerate(words.items()):
            label, value = QLabel(word), QLabel()
            label.setObjectName("muted")
            value.setObjectName(f"character_{name}")
            value.setWordWrap(True)
            self._values[name] = value
            grid.addWidget(label, row, 0)
            grid.addWidget(value, row, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addStretch(1)
        return column

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        self._told = QLabel()
        self._told.setObjectName("muted")
        foot.addWidget(quiet_button(translate("RareCharacter", "Close"), self.reject))
        foot.addWidget(self._told)
        foot.addStretch(1)
        self._use = primary_button(translate("RareCharacter", "Put into the name"), "Enter", self._take)
        self._use.setObjectName("use_character")
        foot.addWidget(self._use)
        return foot

    # --- looking

    def _typed(self) -> None:
        """What was found for another text is no answer to this one."""
        self._listed_for, self._takes_first = None, False
        self.found.clear()
        self._show_detail(None)
        self._wait.start()

    def _look(self) -> None:
        text = self.line.text()
        self._background.work(
            find_characters, done=lambda found: self._show(text, found), failed=self._complain, text=text
        )

    def _show(self, text: str, found: tuple[Ideograph, ...]) -> None:
        if text != self.line.text():
            return  # typed on meanwhile
        self.found.clear()
        for one in found:
            item = QListWidgetItem(one.character)
            item.setData(_IDEOGRAPH, one)
            item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            item.setToolTip(f"{one.code} {' '.join(one.readings)}")
            self.found.addItem(item)
        if len(found) == MOST:
            told = translate("RareCharacter", "the first {count}; type more").format(count=MOST)
        elif text.strip():
            told = translate("RareCharacter", "{count} found").format(count=len(found))
        else:
            told = ""
        self._told.setText(told)
        self._listed_for = text
        self.found.setCurrentRow(0 if found else -1)
        if not found:
            self._show_detail(None)
        if self._takes_first:
            self._take()

    def _show_detail(self, one: Ideograph | None) -> None:
        self.large.setText(one.character if one is not None else "")
        self._use.setEnabled(one is not None)
        shown = {
            "readings": " ".join(one.readings) or "—",
            "strokes": str(one.strokes),
            "radical": one.radical_character,
            "parts": " ".join(one.parts) or "—",
            "code": one.code,
            "gb_code": one.gb_code,
            "printed": "…",
        } if one is not None else {}  # fmt: skip
        for name, value in self._values.items():
            value.setText(shown.get(name, ""))
        if one is not None:
            self._background.work(
                is_printable, done=lambda can: self._show_printed(one, can=can), character=one.character
            )

    def _show_printed(self, one: Ideograph, *, can: bool) -> None:
        if one.character == self.large.text():
            yes = translate("RareCharacter", "✓ is printed")
            no = translate("RareCharacter", "✕ no font of this machine draws it")
            self._values["printed"].setText(yes if can else no)

    def _complain(self, failure: Failure) -> None:
        self._told.setText(failure.sentence)

    def _to_list(self) -> None:
        if self.found.count():
            self.found.setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self) -> None:
        if self._listed_for != self.line.text():
            self._takes_first = bool(self.line.text().strip())  # as soon as it is found
            return
        one = _of(self.found.currentItem())
        if one is not None:
            self.chosen.emit(one.character)
            self.accept()


class _SearchLine(QLineEdit):
    """`moved`: the arrow down leads into the list."""

    moved = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS:
            self.moved.emit()
            return
        super().keyPressEvent(event)


def _of(item: QListWidgetItem | None) -> Ideograph | None:
    found: Ideograph | None = item.data(_IDEOGRAPH) if item is not None else None
    return found


def _face(points: int) -> QFont:
    """Large whatever the size of type is: a dialog has no room for more."""
    font = theme.body_font()
    font.setPointSizeF(points)
    return font


def offer_characters(line: QLineEdit) -> RareCharacterDialog:
    """Open the dialog above the window of a line; what is chosen goes where its cursor stands."""
    dialog = RareCharacterDialog(line.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.chosen.connect(lambda character: _put_in(line, character))
    dialog.open()
    return dialog


def _put_in(line: QLineEdit, character: str) -> None:
    line.insert(character)
    line.setFocus()

