"""A register whose key the system's key store keeps: opened without a word, copied only with a passphrase."""

from pathlib import Path

import pytest

from registry_desktop.store.engine import LocalFile
from registry_desktop.store.key_box import new_key
from registry_desktop.store.opening import create_register
from registry_desktop.store.unit_of_work import Reference
from tests.commands.conftest import Registryctl
from tests.key_store_service import KeyStoreService
from tests.registers import MIGRATIONS, set_up


@pytest.fixture
def kept_register(key_store: KeyStoreService, registry_home: Path, reference: Reference) -> Path:
    """A register in REGISTRY_HOME whose wrapping secret lies in the (real) key store."""
    assert key_store.environment
    registry_home.mkdir()
    path = registry_home / "register.db"
    register = create_register(LocalFile(path, new_key(path)), reference, migrations=MIGRATIONS)
    set_up(register)
    register.close()
    return path


def test_the_key_store_opens_the_register(kept_register: Path, registryctl: Registryctl) -> None:
    assert registryctl("audit", "verify").code == 0
    assert registryctl("doctor", "--json").json["key_store"]["good"]
    assert kept_register.is_file()


def test_its_back_up_opens_on_a_machine_without_that_key_store(
    kept_register: Path, registryctl: Registryctl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "copy.db"
    assert registryctl("db", "backup", copy).code == 2  # no passphrase, and nobody to ask
    monkeypatch.setenv("REGISTRY_PASSPHRASE", "kept in the safe")
    assert registryctl("db", "backup", copy).code == 0
    before = registryctl("audit", "verify", "--json").json
    monkeypatch.setenv("REGISTRY_HOME", str(tmp_path / "other-machine"))
    assert registryctl("db", "restore", copy).code == 0
    assert registryctl("audit", "verify", "--json").json == before
    assert kept_register.is_file()
