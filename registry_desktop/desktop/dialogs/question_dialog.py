"""A question before an act that cannot be taken back: what will happen, a reason, a second person; safe by default.

The dialog stays open until the act is done: a refusal (a wrong password, a missing reason) is told inside it.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from registry_desktop.acts.permission import SecondOfficer
from registry_desktop.desktop import theme
from registry_desktop.desktop.keys import enter_moves_on
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.desktop.widgets.date_entry import DateEntry, no_such_day
from registry_desktop.desktop.widgets.mark_box import MarkBox


@dataclass(frozen=True)
class Question:
    """What is asked. `sentence` says what will happen; `second` and `booklet` and `reason` say what must be given.

    `reason_word` stands before the reason where it is another text than that. `choice` is a word and the (code, word)
    rows to choose from; `texts` are further lines to fill in, (name, word) each, `dates` days; `codes` are further
    choices (name, word, rows), of which none may be left out; `marks` are those of which several or none are chosen
    (name, word, rows, marked so far); `may_lack` names the lines that may stay empty.
    """

    title: str
    sentence: str
    verb: str
    reason: bool = False
    second: bool = False
    second_may_lack: bool = False
    booklet: bool = False
    reason_may_lack: bool = False
    reason_word: str = ""
    choice: tuple[str, tuple[tuple[str, str], ...]] = ("", ())
    texts: tuple[tuple[str, str], ...] = ()
    may_lack: tuple[str, ...] = ()
    dates: tuple[tuple[str, str], ...] = ()
    codes: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...] = ()
    marks: tuple[tuple[str, str, tuple[tuple[str, str], ...], tuple[str, ...]], ...] = ()


@dataclass(frozen=True)
class Answer:
    """What was given."""

    reason: str
    second: SecondOfficer | None
    booklet: str
    chosen: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)
    dates: Mapping[str, date] = field(default_factory=dict)
    codes: Mapping[str, str] = field(default_factory=dict)
    marks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


class QuestionDialog(QDialog):
    """`given` brings an Answer; the asker then calls `accept` or `complain`."""

    given = Signal(object)

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self.setWindowTitle(question.title)
        self.setMinimumWidth(460)
        enter_moves_on(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_PAGE,) * 4)
        column.setSpacing(theme.SPACE)
        title = QLabel(question.title)
        title.setObjectName("title")
        sentence = QLabel(question.sentence)
        sentence.setWordWrap(True)
        column.addWidget(title)
        column.addWidget(sentence)
        column.addLayout(self._make_form())
        column.addWidget(self._make_complaint())
        column.addLayout(self._make_foot())

    def complain(self, failure: Failure) -> None:
        """Say why it was not done, and let the officer correct it."""
        self._say(failure.sentence)
        self._do.setEnabled(True)
        self._first_input().setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """No sentence is cut from the first moment on."""
        super().showEvent(event)
        self._grow()

    def _grow(self) -> None:
        """As high as its sentences need at this width: a long one would else be cut above and below."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def finish(self, _: object = None) -> None:
        """The act is done."""
        self.accept()

    def reject(self) -> None:
        """Leave without acting; not while the act is under way."""
        if self._do.isEnabled():
            super().reject()

    def _make_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setSpacing(theme.SPACE_SMALL)
        self._inputs: dict[str, QLineEdit] = {}
        word, rows = self._question.choice
        self._choice = _box(form, "choice", word, rows) if rows else None
        for name, date_word in self._question.dates:
            self._add(form, name, date_word, DateEntry())
        self._codes = {name: _box(form, name, word, rows) for name, word, rows in self._question.codes}
        self._marks = {}
        for name, mark_word, offered, marked in self._question.marks:
            self._marks[name] = MarkBox(offered, marked)
            form.addRow(mark_word, self._marks[name])
        if self._question.booklet:
            self._add(form, "booklet", translate("QuestionDialog", "New booklet"))
        for name, text_word in self._question.texts:
            self._add(form, name, text_word)
        if self._question.reason:
            self._add(form, "reason", self._question.reason_word or translate("QuestionDialog", "Reason"))
        if self._question.second:
            self._add(form, "second_login", translate("QuestionDialog", "Second officer's login"))
            self._add(form, "second_password", translate("QuestionDialog", "Second officer's password"))
            self._inputs["second_password"].setEchoMode(QLineEdit.EchoMode.Password)
        return form

    def _add(self, form: QFormLayout, name: str, word: str, entry: QLineEdit | None = None) -> None:
        line = entry or QLineEdit()
        line.setObjectName(name)
        line.setAccessibleName(word)
        form.addRow(word, line)
        self._inputs[name] = line

    def _make_complaint(self) -> QLabel:
        self._complaint = QLabel()
        self._complaint.setObjectName("refuse")
        self._complaint.setWordWrap(True)
        self._complaint.hide()
        return self._complaint

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addStretch(1)
        self._do = button(self._question.verb, self._give)
        self._do.setObjectName("do")
        self._do.setProperty("primary", True)
        self._do.setAutoDefault(True)  # Enter on it means it, not the safe button
        keep = button(translate("QuestionDialog", "Cancel"), self.reject)
        keep.setObjectName("cancel")
        keep.setDefault(True)
        foot.addWidget(self._do)
        foot.addWidget(keep)
        if not self._inputs and not self._codes and not self._marks:
            keep.setFocus(Qt.FocusReason.OtherFocusReason)
        return foot

    def _first_input(self) -> QWidget:
        empty = (line for line in self._inputs.values() if not line.text())
        return next(empty, next(iter(self._inputs.values()), self._do))

    def _give(self) -> None:
        values = {name: line.text().strip() for name, line in self._inputs.items()}
        if self._is_incomplete(values):
            return
        self._do.setEnabled(False)
        self._complaint.hide()
        login = values.get("second_login", "")
        second = SecondOfficer(login, self._inputs["second_password"].text()) if login else None
        texts = {name: values[name] for name, _ in self._question.texts}
        chosen = self._choice.code() if self._choice else ""
        entries = {name: self._inputs[name] for name, _ in self._question.dates}
        dates = {name: line.value() for name, line in entries.items() if isinstance(line, DateEntry)}
        codes = {name: box.code() for name, box in self._codes.items()}
        days = {name: day for name, day in dates.items() if day is not None}
        booklet = values.get("booklet", "")
        marks = {name: box.codes() for name, box in self._marks.items()}
        self.given.emit(Answer(values.get("reason", ""), second, booklet, chosen, texts, days, codes, marks))

    def _is_incomplete(self, values: Mapping[str, str]) -> bool:
        """Whether something is missing or no date; it is said, and the cursor stands there."""
        for box in self._codes.values():
            box.settle()
        wrong = [line for line in self._inputs.values() if isinstance(line, DateEntry) and line.is_wrong()]
        empty: list[QWidget] = [
            line for name, line in self._inputs.items() if not values[name] and not self._may_lack(name)
        ]
        empty += [box for box in self._codes.values() if not box.code()]
        if wrong:
            sentence = no_such_day(wrong[0])
        elif empty:
            sentence = translate("QuestionDialog", "Not filled in: {field}.").format(field=empty[0].accessibleName())
        else:
            return False
        at = (wrong or empty)[0]
        self._say(sentence)
        at.setFocus()
        return True

    def _say(self, sentence: str) -> None:
        self._complaint.setText(sentence)
        self._complaint.show()
        self._grow()

    def _may_lack(self, name: str) -> bool:
        if name == "reason":
            return self._question.reason_may_lack
        return name in self._question.may_lack or (name.startswith("second_") and self._question.second_may_lack)


def _box(form: QFormLayout, name: str, word: str, rows: Iterable[tuple[str, str]]) -> CodeBox:
    box = CodeBox()
    box.setObjectName(name)
    box.setAccessibleName(word)
    offered = list(rows)
    box.set_rows(offered)
    if len(offered) == 1:  # nothing to choose from
        box.set_code(offered[0][0])
    form.addRow(word, box)
    return box


def ask(parent: QWidget, question: Question, given: Callable[[QuestionDialog, Answer], object]) -> QuestionDialog:
    """Ask without stopping the window; `given` gets the dialog (to accept or complain) and the answer."""
    dialog = QuestionDialog(question, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.given.connect(lambda answer: given(dialog, answer))
    dialog.open()
    return dialog
