"""Start the real servers that tests ask for, wait until they answer, and end them again.

Everything a test needs is started by the test session itself, as the user who runs it and in folders of its own, so
that nothing of the machine is touched and nothing is left behind.
"""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

PATIENCE_SECONDS = 30.0


class DidNotStart(RuntimeError):  # noqa: N818 - named as what happened, as everywhere in this house
    """A server ended or kept silent; the message holds the end of what it wrote."""


@contextmanager
def running(
    command: Sequence[str | Path],
    *,
    ready: Callable[[], bool],
    log: Path,
    environment: Mapping[str, str] | None = None,
) -> Iterator[subprocess.Popen[bytes]]:
    """Run `command` (a process that stays in the foreground) from when `ready` says yes until the block ends."""
    with log.open("ab") as output:
        process = subprocess.Popen(
            [str(word) for word in command],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            env=os.environ | dict(environment or {}),
            start_new_session=True,
        )
    try:
        _wait_until(ready, process, log)
        yield process
    finally:
        _end(process)


def _wait_until(ready: Callable[[], bool], process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not ready():
        if process.poll() is not None or time.monotonic() > deadline:
            wrote = log.read_text(errors="replace")[-2000:]
            raise DidNotStart(f"{process.args!r} ended with {process.returncode}, having written:\n{wrote}")
        time.sleep(0.02)


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(timeout=10)
