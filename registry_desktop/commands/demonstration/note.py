"""The note that lies beside a demonstration register: that it is one, and how to get in.

Its data are fictitious, so the passphrase may lie in the open; a register with real people never has such a note.
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Note:
    """Empty when the register is none of a demonstration."""

    passphrase: str = ""
    day: str = ""
    seed: int = 0
    logins: tuple[str, ...] = ()
    password: str = ""

    @property
    def is_there(self) -> bool:
        """True beside a demonstration register."""
        return bool(self.day)


def note_of(register: Path) -> Path:
    """Where the note of a register lies."""
    return register.with_suffix(".demonstration.json")


def read_note(register: Path) -> Note:
    """The note beside a register; an empty one when there is none or it cannot be read."""
    try:
        content = json.loads(note_of(register).read_text(encoding="utf-8"))
        return Note(**{**content, "logins": tuple(content["logins"])})
    except (OSError, ValueError, TypeError, KeyError):
        return Note()


def write_note(register: Path, note: Note) -> None:
    """Put the note beside the register."""
    note_of(register).write_text(json.dumps(asdict(note), ensure_ascii=False, indent=2), encoding="utf-8")
