"""`audit-verify`: the proof that nobody changed the trail, against only reading the entries and hashing them."""

from __future__ import annotations

from collections.abc import Sequence
from time import perf_counter
from typing import Any

from registry_desktop.domain.hash_chain import chain
from registry_desktop.queries.audit import verify
from tests.bench.sheet import Sheet, median
from tests.bench.workshop import PLACES, Hall, Workshop

BUDGET_SECONDS_A_MILLION = 30


def run(shop: Workshop) -> Sheet:
    """Verify the trail of the register with most entries."""
    sheet = Sheet("audit-verify")
    for where in PLACES:
        hall = shop.filled(where, _people(shop))
        proved, read, entries = [], [], 0
        for _ in range(3):  # the first look fills the caches for both
            started = perf_counter()
            entries = _proved(hall)
            between = perf_counter()
            _read_and_hashed(hall)
            proved.append(between - started)
            read.append(perf_counter() - between)
        sheet.figure(f"{where}_entries", entries)
        sheet.figure(f"{where}_s", median(proved[1:]))
        seconds = median(proved[1:]) * 1_000_000 / entries
        sheet.figure(f"{where}_s_a_million", seconds, at_most=BUDGET_SECONDS_A_MILLION)
        sheet.ratio(f"{where}_to_reading_and_hashing", median(proved[1:]) / median(read[1:]), at_most=2)
    return sheet


def _people(shop: Workshop) -> int:
    """The smallest register that holds as many entries as are wanted: three a couple."""
    fitting = [people for people in shop.size.people if people // 2 * 3 >= shop.size.entries]
    return fitting[0] if fitting else shop.size.people[-1]


def _proved(hall: Hall) -> int:
    verdict = hall.register.read(hall.registrar, verify)
    assert verdict.broken == (), verdict.broken[:3]
    return verdict.entries


def _read_and_hashed(hall: Hall) -> None:
    connection = hall.register.engine.raw_connection()
    try:
        cursor = connection.cursor()
        asked = (
            "SELECT sequence, act, officer_id, registration_id, record, record_id, server_time, text, previous_hash,"
            " hash FROM audit_entry ORDER BY office_id, sequence"
        )
        if hall.place.is_server:  # a cursor of the server's, so that the rows do not all lie in memory
            cursor.execute(f"DECLARE reading CURSOR FOR {asked}")
            while rows := cursor.execute("FETCH 2000 FROM reading").fetchall():
                _hashed(rows)
        else:
            cursor.execute(asked)
            while rows := cursor.fetchmany(2_000):
                _hashed(rows)
    finally:
        connection.close()


def _hashed(rows: Sequence[Any]) -> None:
    for *_, text, previous, digest in rows:
        assert chain(previous, text) == digest
