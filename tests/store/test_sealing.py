"""A secret case is absent for whoever does not work at its desk: every query that can be asked answers as if it were
not there, on both databases. The queries are found, not listed, so that a new one is held to it as well."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from sqlalchemy import func, select

import registry_desktop.queries
from registry_desktop.acts.officers import NewOfficer, change, enrol
from registry_desktop.acts.set_up import NOBODY
from registry_desktop.commands.connection import WITHOUT_SIGN_IN
from registry_desktop.domain.officer import Role, SignedIn
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.records.adoptions import AdoptionPerson, AdoptionRegistration
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork
from tests.acts.adoptions import CERTIFICATE, CHECK_CODE, adoption_clerk, opened_adoption
from tests.acts.couples import work_to
from tests.registers import DAY, PASSWORD, Counter, standing

ARGUMENTS: dict[str, tuple[Any, ...]] = {
    "number": (CERTIFICATE, "0123-SY-2026-0001"),
    "text": (CERTIFICATE, CHECK_CODE, "赵弃儿", "770101202403119571", "老河口"),
    "name": ("赵弃儿",),
    "names": (("赵弃儿", "赵弃儿"),),
    "digest": ("0" * 64,),
    "day": (DAY,),
    "on": (DAY,),
    "first": (date(2026, 1, 1),),
    "last": (date(2026, 12, 31),),
    "year": (2026,),
    "state": ("issued",),
    "states": (("issued",),),
    "kind": ("adoption.registration", AdoptionRegistration, Registration),
    "archive_class": ("adoption",),
    "certificate_kind": ("adoption_certificate",),
    "paper": ("adoption_certificate",),
    "role": ("adoptee", ""),
    "window": ("3",),
    "lookup_id": (1,),
    "booking_id": (1,),
    "paper_id": (1, 2, 3),
    "job_id": (1,),
    "original_id": (1,),
}
SHOWN_TO_THE_DESK = frozenset(
    {"case_numbers.case_of_number", "history.history_of", "files.papers_of_registration", "files.papers_of_day"}
    | {"paper_proof.prove_paper", "audit.entries", "trail.trail", "numbers.number_stands_in_the_books"}
    | {"cases.load_any_case", "originals.original_of_number", "day_close.day_figures"}
)
"""What tells the desk's own clerk of the case, and so would tell everybody were it not left out."""
NO_ANSWER = "no answer: "
OF_THE_WHOLE_CHAIN = frozenset({"audit.verify", "audit.proof", "ledger.head_of_chain"})
"""How many entries there are and what they come to: none can be left out of a proof. They name no case."""


def queries() -> Iterator[tuple[str, Callable[..., Any], tuple[str, ...]]]:
    """Every public function of the queries whose arguments can be told, with their names."""
    for module in pkgutil.iter_modules(registry_desktop.queries.__path__):
        loaded = importlib.import_module(f"registry_desktop.queries.{module.name}")
        for name, function in vars(loaded).items():
            if name.startswith("_") or not inspect.isfunction(function) or function.__module__ != loaded.__name__:
                continue
            parameters = list(inspect.signature(function).parameters.values())
            if not parameters or parameters[0].name != "work":
                continue
            needed = tuple(one.name for one in parameters[1:] if one.default is one.empty)
            if set(needed) <= ARGUMENTS.keys() | {"registration_id", "numbers", "keys"}:
                yield f"{module.name}.{name}", function, needed


def asked(counter: Counter, officer: SignedIn, case_id: int) -> dict[str, str]:
    """What every query answers that officer, in words."""
    told = ARGUMENTS | {"registration_id": (case_id,), "numbers": ((CERTIFICATE,),), "keys": (("770101202403119571",),)}
    answers = {}
    for name, function, needed in queries():
        if name in OF_THE_WHOLE_CHAIN:
            continue
        for place in range(max((len(told[one]) for one in needed), default=1)):
            values = {one: told[one][min(place, len(told[one]) - 1)] for one in needed}
            answers[f"{name} {values}"] = answer(counter, officer, function, values)
    return answers


def answer(counter: Counter, officer: SignedIn, function: Callable[..., Any], values: dict[str, Any]) -> str:
    counter.clock.set_to(DAY, 15)

    def ask(work: UnitOfWork) -> str:
        found = function(work, **values)
        return repr(list(found) if inspect.isgenerator(found) else found)

    try:
        said = counter.register.read(officer, ask)
    except Refused as refused:
        said = f"{NO_ANSWER}{refused.code} {refused.facts}"
    except Exception as error:  # an argument that makes no sense to this query
        said = NO_ANSWER + type(error).__name__
    return re.sub(r" at 0x[0-9a-f]+", "", said)


