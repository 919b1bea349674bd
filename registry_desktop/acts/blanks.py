"""空白证: booklets received by range, taken for a case, voided by two persons (counter.md 9)."""

from __future__ import annotations

from registry_desktop.acts.permission import SecondOfficer, require, require_reason, require_second
from registry_desktop.acts.typed import LONGEST_NAME, LONGEST_NUMBER, field_wrong, require_text
from registry_desktop.domain.act import Act
from registry_desktop.domain.blank_numbers import NoRange, cover_and_number, numbers_between
from registry_desktop.domain.officer import READS_ADOPTIONS, Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.blanks import blank_of_number, first_existing, kinds_in_stock, takes_its_own
from registry_desktop.records.adoptions import BOOKLETS
from registry_desktop.records.blanks import BlankMovement
from registry_desktop.records.certificates import BlankBooklet
from registry_desktop.store.unit_of_work import UnitOfWork, performs

KINDS_OF_BOOKLETS = (
    "marriage_certificate",
    "divorce_certificate",
    "adoption_certificate",
    "dissolution_certificate",
    "cremation_certificate",
)
"""What may come into stock (counter.md 9); each kind of registration takes its own."""
KEEPERS = (Role.STOCK_KEEPER, Role.LEADER)
"""Who moves booklets between store and windows."""
VOIDERS = (Role.STOCK_KEEPER, Role.REGISTRAR)
WITNESSES = (Role.REGISTRAR, Role.REVIEWER, Role.STOCK_KEEPER)
"""Who may be the second person when a booklet is voided, reported lost or destroyed."""


def range_of(first: str, last: str) -> list[str]:
    """The numbers from `first` to `last`. Refused BLANK_RANGE."""
    try:
        return numbers_between(first, last)
    except NoRange as error:
        shown = {end: str(field_wrong(end, text).facts["value"]) for end, text in (("first", first), ("last", last))}
        raise Refused(Refusal.BLANK_RANGE, shown) from error


def require_kind(work: UnitOfWork, kind: str) -> str:
    """The kind of booklet. Refused FIELD_WRONG; NOT_PERMITTED for the adoption desk's to others."""
    if kind not in KINDS_OF_BOOKLETS:
        raise field_wrong("blank.kind", kind)
    if kind in BOOKLETS:
        require(work, *READS_ADOPTIONS)
    return kind


