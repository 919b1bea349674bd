"""What every test stands on: no screen, no folder of the developer's, and real servers for those who ask.

A server that cannot be started fails the test that asked. Whoever cannot have one says so in REGISTRY_TEST_WITHOUT, a
list of `postgresql`, `key_store`, `printer`, `compiler`, and those tests are skipped.
"""

import gc
import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import hypothesis
import pytest

# how long an example takes says something of the machine only: speed is measured in the bench
hypothesis.settings.register_profile("suite", deadline=None)
hypothesis.settings.load_profile("suite")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# what keyring finds on a machine without a key store; the developer's own is never touched
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

FULL_EVERY = 25
_TESTS = count(1)
ROOT = Path(__file__).resolve().parent.parent

pytest_plugins = ["tests.servers", "tests.registers"]


def pytest_configure(config: pytest.Config) -> None:
    """Make forms and translations from their sources once, not in each worker, for whoever starts without ./dev."""
    from installer.build_hook import build  # noqa: PLC0415 - hatchling is needed here alone

    if not hasattr(config, "workerinput"):
        build(ROOT)


@pytest.fixture(autouse=True)
def registry_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of the test's own, instead of the developer's."""
    home = tmp_path / "registry-home"
    monkeypatch.setenv("REGISTRY_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def _cycles_end() -> Iterator[None]:
    """Once a test has made the program's window, only this thread collects; where no window runs, it is done here."""
    yield
    if not gc.isenabled():
        gc.collect(2 if next(_TESTS) % FULL_EVERY == 0 else 0)


@pytest.fixture(autouse=True)
def _environment_stays() -> Iterator[None]:
    """A test that changes the environment past monkeypatch fails here and not three tests later."""
    before = dict(os.environ)
    yield
    after = dict(os.environ)
    changed = {key for key in before | after if before.get(key) != after.get(key)} - {"PYTEST_CURRENT_TEST"}
    assert not changed, f"the test changed the environment: {sorted(changed)}"
