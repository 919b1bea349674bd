"""Old marriages out of a file into a register on both databases: nothing lost, nothing twice, every refusal named."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from registry_desktop.acts.back_entry import OldMarriage, back_enter, import_marriages
from registry_desktop.domain.refused import Refused
from registry_desktop.exchange.marriages_in import Remark, Tally, bring_in
from registry_desktop.exchange.rows_in import rows_of
from registry_desktop.exchange.rows_out import FORMATS, write_rows
from registry_desktop.queries.audit import verify
from registry_desktop.queries.cases import load_case
from registry_desktop.queries.marriages import marriages
from registry_desktop.queries.statistics import day_report
from tests.exchange.test_cell_values import COLUMNS, READER
from tests.registers import DAY, Counter

HEADS = "certificate_number,registration_date,man.name,man.identity_number,man.birth_date,woman.name,remark"
ROWS = (
    "J770101-2015-1121,2015-03-01,王小明,77010119900101999X,1990-01-01,张𠮷,",
    "政字第12号,1958年3月,买买提·吐尔逊,,1935,阿依古丽·买买提,老证",
    "J770101-2016-7,2016-02-30,李四,,1990-01-01,王五,",
    "J770101-2016-8,2016-02-03,,,1990-01-01,王五,",
    "J770101-2016-9,2016-02-03,赵六,,,孙七",
    "J770101-2016-10,2016-02-04,周八,,,吴九,",
)


def take_in(counter: Counter, path: Path) -> tuple[Tally, list[Remark]]:
    """Import a file as the archivist; the count and every remark."""
    remarks: list[Remark] = []

    def enter(batch: Any) -> Any:
        return counter.register.perform(
            counter.archivist, import_marriages, marriages=batch, file_name=path.name
        ).value

    rows = rows_of(path, path.suffix.lstrip("."), COLUMNS)
    return bring_in(rows, READER, enter=enter, remark=remarks.append), remarks


@pytest.fixture
def old_file(tmp_path: Path) -> Path:
    path = tmp_path / "old.csv"
    path.write_text("\n".join((HEADS, *ROWS)) + "\n", encoding="utf-8")
    return path


def kept(counter: Counter, *fields: str) -> list[tuple[Any, ...]]:
    return counter.register.read(counter.archivist, lambda work: list(marriages(work, fields=fields)))


def test_a_broken_row_never_stops_the_others(counter: Counter, old_file: Path) -> None:
    tally, remarks = take_in(counter, old_file)
    assert (tally.read, tally.entered, tally.refused) == (6, 3, 3)
    assert [(one.row, one.column, one.code) for one in remarks if one.refused] == [
        (4, "registration_date", "wrong_date"),
        (5, "man.name", "value_missing"),
        (6, "", "cells_differ"),
    ]
    assert [row[0] for row in kept(counter, "man.name")] == ["王小明", "买买提·吐尔逊", "周八"]


def test_the_same_file_again_enters_nothing_twice(counter: Counter, old_file: Path) -> None:
    take_in(counter, old_file)
    tally, remarks = take_in(counter, old_file)
    assert (tally.entered, tally.refused) == (0, 6)
    assert [one.code for one in remarks if one.refused].count("duplicate") == 3
    assert len(kept(counter, "man.name")) == 3


def test_the_same_couple_twice_in_one_file_is_entered_once(counter: Counter, tmp_path: Path) -> None:
    path = tmp_path / "twice.csv"
    path.write_text("\n".join((HEADS, ROWS[0], ROWS[0])), encoding="utf-8")
    tally, _ = take_in(counter, path)
    assert (tally.entered, tally.refused) == (1, 1)


def test_partial_dates_and_old_numbers_are_kept_as_they_were_written(counter: Counter, old_file: Path) -> None:
    take_in(counter, old_file)
    fields = ("certificate_number", "registration_date", "man.birth_date", "remark", "source")
    assert ("政字第12号", "1958-03", "1935", "老证", "import") in kept(counter, *fields)


def test_a_marriage_too_young_for_the_law_of_its_day_is_entered_with_a_remark(counter: Counter, tmp_path: Path) -> None:
    path = tmp_path / "young.csv"
    path.write_text(f"{HEADS}\nJ770101-1985-3,1985-05-20,王甲,,1966-01-01,李乙,\n", encoding="utf-8")
    tally, remarks = take_in(counter, path)
    assert (tally.entered, tally.warned) == (1, 1)
    (remark,) = remarks
    assert (remark.code, remark.facts["rule"], remark.refused) == ("MAR_LAW_OF_TIME", "MAR_AGE_MAN", False)


def test_imported_marriages_are_no_business_of_any_day(counter: Counter, old_file: Path) -> None:
    take_in(counter, old_file)
    report = counter.register.read(counter.reviewer, day_report, first=date(2015, 1, 1), last=DAY)
    figure = report.figure("marriages")
    assert figure is not None
    assert figure.now == 0


def test_an_import_stands_in_the_trail_with_its_file(counter: Counter, old_file: Path) -> None:
    take_in(counter, old_file)
    assert counter.register.read(counter.archivist, verify).holds
    record = counter.register.read(counter.archivist, load_case, 1)
    assert (record.man.name_key, record.man.pinyin, record.state) == ("王小明", "wangxiaoming", "filed")


@pytest.mark.parametrize("file_format", FORMATS)
def test_what_one_register_exports_another_takes_in(
    counter: Counter, old_file: Path, tmp_path: Path, file_format: str
) -> None:
    take_in(counter, old_file)
    fields = [column.field for column in COLUMNS]
    before = kept(counter, *fields)
    path = tmp_path / f"out.{file_format}"
    write_rows(path, file_format, COLUMNS, [("X" + row[0], *row[1:]) for row in before])
    tally, _ = take_in(counter, path)
    assert (tally.read, tally.entered) == (3, 3)
    assert kept(counter, *fields)[3:] == [("X" + row[0], *row[1:]) for row in before]


def test_a_single_paper_is_entered_once(counter: Counter) -> None:
    paper = OldMarriage(
        {"certificate_number": "J770101-2001-5", "registration_date": date(2001, 5, 1)}, {"name": "甲"}, {"name": "乙"}
    )
    entered = counter.register.perform(counter.archivist, back_enter, marriage=paper).value
    assert entered.registration_id is not None
    with pytest.raises(Refused, match="field_wrong"):
        counter.register.perform(counter.archivist, back_enter, marriage=paper)


def test_the_reception_may_not_import(counter: Counter) -> None:
    stranger = type(counter.registrar)(1, "x", "x", counter.registrar.office_id, "", frozenset({"reception"}))
    with pytest.raises(Refused, match="not_permitted"):
        counter.register.perform(stranger, import_marriages, marriages=(), file_name="x")
