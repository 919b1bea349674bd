"""Papers: made from the register in the act's own transaction, kept as their exact bytes, confirmed or spoiled
by the clerk.

A printer that accepted a job has not printed: a paper is `printed` when the clerk says so, having seen it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from registry_desktop.acts import paper_values
from registry_desktop.acts.ending import end_open_job
from registry_desktop.acts.files import keep
from registry_desktop.acts.permission import require, require_reason
from registry_desktop.acts.typed import field_wrong
from registry_desktop.domain import check_code
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import READS_CASES, Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds import KIND_BY_NAME, KINDS
from registry_desktop.kinds.kind import COUNTER_ROLES
from registry_desktop.queries.cases import load_any_case
from registry_desktop.queries.files import content_of, kept_bytes, live_papers
from registry_desktop.queries.officers import office_of
from registry_desktop.queries.print_jobs import open_job_of
from registry_desktop.records.appointments import Booking
from registry_desktop.records.certificates import IssuedPaper
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork, performs

SLIP = "appointment_slip"
"""The paper of a booking; every other one belongs to a case."""


@dataclass(frozen=True)
class PaperKey:
    """Which paper of a case, for whom ("" for the couple)."""

    paper: str
    role: str


@dataclass(frozen=True)
class PaperMade:
    """A paper as it lies ready: its row, its exact bytes, the blank it is printed on ("" for plain paper)."""

    id: int
    digest: str
    pdf: bytes
    blank_number: str = ""


@performs(Act.PAPER_PRINT)
def make_paper(
    work: UnitOfWork,
    *,
    registration_id: int,
    paper: str,
    role: str = "",
    printer: str = "",
    only_if_due: bool = False,
) -> PaperMade:
    """Make a paper of a case and keep its bytes. The same booklet is not made twice: that is a replacement.

    `only_if_due`: not when another desk has printed it meanwhile (PAPER_DONE) or is about to (PRINT_UNDER_WAY).
    Refused STATE_NOT_ALLOWED (too early or too late), NOT_PRINTABLE, DOES_NOT_FIT, BLANK_USED.
    """
    require(work, *who_prints(paper))
    work.hold(Registration, registration_id)
    record = load_any_case(work, registration_id)
    if record.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "registration", "id": str(registration_id)})
    printed = KIND_BY_NAME[record.kind].printed(paper)
    if printed is None or not printed.concerns(record) or record.state not in printed.states:
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": record.state, "wanted": paper})
    if role not in printed.roles_of(record):
        raise field_wrong("role", role)
    key = PaperKey(paper, role)
    live = live_papers(work, registration_id=record.id, paper=paper, role=role)
    if only_if_due:
        _require_due(work, key, live)
    if printed.on_booklet and any(one.blank_number == _blank_for(record, key) for one in live):
        raise Refused(Refusal.BLANK_USED, {"number": _blank_for(record, key), "state": "assigned"})
    return _kept(work, record, key, printer)


def _require_due(work: UnitOfWork, key: PaperKey, live: Sequence[IssuedPaper]) -> None:
    """Refused PAPER_DONE, PRINT_UNDER_WAY."""
    if any(one.state == "printed" for one in live):
        raise Refused(Refusal.PAPER_DONE, {"paper": key.paper, "role": key.role})
    for one in live:
        job = open_job_of(work, paper_id=one.id)
        if job is not None:
            raise Refused(Refusal.PRINT_UNDER_WAY, {"paper": key.paper, "printer": job.printer})


def who_prints(paper: str) -> tuple[Role, ...]:
    """The roles that make, confirm and put aside that paper, by whatever kind prints it; nobody an unknown one."""
    printed = (kind.printed(paper) for kind in KINDS)
    by = (role for one in printed if one is not None for role in one.by)
    return (*COUNTER_ROLES, Role.ARCHIVIST) if paper == SLIP else tuple(dict.fromkeys(by))


def require_possible(work: UnitOfWork, record: Registration, *keys: PaperKey) -> None:
    """Refused NOT_PRINTABLE or DOES_NOT_FIT unless these papers can be made of the case as it is (a part of an act).

    Asked before a booklet is taken or a case is ended, for afterwards nothing can be put right any more.
    """
    for key in keys:
        work.press.print(template_of(record, key.paper), press_values(work, record, key.role))


def spoil_plain(work: UnitOfWork, record: Registration, paper: str, role: str, reason: str) -> None:
    """Put aside a plain paper that no longer says what the register says (a part of an act)."""
    for one in live_papers(work, registration_id=record.id, paper=paper, role=role):
        spoiled = work.take(IssuedPaper, one.id)
        spoiled.state, spoiled.reason = "spoiled", reason
        end_open_job(work, spoiled.id, "spoiled")


def dated_papers(record: Registration) -> tuple[PaperKey, ...]:
    """The papers that carry number and registration date: booklets and review form."""
    dated = (one for one in KIND_BY_NAME[record.kind].prints if one.dated and one.concerns(record))
    return tuple(PaperKey(one.paper, role) for one in dated for role in one.roles_of(record))


def spoil_dated(work: UnitOfWork, record: Registration, reason: str) -> None:
    """Put those aside that lie on no booklet and no longer say what the register says: the review form, whose number,
    date or papers shown have changed (a part of an act)."""
    for key in dated_papers(record):
        printed = KIND_BY_NAME[record.kind].printed(key.paper)
        if printed is not None and not printed.on_booklet:
            spoil_plain(work, record, key.paper, key.role, reason)


def preview(work: UnitOfWork, *, registration_id: int, paper: str, role: str = "") -> bytes:
    """The paper as it would come out now, on its blank; nothing is written. To be read, not performed.

    Refused NOT_PERMITTED, NOT_FOUND; of a secret case also where the paper is not made any more.
    """
    require(work, *READS_CASES, *who_prints(paper))
    record = load_any_case(work, registration_id)
    printed = KIND_BY_NAME[record.kind].printed(paper)
    require(work, *READS_CASES, *(printed.by if printed is not None else ()))
    if record.secret and (printed is None or record.state not in printed.states):
        raise Refused(Refusal.NOT_FOUND, {"record": "registration", "id": str(registration_id)})
    template = template_of(record, paper)
    return work.press.on_blank(template, work.press.print(template, press_values(work, record, role)))


def kept_on_blank(work: UnitOfWork, *, registration_id: int, paper: str, digest: str) -> bytes:
    """A paper that was made, its kept bytes on their blank. To be read, not performed. Refused NOT_FOUND."""
    pdf = content_of(work, registration_id=registration_id, digest=digest)
    return work.press.on_blank(template_of(load_any_case(work, registration_id), paper), pdf)


def template_of(record: Registration, paper: str) -> str:
    """The template a paper of that case is made from."""
    printed = KIND_BY_NAME[record.kind].printed(paper)
    return printed.template_of(record) if printed is not None else paper


def press_values(work: UnitOfWork, record: Registration, role: str) -> dict[str, str | bytes]:
    """What the press is given for a paper of that case and holder."""
    digests = {"": record.photo_digest} | {party.role: party.photo_digest for party in record.parties}
    photos = {whose: kept_bytes(work, digest=digest) for whose, digest in digests.items() if digest}
    values = paper_values.of_case(work, record, office=office_of(work), role=role, photos=photos)
    return {**values, check_code.VALUE: "", check_code.SHORT_VALUE: "——"}  # a paper gets its code when it is made


def _kept(work: UnitOfWork, record: Registration, key: PaperKey, printer: str) -> PaperMade:
    template, values = template_of(record, key.paper), press_values(work, record, key.role)
    shown = work.press.filled_in(template, values)
    content = check_code.digest_of_values(shown)
    about = (record.id, key.paper, key.role, work.now.isoformat(), content)
    code = check_code.code_for("/".join(map(str, about))) if check_code.VALUE in shown else ""
    if code:
        mark = check_code.CheckMark(code, record.certificate_number, content)
        values |= {check_code.VALUE: check_code.mark_text(mark), check_code.SHORT_VALUE: check_code.shown(code)}
    pdf = work.press.print(template, values)
    digest = keep(work, pdf, media_type="application/pdf", of=record)
    blank = _blank_for(record, key)
    row = IssuedPaper(
        registration_id=record.id,
        paper=key.paper,
        holder_role=key.role,
        blank_number=blank,
        number=record.certificate_number,
        digest=digest,
        template_digest=work.press.digest_of_template(template),
        printer=printer,
        made_at=work.now,
        check_code=code,
        content_digest=content,
    )
    return PaperMade(work.add(row).id, digest, pdf, blank)


def _blank_for(record: Registration, key: PaperKey) -> str:
    printed = KIND_BY_NAME[record.kind].printed(key.paper)
    return blank_of(record, key.role) if printed is not None and printed.on_booklet else ""


def blank_of(record: Registration, role: str) -> str:
    """The booklet taken for a party, "" before."""
    number: str = getattr(record, f"{role}_blank_number" if role else "blank_number")
    return number


@performs(Act.PAPER_PRINT)
def make_slip(work: UnitOfWork, *, booking_id: int, printer: str = "") -> PaperMade:
    """The slip of a booking."""
    require(work, *who_prints(SLIP))
    booking = work.get(Booking, booking_id)
    if booking.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "booking", "id": str(booking_id)})
    pdf = work.press.print(SLIP, paper_values.of_booking(work, booking, office=office_of(work)))
    digest = keep(work, pdf, media_type="application/pdf")
    row = IssuedPaper(
        booking_id=booking.id,
        paper=SLIP,
        number=booking.number,
        digest=digest,
        template_digest=work.press.digest_of_template(SLIP),
        printer=printer,
        made_at=work.now,
    )
    return PaperMade(work.add(row).id, digest, pdf)


@performs(Act.PAPER_CONFIRM)
def confirm_printed(work: UnitOfWork, *, paper_id: int, printer: str = "", blank_number: str = "") -> None:
    """The clerk holds the paper in hand and it is right; of a booklet the number printed on it was scanned. What was
    printed again keeps the moment of its first time.

    Refused PAPER_NOT_CONFIRMED for a spoiled one, BLANK_NOT_THIS when another booklet lay in the printer.
    """
    paper = own_paper(work, paper_id)
    if paper.state == "spoiled":
        raise Refused(Refusal.PAPER_NOT_CONFIRMED, {"paper": paper.paper, "role": paper.holder_role})
    if paper.blank_number and blank_number.strip() != paper.blank_number:
        raise Refused(Refusal.BLANK_NOT_THIS, {"number": blank_number.strip(), "wanted_number": paper.blank_number})
    end_open_job(work, paper_id, "confirmed")
    if paper.printed_at is None:
        paper.state, paper.printed_at = "printed", work.now
        paper.printer = printer or paper.printer


@performs(Act.PAPER_SPOIL)
def spoil(work: UnitOfWork, *, paper_id: int, reason: str) -> None:
    """A plain paper came out wrong. A booklet is not spoiled here but replaced (two persons), and the papers of a filed
    case lie in its volume: STATE_NOT_ALLOWED. When it was an issued paper printed once more, only that print is
    spoiled: the paper that was issued stays what it is."""
    paper = own_paper(work, paper_id)
    if paper.printed_at is not None and open_job_of(work, paper_id=paper_id) is not None:
        work.reason = require_reason(work, reason)
        end_open_job(work, paper_id, "spoiled")
        return
    if paper.registration_id is not None and work.get(Registration, paper.registration_id).filed_at is not None:
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": "filed", "wanted": paper.paper})
    if paper.blank_number:
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": paper.state, "wanted": "replace_booklet"})
    paper.state, paper.reason = "spoiled", require_reason(work, reason)
    end_open_job(work, paper_id, "spoiled")


def own_paper(work: UnitOfWork, paper_id: int) -> IssuedPaper:
    """A paper of the officer's own office and business, locked with its case, which cannot go on meanwhile."""
    paper = work.get(IssuedPaper, paper_id)
    require(work, *who_prints(paper.paper))
    about: Registration | Booking | None = None
    if paper.registration_id is not None:
        about = work.hold(Registration, paper.registration_id)
    elif paper.booking_id is not None:
        about = work.get(Booking, paper.booking_id)
    if about is None or about.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "issued_paper", "id": str(paper_id)})
    return work.take(IssuedPaper, paper_id)


def _says_the_same(paper: IssuedPaper, record: Registration) -> bool:
    printed = KIND_BY_NAME[record.kind].printed(paper.paper)
    if printed is None or not printed.dated or record.printed_date is None:
        return True
    return paper.number == record.certificate_number and paper.made_at.date() >= record.printed_date


def require_printed(work: UnitOfWork, record: Registration, key: PaperKey) -> None:
    """Refused PAPER_NOT_CONFIRMED unless the clerk confirmed that paper (for a booklet: on the blank now assigned).

    A paper that carries the registration date counts only when it was made on that day or later, and one that carries
    the certificate number only with the number the case has now.
    """
    blank = _blank_for(record, key)
    for paper in live_papers(work, registration_id=record.id, paper=key.paper, role=key.role):
        if paper.state == "printed" and paper.blank_number == blank and _says_the_same(paper, record):
            return
    raise Refused(Refusal.PAPER_NOT_CONFIRMED, {"paper": key.paper, "role": key.role})
