"""`registryctl check marriage FILE.json --on DATE`: what the law says to one case, without any register."""

import argparse
import json
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from registry_desktop import locations
from registry_desktop.commands.console import Console
from registry_desktop.commands.entries import CHECKED, entry_of
from registry_desktop.commands.outcome import ExitCode, WrongUse
from registry_desktop.domain.codes import Divisions
from registry_desktop.domain.finding import Finding
from registry_desktop.domain.periods import read_days_off
from registry_desktop.domain.statute import LawNotKnown, read_statutes
from registry_desktop.kinds.kind import Kind, findings_of
from registry_desktop.kinds.known import Known
from registry_desktop.kinds.plain_form import WrongEntry
from registry_desktop.printing.press import TemplatePress
from registry_desktop.records.registrations import Registration


def declare(parser: argparse.ArgumentParser) -> None:
    """The kind, the file ("-" reads what is piped in), the day of the act."""
    parser.add_argument("kind", choices=tuple(CHECKED), metavar="KIND")
    parser.add_argument("file", type=Path, metavar="FILE.json")
    parser.add_argument("--on", type=date.fromisoformat, default=None, metavar="DATE")


def run(typed: argparse.Namespace, console: Console) -> ExitCode:
    """Print the findings; FOUND when one of them blocks."""
    kind = CHECKED[typed.kind]
    record, known = _read(typed.file, kind)
    if typed.on is not None:
        known = replace(known, on=typed.on)
    press = TemplatePress(locations.resources(), locations.cache())
    known = replace(
        known,
        divisions=_divisions(),
        days_off=read_days_off(_codes() / "days_off.csv"),
        unprintable=press.unprintable(record.printed_texts),
    )
    findings = _findings(record, known, kind)
    console.document({"kind": kind.name, "on": known.on, "findings": [_plain(one, console) for one in findings]})
    for finding in findings:
        severity = console.wording.severity(finding.severity)
        article = console.wording.citation(finding.article)
        console.lines([f"{severity}  {finding.code}  {console.wording.finding(finding)}  [{article}]"])
    if not findings:
        console.say("nothing_found", on=known.on)
    return ExitCode.FOUND if any(finding.blocks for finding in findings) else ExitCode.OK


def _findings(record: Registration, known: Known, kind: Kind) -> tuple[Finding, ...]:
    try:
        return findings_of(kind, record, known, read_statutes(locations.resources() / "statutes"))
    except LawNotKnown as missing:
        raise WrongUse("law_not_known", detail=missing) from missing


def _read(path: Path, kind: Kind) -> tuple[Registration, Known]:
    try:
        text = sys.stdin.read() if str(path) == "-" else path.read_text(encoding="utf-8-sig")
        entry = entry_of(kind)
        record, known = entry.from_json(json.loads(text), entry.read_code_tables(_codes()), kind)
        return record, known
    except json.JSONDecodeError as error:
        raise WrongUse("not_json", path=path, line=error.lineno, column=error.colno) from error
    except UnicodeDecodeError as error:
        raise WrongUse("not_utf8", path=path, position=error.start) from error
    except WrongEntry as wrong:
        places = "; ".join(f"{problem.path or '.'}: {problem.code}" for problem in wrong.problems)
        raise WrongUse("wrong_entry", path=path, places=places) from wrong


def _codes() -> Path:
    return locations.resources() / "codes"


def _divisions() -> Divisions:
    own = sorted(locations.data().glob("divisions*.csv"))
    return Divisions.read(_codes() / "divisions.csv", *own)


def _plain(finding: Finding, console: Console) -> dict[str, Any]:
    return {
        "code": finding.code,
        "severity": str(finding.severity),
        "article": finding.article,
        "field": finding.field,
        "facts": dict(finding.facts),
        "sentence": console.wording.finding(finding),
    }
