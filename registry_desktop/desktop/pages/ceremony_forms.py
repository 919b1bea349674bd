"""The forms of ceremonies: one to be planned, a couple's place in it, who came."""

from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QCheckBox, QGridLayout, QPlainTextEdit, QWidget

from registry_desktop.acts import ceremonies
from registry_desktop.acts.ceremonies import NewCeremony
from registry_desktop.acts.rooms import Stretch
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.forms.ui_ceremony import Ui_Ceremony
from registry_desktop.desktop.forms.ui_ceremony_couple import Ui_CeremonyCouple
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.pages.couple_of_case import CoupleInputs
from registry_desktop.desktop.pages.form_card import FormCard
from registry_desktop.desktop.pages.programme_text import read_programme
from registry_desktop.desktop.pages.tab_panel import offer
from registry_desktop.desktop.tables.cases import couple
from registry_desktop.queries.ceremonies import CeremonyView, WholeCeremony
from registry_desktop.queries.ceremony_desk import CeremonyDesk

SINGLE, HALL = "single", "hall"


class CeremonyForm(FormCard):
    """A ceremony to be planned. Of one couple it has one place; in a hall of the office it has a room, elsewhere a
    service point or a place in words."""

    def __init__(self, operations: Operations) -> None:
        super().__init__(
            operations, Ui_Ceremony, translate("Ceremonies", "Plan a ceremony"), translate("Ceremonies", "Plan")
        )
        offer(self.box("kind"), wording.choices("CEREMONY_KINDS"))
        offer(self.box("setting"), wording.choices("CEREMONY_SETTINGS"))
        self.box("kind").currentIndexChanged.connect(lambda _: self._fit())
        self.box("setting").currentIndexChanged.connect(lambda _: self._fit())
        programme = self.binding.input("programme")
        assert isinstance(programme, QPlainTextEdit)
        programme.setPlaceholderText(translate("Ceremonies", "09:00 Arrival\n09:20 Vows and certificates"))
        programme.setFixedHeight(round(94 * theme.LARGE_TYPE[theme.current_size()]))
        self.binding.put({"capacity": 1})
        self._fit()

    def offer_desk(self, desk: CeremonyDesk) -> None:
        """Offer halls, officiants, points."""
        offer(self.box("officiant_id"), desk.officiants)
        nobody = translate("Ceremonies", "Nobody here is an officiant; the administrator enrols one.")
        self.say_about("" if desk.officiants else nobody)
        offer(self.box("room_id"), desk.halls)
        offer(self.box("service_point_id"), ((None, "—"), *desk.points))

    def go_on(self) -> None:
        """Plan it."""
        if self.lacks("title", "capacity", "day", "first_minute", "last_minute", "officiant_id"):
            return
        values = self.binding.values()
        in_hall = values["setting"] == HALL
        if in_hall and self.lacks("room_id"):
            return
        programme = read_programme(values["programme"])
        if isinstance(programme, str):
            said = translate("Ceremonies", "A line of the programme does not begin with a time: {line}")
            self.complain(said.format(line=programme))
            return
        new = NewCeremony(
            values["kind"],
            values["setting"],
            values["title"],
            Stretch(values["day"], values["first_minute"], values["last_minute"]),
            values["officiant_id"],
            capacity=values["capacity"],
            room_id=values["room_id"] if in_hall else None,
            service_point_id=None if in_hall else values["service_point_id"],
            place="" if in_hall else values["place"],
            hosts=values["hosts"],
            programme=programme,
        )
        sentence = translate("Ceremonies", "Planned: {title} {day}").format(title=new.title.strip(), day=new.when.day)
        self.perform(ceremonies.plan_ceremony, sentence, new=new)

    def clear(self) -> None:
        """The next one is mostly of the same kind and place."""
        kept = ("kind", "setting", "officiant_id", "room_id", "service_point_id", "capacity")
        self.binding.fill({name: value for name, value in self.binding.values().items() if name in kept})

    def _fit(self) -> None:
        """Ask only for what this kind of ceremony has."""
        values = self.binding.values()
        single, in_hall = values["kind"] == SINGLE, values["setting"] == HALL
        if single:
            self.binding.put({"capacity": 1})
        capacity = self.binding.input("capacity")
        assert capacity is not None
        capacity.setEnabled(not single)
        self.show_input("room_id", in_hall)
        for name in ("service_point_id", "place"):
            self.show_input(name, not in_hall)


