"""A sheet that is no paper of a case: looked at, printed, or kept as a file. Nothing of it is noted in the register."""

from pathlib import Path

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from registry_desktop import locations
from registry_desktop.desktop import keys, theme
from registry_desktop.desktop.application import application
from registry_desktop.desktop.file_export import write_file
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure, Operations
from registry_desktop.desktop.pdf_pages import page_images
from registry_desktop.desktop.print_job import Printed, print_pdf
from registry_desktop.desktop.widgets.buttons import button, primary_button, quiet_button
from registry_desktop.desktop.widgets.paper_preview import DOTS_PER_INCH, PaperPreview


class SheetDialog(QDialog):
    """The sheet at the left; at the right the printer for A4 papers and the file."""

    def __init__(
        self, operations: Operations, title: str, file_name: str, pdf: bytes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._operations, self._pdf, self._file_name = operations, pdf, file_name
        self._printer = application().settings.text("plain_printer")
        self.setWindowTitle(title)
        self.resize(1000, 640)
        keys.enter_moves_on(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(*(theme.SPACE_WIDE,) * 4)
        grid.setHorizontalSpacing(theme.SPACE_WIDE)
        self.preview = PaperPreview()
        grid.addWidget(self.preview, 0, 0)
        grid.addLayout(self._make_side(title), 0, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 1)
        QShortcut(QKeySequence(keys.PRIMARY), self).activated.connect(self._press_primary)
        operations.work(
            page_images, done=self.preview.show_pages, failed=self._complain, pdf=pdf, dots_per_inch=DOTS_PER_INCH
        )

    def _make_side(self, title: str) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(theme.SPACE)
        word = QLabel(title)
        word.setObjectName("title")
        word.setWordWrap(True)
        word.setMinimumWidth(round(260 * theme.LARGE_TYPE[theme.current_size()]))
        self.path = QLineEdit(str(locations.exports() / self._file_name))
        self.path.setObjectName("path")
        file_word = QLabel(translate("SheetDialog", "File"))
        file_word.setBuddy(self.path)
        self.path.setAccessibleName(file_word.text())
        self.keep = button(translate("SheetDialog", "Keep as PDF file"), self._keep)
        self.keep.setObjectName("keep")
        self.message = QLabel()
        self.message.setWordWrap(True)
        for part in (word, file_word, self.path, self.keep, self.message):
            side.addWidget(part)
        side.addStretch(1)
        side.addLayout(self._make_foot())
        return side

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        close = quiet_button(translate("SheetDialog", "Close"), self.reject)
        close.setObjectName("close_sheet")
        self._print = primary_button(translate("SheetDialog", "Print"), keys.PRIMARY, self._print_now)
        self._print.setObjectName("print")
        self._print.setEnabled(bool(self._printer))
        if not self._printer:
            self.message.setText(translate("SheetDialog", "No printer for A4 papers is chosen under Settings."))
        foot.addWidget(close)
        foot.addStretch(1)
        foot.addWidget(self._print)
        return foot

    def _press_primary(self) -> None:
        if self._print.isEnabled():
            self._print.click()

    def _print_now(self) -> None:
        self._print.setEnabled(False)
        self.message.setText(translate("SheetDialog", "Being printed …"))
        self._operations.work(
            print_pdf,
            done=self._printed,
            failed=self._complain,
            pdf=self._pdf,
            printer=self._printer,
            title=self._file_name,
        )

    def _printed(self, printed: Printed) -> None:
        self.message.setText(translate("SheetDialog", "Printed by {printer}").format(printer=printed.printer))
        self._print.setEnabled(True)

    def _keep(self) -> None:
        path = Path(self.path.text().strip()).expanduser()
        self._operations.work(
            write_file,
            done=lambda _: self.message.setText(translate("SheetDialog", "Kept as {path}").format(path=path)),
            failed=self._complain,
            path=path,
            content=self._pdf,
        )

    def _complain(self, failure: Failure) -> None:
        self.message.setText(f"✕ {failure.sentence}")
        self._print.setEnabled(bool(self._printer))
