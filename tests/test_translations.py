"""Both languages are complete: nothing unfinished, nothing vanished, the holes agree, every code has its sentence."""

import ast
import re
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from installer.build_hook import qt_tool
from registry_desktop import sentences, words
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal
from registry_desktop.store.unreachable import Reason

ROOT = Path(__file__).resolve().parent.parent
CHINESE = ROOT / "resources" / "translations" / "registry_zh_CN.ts"
HOLE = re.compile(r"\{(\w+)\}")
Message = tuple[str, str, str, str]


def messages(path: Path) -> list[Message]:
    """(context, source, translation, kind) of a .ts file; kind is unfinished, vanished, obsolete or empty."""
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            kind = translation.get("type", "")
            found.append((context.findtext("name", ""), message.findtext("source", ""), translation.text or "", kind))
    return found


def test_every_source_string_stands_in_the_chinese_file(tmp_path: Path) -> None:
    python = [path for path in (ROOT / "registry_desktop").rglob("*.py") if path.parent.name != "forms"]
    fresh = tmp_path / "fresh.ts"
    arguments: list[str | Path] = [*python, *(ROOT / "ui").glob("*.ui"), "-ts", fresh]
    subprocess.run([qt_tool("lupdate"), "-silent", "-locations", "none", *arguments], check=True, timeout=120)
    wanted = {message[:2] for message in messages(fresh)}
    kept = {message[:2] for message in messages(CHINESE)}
    assert sorted(wanted - kept) == []
    assert sorted(kept - wanted) == []


def test_nothing_is_unfinished_or_vanished_in_chinese() -> None:
    assert [message for message in messages(CHINESE) if message[3] or not message[2].strip()] == []


def test_the_holes_agree_in_both_languages() -> None:
    differing = [
        (source, translation)
        for _, source, translation, _ in messages(CHINESE)
        if set(HOLE.findall(source)) < set(HOLE.findall(translation))
    ]
    assert differing == []


@pytest.mark.parametrize(
    ("codes", "table"),
    [(Refusal, sentences.REFUSALS), (Reason, sentences.FAULTS), (Act, words.ACTS), (Role, words.ROLES)],
)
def test_every_code_has_its_words(codes: type, table: dict[str, str]) -> None:
    assert [str(code) for code in codes if str(code) not in table] == []  # type: ignore[attr-defined]


def test_every_table_of_words_speaks_for_itself() -> None:
    """A word that slips into another table is said under a name nobody asks for."""
    for path in sorted((ROOT / "registry_desktop").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for table in (one for one in ast.walk(tree) if isinstance(one, ast.Dict)):
            calls = [one for one in table.values if isinstance(one, ast.Call)]
            contexts = {ast.unparse(one.args[0]) for one in calls if ast.unparse(one.func) == "QT_TRANSLATE_NOOP"}
            assert len(contexts) < 2, f"{path.name}:{table.lineno} {contexts}"
