"""The case page: what is typed is never lost, findings follow the typing, and nobody writes over another's entry."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from registry_desktop.acts.blank_movements import hand_out
from registry_desktop.acts.drafts import save_draft
from registry_desktop.acts.marriage import entry
from registry_desktop.acts.papers import blank_of
from registry_desktop.desktop.application import Application
from registry_desktop.desktop.dialogs.question_dialog import QuestionDialog
from registry_desktop.desktop.main_window import MainWindow
from registry_desktop.desktop.pages.case import CasePage
from registry_desktop.desktop.pages.case_drafts import written
from registry_desktop.desktop.pages.marriage_case_body import MarriageCaseBody
from registry_desktop.desktop.widgets.findings_list import FindingsList
from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.queries.blanks import stock
from registry_desktop.queries.drafts import draft_of
from registry_desktop.records.attachments import Attachment
from tests.desktop.conftest import child, type_chinese
from tests.desktop.couples_at_the_counter import CoupleAtTheCounter
from tests.desktop.keyboard import Key, Keyboard
from tests.registers import PASSWORD, Counter

OpenCase = Callable[[CoupleAtTheCounter], CasePage]


@pytest.fixture
def keyboard(qtbot: QtBot) -> Keyboard:
    return Keyboard(qtbot)


@pytest.fixture
def open_case(window: MainWindow, keyboard: Keyboard) -> OpenCase:
    """Lay a couple's case on the desk and wait until it can be worked on."""

    def opened(couple: CoupleAtTheCounter) -> CasePage:
        window.go_to("marriage", couple.id)
        page = window.page
        assert isinstance(page, CasePage)
        keyboard.until(lambda: page._desk.view is not None and not page.operations.busy, doing="open the case")
        return page

    return opened


def line(page: CasePage, role: str, name: str) -> QLineEdit:
    found = page._plan.body.fields.input(f"{role}.{name}")
    assert isinstance(found, QLineEdit)
    return found


def codes(page: CasePage) -> list[str]:
    return [one.code for one in page._plan.body.findings.findings]


def test_findings_change_while_one_types_and_nothing_is_written(
    counter: Counter, open_case: OpenCase, keyboard: Keyboard
) -> None:
    couple = CoupleAtTheCounter(counter)
    page, before = open_case(couple), couple.view.record.revision
    assert "MAR_AGE_WOMAN" not in codes(page)
    line(page, "woman", "identity_number").setFocus()
    keyboard.replace("770101200704129028")
    keyboard.until(lambda: "MAR_AGE_WOMAN" in codes(page))
    assert couple.view.record.revision == before
    assert couple.view.record.woman.identity_number == "770101200002299023"


def test_a_scanned_number_fills_birth_date_and_division(
    counter: Counter, open_case: OpenCase, keyboard: Keyboard
) -> None:
    page = open_case(CoupleAtTheCounter(counter))
    line(page, "man", "identity_number").setFocus()
    keyboard.replace("770101199803159017")
    assert line(page, "man", "birth_date").text() == "1998-03-15"
    assert line(page, "man", "household_division").text() == "770101"


def test_what_another_desk_saved_is_told_and_loaded_beneath_what_was_typed(
    counter: Counter, open_case: OpenCase, keyboard: Keyboard
) -> None:
    couple = CoupleAtTheCounter(counter)
    page = open_case(couple)
    couple.officer = counter.reviewer
    couple.act(entry.save, fields={"man.phone": "0770-1234567", "woman.phone": "1"})
    line(page, "man", "household_place").setFocus()
    type_chinese(line(page, "man", "household_place"), "测试县甲人民路9号")
    line(page, "woman", "phone").setText("2")
    page._desk.save()
    keyboard.until(page._plan.body.offer_strip.isVisible, doing="the other's change is told")
    offer = child(page._plan.body.offer_strip, QPushButton, "load_anew")
    assert page._plan.body.offer_strip.sentence.text().startswith("登记员乙 changed this case at ")
    assert couple.view.record.man.household_place == "", "nothing was written over"
    offer.click()
    keyboard.until(lambda: line(page, "man", "phone").text() == "0770-1234567", doing="loaded")
    assert line(page, "man", "household_place").text() == "测试县甲人民路9号"
    assert line(page, "woman", "phone").text() == "2"
    page._desk.save()
    keyboard.until(lambda: couple.view.record.man.household_place == "测试县甲人民路9号", doing="saved")
    assert (couple.view.record.man.phone, couple.view.record.woman.phone) == ("0770-1234567", "2")


