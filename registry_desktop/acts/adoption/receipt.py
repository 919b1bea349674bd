"""受理, 补正, 不予受理, 撤回, 终止: the beginning of an adoption case, and its ends before anything is registered."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from registry_desktop.acts.adoption.case import hold_child, require_none_of, take, take_registration, typed
from registry_desktop.acts.case import go_to, require_state
from registry_desktop.acts.ending import void_booklets
from registry_desktop.acts.numbers import settle_number
from registry_desktop.acts.permission import SecondOfficer
from registry_desktop.acts.typed import field_wrong
from registry_desktop.domain.act import Act
from registry_desktop.domain.periods import days_after
from registry_desktop.records.adoptions import AdoptionRegistration, ClockStop
from registry_desktop.store.unit_of_work import UnitOfWork, performs

AT_RECEIPT: Final = frozenset(
    {"ADO_COMPETENCE", "ADO_SENT_ABROAD", "ADO_CATEGORY", "FIELD_MISSING", "ADO_ADOPTED_ALREADY"}
)
"""What stands in the way of receiving an application; whatever may still be met until the registration does not."""
PAPERS: Final = frozenset({"ADO_PAPER_MISSING"})
CASE_ENDED: Final = "案件终结"
"""Why booklet and number of a case that ended are void: fixed words, for stock and ledger are read by others."""


@performs(Act.ADOPTION_RECEIVE)
def receive(work: UnitOfWork, *, registration_id: int, revision: int) -> int:
    """受理: the thirty days begin on the day after (ADR 8); the new revision.

    Refused FINDINGS_OPEN: another office's, a person not told, a paper missing (then a supplement is asked for).
    """
    hold_child(work, registration_id)
    record = take_registration(work, registration_id, revision)
    require_none_of(work, record, AT_RECEIPT | PAPERS)
    go_to(record, "received")
    record.received_on, record.accepted_at = work.today, work.now
    return record.revision


@performs(Act.ADOPTION_ASK_SUPPLEMENT)
def ask_supplement(
    work: UnitOfWork, *, registration_id: int, revision: int, asked: str, until: date | None = None
) -> int:
    """补正: what is to be brought until when (a row of the law's days from today where not said); the clock stands from
    today. A draft is received with it. The new revision. Refused FINDINGS_OPEN, FIELD_WRONG for a day gone by."""
    hold_child(work, registration_id)
    record = take_registration(work, registration_id, revision)
    require_none_of(work, record, AT_RECEIPT)
    if record.state == "draft":
        go_to(record, "received")
        record.received_on, record.accepted_at = work.today, work.now
    go_to(record, "supplement")
    last = until or days_after(work.today, work.law().integer("adoption.supplement_days"))
    if last < work.today:
        raise field_wrong("supplement_until", last)
    record.supplement_asked, record.supplement_until = typed("supplement_asked", asked), last
    record.stops.append(ClockStop(why="supplement", first_day=work.today))
    return record.revision


@performs(Act.ADOPTION_END_SUPPLEMENT)
def end_supplement(work: UnitOfWork, *, registration_id: int, revision: int) -> int:
    """What was asked for has been brought: the clock runs again; the new revision. Refused FINDINGS_OPEN while a paper
    is missing."""
    record = take_registration(work, registration_id, revision)
    require_state(record, "supplement")
    require_none_of(work, record, PAPERS)
    go_to(record, "received")
    end_stop(record, "supplement", work.today)
    return record.revision


def end_stop(record: AdoptionRegistration, why: str, last_day: date) -> None:
    """The clock runs again from the day after (a part of an act)."""
    for stop in record.stops:
        if stop.why == why and stop.last_day is None:
            stop.last_day = last_day


@performs(Act.ADOPTION_NOT_ACCEPT)
def not_accept(work: UnitOfWork, *, registration_id: int, revision: int, reason: str) -> int:
    """不予受理 with the reason the applicant is told; the new revision."""
    record = take(work, registration_id, revision)
    if record.state == "draft":
        go_to(record, "received")
    _end(work, record, "not_accepted", reason)
    return int(record.revision)


@performs(Act.ADOPTION_END)
def end(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    how: str,
    reason: str,
    second: SecondOfficer | None = None,
) -> int:
    """The case ends before the issue: `withdrawn` by a party, `terminated` for what was found; the new revision.

    A booklet that was taken is voided before two persons. Refused FIELD_WRONG, FIELD_MISSING, STATE_NOT_ALLOWED.
    """
    record = take(work, registration_id, revision)
    if how not in ("withdrawn", "terminated", "not_founded"):
        raise field_wrong("how", how)
    void_booklets(work, record, CASE_ENDED, second)
    settle_number(work, registration_id=record.id, state="voided", reason=CASE_ENDED)
    record.certificate_number = ""
    if record.kind == "adoption.registration":
        record.registration_date = None
    _end(work, record, how, reason)
    return int(record.revision)


def _end(work: UnitOfWork, record: Any, state: str, reason: str) -> None:
    if isinstance(record, AdoptionRegistration):
        for why in ("supplement", "assessment"):
            end_stop(record, why, work.today)
    go_to(record, state)
    record.ended_at, record.end_reason = work.now, typed("reason", reason)
