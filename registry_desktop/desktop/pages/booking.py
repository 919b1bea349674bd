"""预约: the week's slots, who is booked into them, booking, moving, cancelling; for planners the plan behind it."""

from datetime import date
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from registry_desktop.acts import booking as bookings
from registry_desktop.acts.working_plan import PLANNERS
from registry_desktop.desktop import theme
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.page import Page
from registry_desktop.desktop.pages.booking_channel import ChannelPanel
from registry_desktop.desktop.pages.booking_day import DayPanel, day_head
from registry_desktop.desktop.pages.booking_plan import PlanPanel
from registry_desktop.desktop.pages.booking_slot import SlotPanel
from registry_desktop.desktop.tables.bookings import bookings_table
from registry_desktop.desktop.tables.list_panel import ListPanel, TableOrNothing
from registry_desktop.desktop.tables.month_grid import MonthGrid
from registry_desktop.desktop.tables.week_grid import WeekGrid
from registry_desktop.desktop.widgets.halves import Halves
from registry_desktop.desktop.widgets.week_choice import A_DAY, A_WEEK, WeekChoice
from registry_desktop.domain.changes import Changes
from registry_desktop.queries.appointments import BookingView
from registry_desktop.queries.day import Day, day
from registry_desktop.queries.month import month
from registry_desktop.queries.week import Week, week


class Worker(Protocol):
    """A view with an act of its own."""

    def next_act(self) -> tuple[str, bool]:
        """The word of the primary act and whether it is possible now."""
        ...

    def go_on(self) -> None:
        """Carry it out."""
        ...


