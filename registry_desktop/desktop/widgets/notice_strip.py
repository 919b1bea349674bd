"""What went wrong, in a strip above the page: the sentence, the details folded, a button that copies them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from registry_desktop.desktop import theme
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure
from registry_desktop.desktop.widgets.buttons import quiet_button


class NoticeStrip(QFrame):
    """Hidden until something goes wrong; Esc or the button closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.SPACE, theme.SPACE_TIGHT, theme.SPACE_TIGHT, theme.SPACE_TIGHT)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setMaximumHeight(160)
        self._details.setAccessibleName(translate("NoticeStrip", "Details for the help desk"))
        self._details.hide()
        line = QHBoxLayout()
        line.addWidget(_mark())
        line.addWidget(self.sentence, 1)
        self._unfold = quiet_button(translate("NoticeStrip", "Details"), self._toggle)
        self._copy = quiet_button(translate("NoticeStrip", "Copy details"), self._copy_details, icon_name="copy")
        line.addWidget(self._unfold)
        line.addWidget(self._copy)
        line.addWidget(quiet_button(translate("NoticeStrip", "Close"), self.hide, icon_name="close"))
        whole.addLayout(line)
        whole.addWidget(self._details)
        self.hide()

    def tell(self, failure: Failure) -> None:
        """Show why something did not work."""
        self.sentence.setText(failure.sentence)
        self._details.setPlainText(failure.details)
        self._details.hide()
        self.show()

    def _toggle(self) -> None:
        self._details.setVisible(not self._details.isVisible())

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.sentence.text()}\n{self._details.toPlainText()}")


def _mark() -> QLabel:
    mark = QLabel("✕")
    mark.setObjectName("refuse")
    mark.setAlignment(Qt.AlignmentFlag.AlignTop)
    return mark
