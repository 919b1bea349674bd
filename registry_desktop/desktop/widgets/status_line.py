"""The line below everything: stock of booklets and the like at the left, what was last done, the time at the right."""

from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from registry_desktop.desktop import theme
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.widgets.date_entry import CHINA

MESSAGE_STAYS_MS = 12_000


class StatusLine(QFrame):
    """Long work shows its progress here, with a button that stops it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_line")
        self.setMinimumHeight(theme.STATUS_HEIGHT)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.SPACE_WIDE, 0, theme.SPACE_WIDE, 0)
        line.setSpacing(theme.SPACE_WIDE)
        self.standing = QLabel()
        self.message = QLabel()
        self._clock = QLabel()
        line.addWidget(self.standing)
        line.addWidget(self.message, 1)
        line.addWidget(self._make_progress())
        line.addWidget(self.stop)
        line.addWidget(self._clock)
        self._tick()
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._quiet = QTimer(self, interval=MESSAGE_STAYS_MS, singleShot=True)
        self._quiet.timeout.connect(self.message.clear)

    def say(self, text: str) -> None:
        """Say what was done; stands for some seconds."""
        self.message.setText(text)
        self._quiet.start()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far long work has come."""
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._progress.show()
        self.stop.show()

    def hide_progress(self) -> None:
        """Nothing long is under way."""
        self._progress.hide()
        self.stop.hide()

    def _make_progress(self) -> QProgressBar:
        self._progress = QProgressBar()
        self._progress.setMaximumHeight(14)
        self._progress.setFixedWidth(160)
        self._progress.setAccessibleName(translate("StatusLine", "Progress"))
        self.stop = QToolButton()
        self.stop.setText(translate("StatusLine", "Stop"))
        self.stop.setAccessibleName(translate("StatusLine", "Stop"))
        self.stop.setProperty("quiet", True)
        self.stop.setFocusPolicy(self.stop.focusPolicy().StrongFocus)
        self.hide_progress()
        return self._progress

    def _tick(self) -> None:
        self._clock.setText(datetime.now(CHINA).strftime("%H:%M:%S"))
