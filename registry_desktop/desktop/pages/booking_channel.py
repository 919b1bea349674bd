"""渠道与提醒: an online channel's bookings in, the free slots it may offer out, and the reminders of a day."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from registry_desktop import locations
from registry_desktop.desktop import theme
from registry_desktop.desktop.file_export import written_whole
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.pages.booking_import import ImportCard
from registry_desktop.desktop.pages.booking_reminders import RemindersCard
from registry_desktop.desktop.pages.tab_panel import TabPanel
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.desktop.widgets.halves import Halves
from registry_desktop.desktop.widgets.period_line import PeriodLine
from registry_desktop.exchange.channel import AHEAD, free_slots, write_free_slots
from registry_desktop.exchange.columns import Column, read_columns
from registry_desktop.exchange.rows_out import Written
from registry_desktop.queries.appointments import SlotView
from registry_desktop.queries.day_close import registers_day


class ChannelPanel(TabPanel):
    """Import and free slots at the left, reminders at the right. F9 imports, F6 prints the reminders."""

    def build(self) -> None:
        """Three cards."""
        self.imports = ImportCard(self.operations)
        self.slots = FreeSlotsCard(self.operations)
        self.reminders = RemindersCard(self.operations)
        self.imports.ready_changed.connect(self.verb_changed)
        for one in (self.imports, self.slots, self.reminders):
            one.said.connect(self.said)
            one.went_wrong.connect(self.went_wrong)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(self.imports, 1)
        column.addWidget(self.slots)
        self.column.addWidget(Halves(left, self.reminders, shares=(2, 3)), 1)

    def refresh(self) -> None:
        """Read the reminders; the first time also which days are to come."""
        self.slots.refresh()
        self.reminders.refresh()

    def next_act(self) -> tuple[str, bool]:
        """Import a file, while none is under way."""
        return translate("ChannelPanel", "Import a file …"), self.imports.ready

    def go_on(self) -> None:
        """Choose the file."""
        self.imports.choose_file()

    def print_now(self) -> None:
        """The list of reminders."""
        self.reminders.print_list()

    def first_input(self) -> QWidget | None:
        """The day of the reminders."""
        return self.reminders.day


class FreeSlotsCard(Card):
    """A span of days, and the slots that have a free place as a file."""

    said = Signal(str)
    went_wrong = Signal(object)

    def __init__(self, operations: Operations) -> None:
        super().__init__(translate("ChannelPanel", "Free slots for the channel"))
        self._operations = operations
        self.period = PeriodLine()
        self.period.line.addStretch(1)
        told = QLabel(translate("ChannelPanel", "The slots of these days that have a free place now."))
        told.setObjectName("muted")
        told.setWordWrap(True)
        self.column.addWidget(told)
        self.column.addWidget(self.period)
        line = QHBoxLayout()
        line.addStretch(1)
        for file_format, word in (("xlsx", "Excel"), ("csv", "CSV"), ("json", "JSON")):
            line.addWidget(self._export_button(file_format, word))
        self.column.addLayout(line)

    def refresh(self) -> None:
        """The first time: from today on."""
        if self.period.period() is None:
            self._operations.read(registers_day, done=self._begin)

    def export_to(self, path: Path, file_format: str) -> None:
        """Read what is free now and write it."""
        period = self.period.period()
        if period is None:
            self.said.emit(translate("ChannelPanel", "Nothing was written: say from which day to which."))
            return
        self._operations.read(
            free_slots,
            done=lambda slots: self._write(path, file_format, slots),
            failed=self.went_wrong.emit,
            first=period[0],
            last=period[1],
        )

    def _begin(self, today: date) -> None:
        if self.period.period() is None:
            self.period.choose(today, today + AHEAD)

    def _export_button(self, file_format: str, word: str) -> QWidget:
        made = button(word, lambda: self._choose(file_format))
        made.setAccessibleName(translate("StatisticsPage", "Export as {kind}").format(kind=word))
        made.setObjectName(f"export_slots_{file_format}")
        return made

    def _choose(self, file_format: str) -> None:
        title = translate("ChannelPanel", "Free slots for the channel")
        name = str(locations.exports() / f"free-slots.{file_format}")
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, f"{file_format.upper()} (*.{file_format})")
        if chosen:
            self.export_to(Path(chosen), file_format)

    def _write(self, path: Path, file_format: str, slots: tuple[SlotView, ...]) -> None:
        sentence = translate("ChannelPanel", "{count} slots with free places are in {file}")

        def done(written: Written) -> None:
            self.said.emit(sentence.format(count=written.row_count, file=path))

        columns = read_columns(locations.resources() / "exchange" / "slots.csv")
        self._operations.work(
            _write_whole,
            done=done,
            failed=self.went_wrong.emit,
            path=path,
            file_format=file_format,
            columns=columns,
            slots=slots,
        )


def _write_whole(path: Path, file_format: str, columns: Sequence[Column], slots: Sequence[SlotView]) -> Written:
    return written_whole(path, lambda unfinished: write_free_slots(unfinished, file_format, columns, slots))
