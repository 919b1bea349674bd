"""读回核对: the couple's own window, on the second screen where there is one. It shows what will be printed and nothing
else, large, with what has changed since they last read it lit; between couples it shows nobody.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from registry_desktop.acts.read_back import ReadBackView
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.second_screen import make_second_window, show_beside
from registry_desktop.domain.read_back import GIVEN_BY_THE_OFFICE

_LARGEST, _SMALLEST = 34, 12
"""Points of the values: as large as the window allows, smaller only so that nothing is cut off."""
_LABEL = 0.62
_PHOTO_SHARE = 0.3
"""Height of the photo as a share of the window's."""
_NUMBERS: Final = frozenset({"identity_number", "certificate_number", "birth_date", "registration_date"})


@dataclass(frozen=True)
class ShownLine:
    """One line of the couple's window: whose it is (man, woman, "" both), its text, "" while there is none yet."""

    party: str
    word: str
    text: str
    changed: bool
    is_number: bool


def lines_of(view: ReadBackView) -> list[ShownLine]:
    """What is shown, in the order of the paper. What all booklets say is shown once, the rest for each booklet."""
    by_role = {one.role: dict(one.texts) for one in view.certificates}
    lines: list[ShownLine] = []
    for name in dict.fromkeys(name for texts in by_role.values() for name in texts):
        said = {role: texts[name] for role, texts in by_role.items() if name in texts}
        party, _, field = name.rpartition(".")
        same = len(said) == len(by_role) and len(set(said.values())) == 1 and party != "holder"
        for role, text in list(said.items())[: 1 if same else None]:
            if not text and field not in GIVEN_BY_THE_OFFICE - {"print_remark"}:
                continue
            roles = said if same else (role,)
            lines.append(
                ShownLine(
                    party=party if party in by_role or party in ("man", "woman") else "",
                    word=_word(field, "" if same else role, holder=party == "holder"),
                    text=text,
                    changed=any(f"{one}/{name}" in view.changed for one in roles),
                    is_number=bool(text) and field in _NUMBERS,
                )
            )
    return lines


def _word(field: str, role: str, *, holder: bool) -> str:
    if holder:
        return translate("ReadBack", "Holder of the booklet of the {role}").format(role=wording.party(role))
    word = wording.field(field)
    return f"{word} · {wording.party(role)}" if role else word


