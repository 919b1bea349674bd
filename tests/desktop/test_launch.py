"""The first window shows before anything heavy is loaded."""

import subprocess
import sys

HEAVY = ("sqlalchemy", "alembic", "reportlab", "keyring", "openpyxl", "pypinyin", "xlsxwriter", "PIL")

PROGRAM = f"""
import sys
from registry_desktop.desktop.application import Application
from registry_desktop import launch
app = Application(["registry"])
first = launch.Launch(app)
first.sign_in.show()
app.processEvents()
assert first.sign_in.isVisible()
print([name for name in {HEAVY!r} if name in sys.modules])
"""


def test_the_sign_in_shows_before_the_heavy_libraries_are_loaded() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"
