"""Many desks at once, and desks that are killed: no place twice, no booking lost, nothing stuck."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import time
from datetime import timedelta
from pathlib import Path

from registry_desktop.acts import working_plan
from registry_desktop.queries import appointments
from registry_desktop.store.engine import Place
from registry_desktop.store.opening import open_register, read_reference
from tests.booking_race import Answers, desk_that_dies, faults_of, race, slots_of
from tests.registers import DAY, RESOURCES, Clock, Counter, standing

DAYS = tuple(DAY + timedelta(days=number) for number in range(90))
"""So many that desks which are killed after a while have not sold everything."""
DESKS, ATTEMPTS = 16, 400
KILLED, ROUNDS = 3, 20 if os.environ.get("REGISTRY_EVERY_MOMENT") else 1


def _lay_out(counter: Counter) -> list[int]:
    counter.register.perform(counter.reviewer, working_plan.lay_out_slots, first=DAYS[0], last=DAYS[-1])
    return slots_of(counter.register, DAYS)


def test_a_race_of_desks_sells_nothing_twice_and_loses_nothing(counter: Counter) -> None:
    slots = _lay_out(counter)[:12]
    told = race(
        counter.register,
        (counter.registrar, counter.reviewer),
        slots,
        desks=DESKS,
        attempts=ATTEMPTS,
        couples=60,
        seed=5,
    )
    assert faults_of(counter.register, told) == []
    assert told.held
    assert set(told.refused) >= {"slot_full", "already_booked"}, "nothing was fought for"


def _work_until_killed(place: Place, slots: list[int], seed: int, told: Path) -> None:
    # its clock stands: one that goes on with each look would be hours ahead on a slow machine, and its holds with it
    began = Clock().now
    register = open_register(place, read_reference(RESOURCES), clock=lambda: began)
    desk_that_dies(register, standing(register, "registrar"), slots, seed, told)


def test_desks_that_are_killed_leave_no_place_stuck(counter: Counter, place: Place, tmp_path: Path) -> None:
    slots, dice = _lay_out(counter), random.Random(7)
    context = multiprocessing.get_context("spawn")
    files = []
    for turn in range(ROUNDS):
        desks = []
        for number in range(KILLED):
            files.append(tmp_path / f"told-{turn}-{number}")
            files[-1].touch()
            args = (place, slots, turn * KILLED + number, files[-1])
            desks.append(context.Process(target=_work_until_killed, args=args, daemon=True))
            desks[-1].start()
        deadline = time.monotonic() + 60
        while any(not file.stat().st_size for file in files) and time.monotonic() < deadline:
            time.sleep(0.02)
        for desk in desks:
            time.sleep(dice.uniform(0.05, 0.4))
            assert desk.pid is not None
            os.kill(desk.pid, signal.SIGKILL)
            desk.join()
    told = Answers(held={int(line): 0 for file in files for line in file.read_text().split()})
    assert len(told.held) >= len(files)
    assert faults_of(counter.register, told) == []
    counter.clock.now += timedelta(minutes=counter.register.reference.lanes.hold_minutes + 30)
    seen = counter.register.read(counter.reviewer, appointments.slots_between, first=DAYS[0], last=DAYS[-1])
    assert [one.free for one in seen] == [one.capacity - one.taken for one in seen], "a held place is stuck"
