"""Judgments, revocations and notes of a register made before they could be about a divorce keep what they say."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import Connection, MetaData, Table, insert, text
from sqlalchemy.exc import IntegrityError

from registry_desktop.store import schema
from registry_desktop.store.engine import CentralServer, LocalFile
from tests.registers import MIGRATIONS

BEFORE = "0010"
AT = datetime(2026, 5, 20, 9, tzinfo=UTC)
PLAIN: dict[type[Any], Any] = {str: "", int: 0, bool: False, date: date(2026, 5, 20), datetime: AT}


def put(connection: Connection, table: str, **given: Any) -> None:
    """A row with these values; what else may not be empty is filled in."""
    made = Table(table, MetaData(), autoload_with=connection)
    values = {
        column.name: PLAIN[column.type.python_type]
        for column in made.columns
        if not column.nullable and column.server_default is None and column.name not in given
    }
    connection.execute(insert(made).values(**values, **given))


def test_what_was_decided_and_noted_stays_and_may_be_about_a_divorce_now(nowhere: LocalFile | CentralServer) -> None:
    engine = nowhere.connect(create=True)
    schema.upgrade(engine, nowhere, migrations=MIGRATIONS, target=BEFORE)
    writing = engine.execution_options(register_writes=True)
    with writing.begin() as connection:
        put(connection, "office", id=1, code="770101", name="x")
        put(connection, "officer", id=1, office_id=1, login="a", name="甲")
        for row, kind in enumerate(("marriage.registration", "marriage.divorce", "marriage.judgment"), 1):
            put(connection, "registration", id=row, kind=kind, office_id=1, state="filed", source="counter", revision=1)
        put(connection, "marriage_registration", id=1)
        put(connection, "divorce_registration", id=2)
        put(connection, "court_judgment", id=3, original_id=1, ruling="court_divorce", court="测试县人民法院")
        put(
            connection, "note", id=1, registration_id=1, case_id=3, office_id=1, fact="court_divorce",
            issued_by="测试县人民法院", paper_number="1号", officer_id=1,
        )  # fmt: skip
    schema.upgrade(engine, nowhere, migrations=MIGRATIONS)
    with engine.connect() as connection:
        assert connection.execute(text("select original_id, ruling, court from court_judgment")).all() == [
            (1, "court_divorce", "测试县人民法院")
        ]
        assert connection.execute(text("select fact, paper_number from note")).all() == [("court_divorce", "1号")]
    with writing.begin() as connection:
        connection.execute(text("update court_judgment set original_id = 2"))
        connection.execute(text("update note set fact = 'divorce_revoked'"))
    for wrong in ("update court_judgment set original_id = 99", "update note set fact = 'forgotten'"):
        with pytest.raises(IntegrityError), writing.begin() as connection:
            connection.execute(text(wrong))
    engine.dispose()
