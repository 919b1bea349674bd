"""Adoption cases for tests: the clerk of that desk and a file with a child in it, straight into the register."""

from __future__ import annotations

from datetime import date

from registry_desktop.acts.officers import NewOfficer, enrol
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import Role, SignedIn
from registry_desktop.records.adoptions import AdoptionPaper, AdoptionPerson, AdoptionRegistration
from registry_desktop.records.certificates import IssuedPaper
from registry_desktop.store.unit_of_work import UnitOfWork, performs
from tests.registers import DAY, PASSWORD, Counter, standing

CHECK_CODE = "7KQ4M2XA"
CERTIFICATE = "收字770101-2026-000001"


def adoption_clerk(counter: Counter) -> SignedIn:
    """An officer for whom adoption files exist, with the roles of a leader beside."""
    roles = frozenset({Role.ADOPTION_CLERK, Role.REGISTRAR, Role.LEADER})
    new = NewOfficer("shouyang", "收养员甲", PASSWORD, roles, "HJ009", date(2030, 12, 31))
    counter.register.perform(counter.administrator, enrol, new=new)
    return standing(counter.register, "shouyang")


@performs(Act.MARRIAGE_OPEN)
def _open(work: UnitOfWork, *, certificate: str, code: str) -> AdoptionRegistration:
    adoption = AdoptionRegistration(
        office_id=work.officer.office_id,
        state="issued",
        opened_at=work.now,
        registration_date=DAY,
        issued_at=work.now,
        certificate_number=certificate,
        archive_number="0123-SY-2026-0001",
        finding_place="老河口码头",
        remark="原名赵弃儿",
        persons=[
            AdoptionPerson(
                role="adoptee", name="赵弃儿", birth_date=date(2024, 3, 11), identity_number="770101202403119571"
            )
        ],
        papers=[AdoptionPaper(role="adoptee", paper="finding_report", number="捡拾-7")],
    )
    work.add(adoption)
    work.add(
        IssuedPaper(
            registration_id=adoption.id,
            paper="adoption_certificate",
            digest="0" * 64,
            check_code=code,
            made_at=work.now,
        )
    )
    return adoption


def opened_adoption(
    counter: Counter, clerk: SignedIn, *, certificate: str = CERTIFICATE, code: str = CHECK_CODE
) -> AdoptionRegistration:
    """A registered adoption with a child, a finding report and a certificate."""
    return counter.register.perform(clerk, _open, certificate=certificate, code=code).value
