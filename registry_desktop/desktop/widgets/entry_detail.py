"""One entry of the audit trail in full: who, why, and each field before and after."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.tables.record_words import field_word, record_word
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets.buttons import quiet_button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.domain.hash_chain import SEALED
from registry_desktop.queries.audit import EntryView


@dataclass(frozen=True)
class Changed:
    """One field of the entry."""

    field: str
    before: str
    after: str


class EntryDetail(Card):
    """`case_wanted` brings the id of the entry's case."""

    case_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__(translate("EntryDetail", "Choose an entry"))
        self._entry: EntryView | None = None
        self._told = QLabel()
        self._told.setWordWrap(True)
        self._reason = QLabel()
        self._reason.setWordWrap(True)
        self._reason.hide()
        columns = [
            Column(translate("EntryDetail", "Field"), lambda row: field_word(row.field)),
            Column(translate("EntryDetail", "Before"), lambda row: row.before, wide=True, colour=lambda _: _muted()),
            Column(translate("EntryDetail", "After"), lambda row: row.after, wide=True),
        ]
        self._table = Table(translate("EntryDetail", "Fields before and after"), columns, sortable=False)
        self._hash = QLabel()
        self._hash.setObjectName("muted")
        self._hash.setFont(theme.number_font(theme.current_size()))
        self._hash.setWordWrap(True)
        self._go = quiet_button(translate("EntryDetail", "Go to the case"), self._go_to_case, icon_name="next")
        self._go.hide()
        self.head.addWidget(self._go)
        for part in (self._told, self._reason):
            self.column.addWidget(part)
        self.column.addWidget(self._table, 1)
        self.column.addWidget(self._hash)

    def show_entry(self, entry: EntryView | None) -> None:
        """Show an entry, or nothing."""
        self._entry = entry
        if entry is None:
            self._table.show_rows(())
            return
        self.heading.setText(wording.act(entry.act))
        who = translate("EntryDetail", "{officer} at window {window}") if entry.window else "{officer}"
        when = f"{entry.at:%Y-%m-%d %H:%M:%S}  {who.format(officer=entry.officer, window=entry.window)}"
        self._told.setText(f"{when}\n{record_word(entry.record)} {entry.record_id}")
        self._reason.setText(translate("EntryDetail", "Reason: {reason}").format(reason=entry.reason))
        self._reason.setVisible(bool(entry.reason))
        parts = [entry.hash[start : start + 16] for start in range(0, 64, 16)]
        self._hash.setText("SHA-256 " + " ".join(parts))
        self._go.setVisible(entry.registration_id is not None)
        self._table.show_rows(_fields(entry))

    def _go_to_case(self) -> None:
        if self._entry is not None and self._entry.registration_id is not None:
            self.case_wanted.emit(self._entry.registration_id)


def _fields(entry: EntryView) -> list[Changed]:
    before, after = dict(entry.before), dict(entry.after)
    return [
        Changed(field, _shown(before.get(field, "")), _shown(after.get(field, ""))) for field in {**before, **after}
    ]


def _shown(value: str) -> str:
    """A sealed value by the beginning of its commitment: enough to see whether it is the same as another."""
    if not value.startswith(SEALED):
        return value
    digest = value.removeprefix(SEALED)[:8]
    return translate("EntryDetail", "sealed ({digest})").format(digest=digest)


def _muted() -> str:
    return theme.current().muted
