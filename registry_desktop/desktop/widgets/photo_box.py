"""A photo: chosen from a file or the camera's folder, cropped to the printed size by moving a frame.

The original is kept as it is; only the frame's place is handed on (people-and-codes.md 6), so that a better crop can be
made later from the same picture.
"""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QImageReader, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from registry_desktop.desktop import theme
from registry_desktop.desktop.language import translate

_WIDE, _HIGH = 26, 14
"""Width of the box in average characters: of a photo that is wider than high, and of one that is not."""
_STEP = 0.02


def largest_crop(width: int, height: int, size_mm: tuple[int, int]) -> QRect:
    """The largest frame of that proportion in the middle of a picture of `width` × `height` points."""
    across, down = size_mm
    if width * down > height * across:
        wide = height * across // down
        return QRect((width - wide) // 2, 0, wide, height)
    high = width * down // across
    return QRect(0, (height - high) // 2, width, high)


class PhotoBox(QWidget):
    """Shows a kept photo, or a new picture with a frame that mouse wheel, mouse and arrow keys move."""

    chosen = Signal()
    crop_changed = Signal()

    def __init__(self, word: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size_mm = (1, 1)
        self._word = word or translate("PhotoBox", "Couple photo")
        self._picture = QImage()
        self._crop = QRect()
        self._cropping = False
        self._grabbed: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self._word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def crop(self) -> tuple[int, int, int, int]:
        """The frame in points of the picture: left, top, width, height."""
        return self._crop.x(), self._crop.y(), self._crop.width(), self._crop.height()

    def set_size(self, size_mm: tuple[int, int]) -> None:
        """Width and height of the print in millimetres, by the law of the day."""
        if size_mm != self._size_mm:
            self._size_mm = size_mm
            self.updateGeometry()

    def show_photo(self, content: bytes | None) -> None:
        """Show a photo that is already cropped, or none."""
        self._picture = QImage.fromData(content) if content else QImage()
        self._crop = self._picture.rect()
        self._cropping = False
        self.update()

    def take_picture(self, path: Path) -> bool:
        """Begin to crop a picture file; False when it cannot be read."""
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)  # cameras write how they were held; the act turns the picture the same way
        picture = reader.read()
        if picture.isNull():
            return False
        self._picture = picture
        self._crop = largest_crop(picture.width(), picture.height(), self._size_mm)
        self._cropping = True
        self.update()
        return True

    def sizeHint(self) -> QSize:
        """In the proportion of the print."""
        across, down = self._size_mm
        width = self.fontMetrics().averageCharWidth() * (_WIDE if across > down else _HIGH)
        return QSize(width, width * down // across)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, what is outside the frame dimmed; or what to do to get one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        colours = theme.current()
        if self._picture.isNull():
            painter.setPen(QPen(QColor(colours.accent if self.hasFocus() else colours.line), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
            painter.setPen(QColor(colours.muted))
            across, down = self._size_mm
            text = translate("PhotoBox", "{what} {width} × {height} mm\nEnter: choose a picture")
            text = text.format(what=self._word, width=across, height=down)
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), text)
            return
        painter.drawImage(self.rect(), self._picture, self._crop)
        painter.setPen(QPen(QColor(colours.accent if self.hasFocus() else colours.line), 2))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture, or ask for one."""
        if self._cropping:
            self._grabbed = event.position().toPoint()
        else:
            self.chosen.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the picture under the frame."""
        if self._grabbed is None:
            return
        now = event.position().toPoint()
        scale = self._crop.width() / self.width()
        moved = (self._grabbed - now) * scale
        self._grabbed = now
        self._move(moved)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grabbed = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nearer or farther."""
        if self._cropping:
            self._zoom(0.95 if event.angleDelta().y() > 0 else 1.05)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks for a picture, arrows move the frame, plus and minus zoom."""
        step = max(1, int(self._crop.width() * _STEP))
        moves = {
            Qt.Key.Key_Left: QPoint(-step, 0),
            Qt.Key.Key_Right: QPoint(step, 0),
            Qt.Key.Key_Up: QPoint(0, -step),
            Qt.Key.Key_Down: QPoint(0, step),
        }
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        elif self._cropping and key in moves:
            self._move(moves[key])
        elif self._cropping and key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self._zoom(0.95 if key == Qt.Key.Key_Plus else 1.05)
        else:
            super().keyPressEvent(event)

    def _move(self, by: QPoint) -> None:
        self._crop = self._inside(self._crop.translated(by))
        self.crop_changed.emit()
        self.update()

    def _zoom(self, factor: float) -> None:
        whole = largest_crop(self._picture.width(), self._picture.height(), self._size_mm)
        width = min(whole.width(), max(whole.width() // 4, int(self._crop.width() * factor)))
        across, down = self._size_mm
        frame = QRect(0, 0, width, width * down // across)
        frame.moveCenter(self._crop.center())
        self._crop = self._inside(frame)
        self.crop_changed.emit()
        self.update()

    def _inside(self, frame: QRect) -> QRect:
        left = min(max(0, frame.left()), self._picture.width() - frame.width())
        top = min(max(0, frame.top()), self._picture.height() - frame.height())
        return QRect(left, top, frame.width(), frame.height())
