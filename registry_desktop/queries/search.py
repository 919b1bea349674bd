"""查询: one box for names, citizen numbers, certificate numbers, archive numbers, codes of papers, pinyin and initials.

What is typed decides the index: digits a number, Han characters a name, letters pinyin. Two and more Han characters are
found anywhere in a name through grams of two and three characters; one character only at its beginning (tech.md 5).
Cases about a registration are found by their own archive number; by name and number the registration is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, Subquery, exists, false, select, union
from sqlalchemy.orm import InstrumentedAttribute, aliased

from registry_desktop.domain import citizen_number, person_name
from registry_desktop.domain.check_code import code_written
from registry_desktop.domain.numbering import certificate_number, read_certificate_number
from registry_desktop.domain.officer import READS_CASES
from registry_desktop.queries.permission import require
from registry_desktop.records.certificates import IssuedPaper
from registry_desktop.records.later_cases import LATER_KINDS
from registry_desktop.records.people import Party, PartyGram
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork

_CITIZEN = re.compile(r"^\d{6,17}[\dX]$|^\d{6,}$")
_CERTIFICATE = re.compile(r"^(BJ|BL|J|L)\d|字第?.*\d", re.IGNORECASE)
_ARCHIVE = re.compile(r"^[^\s-]+-[A-Z]{2}\d?-\d{4}-\d*$", re.IGNORECASE)
LONGEST_NUMBER = 60
LONGEST_TEXT = 200
LAST_SERIAL = 999_999
WIDEST = 500
_LETTERS = re.compile(r"^[a-zü'’ ]+$", re.IGNORECASE)
_OTHER = aliased(Party)
_NUMBERED = aliased(Registration)


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
    """Registrations of all offices that fit what was typed, the newest first; at most `limit`. Refused NOT_PERMITTED.

    Of a beginning that fits more than WIDEST ("wang"), only the first WIDEST in the order of the index are looked at:
    who types so little must type more, and must not wait for a million people to be sorted.
    """
    require(work, *READS_CASES)
    wanted = " ".join(text.split())
    if not wanted or not can_stand_in_the_register(wanted):
        return ()
    parties = parties_that_fit(wanted, limit)
    newest = select(parties.c.id).order_by(parties.c.id.desc()).limit(limit)
    statement = _FOUND.where(Party.id.in_(newest)).order_by(Party.id.desc())
    if not _ARCHIVE.match(wanted) and code_written(wanted) is None:
        statement = statement.where(Registration.kind.not_in(LATER_KINDS))
    rows = work.session.execute(statement)
    return tuple(_found(row) for row in rows)


def parties_that_fit(text: str, limit: int, *among: ColumnElement[bool]) -> Subquery:
    """The ids of the parties that fit, at least the `limit` newest by name; only those of registrations that are
    `among` what is asked for: this is decided before anything is cut off. For whoever has been let in already."""
    return union(*(select(one.subquery().c.id) for one in _parties(text, limit, among))).subquery()


def can_stand_in_the_register(text: str) -> bool:
    """NUL and half surrogate pairs stand in no name, and no database can be asked for them."""
    return len(text) <= LONGEST_TEXT and re.search("[\x00\ud800-\udfff]", text) is None


_FOUND: Select[Any] = select(
    Registration.id,
    Registration.kind,
    Registration.state,
    Registration.certificate_number,
    Registration.registration_date,
    Party.role,
    Party.name,
    Party.identity_number,
    Party.birth_date,
    select(_OTHER.name)
    .where(_OTHER.registration_id == Registration.id, _OTHER.role != Party.role)
    .correlate(Party, Registration)
    .scalar_subquery(),
    Registration.source,
).join(Registration, Registration.id == Party.registration_id)


Among = Sequence[ColumnElement[bool]]


def _parties(text: str, limit: int, among: Among) -> Iterator[Select[Any]]:
    """The ids of the parties that fit, one SELECT an index: a disjunction would make the database read the table."""
    compact, code = citizen_number.compact(text), code_written(text)
    if code is not None:
        paper = select(IssuedPaper.registration_id).where(IssuedPaper.check_code == code)
        yield _of(among).where(Party.registration_id.in_(paper))
    elif _ARCHIVE.match(text):
        yield _of_registrations(Registration.archive_number, text.upper(), among)
    elif _CERTIFICATE.search(text):
        for way in ways_of_writing(text):
            yield _of_registrations(Registration.certificate_number, way, among)
    elif _CITIZEN.match(compact):
        yield from _by_number(compact, among)
    elif _LETTERS.match(text):
        letters = re.sub(r"[ '’]", "", text.casefold()).replace("ü", "v")
        if not letters:
            yield select(Party.id).where(false())
            return
        yield _beginning(Party.pinyin, letters, among)
        yield _of(among).where(Party.initials == letters).order_by(Party.id.desc()).limit(limit)
    else:
        yield _by_name(text, limit, among)


def _of(among: Among) -> Select[Any]:
    return select(Party.id).where(*_standing(among))


def _standing(among: Among, registration_id: Any = Party.registration_id) -> Among:
    """Each registration that an index of what was typed brings is looked at by its id: the database must not go through
    all of an office instead."""
    return [exists().where(Registration.id == registration_id, *among)] if among else ()


def _beginning(column: InstrumentedAttribute[str], text: str, among: Among) -> Select[Any]:
    return _of(among).where(begins(column, text)).order_by(column).limit(WIDEST)


def _of_registrations(column: InstrumentedAttribute[str], text: str, among: Among) -> Select[Any]:
    newest = numbered(column, text, *among).subquery()
    return select(Party.id).where(Party.registration_id.in_(select(newest.c.id)))


def numbered(column: InstrumentedAttribute[str], text: str, *among: ColumnElement[bool]) -> Select[Any]:
    """The ids of the registrations with that number or beginning of one, the highest first, read by its index alone."""
    number = getattr(_NUMBERED, column.key)
    statement = select(_NUMBERED.id).where(begins(number, text), *_standing(among, _NUMBERED.id))
    return statement.order_by(number.desc()).limit(WIDEST)


def ways_of_writing(text: str) -> tuple[str, ...]:
    """A certificate number as typed and in today's form: J770101-2026-1 is J770101-2026-000001."""
    ways = [text, text.upper()]
    if len(text) <= LONGEST_NUMBER:
        read = read_certificate_number(text)
        ways.append(read.text)
        if read.prefix and read.division_code and read.year and read.serial and read.serial <= LAST_SERIAL:
            ways.append(certificate_number(read.prefix, read.division_code, read.year, read.serial))
    return tuple(dict.fromkeys(ways))


