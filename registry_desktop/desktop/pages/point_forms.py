"""The forms of service points: a new one, a day of a roving one's tour, its last day."""

from datetime import date
from typing import ClassVar

from registry_desktop.acts import service_points
from registry_desktop.acts.rooms import Stretch
from registry_desktop.acts.service_points import NewPoint
from registry_desktop.desktop import wording
from registry_desktop.desktop.forms.ui_service_point import Ui_ServicePoint
from registry_desktop.desktop.forms.ui_tour_day import Ui_TourDay
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.pages.form_card import FormCard
from registry_desktop.desktop.pages.tab_panel import offer
from registry_desktop.queries.service_point_desk import ServicePointDesk
from registry_desktop.records.service_points import ServicePoint

ROVING = "roving"


class PointForm(FormCard):
    """A service point to be put on the list."""

    def __init__(self, operations: Operations) -> None:
        super().__init__(
            operations,
            Ui_ServicePoint,
            translate("ServicePoints", "New service point"),
            translate("ServicePoints", "Put on the list"),
        )
        offer(self.box("kind"), wording.choices("POINT_KINDS"))
        self._today: date | None = None

    def offer_desk(self, desk: ServicePointDesk) -> None:
        """The first time it begins to serve today unless said otherwise."""
        if self._today is None:
            self._today = desk.today
            self.binding.put({"valid_from": desk.today})

    def go_on(self) -> None:
        """Put it on the list."""
        if self.lacks("name", "valid_from"):
            return
        values = self.binding.values()
        numbers = {name: values[name] or 0 for name in ("capacity", "couples_a_slot")}
        new = NewPoint(**values | numbers)
        sentence = translate("ServicePoints", "On the list: {name}").format(name=new.name.strip())
        self.perform(service_points.open_service_point, sentence, new=new)

    def clear(self) -> None:
        """Room for the next one."""
        self.binding.fill({"kind": self.box("kind").currentData(), "valid_from": self._today})


class TourForm(FormCard):
    """A day of a roving point; typed again for the same day and hour it is changed."""

    stays: ClassVar = True

    def __init__(self, operations: Operations) -> None:
        super().__init__(
            operations,
            Ui_TourDay,
            translate("ServicePoints", "Day of a tour"),
            translate("ServicePoints", "Plan the day"),
            aside=True,
        )

    def offer_desk(self, desk: ServicePointDesk) -> None:
        """Offer the roving points that still serve."""
        serving = (one for one in desk.points if one.valid_to is None or one.valid_to >= desk.today)
        offer(self.box("point_id"), [(one.id, one.name) for one in serving if one.kind == ROVING])

    def begin(self, point: ServicePoint | None) -> None:
        """For that point, if it roves."""
        if point is not None and self.box("point_id").findData(point.id) >= 0:
            self.binding.put({"point_id": point.id})

    def go_on(self) -> None:
        """Plan it."""
        if self.lacks("point_id", "day", "first_minute", "last_minute"):
            return
        values = self.binding.values()
        when = Stretch(values["day"], values["first_minute"], values["last_minute"])
        self.perform(
            service_points.plan_tour_day,
            translate("ServicePoints", "Planned: {day} {place}").format(day=when.day, place=values["place"].strip()),
            point_id=values["point_id"],
            when=when,
            place=values["place"],
            staff=values["staff"],
        )

    def clear(self) -> None:
        """The next day of the same point and staff."""
        values = self.binding.values()
        self.binding.fill({name: values[name] for name in ("point_id", "first_minute", "last_minute", "staff")})
