"""Whatever is done in whatever order, on both databases: the law's states, numbers, booklets and the trail hold."""

import os
from random import Random

import pytest

from tests.registers import KINDS, Counter
from tests.scenarios.random_walk import Walk, fresh_stock
from tests.scenarios.walk_holds import hold

STEPS = int(os.environ.get("REGISTRY_WALK_STEPS", "200"))


SEEDS = (20260520, 20251125)
EVERY = bool(os.environ.get("REGISTRY_EVERY_MOMENT"))
"""The long run takes each walk on each database, the suite one walk on each."""


@pytest.mark.parametrize(
    ("place", "seed"),
    [(kind, seed) for kind, own in zip(KINDS, SEEDS, strict=True) for seed in (SEEDS if EVERY else (own,))],
    indirect=["place"],
)
def test_random_acts_break_nothing(counter: Counter, seed: int) -> None:
    walk = Walk(counter, Random(seed))
    fresh_stock(counter)
    for _ in range(STEPS):
        walk.step()
    hold(counter)
    found = walk.every_case()
    states, kinds = {one.state for one in found}, {one.kind for one in found}
    assert states & {"issued", "filed"}, f"the walk came to the end of a case: {sorted(states)}"
    assert len(states) > 3
    assert len(kinds) > 3, f"the walk opened cases of several kinds: {sorted(kinds)}"
