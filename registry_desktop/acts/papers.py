"""Papers: made from the register in the act's own transaction, kept as their exact bytes, confirmed or spoiled
by the clerk.

A printer that accepted a job has not printed: a paper is `printed` when the clerk says so, having seen it.
"""

from __future__ import annotations

from dataclasses import dataclass

from registry_desktop.acts import paper_values
from registry_desktop.acts.files import keep
from registry_desktop.acts.permission import require, require_reason
from registry_desktop.acts.typed import field_wrong
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import READS_CASES, Role
from registry_desktop.domain.press import Values
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.cases import load_case
from registry_desktop.queries.files import kept_bytes, live_papers
from registry_desktop.queries.officers import office_of
from registry_desktop.queries.statistics import REGISTERED
from registry_desktop.records.appointments import Booking
from registry_desktop.records.certificates import IssuedPaper
from registry_desktop.records.registrations import MarriageRegistration, Registration
from registry_desktop.store.unit_of_work import UnitOfWork, performs

PRINTERS = (Role.RECEPTION, Role.REGISTRAR, Role.REVIEWER, Role.ARCHIVIST, Role.LEADER)

WHO_PRINTS: dict[str, tuple[Role, ...]] = {
    "marriage_declaration": (Role.RECEPTION, Role.REGISTRAR, Role.REVIEWER, Role.LEADER),
    "marriage_review_form": (Role.REGISTRAR, Role.REVIEWER, Role.LEADER),
    "marriage_certificate": (Role.REGISTRAR,),
    "archive_cover": PRINTERS,
    "not_accepted_notice": (Role.REGISTRAR, Role.REVIEWER, Role.LEADER),
    "refusal_notice": (Role.REGISTRAR, Role.REVIEWER, Role.LEADER),
    "appointment_slip": PRINTERS,
    "revocation_notice": (Role.REGISTRAR, Role.REVIEWER, Role.LEADER),
    "revocation_decision": (Role.REGISTRAR, Role.REVIEWER, Role.LEADER),
    "document_service": (Role.REGISTRAR, Role.REVIEWER, Role.LEADER),
    "no_restoration_statement": (Role.REGISTRAR, Role.REVIEWER, Role.LEADER),
}
"""Which roles make, confirm and put aside which paper (marriage.md 4)."""

EACH_PARTY = frozenset(["marriage_declaration", "marriage_certificate"])
"""Papers made for one party; the others are the couple's."""

PAPER_STATES: dict[str, tuple[str, ...]] = {
    "marriage_declaration": (
        "pre_review",
        "accepted",
        "checking",
        "approved",
        "printing",
        "proof_read",
        "issued",
        "filed",
    ),
    "marriage_review_form": ("approved", "printing", "proof_read", *REGISTERED),
    "marriage_certificate": ("printing",),
    "archive_cover": ("issued", "filed"),
    "not_accepted_notice": ("not_accepted",),
    "refusal_notice": ("refused",),
}
"""In which states of the case a paper may be made: paper never says more than the register."""


@dataclass(frozen=True)
class PaperKey:
    """Which paper of a case, for whom ("" for the couple)."""

    paper: str
    role: str


@dataclass(frozen=True)
class PaperMade:
    """A paper as it lies ready: its row and its exact bytes."""

    id: int
    digest: str
    pdf: bytes


@performs(Act.PAPER_PRINT)
def make_paper(work: UnitOfWork, *, registration_id: int, paper: str, role: str = "", printer: str = "") -> PaperMade:
    """Make a paper of a case and keep its bytes. The same booklet is not made twice: that is a replacement.

    Refused STATE_NOT_ALLOWED (too early or too late), NOT_PRINTABLE, DOES_NOT_FIT, BLANK_USED.
    """
    require(work, *WHO_PRINTS.get(paper, ()))
    if role not in (("man", "woman") if paper in EACH_PARTY else ("",)):
        raise field_wrong("role", role)
    work.hold(Registration, registration_id)
    record = load_case(work, registration_id)
    if record.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "registration", "id": str(registration_id)})
    if record.state not in PAPER_STATES.get(paper, ()):
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": record.state, "wanted": paper})
    key = PaperKey(paper, role)
    if paper == "marriage_certificate" and any(
        one.blank_number == _blank_for(record, key)
        for one in live_papers(work, registration_id=record.id, paper=paper, role=role)
    ):
        raise Refused(Refusal.BLANK_USED, {"number": _blank_for(record, key), "state": "assigned"})
    return _kept(work, record, key, printer)


def require_possible(work: UnitOfWork, record: MarriageRegistration, *keys: PaperKey) -> None:
    """Refused NOT_PRINTABLE or DOES_NOT_FIT unless these papers can be made of the case as it is (a part of an act).

    Asked before a booklet is taken or a case is ended, for afterwards nothing can be put right any more.
    """
    for key in keys:
        work.press.print(key.paper, _values(work, record, key.role))


def spoil_plain(work: UnitOfWork, record: MarriageRegistration, paper: str, role: str, reason: str) -> None:
    """Put aside a plain paper that no longer says what the register says (a part of an act)."""
    for one in live_papers(work, registration_id=record.id, paper=paper, role=role):
        spoiled = work.take(IssuedPaper, one.id)
        spoiled.state, spoiled.reason = "spoiled", reason


