"""What is typed into a case of any kind: parts of the acts that write parties, papers, warnings and signatures.

A change of what a party has declared takes that party's signature back: nobody is bound to words he has not read.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from typing import Any

from registry_desktop.acts.case import open_warnings, party_of
from registry_desktop.acts.papers import spoil_dated
from registry_desktop.acts.permission import (
    SecondOfficer,
    officer_id_of,
    require_reason,
    require_second,
)
from registry_desktop.acts.typed import LONGEST_NAME, LONGEST_NUMBER, LONGEST_TEXT, field_wrong, is_text, require_text
from registry_desktop.domain import citizen_number, person_name
from registry_desktop.domain.codes import CodeTable
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import (
    DivorceRegistration,
    FindingAcknowledged,
    MarriageRegistration,
    PaperShown,
    Registration,
    ReissueRegistration,
)
from registry_desktop.store.unit_of_work import UnitOfWork

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
NOT_DECLARED = frozenset(
    [
        *("phone", "present_address", "present", "will", "illness_explained"),
        *("identity_issuer", "identity_valid_from", "identity_valid_until", "identity_long_term"),
    ]
)
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
LONGEST = {
    "name": LONGEST_NAME,
    "former_names": LONGEST_NAME,
    "name_after": LONGEST_NAME,
    "identity_number": LONGEST_NUMBER,
}
MOST = 10_000
"""No number that is typed into a case is larger."""
DECLARED_ANEW = "声明内容已更改"
"""Why a printed declaration is put aside: it no longer says what the register says."""
PAPERS_SHOWN_SINCE = "打印后又出示了证件材料"
"""Why a printed review form is put aside: it does not list what was shown since."""
WHO_IT_IS = frozenset(["name", "birth_date", "identity_kind", "identity_number", "person_class", "marital_status"])


def take_pass_back(record: Registration, field: str) -> None:
    """What was passed for that very field is put to the officer anew."""
    for passed in record.acknowledged:
        if passed.field == field:
            passed.field = f"{field}@{record.revision}"


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


def fits(target: Any, field: str, value: Any) -> bool:
    """Is the value of the type the record's field has, and a text both databases keep?"""
    declared = {one.name: str(one.type) for one in dataclasses.fields(target)}[field]
    if value is None:
        return "None" in declared
    if "bool" in declared:
        return isinstance(value, bool)
    if "int" in declared:
        return type(value) is int and 0 <= value <= MOST
    if "date" in declared:
        return isinstance(value, date) and not isinstance(value, datetime)
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


def keep_checklist(work: UnitOfWork, record: Registration) -> None:
    """Add the papers this couple needs to the checklist; what is there already stays (a part of an act)."""
    present = {(paper.role, paper.paper) for paper in record.papers_shown}
    for needed in KIND_BY_NAME[record.kind].papers(record, work.law()):
        if (needed.role, needed.paper) not in present:
            record.papers_shown.append(PaperShown(role=needed.role, paper=needed.paper))


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
NEEDS_REVIEWER = frozenset(
    ["MAR_ONLINE_CHECK_MISSING", "MAR_ONLINE_CHECK_STALE", "MAR_ONLINE_CHECK_CHANGED", "ONLINE_STATUS_DIFFERS"]
)
"""MRR25 10 asks for the check; to go on without it is the reviewer's override (marriage.md 4, 10)."""


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
