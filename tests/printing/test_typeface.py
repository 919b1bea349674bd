"""Every character finds a face, or is named before anything is printed."""

from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from registry_desktop.printing.font_cutting import number_in_collection, open_font
from registry_desktop.printing.font_slices import COMMON, SECOND, FontFile, coverage, cut_slice
from registry_desktop.printing.strict_reading import TemplateError
from registry_desktop.printing.template import Template
from registry_desktop.printing.template_parts import PLACEHOLDER, texts_of
from registry_desktop.printing.typeface import Typefaces
from tests.printing.filled import RARE

PRIVATE_USE = "\ue000\U000f0000"


def _font(path: Path, *, fs_type: int = 0) -> FontFile:
    """A font file of one square, for 甲."""
    pen = TTGlyphPen(None)
    pen.moveTo((0, 0))
    for corner in ((0, 900), (900, 900), (900, 0)):
        pen.lineTo(corner)
    pen.closePath()
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder([".notdef", "square"])
    builder.setupCharacterMap({ord("甲"): "square"})
    builder.setupGlyf({".notdef": TTGlyphPen(None).glyph(), "square": pen.glyph()})
    builder.setupHorizontalMetrics({".notdef": (1000, 0), "square": (1000, 0)})
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({"familyName": "Square", "styleName": "Regular"})
    builder.setupOS2(fsType=fs_type)
    builder.setupPost()
    builder.save(path)
    return FontFile(path, 0)


def _fonts_toml(folder: Path, text: str) -> Path:
    path = folder / "fonts.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("style", ["song", "song_bold", "kai", "hei"])
def test_every_rare_character_of_the_test_set_finds_a_face(style: str, typefaces: Typefaces) -> None:
    assert typefaces.uncovered(RARE, style) == ""
    assert "" not in {font for font, _ in typefaces.runs(RARE, style)}


def test_characters_no_font_has_are_named_once_each(typefaces: Typefaces) -> None:
    assert typefaces.uncovered(f"张{PRIVATE_USE}三{PRIVATE_USE}\n", "song") == PRIVATE_USE


def test_asking_whether_a_name_can_be_printed_registers_no_font(tmp_path: Path) -> None:
    listed = _fonts_toml(tmp_path, _one_face(_font(tmp_path / "square.ttf").path))
    fresh = Typefaces.from_file(listed, tmp_path / "cache")
    assert fresh.uncovered("甲乙", "song") == "乙"
    assert [path.suffix for path in (tmp_path / "cache").iterdir()] == [".covers"]


def _one_face(path: Path) -> str:
    return (f'folders = ["{path.parent}"]\n[styles]\nsong = ["song"]\n'
            f'[[face]]\nname = "song"\nuse = "u"\nsource = "s"\nfiles = [{{ file = "{path.name}" }}]\n')


def test_a_text_is_split_only_where_the_face_changes(typefaces: Typefaces) -> None:
    assert [run for _, run in typefaces.runs("张三𱅒李四", "song")] == ["张三", "𱅒", "李四"]


def test_east_asian_characters_are_one_em_wide(typefaces: Typefaces) -> None:
    assert typefaces.width(f"登记{RARE}，", "song") == pytest.approx(11.0, abs=0.02)


def test_a_slice_is_the_same_bytes_whenever_it_is_cut(tmp_path: Path, typefaces: Typefaces) -> None:
    face = typefaces.faces["hana_b"].font_file
    name = face.slice_of(ord("𠮷"))
    first, second = cut_slice(face, name, tmp_path / "a"), cut_slice(face, name, tmp_path / "b")
    assert first.read_bytes() == second.read_bytes()


def test_every_character_lies_in_the_slice_that_says_so(typefaces: Typefaces) -> None:
    face = typefaces.faces["song_bold"].font_file
    codes = [*range(0x20, 0x300), *range(0x3000, 0x3040), *range(0x4E00, 0x6000), *map(ord, RARE)]
    assert all(code in face.codes_of(face.slice_of(code)) for code in codes)
    assert face.slice_of(ord("婚")) == "first"
    assert typefaces.faces["song"].font_file.slice_of(ord("婚")) == COMMON
    assert typefaces.faces["song"].font_file.slice_of(ord("婕")) == SECOND


def test_coverage_is_read_once_and_then_kept(tmp_path: Path) -> None:
    font = _font(tmp_path / "square.ttf")
    bits = coverage(font, tmp_path / "cache")
    assert [code for code in range(0x40000) if bits[code >> 3] >> (code & 7) & 1] == [ord("甲")]
    (kept,) = (tmp_path / "cache").iterdir()
    kept.write_bytes(b"kept")
    assert coverage(font, tmp_path / "cache") == b"kept"


def test_a_font_that_forbids_embedding_or_is_broken_draws_nothing(tmp_path: Path) -> None:
    (tmp_path / "broken.ttf").write_bytes(b"no font")
    for font in (_font(tmp_path / "square.ttf", fs_type=2), FontFile(tmp_path / "broken.ttf", 0)):
        assert not any(coverage(font, tmp_path / "cache"))


def test_titles_need_no_more_than_the_first_slice_of_the_bold_face(
    typefaces: Typefaces, templates: dict[str, Template],
) -> None:
    face = typefaces.faces["song_bold"].font_file
    titles = [text for template in templates.values() for item in template.items for text, style in texts_of(item)
              if style and style.font == "song_bold"]
    shown = "".join([*titles, "婚姻登记业务日报表月报表季报表年报表"])
    assert [character for character in "".join(PLACEHOLDER.sub("", shown).split()) if character not in face.first] == []


def test_the_simplified_face_of_a_collection_is_taken(typefaces: Typefaces) -> None:
    song = typefaces.faces["song"].font_file
    with open_font(song.path, song.number) as font:
        assert "SC" in font["name"].getDebugName(4) or song.number == 0
    assert number_in_collection(song.path, "No Such Family") == 0


def test_a_machine_without_a_face_says_which_is_missing(tmp_path: Path) -> None:
    text = _one_face(tmp_path / "nowhere.ttf")
    typefaces = Typefaces.from_file(_fonts_toml(tmp_path, text), tmp_path / "cache")
    assert typefaces.missing == ("song",)
    assert typefaces.uncovered("甲", "song") == "甲"


@pytest.mark.parametrize(
    ("change", "problem"),
    [(("use =", "usage ="), "usage"), (('["song"]', '["sung"]'), "sung"), (("folders", "folder"), "folder")],
)
def test_a_mistake_in_the_list_of_fonts_is_named(tmp_path: Path, change: tuple[str, str], problem: str) -> None:
    path = _fonts_toml(tmp_path, _one_face(tmp_path / "square.ttf").replace(*change, 1))
    with pytest.raises(TemplateError) as refused:
        Typefaces.from_file(path, tmp_path)
    assert problem in str(refused.value)
