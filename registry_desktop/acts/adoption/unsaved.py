"""What the checks say of a case of this desk with what is typed and not saved yet. To be read, not performed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from registry_desktop.acts.adoption.case import require_clerk
from registry_desktop.acts.adoption.entry import write_fields
from registry_desktop.domain.finding import Finding
from registry_desktop.queries.cases import findings_of, load_any_case
from registry_desktop.store.unit_of_work import UnitOfWork


def examine_fields(work: UnitOfWork, *, registration_id: int, fields: Mapping[str, Any]) -> tuple[Finding, ...]:
    """The findings with the form's `fields` in place of the kept ones; the record is taken out of the session first.

    Refused NOT_FOUND, FIELD_WRONG, NOT_PERMITTED.
    """
    require_clerk(work)
    record = load_any_case(work, registration_id)
    work.let_go()
    write_fields(work, record, fields)
    return findings_of(work, record)
