"""A paper as it will look: its pages on a grey desk, as wide as the space allows, larger with + and smaller with −."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from registry_desktop.desktop import theme
from registry_desktop.desktop.language import translate

DOTS_PER_INCH: Final = 192  # sharp on 200 % screens too
_ZOOMS: Final = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)
_GAP: Final = 16


class PaperPreview(QScrollArea):
    """Shows pictures of pages; made elsewhere, because drawing them is no work for the window's thread."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 1.0
        self._pages = _Pages()
        self.setWidget(self._pages)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setMinimumSize(300, 240)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("PaperPreview", "Preview of the paper"))

    def show_pages(self, pictures: Sequence[QImage]) -> None:
        """Show these pages from the top."""
        self._pages.pictures = tuple(pictures)
        self._fit()
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As wide as the space."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """+ and − change the size, the rest scrolls."""
        steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        place = min(max(0, _ZOOMS.index(self._zoom) + step), len(_ZOOMS) - 1)
        self._zoom = _ZOOMS[place]
        self._fit()

    def _fit(self) -> None:
        self._pages.lay_out(round(self.viewport().width() * self._zoom), self.viewport().height())


class _Pages(QWidget):
    """The desk with the pages below each other."""

    def __init__(self) -> None:
        super().__init__()
        self.pictures: tuple[QImage, ...] = ()
        self._places: list[QRectF] = []

    def lay_out(self, width: int, at_least: int) -> None:
        """Give each page its place on a desk of that width."""
        self._places, top = [], float(_GAP)
        for picture in self.pictures:
            wide = max(1, width - 2 * _GAP)
            high = wide * picture.height() / max(1, picture.width())
            self._places.append(QRectF(_GAP, top, wide, high))
            top += high + _GAP
        self.resize(QSize(width, max(round(top), at_least)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper is white whatever colours the window has."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), QColor(theme.current().sunken))
        for place, picture in zip(self._places, self.pictures, strict=True):
            painter.drawImage(place, picture)
            painter.setPen(QPen(QColor(theme.current().line), 1))
            painter.drawRect(place.translated(QPointF(-0.5, -0.5)))
