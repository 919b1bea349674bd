"""预录入 before a great day: typed in and asked about beforehand, seen and signed only when the couple is here."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from registry_desktop.acts import booking
from registry_desktop.acts.marriage import entry, opening, review
from registry_desktop.acts.marriage.leaving import abandon
from registry_desktop.acts.online_check import record_online_check
from registry_desktop.domain.finding import Severity
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.appointments import BookingView, bookings_between
from registry_desktop.queries.cases import case
from registry_desktop.queries.hall import hall
from registry_desktop.queries.today import today
from registry_desktop.records.registrations import MarriageRegistration
from tests.acts.couples import CoupleOfTest, entered_fields, revision, the_case
from tests.acts.test_booking import slots
from tests.registers import DAY, Counter

AT_THE_COUNTER = ("present", "illness_explained")
GREAT_DAY = DAY + timedelta(days=8)


def _booked(counter: Counter, day: date = GREAT_DAY, couple: CoupleOfTest | None = None) -> int:
    who = couple or CoupleOfTest()
    told = booking.Couple(who.man_name, who.woman_name, who.man_number, who.woman_number)
    slot = slots(counter, day)[1]
    return counter.register.perform(counter.registrar, booking.book, slot_id=slot.id, couple=told).value


def _prepared(counter: Counter, booking_id: int) -> int:
    return counter.register.perform(counter.registrar, opening.prepare, booking_id=booking_id).value


def _view(counter: Counter, booking_id: int, day: date = GREAT_DAY) -> BookingView:
    found = counter.register.read(counter.registrar, bookings_between, first=day, last=day)
    return next(one for one in found if one.id == booking_id)


def test_what_was_typed_before_is_there_when_they_come(counter: Counter) -> None:
    booked = _booked(counter)
    prepared = _prepared(counter, booked)
    assert _prepared(counter, booked) == prepared
    fields = {name: told for name, told in entered_fields(CoupleOfTest()).items() if not name.endswith(AT_THE_COUNTER)}
    counter.register.perform(
        counter.registrar, entry.save, registration_id=prepared, revision=revision(counter, prepared), fields=fields
    )
    counter.register.perform(
        counter.registrar,
        record_online_check,
        registration_id=prepared,
        revision=revision(counter, prepared),
        role="man",
        kind="identity",
        answer="match",
    )
    assert _view(counter, booked).prepared
    assert counter.register.read(counter.registrar, today).open_cases == ()

    counter.clock.set_to(GREAT_DAY)
    with pytest.raises(Refused) as answer:
        counter.register.perform(
            counter.registrar, opening.take_up, registration_id=prepared, revision=revision(counter, prepared)
        )
    assert answer.value.code is Refusal.BOOKING_STATE
    counter.register.perform(counter.registrar, booking.check_in, booking_id=booked)
    waiting = counter.register.read(counter.registrar, hall).waiting
    assert [(one.booking_id, one.registration_id) for one in waiting] == [(booked, None)]
    opened = counter.register.perform(counter.registrar, opening.open_case, booking_id=booked).value
    assert opened == prepared
    record = the_case(counter, opened)
    assert (record.state, record.window, len(record.online_checks)) == ("pre_review", "3", 1)
    assert record.man.household_place == fields["man.household_place"]
    assert counter.register.read(counter.registrar, hall).waiting == ()
    assert [one.id for one in counter.register.read(counter.registrar, today).open_cases] == [opened]


def test_the_page_of_the_prepared_case_takes_it_up_as_well(counter: Counter) -> None:
    booked = _booked(counter)
    prepared = _prepared(counter, booked)
    counter.clock.set_to(GREAT_DAY)
    counter.register.perform(counter.registrar, booking.check_in, booking_id=booked)
    counter.register.perform(
        counter.registrar, opening.take_up, registration_id=prepared, revision=revision(counter, prepared)
    )
    assert the_case(counter, prepared).state == "pre_review"
    assert counter.register.perform(counter.registrar, opening.open_case, booking_id=booked).value == prepared


def test_nothing_is_seen_signed_or_accepted_before_they_are_here(counter: Counter) -> None:
    prepared = _prepared(counter, _booked(counter))
    for act, arguments in (
        (entry.mark_paper, {"role": "man", "paper": "resident_id_card", "marks": {"seen": True}}),
        (entry.sign_declaration, {"role": "man", "oath_witness": "王登记"}),
        (review.accept, {}),
    ):
        with pytest.raises(Refused) as answer:
            counter.register.perform(
                counter.registrar, act, registration_id=prepared, revision=revision(counter, prepared), **arguments
            )
        assert answer.value.code is Refusal.STATE_NOT_ALLOWED


@pytest.mark.parametrize(
    "field", ["man.present", "woman.will", "man.illness_explained", "woman.declares_no_spouse"]
)
def test_nobody_says_for_them_what_only_they_can_say(counter: Counter, field: str) -> None:
    prepared = _prepared(counter, _booked(counter))
    with pytest.raises(Refused) as answer:
        counter.register.perform(
            counter.registrar,
            entry.save,
            registration_id=prepared,
            revision=revision(counter, prepared),
            fields={field: "willing" if field.endswith("will") else True},
        )
    assert answer.value.code is Refusal.FIELD_WRONG
    assert answer.value.facts["field"] == field


def test_a_prepared_case_is_not_given_up_by_its_page(counter: Counter) -> None:
    prepared = _prepared(counter, _booked(counter))
    with pytest.raises(Refused) as answer:
        counter.register.perform(
            counter.registrar, abandon, registration_id=prepared, revision=revision(counter, prepared), reason="x"
        )
    assert answer.value.code is Refusal.STATE_NOT_ALLOWED


def test_the_law_is_asked_for_the_day_they_come(counter: Counter) -> None:
    """P01 is 22 on 20 May 2026: prepared before, nothing speaks against it; on the day before that, his age does."""
    counter.clock.set_to(DAY - timedelta(days=5))
    booked = _booked(counter, DAY)
    prepared = _prepared(counter, booked)
    fields = {"man.birth_date": CoupleOfTest().man_born}
    counter.register.perform(
        counter.registrar, entry.save, registration_id=prepared, revision=revision(counter, prepared), fields=fields
    )
    assert _refused(counter, prepared) == set()
    earlier = slots(counter, DAY - timedelta(days=1))[0]
    counter.register.perform(counter.registrar, booking.move, booking_id=booked, slot_id=earlier.id)
    assert _refused(counter, prepared) == {"MAR_AGE_MAN"}


def _refused(counter: Counter, prepared: int) -> set[str]:
    found = counter.register.read(counter.registrar, case, registration_id=prepared).findings
    return {one.code for one in found if one.severity is Severity.REFUSE}


@pytest.mark.parametrize("how", ["cancelled", "missed"])
def test_what_was_prepared_ends_with_its_booking_and_counts_as_nothing(counter: Counter, how: str) -> None:
    booked = _booked(counter)
    prepared = _prepared(counter, booked)
    if how == "cancelled":
        counter.register.perform(counter.registrar, booking.cancel, booking_id=booked, reason="改期")
    else:
        counter.clock.set_to(GREAT_DAY + timedelta(days=1))
        counter.register.perform(counter.reviewer, booking.mark_no_shows, day=GREAT_DAY)

    def state(work: object) -> str:
        return work.get(MarriageRegistration, prepared).state  # type: ignore[attr-defined,no-any-return]

    assert counter.register.read(counter.registrar, state) == "not_come"
    assert counter.register.read(counter.registrar, today).open_cases == ()


def test_only_a_marriage_that_is_booked_and_has_not_come_is_prepared(counter: Counter) -> None:
    came = _booked(counter, DAY)
    counter.register.perform(counter.registrar, booking.check_in, booking_id=came)
    with pytest.raises(Refused) as answer:
        _prepared(counter, came)
    assert answer.value.code is Refusal.BOOKING_STATE
    divorce = booking.Couple("郑强", "王静", business="marriage.divorce")
    slot = slots(counter, GREAT_DAY)[0]
    booked = counter.register.perform(counter.registrar, booking.book, slot_id=slot.id, couple=divorce).value
    with pytest.raises(Refused) as answer:
        _prepared(counter, booked)
    assert answer.value.code is Refusal.FIELD_WRONG
