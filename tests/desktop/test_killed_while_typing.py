"""A kill -9 in the middle of typing costs nothing: the draft lies in the encrypted file and is offered again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from registry_desktop.desktop.main_window import MainWindow
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.pages.case import CasePage
from registry_desktop.store.engine import LocalFile, Place
from tests.desktop.conftest import child
from tests.desktop.couples_at_the_counter import CoupleAtTheCounter
from tests.desktop.typing_clerk import TYPED
from tests.registers import Counter

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
def test_what_was_typed_is_offered_after_a_kill(place: Place, counter: Counter, qtbot: QtBot) -> None:
    assert isinstance(place, LocalFile)
    couple = CoupleAtTheCounter(counter)
    _type_and_be_killed(place.path, couple.id)
    assert couple.view.record.man.phone == "", "nothing was saved"

    window = MainWindow(Operations(counter.register, counter.registrar), "test")
    qtbot.addWidget(window)
    window.show()
    window.go_to("marriage", couple.id)
    page = window.page
    assert isinstance(page, CasePage)
    qtbot.waitUntil(page._plan.body.offer_strip.isVisible, timeout=20_000)
    assert page._plan.body.offer_strip.sentence.text().endswith("not saved: man phone.")
    child(page._plan.body.offer_strip, QPushButton, "take_draft").click()
    phone = page._plan.body.fields.input("man.phone")
    assert isinstance(phone, QLineEdit)
    assert phone.text() == TYPED
    page._desk.save()
    qtbot.waitUntil(lambda: couple.view.record.man.phone == TYPED, timeout=20_000)
    window.close()


def _type_and_be_killed(file: Path, registration_id: int) -> None:
    command = [sys.executable, "-m", "tests.desktop.typing_clerk", str(file), str(registration_id)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    clerk = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    try:
        assert clerk.stdout is not None
        assert clerk.stdout.readline().strip() == "kept"
    finally:
        clerk.send_signal(signal.SIGKILL)
        clerk.communicate()
    assert clerk.returncode == -signal.SIGKILL
