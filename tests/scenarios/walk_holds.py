"""What holds of a register whatever was done to it: states, numbers, booklets, papers, the trail."""

from __future__ import annotations

import json
from collections import Counter as Count
from typing import Any

from sqlalchemy import select

from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.queries import audit, cases
from registry_desktop.records.audit import AuditEntry
from registry_desktop.records.certificates import BlankBooklet, IssuedPaper, LedgerNumber, NumberCounter
from registry_desktop.records.notes import Note
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork
from tests.registers import Counter
from tests.scenarios.walk_acts import DIVORCE, REISSUE

TIME = ("app_accepted", "cooling", "window_open", "deemed_withdrawn")
"""What time alone makes of an application: several steps may pass while nobody looks."""


def rows_of(counter: Counter, kind: Any) -> list[Any]:
    """Every row of a kind of record, in order."""

    def read(work: UnitOfWork) -> list[Any]:
        return list(work.session.scalars(select(kind).order_by(*kind.__table__.primary_key)))

    return counter.register.read(counter.registrar, read)


def case_of(counter: Counter, case_id: int) -> Any:
    """One case with all that belongs to it."""
    return counter.register.read(counter.registrar, cases.load_any_case, case_id)


def hold(counter: Counter) -> None:
    """No forbidden change, no number twice, no blank unaccounted for, no divorce without what it does, the chain
    intact."""
    every_change_was_allowed(counter)
    registered = [case_of(counter, one.id) for one in rows_of(counter, Registration) if one.issued_at is not None]
    standing = [one for one in registered if one.state != "voided"]
    every_number_is_accounted_for(counter, standing)
    every_booklet_is_accounted_for(counter, standing)
    every_marriage_says_what_became_of_it(counter)
    assert counter.register.read(counter.reviewer, audit.verify).holds


def every_change_was_allowed(counter: Counter) -> None:
    kinds = {one.id: KIND_BY_NAME[one.kind].states for one in rows_of(counter, Registration)}
    for line in rows_of(counter, AuditEntry):
        if line.record != "registration":
            continue
        told = json.loads(line.text)
        before, after = told["before"].get("state"), told["after"].get("state")
        if before is None or after is None or before == after:
            continue
        by_time = before in TIME and after in (*TIME, "withdrawn") and (
            after == "withdrawn" or TIME.index(before) < TIME.index(after)
        )
        assert kinds[int(line.record_id)].allows(before, after) or by_time, (line.act, before, after)


def every_number_is_accounted_for(counter: Counter, standing: list[Any]) -> None:
    ledger = rows_of(counter, LedgerNumber)
    assert len({one.number for one in ledger}) == len(ledger)
    for counted in rows_of(counter, NumberCounter):
        if counted.prefix in ("J", "L", "BJ", "BL"):
            serials = [one.serial for one in ledger if (one.prefix, one.year) == (counted.prefix, counted.year)]
            assert sorted(serials) == list(range(1, counted.next_serial)), "every gap has a row"
    issued = {one.number: one.registration_id for one in ledger if one.state == "issued"}
    assert issued == {one.certificate_number: one.id for one in standing}
    assert all(one.reason for one in ledger if one.state in ("voided", "skipped"))


def every_booklet_is_accounted_for(counter: Counter, standing: list[Any]) -> None:
    booklets = rows_of(counter, BlankBooklet)
    issued = Count(one.registration_id for one in booklets if one.state == "issued")
    assert issued == Count({one.id: len(one.holders) for one in standing})
    for one in booklets:
        if one.state == "assigned":
            assert case_of(counter, one.registration_id).state in ("printing", "proof_read")
        if one.state == "voided":
            assert one.reason
            assert one.second_officer_id is not None
    of_number = {(one.kind, one.number): one for one in booklets}
    for paper in rows_of(counter, IssuedPaper):
        if paper.blank_number:
            record = case_of(counter, paper.registration_id)
            booklet = of_number[KIND_BY_NAME[record.kind].booklet_of(record), paper.blank_number]
            assert booklet.state in ("assigned", "issued", "voided")
            assert (paper.state == "spoiled") == (booklet.state == "voided")


def every_marriage_says_what_became_of_it(counter: Counter) -> None:
    """A divorce that stands has ended its marriage; one that fell has not; what a note says is true of its record."""
    records = {one.id: case_of(counter, one.id) for one in rows_of(counter, Registration)}
    for divorce in (one for one in records.values() if one.kind == DIVORCE and one.marriage_id):
        marriage = records[divorce.marriage_id]
        if divorce.state in ("issued", "filed"):
            assert marriage.state not in ("issued", "filed")
        if divorce.state in ("revoked", "voided"):
            assert marriage.end_reason != divorce.certificate_number
    state_after = {"court_invalidity": "noted_invalid", "court_revocation": "revoked", "revoked": "revoked"}
    for note in rows_of(counter, Note):
        record = records[note.registration_id]
        assert record.kind != REISSUE
        if note.fact in state_after:
            assert record.state == state_after[note.fact]
