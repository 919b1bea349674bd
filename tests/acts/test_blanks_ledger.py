"""The ledger accounts for every booklet and every number, now and for any period before."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pypdf
import pytest

from registry_desktop.acts.blank_destruction import destroy, draw_up_list, list_sheet
from registry_desktop.acts.blanks import lose, receive
from registry_desktop.acts.marriage import certificate
from registry_desktop.acts.numbers import start_after
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.blank_ledger import WHOLE_OFFICE, LedgerLine, ledger
from registry_desktop.queries.blank_places import movements, places, steps_of_booklet
from tests.acts.couples import SECOND, CoupleOfTest, revision, work_to
from tests.acts.test_blanks import KIND, REGISTRAR, give, give_back, spoil
from tests.registers import DAY, Counter

NEXT = DAY + timedelta(days=1)


def line(counter: Counter, place: str, first: date = DAY, last: date = DAY, *, kind: str = KIND) -> LedgerLine:
    found = counter.register.read(counter.reviewer, ledger, first=first, last=last)
    assert found.balances
    return next(one for one in found.lines if (one.kind, one.place) == (kind, place))


def figures(one: LedgerLine, *names: str) -> tuple[int, ...]:
    return tuple(getattr(one, name) for name in names)


def two_days(counter: Counter) -> None:
    """Day one: 20 received, 8 to window 3, a couple, one voided, one lost. Day two: 2 back, a couple, destruction."""
    give(counter, "10000001", "10000008", "3")
    work_to(counter, "issued")
    spoil(counter, "10000003")
    counter.register.perform(counter.reviewer, lose, kind=KIND, number="10000020", reason="短少", second=REGISTRAR)
    counter.clock.set_to(NEXT)
    give_back(counter, "10000007", "10000008", "3")
    other = CoupleOfTest(
        "测试乙", "李样例", "770101200001019018", "770101200002029023", date(2000, 1, 1), date(2000, 2, 2)
    )
    work_to(counter, "printing", replace(other, blanks=("10000004", "10000005")))
    made = counter.register.perform(counter.reviewer, draw_up_list).value
    counter.register.perform(counter.reviewer, destroy, destruction_id=made, second=REGISTRAR, approval="测民函1号")


def test_the_sums_of_a_period_add_up_at_every_place(counter: Counter) -> None:
    two_days(counter)
    names = ("opening", "received", "handed_out", "returned", "used", "voided", "lost", "left")
    assert figures(line(counter, WHOLE_OFFICE), *names) == (0, 20, 8, 0, 2, 1, 1, 16)
    assert figures(line(counter, ""), *names) == (0, 20, 8, 0, 0, 0, 1, 11)
    assert figures(line(counter, "3"), *names) == (0, 0, 8, 0, 2, 1, 0, 5)
    assert figures(line(counter, WHOLE_OFFICE, NEXT, NEXT), *names) == (16, 0, 0, 2, 0, 0, 0, 16)
    assert figures(line(counter, "3", NEXT, NEXT), *names) == (5, 0, 0, 2, 0, 0, 0, 3)
    assert figures(line(counter, "3", DAY, NEXT), *names) == (0, 0, 8, 2, 2, 1, 0, 3)


def test_the_list_is_printed_before_and_after_the_destruction(counter: Counter) -> None:
    spoil(counter, "10000005")
    made = counter.register.perform(counter.reviewer, draw_up_list).value

    def printed() -> str:
        content = counter.register.read(counter.reviewer, list_sheet, destruction_id=made)
        return "".join("".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages).split())

    before = printed()
    for said in ("2026-001", "10000005", "合计：1本（结婚证1本）", "结婚证"):
        assert said in before
    assert "登记员甲" not in before.split("销毁人")[1]
    counter.register.perform(counter.reviewer, destroy, destruction_id=made, second=REGISTRAR, approval="测民函1号")
    after = printed()
    assert "测民函1号" in after
    assert "登记员甲" in after.split("销毁人")[1]
    with pytest.raises(Refused) as answer:
        counter.register.read(counter.reviewer, list_sheet, destruction_id=made + 1)
    assert answer.value.code is Refusal.NOT_FOUND


def test_a_past_day_says_what_was_still_to_be_destroyed_then(counter: Counter) -> None:
    two_days(counter)
    assert figures(line(counter, WHOLE_OFFICE), "voided", "destroyed", "to_destroy") == (1, 0, 1)
    assert figures(line(counter, WHOLE_OFFICE, NEXT, NEXT), "voided", "destroyed", "to_destroy") == (0, 1, 0)


def test_every_number_of_the_year_is_accounted_for(counter: Counter) -> None:
    counter.register.perform(
        counter.reviewer, start_after, prefix="J", year=2026, last_used=1003, reason="省系统已发至1003"
    )
    two_days(counter)
    found = line(counter, WHOLE_OFFICE, kind="J 2026")
    assert figures(found, "received", "used", "skipped", "left", "difference") == (1005, 1, 1003, 1, 0)


def test_a_booklet_that_vanished_from_the_register_shows_as_a_difference(counter: Counter) -> None:
    give(counter, "10000001", "10000008", "3")
    with counter.register.engine.execution_options(register_writes=True).begin() as connection:
        connection.exec_driver_sql("update blank_booklet set handed_out_id = null where number = '10000005'")
    found = counter.register.read(counter.reviewer, ledger, first=DAY, last=DAY)
    assert not found.balances
    assert {one.place: one.difference for one in found.lines} == {WHOLE_OFFICE: 0, "": -1, "3": 1}


def test_another_kind_has_lines_of_its_own(counter: Counter) -> None:
    counter.register.perform(counter.reviewer, receive, kind="divorce_certificate", first="2001", last="2010")
    assert figures(line(counter, "", kind="divorce_certificate"), "received", "left") == (10, 10)
    assert figures(line(counter, ""), "received", "left") == (20, 20)


def test_places_tell_where_the_booklets_lie(counter: Counter) -> None:
    two_days(counter)
    store, window = counter.register.read(counter.registrar, places)
    assert (store.window, store.unused, store.next_number, store.expected) == ("", 13, "10000007", 13)
    assert (window.window, window.unused, window.assigned, window.next_number) == ("3", 1, 2, "10000006")


def test_the_ranges_that_moved_are_told_the_newest_first(counter: Counter) -> None:
    arguments: dict[str, Any] = {"supplier": "省民政厅", "paper_number": "2026-17"}
    counter.register.perform(counter.reviewer, receive, kind=KIND, first="10000021", last="10000030", **arguments)
    give(counter, "10000021", "10000022", "2")
    out, new, old = counter.register.read(counter.reviewer, movements)
    assert (out.movement, out.window, out.receiver, out.count) == ("handed_out", "2", "登记员甲", 2)
    assert (new.movement, new.supplier, new.paper_number) == ("received", "省民政厅", "2026-17")
    assert (old.first_number, old.last_number, old.count) == ("10000001", "10000020", 20)


def test_one_booklet_tells_everything_that_happened_to_it(counter: Counter) -> None:
    give(counter, "10000001", "10000008", "3")
    case = work_to(counter, "printing")
    counter.clock.set_to(NEXT)
    counter.register.perform(
        counter.registrar,
        certificate.replace_booklet,
        registration_id=case,
        revision=revision(counter, case),
        role="man",
        new_blank="10000003",
        reason="打印偏移",
        second=SECOND,
    )
    counter.clock.set_to(NEXT + timedelta(days=30))
    made = counter.register.perform(counter.reviewer, draw_up_list).value
    counter.clock.set_to(NEXT + timedelta(days=60))
    counter.register.perform(counter.reviewer, destroy, destruction_id=made, second=REGISTRAR, approval="测民函1号")
    steps = counter.register.read(counter.reviewer, steps_of_booklet, kind=KIND, number="10000001")
    assert [one.act for one in steps] == [
        "blank:receive",
        "blank:hand_out",
        "marriage:make_certificate",
        "marriage:replace_booklet",
        "blank:list_destruction",
        "blank:destroy",
    ]
    assert [one.state for one in steps] == ["in_stock", "in_stock", "assigned", "voided", "voided", "destroyed"]
    assert (steps[3].reason, steps[3].officer, steps[-1].window) == ("打印偏移", "登记员甲", "3")
    assert counter.register.read(counter.reviewer, steps_of_booklet, kind=KIND, number="9") == ()


@pytest.mark.parametrize("query", [places, movements])
def test_an_archivist_has_no_business_with_booklets(counter: Counter, query: Any) -> None:
    with pytest.raises(Refused) as answer:
        counter.register.read(counter.archivist, query)
    assert answer.value.code is Refusal.NOT_PERMITTED
