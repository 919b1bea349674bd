"""Divorces of the test office, worked by the real acts: one asked for, one cooling, one at its second visit."""

from datetime import date, timedelta
from typing import Any

from registry_desktop.acts import booking
from registry_desktop.acts.divorce import application, case, second_visit
from registry_desktop.queries import cases
from tests.registers import DAY, Counter

FIELDS: dict[str, Any] = {
    "agreement_will": "agreed",
    "agreement_children": "none",
    "agreement_property": "agreed",
    "agreement_debts": "none",
    "marriage_certificate_number": "J770101-2019-000412",
    "married_at_office": "测试县甲民政局婚姻登记处",
    "married_on": date(2019, 9, 9),
    "children_under_age": 1,
    "help_answer": "declined",
}
PARTY = {
    "ethnic_group": "01",
    "household_division": "770101",
    "household_place": "测试县甲建设路3号",
    "present": True,
}


def divorces(counter: Counter, couples: list[booking.Couple]) -> None:
    """Three couples: the first has come again on DAY, the second may withdraw until that day, the third asks."""
    first, second, third = couples
    for couple, days_before in ((first, 33), (second, 30)):
        counter.clock.set_to(DAY - timedelta(days=days_before), 9)
        Divorce(counter, couple).accept()
    counter.clock.set_to(DAY, 8, 20)
    counter.register.perform(counter.registrar, case.pass_time)
    Divorce(counter, first).examine()
    Divorce(counter, third)


class Divorce:
    """One couple's case; coming again, it is the running one."""

    def __init__(self, counter: Counter, couple: booking.Couple) -> None:
        self.counter = counter
        arrived = self._perform(booking.walk_in, couple=couple)
        self.id: int = self._perform(application.open_application, booking_id=arrived)

    def accept(self) -> None:
        """Typed, shown, accepted."""
        fields: dict[str, Any] = dict(FIELDS)
        for party in self.record().parties:
            digits = party.identity_number
            fields |= {f"{party.role}.{name}": value for name, value in PARTY.items()}
            fields[f"{party.role}.birth_date"] = date(int(digits[6:10]), int(digits[10:12]), int(digits[12:14]))
        self.act(application.save, fields=fields)
        self.show()
        self.act(application.accept)

    def examine(self) -> None:
        """Both have come again; the examination begins."""
        self.act(application.save, fields={"man.present": True, "woman.present": True})
        self.show()
        self.act(second_visit.start_review)

    def show(self) -> None:
        """Every paper of the checklist is seen."""
        for paper in self.record().papers_shown:
            self.act(application.mark_paper, role=paper.role, paper=paper.paper, marks={"seen": True})

    def record(self) -> Any:
        """The case as it stands."""
        return self.counter.register.read(self.counter.registrar, cases.case, registration_id=self.id).record

    def act(self, function: Any, **arguments: Any) -> None:
        """An act on the case as it stands."""
        self._perform(function, registration_id=self.id, revision=self.record().revision, **arguments)

    def _perform(self, function: Any, **arguments: Any) -> Any:
        return self.counter.register.perform(self.counter.registrar, function, **arguments).value
