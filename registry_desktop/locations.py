"""Where everything lies: what the program ships, and what it keeps for its user.

What is shipped (`resources`, `migrations`) lies inside the package when it is installed from a wheel and beside the
package in a checkout, also in an editable install; no other module knows of that difference. What is kept lies in one
data folder: `REGISTRY_HOME` when that is set, else the folder that the system gives to programs.
"""

import os
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """The folder of papers, statutes, codes, icons, translations and fonts.toml."""
    return _shipped("resources")


def migrations() -> Path:
    """The folder of Alembic's env.py and versions/."""
    return _shipped("migrations")


def data() -> Path:
    """The data folder of this user; made, readable by them alone, when it is not there yet."""
    chosen = os.environ.get("REGISTRY_HOME")
    return _made(Path(chosen).expanduser().resolve() if chosen else _system_data_folder() / "registry-desktop")


def logs() -> Path:
    """The folder of the program's own log files."""
    return _made(data() / "logs")


def drafts() -> Path:
    """The folder of entries that are typed and not yet saved, one file each."""
    return _made(data() / "drafts")


def exports() -> Path:
    """The folder that is offered first for files handed out: statistics, exports, papers."""
    return _made(data() / "exports")


def backups() -> Path:
    """The folder of the local database's back-ups."""
    return _made(data() / "backups")


def cache() -> Path:
    """The folder of what can be made again at any time, such as cut fonts."""
    return _made(data() / "cache")


def settings_file() -> Path:
    """The file of this machine's settings; it need not exist."""
    return data() / "settings.toml"


def local_database() -> Path:
    """The encrypted database file of a machine without a central server; it need not exist."""
    return data() / "register.db"


def _shipped(folder: str) -> Path:
    for place in (PACKAGE / folder, PACKAGE.parent / folder):
        if place.is_dir():
            return place
    raise FileNotFoundError(f"{folder} lies neither in {PACKAGE} nor beside it")


def _system_data_folder() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def _made(folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
