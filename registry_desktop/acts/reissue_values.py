"""What the papers of a reissue say beside persons and office: the first certificate, who applies and why, the archive.

Official paper is Chinese. The remark of the new certificate is that of 民办函〔2003〕166号.
"""

from __future__ import annotations

from typing import Final

from registry_desktop.acts.chinese_date import chinese_date
from registry_desktop.domain.statute import Law
from registry_desktop.records.registrations import ReissueRegistration
from registry_desktop.store.unit_of_work import UnitOfWork

BUSINESS: Final = {"marriage": "补领结婚证", "divorce": "补领离婚证"}
APPLICANTS: Final = {"": "", "01": "男方", "10": "女方", "11": "双方"}
PROOF: Final = {
    "": "",
    "register": "查阅本机关婚姻登记档案",
    "archive": "档案馆出具的档案复印件",
    "other": "其他证明材料",
}
RESULT: Final = {
    "": "",
    "agrees": "与当事人身份信息一致",
    "differs": "与当事人身份信息不一致",
    "not_found": "未查到档案",
}


def of_reissue(work: UnitOfWork, record: ReissueRegistration) -> dict[str, str]:
    """Every value only papers of a reissue ask for, and those it says otherwise than other cases."""
    law, business = work.law(), BUSINESS[record.certificate_kind]
    certificate = law.text(f"reissue.certificate.{record.certificate_kind}")
    signed = next((party.declaration_signed_at for party in record.parties if party.declaration_signed_at), work.now)
    return {
        "business": business,
        "archive_class": "补发婚姻登记证",
        "archive_title": f"{record.man.name}\u3000{record.woman.name}\u3000{business}",
        "applicant.words": APPLICANTS[record.applicant],
        "certificate_kind": certificate,
        "original.date": chinese_date(record.original_date) or record.original_date_text,
        "original.number": record.original_number,
        "original.office": record.original_office,
        "reissue.reason": _reason(record, law, certificate),
        "present_status": work.codes["marital_status"].text(record.present_status, work.today) or "",
        "contact": record.contact,
        "address": record.address,
        **_proxy(record),
        "archive.proof": "，".join(part for part in (*_archive(record), record.archive_note) if part),
        "review_opinion": f"符合补发条件，准予补发{certificate}。" if record.review_opinion == "1" else "",
        "declaration_date": chinese_date(signed),
        "oath_date": chinese_date(signed),
        "print_remark": "\n".join(part for part in (record.reissue_remark, record.print_remark) if part),
        "remarks": "\n".join(part for part in (record.reissue_remark, record.remark) if part),
        "basis": law.text("reissue.basis_of_refusal") if record.end_reason else "",
    }


def _proxy(record: ReissueRegistration) -> dict[str, str]:
    return {
        "proxy.name": record.proxy_name,
        "proxy.identity_number": record.proxy_identity_number,
        "proxy.notary": record.proxy_notary,
        "proxy.notarised_on": chinese_date(record.proxy_notarised_on),
    }


def _archive(record: ReissueRegistration) -> tuple[str, str]:
    return PROOF[record.archive_proof], RESULT[record.archive_result]


def _reason(record: ReissueRegistration, law: Law, certificate: str) -> str:
    """The reason as the remark says it, without its day."""
    if not record.reissue_reason:
        return ""
    return law.text(f"reissue.reason.{record.reissue_reason}").format(certificate=certificate)
