"""Many desks that book, hold, move and cancel at once, seeded; and what must be true of the register afterwards.

Used small by the suite, with desks in threads and with desks that are killed, and at length by the bench.
"""

from __future__ import annotations

import random
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from time import perf_counter

from sqlalchemy import text

from registry_desktop.acts import booking
from registry_desktop.domain.officer import SignedIn
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.store.register import Register

EXPECTED = frozenset({Refusal.SLOT_FULL, Refusal.ALREADY_BOOKED, Refusal.BOOKING_STATE, Refusal.CHANGED_MEANWHILE})
"""What one desk's act may be refused for by another's. Anything else is a fault."""
AT_ONCE = 8
"""Acts under way at one moment in a process: a register has so many connections, whoever else calls waits for one."""
DIGITS = "零一二三四五六七八九"


@dataclass
class Answers:
    """What the desks were told: bookings they were given and have not cancelled, how often what was refused, seconds of
    each attempt, and every answer that must never come."""

    held: dict[int, int] = field(default_factory=dict)
    refused: Counter[str] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def add(self, other: Answers) -> None:
        """Put another desk's answers to these."""
        self.held |= other.held
        self.refused += other.refused
        self.seconds += other.seconds
        self.faults += other.faults


def couple(number: int) -> booking.Couple:
    """The couple of that number: always the same two persons."""
    who = "测试" + "".join(DIGITS[int(digit)] for digit in str(number))
    return booking.Couple(f"{who}甲", f"{who}乙", f"77010119900101{number:04d}", f"77010119910101{number:04d}")


class Desk:
    """One clerk's desk: what it books it may move and cancel later."""

    def __init__(self, register: Register, officer: SignedIn, slots: Sequence[int], couples: int, seed: int) -> None:
        self._register, self._officer = register, officer
        self._slots, self._couples = slots, couples
        self._random = random.Random(seed)
        self.answers = Answers()

    def work(self, attempts: int, note: Callable[[int], None] = lambda _: None) -> None:
        """Try that often; `note` hears of each booking that was confirmed."""
        for _ in range(attempts):
            started = perf_counter()
            try:
                self._attempt(note)
            except Refused as refused:
                self.answers.refused[refused.code] += 1
                if refused.code not in EXPECTED:
                    self.answers.faults.append(f"refused {refused.code} {dict(refused.facts)}")
            self.answers.seconds.append(perf_counter() - started)

    def book_once(self, note: Callable[[int], None]) -> None:
        """Book, with a hold every other time, whatever the answer is."""
        try:
            self._book(self._random.choice(self._slots), note, with_hold=self._random.random() < 0.5)
        except Refused as refused:
            if refused.code not in EXPECTED:
                raise

    def _attempt(self, note: Callable[[int], None]) -> None:
        chance, held = self._random.random(), self.answers.held
        slot = self._random.choice(self._slots)
        if held and chance < 0.15:
            self._register.perform(self._officer, booking.move, booking_id=self._one(), slot_id=slot)
        elif held and chance < 0.3:
            cancelled = self._one()
            self._register.perform(self._officer, booking.cancel, booking_id=cancelled, reason="来电取消")
            del held[cancelled]
        else:
            self._book(slot, note, with_hold=chance > 0.8)

    def _book(self, slot: int, note: Callable[[int], None], *, with_hold: bool) -> None:
        number = self._random.randrange(self._couples)
        hold_id = None
        if with_hold:
            hold_id = self._register.perform(self._officer, booking.hold_place, slot_id=slot).value.id
        try:
            booked = self._register.perform(self._officer, booking.book, slot_id=slot, couple=couple(number)).value
        except Refused:
            if hold_id is not None:
                self._register.perform(self._officer, booking.let_place_go, hold_id=hold_id)
            raise
        self.answers.held[booked] = number
        note(booked)

    def _one(self) -> int:
        return self._random.choice(sorted(self.answers.held))


def race(
    register: Register,
    officers: Sequence[SignedIn],
    slots: Sequence[int],
    *,
    desks: int,
    attempts: int,
    couples: int,
    seed: int,
) -> Answers:
    """`attempts` in all, by that many desks in turn, as many of them at once as a process has connections."""
    working = [
        Desk(register, officers[number % len(officers)], slots, couples, seed * 1_000 + number)
        for number in range(desks)
    ]
    errors: list[BaseException] = []

    def run(own: list[Desk]) -> None:
        turns = own * (attempts // desks)
        random.Random(seed).shuffle(turns)
        try:
            for desk in turns:
                desk.work(1)
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=run, args=(working[place::AT_ONCE],)) for place in range(min(desks, AT_ONCE))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    whole = Answers()
    for desk in working:
        whole.add(desk.answers)
    whole.faults += [f"{type(error).__name__}: {error}"[:300] for error in errors]
    return whole


MUST_BE_EMPTY = {
    "a slot with more bookings than places": (
        "select id from slot where taken > capacity or taken <> (select count(*) from slot_place"
        " where slot_place.slot_id = slot.id and booking_id is not null)"
    ),
    "a place twice, or beyond the slot": (
        "select slot_place.id from slot_place join slot on slot.id = slot_id where place > capacity"
        " union all select min(id) from slot_place group by slot_id, place having count(*) > 1"
    ),
    "a live booking without its place, or in another slot": (
        "select booking.id from booking left join slot_place on booking_id = booking.id where state = 'booked'"
        " and (slot_place.id is null or slot_place.slot_id <> booking.slot_id)"
    ),
    "a place of a booking that has ended": (
        "select booking.id from booking join slot_place on booking_id = booking.id where state <> 'booked'"
    ),
    "a person with two live bookings": (
        "select min(id) from (select id, man_identity_number as number from booking where state = 'booked'"
        " union all select id, woman_identity_number from booking where state = 'booked') as one"
        " where number <> '' group by number having count(*) > 1"
    ),
    "a person of a booking that has ended": (
        "select booked_person.id from booked_person join booking on booking.id = booking_id where state <> 'booked'"
    ),
    "a booking number given twice": "select min(id) from booking group by number having count(*) > 1",
}


def faults_of(register: Register, told: Answers) -> list[str]:
    """What is wrong in the register, or other than the desks were told: double places, lost bookings, stuck ones."""
    found = list(told.faults)
    with register.engine.connect() as connection:
        for what, statement in MUST_BE_EMPTY.items():
            rows = connection.execute(text(statement)).all()
            if rows:
                found.append(f"{what}: {[row[0] for row in rows[:5]]}")
        live = {row[0] for row in connection.execute(text("select id from booking where state = 'booked'"))}
    lost = set(told.held) - live
    if lost:
        found.append(f"bookings confirmed and lost: {sorted(lost)[:5]}")
    return found


def slots_of(register: Register, days: Iterable[date]) -> list[int]:
    """The ids of the slots of these days."""
    wanted = tuple(days)
    with register.engine.connect() as connection:
        rows = connection.execute(text("select id, day from slot order by id")).all()
    return [row[0] for row in rows if str(row[1])[:10] in {day.isoformat() for day in wanted}]


def desk_that_dies(register: Register, officer: SignedIn, slots: Sequence[int], seed: int, told: Path) -> None:
    """Book and hold without end, writing each confirmed booking down; somebody else kills this process."""
    with told.open("a", encoding="utf-8") as file:

        def note(booked: int) -> None:
            file.write(f"{booked}\n")
            file.flush()

        desk = Desk(register, officer, slots, 9_000, seed)
        while True:
            desk.book_once(note)
