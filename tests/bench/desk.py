"""`desk`: what each kind of case costs among two million registrations: opening its page, saving what is typed, the
lists of what waits. The couples of divorces, reissues and judgments are registered in the big register."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from time import perf_counter
from typing import Any

from registry_desktop.acts import booking
from registry_desktop.acts.divorce import application
from registry_desktop.acts.marriage import entry, opening
from registry_desktop.acts.registered import case as later_case
from registry_desktop.acts.reissue import entry as reissue_entry
from registry_desktop.acts.reissue import opening as reissue_opening
from registry_desktop.queries import later_cases, search, today, volume_lists
from registry_desktop.queries.cases import case
from registry_desktop.records.later_cases import JUDGMENT
from tests.bench.filling import certificate_number
from tests.bench.people import MAN, WOMAN, person, some_of
from tests.bench.save import FIRST
from tests.bench.service_hall import entered
from tests.bench.sheet import Sheet, percentile
from tests.bench.workshop import LOCAL, PLACES, Hall, Workshop

OPEN_MS = 100
SAVE_MS = {True: 100, False: 300}
"""Local, central (the marriage desk's budget)."""


@dataclass(frozen=True)
class Desk:
    """One kind of case: how it is opened about the couple of a serial, what is typed into it."""

    name: str
    opened: Callable[[Hall, int], int]
    save: Any
    typed: Callable[[int, int], dict[str, Any]]
    registered: bool = True


def run(shop: Workshop) -> Sheet:
    """Open and save a case of every kind, and read the lists, on both databases."""
    sheet = Sheet("desk")
    people = shop.size.desk_people
    for where in PLACES:
        hall = shop.filled(where, people)
        sheet.figure(f"{where}_registrations", people // 2)
        for desk in DESKS:
            serials = list(some_of(people // 2, shop.size.looks)) if desk.registered else list(_new(shop.size.looks))
            opening_ms, saving_ms = _times(hall, desk, serials)
            sheet.figure(f"{where}_{desk.name}_open_p95_ms", percentile(opening_ms, 0.95), at_most=OPEN_MS)
            budget = SAVE_MS[where == LOCAL]
            sheet.figure(f"{where}_{desk.name}_save_p95_ms", percentile(saving_ms, 0.95), at_most=budget)
        for name, taken in _lists(hall, shop.size.rounds):
            sheet.figure(f"{where}_{name}_ms", taken)
    return sheet


def _new(count: int) -> Iterator[int]:
    return iter(range(FIRST - 5_000, FIRST - 5_000 + count))


def _times(hall: Hall, desk: Desk, serials: list[int]) -> tuple[list[float], list[float]]:
    """Milliseconds of opening the page and of saving, each for another couple, twice.

    The first couple is not counted: the first case of a process reads tables and compiles statements.
    """
    opening_ms: list[float] = []
    saving_ms: list[float] = []
    for place, serial in enumerate(serials):
        about = desk.opened(hall, serial)
        if place == 1:
            opening_ms, saving_ms = [], []
        for turn in (1, 2):
            started = perf_counter()
            view = hall.register.read(hall.registrar, case, registration_id=about)
            opening_ms.append(1_000 * (perf_counter() - started))
            started = perf_counter()
            hall.register.perform(
                hall.registrar,
                desk.save,
                registration_id=about,
                revision=view.record.revision,
                fields=desk.typed(serial, turn),
            )
            saving_ms.append(1_000 * (perf_counter() - started))
    return opening_ms, saving_ms


def _lists(hall: Hall, rounds: int) -> Iterator[tuple[str, float]]:
    """The best of some rounds of what the pages read besides a case."""
    waiting: dict[str, Callable[[Any], Any]] = {
        "today": today.today,
        "later_cases": later_cases.later_cases_to_do,
        "volumes_to_close": volume_lists.volumes_to_close,
        "certificate_search": lambda work: search.find(work, text=certificate_number(0)),
    }
    for name, query in waiting.items():
        taken = []
        for _ in range(rounds):
            started = perf_counter()
            hall.register.read(hall.registrar, query)
            taken.append(1_000 * (perf_counter() - started))
        yield name, min(taken)


def _arrived(hall: Hall, serial: int, business: str) -> int:
    man, woman = person(MAN, serial), person(WOMAN, serial)
    couple = booking.Couple(man.name, woman.name, man.number, woman.number, business=business)
    arrived: int = hall.register.perform(hall.registrar, booking.walk_in, couple=couple).value
    return arrived


def _marriage(hall: Hall, serial: int) -> int:
    arrived = _arrived(hall, serial, "marriage.registration")
    opened: int = hall.register.perform(hall.registrar, opening.open_case, booking_id=arrived).value
    return opened


def _divorce(hall: Hall, serial: int) -> int:
    arrived = _arrived(hall, serial, "marriage.divorce")
    opened: int = hall.register.perform(hall.registrar, application.open_application, booking_id=arrived).value
    return opened


def _reissue(hall: Hall, serial: int) -> int:
    arrived = _arrived(hall, serial, "marriage.reissue")
    opened: int = hall.register.perform(
        hall.registrar, reissue_opening.open_case, booking_id=arrived, certificate_kind="marriage"
    ).value
    return opened


def _judgment(hall: Hall, serial: int) -> int:
    opened: int = hall.register.perform(
        hall.registrar, later_case.open_case, kind=JUDGMENT, original_id=serial + 1
    ).value
    return opened


def _remark(turn: int) -> dict[str, Any]:
    return {"remark": f"第{turn}次保存"}


DESKS = (
    Desk("marriage", _marriage, entry.save, lambda serial, turn: entered(serial) | _remark(turn), registered=False),
    Desk(
        "divorce",
        _divorce,
        application.save,
        lambda serial, turn: {"marriage_certificate_number": certificate_number(serial), **_remark(turn)},
    ),
    Desk(
        "reissue",
        _reissue,
        reissue_entry.save,
        lambda serial, turn: {"original_number": certificate_number(serial), "applicant": "11", **_remark(turn)},
    ),
    Desk("judgment", _judgment, later_case.save, lambda _, turn: {"court": "测试县人民法院", **_remark(turn)}),
)
