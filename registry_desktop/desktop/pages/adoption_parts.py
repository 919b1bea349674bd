"""List, case and checks of the adoption desk: the checks under the list where there is room, else under the case."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from registry_desktop.desktop import theme
from registry_desktop.desktop.widgets.halves import FOLDED_BELOW

LEFT_WIDTH = 310
LIST_FOLDED = 220
CASE_FOLDED = 520


class AdoptionParts(QWidget):
    """Like `Halves` it asks for no more width than it needs folded, whichever way it stands."""

    def __init__(self, cases: QWidget, case: QWidget, checks: QWidget) -> None:
        super().__init__()
        self._size = theme.LARGE_TYPE[theme.current_size()]
        self._parts = (cases, case, checks)
        self._folded: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.SPACE)
        self._fold(False)

    def minimumSizeHint(self) -> QSize:
        """The width of the widest part; the height of the way it stands now."""
        width = max(part.minimumSizeHint().width() for part in self._parts)
        return QSize(width, super().minimumSizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Beside each other the parts share the height there is; folded each is as high as what stands in it."""
        return bool(self._folded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        needed = LEFT_WIDTH * self._size + theme.SPACE + self._parts[1].minimumSizeHint().width()
        self._fold(event.size().width() < max(FOLDED_BELOW * self._size, needed))

    def _fold(self, folded: bool) -> None:
        if folded == self._folded:
            return
        self._folded = folded
        cases, case, checks = self._parts
        for part in self._parts:
            self._grid.removeWidget(part)
        places = ((0, 0, 1, 1), (1, 0, 1, 1), (2, 0, 1, 1)) if folded else ((0, 0, 1, 1), (0, 1, 2, 1), (1, 0, 1, 1))
        for part, place in zip(self._parts, places, strict=True):
            self._grid.addWidget(part, *place)
        self._grid.setColumnStretch(0, 1 if folded else 0)
        self._grid.setColumnStretch(1, 0 if folded else 1)
        for row, stretch in enumerate((0, 1, 0) if folded else (3, 2, 0)):
            self._grid.setRowStretch(row, stretch)
        width = round(LEFT_WIDTH * self._size)
        for part in (cases, checks):
            part.setMinimumWidth(0 if folded else width)
            part.setMaximumWidth(16_777_215 if folded else width)
        cases.setMinimumHeight(round(LIST_FOLDED * self._size) if folded else 0)
        case.setMinimumHeight(round(CASE_FOLDED * self._size) if folded else 0)
