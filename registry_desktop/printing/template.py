"""A paper as data: resources/papers/<name>.toml read into frozen records and checked.

Lengths and positions are millimetres from the top left corner of the paper, sizes of type are points (as 小四 = 12).
`parts` names what several papers share, read from resources/papers/parts. `layer = "blank"` marks what a pre-printed
blank already carries: shown in the preview, never printed onto it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from registry_desktop.printing.strict_reading import TemplateError, load, only_keys, read_record
from registry_desktop.printing.template_parts import (
    ALIGNMENTS,
    CODES,
    LAYERS,
    PLACEHOLDER,
    VERTICAL_ALIGNMENTS,
    BoxItem,
    Cell,
    CodeItem,
    Item,
    LineItem,
    PictureItem,
    Row,
    TableItem,
    TextItem,
    TextStyle,
    names_in,
    texts_of,
)


@dataclass(frozen=True)
class Template:
    """One paper. `values` holds every placeholder with an example; `mark` is the certainty of wording and positions."""

    name: str
    title: str
    version: str
    mark: str
    source: str
    width: float
    height: float
    items: tuple[Item, ...]
    values: Mapping[str, str]

    @property
    def has_blank(self) -> bool:
        """True when the paper is printed onto a pre-printed blank."""
        return any(item.layer == "blank" for item in self.items)


_HEAD = {"title", "version", "mark", "source", "paper", "styles", "values", "parts"}
_PARTS = "parts"
_PLAIN: dict[str, type[LineItem] | type[BoxItem] | type[PictureItem] | type[CodeItem]] = {
    "box": BoxItem, "line": LineItem, "picture": PictureItem, "code": CodeItem,
}
_ITEMS = set(_PLAIN) | {"text", "table"}
_STYLE_KEYS = frozenset(entry.name for entry in fields(TextStyle))


class Templates(Mapping[str, Template]):
    """The templates of a folder by their names, each read when it is first asked for (TemplateError): a couple's
    certificate does not wait for forty forms."""

    def __init__(self, folder: Path) -> None:
        self._paths = {path.stem: path for path in sorted(folder.glob("*.toml"))}
        self._read: dict[str, Template] = {}

    def __getitem__(self, name: str) -> Template:
        if name not in self._read:
            self._read[name] = read_template(self._paths[name])
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)


def read_template(path: Path) -> Template:
    """One template; its name is the file's. Raises TemplateError naming file and key."""
    tables, where = load(path), path.name
    only_keys(tables, _HEAD | _ITEMS, where)
    for key in ("title", "version", "mark", "source", "paper", "values"):
        if key not in tables:
            raise TemplateError(where, f"key '{key}' is missing")
    only_keys(tables["paper"], {"width", "height"}, f"{where}: paper")
    parts = {part.name: load(part) for part in _part_files(path, tables)}
    for name, part in parts.items():
        only_keys(part, _ITEMS | {"styles", "values"}, name)
    template = Template(
        name=path.stem, title=tables["title"], version=tables["version"], mark=tables["mark"],
        source=tables["source"], width=float(tables["paper"]["width"]), height=float(tables["paper"]["height"]),
        items=tuple(item for name, one in {where: tables, **parts}.items() for item in _items(one, name)),
        values={name: example for one in (tables, *parts.values()) for name, example in one.get("values", {}).items()},
    )
    _check_words(template, where)
    _check_placeholders(template, where)
    return template


def files_of(path: Path) -> tuple[Path, ...]:
    """The files a template is read from: its own, then the parts it shares with others (parts/<name>.toml)."""
    return path, *_part_files(path, load(path))


def _part_files(path: Path, tables: Mapping[str, Any]) -> Iterator[Path]:
    return (path.parent / _PARTS / f"{name}.toml" for name in tables.get(_PARTS, ()))


def _items(tables: Mapping[str, Any], where: str) -> Iterator[Item]:
    styles = tables.get("styles", {})
    for kind, record in _PLAIN.items():
        for number, table in enumerate(tables.get(kind, ()), 1):
            yield read_record(record, table, f"{where}: {kind} {number}")
    for number, table in enumerate(tables.get("table", ()), 1):
        yield _table(table, styles, f"{where}: table {number}")
    for number, table in enumerate(tables.get("text", ()), 1):
        place = f"{where}: text {number}"
        yield read_record(TextItem, _styled(table, styles, "text", place), place)


def _table(table: Mapping[str, Any], styles: Mapping[str, Any], where: str) -> TableItem:
    rows = tuple(_row(row, styles, f"{where}, row {number}") for number, row in enumerate(table.get("rows", ()), 1))
    return read_record(TableItem, {**table, "rows": rows}, where)


def _row(row: Mapping[str, Any], styles: Mapping[str, Any], where: str) -> Row:
    cells = tuple(_cell(cell, styles, f"{where}, cell {number}") for number, cell in enumerate(row.get("cells", ()), 1))
    return read_record(Row, {**row, "cells": cells}, where)


def _cell(cell: str | Mapping[str, Any], styles: Mapping[str, Any], where: str) -> Cell:
    table = {"text": cell} if isinstance(cell, str) else cell
    usual = "value" if PLACEHOLDER.search(table.get("text", "")) else "label"
    return read_record(Cell, _styled(table, styles, usual, where), where)


def _styled(table: Mapping[str, Any], styles: Mapping[str, Any], usual: str, where: str) -> dict[str, Any]:
    """The table with its style name and its own style keys made into one TextStyle."""
    name = table.get("style", usual)
    if name not in styles and "style" in table:
        raise TemplateError(where, f"style '{name}' is not in [styles]")
    own = {key: value for key, value in table.items() if key in _STYLE_KEYS}
    rest = {key: value for key, value in table.items() if key not in _STYLE_KEYS and key != "style"}
    return {**rest, "style": read_record(TextStyle, {**styles.get(name, {}), **own}, where)}


def _check_placeholders(template: Template, where: str) -> None:
    used = {name for item in template.items for text, _ in texts_of(item) for name in names_in(text)}
    for name in sorted(used ^ set(template.values)):
        problem = "is used but has no example in [values]" if name in used else "stands in [values] but is not used"
        raise TemplateError(where, f"'{name}' {problem}")


def _check_words(template: Template, where: str) -> None:
    for item in template.items:
        _one_of(item.layer, LAYERS, f"{where}: layer")
        if isinstance(item, CodeItem):
            _one_of(item.kind, CODES, f"{where}: code kind")
        for style in (style for _, style in texts_of(item) if style):
            _one_of(style.align, ALIGNMENTS, f"{where}: align")
            _one_of(style.valign, VERTICAL_ALIGNMENTS, f"{where}: valign")


def _one_of(word: str, words: tuple[str, ...], where: str) -> None:
    if word not in words:
        raise TemplateError(where, f"'{word}' is not one of {', '.join(words)}")
