"""What each head of an online channel's file holds: chosen once, kept on this machine for the next file."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFormLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from registry_desktop.desktop import keys, theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.widgets.buttons import primary_button, quiet_button
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.exchange.channel import NOT_READ

LINE_HEIGHT = 45
LEAST_LINES = 3
MOST_HEIGHT = 530
"""The smallest screen has 540 points; more heads are reached by scrolling."""


class HeadsDialog(QDialog):
    """A line for each head; `kept` brings the field for each, NOT_READ for one that is passed over."""

    kept = Signal(object)

    def __init__(
        self, heads: Mapping[str, str], required: Sequence[str], verb: str, parent: QWidget | None = None
    ) -> None:
        """`heads` is what is proposed; `required` are the fields that a file must have."""
        super().__init__(parent)
        self._required = required
        self._boxes: dict[str, CodeBox] = {}
        self.setWindowTitle(translate("HeadsDialog", "Heads of the channel's file"))
        self.setMinimumWidth(round(520 * theme.LARGE_TYPE[theme.current_size()]))
        keys.enter_moves_on(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_PAGE,) * 4)
        column.setSpacing(theme.SPACE)
        title = QLabel(self.windowTitle())
        title.setObjectName("title")
        sentence = QLabel(
            translate(
                "HeadsDialog",
                "Choose what each head of the file holds; one without a choice is not read. This machine keeps the"
                " choice for the next file.",
            )
        )
        sentence.setWordWrap(True)
        self._complaint = QLabel()
        self._complaint.setObjectName("refuse")
        self._complaint.setWordWrap(True)
        self._complaint.hide()
        for part in (title, sentence, self._make_lines(heads), self._complaint):
            column.addWidget(part)
        column.addLayout(self._make_foot(verb))
        QShortcut(QKeySequence(keys.PRIMARY), self).activated.connect(self._keep)

    @property
    def complaint(self) -> str:
        """Why the choice cannot be kept."""
        return self._complaint.text() if self._complaint.isVisible() else ""

    def _make_lines(self, heads: Mapping[str, str]) -> QScrollArea:
        lines = QWidget()
        lines.setObjectName("page_body")
        form = QFormLayout(lines)
        form.setContentsMargins(0, 0, theme.SPACE_SMALL, 0)
        form.setSpacing(theme.SPACE_SMALL)
        fields = wording.choices("CHANNEL_FIELDS")
        for place, (head, field) in enumerate(heads.items()):
            box = CodeBox()
            box.setObjectName(f"head_{place}")
            box.setAccessibleName(head)
            box.set_rows(fields)
            box.set_code(field)
            line = box.lineEdit()
            if line is not None:
                line.setPlaceholderText(translate("HeadsDialog", "not read"))
            word = QLabel(head)
            word.setWordWrap(True)
            word.setBuddy(box)
            form.addRow(word, box)
            self._boxes[head] = box
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(lines)
        height = LINE_HEIGHT * theme.LARGE_TYPE[theme.current_size()]
        area.setMinimumHeight(round(height * min(len(heads), LEAST_LINES)))
        area.setMaximumHeight(round(height * max(len(heads), 1)))
        self.resize(self.minimumWidth(), min(260 + round(height * len(heads)), MOST_HEIGHT))
        self._area = area
        return area

    def _make_foot(self, verb: str) -> QHBoxLayout:
        foot = QHBoxLayout()
        away = quiet_button(translate("QuestionDialog", "Cancel"), self.reject)
        away.setObjectName("cancel")
        keep = primary_button(verb, keys.PRIMARY, self._keep)
        keep.setObjectName("do")
        foot.addWidget(away)
        foot.addStretch(1)
        foot.addWidget(keep)
        return foot

    def _keep(self) -> None:
        for box in self._boxes.values():
            box.settle()
        chosen = {head: box.code() for head, box in self._boxes.items()}
        fields = [field for field in chosen.values() if field != NOT_READ]
        words = dict(wording.choices("CHANNEL_FIELDS"))
        twice = [head for head, field in chosen.items() if field != NOT_READ and fields.count(field) > 1]
        missing = [words[field] for field in self._required if field not in fields]
        if twice:
            told = translate("HeadsDialog", "Two heads hold the same: {heads}. Choose one of them.")
            self._complain(told.format(heads="、".join(twice)), self._boxes[twice[-1]])
        elif missing:
            told = translate("HeadsDialog", "No head is chosen for: {fields}.")
            empty = next((box for box in self._boxes.values() if not box.code()), next(iter(self._boxes.values())))
            self._complain(told.format(fields="、".join(missing)), empty)
        else:
            self.kept.emit(chosen)
            self.accept()

    def _complain(self, sentence: str, at: CodeBox) -> None:
        self._complaint.setText(sentence)
        self._complaint.show()
        at.setFocus()
        QTimer.singleShot(0, at, lambda: self._area.ensureWidgetVisible(at))  # the sentence has taken its room by then
