"""What became of a paper that was sent to a printer: asked of the clerk, who has looked there."""

from typing import Final

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


def ask_what_became(operations: Operations, page: QWidget, one: UnsettledPrint) -> None:
    """Ask; the answer is an act. A booklet that did not come out well is replaced on the page of its case."""
    answers = [
        (WELL, translate("SettlePrint", "It came out well")),
        (NOTHING, translate("SettlePrint", "Nothing came out, the sheet is unmarked")),
    ]
    if not one.blank_number:
        answers.append((WRONG, translate("SettlePrint", "It came out wrong")))
    question = Question(
        title=translate("SettlePrint", "Has {paper} come out?").format(paper=wording.paper(one.paper)),
        sentence=_sentence(one),
        verb=translate("SettlePrint", "Settle"),
        reason=not one.blank_number,
        reason_may_lack=True,
        reason_word=translate("SettlePrint", "If wrong: why"),
        codes=(("answer", translate("SettlePrint", "What you saw"), tuple(answers)),),
        texts=(("blank_number", translate("SettlePrint", "Number on the booklet")),) if one.blank_number else (),
        may_lack=("blank_number",),
    )
    ask(page, question, lambda dialog, answer: _settle(operations, one, dialog, answer))


def _sentence(one: UnsettledPrint) -> str:
    sent = translate("SettlePrint", "{couple}: sent to {printer} at {time}.").format(
        couple=couple(one.man_name, one.woman_name), printer=one.printer, time=f"{one.reserved_at:%H:%M}"
    )
    said = wording.printer_trouble(one.detail, one.printer) if one.detail else ""
    looked = translate("SettlePrint", "Look at the printer before you answer.")
    replaced = translate(
        "SettlePrint",
        "A booklet that came out wrong is replaced on the page of its case (“Spoiled: replace …”).",
    )
    return "\n".join(part for part in (sent, said, looked, replaced if one.blank_number else "") if part)


def _settle(operations: Operations, one: UnsettledPrint, dialog: QuestionDialog, answer: Answer) -> None:
    chosen = answer.codes["answer"]
    if chosen == NOTHING:
        operations.perform(nothing_came_out, done=dialog.finish, failed=dialog.complain, job_id=one.id)
    elif chosen == WRONG:
        operations.perform(
            papers.spoil, done=dialog.finish, failed=dialog.complain, paper_id=one.paper_id, reason=answer.reason
        )
    else:
        operations.perform(
            papers.confirm_printed,
            done=dialog.finish,
            failed=dialog.complain,
            paper_id=one.paper_id,
            printer=one.printer,
            blank_number=answer.texts.get("blank_number", ""),
        )
