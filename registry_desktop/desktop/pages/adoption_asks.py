"""How a step of the adoption desk asks for what it needs, and carries its act out; a refusal is told in the dialog."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from registry_desktop.desktop import wording
from registry_desktop.desktop.dialogs.form_dialog import FormDialog
from registry_desktop.desktop.dialogs.question_dialog import Answer, Question, QuestionDialog, ask
from registry_desktop.desktop.operations import Failure
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.domain.refused import Refusal
from registry_desktop.queries.adoption_case import AdoptionView


class AdoptionAsks(QObject):
    """`said` tells what was done, `opened` brings the id of a case that was begun."""

    said = Signal(str)
    opened = Signal(int)

    def __init__(self, desk: CaseDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self.operations, self._parent = desk, desk.operations, parent

    @property
    def view(self) -> AdoptionView:
        """The case on the desk."""
        view: AdoptionView = self.desk.view
        return view

    @property
    def window(self) -> QWidget:
        """What dialogs belong to."""
        return self._parent.window()

    def question(self, question: Question, act: Any, given: Callable[[Answer], Mapping[str, Any]]) -> None:
        """Ask, then act with what was given."""

        def answered(dialog: QuestionDialog, answer: Answer) -> None:
            self._act(dialog, act, given(answer))

        ask(self.window, question, answered)

    def form(
        self, dialog: FormDialog, act: Any, given: Callable[[dict[str, Any]], Mapping[str, Any]] = dict
    ) -> None:
        """Show a form, then act with what was typed."""
        dialog.given.connect(lambda values: self._act(dialog, act, given(values)))
        dialog.open()

    def at_once(self, act: Any, **arguments: Any) -> None:
        """Act without asking: what it does can be taken back, or is told first by what the checks say."""
        self.desk.act(act, **arguments)

    def _act(self, dialog: Any, act: Any, arguments: Mapping[str, Any]) -> None:
        def refused(failure: Failure) -> None:
            dialog.complain(failure)
            if failure.code == Refusal.CHANGED_MEANWHILE:
                self.desk.read()  # what the other desk wrote comes beneath; the next press is by what is known then

        def done(_: Any) -> None:
            dialog.finish()
            self.said.emit(wording.act(str(act.act)))

        self.desk.act(act, done=done, failed=refused, **arguments)
