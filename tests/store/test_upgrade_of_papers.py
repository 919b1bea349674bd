"""Papers that were made before they carried a code keep everything; a code is given once from then on."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from registry_desktop.store import schema
from registry_desktop.store.engine import CentralServer, LocalFile
from tests.registers import MIGRATIONS
from tests.store.test_upgrade_of_later_cases import put


def test_papers_of_before_stay_and_a_code_is_given_once(nowhere: LocalFile | CentralServer) -> None:
    engine = nowhere.connect(create=True)
    schema.upgrade(engine, nowhere, migrations=MIGRATIONS, target="0013")
    writing = engine.execution_options(register_writes=True)
    with writing.begin() as connection:
        for row in (1, 2):
            put(connection, "issued_paper", id=row, paper="marriage_review_form", state="printed", digest=f"d{row}")
    schema.upgrade(engine, nowhere, migrations=MIGRATIONS)
    with engine.connect() as connection:
        kept = connection.execute(text("select id, state, digest, check_code, content_digest from issued_paper"))
        assert sorted(kept.all()) == [(1, "printed", "d1", "", ""), (2, "printed", "d2", "", "")]
    with writing.begin() as connection:
        connection.execute(text("update issued_paper set check_code = '7K3F9QRT2MXX' where id = 1"))
    with pytest.raises(IntegrityError), writing.begin() as connection:
        connection.execute(text("update issued_paper set check_code = '7K3F9QRT2MXX' where id = 2"))
    engine.dispose()
