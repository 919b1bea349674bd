"""审计: every act with what it changed, found by day, act and officer; and the proof that nobody touched the trail."""

from typing import Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.form_binding import FormBinding
from registry_desktop.desktop.forms.ui_audit_filter import Ui_AuditFilter
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.page import Page
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.buttons import button, quiet_button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.desktop.widgets.entry_detail import EntryDetail
from registry_desktop.desktop.widgets.halves import Halves
from registry_desktop.domain.act import Act
from registry_desktop.domain.changes import Changes
from registry_desktop.queries.audit import Broken, EntryView, Verdict, entries, proof
from registry_desktop.queries.officers import OfficerView, officers_of_office

AT_ONCE = 200
BREAKS_SHOWN = 5
ALL = {"act": "", "officer": ""}


class AuditPage(Page):
    """Filter above, entries at the left, the chosen one's before and after at the right."""

    def build(self) -> None:
        """Filter, table, detail; the primary act is the proof."""
        self.set_title(translate("AuditPage", "Audit"))
        self._entries: list[EntryView] = []
        self.body.addWidget(self._make_filter())
        self._verdict = QLabel()
        self._verdict.setWordWrap(True)
        self._verdict.hide()
        self.body.addWidget(self._verdict)
        self._detail = EntryDetail()
        self._detail.case_wanted.connect(lambda case: self.asked_for.emit("marriage", case))
        self.body.addWidget(Halves(self._make_table(), self._detail), 1)
        self._more = button(translate("AuditPage", "Earlier entries"), self._read_more)
        self._more.setEnabled(False)
        self.add_to_foot(self._more, left=True)
        self._button = self.set_primary(translate("AuditPage", "Prove the trail"), self._prove)

    def refresh(self) -> None:
        """Read the newest entries of the filter, and who may be filtered by."""
        self.operations.read(officers_of_office, done=self._offer_officers)
        self._read()

    def concerned(self, changes: Changes) -> bool:
        """Every act leaves an entry; while one looks at earlier pages nothing jumps."""
        del changes
        return len(self._entries) <= AT_ONCE

    def _make_filter(self) -> QWidget:
        card = Card()
        card.heading.hide()
        self._form = form.made(Ui_AuditFilter)
        self._act = self._form.findChild(QComboBox, "act")
        self._officer = self._form.findChild(QComboBox, "officer")
        assert self._act is not None
        assert self._officer is not None
        for box in (self._act, self._officer):
            box.setMinimumContentsLength(8)
            box.addItem(translate("AuditPage", "all"), "")
        for act in Act:
            self._act.addItem(wording.act(act), str(act))
        self._binding = FormBinding(self._form, lambda _: self._read())
        line = QHBoxLayout()
        line.addWidget(self._form, 1)
        line.addWidget(quiet_button(translate("AuditPage", "All entries"), self._clear))
        card.column.addLayout(line)
        self._binding.fill(ALL)
        return card

    def _make_table(self) -> QWidget:
        columns = [
            Column(translate("AuditPage", "No."), lambda row: str(row.sequence), figure=True, sorted_by=_by_sequence),
            Column(translate("AuditPage", "Time"), lambda row: f"{row.at:%Y-%m-%d %H:%M:%S}", number=True),
            Column(translate("AuditPage", "Act"), lambda row: wording.act(row.act), wide=True),
            Column(translate("AuditPage", "Officer"), lambda row: row.officer),
            Column(translate("AuditPage", "Window"), lambda row: row.window, figure=True),
        ]
        self._table = Table(translate("AuditPage", "Entries"), columns, key=lambda row: row.id)
        self._table.current_changed.connect(lambda row: self._detail.show_entry(row))
        self._list = ListPanel(
            self._table, "audit", translate("AuditPage", "No entry fits. Every act leaves one as soon as it is done.")
        )
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)
        return whole

    def _wanted(self) -> dict[str, Any]:
        values = self._binding.values()
        return {
            "first": values["first_day"],
            "last": values["last_day"],
            "act": values["act"] or "",
            "officer_id": values["officer"] or None,
        }

    def _read(self) -> None:
        self.operations.read(entries, done=self._show, limit=AT_ONCE, **self._wanted())

    def _read_more(self) -> None:
        if self._entries:
            before = self._entries[-1].id
            self.operations.read(entries, done=self._add, limit=AT_ONCE, before_id=before, **self._wanted())

    def _show(self, found: tuple[EntryView, ...]) -> None:
        self._entries = []
        self._add(found)
        if found and self._table.current() is None:
            self._table.selectRow(0)

    def _add(self, found: tuple[EntryView, ...]) -> None:
        self._entries += found
        self._list.show_rows(self._entries)
        self._more.setEnabled(len(found) == AT_ONCE)

    def _offer_officers(self, officers: tuple[OfficerView, ...]) -> None:
        box = self._officer
        assert box is not None
        known = {box.itemData(place) for place in range(box.count())}
        for officer in officers:
            if officer.id not in known:
                box.addItem(f"{officer.name} ({officer.login})", officer.id)

    def _clear(self) -> None:
        self._binding.fill(ALL)
        self._read()

    def _prove(self) -> None:
        self._button.setEnabled(False)
        self._say(translate("AuditPage", "Reading every entry from the first on …"), theme.current().muted)
        self.operations.read(proof, done=self._proven, failed=self._not_proven)

    def _proven(self, verdict: Verdict) -> None:
        self._button.setEnabled(True)
        if verdict.holds:
            sentence = translate(
                "AuditPage", "✓ The trail holds: {entries} entries of {offices} office, every hash computed anew."
            )
            self._say(sentence.format(entries=verdict.entries, offices=verdict.offices), theme.current().done)
        else:
            self._say(_told(verdict), theme.current().refuse)

    def _not_proven(self, failure: Any) -> None:
        self._button.setEnabled(True)
        self._verdict.hide()
        self.fail(failure)

    def _say(self, sentence: str, colour: str) -> None:
        self._verdict.setText(sentence)
        self._verdict.setStyleSheet(f"color: {colour};")
        self._verdict.show()


def _by_sequence(row: EntryView) -> int:
    return row.sequence


def _told(verdict: Verdict) -> str:
    head = translate("AuditPage", "✕ The trail does not hold: {count} places. Tell the supervisor; nothing is mended.")
    places = "; ".join(_place(one) for one in verdict.broken[:BREAKS_SHOWN])
    return f"{head.format(count=len(verdict.broken))} {places}"


def _place(broken: Broken) -> str:
    words = {
        "edited": translate("AuditPage", "text changed"),
        "column_edited": translate("AuditPage", "column changed"),
        "missing": translate("AuditPage", "entry missing"),
        "reordered": translate("AuditPage", "order changed"),
        "head": translate("AuditPage", "the end does not fit the ledger"),
        "anchor": translate("AuditPage", "differs from a closed day"),
    }
    return translate("AuditPage", "{office} no. {sequence}: {what}").format(
        office=broken.office, sequence=broken.sequence, what=words.get(broken.what, broken.what)
    )
