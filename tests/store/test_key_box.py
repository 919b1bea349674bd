"""The register's key: random, wrapped by the real key store or a passphrase, never written in the clear."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from registry_desktop.store import key_box
from registry_desktop.store import key_store as kept_by_system
from tests.key_store_service import KeyStoreService

PASSPHRASE = "一句只有本处知道的话 with ' and \""


def test_a_key_comes_back_from_the_key_store(tmp_path: Path, key_store: KeyStoreService) -> None:
    del key_store
    register = tmp_path / "register.db"
    key = key_box.new_key(register)
    assert len(key) == key_box.KEY_BYTES
    assert key_box.open_key(register) == key
    kept = json.loads(key_box.key_file(register).read_text("utf-8"))
    assert kept["method"] == "key_store"
    assert key.hex() not in key_box.key_file(register).read_text("utf-8")


def test_what_the_key_store_shows_is_not_the_key(tmp_path: Path, key_store: KeyStoreService) -> None:
    del key_store
    register = tmp_path / "register.db"
    key = key_box.new_key(register)
    name = json.loads(key_box.key_file(register).read_text("utf-8"))["name"]
    assert kept_by_system.secret(name) not in (None, key.hex())


def test_without_a_key_store_that_is_said(tmp_path: Path) -> None:
    with pytest.raises(kept_by_system.NoKeyStore):
        key_box.new_key(tmp_path / "register.db")
    assert not key_box.key_file(tmp_path / "register.db").exists()


def test_a_locked_key_store_is_said(tmp_path: Path, key_store: KeyStoreService) -> None:
    register = tmp_path / "register.db"
    key_box.new_key(register)
    key_store.stop()
    key_store.start(password=None)
    with pytest.raises(kept_by_system.KeyStoreLocked):
        key_box.open_key(register)


def test_a_key_comes_back_with_the_passphrase_only(tmp_path: Path) -> None:
    register = tmp_path / "register.db"
    key = key_box.new_key(register, passphrase=PASSPHRASE)
    assert key_box.open_key(register, passphrase=PASSPHRASE) == key
    with pytest.raises(key_box.PassphraseNeeded):
        key_box.open_key(register)
    with pytest.raises(key_box.WrongPassphrase):
        key_box.open_key(register, passphrase="another")


def test_a_key_file_is_never_written_over(tmp_path: Path) -> None:
    register = tmp_path / "register.db"
    key = key_box.new_key(register, passphrase=PASSPHRASE)
    with pytest.raises(FileExistsError):
        key_box.new_key(register, passphrase=PASSPHRASE)
    assert key_box.open_key(register, passphrase=PASSPHRASE) == key


def test_a_lost_key_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(key_box.KeyFileMissing):
        key_box.open_key(tmp_path / "register.db")


def test_only_the_owner_reads_the_key_file(tmp_path: Path) -> None:
    register = tmp_path / "register.db"
    key_box.new_key(register, passphrase=PASSPHRASE)
    assert key_box.key_file(register).stat().st_mode & 0o077 == 0
