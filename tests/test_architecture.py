"""Who may import whom. Each layer's row says what it may import; whatever is not said is forbidden.

The arrows keep the law's rules free of the database and the screen, the screen free of the database, and every change
of the register inside acts/. Imports inside functions count like any other, and are allowed only at the seams named
here. test_architecture_rules.py tries these rules on a made-up house.
"""

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.import_reader import Import, read_imports, rings

ROOT = Path(__file__).resolve().parent.parent
OURS = "registry_desktop"
EVERYTHING = frozenset({"*"})


@dataclass(frozen=True)
class Row:
    """One layer: which of our modules and which libraries it may import (its own modules and Python's always).

    `not_by_name` are names of those libraries that are still forbidden; a library with such names may only be
    imported name by name.
    """

    ours: frozenset[str] = frozenset()
    libraries: frozenset[str] = frozenset()
    not_by_name: frozenset[str] = frozenset()


def row(*, ours: str = "", libraries: str = "", not_by_name: str = "") -> Row:
    """A row, written as words."""
    return Row(frozenset(ours.split()), frozenset(libraries.split()), frozenset(not_by_name.split()))


NO_SESSION = "Session sessionmaker scoped_session create_engine Engine Connection"
NO_WRITING = "insert update delete create_engine Engine sessionmaker"
DOWN_TO_QUERIES = "domain records kinds queries"
DEVICES = "printing readers spooler dispatch"

ROWS = {
    "domain": row(libraries="pypinyin"),
    "records": row(ours="domain", libraries="sqlalchemy", not_by_name=NO_SESSION),
    "kinds": row(ours="domain records", libraries="sqlalchemy", not_by_name=NO_SESSION),
    "printing": row(
        ours="domain",
        libraries="reportlab fontTools PIL segno barcode rl_accel pypdfium2 pyhanko pyhanko_certvalidator",
    ),
    "store": row(
        ours="domain records kinds locations",
        libraries="sqlalchemy alembic sqlcipher3 psycopg keyring argon2 cryptography",
    ),
    "queries": row(ours="domain records kinds store.unit_of_work", libraries="sqlalchemy", not_by_name=NO_WRITING),
    "acts": row(ours=f"{DOWN_TO_QUERIES} printing store.unit_of_work", libraries="argon2 PIL"),
    "readers": row(ours="domain"),
    "spooler": row(ours="domain printing"),
    "dispatch": row(ours=f"{DOWN_TO_QUERIES} acts printing spooler"),
    "exchange": row(ours=f"{DOWN_TO_QUERIES} acts", libraries="openpyxl xlsxwriter"),
    "desktop": row(
        ours=f"{DOWN_TO_QUERIES} acts exchange {DEVICES} sentences words speech settings locations",
        libraries="PySide6 shiboken6 pypdfium2 PIL",
    ),
    "commands": row(
        ours=f"{DOWN_TO_QUERIES} store acts exchange {DEVICES} sentences words speech settings locations",
        libraries="",
    ),
    # launch shows the first window, house is what it loads behind it; together they put the parts together
    "launch": Row(EVERYTHING, EVERYTHING),
    "house": Row(EVERYTHING, EVERYTHING),
    "__main__": row(ours="launch"),
    "settings": row(ours="locations"),
    "locations": row(),
    "sentences": row(),
    "words": row(ours="sentences"),
    "speech": row(ours="domain sentences words"),
}

# Imports inside functions: the first window shows before any of these is loaded (module -> what it may load late).
SEAMS = {
    "acts.password": {"argon2"},
    "acts.photo": {"PIL"},
    "desktop.navigation": {"desktop"},  # the pages, each when it is first looked at
    "desktop.sign_in_window": {"desktop"},  # the strip that tells what went wrong
    "desktop.widgets.buttons": {"desktop"},  # drawn icons: the first window has none
    "desktop.widgets.name_entry": {"desktop"},  # the search of rare characters: most names have none
    "domain.person_name": {"pypinyin"},
    "launch": {"house", "desktop", "logging"},  # desktop: worker threads, and the panels few starts need
    "printing.barcodes": {"segno"},
    "printing.font_slices": {"printing"},  # the cutter, with fontTools
    "printing.press": {"printing"},  # ReportLab and the faces
    "printing.signing": {"pyhanko", "pyhanko_certvalidator"},  # an optional extra
    "store.engine": {"sqlcipher3"},
    "store.key_box": {"argon2", "cryptography"},
    "store.key_store": {"keyring"},
    "store.schema": {"alembic"},
}

