"""`registryctl paper verify FILE.pdf`: genuine, superseded, altered or unknown."""

import argparse
import hashlib
from dataclasses import asdict
from pathlib import Path

from registry_desktop import words
from registry_desktop.commands import connection
from registry_desktop.commands.console import Console
from registry_desktop.commands.outcome import ExitCode, WrongUse
from registry_desktop.printing.sheets import NoPages, text_of
from registry_desktop.queries.paper_proof import PaperProof, Verdict, prove_paper


def declare(parser: argparse.ArgumentParser) -> None:
    """The file of the paper."""
    parser.add_argument("verb", choices=("verify",), metavar="verify")
    parser.add_argument("file", type=Path, metavar="FILE.pdf")
    connection.declare(parser)


def run(typed: argparse.Namespace, console: Console) -> ExitCode:
    """Say what the register knows of the file; FOUND unless it is genuine."""
    try:
        content = typed.file.read_bytes()
        text = text_of(content)
    except (OSError, NoPages) as problem:
        raise WrongUse("paper_unreadable", file=typed.file) from problem
    register = connection.opened(typed)
    try:
        officer = connection.officer_of(register, typed)
        digest = hashlib.sha256(content).hexdigest()
        proof: PaperProof = register.read(officer, prove_paper, digest=digest, text=text)
    finally:
        register.close()
    console.document({"file": str(typed.file), "digest": digest, **asdict(proof)})
    title = console.wording.speech.word("Papers", words.PAPERS, proof.paper) if proof.paper else ""
    console.say(f"paper_{proof.verdict}", paper=title, number=proof.number, made_on=proof.made_on, why=proof.why)
    return ExitCode.OK if proof.verdict is Verdict.GENUINE else ExitCode.FOUND
