"""A case as it stands in the register, to be read: from the approval on nobody types into it any more."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QGridLayout, QLabel, QVBoxLayout, QWidget

from registry_desktop.acts.certification import Certified
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.desktop.widgets.identity_number_entry import grouped
from registry_desktop.kinds.identity import CITIZEN_NUMBER_KINDS
from registry_desktop.queries.choices import Choices
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import Registration

Line = tuple[str, str]
SIDE_BY_SIDE_FROM = 560


class SummaryPanel(QWidget):
    """Both parties side by side, what they share below; empty fields are left out.

    `own_lines` tells what only this kind of case has; `case_first`: that is read before the couple.
    """

    def __init__(self, own_lines: Callable[[Any], Iterator[Line]], *, case_first: bool = False) -> None:
        super().__init__()
        self._own_lines = own_lines
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        self._sides = QGridLayout()
        self._sides.setSpacing(theme.SPACE)
        self._parties = {role: Card(wording.party(role).capitalize()) for role in ("man", "woman")}
        self._common = Card(translate("Case", "Case"))
        column.addLayout(self._sides)
        column.insertWidget(0 if case_first else 1, self._common)
        self._choices: Choices = {}
        self._record: Registration | None = None
        self._typed_beside = False
        self.place_side_by_side(True)

    def fold(self, width: int) -> None:
        """Man and woman side by side; below each other where the window is too narrow."""
        self.place_side_by_side(width >= SIDE_BY_SIDE_FROM)

    def place_side_by_side(self, wide: bool) -> None:
        """Lay the cards out."""
        for place, one in enumerate(self._parties.values()):
            self._sides.addWidget(one, 0 if wide else place, place if wide else 0)
        self._sides.setColumnStretch(0, 1)
        self._sides.setColumnStretch(1, 1 if wide else 0)

    def offer(self, choices: Choices) -> None:
        """The words of the code tables."""
        self._choices = choices
        if self._record is not None:
            self.show_record(self._record, typed_beside=self._typed_beside)

    def show_record(self, record: Registration, *, typed_beside: bool = False) -> None:
        """Show a case; the remark is left out while it is typed beside."""
        self._record, self._typed_beside = record, typed_beside
        for role, one in self._parties.items():
            _fill(one, self._party_lines(record.party(role)))
        lines = [*_first_lines(record), *self._own_lines(record), *_last_lines(record, with_remark=not typed_beside)]
        _fill(self._common, lines)
        self._common.setVisible(any(text for _, text in lines))

    def _party_lines(self, party: Party) -> Iterator[Line]:
        number = party.identity_number
        yield wording.field("name"), party.name
        yield (
            wording.field("identity_number"),
            grouped(number) if party.identity_kind in CITIZEN_NUMBER_KINDS else number,
        )
        yield wording.field("birth_date"), day_word(party.birth_date) or party.birth_date_text
        yield wording.field("nationality"), self._text("countries", party.nationality)
        yield wording.field("ethnic_group"), self._text("ethnic_groups", party.ethnic_group)
        yield wording.field("marital_status"), dict(wording.choices("STATUSES")).get(party.marital_status, "")
        yield wording.field("occupation"), self._text("occupation", party.occupation)
        yield wording.field("education"), self._text("education", party.education)
        yield wording.field("household_place"), party.household_place
        yield wording.field("present_address"), party.present_address
        yield wording.field("phone"), party.phone

    def _text(self, table: str, code: str) -> str:
        return dict(self._choices.get(table, ())).get(code, code)


def _first_lines(record: Registration) -> Iterator[Line]:
    yield wording.field("certificate_number"), record.certificate_number
    yield wording.field("registration_date"), day_word(record.registration_date)
    if isinstance(record, Certified):
        yield from _booklets(record)


def _booklets(record: Certified) -> Iterator[Line]:
    yield wording.field("man_blank_number"), record.man_blank_number
    yield wording.field("woman_blank_number"), record.woman_blank_number


def _last_lines(record: Registration, *, with_remark: bool) -> Iterator[Line]:
    if isinstance(record, Certified):
        yield wording.field("oath_witness"), record.oath_witness
        yield translate("Case", "proof-read by"), record.proof_read_by
    yield translate("Case", "archive number"), record.archive_number
    yield wording.field("page_count"), str(record.page_count or "")
    yield wording.field("remark"), record.remark if with_remark else ""
    yield wording.field("print_remark"), record.print_remark
    yield wording.field("reason"), record.end_reason


def day_word(day: date | None) -> str:
    """A day as it is read in a list; empty for none."""
    return day.isoformat() if day else ""


def _fill(card: Card, lines: Iterable[Line]) -> None:
    old = card.findChild(QWidget, "lines")
    if old is not None:
        old.setObjectName("")
        old.hide()
        old.deleteLater()
    shown = QWidget()
    shown.setObjectName("lines")
    form = QFormLayout(shown)
    form.setContentsMargins(0, 0, 0, 0)
    form.setVerticalSpacing(theme.SPACE_TIGHT)
    for word, text in lines:
        if text:
            form.addRow(_muted(word), _selectable(text))
    card.column.addWidget(shown)


def _muted(word: str) -> QLabel:
    label = QLabel(word[:1].upper() + word[1:])
    label.setObjectName("muted")
    return label


def _selectable(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
