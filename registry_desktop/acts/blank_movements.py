"""领用与退回: booklets go by range from the store to a window and come back (counter.md 9)."""

from __future__ import annotations

from registry_desktop.acts.blanks import KEEPERS, range_of, require_kind, require_state
from registry_desktop.acts.permission import require
from registry_desktop.acts.typed import LONGEST_NUMBER, field_wrong, require_text
from registry_desktop.domain.act import Act
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.blanks import held_range
from registry_desktop.queries.officers import officer_of_login, windows_of_office
from registry_desktop.records.blanks import BlankMovement
from registry_desktop.records.certificates import BlankBooklet
from registry_desktop.store.unit_of_work import UnitOfWork, performs


@performs(Act.BLANK_HAND_OUT)
def hand_out(work: UnitOfWork, *, kind: str, first: str, last: str, window: str, receiver: str) -> int:
    """Hand a range of the store out to a window; how many. `receiver`: the login of the officer who takes them.

    From now on that window uses its own booklets and no others. All of the range or nothing: Refused BLANK_RANGE,
    BLANK_UNKNOWN, BLANK_USED, BLANK_AT_WINDOW, FIELD_WRONG (window, receiver).
    """
    require(work, *KEEPERS)
    booklets = _range(work, kind, first, last)
    for one in booklets:
        if one.window:
            raise Refused(Refusal.BLANK_AT_WINDOW, {"number": one.number, "window": one.window})
    movement = _noted(work, booklets, "handed_out", window, receiver)
    for one in booklets:
        one.window, one.handed_out_id, one.changed_at = window, movement.id, work.now
    return len(booklets)


@performs(Act.BLANK_RETURN)
def take_back(work: UnitOfWork, *, kind: str, first: str, last: str, window: str, receiver: str) -> int:
    """Take an unused range back from a window into the store; how many. `receiver`: the login of who brings it.

    All of the range or nothing: Refused BLANK_RANGE, BLANK_UNKNOWN, BLANK_USED, BLANK_AT_WINDOW (another window's),
    BLANK_NOT_HANDED_OUT, FIELD_WRONG (window, receiver).
    """
    require(work, *KEEPERS)
    booklets = _range(work, kind, first, last)
    for one in booklets:
        if not one.window:
            raise Refused(Refusal.BLANK_NOT_HANDED_OUT, {"number": one.number, "window": window})
        if one.window != window:
            raise Refused(Refusal.BLANK_AT_WINDOW, {"number": one.number, "window": one.window})
    _noted(work, booklets, "returned", window, receiver)
    for one in booklets:
        one.window, one.handed_out_id, one.changed_at = "", None, work.now
    return len(booklets)


def _range(work: UnitOfWork, kind: str, first: str, last: str) -> list[BlankBooklet]:
    """Every booklet of the range, held until the act ends, all of them unused."""
    numbers = range_of(first, last)
    held = held_range(work, kind=require_kind(work, kind), numbers=numbers)
    for number in numbers:
        if number not in held:
            raise Refused(Refusal.BLANK_UNKNOWN, {"number": number})
        require_state(held[number], "in_stock")
    return [held[number] for number in numbers]


def _noted(work: UnitOfWork, booklets: list[BlankBooklet], movement: str, window: str, receiver: str) -> BlankMovement:
    if window not in windows_of_office(work):
        raise field_wrong("window", window)
    officer = officer_of_login(work, login=require_text("receiver", receiver, longest=LONGEST_NUMBER))
    if officer is None or not officer.active or officer.office_id != work.officer.office_id:
        raise field_wrong("receiver", receiver)
    return work.add(
        BlankMovement(
            office_id=work.officer.office_id,
            kind=booklets[0].kind,
            movement=movement,
            first_number=booklets[0].number,
            last_number=booklets[-1].number,
            count=len(booklets),
            window=window,
            receiver_id=officer.id,
            moved_at=work.now,
        )
    )
