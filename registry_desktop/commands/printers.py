"""`registryctl printers`: what this machine can print on, what a window prints where, the fit of a printer by numbers.

Without a verb it lists; `choose` keeps where a paper goes; `ruler` prints a ruler sheet (through the fit with --check);
`fit` keeps what was measured on it, `prove` what was measured on the check page.
"""

import argparse
from collections.abc import Callable
from dataclasses import asdict, replace

from registry_desktop import words
from registry_desktop.acts.printer_choices import DUPLEX, choose_printer
from registry_desktop.acts.printer_fits import GOOD_ENOUGH_UM, SHEETS, measure_fit, prove_fit, ruler_sheet
from registry_desktop.commands import connection
from registry_desktop.commands.console import Console
from registry_desktop.commands.outcome import ExitCode, WrongUse
from registry_desktop.dispatch.plain import print_plain
from registry_desktop.domain.officer import SignedIn
from registry_desktop.domain.printer_trouble import PrinterTroubled
from registry_desktop.domain.sheet_fit import MARKS
from registry_desktop.queries.printer_choices import choices_of_window
from registry_desktop.queries.printer_fits import fit_for, sheet_fit
from registry_desktop.spooler.jobs import PrintOptions
from registry_desktop.spooler.printers import driver_of
from registry_desktop.spooler.printers import printers as printers_here
from registry_desktop.spooler.troubles import trouble_of_printer
from registry_desktop.store.register import Register


def declare(parser: argparse.ArgumentParser) -> None:
    """The verb, the window it is about, and what it needs."""
    parser.add_argument("verb", nargs="?", choices=tuple(VERBS), default="list", metavar="|".join(VERBS))
    parser.add_argument("--window", required=True, metavar="NUMBER")
    parser.add_argument("--printer", default="", metavar="NAME")
    parser.add_argument("--paper", default="", metavar="PAPER|booklet|slip|label")
    parser.add_argument("--tray", default="", metavar="NAME")
    parser.add_argument("--duplex", choices=DUPLEX, default="")
    parser.add_argument("--copies", type=int, default=1)
    parser.add_argument("--sheet", choices=tuple(SHEETS), default="a4")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--marks", nargs=8, type=float, default=None, metavar="MM")
    connection.declare(parser)


def run(typed: argparse.Namespace, console: Console) -> ExitCode:
    """Carry out the verb for that window."""
    if typed.verb != "list" and not typed.printer:
        raise WrongUse("printers_which")
    if typed.verb in ("fit", "prove") and typed.marks is None:
        raise WrongUse("printers_marks", marks=" ".join(f"{mark}x {mark}y" for mark in MARKS))
    if typed.verb in ("choose", "fit") and not typed.login:
        raise WrongUse("printers_login")
    register = connection.opened(typed)
    try:
        officer = replace(connection.officer_of(register, typed), window=typed.window)
        return VERBS[typed.verb](register, officer, typed, console)
    finally:
        register.close()


def _list(register: Register, officer: SignedIn, typed: argparse.Namespace, console: Console) -> ExitCode:
    del typed
    speech = console.wording.speech
    here = [(one, trouble_of_printer(one)) for one in printers_here()]
    chosen = register.read(officer, choices_of_window)
    console.document(
        {
            "printers": [{**asdict(one), "trouble": trouble} for one, trouble in here],
            "choices": [
                {name: getattr(row, name) for name in ("paper", "printer", "tray", "duplex", "copies")}
                for row in chosen
            ],
        }
    )
    rows = [
        [one.name, one.driver, speech.word("Printer_troubles", words.PRINTER_TROUBLES, trouble) if trouble else "✓"]
        for one, trouble in here
    ]
    console.table(rows) if rows else console.say("printers_none")
    if chosen:
        console.table(
            [
                [row.paper or "*", "→", row.printer, row.tray or "-", row.duplex or "-", str(row.copies)]
                for row in chosen
            ]
        )
    return ExitCode.OK if here else ExitCode.FOUND


def _choose(register: Register, officer: SignedIn, typed: argparse.Namespace, console: Console) -> ExitCode:
    register.perform(
        officer,
        choose_printer,
        printer=typed.printer,
        paper=typed.paper,
        tray=typed.tray,
        duplex=typed.duplex,
        copies=typed.copies,
    )
    console.document({"paper": typed.paper, "printer": typed.printer})
    console.say("printers_chosen", paper=typed.paper or "*", printer=typed.printer, window=typed.window)
    return ExitCode.OK


def _ruler(register: Register, officer: SignedIn, typed: argparse.Namespace, console: Console) -> ExitCode:
    fit = register.read(officer, fit_for, printer=typed.printer, tray=typed.tray, paper=SHEETS[typed.sheet][2])
    if typed.check and fit is None:
        raise WrongUse("printers_no_fit", printer=typed.printer)
    pdf = register.read(officer, ruler_sheet, sheet=typed.sheet, printer=typed.printer)
    try:
        print_plain(
            pdf, printer=typed.printer, title="ruler", progress=lambda _done, _total: None,
            options=PrintOptions(tray=typed.tray), fit=sheet_fit(fit if typed.check else None),
        )  # fmt: skip
    except PrinterTroubled as troubled:
        trouble = console.wording.fault(troubled.reason, troubled.facts)
        raise WrongUse("printers_trouble", trouble=trouble) from troubled
    console.document({"printer": typed.printer, "sheet": typed.sheet, "fitted": typed.check})
    console.say("printers_ruler_out", printer=typed.printer)
    return ExitCode.OK


def _fit(register: Register, officer: SignedIn, typed: argparse.Namespace, console: Console) -> ExitCode:
    _, size, paper = SHEETS[typed.sheet]
    done = register.perform(
        officer,
        measure_fit,
        printer=typed.printer,
        size=size,
        measured=_pairs(typed.marks),
        tray=typed.tray,
        paper=paper,
        driver=driver_of(typed.printer),
    )
    fit = sheet_fit(register.read(officer, fit_for, printer=typed.printer, tray=typed.tray, paper=paper))
    console.document({"fit": done.value, **asdict(fit)})
    console.say("printers_fitted", printer=typed.printer, x=f"{fit.offset_x:+.2f}", y=f"{fit.offset_y:+.2f}",
                turn=f"{fit.rotation:+.3f}")  # fmt: skip
    return ExitCode.OK


def _prove(register: Register, officer: SignedIn, typed: argparse.Namespace, console: Console) -> ExitCode:
    _, size, paper = SHEETS[typed.sheet]
    fit = register.read(officer, fit_for, printer=typed.printer, tray=typed.tray, paper=paper)
    if fit is None:
        raise WrongUse("printers_no_fit", printer=typed.printer)
    left = register.perform(officer, prove_fit, fit_id=fit.id, size=size, measured=_pairs(typed.marks)).value
    console.document({"fit": fit.id, "residual_um": left})
    console.say("printers_proved", printer=typed.printer, left=f"{left / 1000:.2f}")
    return ExitCode.OK if left <= GOOD_ENOUGH_UM else ExitCode.FOUND


def _pairs(marks: list[float]) -> list[tuple[float, float]]:
    return list(zip(marks[::2], marks[1::2], strict=True))


Verb = Callable[[Register, SignedIn, argparse.Namespace, Console], ExitCode]
VERBS: dict[str, Verb] = {"list": _list, "choose": _choose, "ruler": _ruler, "fit": _fit, "prove": _prove}
