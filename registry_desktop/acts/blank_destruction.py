"""销毁: voided booklets are gathered into a numbered list and destroyed before two persons (counter.md 9)."""

from __future__ import annotations

from collections import Counter

from registry_desktop.acts.blanks import KEEPERS, WITNESSES
from registry_desktop.acts.chinese_date import chinese_date
from registry_desktop.acts.permission import SecondOfficer, officer_id_of, require, require_second
from registry_desktop.acts.typed import LONGEST_NAME, require_text
from registry_desktop.domain.act import Act
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.blank_destruction import (
    booklets_of_list,
    destruction,
    held_booklets,
    held_voided,
    lists_of_year,
)
from registry_desktop.queries.officers import office_of
from registry_desktop.records.blanks import BlankDestruction
from registry_desktop.store.unit_of_work import UnitOfWork, performs

LIST_PAPER = "blank_destruction_list"
_BOOKLETS = {"marriage_certificate": "结婚证", "divorce_certificate": "离婚证"}
"""In the wording of official paper, which is Chinese."""


@performs(Act.BLANK_LIST_DESTRUCTION)
def draw_up_list(work: UnitOfWork) -> int:
    """Gather every voided booklet of the office that stands on no list yet into a new one; its id.

    Numbered per office and year ("2026-001"). Refused NOTHING_TO_DESTROY.
    """
    require(work, *KEEPERS)
    work.one_at_a_time(f"blank_destruction {work.officer.office_id}")
    booklets = held_voided(work)
    if not booklets:
        raise Refused(Refusal.NOTHING_TO_DESTROY)
    year = work.today.year
    made = work.add(
        BlankDestruction(
            office_id=work.officer.office_id,
            number=f"{year}-{lists_of_year(work, year=year) + 1:03d}",
            count=len(booklets),
            drawn_up_at=work.now,
        )
    )
    for one in booklets:
        one.destruction_id = made.id
    return made.id


@performs(Act.BLANK_DESTROY)
def destroy(work: UnitOfWork, *, destruction_id: int, second: SecondOfficer, approval: str) -> int:
    """The booklets of a list are destroyed before two persons; how many. `approval`: the paper that allows it.

    Refused NOT_FOUND, STATE_NOT_ALLOWED (destroyed already), NOTHING_TO_DESTROY (all of them lost meanwhile),
    SAME_OFFICER, FIELD_MISSING without the approval (counter.md 9).
    """
    require(work, *KEEPERS)
    made = work.take(BlankDestruction, destruction_id)
    if made.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": BlankDestruction.register_name(), "id": str(destruction_id)})
    if made.state != "drawn_up":
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": made.state, "wanted": "destroyed"})
    other = require_second(work, second, *WITNESSES)
    allowed_by = require_text("approval", approval.strip(), longest=LONGEST_NAME)
    if not allowed_by:
        raise Refused(Refusal.FIELD_MISSING, {"field": "approval"})
    booklets = held_booklets(work, destruction_id=made.id)
    if not booklets:
        raise Refused(Refusal.NOTHING_TO_DESTROY)
    for one in booklets:
        one.state, one.changed_at = "destroyed", work.now
    made.state, made.count, made.destroyed_at = "destroyed", len(booklets), work.now
    made.keeper_id, made.witness_id = officer_id_of(work), other.id
    made.approval = allowed_by
    return len(booklets)


def list_sheet(work: UnitOfWork, *, destruction_id: int) -> bytes:
    """证件作废销毁清册 as it stands now, to be signed by both.

    Nothing is written: to be read, not performed. Refused NOT_PERMITTED, NOT_FOUND.
    """
    made = destruction(work, destruction_id=destruction_id)
    booklets = booklets_of_list(work, destruction_id=destruction_id)
    counted = Counter(_BOOKLETS[one.kind] for one in booklets)
    rows = (
        (
            str(place),
            _BOOKLETS[one.kind],
            one.number,
            f"{one.voided_at:%Y-%m-%d}" if one.voided_at else "",
            " ".join(one.reason.split()),
            one.second,
        )
        for place, one in enumerate(booklets, 1)
    )
    values = {
        "list_number": made.number,
        "drawn_up_on": chinese_date(made.drawn_up_at),
        "approval": made.approval,
        "rows": "\n".join("\t".join(row) for row in rows),
        "count": str(len(booklets)),
        "counts": "，".join(f"{kind}{count}本" for kind, count in counted.items()),
        "destroyed_on": chinese_date(made.destroyed_at) or "　　年　　月　　日",
        "keeper.name": made.keeper,
        "witness.name": made.witness,
        "office.name": office_of(work).name,
    }
    return work.press.print(LIST_PAPER, values)
