"""Records as plain JSON objects: which keys there are, of which type, with which codes; read, and described as a
schema.

The forms are derived from the mapped columns and the dataclass fields, so that a new field of a record is a new key of
its JSON without a line here. Dates are "YYYY-MM-DD", moments ISO 8601 with their zone.
"""

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Final, get_args, get_type_hints

from sqlalchemy.types import TypeDecorator, TypeEngine

from registry_desktop.domain.codes import CodeTable
from registry_desktop.records.columns import Moment
from registry_desktop.records.record import Record

Choices = Mapping[str, tuple[str, ...] | CodeTable]
_MOST_CODES_EXPLAINED = 20


@dataclass(frozen=True)
class EntryProblem:
    """One thing wrong with an entry. `path` "man.birth_date" or "papers_shown[0].paper"; `code`: unknown_key,
    wrong_type, wrong_date, unknown_code, missing_key; `facts` what was expected and found."""

    path: str
    code: str
    facts: Mapping[str, str] = field(default_factory=dict, hash=False)


class WrongEntry(ValueError):  # noqa: N818 - what was found, in the words of the house
    """The JSON is no entry; every problem is named, not only the first."""

    def __init__(self, problems: Iterable[EntryProblem]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(f"{problem.path}: {problem.code}" for problem in self.problems))


@dataclass(frozen=True)
class FieldForm:
    """One key: its type (text, flag, integer, date, moment), whether it must be given or may be null, its codes."""

    type: str
    required: bool
    nullable: bool
    choices: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()


Form = Mapping[str, FieldForm]
_TYPES: Final[Mapping[type, str]] = {str: "text", bool: "flag", int: "integer", date: "date", datetime: "moment"}
_SCHEMAS: Final[Mapping[str, Mapping[str, str]]] = {
    "text": {"type": "string"},
    "flag": {"type": "boolean"},
    "integer": {"type": "integer"},
    "date": {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
    "moment": {"type": "string", "format": "date-time"},
}


def form_of_record(record: type[Record], choices: Choices, *, without: frozenset[str]) -> Form:
    """The keys of a mapped record but `without` those that the program sets itself."""
    return {
        column.name: _field_form(
            _type_of(column.type),
            required=column.default is None and not column.nullable,
            nullable=bool(column.nullable),
            choices=choices.get(column.name, ()),
        )
        for column in record.__table__.columns
        if column.name not in without
    }


def _type_of(column_type: TypeEngine[Any]) -> str:
    if isinstance(column_type, Moment):
        return "moment"
    plain = column_type.impl_instance if isinstance(column_type, TypeDecorator) else column_type
    return _TYPES[plain.python_type]


def form_of_dataclass(plain: type[Any], choices: Choices) -> Form:
    """The keys of a plain dataclass."""
    hints = get_type_hints(plain)
    return {
        each.name: _field_form(
            _TYPES[(get_args(hints[each.name]) or (hints[each.name],))[0]],
            required=each.default is dataclasses.MISSING,
            nullable=type(None) in get_args(hints[each.name]),
            choices=choices.get(each.name, ()),
        )
        for each in dataclasses.fields(plain)
    }


def _field_form(type_: str, *, required: bool, nullable: bool, choices: tuple[str, ...] | CodeTable) -> FieldForm:
    if isinstance(choices, CodeTable):
        rows = choices.rows
        return FieldForm(type_, required, nullable, tuple(row.code for row in rows), tuple(row.text for row in rows))
    return FieldForm(type_, required, nullable, choices)


def read_object(content: object, path: str, form: Form, problems: list[EntryProblem]) -> dict[str, Any]:
    """The values of one object that follow the form; everything else is added to the problems."""
    if not isinstance(content, dict):
        problems.append(_wrong_type(path, "object", content))
        return {}
    problems += [EntryProblem(_join(path, key), "unknown_key") for key in content if key not in form]
    for key, field_form in form.items():
        if field_form.required and key not in content:
            problems.append(EntryProblem(_join(path, key), "missing_key"))
    return {
        key: _read_value(value, _join(path, key), form[key], problems) for key, value in content.items() if key in form
    }


def read_list(content: object, path: str, form: Form, problems: list[EntryProblem]) -> list[dict[str, Any]]:
    """The same for a list of objects."""
    if not isinstance(content, list):
        problems.append(_wrong_type(path, "list", content))
        return []
    return [read_object(each, f"{path}[{index}]", form, problems) for index, each in enumerate(content)]


def _join(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def _wrong_type(path: str, expected: str, found: object) -> EntryProblem:
    return EntryProblem(path, "wrong_type", {"expected": expected, "found": _name_of(found)})


def _name_of(value: object) -> str:
    names = {dict: "object", list: "list", bool: "flag", int: "integer", float: "number", str: "text"}
    return "null" if value is None else names.get(type(value), type(value).__name__)


_JSON_TYPES: Final[Mapping[str, type]] = {"text": str, "flag": bool, "integer": int, "date": str, "moment": str}


def _read_value(value: object, path: str, form: FieldForm, problems: list[EntryProblem]) -> object:
    if value is None and form.nullable:
        return None
    if type(value) is not _JSON_TYPES[form.type]:
        problems.append(_wrong_type(path, form.type, value))
        return value
    if form.choices and value not in form.choices and value != "":
        problems.append(EntryProblem(path, "unknown_code", {"found": str(value)}))
    return _read_date(value, path, form, problems) if form.type in ("date", "moment") else value


def _read_date(value: Any, path: str, form: FieldForm, problems: list[EntryProblem]) -> date | datetime | None:
    reading: Callable[[str], date | datetime] = date.fromisoformat if form.type == "date" else datetime.fromisoformat
    try:
        read = reading(value)
        if isinstance(read, datetime) and read.tzinfo is None:
            raise ValueError(value)
    except ValueError:
        problems.append(EntryProblem(path, "wrong_date", {"found": value, "expected": form.type}))
        return None
    return read


def schema_of(form: Form) -> dict[str, Any]:
    """The JSON Schema of one object."""
    return {
        "type": "object",
        "additionalProperties": False,
        "required": [key for key, field_form in form.items() if field_form.required],
        "properties": {key: _schema_of_field(field_form) for key, field_form in form.items()},
    }


def _schema_of_field(form: FieldForm) -> dict[str, Any]:
    schema: dict[str, Any] = dict(_SCHEMAS[form.type])
    if form.choices:
        schema["enum"] = list(dict.fromkeys((*form.choices, *(() if form.required else ("",)))))
    if form.texts and len(form.texts) <= _MOST_CODES_EXPLAINED:
        schema["description"] = ", ".join(f"{code} {text}" for code, text in zip(form.choices, form.texts, strict=True))
    if form.nullable:
        schema["type"] = [schema["type"], "null"]
    return schema
