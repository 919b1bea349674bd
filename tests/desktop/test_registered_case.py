"""What was registered is put right or voided on the case page, before two officers, on each database."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from registry_desktop.desktop.dialogs.question_dialog import QuestionDialog
from registry_desktop.desktop.widgets.code_box import CodeBox
from tests.acts.couples import CoupleOfTest, the_case, work_to
from tests.desktop.windows import Driven
from tests.registers import PASSWORD, Counter


@pytest.fixture
def driven(counter: Counter) -> Iterator[Driven]:
    opened = Driven(counter.register, counter.registrar)
    yield opened
    opened.close()


def dialog(driven: Driven, way: str) -> QuestionDialog:
    button = driven.page.findChild(QPushButton, way)
    assert button is not None
    assert button.isVisible()
    button.click()
    driven.until(lambda: isinstance(QApplication.activeModalWidget(), QuestionDialog))
    found = QApplication.activeModalWidget()
    assert isinstance(found, QuestionDialog)
    return found


def fill(asked: QuestionDialog, **texts: str) -> None:
    for name, text in texts.items():
        line = asked.findChild(QLineEdit, name)
        assert line is not None, name
        line.setText(text)
    do = asked.findChild(QPushButton, "do")
    assert do is not None
    do.click()


SECOND = {"second_login": "reviewer", "second_password": PASSWORD}


def test_a_wrong_character_is_corrected_and_the_trail_keeps_both(driven: Driven, counter: Counter) -> None:
    case_id = work_to(counter, "issued", CoupleOfTest())
    driven.go_to("marriage", case_id)
    asked = dialog(driven, "correct")
    choice = asked.findChild(CodeBox, "choice")
    assert choice is not None
    choice.set_code("woman.name")
    fill(asked, value="张𠮸", basis="居民身份证", reason="录入错字", **SECOND)
    driven.until(lambda: the_case(counter, case_id).woman.name == "张𠮸")
    assert the_case(counter, case_id).state == "issued"


def test_todays_registration_is_voided_before_two_officers(driven: Driven, counter: Counter) -> None:
    case_id = work_to(counter, "issued", CoupleOfTest())
    driven.go_to("marriage", case_id)
    fill(dialog(driven, "void"), reason="双方身份弄错", **SECOND)
    driven.until(lambda: the_case(counter, case_id).state == "voided")
    driven.until(lambda: not visible(driven, "void") and not visible(driven, "correct"))


def visible(driven: Driven, way: str) -> bool:
    button = driven.page.findChild(QPushButton, way)
    return button is not None and button.isVisible()
