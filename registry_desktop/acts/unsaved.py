"""What the checks say of a form as it stands, before it is saved. To be read, not performed: nothing is written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from registry_desktop.acts.case_entry import derive
from registry_desktop.acts.divorce import application
from registry_desktop.acts.marriage import entry
from registry_desktop.acts.permission import require
from registry_desktop.acts.registered import case
from registry_desktop.acts.reissue import entry as reissue
from registry_desktop.domain.finding import Finding
from registry_desktop.domain.officer import READS_CASES
from registry_desktop.queries.cases import findings_of, load_any_case
from registry_desktop.records.later_cases import LATER_KINDS
from registry_desktop.store.unit_of_work import UnitOfWork

WRITE: Final[Mapping[str, Any]] = {
    "marriage.registration": entry.write_field,
    "marriage.divorce": application.write_field,
    "marriage.reissue": reissue.write_field,
    **dict.fromkeys(LATER_KINDS, case.write_field),
}
"""How a field of the form is put into a record of each kind."""


def examine_fields(work: UnitOfWork, *, registration_id: int, fields: Mapping[str, Any]) -> tuple[Finding, ...]:
    """The findings of a case with the form's `fields` ("man.name", "kinship_declared") in place of the kept ones.

    The record is taken out of the session first. Refused NOT_FOUND, FIELD_WRONG, NOT_PERMITTED.
    """
    require(work, *READS_CASES)
    record = load_any_case(work, registration_id)
    work.let_go()
    for name, value in fields.items():
        WRITE[record.kind](record, name, value, work.codes)
    for party in record.parties:
        derive(work, party)
    return findings_of(work, record)
