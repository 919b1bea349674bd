"""The page of the adoption desk beside its keyboard: every kind of case, every step, what is typed, who sees what."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QScrollArea

from registry_desktop.acts.adoption import entry, revocation
from registry_desktop.acts.officers import NewOfficer, enrol
from registry_desktop.desktop.application import Application
from registry_desktop.desktop.dialogs.question_dialog import QuestionDialog
from registry_desktop.desktop.pages.adoption_steps import other_steps, words
from registry_desktop.domain.officer import Role
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.records.adoptions import ADOPTION_KINDS, LATER_ADOPTION_KINDS
from registry_desktop.words import STATES, STATES_OF_KIND
from tests.acts.adoption_desk import Desk
from tests.desktop.adoptions_at_the_office import adoptions
from tests.desktop.windows import Driven
from tests.registers import PASSWORD, Counter, standing

pytestmark = pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
"""A window shows the same whichever database lies behind it."""


@pytest.fixture
def desk(counter: Counter, app: Application) -> Desk:
    del app
    return adoptions(counter)


def opened(desk: Desk, login: str = "shouyang") -> Driven:
    driven = Driven(desk.counter.register, standing(desk.counter.register, login))
    driven.go_to("adoption")
    return driven


def case_in(driven: Driven, state: str) -> int:
    return next(int(one.id) for one in driven.page._list.table.rows() if one.state == state)


def laid(driven: Driven, case: int) -> Any:
    driven.page.show_subject(case)
    driven.settle()
    return driven.page


def test_every_step_has_its_act_and_every_state_of_every_kind_can_be_shown(desk: Desk) -> None:
    driven = opened(desk)
    assert set(driven.page._steps) == set(words())
    case = case_in(driven, "issued")
    for kind in LATER_ADOPTION_KINDS:
        about = desk.counter.register.perform(
            desk.clerk, entry.open_about, kind=kind, original_id=case, purpose="申请"
        ).value
        page = laid(driven, about)
        assert page._desk.view.record.kind == kind
        assert page._case.fields.input("original_number").text() == "（2026）770101收字第00001号"
        offered = {one.objectName() for one in page.findChildren(QPushButton) if one.isVisible()}
        view = page._desk.view
        assert {f"step_{name}" for name in other_steps(view, driven.window.operations.officer)} <= offered
    for kind in ADOPTION_KINDS:
        for state in KIND_BY_NAME[kind].states.states:
            assert state in STATES or f"{kind}:{state}" in STATES_OF_KIND, f"{kind} {state} has no word"
    driven.close()


def test_what_is_typed_is_kept_when_one_goes_to_another_case_or_page(desk: Desk) -> None:
    driven = opened(desk)
    first, second = case_in(driven, "draft"), case_in(driven, "assessing")
    page = laid(driven, first)
    page._case.fields.input("name_after").setText("孙雨")
    page._case.persons.input("adopter_man.name").setText("孙海")
    laid(driven, second)
    record = desk.case(first)
    assert (record.name_after, record.person("adopter_man").name) == ("孙雨", "孙海")
    page._case.fields.input("remark").setText("电话联系")
    driven.go_to("settings")
    assert desk.case(second).remark == "电话联系"
    driven.close()


def test_a_value_that_is_refused_keeps_the_case_on_the_desk(desk: Desk) -> None:
    driven = opened(desk)
    first, second = case_in(driven, "draft"), case_in(driven, "assessing")
    page = laid(driven, first)
    page._case.persons.input("adopter_man.birth_date").set_value(date(2050, 1, 1))
    laid(driven, second)
    assert page._desk.registration_id == first
    assert driven.window.notice.isVisible()
    driven.close()


def test_the_checks_change_as_one_types(desk: Desk) -> None:
    driven = opened(desk)
    page = laid(driven, case_in(driven, "draft"))
    missing = {(one.code, one.field) for one in page._findings.findings}
    assert ("FIELD_MISSING", "adoptee.name") in missing
    page._case.persons.input("adoptee.name").setText("王小雨")
    driven.until(lambda: ("FIELD_MISSING", "adoptee.name") not in {(a.code, a.field) for a in page._findings.findings})
    assert desk.case(page._desk.registration_id).persons == [], "nothing is kept by looking"
    driven.close()


def test_who_does_nothing_but_adoptions_works_at_the_desk(desk: Desk) -> None:
    new = NewOfficer("only", "收养员乙", PASSWORD, frozenset({Role.ADOPTION_CLERK}), "HJ011", date(2040, 12, 31))
    desk.counter.register.perform(desk.counter.administrator, enrol, new=new)
    driven = opened(desk, "only")
    assert list(driven.window.pages) == ["adoption", "settings"]
    page = laid(driven, case_in(driven, "assessing"))
    assert page._desk.view.clock.used == 7
    assert page.primary().text().startswith("Indicators")
    assert page.findChild(QPushButton, "enquire") is None, "it would be refused"
    driven.close()


def test_a_dissolution_of_an_adoption_registered_elsewhere_is_typed_in(desk: Desk) -> None:
    driven = opened(desk)
    driven.page.findChild(QPushButton, "about").click()
    dialog = driven.window.findChild(QuestionDialog)
    assert dialog is not None
    dialog._codes["kind"].set_code("adoption.dissolution")
    dialog._do.click()
    driven.settle()
    record = driven.page._desk.view.record
    assert (record.kind, record.state) == ("adoption.dissolution", "received")
    assert (record.original_id, record.persons) == (None, [])
    assert driven.page._desk.view.clock.last_day == date(2026, 6, 22)
    driven.close()


def test_a_revocation_waits_for_the_head(desk: Desk) -> None:
    driven = opened(desk, "juzhang")
    case = case_in(driven, "issued")
    about = desk.counter.register.perform(
        desk.clerk, entry.open_about, kind="adoption.revocation", original_id=case, purpose="举报"
    ).value
    fields = {"ground": "fraud", "facts_found": "虚构捡拾", "evidence": "公安证明"}
    desk.do(entry.save, about, fields=fields)
    desk.do(revocation.tell_parties, about, told_on=date(2026, 5, 20))
    desk.do(revocation.submit, about)
    page = laid(driven, about)
    assert page.primary().text().startswith("Revoke")
    clerk = opened(desk)
    assert laid(clerk, about)._waits.text() == "The head decides next."
    clerk.close()
    driven.close()


def test_the_page_is_covered_when_nobody_works_at_it(desk: Desk) -> None:
    driven = opened(desk)
    page = driven.page
    page._choose(case_in(driven, "issued"))
    driven.settle()
    assert page._cover.isHidden()
    before = driven.window.focusWidget()
    page._cover.pause.setInterval(1)
    page._cover.again()
    driven.until(lambda: page._cover.isVisible())
    assert page._cover.geometry() == page.rect()
    page._cover.pause.setInterval(60_000)
    QTest.keyClick(page._cover, Qt.Key.Key_Delete)
    assert page._cover.isHidden()
    assert driven.window.focusWidget() is before
    driven.close()


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_no_form_of_a_step_is_cut(counter: Counter, app: Application, language: str) -> None:
    app.settings.change(language=language)
    app.dress()
    driven = opened(adoptions(counter))
    page = driven.page
    for state, steps in (("assessing", ("visit", "scores", "report", "interview", "claim")), ("issued", ("seal",))):
        page._choose(case_in(driven, state))
        driven.settle()
        for step in steps:
            page._steps[step]()
            driven.settle()
            (dialog,) = [one for one in driven.window.findChildren(QDialog) if one.isVisible()]
            for area in dialog.findChildren(QScrollArea):
                form = area.widget()
                assert form is not None
                assert area.viewport().width() >= form.minimumSizeHint().width(), step
            dialog.close()
            driven.settle()
    driven.close()
