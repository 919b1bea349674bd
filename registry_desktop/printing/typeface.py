"""Which font draws a character: a chain of faces for each style, asked character by character.

Names hold rare characters (GB 18030-2022 level 3 is required of public services since 2023-08-01), and no one free
face has them all. Whether a text can be printed is known before a booklet is taken: `uncovered` reads only the small
coverage maps. A face is cut and registered only when a character needs it.
"""

import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, partial
from itertools import groupby
from pathlib import Path
from threading import RLock

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from registry_desktop.printing.font_slices import (
    COMMON,
    FIRST,
    HIGHEST_CODE,
    SECOND,
    FontFile,
    coverage,
    cut_slice,
    find_font,
)
from registry_desktop.printing.reportlab_repair import repair
from registry_desktop.printing.strict_reading import TemplateError, load, only_keys, read_record

repair()

_PRIVATE_USE = range(0xE000, 0xF900)
"""Each font draws something else there: a name with such a character would print as another name."""


@dataclass(frozen=True)
class Candidate:
    """A font file a face may come from; `family` names the face inside a collection."""

    file: str
    family: str = ""


@dataclass(frozen=True)
class FaceEntry:
    """One [[face]] of fonts.toml."""

    name: str
    use: str
    source: str
    files: tuple[Candidate, ...]
    first: str = ""


class Face:
    """One face found on this machine, cut into slices in the cache folder."""

    def __init__(self, entry: FaceEntry, font_file: FontFile, cache: Path) -> None:
        self.name = entry.name
        self.font_file = font_file
        self._cache = cache
        self._fonts: dict[str, TTFont] = {}

    @cached_property
    def _covered(self) -> bytes:
        return coverage(self.font_file, self._cache)

    def covers(self, code: int) -> bool:
        """True when the face draws the code point."""
        return code < HIGHEST_CODE and bool(self._covered[code >> 3] >> (code & 7) & 1)

    def font_of(self, code: int) -> TTFont:
        """The registered ReportLab font that holds the character."""
        return self.slice(self.font_file.slice_of(code))

    def slice(self, name: str) -> TTFont:
        """The registered ReportLab font of a slice; cut when it is not yet in the cache folder."""
        if name not in self._fonts:
            path = cut_slice(self.font_file, name, self._cache)
            # asciiReadable would embed all of ASCII with every slice, most of which have no Latin letters.
            font = TTFont(f"{self.name}-{path.stem}", str(path), asciiReadable=0)
            pdfmetrics.registerFont(font)
            self._fonts[name] = font
        return self._fonts[name]


@dataclass(frozen=True)
class Drawn:
    """How one character is drawn: name of the registered font, advance width in em."""

    font: str
    width: float


@dataclass
class Typefaces:
    """The styles of a machine. One for the whole process; safe to use from any thread."""

    styles: Mapping[str, tuple[str, ...]]
    faces: Mapping[str, Face]
    missing: tuple[str, ...]
    cache: Path
    lock: RLock = field(default_factory=RLock)

    def __post_init__(self) -> None:
        self._drawn = {style: _Known(self, style) for style in self.styles}

    @classmethod
    def from_file(cls, path: Path, cache: Path | None = None) -> "Typefaces":
        """Read fonts.toml and look for the files. Without a cache folder slices live in a temporary one."""
        tables = load(path)
        only_keys(tables, {"folders", "styles", "face"}, path.name)
        entries = [_entry(table, f"{path.name}: face {number}") for number, table in enumerate(tables["face"], 1)]
        styles = {name: tuple(chain) for name, chain in tables["styles"].items()}
        _check_chains(styles, {entry.name for entry in entries}, path.name)
        # The object holds the temporary folder's path only; the folder goes with the machine's temporary files.
        folder = cache if cache is not None else Path(tempfile.mkdtemp(prefix="paper-fonts-"))
        found = _files_below(tables["folders"], {file.file.lower() for entry in entries for file in entry.files})
        faces = {entry.name: face for entry in entries if (face := _find(entry, found, folder))}
        return cls(styles, faces, tuple(entry.name for entry in entries if entry.name not in faces), folder)

    def uncovered(self, text: str, style: str) -> str:
        """The characters of the text that no face of the style draws, each once; empty when all can be printed."""
        known = self._drawn[style]
        return "".join(dict.fromkeys(character for character in text if character != "\n" and (
            known[character].font == "" if character in known else self._face_of(character, style) is None)))

    def width(self, text: str, style: str, /) -> float:
        """Width in em. A character without a face counts one em: it is refused before anything is drawn."""
        known = self._drawn[style]
        return sum([known[character].width for character in text])

    def runs(self, text: str, style: str) -> Iterator[tuple[str, str]]:
        """The text in pieces of one registered font each: (font name, piece)."""
        known = self._drawn[style]
        for font, run in groupby(text, key=lambda character: known[character].font):
            yield font, "".join(run)

    def prepare(self, styles: Iterable[str] = ("song", "kai", "song_bold", "hei")) -> None:
        """Cut what nearly every paper needs, so that the first couple does not wait: ten seconds, once a machine."""
        for style in styles:
            for face in [self.faces[name] for name in self.styles[style] if name in self.faces][:1]:
                for name in (FIRST,) if face.font_file.first else (COMMON, SECOND):
                    with self.lock:
                        face.slice(name)

    def _face_of(self, character: str, style: str) -> Face | None:
        code = ord(character)
        if code in _PRIVATE_USE:
            return None
        chain = (self.faces[name] for name in self.styles[style] if name in self.faces)
        return next((face for face in chain if face.covers(code)), None)

    def look_up(self, character: str, style: str) -> Drawn:
        """How a character is drawn, asked of the faces; an empty font name when no face has it."""
        with self.lock:
            face = self._face_of(character, style)
            if face is None:
                return Drawn("", 1.0)
            font = face.font_of(ord(character))
            return Drawn(font.fontName, font.stringWidth(character, 1))


class _Known(dict[str, Drawn]):
    """The characters of one style met so far; one not met is looked up. Reading a known one takes no lock."""

    def __init__(self, typefaces: Typefaces, style: str) -> None:
        super().__init__()
        self._look_up = partial(typefaces.look_up, style=style)

    def __missing__(self, character: str) -> Drawn:
        self[character] = self._look_up(character)
        return self[character]


def _entry(table: Mapping[str, object], where: str) -> FaceEntry:
    files = table.get("files", ())
    if not isinstance(files, list):
        raise TemplateError(where, "key 'files' is not a list")
    return read_record(FaceEntry, {**table, "files": [read_record(Candidate, file, where) for file in files]}, where)


def _check_chains(styles: Mapping[str, tuple[str, ...]], names: set[str], where: str) -> None:
    for style, chain in styles.items():
        for name in chain:
            if name not in names:
                raise TemplateError(where, f"style '{style}' names the unknown face '{name}'")


def _files_below(folders: Iterable[str], wanted: set[str]) -> dict[str, Path]:
    """Where the wanted files lie, by lower-case name; the first folder wins."""
    found: dict[str, Path] = {}
    for folder in folders:
        for place, _, names in os.walk(Path(os.path.expandvars(folder)).expanduser()):
            for name in names:
                if name.lower() in wanted:
                    found.setdefault(name.lower(), Path(place, name))
    return found


def _find(entry: FaceEntry, found: Mapping[str, Path], cache: Path) -> Face | None:
    for candidate in entry.files:
        path = found.get(candidate.file.lower())
        if path is not None:
            return Face(entry, find_font(path, candidate.family, entry.first, cache), cache)
    return None
