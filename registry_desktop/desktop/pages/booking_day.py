"""预约的一天: who comes and what is prepared, what each half-hour needs, who is at which window."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from registry_desktop.acts.marriage.opening import MARRIAGE, prepare
from registry_desktop.acts.working_plan import PLANNERS
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.pages.booking_roster import RosterCard
from registry_desktop.desktop.tables.bookings import bookings_table
from registry_desktop.desktop.tables.day_lists import stretches_table
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.desktop.widgets.figure_tile import figures_card
from registry_desktop.desktop.widgets.halves import Halves
from registry_desktop.domain.lanes import SERVICE
from registry_desktop.domain.officer import COUNTER, Role, SignedIn
from registry_desktop.queries.appointments import BookingView
from registry_desktop.queries.day import Day

BOOKLETS = 2
"""What a couple that is to be served will need."""


class DayPanel(QWidget):
    """`step_changed` is sent when the primary act has another name; `asked_for` brings a page and its subject."""

    step_changed = Signal()
    said = Signal(str)
    went_wrong = Signal(object)
    asked_for = Signal(str, object)

    def __init__(self, operations: Operations, officer: SignedIn) -> None:
        super().__init__()
        self._operations, self._officer = operations, officer
        self._busy = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_SMALL, 0, 0)
        column.setSpacing(theme.SPACE)
        figures, self._figures = figures_card(
            {
                "places": translate("DayPanel", "Places"),
                "booked": translate("DayPanel", "Booked"),
                "prepared": translate("DayPanel", "Prepared"),
                "came": translate("DayPanel", "Came"),
                "served": translate("DayPanel", "Served"),
                "windows": translate("DayPanel", "Windows needed"),
                "booklets": translate("DayPanel", "Marriage booklets"),
            }
        )
        column.addWidget(figures)
        self._roster = RosterCard(operations, may_plan=officer.may(*PLANNERS))
        self._roster.said.connect(self.said)
        self._roster.went_wrong.connect(self.went_wrong)
        right = QWidget()
        lines = QVBoxLayout(right)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.SPACE)
        lines.addWidget(self._make_stretches(), 1)
        lines.addWidget(self._roster, 1)
        if officer.may(*COUNTER):
            column.addWidget(Halves(self._make_couples(), right, shares=(1, 1)), 1)
        else:
            column.addWidget(right, 1)

    def show_day(self, day: Day) -> None:
        """Show a day."""
        if self._officer.may(*COUNTER):
            self._couples.show_rows(day.bookings)
            if self._table.current() is None:
                self._table.go_to(next((one.id for one in day.bookings if self._may_prepare(one)), None))
        self._stretches.show_rows(day.stretches)
        self._past.heading.setText(_told_of(day))
        self._roster.show_day(day)
        self._show_figures(day)
        self.step_changed.emit()

    def next_act(self) -> tuple[str, bool]:
        """The word of the primary act and whether it is possible now."""
        booking = self._current()
        if booking is not None and booking.registration_id is not None:
            return translate("DayPanel", "Open the case"), True
        return translate("DayPanel", "Prepare the case"), booking is not None and self._may_prepare(booking)

    def go_on(self) -> None:
        """Prepare the couple under the cursor, or open its case."""
        booking = self._current()
        if booking is not None:
            self._open(booking)

    def _current(self) -> BookingView | None:
        found: BookingView | None = self._table.current() if self._officer.may(*COUNTER) else None
        return found

    def _may_prepare(self, booking: BookingView) -> bool:
        return booking.state == "booked" and booking.business == MARRIAGE and self._officer.may(Role.REGISTRAR)

    def _make_couples(self) -> Card:
        card = Card(translate("DayPanel", "Couples of the day"))
        words = QLineEdit()
        words.setObjectName("narrow_day")
        words.setPlaceholderText(translate("DayPanel", "Show only bookings that hold these words"))
        words.setAccessibleName(translate("DayPanel", "Words to look for"))
        words.setClearButtonEnabled(True)
        self._table = bookings_table(with_number=False)
        self._table.setObjectName("couples_of_day")
        words.textChanged.connect(self._table.narrow)
        self._table.chosen.connect(self._open)
        self._table.current_changed.connect(lambda _: self.step_changed.emit())
        self._couples = ListPanel(self._table, "booking", translate("DayPanel", "Nobody is booked on this day."))
        card.column.addWidget(words)
        card.column.addWidget(self._couples, 1)
        return card

    def _make_stretches(self) -> Card:
        self._past = Card(translate("DayPanel", "Half-hours"))
        self._stretches = ListPanel(
            stretches_table(), "booking", translate("DayPanel", "No slots are laid out on this day.")
        )
        self._past.column.addWidget(self._stretches, 1)
        return self._past

    def _show_figures(self, day: Day) -> None:
        own = [one for one in day.bookings if not one.business.startswith(SERVICE) and not one.place]
        slots = [one for one in day.slots if one.lane not in self._operations.lanes.of_services]
        marriages = [one for one in own if one.business == MARRIAGE]
        to_come = [one for one in marriages if one.state == "booked"]
        to_serve = [one for one in marriages if one.state in ("booked", "arrived")]
        short = [one for one in day.stretches if one.is_short]
        booklets = day.booklets_in_store + sum(one.booklets or 0 for one in day.windows)
        figures = {
            "places": str(sum(one.capacity for one in slots)),
            "booked": str(sum(one.taken for one in slots)),
            "prepared": f"{sum(one.prepared for one in to_come)} / {len(to_come)}",
            "came": str(sum(one.arrived_at is not None for one in own)),
            "served": str(sum(one.state == "served" for one in own)),
            "windows": str(max((one.needed for one in day.stretches), default=0)),
            "booklets": str(booklets),
        }
        remarks = {
            "windows": translate("DayPanel", "too few on duty") if short else "",
            "booklets": translate("DayPanel", "too few") if booklets < BOOKLETS * len(to_serve) else "",
        }
        for name, figure in figures.items():
            self._figures[name].show_figure(figure, remark=remarks.get(name, ""))

    def _open(self, booking: BookingView) -> None:
        if booking.registration_id is not None:
            self.asked_for.emit("marriage", booking.registration_id)
        elif self._may_prepare(booking) and not self._busy:
            self._busy = True
            self._operations.perform(prepare, done=self._prepared, failed=self._not_prepared, booking_id=booking.id)

    def _prepared(self, registration_id: int) -> None:
        self._busy = False
        self.asked_for.emit("marriage", registration_id)

    def _not_prepared(self, failure: object) -> None:
        self._busy = False
        self.went_wrong.emit(failure)


def _told_of(day: Day) -> str:
    """What the forecast rests on."""
    past = day.past
    if not past.days:
        return translate("DayPanel", "Half-hours: no past days yet, everybody is expected in time")
    sentence = translate("DayPanel", "Half-hours: expected as on {days} past days, {minutes} min a couple")
    return sentence.format(days=past.days, minutes=round(past.service_minutes))


def day_head(day: Day) -> str:
    """The day as it is told beneath the title."""
    told = f"{day.day.isoformat()} {wording.weekday(day.day)}"
    name = day.name or day.days_off.name_of(day.day)
    return f"{told} · {name}" if name else told