class ReadBackWindow(QWidget):
    """Shows one couple what will be printed, or a greeting. Closing it ends nothing; it opens again when asked."""

    def __init__(self, office: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        make_second_window(self, translate("ReadBack", "For the couple"))
        self._values: list[QLabel] = []
        self._labels: list[QLabel] = []
        self._heads: list[QLabel] = []
        self._photo = QLabel()
        self._picture = QPixmap()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._pages = QStackedWidget()
        self._pages.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        whole.addWidget(self._pages)
        self._greeting = QLabel()
        self._greeting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._greeting.setWordWrap(True)
        self._greeting.setMargin(theme.SPACE_PAGE * 2)
        self._pages.addWidget(self._greeting)
        self._office, self._clerk = office, parent
        self._shown: QWidget | None = None
        self.show_nobody()

    def open_beside(self) -> None:
        """Show the window: whole on the second screen, or as a window of its own where there is only one."""
        show_beside(self, self._clerk)

    def show_nobody(self, word: str = "") -> None:
        """Take everything away; `word` says what comes of what they read."""
        self._greeting.setText("\n\n".join(part for part in (self._office, word) if part))
        self._pages.setCurrentWidget(self._greeting)
        self._forget()
        self._fit()

    def show_view(self, view: ReadBackView) -> None:
        """Show what will be printed."""
        self._forget()
        self._shown = self._lay_out(view)
        self._pages.addWidget(self._shown)
        self._pages.setCurrentWidget(self._shown)
        self._fit()

    @property
    def lines(self) -> list[tuple[str, str]]:
        """(word, text) of every line as it stands on the screen."""
        pairs = zip(self._labels, self._values, strict=True)
        return [(label.text(), value.text()) for label, value in pairs]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As large as it fits."""
        super().resizeEvent(event)
        self._fit()

    # --- putting together

    def _forget(self) -> None:
        self._values, self._labels, self._heads = [], [], []
        self._picture = QPixmap()
        if self._shown is not None:
            self._pages.removeWidget(self._shown)
            self._shown.deleteLater()
            self._shown = None

    def _lay_out(self, view: ReadBackView) -> QWidget:
        whole = QWidget()
        whole.setObjectName("page_body")
        column = QVBoxLayout(whole)
        column.setContentsMargins(*(theme.SPACE_PAGE,) * 4)
        column.setSpacing(theme.SPACE)
        column.addWidget(self._head(translate("ReadBack", "Please read: this is what will be printed.")))
        lines = lines_of(view)
        top = QHBoxLayout()
        top.setSpacing(theme.SPACE_PAGE)
        photo = next(iter(view.photos.values()), None)
        self._photo = QLabel()
        self._photo.setAccessibleName(translate("ReadBack", "Photo"))
        if photo is not None:
            self._picture = QPixmap.fromImage(QImage.fromData(photo))
            self._photo.setObjectName("lit" if _photo_changed(view) else "")
            top.addWidget(self._photo, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(self._grid([line for line in lines if not line.party]), 1)
        column.addLayout(top)
        couple = QHBoxLayout()
        couple.setSpacing(theme.SPACE_PAGE * 2)
        for party in ("man", "woman"):
            mine = [line for line in lines if line.party == party]
            if mine:
                half = QVBoxLayout()
                half.setSpacing(theme.SPACE_SMALL)
                half.addWidget(self._head(wording.party(party), wraps=False))
                half.addLayout(self._grid(mine))
                half.addStretch(1)
                couple.addLayout(half, 1)
        column.addLayout(couple)
        column.addStretch(1)
        if any(line.changed for line in lines) or _photo_changed(view):
            column.addWidget(self._head(translate("ReadBack", "◆ has changed since you last read it")))
        return whole

    def _head(self, text: str, *, wraps: bool = True) -> QLabel:
        made = QLabel(text)
        made.setWordWrap(wraps)
        self._heads.append(made)
        return made

    def _grid(self, lines: list[ShownLine]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE_WIDE)
        grid.setVerticalSpacing(theme.SPACE_SMALL)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(lines):
            label = QLabel(line.word)
            label.setObjectName("muted")
            text = line.text or translate("ReadBack", "given when the booklets are taken")
            value = QLabel(("◆ " if line.changed else "") + text)
            value.setObjectName("lit" if line.changed else "value" if line.text else "muted")
            value.setProperty("number", line.is_number)
            value.setWordWrap(True)
            value.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(value)
            self._labels.append(label)
            self._values.append(value)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(value, row, 1)
        return grid

    # --- as large as it fits

    def _fit(self) -> None:
        sizes = range(_LARGEST, _SMALLEST - 1, -1)
        next((size for size in sizes if self._fits_with(size)), None)

    def _fits_with(self, points: int) -> bool:
        """Dress everything in that size; whether it fits the window then."""
        for widget, size in self._sizes(points):
            family = theme.number_font(theme.current_size()) if widget.property("number") else self.font()
            font = QFont(family)
            font.setPointSizeF(size)
            widget.setFont(font)
        if not self._picture.isNull():
            height = round(self.height() * _PHOTO_SHARE * points / _LARGEST)
            self._photo.setPixmap(
                self._picture.scaledToHeight(max(1, height), Qt.TransformationMode.SmoothTransformation)
            )
        shown = self._shown
        layout = shown.layout() if shown is not None else None
        if layout is None:
            return True
        layout.invalidate()
        layout.activate()
        return layout.totalHeightForWidth(self.width()) <= self.height() and self._widest() <= self.width()

    def _widest(self) -> int:
        layout = self._shown.layout() if self._shown is not None else None
        return layout.totalMinimumSize().width() if layout is not None else 0

    def _sizes(self, points: int) -> Iterator[tuple[QLabel, float]]:
        yield from ((value, points * (_LABEL if value.objectName() == "muted" else 1.0)) for value in self._values)
        yield from ((label, points * _LABEL) for label in self._labels)
        yield from ((head, points * 0.8) for head in self._heads)
        yield self._greeting, float(points)


def _photo_changed(view: ReadBackView) -> bool:
    return any(name.endswith("/photo") for name in view.changed)
