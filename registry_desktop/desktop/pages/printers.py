"""打印机: the printers of this machine, whether they are ready and fitted, and what this window prints where."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from registry_desktop.acts.printer_choices import DUPLEX, choose_printer, drop_choice, papers_to_choose
from registry_desktop.acts.printer_fits import ruler_sheet
from registry_desktop.desktop import keys, theme, wording
from registry_desktop.desktop.dialogs.fit_dialog import FitDialog
from registry_desktop.desktop.forms.ui_printer_choice import Ui_PrinterChoice
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure, Operations
from registry_desktop.desktop.page import Page
from registry_desktop.desktop.pages.form_card import FormCard
from registry_desktop.desktop.pages.tab_panel import stacked
from registry_desktop.desktop.print_job import MachinePrinter, Printed, machine_printers, options_of, print_pdf
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets.buttons import button, quiet_button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.desktop.widgets.halves import Halves
from registry_desktop.domain.changes import Changes
from registry_desktop.queries.printer_choices import GROUPS, choices_of_window
from registry_desktop.queries.printer_fits import fits_of_window
from registry_desktop.records.printers import PrinterChoice, PrinterFit


@dataclass(frozen=True)
class PrinterLine:
    """A printer with the newest fit measured at this window, if any."""

    printer: MachinePrinter
    fit: PrinterFit | None


def paper_word(paper: str) -> str:
    """A paper, or a group of papers, as it is chosen for."""
    groups = {
        "": translate("Printers", "All papers on plain sheets"),
        "booklet": translate("Printers", "Booklets"),
        "slip": translate("Printers", "Slips of 80 mm"),
        "label": translate("Printers", "Labels"),
    }
    return groups.get(paper) or wording.paper(paper)


def sides_word(duplex: str) -> str:
    """On one side or both."""
    return {
        "": translate("Printers", "one side"),
        "long_edge": translate("Printers", "both, turned at the long edge"),
        "short_edge": translate("Printers", "both, turned at the short edge"),
    }[duplex]


class ChoiceForm(FormCard):
    """Where a paper, or a group of papers, is printed from now on."""

    stays: ClassVar[bool] = True

    def __init__(self, operations: Operations) -> None:
        heading = translate("Printers", "Print on")
        super().__init__(operations, Ui_PrinterChoice, heading, translate("Printers", "Keep"))
        self._printers: Mapping[str, MachinePrinter] = {}
        paper: Any = self.box("paper")
        paper.set_rows((name or "sheets", paper_word(name)) for name in (*GROUPS, *papers_to_choose()))
        self.box("printer").currentIndexChanged.connect(self._offer_trays)
        for duplex in DUPLEX:
            self.box("duplex").addItem(sides_word(duplex), duplex)
        self.clear()

    def clear(self) -> None:
        """Plain sheets, on one side, once; the printer stays."""
        self.binding.fill({"paper": "sheets", "printer": self.box("printer").currentData(), "duplex": "", "copies": 1})
        self._offer_trays()

    def offer(self, printers: tuple[MachinePrinter, ...]) -> None:
        """Offer the printers of this machine; the choice stays."""
        box, chosen = self.box("printer"), self.box("printer").currentData()
        self._printers = {one.name: one for one in printers}
        box.blockSignals(True)
        box.clear()
        away = [chosen] if chosen and chosen not in self._printers else []  # switched off, and still chosen
        for name in (*self._printers, *away):
            box.addItem(name, name)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)
        self._offer_trays()

    def show_choice(self, choice: PrinterChoice) -> None:
        """Put a choice in, to be changed."""
        if self.box("printer").findData(choice.printer) < 0:
            self.box("printer").addItem(choice.printer, choice.printer)  # it may be switched off
        self.box("printer").setCurrentIndex(self.box("printer").findData(choice.printer))
        self.binding.fill(
            {
                "paper": choice.paper or "sheets",
                "printer": choice.printer,
                "tray": choice.tray,
                "duplex": choice.duplex,
                "copies": choice.copies,
            }
        )

    def go_on(self) -> None:
        """F9: keep it."""
        if self.lacks("paper", "printer", "copies"):
            return
        values = self.binding.values()
        paper = "" if values["paper"] == "sheets" else values["paper"]
        word = translate("Printers", "{paper}: printed on {printer} from now on.")
        self.perform(
            choose_printer,
            word.format(paper=paper_word(paper), printer=values["printer"]),
            paper=paper,
            printer=values["printer"],
            tray=values["tray"] or "",
            duplex=(values["duplex"] or "") if self.box("duplex").isEnabled() else "",
            copies=values["copies"] or 1,
        )

    def _offer_trays(self) -> None:
        box = self.box("tray")
        chosen = box.currentData()
        known = self._printers.get(self.box("printer").currentText())
        box.clear()
        box.addItem(translate("Printers", "the printer's usual one"), "")
        for tray in known.trays if known is not None else ():
            box.addItem(tray, tray)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        self.box("duplex").setEnabled(known is None or known.duplex)


class PrintersPage(Page):
    """The printers at the left, what prints where at the right; F9 keeps the choice in the form."""

    def build(self) -> None:
        """Two halves."""
        self.set_title(translate("Printers", "Printers"))
        self._fits: dict[str, PrinterFit] = {}
        self._shown_choice: PrinterChoice | None = None
        self._printers: tuple[MachinePrinter, ...] = ()
        self.form = ChoiceForm(self.operations)
        self.form.said.connect(self.said)
        left = stacked(self._make_printers(), self._make_choices())
        self.body.addWidget(Halves(left, self.form, shares=(1, 0), right_width=380, folded_height=0), 1)
        self.set_primary(translate("Printers", "Keep"), self.form.go_on)

    def refresh(self) -> None:
        """Ask the machine and the register."""
        self.operations.work(machine_printers, done=self._show_printers, failed=self.fail)
        self.operations.read(choices_of_window, done=self.choices.show_rows)
        self.operations.read(fits_of_window, done=self._show_fits)

    def concerned(self, changes: Changes) -> bool:
        """Choices and fits."""
        return changes.concerns("printer_choice", "printer_fit")

    def print_now(self) -> None:
        """F6: the test page."""
        self._print_test_page()

    # --- the printers

    def _make_printers(self) -> QWidget:
        heading = translate("Printers", "Printers of this machine")
        columns = [
            Column(translate("Printers", "Name"), lambda one: one.printer.name, wide=True),
            Column(translate("Printers", "State"), _state, wide=True, colour=_colour),
            Column(translate("Printers", "Fit"), _fit_word, wide=True),
            Column(translate("Printers", "Driver"), lambda one: one.printer.driver, wide=True),
        ]
        self.printers_table = Table(heading, columns, key=lambda one: one.printer.name)
        self.printers_table.be_modest(3)
        self.printers_table.current_changed.connect(lambda _: self._name_acts())
        nothing = translate("Printers", "No printer is installed here. Install one in the system, then press F5.")
        self.printers = ListPanel(self.printers_table, "print", nothing)
        made = Card(heading)
        made.column.addWidget(self.printers, 1)
        self._told = QLabel()
        self._told.setObjectName("printer_told")
        self._told.setWordWrap(True)
        self._told.hide()
        made.column.addWidget(self._told)
        line = QHBoxLayout()
        self._fit = button(translate("Printers", "Fit …"), self._open_fit)
        self._fit.setObjectName("fit_printer")
        word = translate("Printers", "Print a test page")
        self._test = button(f"{word}   {keys.PRINT}", self._print_test_page, icon_name="print")
        self._test.setObjectName("test_page")
        for one in (self._fit, self._test):
            line.addWidget(one)
        line.addStretch(1)
        made.column.addLayout(line)
        return made

    def _show_printers(self, found: tuple[MachinePrinter, ...]) -> None:
        self._printers = found
        self.form.offer(found)
        self._show_lines()

    def _show_fits(self, fits: Mapping[str, PrinterFit]) -> None:
        self._fits = dict(fits)
        self._show_lines()

    def _show_lines(self) -> None:
        self.printers.show_rows(PrinterLine(one, self._fits.get(one.name)) for one in self._printers)
        self._name_acts()

    def _name_acts(self) -> None:
        one = self.printers_table.current()
        for made in (self._fit, self._test):
            made.setEnabled(one is not None)
        trouble = one.printer.trouble if one is not None else None
        self._told.setText(wording.printer_trouble(trouble, one.printer.name) if one and trouble else "")
        self._told.setVisible(bool(self._told.text()))

    def _open_fit(self) -> None:
        one = self.printers_table.current()
        dialog = FitDialog(self.operations, self, printer=one.printer.name if one is not None else "")
        dialog.kept.connect(self.refresh)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _print_test_page(self) -> None:
        one = self.printers_table.current()
        if one is None or not self._test.isEnabled():
            return
        name = one.printer.name
        chosen = [row for row in self.choices.table.rows() if row.printer == name]
        choice = next((row for row in chosen if not row.paper), None)
        if chosen and choice is None:
            said = translate("Printers", "{printer} holds {papers}: a test page would spoil them. Use “Fit …” instead.")
            self.said.emit(said.format(printer=name, papers="、".join(paper_word(row.paper) for row in chosen)))
            return
        self._test.setEnabled(False)
        options = replace(options_of(choice, name), copies=1)

        def send(pdf: bytes) -> None:
            self.operations.work(
                print_pdf,
                done=self._printed,
                failed=self._not_printed,
                pdf=pdf,
                printer=name,
                title="test",
                options=options,
            )

        self.operations.read(ruler_sheet, done=send, failed=self._not_printed, sheet="a4", printer=name)

    def _printed(self, printed: Printed) -> None:
        self.said.emit(translate("Printers", "{printer} has printed the test page.").format(printer=printed.printer))
        self._name_acts()

    def _not_printed(self, failure: Failure) -> None:
        self._name_acts()
        self.fail(failure)

    # --- what prints where

    def _make_choices(self) -> QWidget:
        heading = translate("Printers", "What this window prints where")
        columns = [
            Column(translate("Printers", "Paper"), lambda one: paper_word(one.paper), wide=True),
            Column(translate("Printers", "Printer"), lambda one: one.printer, wide=True),
            Column(translate("Printers", "Tray"), lambda one: one.tray or "—"),
            Column(translate("Printers", "Sides"), lambda one: sides_word(one.duplex), wide=True),
            Column(translate("Printers", "Copies"), lambda one: str(one.copies), figure=True),
        ]
        table = Table(heading, columns, key=lambda one: one.id)
        table.be_modest(3)
        table.current_changed.connect(lambda _: self._change_choice())
        nothing = translate("Printers", "Nothing is chosen: papers ask for their printer each time.")
        self.choices = ListPanel(table, "printers", nothing)
        made = Card(heading)
        made.column.addWidget(self.choices, 1)
        self._drop = quiet_button(translate("Printers", "Withdraw the choice"), self._drop_choice, icon_name="close")
        self._drop.setObjectName("drop_choice")
        made.column.addWidget(self._drop, 0, Qt.AlignmentFlag.AlignLeft)
        self._drop.setEnabled(False)
        return made

    def _change_choice(self) -> None:
        one = self.choices.table.current()
        self._drop.setEnabled(one is not None)
        if one is not None and not _is_the_same(one, self._shown_choice):  # what is half typed stays
            self.form.show_choice(one)
        self._shown_choice = one

    def _drop_choice(self) -> None:
        one = self.choices.table.current()
        if one is not None:
            self.operations.perform(drop_choice, done=lambda _: self.refresh(), failed=self.fail, choice_id=one.id)


def _is_the_same(one: PrinterChoice, other: PrinterChoice | None) -> bool:
    """Whether the row says what it said."""
    fields = ("id", "printer", "tray", "duplex", "copies")
    return other is not None and all(getattr(one, name) == getattr(other, name) for name in fields)


def _state(line: PrinterLine) -> str:
    trouble = line.printer.trouble
    return translate("Printers", "ready") if trouble is None else f"! {wording.trouble_word(trouble)}"


def _colour(line: PrinterLine) -> str:
    return theme.current().warn if line.printer.trouble is not None else ""


def _fit_word(line: PrinterLine) -> str:
    fit = line.fit
    if fit is None:
        return translate("Printers", "not measured")
    if line.printer.driver and fit.driver and line.printer.driver != fit.driver:
        return translate("Printers", "! other driver since {day}").format(day=f"{fit.measured_at:%Y-%m-%d}")
    said = f"{fit.measured_at:%Y-%m-%d}"
    return f"{said} · {fit.residual_um / 1000:.2f} mm" if fit.residual_um is not None else said
