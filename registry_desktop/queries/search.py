"""查询: one box for names, citizen numbers, certificate numbers, archive numbers, pinyin and initials.

What is typed decides the index: digits a number, Han characters a name, letters pinyin. Two and more Han characters are
found anywhere in a name through two-character grams; one character only at its beginning (tech.md 5).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, or_, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from registry_desktop.domain import citizen_number, person_name
from registry_desktop.domain.numbering import certificate_number, read_certificate_number
from registry_desktop.records.people import Party, PartyGram
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork

_CITIZEN = re.compile(r"^\d{6,17}[\dX]$|^\d{6,}$")
_CERTIFICATE = re.compile(r"^(BJ|BL|J|L)\d|字第?.*\d", re.IGNORECASE)
LONGEST_NUMBER = 60
_LETTERS = re.compile(r"^[a-zü'’ ]+$", re.IGNORECASE)
_OTHER = aliased(Party)


@dataclass(frozen=True, slots=True)
class Found:
    """One registration found, with the party it was found by and the other one. Numbers are shown masked in lists."""

    registration_id: int
    kind: str
    state: str
    certificate_number: str
    registration_date: date | None
    role: str
    name: str
    identity_number: str
    birth_date: date | None
    other_name: str
    source: str


def find(work: UnitOfWork, *, text: str, limit: int = 50) -> tuple[Found, ...]:
    """Registrations that fit what was typed, the newest first; at most `limit`."""
    wanted = " ".join(text.split())
    if not wanted:
        return ()
    rows = work.session.execute(_statement(wanted).limit(limit))
    return tuple(dict.fromkeys(_found(row) for row in rows))


def _statement(text: str) -> Select[Any]:
    other = (
        select(_OTHER.name)
        .where(_OTHER.registration_id == Registration.id, _OTHER.role != Party.role)
        .scalar_subquery()
    )
    statement: Select[Any] = (
        select(
            Registration.id,
            Registration.kind,
            Registration.state,
            Registration.certificate_number,
            Registration.registration_date,
            Party.role,
            Party.name,
            Party.identity_number,
            Party.birth_date,
            other,
            Registration.source,
        )
        .join(Registration, Registration.id == Party.registration_id)
        .order_by(Party.id.desc())
    )
    return statement.where(*_conditions(text))


def _conditions(text: str) -> Iterator[ColumnElement[bool]]:
    compact = citizen_number.compact(text)
    if _CERTIFICATE.search(text):
        yield or_(*(_begins(Registration.certificate_number, one) for one in _ways_of_writing(text)))
    elif _CITIZEN.match(compact):
        yield from _by_number(compact)
    elif _LETTERS.match(text):
        letters = re.sub(r"[ '’]", "", text.casefold()).replace("ü", "v")
        yield or_(_begins(Party.pinyin, letters), Party.initials == letters)
    else:
        yield from _by_name(text)


def _ways_of_writing(text: str) -> tuple[str, ...]:
    """A certificate number as typed and in today's form: J770101-2026-1 is J770101-2026-000001."""
    ways = [text, text.upper()]
    if len(text) <= LONGEST_NUMBER:
        read = read_certificate_number(text)
        ways.append(read.text)
        if read.prefix and read.division_code and read.year and read.serial:
            ways.append(certificate_number(read.prefix, read.division_code, read.year, read.serial))
    return tuple(dict.fromkeys(ways))


def _by_number(number: str) -> Iterator[ColumnElement[bool]]:
    if len(number) == 18:
        yield or_(Party.citizen_number_key == number, Party.identity_number == number)
    else:
        ways = [_begins(Party.identity_number, number), _begins(Registration.archive_number, number)]
        if len(number) == 15 and citizen_number.parse(number) is not None:
            ways.append(Party.citizen_number_key == citizen_number.candidate_of_18(number))
        yield or_(*ways)


def _by_name(text: str) -> Iterator[ColumnElement[bool]]:
    key = person_name.search_key(text)
    if len(key) < 2:
        yield _begins(Party.name_key, key)
        return
    for gram in person_name.grams(key):
        yield Party.id.in_(select(PartyGram.party_id).where(PartyGram.gram == gram))
    if len(key) > 2:
        yield Party.name_key.contains(key, autoescape=True)


def _begins(column: InstrumentedAttribute[str], text: str) -> ColumnElement[bool]:
    """The column begins with `text`, as a range that an index in code point order serves on both databases."""
    above = text[:-1] + chr(min(ord(text[-1]) + 1, 0x10FFFF))
    return (column >= text) & (column < above)


def _found(row: Row[Any]) -> Found:
    return Found(*tuple(row))
