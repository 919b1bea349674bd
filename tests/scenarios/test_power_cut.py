"""The power goes between two acts or in the middle of one: what was said to be written is there, nothing is half there.

A real process works a real SQLCipher file and is killed (kill -9) at ten seeded points (twenty in the long run), one
after the other on the same file.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import select, text

from registry_desktop.acts.blanks import receive
from registry_desktop.queries.audit import verify
from registry_desktop.queries.ledger import head_of_chain
from registry_desktop.records.attachments import KeptFile
from registry_desktop.records.certificates import BlankBooklet, IssuedPaper, LedgerNumber, NumberCounter
from registry_desktop.records.registrations import MarriageRegistration
from registry_desktop.store.engine import LocalFile
from registry_desktop.store.opening import open_register
from registry_desktop.store.register import Register
from registry_desktop.store.unit_of_work import Reference, UnitOfWork
from tests.registers import ROOT, Clock, Counter, standing
from tests.scenarios.busy_counter import CUT, READY

CUTS = 20 if os.environ.get("REGISTRY_EVERY_MOMENT") else 10
ACTS_OF_A_COUPLE = 40
LONGEST_DELAY = 0.05
FATE = {"printing": "reserved", "proof_read": "reserved", "issued": "issued"}


@pytest.fixture
def fonts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The children cut their fonts once."""
    return tmp_path_factory.mktemp("fonts-of-children")


@pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
def test_the_power_goes_again_and_again(counter: Counter, place: LocalFile, reference: Reference, fonts: Path) -> None:
    counter.register.perform(counter.reviewer, receive, kind="marriage_certificate", first="50000001", last="50000900")
    counter.register.close()
    told = 0
    with counter_at_work(place.path, fonts) as process:
        for run in range(CUTS):
            told = max(told, work_until_the_power_goes(process, run))
            register = open_register(place, reference, clock=Clock())
            assert_nothing_is_half_written(register, told)
            register.close()


def work_until_the_power_goes(process: "subprocess.Popen[str]", run: int) -> int:
    """Let a counter work, kill it at the seeded point; the last entry of the trail it said to be written."""
    assert process.stdin is not None
    assert process.stdout is not None
    chance = Random(20260520 + run)
    acts, told, victim = chance.randint(1, ACTS_OF_A_COUPLE), 0, 0
    process.stdin.write(f"{run}\n")
    process.stdin.flush()
    for line in process.stdout:
        said, number = line.split()
        if said == READY:
            victim = int(number)
            continue
        if said == CUT:
            break
        told, acts = int(number), acts - 1
        if acts == 0:
            time.sleep(chance.uniform(0, LONGEST_DELAY))
            os.kill(victim, signal.SIGKILL)
    assert acts <= 0, "the counter ended by itself"
    return told


@contextmanager
def counter_at_work(path: Path, fonts: Path) -> Iterator["subprocess.Popen[str]"]:
    """The process the counters are forked from; it and the last of them do not outlive the test."""
    command = [sys.executable, "-m", "tests.scenarios.busy_counter", str(path), str(fonts)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT, start_new_session=True) as process:
        try:
            yield process
        finally:
            os.killpg(process.pid, signal.SIGKILL)


def assert_nothing_is_half_written(register: Register, told: int) -> None:
    """Pages, references, chain, numbers, booklets and papers fit together; nothing said to be written is lost."""
    officer = standing(register, "registrar")
    register.read(officer, pages_and_references_hold)
    assert register.read(officer, verify).holds
    assert register.read(officer, head_of_chain)[0] >= told
    register.read(officer, every_number_has_its_case)
    register.read(officer, every_booklet_has_its_case)
    register.read(officer, every_paper_has_its_bytes)


def pages_and_references_hold(work: UnitOfWork) -> None:
    assert work.session.scalars(text("pragma cipher_integrity_check")).all() == []
    assert work.session.scalars(text("pragma integrity_check")).all() == ["ok"]
    assert work.session.execute(text("pragma foreign_key_check")).all() == []


def _cases(work: UnitOfWork) -> dict[int, MarriageRegistration]:
    return {one.id: one for one in work.session.scalars(select(MarriageRegistration))}


def every_number_has_its_case(work: UnitOfWork) -> None:
    cases = _cases(work)
    ledger = work.session.scalars(
        select(LedgerNumber).where(LedgerNumber.prefix == "J").order_by(LedgerNumber.serial)
    ).all()
    assert [line.serial for line in ledger] == list(range(1, len(ledger) + 1))
    following = work.session.scalar(select(NumberCounter.next_serial).where(NumberCounter.prefix == "J"))
    assert following in (None, len(ledger) + 1)
    carried = {one.id: one.certificate_number for one in cases.values() if one.certificate_number}
    assert carried == {line.registration_id: line.number for line in ledger}
    assert [line.state for line in ledger] == [FATE[cases[line.registration_id or 0].state] for line in ledger]


def every_booklet_has_its_case(work: UnitOfWork) -> None:
    cases = _cases(work)
    carried = {
        (one.id, role): getattr(one, f"{role}_blank_number")
        for one in cases.values()
        for role in ("man", "woman")
        if one.state in FATE
    }
    used = work.session.scalars(select(BlankBooklet).where(BlankBooklet.registration_id.is_not(None))).all()
    assert carried == {(blank.registration_id, blank.holder_role): blank.number for blank in used}
    assert len({blank.number for blank in used}) == len(used)
    for blank in used:
        assert blank.state == ("issued" if cases[blank.registration_id or 0].state == "issued" else "assigned")


def every_paper_has_its_bytes(work: UnitOfWork) -> None:
    kept = set(work.session.scalars(select(KeptFile.digest)))
    assert set(work.session.scalars(select(IssuedPaper.digest))) <= kept
    assert {one.photo_digest for one in _cases(work).values() if one.photo_digest} <= kept
