"""Findings: what a check has to say about a record, as codes and values, never as sentences.

The scale (`domain/README.md` 1.3): `refuse` blocks and nobody passes it; `ask` blocks until a named paper or answer is
recorded; `warn` lets the officer go on with a typed reason; `info` is shown. All checks of a record run, none stops
at the first, so that a couple is sent away once with everything that is missing and not three times with one thing
each.
"""

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar


class Severity(StrEnum):
    """How much a finding weighs; the order of the members is the order of showing."""

    REFUSE = "refuse"
    ASK = "ask"
    WARN = "warn"
    INFO = "info"


_RANK = {severity: rank for rank, severity in enumerate(Severity)}


@dataclass(frozen=True)
class Finding:
    """One statement of one check.

    `code` as in `domain/cases.md` 8 ("MAR_AGE_MAN"), `article` the legal text it rests on ("CC 1047; MRR25 9(1)"),
    `field` the place in the record ("man.birth_date") or None for the whole record, `facts` the values a sentence needs
    (dates as YYYY-MM-DD, numbers as digits, code values as codes).
    """

    code: str
    severity: Severity
    article: str
    field: str | None = None
    facts: Mapping[str, str] = dataclasses.field(default_factory=dict, hash=False)

    @property
    def blocks(self) -> bool:
        """True when the act cannot go on as things stand (`refuse` and `ask`)."""
        return self.severity in (Severity.REFUSE, Severity.ASK)


R = TypeVar("R")
L = TypeVar("L")
K = TypeVar("K")


def examine(
    record: R, checks: Iterable[Callable[[R, L, K], Iterator[Finding]]], law: L, known: K
) -> tuple[Finding, ...]:
    """Every finding of every check, the weightiest first; among equals in the order of the checks."""
    findings = [finding for check in checks for finding in check(record, law, known)]
    return tuple(sorted(findings, key=lambda finding: _RANK[finding.severity]))


def worst(findings: Iterable[Finding]) -> Severity | None:
    """The weightiest severity among them, None when there is none."""
    return min((finding.severity for finding in findings), key=_RANK.__getitem__, default=None)
