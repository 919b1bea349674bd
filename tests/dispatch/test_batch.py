"""Many papers in one go: a refusal stops no other couple, a printer's trouble keeps the rest for later."""

from __future__ import annotations

from typing import Any

from registry_desktop.acts.papers import confirm_printed, make_paper
from registry_desktop.desktop.background import Cancelled
from registry_desktop.dispatch.batch import BatchLine, Destination, run_batch
from registry_desktop.dispatch.run import Patience
from registry_desktop.domain.printer_trouble import PrinterTrouble
from registry_desktop.domain.refused import Refusal
from registry_desktop.queries.due_papers import DuePaper, due_papers
from registry_desktop.queries.print_jobs import unsettled_prints
from tests.acts.couples import print_and_confirm, work_to
from tests.registers import Counter
from tests.scenarios.hall import ZHAO_AND_QIAN
from tests.virtual_printer import VirtualPrinter

IMPATIENT = Patience(mended_at_printer=3, other_trouble=1.5, without_trouble=30)


def due(counter: Counter) -> tuple[DuePaper, ...]:
    found: tuple[DuePaper, ...] = counter.register.read(counter.registrar, due_papers)
    return found


def go_on(_done: int, _total: int) -> None:
    return None


def printed(counter: Counter, papers: Any, printer: VirtualPrinter, progress: Any = go_on) -> tuple[BatchLine, ...]:
    lines: tuple[BatchLine, ...] = run_batch(
        counter.register, counter.registrar, due=papers, destinations={"": Destination(printer.queue)},
        progress=progress, patience=IMPATIENT,
    ).value  # fmt: skip
    return lines


def test_the_papers_of_two_couples_are_printed_and_no_longer_due_once_confirmed(
    counter: Counter, virtual_printer: VirtualPrinter
) -> None:
    first, second = work_to(counter, "approved"), work_to(counter, "printing", ZHAO_AND_QIAN)
    papers = due(counter)
    assert {one.registration_id for one in papers} == {first, second}
    assert "marriage_certificate" not in {one.paper for one in papers}, "each booklet is put in by hand"
    lines = printed(counter, papers, virtual_printer)
    assert all(line.came_out for line in lines)
    assert len(virtual_printer.received(at_least=len(papers))) == len(papers)
    assert due(counter) == (), "they are on their way, and asked about on Today"
    assert {one.paper_id for one in counter.register.read(counter.registrar, unsettled_prints)} == {
        line.paper_id for line in lines
    }
    again = printed(counter, papers, virtual_printer)
    assert {line.refused.code for line in again if line.refused} == {Refusal.PRINT_UNDER_WAY}, "another desk's list"
    for line in lines:
        assert line.paper_id is not None
        counter.register.perform(counter.registrar, confirm_printed, paper_id=line.paper_id)
    assert due(counter) == ()
    assert counter.register.read(counter.registrar, unsettled_prints) == ()


def test_what_the_register_refuses_of_one_couple_stops_no_other(
    counter: Counter, virtual_printer: VirtualPrinter
) -> None:
    work_to(counter, "printing")
    good = due(counter)
    gone = DuePaper(987_654, "某", "某", "marriage_review_form", "")
    lines = printed(counter, (gone, *good), virtual_printer)
    assert lines[0].refused is not None
    assert lines[0].refused.code is Refusal.NOT_FOUND
    assert all(line.came_out for line in lines[1:])


def test_an_empty_printer_keeps_the_rest_due(counter: Counter, virtual_printer: VirtualPrinter) -> None:
    work_to(counter, "approved")
    work_to(counter, "printing", ZHAO_AND_QIAN)
    papers = due(counter)
    virtual_printer.take_paper_out()
    lines = printed(counter, papers, virtual_printer)
    assert lines[0].sent is not None
    assert lines[0].trouble is PrinterTrouble.NO_PAPER
    assert not any(line.came_out for line in lines)
    assert all(line.sent is None and line.paper_id is None for line in lines[1:])
    virtual_printer.put_paper_in()
    assert len(due(counter)) == len(papers) - 1, "the first is asked about on Today"


def test_a_paper_confirmed_meanwhile_is_not_made_twice(counter: Counter, virtual_printer: VirtualPrinter) -> None:
    case_id = work_to(counter, "printing")
    papers = due(counter)
    print_and_confirm(counter, case_id, papers[0].paper, papers[0].role)
    lines = printed(counter, papers, virtual_printer)
    assert lines[0].refused is not None
    assert lines[0].refused.code is Refusal.PAPER_DONE
    assert all(line.came_out for line in lines[1:])


def test_what_was_made_and_not_confirmed_is_made_anew_from_what_stands_now(
    counter: Counter, virtual_printer: VirtualPrinter
) -> None:
    case_id = work_to(counter, "printing")
    old = counter.register.perform(
        counter.registrar, make_paper, registration_id=case_id, paper="marriage_review_form"
    ).value
    [line] = printed(counter, [one for one in due(counter) if one.paper == "marriage_review_form"], virtual_printer)
    assert line.came_out
    assert line.paper_id not in (None, old.id)


def test_a_batch_that_is_stopped_leaves_the_rest_due(counter: Counter, virtual_printer: VirtualPrinter) -> None:
    work_to(counter, "approved")
    work_to(counter, "printing", ZHAO_AND_QIAN)
    papers = due(counter)

    def stop_before_the_second(done: int, _total: int) -> None:
        if done == 1:
            raise Cancelled

    lines = printed(counter, papers, virtual_printer, stop_before_the_second)
    assert [line.came_out for line in lines] == [True] + [False] * (len(papers) - 1)
    assert lines[1].trouble is PrinterTrouble.CANCELLED
    assert due(counter) == papers[1:]
