"""One party's form: what the papers show of that person, filled from the citizen number where it says so."""

from collections.abc import Collection
from typing import Final

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from registry_desktop.desktop import wording
from registry_desktop.desktop.forms.ui_party import Ui_Party
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.desktop.widgets.date_entry import DateEntry
from registry_desktop.desktop.widgets.identity_number_entry import IdentityNumberEntry
from registry_desktop.domain.citizen_number import CitizenNumber
from registry_desktop.kinds.identity import CITIZEN_NUMBER_KINDS
from registry_desktop.queries.choices import Choices

_TABLES: Final = {
    "identity_kind": "identity_papers",
    "ethnic_group": "ethnic_groups",
    "nationality": "countries",
    "occupation": "occupation",
    "education": "education",
}
_DECLARED: Final = ("10", "20", "30", "40")
_ONLY_FOR: Final = {
    "local_identity_number": ("hk_resident", "macao_resident", "tw_resident"),
    "soldier_number": ("serving_soldier",),
}


class PartyPanel(QWidget):
    """The inputs of one party; `role` is man or woman, `not_asked` names inputs this kind of case does not need."""

    def __init__(self, role: str, not_asked: Collection[str] = ()) -> None:
        super().__init__()
        self.role = role
        self.form = form.made(Ui_Party, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self._name_inputs()
        for name in not_asked:
            hidden = self.form.findChild(QWidget, name)
            assert hidden is not None, name
            hidden.hide()
        for box in self.form.findChildren(CodeBox):
            box.setMinimumContentsLength(4)
        self._box("marital_status").set_rows(
            [(code, word) for code, word in wording.choices("STATUSES") if code in _DECLARED]
        )
        self._box("person_class").set_rows(wording.choices("PERSON_CLASSES"))
        number = self.form.findChild(IdentityNumberEntry, "identity_number")
        assert number is not None
        self._number = number
        number.understood.connect(self._fill_from)
        self._box("person_class").code_changed.connect(self._show_what_is_asked)
        self._box("identity_kind").code_changed.connect(self._group_number)
        self._show_what_is_asked("")

    def offer(self, choices: Choices) -> None:
        """Offer the code tables."""
        for name, table in _TABLES.items():
            self._box(name).set_rows(choices[table])

    def first_input(self) -> QWidget:
        """Where typing begins."""
        return form.line(self.form, "name")

    def _name_inputs(self) -> None:
        """Both parties have the same labels: screen readers hear whose field it is."""
        who = wording.party(self.role)
        for label in self.form.findChildren(QLabel):
            buddy = label.buddy()
            if buddy is not None:
                buddy.setAccessibleName(f"{who} {label.text().replace('&', '')}")

    def _box(self, name: str) -> CodeBox:
        box = self.form.findChild(CodeBox, name)
        assert box is not None, name
        return box

    def _fill_from(self, number: CitizenNumber) -> None:
        """The birth date and, where nothing stands yet, the division of the household."""
        born = self.form.findChild(DateEntry, "birth_date")
        assert born is not None
        if born.value() is None:
            born.set_value(number.birth_date)
        division = form.line(self.form, "household_division")
        if not division.text():
            division.setText(number.division_code)

    def _show_what_is_asked(self, person_class: str) -> None:
        for name, classes in _ONLY_FOR.items():
            asked = person_class in classes
            form.line(self.form, name).setVisible(asked)
            label = self.form.findChild(QLabel, f"{name}_label")
            assert label is not None
            label.setVisible(asked)

    def _group_number(self, identity_kind: str) -> None:
        self._number.set_grouped(identity_kind in CITIZEN_NUMBER_KINDS or not identity_kind)
