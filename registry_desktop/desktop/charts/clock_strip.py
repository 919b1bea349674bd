"""The calendar of a clock that stops: stretches that run and that stand, today and the last lawful day.

What runs is filled, what stands is hatched and carries its reason; all of it is told in words as well, so that nothing
depends on colour or on the eye.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from registry_desktop.desktop import theme

BAR_LINES: Final = 1.25
"""Height of the bar in lines of text."""
MARK: Final = 5
"""Half the width of the mark of a day, in points."""


@dataclass(frozen=True)
class StripPart:
    """Days `first` to `last`; `word` says why they stand, empty where they run."""

    first: date
    last: date
    word: str

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1


class ClockStrip(QWidget):
    """The strip: marks with their words above, the bar below."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[StripPart, ...] = ()
        self._marks: tuple[tuple[date, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: tuple[StripPart, ...], marks: tuple[tuple[date, str], ...], said: str) -> None:
        """Draw these stretches in their order, marking days with a word each; `said` is told to screen readers."""
        self._parts, self._marks = parts, marks
        self.setAccessibleName(said)
        self.setVisible(bool(parts))
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines: marks, bar."""
        line = self.fontMetrics().height()
        return QSize(360, round(line * (1 + BAR_LINES)) + 3 * MARK)

    def minimumSizeHint(self) -> QSize:
        """The same height, narrower."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The stretches over the width, each as long as its days."""
        if not self._parts:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = painter.fontMetrics().height()
        bar = QRectF(MARK, line + 2 * MARK, self.width() - 2 * MARK, line * BAR_LINES)
        for part in self._parts:
            self._draw(painter, self._place(bar, part.first, part.last), part.word)
        self._draw_marks(painter, bar)

    def _place(self, bar: QRectF, first: date, last: date) -> QRectF:
        begins = self._parts[0].first
        whole = max((self._parts[-1].last - begins).days + 1, 1)
        one = bar.width() / whole
        left = bar.left() + (first - begins).days * one
        return QRectF(left, bar.top(), max(((last - first).days + 1) * one, 1), bar.height())

    def _draw(self, painter: QPainter, place: QRectF, word: str) -> None:
        colours = theme.current()
        if not word:
            painter.fillRect(place, QColor(colours.accent))
            return
        painter.fillRect(place, QColor(colours.accent_soft))
        painter.fillRect(place, QBrush(QColor(colours.line), Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(QColor(colours.muted), 1))
        painter.drawRect(place)
        width = painter.fontMetrics().horizontalAdvance(word)
        if width + 2 * MARK <= place.width():
            middle = place.center().x()
            behind = QRectF(middle - width / 2 - MARK, place.top() + 1, width + 2 * MARK, place.height() - 2)
            painter.fillRect(behind, QColor(colours.accent_soft))
            painter.setPen(QColor(colours.text))
            painter.drawText(behind, Qt.AlignmentFlag.AlignCenter, word)

    def _draw_marks(self, painter: QPainter, bar: QRectF) -> None:
        """A small arrow down to the day, its word beside it; words that would cover one another give way."""
        colours, taken = theme.current(), -1.0
        for day, word in sorted(self._marks):
            if not self._parts[0].first <= day <= self._parts[-1].last:
                continue
            at = self._place(bar, day, day).center().x()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.text))
            tip = QPointF(at, bar.top() - 1)
            above = bar.top() - 1 - 1.6 * MARK
            painter.drawPolygon(QPolygonF([tip, QPointF(at - MARK, above), QPointF(at + MARK, above)]))
            width = painter.fontMetrics().horizontalAdvance(word)
            left = min(max(at - width / 2, 0.0), self.width() - width)
            if left > taken:
                painter.setPen(QColor(colours.text))
                painter.drawText(QRectF(left, 0, width + 1, bar.top() - 2 * MARK), Qt.AlignmentFlag.AlignCenter, word)
                taken = left + width + theme.SPACE_SMALL
