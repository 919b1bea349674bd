"""查档: the requests of a period, the chosen one with its copies and openings, and a new one."""

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QStackedWidget, QWidget

from registry_desktop.acts import lookups
from registry_desktop.desktop import wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure
from registry_desktop.desktop.pages.archive_lookup_acts import LookupActs
from registry_desktop.desktop.pages.archive_lookup_card import LookupCard, next_step
from registry_desktop.desktop.pages.archive_request import RequestCard
from registry_desktop.desktop.pages.tab_panel import TabPanel
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.desktop.widgets.empty_panel import EmptyPanel
from registry_desktop.desktop.widgets.halves import Halves
from registry_desktop.desktop.widgets.period_line import UsualPeriodLine, this_month
from registry_desktop.domain.officer import KEEPS_THE_ARCHIVE
from registry_desktop.queries.lookups import LookupLine, LookupView, lookup, lookup_rules, lookups_between


class LookupsPanel(TabPanel):
    """The list at the left, at the right the chosen request or the form of a new one; below the copies and openings.

    F9 is the next step of the chosen request, or takes the typed one down.
    """

    def build(self) -> None:
        """Two halves under the period."""
        self._keeps = self.officer.may(*KEEPS_THE_ARCHIVE)
        self._view: LookupView | None = None
        self._go_to = 0
        self._is_busy = False
        self._acts = LookupActs(self.operations, self)
        self._acts.said.connect(self.said)
        self.column.addWidget(self._make_period())
        self.column.addWidget(Halves(self._make_list(), self._make_side(), shares=(1, 0), right_width=440), 3)
        self._outcome = self._make_outcome()
        self.column.addWidget(self._outcome, 2)

    def verb(self) -> str:
        """Named by what is shown at the right."""
        if self._is_taking:
            return translate("LookupsPanel", "Take the request down")
        if self._view is None:
            return translate("LookupsPanel", "New request") if self._keeps else ""
        return next_step(self._view, self.officer)[1]

    def go_on(self) -> None:
        """The next step."""
        if self._is_busy:  # a second press means the same request
            return
        if self._is_taking:
            self._take_down()
        elif self._view is not None:
            self._acts.do(next_step(self._view, self.officer)[0], self._view)
        else:
            self._begin()

    def first_input(self) -> QWidget | None:
        """The form while one is typed, else the list, else the button that begins a request."""
        if self._is_taking:
            return self._request.first_input()
        return self._list.table if self._list.is_filled else self._new

    def print_now(self) -> None:
        """F6: the copies where they are made and the officer keeps the archive, else the request form or the answer."""
        if self._view is not None and not self._is_taking:
            self._acts.do("copies" if self._keeps and self._view.copy_digest else "form", self._view)

    def refresh(self) -> None:
        """Read the requests of the period, the first time those of this month."""
        if self._keeps:
            self.operations.read(lookup_rules, done=self._request.show_rules)
        period = self._period.period()
        if period is None:
            self._period.choose_until_today(this_month)
            return
        self.operations.read(lookups_between, done=self._show, first=period[0], last=period[1])

    # --- the parts

    def _make_period(self) -> QWidget:
        self._period = UsualPeriodLine(self.operations)
        self._period.changed.connect(self.refresh)
        self._new: QPushButton | None = None
        if self._keeps:
            self._new = button(translate("LookupsPanel", "New request"), self._begin, icon_name="add")
            self._new.setObjectName("new_request")
            self._new.setShortcut("Alt+N")
            self._new.setToolTip("Alt+N")
            self._period.line.addWidget(self._new)
        return self._period

    def _make_list(self) -> QWidget:
        heading = translate("LookupsPanel", "Requests")
        columns = [
            Column(translate("LookupsPanel", "Number"), lambda one: one.number, number=True),
            Column(translate("LookupsPanel", "Day"), lambda one: f"{one.requested_at:%m-%d %H:%M}", number=True),
            Column(translate("LookupsPanel", "Asks"), lambda one: one.asker_name, wide=True),
            Column(translate("LookupsPanel", "Purpose"), lambda one: one.purpose, wide=True),
            Column(translate("LookupsPanel", "Pages"), lambda one: str(one.page_count or "—"), figure=True),
            Column(translate("LookupsPanel", "State"), lambda one: wording.lookup_state(one.state)),
        ]
        table = Table(heading, columns, key=lambda one: one.id)
        table.current_changed.connect(self._read_one)
        table.chosen.connect(self._read_one)
        self._list = ListPanel(
            table,
            "archive",
            translate("LookupsPanel", "Nobody has asked for a look-up in this period. Alt+N takes a request down."),
        )
        made = Card(heading)
        made.column.addWidget(self._list, 1)
        return made

    def _make_outcome(self) -> QWidget:
        """Copies made and papers opened for the chosen request."""
        copies, openings = translate("LookupsPanel", "Sealed copies"), translate("LookupsPanel", "Opened papers")
        made = Table(
            copies,
            [
                Column(translate("LookupsPanel", "No."), lambda one: one.number.rpartition("-")[2], number=True),
                Column(translate("LookupsPanel", "Paper"), _paper, wide=True),
                Column(translate("LookupsPanel", "Pages"), lambda one: str(one.page_count), figure=True),
                Column(translate("LookupsPanel", "Copied from"), _copied_from),
            ],
        )
        opened = Table(
            openings,
            [
                Column(translate("LookupsPanel", "When"), lambda one: f"{one.opened_at:%m-%d %H:%M:%S}", number=True),
                Column(translate("LookupsPanel", "Paper"), _paper, wide=True),
                Column(translate("LookupsPanel", "By"), lambda one: one.officer),
            ],
        )
        none_made = translate("LookupsPanel", "No copy has been made.")
        none_opened = translate("LookupsPanel", "No paper has been opened.")
        self._copies = ListPanel(made, "copy", none_made, least_width=140)
        self._openings = ListPanel(opened, "details", none_opened, least_width=140)
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        for word, panel in ((copies, self._copies), (openings, self._openings)):
            panel.table.least_rows = 2
            panel.show_rows(())
            card = Card(word)
            card.column.addWidget(panel, 1)
            line.addWidget(card, 1)
        return whole

    def _make_side(self) -> QWidget:
        self._request = RequestCard()
        self._card = LookupCard(self.officer)
        self._card.wanted.connect(lambda name: self._acts.do(name, self._view) if self._view else None)
        self._nothing = EmptyPanel("archive", translate("LookupsPanel", "The chosen request stands here."))
        self._side = QStackedWidget()
        for part in (self._nothing, self._request, self._card):
            self._side.addWidget(part)
        self._side.setCurrentWidget(self._nothing)
        return self._side

    # --- what is shown

    @property
    def _is_taking(self) -> bool:
        return self._side.currentWidget() is self._request

    def _put_aside(self, part: QWidget) -> None:
        """Show this at the right side; while a request is typed nothing of another one stands below it."""
        for other in (self._nothing, self._request, self._card):  # only what is seen needs its height
            ways = QSizePolicy.Policy
            other.setSizePolicy(ways.Preferred, ways.Preferred if other is part else ways.Ignored)
        self._side.setCurrentWidget(part)
        self._outcome.setVisible(part is self._card)
        self.verb_changed.emit()

    def _begin(self) -> None:
        """Lay the form of a new request out; what was typed into it before is still there."""
        self._put_aside(self._request)
        self._request.first_input().setFocus()
        QTimer.singleShot(0, self.waits.emit)  # once the form has its place

    def _show(self, rows: tuple[LookupLine, ...]) -> None:
        self._list.show_rows(reversed(rows))
        table = self._list.table
        if self._go_to and table.go_to(self._go_to):
            self._go_to = 0
        elif rows and table.current() is None and not self._is_taking:
            table.selectRow(0)
        if not rows:
            self._show_nothing()

    def _show_nothing(self) -> None:
        self._view = None
        self._copies.show_rows(())
        self._openings.show_rows(())
        self._put_aside(self._request if self._is_taking else self._nothing)

    def _read_one(self, row: Any) -> None:
        if row is not None:
            self.operations.read(lookup, done=self._show_one, lookup_id=row.id)

    def _show_one(self, view: LookupView) -> None:
        row = self._list.table.current()
        if row is None or row.id != view.line.id:
            return
        self._view = view
        self._card.show_lookup(view)
        self._copies.show_rows(view.copies)
        self._openings.show_rows(view.openings)
        stays = self._is_taking and not self._list.table.hasFocus()
        self._put_aside(self._request if stays else self._card)

    # --- a new request

    def _take_down(self) -> None:
        self._is_busy = True
        asked = self._request.asked()
        self.operations.perform(lookups.request, done=self._taken, failed=self._refused, asked=asked)

    def _refused(self, failure: Failure) -> None:
        self._is_busy = False
        self._request.complain(failure)

    def _taken(self, lookup_id: int) -> None:
        """The request stands in the list and is chosen; its form is shown to be printed and signed."""
        self._request.clear()
        self._go_to, self._view = lookup_id, None
        self._put_aside(self._nothing)
        self.operations.read(lookup, done=self._tell_taken, failed=self._not_told, lookup_id=lookup_id)
        self._period.choose_until_today(this_month)

    def _not_told(self, failure: Failure) -> None:
        self._is_busy = False
        self.went_wrong.emit(failure)

    def _tell_taken(self, view: LookupView) -> None:
        self._is_busy = False
        self.said.emit(translate("LookupsPanel", "Taken down: {number}").format(number=view.line.number))
        self._acts.show_form(view.line.id, view.line.number)


def _paper(one: Any) -> str:
    return f"{wording.paper(one.paper)} · {wording.party(one.role)}"


def _copied_from(one: Any) -> str:
    return translate("LookupsPanel", "scan") if one.scan_digest else translate("LookupsPanel", "shelf")
