"""A case that is only read: at another office, and by whoever looks over the work without doing it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from registry_desktop.acts.officers import NewOfficer, enrol
from registry_desktop.domain.officer import Role, SignedIn
from tests.acts.test_who_may import officer_of_next_county
from tests.desktop.couples_at_the_counter import CoupleAtTheCounter
from tests.desktop.windows import Driven, texts
from tests.registers import PASSWORD, Counter, standing

ACTS = {"not_accept", "refuse", "reopen", "abandon", "save", "primary"}
STEPS: dict[str, Callable[[CoupleAtTheCounter], object]] = {
    "pre_review": lambda couple: couple,
    "checking": CoupleAtTheCounter.checking,
    "printing": CoupleAtTheCounter.printing,
}
ONLY_READ = "Another office's case: it can only be read here."
pytestmark = pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)


def opened(counter: Counter, officer: SignedIn, case: int) -> Driven:
    driven = Driven(counter.register, officer)
    driven.go_to("marriage", case)
    driven.until(driven.page._plan.body.isVisible)
    return driven


def offered(driven: Driven) -> set[str]:
    """The acts that stand at the foot, and whatever prints or goes on in spite of a warning."""
    shown = [each for each in driven.page.findChildren(QPushButton) if each.isVisible() and each.isEnabled()]
    names = {each.objectName() for each in shown}
    named = {name for name in names if name in ACTS or name.startswith(("print_", "sign_", "replace_"))}
    return named | {each.text() for each in shown if each.text().startswith("Go on with a reason")}


@pytest.mark.parametrize("step", STEPS)
def test_a_registrar_of_another_office_reads_a_case_and_can_do_nothing(counter: Counter, step: str) -> None:
    couple = CoupleAtTheCounter(counter)
    STEPS[step](couple)
    driven = opened(counter, officer_of_next_county(counter, *Role), couple.id)
    assert offered(driven) == set()
    assert not driven.page._plan.body.entry.isVisible()
    assert ONLY_READ in texts(driven.page, QLabel)
    driven.press("F6")
    driven.press("F9")
    assert couple.view.record.state == step
    driven.close()


@pytest.mark.parametrize("step", STEPS)
def test_an_auditor_finds_and_reads_a_case_and_can_do_nothing(counter: Counter, step: str) -> None:
    couple = CoupleAtTheCounter(counter)
    STEPS[step](couple)
    new = NewOfficer("auditor", "审计甲", PASSWORD, frozenset({Role.AUDITOR}))
    counter.register.perform(counter.administrator, enrol, new=new)
    driven = opened(counter, standing(counter.register, "auditor"), couple.id)
    assert {"marriage", "search", "audit"} <= set(driven.window.pages)
    assert "today" not in driven.window.pages
    assert offered(driven) == set()
    assert not driven.page._plan.body.entry.isVisible()
    assert ONLY_READ not in texts(driven.page, QLabel)
    driven.close()


def test_the_office_itself_works_on_it(counter: Counter) -> None:
    driven = opened(counter, counter.registrar, CoupleAtTheCounter(counter).id)
    assert {"not_accept", "abandon", "save", "primary"} <= offered(driven)
    driven.close()
