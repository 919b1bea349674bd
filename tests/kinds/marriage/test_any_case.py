"""Whatever stands in a case that can be read, its checks come to an end and say things that can be shown."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from registry_desktop.domain.finding import Severity
from registry_desktop.kinds.kind import findings_of
from registry_desktop.kinds.marriage import divorce, reissue
from registry_desktop.kinds.marriage.entry import forms, from_json, read_code_tables
from registry_desktop.kinds.marriage.registration import KIND
from registry_desktop.kinds.plain_form import FieldForm, Form
from tests.kinds.couples import DIVISIONS, RESOURCES, STATUTES

TABLES = read_code_tables(RESOURCES / "codes")
FORMS = forms(TABLES, KIND)
BASIS = json.loads((Path(__file__).parent / "cases" / "M01.json").read_text(encoding="utf-8"))
NUMBERS = ["770102600110903", "99991231999912319X", "770101000101010010", "Ⅹ", "77010120040520901x", "8100001990040490"]
TEXTS = st.text(max_size=12) | st.sampled_from([*NUMBERS, "王静", "·", "770101", "77", "\U00031350"])


def values(form: FieldForm) -> st.SearchStrategy[Any]:
    if form.choices:
        return st.sampled_from(form.choices)
    plain: dict[str, st.SearchStrategy[Any]] = {
        "text": TEXTS,
        "flag": st.booleans(),
        "integer": st.integers(-(10**6), 10**6),
        "date": st.dates().map(str),
        "moment": st.just("2026-06-01T09:00:00+08:00"),
    }
    return plain[form.type] | st.none() if form.nullable else plain[form.type]


def objects(form: Form) -> st.SearchStrategy[dict[str, Any]]:
    required = {key: values(field) for key, field in form.items() if field.required}
    return st.fixed_dictionaries(
        required, optional={key: values(field) for key, field in form.items() if not field.required}
    )


def lists(name: str) -> st.SearchStrategy[list[dict[str, Any]]]:
    return st.lists(objects(FORMS.lists[name]), max_size=3)


entries = st.fixed_dictionaries(
    {
        "case": objects(FORMS.case),
        "man": objects(FORMS.party),
        "woman": objects(FORMS.party),
        "shown": lists("papers_shown"),
        "checks": lists("online_checks"),
        "earlier": lists("earlier"),
        "blanks": lists("blanks"),
    }
)


@given(entries, st.dates(date(2025, 5, 10), date(2100, 1, 1)))
def test_every_case_that_can_be_read_is_examined_to_its_end(parts: dict[str, Any], on: date) -> None:
    content = {
        **parts["case"],
        "office": BASIS["office"],
        "man": BASIS["man"] | parts["man"],
        "woman": BASIS["woman"] | parts["woman"],
        "papers_shown": parts["shown"],
        "online_checks": parts["checks"],
        "register": {"earlier": parts["earlier"]},
        "blanks": parts["blanks"],
    }
    record, known = from_json(content, TABLES, KIND)
    found = findings_of(KIND, record, replace(known, on=on, divisions=DIVISIONS), STATUTES)
    for finding in found:
        assert finding.article
        assert all(isinstance(value, str) for value in finding.facts.values())
    if record.source != "counter":
        assert not [finding for finding in found if finding.severity in (Severity.REFUSE, Severity.ASK)]


@given(st.dates(), st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_an_old_paper_of_any_day_is_never_refused(registration_date: date, on: date) -> None:
    content = {**BASIS, "source": "back_entry", "state": "filed", "registration_date": str(registration_date)}
    record, known = from_json(content, TABLES, KIND)
    found = findings_of(KIND, record, replace(known, on=on, divisions=DIVISIONS), STATUTES)
    assert not [finding for finding in found if finding.blocks]


DIVORCES = forms(TABLES, divorce.KIND)
divorce_entries = st.fixed_dictionaries(
    {
        "case": objects(DIVORCES.case),
        "man": objects(DIVORCES.party),
        "woman": objects(DIVORCES.party),
        "shown": lists("papers_shown"),
        "earlier": lists("earlier"),
        "request": objects(DIVORCES.request),
        "office": objects(DIVORCES.office),
    }
)


@given(divorce_entries, st.dates(date(2025, 5, 10), date(2100, 1, 1)))
def test_every_divorce_that_can_be_read_is_examined_to_its_end(parts: dict[str, Any], on: date) -> None:
    content = {
        **parts["case"],
        "office": parts["office"],
        "request": parts["request"],
        "man": BASIS["man"] | parts["man"],
        "woman": BASIS["woman"] | parts["woman"],
        "papers_shown": parts["shown"],
        "register": {"earlier": parts["earlier"]},
    }
    record, known = from_json(content, TABLES, divorce.KIND)
    known = replace(known, on=on, divisions=DIVISIONS)
    found = findings_of(divorce.KIND, record, known, STATUTES)
    for finding in found:
        assert finding.article
        assert all(isinstance(value, str) for value in finding.facts.values())
    codes = {finding.code for finding in found}
    assert not {"DIV_TOO_EARLY", "DIV_TOO_LATE"} <= codes
    assert not ("DIV_CASE_CLOSED" in codes and codes & {"DIV_TOO_EARLY", "DIV_TOO_LATE", "DIV_WITHDRAWAL_TOO_LATE"})


REISSUES = forms(TABLES, reissue.KIND)
reissue_entries = st.fixed_dictionaries(
    {
        "case": objects(REISSUES.case),
        "man": objects(REISSUES.party),
        "woman": objects(REISSUES.party),
        "shown": lists("papers_shown"),
        "earlier": lists("earlier"),
        "original": objects(REISSUES.original),
    }
)


@given(reissue_entries, st.dates(date(2025, 5, 10), date(2100, 1, 1)))
def test_every_reissue_that_can_be_read_is_examined_to_its_end(parts: dict[str, Any], on: date) -> None:
    content = {
        **parts["case"],
        "office": BASIS["office"],
        "man": BASIS["man"] | parts["man"],
        "woman": BASIS["woman"] | parts["woman"],
        "papers_shown": parts["shown"],
        "register": {"earlier": parts["earlier"]},
        "original": parts["original"],
    }
    record, known = from_json(content, TABLES, reissue.KIND)
    found = findings_of(reissue.KIND, record, replace(known, on=on, divisions=DIVISIONS), STATUTES)
    for finding in found:
        assert finding.article
        assert all(isinstance(value, str) for value in finding.facts.values())
    if record.source != "counter":
        assert not [finding for finding in found if finding.severity in (Severity.REFUSE, Severity.ASK)]
