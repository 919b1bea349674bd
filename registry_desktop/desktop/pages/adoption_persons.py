"""The persons of an adoption: one tab a role, each with the same form, filled from the citizen number."""

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QTabWidget, QVBoxLayout, QWidget

from registry_desktop.desktop import adoption_words, wording
from registry_desktop.desktop.form_binding import FormBinding
from registry_desktop.desktop.forms.ui_adoption_person import Ui_AdoptionPerson
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.adoption_scrolled import scrolled
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.desktop.widgets.date_entry import DateEntry
from registry_desktop.desktop.widgets.identity_number_entry import IdentityNumberEntry
from registry_desktop.domain.citizen_number import CitizenNumber
from registry_desktop.kinds.adoption.entry import CODES, ROLES, TABLES
from registry_desktop.kinds.identity import CITIZEN_NUMBER_KINDS
from registry_desktop.queries.choices import Choices
from registry_desktop.records.adoptions import ADOPTERS, AdoptionPerson

_OWN_WORDS: Final = ("whereabouts", "capacity", "adverse_record", "will", "proxy", "person_class")
_OF_ADOPTERS: Final = ("adverse_record", "proxy", "barring_illness")
"""Asked of an adopter alone."""
_MARITAL: Final = ("10", "20", "30", "40", "90")


class PersonForm(QWidget):
    """The form of one role."""

    def __init__(self, role: str, changed: Any) -> None:
        super().__init__()
        self.role = role
        self.form = form.made(Ui_AdoptionPerson, self)
        column = QVBoxLayout(self)
        column.addWidget(self.form)
        column.addStretch(1)
        for label in self.form.findChildren(QLabel):
            buddy = label.buddy()
            if buddy is not None:
                buddy.setAccessibleName(f"{adoption_words.role(role)} {label.text().replace('&', '')}")
        for name in _OWN_WORDS:
            codes = CODES.get(name)
            self.box(name).set_rows(adoption_words.rows(name, codes))
        self.box("marital_status").set_rows([one for one in wording.choices("STATUSES") if one[0] in _MARITAL])
        self.box("sex").set_rows(wording.choices("SEXES"))
        if role not in ADOPTERS:
            self._hide_what_is_asked_of_adopters()
        number = self.form.findChild(IdentityNumberEntry, "identity_number")
        assert number is not None
        self._number = number
        number.understood.connect(self._fill_from)
        self.box("identity_kind").code_changed.connect(
            lambda kind: number.set_grouped(kind in CITIZEN_NUMBER_KINDS or not kind)
        )
        self.binding = FormBinding(self.form, changed)

    def box(self, name: str) -> CodeBox:
        """A coded input."""
        found = self.form.findChild(CodeBox, name)
        assert found is not None, name
        return found

    def offer(self, choices: Choices) -> None:
        """Offer the code tables."""
        for name, table in TABLES.items():
            if name not in (*_OWN_WORDS, "marital_status", "sex"):
                self.box(name).set_rows(choices[table])

    def _hide_what_is_asked_of_adopters(self) -> None:
        for name in _OF_ADOPTERS:
            for hidden in (self.form.findChild(QWidget, name), self.form.findChild(QLabel, f"{name}_label")):
                if hidden is not None:
                    hidden.hide()

    def _fill_from(self, number: CitizenNumber) -> None:
        """Sex, birth date and division, where nothing stands yet."""
        born = self.form.findChild(DateEntry, "birth_date")
        assert born is not None
        if born.value() is None:
            born.set_value(number.birth_date)
        if not self.box("sex").code():
            self.box("sex").set_code(str(number.sex))
        division = form.line(self.form, "household_division")
        if not division.text():
            division.setText(number.division_code)


class PersonsPanel(QTabWidget):
    """`typed` comes when an input changes."""

    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setDocumentMode(True)
        self.tabBar().setAccessibleName(translate("Adoption", "Persons"))
        self.tabBar().setObjectName("adoption_roles")
        self.setUsesScrollButtons(True)
        self._forms = {role: PersonForm(role, lambda _: self.typed.emit()) for role in ROLES}
        for role, one in self._forms.items():
            self.addTab(scrolled(one), adoption_words.role(role))

    def offer(self, choices: Choices) -> None:
        """Offer the code tables."""
        for one in self._forms.values():
            one.offer(choices)

    def show_record(self, record: Any, *, keep_typed: bool, can_type: bool) -> None:
        """Show the persons; those roles a sealed case does not tell are not shown at all."""
        told = {one.role: one for one in record.persons}
        for place, (role, one) in enumerate(self._forms.items()):
            person = told.get(role) or AdoptionPerson(role=role)
            if keep_typed:
                one.binding.refill(person)
            else:
                one.binding.fill(person)
            one.binding.set_enabled(can_type)
            self.setTabVisible(place, can_type or role in told)

    def changes(self) -> dict[str, Any]:
        """What is typed and not kept: "adopter_man.name" -> value."""
        typed = {role: one.binding.changes() for role, one in self._forms.items()}
        return {f"{role}.{name}": value for role, own in typed.items() for name, value in own.items()}

    def kept(self, values: Mapping[str, Any]) -> None:
        """These are kept now."""
        for role, one in self._forms.items():
            own = {name.partition(".")[2]: value for name, value in values.items() if name.startswith(f"{role}.")}
            one.binding.kept(own)

    def first_wrong(self) -> QWidget | None:
        """The first input with something in it that is no value."""
        return next((wrong for one in self._forms.values() if (wrong := one.binding.first_wrong())), None)

    def input(self, field: str) -> QWidget | None:
        """The input of "adopter_man.birth_date", its tab in front."""
        role, _, name = field.partition(".")
        one = self._forms.get(role)
        found = one.binding.input(name or "name") if one is not None else None
        if one is not None and found is not None:
            self.setCurrentIndex(ROLES.index(role))
        return found
