"""The way in: find the command, read its words, carry it out, turn whatever stops it into one clear line.

A command's file is loaded only when that command is typed, so that `registryctl --help` needs no database library.
"""

import argparse
import importlib
import re
import sys
import traceback
from collections.abc import Sequence
from typing import Any, Final, NoReturn

from registry_desktop import __version__, locations
from registry_desktop.commands.console import Console
from registry_desktop.commands.outcome import Denied, ExitCode, WrongUse
from registry_desktop.commands.wording import LANGUAGES, Wording, language_of
from registry_desktop.domain.refused import Refused

# command -> its module in this folder; each module has `declare(parser)` and `run(typed, console) -> ExitCode`
COMMANDS: Final = {
    "demo": "demo",
    "db": "database",
    "check": "check",
    "schema": "schema",
    "import": "imports",
    "export": "exports",
    "statistics": "statistics",
    "bookings": "bookings",
    "blanks": "blanks",
    "figures": "figures",
    "volumes": "volumes",
    "lookups": "lookups",
    "paper": "paper",
    "printers": "printers",
    "audit": "audit",
    "kinds": "kinds",
    "doctor": "doctor",
}
# faults that have a sentence of their own, by the name of the exception
_FAULTS: Final = frozenset(
    {"NoKeyStore", "KeyStoreLocked", "KeySecretMissing", "KeyFileMissing", "PassphraseNeeded", "WrongPassphrase"}
)
_WRONG_WORDS: Final = (
    (re.compile(r"the following arguments are required: (?P<what>.+)"), "words_missing"),
    (re.compile(r"unrecognized arguments: (?P<what>.+)"), "words_unknown"),
    (
        re.compile(r"argument (?P<what>\S+).*: invalid choice: (?P<found>.+) \(choose from (?P<choices>.+)\)"),
        "no_choice",
    ),
    (re.compile(r"argument (?P<what>\S+).*: expected (one|at least one) argument"), "value_missing"),
    (re.compile(r"argument (?P<what>\S+).*: invalid \S+ value: (?P<found>.+)"), "value_wrong"),
)


class Parser(argparse.ArgumentParser):
    """argparse that does not end the program itself: what is wrong becomes a sentence in the chosen language."""

    def error(self, message: str) -> NoReturn:
        for pattern, key in _WRONG_WORDS:
            found = pattern.match(message)
            if found:
                raise WrongUse(key, **found.groupdict(), program=self.prog)
        raise WrongUse("words_wrong", detail=message, program=self.prog)


def main(argv: Sequence[str] | None = None) -> int:
    """Carry out one command; returns the exit code (0 ok, 1 found something, 2 wrong use, 3 unreachable, 4 refused)."""
    words = list(sys.argv[1:] if argv is None else argv)
    wording = Wording.read(_language(words), locations.resources())
    try:
        return int(_carry_out(words, wording))
    except SystemExit as end:  # --help and --version
        return int(end.code or 0)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return int(ExitCode.OK)
    except Exception as problem:
        return int(_explained(problem, wording, debug="--debug" in words))


def _language(words: Sequence[str]) -> str:
    """The language the sentences must have before anything else is understood."""
    for place, word in enumerate(words):
        name, _, value = word.partition("=")
        if name == "--language":
            named = value or next(iter(words[place + 1 :]), "")
            try:
                return language_of(named)
            except ValueError:
                return LANGUAGES[0]
    return LANGUAGES[0]


def _carry_out(words: Sequence[str], wording: Wording) -> ExitCode:
    typed = _general_parser(wording).parse_args(words)
    module: Any = importlib.import_module(f"registry_desktop.commands.{COMMANDS[typed.command]}")
    parser = Parser(prog=f"registryctl {typed.command}", description=wording.say(f"help_{typed.command}"))
    _declare_general(parser, wording)
    module.declare(parser)
    parser.parse_args(typed.arguments, typed)
    code: ExitCode = module.run(typed, Console(wording, as_json=getattr(typed, "json", False)))
    return code


def _general_parser(wording: Wording) -> Parser:
    lines = "\n".join(f"  {command:11} {wording.say(f'help_{command}')}" for command in COMMANDS)
    parser = Parser(
        prog="registryctl",
        description=wording.say("help"),
        epilog=f"{wording.say('help_commands')}\n{lines}\n\n{wording.say('help_exit_codes')}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=__version__)
    _declare_general(parser, wording)
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND")
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    return parser


def _declare_general(parser: argparse.ArgumentParser, wording: Wording) -> None:
    """What every command understands, before or after its name."""
    silent = argparse.SUPPRESS
    parser.add_argument("--json", action="store_true", default=silent, help=wording.say("help_json"))
    parser.add_argument("--debug", action="store_true", default=silent, help=wording.say("help_debug"))
    help_language = wording.say("help_language")
    parser.add_argument("--language", type=language_of, default=silent, metavar="zh|en", help=help_language)


def _explained(problem: Exception, wording: Wording, *, debug: bool) -> ExitCode:
    """Say in one line what stopped the command; the way through the code only with --debug."""
    sentence, code = _sentence(problem, wording)
    print(f"registryctl: {sentence}", file=sys.stderr)
    if debug:
        traceback.print_exception(problem, file=sys.stderr)
    return code


def _sentence(problem: Exception, wording: Wording) -> tuple[str, ExitCode]:
    match problem:
        case WrongUse():
            return wording.say(problem.key, **problem.facts), ExitCode.WRONG_USE
        case Denied():
            return wording.say(problem.key, **problem.facts), ExitCode.REFUSED
        case Refused():
            return wording.refusal(problem), ExitCode.REFUSED
        case OSError():
            facts = {"path": problem.filename or "", "detail": problem.strerror or str(problem)}
            return wording.say("file_fails", **facts), ExitCode.WRONG_USE
    return _fault(problem, wording)


def _fault(problem: Exception, wording: Wording) -> tuple[str, ExitCode]:
    name = type(problem).__name__
    if name == "WouldOverwrite":
        return wording.say("file_in_the_way", path=problem), ExitCode.REFUSED
    if name == "Unreachable":
        return wording.fault(str(problem.args[0]), getattr(problem, "facts", {})), ExitCode.UNREACHABLE
    if name in _FAULTS:
        return wording.fault(name, getattr(problem, "facts", {})), ExitCode.UNREACHABLE
    return wording.say("unexpected", detail=f"{name}: {problem}".splitlines()[0]), ExitCode.UNEXPECTED
