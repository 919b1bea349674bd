"""渠道与提醒 by keyboard: a channel's file comes in, free slots and reminders go out."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from registry_desktop.acts import booking
from registry_desktop.acts.working_plan import lay_out_slots
from registry_desktop.desktop.application import Application
from registry_desktop.desktop.dialogs.document_dialog import DocumentDialog
from registry_desktop.desktop.dialogs.heads_dialog import HeadsDialog
from registry_desktop.desktop.pages.booking_channel import ChannelPanel
from registry_desktop.queries.appointments import bookings_between, slots_between
from registry_desktop.settings import Settings
from tests.desktop.conftest import child
from tests.desktop.keyboard import Key, Keyboard
from tests.desktop.service_day import couple
from tests.desktop.windows import Driven, texts
from tests.registers import DAY, Counter

pytestmark = pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
TOMORROW = DAY + timedelta(days=1)
THEIR_HEADS = ("序号", "日子", "几点", "男", "男证号", "女", "女方电话")
ROWS = (
    ("1", f"{TOMORROW}", "08:30-09:00", "司马相如", "", "卓文君", "13800000000"),
    ("2", f"{TOMORROW}", "09:00", "丁一", "770101199803159017", "王五", ""),
    ("3", f"{TOMORROW}", "03:10", "丁二", "", "王六", ""),
    ("4", "明天", "09:00", "丁三", "", "", ""),
    ("5", f"{TOMORROW}", "09:30", "丁一", "770101199803159017", "王五", ""),
    ("6", f"{TOMORROW}", "08:30", "司马相如", "", "卓文君", ""),
)


@pytest.fixture
def driven(counter: Counter) -> Iterator[Driven]:
    """The reviewer's window on the booking page, the tab is shown; two days are laid out."""
    counter.register.perform(counter.reviewer, lay_out_slots, first=DAY, last=TOMORROW)
    made = Driven(counter.register, counter.reviewer)
    made.go_to("booking")
    made.page._tabs.setCurrentIndex(made.page._tabs.count() - 1)
    made.settle()
    yield made
    made.close()


@pytest.fixture
def panel(driven: Driven) -> ChannelPanel:
    found: ChannelPanel = driven.page._channel
    return found


def workbook(path: Path, *rows: Sequence[str]) -> Path:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(list(row))
    book.save(path)
    return path


def booked(counter: Counter) -> list[tuple[str, int | None]]:
    found = counter.register.read(counter.reviewer, bookings_between, first=DAY, last=TOMORROW)
    return [(one.man_name, one.first_minute) for one in found]