def test_a_draft_is_kept_and_goes_when_the_case_is_saved(
    counter: Counter, open_case: OpenCase, keyboard: Keyboard
) -> None:
    couple = CoupleAtTheCounter(counter)
    page, subject = open_case(couple), f"marriage:{couple.id}"
    line(page, "man", "phone").setText("0770-7654321")
    page.leave()
    read = counter.register.read
    keyboard.until(lambda: read(counter.registrar, draft_of, subject=subject) is not None, doing="draft kept")
    assert read(counter.reviewer, draft_of, subject=subject) is None
    page._desk.save()
    keyboard.until(lambda: read(counter.registrar, draft_of, subject=subject) is None, doing="draft gone")
    assert couple.view.record.man.phone == "0770-7654321"


def test_what_is_typed_before_a_found_draft_is_answered_is_kept_beside_it(
    counter: Counter, open_case: OpenCase, keyboard: Keyboard
) -> None:
    couple, read = CoupleAtTheCounter(counter), counter.register.read
    subject = f"marriage:{couple.id}"
    before = written({"man.phone": "0770-7654321", "woman.phone": "0770-1111111"})
    counter.register.perform(counter.registrar, save_draft, subject=subject, content=before)
    page = open_case(couple)
    keyboard.until(page._plan.body.offer_strip.isVisible, doing="the draft is offered")
    line(page, "man", "present_address").setFocus()
    keyboard.write("12")
    page.leave()

    def kept() -> str:
        found = read(counter.registrar, draft_of, subject=subject)
        return found.content if found is not None else ""

    keyboard.until(lambda: "12" in kept(), doing="what was typed is kept")
    assert "0770-7654321" in kept(), "and so is what nobody has answered for"
    page._desk.save()
    keyboard.until(lambda: couple.view.record.man.present_address == "12", doing="saved")
    keyboard.until(lambda: "12" not in kept(), doing="what was saved is no draft any more")
    assert "0770-1111111" in kept()
    child(page, QPushButton, "take_draft").click()
    page._desk.save()
    keyboard.until(lambda: couple.view.record.woman.phone == "0770-1111111", doing="taken over and saved")
    keyboard.until(lambda: kept() == "", doing="nothing is left")


def test_coming_back_from_another_case_the_form_is_as_it_was_left(
    counter: Counter, open_case: OpenCase, keyboard: Keyboard
) -> None:
    couple, other = CoupleAtTheCounter(counter), CoupleAtTheCounter(counter, man="甲", woman="乙")
    page = open_case(couple)
    line(page, "man", "phone").setText("0770-7654321")
    open_case(other)
    keyboard.until(lambda: page._desk.registration_id == other.id)
    open_case(couple)
    keyboard.until(lambda: line(page, "man", "phone").text() == "0770-7654321", doing="typed as before")
    assert not page._plan.body.offer_strip.isVisible()
    assert couple.view.record.man.phone == "", "it is not saved by that"


def test_the_next_step_leads_to_what_stands_in_its_way(
    window: MainWindow, counter: Counter, open_case: OpenCase, keyboard: Keyboard
) -> None:
    couple = CoupleAtTheCounter(counter)
    page = open_case(couple)
    line(page, "woman", "phone").setFocus()
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: keyboard.at.objectName() == "present")
    assert "The man has not come in person" in window.status.message.text()
    assert couple.view.record.state == "pre_review"


def test_a_warning_is_passed_with_a_reason_and_a_second_officer(
    counter: Counter, open_case: OpenCase, keyboard: Keyboard
) -> None:
    couple = CoupleAtTheCounter(counter).checking()
    couple.act(entry.save, fields={"man.will": "doubtful"})
    page = open_case(couple)
    warning = next(one for one in page._plan.body.findings.findings if one.code == "MAR_CAPACITY_DOUBT")
    page._plan.acts.acknowledge(warning)
    keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), QuestionDialog))
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    keyboard.fill(reason="经询问，意思清楚", second_login="reviewer", second_password="not the password")
    keyboard.push("do")
    complaint = child(dialog, QLabel, "refuse")
    keyboard.until(complaint.isVisible, doing="a wrong password is told inside the dialog")
    keyboard.fill(second_password=PASSWORD)
    keyboard.push("do")
    keyboard.until(lambda: bool(couple.view.record.acknowledged), doing="acknowledged")
    [passed] = couple.view.record.acknowledged
    assert (passed.code, passed.field, passed.reason) == ("MAR_CAPACITY_DOUBT", "man.will", "经询问，意思清楚")
    assert passed.second_officer_id == counter.reviewer.officer_id


