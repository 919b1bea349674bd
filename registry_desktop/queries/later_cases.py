"""Cases about registered marriages as they are looked up: what is to be done yet, whether one is being written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import aliased

from registry_desktop.domain.officer import READS_CASES
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.queries.permission import require
from registry_desktop.records.adoptions import AdoptionReissue
from registry_desktop.records.later_cases import CourtJudgment, NoRestorationStatement, RegistrationRevocation
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import ReissueRegistration
from registry_desktop.store.unit_of_work import UnitOfWork

_RECORDS: tuple[Any, ...] = (CourtJudgment, RegistrationRevocation, NoRestorationStatement)
_MAN, _WOMAN = aliased(Party), aliased(Party)


@dataclass(frozen=True, slots=True)
class LaterCaseLine:
    """One case about a registered marriage: which, of what kind, whose, how far it is."""

    id: int
    kind: str
    state: str
    original_id: int
    original_number: str
    opened_at: datetime
    archive_number: str
    man_name: str
    woman_name: str


def later_cases_to_do(work: UnitOfWork) -> tuple[LaterCaseLine, ...]:
    """The cases of the office that are not at their end: to be noted, uploaded, served, filed. Refused NOT_PERMITTED.

    A judgment stands here until it is uploaded and filed (COURT_NOTE, MRR25 20).
    """
    require(work, *READS_CASES)
    found = (line for kind in _RECORDS for line in _lines(work, kind, _under_way(work, kind)))
    return tuple(sorted(found, key=lambda line: line.id))


def _under_way(work: UnitOfWork, kind: Any) -> ColumnElement[bool]:
    """By office, state and kind, which an index answers: the registrations beside these are millions."""
    name = kind.__mapper__.polymorphic_identity
    states = [one for one in KIND_BY_NAME[name].states.states if one not in KIND_BY_NAME[name].final_states]
    return and_(kind.office_id == work.officer.office_id, kind.state.in_(states), kind.kind == name)


def cases_about(work: UnitOfWork, *, original_id: int) -> tuple[LaterCaseLine, ...]:
    """Every case about a registration and every reissue of its certificates, the oldest first, for whoever has been let
    in to it already."""
    kinds = (*_RECORDS, ReissueRegistration)
    found = (line for kind in kinds for line in _lines(work, kind, kind.original_id == original_id))
    return tuple(sorted(found, key=lambda line: line.id))


def case_about(work: UnitOfWork, *, original_id: int, kind: str, states: tuple[str, ...]) -> int | None:
    """The case of that kind about a marriage that is in one of `states`, if there is one."""
    record: Any = KIND_BY_NAME[kind].record
    about = (record.original_id == original_id) & record.state.in_(states)
    return next((line.id for line in _lines(work, record, about)), None)


def reissues_of(work: UnitOfWork, *, original_id: int) -> tuple[int, ...]:
    """The cases in which certificates of a registration were issued anew."""
    kinds: tuple[Any, ...] = (ReissueRegistration, AdoptionReissue)
    return tuple(
        one for kind in kinds for one in work.session.scalars(select(kind.id).where(kind.original_id == original_id))
    )


def _lines(work: UnitOfWork, kind: Any, wanted: Any) -> Iterator[LaterCaseLine]:
    columns = (kind.id, kind.kind, kind.state, kind.original_id, kind.original_number, kind.opened_at)
    rows = work.session.execute(
        select(*columns, kind.archive_number, func.coalesce(_MAN.name, ""), func.coalesce(_WOMAN.name, ""))
        .outerjoin(_MAN, (_MAN.registration_id == kind.id) & (_MAN.role == "man"))
        .outerjoin(_WOMAN, (_WOMAN.registration_id == kind.id) & (_WOMAN.role == "woman"))
        .where(wanted)
        .order_by(kind.id)
    )
    return (LaterCaseLine(*row) for row in rows)
