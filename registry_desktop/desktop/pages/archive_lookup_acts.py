"""The steps of a look-up at the window: each asks what it needs, carries its act out, and shows the paper it makes."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from registry_desktop.acts import lookups
from registry_desktop.acts.lookup_copies import ANSWERS, COPY_SHEET, REQUEST_FORM, CopiesMade, form, open_copies
from registry_desktop.desktop import wording
from registry_desktop.desktop.dialogs.document_dialog import Document, show_document
from registry_desktop.desktop.dialogs.lookup_papers_dialog import LookupPapersDialog
from registry_desktop.desktop.dialogs.question_dialog import Answer, Question, QuestionDialog, ask
from registry_desktop.desktop.dialogs.volume_search_dialog import VolumeSearchDialog
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Operations
from registry_desktop.queries.lookups import LookupView


class LookupActs(QObject):
    """`said` tells what was done."""

    said = Signal(str)

    def __init__(self, operations: Operations, parent: QWidget) -> None:
        super().__init__(parent)
        self._operations, self._parent = operations, parent

    def do(self, name: str, view: LookupView) -> None:
        """Carry out a step, or a quiet act of the card, by its name."""
        ways: dict[str, Callable[[LookupView], object]] = {
            "check": self._check,
            "approve": self._approve,
            "copy": self._open_papers,
            "open": self._open_papers,
            "hand_over": self._hand_over,
            "form": self._show_form,
            "answer": self._show_form,
            "copies": self._show_copies,
            "refuse": self._refuse,
            "not_found": self._not_found,
        }
        ways[name](view)

    def show_form(self, lookup_id: int, number: str, state: str = "requested") -> None:
        """The request form as it stands, or the printed answer of a request that ended."""
        paper = ANSWERS.get(state, REQUEST_FORM)
        document = Document(
            f"{wording.paper(paper)} · {number}",
            f"{number}-{paper}.pdf",
            query=form,
            arguments={"lookup_id": lookup_id},
            told=translate("LookupsPanel", "Who asks signs it.") if paper == REQUEST_FORM else "",
        )
        show_document(self._operations, document, self._parent.window())

    def _show_form(self, view: LookupView) -> None:
        self.show_form(view.line.id, view.line.number, view.line.state)

    def _show_copies(self, view: LookupView) -> None:
        """Seen once more is opened once more, which is written down."""
        self._operations.perform(
            open_copies, done=lambda pdf: self._show_document_of_copies(view, pdf), lookup_id=view.line.id
        )

    def _show_document_of_copies(self, view: LookupView, pdf: bytes) -> None:
        """On paper only: a file of scanned pages would lie about unsealed and be opened unnoted."""
        document = Document(
            f"{wording.paper(COPY_SHEET)} · {view.line.number}",
            content=pdf,
            told=translate(
                "LookupsPanel",
                "Press the seal on the sheet and on every page; who receives them signs the request form.",
            ),
            files=False,
        )
        show_document(self._operations, document, self._parent.window())

    def _check(self, view: LookupView) -> None:
        dialog = VolumeSearchDialog(self._operations, view, self._parent.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        said = translate("LookupsPanel", "{number}: the right was checked, the volume found.")
        dialog.checked.connect(lambda: self.said.emit(said.format(number=view.line.number)))
        dialog.open()

    def _open_papers(self, view: LookupView) -> None:
        dialog = LookupPapersDialog(self._operations, view, self._parent.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.copied.connect(lambda made: self._copied(view, made))
        dialog.open()

    def _copied(self, view: LookupView, made: CopiesMade) -> None:
        said = translate("LookupsPanel", "{number}: {count} copies were numbered.")
        self.said.emit(said.format(number=view.line.number, count=len(made.numbers)))
        self._show_document_of_copies(view, made.pdf)

    def _approve(self, view: LookupView) -> None:
        question = Question(
            translate("LookupsPanel", "Approve the look-up"),
            translate("LookupsPanel", "{name} asks for the file of others, for: {purpose}").format(
                name=view.line.asker_name, purpose=view.line.purpose
            ),
            translate("LookupsPanel", "Approve"),
            reason=True,
            reason_word=translate("LookupsPanel", "Why it is reasonable"),
        )
        self._ask(question, lookups.approve, view, with_reason=True)

    def _hand_over(self, view: LookupView) -> None:
        question = Question(
            translate("LookupsPanel", "Hand over the copies"),
            translate(
                "LookupsPanel",
                "{name} has received {count} sealed copies of {pages} pages in all and has signed the request form."
                " This cannot be taken back.",
            ).format(name=view.line.asker_name, count=len(view.copies), pages=view.line.page_count),
            translate("LookupsPanel", "Handed over"),
        )
        self._ask(question, lookups.hand_over, view)

    def _refuse(self, view: LookupView) -> None:
        question = Question(
            translate("LookupsPanel", "Refuse the look-up"),
            translate("LookupsPanel", "{name} is refused; the reason stands on the printed answer.").format(
                name=view.line.asker_name
            ),
            translate("LookupsPanel", "Refuse"),
            reason=True,
        )
        self._ask(question, lookups.refuse, view, with_reason=True, ends_as="refused")

    def _not_found(self, view: LookupView) -> None:
        question = Question(
            translate("LookupsPanel", "Nothing was found"),
            translate(
                "LookupsPanel",
                "The printed answer says where and by what was searched, and that it proves no marital status.",
            ),
            translate("LookupsPanel", "Not found"),
            reason=True,
            reason_word=translate("LookupsPanel", "Searched where and how"),
        )
        self._ask(question, lookups.not_found, view, with_reason=True, ends_as="not_found")

    def _ask(
        self, question: Question, act: Any, view: LookupView, *, with_reason: bool = False, ends_as: str = ""
    ) -> None:
        def given(dialog: QuestionDialog, answer: Answer) -> None:
            def done(_: Any) -> None:
                dialog.finish()
                self.said.emit(f"{view.line.number}: {wording.act(str(act.act))}")
                if ends_as:
                    self.show_form(view.line.id, view.line.number, ends_as)

            reason = {"reason": answer.reason} if with_reason else {}
            at: dict[str, Any] = {"lookup_id": view.line.id, "revision": view.line.revision, **reason}
            self._operations.perform(act, done=done, failed=dialog.complain, **at)

        ask(self._parent.window(), question, given)
