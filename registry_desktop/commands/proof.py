"""The proof of the audit trail, as both `audit verify` and `db verify` give it."""

from registry_desktop.acts.set_up import NOBODY
from registry_desktop.commands.console import Console
from registry_desktop.commands.outcome import ExitCode
from registry_desktop.queries.audit import Verdict, verify
from registry_desktop.store.register import Register

MOST_NAMED = 20


def verified(register: Register, console: Console) -> Verdict:
    """Read every entry of every office's chain."""
    verdict = register.read(NOBODY, verify, progress=lambda read: console.progress("audit_reading", entries=read))
    console.end_progress()
    return verdict


def report(verdict: Verdict, console: Console) -> ExitCode:
    """Say what was found; FOUND when the trail does not hold."""
    broken = [{"office": one.office, "sequence": one.sequence, "what": one.what} for one in verdict.broken]
    console.document(
        {"holds": verdict.holds, "entries": verdict.entries, "offices": verdict.offices, "broken": broken}
    )
    if verdict.holds:
        console.say("audit_holds", entries=verdict.entries, offices=verdict.offices)
        return ExitCode.OK
    for one in verdict.broken[:MOST_NAMED]:
        console.say(f"audit_broken_{one.what}", office=one.office, sequence=one.sequence)
    console.say("audit_does_not_hold", entries=verdict.entries, broken=len(verdict.broken))
    return ExitCode.FOUND
