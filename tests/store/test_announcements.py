"""What one desk changes, another hears within a second; what is not kept is told to nobody."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

import pytest
from sqlalchemy import text

from registry_desktop.acts import queue
from registry_desktop.domain.changes import Changes
from registry_desktop.domain.refused import Refused
from registry_desktop.store.announcements import LONGEST, announce
from registry_desktop.store.engine import Place
from registry_desktop.store.opening import open_register
from registry_desktop.store.register import Register
from registry_desktop.store.unit_of_work import Reference
from tests.registers import Clock, Counter

PATIENCE = 20.0


@pytest.fixture
def other(place: Place, reference: Reference, clock: Clock) -> Iterator[Register]:
    """The register as another desk has it open."""
    opened = open_register(place, reference, clock=clock)
    yield opened
    opened.close()


@contextmanager
def _listening(register: Register) -> Iterator[list[tuple[float, Changes]]]:
    """What a desk hears, and when."""
    heard: list[tuple[float, Changes]] = []
    stop = Event()
    listener = Thread(
        target=register.listen, args=(stop, lambda changes: heard.append((time.monotonic(), changes)))
    )
    listener.start()
    time.sleep(0.5)  # it listens now
    try:
        yield heard
    finally:
        stop.set()
        listener.join()


def _until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, "nothing was heard"
        time.sleep(0.01)


def test_another_desk_hears_of_a_change_within_a_second_and_the_desk_itself_does_not(
    counter: Counter, other: Register
) -> None:
    with _listening(other) as heard, _listening(counter.register) as own:
        drawn = counter.register.perform(counter.registrar, queue.draw, lane="marriage")
        done = time.monotonic()
        _until(lambda: bool(heard))
        at, changes = heard[0]
        assert at - done < 1
        assert changes.concerns("queue_ticket")
        assert not changes.concerns("registration") or changes.everything
        time.sleep(0.7)
        assert own == []
        assert len(heard) == 1
        other.perform(counter.registrar, queue.call_next)
        _until(lambda: bool(own))
        assert own[0][1].concerns("queue_ticket")
        assert drawn.value.number == "A001"


def test_what_was_refused_is_told_to_nobody(counter: Counter, other: Register) -> None:
    with _listening(other) as heard:
        with pytest.raises(Refused):
            counter.register.perform(counter.registrar, queue.call_next)
        time.sleep(0.7)
        assert heard == []


def test_a_lost_connection_is_opened_again_and_then_everything_counts_as_changed(
    counter: Counter, other: Register
) -> None:
    if not counter.register.place.is_server:
        pytest.skip("a local file loses no connection")
    with _listening(other) as heard:
        with counter.register.engine.begin() as connection:
            connection.execute(
                text(
                    "select pg_terminate_backend(pid) from pg_stat_activity"
                    " where datname = current_database() and query like 'listen %'"
                )
            )
        _until(lambda: any(changes.everything for _, changes in heard))
        counter.register.perform(counter.registrar, queue.draw, lane="marriage")
        _until(lambda: any(changes.records for _, changes in heard))


def test_too_much_to_tell_counts_as_everything(counter: Counter, other: Register) -> None:
    if not counter.register.place.is_server:
        pytest.skip("a local file tells nobody")
    much = Changes("import", frozenset(("party", str(number)) for number in range(LONGEST)), frozenset())
    with _listening(other) as heard:
        with counter.register.engine.begin() as connection:
            announce(connection, "another desk", much)
        _until(lambda: bool(heard))
        assert heard[0][1].everything
