"""Break Chinese text into lines: anywhere, but not before 。nor after （, and never inside a number or a Latin word."""

from collections.abc import Callable, Sequence

Glyph = tuple[str, str]
"""A character and the style it is set in."""

_NOT_FIRST = frozenset("，。；：、！？）》」』】〉”’％·…,.;:!?)]%")
_NOT_LAST = frozenset("（《「『【〈“‘([")
_SLACK = 1e-6


def break_lines(glyphs: Sequence[Glyph], width_of: Callable[[Glyph], float], width: float) -> list[list[Glyph]]:
    """Lines no wider than `width` (same unit as `width_of`). A newline character always ends a line."""
    lines: list[list[Glyph]] = []
    for paragraph in _paragraphs(glyphs):
        lines.extend(_break_paragraph(paragraph, width_of, width))
    return lines


def _paragraphs(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    found: list[list[Glyph]] = [[]]
    for glyph in glyphs:
        if glyph[0] == "\n":
            found.append([])
        else:
            found[-1].append(glyph)
    return found


def _break_paragraph(glyphs: list[Glyph], width_of: Callable[[Glyph], float], width: float) -> list[list[Glyph]]:
    lines: list[list[Glyph]] = []
    start, used = 0, 0.0
    for position, glyph in enumerate(glyphs):
        used += width_of(glyph)
        while used > width + _SLACK and position > start:
            end = _last_break(glyphs, start, position)
            lines.append(glyphs[start:end])
            start = end
            used = sum(map(width_of, glyphs[start:position + 1]))
    lines.append(glyphs[start:])
    return lines


def _last_break(glyphs: list[Glyph], start: int, overflow: int) -> int:
    """Where the line that overflows at `overflow` ends; a single word longer than a line is broken where it must."""
    for position in range(overflow, start, -1):
        if _may_break(glyphs[position - 1][0], glyphs[position][0]):
            return position
    return overflow


def _may_break(before: str, after: str) -> bool:
    if after in _NOT_FIRST or before in _NOT_LAST:
        return False
    return not (_in_word(before) and _in_word(after))


def _in_word(character: str) -> bool:
    return character.isascii() and not character.isspace()
