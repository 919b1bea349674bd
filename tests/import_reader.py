"""Reads who imports whom out of a tree of Python files, without running any of it."""

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Import:
    """`importer` names `imported` (a dotted module) and, of it, `name`: "" for the module itself.

    `late` is an import inside a function; `for_types` one that only a type checker follows.
    """

    importer: str
    imported: str
    name: str
    line: int
    late: bool = False
    for_types: bool = False

    @property
    def full(self) -> str:
        """What is imported, with the name: `sqlalchemy.Engine`."""
        return f"{self.imported}.{self.name}" if self.name else self.imported

    @property
    def root(self) -> str:
        """The library or package that this import comes from."""
        return self.imported.split(".")[0]


def read_imports(root: Path, paths: Iterable[Path]) -> list[Import]:
    """Every import in `paths`, whose module names are their paths under `root`."""
    found: list[Import] = []
    for path in paths:
        module = module_name(path.relative_to(root))
        tree = ast.parse(path.read_text(encoding="utf-8"), filename=str(path))
        found += _imports_of(tree, module, is_package=path.name == "__init__.py")
    return found


def module_name(path: Path) -> str:
    """`a/b/c.py` -> "a.b.c"; `a/b/__init__.py` -> "a.b"."""
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def rings(imports: Iterable[Import]) -> list[list[str]]:
    """Modules that import each other in a ring, each ring once, imports inside functions counted.

    An import for types alone is none here: it is not carried out.
    """
    carried_out = [each for each in imports if not each.for_types]
    modules = {each.importer for each in carried_out}
    arrows: dict[str, set[str]] = {module: set() for module in modules}
    for each in carried_out:
        arrows[each.importer].add(each.full if each.full in modules else each.imported)
    return [ring for ring in _strongly_connected(arrows) if len(ring) > 1]


def _imports_of(tree: ast.Module, module: str, *, is_package: bool) -> Iterator[Import]:
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            around = list(_ancestors(node, parents))
            late = any(isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) for outer in around)
            for_types = any(isinstance(outer, ast.If) and "TYPE_CHECKING" in ast.dump(outer.test) for outer in around)
            for imported, name in _names(node, module, is_package=is_package):
                yield Import(module, imported, name, node.lineno, late, for_types)


def _ancestors(node: ast.AST, parents: Mapping[ast.AST, ast.AST]) -> Iterator[ast.AST]:
    while node in parents:
        node = parents[node]
        yield node


def _names(node: ast.Import | ast.ImportFrom, module: str, *, is_package: bool) -> Iterator[tuple[str, str]]:
    if isinstance(node, ast.Import):
        yield from ((alias.name, "") for alias in node.names)
        return
    parts = module.split(".")
    up = node.level - is_package
    base = parts[: len(parts) - up] if node.level else []
    source = ".".join([*base, *([node.module] if node.module else [])])
    yield from ((source, alias.name) for alias in node.names)


def _strongly_connected(arrows: Mapping[str, set[str]]) -> list[list[str]]:
    """Two modules share a ring when each reaches the other."""
    reach = {module: _reached(arrows, module) for module in arrows}
    found: list[list[str]] = []
    placed: set[str] = set()
    for module in sorted(arrows):
        if module not in placed:
            ring = sorted(other for other in reach[module] if module in reach.get(other, ()))
            placed.update(ring)
            found.append(ring)
    return found


def _reached(arrows: Mapping[str, set[str]], start: str) -> set[str]:
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        for following in arrows.get(waiting.pop(), ()):
            if following not in seen:
                seen.add(following)
                waiting.append(following)
    return seen
