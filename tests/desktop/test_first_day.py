"""From an empty machine to the main window: passphrase, set-up, sign-in, another language, sign-out."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from registry_desktop.desktop.application import Application
from registry_desktop.desktop.first_steps import PassphrasePanel, SetUpPanel
from registry_desktop.desktop.main_window import MainWindow
from registry_desktop.desktop.widgets.date_entry import DateEntry
from registry_desktop.launch import Launch
from tests.desktop.conftest import child, type_chinese

OFFICE = "测试县甲婚姻登记处"
SET_UP = {
    "office_name": OFFICE,
    "authority_name": "测试县甲民政局",
    "division_code": "770101",
    "administrator_login": "admin",
    "administrator_name": "管一",
    "administrator_password": "long-password-1",
    "registrar_login": "zhang",
    "registrar_name": "张登记",
    "registrar_password": "long-password-2",
}
PASSPHRASE = "a passphrase of the office"


@pytest.fixture
def launch(app: Application) -> Iterator[Launch]:
    """The program on a machine without a key store and without a register."""
    started = Launch(app)
    started.start()
    yield started
    started.close()
    started.sign_in.close()
    started.deleteLater()


def test_a_clerk_comes_from_an_empty_machine_to_the_main_window(launch: Launch, qtbot: QtBot) -> None:
    _give_passphrase(launch, qtbot)
    _set_up(launch, qtbot)
    window = _sign_in(launch, qtbot, "zhang", "long-password-2")
    assert window.isVisible()
    assert "settings" in window.pages
    assert (window.operations.officer.name, window.operations.officer.window) == ("张登记", "3")


def test_a_wrong_password_is_said_in_a_sentence_and_the_right_one_still_works(launch: Launch, qtbot: QtBot) -> None:
    _give_passphrase(launch, qtbot)
    _set_up(launch, qtbot)
    _type_sign_in(launch, "zhang", "wrong-password")
    qtbot.waitUntil(launch.sign_in.notice.isVisible, timeout=10_000)
    assert launch.sign_in.notice.sentence.text() == "The login or the password is wrong."
    assert _sign_in(launch, qtbot, "zhang", "long-password-2").isVisible()


def test_enter_on_the_button_signs_in_as_well(launch: Launch, qtbot: QtBot) -> None:
    _give_passphrase(launch, qtbot)
    _set_up(launch, qtbot)
    _wait_until_ready(launch, qtbot)
    for name, text in (("login", "zhang"), ("password", "long-password-2"), ("window", "3")):
        line = child(launch.sign_in, QLineEdit, name)
        line.clear()
        QTest.keyClicks(line, text)
    button = child(launch.sign_in, QPushButton, "primary")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: launch.window is not None, timeout=20_000)


def test_a_wrong_passphrase_is_asked_again_and_opens_nothing(launch: Launch, qtbot: QtBot, app: Application) -> None:
    _give_passphrase(launch, qtbot)
    qtbot.waitUntil(lambda: _panel(launch, SetUpPanel) is not None, timeout=20_000)
    again = Launch(app)
    try:
        again.start()
        _give_passphrase(again, qtbot, "something else")
        qtbot.waitUntil(lambda: _complaint(again) != "", timeout=20_000)
        assert _complaint(again) == "The passphrase does not open the local register."
        assert again.house is None
    finally:
        again.close()
        again.sign_in.close()


def test_set_up_names_what_is_missing_and_does_nothing(launch: Launch, qtbot: QtBot) -> None:
    _give_passphrase(launch, qtbot)
    qtbot.waitUntil(lambda: _panel(launch, SetUpPanel) is not None, timeout=20_000)
    panel = _panel(launch, SetUpPanel)
    assert panel is not None
    panel.button.click()
    assert panel.complaint.text() == "Not filled in: Office."
    assert launch.house is not None
    assert not launch.house.is_set_up


def test_the_window_changes_its_language_while_it_runs(launch: Launch, qtbot: QtBot, app: Application) -> None:
    _give_passphrase(launch, qtbot)
    _set_up(launch, qtbot)
    window = _sign_in(launch, qtbot, "zhang", "long-password-2")
    window.go_to("settings")
    before = window.page
    app.settings.change(language="zh_CN")
    app.dress()
    qtbot.waitUntil(lambda: window.windowTitle() == "民政登记桌面")
    assert window.page is not before
    assert child(window.page, QPushButton, "primary").text().startswith("保存")


def test_signing_out_leads_back_to_an_empty_sign_in(launch: Launch, qtbot: QtBot) -> None:
    _give_passphrase(launch, qtbot)
    _set_up(launch, qtbot)
    _sign_in(launch, qtbot, "zhang", "long-password-2").signed_out.emit()
    qtbot.waitUntil(launch.sign_in.isVisible)
    assert child(launch.sign_in, QLineEdit, "password").text() == ""
    assert _sign_in(launch, qtbot, "admin", "long-password-1").operations.officer.name == "管一"


def _panel(launch: Launch, kind: type) -> SetUpPanel | None:
    found: list[SetUpPanel] = launch.sign_in.findChildren(kind)
    return found[-1] if found else None


def _complaint(launch: Launch) -> str:
    panels = launch.sign_in.findChildren(PassphrasePanel)
    return panels[-1].complaint.text() if panels else ""


def _give_passphrase(launch: Launch, qtbot: QtBot, passphrase: str = PASSPHRASE) -> None:
    qtbot.waitUntil(lambda: bool(launch.sign_in.findChildren(PassphrasePanel)), timeout=20_000)
    line = child(launch.sign_in, QLineEdit, "passphrase")
    QTest.keyClicks(line, passphrase)
    QTest.keyClick(line, Qt.Key.Key_Return)


def _set_up(launch: Launch, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: _panel(launch, SetUpPanel) is not None, timeout=20_000)
    panel = _panel(launch, SetUpPanel)
    assert panel is not None
    for name, text in SET_UP.items():
        line = child(panel, QLineEdit, name)
        line.clear()
        type_chinese(line, text)
    child(panel, DateEntry, "registrar_qualified_until").set_value(date(2099, 12, 31))
    panel.button.click()
    _wait_until_ready(launch, qtbot)


def _wait_until_ready(launch: Launch, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: launch.sign_in.can_ask(), timeout=20_000)


def _type_sign_in(launch: Launch, login: str, password: str) -> None:
    for name, text in (("login", login), ("window", "3"), ("password", password)):
        line = child(launch.sign_in, QLineEdit, name)
        line.clear()
        QTest.keyClicks(line, text)
    QTest.keyClick(child(launch.sign_in, QLineEdit, "password"), Qt.Key.Key_Return)


def _sign_in(launch: Launch, qtbot: QtBot, login: str, password: str) -> MainWindow:
    _wait_until_ready(launch, qtbot)
    _type_sign_in(launch, login, password)
    qtbot.waitUntil(lambda: launch.window is not None, timeout=20_000)
    assert launch.window is not None
    return launch.window
