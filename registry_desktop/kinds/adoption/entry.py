"""One case of the adoption desk as plain JSON: what `registryctl check adoption FILE.json --on DATE` reads.

{"office": {"division_code": …}, "persons": {"adopter_man": {…}, "adoptee": {…}, …}, "papers": […], "stops": […]} and
the fields of the case itself beside them. The keys are the names of the records' fields.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from registry_desktop.domain.codes import CodeTable
from registry_desktop.domain.periods import CHINA
from registry_desktop.kinds.kind import Kind
from registry_desktop.kinds.known import Known
from registry_desktop.kinds.plain_form import (
    Choices,
    EntryProblem,
    Form,
    WrongEntry,
    form_of_dataclass,
    form_of_record,
    read_list,
    read_object,
    schema_of,
)
from registry_desktop.records.adoptions import (
    ADOPTEE,
    ADOPTERS,
    BIRTH_PARENTS,
    PLACERS,
    AdoptionPaper,
    AdoptionPerson,
    ClockStop,
)
from registry_desktop.records.registrations import Registration

ROLES: Final = (*ADOPTERS, ADOPTEE, *PLACERS, *BIRTH_PARENTS)
_OWN_DOING: Final = frozenset(
    {"id", "kind", "office_id", "booking_id", "registrar_id", "reviewer_id", "revision", "photo_digest", "original_id"}
    | {"registration_id", "seal_salt"}
)
_PARTS: Final = frozenset({"office", "persons", "papers", "stops"})
TABLES: Final[Mapping[str, str]] = {
    "sex": "sex",
    "marital_status": "marital_status",
    "education": "education",
    "occupation": "occupation",
    "ethnic_group": "ethnic_groups",
    "nationality": "countries",
    "identity_kind": "identity_papers",
    "person_class": "person_classes",
}
CODES: Final[Mapping[str, tuple[str, ...]]] = {
    "whereabouts": ("known", "unknown", "dead"),
    "capacity": ("full", "limited", "none"),
    "proxy": ("committee", "notary"),
    "adverse_record": ("none", "found", "not_asked"),
    "will": ("willing", "not_willing", "not_asked"),
    "source": ("counter", "back_entry", "import"),
    "why": ("notice", "assessment", "supplement"),
}
_NOT_SAVED: Final = 0


@dataclass(frozen=True)
class OfficeOfCase:
    """Where the case is: the office's division."""

    division_code: str = ""


def read_code_tables(folder: Path) -> dict[str, CodeTable]:
    """The code tables the entry needs, by their file's name without ".csv"."""
    return {name: CodeTable.read(folder / f"{name}.csv") for name in sorted(set(TABLES.values()))}


def from_json(content: object, tables: Mapping[str, CodeTable], kind: Kind) -> tuple[Registration, Known]:
    """The case and what is known of it; the caller adds the day and the days off. Raises WrongEntry with everything
    that is wrong."""
    if not isinstance(content, dict):
        raise WrongEntry([EntryProblem("", "wrong_type", {"expected": "object"})])
    codes = _codes(tables)
    problems: list[EntryProblem] = []
    parts = _PARTS if _has_clock(kind) else _PARTS - {"stops"}
    own = {key: value for key, value in content.items() if key not in parts}
    case = read_object(own, "", _form_of_case(codes, kind), problems)
    office = read_object(content.get("office", {}), "office", form_of_dataclass(OfficeOfCase, {}), problems)
    persons = _persons(content.get("persons", {}), codes, problems)
    papers = read_list(content.get("papers", []), "papers", _form(AdoptionPaper, codes), problems)
    stops = read_list(content.get("stops", []), "stops", _form(ClockStop, codes), problems) if _has_clock(kind) else []
    if problems:
        raise WrongEntry(problems)
    given = {"state": kind.opens_as, "opened_at": datetime.now(CHINA), **case}
    lists: dict[str, Any] = {"persons": persons, "papers": [AdoptionPaper(**one) for one in papers]}
    if _has_clock(kind):
        lists["stops"] = [ClockStop(**one) for one in stops]
    record = kind.record(office_id=_NOT_SAVED, **lists, **given)
    return record, Known(office_division=OfficeOfCase(**office).division_code)


def json_schema(tables: Mapping[str, CodeTable], kind: Kind) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of an entry of that kind."""
    codes = _codes(tables)
    person = schema_of(_form_of_person(codes))
    schema = schema_of(_form_of_case(codes, kind))
    schema["properties"] |= {
        "office": schema_of(form_of_dataclass(OfficeOfCase, {})),
        "persons": {
            "type": "object",
            "additionalProperties": False,
            "properties": dict.fromkeys(ROLES, person),
        },
        "papers": {"type": "array", "items": schema_of(_form(AdoptionPaper, codes))},
    }
    if _has_clock(kind):
        schema["properties"]["stops"] = {"type": "array", "items": schema_of(_form(ClockStop, codes))}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": kind.name, **schema}


def _codes(tables: Mapping[str, CodeTable]) -> Choices:
    return {**{field: tables[name] for field, name in TABLES.items()}, **CODES}


def _has_clock(kind: Kind) -> bool:
    return "stops" in kind.record.__mapper__.relationships


def _form_of_case(codes: Choices, kind: Kind) -> Form:
    own: Choices = {**codes, **kind.choices, "state": kind.states.states}
    form = {
        **form_of_record(Registration, own, without=_OWN_DOING),
        **form_of_record(kind.record, own, without=_OWN_DOING),
    }
    return form | {key: replace(form[key], required=False) for key in ("state", "opened_at")}


def _form(record: Any, codes: Choices) -> Form:
    return form_of_record(record, codes, without=_OWN_DOING)


def _form_of_person(codes: Choices) -> Form:
    return form_of_record(AdoptionPerson, codes, without=_OWN_DOING | {"role"})


def _persons(content: object, codes: Choices, problems: list[EntryProblem]) -> list[AdoptionPerson]:
    if not isinstance(content, dict):
        problems.append(EntryProblem("persons", "wrong_type", {"expected": "object"}))
        return []
    problems += [EntryProblem(f"persons.{role}", "unknown_key") for role in content if role not in ROLES]
    form = _form_of_person(codes)
    found = []
    for role in ROLES:
        if role in content:
            told = read_object(content[role], f"persons.{role}", form, problems)
            found.append(AdoptionPerson(role=role, **told) if not problems else AdoptionPerson(role=role))
    return found
