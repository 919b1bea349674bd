"""`festival-day`: a 20 May at other desks of a central database, and how long this desk's window stood still meanwhile.

The window goes from Today to booking and hall, the public screen is open all the while.

The other desks are a process of their own that takes couples in, calls, serves and books as quickly as it is told to,
far quicker than a hall of eight times its normal load.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import replace
from datetime import timedelta

from registry_desktop.acts import booking, queue, working_plan
from registry_desktop.domain.refused import Refused
from registry_desktop.queries.appointments import slots_between
from registry_desktop.store.engine import CentralServer
from registry_desktop.store.opening import open_register, read_reference
from registry_desktop.store.unit_of_work import UnitOfWork
from tests.bench.sheet import Sheet
from tests.bench.workshop import CENTRAL, PASSWORD, RESOURCES, ROOT, Workshop, enter
from tests.booking_race import couple

BUDGET_MS = 100
COUPLES_A_SECOND = 4
"""A district's rush was 240 couples a day (counter.md 3), one in two minutes."""
SECONDS_A_COUPLE = 6
"""How long it lasts, for each couple of the bench's size."""
WINDOWS = ("1", "2", "3")
ALREADY_BOOKED = 160
"""Of the day, so that the lists are as long as on such a day."""


def run(shop: Workshop) -> Sheet:
    """Fill the day, let the other desks work, watch the window."""
    sheet = Sheet("festival-day")
    hall = shop.new_hall(CENTRAL)
    place = hall.place
    assert isinstance(place, CentralServer)
    today = hall.register.read(hall.registrar, lambda work: work.today)
    hall.register.perform(hall.registrar, working_plan.lay_out_slots, first=today, last=today + timedelta(days=14))
    for number in range(ALREADY_BOOKED):
        hall.register.perform(hall.registrar, booking.walk_in, couple=couple(5_000 + number))
    seconds = SECONDS_A_COUPLE * shop.size.couples
    asked = json.dumps(
        {"host": place.host, "database": place.database, "user": place.user, "port": place.port, "seconds": seconds}
    )
    home = shop.folder / "festival-home"
    home.mkdir(exist_ok=True)
    environment = {**os.environ, "REGISTRY_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    environment["REGISTRY_BENCH_PASSWORD"] = PASSWORD
    desks = subprocess.Popen([sys.executable, "-m", "tests.bench.festival_day", asked], cwd=ROOT, env=environment)
    command = [sys.executable, "-m", "tests.bench.festival_window", asked]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    desks.wait()
    if done.returncode != 0:
        raise RuntimeError(f"the window did not end:\n{done.stderr[-3000:]}")
    told = json.loads(done.stdout.splitlines()[-1])
    sheet.figure("worst_ms", told["worst_ms"], at_most=BUDGET_MS)
    sheet.word("worst_while", told["worst_while"])
    for name in ("over_50_ms", "over_100_ms", "changes_heard", "seconds", "waiting_at_the_end"):
        sheet.figure(name, told[name])
    return sheet


def other_desks(asked: dict[str, str | int]) -> None:
    """Take in, call, serve, finish, book, at a steady pace until the time is over."""
    place = CentralServer(str(asked["host"]), str(asked["database"]), str(asked["user"]), port=int(asked["port"]))
    register = open_register(place, read_reference(RESOURCES))
    clerk = enter(register, "reviewer")
    slots = register.read(clerk, _free_slots)
    begun, number = time.monotonic(), 0
    while time.monotonic() - begun < float(asked["seconds"]):
        at = replace(clerk, window=WINDOWS[number % len(WINDOWS)])
        try:
            register.perform(clerk, booking.walk_in, couple=couple(number % 4_000))
            called = register.perform(at, queue.call_next).value
            register.perform(at, queue.start, ticket_id=called.id)
            register.perform(at, queue.finish, ticket_id=called.id)
            register.perform(clerk, booking.book, slot_id=slots[number % len(slots)], couple=couple(number % 4_000))
        except Refused:
            pass  # a slot is full, a person is booked already: as on such a day
        number += 1
        time.sleep(max(0.0, begun + number / COUPLES_A_SECOND - time.monotonic()))
    register.close()


def _free_slots(work: UnitOfWork) -> list[int]:
    first = work.today + timedelta(days=1)
    return [one.id for one in slots_between(work, first=first, last=first + timedelta(days=13))]


if __name__ == "__main__":
    other_desks(json.loads(sys.argv[1]))
