"""库存与出入库: what lies where, and ranges that come in, go to a window, come back."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from registry_desktop.acts.blank_movements import hand_out, take_back
from registry_desktop.acts.blanks import KEEPERS, receive
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.form_binding import FormBinding
from registry_desktop.desktop.forms.ui_blank_range import Ui_BlankRange
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.blank_panel import BlankPanel, kinds
from registry_desktop.desktop.pages.tab_panel import offer, stacked
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.card import Card, card
from registry_desktop.desktop.widgets.halves import Halves
from registry_desktop.domain.blank_numbers import NoRange, numbers_between
from registry_desktop.queries.blank_desk import BlankDesk
from registry_desktop.queries.blank_ledger import WHOLE_OFFICE
from registry_desktop.queries.blanks import BlankStock

FIELDS_OF: Final = {
    "received": ("supplier", "paper_number"),
    "handed_out": ("window", "receiver"),
    "returned": ("window", "receiver"),
}
"""What a movement needs besides kind and range."""


class StockPanel(BlankPanel):
    """Stock, places and movements at the left, the form of a movement at the right (for keepers)."""

    def build(self) -> None:
        """Two halves, or the left one alone."""
        self._desk: BlankDesk | None = None
        self._keeps = self.officer.may(*KEEPERS)
        whole: QWidget = stacked(self._make_places(), self._make_movements())
        if self._keeps:
            whole = Halves(whole, self._make_form(), shares=(1, 0), right_width=340, folded_height=420)
        self.column.addWidget(whole, 1)

    def verb(self) -> str:
        """Named by the movement."""
        if not self._keeps:
            return ""
        words = {
            "received": translate("StockPanel", "Take into stock"),
            "handed_out": translate("StockPanel", "Hand out"),
            "returned": translate("StockPanel", "Take back"),
        }
        return words[self._movement()]

    def go_on(self) -> None:
        """Carry the movement out."""
        values = self._binding.values()
        first = values["first_number"].strip()
        if not first:
            self.ask_for(form.line(self._form, "first_number"))
            return
        self.complaint.hide()
        movement = self._movement()
        acts: dict[str, Any] = {"received": receive, "handed_out": hand_out, "returned": take_back}
        named = {name: values[name] or "" for name in FIELDS_OF[movement]}
        self.operations.perform(
            acts[movement],
            done=lambda count: self._moved(movement, count, named),
            failed=self.complain,
            kind=values["kind"],
            first=first,
            last=values["last_number"].strip() or first,
            **named,
        )

    def first_input(self) -> QWidget | None:
        """The first number."""
        return form.line(self._form, "first_number") if self._keeps else None

    def show_desk(self, desk: BlankDesk) -> None:
        """Show stock, places, movements; offer windows and receivers."""
        self._desk = desk
        self._places.show_rows(_lines(desk))
        self._movements.show_rows(desk.movements)
        if self._keeps:
            named = [(one, wording.place_of_blanks(one)) for one in desk.windows]
            offer(self._box("window"), named)
            offer(self._box("receiver"), desk.receivers)
            self._say_what_follows()

    def _make_places(self) -> QWidget:
        heading = translate("CertificatesPage", "Blank booklets")
        columns = [
            Column(translate("StockPanel", "Kind"), lambda one: wording.booklet(one.kind), wide=True),
            Column(translate("StockPanel", "Place"), lambda one: wording.place_of_blanks(one.window)),
            Column(translate("StockPanel", "Unused"), lambda one: str(one.unused), figure=True),
            Column(translate("StockPanel", "In a case"), lambda one: str(one.assigned), figure=True),
            Column(translate("StockPanel", "Next number"), lambda one: one.next_number or "—", number=True),
            Column(translate("StockPanel", "Stock"), lambda one: one.remark, colour=_colour),
        ]
        table = Table(heading, columns, key=lambda one: (one.kind, one.window), sortable=False)
        sentence = translate("StockPanel", "No booklet has come into stock yet. A stock keeper takes a range in here.")
        self._places = ListPanel(table, "certificates", sentence)
        made = Card(heading)
        made.column.addWidget(self._places, 1)
        return made

    def _make_movements(self) -> QWidget:
        heading = translate("StockPanel", "What moved")
        columns = [
            Column(translate("StockPanel", "When"), lambda one: f"{one.at:%Y-%m-%d %H:%M}", number=True),
            Column(translate("StockPanel", "What"), lambda one: wording.blank_movement(one.movement)),
            Column(translate("StockPanel", "Kind"), lambda one: wording.booklet(one.kind), wide=True),
            Column(
                translate("StockPanel", "Numbers"), lambda one: f"{one.first_number} – {one.last_number}", number=True
            ),
            Column(translate("StockPanel", "Count"), lambda one: str(one.count), figure=True),
            Column(translate("StockPanel", "With whom"), _with_whom, wide=True),
        ]
        table = Table(heading, columns, key=lambda one: one.id)
        self._movements = ListPanel(table, "certificates", translate("StockPanel", "No range has moved yet."))
        made = Card(heading)
        made.column.addWidget(self._movements, 1)
        return made

    def _make_form(self) -> Card:
        self._form = form.made(Ui_BlankRange)
        offer(self._box("movement"), wording.choices("BLANK_MOVEMENTS"))
        offer(self._box("kind"), kinds())
        for name in ("first_number", "last_number"):
            form.line(self._form, name).setFont(theme.number_font(theme.current_size()))
        self._count = QLabel()
        self._count.setObjectName("muted")
        self._count.setWordWrap(True)
        self._binding = FormBinding(self._form, lambda _: self._say_what_follows())
        self._say_what_follows()
        return card(translate("StockPanel", "Move booklets"), self._form, self._count, self.complaint)

    def _box(self, name: str) -> QComboBox:
        found = self._form.findChild(QComboBox, name)
        assert found is not None
        return found

    def _movement(self) -> str:
        return str(self._box("movement").currentData())

    def _say_what_follows(self) -> None:
        """Show the fields of the movement, the number that is next there, and how many booklets the range holds."""
        values, movement = self._binding.values(), self._movement()
        for name in ("supplier", "paper_number", "window", "receiver"):
            for part in (name, f"{name}_label"):
                widget = self._form.findChild(QWidget, part)
                assert widget is not None
                widget.setVisible(name in FIELDS_OF[movement])
        place = "" if movement == "handed_out" else values["window"]
        known = self._desk is not None and movement != "received"
        following = self._desk.next_number(values["kind"], place or "") if self._desk and known else ""
        form.line(self._form, "first_number").setPlaceholderText(following)
        first = values["first_number"].strip()
        self._count.setText(_count(first, values["last_number"].strip() or first))
        self.verb_changed.emit()

    def _moved(self, movement: str, count: int, named: dict[str, str]) -> None:
        for name in ("first_number", "last_number"):
            form.line(self._form, name).clear()
        form.line(self._form, "first_number").setFocus()
        sentences = {
            "received": translate("StockPanel", "{count} booklets are in stock now."),
            "handed_out": translate("StockPanel", "{count} booklets were handed out: {place}."),
            "returned": translate("StockPanel", "{count} booklets came back: {place}."),
        }
        place = wording.place_of_blanks(named.get("window", ""))
        self.said.emit(sentences[movement].format(count=count, place=place))


@dataclass(frozen=True)
class _Line:
    """One line of the stock: a kind at the whole office ("*"), in the store or at a window."""

    kind: str
    window: str
    unused: int
    assigned: int
    next_number: str
    remark: str = ""
    low: bool = False


def _lines(desk: BlankDesk) -> Iterator[_Line]:
    """Each kind as a whole, then its places."""
    for one in desk.stock:
        yield _Line(one.kind, WHOLE_OFFICE, one.in_stock, one.assigned, "", _remark(one), one.low)
        for place in desk.places:
            if place.kind == one.kind:
                yield _Line(place.kind, place.window, place.unused, place.assigned, place.next_number)


def _colour(line: _Line) -> str:
    return theme.current().warn if line.low else theme.current().muted


def _remark(one: BlankStock) -> str:
    low = translate("StockPanel", "! few left") if one.low else ""
    lasts = ""
    if one.days_left is not None:
        lasts = translate("StockPanel", "for {days} days").format(days=one.days_left)
    return " · ".join(filter(None, (low, lasts)))


def _with_whom(one: Any) -> str:
    place = wording.place_of_blanks(one.window) if one.window else ""
    return " · ".join(filter(None, (place, one.receiver, one.supplier, one.paper_number)))


def _count(first: str, last: str) -> str:
    if not first:
        return ""
    try:
        count = len(numbers_between(first, last))
    except NoRange:
        return translate("StockPanel", "This is no range: equal letters, equally many digits, at most 5000 booklets.")
    return translate("StockPanel", "{count} booklets").format(count=count)
