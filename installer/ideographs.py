"""Make resources/ideographs.tsv: how every ideograph of GB 18030-2022 is found by sound, strokes, radical and parts.

    python installer/ideographs.py UNIHAN_FOLDER CJK_DECOMP_FILE

UNIHAN_FOLDER holds Unihan_IRGSources.txt and Unihan_Readings.txt (Debian: unicode-data, /usr/share/unicode, unpacked);
CJK_DECOMP_FILE is cjk-decomp.txt. Run again when the standard or Unicode grows; the program only reads the result.
"""

from __future__ import annotations

import csv
import re
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
HEAD = "# char\tradical\tstrokes\tpinyin\tparts; Unicode Unihan {unicode} (Unicode Licence); cjk-decomp (Apache-2.0)"
_TONE_MARKS = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4"}


def ranges() -> Iterator[int]:
    """The code points of level 3."""
    with (RESOURCES / "gb18030_2022.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(line for line in lines if not line.startswith("#")):
            yield from range(int(row["first"], 16), int(row["last"], 16) + 1)


def fields(path: Path, *names: str) -> dict[str, dict[str, str]]:
    """Those fields of a Unihan file, by field and character."""
    found: dict[str, dict[str, str]] = {name: {} for name in names}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("U+"):
            code, name, value = line.split("\t")
            if name in found:
                found[name][chr(int(code[2:], 16))] = value
    return found


def numbered(syllable: str) -> str:
    """A syllable with its tone as a digit, ü as v: "lǜ" is lv4."""
    plain, tone = "", ""
    for mark in unicodedata.normalize("NFD", syllable):
        if mark in _TONE_MARKS:
            tone = _TONE_MARKS[mark]
        elif mark == "\u0308":
            plain = plain[:-1] + "v"
        elif not unicodedata.combining(mark):
            plain += mark
    return plain + tone


def readings(folder: Path) -> dict[str, list[str]]:
    """Every Mandarin reading a source gives, the usual one first."""
    found: dict[str, list[str]] = {}
    sources = fields(folder / "Unihan_Readings.txt", "kMandarin", "kTGHZ2013", "kXHC1983", "kHanyuPinyin")
    for name, of_source in sources.items():
        for character, value in of_source.items():
            said = value if name == "kMandarin" else re.sub(r"\S*?:", " ", value)
            found.setdefault(character, []).extend(numbered(one) for one in re.split(r"[\s,]+", said) if one)
    return {character: list(dict.fromkeys(one)) for character, one in found.items()}


def decompositions(path: Path) -> dict[str, list[str]]:
    """Each character's next parts that are characters themselves; the numbered parts between are stepped through."""
    rows = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        character, _, rest = line.partition(":")
        rows[character] = [one for one in rest[rest.index("(") + 1 : -1].split(",") if one] if "(" in rest else []

    def parts(name: str, seen: frozenset[str]) -> list[str]:
        found: list[str] = []
        for one in rows.get(name, ()):
            if one in seen:
                continue
            found += parts(one, seen | {one}) if one.isdigit() and len(one) > 1 else [one]
        return found

    return {name: list(dict.fromkeys(parts(name, frozenset({name})))) for name in rows if len(name) == 1}


def main(unihan: Path, decomp: Path) -> None:
    sources = fields(unihan / "Unihan_IRGSources.txt", "kRSUnicode", "kTotalStrokes")
    sounds, parts = readings(unihan), decompositions(decomp)
    lines = [HEAD.format(unicode="15.0")]
    for code in ranges():
        character = chr(code)
        radical = re.match(r"\d+", sources["kRSUnicode"].get(character, ""))
        strokes = sources["kTotalStrokes"].get(character, "").split(" ")[0]
        of_parts = "".join(one for one in parts.get(character, ()) if not "\u31c0" <= one <= "\u31ef")
        lines.append(
            "\t".join(
                (character, radical[0] if radical else "", strokes, " ".join(sounds.get(character, ())), of_parts)
            )
        )
    (RESOURCES / "ideographs.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
