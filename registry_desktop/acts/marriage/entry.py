"""What is typed into a case: both parties, the declarations' content, papers, online checks, photo, reasons.

A change of what a party has declared takes that party's signature back: nobody is bound to words he has not read.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from typing import Any

from registry_desktop.acts import photo
from registry_desktop.acts.identity_evidence import seal_evidence
from registry_desktop.acts.marriage.case import STILL_OPEN, open_warnings, party_of, require_state, take_case
from registry_desktop.acts.papers import spoil_dated, spoil_plain
from registry_desktop.acts.permission import (
    SecondOfficer,
    officer_id_of,
    require_reason,
    require_registrar,
    require_second,
)
from registry_desktop.acts.typed import LONGEST_NAME, LONGEST_NUMBER, LONGEST_TEXT, field_wrong, is_text, require_text
from registry_desktop.domain import citizen_number, person_name
from registry_desktop.domain.act import Act
from registry_desktop.domain.codes import CodeTable
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.kinds.known import Known
from registry_desktop.kinds.marriage.office import handling_class_of
from registry_desktop.queries.officers import office_of
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import (
    DivorceRegistration,
    FindingAcknowledged,
    MarriageRegistration,
    OnlineCheck,
    PaperShown,
    Registration,
    ReissueRegistration,
)
from registry_desktop.store.unit_of_work import UnitOfWork, performs

ENTRY_STATES = ("pre_review", "accepted", "checking")

PARTY_FIELDS = frozenset(
    [
        "person_class",
        "name",
        "former_names",
        "sex",
        "birth_date",
        "nationality",
        "ethnic_group",
        "occupation",
        "education",
        "marital_status",
        "identity_kind",
        "identity_number",
        "identity_valid_from",
        "identity_valid_until",
        "identity_long_term",
        "identity_issuer",
        "local_identity_number",
        "soldier_number",
        "household_division",
        "household_place",
        "present_address",
        "phone",
        "present",
        "will",
        "illness_explained",
        "declares_no_spouse",
        "declares_no_kinship",
    ]
)
CASE_FIELDS = frozenset(
    [
        "kinship_declared",
        "restored_marriage",
        "late_registration",
        "cohabitation_since",
        "remark",
        "print_remark",
        "ceremony_wished",
        "leaflets_given",
        "oath_witness",
    ]
)
NOT_DECLARED = frozenset(["phone", "present_address", "present", "will", "illness_explained", "identity_issuer"])
"""Fields of a party that do not stand on the declaration."""
ON_BOTH_DECLARATIONS = frozenset(
    [
        "person_class",
        "name",
        "sex",
        "nationality",
        "birth_date",
        "ethnic_group",
        "occupation",
        "education",
        "marital_status",
        "identity_number",
        "local_identity_number",
        "household_place",
    ]
)
"""Fields of a party that the other one's declaration repeats."""
CODED = {
    "person_class": "person_classes",
    "sex": "sex",
    "nationality": "countries",
    "ethnic_group": "ethnic_groups",
    "occupation": "occupation",
    "education": "education",
    "marital_status": "marital_status",
    "present_status": "marital_status",
    "identity_kind": "identity_papers",
    "will": "will",
    "kinship_declared": "kinship",
    "country": "countries",
    "wording": "wordings",
}
"""Fields that hold a code, with their table: the checks of the law would pass over a code they do not know."""
NEVER_EMPTY = frozenset(["person_class", "identity_kind", "will", "kinship_declared"])
LONGEST = {"name": LONGEST_NAME, "former_names": LONGEST_NAME, "identity_number": LONGEST_NUMBER}
ANSWERS = {
    "identity": ("match", "mismatch"),
    "marital_status": ("10", "20", "30", "40", "no_record"),
    "dishonest_list": ("listed", "clear"),
}
"""What each authority can answer (resources/codes/online_answers.csv)."""
NOT_DONE = "not_done"
MOST = 10_000
"""No number that is typed into a case is larger."""
DECLARED_ANEW = "声明内容已更改"
"""Why a printed declaration is put aside: it no longer says what the register says."""
PAPERS_SHOWN_SINCE = "打印后又出示了证件材料"
"""Why a printed review form is put aside: it does not list what was shown since."""


