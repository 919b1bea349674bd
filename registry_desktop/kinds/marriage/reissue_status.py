"""Whether what the certificate says still holds: the marriage lasts, the divorced have not married each other again.

MRR25 21 with the practice of the work rules: after a divorce or a death no marriage certificate is given anew, after a
restored marriage no divorce certificate; who needs proof then is helped by the archive (MRR25 19).
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.numbering import is_same_number
from registry_desktop.domain.person_name import search_key
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.back_entry import at_the_counter
from registry_desktop.kinds.known import EarlierRegistration, Known
from registry_desktop.kinds.marriage.single_status import MARRIED
from registry_desktop.records.registrations import ReissueRegistration

_STATUS: Final = "reissue.status_unchanged"
_ENDED: Final = frozenset(
    {"ended_by_divorce", "ended_by_death", "revoked", "noted_invalid", "noted_annulled", "voided"}
)
_ONCE_VALID: Final = frozenset({"issued", "filed", "ended_by_divorce", "ended_by_death"})
_STILL_MARRIED: Final = frozenset({MARRIED, "21", "22", "23"})
_RESTORED: Final = "23"
_OTHER_ROLE: Final = {"man": "woman", "woman": "man"}


@at_the_counter
def the_registration_still_stands(record: ReissueRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 21: the original was not ended by divorce or death, revoked, or noted as invalid or annulled."""
    states = [known.original.state] if known.original else [one.state for one in known.earlier if _is_it(one, record)]
    ended = next((state for state in states if state in _ENDED), "")
    if ended:
        facts = {"certificate_number": record.original_number, "state": ended, "told_by": "original"}
        yield Finding("REI_STATUS_CHANGED", Severity.REFUSE, law.article(_STATUS), "original_number", facts)


def _is_it(one: EarlierRegistration, record: ReissueRegistration) -> bool:
    return _is_of_its_kind(one, record) and is_same_number(one.certificate_number, record.original_number)


def _is_of_its_kind(one: EarlierRegistration, record: ReissueRegistration) -> bool:
    return one.kind == ("marriage.divorce" if record.certificate_kind == "divorce" else "marriage.registration")


@at_the_counter
def nothing_registered_later_ended_it(record: ReissueRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 21: no later divorce of the two, no later marriage of one of them; after a divorce none with each other."""
    said: set[int] = set()
    for one in known.earlier:
        if one.registration_id in said or not _ends_it(one, record, known):
            continue
        said.add(one.registration_id)
        facts = {
            "role": one.role,
            "certificate_number": one.certificate_number,
            "registration_date": str(one.registration_date or ""),
            "other_party": one.other_party_name,
            "told_by": "later",
        }
        article = law.article(_STATUS)
        if one.matched_by == "citizen_number" and _is_later(one, record, known):
            yield Finding("REI_STATUS_CHANGED", Severity.REFUSE, article, f"{one.role}.marital_status", facts)
        else:  # each is passed for itself
            place = f"{one.role}.earlier.{one.registration_id}"
            yield Finding("REI_STATUS_DOUBTFUL", Severity.WARN, article, place, facts)


def _ends_it(one: EarlierRegistration, record: ReissueRegistration, known: Known) -> bool:
    """Is it another registration of the party that ends what the certificate says, if it is the later one?"""
    if one.state not in _ONCE_VALID or _is_it(one, record) or _is_later(one, record, known) is False:
        return False
    if known.original is not None and one.registration_id == known.original.registration_id:
        return False
    with_each_other = search_key(one.other_party_name) in _names_of_the_other(one.role, record, known)
    if with_each_other and one.registration_date == record.original_date and _is_of_its_kind(one, record):
        return False  # the same registration, entered a second time
    if record.certificate_kind == "divorce":
        return one.kind == "marriage.registration" and with_each_other
    return one.kind == "marriage.registration" or (one.kind == "marriage.divorce" and with_each_other)


def _names_of_the_other(role: str, record: ReissueRegistration, known: Known) -> set[str]:
    other = _OTHER_ROLE[role]
    filed = getattr(known.original, f"{other}_name") if known.original else ""
    return {search_key(name) for name in (record.party(other).name, filed) if name}


def _is_later(one: EarlierRegistration, record: ReissueRegistration, known: Known) -> bool | None:
    """None where a date is missing and nobody can say."""
    day: date | None = record.original_date or (known.original.registration_date if known.original else None)
    if day is None or one.registration_date is None:
        return None
    return one.registration_date >= day


@at_the_counter
def the_status_said_today_is_that_of_the_certificate(
    record: ReissueRegistration, law: Law, known: Known
) -> Iterator[Finding]:
    """MRR25 21: who says to be divorced or widowed gets no marriage certificate, who restored the marriage no divorce
    certificate."""
    status = record.present_status
    unchanged = status != _RESTORED if record.certificate_kind == "divorce" else status in _STILL_MARRIED
    if status and not unchanged:
        facts = {"declared": status, "told_by": "declaration"}
        yield Finding("REI_STATUS_CHANGED", Severity.REFUSE, law.article(_STATUS), "present_status", facts)


@at_the_counter
def an_earlier_reissue_is_told(record: ReissueRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 21: that a certificate was given anew before is shown to the officer."""
    prefix = "BL" if record.certificate_kind == "divorce" else "BJ"
    reissued = [one for one in known.earlier if one.kind == "marriage.reissue" and one.state in _ONCE_VALID]
    numbers = {one.certificate_number for one in reissued if one.certificate_number.startswith(prefix)}
    if numbers:
        facts = {"certificate_number": ", ".join(sorted(numbers))}
        yield Finding("REI_EARLIER_REISSUE", Severity.INFO, law.article("reissue.right"), "original_number", facts)
