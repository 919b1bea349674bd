"""空白证: booklets received by range, taken for a case, voided by two persons (counter.md 9)."""

from __future__ import annotations

import re
import unicodedata

from registry_desktop.acts.permission import SecondOfficer, require, require_reason, require_second
from registry_desktop.acts.typed import LONGEST_NUMBER, field_wrong, require_text
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.blanks import blank_of_number, first_existing
from registry_desktop.records.certificates import BlankBooklet
from registry_desktop.store.unit_of_work import UnitOfWork, performs

LARGEST_RANGE = 5_000
_NUMBER = re.compile(r"([A-Z-]*)([0-9]{1,18})")
KINDS_OF_BOOKLETS = ("marriage_certificate", "divorce_certificate", "adoption_certificate", "cremation_certificate")
"""What may come into stock (counter.md 9); each kind of registration takes its own."""


def plain_number(text: str) -> str:
    """A number as it is scanned or typed: narrow capital letters and digits, no spaces."""
    return unicodedata.normalize("NFKC", text).strip().upper()


def numbers_between(first: str, last: str) -> list[str]:
    """The blank numbers of a range, digits counted up, letters and leading zeros kept. Refused BLANK_RANGE."""
    begin, end = (_NUMBER.fullmatch(plain_number(number)) for number in (first, last))
    if not begin or not end or begin[1] != end[1] or len(begin[2]) != len(end[2]):
        raise _no_range(first, last)
    low, high = int(begin[2]), int(end[2])
    if not low <= high < low + LARGEST_RANGE:
        raise _no_range(first, last)
    return [f"{begin[1]}{number:0{len(begin[2])}d}" for number in range(low, high + 1)]


def _no_range(first: str, last: str) -> Refused:
    shown = {end: field_wrong(end, text).facts["value"] for end, text in (("first", first), ("last", last))}
    return Refused(Refusal.BLANK_RANGE, shown)


@performs(Act.BLANK_RECEIVE)
def receive(work: UnitOfWork, *, kind: str, first: str, last: str) -> int:
    """Booklets of one range come into stock; how many. Refused BLANK_RANGE, BLANK_EXISTS."""
    require(work, Role.STOCK_KEEPER, Role.LEADER)
    if kind not in KINDS_OF_BOOKLETS:
        raise field_wrong("blank.kind", kind)
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
    require_text("blank", number, longest=LONGEST_NUMBER)
    found = blank_of_number(work, number=plain_number(number), kind=kind)
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
    require_text("blank", number, longest=LONGEST_NUMBER)
    found = blank_of_number(work, number=plain_number(number), kind=kind)
    if found is None or found.kind != kind or found.office_id != work.officer.office_id:
        raise Refused(Refusal.BLANK_UNKNOWN, {"number": number})
    blank = work.take(BlankBooklet, found.id)  # another desk may have assigned it since it was looked up
    if blank.state != "in_stock":
        raise Refused(Refusal.BLANK_USED, {"number": number, "state": blank.state})
    settle(work, blank, state="voided", reason=why, second_id=other.id)