@performs(Act.MARRIAGE_SAVE)
def save(work: UnitOfWork, *, registration_id: int, revision: int, fields: Mapping[str, Any]) -> int:
    """Write the fields of the form ("man.name", "kinship_declared"); the new revision.

    Refused FIELD_WRONG for an unknown field or a value of the wrong type, STATE_NOT_ALLOWED after approval.
    """
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    require_state(record, *ENTRY_STATES)
    write_fields(work, record, fields)
    return record.revision


def write_fields(work: UnitOfWork, record: MarriageRegistration, fields: Mapping[str, Any]) -> None:
    """Put fields of the form into the record, with all that follows from them (a part of an act)."""
    for name, value in fields.items():
        if write_field(record, name, value, work.codes):
            take_passes_back(record, name)
    for party in record.parties:
        derive(work, party)
        if party.declaration_signed_at is None:
            spoil_plain(work, record, "marriage_declaration", party.role, DECLARED_ANEW)
    record.handling_class = _handling_class(work, record)
    keep_checklist(work, record)


def write_field(record: MarriageRegistration, name: str, value: Any, codes: Mapping[str, CodeTable]) -> bool:
    """Put one field of the form into the record (a part of an act); whether it changed. Refused FIELD_WRONG."""
    role, _, field = name.rpartition(".")
    allowed = PARTY_FIELDS if role in ("man", "woman") else CASE_FIELDS if not role else frozenset[str]()
    if field not in allowed:
        raise field_wrong(name, "")
    target: Party | MarriageRegistration = record.party(role) if role else record
    before = getattr(target, field)
    if not fits(target, field, value) or not is_a_code(field, value, before, codes):
        raise field_wrong(name, value)
    if before == value:
        return False
    setattr(target, field, value)
    of_both = ("kinship_declared", "cohabitation_since", "restored_marriage", "late_registration")
    for party in whose_declaration_changes(record, target, field, of_both):
        party.declaration_signed_at = None
    return True


WHO_IT_IS = frozenset(["name", "birth_date", "identity_kind", "identity_number", "person_class", "marital_status"])


def take_passes_back(record: Registration, name: str) -> None:
    """A warning was passed for what stood there then: of a changed person or answer it is put to the officer anew.

    Nothing is deleted: the pass keeps its place with the revision it held until ("man.identity_number@7").
    """
    role, _, field = name.rpartition(".")
    for passed in record.acknowledged:
        if "@" not in passed.field and (
            passed.field == name or (field in WHO_IT_IS and passed.field.startswith(f"{role}."))
        ):
            passed.field = f"{passed.field}@{record.revision}"


def whose_declaration_changes(
    record: Registration, target: Party | Registration, field: str, of_both: Collection[str]
) -> Iterable[Party]:
    """Nobody is bound to words he has not read: of himself, of the other party, of both.

    `of_both`: fields of the case itself that stand on the declarations.
    """
    if isinstance(target, Registration):
        return record.parties if field in of_both else ()
    if field in NOT_DECLARED:
        return ()
    return record.parties if field in ON_BOTH_DECLARATIONS else (target,)


def is_a_code(field: str, value: Any, before: Any, codes: Mapping[str, CodeTable]) -> bool:
    """A code its table knows, or what the record held already (an old paper's own word)."""
    if field not in CODED or value == before:
        return True
    if value == "":
        return field not in NEVER_EMPTY
    return codes[CODED[field]].is_known(value)


def fits(target: Party | Registration | PaperShown, field: str, value: Any) -> bool:
    """Is the value of the type the record's field has, and a text both databases keep?"""
    declared = {one.name: str(one.type) for one in dataclasses.fields(target)}[field]
    if "bool" in declared:
        return isinstance(value, bool)
    if "int" in declared:
        return value is None or (type(value) is int and 0 <= value <= MOST)
    if "date" in declared:
        return value is None or (isinstance(value, date) and not isinstance(value, datetime))
    return is_text(value, longest=LONGEST.get(field, LONGEST_TEXT))


def derive(work: UnitOfWork, party: Party) -> None:
    """Fill what follows from what was typed: normal forms and search keys (a part of an act)."""
    party.name_as_read = party.name_as_read or party.name
    party.name = person_name.normalise(party.name)
    party.name_key = person_name.search_key(party.name)
    party.pinyin, party.initials = person_name.pinyin_of(party.name, work.surnames)
    party.identity_number = citizen_number.compact(party.identity_number)
    party.citizen_number_key = citizen_key(party)


