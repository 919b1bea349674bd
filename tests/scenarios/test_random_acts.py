"""Whatever is done in whatever order, on both databases: the law's states, numbers, booklets and the trail hold."""

import os
from random import Random

import pytest

from tests.registers import Counter
from tests.scenarios.random_walk import Walk, fresh_stock

STEPS = int(os.environ.get("REGISTRY_WALK_STEPS", "200"))


@pytest.mark.parametrize("seed", [20260520, 20251125])
def test_random_acts_break_nothing(counter: Counter, seed: int) -> None:
    walk = Walk(counter, Random(seed))
    fresh_stock(counter)
    for _ in range(STEPS):
        walk.step()
    walk.hold()
    states = {one.state for one in walk.every_case()}
    assert states & {"issued", "filed"}, f"the walk came to the end of a case: {sorted(states)}"
    assert len(states) > 3
