"""`registryctl audit verify|export`: prove that nobody changed the trail; hand it out as lines of JSON."""

import argparse
from pathlib import Path

from registry_desktop.commands import connection
from registry_desktop.commands.console import Console
from registry_desktop.commands.outcome import ExitCode, WrongUse
from registry_desktop.commands.proof import report, verified


def declare(parser: argparse.ArgumentParser) -> None:
    """What to do, and for an export where to."""
    parser.add_argument("action", choices=("verify", "export"), metavar="verify|export")
    parser.add_argument("target", nargs="?", type=Path, metavar="FILE")
    connection.declare(parser)


def run(typed: argparse.Namespace, console: Console) -> ExitCode:
    """Do it."""
    if typed.action == "export" and typed.target is None:
        raise WrongUse("words_missing", what="FILE", program="registryctl audit export")
    register = connection.opened(typed)
    try:
        return report(verified(register, console), console)
    finally:
        register.close()
