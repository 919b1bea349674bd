"""Who comes: the few lines a booking or a walk-in needs, with what is wrong said beneath. A couple, or for a visit or a
voyage the visitor."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from registry_desktop.acts.booking import Couple
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.form_binding import FormBinding
from registry_desktop.desktop.forms.ui_booking import Ui_Booking
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.domain import citizen_number
from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.lanes import COUPLE, VISITOR, Lanes

MARRIAGE = "marriage.registration"
"""What most couples come for: the form begins with it."""
NAMES = {COUPLE: ("man_name", "woman_name"), VISITOR: ("visitor_name",)}
NUMBERS = {"man_identity_number": "man", "woman_identity_number": "woman", "visitor_identity_number": ""}
LINES = {
    COUPLE: ("man_name", "man_identity_number", "woman_name", "woman_identity_number"),
    VISITOR: ("visitor_name", "visitor_identity_number", "deceased_name", "persons"),
}
EMPTY = {"business": MARRIAGE, "persons": 1}
SHORTEST_NUMBER = 15


class CoupleForm(QWidget):
    """The inputs of ui/booking.ui. Names are needed; a wrong identity number is told but does not stop anybody.

    `typed` is sent at each key that changes something.
    """

    typed = Signal()

    def __init__(self, lanes: Lanes, *, services: bool = True) -> None:
        """`services`: whether visits, ceremonies and the like are offered beside registrations."""
        super().__init__()
        self._lanes = lanes
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_SMALL)
        self._form = form.made(Ui_Booking)
        business = self._form.findChild(CodeBox, "business")
        assert business is not None
        business.set_rows([*wording.choices("KINDS"), *(wording.choices("SERVICES") if services else ())])
        business.keep_typed()
        business.code_changed.connect(lambda *_: self._show_lines())
        self._business = business
        self._binding = FormBinding(self._form, lambda _: self._typed())
        self._remark = _said(theme.current().ask)
        self._complaint = _said(theme.current().refuse)
        self._binding.fill(EMPTY)
        self._show_lines()
        for part in (self._form, self._remark, self._complaint):
            column.addWidget(part)

    def couple(self) -> Couple | None:
        """Who was typed, or None after saying that a name is missing and going there.

        A business that is still being typed counts: it must not give way to the one the form began with.
        """
        self._business.settle()
        values = self._binding.values()
        missing = next((name for name in NAMES[self._who()] if not values[name].strip()), None)
        if missing:
            label = form.line(self._form, missing).accessibleName()
            self.complain(translate("CoupleForm", "The name is missing: {field}.").format(field=label))
            form.line(self._form, missing).setFocus()
            return None
        return Couple(**{**values, "persons": values["persons"] or 0})

    def fill(self, couple: Couple) -> None:
        """A couple that was typed before."""
        self._binding.fill({name: getattr(couple, name) for name in self._binding.values()})
        self._typed()

    def offer(self, lane: str) -> None:
        """What is booked into slots of that lane, unless somebody is typed already."""
        if self.is_begun:
            return
        own, now = self._lanes.of(lane), self._lanes.booking(self._business.code())
        if own is not None and own.businesses and own is not now:
            self._business.set_code(own.businesses[0])
        elif own is None and (now is None or not now.is_registration):
            self._business.set_code(MARRIAGE)
        self._show_lines()

    def clear(self) -> None:
        """Make room for the next couple."""
        self._binding.fill(EMPTY)
        self._show_lines()
        self.complain("")
        self._look()

    def complain(self, sentence: str) -> None:
        """Say why it was not taken."""
        self._complaint.setText(sentence)
        self._complaint.setVisible(bool(sentence))

    def begin(self) -> None:
        """Put the cursor into the first line."""
        form.line(self._form, LINES[self._who()][0]).setFocus()

    @property
    def is_begun(self) -> bool:
        """Whether anything was typed."""
        values = self._binding.values()
        return any(values[name].strip() for name in (*NAMES[COUPLE], *NAMES[VISITOR], *NUMBERS))

    def _who(self) -> str:
        """Who comes for that business; while it is being typed, a couple."""
        lane = self._lanes.booking(self._business.code())
        return lane.who if lane is not None else COUPLE

    def _show_lines(self) -> None:
        who = self._who()
        for whose, names in LINES.items():
            for name in names:
                form.line(self._form, name).setVisible(whose == who)
                form.label(self._form, name).setVisible(whose == who)

    def _typed(self) -> None:
        self._look()
        self.typed.emit()

    def _look(self) -> None:
        values = self._binding.values()
        said = [sentence for field in NUMBERS for sentence in _problems(field, values[field])]
        self._remark.setText("\n".join(said))
        self._remark.setVisible(bool(said))
        self.complain("")


def _problems(field: str, number: str) -> list[str]:
    """What is wrong with a number that has been typed to its end."""
    if len(number) < SHORTEST_NUMBER:
        return []
    role = NUMBERS[field]
    whose = wording.party(role) if role else ""
    findings = (
        Finding(code, Severity.ASK, "", f"{role}.identity_number", {"number": number, "role": role})
        for code in citizen_number.problems(number)
    )
    return [f"{whose} ? {wording.sentence_for_finding(finding)}".strip() for finding in findings]


def _said(colour: str) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setStyleSheet(f"color: {colour};")
    label.hide()
    return label
