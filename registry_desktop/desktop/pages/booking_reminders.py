"""预约提醒: whom a day awaits, what they are told; as a file for the SMS service and as a list on paper."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel

from registry_desktop import locations
from registry_desktop.acts.exports import note_reminders
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.dialogs.document_dialog import Document, show_document
from registry_desktop.desktop.file_export import hand_out
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.tables.cases import couple
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.desktop.widgets.date_entry import DateEntry
from registry_desktop.exchange.reminders import (
    PAPER,
    TEXT,
    Reminder,
    Reminders,
    as_lines,
    read_sentence,
    reminder_list,
    reminders,
)


class RemindersCard(Card):
    """The day above, the couples, what the one under the cursor is told (always in Chinese)."""

    said = Signal(str)
    went_wrong = Signal(object)

    def __init__(self, operations: Operations) -> None:
        super().__init__(translate("ChannelPanel", "Reminders"))
        self._operations = operations
        self._sentence = read_sentence(locations.resources() / "sentences")
        self._wanted: date | None = None
        self._found: Reminders | None = None
        self._make_day()
        self.table = Table(translate("ChannelPanel", "Whom to remind"), _columns(), key=lambda one: one.id)
        self.table.setObjectName("reminders")
        self.table.be_modest(6)
        self.table.current_changed.connect(self._show_sentence)
        self._list = ListPanel(self.table, "booking", translate("ChannelPanel", "Nobody is booked on this day."))
        self.column.addWidget(self._list, 1)
        self._told, self._count = QLabel(), QLabel()
        self._told.setObjectName("reminder_sentence")
        self._count.setObjectName("reminder_count")
        for label in (self._told, self._count):
            label.setWordWrap(True)
            self.column.addWidget(label)
        self.column.addLayout(self._make_foot())

    def refresh(self) -> None:
        """Read the day again; the first time tomorrow."""
        self._operations.read(reminders, done=self._show, sentence=self._sentence, day=self._wanted)

    def print_list(self) -> None:
        """F6: everybody on paper, those without a telephone number too."""
        if self._found is not None and self._found.rows:
            document = Document(
                f"{wording.paper(PAPER)} · {self._found.day}",
                query=reminder_list,
                arguments={"day": self._found.day},
                files=False,
            )
            show_document(self._operations, document, self.window())

    def export_to(self, path: Path) -> None:
        """Write what is shown as lines for the SMS service and note in the register that it left."""
        found = self._found
        if found is None or not found.reached:
            return
        sentence = translate("ChannelPanel", "{count} reminders are in {file}; without a telephone number: {without}")
        said = sentence.format(count=len(found.reached), file=path, without=len(found.rows) - len(found.reached))
        hand_out(
            self._operations,
            path,
            as_lines(found.rows).encode("utf-8"),
            note_reminders,
            done=lambda: self.said.emit(said),
            failed=self.went_wrong.emit,
            file_format=TEXT,
            chosen=found.day.isoformat(),
            row_count=len(found.reached),
        )

    def _make_day(self) -> None:
        self.day = DateEntry()
        self.day.setObjectName("reminder_day")
        self.day.setAccessibleName(translate("ChannelPanel", "Day of the bookings"))
        self.day.setMaximumWidth(round(140 * theme.LARGE_TYPE[theme.current_size()]))
        self.day.value_changed.connect(self._go_to)
        word = QLabel(translate("ChannelPanel", "Day of the bookings"))
        word.setBuddy(self.day)
        self.head.addWidget(word)
        self.head.addWidget(self.day)

    def _make_foot(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addStretch(1)
        self._file = button(translate("ChannelPanel", "File for the SMS service …"), self._choose_file)
        self._file.setObjectName("export_reminders")
        self._print = button(translate("ChannelPanel", "Print the list   F6"), self.print_list, icon_name="print")
        self._print.setObjectName("print_reminders")
        for made in (self._file, self._print):
            made.setEnabled(False)
            line.addWidget(made)
        return line

    def _go_to(self, day: date | None) -> None:
        if day is not None and day != self._wanted:
            self._wanted = day
            self.refresh()

    def _show(self, found: Reminders) -> None:
        if self._wanted is None:
            self._wanted = found.day
            self.day.set_value(found.day)
        if found.day != self._wanted:
            return  # another day was typed meanwhile
        self._found = found
        self._list.show_rows(found.rows)
        without = len(found.rows) - len(found.reached)
        self._count.setText(_counted(len(found.rows), without))
        self._file.setEnabled(bool(found.reached))
        self._print.setEnabled(bool(found.rows))

    def _show_sentence(self, one: Reminder | None) -> None:
        first = self._found.rows[0] if self._found is not None and self._found.rows else None
        shown = one or first
        sentence = translate("ChannelPanel", "They are told: {sentence}")
        self._told.setText(sentence.format(sentence=shown.sentence) if shown is not None else "")
        self._told.setVisible(shown is not None)

    def _choose_file(self) -> None:
        if self._found is None:
            return
        title = translate("ChannelPanel", "Reminders for the SMS service")
        name = str(locations.exports() / f"reminders-{self._found.day}.{TEXT}")
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, f"{TEXT.upper()} (*.{TEXT})")
        if chosen:
            self.export_to(Path(chosen))


def _columns() -> list[Column]:
    return [
        Column(translate("ChannelPanel", "Time"), lambda one: wording.minute(one.first_minute), number=True),
        Column(translate("ChannelPanel", "Couple"), lambda one: couple(one.man_name, one.woman_name), wide=True),
        Column(translate("ChannelPanel", "Business"), lambda one: wording.kind(one.business)),
        Column(translate("ChannelPanel", "Telephone number"), _phone, colour=_colour),
    ]


def _phone(one: Reminder) -> str:
    return one.phone or translate("ChannelPanel", "none")


def _colour(one: Reminder) -> str:
    return theme.current().text if one.phone else theme.current().warn


def _counted(couples: int, without: int) -> str:
    if not couples:
        return ""
    if not without:
        return translate("ChannelPanel", "Couples: {count}").format(count=couples)
    sentence = translate(
        "ChannelPanel", "Couples: {count}. No message reaches {without} of them without a telephone number."
    )
    return sentence.format(count=couples, without=without)
