"""A file of old marriages into the register: each row read, checked, entered in batches; every refused row reported.

A row that cannot be read never stops the others; nothing is dropped in silence: rows read = entered + refused.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import Any, Final

from registry_desktop.acts.back_entry import Entered, OldMarriage
from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.exchange.cell_values import CellReader, Value, WrongCell
from registry_desktop.exchange.columns import REQUIRED, Column
from registry_desktop.exchange.rows_in import Row

BATCH: Final = 500


@dataclass(frozen=True)
class Remark:
    """What is to be said of a row. `code` is a problem (wrong_date, value_missing, cells_differ, duplicate …) or, with
    `finding`, what the law of its day says; `refused` rows were not entered. `column` is empty for the whole row."""

    row: int
    sheet: str
    column: str
    code: str
    refused: bool
    facts: Mapping[str, str] = field(default_factory=dict)
    finding: Finding | None = None


@dataclass
class Tally:
    """The count of an import: rows read = entered + refused; `warned` rows were entered with a remark."""

    read: int = 0
    entered: int = 0
    refused: int = 0
    warned: int = 0


Enter = Callable[[Sequence[OldMarriage]], Sequence[Entered]]


def bring_in(
    rows: Iterable[Row],
    reader: CellReader,
    *,
    enter: Enter,
    remark: Callable[[Remark], None],
    progress: Callable[[Tally], None] = lambda _tally: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Tally:
    """Enter the rows batch by batch through `enter` (one act each); what was counted. Stops between two batches."""
    tally, waiting = Tally(), iter(rows)
    while batch := list(islice(waiting, BATCH)):
        _bring_in_batch(batch, reader, enter, remark, tally)
        progress(tally)
        if cancelled():
            break
    return tally


def _bring_in_batch(
    batch: Sequence[Row], reader: CellReader, enter: Enter, remark: Callable[[Remark], None], tally: Tally
) -> None:
    readable: list[tuple[Row, OldMarriage]] = []
    for row in batch:
        problems, marriage = read_row(row, reader)
        for problem in problems:
            remark(problem)
        if marriage is None:
            tally.refused += 1
        else:
            readable.append((row, marriage))
    outcomes = enter([marriage for _, marriage in readable]) if readable else ()
    for (row, marriage), outcome in zip(readable, outcomes, strict=True):
        said = list(_said(row, marriage, outcome))
        for one in said:
            remark(one)
        tally.refused += outcome.registration_id is None
        tally.entered += outcome.registration_id is not None
        tally.warned += outcome.registration_id is not None and bool(said)
    tally.read += len(batch)


def _said(row: Row, marriage: OldMarriage, outcome: Entered) -> Iterator[Remark]:
    if outcome.registration_id is None:
        number = str(marriage.case["certificate_number"])
        yield Remark(row.number, row.sheet, "certificate_number", "duplicate", True, {"found": number})
    for finding in outcome.findings:
        if finding.severity is not Severity.INFO:
            yield Remark(row.number, row.sheet, finding.field or "", finding.code, False, finding.facts, finding)


def read_row(row: Row, reader: CellReader) -> tuple[list[Remark], OldMarriage | None]:
    """The marriage a row tells of, or every reason why it cannot be read."""
    if row.cells_found != row.cells_expected:
        facts = {"expected": str(row.cells_expected), "found": str(row.cells_found)}
        return [Remark(row.number, row.sheet, "", "cells_differ", True, facts)], None
    problems = [_problem(row, column, wrong) for column, wrong in row.wrong.items()]
    values: dict[str, Value] = {}
    for column, text in row.texts.items():
        if column.direction == "out":
            continue
        try:
            values[column.field] = reader.read(text, column)
        except WrongCell as wrong:
            problems.append(_problem(row, column, wrong))
    told = {problem.column for problem in problems}
    problems += [
        Remark(row.number, row.sheet, name, "value_missing", True)
        for name in REQUIRED
        if name not in told and values.get(name) in (None, "")
    ]
    return (problems, None) if problems else ([], _marriage(values))


def _problem(row: Row, column: Column, wrong: WrongCell) -> Remark:
    return Remark(row.number, row.sheet, column.field, wrong.code, True, {"found": wrong.found})


def _marriage(values: Mapping[str, Value]) -> OldMarriage:
    parts: dict[str, dict[str, Any]] = {"": {}, "man": {}, "woman": {}}
    for name, value in values.items():
        role, _, bare = name.rpartition(".")
        if bare in ("registration_date", "birth_date"):
            parts[role] |= _partial(bare, value)
        elif value not in (None, ""):
            parts[role][bare] = value
    return OldMarriage(parts[""], parts["man"], parts["woman"])


def _partial(name: str, value: Value) -> dict[str, Any]:
    """A whole date in its field; a year or a month alone as text beside it."""
    if isinstance(value, date) or value is None:
        return {name: value}
    return {f"{name}_text": str(value)}
