"""A service hall in a registrar's words: what the scenarios are told in. Everything goes through the window's acts."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from registry_desktop.acts import booking
from registry_desktop.acts.day import close_day
from registry_desktop.acts.marriage import certificate, opening, review
from registry_desktop.acts.working_plan import lay_out_slots
from registry_desktop.domain.finding import Finding
from registry_desktop.domain.officer import SignedIn
from registry_desktop.domain.refused import Refused
from registry_desktop.queries import cases
from registry_desktop.queries.appointments import BookingView, bookings_between, slots_between
from registry_desktop.queries.audit import verify
from registry_desktop.queries.statistics import day_report
from registry_desktop.records.registrations import MarriageRegistration
from tests.acts.couples import SECOND, CoupleOfTest, enter, print_and_confirm, revision, the_case
from tests.registers import Counter, standing

ZHAO_AND_QIAN = CoupleOfTest(
    man_name="赵小龙",
    woman_name="钱小凤",
    man_number="770101199001019012",
    woman_number="770101199202029022",
    man_born=date(1990, 1, 1),
    woman_born=date(1992, 2, 2),
    blanks=("10000011", "10000012"),
)


@dataclass
class Hall:
    """The hall on a day. A couple is called by its case's id from the moment its case is open."""

    counter: Counter

    def it_is(self, day: date, hour: int = 9) -> None:
        """The clock on the wall."""
        self.counter.clock.set_to(day, hour=hour)

    def books(self, couple: CoupleOfTest, day: date, minute: int) -> int:
        """The couple takes a place by telephone; the booking."""
        self.counter.register.perform(self.counter.reviewer, lay_out_slots, first=day, last=day)
        slots = self.counter.register.read(self.counter.registrar, slots_between, first=day, last=day)
        slot = next(one for one in slots if one.first_minute == minute)
        who = booking.Couple(couple.man_name, couple.woman_name, couple.man_number, couple.woman_number)
        booked: int = self.does(booking.book, slot_id=slot.id, couple=who, channel="phone")
        return booked

    def comes(self, couple: CoupleOfTest, booking_id: int | None = None) -> int:
        """The couple is there, with or without a booking; its case is opened."""
        if booking_id is None:
            who = booking.Couple(couple.man_name, couple.woman_name, couple.man_number, couple.woman_number)
            booking_id = self.does(booking.walk_in, couple=who)
        else:
            self.does(booking.check_in, booking_id=booking_id)
        return self.opens(booking_id)

    def opens(self, booking_id: int, window: str = "3") -> int:
        """A window opens the case of an arrived couple."""
        officer = standing(self.counter.register, "registrar", window=window)
        return self.counter.register.perform(officer, opening.open_case, booking_id=booking_id).value

    def is_entered_and_signs(self, case: int, couple: CoupleOfTest) -> None:
        """Both are typed in, their papers seen, their declarations read and signed."""
        enter(self.counter, case, couple)

    def does(self, act: Any, **arguments: Any) -> Any:
        """An act of the registrar."""
        return self.counter.register.perform(self.counter.registrar, act, **arguments).value

    def step(self, act: Any, case: int, *, by: SignedIn | None = None, **arguments: Any) -> None:
        """A step of a case, by the registrar unless somebody else is named."""
        officer = by or self.counter.registrar
        at = revision(self.counter, case)
        self.counter.register.perform(officer, act, registration_id=case, revision=at, **arguments)

    def is_refused(self, act: Any, case: int, **arguments: Any) -> Refused:
        """The step is refused; why."""
        with pytest.raises(Refused) as answer:
            self.step(act, case, **arguments)
        return answer.value

    def prints(self, case: int, *papers: tuple[str, str]) -> None:
        """Papers come out of the printer and are looked at."""
        for paper, role in papers:
            print_and_confirm(self.counter, case, paper, role)

    def takes_booklets(self, case: int, couple: CoupleOfTest) -> None:
        """The certificate is made on two booklets and printed with the review form."""
        man, woman = couple.blanks
        self.step(certificate.make_certificate, case, man_blank=man, woman_blank=woman)
        self.prints(case, BOOKLET_OF_MAN, BOOKLET_OF_WOMAN, REVIEW_FORM)

    def hands_out(self, case: int) -> None:
        """Proof-read before a second person, handed to both."""
        self.step(certificate.proof_read, case, second=SECOND)
        self.step(certificate.issue, case)

    def is_refused_by_law(self, case: int) -> list[str]:
        """The codes of what stands against the couple."""
        return [finding.code for finding in self.findings(case) if finding.blocks]

    def findings(self, case: int) -> tuple[Finding, ...]:
        """What the page shows beside the form."""
        return self.counter.register.read(self.counter.registrar, cases.case, registration_id=case).findings

    def record(self, case: int) -> MarriageRegistration:
        """The case as it is kept."""
        return the_case(self.counter, case)

    def bookings(self, day: date) -> tuple[BookingView, ...]:
        """The day's bookings."""
        return self.counter.register.read(self.counter.registrar, bookings_between, first=day, last=day)

    def figures(self, day: date) -> dict[str, int]:
        """The day's figures."""
        report = self.counter.register.read(self.counter.reviewer, day_report, first=day, last=day)
        return {figure.key: figure.now for figure in report.figures}

    def closes(self, day: date) -> None:
        """The supervisor closes the day; afterwards the trail holds."""
        self.counter.register.perform(self.counter.reviewer, close_day, day=day)
        assert self.counter.register.read(self.counter.reviewer, verify).holds

    def is_not_accepted(self, case: int, reason: str) -> None:
        """The couple goes away with a notice that says why."""
        self.step(review.not_accept, case, reason=reason)
        self.prints(case, ("not_accepted_notice", ""))


BOOKLET_OF_MAN = ("marriage_certificate", "man")
BOOKLET_OF_WOMAN = ("marriage_certificate", "woman")
REVIEW_FORM = ("marriage_review_form", "")