def test_a_spoiled_booklet_is_replaced_before_two_persons(
    counter: Counter, open_case: OpenCase, keyboard: Keyboard
) -> None:
    couple = CoupleAtTheCounter(counter).printing()
    page = open_case(couple)
    page._plan.body.certificate.replacing.emit("woman")
    keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), QuestionDialog))
    keyboard.fill(booklet="10000003", reason="打印偏位", second_login="reviewer", second_password=PASSWORD)
    keyboard.push("do")
    keyboard.until(lambda: blank_of(couple.view.record, "woman") == "10000003", doing="replaced")
    [marriage] = counter.register.read(counter.registrar, stock)
    assert (marriage.voided, marriage.assigned, marriage.in_stock) == (1, 2, 17)
    assert couple.view.history[-1].reason == "打印偏位"


@pytest.mark.parametrize(("way", "state"), [("not_accept", "not_accepted"), ("abandon", "abandoned")])
def test_a_case_ends_with_a_reason_and_is_only_read_from_then_on(
    counter: Counter, open_case: OpenCase, keyboard: Keyboard, way: str, state: str
) -> None:
    couple = CoupleAtTheCounter(counter)
    page = open_case(couple)
    child(page, QPushButton, way).click()
    keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), QuestionDialog))
    keyboard.push("do")
    assert QApplication.activeModalWidget() is not None, "without a reason nothing happens"
    keyboard.fill(reason="女方未满20周岁")
    keyboard.push("do")
    keyboard.until(lambda: couple.view.record.state == state, doing=way)
    keyboard.until(page._plan.body.summary.isVisible)
    assert not page._plan.body.entry.isVisible()
    assert page.primary() is not None
    assert not child(page, QPushButton, "primary").isVisible()
    texts = [label.text() for label in page._plan.body.summary.findChildren(QLabel)]
    assert "女方未满20周岁" in texts
    assert "770101 1998 0315 9017" in texts


@pytest.mark.parametrize("step", [CoupleAtTheCounter.approved, CoupleAtTheCounter.printing])
def test_a_case_goes_back_to_examination_with_a_reason_and_is_worked_on_again(
    counter: Counter, open_case: OpenCase, keyboard: Keyboard, step: Callable[[CoupleAtTheCounter], CoupleAtTheCounter]
) -> None:
    couple = step(CoupleAtTheCounter(counter))
    has_booklets = couple.view.record.state == "printing"
    page = open_case(couple)
    assert not page._plan.body.entry.isVisible()
    back = child(page, QPushButton, "reopen")
    back.setFocus()
    keyboard.press(Key.Key_Space)
    keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), QuestionDialog))
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert (dialog.findChild(QLineEdit, "second_login") is not None) == has_booklets
    keyboard.push("do")
    assert couple.view.record.state != "checking", "without a reason nothing happens"
    second = {"second_login": "reviewer", "second_password": PASSWORD} if has_booklets else {}
    keyboard.fill(reason="女方姓名用字有误", **second)
    keyboard.push("do")
    keyboard.until(lambda: couple.view.record.state == "checking", doing="sent back")
    keyboard.until(page._plan.body.entry.isVisible, doing="the entry is open again")
    assert line(page, "woman", "name").isEnabled()
    assert not back.isVisible()
    assert "女方姓名用字有误" in couple.view.history[-1].reason
    told = [label.text() for label in page._plan.body.history.findChildren(QLabel)]
    assert any("女方姓名用字有误" in text for text in told)
    [marriage] = counter.register.read(counter.registrar, stock)
    assert (marriage.voided, marriage.assigned) == (2 if has_booklets else 0, 0)


def test_the_blanks_typed_before_a_case_went_back_are_not_offered_again(
    counter: Counter, open_case: OpenCase, keyboard: Keyboard
) -> None:
    couple = CoupleAtTheCounter(counter).approved()
    page = open_case(couple)
    for role, number in (("man", "10000001"), ("woman", "10000002")):
        child(page, QLineEdit, f"{role}_blank").setText(number)
    page._plan.acts.do("make_certificate")
    keyboard.until(lambda: page._shown[1] == "printing", doing="numbers taken")
    assert page._plan.body.certificate.blanks() == {"man_blank": "", "woman_blank": ""}


