"""Booklets of a register made before they went to windows keep their fate and the day they left the stock."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from registry_desktop.store import schema
from registry_desktop.store.engine import CentralServer, LocalFile
from tests.registers import MIGRATIONS

BEFORE, AFTER = "0003", "0006"
FATES = (("1001", "in_stock", ""), ("1002", "issued", ""), ("1003", "voided", "污损"), ("1004", "assigned", ""))


def test_the_day_on_which_a_booklet_left_the_stock_is_known_afterwards(nowhere: LocalFile | CentralServer) -> None:
    engine = nowhere.connect(create=True)
    schema.upgrade(engine, nowhere, migrations=MIGRATIONS, target=BEFORE)
    writing = engine.execution_options(register_writes=True)
    with writing.begin() as connection:
        connection.execute(
            text(
                "insert into office (id, code, name, authority_name, division_code, address, has_foreign_power,"
                " foreign_office, closing_minute, fonds_number, review_authority, court)"
                " values (1, '770101', 'x', 'x', '770101', '', false, '', 1020, '', '', '')"
            )
        )
        for number, state, reason in FATES:
            connection.execute(
                text(
                    'insert into blank_booklet (office_id, kind, number, "window", state, holder_role, reason,'
                    " received_on, changed_at) values (1, 'marriage_certificate', :number, '', :state, '', :reason,"
                    " '2026-05-01', '2026-05-20 01:00:00')"
                ),
                {"number": number, "state": state, "reason": reason},
            )
    schema.upgrade(engine, nowhere, migrations=MIGRATIONS, target=AFTER)
    with engine.connect() as connection:
        rows = connection.execute(
            text("select number, state, reason, ended_at is not null from blank_booklet order by number")
        ).all()
    assert [tuple(row) for row in rows] == [
        (number, state, reason, state in ("issued", "voided")) for number, state, reason in FATES
    ]
    with pytest.raises(IntegrityError), writing.begin() as connection:
        connection.execute(text("update blank_booklet set state = 'lost' where number = '1001'"))
    engine.dispose()
