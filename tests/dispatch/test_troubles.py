"""A dead, paused, removed or empty printer: the case stays where it is, and the sentence says what to do."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from registry_desktop.acts.print_jobs import nothing_came_out, reserve_print
from registry_desktop.dispatch.plain import print_plain
from registry_desktop.dispatch.run import Patience, Remark, Sent, recover, run
from registry_desktop.domain.printer_trouble import PrinterTrouble, PrinterTroubled
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.files import papers_of_registration
from registry_desktop.queries.print_jobs import unsettled_prints
from registry_desktop.records.printers import PrintJob
from tests.acts.couples import on_blank, the_case, work_to
from tests.registers import Counter
from tests.scenarios.walk_holds import rows_of
from tests.virtual_printer import FORMATS, QUEUE, VirtualPrinter, printer_of_service

IMPATIENT = Patience(mended_at_printer=3, other_trouble=1.5, without_trouble=20)
BOOKLET = "marriage_certificate"


@pytest.fixture
def fragile(virtual_printer: VirtualPrinter, tmp_path: Path) -> Iterator[VirtualPrinter]:
    """A printer of this test's own, to be killed, paused and removed."""
    queue = f"Fragile{tmp_path.name[-6:].replace('_', 'x').replace('-', 'x')}"
    with printer_of_service(tmp_path, queue, FORMATS[QUEUE], virtual_printer.environment) as printer:
        yield printer
        subprocess.run(["lpadmin", "-x", queue], env=os.environ | printer.environment, check=False, capture_output=True)


def send(counter: Counter, paper_id: int, printer: str, remark: Remark = lambda trouble: None) -> Sent:  # noqa: ARG005
    sent = run(
        counter.register, counter.registrar, paper_id=paper_id, printer=printer, patience=IMPATIENT, remark=remark
    ).value
    assert isinstance(sent, Sent)
    return sent


def state_of(counter: Counter, case_id: int) -> tuple[str, list[str]]:
    """The case's state and its booklets' papers."""
    papers = counter.register.read(counter.registrar, papers_of_registration, registration_id=case_id)
    return the_case(counter, case_id).state, [paper.state for paper in papers if paper.paper == BOOKLET]


def test_a_healthy_printer_leads_to_out_and_the_clerk_still_has_to_say_so(
    counter: Counter, virtual_printer: VirtualPrinter
) -> None:
    case_id = work_to(counter, "printing")
    made = on_blank(counter, case_id, "man")
    sent = send(counter, made.id, virtual_printer.queue)
    assert (sent.came_out, sent.trouble, sent.on_a4_sheet) == (True, None, True)
    assert len(virtual_printer.received()) == 1
    assert state_of(counter, case_id) == ("printing", ["made"])
    [left] = counter.register.read(counter.registrar, unsettled_prints)
    assert (left.state, left.blank_number, left.man_name) == ("out", made.blank_number, "测试甲")
    with pytest.raises(Refused) as answer:
        send(counter, made.id, virtual_printer.queue)
    assert answer.value.code is Refusal.PRINT_UNDER_WAY


@pytest.mark.parametrize("way", ["removed", "paused", "closed"])
def test_what_is_known_before_keeps_everything_back(counter: Counter, fragile: VirtualPrinter, way: str) -> None:
    commands = {"removed": ("lpadmin", "-x"), "paused": ("cupsdisable",), "closed": ("cupsreject",)}
    troubles = {
        "removed": PrinterTrouble.GONE, "paused": PrinterTrouble.PAUSED, "closed": PrinterTrouble.NOT_ACCEPTING,
    }  # fmt: skip
    case_id = work_to(counter, "printing")
    made = on_blank(counter, case_id, "man")
    fragile.command(*commands[way])
    with pytest.raises(PrinterTroubled) as troubled:
        send(counter, made.id, fragile.queue)
    assert troubled.value.trouble is troubles[way]
    assert state_of(counter, case_id) == ("printing", ["made"])
    assert counter.register.read(counter.registrar, unsettled_prints) == ()
    assert list(fragile.received_folder.iterdir()) == []


def test_a_dead_printer_is_given_up_and_the_clerk_asked(counter: Counter, fragile: VirtualPrinter) -> None:
    case_id = work_to(counter, "printing")
    made = on_blank(counter, case_id, "man")
    _kill(fragile)
    heard: list[PrinterTrouble | None] = []
    sent = send(counter, made.id, fragile.queue, remark=heard.append)
    assert (sent.came_out, sent.trouble) == (None, PrinterTrouble.NO_ANSWER)
    assert PrinterTrouble.NO_ANSWER in heard
    assert state_of(counter, case_id) == ("printing", ["made"])
    [left] = counter.register.read(counter.registrar, unsettled_prints)
    assert (left.state, left.detail) == ("sent", "no_answer")
    counter.register.perform(counter.registrar, nothing_came_out, job_id=left.id)
    assert counter.register.read(counter.registrar, unsettled_prints) == ()
    counter.register.perform(counter.registrar, reserve_print, paper_id=made.id, printer="Another")


