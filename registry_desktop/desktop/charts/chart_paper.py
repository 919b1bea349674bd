"""A chart on an A4 sheet as PDF bytes, ink on white, with its title and whose figures they are."""

from PySide6.QtCore import QBuffer, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter

from registry_desktop.desktop import theme
from registry_desktop.desktop.charts.bar_chart import PAPER_INKS, Chart, draw

RESOLUTION = 300
MARGIN_MM = 18


def chart_pdf(chart: Chart, title: str, below: str) -> bytes:
    """The sheet: `title` above the chart, `below` (office, period, who made it) beneath."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(*(MARGIN_MM,) * 4))
    writer.setTitle(title)
    painter = QPainter(writer)
    width, height = writer.width(), writer.height()
    font = QFont(theme.body_font())
    line = height / 40
    painter.setFont(_sized(font, 15, bold=True))
    painter.drawText(QRectF(0, 0, width, line * 2), Qt.AlignmentFlag.AlignCenter, title)
    draw(painter, QRectF(0, line * 3, width, height * 0.45), chart, PAPER_INKS, _sized(font, 9))
    painter.setFont(_sized(font, 9))
    painter.drawText(QRectF(0, line * 3 + height * 0.47, width, line * 3), Qt.AlignmentFlag.AlignLeft, below)
    painter.end()
    return bytes(buffer.data().data())


def _sized(font: QFont, points: float, *, bold: bool = False) -> QFont:
    made = QFont(font)
    made.setPointSizeF(points)
    made.setBold(bold)
    return made
