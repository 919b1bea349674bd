"""How a file leaves the program: never over another one, never half, with its digest."""

import contextlib
import hashlib
from pathlib import Path

from registry_desktop.commands.outcome import Denied, WrongUse


def format_for(path: Path | None, named: str | None, formats: tuple[str, ...]) -> str:
    """The format somebody named, else the one the file's name says. WrongUse when neither tells."""
    suffix = path.suffix.lower().lstrip(".") if path is not None else ""
    chosen = named or suffix
    if chosen not in formats:
        raise WrongUse("format_unknown", path=path or "-", formats=", ".join(formats))
    return chosen


def require_free(path: Path) -> Path:
    """The path when nothing lies there. Denied otherwise: an export never overwrites. WrongUse without its folder."""
    if path.exists():
        raise Denied("file_in_the_way", path=path)
    if not path.parent.is_dir():
        raise WrongUse("folder_missing", path=path.parent)
    return path


def hand_out(path: Path, content: bytes) -> str:
    """Write a whole file or none; its SHA-256. Denied when something lies there."""
    require_free(path)
    unfinished = path.with_name(f".{path.name}.unfinished")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise
    return hashlib.sha256(content).hexdigest()
