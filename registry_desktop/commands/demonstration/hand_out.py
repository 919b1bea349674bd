"""What the day leaves on the table: every paper as the exact bytes that were kept, the statistics, the records."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from registry_desktop.commands.demonstration.day import ServiceDay
from registry_desktop.commands.exports import export as export_marriages
from registry_desktop.commands.outcome import Denied
from registry_desktop.commands.statistics import export as export_statistics
from registry_desktop.exchange import statistics
from registry_desktop.exchange.rows_out import FORMATS
from registry_desktop.queries.appointments import bookings_between
from registry_desktop.queries.cases import load_case
from registry_desktop.queries.files import PaperView, content_of, papers_of_registration
from registry_desktop.queries.statistics import Report, day_report

PAPERS = "papers"


@dataclass(frozen=True)
class HandedOut:
    """How many papers and records, and the day's figures."""

    papers: int
    records: int
    report: Report


def make_room(out: Path) -> None:
    """Take the papers of an earlier demonstration away. Denied when anything else lies in the folder."""
    if not out.is_dir():
        return
    files = {f"{name}.{ending}" for ending in ("xlsx", "csv", "json", "pdf") for name in ("statistics", "marriages")}
    there = {path.name for path in out.iterdir()}
    if there - files - {PAPERS}:
        raise Denied("folder_not_empty", path=out)
    if there:
        shutil.rmtree(out)


def hand_out_everything(service_day: ServiceDay, out: Path) -> HandedOut:
    """Write papers/, statistics.* and marriages.* below `out`."""
    (out / PAPERS).mkdir(parents=True, exist_ok=True)
    register, leader = service_day.register, service_day.staff["zhuren"]
    papers = _papers(service_day, out / PAPERS) + _slips(service_day, out / PAPERS)
    report = register.read(leader, day_report, first=service_day.day, last=service_day.day)
    for file_format in statistics.FORMATS:
        export_statistics(register, leader, report, out / f"statistics.{file_format}", file_format, "zh_CN")
    records = 0
    for file_format in FORMATS:
        records = export_marriages(register, leader, out / f"marriages.{file_format}", file_format).row_count
    return HandedOut(papers, records, report)


def _papers(service_day: ServiceDay, folder: Path) -> int:
    """Every paper of every case, named by the case's number, the paper and its holder."""
    register, leader = service_day.register, service_day.staff["zhuren"]
    count = 0
    for visit in service_day.visits:
        if not visit.case_id:
            continue
        record = register.read(leader, load_case, visit.case_id)
        number = record.certificate_number or f"case-{record.id:06d}"
        for paper in register.read(leader, papers_of_registration, registration_id=visit.case_id):
            content = register.read(
                leader, content_of, registration_id=visit.case_id, digest=paper.digest
            )
            (folder / _name(number, paper)).write_bytes(content)
            count += 1
    return count


def _slips(service_day: ServiceDay, folder: Path) -> int:
    """The slips of the bookings, named by the booking's number."""
    day = service_day.day
    booked = service_day.register.read(service_day.staff["zhuren"], bookings_between, first=day, last=day)
    numbers = {booking.id: booking.number for booking in booked}
    for booking_id, slip in service_day.slips.items():
        (folder / f"{numbers[booking_id]}-appointment_slip.pdf").write_bytes(slip)
    return len(service_day.slips)


def _name(number: str, paper: PaperView) -> str:
    holder = f"-{paper.holder_role}" if paper.holder_role else ""
    spoiled = f"-spoiled-{paper.id}" if paper.state == "spoiled" else ""
    return f"{number}-{paper.paper}{holder}{spoiled}.pdf"