def test_a_channels_file_is_imported_by_keyboard_and_each_refused_row_is_told(
    counter: Counter,
    driven: Driven,
    panel: ChannelPanel,
    app: Application,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = workbook(tmp_path / "channel.xlsx", THEIR_HEADS, *ROWS)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    keyboard = Keyboard(qtbot)
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), HeadsDialog), doing="the heads are asked for")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, HeadsDialog)
    keyboard.press(Key.Key_F9)
    assert "Day" in dialog.complaint
    assert "Woman's name" in dialog.complaint
    for place, word in (
        (1, "day"),
        (2, "time"),
        (3, "Man's name"),
        (4, "man.identity_number"),
        (5, "woman.name"),
        (6, "day"),
    ):
        keyboard.fill(**{f"head_{place}": word})
    keyboard.press(Key.Key_F9)
    assert "日子、女方电话" in dialog.complaint
    assert booked(counter) == []
    keyboard.fill(head_6="phone")
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: panel.imports.table.count > 0, doing="imported")
    driven.settle()

    assert booked(counter) == [("司马相如", 510), ("丁一", 540)]
    assert "channel.xlsx: 6 rows read, 2 booked, 4 refused." in texts(driven.page, QLabel)
    told = [(row.row, row.column, row.code) for row in panel.imports.table.rows()]
    assert told == [
        (4, "几点", "no_slot"),
        (5, "日子", "wrong_date"),
        (5, "女", "value_missing"),
        (6, "", "already_booked"),
        (7, "", "couple_booked"),
    ]
    assert [one.man_name for one in panel.reminders.table.rows()] == ["司马相如", "丁一"], "the reminders heard of it"

    kept = Settings.read(app.settings.path).text("channel_heads")
    assert json.loads(kept)["日子"] == "day"
    assert json.loads(kept)["序号"] == ""
    keyboard.press(Key.Key_F9)
    again = "channel.xlsx: 6 rows read, 0 booked, 6 refused."
    keyboard.until(lambda: again in texts(driven.page, QLabel), doing="nobody is asked for heads or booked twice")

    panel.imports.export_refused_to(tmp_path / "refused.csv")
    driven.settle()
    with (tmp_path / "refused.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["Row", "Column", "Reason"]
    assert len(rows) == 1 + panel.imports.table.count
    assert "03:10" in next(row[2] for row in rows if row[0] == "4")


def test_a_broken_file_and_one_of_another_kind_are_told_and_nothing_is_booked(
    counter: Counter, driven: Driven, panel: ChannelPanel, tmp_path: Path
) -> None:
    broken, other = tmp_path / "broken.xlsx", tmp_path / "bookings.xls"
    broken.write_bytes(b"PK no workbook")
    for path, told in (
        (broken, "cannot be read to its end"),
        (other, "only xlsx, csv and json"),
        (tmp_path / "gone.csv", "cannot be read to its end"),
    ):
        panel.imports.import_file(path)
        driven.settle()
        assert told in child(panel, QLabel, "import_told").text()
        assert panel.next_act()[1]
    assert booked(counter) == []


def test_an_import_that_is_stopped_keeps_what_is_booked_and_says_so(
    counter: Counter, driven: Driven, panel: ChannelPanel, tmp_path: Path
) -> None:
    slots = counter.register.read(counter.reviewer, slots_between, first=TOMORROW, last=TOMORROW)
    names = [f"测试{sign}" for sign in "甲乙丙丁戊己庚辛壬癸子丑"]
    times = [f"{slot.first_minute // 60:02d}:{slot.first_minute % 60:02d}" for slot in slots]
    rows = [(f"{TOMORROW}", time, name, "周测试") for time, name in zip(times, names, strict=False)]
    path = workbook(tmp_path / "ours.xlsx", ("day", "time", "man.name", "woman.name"), *rows)
    operations = driven.window.operations
    operations.progressed.connect(
        lambda done, _: operations.cancel() if done == 2 else None, Qt.ConnectionType.DirectConnection
    )
    panel.imports.import_file(path)
    driven.settle()
    assert len(booked(counter)) in (2, 3)
    told = child(panel, QLabel, "import_told").text()
    assert "broken off" in told
    assert f"{len(booked(counter))} booked" in told


def test_the_free_slots_of_a_span_leave_as_a_table(
    counter: Counter, driven: Driven, panel: ChannelPanel, tmp_path: Path
) -> None:
    assert panel.slots.period.period() == (DAY, DAY + timedelta(days=30))
    slots = counter.register.read(counter.reviewer, slots_between, first=TOMORROW, last=TOMORROW)
    for place in range(slots[0].capacity):
        counter.register.perform(counter.reviewer, booking.book, slot_id=slots[0].id, couple=couple(place))
    panel.slots.period.choose(TOMORROW, TOMORROW)
    for file_format in ("xlsx", "csv", "json"):
        panel.slots.export_to(tmp_path / f"free.{file_format}", file_format)
        driven.settle()
    rows = json.loads((tmp_path / "free.json").read_text(encoding="utf-8"))
    assert [row["first"] for row in rows][:2] == ["09:00", "09:30"]
    assert len(rows) == len(slots) - 1
    sheet = openpyxl.load_workbook(tmp_path / "free.xlsx").active
    assert sheet is not None
    assert (sheet.title, sheet.max_row) == ("余号", 1 + len(rows))
    assert (tmp_path / "free.csv").is_file()
    panel.slots.export_to(tmp_path / "no folder" / "free.csv", "csv")
    driven.settle()
    assert driven.window.notice.isVisible()


def test_reminders_leave_as_lines_and_as_a_list_with_those_nobody_reaches(
    counter: Counter, driven: Driven, panel: ChannelPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    slot = counter.register.read(counter.reviewer, slots_between, first=TOMORROW, last=TOMORROW)[0]
    for who in (booking.Couple("司马相如", "卓文君", phone="13800000000"), booking.Couple("丁一", "王五")):
        counter.register.perform(counter.reviewer, booking.book, slot_id=slot.id, couple=who)
    driven.page.refresh()
    driven.settle()
    assert panel.reminders.day.value() == TOMORROW
    assert "Couples: 2. No message reaches 1 of them without a telephone number." in texts(driven.page, QLabel)
    assert "司马相如、卓文君：您已预约" in child(panel, QLabel, "reminder_sentence").text()
    panel.reminders.export_to(tmp_path / "sms.txt")
    driven.settle()
    (line,) = (tmp_path / "sms.txt").read_text(encoding="utf-8").splitlines()
    number, told = line.split("\t")
    assert number == "13800000000"
    assert told.startswith(f"司马相如、卓文君：您已预约{TOMORROW} 08:30办理结婚登记")
    with counter.register.engine.connect() as connection:
        noted = connection.exec_driver_sql("SELECT what, filter, row_count FROM export").all()
    assert [tuple(row) for row in noted] == [("reminders", TOMORROW.isoformat(), 1)]

    keyboard = Keyboard(qtbot)
    keyboard.push("print_reminders")
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, DocumentDialog) and one.isVisible())
    keyboard.until(lambda: dialog._content.startswith(b"%PDF"), doing="the list is made")
    driven.settle()
    dialog.reject()

    keyboard.fill(reminder_day="20260520")
    keyboard.until(lambda: panel.reminders.table.count == 0, doing="nobody is awaited today")
    assert not child(panel, QPushButton, "export_reminders").isEnabled()
