"""One transaction, one officer, one act.

Acts get a unit of work and nothing else of the database: they take records, add records, ask queries. They never see
SQLAlchemy, so no bulk statement can pass the audit trail by. Only queries use `session`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache, cached_property
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar, cast

from sqlalchemy import Connection, Executable, Insert, Select, Table, bindparam, func, insert, inspect, select
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from registry_desktop.domain.act import Act
from registry_desktop.domain.booking_rules import RuleSet
from registry_desktop.domain.codes import CodeTable, Divisions
from registry_desktop.domain.lanes import Lanes
from registry_desktop.domain.officer import READS_ADOPTIONS, Role, SignedIn
from registry_desktop.domain.press import Press
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.domain.statute import Law, Statutes
from registry_desktop.records.audit import AuditEntry
from registry_desktop.records.columns import OFFICE_TIME
from registry_desktop.records.officers import Officer
from registry_desktop.records.record import Record
from registry_desktop.store.audit_trail import ActSession
from registry_desktop.store.new_records import write_change, write_new
from registry_desktop.store.sealing import SealingSession

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
R = TypeVar("R", bound=Record)


def system_clock() -> datetime:
    """This machine's time."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Reference:
    """What every unit of work of a program run shares: the law, the division table, the readings of surnames, the
    press, the code tables, the rules of booking and the lanes of the hall, by name."""

    statutes: Statutes
    divisions: Divisions
    surnames: Mapping[str, str] = field(default_factory=dict)
    press: Press | None = None
    codes: Mapping[str, CodeTable] = field(default_factory=dict)
    booking_rules: Mapping[str, RuleSet] = field(default_factory=dict)
    lanes: Lanes = field(default_factory=lambda: Lanes((), 0, 0, 0.0, 0))


