"""Who the parties are: names, identity numbers and cards (people-and-codes.md 1-3), the same at every desk.

GB 11643-1999 for the number, Identity Card Law 3 and 5 for the card. A number that disagrees with the form is not
corrected here: the party has it put right by the police first.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from registry_desktop.domain import citizen_number, person_name
from registry_desktop.domain.citizen_number import CitizenNumber
from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.periods import age_on, months_after
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.back_entry import at_the_counter, is_back_entry, severity
from registry_desktop.kinds.known import Known
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import Registration

CITIZEN_NUMBER_KINDS: Final = frozenset(
    {"resident_id_card", "temporary_id_card", "household_booklet", "soldier_id", "hkmt_residence_permit"}
)
SEX_OF_ROLE: Final[Mapping[str, str]] = {"man": "1", "woman": "2"}
_GB = "GB 11643-1999"
_NAME_RULES = "民委发〔2016〕33号"
_NEEDED_FIELDS = ("name", "sex", "birth_date", "nationality", "identity_number")
_PROVED_BY_CARD = frozenset({"name", "sex", "birth_date", "identity_number", "identity_valid_until"})
_DOUBTFUL_ONLY = frozenset({"ID_AGE_OVER_120"})


def field_of(party: Party, name: str) -> str:
    """Where a finding points: "man.birth_date"."""
    return f"{party.role}.{name}"


def number_of(party: Party) -> CitizenNumber | None:
    """What the citizen number of the party says; None without a readable one."""
    return citizen_number.parse(party.identity_number) if party.identity_kind in CITIZEN_NUMBER_KINDS else None


@at_the_counter
def the_persons_are_entered(record: Registration, law: Law, known: Known) -> Iterator[Finding]:
    """IDL 3: name, sex, birth date, nationality and identity number of both are there."""
    for party in record.parties:
        for name in _NEEDED_FIELDS:
            if not getattr(party, name):
                facts = {"field": name, "role": party.role}
                yield Finding("FIELD_MISSING", Severity.ASK, "IDL 3", field_of(party, name), facts)


def the_names_can_be_names(record: Registration, law: Law, known: Known) -> Iterator[Finding]:
    """民委发〔2016〕33号: length, separator and characters of the names."""
    for party in record.parties:
        for code in person_name.problems(party.name) if party.name else ():
            weight = Severity.REFUSE if code == "NAME_TOO_LONG" and not is_back_entry(record) else Severity.WARN
            characters = person_name.strange_characters(person_name.normalise(party.name))
            facts = {"name": party.name, "characters": characters, "role": party.role}
            yield Finding(code, weight, _NAME_RULES, field_of(party, "name"), facts)


def the_numbers_are_right(record: Registration, law: Law, known: Known) -> Iterator[Finding]:
    """GB 11643: form, check character and birth date inside the number; 15 digits only on old papers."""
    for party in record.parties:
        if party.identity_kind not in CITIZEN_NUMBER_KINDS:
            continue
        for code in citizen_number.problems(party.identity_number, on=law.day):
            yield _number_finding(code, party, record)


def _number_finding(code: str, party: Party, record: Registration) -> Finding:
    new = Severity.WARN if code in _DOUBTFUL_ONLY else Severity.REFUSE
    old = Severity.INFO if code == "ID_OLD_15" else Severity.WARN
    number = citizen_number.compact(party.identity_number)
    facts = {"number": number, "role": party.role}
    if code == "ID_OLD_15":
        facts["candidate"] = citizen_number.candidate_of_18(number)
    if parsed := number_of(party):
        facts["birth_date"] = parsed.birth_date.isoformat()
    weight = severity(record, at_the_counter=new, in_back_entry=old)
    return Finding(code, weight, _GB, field_of(party, "identity_number"), facts)


def the_numbers_agree_with_the_form(record: Registration, law: Law, known: Known) -> Iterator[Finding]:
    """GB 11643: birth date and sex in the number are those of the form, and the sex is that of the role."""
    for party in record.parties:
        parsed = number_of(party)
        weight = severity(record, at_the_counter=Severity.REFUSE, in_back_entry=Severity.WARN)
        if parsed and party.birth_date and parsed.birth_date != party.birth_date:
            facts = {"number_birth_date": str(parsed.birth_date), "birth_date": str(party.birth_date)}
            yield Finding("ID_BIRTH_MISMATCH", weight, _GB, field_of(party, "birth_date"), facts)
        expected = parsed.sex if parsed else SEX_OF_ROLE[party.role]
        stated = party.sex or SEX_OF_ROLE[party.role]
        if not expected == stated == SEX_OF_ROLE[party.role]:
            facts = {"number_sex": expected, "sex": stated, "role": party.role}
            yield Finding("ID_SEX_MISMATCH", weight, _GB, field_of(party, "sex"), facts)


def the_divisions_are_known(record: Registration, law: Law, known: Known) -> Iterator[Finding]:
    """行政区划代码管理办法 11: the address part is a division, past or present; an abolished one stays valid for ever.

    Nothing is said of a province whose counties are not in the table.
    """
    for party in record.parties:
        parsed = number_of(party)
        if parsed is None or party.identity_kind == "hkmt_residence_permit":
            continue
        code, place = parsed.division_code, field_of(party, "identity_number")
        facts = {"division": code, "role": party.role}
        if known.divisions.is_abolished(code, law.day):
            facts["name"] = known.divisions.full_name(code, law.day) or ""
            yield Finding("ID_DIVISION_ABOLISHED", Severity.INFO, "DVC 11", place, facts)
        elif known.divisions.has_counties_of(code) and not known.divisions.is_known(code):
            yield Finding("ID_DIVISION_UNKNOWN", Severity.WARN, "DVC 11", place, facts)


def the_numbers_belong_to_one_person(record: Registration, law: Law, known: Known) -> Iterator[Finding]:
    """IDL 3: a number is one person's, not the other party's too, nor that of another name in the register."""
    for other in known.same_number:
        facts = {"name": other.name, "birth_date": str(other.birth_date or ""), "role": other.role}
        yield Finding("ID_DUPLICATE_PERSON", Severity.WARN, "IDL 3", f"{other.role}.identity_number", facts)
    numbers = [citizen_number.compact(party.identity_number) for party in record.parties if party.identity_number]
    if len(set(numbers)) < len(numbers):
        first = record.parties[0]
        weight = severity(record, at_the_counter=Severity.REFUSE, in_back_entry=Severity.WARN)
        facts = {"name": first.name, "birth_date": str(first.birth_date or ""), "role": first.role}
        yield Finding("ID_DUPLICATE_PERSON", weight, "IDL 3", f"{record.parties[-1].role}.identity_number", facts)


@at_the_counter
def the_cards_are_valid(record: Registration, law: Law, known: Known) -> Iterator[Finding]:
    """IDL 5, 12: the identity paper is not past its date; a valid temporary card does as well."""
    for party in record.parties:
        until = party.identity_valid_until
        if until is None or party.identity_long_term or until >= law.day or _shows_temporary_card(record, party):
            continue
        facts = {"valid_until": until.isoformat(), "role": party.role}
        yield Finding("ID_EXPIRED", Severity.ASK, "IDL 5, 12", field_of(party, "identity_valid_until"), facts)


def _shows_temporary_card(record: Registration, party: Party) -> bool:
    return any(
        shown.paper == "temporary_id_card" and shown.role == party.role and shown.seen for shown in record.papers_shown
    )


@at_the_counter
def the_cards_have_a_lawful_length(record: Registration, law: Law, known: Known) -> Iterator[Finding]:
    """IDL 5: how long a card is valid follows from the age at issue; another length is a sign of forgery."""
    for party in record.parties:
        expected = _lawful_end(party, law)
        actual = "long" if party.identity_long_term else str(party.identity_valid_until or "")
        if expected and actual and expected != actual:
            facts = {"expected": expected, "valid_until": actual, "role": party.role}
            place = field_of(party, "identity_valid_until")
            yield Finding("ID_VALIDITY_IMPLAUSIBLE", Severity.WARN, "IDL 5", place, facts)


def _lawful_end(party: Party, law: Law) -> str:
    """The last day of a resident card by the age at issue, "long", or nothing when it cannot be said."""
    issued, born = party.identity_valid_from, party.birth_date
    if not law.knows("identity_card_validity"):
        return ""
    row = law.row("identity_card_validity")
    if party.identity_kind != "resident_id_card" or issued is None or born is None:
        return ""
    if row.valid_from is None or issued < max(row.valid_from, born):
        return ""
    return _end_of_card(issued, age_on(born, issued), law.text("identity_card_validity"))


def _end_of_card(issued: date, age: int, lengths: str) -> str:
    """`lengths` is "0:5 16:10 26:20 46:long": from which age at issue a card is valid for how many years."""
    steps = [step.partition(":") for step in lengths.split()]
    years = next(years for since, _, years in reversed(steps) if age >= int(since))
    return years if years == "long" else months_after(issued, 12 * int(years)).isoformat()


@at_the_counter
def the_cards_say_the_same(record: Registration, law: Law, known: Known) -> Iterator[Finding]:
    """IDL 3: what is entered is what the chip of the card says; the address there may be an older one."""
    for party in record.parties:
        for name, on_card in known.cards.get(party.role, {}).items():
            entered = str(getattr(party, name) or "")
            if on_card != entered:
                weight = Severity.WARN if name in _PROVED_BY_CARD else Severity.INFO
                facts = {"field": name, "role": party.role, "on_card": on_card, "entered": entered}
                yield Finding("ID_CARD_DIFFERS", weight, "IDL 3", field_of(party, name), facts)


IDENTITY_CHECKS: Final = (
    the_persons_are_entered,
    the_names_can_be_names,
    the_numbers_are_right,
    the_numbers_agree_with_the_form,
    the_divisions_are_known,
    the_numbers_belong_to_one_person,
    the_cards_are_valid,
    the_cards_have_a_lawful_length,
    the_cards_say_the_same,
)
