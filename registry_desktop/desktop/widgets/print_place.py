"""Where a PDF goes: a printer of this machine, or a file. A printer that took a job has not printed yet."""

from pathlib import Path
from threading import Event

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from registry_desktop import locations
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure, Operations
from registry_desktop.desktop.print_job import Printed, options_of, print_pdf, printers
from registry_desktop.queries.printer_choices import choice_for
from registry_desktop.records.printers import PrinterChoice
from registry_desktop.spooler.jobs import PrintOptions

TO_FILE = ""
"""The place of a paper that is kept as a file instead of being printed."""


class PrintPlace(QWidget):
    """`put_out` ends with `printed` (what happened, in a sentence) or `failed` (why not); `told` brings a remark."""

    printed = Signal(str)
    failed = Signal(str)
    told = Signal(str)
    changed = Signal()

    def __init__(
        self,
        operations: Operations,
        file_name: str,
        paper: str = "",
        *,
        on_booklet: bool = False,
        files: bool = True,
    ) -> None:
        """The printer this window has chosen for `paper` is offered first; without `files` it must be a printer."""
        super().__init__()
        self._operations, self._file_name, self._files = operations, file_name, files
        self._choice: PrinterChoice | None = None
        self._under_way = Event()
        self._was_used = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        word = QLabel(translate("PaperDialog", "Printer"))
        self.printer = QComboBox()
        self.printer.setObjectName("printer")
        self.printer.setAccessibleName(translate("PaperDialog", "Printer"))
        word.setBuddy(self.printer)
        self.path = QLineEdit(str(locations.exports() / file_name))
        self.path.setObjectName("path")
        self.path.setAccessibleName(translate("PaperDialog", "File"))
        if files:
            self.printer.addItem(translate("PaperDialog", "PDF file"), TO_FILE)
        self.printer.currentIndexChanged.connect(self._show_place)
        for part in (word, self.printer, self.path):
            column.addWidget(part)
        self._show_place()
        operations.read(
            choice_for, done=self._look_for, failed=self._say_why_not, paper=paper, on_booklet=on_booklet
        )

    @property
    def name(self) -> str:
        """The printer's name, TO_FILE for a file and where there is none."""
        return str(self.printer.currentData() or TO_FILE)

    @property
    def is_there(self) -> bool:
        """Whether there is anything to print to."""
        return self.printer.count() > 0

    @property
    def verb(self) -> str:
        """What the button says that puts the paper out."""
        to_file = self._files and self.name == TO_FILE
        return translate("PaperDialog", "Keep as file") if to_file else translate("PaperDialog", "Print")

    @property
    def options(self) -> PrintOptions:
        """Tray, sides and copies as chosen for this printer; as usual on another one."""
        return options_of(self._choice, self.name)

    def put_out(self, pdf: bytes) -> None:
        """Print it, or write the file."""
        self._was_used = True
        if self._files and self.name == TO_FILE:
            path = Path(self.path.text().strip()).expanduser()
            self._operations.work(_write, done=self._written, failed=self._not_written, path=path, pdf=pdf)
            return
        self._under_way = self._operations.work(
            print_pdf,
            done=self._printed,
            failed=self._say_why_not,
            pdf=pdf,
            printer=self.name,
            title=self._file_name,
            options=self.options,
        )

    def stop(self) -> None:
        """Take back what is being printed."""
        self._under_way.set()

    def _say_why_not(self, failure: Failure) -> None:
        self.failed.emit(failure.sentence)

    def _look_for(self, choice: PrinterChoice | None) -> None:
        self._choice = choice
        self._operations.work(printers, done=self._offer, failed=self._say_why_not)

    def _offer(self, names: tuple[str, ...]) -> None:
        for name in names:
            self.printer.addItem(name, name)
        chosen = self._choice.printer if self._choice is not None else TO_FILE
        self.printer.setCurrentIndex(max(0, self.printer.findData(chosen)))
        if self._was_used:
            pass  # a remark about printers must not cover what has become of the paper meanwhile
        elif chosen and chosen not in names:
            sentence = translate("PaperDialog", "{printer}, chosen for this paper, is not there; choose another one.")
            self.told.emit(sentence.format(printer=chosen))
        elif not names and self._files:
            self.told.emit(translate("PaperDialog", "No printer is installed here; a file can be kept."))
        elif not names:
            self.told.emit(translate("PaperDialog", "No printer is installed here."))
        self._show_place()

    def _show_place(self) -> None:
        self.path.setVisible(self._files and self.name == TO_FILE)
        self.changed.emit()

    def _written(self, path: Path) -> None:
        self.printed.emit(translate("PaperDialog", "Kept as {path}").format(path=path))

    def _not_written(self, failure: Failure) -> None:
        sentence = translate("PaperDialog", "The file cannot be written: {detail}. Choose another place.")
        self.failed.emit(sentence.format(detail=getattr(failure.error, "strerror", "") or failure.code))

    def _printed(self, printed: Printed) -> None:
        self.printed.emit(has_printed(printed.printer, on_a4_sheet=printed.on_a4_sheet))


def has_printed(printer: str, *, on_a4_sheet: bool) -> str:
    """That a printer has printed something, and where it lies."""
    sentence = translate("PaperDialog", "{printer} has printed it.").format(printer=printer)
    if on_a4_sheet:
        sentence += " " + translate(
            "PaperDialog", "The printer does not know this size: it lies at the upper left of an A4 sheet."
        )
    return sentence


def _write(path: Path, pdf: bytes) -> Path:
    """Write the file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(path.name + ".unfinished")
    unfinished.write_bytes(pdf)
    unfinished.replace(path)
    return path
