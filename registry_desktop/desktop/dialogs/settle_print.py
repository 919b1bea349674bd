"""What became of a paper that was sent to a printer: asked of the clerk, who has looked there."""

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from registry_desktop.acts import papers
from registry_desktop.acts.print_jobs import nothing_came_out
from registry_desktop.desktop import wording
from registry_desktop.desktop.dialogs.question_dialog import Answer, Question, QuestionDialog, ask
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.tables.cases import couple
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.queries.print_jobs import UnsettledPrint

WELL: Final = "well"
NOTHING: Final = "nothing"
WRONG: Final = "wrong"


def unsettled_prints_panel() -> ListPanel:
    """Papers on their way, the oldest first."""
    columns = [
        Column(translate("SettlePrint", "Couple"), lambda one: couple(one.man_name, one.woman_name), wide=True),
        Column(translate("SettlePrint", "Paper"), lambda one: wording.paper(one.paper)),
        Column(translate("SettlePrint", "Booklet"), lambda one: one.blank_number, number=True),
        Column(translate("SettlePrint", "Printer"), lambda one: one.printer),
        Column(translate("SettlePrint", "Sent"), lambda one: f"{one.reserved_at:%m-%d %H:%M}"),
    ]
    table = Table(translate("SettlePrint", "Papers on their way"), columns, key=lambda one: one.id)
    return ListPanel(table, "print", translate("SettlePrint", "Every paper has been settled."))


class SettlePrint(QObject):
    """One question about one paper; the answer is an act."""

    def __init__(self, operations: Operations, page: QWidget, one: UnsettledPrint) -> None:
        super().__init__(page)
        self._operations, self._page, self._one = operations, page, one

    def ask(self) -> None:
        """Ask; a booklet that did not come out well is replaced on the page of its case."""
        one = self._one
        answers = [
            (WELL, translate("SettlePrint", "It came out well")),
            (NOTHING, translate("SettlePrint", "Nothing came out, the sheet is unmarked")),
        ]
        if not one.blank_number:
            answers.append((WRONG, translate("SettlePrint", "It came out wrong")))
        number = translate("SettlePrint", "Number on the booklet")
        ask(
            self._page,
            Question(
                title=translate("SettlePrint", "Has {paper} come out?").format(paper=wording.paper(one.paper)),
                sentence=self._sentence(),
                verb=translate("SettlePrint", "Settle"),
                reason=not one.blank_number,
                reason_may_lack=True,
                reason_word=translate("SettlePrint", "If wrong: why"),
                codes=(("answer", translate("SettlePrint", "What you saw"), tuple(answers)),),
                texts=(("blank_number", number),) if one.blank_number else (),
                may_lack=("blank_number",),
            ),
            self._settle,
        )

    def _sentence(self) -> str:
        one = self._one
        couple_names = couple(one.man_name, one.woman_name)
        sent = translate("SettlePrint", "{couple}: sent to {printer} at {time}.").format(
            couple=couple_names, printer=one.printer, time=f"{one.reserved_at:%H:%M}"
        )
        said = wording.printer_trouble(one.detail, one.printer) if one.detail else ""
        looked = translate("SettlePrint", "Look at the printer before you answer.")
        if one.blank_number:
            looked += " " + translate(
                "SettlePrint",
                "A booklet that came out wrong is replaced on the page of its case (“Spoiled: replace …”).",
            )
        return "\n".join(part for part in (sent, said, looked) if part)

    def _settle(self, dialog: QuestionDialog, answer: Answer) -> None:
        chosen, one = answer.codes["answer"], self._one
        if chosen == NOTHING:
            self._operations.perform(nothing_came_out, done=dialog.finish, failed=dialog.complain, job_id=one.id)
        elif chosen == WRONG:
            self._operations.perform(
                papers.spoil, done=dialog.finish, failed=dialog.complain, paper_id=one.paper_id, reason=answer.reason
            )
        else:
            self._operations.perform(
                papers.confirm_printed,
                done=dialog.finish,
                failed=dialog.complain,
                paper_id=one.paper_id,
                printer=one.printer,
                blank_number=answer.texts.get("blank_number", ""),
            )
