"""The way of a case: done steps ticked, the present one filled, the others hollow; words, not colour alone."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from registry_desktop.desktop import theme

DOT = 7
GAP = 8


class StepBar(QWidget):
    """Shows steps from left to right; not focusable, its state is read out as accessible description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[str, ...] = ()
        self._present = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, steps: Sequence[str], present: int) -> None:
        """`present` is the place of the step now being done; len(steps) when all are done, -1 when the way ended."""
        self._steps = tuple(steps)
        self._present = present
        self.setAccessibleDescription(" · ".join(self._spoken(place) for place in range(len(self._steps))))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All words and a short line between them."""
        metrics = self.fontMetrics()
        return QSize(sum(width + 2 * (DOT + GAP) + 24 for width in self._widths()), metrics.height() + 10)

    def minimumSizeHint(self) -> QSize:
        """The lines between the words may vanish, the words may not."""
        return QSize(self.sizeHint().width() - 20 * len(self._steps), self.sizeHint().height())

    def _widths(self) -> list[int]:
        """How wide each word is drawn; the present one is bold."""
        bold = self.font()
        bold.setBold(True)
        wide, usual = QFontMetrics(bold), self.fontMetrics()
        return [
            (wide if place == self._present else usual).horizontalAdvance(step)
            for place, step in enumerate(self._steps)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the way."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = self._widths()
        free = self.width() - sum(words) - len(words) * (2 * DOT + GAP)
        between = min(48.0, free / max(1, len(words) - 1))
        x, middle = 0.0, self.height() / 2
        for place, step in enumerate(self._steps):
            x = self._draw_step(painter, QPointF(x, middle), place, step)
            if place + 1 < len(self._steps):
                painter.setPen(QPen(QColor(theme.current().line), 1.5))
                painter.drawLine(QPointF(x + 6, middle), QPointF(x + between - 6, middle))
            x += between

    def _draw_step(self, painter: QPainter, at: QPointF, place: int, step: str) -> float:
        colours = theme.current()
        reached = place <= self._present
        colour = QColor(colours.accent if reached else colours.muted)
        painter.setPen(QPen(colour, 1.6))
        centre = QPointF(at.x() + DOT, at.y())
        painter.setBrush(colour if place == self._present else Qt.BrushStyle.NoBrush)
        if place < self._present:
            painter.drawPolyline([centre + QPointF(-4, 0), centre + QPointF(-1, 3.5), centre + QPointF(5, -4)])
        else:
            painter.drawEllipse(centre, DOT - 2.5, DOT - 2.5)
        painter.setPen(QColor(colours.text if reached else colours.muted))
        font = painter.font()
        font.setBold(place == self._present)
        painter.setFont(font)
        baseline = at.y() + painter.fontMetrics().ascent() / 2 - 1
        painter.drawText(QPointF(at.x() + 2 * DOT + GAP / 2, baseline), step)
        return at.x() + 2 * DOT + GAP + painter.fontMetrics().horizontalAdvance(step)

    def _spoken(self, place: int) -> str:
        mark = "✓" if place < self._present else "●" if place == self._present else "○"
        return f"{self._steps[place]} {mark}"
