"""The wheel: it holds what a machine without the checkout needs, and works there."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy of the checkout without anything that an earlier build has left there."""
    folder = tmp_path_factory.mktemp("wheel")
    left_out = shutil.ignore_patterns(".*", "__pycache__", "dist", "forms", "*.qm")
    shutil.copytree(ROOT, folder / "checkout", ignore=left_out)
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), "checkout"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def files(wheel: Path) -> set[str]:
    """The names in the wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel's contents and nothing of the checkout."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def _run(installed: Path, home: Path, program: str) -> str:
    """What `program` prints with the installed package on its path, far from the checkout."""
    environment = os.environ | {"PYTHONPATH": str(installed), "REGISTRY_HOME": str(home / "data")}
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=home, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_wheel_holds_every_module(files: set[str]) -> None:
    modules = {str(path.relative_to(ROOT)) for path in (ROOT / "registry_desktop").rglob("*.py")}
    assert {name for name in modules if "/forms/" not in name} <= files


def test_the_wheel_holds_a_form_for_every_design(files: set[str]) -> None:
    designs = [path.stem for path in (ROOT / "ui").glob("*.ui")]
    assert designs
    assert {f"registry_desktop/desktop/forms/ui_{name}.py" for name in designs} <= files


@pytest.mark.parametrize("folder", ["resources", "migrations"])
def test_the_wheel_holds_everything_the_program_reads(files: set[str], folder: str) -> None:
    sources = [path.relative_to(ROOT) for path in (ROOT / folder).rglob("*") if path.is_file()]
    wanted = {f"registry_desktop/{path.as_posix()}" for path in sources if "__pycache__" not in path.parts}
    assert wanted
    assert wanted <= files


def test_the_wheel_holds_each_translation_compiled(files: set[str]) -> None:
    catalogues = {path.stem for path in (ROOT / "resources" / "translations").glob("*.ts")}
    assert catalogues
    assert {f"registry_desktop/resources/translations/{name}.qm" for name in catalogues} <= files


def test_the_wheel_holds_nothing_else(files: set[str]) -> None:
    tops = {name.split("/")[0] for name in files}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"registry_desktop"}
    assert [name for name in files if name.endswith((".pyc", ".ui", ".db", ".unfinished"))] == []


def test_the_installed_package_finds_what_it_ships(installed: Path, tmp_path: Path) -> None:
    program = "from registry_desktop import locations as l; print(l.resources(), l.migrations(), l.data(), sep='\\n')"
    package = installed / "registry_desktop"
    expected = [package / "resources", package / "migrations", tmp_path / "data"]
    assert _run(installed, tmp_path, program).splitlines() == [str(path) for path in expected]


OPEN_THE_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from registry_desktop.launch import Application, Launch
app = Application(sys.argv)
launch = Launch(app)
launch.start()
QTimer.singleShot(500, lambda: print(launch.sign_in.isVisible(), launch.sign_in.width() > 200))
QTimer.singleShot(600, app.quit)
app.exec()
launch.close()
"""


def test_a_window_opens_from_the_installed_package(installed: Path, tmp_path: Path) -> None:
    assert _run(installed, tmp_path, OPEN_THE_WINDOW).split() == ["True", "True"]


def test_the_installed_command_line_answers(installed: Path, tmp_path: Path) -> None:
    program = "import sys; sys.argv = ['registryctl', '--help']; from registry_desktop.commands import main; main()"
    assert "registryctl" in _run(installed, tmp_path, program)
