"""The settings of this machine, each declared once: key, type, default, what it is for.

Kept as TOML in the data folder, readable and editable by hand. Passwords and keys never stand here: they belong to the
system's key store. What belongs to the office (working plan, days off, forms) lies in the register, not here.
"""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple

Value = str | int | bool


class Setting(NamedTuple):
    """One setting. `choices` empty means any value of the default's type."""

    key: str
    default: Value
    sentence: str
    choices: tuple[str, ...] = ()


SETTINGS: Final = (
    Setting("language", "zh_CN", "Language of the window.", ("zh_CN", "en")),
    Setting("type_size", "normal", "Size of type on the screen.", ("normal", "large", "largest")),
    Setting("palette", "light", "Colours of the window.", ("light", "dark", "contrast")),
    Setting("window_number", "", "Number of the counter window this machine stands at."),
    Setting("connection", "local", "Where the register lies: a file here or the central server.", ("local", "central")),
    Setting("local_file", "", "The local register; empty: the usual place in the data folder."),
    Setting("server_host", "", "Address of the central server."),
    Setting("server_port", 5432, "Port of the central server."),
    Setting("server_database", "registry", "Name of the database on the central server."),
    Setting("server_user", "registry", "User of the database; its password is kept by the system's key store."),
    Setting("camera_folder", "", "Folder in which the camera puts its pictures."),
    Setting(
        "card_reader",
        "",
        "Which reader reads identity cards: a folder of files, the vendor's library, a serial line; empty: none.",
        ("", "file", "library", "serial"),
    ),
    Setting("channel_heads", "", "What the heads of the online channel's files of bookings hold, as JSON."),
    Setting("card_reader_place", "", "The folder, the library's file or the line of the card reader."),
)
_DECLARED: Final = {setting.key: setting for setting in SETTINGS}


class Settings:
    """The values of one machine."""

    def __init__(self, path: Path, values: Mapping[str, Value] | None = None) -> None:
        """`path` is where they are kept; unknown keys and values of a wrong type are passed over."""
        self.path = path
        self._values = {key: value for key, value in (values or {}).items() if _fits(key, value)}

    @classmethod
    def read(cls, path: Path) -> "Settings":
        """The settings kept at `path`; the defaults when there is no such file or it is no TOML."""
        try:
            return cls(path, tomllib.loads(path.read_text(encoding="utf-8")))
        except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
            return cls(path)

    def text(self, key: str) -> str:
        """A setting that is a text."""
        return str(self._values.get(key, _DECLARED[key].default))

    def number(self, key: str) -> int:
        """A setting that is a whole number."""
        return int(self._values.get(key, _DECLARED[key].default))

    def change(self, **values: Value) -> None:
        """Take new values and keep all that differ from the default; ValueError for what is not declared."""
        for key, value in values.items():
            if not _fits(key, value):
                raise ValueError(f"{key} = {value!r}")
            self._values[key] = value
        self._keep()

    def _keep(self) -> None:
        lines = [f"# {setting.sentence}\n{_line(setting, self._values)}\n" for setting in SETTINGS]
        unfinished = self.path.with_suffix(".unfinished")
        unfinished.write_text("\n".join(lines), encoding="utf-8")
        unfinished.replace(self.path)


def _fits(key: str, value: object) -> bool:
    setting = _DECLARED.get(key)
    if setting is None or type(value) is not type(setting.default):
        return False
    return not setting.choices or value in setting.choices


def _line(setting: Setting, values: Mapping[str, Value]) -> str:
    value = values.get(setting.key, setting.default)
    line = f"{setting.key} = {_toml(value)}"
    return line if value != setting.default else f"# {line}"


def _toml(value: Value) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    escaped = "".join(_escaped(character) for character in value)
    return f'"{escaped}"'


def _escaped(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    return character if ord(character) >= 32 and ord(character) != 127 else f"\\u{ord(character):04X}"
