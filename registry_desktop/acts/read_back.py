"""读回核对: the couple reads large what will be printed, and their nod is kept (marriage.md 5.1, 8.2).

Shown is what the press is given and puts on the paper, nothing else. A nod moves no case and stands in nobody's way:
proof reading of the printed booklets (核对) remains the step the rules ask for. It is void once the paper would say
something else.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from registry_desktop.acts.papers import PaperKey, press_values, template_of
from registry_desktop.acts.permission import require, require_reason, require_registrar
from registry_desktop.acts.typed import field_wrong
from registry_desktop.domain import read_back
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import READS_CASES
from registry_desktop.domain.read_back import CertificateContent
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.queries.cases import load_any_case
from registry_desktop.queries.files import kept_bytes
from registry_desktop.queries.officers import office_of
from registry_desktop.queries.read_backs import last_read_back
from registry_desktop.records.read_backs import ReadBack
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork, performs

STATES: Final = ("approved", "printing", "proof_read")
"""While a case is there, its certificates are read back: from the approval until they are issued."""


@dataclass(frozen=True)
class ReadBackView:
    """What is shown now, and what the couple said last.

    `standing`: "" (nobody has read it), right, wrong, or void (answered, and the paper would say something else
    now). `changed`: fields ("role/name") that differ from the last showing; empty when there was none. `photos`: the
    bytes of each photo by its digest.
    """

    registration_id: int
    office: str
    certificates: tuple[CertificateContent, ...]
    content: str
    digest: str
    photos: dict[str, bytes]
    at: datetime
    changed: frozenset[str] = frozenset()
    standing: str = ""
    remark: str = ""
    answered_at: datetime | None = None


def shown_now(work: UnitOfWork, *, registration_id: int) -> ReadBackView:
    """What the certificates of a case would say if they were printed now. To be read, not performed.

    Refused NOT_PERMITTED, NOT_FOUND (also another office's case), STATE_NOT_ALLOWED before the approval, after the
    issue and for a case without certificates.
    """
    require(work, *READS_CASES)
    record = _own_case(work, registration_id)
    certificates = tuple(_content_of(work, record, key) for key in _certificates(record))
    content = read_back.canonical(certificates)
    photos = {one.photo: kept_bytes(work, digest=one.photo) for one in certificates if one.photo}
    view = ReadBackView(
        registration_id=record.id,
        office=office_of(work).name,
        certificates=certificates,
        content=content,
        digest=read_back.content_digest(content),
        photos=photos,
        at=work.now,
    )
    return _with_the_last(view, last_read_back(work, registration_id=record.id))


@performs(Act.READ_BACK_RECORD)
def record_read_back(
    work: UnitOfWork, *, registration_id: int, digest: str, answer: str, shown_at: datetime, remark: str = ""
) -> int:
    """What the couple said of what they were shown (`digest`): right, or wrong with the `remark` what; the row's id.

    Refused READ_BACK_OUTDATED when the paper would say something else now, REASON_MISSING for a wrong without a remark,
    NOT_PRINTABLE and DOES_NOT_FIT when it could not be printed at all, and as `shown_now`.
    """
    officer_id = require_registrar(work)
    work.hold(Registration, registration_id)
    now = shown_now(work, registration_id=registration_id)
    if answer not in read_back.ANSWERS:
        raise field_wrong("answer", answer)
    if digest != now.digest:
        raise Refused(Refusal.READ_BACK_OUTDATED)
    said = require_reason(work, remark) if answer == "wrong" else remark.strip()
    row = ReadBack(
        registration_id=registration_id,
        content=now.content,
        digest=digest,
        preview_digest=_digest_of_pages(work, load_any_case(work, registration_id)),
        answer=answer,
        remark=said,
        officer_id=officer_id,
        shown_at=shown_at,
        answered_at=work.now,
    )
    work.reason = said
    return work.add(row).id


def _own_case(work: UnitOfWork, registration_id: int) -> Registration:
    record = load_any_case(work, registration_id)
    if record.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "registration", "id": str(registration_id)})
    if record.state not in STATES or not KIND_BY_NAME[record.kind].issues_certificates:
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": record.state, "wanted": "read_back"})
    return record


def _certificates(record: Registration) -> tuple[PaperKey, ...]:
    certificate = KIND_BY_NAME[record.kind].certificate
    return tuple(PaperKey(certificate, role) for role in record.holders)


def _content_of(work: UnitOfWork, record: Registration, key: PaperKey) -> CertificateContent:
    printed = work.press.printed(template_of(record, key.paper), press_values(work, record, key.role))
    texts = tuple((name, said) for name, said in printed if isinstance(said, str))
    pictures = (hashlib.sha256(said).hexdigest() for _, said in printed if isinstance(said, bytes))
    return CertificateContent(key.role, key.paper, texts, next(pictures, ""))


def _digest_of_pages(work: UnitOfWork, record: Registration) -> str:
    pages = hashlib.sha256()
    for key in _certificates(record):
        pages.update(work.press.print(template_of(record, key.paper), press_values(work, record, key.role)))
    return pages.hexdigest()


def _with_the_last(view: ReadBackView, last: ReadBack | None) -> ReadBackView:
    if last is None:
        return view
    holds = read_back.still_says(last.content, view.content)
    return replace(
        view,
        changed=read_back.changed_fields(last.content, view.content),
        standing=last.answer if holds else "void",
        remark=last.remark,
        answered_at=last.answered_at,
    )
