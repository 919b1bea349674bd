"""查询: registrations by name, pinyin, identity, certificate or archive number. Numbers are masked in the list."""

from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit

from registry_desktop.desktop import wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.page import Page
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.domain import citizen_number
from registry_desktop.domain.changes import Changes
from registry_desktop.queries.search import Found, find
from registry_desktop.records.later_cases import LATER_KINDS

AT_ONCE = 200


class SearchPage(Page):
    """Enter in the line searches, Enter on a row opens the case. The box above every page leads here (Ctrl+K)."""

    def build(self) -> None:
        """The line, what it found."""
        self.set_title(translate("SearchPage", "Search"))
        self._asked = ""
        self.body.addLayout(self._make_line())
        self._table = _found_table()
        self._table.chosen.connect(lambda found: self.asked_for.emit("marriage", found.registration_id))
        self._found = ListPanel(self._table, "search", self._how())
        self.body.addWidget(self._found, 1)
        self._found.show_rows(())
        self._button = self.set_primary(translate("SearchPage", "Open the case"), self._open)
        self._button.setEnabled(False)
        self._table.current_changed.connect(lambda row: self._button.setEnabled(row is not None))

    def refresh(self) -> None:
        """Search again for the same."""
        if self._asked:
            self._search()

    def show_subject(self, subject: Any) -> None:
        """What was typed into the box above."""
        self._line.setText(str(subject))
        self._search_typed()

    def concerned(self, changes: Changes) -> bool:
        """Cases, and the parties in them."""
        return bool(self._asked) and changes.concerns("registration", "party")

    def showEvent(self, event: QShowEvent) -> None:
        """The cursor waits in the line, unless rows are already there."""
        super().showEvent(event)
        (self._table if self._table.count else self._line).setFocus()

    def _make_line(self) -> QHBoxLayout:
        self._line = QLineEdit()
        self._line.setObjectName("search_for")
        self._line.setProperty("enter_acts", True)
        self._line.setClearButtonEnabled(True)
        self._line.setPlaceholderText(self._example())
        self._line.setAccessibleName(translate("SearchPage", "Search for"))
        self._line.returnPressed.connect(self._search_typed)
        label = QLabel(translate("SearchPage", "&Search for"))
        label.setBuddy(self._line)
        self._count = QLabel()
        self._count.setObjectName("muted")
        line = QHBoxLayout()
        line.addWidget(label)
        line.addWidget(self._line, 1)
        line.addWidget(self._count)
        return line

    def _search_typed(self) -> None:
        self._asked = self._line.text().strip()
        self._search()

    def _search(self) -> None:
        asked = self._asked
        self.operations.read(find, done=lambda rows: self._show(asked, rows), text=asked, limit=AT_ONCE)

    def _show(self, asked: str, rows: tuple[Found, ...]) -> None:
        if asked != self._asked:
            return
        nothing = translate("SearchPage", "Nothing in this register fits “{text}”.").format(text=asked)
        self._found.nothing.set_sentence(nothing if asked else self._how())
        self._found.show_rows(rows)
        self._count.setText(_how_many(len(rows)) if asked else "")
        if rows:
            self._table.selectRow(0)
            if self.isVisible():
                self._table.setFocus()

    def _open(self) -> None:
        row = self._table.current()
        if row is not None:
            self.asked_for.emit("marriage", row.registration_id)

    @staticmethod
    def _example() -> str:
        return translate("SearchPage", "Name, pinyin or initials, identity number, certificate number, archive number")

    @staticmethod
    def _how() -> str:
        return translate(
            "SearchPage",
            "What you search for stands here. Two characters of a name, zhangwei or zw, the first digits of a number"
            " are enough.",
        )


def _found_table() -> Table:
    columns = [
        Column(translate("SearchPage", "Name"), lambda row: row.name, wide=True),
        Column(translate("SearchPage", "As"), lambda row: wording.party(row.role)),
        Column(translate("SearchPage", "Identity no."), lambda row: _masked(row.identity_number), number=True),
        Column(translate("SearchPage", "Born"), lambda row: _year(row), number=True),
        Column(translate("SearchPage", "With"), lambda row: row.other_name or "", wide=True),
        Column(translate("SearchPage", "Certificate no."), lambda row: row.certificate_number, number=True),
        Column(translate("SearchPage", "Registered"), lambda row: _day(row), number=True),
        Column(translate("SearchPage", "State"), _state),
    ]
    name = translate("SearchPage", "Found registrations")
    return Table(name, columns, key=lambda row: (row.registration_id, row.role))


def _state(row: Found) -> str:
    """How far it is; of a case about a registration also what it is."""
    state = wording.state(row.state, row.kind)
    return f"{wording.kind(row.kind)} · {state}" if row.kind in LATER_KINDS else state


def _masked(number: str) -> str:
    return citizen_number.masked(number) if number else ""


def _year(row: Found) -> str:
    return str(row.birth_date.year) if row.birth_date else ""


def _day(row: Found) -> str:
    return row.registration_date.isoformat() if row.registration_date else ""


def _how_many(count: int) -> str:
    if count >= AT_ONCE:
        return translate("SearchPage", "the newest {count}; type more to find fewer").format(count=count)
    return translate("SearchPage", "{count} found").format(count=count)
