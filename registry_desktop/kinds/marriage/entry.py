"""One case of the marriage desk as plain JSON: what `registryctl check marriage FILE.json --on DATE` reads.

{"office": {…}, "request": {…}, "man": {…}, "woman": {…}, "papers_shown": […], "online_checks": […], "register":
{"earlier": […], "open_cases": […], "same_number": […]}, "original": {…}, "blanks": […]} and the fields of the
registration itself (kinship_declared, accepted_on, state, source, …) beside them. The keys are the names of the
records' fields; nothing is typed twice.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from registry_desktop.domain.codes import CodeTable
from registry_desktop.domain.periods import CHINA
from registry_desktop.kinds.kind import Kind
from registry_desktop.kinds.known import (
    BlankOffered,
    EarlierRegistration,
    Known,
    OpenCase,
    OriginalRegistration,
    Request,
    SameNumber,
)
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
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import OnlineCheck, PaperShown, Registration

_TABLE_OF_FIELD: Final[Mapping[str, str]] = {
    "sex": "sex",
    "marital_status": "marital_status",
    "present_status": "marital_status",
    "education": "education",
    "occupation": "occupation",
    "ethnic_group": "ethnic_groups",
    "nationality": "countries",
    "country": "countries",
    "identity_kind": "identity_papers",
    "person_class": "person_classes",
    "will": "will",
    "kinship_declared": "kinship",
    "paper": "papers",
    "wording": "wordings",
    "answer": "online_answers",
}
_OWN_DOING: Final = frozenset(
    {"id", "kind", "office_id", "booking_id", "registrar_id", "reviewer_id", "revision", "photo_digest"}
    | {"registration_id", "marriage_id", "original_id", "name_key", "pinyin", "initials", "citizen_number_key"}
)
_ROLES: Final = ("man", "woman")
_BOOKLET_STATES: Final = ("in_stock", "assigned", "issued", "voided", "lost", "destroyed", "unknown")
_NOT_SAVED: Final = 0
_REGISTER: Final = ("earlier", "open_cases", "same_number")
_ASKED: Final = ("application", "withdrawal", "certificate", "cancellation", "notice", "decision")
_PARTS: Final = frozenset(
    {"office", "request", *_ROLES, "papers_shown", "online_checks", "register", "original", "blanks"}
)


@dataclass(frozen=True)
class OfficeOfCase:
    """Where the couple stands: the office's division, whether it registers with foreigners, else who does.

    `closing_minute` of the day (1020 is 17:00); `accepting_office` when another office accepted the application.
    """

    division_code: str = ""
    has_foreign_power: bool = False
    foreign_office: str = ""
    accepting_office: str = ""
    closing_minute: int | None = None


@dataclass(frozen=True)
class EntryForms:
    """The forms of all parts of an entry, made once from the code tables."""

    case: Form
    office: Form
    request: Form
    party: Form
    original: Form
    lists: Mapping[str, Form]


def read_code_tables(folder: Path) -> dict[str, CodeTable]:
    """The code tables the entry needs, by their file's name without ".csv"."""
    return {name: CodeTable.read(folder / f"{name}.csv") for name in sorted(set(_TABLE_OF_FIELD.values()))}


def forms(tables: Mapping[str, CodeTable], kind: Kind) -> EntryForms:
    """The forms of an entry of that kind with the codes of the tables."""
    codes: Choices = {field: tables[table] for field, table in _TABLE_OF_FIELD.items()}
    return EntryForms(
        case=_form_of_case(codes, kind),
        office=form_of_dataclass(OfficeOfCase, {}),
        request=form_of_dataclass(Request, {"asked": _ASKED, "role": _ROLES}),
        party=form_of_record(Party, codes, without=_OWN_DOING | {"role"}),
        original=form_of_dataclass(OriginalRegistration, {}),
        lists={**_forms_of_what_was_shown(codes), **_forms_of_what_is_known()},
    )


def _form_of_case(codes: Choices, kind: Kind) -> Form:
    """The registration's own fields; its state and opening have a default here that the register does not give them."""
    own: Choices = {**codes, **kind.choices, "source": ("counter", "back_entry", "import"), "state": kind.states.states}
    shared = form_of_record(Registration, own, without=_OWN_DOING)
    form = {**shared, **form_of_record(kind.record, own, without=_OWN_DOING)}
    return form | {key: replace(form[key], required=False) for key in ("state", "opened_at")}


def _forms_of_what_was_shown(codes: Choices) -> dict[str, Form]:
    checked: Choices = {**codes, "role": _ROLES, "kind": ("identity", "marital_status", "dishonest_list")}
    return {
        "papers_shown": form_of_record(PaperShown, {**codes, "role": (*_ROLES, "both")}, without=_OWN_DOING),
        "online_checks": form_of_record(OnlineCheck, checked, without=_OWN_DOING - {"kind"}),
    }


