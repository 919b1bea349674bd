"""A case about a registration by roles: who prepares, decides and files it; everybody else only reads it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from registry_desktop.acts.officers import NewOfficer, enrol
from registry_desktop.domain.officer import Role, SignedIn
from registry_desktop.records.later_cases import LATER_KINDS, REVOCATION
from tests.acts.couples import work_to
from tests.acts.test_who_may import officer_of_next_county
from tests.desktop.later_at_the_office import ended, tell, typed
from tests.desktop.test_case_only_read import ONLY_READ, opened
from tests.desktop.windows import Driven, texts
from tests.registers import PASSWORD, Counter, standing

ACTS = {"save", "primary", "give_back", "no_revocation", "transfer", "correct", "void"}
pytestmark = pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)


def offered(driven: Driven) -> set[str]:
    """What can be done with what is on the page: at its foot, printed, or opened."""
    shown = {each.objectName() for each in driven.page.findChildren(QPushButton) if each.isVisible()}
    opening = ("print_", "open_")
    return {name for name in shown if name in ACTS or name.startswith(opening)}


def somebody(counter: Counter, *roles: Role) -> SignedIn:
    new = NewOfficer("somebody", "某某", PASSWORD, frozenset(roles))
    counter.register.perform(counter.administrator, enrol, new=new)
    return standing(counter.register, "somebody")


def told(counter: Counter) -> tuple[int, int]:
    """A marriage and the revocation about it, of which the parties have been told."""
    original = work_to(counter, "issued")
    case_id = typed(counter, REVOCATION, original)
    tell(counter, case_id)
    return original, case_id


@pytest.mark.parametrize("kind", LATER_KINDS)
def test_another_office_and_an_auditor_read_it_whole_and_can_do_nothing(counter: Counter, kind: str) -> None:
    original = work_to(counter, "issued")
    case_id = typed(counter, kind, original)
    for officer in (officer_of_next_county(counter, *Role), somebody(counter, Role.AUDITOR)):
        driven = opened(counter, officer, case_id)
        assert offered(driven) == set()
        assert not driven.page._plan.body.entry.isVisible()
        typed_before = {"公安机关查明女方身份系冒用。", "测试县人民法院"}
        assert typed_before & set(texts(driven.page, QLabel))
        assert (ONLY_READ in texts(driven.page, QLabel)) == (officer.login != "somebody")
        driven.window.activateWindow()
        driven.until(driven.window.isActiveWindow)
        driven.press("F9")
        driven.press("F8")
        driven.settle()
        assert driven.page._desk.view.record.id == original
        assert not {name for name in offered(driven) if name.startswith("open_")}
        driven.close()


def test_a_registrar_prepares_a_revocation_and_is_told_that_the_leader_decides(counter: Counter) -> None:
    _, case_id = told(counter)
    driven = opened(counter, counter.registrar, case_id)
    assert "save" in offered(driven)
    assert not {"primary", "no_revocation", "transfer"} & offered(driven)
    assert "The leader decides; a registrar prepares." in texts(driven.page, QLabel)
    driven.close()


def test_a_leader_who_is_no_registrar_decides_and_does_not_type(counter: Counter) -> None:
    _, case_id = told(counter)
    driven = opened(counter, somebody(counter, Role.LEADER), case_id)
    assert {"primary", "no_revocation", "transfer"} <= offered(driven)
    assert "save" not in offered(driven)
    assert not driven.page._plan.body.entry.isVisible()
    driven.close()


def test_an_archivist_waits_until_it_is_to_be_filed(counter: Counter) -> None:
    _, case_id = told(counter)
    driven = opened(counter, counter.archivist, case_id)
    assert offered(driven) == set()
    assert "The leader decides; a registrar prepares." in texts(driven.page, QLabel)
    driven.close()


def test_about_a_revoked_registration_no_other_case_is_opened(counter: Counter) -> None:
    original = work_to(counter, "issued")
    case_id = ended(counter, REVOCATION, original)
    driven = opened(counter, counter.registrar, original)
    shown = {each.objectName() for each in driven.page.findChildren(QPushButton) if each.isVisible()}
    assert f"later_case_{case_id}" in shown
    assert not {name for name in shown if name.startswith("open_")}
    driven.close()
