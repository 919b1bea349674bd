"""宣传资料: what was handed out, and the sums of a period by title (statistics.md S-Q5; MRR25 5)."""

from collections.abc import Callable
from datetime import date
from operator import attrgetter
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLabel, QWidget

from registry_desktop.acts.service_points import hand_out_leaflets
from registry_desktop.desktop.forms.ui_leaflets import Ui_Leaflets
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.pages.form_card import FormCard
from registry_desktop.desktop.pages.period_panel import PeriodPanel
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.desktop.widgets.halves import Halves
from registry_desktop.domain.officer import COUNTER
from registry_desktop.queries.service_points import Leaflets, leaflets_between


class LeafletsForm(FormCard):
    """Leaflets of one title handed out on one occasion; without a day it was today."""

    stays: ClassVar = True

    def __init__(self, operations: Operations) -> None:
        super().__init__(
            operations,
            Ui_Leaflets,
            translate("Leaflets", "Hand out leaflets"),
            translate("Leaflets", "Note as handed out"),
        )

    def offer_titles(self, titles: list[str]) -> None:
        """Titles known already: a title is summed up as it is spelled."""
        completer = QCompleter(titles, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        form.line(self.form, "title").setCompleter(completer)

    def go_on(self) -> None:
        """Note it."""
        if self.lacks("title", "copies"):
            return
        values = self.binding.values()
        sentence = translate("Leaflets", "Handed out: {title}, {copies} copies").format(
            title=values["title"].strip(), copies=values["copies"]
        )
        self.perform(hand_out_leaflets, sentence, **values | {"people": values["people"] or 0})

    def clear(self) -> None:
        """The next title of the same occasion."""
        values = self.binding.values()
        self.binding.fill({"place": values["place"], "day": values["day"]})


class LeafletsPanel(PeriodPanel):
    """The sums at the left, the form at the right."""

    def build(self) -> None:
        """Two halves, or the left one alone."""
        self.form = LeafletsForm(self.operations) if self.officer.may(*COUNTER) else None
        left = self._make_sums()
        if self.form is None:
            self.column.addWidget(left, 1)
            return
        self.form.said.connect(self.said)
        self.column.addWidget(Halves(left, self.form, shares=(1, 0), right_width=340, folded_height=0), 1)

    def usual(self, today: date) -> tuple[date, date]:
        """The year so far."""
        return today.replace(month=1, day=1), today

    def read_period(self, first: date, last: date) -> None:
        """Read the sums."""
        self.operations.read(leaflets_between, done=self._show, first=first, last=last)

    def verb(self) -> str:
        """Note what was handed out."""
        return self.form.verb if self.form is not None else ""

    def go_on(self) -> None:
        """Keep the form."""
        if self.form is not None:
            self.form.go_on()

    def first_input(self) -> QWidget | None:
        """The title."""
        return self.form.first_input() if self.form is not None else self.table

    def _make_sums(self) -> QWidget:
        heading = translate("Leaflets", "Leaflets handed out")
        columns = [
            Column(translate("Leaflets", "Title"), lambda one: one.title, wide=True),
            _figure(translate("Leaflets", "Occasions"), attrgetter("occasions")),
            _figure(translate("Leaflets", "Persons"), attrgetter("people")),
            _figure(translate("Leaflets", "Copies"), attrgetter("copies")),
        ]
        self.table = Table(heading, columns, key=lambda one: one.title)
        self.list = ListPanel(self.table, "services", translate("Leaflets", "Nothing was handed out in these days."))
        self.sums = QLabel()
        self.sums.setObjectName("leaflet_sums")
        self.sums.setWordWrap(True)
        made = Card(heading)
        made.head.addWidget(self.make_period())
        made.column.addWidget(self.list, 1)
        made.column.addWidget(self.sums)
        return made

    def _show(self, rows: tuple[Leaflets, ...]) -> None:
        self.list.show_rows(rows)
        said = translate("Leaflets", "Together: {occasions} occasions, {people} persons, {copies} copies")
        self.sums.setText(
            said.format(
                occasions=sum(one.occasions for one in rows),
                people=sum(one.people for one in rows),
                copies=sum(one.copies for one in rows),
            )
        )
        if self.form is not None:
            self.form.offer_titles([one.title for one in rows])


def _figure(heading: str, count: Callable[[Any], int]) -> Column:
    return Column(heading, lambda one: str(count(one)), figure=True, sorted_by=count)
