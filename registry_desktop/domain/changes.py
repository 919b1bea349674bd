"""What an act changed, as a value that is announced to every open page (derived from what was written)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """`records`: pairs of table name and record id. `registrations`: ids of the cases concerned."""

    act: str
    records: frozenset[tuple[str, str]]
    registrations: frozenset[int]

    def concerns(self, *tables: str) -> bool:
        """True when a record of one of `tables` was written."""
        return any(table in tables for table, _ in self.records)
