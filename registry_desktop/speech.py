"""Codes with facts into sentences, in the language a translator speaks: the window's (Qt) or the terminal's (the .ts).

The English stands in `sentences` and `words`; a fact that is itself a code (a role, a paper, a state) is spoken as its
word.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from registry_desktop import sentences, words
from registry_desktop.domain.finding import Finding
from registry_desktop.domain.refused import Refused

Translate = Callable[[str, str], str]
"""(context, English source) -> the text in one language."""

_Tables = tuple[tuple[str, Mapping[str, str]], ...]
_WORDS_OF_FACT: Final[Mapping[str, _Tables]] = {
    "role": (("Parties", words.PARTIES), ("Adoption_roles", words.ADOPTION_ROLES)),
    "paper": (("Papers", words.PAPERS), ("Adoption_papers", words.ADOPTION_PAPERS)),
    "level": (("Office_levels", words.OFFICE_LEVELS),),
    "proof": (("Papers", words.PAPERS),),
    "missing": (("Papers", words.PAPERS),),
    "state": (("States", words.STATES),),
    "wanted": (("States", words.STATES), ("Papers", words.PAPERS)),
    "roles": (("Roles", words.ROLES),),
    "handling_class": (("Handling_classes", words.HANDLING_CLASSES),),
    "lane": (("Lanes", words.LANES), ("Lanes", words.SERVICE_LANES)),
    "matter": (("Matters", words.MATTERS),),
    "ground": (("Grounds", words.GROUNDS),),
    "kind": (("Online_checks", words.ONLINE_CHECKS), ("Papers", words.PAPERS), ("Booklets", words.BOOKLETS)),
    "sex": (("Sexes", words.SEXES),),
    "number_sex": (("Sexes", words.SEXES),),
    "declared": (("Statuses", words.STATUSES),),
    "answer": (("Statuses", words.STATUSES),),
    "expected": (("Statuses", words.STATUSES),),
}
_VARIANT_BY: Final = {
    "MAR_HAS_SPOUSE": "told_by",
    "MAR_PAPER_MISSING": "lacks",
    "DIV_PAPER_MISSING": "lacks",
    "DIV_DATES": "told_as",
    "ADO_TIME_LIMIT": "told_as",
    "REV_COURT_ONLY": "told_as",
    "REV_PAPER_MISSING": "lacks",
    "REI_PAPER_MISSING": "lacks",
    "REI_STATUS_CHANGED": "told_by",
    "REI_ARCHIVE_DIFFERS": "told_by",
}
"""Findings that are said in different sentences by one of their facts."""


class Facts(dict[str, str]):
    """Facts of a sentence; a missing one leaves an ellipsis instead of an error."""

    def __missing__(self, key: str) -> str:
        return "…"


@dataclass(frozen=True)
class Speech:
    """What the program has to say about codes, through one translator."""

    translate: Translate

    def finding(self, finding: Finding) -> str:
        """What a check found, its facts filled in; the code itself when nobody wrote a sentence for it."""
        if finding.code in ("MAR_LAW_OF_TIME", "ADO_LAW_OF_TIME"):
            rule = self._finding(finding.facts.get("rule", ""), finding.facts)
            return self.translate("Findings", sentences.FINDINGS[finding.code]).format(rule=rule.rstrip(".。"))
        if finding.field and "field" in finding.facts:
            return self._finding(finding.code, {**finding.facts, "field": finding.field})  # it says whose field it is
        return self._finding(finding.code, finding.facts)

    def _finding(self, code: str, facts: Mapping[str, str]) -> str:
        variant = f"{code}:{facts.get(_VARIANT_BY.get(code, ''), '')}"
        source = sentences.FINDINGS.get(variant) or sentences.FINDINGS.get(code)
        return self._filled("Findings", source, facts) if source else code

    def refusal(self, refused: Refused) -> str:
        """Why the register refused, with what the findings say that stand in the way."""
        facts = refused.facts
        if refused.findings:
            facts = {**facts, "codes": " ".join(self.finding(finding) for finding in refused.findings)}
        return self._filled("Refusals", sentences.REFUSALS.get(str(refused.code), str(refused.code)), facts)

    def fault(self, code: str, facts: Mapping[str, str]) -> str:
        """Why the register or the machine cannot be used."""
        return self._filled("Faults", sentences.FAULTS.get(code, code), facts)

    def row_problem(self, code: str, facts: Mapping[str, str]) -> str:
        """Why a row of a file was not taken over, or what is to be said of it."""
        return self.translate("Row_problems", sentences.ROW_PROBLEMS.get(code, code)).format_map(Facts(facts))

    def citation(self, article: str) -> str:
        """The legal text behind a finding, with the laws' names."""
        return words.cited(article, {short: self.translate("Laws", name) for short, name in words.LAWS.items()})

    def word(self, context: str, known: Mapping[str, str], code: str) -> str:
        """A code of a closed list as its word; the code itself when the list does not know it."""
        return self.translate(context, known[code]) if code in known else code

    def field(self, name: str) -> str:
        """A field of a record; "man.birth_date" names the party too."""
        place, _, bare = name.rpartition(".")
        if place in ("interview", "score"):  # of whom, for what
            tables = (("Adoption_roles", words.ADOPTION_ROLES), ("Indicators", words.INDICATORS))
            return f"{self.word('Fields', words.FIELDS, place)} {self._first_word(tables, bare)}"
        spoken = self.word("Fields", words.FIELDS, bare)
        return f"{self._first_word(_WORDS_OF_FACT['role'], place)} {spoken}" if place else spoken

    def account_of_ledger(self, kind: str) -> str:
        """A kind of booklet as its word; the prefix and year of numbers ("J 2026") stay."""
        return self.word("Booklets", words.BOOKLETS, kind)

    def place_of_blanks(self, window: str) -> str:
        """Where booklets lie: "" the store, "*" the whole office, else the number of a window."""
        known = words.PLACES_OF_BLANKS
        if window in known and window != "window":
            return self.translate("Places_of_blanks", known[window])
        return self.translate("Places_of_blanks", known["window"]).format(number=window)

    def _filled(self, context: str, source: str, facts: Mapping[str, str]) -> str:
        spoken = {name: self._spoken(name, str(value)) for name, value in facts.items()}
        return self.translate(context, source).format_map(Facts(spoken))

    def _spoken(self, fact: str, value: str) -> str:
        if fact in ("field", "what"):
            return "、".join(self.field(name) for name in value.split())
        tables = _WORDS_OF_FACT.get(fact)
        if not tables:
            return value
        alternatives = [part.split("|") for part in value.replace(",", " ").split()]
        return "、".join(" / ".join(self._first_word(tables, code) for code in codes) for codes in alternatives)

    def _first_word(self, tables: _Tables, code: str) -> str:
        place, _, bare = code.rpartition(".")
        if place in words.PARTIES:
            return f"{self.word('Parties', words.PARTIES, place)} {self._first_word(tables, bare)}"
        found = (self.translate(context, known[code]) for context, known in tables if code in known)
        return next(found, code)
