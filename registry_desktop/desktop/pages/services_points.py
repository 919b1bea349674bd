"""服务点: fixed and roving places outside the office, when they serve, the plan of tours (counter.md 4)."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from registry_desktop.acts import service_points
from registry_desktop.acts.service_points import CEREMONY_ONLY, PLANNERS
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.dialogs.question_dialog import Question, QuestionDialog, ask
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure
from registry_desktop.desktop.pages.form_card import FormStack
from registry_desktop.desktop.pages.period_panel import PeriodPanel
from registry_desktop.desktop.pages.point_forms import ROVING, PointForm, TourForm
from registry_desktop.desktop.pages.tab_panel import stacked
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.desktop.widgets.date_entry import DateEntry
from registry_desktop.desktop.widgets.halves import Halves
from registry_desktop.queries.service_point_desk import ServicePointDesk, service_point_desk
from registry_desktop.records.service_points import ServicePoint, TourDay

BEFORE: Final = timedelta(days=7)
AHEAD: Final = timedelta(days=60)


class ServicePointsPanel(PeriodPanel):
    """The points and the tour at the left, for planners the forms at the right."""

    def build(self) -> None:
        """Two halves, or the left one alone."""
        self._desk: ServicePointDesk | None = None
        self._plans = self.officer.may(*PLANNERS)
        left = stacked(self._make_points(), self._make_tour())
        if not self._plans:
            self.column.addWidget(left, 1)
            return
        self.point, self.tour_day = PointForm(self.operations), TourForm(self.operations)
        self.forms = FormStack(self.point, self.tour_day)
        self.forms.turned.connect(self.verb_changed)
        self.forms.said.connect(self.said)
        self.column.addWidget(Halves(left, self.forms, shares=(1, 0), right_width=360, folded_height=0), 1)

    def usual(self, today: date) -> tuple[date, date]:
        """The tour that was just made and what is to come."""
        return today - BEFORE, today + AHEAD

    def read_period(self, first: date, last: date) -> None:
        """Read points and tour."""
        self.operations.read(service_point_desk, done=self._show, first=first, last=last)

    def verb(self) -> str:
        """What the form shown is for."""
        return self.forms.shown.verb if self._plans else ""

    def go_on(self) -> None:
        """Keep the form shown."""
        if self._plans:
            self.forms.shown.go_on()

    def first_input(self) -> QWidget | None:
        """Where the form shown begins."""
        return self.forms.shown.first_input() if self._plans else self.table

    def _make_points(self) -> QWidget:
        heading = translate("ServicePoints", "Service points")
        columns = [
            Column(translate("ServicePoints", "Name"), lambda one: one.name, wide=True),
            Column(translate("ServicePoints", "Kind"), _kind),
            Column(translate("ServicePoints", "Address"), lambda one: one.address, wide=True),
            Column(translate("ServicePoints", "Seats"), lambda one: str(one.capacity or ""), figure=True),
            Column(translate("ServicePoints", "Booked"), lambda one: str(one.couples_a_slot or ""), figure=True),
            Column(translate("ServicePoints", "From"), lambda one: one.valid_from.isoformat(), number=True),
            Column(translate("ServicePoints", "Until"), _until, number=True, colour=self._colour),
        ]
        self.table = Table(heading, columns, key=lambda one: one.id)
        self.table.be_modest(2)
        self.table.current_changed.connect(lambda _: self._name_acts())
        nothing = translate("ServicePoints", "No service point yet. A leader or the administrator adds one.")
        self.list = ListPanel(self.table, "services", nothing)
        made = Card(heading)
        made.column.addWidget(self.list, 1)
        made.column.addWidget(self._make_told())
        if self._plans:
            made.column.addLayout(self._make_acts())
        return made

    def _make_told(self) -> QLabel:
        self._told = QLabel()
        self._told.setObjectName("point_told")
        self._told.setWordWrap(True)
        self._told.hide()
        return self._told

    def _make_acts(self) -> QHBoxLayout:
        self._plan_day = button(translate("ServicePoints", "Plan a day …"), self._begin_tour)
        self._plan_day.setObjectName("plan_day")
        self._places = button(translate("ServicePoints", "Couples a slot …"), self._ask_places)
        self._places.setObjectName("places_of_point")
        word = QLabel(translate("ServicePoints", "Last day"))
        self._last = DateEntry()
        self._last.setObjectName("last_day_of_point")
        self._last.setAccessibleName(word.text())
        self._last.setMaximumWidth(round(130 * theme.LARGE_TYPE[theme.current_size()]))
        word.setBuddy(self._last)
        self._close = button(translate("ServicePoints", "Ends on that day"), self._close_point)
        self._close.setObjectName("close_point")
        line = QHBoxLayout()
        line.addWidget(self._plan_day)
        line.addWidget(self._places)
        line.addStretch(1)
        for part in (word, self._last, self._close):
            line.addWidget(part)
        return line

    def _make_tour(self) -> QWidget:
        heading = translate("ServicePoints", "Tour plan")
        columns = [
            Column(translate("ServicePoints", "Day"), _day, number=True),
            Column(translate("ServicePoints", "Time"), _hours, number=True),
            Column(translate("ServicePoints", "Point"), self._name_of, wide=True),
            Column(translate("ServicePoints", "Place"), lambda one: one.place, wide=True),
            Column(translate("ServicePoints", "Staff"), lambda one: one.staff, wide=True),
        ]
        table = Table(heading, columns, key=lambda one: one.id)
        table.be_modest(2)
        self.tour = ListPanel(table, "services", translate("ServicePoints", "No tour is planned in these days."))
        made = Card(heading)
        made.head.addWidget(self.make_period())
        made.column.addWidget(self.tour, 1)
        return made

    def _show(self, desk: ServicePointDesk) -> None:
        self._desk = desk
        if self._plans:
            self.point.offer_desk(desk)
            self.tour_day.offer_desk(desk)
        self.list.show_rows(desk.points)
        self.tour.show_rows(desk.tour)
        self._name_acts()

    def _name_acts(self) -> None:
        one = self.table.current()
        self._told.setText(_more(one) if one is not None else "")
        self._told.setVisible(bool(self._told.text()))
        if self._plans:
            roves = self._desk is not None and any(point.kind == ROVING for point in self._desk.points)
            self._plan_day.setEnabled(roves)
            self._close.setEnabled(one is not None)
            self._places.setEnabled(one is not None and one.kind != CEREMONY_ONLY)

    def _begin_tour(self) -> None:
        self.tour_day.begin(self.table.current())
        self.forms.turn_to(self.tour_day)

    def _ask_places(self) -> None:
        one = self.table.current()
        if one is None:
            return
        question = Question(
            one.name,
            translate(
                "ServicePoints",
                "So many couples can be booked there for each half-hour: at a fixed point in the hours of the office,"
                " at a roving one in those of its tour. It holds for days laid out from now on.",
            ),
            translate("ServicePoints", "Set"),
            texts=(("couples", translate("ServicePoints", "Couples a slot")),),
        )
        ask(self, question, lambda dialog, answer: self._set_places(dialog, one, answer.texts["couples"]))

    def _set_places(self, dialog: QuestionDialog, one: ServicePoint, typed: str) -> None:
        if not typed.isdecimal():
            dialog.complain(Failure(translate("ServicePoints", "Not set: a whole number is needed."), "", ""))
            return
        self.operations.perform(
            service_points.set_places_of_point,
            done=dialog.finish,
            failed=dialog.complain,
            point_id=one.id,
            couples_a_slot=int(typed),
        )

    def _close_point(self) -> None:
        one, last = self.table.current(), self._last.value()
        if one is None or last is None:
            self._last.setFocus()
            return

        def done(booked: int) -> None:
            self._last.clear()
            told = translate("ServicePoints", "{name} serves until {day}.").format(name=one.name, day=last)
            if booked:
                left = translate("ServicePoints", "{count} couples are booked there after it and are to be told.")
                told = f"{told} {left.format(count=booked)}"
            self.said.emit(told)

        self.operations.perform(
            service_points.close_service_point,
            done=done,
            failed=lambda failure: self.forms.shown.complain(failure.sentence),
            point_id=one.id,
            last_day=last,
        )

    def _name_of(self, one: TourDay) -> str:
        return self._desk.names[one.service_point_id] if self._desk is not None else ""

    def _colour(self, one: ServicePoint) -> str:
        over = self._desk is not None and one.valid_to is not None and one.valid_to < self._desk.today
        return theme.current().muted if over else ""


def _kind(one: ServicePoint) -> str:
    return dict(wording.choices("POINT_KINDS"))[one.kind]


def _until(one: ServicePoint) -> str:
    return one.valid_to.isoformat() if one.valid_to is not None else "—"


def _more(one: ServicePoint) -> str:
    said = [translate("ServicePoints", "outdoors")] if one.outdoor else []
    if one.approved_by:
        said.append(translate("ServicePoints", "Approved by: {paper}").format(paper=one.approved_by))
    return " · ".join(filter(None, (*said, one.weather_rule)))


def _day(one: TourDay) -> str:
    return f"{one.day:%m-%d} {wording.short_weekday(one.day.weekday())}"


def _hours(one: TourDay) -> str:
    return f"{wording.minute(one.first_minute)}–{wording.minute(one.last_minute)}"
