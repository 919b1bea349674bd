"""空白证: booklets received by range, taken for a case, voided by two persons (counter.md 9)."""

from __future__ import annotations

import re

from registry_desktop.acts.permission import SecondOfficer, require, require_reason, require_second
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.blanks import blank_of_number, first_existing
from registry_desktop.records.certificates import BlankBooklet
from registry_desktop.store.unit_of_work import UnitOfWork, performs

LARGEST_RANGE = 5_000
_NUMBER = re.compile(r"^(\D*)(\d{1,18})$")


def numbers_between(first: str, last: str) -> list[str]:
    """The blank numbers of a range, digits counted up, letters and leading zeros kept. Refused BLANK_RANGE."""
    begin, end = _NUMBER.match(first.strip()), _NUMBER.match(last.strip())
    if not begin or not end or begin[1] != end[1] or len(begin[2]) != len(end[2]):
        raise Refused(Refusal.BLANK_RANGE, {"first": first, "last": last})
    low, high = int(begin[2]), int(end[2])
    if not low <= high < low + LARGEST_RANGE:
        raise Refused(Refusal.BLANK_RANGE, {"first": first, "last": last})
    return [f"{begin[1]}{number:0{len(begin[2])}d}" for number in range(low, high + 1)]


@performs(Act.BLANK_RECEIVE)
def receive(work: UnitOfWork, *, kind: str, first: str, last: str) -> int:
    """Booklets of one range come into stock; how many. Refused BLANK_RANGE, BLANK_EXISTS."""
    require(work, Role.STOCK_KEEPER, Role.LEADER)
    numbers = numbers_between(first, last)
    known = first_existing(work, kind=kind, numbers=numbers)
    if known:
        raise Refused(Refusal.BLANK_EXISTS, {"number": known})
    for number in numbers:
        work.put(
            BlankBooklet(
                office_id=work.officer.office_id,
                kind=kind,
                number=number,
                received_on=work.today,
                changed_at=work.now,
            )
        )
    return len(numbers)


def assign(work: UnitOfWork, *, kind: str, number: str, registration_id: int, role: str) -> BlankBooklet:
    """Take a booklet for one party of a case (a part of an act).

    Refused BLANK_UNKNOWN, BLANK_KIND (a 离婚证 in a marriage case), BLANK_USED.
    """
    found = blank_of_number(work, number=number.strip(), kind=kind)
    if found is None or found.office_id != work.officer.office_id:
        raise Refused(Refusal.BLANK_UNKNOWN, {"number": number})
    blank = work.take(BlankBooklet, found.id)
    if blank.kind != kind:
        raise Refused(Refusal.BLANK_KIND, {"number": number, "kind": blank.kind})
    if blank.state != "in_stock":
        raise Refused(Refusal.BLANK_USED, {"number": number, "state": blank.state})
    blank.state, blank.registration_id, blank.holder_role = "assigned", registration_id, role
    blank.window, blank.changed_at = work.officer.window, work.now
    return blank


def settle(
    work: UnitOfWork, blank: BlankBooklet, *, state: str, reason: str = "", second_id: int | None = None
) -> None:
    """Say what became of a booklet: issued, or voided with a reason (a part of an act)."""
    blank = work.take(BlankBooklet, blank.id)
    blank.state, blank.reason, blank.second_officer_id, blank.changed_at = state, reason, second_id, work.now


@performs(Act.BLANK_VOID)
def void(work: UnitOfWork, *, kind: str, number: str, reason: str, second: SecondOfficer) -> None:
    """Void a booklet in stock (damaged, stained) before two persons. Refused BLANK_UNKNOWN, BLANK_USED,
    SAME_OFFICER."""
    require(work, Role.STOCK_KEEPER, Role.REGISTRAR)
    why = require_reason(work, reason)
    other = require_second(work, second, Role.REGISTRAR, Role.REVIEWER, Role.STOCK_KEEPER)
    blank = blank_of_number(work, number=number.strip(), kind=kind)
    if blank is None or blank.kind != kind or blank.office_id != work.officer.office_id:
        raise Refused(Refusal.BLANK_UNKNOWN, {"number": number})
    if blank.state != "in_stock":
        raise Refused(Refusal.BLANK_USED, {"number": number, "state": blank.state})
    settle(work, blank, state="voided", reason=why, second_id=other.id)
