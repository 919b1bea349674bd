"""What an act changed, as a value that is announced to every open page (derived from what was written)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """`records`: pairs of table name and record id. `registrations`: ids of the cases concerned. `everything`: nobody
    knows what, so each page is concerned."""

    act: str
    records: frozenset[tuple[str, str]]
    registrations: frozenset[int]
    everything: bool = False

    def concerns(self, *tables: str) -> bool:
        """True when a record of one of `tables` was written."""
        return self.everything or any(table in tables for table, _ in self.records)

    def concerns_case(self, registration_id: int) -> bool:
        """True when that case was written."""
        return self.everything or registration_id in self.registrations

    def with_others(self, others: Changes) -> Changes:
        """Both together."""
        return Changes(
            others.act,
            self.records | others.records,
            self.registrations | others.registrations,
            self.everything or others.everything,
        )