def preview(work: UnitOfWork, *, registration_id: int, paper: str, role: str = "") -> bytes:
    """The paper as it would come out now, on its blank; nothing is written. To be read, not performed.

    Refused NOT_FOUND, NOT_PERMITTED.
    """
    require(work, *READS_CASES, *WHO_PRINTS.get(paper, ()))
    record = load_case(work, registration_id)
    return work.press.preview(paper, _values(work, record, role))


def _values(work: UnitOfWork, record: MarriageRegistration, role: str) -> Values:
    photo = kept_bytes(work, digest=record.photo_digest) if record.photo_digest else None
    return paper_values.of_case(work, record, office=office_of(work), role=role, photo=photo)


def _kept(work: UnitOfWork, record: MarriageRegistration, key: PaperKey, printer: str) -> PaperMade:
    pdf = work.press.print(key.paper, _values(work, record, key.role))
    digest = keep(work, pdf, media_type="application/pdf")
    row = IssuedPaper(
        registration_id=record.id,
        paper=key.paper,
        holder_role=key.role,
        blank_number=_blank_for(record, key),
        number=record.certificate_number,
        digest=digest,
        template_digest=work.press.digest_of_template(key.paper),
        printer=printer,
        made_at=work.now,
    )
    return PaperMade(work.add(row).id, digest, pdf)


def _blank_for(record: MarriageRegistration, key: PaperKey) -> str:
    if key.paper != "marriage_certificate":
        return ""
    return record.man_blank_number if key.role == "man" else record.woman_blank_number


@performs(Act.PAPER_PRINT)
def make_slip(work: UnitOfWork, *, booking_id: int, printer: str = "") -> PaperMade:
    """The slip of a booking."""
    require(work, *WHO_PRINTS["appointment_slip"])
    booking = work.get(Booking, booking_id)
    if booking.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "booking", "id": str(booking_id)})
    pdf = work.press.print("appointment_slip", paper_values.of_booking(work, booking, office=office_of(work)))
    digest = keep(work, pdf, media_type="application/pdf")
    row = IssuedPaper(
        booking_id=booking.id,
        paper="appointment_slip",
        number=booking.number,
        digest=digest,
        template_digest=work.press.digest_of_template("appointment_slip"),
        printer=printer,
        made_at=work.now,
    )
    return PaperMade(work.add(row).id, digest, pdf)


@performs(Act.PAPER_CONFIRM)
def confirm_printed(work: UnitOfWork, *, paper_id: int, printer: str = "") -> None:
    """The clerk holds the paper in hand and it is right. Refused PAPER_NOT_CONFIRMED for a spoiled one."""
    paper = _own_paper(work, paper_id)
    if paper.state == "spoiled":
        raise Refused(Refusal.PAPER_NOT_CONFIRMED, {"paper": paper.paper, "role": paper.holder_role})
    paper.state, paper.printed_at = "printed", work.now
    paper.printer = printer or paper.printer


@performs(Act.PAPER_SPOIL)
def spoil(work: UnitOfWork, *, paper_id: int, reason: str) -> None:
    """A plain paper came out wrong. A booklet is not spoiled here but replaced (two persons), and the papers of a filed
    case lie in its volume: STATE_NOT_ALLOWED."""
    paper = _own_paper(work, paper_id)
    if paper.registration_id is not None and work.get(Registration, paper.registration_id).filed_at is not None:
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": "filed", "wanted": paper.paper})
    if paper.blank_number:
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": paper.state, "wanted": "replace_booklet"})
    paper.state, paper.reason = "spoiled", require_reason(work, reason)


def _own_paper(work: UnitOfWork, paper_id: int) -> IssuedPaper:
    """A paper of the officer's own office and business, locked with its case, which cannot go on meanwhile."""
    paper = work.get(IssuedPaper, paper_id)
    require(work, *WHO_PRINTS.get(paper.paper, ()))
    about: Registration | Booking | None = None
    if paper.registration_id is not None:
        about = work.hold(Registration, paper.registration_id)
    elif paper.booking_id is not None:
        about = work.get(Booking, paper.booking_id)
    if about is None or about.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "issued_paper", "id": str(paper_id)})
    return work.take(IssuedPaper, paper_id)


DATED = ("marriage_certificate", "marriage_review_form")


def _says_the_same(paper: IssuedPaper, record: MarriageRegistration) -> bool:
    if paper.paper not in DATED or record.registration_date is None:
        return True
    return paper.number == record.certificate_number and paper.made_at.date() >= record.registration_date


def require_printed(work: UnitOfWork, record: MarriageRegistration, key: PaperKey) -> None:
    """Refused PAPER_NOT_CONFIRMED unless the clerk confirmed that paper (for a booklet: on the blank now assigned).

    A paper that carries the registration date counts only when it was made on that day or later, and one that carries
    the certificate number only with the number the case has now.
    """
    blank = _blank_for(record, key)
    for paper in live_papers(work, registration_id=record.id, paper=key.paper, role=key.role):
        if paper.state == "printed" and paper.blank_number == blank and _says_the_same(paper, record):
            return
    raise Refused(Refusal.PAPER_NOT_CONFIRMED, {"paper": key.paper, "role": key.role})
