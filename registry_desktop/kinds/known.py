"""What is known about a case beside its own record: gathered by a query beforehand, so that checks need no database."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from registry_desktop.domain.codes import Divisions
from registry_desktop.domain.periods import CHINA, DaysOff


@dataclass(frozen=True)
class EarlierRegistration:
    """A registration of the same person in this register. `matched_by`: citizen_number or name_and_birth_date."""

    role: str
    registration_id: int
    kind: str
    certificate_number: str
    registration_date: date | None
    state: str
    other_party_name: str
    matched_by: str = "citizen_number"


@dataclass(frozen=True)
class OpenCase:
    """A case of the same person that is not finished, and who holds it."""

    role: str
    registration_id: int
    office_name: str
    window: str
    officer_name: str
    state: str


@dataclass(frozen=True)
class SameNumber:
    """A person of the register with the same citizen number under another name or birth date."""

    role: str
    registration_id: int
    name: str
    birth_date: date | None


@dataclass(frozen=True)
class OriginalRegistration:
    """The registration whose certificate is issued anew, as this register holds it."""

    registration_id: int
    kind: str
    state: str
    certificate_number: str
    registration_date: date | None = None
    registration_date_text: str = ""
    office_name: str = ""
    man_name: str = ""
    man_birth_date: date | None = None
    man_identity_number: str = ""
    woman_name: str = ""
    woman_birth_date: date | None = None
    woman_identity_number: str = ""


@dataclass(frozen=True)
class BlankOffered:
    """A blank booklet about to be used, as the stock knows it; `kind` and `state` are "unknown" when it does not."""

    holder_role: str
    kind: str
    number: str
    state: str
    for_registration_id: int | None = None


@dataclass(frozen=True)
class Request:
    """What is asked for at the window today.

    `asked`: application, withdrawal, certificate, cancellation (of a divorce), notice, decision (of a revocation);
    `role` who asks alone; `minute` of the day (1019 is 16:59), None where the time does not matter.
    """

    asked: str = ""
    role: str = ""
    minute: int | None = None


def _today() -> date:
    return datetime.now(CHINA).date()


@dataclass(frozen=True)
class Known:
    """`on` is the day of the act; the law's own day may lie before it (back entry).

    `closing_minute` of the office that day (None: not known); `accepting_office` names another office that had accepted
    the application, empty when it is this one. `foreign_office` names the office that can register with foreigners;
    `unprintable` maps a field ("man.name") to its characters that no font holds; `registration_id` is the case's own
    number in the register, None before it is saved; `original` what a reissue is of, None when this register does not
    hold it. `now` is the moment of the act, None where only the day is known;
    `cards` maps a role to what its card says, as it was read last: the party's fields as text. `booked`: (name, number)
    of those the slot was booked for, none for a walk-in; `booking_refuses_others`: the office's rules turn others away.
    """

    on: date = field(default_factory=_today)
    registration_id: int | None = None
    office_division: str = ""
    office_has_foreign_power: bool = False
    foreign_office: str = ""
    accepting_office: str = ""
    closing_minute: int | None = None
    request: Request = field(default_factory=Request)
    divisions: Divisions = field(default_factory=lambda: Divisions(()))
    days_off: DaysOff = field(default_factory=lambda: DaysOff(()))
    earlier: tuple[EarlierRegistration, ...] = ()
    open_cases: tuple[OpenCase, ...] = ()
    same_number: tuple[SameNumber, ...] = ()
    blanks: tuple[BlankOffered, ...] = ()
    unprintable: Mapping[str, str] = field(default_factory=dict)
    original: OriginalRegistration | None = None
    now: datetime | None = None
    cards: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    booked: tuple[tuple[str, str], ...] = ()
    booking_refuses_others: bool = False
