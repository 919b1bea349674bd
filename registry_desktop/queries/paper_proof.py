"""Whether a paper file is what this register made: by its exact bytes, else by the certificate number it carries."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select

from registry_desktop.domain.numbering import numbers_in
from registry_desktop.domain.officer import READS_CASES
from registry_desktop.queries.permission import require
from registry_desktop.records.certificates import IssuedPaper
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork


class Verdict(StrEnum):
    """genuine: these bytes were made here and still agree; superseded: made here, but put aside, corrected, ended …;
    altered: not these bytes, though a certificate of the number on it is kept here; unknown: neither."""

    GENUINE = "genuine"
    SUPERSEDED = "superseded"
    ALTERED = "altered"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class PaperProof:
    """The verdict, and which paper it is about (empty when unknown). `why`: why it holds no more."""

    verdict: Verdict
    paper: str = ""
    number: str = ""
    made_on: str = ""
    why: str = ""


def prove_paper(work: UnitOfWork, *, digest: str, text: str) -> PaperProof:
    """What this register knows of a file with that SHA-256 and that text on it. Refused NOT_PERMITTED."""
    require(work, *READS_CASES)
    made = work.session.scalars(
        select(IssuedPaper).where(IssuedPaper.digest == digest).order_by(IssuedPaper.id.desc())
    ).all()
    if made:
        holding = [one for one in made if one.state != "spoiled" and not one.flag]
        return _proof(Verdict.GENUINE, holding[0]) if holding else _proof(Verdict.SUPERSEDED, made[0])
    numbers = numbers_in(text)
    about = select(Registration.id).where(Registration.certificate_number.in_(numbers))
    kept = work.session.scalars(
        select(IssuedPaper).where(IssuedPaper.registration_id.in_(about)).order_by(IssuedPaper.id.desc()).limit(1)
    ).first()
    return _proof(Verdict.ALTERED, kept) if numbers and kept is not None else PaperProof(Verdict.UNKNOWN)


def _proof(verdict: Verdict, paper: IssuedPaper) -> PaperProof:
    why = paper.flag_reason or paper.reason if verdict is Verdict.SUPERSEDED else ""
    return PaperProof(verdict, paper.paper, paper.number, f"{paper.made_at:%Y-%m-%d}", why)
