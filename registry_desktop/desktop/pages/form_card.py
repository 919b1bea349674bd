"""A form beside a list: F9 keeps it, what is refused is said under it, what was typed stays until it is kept."""

from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QStackedWidget, QWidget

from registry_desktop.desktop.form_binding import FormBinding
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure, Operations
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.buttons import quiet_button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.desktop.widgets.date_entry import DateEntry, no_such_day


class FormCard(Card):
    """`made_of` is the form (None where its lines are made by what is shown); `verb` what F9 does.

    `ended` is sent when it was kept, or put away where that is offered; a form that `stays` waits for the next one.
    """

    stays: ClassVar[bool] = False
    said = Signal(str)
    ended = Signal()

    def __init__(self, operations: Operations, made_of: Any, heading: str, verb: str, *, aside: bool = False) -> None:
        super().__init__(heading)
        self.operations, self.verb = operations, verb
        self._busy = False
        self.form = form.made(made_of) if made_of is not None else QWidget()
        self.binding = FormBinding(self.form, self.typed)
        self.complaint = QLabel()
        self.complaint.setObjectName("refuse")
        self.complaint.setWordWrap(True)
        self.complaint.hide()
        if aside:
            away = quiet_button(translate("FormCard", "Put away"), self.put_away, icon_name="close")
            away.setObjectName("put_away")
            self.head.addWidget(away)
        self._about = QLabel()
        self._about.setObjectName("muted")
        self._about.setWordWrap(True)
        self._about.hide()
        self.column.addWidget(self._about)
        self.column.addWidget(self.form)
        self.column.addWidget(self.complaint)
        self.column.addStretch(1)

    def go_on(self) -> None:
        """F9."""
        raise NotImplementedError

    def clear(self) -> None:
        """Make room for the next one."""
        self.binding.fill({})

    def typed(self, field: str) -> None:
        """Somebody changed an input: the complaint was about what stood there before."""
        del field
        self.complain("")

    def say_about(self, words: str) -> None:
        """Name what the form is about, beneath its heading."""
        self._about.setText(words)
        self._about.setVisible(bool(words))

    def put_away(self) -> None:
        """Nothing is kept."""
        self.clear()
        self.complain("")
        self.ended.emit()

    def kept(self) -> None:
        """It was kept and the form is empty: make place, or wait for the next one."""
        if not self.stays:
            self.ended.emit()
        elif (first := self.first_input()) is not None:
            first.setFocus()

    def first_input(self) -> QWidget | None:
        """Where typing begins."""
        return self.binding.input(self.binding.fields[0])

    def box(self, name: str) -> QComboBox:
        """A choice of the form."""
        found = self.form.findChild(QComboBox, name)
        assert found is not None, name
        return found

    def label(self, name: str) -> QLabel:
        """The label of an input."""
        found = self.form.findChild(QLabel, f"{name}_label")
        assert found is not None, name
        return found

    def show_input(self, name: str, shown: bool) -> None:
        """Offer an input or not."""
        widget = self.binding.input(name)
        assert widget is not None, name
        widget.setVisible(shown)
        self.label(name).setVisible(shown)

    def lacks(self, *names: str) -> bool:
        """Whether one of these is empty or no date, time or number; then it is said and gone to."""
        values = self.binding.values()
        missing = next((name for name in names if values[name] in (None, "")), None)
        if missing is None:
            return False
        widget = self.binding.input(missing)
        assert widget is not None
        if isinstance(widget, DateEntry) and widget.is_wrong():
            sentence = no_such_day(widget)
        else:
            sentence = translate("FormCard", "Not filled in: {field}.").format(field=widget.accessibleName())
        self.complain(sentence)
        widget.setFocus()
        return True

    def complain(self, sentence: str) -> None:
        """Say why it was not kept."""
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))

    def perform(self, act: Any, sentence: str, **arguments: Any) -> None:
        """Carry out an act; then the form is empty again and `sentence` is said, else the refusal."""

        def done(_: Any) -> None:
            self._busy = False
            self.clear()
            self.said.emit(sentence)
            self.kept()

        def refused(failure: Failure) -> None:
            self._busy = False
            self.complain(failure.sentence)

        if self._busy:  # a second press means the same one
            return
        self._busy = True
        self.complain("")
        self.operations.perform(act, done=done, failed=refused, **arguments)


class FormStack(QStackedWidget):
    """The forms of a view, one shown at a time; the first one stands there when nothing else was asked for."""

    turned = Signal()
    said = Signal(str)

    def __init__(self, *forms: FormCard) -> None:
        super().__init__()
        for one in forms:
            self.addWidget(one)
            one.said.connect(self.said)
            one.ended.connect(lambda: self.turn_to(forms[0]))

    @property
    def shown(self) -> FormCard:
        """The form that is shown."""
        found = self.currentWidget()
        assert isinstance(found, FormCard)
        return found

    def turn_to(self, one: FormCard) -> None:
        """Show a form; the cursor goes to its beginning."""
        self.setCurrentWidget(one)
        first = one.first_input()
        if first is not None:
            first.setFocus()
        self.turned.emit()
