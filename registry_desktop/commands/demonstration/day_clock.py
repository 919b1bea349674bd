"""The clock on the wall of the demonstration: it shows the day that is played, and only ever goes forward."""

from datetime import date, datetime, time, timedelta

from registry_desktop.domain.periods import CHINA


class DayClock:
    """A clock a register can be opened with; each look takes a second, as if somebody were working."""

    def __init__(self, day: date, minute: int) -> None:
        self._now = _moment(day, minute)

    def __call__(self) -> datetime:
        self._now += timedelta(seconds=1)
        return self._now

    def wait_until(self, day: date, minute: int) -> None:
        """Go on to that minute of the day; stays where it is when that is past already."""
        self._now = max(self._now, _moment(day, minute))


def _moment(day: date, minute: int) -> datetime:
    return datetime.combine(day, time(minute // 60, minute % 60), CHINA)
