"""`open-case`: everything the case page shows (record, findings, papers, history) in a big register."""

from __future__ import annotations

from time import perf_counter
from typing import Any

from registry_desktop.queries.cases import case, load_case
from tests.bench.save import FIRST
from tests.bench.service_hall import worked_case
from tests.bench.sheet import Sheet, median, percentile
from tests.bench.workshop import PLACES, Hall, Workshop

BUDGET_MS = 100


def run(shop: Workshop) -> Sheet:
    """Open worked cases among all the people of the biggest register."""
    sheet = Sheet("open-case")
    people = shop.size.people[-1]
    for where in PLACES:
        hall = shop.filled(where, people)
        opened = [worked_case(hall, FIRST - 1_000 + serial) for serial in range(min(10, shop.size.looks))]
        whole = _times(shop, hall, opened, case)
        record = _times(shop, hall, opened, load_case)
        sheet.figure(f"{where}_p50_ms", median(whole))
        sheet.figure(f"{where}_p95_ms", percentile(whole, 0.95), at_most=BUDGET_MS)
        sheet.figure(f"{where}_record_alone_ms", median(record))
        sheet.figure(f"{where}_people", people)
        sheet.ratio(f"{where}_to_raw_select", median(whole) / median(_raw(shop, hall, opened)))
    return sheet


def _times(shop: Workshop, hall: Hall, opened: list[int], query: Any) -> list[float]:
    """Milliseconds, each case several times."""
    taken = []
    for round_ in range(shop.size.looks):
        about = opened[round_ % len(opened)]
        started = perf_counter()
        if query is case:
            view = hall.register.read(hall.registrar, case, registration_id=about)
            assert view.history
            assert view.papers
        else:
            hall.register.read(hall.registrar, load_case, about)
        taken.append(1_000 * (perf_counter() - started))
    return taken


_TABLES = (
    "registration WHERE id", "marriage_registration WHERE id", "party WHERE registration_id",
    "paper_shown WHERE registration_id", "online_check WHERE registration_id",
    "finding_acknowledged WHERE registration_id", "issued_paper WHERE registration_id",
    "blank_booklet WHERE registration_id", "audit_entry WHERE registration_id",
)  # fmt: skip


def _raw(shop: Workshop, hall: Hall, opened: list[int]) -> list[float]:
    """Milliseconds the bare driver takes to fetch the rows the page is made of."""
    taken = []
    connection = hall.register.engine.raw_connection()
    try:
        cursor = connection.cursor()
        hole = "%s" if hall.place.is_server else "?"
        for round_ in range(shop.size.looks):
            started = perf_counter()
            for table in _TABLES:
                cursor.execute(f"SELECT * FROM {table} = {hole}", (opened[round_ % len(opened)],))  # noqa: S608
                cursor.fetchall()
            taken.append(1_000 * (perf_counter() - started))
    finally:
        connection.close()
    return taken
