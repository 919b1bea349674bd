"""提醒: who is to be reminded of a booking: as lines for the SMS service, and as a list on paper for the telephone."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

from registry_desktop.acts.chinese_date import chinese_date
from registry_desktop.acts.paper_values import BUSINESS, WEEKDAYS
from registry_desktop.domain.slots import clock
from registry_desktop.queries.appointments import BookingView, bookings_between
from registry_desktop.queries.officers import office_of

TEXT: Final = "txt"
PAPER: Final = "reminder_list"
NO_PHONE: Final = "无电话"
LONGEST_PHONE: Final = 40
"""What the paper's cell holds; a remark typed behind a number never keeps the whole list from being printed."""
SENTENCE: Final = "bookings_reminder"
TOMORROW: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Reminder:
    """One couple, or a visitor in the man's place, that is awaited. `phone` may be empty: no message reaches it.
    `place`: the service point they are booked at."""

    id: int
    number: str
    first_minute: int
    man_name: str
    woman_name: str
    business: str
    phone: str
    sentence: str
    place: str = ""

    @property
    def couple(self) -> str:
        return "、".join(filter(None, (self.man_name, self.woman_name)))


@dataclass(frozen=True)
class Reminders:
    """Who is awaited on a day, by time."""

    day: date
    rows: tuple[Reminder, ...]

    @property
    def reached(self) -> tuple[Reminder, ...]:
        """Who has a telephone number."""
        return tuple(row for row in self.rows if row.phone)


def read_sentence(sentences: Path, language: str = "zh_CN") -> str:
    """What a couple is told, with its holes; `sentences` is the folder of the commands' own sentences."""
    text: str = tomllib.loads((sentences / f"{language}.toml").read_text(encoding="utf-8"))[SENTENCE]
    return text


def reminders(work: Any, *, sentence: str, day: date | None = None) -> Reminders:
    """Who is to be reminded of a booking of that day (tomorrow when None). Refused NOT_PERMITTED."""
    wanted = day or work.today + TOMORROW
    found = bookings_between(work, first=wanted, last=wanted)
    office: str = office_of(work).name
    return Reminders(wanted, tuple(_reminder(one, sentence, office) for one in found if one.state == "booked"))


def _reminder(one: BookingView, sentence: str, office: str) -> Reminder:
    minute = one.first_minute or 0
    told = sentence.format(
        names="、".join(filter(None, one.names)),
        business=BUSINESS[one.business],
        day=one.day,
        time=clock(minute),
        number=one.number,
        office=f"{office} {one.place}".strip(),
    )
    phone = " ".join(one.phone.split())
    return Reminder(one.id, one.number, minute, *one.names, one.business, phone, told, one.place)


def as_lines(rows: Sequence[Reminder]) -> str:
    """A line for each that has a telephone number: the number, a tab, what to say."""
    return "".join(f"{row.phone}\t{row.sentence}\n" for row in rows if row.phone)


def reminder_list(work: Any, *, day: date) -> bytes:
    """The list of a day on paper, those without a telephone number too; empty bytes when nobody is awaited. Refused
    NOT_PERMITTED, NOT_PRINTABLE, DOES_NOT_FIT."""
    found = reminders(work, sentence="", day=day)
    values = {
        "office.name": office_of(work).name,
        "day": f"{chinese_date(day)} 星期{WEEKDAYS[day.weekday()]}",
        "rows": "\n".join("\t".join(" ".join(cell.split()) for cell in _cells(row)) for row in found.rows),
        "couple_count": str(len(found.rows)),
        "no_phone_count": str(len(found.rows) - len(found.reached)),
        "officer.name": work.officer.name,
        "made_on": chinese_date(work.today),
    }
    made: bytes = work.press.print(PAPER, values) if found.rows else b""
    return made


def _cells(row: Reminder) -> tuple[str, ...]:
    """As the paper's columns stand; the last is written in by hand."""
    phone = row.phone if len(row.phone) <= LONGEST_PHONE else f"{row.phone[:LONGEST_PHONE]}…"
    business = f"{BUSINESS[row.business]} {row.place}".strip()
    return clock(row.first_minute), row.couple, business, phone or NO_PHONE, row.number, ""
