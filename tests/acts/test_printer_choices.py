"""What a window prints where, on both databases: by paper, by group, at this window only."""

from __future__ import annotations

from typing import Any

import pytest

from registry_desktop.acts.printer_choices import choose_printer, drop_choice, papers_to_choose
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.printer_choices import choice_for, choices_of_window
from tests.registers import Counter, enter


def choose(counter: Counter, **how: Any) -> int:
    return int(counter.register.perform(counter.registrar, choose_printer, **how).value)


def chosen(counter: Counter, paper: str = "", *, on_booklet: bool = False) -> str:
    found = counter.register.read(counter.registrar, choice_for, paper=paper, on_booklet=on_booklet)
    return found.printer if found is not None else ""


def refused(counter: Counter, act: Any, **how: Any) -> Refused:
    with pytest.raises(Refused) as answer:
        counter.register.perform(counter.registrar, act, **how)
    return answer.value


def test_a_paper_goes_by_its_own_choice_then_by_its_group_and_a_booklet_never_with_plain_sheets(
    counter: Counter,
) -> None:
    choose(counter, printer="Office")
    assert chosen(counter) == chosen(counter, "marriage_review_form") == "Office"
    assert chosen(counter, "marriage_certificate", on_booklet=True) == chosen(counter, "appointment_slip") == ""
    choose(counter, paper="booklet", printer="Needle")
    choose(counter, paper="slip", printer="Roll")
    choose(counter, paper="marriage_review_form", printer="Laser", tray="tray-2", duplex="long_edge", copies=2)
    assert chosen(counter, "marriage_certificate", on_booklet=True) == "Needle"
    assert chosen(counter, "appointment_slip") == "Roll"
    assert (chosen(counter, "marriage_review_form"), chosen(counter, "marriage_declaration")) == ("Laser", "Office")
    form = counter.register.read(counter.registrar, choice_for, paper="marriage_review_form")
    assert form is not None
    assert (form.tray, form.duplex, form.copies) == ("tray-2", "long_edge", 2)
    rows = counter.register.read(counter.registrar, choices_of_window)
    assert [row.paper for row in rows] == ["", "booklet", "slip", "marriage_review_form"]


def test_a_choice_is_changed_in_its_place_and_withdrawn(counter: Counter) -> None:
    first = choose(counter, printer="Office")
    assert choose(counter, printer="Laser", copies=3) == first
    assert chosen(counter) == "Laser"
    own = choose(counter, paper="marriage_review_form", printer="Needle")
    counter.register.perform(counter.registrar, drop_choice, choice_id=own)
    assert chosen(counter, "marriage_review_form") == "Laser"
    counter.register.perform(counter.registrar, drop_choice, choice_id=first)
    assert chosen(counter) == ""
    assert counter.register.read(counter.registrar, choices_of_window) == []
    assert choose(counter, printer="Office") == first


def test_another_window_has_its_own_printers(counter: Counter) -> None:
    row = choose(counter, printer="Office")
    elsewhere = enter(counter.register, "registrar", window="9")
    assert counter.register.read(elsewhere, choice_for) is None
    with pytest.raises(Refused) as answer:
        counter.register.perform(elsewhere, drop_choice, choice_id=row)
    assert answer.value.code is Refusal.NOT_FOUND


@pytest.mark.parametrize(
    ("field", "how"),
    [
        ("printer", {"printer": "  "}),
        ("paper", {"printer": "Office", "paper": "love_letter"}),
        ("copies", {"printer": "Office", "copies": 0}),
        ("copies", {"printer": "Office", "copies": 100}),
        ("copies", {"printer": "Office", "paper": "booklet", "copies": 2}),
        ("copies", {"printer": "Office", "paper": "divorce_certificate", "copies": 2}),
        ("duplex", {"printer": "Office", "duplex": "both"}),
    ],
)
def test_what_cannot_be_is_refused_by_name(counter: Counter, field: str, how: dict[str, Any]) -> None:
    answer = refused(counter, choose_printer, **how)
    assert (answer.code, answer.facts["field"]) == (Refusal.FIELD_WRONG, field)


def test_every_paper_can_have_a_printer(counter: Counter) -> None:
    assert {"marriage_certificate", "divorce_receipt", "appointment_slip", "archive_label"} <= set(papers_to_choose())
    for paper in papers_to_choose():
        choose(counter, paper=paper, printer="Office")