class BookingPage(Page):
    """The week, its bookings as a list, the day, the month, the plan (for planners), the channel and the reminders. An
    administrator, who books nobody, has day, month and plan."""

    def build(self) -> None:
        """Tabs; the week's own head moves through the weeks."""
        self.set_title(translate("BookingPage", "Booking"))
        self._week: Week | None = None
        self._day: date | None = None
        self._sought: BookingView | None = None
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setAccessibleName(translate("BookingPage", "Views"))
        self._make_week_choice()
        self._button = self.set_primary("", self._go_on)
        self._make_week()
        self._channel: ChannelPanel | None = None
        self._plan = PlanPanel(self.operations, self.officer)
        self._plan.said.connect(self.said)
        self._plan.went_wrong.connect(self.went_wrong)
        if self.officer.may(*bookings.DESK):
            self._tabs.addTab(self._week_view, translate("BookingPage", "Week"))
            self._tabs.addTab(self._make_list(), translate("BookingPage", "List of bookings"))
        self._make_day()
        self._month = MonthGrid()
        self._month.chosen.connect(self._go_to_week)
        self._tabs.addTab(self._month, translate("BookingPage", "Month"))
        if self.officer.may(*PLANNERS):
            plan = _scrolled(self._plan)
            self._tabs.addTab(plan, translate("BookingPage", "Days off and working plan"))
            if not self.officer.may(*bookings.DESK):  # whoever only plans begins there
                self._tabs.setCurrentWidget(plan)
        if self.officer.may(*bookings.DESK):
            self._tabs.addTab(self._make_channel(), translate("BookingPage", "Channel and reminders"))
        self._tabs.currentChanged.connect(lambda _: self._turn())
        self.body.addWidget(self._tabs, 1)
        self._name_primary()

    def refresh(self) -> None:
        """Read the week again, and of the month and the plan what is looked at."""
        self.operations.read(week, done=self._show, day=self._day, service_point_id=self._point())
        self._read_shown()

    def _turn(self) -> None:
        """Another view is looked at."""
        self._name_primary()
        self._name_page()
        self._choice.set_step(A_DAY if self._on_day() else A_WEEK)
        if not self._on_day() and self._week is not None:
            self._choice.show_day(self._week.first)
        self._read_shown()

    def _read_shown(self) -> None:
        if self._on_day():
            self.operations.read(day, done=self._show_day, day=self._day)
        elif self._tabs.currentWidget() is self._month:
            self.operations.read(month, done=self._month.show_month, day=self._day)
        elif self._on(self._plan):
            self._plan.refresh()
        elif self._channel is not None and self._on(self._channel):
            self._channel.refresh()

    def concerned(self, changes: Changes) -> bool:
        """Slots, bookings, cases of bookings, plan and days off, rules and bans."""
        plan = ("working_plan", "day_off", "booking_rule_choice", "booking_ban", "special_day", "waiting_couple")
        hall = ("window_duty", "queue_ticket", "counter_window") if self._on_day() else ()
        return changes.concerns("slot", "booking", "registration", *plan, *hall)

    def leave(self) -> None:
        """What is typed stays; the place that was held for it does not."""
        self._slot.leave()

    def showEvent(self, event: QShowEvent) -> None:
        """The cursor waits in the week."""
        super().showEvent(event)
        self._grid.setFocus()

    def _make_week_choice(self) -> None:
        self._choice = WeekChoice()
        self._choice.day_wanted.connect(self._go_to_day)
        self._where = QComboBox()
        self._where.setObjectName("booking_where")
        self._where.setAccessibleName(translate("BookingPage", "Where"))
        self._where.addItem(translate("BookingPage", "In the office"), None)
        self._where.activated.connect(lambda _: self.refresh())
        self._where.hide()
        self.add_to_head(self._where)
        self.add_to_head(self._choice)

    def _make_week(self) -> None:
        self._grid = WeekGrid()
        self._slot = SlotPanel(self.operations, self.officer)
        self._grid.slot_changed.connect(self._show_slot)
        self._grid.chosen.connect(lambda _: self._slot.begin())
        self._grid.dropped.connect(lambda booking_id, slot: self._slot.move_to(booking_id, slot))
        self._grid.places_wanted.connect(self._slot.change_places)
        self._slot.mode_changed.connect(self._name_primary)
        self._slot.said.connect(self.said)
        self._slot.went_wrong.connect(self.went_wrong)
        self._slot.asked_for.connect(self.asked_for)
        self._slots = TableOrNothing(
            self._grid,
            "booking",
            translate(
                "BookingPage",
                "No slots are laid out in this week. A leader or the administrator lays them out"
                " under “Days off and working plan”.",
            ),
        )
        self._week_view = _scrolled(Halves(self._slots, self._slot, shares=(1, 0), right_width=400))

    def _point(self) -> int | None:
        """The service point whose slots are shown; None for the office."""
        found: int | None = self._where.currentData()
        return found

    def _offer_points(self, found: Week) -> None:
        """The office, and the points that take couples in these days."""
        before, known = self._point(), [self._where.itemData(place) for place in range(1, self._where.count())]
        if known != [point_id for point_id, _ in found.points]:
            while self._where.count() > 1:
                self._where.removeItem(1)
            for point_id, name in found.points:
                self._where.addItem(name, point_id)
            self._where.setCurrentIndex(max(0, self._where.findData(before)))
            if self._point() != before:
                self.refresh()
        self._where.setVisible(bool(found.points))

    def _make_day(self) -> None:
        self._one_day = DayPanel(self.operations, self.officer)
        self._one_day.step_changed.connect(self._name_primary)
        self._one_day.said.connect(self.said)
        self._one_day.went_wrong.connect(self.went_wrong)
        self._one_day.asked_for.connect(self.asked_for)
        self._day_head = ""
        self._day_view = _scrolled(self._one_day)
        self._tabs.addTab(self._day_view, translate("BookingPage", "Day"))

    def _show_day(self, found: Day) -> None:
        self._day_head = day_head(found)
        self._choice.show_day(found.day)
        self._one_day.show_day(found)
        self._name_page()

    def _make_list(self) -> QWidget:
        view = QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, theme.SPACE_SMALL, 0, 0)
        self._words = QLineEdit()
        self._words.setObjectName("narrow_bookings")
        self._words.setPlaceholderText(translate("BookingPage", "Show only bookings that hold these words"))
        self._words.setAccessibleName(translate("BookingPage", "Words to look for"))
        self._words.setClearButtonEnabled(True)
        table = bookings_table(with_day=True)
        self._words.textChanged.connect(table.narrow)
        table.chosen.connect(self._go_to_booking)
        self._list = ListPanel(table, "booking", translate("BookingPage", "Nobody is booked in this week."))
        column.addWidget(self._words)
        column.addWidget(self._list, 1)
        return view

    def _make_channel(self) -> QWidget:
        self._channel = ChannelPanel(self.operations, self.officer)
        self._channel.said.connect(self.said)
        self._channel.went_wrong.connect(self.went_wrong)
        self._channel.verb_changed.connect(self._name_primary)
        return _scrolled(self._channel)

    def _show(self, found: Week) -> None:
        self._offer_points(found)
        if found.service_point_id != self._point():
            return  # another place was chosen meanwhile, and is being read
        self._week = found
        if not self._on_day():
            self._choice.show_day(found.first)
        self._name_page()
        self._grid.show_week(found)
        self._slots.show_table(bool(found.slots))
        if self.officer.may(*bookings.DESK):
            self._list.show_rows(found.bookings)
        self._show_slot(self._grid.slot())
        if self._sought is not None:
            sought, self._sought = self._sought, None
            self._show_booking(sought)

    def _name_page(self) -> None:
        told = self._day_head
        if not self._on_day() and self._week is not None:
            days = self._week.days
            told = translate("BookingPage", "{first} to {last}").format(first=days[0], last=days[-1])
        self.set_title(translate("BookingPage", "Booking"), told)

    def _show_slot(self, slot: Any) -> None:
        if self._week is not None:
            self._slot.show_slot(slot, self._week)
        self._name_primary()

    def _go_to_day(self, day: date | None) -> None:
        self._day = day
        self.refresh()

    def _go_to_week(self, day: date) -> None:
        """From a day of the month to its week, where one books; a planner has no week and stays."""
        self._go_to_day(day)
        if self.officer.may(*bookings.DESK):
            self._tabs.setCurrentIndex(0)
            self._grid.setFocus()

    def _go_to_booking(self, booking: BookingView) -> None:
        """To its slot in the week, at the place it is booked for."""
        if not self._show_booking(booking) and booking.slot_id is not None:
            place = self._where.findText(booking.place) if booking.place else 0
            self._where.setCurrentIndex(max(0, place))
            self._sought, self._day = booking, booking.day
            self.refresh()

    def _show_booking(self, booking: BookingView) -> bool:
        slots = self._week.slots if self._week else ()
        slot = next((one for one in slots if one.id == booking.slot_id), None)
        if slot is not None:
            self._tabs.setCurrentIndex(0)
            self._grid.go_to(slot.id)
            self._slot.go_to(booking)
        return slot is not None

    def print_now(self) -> None:
        """F6: the slip of the booking under the cursor, or the list of reminders."""
        if self._channel is not None and self._on(self._channel):
            self._channel.print_now()
        else:
            self._slot.print_slip()

    def _on(self, panel: QWidget) -> bool:
        shown = self._tabs.currentWidget()
        return shown is not None and shown.isAncestorOf(panel)

    def _on_day(self) -> bool:
        return self._on(self._one_day)

    def _worker(self) -> Worker | None:
        """The view that is looked at, where something is done with F9."""
        panels = (self._plan, self._one_day, self._channel, self._slot)
        return next((one for one in panels if one is not None and self._on(one)), None)

    def _go_on(self) -> None:
        worker = self._worker()
        if worker is not None:
            worker.go_on()
        else:
            self._tabs.setCurrentIndex(0)

    def _name_primary(self) -> None:
        worker = self._worker()
        self._button.setVisible(worker is not None)
        if worker is not None:
            word, possible = worker.next_act()
            self._button.setText(f"{word}   F9")
            self._button.setEnabled(possible)


def _scrolled(panel: QWidget) -> QScrollArea:
    """A tall panel scrolls by itself, so that it does not make the other tabs tall."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    panel.setObjectName("page_body")
    area.setWidget(panel)
    return area
