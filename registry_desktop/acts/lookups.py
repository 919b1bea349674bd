"""查档: request, right to ask, the leader's approval, handing over, and the two ends without a copy.

MRR25 19 (parties and competent bodies); 民政部、国家档案局令第32号; marriage.md 5.7 and 9. What each who asks must
bring stands in resources/statutes/archive.toml. Opening and copying: acts/lookup_copies.py.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

from registry_desktop.acts.permission import officer_id_of, require, require_reason
from registry_desktop.acts.typed import LONGEST_NAME, LONGEST_NUMBER, LONGEST_TEXT, field_wrong, require_text
from registry_desktop.domain.act import Act
from registry_desktop.domain.lookup_states import ENTITLEMENTS, LOOKUP_STATES
from registry_desktop.domain.officer import KEEPS_THE_ARCHIVE, Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.domain.states import NotAllowed
from registry_desktop.queries.cases import load_any_case
from registry_desktop.queries.lookups import last_serial, leader_decides, needed_of
from registry_desktop.queries.volumes import lies_in_the_archive
from registry_desktop.records.registrations import Registration
from registry_desktop.records.volumes import ArchiveLookup
from registry_desktop.store.unit_of_work import UnitOfWork, performs

_LONGEST = {"asker_name": LONGEST_NAME, "asker_identity_number": LONGEST_NUMBER, "licence_number": LONGEST_NUMBER}


@dataclass(frozen=True)
class Asked:
    """What the request form says: who asks, by what right, for what purpose, for which file (in words)."""

    asker_name: str
    asker_identity_number: str
    entitlement: str
    purpose: str
    wanted: str
    proof_paper: str = ""
    licence_number: str = ""


@performs(Act.LOOKUP_REQUEST)
def request(work: UnitOfWork, *, asked: Asked) -> int:
    """Take a request down under the next number of the year; its id.

    Refused FIELD_MISSING for the entitlement and what the law asks of it (court paper, licence), FIELD_WRONG.
    """
    require(work, *KEEPS_THE_ARCHIVE)
    if not asked.entitlement:
        raise Refused(Refusal.FIELD_MISSING, {"field": "entitlement"})
    if asked.entitlement not in ENTITLEMENTS:
        raise field_wrong("entitlement", asked.entitlement)
    said = {
        name: require_text(name, value.strip(), longest=_LONGEST.get(name, LONGEST_TEXT))
        for name, value in asdict(asked).items()
    }
    missing = [name for name in needed_of(work, asked.entitlement) if not said[name]]
    if missing:
        raise Refused(Refusal.FIELD_MISSING, {"field": " ".join(missing)})
    year = work.today.year
    work.one_at_a_time(f"lookup {work.officer.office_id} {year}")
    serial = last_serial(work, year=year) + 1
    row = ArchiveLookup(
        office_id=work.officer.office_id,
        year=year,
        serial=serial,
        number=f"{year}-查-{serial:04d}",
        requested_at=work.now,
        requested_by=work.officer.officer_id,
        asker_name=said["asker_name"],
        asker_identity_number=said["asker_identity_number"],
        entitlement=said["entitlement"],
        proof_paper=said["proof_paper"],
        licence_number=said["licence_number"],
        purpose=said["purpose"],
        wanted=said["wanted"],
    )
    return work.add(row).id


@performs(Act.LOOKUP_CHECK)
def check_authority(work: UnitOfWork, *, lookup_id: int, revision: int, registration_id: int) -> int:
    """The papers of who asks were seen, and the volume was found; the new revision.

    A party sees the own file only: Refused LOOKUP_NOT_A_PARTY when the number is of neither party. Refused
    STATE_NOT_ALLOWED for a case that is not filed, NOT_FOUND for one of another office.
    """
    require(work, *KEEPS_THE_ARCHIVE)
    row = take_lookup(work, lookup_id, revision)
    move(row, "authority_checked")
    record = load_any_case(work, registration_id)
    if record.office_id != row.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "registration", "id": str(registration_id)})
    if not lies_in_the_archive(record):
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": record.state, "wanted": "authority_checked"})
    if row.entitlement == "party" and not _is_party(row, record):
        raise Refused(Refusal.LOOKUP_NOT_A_PARTY, {"number": row.asker_identity_number})
    row.registration_id, row.checked_at = record.id, work.now
    return row.revision


def _is_party(row: ArchiveLookup, record: Registration) -> bool:
    """By number; by name where the old file holds no number for that party."""
    number = row.asker_identity_number.upper()
    return any(
        number in (party.identity_number.upper(), party.local_identity_number.upper())
        if party.identity_number
        else party.name == row.asker_name
        for party in record.parties
    )


@performs(Act.LOOKUP_APPROVE)
def approve(work: UnitOfWork, *, lookup_id: int, revision: int, reason: str) -> int:
    """A leader finds the purpose of somebody else reasonable; the new revision.

    Refused STATE_NOT_ALLOWED for those whose request no leader decides, SAME_OFFICER for who took the request down.
    """
    require(work, Role.LEADER)
    row = take_lookup(work, lookup_id, revision)
    if not leader_decides(work, row):
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": row.state, "wanted": "leader_approved"})
    if row.requested_by is not None and row.requested_by == work.officer.officer_id:
        raise Refused(Refusal.SAME_OFFICER, {"name": work.officer.name})
    move(row, "leader_approved")
    work.reason = require_reason(work, reason)
    row.approved_at, row.approved_by = work.now, officer_id_of(work)
    return row.revision


@performs(Act.LOOKUP_HAND_OVER)
def hand_over(work: UnitOfWork, *, lookup_id: int, revision: int) -> int:
    """The asker has signed for the sealed copies; the new revision."""
    require(work, *KEEPS_THE_ARCHIVE)
    row = take_lookup(work, lookup_id, revision)
    move(row, "handed_over")
    row.handed_over_at = row.ended_at = work.now
    return row.revision


@performs(Act.LOOKUP_REFUSE)
def refuse(work: UnitOfWork, *, lookup_id: int, revision: int, reason: str) -> int:
    """No right to ask, or no reasonable purpose; the new revision. Refused REASON_MISSING."""
    return _end(work, lookup_id, revision, "refused", reason)


@performs(Act.LOOKUP_NOT_FOUND)
def not_found(work: UnitOfWork, *, lookup_id: int, revision: int, reason: str) -> int:
    """Nothing was found here; `reason` says where and by what was searched; the new revision.

    That nothing was found says nothing of anybody's marital status: the paper says so (lookup_not_found).
    """
    return _end(work, lookup_id, revision, "not_found", reason)


def _end(work: UnitOfWork, lookup_id: int, revision: int, state: str, reason: str) -> int:
    require(work, *KEEPS_THE_ARCHIVE)
    row = take_lookup(work, lookup_id, revision)
    move(row, state)
    row.ended_at, row.end_reason = work.now, require_reason(work, reason)
    return row.revision


def take_lookup(work: UnitOfWork, lookup_id: int, revision: int) -> ArchiveLookup:
    """The request, locked, of the acting office (a part of an act). Refused NOT_FOUND, CHANGED_MEANWHILE."""
    row = work.take(ArchiveLookup, lookup_id, revision=revision)
    if row.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "archive_lookup", "id": str(lookup_id)})
    return row


def move(row: ArchiveLookup, state: str) -> None:
    """Change the state as LOOKUP_STATES allow (a part of an act). Refused STATE_NOT_ALLOWED."""
    try:
        LOOKUP_STATES.require(row.state, state)
    except NotAllowed as error:
        raise Refused(Refusal.STATE_NOT_ALLOWED, {"state": row.state, "wanted": state}) from error
    row.state = state
