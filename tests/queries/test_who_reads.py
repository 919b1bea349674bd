"""Who may read what is written of persons, of which office, on both databases (marriage.md 4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from registry_desktop.acts.drafts import save_draft
from registry_desktop.acts.marriage import entry
from registry_desktop.acts.marriage.reopening import reopen
from registry_desktop.acts.officers import NewOfficer, change, enrol
from registry_desktop.acts.papers import preview
from registry_desktop.acts.set_up import NOBODY
from registry_desktop.acts.unsaved import examine_fields
from registry_desktop.commands.connection import WITHOUT_SIGN_IN
from registry_desktop.domain.officer import Role, SignedIn
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries import cases, history, search
from registry_desktop.queries.appointments import bookings_between
from registry_desktop.queries.audit import entries
from registry_desktop.queries.case_numbers import case_of_number
from registry_desktop.queries.ceremony_desk import ceremony_desk
from registry_desktop.queries.counselling_desk import counselling_desk
from registry_desktop.queries.drafts import draft_of, drafts_of_officer
from registry_desktop.queries.files import content_of, papers_of_day, papers_of_registration
from registry_desktop.queries.lookups import lookup_rules, lookups_between
from registry_desktop.queries.officers import officers_of_office
from registry_desktop.queries.today import today
from registry_desktop.queries.volume_lists import find_volumes, volumes_of_year, volumes_to_close
from registry_desktop.queries.volumes import volume
from registry_desktop.queries.week import week
from tests.acts.couples import SECOND, the_case, work_to
from tests.acts.test_who_may import officer_of_next_county
from tests.registers import DAY, PASSWORD, Counter, standing

Reading = Callable[[], Any]
VOLUMES = frozenset({"volume", "volumes_found", "volumes_of_year", "volumes_to_close"})
LOOKUPS = frozenset({"lookups", "lookup_rules"})
OF_A_CASE = frozenset(
    {"case", "history", "found", "papers", "content", "photo", "preview", "findings", "draft", "drafts", *VOLUMES}
)
OF_THE_DAY = frozenset({"today", "bookings"})
OF_SERVICES = frozenset({"sessions", "ceremonies", "case_of_number"})
READS: dict[Role, frozenset[str]] = {
    Role.RECEPTION: OF_THE_DAY | OF_SERVICES | {"week", "papers_of_day"},
    Role.REGISTRAR: OF_A_CASE | OF_THE_DAY | OF_SERVICES | {"week", "papers_of_day"},
    Role.REVIEWER: OF_A_CASE | OF_THE_DAY | OF_SERVICES | {"week", "papers_of_day"},
    Role.LEADER: OF_A_CASE | OF_THE_DAY | OF_SERVICES | {"week", "papers_of_day", "trail", *LOOKUPS},
    Role.STOCK_KEEPER: frozenset({"papers_of_day"}),
    Role.ARCHIVIST: OF_A_CASE | OF_THE_DAY | LOOKUPS,
    Role.COUNSELLOR: frozenset({"sessions"}),
    Role.OFFICIANT: frozenset({"ceremonies"}),
    Role.ADMINISTRATOR: frozenset({"week"}),
    Role.AUDITOR: OF_A_CASE | OF_THE_DAY | {"trail", *LOOKUPS},
    Role.ADOPTION_CLERK: frozenset(),
}


def readings(counter: Counter, case: int, officer: SignedIn) -> dict[str, Reading]:
    """Everything in which persons are named, each as that officer would ask for it."""
    view = counter.register.read(counter.registrar, cases.case, registration_id=case)

    def reading(query: Any, **arguments: Any) -> Reading:
        return lambda: counter.register.read(officer, query, **arguments)

    return {
        "case": reading(cases.case, registration_id=case),
        "history": reading(history.history_of, registration_id=case),
        "found": reading(search.find, text="测试甲"),
        "papers": reading(papers_of_registration, registration_id=case),
        "content": reading(content_of, registration_id=case, digest=view.papers[-1].digest),
        "photo": reading(content_of, registration_id=case, digest=view.record.photo_digest),
        "preview": reading(preview, registration_id=case, paper="marriage_review_form"),
        "findings": reading(examine_fields, registration_id=case, fields={}),
        "draft": reading(draft_of, subject=f"marriage:{case}"),
        "drafts": reading(drafts_of_officer),
        "today": reading(today),
        "bookings": reading(bookings_between, first=DAY, last=DAY),
        "week": reading(week),
        "papers_of_day": reading(papers_of_day),
        "trail": reading(entries),
        "volume": reading(volume, registration_id=case),
        "volumes_found": reading(find_volumes, text="测试甲"),
        "volumes_of_year": reading(volumes_of_year, archive_class="marriage.registration", year=DAY.year),
        "volumes_to_close": reading(volumes_to_close),
        "lookups": reading(lookups_between, first=DAY, last=DAY),
        "lookup_rules": reading(lookup_rules),
        "sessions": reading(counselling_desk, day=DAY),
        "ceremonies": reading(ceremony_desk, first=DAY, last=DAY),
        "case_of_number": reading(case_of_number, number=f"2026-{case:06d}"),
    }


def let_in(asked: dict[str, Reading]) -> set[str]:
    """The readings that were answered; every other one was refused for want of a role."""
    return {name for name, reading in asked.items() if is_answered(reading)}


def is_answered(reading: Reading) -> bool:
    try:
        reading()
    except Refused as refused:
        if refused.code is not Refusal.NOT_PERMITTED:
            raise
        return False
    return True


def officer_with(counter: Counter, *roles: Role) -> SignedIn:
    new = NewOfficer("only", "只有此职", PASSWORD, frozenset(roles))
    counter.register.perform(counter.administrator, enrol, new=new)
    return standing(counter.register, "only")


def give(counter: Counter, login: str, roles: frozenset[Role], *, active: bool = True) -> None:
    """Change an account while its window stays open."""
    view = next(one for one in counter.register.read(counter.administrator, officers_of_office) if one.login == login)
    counter.register.perform(
        counter.administrator,
        change,
        officer_id=view.id,
        revision=view.revision,
        name=view.name,
        roles=roles,
        certificate_number=view.certificate_number,
        qualified_until=view.qualified_until,
        active=active,
    )


@pytest.mark.parametrize("role", Role)
def test_each_role_reads_what_its_work_needs_and_nothing_else(counter: Counter, role: Role) -> None:
    case = work_to(counter, "printed")
    officer = officer_with(counter, role)
    assert let_in(readings(counter, case, officer)) == READS[role]


def test_a_role_taken_away_reads_no_more_though_its_window_is_open(counter: Counter) -> None:
    case = work_to(counter, "approved")
    officer = officer_with(counter, Role.REGISTRAR)
    give(counter, "only", frozenset({Role.ADMINISTRATOR}))
    assert let_in(readings(counter, case, officer)) == set(), "signed in as registrar, by now an administrator"
    assert let_in(readings(counter, case, standing(counter.register, "only"))) == READS[Role.ADMINISTRATOR]
    give(counter, "only", frozenset({Role.REGISTRAR}), active=False)
    assert let_in(readings(counter, case, officer)) == set(), "the account is closed"


def test_who_plans_the_slots_sees_how_full_they_are_and_nobody_in_them(counter: Counter) -> None:
    work_to(counter, "pre_review")
    assert len(counter.register.read(counter.registrar, week).bookings) == 1
    seen = counter.register.read(counter.administrator, week)
    assert (len(seen.slots), seen.bookings) == (len(counter.register.read(counter.registrar, week).slots), ())


def test_a_stock_keeper_sees_the_blanks_and_not_the_couples(counter: Counter) -> None:
    work_to(counter, "printed")
    keeper = officer_with(counter, Role.STOCK_KEEPER)
    papers = counter.register.read(keeper, papers_of_day)
    assert {one.paper.blank_number for one in papers} == {"", "10000001", "10000002"}
    assert {(one.man_name, one.woman_name) for one in papers} == {("", "")}
    assert counter.register.read(counter.registrar, papers_of_day)[0].man_name == "测试甲"


def test_a_receptionist_still_prints_a_declaration(counter: Counter) -> None:
    case = work_to(counter, "approved")
    reception = officer_with(counter, Role.RECEPTION)
    pdf = counter.register.read(reception, preview, registration_id=case, paper="marriage_declaration", role="man")
    assert pdf.startswith(b"%PDF")


def test_a_draft_is_its_writers_alone(counter: Counter) -> None:
    counter.register.perform(counter.registrar, save_draft, subject="marriage:1", content="{}")
    assert counter.register.read(counter.registrar, draft_of, subject="marriage:1") is not None
    assert counter.register.read(counter.reviewer, draft_of, subject="marriage:1") is None
    assert counter.register.read(counter.reviewer, drafts_of_officer) == []


def test_another_office_finds_a_case_and_reads_it_but_does_not_list_or_change_it(counter: Counter) -> None:
    case = work_to(counter, "proof_read")
    other = officer_of_next_county(counter, Role.REGISTRAR, Role.REVIEWER, Role.LEADER, Role.ARCHIVIST)
    day, days = counter.register.read(other, today), counter.register.read(other, week)
    made = counter.register.read(other, papers_of_day)
    assert (day.bookings, day.open_cases, day.to_file, days.bookings, made) == ((), (), (), (), ())
    assert {one.registration_id for one in counter.register.read(other, search.find, text="测试甲")} == {case}
    theirs = counter.register.read(other, cases.case, registration_id=case)
    assert (theirs.record.man.name, theirs.own_office) == ("测试甲", False)
    assert counter.register.read(counter.registrar, cases.case, registration_id=case).own_office
    acts: tuple[tuple[Any, dict[str, Any]], ...] = (
        (entry.save, {"fields": {"remark": "邻县"}}),
        (reopen, {"reason": "邻县", "second": SECOND}),
    )
    for act, arguments in acts:
        at = the_case(counter, case).revision
        with pytest.raises(Refused) as answer:
            counter.register.perform(other, act, registration_id=case, revision=at, **arguments)
        assert answer.value.code is Refusal.NOT_FOUND


def test_the_program_itself_reads_where_whoever_holds_the_key_is_let_in(counter: Counter) -> None:
    case = work_to(counter, "printed")
    program = replace(counter.registrar, officer_id=None, login="", roles=frozenset(WITHOUT_SIGN_IN))
    every = set(readings(counter, case, program))
    assert let_in(readings(counter, case, program)) == every
    nobody = replace(NOBODY, office_id=counter.registrar.office_id)
    assert let_in(readings(counter, case, nobody)) == set(), "before anybody has signed in"
