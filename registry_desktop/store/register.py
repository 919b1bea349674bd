"""The register as the rest of the program sees it: perform an act, read an answer.

`perform` is one transaction with its audit entries inside; whatever goes wrong, nothing of it stays. `read`
never writes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from threading import Event, Lock
from typing import Concatenate, Final, Generic, ParamSpec, TypeVar
from uuid import uuid4

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError, DataError, DBAPIError, OperationalError

from registry_desktop.domain.act import Act
from registry_desktop.domain.changes import Changes
from registry_desktop.domain.lanes import Lanes
from registry_desktop.domain.officer import SignedIn
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.store.announcements import announce, listen
from registry_desktop.store.audit_trail import ActSession, AuditTrail, Signature
from registry_desktop.store.engine import Place
from registry_desktop.store.name_index import index_names
from registry_desktop.store.sealing import SealingSession
from registry_desktop.store.unit_of_work import ActFunction, Reference, UnitOfWork, system_clock
from registry_desktop.store.unreachable import Reason, Unreachable, reason_of, unreachable

P = ParamSpec("P")
T = TypeVar("T")

UNTRACED: Final[Mapping[Act, str]] = {
    Act.DRAFT_SAVE: "",
    Act.DRAFT_DISCARD: "",
    Act.BOOKING_HOLD: "slot",
    Act.BOOKING_LET_GO: "slot",
}
"""Acts that write nothing of the register (drafts, places held for minutes), and the table that looks other than
before. Every other act leaves at least one entry."""

TRIES = 3


@dataclass(frozen=True)
class Done(Generic[T]):
    """What an act gave back and what it changed."""

    value: T
    changes: Changes


class Register:
    """One open database. Safe for several threads: each call has its own connection and session.

    `clock` is the time to act by; without one it is the server's on a central database, this machine's on a local one.
    """

    def __init__(
        self, place: Place, engine: Engine, reference: Reference, *, clock: Callable[[], datetime] | None = None
    ) -> None:
        self.place = place
        self.engine = engine
        self.reference = reference
        self.clock = clock
        self._writing = engine.execution_options(register_writes=True)
        self._desk = uuid4().hex
        self._written = 0
        self._counting = Lock()
        self._division_codes: dict[int, str] = {}

    @property
    def lanes(self) -> Lanes:
        """What is booked into which slots (resources/booking_rules/lanes.toml)."""
        return self.reference.lanes

    def perform(self, officer: SignedIn, act: ActFunction[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Done[T]:
        """Carry out an act. Raises Refused (the act's own answer) or Unreachable; in both cases nothing was written.

        A deadlock or serialisation failure is tried again, TRIES times in all; so is what another desk entered at the
        same moment, and then the act's own look-up finds it and says so.
        """
        for attempt in range(1, TRIES + 1):
            try:
                return self._perform(officer, act, *args, **kwargs)
            except (*_NOT_TO_BE_KEPT, DBAPIError) as error:
                if attempt < TRIES and _worth_another_try(error):
                    continue
                self._tell(error)
                raise
            except Refused as refused:
                if refused.noted_by is not None:
                    self._perform(officer, refused.noted_by.func, **refused.noted_by.keywords)  # type: ignore[arg-type]
                raise
        raise AssertionError("unreachable")

    def _perform(self, officer: SignedIn, act: ActFunction[P, T], *args: P.args, **kwargs: P.kwargs) -> Done[T]:
        trail = AuditTrail()
        with ActSession(self._writing, trail) as session, session.begin():
            work = self._work(session, officer, act.act)
            value = act(work, *args, **kwargs)
            session.flush()
            connection = session.connection()
            index_names(connection, trail.touched)
            changes = _changes(act.act, trail)
            entries = 0
            if act.act not in UNTRACED:
                entries = trail.write(connection, self._signature(work), work.own_time)
            announce(connection, self._desk, changes)
        with self._counting:
            self._written += entries
        return Done(value, changes)

    def _work(self, session: SealingSession, officer: SignedIn, act: Act | None) -> UnitOfWork:
        return UnitOfWork(
            session, officer, self.reference, act=act, clock=self.clock, division_codes=self._division_codes
        )

    def _signature(self, work: UnitOfWork) -> Signature:
        officer = work.officer
        return Signature(
            act=str(work.act),
            officer_id=officer.officer_id,
            officer_name=officer.name,
            office_id=officer.office_id,
            window=officer.window,
            device_time=(self.clock or system_clock)(),
            reason=work.reason,
        )

    def read(
        self, officer: SignedIn, query: Callable[Concatenate[UnitOfWork, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Answer a query in a transaction that is always rolled back."""
        with self.reading(officer) as work:
            return query(work, *args, **kwargs)

    @contextmanager
    def reading(self, officer: SignedIn) -> Iterator[UnitOfWork]:
        """A unit of work to read with, for work that takes several queries at one moment."""
        try:
            with SealingSession(self.engine, autoflush=False) as session:
                yield self._work(session, officer, None)
        except (*_NOT_TO_BE_KEPT, DBAPIError) as error:
            self._tell(error)
            raise

    def listen(self, stop: Event, tell: Callable[[Changes], object]) -> None:
        """Tell what other desks change, in this thread, until `stop` is set."""
        listen(self.engine, self._desk, lambda: self._written, stop, tell)

    def close(self) -> None:
        self.engine.dispose()

    def _tell(self, error: Exception) -> None:
        """Raise what a driver's error means for the clerk; come back when it is a fault of the program."""
        if isinstance(error, _NOT_TO_BE_KEPT):
            raise _no_value(error) from error
        if not isinstance(error, DBAPIError):
            return
        # a plain DatabaseError is SQLCipher's word for a damaged page
        damaged = type(error) is DatabaseError and reason_of(error, server=self.place.is_server) is not Reason.OTHER
        if damaged or error.connection_invalidated or isinstance(error, OperationalError):
            raise self._unreachable(error) from error

    def _unreachable(self, error: DBAPIError) -> Unreachable:
        return unreachable(error, server=self.place.is_server, facts=self.place.facts())


def _worth_another_try(error: Exception) -> bool:
    """Deadlock (40P01), serialisation failure (40001) and a row another desk made at the same moment (23505) of
    PostgreSQL: the other one has gone on by now."""
    return getattr(getattr(error, "orig", None), "sqlstate", "") in ("40001", "40P01", "23505")


_NOT_TO_BE_KEPT = (DataError, UnicodeEncodeError, OverflowError)
"""What a driver says to half a character, a NUL, a number or a day beyond its columns."""


def _no_value(error: Exception) -> Refused:
    """The last net: acts say which field it is, before it comes here."""
    return Refused(Refusal.FIELD_WRONG, {"field": "text", "value": type(error).__name__})


def _changes(act: Act, trail: AuditTrail) -> Changes:
    shown = UNTRACED.get(act, "")
    return Changes(
        act=str(act),
        records=frozenset((one.record, one.record_id) for one in trail.touched) | ({(shown, "")} if shown else set()),
        registrations=frozenset(one.registration_id for one in trail.touched if one.registration_id is not None),
    )
