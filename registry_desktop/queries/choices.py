"""The code tables as choices of a form: what may be chosen today, in the tables' own words or in English."""

from __future__ import annotations

from collections.abc import Mapping

from registry_desktop.store.unit_of_work import UnitOfWork

Choices = Mapping[str, tuple[tuple[str, str], ...]]


def choices(work: UnitOfWork, *, english: bool = False) -> Choices:
    """Table name -> (code, text) of every code valid today; in English where asked and where the table has it."""
    today = work.today
    return {
        name: tuple(
            (code, (table.english(code, today) if english else table.text(code, today)) or code)
            for code in table.codes(today)
        )
        for name, table in work.codes.items()
    }
