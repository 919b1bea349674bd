"""What the page of the adoption desk reads, and what it never does: old name, parents, place of finding."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

import pytest

from registry_desktop.acts.adoption import sealed
from registry_desktop.acts.adoption.unsaved import examine_fields
from registry_desktop.acts.officers import NewOfficer, enrol
from registry_desktop.domain.officer import Role, SignedIn
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.adoption_case import AdoptionView, adoption_case
from registry_desktop.queries.adoption_desk import AdoptionLine, adoption_cases, enquiries
from tests.acts.adoption_desk import Desk
from tests.desktop.adoptions_at_the_office import adoptions
from tests.registers import PASSWORD, Counter, standing

SECRET = ("张小宝", "张志远", "李秀英", "770101202309019582", "自愿。")


@pytest.fixture
def desk(counter: Counter) -> Desk:
    return adoptions(counter)


def lines(desk: Desk, text: str = "", who: SignedIn | None = None) -> tuple[AdoptionLine, ...]:
    return desk.counter.register.read(who or desk.clerk, adoption_cases, text=text)


def view(desk: Desk, state: str, who: SignedIn | None = None) -> AdoptionView:
    case = next(one.id for one in lines(desk) if one.state == state)
    return desk.counter.register.read(who or desk.clerk, adoption_case, registration_id=case)


def told(thing: Any) -> str:
    """Everything a record and what hangs on it say."""
    parts = [repr(vars(thing))]
    for name in ("persons", "papers", "interviews", "visits", "passes"):
        parts += [repr(vars(one)) for one in getattr(thing, name, ())]
    return " ".join(parts)


def test_open_cases_stand_first_with_their_last_day_and_what_stands(desk: Desk) -> None:
    found = lines(desk)
    assert [one.state for one in found] == ["draft", "assessing", "issued"]
    assert (found[1].child, found[1].adopters) == ("司马安", ("司马守信", "欧阳若兰"))
    assert (found[1].last_day, found[1].stands) == (None, ("assessment",))
    assert (found[2].child, found[2].last_day) == ("司马宁", None)


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("司马守信", {"assessing", "issued"}),
        ("770102198011119457", {"assessing", "issued"}),
        ("（2026）770101收字第00001号", {"issued"}),
        ("司马宁", {"issued"}),
        *((secret, set()) for secret in ("张小宝", "张志远", "李秀英", "770101202309019582", "测试县汽车站")),
    ],
)
def test_a_case_is_found_by_number_adopter_or_new_name_and_by_nothing_older(
    desk: Desk, text: str, states: set[str]
) -> None:
    assert {one.state for one in lines(desk, text)} == states


def test_a_registered_case_comes_without_what_is_sealed(desk: Desk) -> None:
    found = view(desk, "issued")
    assert (found.sealed, found.child, found.findings) == (True, "司马宁", ())
    everything = told(found.record) + repr({**asdict_of(found)})
    assert [one for one in SECRET if one in everything] == []
    assert {one.role for one in found.record.persons} == {"adopter_man", "adopter_woman", "adoptee"}
    assert desk.case(found.record.id).person("adoptee").name == "张小宝", "only the copy is emptied"


def asdict_of(found: AdoptionView) -> dict[str, Any]:
    return {name: value for name, value in vars(found).items() if name != "record"}


def test_a_case_under_way_tells_its_clock_and_what_is_to_be_done(desk: Desk) -> None:
    found = view(desk, "assessing")
    assert not found.sealed
    assert found.record.person("adoptee").name == "张小宝"
    assert found.to_be_asked == ("adopter_man", "adopter_woman", "placer")
    clock = found.clock
    assert clock is not None
    assert (clock.used, clock.left, clock.last_day, clock.stands) == (7, 23, None, ("assessment",))
    assert (clock.notice_ends, clock.registration_from) == (date(2026, 5, 9), date(2026, 5, 10))
    assert [(one.first, one.why) for one in clock.calendar] == [
        (date(2026, 3, 3), ()),
        (date(2026, 3, 10), ("notice",)),
        (date(2026, 4, 13), ("notice", "assessment")),
        (date(2026, 5, 10), ("assessment",)),
    ]
    assert "ADO_ASSESSMENT" in {one.code for one in found.findings}
    assert ("adoption_application", "") in {(one.paper, one.role) for one in found.offered}


def test_an_opening_of_the_seal_is_told_with_who_and_what_for(desk: Desk) -> None:
    case = view(desk, "issued").record.id
    given: dict[str, Any] = {"authority": "court", "asked_by": "某法院", "letter_number": "函-1", "purpose": "抚养纠纷"}
    what = ("old_name", "birth_parents")
    opened = desk.counter.register.perform(desk.clerk, sealed.open_seal, registration_id=case, what=what, **given)
    assert opened.value.old_name == "张小宝"
    [line] = view(desk, "issued").openings
    assert asdict_line(line) == ("收养员甲", what, "court", "抚养纠纷", "某法院", "函-1")


def asdict_line(line: Any) -> tuple[Any, ...]:
    told_of = asdict(line)
    return tuple(told_of[name] for name in ("officer", "what", "authority", "purpose", "asked_by", "letter_number"))


def test_who_has_only_the_role_of_the_desk_reads_its_cases_and_no_other(desk: Desk) -> None:
    new = NewOfficer("only", "收养员乙", PASSWORD, frozenset({Role.ADOPTION_CLERK}), "HJ011", date(2040, 12, 31))
    desk.counter.register.perform(desk.counter.administrator, enrol, new=new)
    only = standing(desk.counter.register, "only")
    assert view(desk, "assessing", only).history


def test_who_is_not_of_the_desk_is_refused(desk: Desk) -> None:
    case = view(desk, "issued").record.id
    for ask in (
        lambda: lines(desk, who=desk.counter.reviewer),
        lambda: desk.counter.register.read(desk.counter.reviewer, adoption_case, registration_id=case),
        lambda: desk.counter.register.read(desk.counter.reviewer, enquiries),
    ):
        with pytest.raises(Refused) as refused:
            ask()
        assert refused.value.code is Refusal.NOT_PERMITTED


def test_the_head_sees_who_asked_for_a_child(desk: Desk) -> None:
    asked = {"name": "王某", "relation": "生母", "asked_for": "女儿"}
    desk.counter.register.perform(desk.counter.registrar, sealed.enquire, **asked)
    [line] = desk.counter.register.read(desk.head, enquiries)
    assert (line.name, line.relation, line.asked_for, line.officer) == ("王某", "生母", "女儿", "登记员甲")


def test_the_checks_look_at_what_is_typed_and_not_kept(desk: Desk) -> None:
    case = view(desk, "draft").record.id
    fields = {"adopter_man.name": "某", "adopter_man.birth_date": date(2000, 1, 1)}
    found = desk.counter.register.read(desk.clerk, examine_fields, registration_id=case, fields=fields)
    assert ("FIELD_MISSING", "adopter_man.name") not in {(one.code, one.field) for one in found}
    assert desk.case(case).persons == []
