"""What begins at the adoption desk without a case: a file, one about an adoption registered elsewhere, a question."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from registry_desktop.acts.adoption import entry
from registry_desktop.desktop import adoption_words
from registry_desktop.desktop.dialogs.question_dialog import Answer, Question, QuestionDialog, ask
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.pages.adoption_enquiries import EnquiriesDialog, ask_for_a_child
from registry_desktop.desktop.widgets.buttons import quiet_button
from registry_desktop.domain.officer import COUNTER, KEEPS_THE_ARCHIVE, Role, SignedIn
from registry_desktop.records.adoptions import LATER_ADOPTION_KINDS


class BeginningActs(QObject):
    """`opened` brings the id of a case that was begun, `said` what is answered."""

    opened = Signal(int)
    said = Signal(str)

    def __init__(self, operations: Operations, parent: QWidget) -> None:
        super().__init__(parent)
        self._operations, self._parent = operations, parent

    def buttons(self, officer: SignedIn) -> Iterator[QPushButton]:
        """The quiet buttons at the head of the page, for that officer."""
        acts: dict[str, tuple[str, Callable[[], object]]] = {
            "about": (translate("Adoption", "Registered elsewhere …"), self._open_about_another),
        }
        if officer.may(*COUNTER, *KEEPS_THE_ARCHIVE):
            acts["enquire"] = translate("Adoption", "Asked for a child …"), self._enquire
        if officer.may(Role.LEADER):
            acts["enquiries"] = (translate("Adoption", "Who asked"), self._show_enquiries)
        for name, (word, act) in acts.items():
            made = quiet_button(word, act)
            made.setObjectName(name)
            yield made

    def begin(self) -> None:
        """The file of an adoption."""
        self._operations.perform(entry.open_registration, done=self.opened.emit)

    def _enquire(self) -> None:
        ask_for_a_child(self._operations, self._parent.window(), self.said.emit)

    def _show_enquiries(self) -> None:
        EnquiriesDialog(self._operations, self._parent.window()).open()

    def _open_about_another(self) -> None:
        """A case about an adoption this register does not hold: typed in by hand."""
        question = Question(
            translate("Adoption", "About an adoption registered elsewhere"),
            translate("Adoption", "Persons, number and day are typed from the certificate and the archive's proof."),
            translate("Adoption", "Open the case"),
            codes=(("kind", translate("Adoption", "Kind"), tuple(map(_kind_row, LATER_ADOPTION_KINDS))),),
        )

        def given(dialog: QuestionDialog, answer: Answer) -> None:
            def done(case_id: int) -> None:
                dialog.finish()
                self.opened.emit(case_id)

            kind = answer.codes["kind"]
            self._operations.perform(entry.open_about, done=done, failed=dialog.complain, kind=kind)

        ask(self._parent.window(), question, given)


def _kind_row(kind: str) -> tuple[str, str]:
    return kind, adoption_words.kind(kind)
