"""Back-ups and the exported trail, as an administrator makes them."""

import hashlib
import json
from pathlib import Path

import pytest

from registry_desktop.settings import Settings
from tests.commands.conftest import Registryctl


def test_a_back_up_brings_the_register_back(own_home: Path, registryctl: Registryctl, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    assert registryctl("db", "backup", copy).code == 0
    before = registryctl("audit", "verify", "--json").json
    (own_home / "register.db").write_bytes(b"lost" * 1000)
    for ending in ("-wal", "-shm"):
        (own_home / f"register.db{ending}").unlink(missing_ok=True)
    (own_home / "register.db").unlink()
    assert registryctl("db", "restore", copy).code == 0
    assert registryctl("audit", "verify", "--json").json == before


def test_the_former_register_is_kept_beside_the_restored_one(
    own_home: Path, registryctl: Registryctl, tmp_path: Path
) -> None:
    assert registryctl("db", "backup", tmp_path / "copy.db").code == 0
    kept = registryctl("db", "restore", tmp_path / "copy.db", "--json").json["former_register"]
    assert Path(kept).parent == own_home
    assert Path(kept).stat().st_size > 100_000


def test_a_damaged_back_up_is_not_restored(own_home: Path, registryctl: Registryctl, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    assert registryctl("db", "backup", copy).code == 0
    content = bytearray(copy.read_bytes())
    content[len(content) // 2] ^= 1
    copy.write_bytes(content)
    answer = registryctl("db", "restore", copy)
    assert (answer.code, answer.err.count("\n")) == (3, 1)
    assert registryctl("audit", "verify").code == 0
    assert own_home.is_dir()


def test_a_back_up_without_a_passphrase_is_not_begun(
    own_home: Path, registryctl: Registryctl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (own_home / "register.demonstration.json").unlink()
    monkeypatch.delenv("REGISTRY_PASSPHRASE", raising=False)
    assert registryctl("db", "backup", tmp_path / "copy.db").code == 3
    assert list(tmp_path.glob("copy.*")) == []


def test_the_exported_trail_proves_itself(own_home: Path, registryctl: Registryctl, tmp_path: Path) -> None:
    path = tmp_path / "trail.jsonl"
    count = registryctl("audit", "export", path, "--json").json["entries"]
    previous = "0" * 64
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    for line in lines:
        assert line["previous_hash"] == previous
        previous = hashlib.sha256(f"{previous}\n{line['text']}".encode()).hexdigest()
        assert line["hash"] == previous
    assert len(lines) == count > 100
    assert own_home.is_dir()


@pytest.mark.parametrize("is_there", [True, False])
def test_the_doctor_tells_whether_the_card_reader_answers(
    own_home: Path, tmp_path: Path, registryctl: Registryctl, is_there: bool
) -> None:
    folder = tmp_path / "cards"
    if is_there:
        folder.mkdir()
    Settings.read(own_home / "settings.toml").change(card_reader="file", card_reader_place=str(folder))
    found = registryctl("doctor", "--json").json["card_reader"]
    assert (found["good"], found["reader"]) == (is_there, "file")
    assert str(folder) in found["said"]


def test_the_doctor_names_what_is_there_and_what_is_missing(own_home: Path, registryctl: Registryctl) -> None:
    found = registryctl("doctor", "--json").json
    assert set(found) == {"display", "fonts", "key_store", "printers", "card_reader", "register"}
    assert found["register"]["good"]
    assert not found["key_store"]["good"]
    assert found["card_reader"] == {"good": True, "said": "-", "reader": ""}
    assert set(found["fonts"]["missing"]["song"]) == {"URO", "A", "B", "C", "D", "E", "F"}
    assert own_home.is_dir()
