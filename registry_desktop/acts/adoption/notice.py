"""寻亲公告 (CC 1105; ADR 8): published, and what happens when somebody claims the child."""

from __future__ import annotations

from datetime import date

from registry_desktop.acts.adoption.case import take_registration, typed
from registry_desktop.acts.adoption.receipt import end_stop
from registry_desktop.acts.case import go_to, require_state
from registry_desktop.acts.typed import LONGEST_NAME, field_wrong
from registry_desktop.domain.act import Act
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds.adoption.categories import PARENTS_NOT_FOUND
from registry_desktop.records.adoptions import AdoptionRegistration
from registry_desktop.store.unit_of_work import UnitOfWork, performs

PUBLISHED_IN = ("received", "assessing", "assessed")


@performs(Act.ADOPTION_PUBLISH_NOTICE)
def publish_notice(
    work: UnitOfWork, *, registration_id: int, revision: int, newspaper: str, published_on: date, text: str
) -> int:
    """The notice stands in the newspaper of that day; sixty full days run from the day after; the new revision.

    Refused FIELD_WRONG for a child whose parents are known, a day before the receipt or after today; FIELD_MISSING.
    """
    record = take_registration(work, registration_id, revision)
    require_state(record, *PUBLISHED_IN)
    if record.category not in PARENTS_NOT_FOUND:
        raise field_wrong("category", record.category)
    if record.received_on is None or not record.received_on <= published_on <= work.today:
        raise field_wrong("notice_published_on", published_on)
    if record.notice_published_on is not None:
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": "notice_running", "wanted": "received"})
    record.notice_newspaper = typed("notice_newspaper", newspaper, longest=LONGEST_NAME)
    record.notice_text = typed("notice_text", text)
    record.notice_published_on = published_on
    if record.state == "received":
        go_to(record, "notice_running")
    return record.revision


@performs(Act.ADOPTION_NOTE_CLAIM)
def note_claim(work: UnitOfWork, *, registration_id: int, revision: int, claimed_by: str, claimed_on: date) -> int:
    """A parent or guardian claims the child: the adoption ends, the child goes back; the new revision.

    Refused FIELD_WRONG for a day before the notice or after today, STATE_NOT_ALLOWED without a notice.
    """
    record = take_registration(work, registration_id, revision)
    if record.notice_published_on is None:
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": record.state, "wanted": "notice_running"})
    if not record.notice_published_on <= claimed_on <= work.today:
        raise field_wrong("notice_claimed_on", claimed_on)
    _require_no_booklet(record)
    end_stop(record, "assessment", work.today)
    go_to(record, "claimed")
    record.notice_claimed_by = typed("notice_claimed_by", claimed_by, longest=LONGEST_NAME)
    record.notice_claimed_on, record.ended_at = claimed_on, work.now
    return record.revision


def _require_no_booklet(record: AdoptionRegistration) -> None:
    """A certificate already made is voided before two persons first: the case is sent back to the review."""
    if record.blank_number:
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": record.state, "wanted": "reviewing"})
