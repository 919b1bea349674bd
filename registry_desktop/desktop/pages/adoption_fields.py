"""The fields of a case of the adoption desk itself: the form of its kind."""

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from registry_desktop.desktop import adoption_words
from registry_desktop.desktop.form_binding import FormBinding
from registry_desktop.desktop.forms.ui_adoption_dissolution import Ui_AdoptionDissolution
from registry_desktop.desktop.forms.ui_adoption_registration import Ui_AdoptionRegistration
from registry_desktop.desktop.forms.ui_adoption_reissue import Ui_AdoptionReissue
from registry_desktop.desktop.forms.ui_adoption_revocation import Ui_AdoptionRevocation
from registry_desktop.desktop.forms.ui_relation_certificate import Ui_RelationCertificate
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.records.adoptions import ADOPTION_KINDS

FORMS: Final[Mapping[str, Any]] = dict(
    zip(
        ADOPTION_KINDS,
        (
            *(Ui_AdoptionRegistration, Ui_AdoptionDissolution, Ui_AdoptionReissue),
            *(Ui_RelationCertificate, Ui_AdoptionRevocation),
        ),
        strict=True,
    )
)
_NUMBERS: Final = ("children", "adopting")
_HIDDEN_WHEN_SEALED: Final = (
    *("institution", "institution_division", "finding_place", "finding_division", "found_on", "hardship"),
    *("notice_text", "adoption_reason", "remark", "print_remark", "facts_found", "evidence", "statement_made"),
)


class FieldsPanel(QStackedWidget):
    """`typed` comes when an input changes. The form of a kind is made when the first case of it is shown."""

    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._bindings: dict[str, FormBinding] = {}
        self._pages: dict[str, QWidget] = {}
        self._kind = ""

    @property
    def binding(self) -> FormBinding | None:
        """The form shown."""
        return self._bindings.get(self._kind)

    def show_record(self, record: Any, *, keep_typed: bool, can_type: bool, sealed: bool) -> None:
        """Show the fields; the lines the seal covers are not there."""
        self._kind = record.kind
        binding = self._bindings.get(record.kind) or self._make(record.kind)
        self.setCurrentWidget(self._pages[record.kind])
        if keep_typed:
            binding.refill(record)
        else:
            binding.fill(record)
        binding.set_enabled(can_type)
        for name in _HIDDEN_WHEN_SEALED:
            line = binding.input(name)
            if line is not None:
                line.setVisible(not sealed)
                form.label(binding.form, name).setVisible(not sealed)

    def changes(self) -> dict[str, Any]:
        """What is typed and not kept; an emptied number is no value and stays as it was."""
        found = self.binding.changes() if self.binding is not None else {}
        return {name: value for name, value in found.items() if not (name in _NUMBERS and value is None)}

    def kept(self, values: Mapping[str, Any]) -> None:
        """These are kept now."""
        if self.binding is not None:
            self.binding.kept({name: value for name, value in values.items() if "." not in name})

    def first_wrong(self) -> QWidget | None:
        """The first input with something in it that is no value."""
        return self.binding.first_wrong() if self.binding is not None else None

    def input(self, field: str) -> QWidget | None:
        """The input of a field of the form shown."""
        return self.binding.input(field) if self.binding is not None else None

    def first_input(self) -> QWidget | None:
        """Where typing begins."""
        return self.binding.input(self.binding.fields[0]) if self.binding is not None else None

    def _make(self, kind: str) -> FormBinding:
        made = form.made(FORMS[kind])
        for name, codes in KIND_BY_NAME[kind].choices.items():
            box = made.findChild(CodeBox, name)
            if box is not None:
                box.set_rows(adoption_words.rows(name, codes))
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(made)
        column.addStretch(1)
        self.addWidget(page)
        self._pages[kind] = page
        self._bindings[kind] = FormBinding(made, lambda _: self.typed.emit())
        return self._bindings[kind]
