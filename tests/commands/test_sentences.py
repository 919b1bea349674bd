"""Every code the program can say has its sentence, in both languages, with the same holes."""

import ast
import string
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from registry_desktop import sentences, words
from registry_desktop.commands.wording import Wording
from registry_desktop.domain.act import Act
from registry_desktop.domain.refused import Refusal
from registry_desktop.store.unreachable import Reason

ROOT = Path(__file__).resolve().parents[2]
ENGLISH = Wording.read("en", ROOT / "resources")
CHINESE = Wording.read("zh_CN", ROOT / "resources")
OF_FINDINGS = ("ID_", "MAR_", "NAME_", "CER_", "FIELD_")


def finding_codes() -> set[str]:
    """Every text of kinds/ and of the two readers in domain/ that looks like a finding's code."""
    folders = [*(ROOT / "registry_desktop" / "kinds").rglob("*.py")]
    readers = [ROOT / "registry_desktop" / "domain" / f"{name}.py" for name in ("citizen_number", "person_name")]
    found = {text for path in (*folders, *readers) for text in texts_in(path)}
    codes = {text for text in found if text.startswith(OF_FINDINGS) and text.isupper() and not text.endswith("_")}
    return codes | {"MAR_AGE_MAN", "MAR_AGE_WOMAN"}


def texts_in(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " not in node.value:
            yield node.value


def holes(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("refusal", Refusal)
def test_every_refusal_has_a_sentence(refusal: Refusal) -> None:
    assert spoken("Refusals", sentences.REFUSALS, refusal.value)


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_why_a_register_cannot_be_used_has_a_sentence(reason: Reason) -> None:
    assert spoken("Faults", sentences.FAULTS, reason.value)


@pytest.mark.parametrize("act", Act)
def test_every_act_has_a_word(act: Act) -> None:
    assert spoken("Acts", words.ACTS, act.value)


@pytest.mark.parametrize("code", sorted(finding_codes()))
def test_every_finding_has_a_sentence(code: str) -> None:
    variants = [one for one in sentences.FINDINGS if one == code or one.startswith(f"{code}:")]
    assert variants
    assert all(spoken("Findings", sentences.FINDINGS, one) for one in variants)


def spoken(context: str, table: Mapping[str, str], code: str) -> bool:
    """There is an English sentence and a Chinese one with the same holes."""
    english = table[code]
    chinese = CHINESE.translated[context, english]
    assert holes(chinese) == holes(english)
    return bool(chinese)


def test_what_only_the_commands_say_stands_in_both_languages() -> None:
    assert {key: holes(text) for key, text in ENGLISH.own.items()} == {
        key: holes(text) for key, text in CHINESE.own.items()
    }