def citizen_key(party: Party) -> str:
    """The 18-digit number a party is found by; of 15 digits the candidate; empty when there is none."""
    number = party.identity_number
    if citizen_number.parse(number) is None:
        return ""
    return citizen_number.candidate_of_18(number) if len(number) == 15 else number


def _handling_class(work: UnitOfWork, record: MarriageRegistration) -> str:
    """The class of statistics.md 5.1; nothing while the household of a mainland party is not entered."""
    known = Known(on=work.today, office_division=office_of(work).division_code, divisions=work.divisions)
    return handling_class_of(record, work.law(), known)


def keep_checklist(work: UnitOfWork, record: Registration) -> None:
    """Add the papers this couple needs to the checklist; what is there already stays (a part of an act)."""
    present = {(paper.role, paper.paper) for paper in record.papers_shown}
    for needed in KIND_BY_NAME[record.kind].papers(record, work.law()):
        if (needed.role, needed.paper) not in present:
            record.papers_shown.append(PaperShown(role=needed.role, paper=needed.paper))


@performs(Act.MARRIAGE_MARK_PAPER)
def mark_paper(
    work: UnitOfWork, *, registration_id: int, revision: int, role: str, paper: str, marks: Mapping[str, Any]
) -> int:
    """Mark a paper of the checklist: seen, copied, verified and how, number, issued_on …; the new revision.

    Also after approval: a card that ran out overnight is made good by a temporary one; the review form is printed anew.
    Refused FIELD_WRONG for a paper no table knows, a role that is none, a mark of the wrong type, a code of no table, a
    date of issue after today.
    """
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    require_state(record, *STILL_OPEN)
    note_paper(work, record, role, paper, marks)
    return record.revision


def note_paper(work: UnitOfWork, record: Registration, role: str, paper: str, marks: Mapping[str, Any]) -> None:
    """Put the marks of a paper into its line of the checklist, a new one where there is none (a part of an act).

    A review form that was printed already lists the papers shown: it is put aside and printed anew.
    """
    if role not in ("man", "woman", "both"):
        raise field_wrong("paper.role", role)
    if not work.codes["papers"].is_known(paper):
        raise field_wrong("paper", paper)
    shown = next((one for one in record.papers_shown if (one.role, one.paper) == (role, paper)), None)
    if shown is None:
        shown = PaperShown(role=role, paper=paper)
        record.papers_shown.append(shown)
    for name, value in marks.items():
        if name not in _MARKS or not _can_be_marked(work, shown, name, value):
            raise field_wrong(f"paper.{name}", value)
        setattr(shown, name, value)
    spoil_dated(work, record, PAPERS_SHOWN_SINCE)
    if marks.get("verified"):
        shown.verified_by, shown.verified_at = work.officer.name, work.now


_MARKS = frozenset(
    ("seen", "copied", "verified", "verified_how", "number", "issued_on", "issuing_body", "country", "wording", "note")
)
WAYS_OF_VERIFYING = ("call", "visit", "data_match", "sight")


def _can_be_marked(work: UnitOfWork, shown: PaperShown, name: str, value: Any) -> bool:
    if not fits(shown, name, value):
        return False
    if name == "issued_on":
        return value is None or value <= work.today
    if name == "verified_how":
        return value in ("", *WAYS_OF_VERIFYING)
    return is_a_code(name, value, getattr(shown, name), work.codes)


@performs(Act.MARRIAGE_ONLINE_CHECK)
def record_online_check(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    role: str,
    kind: str,
    answer: str = "",
    source_system: str = "",
    not_done_reason: str = "",
) -> int:
    """Keep the answer of another authority, or why it could not be asked; the new revision.

    Refused REASON_MISSING when there is neither an answer nor a reason ("not_done" is no answer), FIELD_WRONG for an
    answer that authority cannot give.
    """
    require_registrar(work)
    answer = "" if answer.strip() == NOT_DONE else answer.strip()
    _require_possible(role, kind, answer)
    record = take_case(work, registration_id, revision)
    require_state(record, *STILL_OPEN)
    if not answer:
        require_reason(work, not_done_reason)
    party = record.party(role)
    record.online_checks.append(
        OnlineCheck(
            role=role,
            kind=kind,
            source_system=require_text(f"{role}.source_system", source_system.strip()),
            asked_at=work.now,
            answered_at=work.now if answer else None,
            answer=answer,
            not_done_reason="" if answer else not_done_reason.strip(),
            operator=work.officer.name,
            asked_name=party.name,
            asked_number=party.identity_number,
        )
    )
    seal_evidence(work, record)
    return record.revision


