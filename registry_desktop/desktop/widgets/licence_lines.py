"""Reminders of registrars' examinations and trainings that run out (counter.md 6)."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from PySide6.QtWidgets import QLabel, QWidget

from registry_desktop.desktop import theme
from registry_desktop.desktop.language import translate
from registry_desktop.queries.licences import LicenceReminder


class LicenceLines(QLabel):
    """One line for all whose examination (or training) ends on the same day; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("licences")
        self.setWordWrap(True)
        self.setStyleSheet(f"color: {theme.current().warn};")
        self.hide()

    def show_reminders(self, reminders: Sequence[LicenceReminder]) -> None:
        """Say who must renew what by when."""
        same_day = groupby(sorted(reminders, key=_ending), key=_ending)
        lines = [list(group) for _, group in same_day]
        together = (replace(line[0], name="、".join(one.name for one in line)) for line in lines)
        self.setText("\n".join(f"! {_sentence(one)}" for one in together))
        self.setVisible(bool(reminders))


def _ending(one: LicenceReminder) -> tuple[int, str]:
    return one.days, one.what


def _sentence(one: LicenceReminder) -> str:
    sentences = {
        ("examination", True): translate(
            "TodayPage", "{name}: examination ran out on {day}; no registrations until it is renewed."
        ),
        ("examination", False): translate("TodayPage", "{name}: examination valid until {day}, {days} more days."),
        ("training", True): translate("TodayPage", "{name}: training due since {day}."),
        ("training", False): translate("TodayPage", "{name}: training due by {day}, {days} more days."),
    }
    return sentences[one.what, one.days < 0].format(name=one.name, day=one.until.isoformat(), days=one.days)
