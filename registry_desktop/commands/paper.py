"""`registryctl paper`: is this file, or the code on this sheet, ours and valid; a case's papers and their files again.

verify FILE.pdf and find CODE answer genuine, superseded, altered or unknown.
"""

import argparse
import getpass
import hashlib
import os
import sys
from dataclasses import asdict
from pathlib import Path

from registry_desktop import words
from registry_desktop.acts.exports import note_paper_export
from registry_desktop.commands import connection
from registry_desktop.commands.console import Console
from registry_desktop.commands.handing_out import hand_out, require_free
from registry_desktop.commands.outcome import Denied, ExitCode, WrongUse
from registry_desktop.domain.check_code import shown
from registry_desktop.domain.officer import SignedIn
from registry_desktop.printing.sheets import NoPages, look_the_same, text_of
from registry_desktop.printing.signing import CannotSign, KeyFile, KeyToken, SigningKey, signature_of, signed
from registry_desktop.queries.files import content_of, papers_of_registration
from registry_desktop.queries.paper_proof import PaperProof, Verdict, prove_code, prove_paper
from registry_desktop.store.register import Register

VERBS = ("verify", "find", "list", "export")


def declare(parser: argparse.ArgumentParser) -> None:
    """What is to be done, and the file, code or case it is done with."""
    parser.add_argument("verb", choices=VERBS, metavar="|".join(VERBS))
    parser.add_argument("about", nargs="?", default="", metavar="FILE.pdf|CODE")
    parser.add_argument("--case", type=int, default=None, metavar="ID")
    parser.add_argument("--out", type=Path, default=None, metavar="FILE")
    parser.add_argument("--purpose", default="", metavar="TEXT")
    parser.add_argument("--sign-with", type=Path, default=None, metavar="KEY.p12|LIBRARY.so")
    parser.add_argument("--sign-token", default="", metavar="TOKEN/KEY")
    connection.declare(parser)


def run(typed: argparse.Namespace, console: Console) -> ExitCode:
    """FOUND when a paper is not genuine or not there."""
    if (typed.verb == "list") != (typed.case is not None) or (typed.verb != "list") != bool(typed.about):
        raise WrongUse("paper_which")
    if (typed.verb == "export") != (typed.out is not None) or (typed.sign_token and typed.sign_with is None):
        raise WrongUse("paper_which")
    content, text = _read(Path(typed.about)) if typed.verb == "verify" else (b"", typed.about)
    register = connection.opened(typed)
    try:
        officer = connection.officer_of(register, typed)
        if typed.verb == "list":
            return _list(register, officer, typed.case, console)
        if typed.verb == "verify":
            return _verify(register, officer, content, text, console)
        proof = register.read(officer, prove_code, text=text)
        if typed.verb == "export":
            return _export(register, officer, proof, typed, console)
        return _tell(proof, console, code=text)
    finally:
        register.close()


def _read(path: Path) -> tuple[bytes, str]:
    try:
        content = path.read_bytes()
        return content, text_of(content)
    except (OSError, NoPages) as problem:
        raise WrongUse("paper_unreadable", file=path) from problem


def _verify(register: Register, officer: SignedIn, content: bytes, text: str, console: Console) -> ExitCode:
    """What was made, or what was made with a signature behind it that still holds."""
    seen = signature_of(content)
    digest = hashlib.sha256(content).hexdigest()
    proof = register.read(officer, prove_paper, digest=digest, text=text)
    if seen is not None and proof.verdict is Verdict.ALTERED and proof.registration_id is not None:
        kept = register.read(officer, content_of, registration_id=proof.registration_id, digest=proof.digest)
        # anybody can append something and sign it: what the file shows must be what was made, to the last dot
        if seen.intact and content.startswith(kept) and look_the_same(content, kept):
            proof = register.read(officer, prove_paper, digest=proof.digest, text="")
    said = {} if seen is None else {"signed_by": seen.by, "signature_intact": seen.intact}
    code = _tell(proof, console, digest_of_file=digest, **said)
    if seen is not None:
        console.say("paper_signed" if seen.intact else "paper_signature_broken", by=seen.by)
    return code


def _signed(content: bytes, typed: argparse.Namespace, reason: str) -> bytes:
    """The file with the signature of the key named on the command line; its passphrase or PIN comes from
    REGISTRY_SIGNING_PASSPHRASE or the keyboard."""
    secret = os.environ.get("REGISTRY_SIGNING_PASSPHRASE")
    if secret is None and sys.stdin.isatty():
        secret = getpass.getpass("REGISTRY_SIGNING_PASSPHRASE: ")
    token, _, name = typed.sign_token.partition("/")
    key: SigningKey = KeyFile(typed.sign_with, secret or "")
    if token:
        key = KeyToken(typed.sign_with, token, name, secret or "")
    try:
        return signed(content, key, reason=reason)
    except CannotSign as problem:
        raise WrongUse(problem.reason, **problem.facts) from problem


def _tell(proof: PaperProof, console: Console, **about: object) -> ExitCode:
    console.document(about | asdict(proof))
    console.say(
        f"paper_{proof.verdict}",
        paper=_title(console, proof.paper, proof.role),
        number=proof.number or proof.code,
        made_on=proof.made_on,
        why=proof.why,
    )
    return ExitCode.OK if proof.verdict is Verdict.GENUINE else ExitCode.FOUND


def _title(console: Console, paper: str, role: str) -> str:
    speech = console.wording.speech
    title = speech.word("Papers", words.PAPERS, paper) if paper else ""
    return f"{title} · {speech.word('Parties', words.PARTIES, role)}" if role else title


def _list(register: Register, officer: SignedIn, case_id: int, console: Console) -> ExitCode:
    papers = register.read(officer, papers_of_registration, registration_id=case_id)
    console.document({"papers": [asdict(one) for one in papers]})
    word = console.wording.speech.word
    rows = [
        [str(one.id), f"{one.made_at:%Y-%m-%d %H:%M}", _title(console, one.paper, one.holder_role),
         word("States", words.STATES, one.state), shown(one.check_code), one.number, one.blank_number]
        for one in papers
    ]  # fmt: skip
    console.table(rows) if rows else console.say("paper_none", case=case_id)
    return ExitCode.OK if papers else ExitCode.FOUND


def _export(
    register: Register, officer: SignedIn, proof: PaperProof, typed: argparse.Namespace, console: Console
) -> ExitCode:
    """The very bytes that were kept, noted in the register before they leave it."""
    require_free(typed.out)
    if proof.registration_id is None or proof.verdict is Verdict.ALTERED:
        raise Denied("paper_unknown")
    if typed.sign_with is not None and proof.verdict is not Verdict.GENUINE:
        raise Denied("paper_not_signed", why=proof.why)
    content = register.read(officer, content_of, registration_id=proof.registration_id, digest=proof.digest)
    if typed.sign_with is not None:
        content = _signed(content, typed, typed.purpose or _title(console, proof.paper, proof.role))
    digest = hashlib.sha256(content).hexdigest()
    register.perform(officer, note_paper_export, paper_id=proof.paper_id, digest=digest, purpose=typed.purpose)
    hand_out(typed.out, content)
    console.document({**asdict(proof), "file": str(typed.out), "digest": digest})
    console.say("paper_out", path=typed.out, paper=_title(console, proof.paper, proof.role))
    return ExitCode.OK
