"""The test office 770101 of the demonstration: officers of every role, windows, working plan, blanks, slots."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from registry_desktop.acts.blank_counts import count
from registry_desktop.acts.blank_movements import hand_out
from registry_desktop.acts.blanks import receive
from registry_desktop.acts.officers import NewOfficer, sign_in
from registry_desktop.acts.permission import SecondOfficer
from registry_desktop.acts.set_up import NOBODY, NewOffice, open_first_office
from registry_desktop.acts.working_plan import PlanRow, lay_out_slots
from registry_desktop.domain.officer import Role, SignedIn
from registry_desktop.domain.periods import read_days_off
from registry_desktop.domain.refused import Refused
from registry_desktop.queries.blank_places import places
from registry_desktop.store.register import Register

DIVISION: Final = "770101"
WINDOWS: Final = ("1", "2", "3")
DAYS_LAID_OUT: Final = timedelta(days=14)
FIRST_BLANK: Final = 77010001
BOOKLET: Final = "marriage_certificate"
RESERVE: Final = 50
"""Booklets that stay in the store."""
REGISTRARS: Final = ("dengji1", "dengji2", "dengji3")
"""Who sits at which of WINDOWS."""
# login, name, roles, window
OFFICERS: Final = (
    ("yuyue", "白晓云", {Role.RECEPTION}, "0"),
    ("dengji1", "方文静", {Role.REGISTRAR}, "1"),
    ("dengji2", "石建平", {Role.REGISTRAR}, "2"),
    ("dengji3", "任晓东", {Role.REGISTRAR}, "3"),
    ("shenhe", "曾庆华", {Role.REVIEWER}, ""),
    ("zhuren", "解明远", {Role.LEADER}, ""),
    ("kucun", "区美兰", {Role.STOCK_KEEPER}, ""),
    ("dangan", "查良", {Role.ARCHIVIST}, ""),
    ("guanli", "仇海涛", {Role.ADMINISTRATOR}, ""),
    ("shenji", "盖雪梅", {Role.AUDITOR}, ""),
)


@dataclass(frozen=True)
class Staff:
    """Everybody, signed in at their window; `password` is the same for all."""

    by_login: dict[str, SignedIn]
    password: str

    def __getitem__(self, login: str) -> SignedIn:
        return self.by_login[login]

    def second(self, login: str) -> SecondOfficer:
        """What that officer types where two must act."""
        return SecondOfficer(login, self.password)


def set_up_office(register: Register, resources: Path, *, day: date, password: str) -> None:
    """The first act of the register."""
    office = NewOffice(
        code=DIVISION,
        name="测试县甲民政局婚姻登记处",
        authority_name="测试县甲民政局",
        division_code=DIVISION,
        address="测试县甲人民路1号",
        fonds_number="0101",
        review_authority="测试县甲人民政府",
        court="测试县甲人民法院",
        windows=WINDOWS,
    )
    register.perform(
        NOBODY,
        open_first_office,
        office=office,
        officers=_officers(day, password),
        working_plan=_usual_plan(resources),
        days_off=read_days_off(resources / "codes" / "days_off.csv").rows,
        plan_from=day - timedelta(days=30),
    )


def _officers(day: date, password: str) -> Iterable[NewOfficer]:
    for number, (login, name, roles, _) in enumerate(OFFICERS, 1):
        until = date(day.year + 1, 12, 31) if Role.REGISTRAR in roles else None
        yield NewOfficer(login, name, password, frozenset(roles), f"77-DJY-{number:04d}" if until else "", until)


def _usual_plan(resources: Path) -> Iterable[PlanRow]:
    text = (resources / "booking_rules" / "working_plan.toml").read_text(encoding="utf-8")
    for row in tomllib.loads(text)["row"]:
        for weekday in row["weekdays"]:
            yield PlanRow(weekday, row["first_minute"], row["last_minute"], row["slot_minutes"], row["capacity"])


def sign_everybody_in(register: Register, password: str) -> Staff:
    """All officers at their windows."""
    return Staff({login: _enter(register, login, password, window) for login, _, _, window in OFFICERS}, password)


def _enter(register: Register, login: str, password: str, window: str) -> SignedIn:
    result = register.perform(NOBODY, sign_in, login=login, password=password, window=window).value
    if result.officer is None:
        assert result.refusal is not None
        raise Refused(result.refusal)
    return result.officer


def stock_up(register: Register, staff: Staff, *, day: date, booklets: int) -> None:
    """Blank booklets come in and go to the windows but for a reserve; the slots of the next days are laid out."""
    arguments = {"kind": BOOKLET, "first": _blank(0), "last": _blank(booklets - 1)}
    register.perform(staff["kucun"], receive, supplier="测试省民政厅", paper_number="2026-0017", **arguments)
    share = (booklets - RESERVE) // len(WINDOWS)
    for place, (window, login) in enumerate(zip(WINDOWS, REGISTRARS, strict=True)):
        span = {"first": _blank(place * share), "last": _blank((place + 1) * share - 1)}
        register.perform(staff["kucun"], hand_out, kind=BOOKLET, window=window, receiver=login, **span)
    register.perform(staff["zhuren"], lay_out_slots, first=day, last=day + DAYS_LAID_OUT)


def _blank(place: int) -> str:
    return f"J{FIRST_BLANK + place:08d}"


def count_booklets(register: Register, staff: Staff) -> None:
    """In the evening every window and the store are counted."""
    at = {"": "kucun"} | dict(zip(WINDOWS, REGISTRARS, strict=True))
    for one in register.read(staff["kucun"], places):
        register.perform(staff[at[one.window]], count, kind=one.kind, window=one.window, counted=one.expected)
