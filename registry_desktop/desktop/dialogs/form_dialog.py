"""A form in a dialog: what one step of a case needs, where a question with a few lines is too small for it.

The dialog stays open until the act is done: a refusal is told inside it, and what was typed stays.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from registry_desktop.desktop import keys, theme
from registry_desktop.desktop.form_binding import FormBinding
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.desktop.widgets.date_entry import no_such_day

Rows = Iterable[tuple[str, str]]


class FormDialog(QDialog):
    """`given` brings field -> value; the asker then calls `accept` or `complain`. `needed` names what may not be left
    out, `rows` what the boxes offer."""

    given = Signal(object)

    def __init__(
        self,
        form: QWidget,
        title: str,
        sentence: str,
        verb: str,
        *,
        needed: Iterable[str] = (),
        values: Mapping[str, Any] | None = None,
        rows: Mapping[str, Rows] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumSize(theme.dialog_size(520, 200))
        keys.enter_moves_on(self)
        for name, offered in (rows or {}).items():
            box = form.findChild(CodeBox, name)
            assert box is not None, name
            box.set_rows(offered)
        self.binding = FormBinding(form)
        self.binding.fill(values or {})
        self._needed = tuple(needed)
        self._lay_out(form, title, sentence, verb)
        first = self.binding.input(self.binding.fields[0])
        assert first is not None
        first.setFocus()

    def complain(self, failure: Failure) -> None:
        """Say why it was not done, and go to the field it is about."""
        self._do.setEnabled(True)
        named = str(getattr(failure.error, "facts", {}).get("field", "")).rpartition(".")[2]
        self._say(failure.sentence, self.binding.input(named))

    def finish(self, _: object = None) -> None:
        """The act is done."""
        self.accept()

    def reject(self) -> None:
        """Leave without acting; not while the act is under way."""
        if self._do.isEnabled():
            super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        """As wide as the form needs; only now its words have their type."""
        wanted = self.binding.form.minimumSizeHint().width() + theme.SPACE_PAGE
        self._area.setMinimumWidth(min(wanted, theme.WIDEST_DIALOG))
        self.resize(self.size().expandedTo(self.sizeHint()))
        super().showEvent(event)

    def _lay_out(self, form: QWidget, title: str, sentence: str, verb: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_PAGE,) * 4)
        column.setSpacing(theme.SPACE)
        heading, told, self._complaint = QLabel(title), QLabel(sentence), QLabel()
        heading.setObjectName("title")
        self._complaint.setObjectName("refuse")
        for label in (told, self._complaint):
            label.setWordWrap(True)
        self._complaint.hide()
        told.setVisible(bool(sentence))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(form)
        self._area = area
        area.setMinimumHeight(min(form.sizeHint().height() + theme.SPACE_SMALL, theme.TALLEST_DIALOG // 2))
        column.addWidget(heading)
        column.addWidget(told)
        column.addWidget(area, 1)
        column.addWidget(self._complaint)
        column.addLayout(self._make_foot(verb))

    def _make_foot(self, verb: str) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addStretch(1)
        self._do = button(f"{verb}   {keys.PRIMARY}", self._give)
        self._do.setObjectName("do")
        self._do.setProperty("primary", True)
        self._do.setAutoDefault(False)
        QShortcut(QKeySequence(keys.PRIMARY), self).activated.connect(self._do.click)
        leave = button(translate("QuestionDialog", "Cancel"), self.reject)
        leave.setObjectName("cancel")
        leave.setAutoDefault(False)
        foot.addWidget(self._do)
        foot.addWidget(leave)
        return foot

    def _give(self) -> None:
        for name in self.binding.fields:
            box = self.binding.input(name)
            if isinstance(box, CodeBox):
                box.settle()
        values = self.binding.values()
        wrong = self.binding.first_wrong()
        missing = next((name for name in self._needed if values[name] in (None, "")), None)
        if wrong is not None:
            self._say(no_such_day(wrong), wrong)
        elif missing is not None:
            at = self.binding.input(missing)
            assert at is not None
            self._say(translate("QuestionDialog", "Not filled in: {field}.").format(field=at.accessibleName()), at)
        else:
            self._do.setEnabled(False)
            self._complaint.hide()
            self.given.emit(values)

    def _say(self, sentence: str, at: QWidget | None) -> None:
        self._complaint.setText(sentence)
        self._complaint.show()
        if at is not None:
            at.setFocus()
