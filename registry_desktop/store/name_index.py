"""The index names are found by: the grams beside the party, written in the same transaction.

It is derived from the party, so it is no act and leaves no trace of its own; and it follows from the trail of what an
act wrote, so no act can forget it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, cast

from sqlalchemy import Connection, Table, bindparam, delete, insert

from registry_desktop.domain.person_name import grams
from registry_desktop.records.people import Party, PartyGram
from registry_desktop.store.audit_trail import Touched

_GRAM = cast(Table, PartyGram.__table__)
_ADD = insert(_GRAM)
_ADD_AT_ONCE = (
    "insert into party_gram (gram, party_id)"
    " select * from unnest(cast(%(grams)b as text[]), cast(%(parties)b as bigint[]))"
)
"""PostgreSQL: all grams in one statement instead of one a gram."""
_TAKE_AWAY = delete(_GRAM).where(_GRAM.c.gram == bindparam("stale"), _GRAM.c.party_id == bindparam("party"))


def index_names(connection: Connection, touched: Iterable[Touched]) -> None:
    """Bring the grams of every party whose name an act has written in step with that name."""
    stale, new = list[dict[str, Any]](), list[dict[str, Any]]()
    for party_id, before, after in _renamed(touched):
        stale += [{"stale": gram, "party": party_id} for gram in sorted(before - after)]
        new += [{"gram": gram, "party_id": party_id} for gram in sorted(after - before)]
    if stale:
        connection.execute(_TAKE_AWAY, stale)
    if new:
        _add(connection, new)


def _add(connection: Connection, new: list[dict[str, Any]]) -> None:
    if connection.dialect.name != "postgresql":
        connection.execute(_ADD, new)
        return
    columns = {"grams": [row["gram"] for row in new], "parties": [row["party_id"] for row in new]}
    connection.exec_driver_sql(_ADD_AT_ONCE, columns)


def _renamed(touched: Iterable[Touched]) -> Iterator[tuple[int, set[str], set[str]]]:
    family = Party.register_name()
    for one in touched:
        if one.record == family and "name_key" in one.after:
            yield int(one.record_id), _grams(one.before.get("name_key")), _grams(one.after["name_key"])


def _grams(key: str | None) -> set[str]:
    return set(grams(key or ""))
