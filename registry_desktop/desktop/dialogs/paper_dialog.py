"""A paper: looked at as it will be, printed or kept as a PDF file, then confirmed by the clerk who holds it in hand.

A printer that took the job has not printed: only the clerk's eyes confirm, and of a booklet the number printed on it is
scanned. A paper that came out wrong is spoiled with a reason; a booklet that did is replaced by the case page (two
persons). One that was on its way when the power failed is asked about when its dialog opens again.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Event
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from registry_desktop.acts import papers
from registry_desktop.acts.papers import PaperMade
from registry_desktop.acts.print_jobs import nothing_came_out
from registry_desktop.desktop import keys, theme, wording
from registry_desktop.desktop.dialogs.question_dialog import Answer, Question, QuestionDialog, ask
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure, Operations
from registry_desktop.desktop.pdf_pages import page_images
from registry_desktop.desktop.widgets.buttons import primary_button, quiet_button
from registry_desktop.desktop.widgets.paper_preview import DOTS_PER_INCH, PaperPreview
from registry_desktop.desktop.widgets.print_place import TO_FILE, PrintPlace, has_printed
from registry_desktop.dispatch.run import Sent, run
from registry_desktop.domain.printer_trouble import PrinterTrouble
from registry_desktop.queries.files import PaperView, content_of
from registry_desktop.queries.print_jobs import UnsettledPrint, unsettled_print_of
from registry_desktop.spooler import cups


@dataclass(frozen=True)
class WantedPaper:
    """Which paper of which case. `made` is the one that lies ready already; `holder` the name it is for.

    `on_booklet`: it is printed on a numbered blank.
    """

    registration_id: int
    paper: str
    role: str
    holder: str
    number: str
    made: PaperView | None = None
    only_look: bool = False
    on_booklet: bool = False
    may_print_again: bool = False

    @property
    def again(self) -> bool:
        """Whether it is looked at and may be printed again as it was: a plain paper that was issued and still holds, by
        whom its kind lets print it. Of a booklet there is no second one; it is replaced."""
        made = self.made
        holds = made is not None and made.state == "printed" and not made.flag
        return self.only_look and self.may_print_again and holds and not self.on_booklet

    @property
    def title(self) -> str:
        """The paper and for whom."""
        word = wording.paper(self.paper)
        return f"{word} · {self.holder}" if self.holder else word

    @property
    def file_name(self) -> str:
        """A name for the file that says which paper it is."""
        parts = (self.number or f"case-{self.registration_id}", self.paper, self.role)
        return "-".join(part for part in parts if part) + ".pdf"


class PaperDialog(QDialog):
    """`confirmed` when the clerk said it came out well, `replacing` when a booklet did not."""

    confirmed = Signal()
    replacing = Signal()

    def __init__(self, operations: Operations, wanted: WantedPaper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._operations = operations
        self._wanted = wanted
        self._paper_id = wanted.made.id if wanted.made else 0
        self._pdf = b""
        self._blank_number = wanted.made.blank_number if wanted.made else ""
        self._job_id: int | None = None
        self._sent_to = ""
        self._trouble: PrinterTrouble | None = None
        self._busy = False
        self._under_way = Event()
        self.setWindowTitle(wanted.title)
        self.resize(1080, 640)
        keys.enter_moves_on(self)
        self._lay_out()
        QShortcut(QKeySequence(keys.PRIMARY), self).activated.connect(self._press_primary)
        operations.progressed.connect(self._show_progress)
        operations.remarked.connect(self._show_trouble)
        self._look()

    @property
    def _may_print(self) -> bool:
        return not self._wanted.only_look or self._wanted.again

    # --- the two halves: the paper, and what to do with it

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(*(theme.SPACE_WIDE,) * 4)
        grid.setHorizontalSpacing(theme.SPACE_WIDE)
        self.preview = PaperPreview()
        grid.addWidget(self.preview, 0, 0)
        grid.addLayout(self._make_side(), 0, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 1)

    def _make_side(self) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(theme.SPACE)
        title = QLabel(self._wanted.title)
        title.setObjectName("title")
        title.setWordWrap(True)
        title.setMinimumWidth(260)
        self._message = QLabel()
        self._message.setWordWrap(True)
        side.addWidget(title)
        self._where = self._make_where()
        self._where.setVisible(self._may_print)
        side.addWidget(self._where)
        side.addWidget(self._message)
        side.addWidget(self._make_scan())
        side.addStretch(1)
        side.addLayout(self._make_foot())
        return side

    def _make_where(self) -> PrintPlace:
        wanted = self._wanted
        where = PrintPlace(
            self._operations,
            wanted.file_name,
            wanted.paper,
            on_booklet=wanted.on_booklet,
            files=not wanted.again,  # a file of an issued paper is handed out by registryctl, which notes it
        )
        self.printer, self.path = where.printer, where.path
        where.changed.connect(self._name_print)
        where.told.connect(self._message.setText)
        where.printed.connect(self._say_printed)
        where.failed.connect(self._say_why_not)
        return where

    def _make_scan(self) -> QWidget:
        """Where the number printed on the booklet is scanned: only a booklet that has just been printed asks for it."""
        self._scan = QWidget()
        column = QVBoxLayout(self._scan)
        column.setContentsMargins(0, 0, 0, 0)
        word = QLabel(translate("PaperDialog", "&Scan the number on the booklet you hold, then Enter"))
        word.setWordWrap(True)
        self._scanned = QLineEdit()
        self._scanned.setObjectName("scanned_blank")
        self._scanned.setProperty("enter_acts", True)
        self._scanned.setFont(theme.number_font(theme.current_size()))
        self._scanned.setAccessibleName(translate("PaperDialog", "Number on the booklet"))
        self._scanned.returnPressed.connect(self._press_primary)
        word.setBuddy(self._scanned)
        column.addWidget(word)
        column.addWidget(self._scanned)
        return self._scan

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        nothing = translate("PaperDialog", "Nothing came out")
        if self._wanted.again:  # a second print that is not right is thrown away, the paper stays as it was issued
            nothing = translate("PaperDialog", "Nothing usable came out")
        self._nothing = quiet_button(nothing, self._say_nothing_came_out)
        self._nothing.setObjectName("nothing")
        self._wrong = quiet_button(translate("PaperDialog", "Not right …"), self._came_out_wrong)
        self._wrong.setObjectName("wrong")
        self._print = primary_button(translate("PaperDialog", "Print"), keys.PRIMARY, self._make)
        self._print.setObjectName("print")
        self._well = primary_button(translate("PaperDialog", "It came out well"), keys.PRIMARY, self._confirm)
        self._well.setObjectName("well")
        close = quiet_button(translate("PaperDialog", "Close"), self.reject)
        foot.addWidget(close)
        foot.addStretch(1)
        for made in (self._nothing, self._wrong, self._print, self._well):
            foot.addWidget(made)
        self._name_print()
        self._show_phase(printed=False)
        return foot

    def _name_print(self) -> None:
        verb = self._where.verb
        if self._wanted.again and self._where.name != TO_FILE:
            verb = translate("PaperDialog", "Print again")
        self._print.setText(f"{verb}   {keys.PRIMARY}")

    def _show_phase(self, *, printed: bool) -> None:
        self._print.setVisible(not printed and self._may_print)
        self._well.setVisible(printed)
        self._wrong.setVisible(printed and not self._wanted.again)
        self._nothing.setVisible(printed and self._job_id is not None)
        self._scan.setVisible(printed and self._wanted.on_booklet)
        self._print.setEnabled(bool(self._pdf) or not self._wanted.made)

    def _press_primary(self) -> None:
        for primary in (self._print, self._well):
            if primary.isVisible() and primary.isEnabled():
                primary.click()
                return

    # --- looking

    def _look(self) -> None:
        wanted = self._wanted
        case = {"registration_id": wanted.registration_id}
        if wanted.made is None:
            self._read(papers.preview, self._draw, paper=wanted.paper, role=wanted.role, **case)
            return
        self._read(papers.kept_on_blank, self._draw, paper=wanted.paper, digest=wanted.made.digest, **case)
        self._read(content_of, self._keep_bytes, digest=wanted.made.digest, **case)
        if self._may_print:
            self._read(unsettled_print_of, self._ask_about, paper_id=wanted.made.id)

    def _read(self, query: Callable[..., Any], done: Callable[[Any], object], **about: Any) -> None:
        self._operations.read(query, done=done, failed=self._complain, **about)

    def _ask_about(self, left: UnsettledPrint | None) -> None:
        """It was on its way already, perhaps when the power failed: what became of it is asked before anything else."""
        if left is None or self._busy:
            return
        self._job_id, self._sent_to = left.id, left.printer
        if left.state == "out":
            self._say_printed(has_printed(left.printer, on_a4_sheet=False))
        else:
            self._ask_whether_out(left.detail or PrinterTrouble.FORGOTTEN, left.printer)

    def _keep_bytes(self, pdf: bytes) -> None:
        self._pdf = pdf
        self._print.setEnabled(not self._busy)

    def _draw(self, pdf: bytes) -> None:
        self._operations.work(
            page_images, done=self.preview.show_pages, failed=self._complain, pdf=pdf, dots_per_inch=DOTS_PER_INCH
        )

    # --- printing

    def _make(self) -> None:
        if self._wanted.again and self._where.name == TO_FILE:
            return  # there is no printer, which has been said
        self._print.setEnabled(False)
        self._busy, self._trouble = True, None
        self._message.setText(translate("PaperDialog", "Being printed …"))
        if self._pdf:
            self._put_out()
            return
        self._operations.perform(
            papers.make_paper,
            done=self._made,
            failed=self._complain,
            registration_id=self._wanted.registration_id,
            paper=self._wanted.paper,
            role=self._wanted.role,
            printer=self.printer.currentData(),
        )

    def _made(self, made: PaperMade) -> None:
        self._paper_id, self._pdf, self._blank_number = made.id, made.pdf, made.blank_number
        self._put_out()

    def _put_out(self) -> None:
        if self._where.name == TO_FILE or not cups.is_here():
            self._where.put_out(self._pdf)
            return
        self._under_way = self._operations.carry(
            run,
            done=self._sent,
            failed=self._complain,
            paper_id=self._paper_id,
            printer=self._where.name,
            options=self._where.options,
        )

    def _sent(self, sent: Sent) -> None:
        self._job_id, self._sent_to = sent.job_id, sent.printer
        if sent.came_out:
            self._say_printed(_said_of(sent))
        elif sent.came_out is None:
            self._ask_whether_out(sent.trouble or PrinterTrouble.FORGOTTEN, sent.printer)
        else:
            self._job_id, self._sent_to = None, ""
            self._say_why_not(wording.printer_trouble(sent.trouble or PrinterTrouble.STOPPED, sent.printer))

    def _ask_whether_out(self, trouble: str, printer: str) -> None:
        question = translate("PaperDialog", "Look at the printer: has anything come out?")
        self._end_work()
        self._message.setText(f"✕ {wording.printer_trouble(trouble, printer)}\n\n{question}")
        self._show_phase(printed=True)
        self._nothing.setFocus()

    def _end_work(self) -> None:
        self._busy = False

    def _say_printed(self, sentence: str) -> None:
        question = translate("PaperDialog", "Look at the paper: has it come out right?")
        self._end_work()
        self._message.setObjectName("")
        self._message.setText(f"{sentence}\n\n{question}")
        self._show_phase(printed=True)
        (self._scanned if self._wanted.on_booklet else self._well).setFocus()

    def _show_progress(self, done: int, _total: int) -> None:
        if self._busy and self._trouble is None:
            sentence = translate("PaperDialog", "The printer is at work … {seconds} s")
            self._message.setText(sentence.format(seconds=done))

    def _show_trouble(self, trouble: PrinterTrouble | None) -> None:
        """Something to be mended at the printer while the job waits there."""
        self._trouble = trouble
        if self._busy and trouble is not None:
            waits = translate("PaperDialog", "The job waits there; closing this dialog takes it back.")
            self._message.setText(f"! {wording.printer_trouble(trouble, self._where.name)}\n\n{waits}")

    def _complain(self, failure: Failure) -> None:
        if self._well.isVisible():  # it is printed, and only its confirmation was refused
            self._message.setText(f"✕ {failure.sentence}")
            self._well.setEnabled(True)
            self._scanned.selectAll()
            return
        self._say_why_not(failure.sentence)

    def _say_why_not(self, sentence: str) -> None:
        self._end_work()
        self._message.setText(f"✕ {sentence}")
        self._show_phase(printed=False)
        self._print.setEnabled(True)

    # --- after it was printed

    def _confirm(self) -> None:
        self._well.setEnabled(False)
        self._operations.perform(
            papers.confirm_printed,
            done=self._finish,
            failed=self._complain,
            paper_id=self._paper_id,
            printer=self._sent_to or self.printer.currentData() or "PDF",
            blank_number=self._scanned.text(),
        )

    def _say_nothing_came_out(self) -> None:
        self._operations.perform(
            nothing_came_out, done=self._can_be_sent_again, failed=self._complain, job_id=self._job_id
        )

    def _can_be_sent_again(self, _: object) -> None:
        self._job_id, self._sent_to = None, ""
        self._message.setText(translate("PaperDialog", "Noted. It can be printed again, on the same sheet."))
        self._show_phase(printed=False)
        self._print.setFocus()

    def _finish(self, _: object) -> None:
        self.confirmed.emit()
        self.accept()

    def _came_out_wrong(self) -> None:
        if self._wanted.on_booklet:
            self.replacing.emit()
            self.reject()
            return
        question = Question(
            translate("PaperDialog", "Spoil this paper"),
            translate("PaperDialog", "The paper is kept as spoiled with the reason, and can be made anew."),
            translate("PaperDialog", "Spoil"),
            reason=True,
        )
        ask(self, question, self._spoil)

    def _spoil(self, dialog: QuestionDialog, answer: Answer) -> None:
        dialog.accept()
        self._operations.perform(
            papers.spoil, done=self._spoiled, failed=self._complain, paper_id=self._paper_id, reason=answer.reason
        )

    def _spoiled(self, _: object) -> None:
        self._pdf, self._paper_id, self._job_id, self._sent_to = b"", 0, None, ""
        self._message.setText(translate("PaperDialog", "Spoiled. It can be made anew."))
        self._wanted = replace(self._wanted, made=None)
        self._show_phase(printed=False)
        self._print.setEnabled(True)

    def reject(self) -> None:
        """Leave: a job under way is stopped."""
        if self._busy:
            self._under_way.set()
            self._where.stop()
        super().reject()


def _said_of(sent: Sent) -> str:
    """What came out and where it lies; and that its place may be wrong, when the printer is another than was fitted."""
    sentence = has_printed(sent.printer, on_a4_sheet=sent.on_a4_sheet)
    if sent.fit_outdated:
        sentence += " " + translate(
            "PaperDialog", "! It has another driver than when it was fitted: fit it anew under Printers."
        )
    return sentence
