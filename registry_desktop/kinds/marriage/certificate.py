"""What must be right before a booklet is taken: its kind, its number, and that every character can be printed.

Work rules of 2015, 58: a spoilt booklet is a counted loss; so nothing is found out on the paper that can be known
before.
"""

from collections.abc import Iterator
from typing import Final

from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.back_entry import at_the_counter
from registry_desktop.kinds.known import BlankOffered, Known
from registry_desktop.records.registrations import Registration, ReissueRegistration

BOOKLETS: Final = {"marriage.registration": "marriage_certificate", "marriage.divorce": "divorce_certificate"}
"""The booklet of each kind of registration."""


def booklet_of(record: Registration) -> str:
    """The booklet a case is written into; a reissue takes that of the certificate it is for."""
    if isinstance(record, ReissueRegistration):
        return f"{record.certificate_kind}_certificate"
    return BOOKLETS[record.kind]


@at_the_counter
def the_booklets_are_of_the_right_kind(record: Registration, law: Law, known: Known) -> Iterator[Finding]:
    """民办函〔2003〕166号: a marriage is written into a 结婚证, a divorce into a 离婚证."""
    for blank in known.blanks:
        if blank.kind not in (booklet_of(record), "unknown"):
            facts = {"number": blank.number, "kind": blank.kind, "role": blank.holder_role}
            place = f"{blank.holder_role}_blank_number"
            yield Finding("CER_BOOKLET_KIND", Severity.REFUSE, "民办函〔2003〕166号", place, facts)


@at_the_counter
def the_booklets_are_unused(record: Registration, law: Law, known: Known) -> Iterator[Finding]:
    """民办函〔2003〕166号: a blank number is used once: in stock or assigned to this case, for one party."""
    numbers = [blank.number for blank in known.blanks]
    for blank in known.blanks:
        state = "twice" if numbers.count(blank.number) > 1 else blank.state
        if state == "in_stock" or (state == "assigned" and _is_ours(blank, known)):
            continue
        facts = {"number": blank.number, "state": state, "role": blank.holder_role}
        place = f"{blank.holder_role}_blank_number"
        yield Finding("CER_BOOKLET_USED", Severity.REFUSE, "民办函〔2003〕166号", place, facts)


def _is_ours(blank: BlankOffered, known: Known) -> bool:
    return blank.for_registration_id is not None and blank.for_registration_id == known.registration_id


@at_the_counter
def every_character_can_be_printed(record: Registration, law: Law, known: Known) -> Iterator[Finding]:
    """姓名采集规范, GB 18030-2022: the fonts hold every character before a booklet is taken."""
    for place, characters in known.unprintable.items():
        if characters:
            codes = " ".join(f"U+{ord(character):04X}" for character in characters)
            facts = {"characters": characters, "codes": codes, "field": place}
            yield Finding("CER_FONT", Severity.REFUSE, "民委发〔2016〕33号", place, facts)
