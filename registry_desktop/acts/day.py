"""日清: a supervisor closes the day (counter.md 11): no-shows marked, ledgers balanced, the trail's head written
down."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date

from registry_desktop.acts.booking import note_no_shows
from registry_desktop.acts.permission import require
from registry_desktop.acts.queue import close_queue
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.day_close import DayFigures, day_figures, is_closed
from registry_desktop.queries.ledger import head_of_chain
from registry_desktop.records.day_closing import DayClosing
from registry_desktop.store.unit_of_work import UnitOfWork, performs

QUEUE_CLOSED = "日终未办结"
"""Why a number ends that was never served."""


@performs(Act.DAY_CLOSE)
def close_day(work: UnitOfWork, *, day: date, differences_explained: str = "") -> int:
    """Close a day of the officer's office; the closing's id. What is printed on the day sheet is kept with it.

    Refused DAY_ALREADY_CLOSED, FIELD_WRONG (a day to come), LEDGER_DIFFERENCE unless the difference is
    explained in words.
    """
    require(work, Role.REVIEWER, Role.LEADER)
    if day > work.today:
        raise Refused(Refusal.FIELD_WRONG, {"field": "day", "value": day.isoformat()})
    if is_closed(work, day=day):
        raise Refused(Refusal.DAY_ALREADY_CLOSED, {"day": day.isoformat()})
    note_no_shows(work, day)
    close_queue(work, day, reason=QUEUE_CLOSED)
    figures = day_figures(work, day=day)
    explained = differences_explained.strip()
    for what, expected, found in differences(figures):
        if not explained:
            facts = {"what": what, "expected": str(expected), "found": str(found)}
            raise Refused(Refusal.LEDGER_DIFFERENCE, facts)
    work.reason = explained
    sequence, digest = head_of_chain(work)
    closing = DayClosing(
        office_id=work.officer.office_id,
        day=day,
        figures=json.dumps(figures.as_dict(), ensure_ascii=False, sort_keys=True),
        differences=explained,
        chain_sequence=sequence,
        chain_hash=digest,
        closed_at=work.now,
    )
    return work.add(closing).id


def differences(figures: DayFigures) -> Iterator[tuple[str, int, int]]:
    """What does not balance: (ledger, expected, found). Each registration has one number, each holder one booklet."""
    if figures.numbers_issued != figures.registered:
        yield "numbers", figures.registered, figures.numbers_issued
    if figures.booklets_issued != figures.booklets_expected:
        yield "booklets", figures.booklets_expected, figures.booklets_issued
    if figures.serials_known != figures.serials_expected:
        yield "serials", figures.serials_expected, figures.serials_known
