"""What checks may know about a couple beside its own record: earlier registrations, open cases, blanks, fonts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import Select, and_, or_, select
from sqlalchemy.orm import aliased

from registry_desktop.kinds.known import (
    BlankOffered,
    EarlierRegistration,
    Known,
    OpenCase,
    OriginalRegistration,
    Request,
    SameNumber,
)
from registry_desktop.queries.adoptions import adopted_already, adoption_behind
from registry_desktop.queries.appointments import PREPARED, closing_minute, days_off
from registry_desktop.queries.booking_rules import rules_of_office
from registry_desktop.queries.evidence import cards_read
from registry_desktop.queries.officers import office_of
from registry_desktop.queries.originals import original
from registry_desktop.records.adoptions import LATER_ADOPTION_KINDS
from registry_desktop.records.appointments import Booking
from registry_desktop.records.certificates import BlankBooklet
from registry_desktop.records.later_cases import (
    LATER_KINDS,
    CourtJudgment,
    NoRestorationStatement,
    RegistrationRevocation,
)
from registry_desktop.records.officers import Officer
from registry_desktop.records.offices import Office
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import Registration, ReissueRegistration
from registry_desktop.store.unit_of_work import UnitOfWork

UNFINISHED = (
    *("pre_review", "accepted", "checking", "archive_check", "approved", "printing", "proof_read"),
    *("draft", "app_accepted", "cooling", "window_open", "review"),
)
_OTHER = aliased(Party)


def known_for(work: UnitOfWork, record: Registration, request: Request | None = None) -> Known:
    """Everything the checks of `record` may know, as of now; `request`: what is asked for at the window."""
    office = office_of(work, office_id=record.office_id)
    here = work.officer.office_id in (0, record.office_id)
    found = [*_others(work, record), *adopted_already(work, record)]
    booking = work.get(Booking, record.booking_id) if record.booking_id is not None else None
    return Known(
        on=max(work.today, booking.day) if booking is not None and record.state == PREPARED else work.today,
        registration_id=record.id,
        office_division=office.division_code,
        office_has_foreign_power=office.has_foreign_power,
        foreign_office=office.foreign_office,
        accepting_office="" if here else office.name,
        closing_minute=closing_minute(work, office_id=record.office_id, day=work.today),
        request=request or Request(),
        divisions=work.divisions,
        days_off=days_off(work),
        earlier=tuple(one for one in found if isinstance(one, EarlierRegistration)),
        open_cases=tuple(one for one in found if isinstance(one, OpenCase)),
        same_number=tuple(one for one in found if isinstance(one, SameNumber)),
        blanks=_blanks_of(work, record.id),
        unprintable=work.press.unprintable(record.printed_texts),
        original=_original_of(work, record),
        now=work.now,
        cards=cards_read(work, record.id),
        booked=_booked_as(booking),
        booking_refuses_others=booking is not None and rules_of_office(work).refuses_others,
    )


def _original_of(work: UnitOfWork, record: Registration) -> OriginalRegistration | None:
    if record.kind in LATER_ADOPTION_KINDS:
        return adoption_behind(work, record)
    about = (ReissueRegistration, CourtJudgment, RegistrationRevocation, NoRestorationStatement)
    if not isinstance(record, about) or record.original_id is None:
        return None
    return original(work, registration_id=record.original_id)


def _booked_as(booking: Booking | None) -> tuple[tuple[str, str], ...]:
    """Whom the slot was booked for; a walk-in was typed in while it stood there."""
    if booking is None or booking.slot_id is None:
        return ()
    return (
        (booking.man_name, booking.man_identity_number),
        (booking.woman_name, booking.woman_identity_number),
    )


def persons_of(work: UnitOfWork, *, registration_id: int) -> tuple[str, ...]:
    """The citizen numbers of the parties of a case, for whoever has been let in already."""
    numbers = work.session.scalars(
        select(Party.citizen_number_key).where(Party.registration_id == registration_id).order_by(Party.role)
    )
    return tuple(number for number in numbers if number)


def _others(work: UnitOfWork, record: Registration) -> Iterator[EarlierRegistration | OpenCase | SameNumber]:
    for party in record.parties:
        for found, registration, other, office, officer in work.session.execute(_same_person(party, record.id)):
            yield from _said_by(party, found, registration, other, office, officer)


def _same_person(party: Party, own_id: int) -> Select[Party, Registration, str, Office, Officer]:
    by_name = and_(Party.name_key == party.name_key, Party.birth_date == party.birth_date)
    by_number = Party.citizen_number_key == party.citizen_number_key
    same = [by_number] if party.citizen_number_key else []
    if party.name_key and party.birth_date is not None:
        same.append(by_name)
    return (
        select(Party, Registration, _OTHER.name, Office, Officer)
        .join(Registration, Registration.id == Party.registration_id)
        .join(Office, Office.id == Registration.office_id)
        .outerjoin(Officer, Officer.id == Registration.registrar_id)
        .outerjoin(_OTHER, and_(_OTHER.registration_id == Registration.id, _OTHER.role != Party.role))
        .where(
            or_(*same) if same else Party.id == -1,
            Registration.id != own_id,
            Registration.state.not_in((PREPARED, "not_come")),
            Registration.kind.not_in(LATER_KINDS),
        )
        .order_by(Registration.id)
    )


def _said_by(
    party: Party, found: Party, registration: Registration, other: str | None, office: Office, officer: Officer | None
) -> Iterator[EarlierRegistration | OpenCase | SameNumber]:
    by_number = bool(party.citizen_number_key) and found.citizen_number_key == party.citizen_number_key
    if registration.state in UNFINISHED:
        name = officer.name if officer else ""
        if by_number:
            yield OpenCase(party.role, registration.id, office.name, registration.window, name, registration.state)
        return
    if by_number and (found.name_key, found.birth_date) != (party.name_key, party.birth_date):
        yield SameNumber(party.role, registration.id, found.name, found.birth_date)
    if by_number or not (party.citizen_number_key and found.citizen_number_key):
        yield EarlierRegistration(
            role=party.role,
            registration_id=registration.id,
            kind=registration.kind,
            certificate_number=registration.certificate_number,
            registration_date=registration.registration_date,
            state=registration.state,
            other_party_name=other or "",
            matched_by="citizen_number" if by_number else "name_and_birth_date",
        )


def _blanks_of(work: UnitOfWork, registration_id: int) -> tuple[BlankOffered, ...]:
    rows: Sequence[BlankBooklet] = work.session.scalars(
        select(BlankBooklet).where(
            BlankBooklet.registration_id == registration_id, BlankBooklet.state.in_(("assigned", "issued"))
        )
    ).all()
    return tuple(BlankOffered(row.holder_role, row.kind, row.number, row.state, row.registration_id) for row in rows)