def test_a_booklet_is_left_out_of_the_order_only_with_a_reason(
    counter: Counter, open_case: OpenCase, keyboard: Keyboard
) -> None:
    handed_out = {"kind": "marriage_certificate", "first": "10000001", "last": "10000006", "receiver": "registrar"}
    counter.register.perform(counter.reviewer, hand_out, window=counter.registrar.window, **handed_out)
    couple = CoupleAtTheCounter(counter).approved()
    page = open_case(couple)
    for role, number in (("man", "10000001"), ("woman", "10000003")):
        child(page, QLineEdit, f"{role}_blank").setText(number)
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), QuestionDialog))
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("10000003" in text and "10000002" in text for text in told)
    keyboard.push("do")
    assert couple.view.record.state == "approved", "without a reason nothing happens"
    keyboard.fill(reason="10000002封皮破损待查")
    keyboard.push("do")
    keyboard.until(lambda: couple.view.record.state == "printing", doing="the booklets are taken")
    assert blank_of(couple.view.record, "woman") == "10000003"
    assert couple.view.history[-1].reason == "10000002封皮破损待查"


def test_a_refusal_needs_two_officers(counter: Counter, open_case: OpenCase, keyboard: Keyboard) -> None:
    couple = CoupleAtTheCounter(counter).checking()
    page = open_case(couple)
    child(page, QPushButton, "refuse").click()
    keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), QuestionDialog))
    keyboard.fill(reason="男方表示不自愿", second_login="registrar", second_password=PASSWORD)
    keyboard.push("do")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    complaint = child(dialog, QLabel, "refuse")
    keyboard.until(complaint.isVisible)
    assert couple.view.record.state == "checking"
    keyboard.fill(second_login="reviewer", second_password=PASSWORD)
    keyboard.push("do")
    keyboard.until(lambda: couple.view.record.state == "refused")
    papers = page._plan.body.office_papers
    keyboard.until(lambda: papers.input("refusal_notice", "") is not None, doing="offer the notice")


def test_a_photo_of_the_camera_is_turned_upright_and_cropped_where_the_frame_stands(
    app: Application, counter: Counter, open_case: OpenCase, keyboard: Keyboard, tmp_path: Path
) -> None:
    held_upright = Image.Exif()
    held_upright[0x0112] = 6
    Image.new("RGB", (900, 1300), (0, 90, 0)).save(tmp_path / "IMG_1.JPG", exif=held_upright)
    app.settings.change(camera_folder=str(tmp_path))
    couple = CoupleAtTheCounter(counter).checking()
    page = open_case(couple)
    child(page, QPushButton, "newest_photo").click()
    body = page._plan.body
    assert isinstance(body, MarriageCaseBody)
    box = body.photo.box
    assert box.crop == (0, 21, 1300, 858)
    box.setFocus()
    for key in (Key.Key_Plus, Key.Key_Left):
        keyboard.press(key)
    assert box.crop[0] < 32 < 1300 - box.crop[2]
    crop = ",".join(str(number) for number in box.crop)
    child(page, QPushButton, "keep_photo").click()
    keyboard.until(lambda: couple.view.record.photo_digest is not None)
    kept = counter.register.read(
        counter.registrar, lambda work: work.session.scalars(select(Attachment.crop).order_by(Attachment.id)).all()
    )
    assert kept == [crop, crop]


def test_a_birth_date_half_typed_survives_another_desks_change(
    counter: Counter, open_case: OpenCase, keyboard: Keyboard
) -> None:
    couple = CoupleAtTheCounter(counter)
    page = open_case(couple)
    born = line(page, "woman", "birth_date")
    born.setFocus()
    keyboard.write("200002")
    couple.act(entry.save, fields={"man.birth_date": date(1998, 3, 15)})
    page.refresh()
    keyboard.until(lambda: line(page, "man", "birth_date").text() == "1998-03-15")
    assert born.text() == "200002"


@pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
def test_a_day_that_is_none_is_said_to_be_none_and_stays(
    counter: Counter, open_case: OpenCase, keyboard: Keyboard, window: MainWindow
) -> None:
    page = open_case(CoupleAtTheCounter(counter))
    born = line(page, "woman", "birth_date")
    born.setFocus()
    keyboard.replace("20260231")
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: "20260231" in window.status.message.text(), doing="told")
    assert born.text() == "20260231"
    assert born.hasFocus()


def test_a_character_no_font_draws_is_shown_large_with_its_number(qtbot: QtBot) -> None:
    facts = {"characters": "\U00031350", "codes": "U+31350", "field": "man.name"}
    made = FindingsList()
    qtbot.addWidget(made)
    made.show_findings([Finding("CER_FONT", Severity.REFUSE, "民委发〔2016〕33号", "man.name", facts)])
    [large] = [label for label in made.findChildren(QLabel) if label.accessibleName() == "\U00031350"]
    assert "U+31350" in large.text()
    assert large.sizeHint().height() > 3 * made.fontMetrics().height()