@pytest.fixture
def outsider(counter: Counter) -> SignedIn:
    """An officer with every role but that of the adoption desk."""
    roles = frozenset(Role) - {Role.ADOPTION_CLERK}
    new = NewOfficer("quanbu", "全能员甲", PASSWORD, roles, "HJ008", date(2030, 12, 31))
    counter.register.perform(counter.administrator, enrol, new=new)
    return standing(counter.register, "quanbu")


def test_every_query_answers_as_if_the_secret_case_were_not_there(counter: Counter, outsider: SignedIn) -> None:
    work_to(counter, "issued")
    clerk = adoption_clerk(counter)
    next_id = counter.register.read(clerk, lambda work: work.session.scalar(select(func.max(Registration.id))) or 0) + 1
    before, seen_before = asked(counter, outsider, next_id), asked(counter, clerk, next_id)
    adoption = opened_adoption(counter, clerk)
    assert adoption.id == next_id
    after, seen_after = asked(counter, outsider, next_id), asked(counter, clerk, next_id)
    assert {key: said for key, said in after.items() if said != before[key]} == {}
    answered = {key.split(" ")[0] for key, said in after.items() if not said.startswith(NO_ANSWER)}
    assert len(answered) > 130, "most queries were refused or not understood: nothing was compared"
    shown = {key.split(" ")[0] for key, said in seen_after.items() if said != seen_before[key]}
    assert SHOWN_TO_THE_DESK - shown == set()


def test_a_secret_case_is_not_got_by_its_key(counter: Counter, outsider: SignedIn) -> None:
    clerk = adoption_clerk(counter)
    adoption = opened_adoption(counter, clerk)
    child = adoption.persons[0].id
    ways: tuple[Callable[[UnitOfWork], object], ...] = (
        lambda work: work.get(Registration, adoption.id),
        lambda work: work.get(AdoptionRegistration, adoption.id),
        lambda work: work.get(AdoptionPerson, child),
        lambda work: work.hold(AdoptionRegistration, adoption.id),
        lambda work: work.take(AdoptionRegistration, adoption.id),
    )
    for way in ways:
        with pytest.raises(Refused) as refused:
            counter.register.read(outsider, way)
        assert refused.value.code is Refusal.NOT_FOUND
        assert counter.register.read(clerk, way) is not None


def cases(work: UnitOfWork) -> list[int]:
    return list(work.session.scalars(select(Registration.id)))


def test_who_works_without_signing_in_sees_none(counter: Counter) -> None:
    adoption = opened_adoption(counter, adoption_clerk(counter))
    office = counter.registrar
    at_the_machine = SignedIn(None, "", "registryctl", office.office_id, office.office_name, frozenset(WITHOUT_SIGN_IN))
    assert counter.register.read(at_the_machine, cases) == []
    assert counter.register.read(NOBODY, cases) == [adoption.id]


def test_a_role_taken_away_ends_it_at_once_though_the_window_is_open(counter: Counter) -> None:
    clerk = adoption_clerk(counter)
    adoption = opened_adoption(counter, clerk)
    assert counter.register.read(clerk, cases) == [adoption.id]
    counter.register.perform(
        counter.administrator,
        change,
        officer_id=clerk.officer_id or 0,
        revision=1,
        name=clerk.name,
        roles=frozenset({Role.REGISTRAR}),
        certificate_number="HJ009",
        qualified_until=date(2030, 12, 31),
        active=True,
    )
    assert counter.register.read(clerk, cases) == []


@pytest.mark.parametrize(
    "statement",
    [
        select(AdoptionRegistration.id),
        select(AdoptionRegistration.finding_place),
        select(AdoptionPerson.name),
        select(func.count()).select_from(AdoptionPerson),
        select(func.count(AdoptionRegistration.id)),
        select(func.count()).where(Registration.id.in_(select(AdoptionPerson.registration_id))),
    ],
    ids=str,
)
def test_no_statement_reaches_it(counter: Counter, outsider: SignedIn, statement: Any) -> None:
    clerk = adoption_clerk(counter)
    opened_adoption(counter, clerk)

    def ask(work: UnitOfWork) -> list[Any]:
        return [value for value in work.session.scalars(statement) if value]

    assert counter.register.read(outsider, ask) == []
    assert counter.register.read(clerk, ask) != []
