"""The papers of later cases: notice and decision of a revocation, the receipt of their service, the statement of CC 51.

Made from the register in the act's own transaction and kept as their exact bytes; confirmed or put aside as every paper
(acts.papers). Official wording is Chinese.
"""

from __future__ import annotations

from registry_desktop.acts.files import keep
from registry_desktop.acts.marriage.case import require_no_findings
from registry_desktop.acts.paper_values import chinese_date, of_office, printed_identity_number
from registry_desktop.acts.papers import WHO_PRINTS, PaperMade
from registry_desktop.acts.permission import require
from registry_desktop.acts.registered.case import take_later_case
from registry_desktop.acts.typed import field_wrong
from registry_desktop.domain.act import Act
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds.known import Request
from registry_desktop.kinds.marriage.revocation import NOTICE
from registry_desktop.queries.officers import office_of
from registry_desktop.records.certificates import IssuedPaper
from registry_desktop.records.later_cases import NoRestorationStatement, RegistrationRevocation
from registry_desktop.store.unit_of_work import UnitOfWork, performs

_OF_REVOCATION = {
    "revocation_notice": ("review", "notice_served"),
    "revocation_decision": ("decided", "decision_served", "annotated_uploaded", "filed"),
    "document_service": ("review", "notice_served", "decided", "decision_served"),
}
_OF_STATEMENT = {"no_restoration_statement": ("received", "identity_checked")}
"""In which states of the case a paper may be made."""
_GROUNDS = {"false_identity": "冒用他人身份", "fraud": "弄虚作假", "": ""}
_WAYS = {"direct": "直接送达", "left": "留置送达", "mail": "邮寄送达", "public_notice": "公告送达", "": ""}
_OTHER = {"man": "woman", "woman": "man"}


@performs(Act.PAPER_PRINT)
def make_later_paper(
    work: UnitOfWork, *, registration_id: int, revision: int, paper: str, role: str = "", printer: str = ""
) -> PaperMade:
    """Make a paper of a revocation or a statement; `role` (man, woman) the recipient of a document_service.

    Refused NOT_PERMITTED, FIELD_WRONG (role), STATE_NOT_ALLOWED, FINDINGS_OPEN while the facts of a notice are not
    written, NOT_PRINTABLE, DOES_NOT_FIT.
    """
    require(work, *WHO_PRINTS.get(paper, ()))
    record: RegistrationRevocation | NoRestorationStatement
    if paper in _OF_STATEMENT:
        record = take_later_case(work, NoRestorationStatement, registration_id, revision)
    else:
        record = take_later_case(work, RegistrationRevocation, registration_id, revision)
    if role not in (("man", "woman") if paper == "document_service" else ("",)):
        raise field_wrong("role", role)
    if record.state not in {**_OF_REVOCATION, **_OF_STATEMENT}.get(paper, ()):
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": record.state, "wanted": paper})
    if isinstance(record, NoRestorationStatement):
        values, number = _of_statement(work, record), ""
    else:
        if paper == "revocation_notice":
            require_no_findings(work, record, Request(NOTICE))
        values = _of_revocation(work, record, role)
        number = values["notice_number"] if paper == "revocation_notice" else record.decision_number
    pdf = work.press.print(paper, values)
    digest = keep(work, pdf, media_type="application/pdf")
    row = IssuedPaper(
        registration_id=record.id,
        paper=paper,
        holder_role=role,
        number=number,
        digest=digest,
        template_digest=work.press.digest_of_template(paper),
        printer=printer,
        made_at=work.now,
    )
    return PaperMade(work.add(row).id, digest, pdf)


def _shared(work: UnitOfWork, record: RegistrationRevocation | NoRestorationStatement) -> dict[str, str]:
    office = office_of(work)
    return {
        **of_office(work, office),
        "office.authority": office.authority_name or office.name,
        "paper_date": chinese_date(work.today),
        "original_number": record.original_number,
        "original_date": chinese_date(record.original_date),
        "case_number": f"{record.opened_at.year}-{record.id:06d}",
        **{f"{party.role}.name": party.name for party in record.parties},
    }


def _of_revocation(work: UnitOfWork, record: RegistrationRevocation, role: str) -> dict[str, str]:
    decided = record.decided_on is not None
    number = record.notice_number or f"{record.opened_at.year}-撤告-{record.id:04d}"
    how = record.decision_served_how if decided else record.notice_served_how
    return {
        **_shared(work, record),
        "notice_number": number,
        "decision_number": record.decision_number,
        "paper_date": chinese_date(record.decided_on or work.today),
        "facts": record.facts_found,
        "ground": _GROUNDS.get(record.ground, ""),
        "basis": work.law().text("revocation.basis"),
        "hearing_days": str(work.law().integer("revocation.hearing_days")),
        "notice_served_on": chinese_date(record.notice_served_on),
        "document.title": "撤销婚姻登记决定书" if decided else "拟撤销婚姻登记告知书",
        "document.number": record.decision_number if decided else number,
        "recipient.name": record.party(role).name if role else "",
        "place": record.party(role).present_address or record.party(role).household_place if role else "",
        "how": _WAYS[how],
    }


def _of_statement(work: UnitOfWork, record: NoRestorationStatement) -> dict[str, str]:
    if not record.stated_by:
        raise Refused(Refusal.FIELD_MISSING, {"field": "stated_by"})
    declarant, other = record.party(record.stated_by), record.party(_OTHER[record.stated_by])
    return {
        **_shared(work, record),
        "declarant.name": declarant.name,
        "declarant.identity_number": printed_identity_number(declarant),
        "other.name": other.name,
        "other.identity_number": printed_identity_number(other),
        "declared_dead_on": chinese_date(record.declared_dead_on),
        "court": record.court,
        "ruling_number": record.ruling_number,
        "ruled_on": chinese_date(record.ruled_on),
    }
