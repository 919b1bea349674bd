"""The hall of the scenarios, on both databases."""

import pytest

from tests.registers import Counter
from tests.scenarios.hall import Hall


@pytest.fixture
def hall(counter: Counter) -> Hall:
    """The test office with its counter, on the morning of 20 May 2026."""
    return Hall(counter)
