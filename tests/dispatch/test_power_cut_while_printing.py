"""The power goes (kill -9) between each two steps of printing: blank, paper and record agree, or the clerk is asked.

On both databases, against a real print queue. What is asked is answered as a clerk would, by looking into the printer's
tray; then the case is brought to its end, and everything must be accounted for.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter as Count
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from registry_desktop.acts import papers
from registry_desktop.acts.marriage import certificate
from registry_desktop.acts.papers import blank_of
from registry_desktop.acts.print_jobs import nothing_came_out
from registry_desktop.dispatch.run import Sent, recover, run
from registry_desktop.printing.press import TemplatePress
from registry_desktop.queries.files import papers_of_registration
from registry_desktop.queries.print_jobs import UnsettledPrint, unsettled_prints
from registry_desktop.records.printers import PrintJob
from registry_desktop.store.engine import CentralServer, LocalFile, Place
from registry_desktop.store.opening import open_register
from registry_desktop.store.unit_of_work import Reference
from tests.acts.couples import SECOND, on_blank, print_and_confirm, revision, the_case, work_to
from tests.dispatch.print_until_killed import OF_A_BOOKLET, OF_THE_CASE, ROLES
from tests.registers import KINDS, ROOT, STANDING, Counter, standing
from tests.scenarios.walk_holds import hold, rows_of
from tests.virtual_printer import VirtualPrinter

BOOKLET = "marriage_certificate"
SAME_AGAIN = {f"{name} {one}" for name in ("man anew", "woman") for one in OF_A_BOOKLET} - {"man anew ended"}
"""Moments that differ from those of the man's first booklet only in whose it is: left to the long run."""
EVERY = bool(os.environ.get("REGISTRY_EVERY_MOMENT"))
MOMENTS = tuple(one for one in OF_THE_CASE if EVERY or one not in SAME_AGAIN)


@pytest.fixture(scope="session")
def fonts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The children cut their fonts once a process of the suite."""
    return tmp_path_factory.mktemp("fonts-of-printing-children")


@pytest.mark.parametrize(
    ("place", "moment"),
    [(KINDS[(number + other) % 2], one) for number, one in enumerate(MOMENTS) for other in range(2 if EVERY else 1)],
    indirect=["place"],
)
def test_the_power_goes_after(
    moment: str,
    counter: Counter,
    place: Place,
    reference: Reference,
    virtual_printer: VirtualPrinter,
    fonts: Path,
    tmp_path: Path,
) -> None:
    case_id = work_to(counter, "approved")
    order = _order(counter, place, fonts) | {
        "case_id": case_id, "printer": virtual_printer.queue, "die_after": moment,
    }  # fmt: skip
    counter.register.close()
    _print_until_killed(order, tmp_path)

    counter = _anew(counter, place, reference)
    before = the_case(counter, case_id).state
    assert before in _expected_states(moment)
    _answer_what_is_asked(counter, virtual_printer)
    assert the_case(counter, case_id).state == before, "no answer about paper moves the case"
    _bring_to_the_end(counter, case_id, virtual_printer)
    assert the_case(counter, case_id).state == "issued"
    hold(counter)
    _each_booklet_was_printed_once(counter, virtual_printer)
    counter.register.close()


def _order(counter: Counter, place: Place, fonts: Path) -> dict[str, object]:
    press = counter.register.reference.press
    assert isinstance(press, TemplatePress)
    if not any(fonts.iterdir()):
        shutil.copytree(press.typefaces.cache, fonts, dirs_exist_ok=True)
    order: dict[str, object] = {"fonts": str(fonts), "now": counter.clock.now.isoformat()}
    if isinstance(place, LocalFile):
        return order | {"path": str(place.path)}
    assert isinstance(place, CentralServer)
    names = ("host", "database", "user", "password", "port")
    return order | {"server": {name: getattr(place, name) for name in names}}


def _print_until_killed(order: dict[str, object], folder: Path) -> None:
    path = folder / "order.json"
    path.write_text(json.dumps(order), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "tests.dispatch.print_until_killed", str(path)],
        cwd=ROOT, env=os.environ, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr[-2000:]


def _anew(counter: Counter, place: Place, reference: Reference) -> Counter:
    counter.clock.now += timedelta(minutes=10)
    register = open_register(place, reference, clock=counter.clock)
    return Counter(register, counter.clock, *(standing(register, one) for one in STANDING))


def _expected_states(moment: str) -> tuple[str, ...]:
    steps = {"approved": "approved", "proof_read": "proof_read", "issued": "issued"}
    return (steps.get(moment, "printing"),)


def _answer_what_is_asked(counter: Counter, printer: VirtualPrinter) -> None:
    """Recover, wait for the jobs under way, and say of what is left whether it lies in the tray."""
    deadline = time.monotonic() + 30
    while True:
        left: tuple[UnsettledPrint, ...] = recover(counter.register, counter.registrar).value
        if all(one.state == "out" or one.detail for one in left):
            break
        assert time.monotonic() < deadline, left
        time.sleep(0.2)
    for one in left:
        if any(one.token in path.name for path in printer.received_folder.iterdir()):
            counter.register.perform(
                counter.registrar, papers.confirm_printed, paper_id=one.paper_id, blank_number=one.blank_number
            )
        else:
            counter.register.perform(counter.registrar, nothing_came_out, job_id=one.id)
    assert counter.register.read(counter.registrar, unsettled_prints) == ()


def _bring_to_the_end(counter: Counter, case_id: int, printer: VirtualPrinter) -> None:
    def act(function: Any, **arguments: Any) -> None:
        at = revision(counter, case_id)
        counter.register.perform(counter.registrar, function, registration_id=case_id, revision=at, **arguments)

    if the_case(counter, case_id).state == "approved":
        act(certificate.make_certificate, man_blank="10000001", woman_blank="10000002")
    if the_case(counter, case_id).state == "printing":
        for role in ROLES:
            _print_booklet(counter, case_id, role, printer)
        print_and_confirm(counter, case_id, "marriage_review_form", "")
        act(certificate.proof_read, second=SECOND)
    if the_case(counter, case_id).state == "proof_read":
        act(certificate.issue)


def _print_booklet(counter: Counter, case_id: int, role: str, printer: VirtualPrinter) -> None:
    blank = blank_of(the_case(counter, case_id), role)
    made = [
        paper
        for paper in counter.register.read(counter.registrar, papers_of_registration, registration_id=case_id)
        if (paper.paper, paper.holder_role, paper.blank_number) == (BOOKLET, role, blank) and paper.state != "spoiled"
    ]
    assert len(made) <= 1
    if made and made[0].state == "printed":
        return
    paper_id = made[0].id if made else on_blank(counter, case_id, role).id
    sent: Sent = run(counter.register, counter.registrar, paper_id=paper_id, printer=printer.queue).value
    assert sent.came_out is True
    counter.register.perform(counter.registrar, papers.confirm_printed, paper_id=paper_id, blank_number=blank)


def _each_booklet_was_printed_once(counter: Counter, printer: VirtualPrinter) -> None:
    jobs = rows_of(counter, PrintJob)
    assert {one.state for one in jobs} <= {"confirmed", "spoiled", "failed"}
    names = [path.name for path in printer.received(at_least=2)]
    arrived = Count(one.issued_paper_id for one in jobs for name in names if one.token in name)
    assert set(arrived.values()) == {1}, "no blank was inked twice"
    assert {one.issued_paper_id for one in jobs if one.state in ("confirmed", "spoiled")} == set(arrived)
