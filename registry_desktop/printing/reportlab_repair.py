"""What ReportLab 5.1 does wrong or slowly, put right once for the process.

* ToUnicode writes characters beyond U+FFFF as five hexadecimal digits: a name like 张𠮷 came back as other characters
  from the PDF's text. Written as UTF-16 pairs, in blocks of a hundred as the PDF reference asks.
* Pictures were written as ASCII85 in pure Python: the main cost of a paper with a photo.
* The first character of a font got code 0, which some printers' interpreters drop from a string: codes begin with 1.
* A JPEG was unpacked into pixels only to make its digest: `Photo` takes the digest of the file.
* `TTFontParser.get_table` copies a whole table at every subset: kept per face.
"""

import io
from collections.abc import Sequence
from typing import Any

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import ttfonts

_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo
<< /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def
/CMapName /{name} def
/CMapType 2 def
1 begincodespacerange
<00> <{last:02X}>
endcodespacerange"""
_FOOT = """endcmap
CMapName currentdict /CMap defineresource pop
end
end"""
_original_get_table: Any = ttfonts.TTFontParser.get_table

_original_state: Any = ttfonts.TTFont.State.__init__


def to_unicode_map(name: str, subset: Sequence[int]) -> str:
    """The ToUnicode CMap of one subset: position in the subset -> character."""
    lines = [_HEAD.format(name=name, last=len(subset) - 1)]
    entries = [f"<{place:02X}> <{chr(code).encode('utf-16-be').hex().upper()}>" for place, code in enumerate(subset)]
    for start in range(0, len(entries), 100):
        block = entries[start:start + 100]
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    return "\n".join([*lines, _FOOT])


def get_table(parser: ttfonts.TTFontParser, tag: str) -> bytes:
    """A font's table, read out of the file once."""
    kept: dict[str, bytes] = parser.__dict__.setdefault("_kept_tables", {})
    if tag not in kept:
        kept[tag] = _original_get_table(parser, tag)
    return kept[tag]


class Photo(ImageReader):  # type: ignore[misc]  # ReportLab is read without types
    """A picture for `drawImage`; a JPEG is embedded as it is, without unpacking it."""

    def __init__(self, content: bytes) -> None:
        super().__init__(io.BytesIO(content))
        self._content = content
        self._dataA = None

    def getRGBData(self) -> Any:  # noqa: N802 - ReportLab's name
        """What ReportLab takes the digest of; for a JPEG never drawn from."""
        return self._content if self.jpeg_fh() else super().getRGBData()


def begin_codes_with_one(state: Any, *arguments: Any) -> None:
    """A document's record of the characters it uses of a font; code 0 stays free as .notdef."""
    _original_state(state, *arguments)
    if state.nextCode == 0:
        state.nextCode, state.subsets[0][0] = 1, 0


def repair() -> None:
    """Put the corrected functions into ReportLab. May be called more than once."""
    rl_config.useA85 = 0
    library: Any = ttfonts
    library.makeToUnicodeCMap = to_unicode_map
    library.TTFontParser.get_table = get_table
    library.TTFont.State.__init__ = begin_codes_with_one
