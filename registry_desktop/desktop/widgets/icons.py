"""The line-drawn SVG set, coloured by the palette in use (20 px grid, one stroke)."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from registry_desktop import locations
from registry_desktop.desktop import theme

SIZE = 20
_SHARPNESS = 3  # drawn larger than needed, so that 200 % screens see no steps


def icon(name: str, colour: str | None = None) -> QIcon:
    """The icon `resources/icons/<name>.svg` in the text colour, in the accent where it stands checked."""
    drawn = QIcon(_drawn(name, colour or theme.current().text))
    drawn.addPixmap(_drawn(name, theme.current().accent), QIcon.Mode.Normal, QIcon.State.On)
    return drawn


@cache
def _drawn(name: str, colour: str) -> QPixmap:
    picture = QPixmap(SIZE * _SHARPNESS, SIZE * _SHARPNESS)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(_source(name, colour).encode())).render(painter, QRectF(picture.rect()))
    painter.end()
    return picture


def _source(name: str, colour: str) -> str:
    text = (locations.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return text.replace('stroke="#000"', f'stroke="{colour}"')
