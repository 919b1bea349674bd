"""A file leaves the program: written whole or not at all, its digest for the register's line about it."""

import contextlib
import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from registry_desktop.desktop.operations import Failure, Operations

T = TypeVar("T")


class FileNotWritten(Exception):  # noqa: N818 - an answer, told to the officer in a sentence
    """The folder took no file. `facts`: file, detail (what the system said)."""

    reason = "file_not_written"

    def __init__(self, file: Path, detail: str) -> None:
        super().__init__(f"{file}: {detail}")
        self.facts = {"file": str(file), "detail": detail}


def write_file(path: Path, content: bytes, progress: Callable[[int, int], None]) -> str:
    """Write beside it and rename; the SHA-256 of what was written. Raises FileNotWritten."""
    progress(0, 1)
    written_whole(path, lambda unfinished: unfinished.write_bytes(content))
    progress(1, 1)
    return hashlib.sha256(content).hexdigest()


def written_whole(path: Path, write: Callable[[Path], T]) -> T:
    """What `write` gives back, which writes beside the file; then it is renamed. Raises FileNotWritten."""
    unfinished = path.with_name(f".{path.name}.unfinished")
    try:
        written = write(unfinished)
        unfinished.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise FileNotWritten(path, error.strerror or str(error)) from error
    return written


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