def _require_possible(role: str, kind: str, answer: str) -> None:
    if role not in ("man", "woman") or kind not in ANSWERS:
        raise field_wrong(f"{role}.online_check.{kind}", kind)
    if answer and answer not in ANSWERS[kind]:
        raise field_wrong(f"{role}.online_check.{kind}", answer)


NEEDS_REVIEWER = frozenset(["MAR_ONLINE_CHECK_MISSING", "MAR_ONLINE_CHECK_STALE", "MAR_ONLINE_CHECK_CHANGED"])
"""MRR25 10 asks for the check; to go on without it is the reviewer's override (marriage.md 4, 10)."""


@performs(Act.MARRIAGE_ACKNOWLEDGE)
def acknowledge(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    code: str,
    field: str = "",
    reason: str,
    second: SecondOfficer | None = None,
) -> int:
    """Pass a `warn` finding with a typed reason; a reviewer may stand beside as second officer; the new revision.

    Only a warning that stands there now can be passed (FIELD_WRONG): nobody passes beforehand what is not yet known.
    One against the law's own check (NEEDS_REVIEWER) is passed by the reviewer only: FIELD_MISSING without a second.
    """
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    require_state(record, *STILL_OPEN)
    pass_warning(work, record, code, field, reason, second)
    return record.revision


def pass_warning(
    work: UnitOfWork, record: Registration, code: str, field: str, reason: str, second: SecondOfficer | None
) -> None:
    """Note who passed which warning and why (a part of an act). Refused as `acknowledge`."""
    why = require_reason(work, reason)
    if (code, field) not in open_warnings(work, record):
        raise field_wrong(field, code)
    if code in NEEDS_REVIEWER and second is None:
        raise Refused(Refusal.FIELD_MISSING, {"field": "second_officer"})
    other = (
        require_second(work, second, Role.REVIEWER, Role.LEADER, not_officer_id=record.registrar_id) if second else None
    )
    record.acknowledged.append(
        FindingAcknowledged(
            code=code,
            field=field,
            reason=why,
            officer_id=officer_id_of(work),
            second_officer_id=other.id if other else None,
            acknowledged_at=work.now,
        )
    )


@performs(Act.MARRIAGE_TAKE_PHOTO)
def take_photo(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    content: bytes,
    file_name: str = "",
    crop: photo.Crop | None = None,
) -> int:
    """Keep the couple's photo as it came and as it is printed; the new revision. Refused PHOTO_UNREADABLE,
    PHOTO_TOO_SMALL."""
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    require_state(record, *ENTRY_STATES, "approved")
    size = photo.size_in_mm(work.law())
    record.photo_digest = photo.keep_photo(work, record, content, file_name=file_name, crop=crop, size_mm=size)
    return record.revision


@performs(Act.MARRIAGE_SIGN_DECLARATION)
def sign_declaration(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    role: str,
    oath_witness: str,
    signed_by: str = "signature",
) -> int:
    """A party has read and signed the declaration before the witness of oath; the new revision.

    `signed_by` is signature or fingerprint (a party who cannot write, M17). Refused FIELD_MISSING without a witness.
    """
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    require_state(record, "pre_review", "accepted", "checking")
    party = note_signature(work, record, role, oath_witness, signed_by)
    party.declares_no_spouse = party.declares_no_kinship = True
    return record.revision


def note_signature(
    work: UnitOfWork,
    record: MarriageRegistration | DivorceRegistration | ReissueRegistration,
    role: str,
    oath_witness: str,
    signed_by: str,
) -> Party:
    """A party has signed its declaration before the witness (a part of an act); the party."""
    if not oath_witness.strip():
        raise Refused(Refusal.FIELD_MISSING, {"field": "oath_witness"})
    if signed_by not in ("signature", "fingerprint"):
        raise Refused(Refusal.FIELD_WRONG, {"field": f"{role}.signed_by", "value": signed_by})
    party = party_of(record, role)
    party.declaration_signed_at, party.signed_by = work.now, signed_by
    record.oath_witness = require_text("oath_witness", oath_witness.strip())
    return party


def require_signed(record: Registration) -> None:
    """Refused FIELD_MISSING unless each party has signed its declaration."""
    for party in record.parties:
        if party.declaration_signed_at is None:
            raise Refused(Refusal.FIELD_MISSING, {"field": f"{party.role}.declaration_signed_at"})