def test_an_empty_tray_is_told_while_the_job_waits_and_it_goes_on_when_paper_is_put_in(
    counter: Counter, virtual_printer: VirtualPrinter
) -> None:
    case_id = work_to(counter, "printing")
    made = on_blank(counter, case_id, "man")
    virtual_printer.take_paper_out()
    heard: list[PrinterTrouble | None] = []

    def mend(trouble: PrinterTrouble | None) -> None:
        heard.append(trouble)
        if trouble is PrinterTrouble.NO_PAPER:
            assert state_of(counter, case_id) == ("printing", ["made"])
            threading.Timer(0.3, virtual_printer.put_paper_in).start()

    try:
        sent = run(
            counter.register, counter.registrar, paper_id=made.id, printer=virtual_printer.queue, remark=mend,
            patience=Patience(mended_at_printer=60),
        ).value  # fmt: skip
    finally:
        virtual_printer.put_paper_in()
    assert PrinterTrouble.NO_PAPER in heard
    assert sent.came_out is True


@pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
def test_an_empty_tray_that_nobody_fills_is_given_up_and_asked_about(
    counter: Counter, virtual_printer: VirtualPrinter
) -> None:
    case_id = work_to(counter, "printing")
    made = on_blank(counter, case_id, "man")
    virtual_printer.take_paper_out()
    try:
        sent = send(counter, made.id, virtual_printer.queue)
    finally:
        virtual_printer.put_paper_in()
    assert (sent.came_out, sent.trouble) == (None, PrinterTrouble.NO_PAPER)
    assert state_of(counter, case_id) == ("printing", ["made"])
    assert [one.detail for one in counter.register.read(counter.registrar, unsettled_prints)] == ["no_paper"]


@pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
def test_without_a_scheduler_nothing_is_reserved_and_recovery_waits(
    counter: Counter, virtual_printer: VirtualPrinter, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    case_id = work_to(counter, "printing")
    made = on_blank(counter, case_id, "man")
    counter.register.perform(counter.registrar, reserve_print, paper_id=made.id, printer=virtual_printer.queue)
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody"))
    other = on_blank(counter, case_id, "woman")
    with pytest.raises(PrinterTroubled) as troubled:
        send(counter, other.id, virtual_printer.queue)
    assert troubled.value.trouble is PrinterTrouble.SCHEDULER_AWAY
    counter.clock.set_to(counter.clock.now.date(), 17)
    left = recover(counter.register, counter.registrar).value
    assert [(one.paper_id, one.state) for one in left] == [(made.id, "reserved")], "not known without the scheduler"


@pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
def test_a_queue_that_closes_while_a_paper_is_handed_over_took_nothing(
    counter: Counter, fragile: VirtualPrinter
) -> None:
    case_id = work_to(counter, "printing")
    made = on_blank(counter, case_id, "man")
    with pytest.raises(PrinterTroubled) as troubled:
        run(
            counter.register, counter.registrar, paper_id=made.id, printer=fragile.queue,
            step=lambda step: fragile.command("cupsreject") if step == "read" else None,
        )  # fmt: skip
    assert troubled.value.trouble is PrinterTrouble.NOT_ACCEPTING
    assert counter.register.read(counter.registrar, unsettled_prints) == ()
    assert [one.state for one in rows_of(counter, PrintJob)] == ["failed"]


def test_a_line_that_breaks_while_a_paper_is_handed_over_is_asked_about(
    counter: Counter, virtual_printer: VirtualPrinter, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    case_id = work_to(counter, "printing")
    made = on_blank(counter, case_id, "man")
    sent = run(
        counter.register, counter.registrar, paper_id=made.id, printer=virtual_printer.queue,
        step=lambda step: monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody")) if step == "read" else None,
    ).value  # fmt: skip
    assert (sent.came_out, sent.trouble) == (None, PrinterTrouble.SCHEDULER_AWAY)
    assert state_of(counter, case_id) == ("printing", ["made"])
    [left] = counter.register.read(counter.registrar, unsettled_prints)
    assert (left.state, left.detail) == ("sent", "scheduler_away")


@pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
def test_plain_pages_on_a_dead_printer_are_told(
    counter: Counter, fragile: VirtualPrinter
) -> None:
    case_id = work_to(counter, "printing")
    made = on_blank(counter, case_id, "man")
    _kill(fragile)
    with pytest.raises(PrinterTroubled) as troubled:
        print_plain(
            made.pdf, printer=fragile.queue, title="list", progress=lambda *_: None, patience=IMPATIENT
        )
    assert troubled.value.trouble is PrinterTrouble.NO_ANSWER


def _kill(printer: VirtualPrinter) -> None:
    asked = ["pgrep", "-f", f"ippeveprinter .*-p {printer.port} "]
    found = subprocess.run(asked, capture_output=True, text=True, check=False)
    for number in found.stdout.split():
        os.kill(int(number), signal.SIGKILL)


class PowerCut(BaseException):
    """The program ends without another word."""


def test_a_queue_removed_after_it_printed_leaves_the_clerk_to_look(counter: Counter, fragile: VirtualPrinter) -> None:
    made = on_blank(counter, work_to(counter, "printing"), "man")

    def cut(step: str) -> None:
        if step == "handed_over":
            raise PowerCut

    with pytest.raises(PowerCut):
        run(counter.register, counter.registrar, paper_id=made.id, printer=fragile.queue, step=cut)
    assert len(fragile.received()) == 1
    fragile.command("lpadmin", "-x")
    counter.clock.now += timedelta(minutes=10)
    [left] = recover(counter.register, counter.registrar).value
    assert (left.paper_id, left.state, left.detail) == (made.id, "sent", "gone")
    [still] = recover(counter.register, counter.registrar).value
    assert (still.id, still.state, still.detail) == (left.id, "sent", "gone")
