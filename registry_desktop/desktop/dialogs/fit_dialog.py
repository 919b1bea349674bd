"""打印校准: print a ruler sheet, type what a ruler shows at its four crosses, print the check page and measure again.

The first eight numbers make the fit; once one is kept, sheets are printed through it, and the next eight prove it.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from registry_desktop.acts.printer_fits import GOOD_ENOUGH_UM, SHEETS, measure_fit, prove_fit, ruler_sheet
from registry_desktop.desktop import keys, theme
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure, Operations
from registry_desktop.desktop.print_job import MachinePrinter, Printed, machine_printers, print_pdf
from registry_desktop.desktop.widgets.buttons import button, primary_button, quiet_button
from registry_desktop.domain.sheet_fit import MARKS, SheetFit, marks_of
from registry_desktop.queries.printer_fits import fit_for, sheet_fit
from registry_desktop.records.printers import PrinterFit
from registry_desktop.spooler.jobs import PrintOptions


class FitDialog(QDialog):
    """`kept` when a fit was kept."""

    kept = Signal()

    def __init__(self, operations: Operations, parent: QWidget | None = None, *, printer: str = "") -> None:
        """`printer` is offered first."""
        super().__init__(parent)
        self._operations, self._wanted = operations, printer
        self._fit: SheetFit | None = None
        self._fit_id: int | None = None
        self._driver = ""
        self.setWindowTitle(translate("FitDialog", "Fit a printer"))
        self.setMinimumWidth(560)
        keys.enter_moves_on(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_PAGE,) * 4)
        column.setSpacing(theme.SPACE)
        title = QLabel(self.windowTitle())
        title.setObjectName("title")
        column.addWidget(title)
        column.addLayout(self._make_choice())
        self._told = QLabel()
        self._told.setWordWrap(True)
        column.addWidget(self._told)
        column.addWidget(self._print, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._make_numbers())
        self._message = QLabel()
        self._message.setObjectName("fit_message")
        self._message.setWordWrap(True)
        column.addWidget(self._message)
        column.addLayout(self._make_foot())
        QShortcut(QKeySequence(keys.PRIMARY), self).activated.connect(self._keep.click)
        self._known: dict[str, MachinePrinter] = {}
        operations.work(machine_printers, done=self._offer, failed=self._complain)
        self._show_phase()

    def _make_choice(self) -> QVBoxLayout:
        lines = QVBoxLayout()
        below = QHBoxLayout()
        self.printer, self.tray, self.sheet = QComboBox(), QComboBox(), QComboBox()
        words = {
            "a4": translate("FitDialog", "A4 sheet"),
            "booklet": translate("FitDialog", "Booklet or spoiled blank"),
        }
        for name in SHEETS:
            self.sheet.addItem(words[name], name)
        rows = (
            (self.printer, "printer", translate("FitDialog", "&Printer")),
            (self.tray, "tray", translate("FitDialog", "&Tray")),
            (self.sheet, "sheet", translate("FitDialog", "&Sheet")),
        )
        for box, name, word in rows:
            label = QLabel(word)
            label.setBuddy(box)
            box.setObjectName(name)
            box.setAccessibleName(word.replace("&", ""))
            box.currentIndexChanged.connect(self._offer_trays if box is self.printer else self._look_up)
            line = QHBoxLayout() if box is self.printer else below
            line.addWidget(label)
            line.addWidget(box, 1)
            if box is self.printer:  # its name may be long
                lines.addLayout(line)
        lines.addLayout(below)
        self._print = button(translate("FitDialog", "Print the ruler sheet"), self._print_sheet, icon_name="print")
        self._print.setObjectName("print_ruler")
        return lines

    def _make_numbers(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE)
        heads = (translate("FitDialog", "from the left edge, mm"), translate("FitDialog", "from the upper edge, mm"))
        for place, head in enumerate(heads, 1):
            grid.addWidget(QLabel(head), 0, place)
        self.numbers: list[tuple[QLineEdit, QLineEdit]] = []
        for row, mark in enumerate(MARKS, 1):
            grid.addWidget(QLabel(translate("FitDialog", "Cross {mark}").format(mark=mark)), row, 0)
            pair = QLineEdit(), QLineEdit()
            for place, (line, head) in enumerate(zip(pair, heads, strict=True), 1):
                line.setObjectName(f"{mark}_{place}")
                line.setAccessibleName(f"{mark} {head}")
                grid.addWidget(line, row, place)
            self.numbers.append(pair)
        return grid

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addWidget(quiet_button(translate("FitDialog", "Close"), self.reject))
        foot.addStretch(1)
        self._anew = quiet_button(translate("FitDialog", "Measure anew"), self._begin_anew)
        self._keep = primary_button("", keys.PRIMARY, self._take_numbers)
        self._keep.setObjectName("keep_fit")
        foot.addWidget(self._anew)
        foot.addWidget(self._keep)
        return foot

    # --- what holds now

    def _offer(self, found: tuple[MachinePrinter, ...]) -> None:
        self._known = {one.name: one for one in found}
        self.printer.addItems(list(self._known))
        if self._wanted in self._known:
            self.printer.setCurrentText(self._wanted)
        if not found:
            self._message.setText(translate("FitDialog", "No printer is installed here."))
        self._show_phase()

    def _offer_trays(self) -> None:
        """The trays of the printer chosen now; most have only their usual one."""
        known = self._known.get(self.printer.currentText())
        self.tray.blockSignals(True)
        self.tray.clear()
        self.tray.addItem(translate("FitDialog", "usual"), "")
        for tray in known.trays if known is not None else ():
            self.tray.addItem(tray, tray)
        self.tray.blockSignals(False)
        self._look_up()

    def _look_up(self) -> None:
        """The fit of what is chosen now, which its printer may have outlived."""
        known = self._known.get(self.printer.currentText())
        self._fit, self._fit_id, self._driver = None, None, known.driver if known is not None else ""
        self._message.clear()
        if known is not None:
            printer, tray, paper = self._chosen()
            self._operations.read(
                fit_for, done=self._show_fit, failed=self._complain, printer=printer, tray=tray, paper=paper
            )
        self._show_phase()

    def _chosen(self) -> tuple[str, str, str]:
        """Printer, tray and papers the fit is for."""
        return self.printer.currentText(), str(self.tray.currentData() or ""), SHEETS[self._sheet()][2]

    def _show_fit(self, row: PrinterFit | None) -> None:
        if row is None or (row.printer, row.tray, row.paper) != self._chosen():
            self._show_phase()
            return
        self._fit, self._fit_id = sheet_fit(row), row.id
        told = translate("FitDialog", "Fitted on {day}: {x:+.1f} / {y:+.1f} mm, {turn:+.2f}°.").format(
            day=f"{row.measured_at:%Y-%m-%d}", x=self._fit.offset_x, y=self._fit.offset_y, turn=self._fit.rotation
        )
        if row.residual_um is not None:
            checked = translate("FitDialog", "Checked: {off:.2f} mm off at most.")
            told += " " + checked.format(off=row.residual_um / 1000)
        if row.driver and self._driver and row.driver != self._driver:
            told += " " + translate("FitDialog", "! The printer has another driver since then: measure anew.")
        self._message.setText(told)
        self._show_phase()

    def _sheet(self) -> str:
        return str(self.sheet.currentData())

    def _begin_anew(self) -> None:
        self._fit, self._fit_id = None, None
        self._clear()
        self._message.clear()
        self._show_phase()

    def _show_phase(self) -> None:
        proving = self._fit_id is not None
        if proving:
            told = translate("FitDialog", "Print the sheet once more: it comes out fitted. Type what you measure now.")
        else:
            told = translate(
                "FitDialog",
                "Print the sheet on a plain page or a spoiled blank. Measure with a ruler from the paper's edge to the"
                " middle of each cross, to a tenth of a millimetre, and type the numbers.",
            )
        self._told.setText(told)
        word = translate("FitDialog", "Check") if proving else translate("FitDialog", "Keep the fit")
        self._keep.setText(f"{word}   {keys.PRIMARY}")
        self._anew.setVisible(proving)
        check, ruler = translate("FitDialog", "Print the check page"), translate("FitDialog", "Print the ruler sheet")
        self._print.setText(check if proving else ruler)
        for widget in (self._print, self._keep):
            widget.setEnabled(bool(self.printer.currentText()))

    # --- printing and measuring

    def _print_sheet(self) -> None:
        self._print.setEnabled(False)
        self._message.setText(translate("FitDialog", "Being printed …"))
        self._operations.read(
            ruler_sheet, done=self._send, failed=self._complain, sheet=self._sheet(), printer=self.printer.currentText()
        )

    def _send(self, pdf: bytes) -> None:
        self._operations.work(
            print_pdf, done=self._printed, failed=self._complain, pdf=pdf, printer=self.printer.currentText(),
            title="ruler", fit=self._fit or SheetFit(), options=PrintOptions(tray=self._chosen()[1]),
        )  # fmt: skip

    def _printed(self, _: Printed) -> None:
        self._message.setText(translate("FitDialog", "Printed. Now measure the crosses A to D."))
        self._print.setEnabled(True)
        self.numbers[0][0].setFocus()

    def _take_numbers(self) -> None:
        typed = self._typed()
        if typed is None:
            return
        size = SHEETS[self._sheet()][1]
        if self._fit_id is not None:
            self._operations.perform(
                prove_fit, done=self._proved, failed=self._complain, fit_id=self._fit_id, size=size, measured=typed
            )
            return
        self._operations.perform(
            measure_fit, done=self._measured, failed=self._complain, printer=self.printer.currentText(), size=size,
            measured=typed, tray=self._chosen()[1], paper=SHEETS[self._sheet()][2], driver=self._driver,
        )  # fmt: skip

    def _typed(self) -> list[tuple[float, float]] | None:
        """The eight numbers; None when one is missing or none, which is said with where about it should be."""
        wanted = marks_of(*SHEETS[self._sheet()][1])
        found: list[tuple[float, float]] = []
        for mark, pair, should in zip(MARKS, self.numbers, wanted, strict=True):
            values: list[float] = []
            for line, about in zip(pair, should, strict=True):
                try:
                    values.append(float(line.text().strip().replace("，", ".").replace(",", ".")))
                except ValueError:
                    sentence = translate("FitDialog", "Cross {mark}: type the distance in mm, about {about:g}.")
                    self._message.setText("✕ " + sentence.format(mark=mark, about=about))
                    line.setFocus()
                    line.selectAll()
                    return None
            found.append((values[0], values[1]))
        return found

    def _measured(self, _: int) -> None:
        self._clear()
        self._look_up()
        self.kept.emit()

    def _proved(self, residual_um: int) -> None:
        told = translate("FitDialog", "{off:.2f} mm off at most.").format(off=residual_um / 1000)
        if residual_um <= GOOD_ENOUGH_UM:
            told = "✓ " + told + " " + translate("FitDialog", "This printer fits.")
        else:
            told = "! " + told + " " + translate("FitDialog", "Measure anew.")
        self._message.setText(told)

    def _clear(self) -> None:
        for pair in self.numbers:
            for line in pair:
                line.clear()

    def _complain(self, failure: Failure) -> None:
        self._message.setText(f"✕ {failure.sentence}")
        self._print.setEnabled(True)
