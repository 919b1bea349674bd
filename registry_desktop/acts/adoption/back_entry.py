"""补录收养登记, 补录解除, 补录撤销: old papers by the law of their day, which only warns (adoption.md 10)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from registry_desktop.acts.adoption.case import require_clerk, typed
from registry_desktop.acts.adoption.certificate import end_original
from registry_desktop.acts.adoption.entry import write_fields
from registry_desktop.acts.typed import LONGEST_NUMBER, field_wrong
from registry_desktop.domain.act import Act
from registry_desktop.domain.finding import Finding
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.kinds.kind import findings_of
from registry_desktop.queries.known import known_for
from registry_desktop.queries.numbers import number_stands_in_the_books
from registry_desktop.records.adoptions import AdoptionRegistration
from registry_desktop.store.unit_of_work import UnitOfWork, performs

NATIONAL_CODES: Final = {"adoption.registration": "5", "adoption.dissolution": "6", "adoption.revocation": "7"}
"""What can be entered from its paper, with the code of the national system."""


@dataclass(frozen=True)
class OldCase:
    """Its id, and what the law of its day says to it (warnings and notes only)."""

    registration_id: int
    findings: tuple[Finding, ...]


@performs(Act.ADOPTION_BACK_ENTRY)
def back_enter(
    work: UnitOfWork,
    *,
    kind: str,
    certificate_number: str,
    registration_date: date,
    fields: Mapping[str, Any],
    original_id: int | None = None,
) -> OldCase:
    """Enter one case from its paper; `fields` as `entry.save` takes them, `original_id` the adoption that a dissolution
    or revocation ended, when this register holds it. Refused FIELD_WRONG for a day that is not past, or a number the
    register holds already."""
    require_clerk(work)
    if kind not in NATIONAL_CODES:
        raise field_wrong("kind", kind)
    number = typed("certificate_number", certificate_number, longest=LONGEST_NUMBER)
    if registration_date >= work.today:
        raise field_wrong("registration_date", registration_date)
    if number_stands_in_the_books(work, number=number):
        raise field_wrong("certificate_number", number)
    make: Any = KIND_BY_NAME[kind].record
    record = make(
        office_id=work.officer.office_id,
        source="back_entry",
        state="filed",
        opened_at=work.now,
        certificate_number=number,
        registration_date=registration_date,
        business_type=NATIONAL_CODES[kind],
    )
    write_fields(work, record, fields)
    if original_id is not None:
        if isinstance(record, AdoptionRegistration):
            raise Refused(Refusal.FIELD_WRONG, {"field": "original_id", "value": str(original_id)})
        record.original_id = original_id
        state = "dissolved" if kind == "adoption.dissolution" else "revoked"
        end_original(work, original_id, state=state, flag="ended" if state == "dissolved" else "revoked")
    found = findings_of(KIND_BY_NAME[kind], record, known_for(work, record), work.statutes)
    return OldCase(work.add(record).id, found)
