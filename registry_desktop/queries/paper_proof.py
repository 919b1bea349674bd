"""Whether a paper is what this register made: a file by its exact bytes, a sheet in hand by the code printed on it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sqlalchemy import select

from registry_desktop.domain.check_code import DIGEST_SHOWN, codes_in, read_code, read_mark
from registry_desktop.domain.numbering import numbers_in
from registry_desktop.domain.officer import READS_CASES
from registry_desktop.queries.permission import require
from registry_desktop.records.certificates import IssuedPaper
from registry_desktop.records.registrations import Registration
from registry_desktop.records.volumes import ArchiveLookup
from registry_desktop.store.unit_of_work import UnitOfWork

COPIES: Final = "archive_copy"


class Verdict(StrEnum):
    """genuine: these bytes were made here and still agree; superseded: made here, but put aside, corrected, ended …;
    altered: not these bytes, though a certificate of the number on it is kept here; unknown: neither."""

    GENUINE = "genuine"
    SUPERSEDED = "superseded"
    ALTERED = "altered"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class PaperProof:
    """The verdict, and which paper it is about (empty when unknown). `why`: why it holds no more. `digest`: of the kept
    bytes, to be laid beside the paper in hand."""

    verdict: Verdict
    paper: str = ""
    number: str = ""
    made_on: str = ""
    why: str = ""
    role: str = ""
    code: str = ""
    digest: str = ""
    paper_id: int = 0
    registration_id: int | None = None


def prove_paper(work: UnitOfWork, *, digest: str, text: str) -> PaperProof:
    """What this register knows of a file with that SHA-256 and that text on it, also of sealed copies of the archive:
    when it is not these bytes, by the code and then by the certificate number that stand on it. Refused NOT_PERMITTED.
    """
    require(work, *READS_CASES)
    made = work.session.scalars(
        select(IssuedPaper).where(IssuedPaper.digest == digest).order_by(IssuedPaper.id.desc())
    ).all()
    if made:
        return _standing(next((one for one in made if _holds(one)), made[0]))
    copied = work.session.scalars(select(ArchiveLookup).where(ArchiveLookup.copy_digest == digest)).first()
    if copied is not None and copied.copied_at is not None:
        return PaperProof(
            Verdict.GENUINE, COPIES, copied.number, f"{copied.copied_at:%Y-%m-%d}", digest=digest,
            registration_id=copied.registration_id,
        )  # fmt: skip
    coded = work.session.scalars(select(IssuedPaper).where(IssuedPaper.check_code.in_(codes_in(text)))).first()
    if coded is not None:
        return _proof(Verdict.ALTERED, coded)
    numbers = numbers_in(text)
    about = select(Registration.id).where(Registration.certificate_number.in_(numbers))
    kept = work.session.scalars(
        select(IssuedPaper).where(IssuedPaper.registration_id.in_(about)).order_by(IssuedPaper.id.desc()).limit(1)
    ).first()
    return _proof(Verdict.ALTERED, kept) if numbers and kept is not None else PaperProof(Verdict.UNKNOWN)


def prove_code(work: UnitOfWork, *, text: str) -> PaperProof:
    """What this register knows of a code that was typed, or of a square code that was scanned. A square code that says
    another number or other contents than the paper had is ALTERED; a mistyped code is UNKNOWN. Refused NOT_PERMITTED.
    """
    require(work, *READS_CASES)
    code, mark = read_code(text), read_mark(text)
    paper = work.session.scalars(select(IssuedPaper).where(IssuedPaper.check_code == code)).first() if code else None
    if paper is None:
        return PaperProof(Verdict.UNKNOWN)
    if mark is not None and (mark.number, mark.digest) != (
        paper.number,
        paper.content_digest[:DIGEST_SHOWN].upper(),
    ):
        return _proof(Verdict.ALTERED, paper)
    return _standing(paper)


def _holds(paper: IssuedPaper) -> bool:
    return paper.state != "spoiled" and not paper.flag


def _standing(paper: IssuedPaper) -> PaperProof:
    return _proof(Verdict.GENUINE if _holds(paper) else Verdict.SUPERSEDED, paper)


def _proof(verdict: Verdict, paper: IssuedPaper) -> PaperProof:
    return PaperProof(
        verdict,
        paper.paper,
        paper.number,
        f"{paper.made_at:%Y-%m-%d}",
        why=paper.flag_reason or paper.reason if verdict is Verdict.SUPERSEDED else "",
        role=paper.holder_role,
        code=paper.check_code,
        digest=paper.digest,
        paper_id=paper.id,
        registration_id=paper.registration_id,
    )
