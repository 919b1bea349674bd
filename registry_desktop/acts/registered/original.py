"""What every later act does with the original: take it, note on it, flag the papers that are out and agree no more."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from registry_desktop.acts.case import go_to, require_state, take_case_of
from registry_desktop.acts.permission import officer_id_of
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds import COUPLE_KINDS, KIND_BY_NAME
from registry_desktop.kinds.marriage.original import LaterCase
from registry_desktop.queries.files import papers_of_registration
from registry_desktop.queries.later_cases import reissues_of
from registry_desktop.queries.statistics import REGISTERED
from registry_desktop.records.certificates import IssuedPaper
from registry_desktop.records.notes import Note
from registry_desktop.records.registrations import DivorceRegistration, MarriageRegistration, Registration
from registry_desktop.store.unit_of_work import UnitOfWork


def take_registered(work: UnitOfWork, registration_id: int, revision: int | None, *states: str) -> Registration:
    """The whole record of any kind, locked, of the acting office, in one of `states`.

    Refused NOT_FOUND, CHANGED_MEANWHILE, STATE_NOT_ALLOWED.
    """
    kind = KIND_BY_NAME[work.get(Registration, registration_id).kind]
    if kind not in COUPLE_KINDS:
        raise Refused(Refusal.NOT_FOUND, {"record": "registration", "id": str(registration_id)})
    record = take_case_of(work, kind.record, registration_id, revision)
    require_state(record, *states)
    return record


def flag_certificates(
    work: UnitOfWork, record: Registration, flag: str, reason: str, role: str = "", *, but: int = 0
) -> None:
    """Flag the certificates of a record that are out, those issued anew too (in the case `but` not), of one holder when
    `role` is given (a part of an act). That one has ended, was recovered or declared void is not forgotten over a
    correction."""
    for case_id in sorted({record.id, *reissues_of(work, original_id=record.id)} - {but}):
        for view in papers_of_registration(work, registration_id=case_id):
            if view.blank_number and view.state != "spoiled" and role in ("", view.holder_role):
                paper = work.take(IssuedPaper, view.id)
                if flag != "corrected" or paper.flag in ("", "corrected"):
                    paper.flag, paper.flag_reason, paper.flagged_at = flag, reason, work.now


@dataclass(frozen=True)
class Noted:
    """What is noted: the fact, who said so under which number, from which day on (None: from the beginning)."""

    fact: str
    issued_by: str
    paper_number: str
    effective_on: date | None = None


def note_on_original(
    work: UnitOfWork, case: LaterCase, noted: Noted, *, state: str, second_id: int | None = None
) -> Registration:
    """Note a fact on the original of a case, which is in `state` from now on (a part of an act); the original.

    Its certificates are flagged as ended; the marriage that a divorce had ended lasts on and is noted too. Refused
    NOT_FOUND without an original, STATE_NOT_ALLOWED when it does not stand any more.
    """
    if case.original_id is None:
        raise Refused(Refusal.NOT_FOUND, {"record": "registration", "id": case.original_number})
    original = take_registered(work, case.original_id, None, *REGISTERED)
    if original.state != state or noted.fact != "no_restoration":
        go_to(original, state)
    if original.ended_at is None:
        original.ended_at, original.end_reason = work.now, f"{noted.issued_by} {noted.paper_number}"
    work.add(_note(work, original, case, noted, second_id))
    flag_certificates(work, original, "ended", f"{noted.issued_by} {noted.paper_number}")
    if isinstance(original, DivorceRegistration):
        marriage = let_the_marriage_last(work, original)
        if marriage is not None:
            work.add(_note(work, marriage, case, replace(noted, fact="divorce_revoked"), second_id))
    return original


def _note(work: UnitOfWork, on: Registration, case: LaterCase, noted: Noted, second_id: int | None) -> Note:
    return Note(
        registration_id=on.id,
        case_id=case.id,
        office_id=on.office_id,
        fact=noted.fact,
        issued_by=noted.issued_by,
        paper_number=noted.paper_number,
        effective_on=noted.effective_on,
        officer_id=officer_id_of(work),
        second_officer_id=second_id,
        noted_on=work.today,
        noted_at=work.now,
    )


def let_the_marriage_last(work: UnitOfWork, divorce: DivorceRegistration) -> MarriageRegistration | None:
    """The marriage that a divorce had ended goes on as it stood before (a part of an act); None when this register
    holds none that this divorce ended."""
    if divorce.marriage_id is None:
        return None
    marriage = work.take(MarriageRegistration, divorce.marriage_id)
    if (marriage.state, marriage.end_reason) != ("ended_by_divorce", divorce.certificate_number):
        return None
    go_to(marriage, "filed" if marriage.filed_at else "issued")
    marriage.ended_at, marriage.end_reason = None, ""
    return marriage
