"""Quarters of an hour: the grain in which a room or an officer is held, so that two never meet in one.

A database compares equal values well and overlapping stretches badly (and each in its own way): a stretch is kept as
the quarters it touches, each of which can be held once.
"""

from typing import Final

MINUTES: Final = 15
DAY: Final = 24 * 60


def quarters(first_minute: int, last_minute: int) -> range:
    """The quarters of the day (0 is midnight) that a stretch touches; `last_minute` is not in it any more.

    ValueError for a stretch that is empty or leaves the day.

    >>> list(quarters(540, 590))
    [36, 37, 38, 39]
    """
    if not 0 <= first_minute < last_minute <= DAY:
        raise ValueError(f"{first_minute}-{last_minute}")
    return range(first_minute // MINUTES, -(-last_minute // MINUTES))
