"""The rows of a file that is brought in, for every command that reads one; what is wrong is said in one line."""

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

from registry_desktop.commands.outcome import WrongUse
from registry_desktop.exchange.columns import REQUIRED, Column, WrongColumns
from registry_desktop.exchange.rows_in import BrokenFile, Row, rows_of


def rows_of_file(
    path: Path, file_format: str, columns: Sequence[Column], required: Sequence[str] = REQUIRED
) -> Iterator[Row]:
    """The rows, the first one already read, so that a broken file stops here and not after a report was begun."""
    try:
        rows = rows_of(path, file_format, columns, required)
        first = next(rows, None)
    except BrokenFile as broken:
        raise WrongUse("file_broken", path=path, where=broken.where, detail=broken.detail) from broken
    except WrongColumns as wrong:
        named = {name: ", ".join(getattr(wrong, name)) or "-" for name in ("unknown", "twice", "missing")}
        raise WrongUse("columns_wrong", path=path, **named) from wrong
    return iter(()) if first is None else chain((first,), rows)
