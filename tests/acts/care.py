"""Counselling and ceremonies for tests: rooms, counsellors and officiants of the office 770101."""

from __future__ import annotations

from dataclasses import dataclass

from registry_desktop.acts import rooms
from registry_desktop.acts.ceremonies import NewCeremony
from registry_desktop.acts.counselling import NewSession
from registry_desktop.acts.officers import NewOfficer, enrol
from registry_desktop.acts.rooms import Stretch
from registry_desktop.domain.officer import Role, SignedIn
from tests.registers import DAY, PASSWORD, Counter, standing

MORNING = Stretch(DAY, 9 * 60, 10 * 60)


@dataclass
class Care:
    """One counselling room and one hall, two counsellors, one officiant."""

    counter: Counter
    counsellor: SignedIn
    other: SignedIn
    officiant: SignedIn
    room: int
    hall: int

    def session(self, when: Stretch = MORNING, *, by: SignedIn | None = None) -> NewSession:
        counsellor = (by or self.counsellor).officer_id
        assert counsellor is not None
        return NewSession("divorce", counsellor, self.room, when)

    def ceremony(self, when: Stretch = MORNING, *, capacity: int = 2, kind: str = "collective") -> NewCeremony:
        assert self.officiant.officer_id is not None
        return NewCeremony(
            kind,
            "hall",
            "五二〇集体颁证",
            when,
            self.officiant.officer_id,
            capacity=capacity,
            room_id=self.hall,
            programme=((when.first_minute, "签到"), (when.first_minute + 20, "宣誓、颁证")),
        )


def care_of(counter: Counter) -> Care:
    """The office with its rooms open and the three enrolled."""
    for login, name, role in (
        ("counsellor", "辅导师甲", Role.COUNSELLOR),
        ("counsellor2", "辅导师乙", Role.COUNSELLOR),
        ("officiant", "颁证员甲", Role.OFFICIANT),
    ):
        new = NewOfficer(login, name, PASSWORD, frozenset({role}))
        counter.register.perform(counter.administrator, enrol, new=new)
    opened = [
        counter.register.perform(counter.administrator, rooms.open_room, name=name, use=use, capacity=seats).value
        for name, use, seats in (("婚姻家庭辅导室", "counselling", 4), ("颁证厅", "ceremony", 60))
    ]
    first, other, officiant = (standing(counter.register, one) for one in ("counsellor", "counsellor2", "officiant"))
    return Care(counter, first, other, officiant, *opened)
