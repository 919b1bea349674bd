"""`registryctl blanks ledger|booklets --from DATE --to DATE`: the ledger of booklets and numbers, or each with its
fate."""

import argparse
from datetime import date
from pathlib import Path
from typing import Any, Final

from registry_desktop import locations, words
from registry_desktop.acts.exports import note_ledger_export
from registry_desktop.commands import connection
from registry_desktop.commands.console import Console
from registry_desktop.commands.handing_out import format_for, hand_out, require_free
from registry_desktop.commands.outcome import ExitCode, WrongUse
from registry_desktop.commands.wording import Wording
from registry_desktop.domain.officer import SignedIn
from registry_desktop.exchange.blank_ledger import FORMATS, LedgerWords, cells, document, heads, written
from registry_desktop.exchange.columns import read_columns
from registry_desktop.exchange.rows_out import write_rows
from registry_desktop.queries.blank_fates import fates
from registry_desktop.queries.blank_ledger import Ledger, ledger
from registry_desktop.store.register import Register

SHEET: Final = "空白证与字号明细"


def declare(parser: argparse.ArgumentParser) -> None:
    """What, the period (today unless said), the format, where to."""
    parser.add_argument("what", choices=("ledger", "booklets"), metavar="ledger|booklets")
    parser.add_argument("--from", dest="first", type=date.fromisoformat, default=None, metavar="DATE")
    parser.add_argument("--to", dest="last", type=date.fromisoformat, default=None, metavar="DATE")
    parser.add_argument("--format", choices=FORMATS, default=None)
    parser.add_argument("--out", type=Path, default=None, metavar="FILE")
    parser.add_argument("--purpose", default="", metavar="TEXT")
    connection.declare(parser)


def run(typed: argparse.Namespace, console: Console) -> ExitCode:
    """Print the ledger, or hand it (or the list of every booklet and number) out as a file; FOUND when its sums do
    not add up."""
    if typed.out is not None:
        require_free(typed.out)
    named = typed.out or typed.format or typed.what == "booklets"
    file_format = format_for(typed.out, typed.format, FORMATS) if named else ""
    register = connection.opened(typed)
    try:
        officer = connection.officer_of(register, typed)
        first, last = _period(register, officer, typed)
        found = register.read(officer, ledger, first=first, last=last)
        if file_format:
            out = typed.out or Path(f"blanks-{typed.what}-{first}-{last}.{file_format}")
            _hand_out(register, officer, typed, console, found, require_free(out), file_format)
        else:
            _show(found, console)
    finally:
        register.close()
    return ExitCode.OK if found.balances else ExitCode.FOUND


def _period(register: Register, officer: SignedIn, typed: argparse.Namespace) -> tuple[date, date]:
    today = register.read(officer, lambda work: work.today)
    first = typed.first or typed.last or today
    last = typed.last or first
    if first > last:
        raise WrongUse("period_wrong", first=first, last=last)
    return first, last


def ledger_words(wording: Wording) -> LedgerWords:
    """How the ledger is said in the language of the terminal."""
    speech = wording.speech
    return LedgerWords(
        wording.say("ledger_title"),
        lambda name: speech.word("Ledger_columns", words.LEDGER_COLUMNS, name),
        speech.account_of_ledger,
        speech.place_of_blanks,
    )


def _hand_out(
    register: Register,
    officer: SignedIn,
    typed: argparse.Namespace,
    console: Console,
    found: Ledger,
    out: Path,
    file_format: str,
) -> None:
    if typed.what == "ledger":
        digest = hand_out(out, written(found, ledger_words(console.wording), file_format))
        rows = len(found.lines)
    else:
        rows, digest = _write_booklets(register, officer, found, out, file_format)
    chosen = f"{found.first}/{found.last}"
    try:
        register.perform(
            officer,
            note_ledger_export,
            file_format=file_format,
            chosen=chosen,
            row_count=rows,
            digest=digest,
            purpose=typed.purpose,
        )
    except BaseException:
        out.unlink(missing_ok=True)  # nothing leaves the register without its line there
        raise
    given = {"file": str(out), "format": file_format, "period": chosen, "rows": rows, "digest": digest}
    console.document(given | {"balances": found.balances})
    console.say("ledger_out", path=out, rows=rows)


def _write_booklets(
    register: Register, officer: SignedIn, found: Ledger, out: Path, file_format: str
) -> tuple[int, str]:
    columns = read_columns(locations.resources() / "exchange" / "blanks.csv")
    unfinished = out.with_name(f".{out.name}.unfinished")

    def write(work: Any) -> tuple[int, str]:
        rows = fates(work, first=found.first, last=found.last)
        made = write_rows(unfinished, file_format, columns, rows, sheet=SHEET)
        return made.row_count, made.digest

    try:
        made = register.read(officer, write)
        unfinished.replace(out)
    finally:
        unfinished.unlink(missing_ok=True)
    return made


def _show(found: Ledger, console: Console) -> None:
    console.document(document(found))
    said = ledger_words(console.wording)
    console.lines([f"{said.title}  {found.office_name}  {found.first} — {found.last}"])
    console.table([heads(said), *([str(cell) for cell in cells(line, said)] for line in found.lines)])
    if not found.balances:
        console.say("ledger_differs")
