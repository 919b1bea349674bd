"""撤销婚姻登记: 线索 → 审查 → 拟撤销告知 → 决定 → 送达 → 归档 (marriage.md 5.4). A registrar prepares, a leader
decides.

With the decision the original is revoked: whoever's identity was misused is not married by this register any more.
"""

from __future__ import annotations

from datetime import date

from registry_desktop.acts.case import go_to, hold_persons, require_no_findings, require_state
from registry_desktop.acts.permission import officer_id_of, require, require_reason, require_registrar
from registry_desktop.acts.registered.case import take_later_case
from registry_desktop.acts.registered.original import Noted, flag_certificates, note_on_original, take_registered
from registry_desktop.acts.typed import LONGEST_NUMBER, field_wrong, require_text
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds.known import Request
from registry_desktop.kinds.marriage.revocation import DECISION, KIND, NOTICE
from registry_desktop.queries.officers import office_of
from registry_desktop.queries.statistics import REGISTERED
from registry_desktop.records.later_cases import RegistrationRevocation
from registry_desktop.store.unit_of_work import UnitOfWork, performs

_EXITS = ("no_revocation", "transferred")


@performs(Act.REVOCATION_REVIEW)
def start_review(work: UnitOfWork, *, registration_id: int, revision: int) -> int:
    """审查: the lead has its paper, its ground is the office's; the new revision. Refused FINDINGS_OPEN."""
    require_registrar(work)
    record = take_later_case(work, RegistrationRevocation, registration_id, revision)
    require_state(record, "lead")
    require_no_findings(work, record)
    go_to(record, "review")
    return record.revision


@performs(Act.REVOCATION_SERVE_NOTICE)
def serve_notice(work: UnitOfWork, *, registration_id: int, revision: int, served_on: date, how: str) -> int:
    """拟撤销告知: facts, ground and rights have been told to the parties on that day; the new revision.

    `how`: direct, left, mail, public_notice. Refused FINDINGS_OPEN (no facts), FIELD_WRONG for a day to come.
    """
    require_registrar(work)
    record = take_later_case(work, RegistrationRevocation, registration_id, revision)
    require_state(record, "review")
    require_no_findings(work, record, Request(NOTICE))
    record.notice_served_on, record.notice_served_how = _served(work, record, "notice", served_on, how)
    go_to(record, "notice_served")
    return record.revision


def _served(work: UnitOfWork, record: RegistrationRevocation, what: str, on: date, how: str) -> tuple[date, str]:
    earliest = record.opened_at.date() if what == "notice" else record.decided_on
    if on > work.today or (earliest is not None and on < earliest):
        raise field_wrong(f"{what}_served_on", on)
    if how not in KIND.choices[f"{what}_served_how"]:
        raise field_wrong(f"{what}_served_how", how)
    return on, how


@performs(Act.REVOCATION_DECIDE)
def decide(work: UnitOfWork, *, registration_id: int, revision: int, decision_number: str) -> int:
    """决定: a leader, who has not prepared the case, revokes the registration; the new revision.

    Refused NOT_PERMITTED, SAME_OFFICER, FIELD_MISSING (the number of the decision), FINDINGS_OPEN while a hearing can
    still be asked for or is not held, STATE_NOT_ALLOWED when the original does not stand any more.
    """
    require(work, Role.LEADER)
    hold_persons(work, registration_id)
    record = take_later_case(work, RegistrationRevocation, registration_id, revision)
    require_state(record, "notice_served")
    if record.registrar_id == work.officer.officer_id:
        raise Refused(Refusal.SAME_OFFICER, {"name": work.officer.name})
    number = require_text("decision_number", decision_number.strip(), longest=LONGEST_NUMBER)
    if not number:
        raise Refused(Refusal.FIELD_MISSING, {"field": "decision_number"})
    require_no_findings(work, record, Request(DECISION))
    office = office_of(work)
    note_on_original(work, record, Noted("revoked", office.authority_name or office.name, number), state="revoked")
    go_to(record, "decided")
    record.decision_number, record.decided_on, record.reviewer_id = number, work.today, officer_id_of(work)
    work.reason = number
    return record.revision


@performs(Act.REVOCATION_END)
def end_without(work: UnitOfWork, *, registration_id: int, revision: int, ending: str, reason: str) -> int:
    """A leader ends it (`ending` no_revocation or transferred) without revoking, with the reason; the new revision."""
    require(work, Role.LEADER)
    if ending not in _EXITS:
        raise field_wrong("state", ending)
    record = take_later_case(work, RegistrationRevocation, registration_id, revision)
    go_to(record, ending)
    record.ended_at, record.end_reason = work.now, require_reason(work, reason)
    return record.revision


@performs(Act.REVOCATION_SERVE_DECISION)
def serve_decision(work: UnitOfWork, *, registration_id: int, revision: int, served_on: date, how: str) -> int:
    """送达: the decision has reached the parties on that day; the new revision. Refused FIELD_WRONG."""
    require_registrar(work)
    record = take_later_case(work, RegistrationRevocation, registration_id, revision)
    require_state(record, "decided")
    record.decision_served_on, record.decision_served_how = _served(work, record, "decision", served_on, how)
    go_to(record, "decision_served")
    return record.revision


@performs(Act.REVOCATION_ANNOTATE)
def note_and_upload(
    work: UnitOfWork, *, registration_id: int, revision: int, man_certificate: str, woman_certificate: str
) -> int:
    """The original carries the note and it is uploaded, each certificate is recovered or declared_void.

    The new revision. Refused FIELD_WRONG while it is not said what became of a certificate.
    """
    require_registrar(work)
    record = take_later_case(work, RegistrationRevocation, registration_id, revision)
    require_state(record, "decision_served")
    if record.original_id is None:
        raise Refused(Refusal.NOT_FOUND, {"record": "registration", "id": record.original_number})
    original = take_registered(work, record.original_id, None, *REGISTERED)
    for role, fate in (("man", man_certificate), ("woman", woman_certificate)):
        if fate not in KIND.choices[f"{role}_certificate"]:
            raise field_wrong(f"{role}_certificate", fate)
        flag_certificates(work, original, fate, record.decision_number, role)
    record.man_certificate, record.woman_certificate = man_certificate, woman_certificate
    go_to(record, "annotated_uploaded")
    record.uploaded_at = work.now
    return record.revision
