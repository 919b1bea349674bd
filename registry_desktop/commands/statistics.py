"""`registryctl statistics --from DATE --to DATE [--as-known DATE] [--format …] [--out FILE]`: S-D1."""

import argparse
from datetime import date
from pathlib import Path

from registry_desktop import locations
from registry_desktop.acts.exports import note_statistics_export
from registry_desktop.commands import connection
from registry_desktop.commands.console import Console
from registry_desktop.commands.handing_out import format_for, hand_out, require_free
from registry_desktop.commands.outcome import ExitCode, WrongUse
from registry_desktop.domain.officer import SignedIn
from registry_desktop.exchange import statistics
from registry_desktop.queries.statistics import Report, day_report
from registry_desktop.store.register import Register


def declare(parser: argparse.ArgumentParser) -> None:
    """The period (today unless said), at the end of which day it was known so, the format, where to."""
    parser.add_argument("--from", dest="first", type=date.fromisoformat, default=None, metavar="DATE")
    parser.add_argument("--to", dest="last", type=date.fromisoformat, default=None, metavar="DATE")
    parser.add_argument("--as-known", type=date.fromisoformat, default=None, metavar="DATE")
    parser.add_argument("--format", choices=statistics.FORMATS, default=None)
    parser.add_argument("--out", type=Path, default=None, metavar="FILE")
    parser.add_argument("--purpose", default="", metavar="TEXT")
    connection.declare(parser)


def run(typed: argparse.Namespace, console: Console) -> ExitCode:
    """Print the table, or hand it out and leave a line about that in the register."""
    if typed.out is not None:
        require_free(typed.out)
    file_format = format_for(typed.out, typed.format, statistics.FORMATS) if typed.out or typed.format else ""
    register = connection.opened(typed)
    try:
        officer = connection.officer_of(register, typed)
        report = _report(register, officer, typed)
        if not file_format:
            _show(report, console)
            return ExitCode.OK
        out = typed.out or Path(f"S-D1-{report.period.first}-{report.period.last}.{file_format}")
        given = export(register, officer, report, out, file_format, console.wording.language, typed.purpose)
        console.document(given)
        console.say("statistics_out", path=out)
    finally:
        register.close()
    return ExitCode.OK


def _report(register: Register, officer: SignedIn, typed: argparse.Namespace) -> Report:
    today = register.read(officer, lambda work: work.today)
    first = typed.first or typed.last or today
    last = typed.last or first
    if first > last:
        raise WrongUse("period_wrong", first=first, last=last)
    if typed.as_known is not None and typed.as_known > today:
        raise WrongUse("not_known_yet", on=typed.as_known, today=today)
    return register.read(officer, day_report, first=first, last=last, as_known=typed.as_known)


def layout(language: str) -> statistics.Layout:
    """The rows of S-D1 in that language."""
    return statistics.read_layout(locations.resources() / "statistics" / "day_report.toml", language)


def export(
    register: Register, officer: SignedIn, report: Report, out: Path, file_format: str, language: str, purpose: str = ""
) -> dict[str, str | int]:
    """Write the file, note the export; what was handed out. The PDF is official paper, so always Chinese."""
    rows = layout("zh_CN" if file_format == "pdf" else language)
    content = register.read(officer, statistics.written, report=report, layout=rows, file_format=file_format)
    digest = hand_out(out, content)
    chosen = f"{report.period.first}/{report.period.last}"
    if report.as_known is not None:
        chosen += f" @{report.as_known}"
    register.perform(
        officer,
        note_statistics_export,
        file_format=file_format,
        chosen=chosen,
        row_count=len(rows.rows),
        digest=digest,
        purpose=purpose,
    )
    return {"file": str(out), "format": file_format, "period": chosen, "digest": digest}


def _show(report: Report, console: Console) -> None:
    rows = layout(console.wording.language)
    if console.as_json:
        print(statistics.as_json(report, rows).decode())
    known = f"  @{report.as_known}" if report.as_known else ""
    console.lines([f"{rows.title}  {report.office_name}  {report.period.first} — {report.period.last}{known}"])
    cells = [[str(cell) for cell in row] for row in statistics.table_of(report, rows)]
    console.table([list(statistics.heads(console.wording.language)), *cells])
