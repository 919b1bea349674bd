"""What the checks say of a form as it stands, before it is saved. To be read, not performed: nothing is written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from registry_desktop.acts.marriage.entry import derive, write_field
from registry_desktop.acts.permission import require
from registry_desktop.domain.finding import Finding
from registry_desktop.domain.officer import READS_CASES
from registry_desktop.queries.cases import findings_of, load_case
from registry_desktop.store.unit_of_work import UnitOfWork


def examine_fields(work: UnitOfWork, *, registration_id: int, fields: Mapping[str, Any]) -> tuple[Finding, ...]:
    """The findings of a case with the form's `fields` ("man.name", "kinship_declared") in place of the kept ones.

    The record is taken out of the session first. Refused NOT_FOUND, FIELD_WRONG, NOT_PERMITTED.
    """
    require(work, *READS_CASES)
    record = load_case(work, registration_id)
    work.let_go()
    for name, value in fields.items():
        write_field(record, name, value, work.codes)
    for party in record.parties:
        derive(work, party)
    return findings_of(work, record)