FORBIDDEN_NAMES = {"util", "utils", "helper", "helpers", "common", "base", "manager", "handler", "misc", "core"}
TOP_LEVEL_FOLDERS = {"registry_desktop", "ui", "resources", "migrations", "installer", "tests", "docs"}
TOP_LEVEL_FILES = {"dev", "pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE"}
MADE_THERE = {"__pycache__", "dist", "build"}


# --- the rules --------------------------------------------------------------------------------------------------------


def broken_rows(imports: list[Import]) -> Iterator[str]:
    """One line for each import that its layer's row does not allow."""
    for each in imports:
        layer = _layer(each.importer)
        if layer not in ROWS:
            yield f"{each.importer}: the layer {layer!r} has no row in ROWS"
        elif not _allowed(ROWS[layer], layer, each):
            yield f"{each.importer}:{each.line} may not import {each.full}"


def broken_seams(imports: list[Import]) -> Iterator[str]:
    """One line for each import inside a function that SEAMS does not name, and for each seam nobody uses."""
    late = {(_inside(each.importer), _seam_target(each)) for each in imports if each.late}
    named = {(module, target) for module, targets in SEAMS.items() for target in targets}
    yield from (f"{module} imports {target} inside a function: not in SEAMS" for module, target in late - named)
    yield from (f"{module} no longer imports {target} inside a function" for module, target in named - late)


def badly_named(paths: list[Path]) -> list[str]:
    """Files and folders that say nothing about what is in them."""
    return [str(path) for path in paths for part in path.with_suffix("").parts if _says_nothing(part)]


def _allowed(allowed: Row, layer: str, each: Import) -> bool:
    if each.root == OURS:
        target = _inside(each.full)
        is_version = each.full in {f"{OURS}.__version__", OURS}
        return is_version or _layer(each.full) == layer or _named(allowed.ours, target)
    if each.root in sys.stdlib_module_names:
        return True
    whole_library = each.name == "" and bool(allowed.not_by_name)
    return _named(allowed.libraries, each.root) and not whole_library and each.name not in allowed.not_by_name


def _named(allowed: frozenset[str], target: str) -> bool:
    return allowed == EVERYTHING or any(target == name or target.startswith(f"{name}.") for name in allowed)


def _layer(module: str) -> str:
    return _inside(module).split(".")[0]


def _inside(module: str) -> str:
    return module.removeprefix(f"{OURS}.")


def _seam_target(each: Import) -> str:
    return _layer(each.full) if each.root == OURS else each.root


def _says_nothing(part: str) -> bool:
    return bool(FORBIDDEN_NAMES & set(part.lower().split("_")))


# --- the house as it stands -------------------------------------------------------------------------------------------


def _python_files(folder: str) -> list[Path]:
    return [path for path in sorted((ROOT / folder).rglob("*.py")) if path.parent.name != "forms"]


@pytest.fixture(scope="module")
def imports() -> list[Import]:
    """All imports of the package."""
    files = [path for path in _python_files(OURS) if path.parent != ROOT / OURS or path.name != "__init__.py"]
    return read_imports(ROOT, files)


def test_each_layer_imports_only_what_its_row_allows(imports: list[Import]) -> None:
    assert list(broken_rows(imports)) == []


def test_no_modules_import_each_other_in_a_ring(imports: list[Import]) -> None:
    assert rings(imports) == []


def test_imports_inside_functions_stand_only_at_the_seams(imports: list[Import]) -> None:
    assert sorted(broken_seams(imports)) == []


def test_a_migration_knows_nothing_of_the_program() -> None:
    found = read_imports(ROOT, _python_files("migrations/versions"))
    known = {"alembic", "sqlalchemy", *sys.stdlib_module_names}
    assert [each for each in found if each.root not in known] == []


def test_dev_runs_on_the_standard_library_alone() -> None:
    tree = ast.parse((ROOT / "dev").read_text(encoding="utf-8"))
    imported = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    taken_from = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.split(".")[0] for name in imported | taken_from} <= sys.stdlib_module_names


def test_every_file_is_named_for_what_is_in_it() -> None:
    folders = (OURS, "tests", "installer", "migrations", "ui", "resources", "docs")
    files = [path for folder in folders for path in (ROOT / folder).rglob("*") if "__pycache__" not in path.parts]
    assert badly_named([path.relative_to(ROOT) for path in files]) == []


def test_the_top_level_is_fixed() -> None:
    there = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    assert there - MADE_THERE <= TOP_LEVEL_FOLDERS | TOP_LEVEL_FILES
