"""State machines allow what is in their list and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry_desktop.domain.states import NotAllowed, StateMachine

LAMP = StateMachine(("off", "on", "broken"), frozenset({("off", "on"), ("on", "off"), ("on", "broken")}))


@given(st.sampled_from(LAMP.states), st.sampled_from(LAMP.states))
def test_a_change_is_allowed_exactly_when_it_is_in_the_list(before: str, after: str) -> None:
    assert LAMP.allows(before, after) == ((before, after) in LAMP.changes) == (after in LAMP.after(before))


def test_a_change_that_is_not_in_the_list_is_refused_with_both_states() -> None:
    with pytest.raises(NotAllowed) as refused:
        LAMP.require("off", "broken")
    assert (refused.value.before, refused.value.after) == ("off", "broken")


def test_a_machine_with_a_change_to_an_unknown_state_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="glowing"):
        StateMachine(("off",), frozenset({("off", "glowing")}))


def test_what_can_be_reached_and_where_it_ends() -> None:
    assert LAMP.reachable("off") == {"off", "on", "broken"}
    assert LAMP.reachable("broken") == {"broken"}
    assert LAMP.last == ("broken",)
