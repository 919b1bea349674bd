"""BOO_DATA_DIFFERS: whether those who stand at the counter are those who booked (counter.md 1.1)."""

from __future__ import annotations

import pytest

from registry_desktop.acts import booking
from registry_desktop.acts.booking_bans import choose_rules
from registry_desktop.acts.marriage import entry, opening
from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.queries.cases import case
from tests.acts.couples import CoupleOfTest, revision
from tests.acts.test_booking import slots
from tests.registers import DAY, Counter

P = CoupleOfTest()


def _findings(counter: Counter, told: booking.Couple, **typed: str) -> list[Finding]:
    """What the case says about the booking once these fields are typed at the counter."""
    slot = slots(counter)[3]
    booked = counter.register.perform(counter.registrar, booking.book, slot_id=slot.id, couple=told).value
    counter.register.perform(counter.registrar, booking.check_in, booking_id=booked)
    opened = counter.register.perform(counter.registrar, opening.open_case, booking_id=booked).value
    fields = {name.replace("_", ".", 1): value for name, value in typed.items()}
    if fields:
        at = revision(counter, opened)
        counter.register.perform(counter.registrar, entry.save, registration_id=opened, revision=at, fields=fields)
    found = counter.register.read(counter.registrar, case, registration_id=opened).findings
    return [one for one in found if one.code == "BOO_DATA_DIFFERS"]


def test_a_name_misheard_on_the_telephone_is_no_other_person(counter: Counter) -> None:
    told = booking.Couple("测试佳", P.woman_name, P.man_number, P.woman_number)
    assert _findings(counter, told, man_name=P.man_name) == []


def test_numbers_told_later_make_no_difference(counter: Counter) -> None:
    told = booking.Couple(P.man_name, P.woman_name)
    assert _findings(counter, told, man_identity_number=P.man_number, woman_identity_number=P.woman_number) == []


def test_a_place_that_was_handed_to_others_is_told_and_passed_with_a_reason(counter: Counter) -> None:
    told = booking.Couple("卖号甲", P.woman_name, "", P.woman_number)
    (found,) = _findings(counter, told, man_name=P.man_name, man_identity_number=P.man_number)
    assert (found.field, found.severity) == ("man.name", Severity.WARN)
    assert found.facts == {"role": "man", "name": P.man_name, "booked": f"卖号甲、{P.woman_name}"}


@pytest.mark.parametrize(("rule_set", "severity"), [("guangdong", Severity.REFUSE), ("zhongshan", Severity.WARN)])
def test_where_the_rules_say_so_others_are_turned_away(counter: Counter, rule_set: str, severity: Severity) -> None:
    told = booking.Couple(P.man_name, P.woman_name, P.man_number, P.woman_number)
    slot = slots(counter)[3]
    booked = counter.register.perform(counter.registrar, booking.book, slot_id=slot.id, couple=told).value
    counter.register.perform(counter.reviewer, choose_rules, rule_set=rule_set, valid_from=DAY)
    counter.register.perform(counter.registrar, booking.check_in, booking_id=booked)
    opened = counter.register.perform(counter.registrar, opening.open_case, booking_id=booked).value
    counter.register.perform(
        counter.registrar,
        entry.save,
        registration_id=opened,
        revision=revision(counter, opened),
        fields={"man.name": "买号乙", "man.identity_number": "770101199808150011"},
    )
    found = counter.register.read(counter.registrar, case, registration_id=opened).findings
    assert [one.severity for one in found if one.code == "BOO_DATA_DIFFERS"] == [severity]


def test_a_walk_in_is_typed_as_it_stands_there(counter: Counter) -> None:
    told = booking.Couple("甲", "乙")
    booked = counter.register.perform(counter.registrar, booking.walk_in, couple=told).value
    opened = counter.register.perform(counter.registrar, opening.open_case, booking_id=booked).value
    counter.register.perform(
        counter.registrar,
        entry.save,
        registration_id=opened,
        revision=revision(counter, opened),
        fields={"man.name": "丙"},
    )
    found = counter.register.read(counter.registrar, case, registration_id=opened).findings
    assert not [one for one in found if one.code == "BOO_DATA_DIFFERS"]
