"""Whatever is done to booklets in whatever order, none is lost from the books (property test, on both databases)."""

from __future__ import annotations

import contextlib
from datetime import timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from registry_desktop.acts.blank_destruction import destroy, draw_up_list
from registry_desktop.acts.blank_movements import hand_out, take_back
from registry_desktop.acts.blanks import lose, receive, void
from registry_desktop.acts.permission import SecondOfficer
from registry_desktop.domain.refused import Refused
from registry_desktop.queries.blank_destruction import destructions
from registry_desktop.queries.blank_ledger import ledger
from registry_desktop.queries.blanks import stock
from tests.registers import DAY, PASSWORD, Counter

KINDS = ("marriage_certificate", "divorce_certificate")
ACTS = ("receive", "hand_out", "take_back", "void", "lose", "draw_up", "destroy")
STEP = st.tuples(
    st.sampled_from(ACTS),
    st.sampled_from(KINDS),
    st.integers(1, 12),
    st.integers(1, 4),
    st.sampled_from(("1", "2", "")),
)


def carry_out(counter: Counter, step: tuple[str, str, int, int, str]) -> int:
    """One act, refused or not; how many booklets it brought in."""
    what, kind, first, count, window = step
    spoilt: dict[str, Any] = {"kind": kind, "number": f"5{first:04d}", "reason": "污损"}
    span: dict[str, Any] = {"kind": kind, "first": f"5{first:04d}", "last": f"5{first + count - 1:04d}"}
    second = SecondOfficer("registrar", PASSWORD)

    def perform(act: Any, **arguments: Any) -> Any:
        return counter.register.perform(counter.reviewer, act, **arguments).value

    if what == "receive":
        return int(perform(receive, **span))
    if what in ("hand_out", "take_back"):
        perform(hand_out if what == "hand_out" else take_back, window=window, receiver="registrar", **span)
    elif what in ("void", "lose"):
        perform(void if what == "void" else lose, second=second, **spoilt)
    elif what == "draw_up":
        perform(draw_up_list)
    else:
        for one in counter.register.read(counter.reviewer, destructions):
            perform(destroy, destruction_id=one.id, second=second, approval="测民函1号")
    return 0


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEP, min_size=5, max_size=18))
def test_the_states_of_all_booklets_sum_to_what_was_received(
    counter: Counter, steps: list[tuple[str, str, int, int, str]]
) -> None:
    def known() -> int:
        rows = counter.register.read(counter.reviewer, stock)
        return sum(one.in_stock + one.assigned + one.issued + one.voided + one.lost + one.destroyed for one in rows)

    came = known()
    for place, step in enumerate(steps):
        if place == len(steps) // 2:
            counter.clock.set_to((counter.clock.now + timedelta(days=1)).date())
        with contextlib.suppress(Refused):
            came += carry_out(counter, step)
        assert known() == came
    today = counter.clock.now.date()
    for first, last in ((DAY, today), (today, today), (DAY, DAY)):
        assert counter.register.read(counter.reviewer, ledger, first=first, last=last).balances
