"""Who everybody is: what must be told of them, and numbers that are right (IDL 3; GB 11643-1999)."""

from collections.abc import Iterator
from typing import Any, Final

from registry_desktop.domain import citizen_number
from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.back_entry import at_the_counter, severity
from registry_desktop.kinds.identity import CITIZEN_NUMBER_KINDS
from registry_desktop.kinds.known import Known
from registry_desktop.records.adoptions import ADOPTEE, ADOPTERS, AdoptionPerson, AdoptionRegistration

_OF_THE_CHILD: Final = ("name", "sex", "birth_date")
_OF_AN_ADOPTER: Final = ("name", "birth_date", "identity_number")
_GB: Final = "GB 11643-1999"


@at_the_counter
def the_persons_are_told(record: Any, law: Law, known: Known) -> Iterator[Finding]:
    """IDL 3: name, sex and birth date of the child; name, birth date and number of each adopter."""
    child = record.person(ADOPTEE)
    if child is None:
        yield _missing(ADOPTEE, "name")
    elif isinstance(record, AdoptionRegistration):
        yield from (_missing(ADOPTEE, name) for name in _OF_THE_CHILD if not getattr(child, name))
    adopters = record.people(ADOPTERS)
    if not adopters:
        yield _missing("adopter", "name")
    for one in adopters:
        yield from (_missing(one.role, name) for name in _OF_AN_ADOPTER if not getattr(one, name))


def _missing(role: str, name: str) -> Finding:
    return Finding("FIELD_MISSING", Severity.ASK, "IDL 3", f"{role}.{name}", {"field": name, "role": role})


def the_numbers_are_right(record: Any, law: Law, known: Known) -> Iterator[Finding]:
    """GB 11643: form and check character of every number that is told, its birth date and sex those of the form."""
    for person in record.persons:
        if not person.identity_number or person.identity_kind not in CITIZEN_NUMBER_KINDS:
            continue
        weight = severity(record, at_the_counter=Severity.REFUSE, in_back_entry=Severity.WARN)
        for code in citizen_number.problems(person.identity_number, on=law.day):
            own = Severity.INFO if code == "ID_OLD_15" else Severity.WARN if code == "ID_AGE_OVER_120" else weight
            facts = {"number": citizen_number.compact(person.identity_number), "role": person.role}
            if code == "ID_OLD_15":
                facts["candidate"] = citizen_number.candidate_of_18(facts["number"])
            parsed = citizen_number.parse(person.identity_number)
            if parsed is not None:
                facts["birth_date"] = parsed.birth_date.isoformat()
            yield Finding(code, own, _GB, f"{person.role}.identity_number", facts)
        yield from _compared(person, weight)


def _compared(person: AdoptionPerson, weight: Severity) -> Iterator[Finding]:
    parsed = citizen_number.parse(person.identity_number)
    if parsed is None:
        return
    if person.birth_date is not None and parsed.birth_date != person.birth_date:
        facts = {"number_birth_date": str(parsed.birth_date), "birth_date": str(person.birth_date)}
        yield Finding("ID_BIRTH_MISMATCH", weight, _GB, f"{person.role}.birth_date", facts)
    if person.sex and parsed.sex != person.sex:
        facts = {"number_sex": parsed.sex, "sex": person.sex, "role": person.role}
        yield Finding("ID_SEX_MISMATCH", weight, _GB, f"{person.role}.sex", facts)


@at_the_counter
def the_child_is_not_adopted_already(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1111, 1113: a child whose adoption stands, or is being worked on, is not adopted a second time."""
    for one in known.earlier:
        facts = {"number": one.certificate_number, "state": one.state}
        yield Finding("ADO_ADOPTED_ALREADY", Severity.REFUSE, "CC 1111, 1113", "adoptee.identity_number", facts)


@at_the_counter
def the_name_after_is_an_adopters(record: AdoptionRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1112: the child takes the surname of an adopter, or by agreement keeps its own."""
    child = record.person(ADOPTEE)
    names = [one.name for one in record.people(ADOPTERS)] + ([child.name] if child is not None else [])
    if record.name_after and all(record.name_after[:1] != name[:1] for name in names):
        yield Finding("ADO_NAME", Severity.WARN, "CC 1112", "name_after", {"name": record.name_after})
