"""场所和统计: rooms for counselling and ceremonies, the figures of both (counter.md 7; statistics.md S-M6, S-Q4)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from registry_desktop.acts import rooms
from registry_desktop.acts.rooms import KEEPERS
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.forms.ui_room import Ui_Room
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.pages.form_card import FormCard
from registry_desktop.desktop.pages.period_panel import PeriodPanel
from registry_desktop.desktop.pages.tab_panel import offer, stacked
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.desktop.widgets.halves import Halves
from registry_desktop.queries.ceremonies import CeremonyFigures, ceremony_figures
from registry_desktop.queries.counselling import COUNTS, CounsellingFigures, counselling_figures
from registry_desktop.queries.rooms import rooms_of_office
from registry_desktop.records.rooms import Room


class RoomForm(FormCard):
    """A room to be opened, or one of that name to be changed and opened again."""

    def __init__(self, operations: Operations) -> None:
        super().__init__(operations, Ui_Room, translate("Rooms", "Open a room"), translate("Rooms", "Open"))
        offer(self.box("use"), wording.choices("ROOM_USES"))

    def take(self, room: Room) -> None:
        """Change that one."""
        self.binding.put({"name": room.name, "use": room.use, "capacity": room.capacity})

    def go_on(self) -> None:
        """Open it."""
        if not self.lacks("name", "capacity"):
            values = self.binding.values()
            sentence = translate("Rooms", "In use: {name}").format(name=values["name"].strip())
            self.perform(rooms.open_room, sentence, **values)

    def clear(self) -> None:
        """Room for the next one."""
        self.binding.fill({"use": self.box("use").currentData()})


class OfficePanel(PeriodPanel):
    """The figures at the left for those who count, the rooms at the right for those who keep them."""

    def build(self) -> None:
        """Two halves, or one of them."""
        self._keeps, self._counts = self.officer.may(*KEEPERS), self.officer.may(*COUNTS)
        self.make_period()
        parts = ([self._make_figures()] if self._counts else []) + ([self._make_rooms()] if self._keeps else [])
        whole = parts[0] if len(parts) == 1 else Halves(*parts, shares=(1, 1), folded_height=0)
        self.column.addWidget(whole, 1)

    def usual(self, today: date) -> tuple[date, date]:
        """The year so far."""
        return today.replace(month=1, day=1), today

    def refresh(self) -> None:
        """Read rooms and figures."""
        if self._keeps:
            self.operations.read(rooms_of_office, done=self._show_rooms)
        if self._counts:
            super().refresh()

    def read_period(self, first: date, last: date) -> None:
        """Read the figures."""
        self.operations.read(counselling_figures, done=self._take_counselling, first=first, last=last)
        self.operations.read(ceremony_figures, done=self._take_ceremonies, first=first, last=last)

    def verb(self) -> str:
        """Open a room."""
        return self.form.verb if self._keeps else ""

    def go_on(self) -> None:
        """Keep the form."""
        if self._keeps:
            self.form.go_on()

    def first_input(self) -> QWidget | None:
        """The name of the room."""
        return self.form.first_input() if self._keeps else self.figures

    # --- rooms

    def _make_rooms(self) -> QWidget:
        heading = translate("Rooms", "Rooms of the office")
        columns = [
            Column(translate("Rooms", "Name"), lambda one: one.name, wide=True),
            Column(translate("Rooms", "Use"), lambda one: dict(wording.choices("ROOM_USES"))[one.use]),
            Column(translate("Rooms", "Seats"), lambda one: str(one.capacity), figure=True),
            Column(translate("Rooms", "State"), _state, colour=_colour),
        ]
        self.rooms = Table(heading, columns, key=lambda one: one.id)
        self.rooms.current_changed.connect(lambda _: self._name_acts())
        self.rooms.chosen.connect(self._change)
        self._rooms = ListPanel(self.rooms, "services", translate("Rooms", "No room yet. Open the first one below."))
        self._close = button(translate("Rooms", "Close the room"), self._close_room)
        self._close.setObjectName("close_room")
        line = QHBoxLayout()
        line.addWidget(self._close)
        line.addStretch(1)
        made = Card(heading)
        made.column.addWidget(self._rooms, 1)
        made.column.addLayout(line)
        self.form = RoomForm(self.operations)
        self.form.said.connect(self.said)
        return stacked(made, self.form)

    def _show_rooms(self, found: tuple[Room, ...]) -> None:
        self._rooms.show_rows(found)
        self._name_acts()

    def _name_acts(self) -> None:
        room = self.rooms.current()
        self._close.setEnabled(room is not None and room.active)

    def _change(self, room: Room) -> None:
        self.form.take(room)
        first = self.form.first_input()
        if first is not None:
            first.setFocus()

    def _close_room(self) -> None:
        room = self.rooms.current()
        if room is not None:
            sentence = translate("Rooms", "Closed: {name}; what is booked in it stays booked.").format(name=room.name)
            self.operations.perform(
                rooms.close_room,
                done=lambda _: self.said.emit(sentence),
                failed=lambda failure: self.form.complain(failure.sentence),
                room_id=room.id,
            )

    # --- figures

    def _make_figures(self) -> QWidget:
        self._counselling: CounsellingFigures | None = None
        self._ceremonies: CeremonyFigures | None = None
        heading = translate("ServiceFigures", "Figures")
        columns = [
            Column(translate("ServiceFigures", "What is counted"), lambda one: one.word, wide=True, colour=_ink),
            Column(translate("ServiceFigures", "Count"), lambda one: one.count, figure=True),
        ]
        self.figures = Table(heading, columns, key=lambda one: one.word, sortable=False)
        note = QLabel(translate("ServiceFigures", "“—”: too few to be told without pointing to a person."))
        note.setObjectName("muted")
        note.setWordWrap(True)
        made = Card(heading)
        made.head.addWidget(self.period)
        made.column.addWidget(self.figures, 1)
        made.column.addWidget(note)
        return made

    def _take_counselling(self, found: CounsellingFigures) -> None:
        self._counselling = found
        self._show_figures()

    def _take_ceremonies(self, found: CeremonyFigures) -> None:
        self._ceremonies = found
        self._show_figures()

    def _show_figures(self) -> None:
        if self._counselling is not None and self._ceremonies is not None:
            self.figures.show_rows([*_of_counselling(self._counselling), *_of_ceremonies(self._ceremonies)])


@dataclass(frozen=True)
class _Line:
    word: str
    count: str = ""
    part: bool = False


def _of_counselling(found: CounsellingFigures) -> Iterator[_Line]:
    yield _Line(translate("ServiceFigures", "Counselling sessions held"), str(found.sessions))
    yield _Line(translate("ServiceFigures", "Couples counselled"), str(found.couples))
    yield _Line(translate("ServiceFigures", "Sessions of one person or without names"), str(found.others))
    yield from _parts(translate("ServiceFigures", "Sessions by kind"), found.by_kind, "COUNSELLING_KINDS")
    yield from _parts(translate("ServiceFigures", "Sessions by result"), found.by_result, "COUNSELLING_RESULTS")
    advised = translate("ServiceFigures", "Divorces given up after counselling, per cent")
    others = translate("ServiceFigures", "Divorces given up without counselling, per cent")
    yield _Line(advised, _told(found.advised_gave_up))
    yield _Line(others, _told(found.others_gave_up))


def _parts(heading: str, counts: Mapping[str, int | None], group: str) -> Iterator[_Line]:
    """A heading and beneath it the counts of each code that occurred."""
    if counts:
        yield _Line(heading)
    for code, word in wording.choices(group):
        if code in counts:
            yield _Line(f"　{word}", _told(counts[code]), part=True)


def _of_ceremonies(found: CeremonyFigures) -> Iterator[_Line]:
    yield _Line(translate("ServiceFigures", "Ceremonies of one couple"), str(found.single))
    yield _Line(translate("ServiceFigures", "Collective ceremonies"), str(found.collective))
    yield _Line(translate("ServiceFigures", "Couples in collective ceremonies"), str(found.couples_in_collective))
    yield _Line(translate("ServiceFigures", "Couples with parents present"), str(found.with_parents))


def _told(count: int | None) -> str:
    return "—" if count is None else str(count)


def _ink(line: _Line) -> str:
    return theme.current().muted if line.part else theme.current().text


def _state(room: Room) -> str:
    return translate("Rooms", "in use") if room.active else translate("Rooms", "closed")


def _colour(room: Room) -> str:
    return theme.current().text if room.active else theme.current().muted
