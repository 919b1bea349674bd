"""退回审查: what is found wrong after approval is put right where it was examined, or refused there.

Nothing of the approval stays: no booklet, no paper and no figure may say what is being examined anew.
"""

from __future__ import annotations

from registry_desktop.acts.case import go_to, require_state
from registry_desktop.acts.certification import take_back
from registry_desktop.acts.marriage.case import take_case
from registry_desktop.acts.permission import SecondOfficer, require_reason, require_registrar
from registry_desktop.domain.act import Act
from registry_desktop.kinds.marriage.registration import GOES_BACK
from registry_desktop.store.unit_of_work import UnitOfWork, performs


@performs(Act.MARRIAGE_REOPEN)
def reopen(
    work: UnitOfWork, *, registration_id: int, revision: int, reason: str, second: SecondOfficer | None = None
) -> int:
    """Send an approved case back to examination; the new revision.

    Booklets already taken are voided by two persons; Refused FIELD_MISSING, SAME_OFFICER, LOGIN_UNKNOWN without a
    second officer then. The number stays this case's: it is used again in the same year, in a new one a new number is
    taken. Declarations are put aside when what they say is changed (entry.save).
    """
    require_registrar(work)
    record = take_case(work, registration_id, revision)
    require_state(record, *GOES_BACK)
    why = require_reason(work, reason)
    take_back(work, record, why, second)
    go_to(record, "checking")
    return record.revision
