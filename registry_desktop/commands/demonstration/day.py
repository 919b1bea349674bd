"""One service-hall day: who is booked, who comes, who does not, in the order of the clock on the wall."""

import heapq
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Final

from registry_desktop.acts import booking
from registry_desktop.acts.day import close_day
from registry_desktop.acts.papers import make_slip
from registry_desktop.commands.demonstration.counter import Visit, couple_of
from registry_desktop.commands.demonstration.day_clock import DayClock
from registry_desktop.commands.demonstration.office import REGISTRARS, Staff, count_booklets
from registry_desktop.commands.demonstration.people import Pair, Population
from registry_desktop.queries.appointments import SlotView, bookings_between, slots_between
from registry_desktop.store.register import Register

# couples beside those who are registered: how their visit, or their absence, goes
SIDE_STORIES: Final = (
    "under_age",
    "no_show",
    "card_expired",
    "cancelled_by_party",
    "unwilling",
    "no_show",
    "abandoned",
    "cancelled_by_office",
)
ABSENT: Final = frozenset({"no_show", "cancelled_by_party", "cancelled_by_office"})
EVERY_WALK_IN: Final = 6
OPENING: Final = 8 * 60 + 25
CLOSING: Final = 17 * 60 + 30
LAST_WALK_IN: Final = 15 * 60 + 30


@dataclass(order=True)
class _Step:
    minute: int
    number: int
    steps: Iterator[int] = field(compare=False)


@dataclass
class ServiceDay:
    """The day: its people, its bookings, and the hall in which they are served."""

    register: Register
    staff: Staff
    clock: DayClock
    day: date
    seed: int
    visits: list[Visit] = field(default_factory=list)
    bookings: dict[int, int] = field(default_factory=dict)
    slips: dict[int, bytes] = field(default_factory=dict)

    def pairs(self, population: Population, registered: int) -> list[Pair]:
        """The couples of the day: `registered` who become husband and wife, and the side stories among them."""
        stories = ["registered"] * registered
        for number, story in enumerate(SIDE_STORIES):
            stories.insert(min(3 + 3 * number, len(stories)), story)
        for number, story in enumerate(stories):
            if story == "registered" and number % EVERY_WALK_IN == EVERY_WALK_IN - 1:
                stories[number] = "walk_in"
        stories[stories.index("registered", min(5, registered - 1))] = "spoiled"
        if registered > 1:
            stories[stories.index("registered")] = "moved"
        return [population.pair(story) for story in stories]

    def take_bookings(self, pairs: list[Pair]) -> None:
        """Two days before: everybody but the walk-ins books a slot; one moves, two cancel."""
        booked = [pair for pair in pairs if pair.story != "walk_in"]
        places = [slot for slot in self._slots() for _ in range(slot.capacity)]
        spread = max(1, len(places) // max(1, len(booked)))
        for number, pair in enumerate(booked[: len(places)]):
            self.clock.wait_until(self.day - timedelta(days=2), 9 * 60 + number)
            slot = places[min(number * spread, len(places) - 1)]
            self.bookings[pair.number] = self._book(pair, slot)
        for pair in booked:
            self._change(pair)

    def _slots(self) -> tuple[SlotView, ...]:
        return self.register.read(self.staff["yuyue"], slots_between, first=self.day, last=self.day)

    def _book(self, pair: Pair, slot: SlotView) -> int:
        reception = self.staff["yuyue"]
        channel = ("wechat", "phone", "counter")[pair.number % 3]
        done = self.register.perform(reception, booking.book, slot_id=slot.id, couple=couple_of(pair), channel=channel)
        self.slips[done.value] = self.register.perform(reception, make_slip, booking_id=done.value).value.pdf
        return done.value

    def _change(self, pair: Pair) -> None:
        reception, booking_id = self.staff["yuyue"], self.bookings.get(pair.number, 0)
        if pair.story == "moved":
            free = [slot for slot in self._slots() if slot.free][-1]
            self.register.perform(reception, booking.move, booking_id=booking_id, slot_id=free.id)
        elif pair.story.startswith("cancelled"):
            by_office = pair.story == "cancelled_by_office"
            reason = "窗口检修，改期办理" if by_office else "临时出差"
            self.register.perform(reception, booking.cancel, booking_id=booking_id, reason=reason, by_office=by_office)

    def work(self, pairs: list[Pair]) -> None:
        """The day itself, from opening to closing."""
        coming = [self._arrival(number, pair) for number, pair in enumerate(pairs) if pair.story not in ABSENT]
        heapq.heapify(coming)
        while coming:
            step = heapq.heappop(coming)
            self.clock.wait_until(self.day, step.minute)
            for minutes in step.steps:
                heapq.heappush(coming, _Step(step.minute + minutes, step.number, step.steps))
                break

    def close(self) -> None:
        """The booklets are counted, the leader closes the day: who did not come is marked, the ledgers must balance."""
        self.clock.wait_until(self.day, CLOSING)
        count_booklets(self.register, self.staff)
        self.register.perform(self.staff["zhuren"], close_day, day=self.day)

    def _arrival(self, number: int, pair: Pair) -> _Step:
        visit = Visit(self.register, self.staff, pair, self.staff[REGISTRARS[number % len(REGISTRARS)]])
        self.visits.append(visit)
        minute = self._booked_minute(pair)
        if minute is None:
            walks_in = Random(self.seed * 1000 + number)
            minute = walks_in.randrange(OPENING + 30, LAST_WALK_IN)
        return _Step(minute - 5, number, self._visit(visit))

    def _booked_minute(self, pair: Pair) -> int | None:
        if pair.number not in self.bookings:
            return None
        booked = self.register.read(self.staff["yuyue"], bookings_between, first=self.day, last=self.day)
        return next((one.first_minute for one in booked if one.id == self.bookings[pair.number]), None)

    def _visit(self, visit: Visit) -> Iterator[int]:
        reception, number = self.staff["yuyue"], visit.pair.number
        if number in self.bookings:
            booking_id = self.bookings[number]
            self.register.perform(reception, booking.check_in, booking_id=booking_id)
        else:
            booking_id = self.register.perform(reception, booking.walk_in, couple=couple_of(visit.pair)).value
        yield 5
        yield from visit.served(booking_id)
