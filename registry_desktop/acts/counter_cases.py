"""The cases couples come to the counter for: how each kind is taken, typed into and asked about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from registry_desktop.acts.case import take_case_of
from registry_desktop.acts.divorce import application
from registry_desktop.acts.divorce.case import take_divorce
from registry_desktop.acts.marriage import entry
from registry_desktop.acts.marriage.case import STILL_OPEN, take_case
from registry_desktop.acts.marriage.opening import open_case
from registry_desktop.acts.reissue import entry as reissue
from registry_desktop.acts.reissue.opening import open_case as open_reissue
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.appointments import PREPARED
from registry_desktop.records.registrations import Registration, ReissueRegistration
from registry_desktop.store.unit_of_work import UnitOfWork

OPENS: Final[Mapping[str, Any]] = {
    "marriage.registration": open_case,
    "marriage.divorce": application.open_application,
    "marriage.reissue": open_reissue,
}
"""The act that opens the case of a couple that has come, by what it has come for."""


@dataclass(frozen=True)
class CounterCase:
    """`take(work, id, revision)` locks the whole case; in `typed_in` the form is written by `write_fields(work, record,
    fields)`, in `asked_in` other authorities are asked about the parties."""

    take: Any
    typed_in: tuple[str, ...]
    asked_in: tuple[str, ...]
    write_fields: Any


def _take_reissue(work: UnitOfWork, registration_id: int, revision: int) -> ReissueRegistration:
    return take_case_of(work, ReissueRegistration, registration_id, revision)


_AFTER_APPROVAL: Final = ("approved", "printing", "proof_read")
_BY_KIND: Final[Mapping[str, CounterCase]] = {
    "marriage.registration": CounterCase(take_case, entry.TYPED_IN, (PREPARED, *STILL_OPEN), entry.write_fields),
    "marriage.divorce": CounterCase(
        take_divorce,
        application.ENTRY_STATES,
        (*application.ENTRY_STATES, *_AFTER_APPROVAL),
        application.write_fields,
    ),
    "marriage.reissue": CounterCase(
        _take_reissue,
        reissue.ENTRY_STATES,
        (*reissue.ENTRY_STATES, *_AFTER_APPROVAL),
        reissue.write_fields,
    ),
}


def counter_case(work: UnitOfWork, registration_id: int) -> CounterCase:
    """The ways of the kind of a case. Refused NOT_FOUND for a case nobody comes to the counter for."""
    found = _BY_KIND.get(work.get(Registration, registration_id).kind)
    if found is None:
        raise Refused(Refusal.NOT_FOUND, {"record": "registration", "id": str(registration_id)})
    return found
