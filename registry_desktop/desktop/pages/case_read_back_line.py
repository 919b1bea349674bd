"""Beside the booklets: whether the couple has read what will be printed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from registry_desktop.acts.read_back import ReadBackView
from registry_desktop.desktop import keys
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.widgets.buttons import quiet_button


class ReadBackLine(QWidget):
    """What the couple said, and the button that shows it to them (`wanted`)."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.objection = ""
        """Why the booklets should not be taken yet, in a sentence; empty when nothing is known against it."""
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        self._told = QLabel()
        self._told.setWordWrap(True)
        line.addWidget(self._told, 1)
        word = translate("ReadBack", "Show the couple")
        self._show = quiet_button(f"{word}   {keys.READ_BACK}", self.wanted.emit)
        self._show.setObjectName("read_back")
        line.addWidget(self._show)
        self.show_standing(None)

    def show_standing(self, view: ReadBackView | None) -> None:
        """Tell what the couple said of what would be printed now."""
        standing = view.standing if view is not None else ""
        at = f"{view.answered_at:%H:%M}" if view is not None and view.answered_at is not None else ""
        remark = view.remark if view is not None else ""
        kind, sentence = {
            "right": ("done", translate("ReadBack", "✓ Read by the couple at {at} and found right.")),
            "wrong": ("refuse", translate("ReadBack", "✕ The couple found it wrong at {at}: {remark}")),
            "void": ("warn", translate("ReadBack", "! Changed since the couple read it at {at}: show it again.")),
        }.get(standing, ("warn", translate("ReadBack", "! The couple has not read yet what will be printed.")))
        told = sentence.format(at=at, remark=remark)
        self.objection = told.partition(" ")[2] if standing in ("wrong", "void") else ""
        self._told.setText(told)
        self._told.setObjectName(kind)
        self._told.style().polish(self._told)
