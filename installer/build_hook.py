"""Makes the two things that are built and not written: the forms' Python and the compiled translations.

Qt Designer's `ui/*.ui` become `registry_desktop/desktop/forms/ui_*.py` by uic, `resources/translations/*.ts` become
`.qm` files beside them by lrelease; both tools come with PySide6. What is made is git-ignored, so it can never lag
behind its source in a commit. hatchling calls this for every wheel and editable install; `./dev` and the tests call it
as `python installer/build_hook.py`, where only what is older than its source is made again.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import PySide6
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FORMS = Path("registry_desktop", "desktop", "forms")
PACKAGE_DOCSTRING = '"""The forms of ui/, made by installer/build_hook.py; not under version control."""\n'


class FormsAndTranslations(BuildHookInterface[Any]):
    """hatchling's way in: runs before the files of a wheel are gathered."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling's signature
        """Make everything that is out of date, in the checkout itself."""
        build(Path(self.root))


def build(root: Path) -> list[Path]:
    """Make what is missing or older than its source under `root`; returns the files that were made anew."""
    return [*_build_forms(root), *_build_translations(root)]


def qt_tool(name: str) -> Path:
    """The path of one of Qt's tools inside the PySide6 package; raises FileNotFoundError when it is not there."""
    package = Path(PySide6.__file__).parent
    for candidate in (package / "Qt" / "libexec" / name, package / name, package / f"{name}.exe"):
        if candidate.is_file():
            return candidate
    raise FileNotFoundError(f"PySide6 in {package} has no {name}")


def _build_forms(root: Path) -> Iterator[Path]:
    forms = root / FORMS
    designs = sorted((root / "ui").glob("*.ui"))
    forms.mkdir(parents=True, exist_ok=True)
    _remove_forms_without_a_design(forms, {f"ui_{design.stem}.py" for design in designs})
    if not (forms / "__init__.py").exists():
        (forms / "__init__.py").write_text(PACKAGE_DOCSTRING, encoding="utf-8")
    for design in designs:
        form = forms / f"ui_{design.stem}.py"
        if _is_older(form, design) or _is_older(form, Path(__file__)):
            _make(form, qt_tool("uic"), "-g", "python", design, "-o")
            form.write_text(without_unused_imports(form.read_text(encoding="utf-8")), encoding="utf-8")
            yield form


def without_unused_imports(source: str) -> str:
    """`source` importing only what it uses: uic imports some thirty classes, and PySide makes each at its import."""
    tree = ast.parse(source)
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    lines = source.splitlines()
    for node in reversed(tree.body):
        if isinstance(node, ast.ImportFrom):
            kept = ", ".join(alias.name for alias in node.names if alias.name in used)
            lines[node.lineno - 1 : node.end_lineno] = [f"from {node.module} import {kept}"] if kept else []
    return "\n".join(lines) + "\n"


def _build_translations(root: Path) -> Iterator[Path]:
    for source in sorted((root / "resources" / "translations").glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if _is_older(compiled, source):
            _make(compiled, qt_tool("lrelease"), "-silent", source, "-qm")
            yield compiled


def _remove_forms_without_a_design(forms: Path, wanted: set[str]) -> None:
    for form in forms.glob("ui_*.py"):
        if form.name not in wanted:
            form.unlink()


def _is_older(made: Path, source: Path) -> bool:
    return not made.exists() or made.stat().st_mtime < source.stat().st_mtime


def _make(made: Path, tool: Path, *arguments: str | Path) -> None:
    """Run `tool` with the path to write as its last argument; the file appears whole or not at all."""
    unfinished = made.with_suffix(".unfinished")
    done = subprocess.run([tool, *arguments, unfinished], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{tool.name} could not make {made.name}: {(done.stderr or done.stdout).strip()}")
    unfinished.replace(made)


if __name__ == "__main__":
    for path in build(Path(__file__).resolve().parent.parent):
        print(f"made {path.name}")
    sys.exit(0)
