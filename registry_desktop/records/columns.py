"""Column types that mean the same on SQLite and on PostgreSQL."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

from sqlalchemy import BigInteger, DateTime, Integer, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

OFFICE_TIME = timezone(timedelta(hours=8), "UTC+08:00")


_FIRST_DAY, _LAST_DAY = date(2, 1, 1), date(9998, 12, 31)


def midnight(day: date) -> datetime:
    """The moment a day begins at the office; at the calendar's ends, where no moment can be said, the nearest day's."""
    return datetime.combine(min(max(day, _FIRST_DAY), _LAST_DAY), time(), OFFICE_TIME)


def midnight_after(day: date) -> datetime:
    """The moment a day has ended at the office."""
    return midnight(day) + timedelta(days=1)


class Moment(TypeDecorator[datetime]):
    """A point in time. Kept as UTC, given back in the office's time (UTC+08:00, the only legal time of the mainland).

    Refuses a time without zone (ValueError): a guessed zone is how dates come to be one day off.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - theirs
        if value is None:
            return None
        aware = value.replace(tzinfo=UTC) if value.tzinfo is None else value
        return aware.astimezone(OFFICE_TIME)


RecordId = BigInteger().with_variant(Integer, "sqlite")

SearchKey = Text().with_variant(Text(collation="C"), "postgresql")
"""Text that is searched by its beginning: code point order on both databases, so that one index serves both."""
