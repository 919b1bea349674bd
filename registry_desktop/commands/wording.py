"""Codes into sentences for the terminal, in Chinese or English.

The sentences about findings, refusals and faults are those of the window (registry_desktop.sentences, their Chinese in
resources/translations); what only the commands say stands in resources/sentences. No Qt: the .ts file is plain XML.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from registry_desktop import words
from registry_desktop.domain.finding import Finding
from registry_desktop.domain.refused import Refused
from registry_desktop.speech import Facts, Speech

LANGUAGES: Final = ("zh_CN", "en")
_SHORT: Final = {"zh": "zh_CN", "zh_cn": "zh_CN", "zh-cn": "zh_CN", "en": "en"}


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
        return self.own[key].format_map(Facts({name: str(value) for name, value in facts.items()}))

    @cached_property
    def speech(self) -> Speech:
        """Findings, refusals, faults and words of codes, in this language."""
        return Speech(lambda context, source: self.translated.get((context, source)) or source)

    def finding(self, finding: Finding) -> str:
        """What a check found."""
        return self.speech.finding(finding)

    def refusal(self, refused: Refused) -> str:
        """Why the register refused."""
        return self.speech.refusal(refused)

    def fault(self, code: str, facts: Mapping[str, str]) -> str:
        """Why the register cannot be used."""
        return self.speech.fault(code, facts)

    def row_problem(self, code: str, facts: Mapping[str, str]) -> str:
        """Why a row of a file was not taken over, or what is to be said of it."""
        return self.speech.row_problem(code, facts)

    def act(self, code: str) -> str:
        """An act as the history names it."""
        return self.speech.word("Acts", words.ACTS, code)

    def state(self, code: str) -> str:
        """A state of a case, a booking or a booklet."""
        return self.speech.word("States", words.STATES, code)

    def severity(self, code: str) -> str:
        """How much a finding weighs."""
        return self.speech.word("Severities", words.SEVERITIES, code)

    def field(self, name: str) -> str:
        """A field of a record; "man.birth_date" names the party too."""
        return self.speech.field(name)

    def citation(self, article: str) -> str:
        """The legal text behind a finding, with the laws' names."""
        return self.speech.citation(article)


def _translations(path: Path) -> dict[tuple[str, str], str]:
    """(context, English) -> translation, out of Qt's .ts file."""
    found: dict[tuple[str, str], str] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            found[name, message.findtext("source") or ""] = message.findtext("translation") or ""
    return found