class PlaceForm(FormCard):
    """A couple's place in the ceremony chosen at the left; several couples follow each other."""

    stays: ClassVar = True

    def __init__(self, operations: Operations, *, aside: bool) -> None:
        super().__init__(
            operations,
            Ui_CeremonyCouple,
            translate("Ceremonies", "Add a couple"),
            translate("Ceremonies", "Add the couple"),
            aside=aside,
        )
        self._couple = CoupleInputs(self)
        self._ceremony: CeremonyView | None = None

    def about(self, ceremony: CeremonyView | None) -> None:
        """The ceremony chosen now."""
        self._ceremony = ceremony
        self.say_about(about(ceremony) if ceremony is not None else "")

    def go_on(self) -> None:
        """Give the place."""
        if self._ceremony is None:
            self.complain(translate("Ceremonies", "Choose the ceremony at the left first."))
        else:
            self._couple.settle(self._book)

    def clear(self) -> None:
        """Make room for the next couple."""
        super().clear()
        self._couple.clear()

    def _book(self) -> None:
        if self._ceremony is None or self.lacks("man_name", "woman_name"):
            return
        values, told = self.binding.values(), self._couple.told()
        sentence = translate("Ceremonies", "{couple} take part in {title}.").format(
            couple=couple(told.man_name, told.woman_name), title=self._ceremony.title
        )
        self.perform(
            ceremonies.book_place,
            sentence,
            ceremony_id=self._ceremony.id,
            registration_id=self._couple.registration_id,
            told=told,
            guests=values["guests"] or 0,
            photos_consent=values["photos_consent"],
        )


class HeldForm(FormCard):
    """Who came to a ceremony that was held, and whose parents."""

    def __init__(self, operations: Operations, *, aside: bool) -> None:
        heading = translate("Ceremonies", "The ceremony was held")
        super().__init__(operations, None, heading, translate("Ceremonies", "Note as held"), aside=aside)
        self._lines = QGridLayout(self.form)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setColumnMinimumWidth(0, theme.SPACE_PAGE)
        self._lines.setColumnStretch(1, 1)
        self._whole: WholeCeremony | None = None
        self._present: dict[int, QCheckBox] = {}
        self._parents: dict[int, QCheckBox] = {}

    @property
    def begun(self) -> bool:
        """Whether a ceremony is being noted."""
        return self._whole is not None

    def begin(self, whole: WholeCeremony) -> None:
        """A line for each couple that has a place."""
        self.clear()
        self._whole = whole
        self.say_about(about(whole.view))
        for row, one in enumerate(one for one in whole.couples if one.state == "booked"):
            names = couple(one.man_name, one.woman_name)
            came = QCheckBox(names)
            came.setObjectName(f"present_{row}")
            came.setChecked(True)
            parents = QCheckBox(translate("Ceremonies", "with parents"))
            parents.setObjectName(f"parents_{row}")
            parents.setAccessibleName(f"{names} {parents.text()}")
            came.toggled.connect(parents.setEnabled)
            self._present[one.id], self._parents[one.id] = came, parents
            self._lines.addWidget(came, 2 * row, 0, 1, 2)
            self._lines.addWidget(parents, 2 * row + 1, 1)

    def clear(self) -> None:
        """Nobody."""
        self._whole = None
        for box in (*self._present.values(), *self._parents.values()):
            self._lines.removeWidget(box)
            box.hide()
            box.setParent(None)
            box.deleteLater()
        self._present, self._parents = {}, {}

    def first_input(self) -> QWidget | None:
        """The first couple."""
        return next(iter(self._present.values()), None)

    def go_on(self) -> None:
        """Note it."""
        if self._whole is None:
            self.complain(translate("Ceremonies", "Choose the ceremony at the left first."))
            return
        present = frozenset(one for one, box in self._present.items() if box.isChecked())
        parents = frozenset(one for one, box in self._parents.items() if box.isChecked()) & present
        view = self._whole.view
        self.perform(
            ceremonies.hold_ceremony,
            translate("Ceremonies", "Held: {title}, {count} couples").format(title=view.title, count=len(present)),
            ceremony_id=view.id,
            present=present,
            with_parents=parents,
            revision=view.revision,
        )


def about(view: CeremonyView) -> str:
    """A ceremony in a line."""
    return f"{' '.join(day_and_hours(view))} · {view.title}"


def day_and_hours(view: CeremonyView) -> tuple[str, str]:
    """When it is, as it stands in a list."""
    day: date = view.day
    hours = f"{wording.minute(view.first_minute)}–{wording.minute(view.last_minute)}"
    return f"{day:%m-%d} {wording.short_weekday(day.weekday())}", hours
