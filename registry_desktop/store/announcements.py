"""What other desks change, as it happens: NOTIFY of PostgreSQL, or a look at a local file's trail.

On a central database each act tells the others with its commit, and what is rolled back is told to nobody. A local file
may be opened by a second window of the same machine: there the trail's last entry is looked at. A desk does not hear
itself; after a lost connection everything counts as changed.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from contextlib import closing
from threading import Event
from typing import Any

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from registry_desktop.domain.changes import Changes

log = logging.getLogger(__name__)
CHANNEL = "registry_changes"
LONGEST = 7_000
"""Bytes; a notification holds 8,000."""
LOOK_SECONDS = 0.3
PATIENCE_SECONDS = 2.0
"""How long after a lost connection it is tried again."""
EVERYTHING = Changes("", frozenset(), frozenset(), everything=True)
Tell = Callable[[Changes], object]


def announce(connection: Connection, desk: str, changes: Changes) -> None:
    """Tell the other desks with the commit of this transaction; a local file tells nobody."""
    if connection.dialect.name != "postgresql":
        return
    told = json.dumps(
        {
            "desk": desk,
            "act": changes.act,
            "records": sorted(changes.records),
            "registrations": sorted(changes.registrations),
        }
    )
    if len(told) > LONGEST:
        told = json.dumps({"desk": desk, "act": changes.act})
    connection.exec_driver_sql("select pg_notify(%(channel)s, %(told)s)", {"channel": CHANNEL, "told": told})


def listen(engine: Engine, desk: str, written: Callable[[], int], stop: Event, tell: Tell) -> None:
    """Tell what other desks change until `stop` is set; comes back when it is. `written` says how many entries of the
    trail this desk has written by now."""
    if engine.dialect.name == "postgresql":
        _listen_to_the_server(engine, desk, stop, tell)
    else:
        _look_at_the_file(engine, written, stop, tell)


def _listen_to_the_server(engine: Engine, desk: str, stop: Event, tell: Tell) -> None:
    lost = False
    while not stop.is_set():
        try:
            with closing(engine.raw_connection()) as pooled:
                connection: Any = pooled.driver_connection
                pooled.detach()  # an own connection, kept open; the desk's acts have theirs
                connection.autocommit = True
                connection.execute(f"listen {CHANNEL}")
                if lost:
                    tell(EVERYTHING)  # whatever was changed meanwhile
                for changes in _heard(connection, desk, stop):
                    tell(changes)
        except (DBAPIError, engine.dialect.loaded_dbapi.Error):
            log.info("the connection that listens was lost; it is opened again", exc_info=True)
            lost = True
            stop.wait(PATIENCE_SECONDS)


def _heard(connection: Any, desk: str, stop: Event) -> Iterator[Changes]:
    while not stop.is_set():
        for notice in connection.notifies(timeout=LOOK_SECONDS):
            told = json.loads(notice.payload)
            if told["desk"] != desk:
                yield _changes(told)
            if stop.is_set():
                return


def _changes(told: dict[str, Any]) -> Changes:
    if "records" not in told:
        return EVERYTHING
    records = frozenset((table, key) for table, key in told["records"])
    return Changes(told["act"], records, frozenset(told["registrations"]))


def _look_at_the_file(engine: Engine, written: Callable[[], int], stop: Event, tell: Tell) -> None:
    """Entries of the trail that this desk did not write are another's."""
    others = None
    while not stop.is_set():
        try:
            with engine.connect() as connection:
                own = written()
                found = connection.execute(text("select coalesce(max(id), 0) from audit_entry")).scalar_one() - own
            if others is not None and found != others:
                tell(EVERYTHING)
            others = found
        except DBAPIError:
            log.info("the register could not be looked at", exc_info=True)
        stop.wait(LOOK_SECONDS)