def _forms_of_what_is_known() -> dict[str, Form]:
    role: Choices = {"role": _ROLES}
    matched: Choices = {"role": _ROLES, "matched_by": ("citizen_number", "name_and_birth_date")}
    return {
        "earlier": form_of_dataclass(EarlierRegistration, matched),
        "open_cases": form_of_dataclass(OpenCase, role),
        "same_number": form_of_dataclass(SameNumber, role),
        "blanks": form_of_dataclass(BlankOffered, {"holder_role": _ROLES, "state": _BOOKLET_STATES}),
    }


def from_json(content: object, tables: Mapping[str, CodeTable], kind: Kind) -> tuple[Registration, Known]:
    """The case and what is known of it; the caller adds the day, the divisions, the days off and the fonts' answer.

    `content` is the decoded JSON. Raises WrongEntry with every unknown key, wrong type, wrong date or unknown code.
    """
    if not isinstance(content, dict):
        raise WrongEntry([EntryProblem("", "wrong_type", {"expected": "object"})])
    parts = forms(tables, kind)
    problems: list[EntryProblem] = []
    read = _read_parts(content, parts, problems)
    own = {key: value for key, value in content.items() if key not in _PARTS}
    case = read_object(own, "", parts.case, problems)
    if problems:
        raise WrongEntry(problems)
    return _record(case, read, kind), _known(read)


def _read_parts(content: Mapping[str, Any], parts: EntryForms, problems: list[EntryProblem]) -> dict[str, Any]:
    """Office, parties and lists; a missing part is empty, a missing party is a problem."""
    problems += [EntryProblem(role, "missing_key") for role in _ROLES if role not in content]
    read: dict[str, Any] = {
        "office": read_object(content.get("office", {}), "office", parts.office, problems),
        "request": read_object(content.get("request", {}), "request", parts.request, problems),
    }
    for role in _ROLES:
        read[role] = read_object(content.get(role, {}), role, parts.party, problems)
    if "original" in content:
        read["original"] = read_object(content["original"], "original", parts.original, problems)
    for name in ("papers_shown", "online_checks", "blanks"):
        read[name] = read_list(content.get(name, []), name, parts.lists[name], problems)
    return read | _read_register(content.get("register", {}), parts, problems)


def _read_register(content: object, parts: EntryForms, problems: list[EntryProblem]) -> dict[str, Any]:
    if not isinstance(content, dict):
        problems.append(EntryProblem("register", "wrong_type", {"expected": "object"}))
        content = {}
    problems += [EntryProblem(f"register.{key}", "unknown_key") for key in content if key not in _REGISTER]
    return {
        name: read_list(content.get(name, []), f"register.{name}", parts.lists[name], problems) for name in _REGISTER
    }


def _record(case: Mapping[str, Any], read: Mapping[str, Any], kind: Kind) -> Registration:
    given = {"state": kind.opens_as, "opened_at": datetime.now(CHINA), **case}
    return kind.record(
        office_id=_NOT_SAVED,
        parties=[Party(role=role, **read[role]) for role in _ROLES],
        papers_shown=[PaperShown(**each) for each in read["papers_shown"]],
        online_checks=[OnlineCheck(**each) for each in read["online_checks"]],
        **given,
    )


def _known(read: Mapping[str, Any]) -> Known:
    office = OfficeOfCase(**read["office"])
    return Known(
        office_division=office.division_code,
        office_has_foreign_power=office.has_foreign_power,
        foreign_office=office.foreign_office,
        accepting_office=office.accepting_office,
        closing_minute=office.closing_minute,
        request=Request(**read["request"]),
        earlier=tuple(EarlierRegistration(**each) for each in read["earlier"]),
        open_cases=tuple(OpenCase(**each) for each in read["open_cases"]),
        same_number=tuple(SameNumber(**each) for each in read["same_number"]),
        blanks=tuple(BlankOffered(**each) for each in read["blanks"]),
        original=OriginalRegistration(**read["original"]) if "original" in read else None,
    )


def json_schema(tables: Mapping[str, CodeTable], kind: Kind) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of an entry of that kind."""
    parts = forms(tables, kind)
    lists = {name: {"type": "array", "items": schema_of(form)} for name, form in parts.lists.items()}
    schema = schema_of(parts.case)
    schema["properties"] |= {
        "office": schema_of(parts.office),
        "request": schema_of(parts.request),
        "man": schema_of(parts.party),
        "woman": schema_of(parts.party),
        "original": schema_of(parts.original),
        "papers_shown": lists["papers_shown"],
        "online_checks": lists["online_checks"],
        "register": {
            "type": "object",
            "additionalProperties": False,
            "properties": {name: lists[name] for name in _REGISTER},
        },
        "blanks": lists["blanks"],
    }
    schema["required"] = [*schema["required"], *_ROLES]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": kind.name, **schema}
