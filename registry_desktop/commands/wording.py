"""Codes into sentences for the terminal, in Chinese or English.

The sentences about findings, refusals and faults are those of the window (registry_desktop.sentences, their Chinese in
resources/translations); what only the commands say stands in resources/sentences. No Qt: the .ts file is plain XML.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from registry_desktop import sentences, words
from registry_desktop.domain.finding import Finding
from registry_desktop.domain.refused import Refused

LANGUAGES: Final = ("zh_CN", "en")
_SHORT: Final = {"zh": "zh_CN", "zh_cn": "zh_CN", "zh-cn": "zh_CN", "en": "en"}
# the same facts are spoken in the window (desktop/wording.py)
_WORDS_OF_FACT: Final[Mapping[str, tuple[tuple[str, Mapping[str, str]], ...]]] = {
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


class _Facts(dict[str, str]):
    """A fact that is missing leaves an ellipsis in the sentence instead of an error."""

    def __missing__(self, key: str) -> str:
        return "…"


def language_of(text: str) -> str:
    """The language somebody named: zh, zh_CN or en. ValueError for another."""
    try:
        return _SHORT[text.lower()]
    except KeyError:
        raise ValueError(text) from None


@dataclass(frozen=True)
class Wording:
    """The sentences of one language."""

    language: str
    own: Mapping[str, str]
    translated: Mapping[tuple[str, str], str]

    @classmethod
    def read(cls, language: str, resources: Path) -> "Wording":
        """Read what the commands say, and for another language than English the translations of the window."""
        own = tomllib.loads((resources / "sentences" / f"{language}.toml").read_text(encoding="utf-8"))
        catalogue = resources / "translations" / f"registry_{language}.ts"
        return cls(language, own, {} if language == "en" else _translations(catalogue))

    def say(self, key: str, **facts: object) -> str:
        """A sentence of the commands' own."""
        return self.own[key].format_map(_Facts({name: str(value) for name, value in facts.items()}))

    def finding(self, finding: Finding) -> str:
        """What a check found; the code itself when nobody wrote a sentence for it."""
        if finding.code == "MAR_LAW_OF_TIME":
            rule = self._finding(finding.facts.get("rule", ""), finding.facts).rstrip(".。")
            return self._word("Findings", sentences.FINDINGS[finding.code]).format(rule=rule)
        return self._finding(finding.code, finding.facts)

    def _finding(self, code: str, facts: Mapping[str, str]) -> str:
        variant = f"{code}:{facts.get(_VARIANT_BY.get(code, ''), '')}"
        source = sentences.FINDINGS.get(variant) or sentences.FINDINGS.get(code, code)
        return self._filled("Findings", source, facts)

    def refusal(self, refused: Refused) -> str:
        """Why the register refused."""
        code, facts = str(refused.code), refused.facts
        if refused.findings:
            facts = {**facts, "codes": " ".join(self.finding(finding) for finding in refused.findings)}
        return self._filled("Refusals", sentences.REFUSALS.get(code, code), facts)

    def fault(self, code: str, facts: Mapping[str, str]) -> str:
        """Why the register cannot be used."""
        return self._filled("Faults", sentences.FAULTS.get(code, code), facts)

    def act(self, code: str) -> str:
        """An act as the history names it."""
        return self._word("Acts", words.ACTS.get(code, code))

    def state(self, code: str) -> str:
        """A state of a case, a booking or a booklet."""
        return self._word("States", words.STATES.get(code, code))

    def severity(self, code: str) -> str:
        """How much a finding weighs."""
        return self._word("Severities", words.SEVERITIES.get(code, code))

    def field(self, name: str) -> str:
        """A field of a record; "man.birth_date" names the party too."""
        place, _, bare = name.rpartition(".")
        word = self._word("Fields", words.FIELDS.get(bare, bare))
        party = self._word("Parties", words.PARTIES.get(place, place))
        return f"{party} {word}" if place else word

    def citation(self, article: str) -> str:
        """The legal text behind a finding, with the laws' names in this language."""
        return words.cited(article, {short: self._word("Laws", name) for short, name in words.LAWS.items()})

    def _word(self, context: str, source: str) -> str:
        return self.translated.get((context, source)) or source

    def _filled(self, context: str, source: str, facts: Mapping[str, str]) -> str:
        spoken = {name: self._spoken(name, str(value)) for name, value in facts.items()}
        return self._word(context, source).format_map(_Facts(spoken))

    def _spoken(self, fact: str, value: str) -> str:
        if fact in ("field", "what"):
            return "、".join(self.field(name) for name in value.split())
        known = _WORDS_OF_FACT.get(fact)
        if not known:
            return value
        alternatives = [part.split("|") for part in value.replace(",", " ").split()]
        return "、".join(" / ".join(self._word_for(code, known) for code in codes) for codes in alternatives)

    def _word_for(self, code: str, known: tuple[tuple[str, Mapping[str, str]], ...]) -> str:
        found = ((context, table[code]) for context, table in known if code in table)
        context, source = next(found, ("", code))
        return self._word(context, source)


def _translations(path: Path) -> dict[tuple[str, str], str]:
    """(context, English) -> translation, out of Qt's .ts file."""
    found: dict[tuple[str, str], str] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            found[name, message.findtext("source") or ""] = message.findtext("translation") or ""
    return found
