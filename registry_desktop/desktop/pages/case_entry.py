"""What is typed into a case: both parties side by side, and what they share. Values live in the inputs alone."""

from collections.abc import Callable, Collection, Mapping
from typing import Any

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.form_binding import FormBinding
from registry_desktop.desktop.pages.case_party import PartyPanel
from registry_desktop.desktop.widgets.card import Card, card
from registry_desktop.queries.choices import Choices
from registry_desktop.records.registrations import Registration

ROLES = ("man", "woman")


class EntryFields:
    """Several bound forms as one: "man.name", "woman.will", "kinship_declared"."""

    def __init__(self, changed: Callable[[], object]) -> None:
        self._bindings: list[tuple[str, FormBinding]] = []
        self._changed = changed

    def bind(self, prefix: str, widget: QWidget) -> None:
        """Add a form; `prefix` is a role or empty for the case itself."""
        self._bindings.append((prefix, FormBinding(widget, lambda _: self._changed())))

    def fill(self, record: Registration, *, keep_typed: bool) -> tuple[str, ...]:
        """Show a case; what was typed and is not saved stays when `keep_typed`. The fields that were changed twice."""
        twice: list[str] = []
        for prefix, binding in self._bindings:
            source = record.party(prefix) if prefix else record
            if keep_typed:
                twice += [_place(prefix, name) for name in binding.refill(source)]
            else:
                binding.fill(source)
        return tuple(twice)

    def changes(self) -> dict[str, Any]:
        """Only what differs from the case as it was read."""
        return {
            _place(prefix, name): value
            for prefix, binding in self._bindings
            for name, value in binding.changes().items()
        }

    def first_wrong(self) -> QWidget | None:
        """The first visible input whose text is no value."""
        found = (binding.first_wrong() for _, binding in self._bindings)
        return next((widget for widget in found if widget is not None and widget.isVisible()), None)

    def kept(self, values: Mapping[str, Any]) -> None:
        """These values are saved; what was typed since then is not."""
        for prefix, binding in self._bindings:
            places = {name: _place(prefix, name) for name in binding.fields}
            binding.kept({name: values[place] for name, place in places.items() if place in values})

    def type_in(self, values: Mapping[str, Any]) -> None:
        """Put values in as if they were typed (a draft taken over)."""
        for prefix, binding in self._bindings:
            places = {name: _place(prefix, name) for name in binding.fields}
            binding.put({name: values[place] for name, place in places.items() if place in values})

    def input(self, field: str) -> QWidget | None:
        """The input of a field."""
        role, _, name = field.rpartition(".")
        found = (binding.input(name) for prefix, binding in self._bindings if prefix == role)
        return next((widget for widget in found if widget is not None), None)

    def set_enabled(self, enabled: bool) -> None:
        """Allow or forbid typing."""
        for _, binding in self._bindings:
            binding.set_enabled(enabled)


def _place(role: str, name: str) -> str:
    return f"{role}.{name}" if role else name


class EntryPanel(QWidget):
    """Both parties' cards and the card with what they share (`common`, the form of the kind).

    `roles`: whose cards; nobody's where the couple is copied from another registration.
    """

    def __init__(
        self,
        common: QWidget,
        not_asked: Collection[str] = (),
        *,
        common_first: bool = False,
        roles: tuple[str, ...] = ROLES,
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        self.parties = {role: PartyPanel(role, not_asked) for role in roles}
        keys = dict(zip(ROLES, ("F2", "F3"), strict=True))
        self._cards = [self._party_card(role, keys[role]) for role in roles]
        self._sides = QGridLayout()
        self._sides.setSpacing(theme.SPACE)
        column.addLayout(self._sides)
        self.common = common
        column.insertWidget(0 if common_first else 1, card(common.windowTitle(), self.common))
        self.place_side_by_side(True)

    def fold(self, width: int) -> None:
        """Man and woman side by side; below each other where that width is too narrow for both."""
        self.place_side_by_side(width >= sum(one.minimumSizeHint().width() for one in self._cards) + theme.SPACE)

    def place_side_by_side(self, wide: bool) -> None:
        """Lay the cards out."""
        for place, one in enumerate(self._cards):
            self._sides.addWidget(one, 0 if wide else place, place if wide else 0)
        self._sides.setColumnStretch(0, 1)
        self._sides.setColumnStretch(1, 1 if wide else 0)

    def offer(self, choices: Choices) -> None:
        """Offer the code tables."""
        for panel in self.parties.values():
            panel.offer(choices)

    def _party_card(self, role: str, key: str) -> Card:
        made = card(wording.party(role).capitalize(), self.parties[role])
        hint = QLabel(key)
        hint.setObjectName("muted")
        made.head.addWidget(hint)
        return made
