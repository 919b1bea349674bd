"""What the papers about a registered marriage say: correction, judgment, revocation and its service, a statement.

Official paper is Chinese. Persons and office come from paper_values, what a correction says from its rows.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from registry_desktop.acts.chinese_date import chinese_date
from registry_desktop.acts.registered.notes import named
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds.marriage.original import DIVORCE, MARRIAGE, LaterCase
from registry_desktop.kinds.marriage.revocation import hearing_period
from registry_desktop.queries.appointments import days_off
from registry_desktop.queries.notes import kept_corrections
from registry_desktop.records.later_cases import CourtJudgment, NoRestorationStatement, RegistrationRevocation
from registry_desktop.records.offices import Office
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork

GROUNDS: Final = {
    "": "",
    "bigamy": "登记结婚时一方已有配偶",
    "prohibited_kin": "双方有禁止结婚的亲属关系",
    "under_age": "登记结婚时未到法定婚龄",
    "illness": "登记结婚时患有医学上认为不应当结婚的疾病",
    "coercion": "一方因受胁迫结婚",
    "illness_not_told": "一方婚前未如实告知重大疾病",
    "false_identity": "登记时一方冒用他人身份或使用虚假身份",
    "not_in_person": "一方未亲自到场办理登记",
}
RULINGS: Final = {
    "": "",
    "court_invalidity": "确认婚姻无效",
    "court_annulment": "撤销婚姻",
    "court_divorce": "准予离婚",
    "court_revocation": "撤销婚姻登记行政行为",
}
WAYS: Final = {
    "": "",
    "direct": "直接送达",
    "left": "留置送达",
    "mail": "邮寄送达",
    "public_notice": "公告送达",
}
_CERTIFICATES: Final = {MARRIAGE: "结婚证", DIVORCE: "离婚证"}
DECISION: Final = (
    "撤销上述婚姻登记。所发{certificate}作废，当事人应当将其交回本机关；未交回的，自本决定生效之日起不得使用。"
)
_TABLES: Final = {
    "person_class": "person_classes",
    "sex": "sex",
    "nationality": "countries",
    "ethnic_group": "ethnic_groups",
    "occupation": "occupation",
    "education": "education",
    "marital_status": "marital_status",
    "identity_kind": "identity_papers",
    "kinship_declared": "kinship",
}
_FLAGS: Final = {"yes": "是", "no": "否"}


def of_later_case(
    work: UnitOfWork, record: LaterCase, office: Office, role: str
) -> dict[str, str]:
    """Every value only papers of a later case ask for; `role` is the recipient's, "" for the couple."""
    shared = {
        "authority.name": office.authority_name or office.name,
        "original.number": record.original_number,
        "original.date": chinese_date(record.original_date),
        "original.office": office.name,
        "officer.name": work.officer.name,
    }
    match record:
        case RegistrationRevocation():
            return shared | _of_revocation(work, record, role)
        case CourtJudgment():
            return shared | _of_judgment(work, record)
        case _:
            return shared | _of_statement(work, record)


def _of_revocation(work: UnitOfWork, record: RegistrationRevocation, role: str) -> dict[str, str]:
    """Refused FIELD_MISSING while a notice would tell no facts."""
    if not record.facts_found:
        raise Refused(Refusal.FIELD_MISSING, {"field": "facts_found"})
    served_on = record.notice_served_on or work.today
    number = record.notice_number or f"{record.opened_at.year}-撤告-{record.id:04d}"
    decided = record.decided_on is not None
    of_service = (
        ("撤销婚姻登记决定书", record.decision_number, record.decision_served_how, record.decision_served_on)
        if decided
        else ("拟撤销婚姻登记告知书", number, record.notice_served_how, record.notice_served_on)
    )
    recipient = record.party(role) if role else None
    return {
        "notice_number": number,
        "decision_number": record.decision_number,
        "decision_date": chinese_date(record.decided_on),
        "decision": DECISION.format(certificate=_certificate(work, record)),
        "facts": record.facts_found,
        "basis": work.law().text("revocation.basis"),
        "hearing_until": chinese_date(hearing_period(served_on, work.law(), days_off(work)).until),
        "recipient.name": recipient.name if recipient else "",
        "recipient.address": (recipient.present_address or recipient.household_place) if recipient else "",
        **_service(*of_service),
    }


def _service(title: str, number: str, how: str, on: date | None) -> dict[str, str]:
    return {
        "document.title": title,
        "document.number": number,
        "served_how": WAYS[how],
        "served_on": chinese_date(on),
        "witness.name": "",
        "remarks": "",
    }


def _certificate(work: UnitOfWork, record: LaterCase) -> str:
    """What was given out with the original; of one this register does not hold, as its number says."""
    if record.original_id is not None:
        return _CERTIFICATES[work.get(Registration, record.original_id).kind]
    return _CERTIFICATES[DIVORCE if record.original_number.startswith("L") else MARRIAGE]


def _of_judgment(work: UnitOfWork, record: CourtJudgment) -> dict[str, str]:
    ground = f"{GROUNDS[record.ground]}。" if record.ground else ""
    effective = f"，已于{chinese_date(record.effective_on)}发生法律效力" if record.effective_on else ""
    collected = f"双方{_certificate(work, record)}由人民法院收缴。" if record.certificates_collected else ""
    return {
        "judgment.court": record.court,
        "judgment.number": record.judgment_number,
        "judgment.date": chinese_date(record.judged_on),
        "judgment.fact": f"{ground}{RULINGS[record.ruling]}{effective}。{collected}",
        "noted_on": chinese_date(record.annotated_at),
    }


def _of_statement(work: UnitOfWork, record: NoRestorationStatement) -> dict[str, str]:
    return {
        "ruling.court": record.court,
        "ruling.number": record.ruling_number,
        "ruling.date": chinese_date(record.ruled_on),
        "declaration_date": chinese_date(work.today),
        "oath_date": chinese_date(work.today),
    }


def of_correction(work: UnitOfWork, record: Registration, office: Office) -> dict[str, str]:
    """The note of the last correction of a record, a line for each field; empty while there is none."""
    lines = kept_corrections(work, registration_id=record.id)
    last = [line for line in lines if line.corrected_at == lines[-1].corrected_at]
    values = {
        "original.number": record.certificate_number,
        "original.date": chinese_date(record.registration_date),
        "original.office": office.name,
        "corrections": "\n".join(
            "\t".join((named(line.field), *(_said(work, line.field, value) for value in (line.before, line.after))))
            for line in last
        ),
        "officer.name": last[0].officer if last else work.officer.name,
        "second_officer.name": last[0].second_officer if last else "",
        "correction_date": chinese_date(last[0].corrected_at) if last else "",
    }
    return values | ({"reason": last[0].reason} if last else {})


def _said(work: UnitOfWork, field: str, value: str) -> str:
    """A value as official paper writes it: the word of a code, a date, a flag."""
    bare = field.rpartition(".")[2]
    if bare in _TABLES:
        return work.codes[_TABLES[bare]].text(value, work.today) or value if value else ""
    if bare in ("birth_date", "registration_date", "cohabitation_since"):
        return chinese_date(date.fromisoformat(value)) if value else ""
    return _FLAGS.get(value, value) if bare in ("restored_marriage", "late_registration") else value
