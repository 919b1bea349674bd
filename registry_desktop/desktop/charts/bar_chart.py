"""Bars for the hours of a day or the days of a period: one accent and greys, every value written above its bar.

Drawn by a function of its own, so that the same chart goes to the screen and, in ink on white, to paper.
"""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from registry_desktop.desktop import theme

BAR_SHARE: Final = 0.74
"""The part of a group's width its bars take."""


@dataclass(frozen=True)
class Group:
    """One place on the axis: its label and one value for each series."""

    label: str
    values: tuple[int, ...]


@dataclass(frozen=True)
class Chart:
    """What is drawn: the names of the series (the first in the accent) and the groups from left to right."""

    series: tuple[str, ...]
    groups: tuple[Group, ...]

    @property
    def highest(self) -> int:
        """The largest value, at least 1."""
        return max((value for group in self.groups for value in group.values), default=0) or 1

    def said(self) -> str:
        """The chart as words, for screen readers."""
        told = (f"{group.label}: {', '.join(str(value) for value in group.values)}" for group in self.groups)
        return f"{' / '.join(self.series)}. {'; '.join(told)}"


@dataclass(frozen=True)
class Inks:
    """The colours of a drawing."""

    text: str
    muted: str
    line: str
    bars: tuple[str, ...]


def screen_inks() -> Inks:
    """The palette in use."""
    colours = theme.current()
    return Inks(colours.text, colours.muted, colours.line, (colours.accent, colours.muted, colours.line))


PAPER_INKS: Final = Inks("#000000", "#444444", "#999999", ("#1F4E79", "#777777", "#BBBBBB"))


def draw(painter: QPainter, place: QRectF, chart: Chart, inks: Inks, font: QFont) -> None:
    """Draw a chart into `place`: the legend above, values above bars, labels below."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    chart = _readable(chart, place.width(), QFontMetricsF(font, painter.device()))
    line = QFontMetricsF(font, painter.device()).height()
    _draw_legend(painter, QRectF(place.left(), place.top(), place.width(), line * 1.4), chart, inks)
    field = place.adjusted(0, line * 2.8, 0, -line * 1.5)
    painter.setPen(QColor(inks.line))
    painter.drawLine(field.bottomLeft(), field.bottomRight())
    width = field.width() / max(len(chart.groups), 1)
    skip = _labels_to_skip(chart, width, QFontMetricsF(font, painter.device()))
    for number, group in enumerate(chart.groups):
        room = QRectF(field.left() + number * width, field.top(), width, field.height())
        _draw_bars(painter, room, group, chart.highest, inks)
        if number % skip == skip // 2:
            painter.setPen(QColor(inks.muted))
            below = QRectF(room.left() - width * (skip - 1) / 2, field.bottom() + 3, width * skip, line * 1.3)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, group.label)
    painter.restore()


def _readable(chart: Chart, width: float, metrics: QFontMetricsF) -> Chart:
    """Where the bars are too narrow for their values, only the first series, which is the one that counts."""
    bars = len(chart.groups) * len(chart.series)
    if not bars or width * BAR_SHARE / bars >= metrics.horizontalAdvance(str(chart.highest)):
        return chart
    return Chart(chart.series[:1], tuple(Group(group.label, group.values[:1]) for group in chart.groups))


def _labels_to_skip(chart: Chart, width: float, metrics: QFontMetricsF) -> int:
    """Every how many groups a label has room."""
    widest = max((metrics.horizontalAdvance(group.label) for group in chart.groups), default=0)
    return max(1, round((widest + 6) / max(width, 1) + 0.49))


def _draw_legend(painter: QPainter, place: QRectF, chart: Chart, inks: Inks) -> None:
    metrics = QFontMetricsF(painter.font(), painter.device())
    left, size = place.left(), metrics.height() * 0.6
    for name, ink in zip(chart.series, inks.bars, strict=False):
        painter.fillRect(QRectF(left, place.center().y() - size / 2, size, size), QColor(ink))
        left += size * 1.6
        painter.setPen(QColor(inks.text))
        width = metrics.horizontalAdvance(name)
        painter.drawText(QRectF(left, place.top(), width + 4, place.height()), Qt.AlignmentFlag.AlignVCenter, name)
        left += width + size * 2.5


def _draw_bars(painter: QPainter, room: QRectF, group: Group, highest: int, inks: Inks) -> None:
    metrics = QFontMetricsF(painter.font(), painter.device())
    one = room.width() * BAR_SHARE / max(len(group.values), 1)
    left = room.left() + room.width() * (1 - BAR_SHARE) / 2
    for value, ink in zip(group.values, inks.bars, strict=False):
        height = room.height() * value / highest
        bar = QRectF(left, room.bottom() - height, one * 0.88, height)
        painter.fillRect(bar, QColor(ink))
        if value:
            painter.setPen(QColor(inks.text))
            wide, line = max(room.width(), metrics.horizontalAdvance(str(value))), metrics.height()
            above = QRectF(bar.center().x() - wide, bar.top() - line, 2 * wide, line)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(value))
        left += one


class BarChart(QWidget):
    """The chart on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.chart = Chart((), ())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 150)

    def show_chart(self, chart: Chart, name: str) -> None:
        """Draw this; `name` and the values are said to screen readers."""
        self.chart = chart
        self.setAccessibleName(name)
        self.setAccessibleDescription(chart.said())
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a dozen hours."""
        return QSize(460, 280)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chart in the palette's colours."""
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        draw(QPainter(self), QRectF(self.rect()), self.chart, screen_inks(), font)
