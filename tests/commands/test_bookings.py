"""Bookings of an online channel in, free slots and reminders out."""

import argparse
import csv
import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from registry_desktop.acts.officers import sign_in
from registry_desktop.acts.set_up import NOBODY
from registry_desktop.acts.working_plan import lay_out_slots
from registry_desktop.commands import connection
from tests.commands.conftest import Registryctl

LOGIN = ("--login", "yuyue")
PASSWORD = "demo-20260520"


@pytest.fixture
def free(
    own_home: Path, registryctl: Registryctl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> list[dict[str, Any]]:
    """The free slots of the next month, as they are handed to the channel."""
    assert own_home.is_dir()
    monkeypatch.setenv("REGISTRY_PASSWORD", PASSWORD)
    words = argparse.ArgumentParser()
    connection.declare(words)
    register = connection.opened(words.parse_args([]))
    leader = register.perform(NOBODY, sign_in, login="zhuren", password=PASSWORD).value.officer
    assert leader is not None
    today = register.read(leader, lambda work: work.today)
    register.perform(leader, lay_out_slots, first=today, last=today + timedelta(days=20))
    register.close()
    path = tmp_path / "free.json"
    answer = registryctl("bookings", "slots", path)
    assert answer.code == 0, answer.err
    rows: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return rows


def test_the_free_slots_leave_as_a_table(free: list[dict[str, Any]], registryctl: Registryctl, tmp_path: Path) -> None:
    assert free
    assert all(0 < row["free"] <= row["capacity"] for row in free)
    table = tmp_path / "free.csv"
    assert registryctl("bookings", "slots", table, "--language", "en").code == 0
    with table.open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == len(free)


def test_a_channels_bookings_come_in_row_by_row_and_each_refused_one_is_told(
    free: list[dict[str, Any]], registryctl: Registryctl, tmp_path: Path
) -> None:
    slot = next(row for row in free if row["capacity"] <= 6 and row["day"] > free[0]["day"])
    day, time = slot["day"], slot["first"]
    other = next(row for row in free if row["day"] == day and row["first"] != time)
    when = (day, f"{time}-{slot['last']}", "结婚登记")
    good = [
        [*when, f"测试{digit}甲", "", "测试乙", f"77010119910101{n:04d}", "13800000000"]
        for n, digit in zip(range(slot["free"]), "一二三四五六七", strict=False)
    ]
    bad = [
        [day, time, "结婚登记", "测试八甲", "", "测试八乙", "", ""],  # full
        [day, "03:10", "", "测试八甲", "", "测试八乙", "", ""],
        [day, time, "开锁", "测试八甲", "", "测试八乙", "", ""],
        ["明天", time, "", "测试八甲", "", "", "", ""],
        [day, other["first"], *good[0][2:]],  # the same person again
    ]
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for cells in (["日期", "几点", "办什么", "男", "男证号", "女", "女证号", "手机"], *good, *bad):
        sheet.append(cells)
    path, heads, report = tmp_path / "channel.xlsx", tmp_path / "heads.csv", tmp_path / "report.csv"
    book.save(path)
    couple = ("man.name", "man.identity_number", "woman.name", "woman.identity_number")
    fields = ("day", "time", "business", *couple, "phone")
    names = ("日期", "几点", "办什么", "男", "男证号", "女", "女证号", "手机")
    heads.write_text("".join(f"{name},{field}\n" for name, field in zip(names, fields, strict=True)), encoding="utf-8")

    assert registryctl("bookings", "import", path, *LOGIN).code == 2, "their heads are not ours"
    answer = registryctl("bookings", "import", path, "--map", heads, "--report", report, "--json", *LOGIN)
    assert answer.code == 1
    found = answer.json
    assert (found["read"], found["booked"], found["refused"]) == (len(good) + len(bad), len(good), len(bad))
    codes = [remark["code"] for remark in found["remarks"]]
    assert codes == ["slot_full", "no_slot", "wrong_business", "wrong_date", "value_missing", "already_booked"]
    with report.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows) == 1 + len(codes)
    assert "已约满" in rows[1][4] or "约满" in rows[1][4]

    again = registryctl("bookings", "import", path, "--map", heads, "--json", *LOGIN).json
    assert again["booked"] == 0, "the same file twice books nobody twice"

    list_of_calls = tmp_path / "sms.txt"
    answer = registryctl("bookings", "reminders", list_of_calls, "--day", day, *LOGIN)
    assert answer.code == 0, answer.err
    lines = list_of_calls.read_text(encoding="utf-8").splitlines()
    assert len(lines) >= len(good)
    number, text = next(line for line in lines if "测试乙" in line).split("\t")
    assert number == "13800000000"
    assert f"{day} {time}" in text
    trail = tmp_path / "trail.jsonl"
    registryctl("audit", "export", trail)
    acts = [json.loads(json.loads(line)["text"])["act"] for line in trail.read_text(encoding="utf-8").splitlines()]
    assert acts.count("booking:export") == 1


def test_a_mapping_that_names_no_field_of_ours_is_refused(
    own_home: Path, registryctl: Registryctl, tmp_path: Path
) -> None:
    assert own_home.is_dir()
    path, heads = tmp_path / "channel.csv", tmp_path / "heads.csv"
    path.write_text("日期\n", encoding="utf-8")
    heads.write_text("日期,weather\n", encoding="utf-8")
    answer = registryctl("bookings", "import", path, "--map", heads, "--language", "en", *LOGIN)
    assert answer.code == 2
    assert "日期,weather" in answer.err

