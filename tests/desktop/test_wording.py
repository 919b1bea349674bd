"""Findings and refusals as sentences, their codes as words."""

import re
from pathlib import Path

import pytest

from registry_desktop import sentences
from registry_desktop.desktop import wording
from registry_desktop.desktop.application import Application
from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.refused import Refusal, Refused

KINDS = Path(__file__).resolve().parents[2] / "registry_desktop" / "kinds"
CODE = re.compile(r'"((?:ID|MAR|CER|NAME|FIELD)_[A-Z0-9_]+)"')


def test_every_code_a_check_can_give_has_a_sentence() -> None:
    given = {code for path in KINDS.rglob("*.py") for code in CODE.findall(path.read_text(encoding="utf-8"))}
    known = {code.split(":")[0] for code in sentences.FINDINGS}
    assert len(given) > 30
    assert sorted(given - known) == []


def test_a_finding_says_its_facts_as_words() -> None:
    facts = {"role": "man", "paper": "resident_id_card", "lacks": "seen"}
    finding = Finding("MAR_PAPER_MISSING", Severity.ASK, "MRR25 8", "man.resident_id_card", facts)
    assert wording.sentence_for_finding(finding) == "man: Resident identity card has not been shown yet."


def test_the_same_finding_is_said_in_chinese(app: Application) -> None:
    app.settings.change(language="zh_CN")
    app.dress()
    facts = {"age": "19", "required": "20", "on": "2026-05-20", "earliest": "2026-11-25", "role": "woman"}
    finding = Finding("MAR_AGE_WOMAN", Severity.REFUSE, "CC 1047", "woman.birth_date", facts)
    assert wording.sentence_for_finding(finding) == "女方2026-05-20为19周岁，满20周岁之日为2026-11-25。"


def test_a_rule_of_an_earlier_law_is_said_inside_the_sentence() -> None:
    facts = {"age": "21", "required": "22", "on": "1981-03-02", "earliest": "1982-01-10", "rule": "MAR_AGE_MAN"}
    sentence = wording.sentence_for_finding(Finding("MAR_LAW_OF_TIME", Severity.WARN, "ML80 5", None, facts))
    assert sentence.endswith("the age of 22 is reached on 1982-01-10.")
    assert sentence.startswith("Not in accord with the law of its date: The man is 21")


def test_open_findings_are_told_in_the_refusal() -> None:
    finding = Finding("MAR_ABSENT_PARTY", Severity.REFUSE, "CC 1049", "man.present", {"role": "man"})
    refused = Refused(Refusal.FINDINGS_OPEN, {"codes": "MAR_ABSENT_PARTY"}, findings=[finding])
    assert "The man has not come in person" in wording.sentence_for_failure(refused)


@pytest.mark.parametrize("code", Refusal)
def test_no_refusal_leaves_a_hole_in_its_sentence(code: Refusal) -> None:
    sentence = wording.sentence_for_failure(Refused(code))
    assert "{" not in sentence
    assert sentence != wording.fault("unexpected")