@performs(Act.BLANK_RECEIVE)
def receive(work: UnitOfWork, *, kind: str, first: str, last: str, supplier: str = "", paper_number: str = "") -> int:
    """Booklets of one range come into the store; how many. `paper_number`: of the delivery note.

    Refused BLANK_RANGE, BLANK_EXISTS.
    """
    require(work, *KEEPERS)
    require_kind(work, kind)
    numbers = range_of(first, last)
    known = first_existing(work, kind=kind, numbers=numbers)
    if known:
        raise Refused(Refusal.BLANK_EXISTS, {"number": known})
    work.add(
        BlankMovement(
            office_id=work.officer.office_id,
            kind=kind,
            movement="received",
            first_number=numbers[0],
            last_number=numbers[-1],
            count=len(numbers),
            supplier=require_text("supplier", supplier.strip(), longest=LONGEST_NAME),
            paper_number=require_text("paper_number", paper_number.strip(), longest=LONGEST_NUMBER),
            moved_at=work.now,
        )
    )
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

    A window that was ever handed booklets of this kind takes its own; any other takes them from the store.
    `number`: as scanned, the cover before it when it is said ("离婚证 20000001"); where booklets of several kinds carry
    that number, it must be said. Refused BLANK_UNKNOWN, BLANK_KIND (a 离婚证 in a marriage case), BLANK_TWO_KINDS,
    BLANK_USED, BLANK_AT_WINDOW (another window's), BLANK_NOT_HANDED_OUT.
    """
    cover, _ = _scanned(work, number)
    blank = take_booklet(work, kind=kind, number=number)
    if not cover:
        _require_one_kind(work, kind, blank.number)
    if blank.kind != kind:
        raise Refused(Refusal.BLANK_KIND, {"number": number, "kind": blank.kind})
    require_state(blank, "in_stock")
    if blank.window and blank.window != work.officer.window:
        raise Refused(Refusal.BLANK_AT_WINDOW, {"number": blank.number, "window": blank.window})
    if not blank.window and takes_its_own(work, kind=kind, window=work.officer.window):
        raise Refused(Refusal.BLANK_NOT_HANDED_OUT, {"number": blank.number, "window": work.officer.window})
    blank.state, blank.registration_id, blank.holder_role = "assigned", registration_id, role
    blank.window, blank.changed_at = work.officer.window, work.now
    return blank


def take_booklet(work: UnitOfWork, *, kind: str, number: str) -> BlankBooklet:
    """The booklet of that number, held until the act ends; of another kind when only that exists or the cover says so.

    Refused BLANK_UNKNOWN.
    """
    cover, plain = _scanned(work, number)
    found = blank_of_number(work, number=plain, kind=cover or kind)
    if found is None or found.office_id != work.officer.office_id or found.kind != (cover or found.kind):
        raise Refused(Refusal.BLANK_UNKNOWN, {"number": number})
    return work.take(BlankBooklet, found.id)  # another desk may have changed it since it was looked up


def _scanned(work: UnitOfWork, text: str) -> tuple[str, str]:
    require_text("blank", text, longest=LONGEST_NUMBER)
    return cover_and_number(text, {row.text: row.code for row in work.codes["booklets"].rows})


def _require_one_kind(work: UnitOfWork, kind: str, number: str) -> None:
    """Refused BLANK_TWO_KINDS when the number alone does not say which booklet lies there."""
    known = kinds_in_stock(work, number=number)
    if len(known) > 1:
        cover = work.codes["booklets"].text(kind, work.today) or ""
        raise Refused(Refusal.BLANK_TWO_KINDS, {"number": number, "kind": " ".join(known), "cover": cover})


def require_state(blank: BlankBooklet, *states: str) -> None:
    """Refused BLANK_USED unless the booklet is in one of `states`."""
    if blank.state not in states:
        raise Refused(Refusal.BLANK_USED, {"number": blank.number, "state": blank.state})


def settle(
    work: UnitOfWork, blank: BlankBooklet, *, state: str, reason: str = "", second_id: int | None = None
) -> None:
    """Say what became of a booklet: issued, voided or lost with a reason (a part of an act). The day on which it
    first left the stock stays."""
    blank = work.take(BlankBooklet, blank.id)
    blank.state, blank.reason, blank.second_officer_id, blank.changed_at = state, reason, second_id, work.now
    blank.ended_at = blank.ended_at or work.now


@performs(Act.BLANK_VOID)
def void(work: UnitOfWork, *, kind: str, number: str, reason: str, second: SecondOfficer) -> None:
    """Void a booklet in stock (damaged, stained) before two persons. Refused BLANK_UNKNOWN, BLANK_USED,
    SAME_OFFICER."""
    require(work, *VOIDERS)
    _end(work, kind, number, reason, second, "voided", ("in_stock",))


@performs(Act.BLANK_LOSE)
def lose(work: UnitOfWork, *, kind: str, number: str, reason: str, second: SecondOfficer) -> None:
    """Report a booklet lost before two persons; its number is blocked for ever. A voided one can be lost as well: it
    leaves the list of those to be destroyed. Refused BLANK_UNKNOWN, BLANK_USED, SAME_OFFICER."""
    require(work, *VOIDERS, Role.LEADER)
    _end(work, kind, number, reason, second, "lost", ("in_stock", "voided"))


def _end(
    work: UnitOfWork, kind: str, number: str, reason: str, second: SecondOfficer, state: str, before: tuple[str, ...]
) -> None:
    why = require_reason(work, reason)
    other = require_second(work, second, *WITNESSES)
    blank = take_booklet(work, kind=require_kind(work, kind), number=number)
    if blank.kind != kind:
        raise Refused(Refusal.BLANK_UNKNOWN, {"number": number})
    require_state(blank, *before)
    blank.destruction_id = None
    settle(work, blank, state=state, reason=why, second_id=other.id)
