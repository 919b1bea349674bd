"""The programme of a ceremony as it is typed: one line an item, its time first."""

from registry_desktop.desktop import wording
from registry_desktop.desktop.widgets.time_entry import read_time

Programme = tuple[tuple[int, str], ...]


def read_programme(text: str) -> Programme | str:
    """The items in their order; a line that does not begin with a time is given back as it was typed.

    >>> read_programme("09:00 arrival")
    ((540, 'arrival'),)
    """
    items: list[tuple[int, str]] = []
    for line in filter(None, (line.strip() for line in text.splitlines())):
        time, _, words = line.replace("：", ":").replace("　", " ").partition(" ")
        minute = read_time(time)
        if minute is None or not words.strip():
            return line
        items.append((minute, words.strip()))
    return tuple(items)


def written(programme: Programme) -> str:
    """The items in one line, for reading."""
    return " · ".join(f"{wording.minute(minute)} {text}" for minute, text in programme)
