"""Small counts, by the worked example of statistics.md 6; quarters of an hour."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry_desktop.domain.quarters import DAY, quarters
from registry_desktop.domain.small_counts import told


def test_two_small_cells_hide_each_other() -> None:
    cells = {"foundling": 6, "kin": 3, "step": 2, "hardship": 0}
    assert told(cells, threshold=5) == {"foundling": 6, "kin": None, "step": None, "hardship": 0}


def test_one_small_cell_takes_the_next_smallest_with_it() -> None:
    cells = {"foundling": 6, "kin": 3, "step": 7, "hardship": 0}
    assert told(cells, threshold=5) == {"foundling": None, "kin": None, "step": 7, "hardship": 0}


@given(st.dictionaries(st.text(max_size=3), st.integers(0, 20), max_size=6))
def test_no_small_count_is_told_and_nought_always_is(cells: dict[str, int]) -> None:
    for key, count in told(cells, threshold=5).items():
        assert count is None or count == cells[key]
        assert not (cells[key] in range(1, 5) and count is not None)
        assert cells[key] or count == 0


@given(st.integers(0, DAY - 1), st.integers(1, DAY))
def test_a_stretch_holds_every_quarter_it_touches(first: int, last: int) -> None:
    if first >= last:
        with pytest.raises(ValueError, match=f"{first}-{last}"):
            quarters(first, last)
        return
    held = quarters(first, last)
    assert held[0] * 15 <= first < (held[0] + 1) * 15
    assert held[-1] * 15 < last <= (held[-1] + 1) * 15