def _by_number(number: str, among: Among) -> Iterator[Select[Any]]:
    old = len(number) == 15 and citizen_number.parse(number) is not None
    if len(number) == 18 or old:
        key = citizen_number.candidate_of_18(number) if old else number
        yield _of(among).where(Party.citizen_number_key == key)
        yield _of(among).where(Party.identity_number == number)
    if len(number) != 18:  # fifteen digits may also be the beginning of eighteen
        yield _beginning(Party.identity_number, number, among)
        yield _of_registrations(Registration.archive_number, number, among)


def _by_name(text: str, limit: int, among: Among) -> Select[Any]:
    """The index of grams holds the parties of each gram in their order, so the newest are read from its end."""
    key = person_name.search_key(text)
    if not key:
        return select(Party.id.label("id")).where(false())
    one, *more = person_name.grams_sought(key)
    first, *others = (aliased(PartyGram) for _ in (one, *more))
    statement: Select[Any] = select(first.party_id.label("id")).where(first.gram == one)
    for other, gram in zip(others, more, strict=True):
        statement = statement.join(other, (other.party_id == first.party_id) & (other.gram == gram))
    if more or among:
        statement = statement.join(Party, Party.id == first.party_id)
        statement = statement.where(Party.name_key.contains(key, autoescape=True), *_standing(among))
    return statement.order_by(first.party_id.desc()).limit(limit)


_FIRST_SURROGATE, _AFTER_SURROGATES, _LAST_CHARACTER = 0xD800, 0xE000, 0x10FFFF


def begins(column: InstrumentedAttribute[str], text: str) -> ColumnElement[bool]:
    """The column begins with `text`, as a range that an index in code point order serves on both databases."""
    if not text or ord(text[-1]) >= _LAST_CHARACTER:
        return column == text
    following = ord(text[-1]) + 1
    above = text[:-1] + chr(_AFTER_SURROGATES if following == _FIRST_SURROGATE else following)
    return (column >= text) & (column < above)


def _found(row: Row[Any]) -> Found:
    return Found(*tuple(row))
