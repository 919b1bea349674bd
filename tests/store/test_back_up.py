"""Back-ups prove themselves, restoring never wipes, on both databases."""

from __future__ import annotations

from pathlib import Path

import pytest

from registry_desktop.queries import audit, search
from registry_desktop.store import back_up
from registry_desktop.store.engine import CentralServer, LocalFile
from registry_desktop.store.opening import open_register
from registry_desktop.store.unreachable import Reason, Unreachable
from tests.acts.couples import work_to
from tests.postgresql_server import PostgresqlServer
from tests.registers import KEY, MIGRATIONS, Counter

OTHER_KEY = b"b" * 32


@pytest.fixture
def copy(counter: Counter, tmp_path: Path) -> LocalFile:
    """A back-up of a register with one couple, under a key of its own."""
    work_to(counter, "issued")
    target = LocalFile(tmp_path / "copies" / "register.backup", OTHER_KEY)
    proof = back_up.back_up(counter.register.place, target, migrations=MIGRATIONS)
    assert proof.holds
    assert (proof.rows["registration"], proof.rows["party"]) == (1, 2)
    return target


def test_a_back_up_is_a_whole_register(counter: Counter, copy: LocalFile) -> None:
    register = open_register(copy, counter.register.reference)
    assert [one.name for one in register.read(counter.registrar, search.find, text="张𠮷")] == ["张𠮷"]
    theirs = register.read(counter.registrar, audit.verify)
    assert theirs.holds
    assert theirs.entries == counter.register.read(counter.registrar, audit.verify).entries
    register.close()


def test_a_back_up_does_not_write_over_another(counter: Counter, copy: LocalFile) -> None:
    before = copy.path.read_bytes()
    with pytest.raises(back_up.WouldOverwrite):
        back_up.back_up(counter.register.place, copy, migrations=MIGRATIONS)
    assert copy.path.read_bytes() == before


def test_a_damaged_back_up_is_not_restored(copy: LocalFile, tmp_path: Path) -> None:
    content = bytearray(copy.path.read_bytes())
    content[20_000] ^= 0xFF
    copy.path.write_bytes(content)
    target = LocalFile(tmp_path / "restored.db", KEY)
    with pytest.raises(Unreachable) as answer:
        back_up.restore(copy, target)
    assert answer.value.reason in (Reason.DAMAGED, Reason.WRONG_KEY)
    assert not target.path.exists()


def test_what_was_there_before_is_kept_beside_it(counter: Counter, copy: LocalFile, tmp_path: Path) -> None:
    target = LocalFile(tmp_path / "restored.db", KEY)
    assert back_up.restore(copy, target) is None
    kept = back_up.restore(copy, target)
    assert kept is not None
    assert kept.exists()
    for path in (target.path, kept):
        register = open_register(LocalFile(path, KEY), counter.register.reference)
        assert register.read(counter.registrar, audit.verify).holds
        register.close()


def test_a_register_that_is_open_elsewhere_is_not_replaced(counter: Counter, copy: LocalFile, tmp_path: Path) -> None:
    target = LocalFile(tmp_path / "restored.db", KEY)
    back_up.restore(copy, target)
    register = open_register(target, counter.register.reference)
    with register.reading(counter.registrar) as work:
        search.find(work, text="张")
        with pytest.raises(Unreachable) as answer:
            back_up.restore(copy, target)
    assert answer.value.reason is Reason.FILE_LOCKED
    register.close()


def test_a_central_database_is_filled_from_a_back_up_and_numbering_goes_on(
    counter: Counter, copy: LocalFile, postgresql: PostgresqlServer
) -> None:
    database = postgresql.new_database()
    server = CentralServer(database.host, database.name, database.user, port=database.port)
    back_up.restore_to_server(copy, server, migrations=MIGRATIONS)
    register = open_register(server, counter.register.reference, clock=counter.clock)
    central = Counter(
        register, counter.clock, counter.registrar, counter.reviewer, counter.administrator, counter.archivist
    )
    assert register.read(counter.registrar, audit.verify).holds
    assert work_to(central, "pre_review") == 2
    assert register.read(counter.registrar, audit.verify).holds
    register.close()
    with pytest.raises(back_up.WouldOverwrite):
        back_up.restore_to_server(copy, server, migrations=MIGRATIONS)
    postgresql.drop(database)
