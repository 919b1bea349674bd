"""What a registration kind declares about itself, and what a paper of its checklist is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from registry_desktop.domain.finding import Finding, examine
from registry_desktop.domain.officer import Role
from registry_desktop.domain.states import StateMachine
from registry_desktop.domain.statute import ANYWHERE, Law, Statutes
from registry_desktop.kinds.known import Known
from registry_desktop.records.registrations import Registration

Check = Callable[[Any, Law, Known], Iterator[Finding]]

EXAMINERS: Final = (Role.REGISTRAR, Role.REVIEWER, Role.LEADER)
COUNTER_ROLES: Final = (Role.RECEPTION, *EXAMINERS)
"""Who prints what is only filled in and signed; what decides is printed by `EXAMINERS`."""


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


def lines_of(law: Law, key: str, role: str) -> Iterator[PaperNeeded]:
    """The lines of one row of the law, for one role: papers separated by spaces, "|" between papers that do instead of
    each other, "!" when it must also be verified, "?" when it may be missing."""
    for line in law.text(key).split():
        first, *instead = (paper.rstrip("!?") for paper in line.split("|"))
        yield PaperNeeded(
            role=role,
            paper=first,
            article=law.article(key),
            optional="?" in line,
            instead=tuple(instead),
            to_be_verified="!" in line,
        )


@dataclass(frozen=True)
class PaperPrinted:
    """One paper the office makes of a case: by which roles, in which states of the case (marriage.md 4, 7).

    Paper never says more than the register. `each_party`: one for each party, else one for the couple; `on_booklet`:
    on the pre-printed blank of the kind; `dated`: it carries certificate number and registration date, so that it falls
    with them; `in_volume`: the archive volume is not complete without it. `for_whom(record)` where neither is so: one
    for each name it gives. `template(record)` where one paper has
    several templates; `when(record)` where not every case has it.
    """

    paper: str
    by: tuple[Role, ...]
    states: tuple[str, ...]
    each_party: bool = False
    on_booklet: bool = False
    dated: bool = False
    in_volume: bool = False
    for_whom: Callable[[Any], tuple[str, ...]] | None = None
    template: Callable[[Any], str] | None = None
    when: Callable[[Any], bool] | None = None

    def template_of(self, record: Any) -> str:
        """The template it is made from for that case."""
        return self.template(record) if self.template is not None else self.paper

    def concerns(self, record: Any) -> bool:
        """Is it made of that case at all?"""
        return self.when is None or self.when(record)

    def roles_of(self, record: Any) -> tuple[str, ...]:
        """For whom it is made of that case: its holders (man, woman), or "" for the couple."""
        if self.for_whom is not None:
            return self.for_whom(record)
        return tuple(record.holders) if self.each_party else ("",)


@dataclass(frozen=True)
class Kind:
    """One kind of registration: everything the house needs to number, check, print, file and count its cases.

    `name` is what stands in `Registration.kind`; `opens_as` the state of a case that has just been opened;
    `business_code` that of the national exchange (IA, IB …);
    `number_prefix` and `booklet_kind` name its certificate, empty where it has none; `papers(record, law)` its
    checklist; `prints` the papers the office makes of it, named as in resources/papers; `choices` the codes of those
    of its own fields that no table lists; `certificate_of(record)` prefix and booklet of a kind whose cases differ in
    them.
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
    prints: tuple[PaperPrinted, ...]
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    certificate_of: Callable[[Any], tuple[str, str]] | None = None

    def prefix_of(self, record: Registration) -> str:
        """The prefix of the number that a case is given (J, L, BJ, BL)."""
        return self.certificate_of(record)[0] if self.certificate_of else self.number_prefix

    def booklet_of(self, record: Registration) -> str:
        """The kind of booklet that a case is written into."""
        return self.certificate_of(record)[1] if self.certificate_of else self.booklet_kind

    def printed(self, paper: str) -> PaperPrinted | None:
        """The paper of that name, None when the office makes none such of a case of this kind."""
        return next((one for one in self.prints if one.paper == paper), None)

    def handed_out(self, record: Registration) -> tuple[str, ...]:
        """What a party goes home with: the papers that carry number and date and do not lie in the volume."""
        return tuple(one.paper for one in self.prints if one.dated and not one.in_volume and one.concerns(record))

    @property
    def issues_certificates(self) -> bool:
        """Do couples come to a window for it, and go home with a certificate?"""
        return any(one.on_booklet for one in self.prints)

    @property
    def certificate(self) -> str:
        """The paper that goes on the kind's booklet."""
        return next(one.paper for one in self.prints if one.on_booklet)


def law_for(record: Registration, known: Known, statutes: Statutes) -> Law:
    """The law a case is checked by: of the day of the act, of an old paper that of its registration date."""
    day = known.on if record.source == "counter" else record.registration_date or known.on
    return statutes.on(day, known.office_division or ANYWHERE)


def findings_of(kind: Kind, record: Registration, known: Known, statutes: Statutes) -> tuple[Finding, ...]:
    """Every finding of the kind's checks, the weightiest first."""
    return examine(record, kind.checks, law_for(record, known, statutes), known)
