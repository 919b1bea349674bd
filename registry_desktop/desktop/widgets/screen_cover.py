"""Covers a page once nobody has worked at it for a while: what stands there is not for whoever passes by (CC 1110)."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

PAUSE_MS: Final = 5 * 60_000


class ScreenCover(QWidget):
    """Lies over its page after the pause; any key or click takes it away, and the cursor is where it was."""

    def __init__(self, page: QWidget, said: str) -> None:
        super().__init__(page)
        self._page = page
        self.setObjectName("screen_cover")
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(said)
        column = QVBoxLayout(self)
        told = QLabel(said)
        told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(told)
        self.hide()
        self._before: QWidget | None = None
        self.pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self.pause.timeout.connect(self._cover)
        page.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self.again)  # type: ignore[union-attr]
        self.again()

    def again(self, *_: object) -> None:
        """Somebody works at the page."""
        if self.isHidden():
            self.pause.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The cover is as large as its page."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._page.rect())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key; it does nothing else."""
        event.accept()
        self._uncover()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Any click."""
        event.accept()
        self._uncover()

    def _cover(self) -> None:
        focus = self._page.window().focusWidget()
        self._before = focus if focus is not None and self._page.isAncestorOf(focus) else None
        self.setGeometry(self._page.rect())
        self.raise_()
        self.show()
        self.setFocus()

    def _uncover(self) -> None:
        self.hide()
        if self._before is not None:
            self._before.setFocus()
        self.again()
