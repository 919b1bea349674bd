"""Whether those who stand at the counter are those who booked (counter.md 1.1), for every kind one books for."""

from __future__ import annotations

from collections.abc import Iterator

from registry_desktop.domain import citizen_number, person_name
from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.back_entry import at_the_counter
from registry_desktop.kinds.known import Known
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import Registration


@at_the_counter
def those_who_booked_have_come(record: Registration, law: Law, known: Known) -> Iterator[Finding]:
    """A party nobody booked for: by the office's rules of booking it refuses, or is passed with a reason. A number that
    agrees makes a name misheard on the telephone no other person (佛山、汕头民政局婚姻登记预约公告)."""
    del law
    if not known.booked:
        return
    severity = Severity.REFUSE if known.booking_refuses_others else Severity.WARN
    for party in record.parties:
        if party.name and not any(_is(party, name, number) for name, number in known.booked):
            booked = "、".join(name for name, _ in known.booked)
            facts = {"role": party.role, "name": party.name, "booked": booked}
            yield Finding("BOO_DATA_DIFFERS", severity, "", f"{party.role}.name", facts)


def _is(party: Party, name: str, number: str) -> bool:
    if party.identity_number and number:
        return _key(party.identity_number) == _key(number)
    return person_name.search_key(party.name) == person_name.search_key(name)


def _key(number: str) -> str:
    compact = citizen_number.compact(number)
    known = citizen_number.parse(compact) is not None
    return citizen_number.candidate_of_18(compact) if known and len(compact) == 15 else compact
