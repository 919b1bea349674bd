"""The sentence or word for every code, in the window's language.

The English stands in `registry_desktop.sentences` and `words`, the Chinese in resources/translations; here facts
are filled in. A fact that is itself a code (a role, a paper, a state) is spoken as its word.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final

from registry_desktop import sentences, words
from registry_desktop.desktop.language import translate
from registry_desktop.domain.finding import Finding
from registry_desktop.domain.refused import Refused

_SPOKEN: Final[Mapping[str, tuple[tuple[str, Mapping[str, str]], ...]]] = {
    "role": (("Parties", words.PARTIES),),
    "paper": (("Papers", words.PAPERS),),
    "proof": (("Papers", words.PAPERS),),
    "missing": (("Papers", words.PAPERS),),
    "state": (("States", words.STATES),),
    "wanted": (("States", words.STATES), ("Papers", words.PAPERS)),
    "roles": (("Roles", words.ROLES),),
    "handling_class": (("Handling_classes", words.HANDLING_CLASSES),),
    "kind": (("Online_checks", words.ONLINE_CHECKS), ("Papers", words.PAPERS)),
    "sex": (("Sexes", words.SEXES),),
    "number_sex": (("Sexes", words.SEXES),),
    "declared": (("Statuses", words.STATUSES),),
    "answer": (("Statuses", words.STATUSES),),
    "expected": (("Statuses", words.STATUSES),),
}
_VARIANT_BY: Final = {"MAR_HAS_SPOUSE": "told_by", "MAR_PAPER_MISSING": "lacks"}
"""Findings that are said in different sentences by one of their facts."""


class _Facts(dict[str, str]):
    """Facts of a sentence; a missing one leaves an ellipsis instead of an error."""

    def __missing__(self, key: str) -> str:
        return "…"


def sentence_for_finding(finding: Finding) -> str:
    """What a finding says, its facts filled in."""
    if finding.code == "MAR_LAW_OF_TIME":
        rule = _finding(finding.facts.get("rule", ""), finding.facts)
        return translate("Findings", sentences.FINDINGS[finding.code]).format(rule=rule.rstrip(".。"))
    if finding.field and "field" in finding.facts:
        return _finding(finding.code, {**finding.facts, "field": finding.field})  # it says whose field it is
    return _finding(finding.code, finding.facts)


def citation(article: str) -> str:
    """The legal text behind a finding, with the laws' names in the window's language."""
    return words.cited(article, {short: translate("Laws", name) for short, name in words.LAWS.items()})


def _finding(code: str, facts: Mapping[str, str]) -> str:
    variant = f"{code}:{facts.get(_VARIANT_BY.get(code, ''), '')}"
    source = sentences.FINDINGS.get(variant) or sentences.FINDINGS.get(code)
    return _filled("Findings", source, facts) if source else code


def sentence_for_failure(error: BaseException | None) -> str:
    """What stopped an operation: a refusal by its code, a fault of the store by its `reason`, or something else."""
    code, facts = _code(error), getattr(error, "facts", {})
    if isinstance(error, Refused) and code in sentences.REFUSALS:
        if error.findings:
            facts = {**facts, "codes": " ".join(sentence_for_finding(finding) for finding in error.findings)}
        return _filled("Refusals", sentences.REFUSALS[code], facts)
    known = code if code in sentences.FAULTS else "unexpected"
    return _filled("Faults", sentences.FAULTS[known], facts)


def is_unexpected(error: BaseException) -> bool:
    """Whether this is none of the answers the program knows how to give."""
    return not isinstance(error, Refused) and _code(error) not in sentences.FAULTS


def _code(error: BaseException | None) -> str:
    return str(getattr(error, "code", "") or getattr(error, "reason", "") or type(error).__name__)


def _filled(context: str, source: str, facts: Mapping[str, str]) -> str:
    spoken = {name: _spoken(name, str(value)) for name, value in facts.items()}
    return translate(context, source).format_map(_Facts(spoken))


def _spoken(fact: str, value: str) -> str:
    if fact in ("field", "what"):
        return "、".join(field(name) for name in value.split())
    tables = _SPOKEN.get(fact)
    if not tables:
        return value
    alternatives = [part.split("|") for part in value.replace(",", " ").split()]
    return "、".join(" / ".join(_first_word(tables, code) for code in codes) for codes in alternatives)


def _first_word(tables: tuple[tuple[str, Mapping[str, str]], ...], code: str) -> str:
    found = (translate(context, known[code]) for context, known in tables if code in known)
    return next(found, code)


def _word(context: str, known: Mapping[str, str], code: str) -> str:
    return translate(context, known[code]) if code in known else code


def state(code: str) -> str:
    """A state of a case, a booking, a booklet or a paper."""
    return _word("States", words.STATES, code)


def step(code: str) -> str:
    """A step of the case page."""
    return _word("Steps", words.STEPS, code)


def act(code: str) -> str:
    """An act as the audit page and the history name it."""
    return _word("Acts", words.ACTS, code)


def role(code: str) -> str:
    """An officer's role."""
    return _word("Roles", words.ROLES, code)


def party(code: str) -> str:
    """The man, the woman, both."""
    return _word("Parties", words.PARTIES, code)


def paper(code: str) -> str:
    """A paper, shown by the couple or made by the office."""
    return _word("Papers", words.PAPERS, code)


def severity(code: str) -> str:
    """不予, 待补, 注意, 说明."""
    return _word("Severities", words.SEVERITIES, code)


def field(name: str) -> str:
    """A field of a record; "man.birth_date" names the party too."""
    place, _, bare = name.rpartition(".")
    word = _word("Fields", words.FIELDS, bare)
    return f"{party(place)} {word}" if place else word


def online_check(code: str) -> str:
    """What another authority is asked: identity, marital status."""
    return _word("Online_checks", words.ONLINE_CHECKS, code)


def choices(group: str) -> list[tuple[str, str]]:
    """(code, word) of a closed list of `words`, for a choice: "PERSON_CLASSES", "WILLS", "KINSHIPS", "PAPERS" …"""
    offered: Mapping[str, str] = getattr(words, group)
    return [(code, translate(group.capitalize(), source)) for code, source in offered.items()]


def weekday(day: date) -> str:
    """The day of the week, said where a date is a promise."""
    names = (
        translate("Days", "Monday"),
        translate("Days", "Tuesday"),
        translate("Days", "Wednesday"),
        translate("Days", "Thursday"),
        translate("Days", "Friday"),
        translate("Days", "Saturday"),
        translate("Days", "Sunday"),
    )
    return names[day.weekday()]


def minute(minute_of_day: int) -> str:
    """A minute of the day as 09:30."""
    return f"{minute_of_day // 60:02d}:{minute_of_day % 60:02d}"


def fault(code: str) -> str:
    """A fault of the connection or the machine, without facts."""
    return translate("Faults", sentences.FAULTS[code])
