"""What a registration kind declares about itself, and what a paper of its checklist is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from registry_desktop.domain.finding import Finding, examine
from registry_desktop.domain.states import StateMachine
from registry_desktop.domain.statute import ANYWHERE, Law, Statutes
from registry_desktop.kinds.known import Known
from registry_desktop.records.registrations import Registration

Check = Callable[[Any, Law, Known], Iterator[Finding]]


@dataclass(frozen=True)
class PaperNeeded:
    """One line of the checklist: a paper of a role (man, woman, both), or one of the papers that do `instead`.

    `optional` papers may be missing; `to_be_verified` ones must be verified besides being seen. Codes of papers.csv.
    """

    role: str
    paper: str
    article: str
    optional: bool = False
    instead: tuple[str, ...] = ()
    to_be_verified: bool = False

    @property
    def any_of(self) -> tuple[str, ...]:
        """Every paper that satisfies the line, the usual one first."""
        return (self.paper, *self.instead)


@dataclass(frozen=True)
class Kind:
    """One kind of registration: everything the house needs to number, check, print, file and count its cases.

    `name` is what stands in `Registration.kind`; `opens_as` the state of a case that has just been opened;
    `business_code` that of the national exchange (IA, IB …);
    `number_prefix` and `booklet_kind` name its certificate, empty where it has none; `papers(record, law)` its
    checklist; `templates` its papers in resources/papers; `choices` the codes of those of its own fields that no table
    lists.
    """

    name: str
    desk: str
    business_code: str
    record: type[Registration]
    number_prefix: str
    booklet_kind: str
    states: StateMachine
    opens_as: str
    final_states: frozenset[str]
    checks: tuple[Check, ...]
    papers: Callable[[Any, Law], tuple[PaperNeeded, ...]]
    templates: tuple[str, ...]
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def law_for(record: Registration, known: Known, statutes: Statutes) -> Law:
    """The law a case is checked by: of the day of the act, of an old paper that of its registration date."""
    day = known.on if record.source == "counter" else record.registration_date or known.on
    return statutes.on(day, known.office_division or ANYWHERE)


def findings_of(kind: Kind, record: Registration, known: Known, statutes: Statutes) -> tuple[Finding, ...]:
    """Every finding of the kind's checks, the weightiest first."""
    return examine(record, kind.checks, law_for(record, known, statutes), known)
