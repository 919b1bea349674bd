"""字号: serials from a counter per office, prefix and year; every serial has a row in the ledger, every gap a reason.

The counter row is locked until the act commits: two windows can never be given the same serial, and an act that fails
gives its serial back because the counter's step is undone with it.
"""

from __future__ import annotations

from registry_desktop.acts.permission import require, require_reason
from registry_desktop.acts.typed import field_wrong
from registry_desktop.domain.act import Act
from registry_desktop.domain.numbering import PREFIXES, certificate_number
from registry_desktop.domain.officer import READS_ADOPTIONS, Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.numbers import number_of_registration, number_stands_in_the_books
from registry_desktop.queries.officers import division_code
from registry_desktop.records.adoptions import NUMBER_PREFIXES
from registry_desktop.records.certificates import LedgerNumber, NumberCounter
from registry_desktop.store.unit_of_work import UnitOfWork, performs

LAST_SERIAL = 999_999
FIRST_YEAR = 1950
IN_THE_BOOKS = "补录或导入的登记已用此号"
"""Why a serial is skipped that stands on an old paper already."""


def next_serial(work: UnitOfWork, *, prefix: str, year: int) -> int:
    """The next serial of the acting office's counter. Refused NUMBER_USED_UP past six digits."""
    key = {"office_id": work.officer.office_id, "prefix": prefix, "year": year}
    serial = work.count_up(NumberCounter, "next_serial", **key)
    if serial > LAST_SERIAL:
        raise Refused(Refusal.NUMBER_USED_UP, {"prefix": prefix, "year": str(year)})
    return serial


def _counter(work: UnitOfWork, prefix: str, year: int) -> NumberCounter:
    office_id = work.officer.office_id
    work.ensure(NumberCounter, office_id=office_id, prefix=prefix, year=year, next_serial=1)
    return work.take(NumberCounter, (office_id, prefix, year))


def reserve_number(work: UnitOfWork, *, prefix: str, registration_id: int) -> LedgerNumber:
    """Reserve the certificate number of a case (a part of an act): the one laid back for it, else the next one."""
    year = work.today.year
    laid_back = number_of_registration(work, registration_id=registration_id)
    if laid_back is not None:
        taken = number_stands_in_the_books(work, number=laid_back.number)
        if not taken and laid_back.number == _number(work, prefix, year, laid_back.serial):
            settle_number(work, registration_id=registration_id, state="reserved")
            return laid_back
        why = IN_THE_BOOKS if taken else laid_back.reason
        settle_number(work, registration_id=registration_id, state="voided", reason=why)
    line = _next_line(work, prefix, year)
    while number_stands_in_the_books(work, number=line.number):
        line.state, line.reason = "skipped", f"{line.serial}-{line.serial}: {IN_THE_BOOKS}"
        work.add(line)
        line = _next_line(work, prefix, year)
    line.registration_id = registration_id
    return work.add(line)


def _next_line(work: UnitOfWork, prefix: str, year: int) -> LedgerNumber:
    serial = next_serial(work, prefix=prefix, year=year)
    return LedgerNumber(
        office_id=work.officer.office_id,
        prefix=prefix,
        year=year,
        serial=serial,
        number=_number(work, prefix, year, serial),
        changed_at=work.now,
    )


def _number(work: UnitOfWork, prefix: str, year: int, serial: int) -> str:
    """The number as it is written: it names the office's division and the year of issue; those of the adoption desk by
    the template of the office (adoption.md 8.4)."""
    if prefix in NUMBER_PREFIXES:
        template = work.law().text("adoption.number")
        return template.format(year=year, place=division_code(work), prefix=prefix, serial=serial)
    return certificate_number(prefix, division_code(work), year, serial)


def lay_back_number(work: UnitOfWork, *, registration_id: int, reason: str) -> None:
    """The case goes back to examination: its number waits for it with the reason; one of a past year is voided."""
    number = number_of_registration(work, registration_id=registration_id)
    if number is not None:
        state = "reserved" if number.year == work.today.year else "voided"
        settle_number(work, registration_id=registration_id, state=state, reason=reason)


def settle_number(work: UnitOfWork, *, registration_id: int, state: str, reason: str = "") -> None:
    """Say what became of a case's number: issued, reserved (again), or voided with a reason."""
    number = number_of_registration(work, registration_id=registration_id)
    if number is None:
        return
    number = work.take(LedgerNumber, number.id)
    number.state, number.reason, number.changed_at = state, reason, work.now


@performs(Act.NUMBER_SKIP)
def start_after(work: UnitOfWork, *, prefix: str, year: int, last_used: int, reason: str) -> None:
    """Numbers up to `last_used` were given on paper or in another program: go on after them; the jump keeps
    its reason."""
    require(work, Role.LEADER, Role.ADMINISTRATOR)
    why = require_reason(work, reason)
    if prefix in NUMBER_PREFIXES:
        require(work, *READS_ADOPTIONS)
    elif prefix not in PREFIXES:
        raise field_wrong("number.prefix", prefix)
    if not FIRST_YEAR <= year <= work.today.year + 1:
        raise field_wrong("number.year", year)
    counter = _counter(work, prefix, year)
    if not counter.next_serial <= last_used < LAST_SERIAL:
        raise Refused(Refusal.FIELD_WRONG, {"field": "number.serial", "value": str(last_used)})
    work.add(
        LedgerNumber(
            office_id=work.officer.office_id,
            prefix=prefix,
            year=year,
            serial=last_used,
            number=_number(work, prefix, year, last_used),
            state="skipped",
            reason=f"{counter.next_serial}-{last_used}: {why}",
            changed_at=work.now,
        )
    )
    counter.next_serial = last_used + 1
