"""读卡: the card of one party is read into its case. What stood there before stays; the difference is a finding.

IDL 3 says what is on the card, IDL 15 that it is not kept: only its data, its picture and a digest of the reading are.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final

from registry_desktop.acts.case import party_of, require_state
from registry_desktop.acts.counter_cases import counter_case
from registry_desktop.acts.files import keep
from registry_desktop.acts.identity_evidence import Reading, seal_reading
from registry_desktop.acts.permission import require_registrar
from registry_desktop.acts.typed import LONGEST_NAME, field_wrong, require_text
from registry_desktop.domain import citizen_number, person_name
from registry_desktop.domain.act import Act
from registry_desktop.domain.codes import CodeTable
from registry_desktop.domain.identity_card import LARGEST_PHOTO, CardData
from registry_desktop.records.attachments import Attachment
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork, performs

SOURCES: Final = ("file", "library", "serial")
_DIGEST_LENGTH: Final = 64
_OTHER_ETHNIC_GROUP: Final = {"57": "97"}
"""Some readers say 57 for 其他 (people-and-codes.md 4.6)."""


@performs(Act.CASE_READ_CARD)
def read_card(
    work: UnitOfWork,
    *,
    registration_id: int,
    revision: int,
    role: str,
    card: CardData,
    source: str,
    reader: str,
    instead: Collection[str] = (),
) -> int:
    """Put what the card says into the empty fields of a party, keep its picture, seal the evidence; the new revision.

    `source` file, library or serial, `reader` its name. `instead`: fields of the party ("name") that the officer said
    to take from the card though something else stood there; of all others the difference is the finding
    ID_CARD_DIFFERS. Refused FIELD_WRONG for a card of the other sex or a value that entry.save would refuse,
    STATE_NOT_ALLOWED where the case is not typed into any more.
    """
    require_registrar(work)
    ways = counter_case(work, registration_id)
    record: Registration = ways.take(work, registration_id, revision)
    require_state(record, *ways.typed_in)
    party = party_of(record, role)
    _require_readable(card, party, source)
    said = _fields_of(card, work.codes["ethnic_groups"])
    if wrong := set(instead) - set(said):
        raise field_wrong(f"{role}.{min(wrong)}", "")
    if not party.name or "name" in instead:
        party.name_as_read = require_text(f"{role}.name", card.name, longest=LONGEST_NAME)
    taken = {name: value for name, value in said.items() if name in instead or _is_empty(party, name, card)}
    ways.write_fields(work, record, {f"{role}.{name}": value for name, value in taken.items()})
    reading = Reading(
        source=source,
        reader=require_text("reader", reader),
        read_at=work.now,
        raw_digest=card.raw_digest,
        photo_digest=_keep_picture(work, record, role, card.photo),
        card={name: str(value or "") for name, value in said.items()},
    )
    seal_reading(work, record, role, reading)
    return record.revision


def _require_readable(card: CardData, party: Party, source: str) -> None:
    if source not in SOURCES or len(card.raw_digest) != _DIGEST_LENGTH:
        raise field_wrong("source", source)
    if len(card.photo) > LARGEST_PHOTO:
        raise field_wrong(f"{party.role}.photo", len(card.photo))
    if card.sex != {"man": "1", "woman": "2"}[party.role]:
        raise field_wrong(f"{party.role}.sex", card.sex)


def _fields_of(card: CardData, ethnic_groups: CodeTable) -> dict[str, Any]:
    """The party's fields as the card says them, in the register's normal forms; what the card leaves out is left out.

    An ethnic group that no table knows is left out too: the form asks for it.
    """
    fields: dict[str, Any] = {
        "name": person_name.normalise(card.name),
        "sex": card.sex,
        "birth_date": card.birth_date,
        "ethnic_group": _code_of(card.ethnic_group, ethnic_groups),
        "identity_kind": card.identity_kind,
        "identity_number": citizen_number.compact(card.number),
        "identity_issuer": card.issuer,
        "identity_valid_from": card.valid_from,
        "identity_valid_until": card.valid_until,
        "household_place": card.address,
    }
    said = {name: value for name, value in fields.items() if value}
    return said | {"identity_long_term": card.long_term} if card.long_term else said


def _code_of(group: str, table: CodeTable) -> str:
    code = _OTHER_ETHNIC_GROUP.get(group, group)
    if table.is_known(code):
        return code
    return next((row.code for row in table.rows if group and group in (row.text, row.text.removesuffix("族"))), "")


def _is_empty(party: Party, name: str, card: CardData) -> bool:
    """Nothing stands there. The long term of a card is a box that is empty while no last day is typed."""
    if name == "identity_long_term":
        return party.identity_valid_until is None and card.valid_until is None
    return not getattr(party, name)


def _keep_picture(work: UnitOfWork, record: Registration, role: str, picture: bytes) -> str | None:
    if not picture:
        return None
    digest = keep(work, picture, media_type=_media_type(picture))
    work.add(Attachment(registration_id=record.id, kind=f"{role}_card_photo", digest=digest, taken_at=work.now))
    return digest


def _media_type(picture: bytes) -> str:
    """By its first bytes; what the police compressed (WLT) is plain bytes to everybody else."""
    known = {b"BM": "image/bmp", b"\xff\xd8": "image/jpeg", b"\x89P": "image/png"}
    return known.get(picture[:2], "application/octet-stream")
