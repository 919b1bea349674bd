"""A day as official paper writes it."""

from __future__ import annotations

from datetime import date, datetime


def chinese_date(day: date | datetime | None) -> str:
    """2026年5月20日; empty for None."""
    return f"{day.year}年{day.month}月{day.day}日" if day else ""
