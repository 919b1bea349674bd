"""Small counts that could point to a person are not told (statistics.md 6; STL 28)."""

from collections.abc import Mapping


def told(cells: Mapping[str, int], *, threshold: int) -> dict[str, int | None]:
    """The cells of one row whose total is told as well; None where a count must stay untold.

    Counts from 1 up to below `threshold` are untold. A single one could be computed from the total: then the next
    smallest is untold too. Nought may be told.

    >>> told({"a": 6, "b": 3, "c": 7, "d": 0}, threshold=5)
    {'a': None, 'b': None, 'c': 7, 'd': 0}
    """
    hidden = {key for key, count in cells.items() if 0 < count < threshold}
    if len(hidden) == 1:
        others = [(count, key) for key, count in cells.items() if count and key not in hidden]
        hidden |= {key for _, key in sorted(others)[:1]}
    return {key: None if key in hidden else count for key, count in cells.items()}
