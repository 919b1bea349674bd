"""Two parts beside each other, folded below each other where there is no room (200 %, large type).

It asks for no more width than it needs folded, whichever way it stands: a need that changes with the width makes a
scroll area around it widen and narrow it without end, until the stack is full.
"""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from registry_desktop.desktop import theme

FOLDED_BELOW = 880
"""Width in points at normal type."""


class Halves(QWidget):
    """`left` and `right` share the width as `shares` say; folded, each keeps at least `folded_height` points."""

    def __init__(
        self,
        left: QWidget,
        right: QWidget,
        *,
        shares: tuple[int, int] = (3, 2),
        right_width: int = 0,
        folded_height: int = 300,
    ) -> None:
        """`right_width` fixes the right part's width (at normal type) while it stands beside the left one."""
        super().__init__()
        self._size = theme.LARGE_TYPE[theme.current_size()]
        self._parts = (left, right)
        self._right_width = round(right_width * self._size)
        self._folded_height = round(folded_height * self._size)
        self._folded: bool | None = None
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.SPACE)
        self._line.addWidget(left, shares[0])
        self._line.addWidget(right, shares[1])
        self._fold(False)

    def minimumSizeHint(self) -> QSize:
        """The width of the wider part; the height of the way it stands now."""
        width = max(part.minimumSizeHint().width() for part in self._parts)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        self._fold(event.size().width() < max(FOLDED_BELOW * self._size, self._width_unfolded()))

    def _width_unfolded(self) -> int:
        left, right = (part.minimumSizeHint().width() for part in self._parts)
        return left + theme.SPACE + (self._right_width or right)

    def event(self, event: QEvent) -> bool:
        """What stands in a part has changed: it may need another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._keep_heights()
        return super().event(event)

    def _keep_heights(self) -> None:
        """Folded, no part is pressed below what it needs to be read."""
        for part in self._parts:
            least = max(self._folded_height, part.minimumSizeHint().height()) if self._folded else 0
            if part.minimumHeight() != least:
                part.setMinimumHeight(least)

    def _fold(self, folded: bool) -> None:
        if folded == self._folded:
            return
        self._folded = folded
        ways = QBoxLayout.Direction
        self._line.setDirection(ways.TopToBottom if folded else ways.LeftToRight)
        self._keep_heights()
        if self._right_width:
            self._parts[1].setMinimumWidth(0 if folded else self._right_width)
            self._parts[1].setMaximumWidth(16_777_215 if folded else self._right_width)
