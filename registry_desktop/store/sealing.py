"""A secret case is absent for whoever may not read its desk (CC 1110): in every query and every look-up by key.

Said once, here, for every session of the register: a query that had to ask for it could forget it, and would tell.
What is absent is not counted, not found, not joined and not loaded, so the answer is that of a register without it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final, cast

from sqlalchemy import ClauseElement, ColumnElement, Engine, Executable, Table, event, exists, false, inspect, or_
from sqlalchemy.orm import ORMExecuteState, Session, with_loader_criteria
from sqlalchemy.sql.base import ExecutableOption
from sqlalchemy.sql.cache_key import HasCacheKey
from sqlalchemy.sql.visitors import iterate

from registry_desktop.records.adoptions import BOOKLETS, NUMBER_PREFIXES, AdoptionEnquiry
from registry_desktop.records.blanks import BlankCount, BlankMovement
from registry_desktop.records.certificates import BlankBooklet, LedgerNumber, NumberCounter
from registry_desktop.records.record import Record
from registry_desktop.records.registrations import Registration


class SealingSession(Session):
    """A session that may be told to leave secret cases out."""

    def __init__(self, engine: Engine, *, autoflush: bool) -> None:
        super().__init__(engine, expire_on_commit=False, autoflush=autoflush)
        self.leaves_out_secrets = False


@event.listens_for(SealingSession, "do_orm_execute")
def _leave_out(state: ORMExecuteState) -> None:
    session = cast(SealingSession, state.session)
    if session.leaves_out_secrets and state.is_select and not state.is_column_load:
        statement = state.statement
        criteria = _criteria_for(statement)
        if criteria:
            state.statement = statement.options(*criteria)


@cache
def secret_kinds() -> tuple[str, ...]:
    """The kinds of registration whose file is secret."""
    mappers = inspect(Registration).self_and_descendants
    return tuple(sorted(str(one.polymorphic_identity) for one in mappers if cast(Any, one.class_).secret))


_OF_COUPLES_ONLY: Final = frozenset({"party", "ceremony_couple", "counselling_session"})
"""Records that hang on marriages and divorces alone; a search over millions of them asks nothing more."""
_CHOSEN: dict[Any, tuple[ExecutableOption, ...]] = {}


def _criteria_for(statement: Executable) -> tuple[ExecutableOption, ...]:
    """The criteria of the tables a statement names; remembered, because looking costs more than the statement, and
    handing over all criteria ten times as much."""
    named = cast(HasCacheKey, statement)._generate_cache_key()  # noqa: SLF001 - what SQLAlchemy itself remembers it by
    key = named.key if named is not None else None
    chosen = _CHOSEN.get(key) if key is not None else None
    if chosen is None:
        tables = {one for one in iterate(cast(ClauseElement, statement)) if isinstance(one, Table)}
        names = {one.name for one in tables}
        chosen = tuple(criterion for table, criterion in _criteria().items() if table in names)
        if key is not None:
            _CHOSEN[key] = chosen
    return chosen


@cache
def _criteria() -> Mapping[str, ExecutableOption]:
    """By table: a case itself must not be secret, nor the case a record hangs on; the desk's booklets and numbers are
    its own."""
    kinds = secret_kinds()
    case = cast(Table, Registration.__table__).alias("secret_case")
    criteria = {"registration": _criterion(Registration, Registration.kind.not_in(kinds))}
    for of_blanks in (BlankBooklet, BlankMovement, BlankCount):  # how many are used tells how many were adopted
        criteria[of_blanks.__tablename__] = _criterion(of_blanks, of_blanks.kind.not_in(BOOKLETS))
    for of_numbers in (LedgerNumber, NumberCounter):
        criteria[of_numbers.__tablename__] = _criterion(of_numbers, of_numbers.prefix.not_in(NUMBER_PREFIXES))
    criteria["adoption_enquiry"] = _criterion(AdoptionEnquiry, false())
    for mapper in Record.registry.mappers:
        kind, table = cast(Any, mapper.class_), cast(Table, mapper.local_table).name
        if issubclass(kind, Registration):
            if kind.secret:  # its columns can be asked for without the case's own
                criteria[table] = _criterion(kind, false())
        elif "registration_id" in mapper.columns and table not in _OF_COUPLES_ONLY | criteria.keys():
            secret = exists().where(case.c.id == kind.registration_id, case.c.kind.in_(kinds))
            hangs_on_none = kind.registration_id.is_(None)
            holds = or_(hangs_on_none, ~secret) if mapper.columns["registration_id"].nullable else ~secret
            criteria[table] = _criterion(kind, holds)
    return criteria


def _criterion(kind: type[Record], holds: ColumnElement[bool]) -> ExecutableOption:
    return with_loader_criteria(kind, holds, include_aliases=True, propagate_to_loaders=False)
