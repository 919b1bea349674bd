"""The second visit: both come within the window, are asked apart, and the registrar decides.

Civil Code 1077, 1078; MRR25 16. Certificate, issue and archive of a divorce are not built yet (docs/roadmap.md).
"""

from __future__ import annotations

from registry_desktop.acts.divorce.case import take_divorce
from registry_desktop.acts.marriage.case import go_to, require_no_findings
from registry_desktop.acts.permission import SecondOfficer, require_reason, require_registrar, require_second
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import Role
from registry_desktop.kinds.known import Request
from registry_desktop.kinds.marriage.divorce_periods import CERTIFICATE
from registry_desktop.store.unit_of_work import UnitOfWork, performs


@performs(Act.DIVORCE_REVIEW)
def start_review(work: UnitOfWork, *, registration_id: int, revision: int) -> int:
    """审查 begins; the new revision.

    Refused FINDINGS_OPEN (too early, too late, one is not there), STATE_NOT_ALLOWED.
    """
    require_registrar(work)
    record = take_divorce(work, registration_id, revision)
    require_no_findings(work, record, Request(CERTIFICATE))
    go_to(record, "review")
    return record.revision


@performs(Act.DIVORCE_APPROVE)
def approve(work: UnitOfWork, *, registration_id: int, revision: int) -> int:
    """准予离婚登记: both still want it, asked apart, and agree on everything; the new revision.

    Refused FINDINGS_OPEN.
    """
    registrar_id = require_registrar(work)
    record = take_divorce(work, registration_id, revision)
    require_no_findings(work, record, Request(CERTIFICATE))
    go_to(record, "approved")
    record.approved_at, record.review_opinion, record.registrar_id = work.now, "1", registrar_id
    return record.revision


@performs(Act.DIVORCE_REFUSE)
def refuse(work: UnitOfWork, *, registration_id: int, revision: int, reason: str, second: SecondOfficer) -> int:
    """不予登记 by registrar and reviewer, with the reasons; a new application is possible; the new revision."""
    require_registrar(work)
    record = take_divorce(work, registration_id, revision)
    reviewer = require_second(work, second, Role.REVIEWER, Role.LEADER, not_officer_id=record.registrar_id)
    go_to(record, "refused")
    record.reviewer_id, record.review_opinion = reviewer.id, "2"
    record.ended_at, record.end_reason = work.now, require_reason(work, reason)
    return record.revision
