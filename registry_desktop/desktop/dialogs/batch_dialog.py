"""批量打印: the papers that open cases need now, printed one after the other, then confirmed by whoever holds them."""

from threading import Event
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from registry_desktop.acts.papers import confirm_printed
from registry_desktop.desktop import keys, theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure, Operations
from registry_desktop.desktop.print_job import options_of
from registry_desktop.desktop.tables.cases import couple
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets.buttons import primary_button, quiet_button
from registry_desktop.dispatch.batch import BatchLine, Destination, run_batch
from registry_desktop.domain.printer_trouble import PrinterTrouble
from registry_desktop.queries.due_papers import DuePaper, due_papers
from registry_desktop.queries.printer_choices import EVERY_PAPER, choices_of_window
from registry_desktop.records.printers import PrinterChoice
from registry_desktop.spooler import cups


class BatchDialog(QDialog):
    """First the papers that are due, of all kinds or one; F9 prints them. Then what became of each; F9 confirms those
    that came out, once somebody has looked at them."""

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._operations = operations
        self._due: tuple[DuePaper, ...] = ()
        self._lines: tuple[BatchLine, ...] = ()
        self._choices: dict[str, PrinterChoice] = {}
        self._busy = False
        self._waits_for = ""
        self._at = 0
        """The paper that is at the printer now."""
        self._under_way = Event()
        self._left_out: set[int | None] = set()
        self._refused: list[str] = []
        self.setWindowTitle(translate("BatchDialog", "Print what is due"))
        self.setMinimumSize(theme.dialog_size(820, 500))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_PAGE,) * 4)
        column.setSpacing(theme.SPACE)
        column.addLayout(self._make_head())
        column.addWidget(self._make_table(), 1)
        self._told = QLabel()
        self._told.setObjectName("batch_told")
        self._told.setWordWrap(True)
        column.addWidget(self._told)
        column.addLayout(self._make_foot())
        QShortcut(QKeySequence(keys.PRIMARY), self).activated.connect(self._press_primary)
        operations.progressed.connect(self._show_progress)
        operations.remarked.connect(self._show_trouble)
        operations.read(choices_of_window, done=self._know_choices, failed=self._complain)

    # --- putting together

    def _make_head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        title = QLabel(self.windowTitle())
        title.setObjectName("title")
        line.addWidget(title)
        line.addStretch(1)
        word = QLabel(translate("BatchDialog", "&Papers"))
        self.paper = QComboBox()
        self.paper.setObjectName("batch_paper")
        self.paper.setAccessibleName(translate("BatchDialog", "Papers"))
        self.paper.setMinimumContentsLength(16)
        self.paper.currentIndexChanged.connect(self._show_due)
        word.setBuddy(self.paper)
        line.addWidget(word)
        line.addWidget(self.paper)
        return line

    def _make_table(self) -> QWidget:
        heading = translate("BatchDialog", "Papers due")
        columns = [
            Column(translate("BatchDialog", "Couple"), lambda one: couple(one.due.man_name, one.due.woman_name),
                   wide=True),
            Column(translate("BatchDialog", "Paper"), lambda one: paper_title(one.due), wide=True),
            Column(translate("BatchDialog", "Printer"), self._printer_of, wide=True),
            Column(translate("BatchDialog", "State"), _state, wide=True, colour=_colour),
        ]  # fmt: skip
        self.table = Table(heading, columns, key=lambda one: (one.due.registration_id, one.due.paper, one.due.role))
        self.list = ListPanel(
            self.table, "print", translate("BatchDialog", "Nothing is due: every paper the open cases need is printed.")
        )
        return self.list

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addWidget(quiet_button(translate("BatchDialog", "Close"), self.reject))
        foot.addStretch(1)
        self._print = primary_button("", keys.PRIMARY, self._print_all)
        self._print.setObjectName("print_batch")
        self._well = primary_button(
            translate("BatchDialog", "They came out well"), keys.PRIMARY, self._confirm_all
        )
        self._well.setObjectName("batch_well")
        self._not_this = quiet_button(translate("BatchDialog", "This one is not right"), self._leave_out)
        self._not_this.setObjectName("leave_out")
        foot.addWidget(self._not_this)
        foot.addWidget(self._print)
        foot.addWidget(self._well)
        self._show_phase()
        return foot

    # --- what is due

    def _know_choices(self, rows: Any) -> None:
        self._choices = {row.paper: row for row in rows}
        self._operations.read(due_papers, done=self._know_due, failed=self._complain)

    def _know_due(self, due: tuple[DuePaper, ...]) -> None:
        chosen = self.paper.currentData()
        self._due = due
        self.paper.blockSignals(True)
        self.paper.clear()
        self.paper.addItem(translate("BatchDialog", "all that are due"), EVERY_PAPER)
        for paper in dict.fromkeys(one.paper for one in due):
            self.paper.addItem(wording.paper(paper), paper)
        self.paper.setCurrentIndex(max(0, self.paper.findData(chosen)))
        self.paper.blockSignals(False)
        self._show_due()

    def _show_due(self) -> None:
        paper = self.paper.currentData()
        self._lines = tuple(BatchLine(one) for one in self._due if paper in (EVERY_PAPER, one.paper))
        self.list.show_rows(self._lines)
        if not cups.is_here():
            self._told.setText(
                translate("BatchDialog", "! Printing in one go needs CUPS; print each paper on the page of its case.")
            )
        elif self._lacks_printer():
            self._told.setText(
                translate("BatchDialog", "! No printer for plain sheets is chosen under Printers; choose one first.")
            )
        self._show_phase()

    def _lacks_printer(self) -> bool:
        return not self._choices.get(EVERY_PAPER) and any(one.due.paper not in self._choices for one in self._lines)

    def _printer_of(self, line: BatchLine) -> str:
        choice = self._choices.get(line.due.paper) or self._choices.get(EVERY_PAPER)
        return choice.printer if choice is not None else "—"

    # --- printing

    def _print_all(self) -> None:
        if self._busy:
            return
        self._busy = True
        self._print.setEnabled(False)
        self._told.setText(translate("BatchDialog", "Being printed …"))
        destinations = {
            paper: Destination(row.printer, options_of(row, row.printer)) for paper, row in self._choices.items()
        }
        self._under_way = self._operations.carry(
            run_batch,
            done=self._printed,
            failed=self._stopped,
            due=tuple(line.due for line in self._lines),
            destinations=destinations,
        )

    def _show_progress(self, done: int, total: int) -> None:
        self._at = done
        if self._busy and not self._waits_for:
            said = translate("BatchDialog", "Paper {number} of {total} …")
            self._told.setText(said.format(number=min(done + 1, total), total=total))

    def _show_trouble(self, trouble: PrinterTrouble | None) -> None:
        """Something to be mended at the printer while a paper waits there."""
        self._waits_for = trouble or ""
        if self._busy and trouble is not None:
            waits = translate("BatchDialog", "The paper waits there; closing this dialog takes it back.")
            printer = self._printer_of(self._lines[min(self._at, len(self._lines) - 1)])
            self._told.setText(f"! {wording.printer_trouble(trouble, printer)}\n{waits}")

    def _printed(self, lines: tuple[BatchLine, ...]) -> None:
        self._busy = False
        self._lines = lines
        self.list.show_rows(lines)
        out = sum(one.came_out for one in lines)
        said = translate("BatchDialog", "{out} of {total} came out. Look at each paper, then confirm.")
        told = [said.format(out=out, total=len(lines))]
        troubled = next((one for one in lines if one.trouble is not None), None)
        if troubled is not None and troubled.trouble is not None:
            told.append(f"✕ {wording.printer_trouble(troubled.trouble, self._printer_of(troubled))}")
        self._told.setText("\n".join(told))
        self._show_phase()
        if self._well.isVisible():
            self._well.setFocus()
        elif not out:  # nothing to look at: what is due can be tried again at once
            self._operations.read(due_papers, done=self._know_due, failed=self._complain)

    def _stopped(self, failure: Failure) -> None:
        """What is through stays through: it is asked about on Today."""
        self._busy = False
        self._complain(failure)
        self._operations.read(due_papers, done=self._know_due)

    # --- what came out

    def _leave_out(self) -> None:
        """The paper the cursor stands on is not right: it is not confirmed here, and asked about on Today."""
        one = self.table.current()
        if one is None:
            return
        self._left_out.add(one.paper_id)
        self.list.show_rows(line for line in self._lines if line.paper_id not in self._left_out)
        self._show_phase()

    def _to_confirm(self) -> list[BatchLine]:
        return [line for line in self._lines if line.came_out and line.paper_id not in self._left_out]

    def _confirm_all(self) -> None:
        if self._busy:
            return
        self._busy = True
        self._well.setEnabled(False)
        self._refused = []
        self._confirm_next(self._to_confirm())

    def _confirm_next(self, left: list[BatchLine]) -> None:
        """One after the other; what is refused is told at the end and stops no other."""
        if not left:
            self._busy = False
            if self._refused:
                self._told.setText("\n".join(f"✕ {sentence}" for sentence in self._refused))
                return
            self.accept()
            return
        self._operations.perform(
            confirm_printed,
            done=lambda _: self._confirm_next(left[1:]),
            failed=lambda failure: self._not_confirmed(left, failure),
            paper_id=left[0].paper_id,
            printer=self._printer_of(left[0]),
        )

    def _not_confirmed(self, left: list[BatchLine], failure: Failure) -> None:
        self._refused.append(f"{paper_title(left[0].due)}: {failure.sentence}")
        self._confirm_next(left[1:])

    def _show_phase(self) -> None:
        printed = any(line.sent is not None for line in self._lines)
        word = translate("BatchDialog", "Print {count} papers").format(count=len(self._lines))
        self._print.setText(f"{word}   {keys.PRIMARY}")
        self._print.setVisible(not printed)
        self._print.setEnabled(bool(self._lines) and not self._lacks_printer() and cups.is_here())
        for made in (self._well, self._not_this):
            made.setVisible(printed)
            made.setEnabled(bool(self._to_confirm()))
        self.paper.setEnabled(not printed)

    def _press_primary(self) -> None:
        for primary in (self._print, self._well):
            if primary.isVisible() and primary.isEnabled():
                primary.click()
                return

    def _complain(self, failure: Failure) -> None:
        self._told.setText(f"✕ {failure.sentence}")

    def reject(self) -> None:
        """Leave: what has not been sent stays due, what was sent is asked about on Today."""
        if self._busy:
            self._under_way.set()
        super().reject()


def paper_title(due: DuePaper) -> str:
    """The paper and for whom."""
    return wording.paper(due.paper) + (f" · {wording.party(due.role)}" if due.role else "")


def _state(line: BatchLine) -> str:
    if line.refused is not None:
        return f"✕ {wording.sentence_for_failure(line.refused)}"
    if line.came_out:
        return translate("BatchDialog", "came out")
    if line.sent is not None and line.sent.came_out is None:
        return translate("BatchDialog", "? look at the printer")
    if line.trouble is not None:
        return f"✕ {wording.trouble_word(line.trouble)}"
    return translate("BatchDialog", "due")


def _colour(line: BatchLine) -> str:
    if line.refused is not None or line.trouble is not None:
        return theme.current().refuse
    return theme.current().done if line.came_out else ""
