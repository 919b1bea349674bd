"""A file leaves the program: written whole or not at all, its digest for the register's line about it."""

import contextlib
import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from registry_desktop.desktop.operations import Failure, Operations


class FileNotWritten(Exception):  # noqa: N818 - an answer, told to the officer in a sentence
    """The folder took no file. `facts`: file, detail (what the system said)."""

    reason = "file_not_written"

    def __init__(self, file: Path, detail: str) -> None:
        super().__init__(f"{file}: {detail}")
        self.facts = {"file": str(file), "detail": detail}


def write_file(path: Path, content: bytes, progress: Callable[[int, int], None]) -> str:
    """Write beside it and rename; the SHA-256 of what was written. Raises FileNotWritten."""
    unfinished = path.with_name(f".{path.name}.unfinished")
    progress(0, 1)
    try:
        unfinished.write_bytes(content)
        unfinished.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise FileNotWritten(path, error.strerror or str(error)) from error
    progress(1, 1)
    return hashlib.sha256(content).hexdigest()


def hand_out(
    operations: Operations,
    path: Path,
    content: bytes,
    note: Any,
    *,
    done: Callable[[], object],
    failed: Callable[[Failure], object],
    **facts: Any,
) -> None:
    """Write the file and leave a line about it in the register by the act `note`; without that line no file stays."""

    def written(digest: str) -> None:
        operations.perform(note, done=lambda _: done(), failed=not_noted, digest=digest, **facts)

    def not_noted(failure: Failure) -> None:
        path.unlink(missing_ok=True)
        failed(failure)

    operations.work(write_file, done=written, path=path, content=content)
