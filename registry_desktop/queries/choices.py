"""The code tables as choices of a form: what may be chosen today, in the tables' own words."""

from __future__ import annotations

from collections.abc import Mapping

from registry_desktop.store.unit_of_work import UnitOfWork

Choices = Mapping[str, tuple[tuple[str, str], ...]]


def choices(work: UnitOfWork) -> Choices:
    """Table name -> (code, text) of every code valid today."""
    today = work.today
    return {
        name: tuple((code, table.text(code, today) or code) for code in table.codes(today))
        for name, table in work.codes.items()
    }
