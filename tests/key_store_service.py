"""A real key store for tests: gnome-keyring's Secret Service on a private D-Bus, with folders of its own.

The developer's own key store is never reached: without this the tests run with keyring's `fail` backend, which is what
a machine without a key store has.
"""

import os
import socket
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.processes import running

PASSWORD = "the login password of a test"


class KeyStoreService:
    """One Secret Service. What it keeps lies in `folder` and outlives `stop` and `start`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._running = ExitStack()

    @property
    def environment(self) -> dict[str, str]:
        """What a process needs in its environment to use this key store and no other."""
        folder = self._folder
        return {
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder / 'run' / 'bus'}",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring",
        }

    def start(self, *, password: str | None = PASSWORD) -> None:
        """Start bus and service, unlocked by `password`; with None it stays locked, as before a user signs in."""
        bus = self._folder / "run" / "bus"
        bus.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        address = self.environment["DBUS_SESSION_BUS_ADDRESS"]
        command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--nosyslog", f"--address={address}"]
        log = self._folder / "bus.log"
        bus_runs = running(command, ready=lambda: _listens(bus), log=log, environment=self.environment)
        self._running.enter_context(bus_runs)
        if password is not None:
            self._unlock(password)

    def stop(self) -> None:
        """End the service and its bus; what it keeps stays."""
        self._running.close()
        (self._folder / "run" / "bus").unlink(missing_ok=True)

    def _unlock(self, password: str) -> None:
        daemon = ["gnome-keyring-daemon", "--unlock", "--components=secrets", "--foreground"]
        log = (self._folder / "service.log").open("ab")
        process = subprocess.Popen(
            daemon, stdin=subprocess.PIPE, stdout=log, stderr=log, env=os.environ | self.environment
        )
        self._running.callback(log.close)
        self._running.callback(process.wait, timeout=10)
        self._running.callback(process.terminate)
        assert process.stdin
        process.stdin.write(password.encode())
        process.stdin.close()
        self._wait_for_service()

    def _wait_for_service(self) -> None:
        call = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus"]
        asked = [*call, "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"]
        for _ in range(200):
            done = subprocess.run(asked, env=os.environ | self.environment, capture_output=True, check=False)
            if b"boolean true" in done.stdout:
                return
        raise RuntimeError((self._folder / "service.log").read_text(errors="replace"))


def _listens(bus: Path) -> bool:
    # the socket's file is there a moment before the daemon listens on it
    with socket.socket(socket.AF_UNIX) as tried:
        return tried.connect_ex(str(bus)) == 0


@contextmanager
def key_store_service(folder: Path) -> Iterator[KeyStoreService]:
    """A running, unlocked key store until the block ends."""
    service = KeyStoreService(folder)
    service.start()
    try:
        yield service
    finally:
        service.stop()
