"""Open a register: connect, compare the schema, read the law. The one way in for window, command line and tests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from registry_desktop.domain.booking_rules import read_booking_rules
from registry_desktop.domain.codes import CodeTable, Divisions
from registry_desktop.domain.lanes import read_lanes
from registry_desktop.domain.person_name import read_surnames
from registry_desktop.domain.press import Press
from registry_desktop.domain.statute import read_statutes
from registry_desktop.store import schema
from registry_desktop.store.engine import LocalFile, Place
from registry_desktop.store.register import Register
from registry_desktop.store.unit_of_work import Reference

CODE_TABLES = (
    "sex",
    "marital_status",
    "education",
    "occupation",
    "ethnic_groups",
    "countries",
    "identity_papers",
    "papers",
    "adoption_papers",
    "kinship",
    "leaflets",
    "online_answers",
    "person_classes",
    "questions",
    "volume_papers",
    "will",
    "wordings",
    "booklets",
)


def read_reference(resources: Path, own_tables: Path | None = None, press: Press | None = None) -> Reference:
    """The law and the division table from the resources folder.

    `own_tables` is a folder with a county's own division tables (divisions*.csv), read beside the national one.
    """
    own = sorted(own_tables.glob("divisions*.csv")) if own_tables is not None else []
    return Reference(
        statutes=read_statutes(resources / "statutes"),
        divisions=Divisions.read(resources / "codes" / "divisions.csv", *own),
        surnames=read_surnames(resources / "codes" / "surnames.csv"),
        press=press,
        codes={name: CodeTable.read(resources / "codes" / f"{name}.csv") for name in CODE_TABLES},
        booking_rules=read_booking_rules(resources / "booking_rules" / "places.toml"),
        lanes=read_lanes(resources / "booking_rules" / "lanes.toml"),
    )


def open_register(place: Place, reference: Reference, *, clock: Callable[[], datetime] | None = None) -> Register:
    """An existing register at the newest schema. Raises Unreachable with the reason."""
    engine = place.connect()
    try:
        schema.require_current(engine, place)
    except BaseException:
        engine.dispose()
        raise
    return Register(place, engine, reference, clock=clock)


def create_register(
    place: Place, reference: Reference, *, migrations: Path, clock: Callable[[], datetime] | None = None
) -> Register:
    """An empty register at the newest schema; an older one is brought up (back it up first: `db upgrade` does)."""
    if isinstance(place, LocalFile):
        place.path.parent.mkdir(parents=True, exist_ok=True)
    engine = place.connect(create=True)
    try:
        schema.upgrade(engine, place, migrations=migrations)
    except BaseException:
        engine.dispose()
        raise
    return Register(place, engine, reference, clock=clock)
