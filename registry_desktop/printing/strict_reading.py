"""Read TOML tables into frozen dataclasses; an unknown or missing key is refused, naming file and key.

A template that says `alignt = "left"` must not print in a wrong place without anybody knowing why.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any, TypeVar

Read = TypeVar("Read")


class TemplateError(Exception):
    """A file in resources/ is not as it should be. `where` names the file and the place in it."""

    def __init__(self, where: str, problem: str) -> None:
        super().__init__(f"{where}: {problem}")
        self.where = where
        self.problem = problem


def load(path: Path) -> dict[str, Any]:
    """The tables of a TOML file. Raises TemplateError when it is missing or not TOML."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as problem:
        raise TemplateError(path.name, f"cannot be read: {problem.strerror}") from problem
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise TemplateError(path.name, f"is not TOML: {problem}") from problem


def only_keys(table: Mapping[str, Any], allowed: set[str], where: str) -> None:
    """Raises TemplateError for the first key that nothing reads."""
    for key in table:
        if key not in allowed:
            raise TemplateError(where, f"unknown key '{key}'; known are {', '.join(sorted(allowed))}")


def read_record(kind: type[Read], table: Mapping[str, Any], where: str) -> Read:
    """One dataclass of plain values from one table. Raises TemplateError for an unknown, missing or mistyped key."""
    known = {field.name: field for field in fields(kind)}  # type: ignore[arg-type]
    only_keys(table, set(known), where)
    for name, field in known.items():
        if name not in table and field.default is MISSING and field.default_factory is MISSING:
            raise TemplateError(where, f"key '{name}' is missing")
    return kind(**{key: _typed(value, known[key].type, f"{where}: {key}") for key, value in table.items()})


def _typed(value: Any, wanted: Any, where: str) -> Any:
    """Only the plain types are checked; lists become tuples, whole numbers serve as lengths."""
    if isinstance(value, list):
        return tuple(value)
    if wanted is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if wanted in (str, float, int, bool) and type(value) is not wanted:
        raise TemplateError(where, f"{value!r} is not {wanted.__name__}")
    return value