class UnitOfWork:
    """Open between the begin and the commit of one act or one read. Not for two threads."""

    def __init__(
        self,
        session: SealingSession,
        officer: SignedIn,
        reference: Reference,
        *,
        act: Act | None,
        clock: Callable[[], datetime] | None = None,
        division_codes: dict[int, str] | None = None,
    ) -> None:
        """`division_codes`: of each office, as far as they were asked for already; no act ever changes one."""
        self.division_codes = division_codes if division_codes is not None else {}
        self.session = session
        self.act_as(officer)
        self.act = act
        self.reason = ""
        self.statutes = reference.statutes
        self.divisions = reference.divisions
        self.surnames = reference.surnames
        self._clock = clock
        self._press = reference.press
        self.codes = reference.codes
        self.booking_rules = reference.booking_rules
        self.lanes = reference.lanes

    @cached_property
    def connection(self) -> Connection:
        """For statements made once and rows of plain values: nothing is flushed before them, nothing kept of them."""
        return self.session.connection()

    @cached_property
    def now(self) -> datetime:
        """The time of the transaction: the server's on a central database, this machine's on a local one."""
        if self.own_time is not None:
            return self.own_time()
        answer: datetime = self.connection.execute(_NOW).scalar_one()
        return answer.astimezone(OFFICE_TIME)

    @cached_property
    def own_time(self) -> Callable[[], datetime] | None:
        """The clock to act by; None where the server's time counts."""
        if self._clock is None and self.session.get_bind().dialect.name == "postgresql":
            return None
        clock = self._clock or system_clock
        return lambda: clock().astimezone(OFFICE_TIME)

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def press(self) -> Press:
        """What turns values into paper. RuntimeError where the program was opened without one."""
        if self._press is None:
            raise RuntimeError("this register was opened without a press")
        return self._press

    def law(self, day: date | None = None) -> Law:
        """The law in force on `day` (today when None)."""
        return self.statutes.on(day or self.today)

    def add(self, record: R) -> R:
        """Put a new record into the register; it has its id when this returns."""
        if not (isinstance(self.session, ActSession) and write_new(self.session, record)):
            self.session.add(record)
            self.session.flush()
        return record

    def put(self, record: Record) -> None:
        """Put a new record into the register, written together with others at the next look-up or at the end."""
        self.session.add(record)

    def change(self, record: Record, **values: Any) -> None:
        """Write these values of a numbered record at once, past the session's flush (for what each act counts up)."""
        assert isinstance(self.session, ActSession)
        write_change(self.session, record, values)

    def flush(self) -> None:
        """Write what was changed so far, so that the queries that follow see it."""
        self.session.flush()

    def get(self, kind: type[R], key: Any) -> R:
        """The record of that key. Refused NOT_FOUND."""
        record = self.session.get(kind, key)
        if record is None:
            raise Refused(Refusal.NOT_FOUND, {"record": kind.register_name(), "id": str(key)})
        return record

    def hold(self, kind: type[R], key: Any) -> R:
        """The record, locked until the act ends, not counted as changed. Refused NOT_FOUND."""
        keys = key if isinstance(key, tuple) else (key,)
        values = {f"key_{place}": one for place, one in enumerate(keys)}
        record: R | None = self.session.scalars(_locked(kind), values).one_or_none()
        if record is None:
            raise Refused(Refusal.NOT_FOUND, {"record": kind.register_name(), "id": str(key)})
        return record

    def take(self, kind: type[R], key: Any, *, revision: int | None = None) -> R:
        """The record to be changed: locked, and its revision counted up.

        `revision` is the one the page had read. Another one means that somebody saved in between: the act is Refused
        with CHANGED_MEANWHILE (facts: by, at) instead of overwriting that silently.
        """
        record = self.hold(kind, key)
        found: int = getattr(record, "revision", 0)
        if revision is not None and found != revision:
            raise Refused(Refusal.CHANGED_MEANWHILE, self._last_writer(record))
        if hasattr(record, "revision"):
            record.revision = found + 1
        return record

    def one_at_a_time(self, *about: str) -> None:
        """Wait until no other act that named the same thing is under way ("booking 7701…"); held until this act ends.

        For what no single row stands for: that a person holds no second place. Of what was asked before this, nothing
        counts; what is asked after it sees what the other act wrote. Acts on a local file are alone anyway.
        """
        if self.session.get_bind().dialect.name != "postgresql":
            return
        for name in sorted(set(about)):  # in one order, so that two desks never wait for each other
            self.session.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(name, 0))))

    def ensure(self, kind: type[R], **values: Any) -> None:
        """Make a counter's row unless it is there already, also when another desk makes it at this very moment."""
        if kind.audited:
            raise ValueError(f"{kind.__name__} is audited: add it")
        dialect = self.session.get_bind().dialect.name
        upsert = postgresql_insert if dialect == "postgresql" else sqlite_insert
        self.session.execute(upsert(kind).values(**values).on_conflict_do_nothing())

    def count_up(self, kind: type[R], counter: str, **key: Any) -> int:
        """The next value of a counter's column, 1 at first; the counter stays locked until the act ends."""
        if kind.audited:
            raise ValueError(f"{kind.__name__} is audited: take it")
        step = _count_up(kind, counter, tuple(key), self.session.get_bind().dialect.name)
        return int(self.connection.execute(step, {**key, counter: 2}).scalar_one()) - 1

    def put_all(self, kind: type[R], rows: Sequence[Mapping[str, Any]]) -> None:
        """Put several new rows of what is derived into the register, in one statement."""
        if kind.audited:
            raise ValueError(f"{kind.__name__} is audited: add it")
        if rows:
            self.connection.execute(_into(kind), rows)

    def let_go(self) -> None:
        """From here on the records read so far are plain values: what is done to them reaches no database."""
        self.session.expunge_all()

    def discard(self, record: Record) -> None:
        """Delete a record that is no part of the register (a draft). ValueError for anything else."""
        if record.audited:
            raise ValueError(f"nothing is deleted from the register: {type(record).__name__}")
        self.session.delete(record)

    def _last_writer(self, record: Record) -> dict[str, str]:
        row = self.session.execute(
            select(Officer.name, AuditEntry.server_time)
            .join(Officer, Officer.id == AuditEntry.officer_id)
            .where(AuditEntry.record == record.register_name(), AuditEntry.record_id == str(getattr(record, "id", "")))
            .order_by(AuditEntry.id.desc())
            .limit(1)
        ).one_or_none()
        if row is None:
            return {"by": "", "at": ""}
        return {"by": row.name, "at": row.server_time.strftime("%H:%M")}

    def act_as(self, officer: SignedIn) -> None:
        """From here on the act is that officer's (sign-in and first set-up, where the officer is only now known)."""
        self.officer = officer
        self.session.leaves_out_secrets = not (
            officer.is_the_program or (officer.may(*READS_ADOPTIONS) and self.holds_now(READS_ADOPTIONS))
        )

    def holds_now(self, roles: Collection[Role]) -> bool:
        """Does the officer hold one of `roles`, at the window as well as in the account as it is now?

        An account closed or changed meanwhile acts and reads no more, though its window is still open.
        """
        at_the_window = {str(role) for role in roles if self.officer.may(role)}
        if self.officer.officer_id is None or not at_the_window:
            return bool(at_the_window)
        account = self.connection.execute(_ACCOUNT, {"officer_id": self.officer.officer_id}).one_or_none()
        return account is not None and account.active and not at_the_window.isdisjoint(account.roles.split())


_NOW = select(func.now())
_ACCOUNT = select(Officer.active, Officer.roles).where(Officer.id == bindparam("officer_id"))

# statements are made once a kind: making one costs more than the driver's carrying it out


@cache
def _locked(kind: type[Record]) -> Select[Any]:
    keys = [column == bindparam(f"key_{place}") for place, column in enumerate(inspect(kind).primary_key)]
    return select(kind).where(*keys).with_for_update(of=kind).execution_options(populate_existing=True)


@cache
def _count_up(kind: type[Record], counter: str, key: tuple[str, ...], dialect: str) -> Executable:
    upsert = postgresql_insert if dialect == "postgresql" else sqlite_insert
    column = cast(Table, kind.__table__).c[counter]
    step = upsert(cast(Table, kind.__table__)).on_conflict_do_update(index_elements=key, set_={counter: column + 1})
    return step.returning(column)


@cache
def _into(kind: type[Record]) -> Insert:
    return insert(cast(Table, kind.__table__))


class ActFunction(Protocol[P, T_co]):
    """A function of acts/: it knows which Act it is."""

    act: Act

    def __call__(self, work: UnitOfWork, /, *args: P.args, **kwargs: P.kwargs) -> T_co: ...


def performs(act: Act) -> Callable[[Callable[Concatenate[UnitOfWork, P], T]], ActFunction[P, T]]:
    """Say which Act a function of acts/ is. The register opens the unit of work with it."""

    def mark(function: Callable[Concatenate[UnitOfWork, P], T]) -> ActFunction[P, T]:
        function.act = act  # type: ignore[attr-defined]
        return function  # type: ignore[return-value]

    return mark
