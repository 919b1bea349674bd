"""A sealed file beside none, role by role: every query answers the same, and takes the same time."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from statistics import median, quantiles
from time import perf_counter

import pytest
from sqlalchemy import func, select

from registry_desktop.acts.officers import NewOfficer, enrol
from registry_desktop.domain.officer import Role, SignedIn
from registry_desktop.domain.refused import Refused
from registry_desktop.queries.case_numbers import case_of_number
from registry_desktop.queries.cases import case
from registry_desktop.queries.files import papers_of_registration
from registry_desktop.queries.history import history_of
from registry_desktop.queries.paper_proof import prove_paper
from registry_desktop.queries.search import find
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork
from tests.acts.adoptions import CERTIFICATE, CHECK_CODE, adoption_clerk, opened_adoption
from tests.registers import DAY, PASSWORD, Counter, standing
from tests.store.test_sealing import asked

pytestmark = pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
"""A local file: on the server the test of all roles together stands in test_sealing.py."""
OUTSIDE = tuple(role for role in Role if role is not Role.ADOPTION_CLERK)
TRIES = 200


def officer_of(counter: Counter, role: Role) -> SignedIn:
    new = NewOfficer("yiren", "某岗甲", PASSWORD, frozenset({role}), "HJ007", date(2030, 12, 31))
    counter.register.perform(counter.administrator, enrol, new=new)
    return standing(counter.register, "yiren")


def next_case(work: UnitOfWork) -> int:
    return (work.session.scalar(select(func.max(Registration.id))) or 0) + 1


@pytest.mark.parametrize("role", OUTSIDE)
def test_no_role_is_told_of_a_sealed_file_by_any_query(counter: Counter, role: Role) -> None:
    officer, clerk = officer_of(counter, role), adoption_clerk(counter)
    id_of_it = counter.register.read(clerk, next_case)
    before = asked(counter, officer, id_of_it)
    assert opened_adoption(counter, clerk).id == id_of_it
    after = asked(counter, officer, id_of_it)
    assert {key: said for key, said in after.items() if said != before[key]} == {}


LOOK_UPS: dict[str, Callable[[UnitOfWork, int, bool], object]] = {
    "by its key": lambda work, key, _: work.get(Registration, key),
    "as a case": lambda work, key, _: case(work, registration_id=key),
    "its papers": lambda work, key, _: papers_of_registration(work, registration_id=key),
    "its history": lambda work, key, _: history_of(work, registration_id=key),
    "by its number": lambda work, _, real: case_of_number(
        work, number=CERTIFICATE if real else f"{CERTIFICATE[:-1]}9"
    ),
    "by a paper's code": lambda work, _, real: prove_paper(
        work, digest="1" * 64, text=CHECK_CODE if real else "7KQ4M2XB"
    ),
    "by a name": lambda work, _, real: find(work, text="赵弃儿" if real else "赵弃心"),
}
"""`real` asks for what stands in the file, otherwise for what stands nowhere."""


@pytest.mark.parametrize("way", LOOK_UPS)
def test_no_look_up_takes_longer_for_a_sealed_file_than_for_none(counter: Counter, way: str) -> None:
    clerk = adoption_clerk(counter)
    sealed, officer = opened_adoption(counter, clerk).id, counter.reviewer
    counter.clock.set_to(DAY, 15)

    def seconds(real: bool) -> float:
        def look(work: UnitOfWork) -> float:
            started = perf_counter()
            with suppress(Refused):
                LOOK_UPS[way](work, sealed if real else sealed + 1_000, real)
            return perf_counter() - started

        return counter.register.read(officer, look)

    for real in (True, False) * 5:
        seconds(real)
    taken: dict[bool, list[float]] = {True: [], False: []}
    for number in range(2 * TRIES):
        taken[number % 2 == 0].append(seconds(number % 2 == 0))
    first, _, third = quantiles(taken[False], n=4)
    assert abs(median(taken[True]) - median(taken[False])) <= max(third - first, 0.1 * median(taken[False]))
