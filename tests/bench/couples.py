"""A couple's whole case as it stands when everything is done, for benches to fill, save and print."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from registry_desktop.domain.officer import SignedIn
from registry_desktop.records.columns import OFFICE_TIME
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import MarriageRegistration
from tests.bench.people import MAN, WOMAN, Person, person

AT = datetime(2026, 1, 5, 9, 30, tzinfo=OFFICE_TIME)


def filed_case(registrar: SignedIn, serial: int = 0) -> MarriageRegistration:
    """A filed registration with every field a clerk fills; search keys are still empty (`derive` fills them)."""
    return MarriageRegistration(
        office_id=registrar.office_id,
        state="filed",
        source="back_entry",
        window="1",
        registrar_id=registrar.officer_id,
        opened_at=AT,
        accepted_at=AT,
        approved_at=AT,
        proof_read_at=AT,
        issued_at=AT,
        filed_at=AT,
        certificate_number=f"J770101-1999-{serial + 1:06d}",
        registration_date=date(1999, 1, 5),
        fonds_number="0123",
        filing_year=1999,
        volume_number="0001",
        page_count=12,
        kinship_declared="none",
        handling_class="1",
        review_opinion="1",
        man_blank_number=f"{2 * serial + 1:08d}",
        woman_blank_number=f"{2 * serial + 2:08d}",
        oath_witness="登记员甲",
        proof_read_by="both",
        leaflets_given=True,
        place_of_registration=registrar.office_name,
        parties=[party(MAN, person(MAN, serial)), party(WOMAN, person(WOMAN, serial))],
    )


def party(role: str, who: Person) -> Party:
    """A party with what its papers say."""
    return Party(role=role, name=who.name, birth_date=who.birth_date, identity_number=who.number, **fields(role))


def fields(role: str) -> dict[str, Any]:
    """What the parties of all couples have in common."""
    return {
        "sex": "1" if role == MAN else "2",
        "ethnic_group": "01",
        "occupation": "4",
        "education": "20",
        "marital_status": "10",
        "identity_valid_from": date(2018, 3, 1),
        "identity_valid_until": date(2038, 3, 1),
        "identity_issuer": "测试县甲公安局",
        "household_division": "770101",
        "household_place": "测试县甲人民路12号3单元402室",
        "present_address": "测试县甲解放路88号",
        "phone": "13800000000",
        "present": True,
        "will": "willing",
        "illness_explained": True,
        "declares_no_spouse": True,
        "declares_no_kinship": True,
        "declaration_signed_at": AT,
        "signed_by": "signature",
        "receipt_signed_at": AT,
    }
