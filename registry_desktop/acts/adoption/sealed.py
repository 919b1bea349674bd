"""启封: reading what is sealed in a registered file, and being asked about a child (CC 1110; adoption.md 9).

Old name, birth parents and finding place are shown to nobody once the child is registered. Opening them needs a
purpose and an authority, is a matter of the archive or the head, and is written down where the head sees it. Whoever
asks where a child is gets the answer of a register without it; that it was asked is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from registry_desktop.acts.adoption.case import require_clerk, typed
from registry_desktop.acts.adoption_values import POSITIONS
from registry_desktop.acts.case import require_state
from registry_desktop.acts.chinese_date import chinese_date
from registry_desktop.acts.permission import officer_id_of, require
from registry_desktop.acts.typed import LONGEST_NAME, LONGEST_NUMBER, field_wrong, require_text
from registry_desktop.domain import citizen_number
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import COUNTER, KEEPS_THE_ARCHIVE, READS_ADOPTIONS
from registry_desktop.domain.periods import age_on
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds.adoption.states import SEALED_IN
from registry_desktop.queries.cases import load_case_of
from registry_desktop.queries.officers import office_of
from registry_desktop.records.adoptions import (
    ADOPTEE,
    ADOPTERS,
    BIRTH_PARENTS,
    PLACERS,
    AdoptionEnquiry,
    AdoptionPerson,
    AdoptionRegistration,
    SealOpened,
)
from registry_desktop.store.unit_of_work import UnitOfWork, performs

PARTS: Final = ("old_name", "birth_parents", "finding_place")
AUTHORITIES: Final = ("party", "court", "procurator", "police", "discipline_body", "lawyer")
"""Who may have a file opened; all but a party come with a letter."""
_AUTHORITY_WORDS: Final = {
    "party": "当事人",
    "court": "人民法院",
    "procurator": "人民检察院",
    "police": "公安机关",
    "discipline_body": "纪检监察机关",
    "lawyer": "律师",
}
EXTRACT: Final = "sealed_extract"
"""The paper of one numbered copy."""

@dataclass(frozen=True)
class SealedParts:
    """What was opened; what was not asked for is empty."""

    old_name: str = ""
    old_identity_number: str = ""
    birth_parents: tuple[tuple[str, str, str], ...] = ()
    """Role, name, identity number."""
    institution: str = ""
    finding_place: str = ""
    found_on: date | None = None
    copy_number: str = ""
    opening_id: int = 0


@performs(Act.ADOPTION_OPEN_SEAL)
def open_seal(
    work: UnitOfWork,
    *,
    registration_id: int,
    what: tuple[str, ...],
    authority: str,
    purpose: str,
    asked_by: str,
    letter_number: str = "",
    copies: int = 0,
) -> SealedParts:
    """Open parts (of PARTS) of a registered file for somebody with that authority; what stands there.

    A party is an adopter, or the adoptee once of age, by name and the number of its own paper (`letter_number`);
    everybody else brings a letter. Printed copies are numbered. Refused NOT_PERMITTED, NOT_FOUND, FIELD_WRONG
    (parts, authority, a party who is none), FIELD_MISSING.
    """
    require_clerk(work)
    require(work, *KEEPS_THE_ARCHIVE)
    record = load_case_of(work, AdoptionRegistration, registration_id)
    if record.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "registration", "id": str(registration_id)})
    require_state(record, *SEALED_IN)
    if not what or not set(what) <= set(PARTS):
        raise field_wrong("what", " ".join(what))
    if authority not in AUTHORITIES:
        raise field_wrong("authority", authority)
    name = typed("asked_by", asked_by, longest=LONGEST_NAME)
    number = typed("letter_number", letter_number, longest=LONGEST_NUMBER)
    if authority == "party":
        _require_party(work, record, name, number)
    if not 0 <= copies <= 20:
        raise field_wrong("copies", copies)
    opened = work.add(
        SealOpened(
            registration_id=record.id,
            what=" ".join(what),
            authority=authority,
            purpose=typed("purpose", purpose),
            letter_number=number,
            asked_by=name,
            officer_id=officer_id_of(work),
            opened_at=work.now,
            copies=copies,
        )
    )
    if copies:
        opened.copy_number = f"{work.today.year}-启-{opened.id:05d}"
    return _parts(record, frozenset(what), opened)


def _require_party(work: UnitOfWork, record: AdoptionRegistration, name: str, number: str) -> None:
    """An adopter, or the child under its name of today once it is of age; each by its own paper."""
    child = record.person(ADOPTEE)
    parties = {(one.name, one.identity_number) for one in record.people(ADOPTERS)}
    majority = work.law().integer("adoption.majority")
    if child is not None and child.birth_date is not None and age_on(child.birth_date, work.today) >= majority:
        parties.add((record.name_after or child.name, child.identity_number))
    if (name, citizen_number.compact(number)) not in parties:
        raise field_wrong("asked_by", name)


def _parts(record: AdoptionRegistration, what: frozenset[str], opened: SealOpened) -> SealedParts:
    child = record.person(ADOPTEE)
    parents: tuple[AdoptionPerson, ...] = record.people((*PLACERS, *BIRTH_PARENTS))
    with_name, with_parents, with_place = (one in what for one in PARTS)
    return SealedParts(
        old_name=child.name if with_name and child is not None else "",
        old_identity_number=child.identity_number if with_name and child is not None else "",
        birth_parents=tuple((one.role, one.name, one.identity_number) for one in parents) if with_parents else (),
        institution=record.institution if with_parents else "",
        finding_place=record.finding_place if with_place else "",
        found_on=record.found_on if with_place else None,
        copy_number=opened.copy_number,
        opening_id=opened.id,
    )


def copies_of(work: UnitOfWork, *, opening_id: int) -> bytes:
    """The numbered copies of an opening as one PDF, for who opened and on that day; nothing of them is kept. To be
    read, not performed. Refused NOT_PERMITTED, NOT_FOUND."""
    require_clerk(work)
    require(work, *KEEPS_THE_ARCHIVE)
    opened = work.get(SealOpened, opening_id)
    own = opened.officer_id == work.officer.officer_id and opened.opened_at.date() == work.today
    if not own or not opened.copies:
        raise Refused(Refusal.NOT_FOUND, {"record": "adoption_seal_opened", "id": str(opening_id)})
    record = load_case_of(work, AdoptionRegistration, opened.registration_id)
    parts = _parts(record, frozenset(opened.what.split()), opened)
    values = {
        "copy_number": opened.copy_number,
        "copies": str(opened.copies),
        "certificate_number": record.certificate_number,
        "opened": "\n".join(_told(parts)),
        "reader.name": opened.asked_by,
        "authority": _AUTHORITY_WORDS[opened.authority],
        "letter_number": opened.letter_number,
        "purpose": opened.purpose,
        "officer": work.officer.name,
        "opened_at": chinese_date(opened.opened_at),
        "authority.name": office_of(work).authority_name or work.officer.office_name,
    }
    return work.press.print_each(EXTRACT, [values | {"copy": str(one)} for one in range(1, opened.copies + 1)])


def _told(parts: SealedParts) -> Iterator[str]:
    if parts.old_name:
        yield f"原姓名：{parts.old_name}　{parts.old_identity_number}"
    for role, name, number in parts.birth_parents:
        yield f"{POSITIONS[role]}：{name}　{number}"
    if parts.institution:
        yield f"送养机构：{parts.institution}"
    if parts.finding_place or parts.found_on:
        yield f"捡拾地点：{parts.finding_place}　捡拾日期：{chinese_date(parts.found_on)}"


@performs(Act.ADOPTION_ENQUIRE)
def enquire(work: UnitOfWork, *, name: str, identity_number: str = "", relation: str = "", asked_for: str) -> None:
    """Somebody at the window asks where a child is. Whatever the register holds, the answer is the same: nothing was
    found that can be told (CC 1110). Who asked for what is kept for the head. Refused FIELD_MISSING, FIELD_WRONG."""
    require(work, *COUNTER, *KEEPS_THE_ARCHIVE, *READS_ADOPTIONS)
    work.add(
        AdoptionEnquiry(
            office_id=work.officer.office_id,
            name=typed("name", name, longest=LONGEST_NAME),
            identity_number=citizen_number.compact(
                require_text("identity_number", identity_number.strip(), longest=LONGEST_NUMBER)
            ),
            relation=require_text("relation", relation.strip(), longest=LONGEST_NAME),
            asked_for=typed("asked_for", asked_for),
            officer_id=officer_id_of(work),
            asked_at=work.now,
        )
    )
