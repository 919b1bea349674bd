"""What is typed into a case of this desk: persons, fields, papers with how far they are proved, warnings passed.

A person is never deleted: one typed by mistake is emptied again and counts for nobody. A case about a registered
adoption copies the persons as it says them on that day; that this opens the seal of the file is written down.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields as fields_of
from typing import Any, Final

from registry_desktop.acts.adoption.case import require_clerk, take, typed
from registry_desktop.acts.case import open_warnings, require_state, take_case_of
from registry_desktop.acts.case_entry import fits
from registry_desktop.acts.permission import officer_id_of
from registry_desktop.acts.typed import field_wrong
from registry_desktop.domain import citizen_number, person_name
from registry_desktop.domain.act import Act
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.kinds.adoption.about import STANDS
from registry_desktop.kinds.adoption.entry import CODES, ROLES, TABLES
from registry_desktop.kinds.adoption.reissue import BUSINESS_CODES
from registry_desktop.records.adoptions import (
    LATER_ADOPTION_KINDS,
    AdoptionPaper,
    AdoptionPerson,
    AdoptionRegistration,
    AdoptionReissue,
    PassedWarning,
    SealOpened,
)
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork, performs

TYPED_IN: Final = (
    *("draft", "received", "supplement", "notice_running", "assessing", "assessed", "reviewing"),
    *("lead", "told"),
)
"""States in which the form is written. Once it lies before the head, it is sent back first."""
PERSON_FIELDS: Final = frozenset(
    one.name for one in fields_of(AdoptionPerson) if one.name not in ("id", "registration_id", "role", "seal_salt")
)
_OF_THE_ORIGINAL: Final = ("original_number", "original_date", "original_office")
_TYPED: Final[Mapping[str, frozenset[str]]] = {
    "adoption.registration": frozenset(
        [
            *("category", "disabled", "placer_kind", "institution", "institution_division", "finding_division"),
            *("finding_place", "found_on", "children", "adopting", "hardship", "grave_harm", "others_consent"),
            *("priority", "health_told", "family_education", "agreement_signed", "agreement_notarised"),
            *("name_after", "adoption_reason", "secrecy_wished", "notice_text"),
        ]
    ),
    "adoption.dissolution": frozenset(
        [*_OF_THE_ORIGINAL, "agreement", "agreed_matters", "cause", "certificate_returned"]
    ),
    "adoption.reissue": frozenset(
        [*_OF_THE_ORIGINAL, "certificate_kind", "applicant", "reissue_reason", "certificate_returned"]
    ),
    "adoption.relation_certificate": frozenset(
        [*_OF_THE_ORIGINAL, "applicant", "used_for"]
    ),
    "adoption.revocation": frozenset(
        [*_OF_THE_ORIGINAL, "ground", "facts_found", "evidence", "statement_made"]
    ),
}
_ALL: Final = frozenset({"remark", "print_remark"})
_NEVER_EMPTY: Final = frozenset(
    {"person_class", "identity_kind", "will", "whereabouts", "capacity", "adverse_record", "placer_kind"}
    | {"others_consent", "certificate_kind"}
)
_NOT_AFTER_TODAY: Final = frozenset({"birth_date", "found_on", "original_date", "issued_on"})
_MARKS: Final = frozenset(
    {"number", "issued_on", "issuing_body", "seen", "copied", "verified", "verified_how", "doubt"}
)
WAYS_OF_VERIFYING: Final = ("call", "visit", "data_match")
WHOSE_PAPERS: Final = ("adopter", "placer")


@performs(Act.ADOPTION_OPEN)
def open_registration(work: UnitOfWork, *, category: str = "") -> int:
    """Begin the file of an adoption; its id. Refused FIELD_WRONG for an unknown category."""
    clerk_id = require_clerk(work)
    record = AdoptionRegistration(
        office_id=work.officer.office_id,
        state="draft",
        window=work.officer.window,
        registrar_id=clerk_id,
        opened_at=work.now,
    )
    if category:
        _write(work, record, "category", category)
    return work.add(record).id


@performs(Act.ADOPTION_OPEN)
def open_about(work: UnitOfWork, *, kind: str, original_id: int | None = None, purpose: str = "") -> int:
    """Open a case of `kind` (LATER_ADOPTION_KINDS) about a registered adoption; its id.

    With `original_id` the persons are copied from this register, which opens the seal of that file: `purpose` says why
    and is kept. Without, the adoption is of another office or of former days and is typed in. Refused FIELD_WRONG,
    NOT_FOUND, STATE_NOT_ALLOWED for one that was never registered, REASON_MISSING.
    """
    clerk_id = require_clerk(work)
    if kind not in LATER_ADOPTION_KINDS:
        raise field_wrong("kind", kind)
    make: Any = KIND_BY_NAME[kind].record
    record = make(
        office_id=work.officer.office_id,
        state=KIND_BY_NAME[kind].opens_as,
        window=work.officer.window,
        registrar_id=clerk_id,
        opened_at=work.now,
        received_on=work.today,
    )
    if original_id is not None:
        _copy(work, record, original_id, typed("purpose", purpose))
    opened: Registration = work.add(record)
    return opened.id


def _copy(work: UnitOfWork, record: Any, original_id: int, purpose: str) -> None:
    behind = KIND_BY_NAME.get(work.get(Registration, original_id).kind)
    if behind is None or behind.name not in ("adoption.registration", "adoption.dissolution"):
        raise Refused(Refusal.NOT_FOUND, {"record": "registration", "id": str(original_id)})
    original: Any = take_case_of(work, behind.record, original_id, None)
    require_state(original, *sorted(STANDS))
    record.original_id, record.original_number = original.id, original.certificate_number
    record.original_date, record.original_office = original.registration_date, work.officer.office_name
    if isinstance(record, AdoptionReissue) and behind.name == "adoption.dissolution":
        record.certificate_kind, record.business_type = "dissolution", BUSINESS_CODES["dissolution"]
    record.persons = [_copied(one) for one in original.persons]
    if isinstance(original, AdoptionRegistration) and original.name_after:
        child = record.person("adoptee")
        if child is not None:
            child.name = original.name_after
    work.add(
        SealOpened(
            registration_id=original.id,
            what="persons",
            authority="business",
            purpose=f"{record.kind}: {purpose}",
            officer_id=officer_id_of(work),
            opened_at=work.now,
        )
    )


_NOT_COPIED: Final = frozenset({"id", "registration_id", "seal_salt", "present", "proxy", "will", "adverse_record"})


def _copied(person: AdoptionPerson) -> AdoptionPerson:
    names = [one.name for one in fields_of(AdoptionPerson) if one.name not in _NOT_COPIED]
    return AdoptionPerson(**{name: getattr(person, name) for name in names})


@performs(Act.ADOPTION_SAVE)
def save(work: UnitOfWork, *, registration_id: int, revision: int, fields: Mapping[str, Any]) -> int:
    """Write the fields of the form ("adoptee.name", "category"); the new revision.

    Refused FIELD_WRONG for an unknown field, a value of the wrong type or code, a day after today; STATE_NOT_ALLOWED
    once it lies before the head.
    """
    record = take(work, registration_id, revision)
    require_state(record, *TYPED_IN)
    write_fields(work, record, fields)
    return int(record.revision)


def write_fields(work: UnitOfWork, record: Any, fields: Mapping[str, Any]) -> None:
    """Put fields of the form into the record, with what follows from them (a part of an act)."""
    for name, value in fields.items():
        _write(work, record, name, value)
    for person in record.persons:
        person.name = person_name.normalise(person.name)
        person.identity_number = citizen_number.compact(person.identity_number)
    if isinstance(record, AdoptionReissue):
        record.business_type = BUSINESS_CODES[record.certificate_kind]


def _write(work: UnitOfWork, record: Any, name: str, value: Any) -> None:
    role, _, field = name.rpartition(".")
    if role and (role not in ROLES or field not in PERSON_FIELDS):
        raise field_wrong(name, "")
    if not role and field not in _TYPED[record.kind] | _ALL:
        raise field_wrong(name, "")
    target = _person(record, role) if role else record
    before = getattr(target, field)
    if not fits(target, field, value) or not _is_known(work, record, field, value, before):
        raise field_wrong(name, value)
    if field in _NOT_AFTER_TODAY and value is not None and value > work.today:
        raise field_wrong(name, value)
    setattr(target, field, value)
    if value != before:
        _ask_anew(record, name)


def _person(record: Any, role: str) -> AdoptionPerson:
    """The line of that role, a new one where there is none."""
    for one in record.persons:
        if one.role == role:
            return one  # type: ignore[no-any-return]
    person = AdoptionPerson(role=role)
    record.persons.append(person)
    return person


def _ask_anew(record: Any, name: str) -> None:
    """A warning was passed for what stood there then: it is put anew, and the pass keeps its revision."""
    role = name.rpartition(".")[0]
    for passed in record.passes:
        about = passed.field == name or (role and passed.field.startswith(f"{role}."))
        if "@" not in passed.field and about:
            passed.field = f"{passed.field}@{record.revision}"


def _is_known(work: UnitOfWork, record: Any, field: str, value: Any, before: Any) -> bool:
    """A code its table or its kind knows, or what the record held already (an old paper's own word)."""
    choices = {**CODES, **KIND_BY_NAME[record.kind].choices}
    if value == before or field not in {*TABLES, *choices}:
        return True
    if value == "":
        return field not in _NEVER_EMPTY
    return work.codes[TABLES[field]].is_known(value) if field in TABLES else value in choices[field]


@performs(Act.ADOPTION_MARK_PAPER)
def mark_paper(
    work: UnitOfWork, *, registration_id: int, revision: int, role: str, paper: str, marks: Mapping[str, Any]
) -> int:
    """Note of a paper (of the adopter or the placer) that it was seen, copied, verified and how, or doubted; the new
    revision. A doubt stays until it is written empty again. Refused FIELD_WRONG, STATE_NOT_ALLOWED."""
    record = take(work, registration_id, revision)
    require_state(record, *TYPED_IN)
    if role not in WHOSE_PAPERS or not work.codes["adoption_papers"].is_known(paper):
        raise field_wrong("paper", paper)
    line = next((one for one in record.papers if (one.role, one.paper) == (role, paper)), None)
    if line is None:
        line = AdoptionPaper(role=role, paper=paper)
        record.papers.append(line)
    for name, value in marks.items():
        wrong_way = name == "verified_how" and value not in ("", *WAYS_OF_VERIFYING)
        late = name == "issued_on" and value is not None and value > work.today
        if name not in _MARKS or not fits(line, name, value) or wrong_way or late:
            raise field_wrong(f"paper.{name}", value)
        setattr(line, name, value)
    if marks.get("verified"):
        line.verified_by, line.verified_on = work.officer.name, work.today
    return int(record.revision)


@performs(Act.ADOPTION_PASS_WARNING)
def pass_warning(
    work: UnitOfWork, *, registration_id: int, revision: int, code: str, field: str, reason: str
) -> int:
    """Go on in spite of a warning, with a typed reason; the new revision. Refused FIELD_WRONG for one that does not
    stand there, FIELD_MISSING without a reason."""
    record = take(work, registration_id, revision)
    if (code, field) not in open_warnings(work, record):
        raise field_wrong(field, code)
    why = typed("reason", reason)
    record.passes.append(
        PassedWarning(code=code, field=field, reason=why, officer_id=officer_id_of(work), passed_at=work.now)
    )
    return int(record.revision)
