"""A paper: looked at as it will be, printed or kept as a PDF file, then confirmed by the clerk who holds it in hand.

A printer that took the job has not printed: only the clerk's eyes confirm. A paper that came out wrong is spoiled with
a reason; a booklet that came out wrong is replaced by the case page (two persons).
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from registry_desktop.acts import papers
from registry_desktop.acts.papers import PaperMade
from registry_desktop.desktop import keys, theme, wording
from registry_desktop.desktop.dialogs.question_dialog import Answer, Question, QuestionDialog, ask
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure, Operations
from registry_desktop.desktop.pdf_pages import page_images
from registry_desktop.desktop.widgets.buttons import primary_button, quiet_button
from registry_desktop.desktop.widgets.paper_preview import DOTS_PER_INCH, PaperPreview
from registry_desktop.desktop.widgets.print_place import PrintPlace
from registry_desktop.queries.files import PaperView, content_of


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
        self.setWindowTitle(wanted.title)
        self.resize(1080, 640)
        keys.enter_moves_on(self)
        self._lay_out()
        QShortcut(QKeySequence(keys.PRIMARY), self).activated.connect(self._press_primary)
        operations.progressed.connect(self._show_progress)
        self._look()

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
        self._where.setVisible(not self._wanted.only_look)
        side.addWidget(self._where)
        side.addWidget(self._message)
        side.addStretch(1)
        side.addLayout(self._make_foot())
        return side

    def _make_where(self) -> PrintPlace:
        setting = "certificate_printer" if self._wanted.on_booklet else "plain_printer"
        where = PrintPlace(self._operations, self._wanted.file_name, setting)
        self.printer, self.path = where.printer, where.path
        where.changed.connect(self._name_print)
        where.told.connect(self._message.setText)
        where.printed.connect(self._say_printed)
        where.failed.connect(self._say_why_not)
        return where

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        self._wrong = quiet_button(translate("PaperDialog", "Not right …"), self._came_out_wrong)
        self._wrong.setObjectName("wrong")
        self._print = primary_button(translate("PaperDialog", "Print"), keys.PRIMARY, self._make)
        self._print.setObjectName("print")
        self._well = primary_button(translate("PaperDialog", "It came out well"), keys.PRIMARY, self._confirm)
        self._well.setObjectName("well")
        close = quiet_button(translate("PaperDialog", "Close"), self.reject)
        foot.addWidget(close)
        foot.addStretch(1)
        for made in (self._wrong, self._print, self._well):
            foot.addWidget(made)
        self._name_print()
        self._show_phase(printed=False)
        return foot

    def _name_print(self) -> None:
        self._print.setText(f"{self._where.verb}   {keys.PRIMARY}")

    def _show_phase(self, *, printed: bool) -> None:
        only_look = self._wanted.only_look
        self._print.setVisible(not printed and not only_look)
        self._well.setVisible(printed)
        self._wrong.setVisible(printed)
        self._print.setEnabled(bool(self._pdf) or not self._wanted.made)

    def _press_primary(self) -> None:
        for primary in (self._print, self._well):
            if primary.isVisible() and primary.isEnabled():
                primary.click()
                return

    # --- looking

    def _look(self) -> None:
        wanted = self._wanted
        if wanted.made is not None:
            self._operations.read(
                content_of,
                done=self._keep_bytes,
                failed=self._complain,
                registration_id=wanted.registration_id,
                digest=wanted.made.digest,
            )
        if wanted.made is not None and wanted.only_look:
            return
        self._operations.read(
            papers.preview,
            done=self._draw,
            failed=self._complain,
            registration_id=wanted.registration_id,
            paper=wanted.paper,
            role=wanted.role,
        )

    def _keep_bytes(self, pdf: bytes) -> None:
        self._pdf = pdf
        if self._wanted.only_look:
            self._draw(pdf)
        self._show_phase(printed=False)

    def _draw(self, pdf: bytes) -> None:
        self._operations.work(
            page_images, done=self.preview.show_pages, failed=self._complain, pdf=pdf, dots_per_inch=DOTS_PER_INCH
        )

    # --- printing

    def _make(self) -> None:
        self._print.setEnabled(False)
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
        self._paper_id, self._pdf = made.id, made.pdf
        self._put_out()

    def _put_out(self) -> None:
        self._where.put_out(self._pdf)

    def _say_printed(self, sentence: str) -> None:
        question = translate("PaperDialog", "Look at the paper: has it come out right?")
        self._message.setObjectName("")
        self._message.setText(f"{sentence}\n\n{question}")
        self._show_phase(printed=True)
        self._well.setFocus()

    def _show_progress(self, done: int, total: int) -> None:
        if not self._print.isEnabled() and self._print.isVisible():
            share = round(100 * done / max(1, total))
            self._message.setText(translate("PaperDialog", "The printer is at work … {share} %").format(share=share))

    def _complain(self, failure: Failure) -> None:
        self._say_why_not(failure.sentence)

    def _say_why_not(self, sentence: str) -> None:
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
            printer=self.printer.currentData() or "PDF",
        )

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
        self._pdf, self._paper_id = b"", 0
        self._message.setText(translate("PaperDialog", "Spoiled. It can be made anew."))
        self._wanted = replace(self._wanted, made=None)
        self._show_phase(printed=False)
        self._print.setEnabled(True)

    def reject(self) -> None:
        """Leave: a job under way is stopped."""
        if not self._print.isEnabled() and self._print.isVisible():
            self._operations.cancel()
        super().reject()
