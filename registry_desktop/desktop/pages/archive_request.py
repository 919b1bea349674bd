"""查档申请: the form of a new request. What the law asks of the chosen right is marked as soon as it is chosen."""

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from registry_desktop.acts.lookups import Asked
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.form_binding import FormBinding
from registry_desktop.desktop.forms.ui_lookup_request import Ui_LookupRequest
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.queries.lookups import LookupRules


class RequestCard(Card):
    """The form, what is asked, and why a request was refused."""

    def __init__(self) -> None:
        super().__init__(translate("LookupsPanel", "New request"))
        self._rules: LookupRules | None = None
        self._form = form.made(Ui_LookupRequest)
        right = self._form.findChild(QComboBox, "entitlement")
        assert right is not None
        right.addItem(translate("LookupsPanel", "— choose —"), "")
        for code, word in wording.choices("ENTITLEMENTS"):
            right.addItem(word, code)
        # a long word of the list must not make the form wider than its place
        right.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        right.setMinimumContentsLength(8)
        self._right = right
        self._binding = FormBinding(self._form, lambda _: self._mark())
        self._words = {name: self._label(name).text() for name in self._binding.fields}
        self._told = QLabel()
        self._told.setObjectName("muted")
        self._told.setWordWrap(True)
        self._complaint = QLabel()
        self._complaint.setObjectName("refuse")
        self._complaint.setWordWrap(True)
        self._complaint.hide()
        for part in (self._form, self._told, self._complaint):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._mark()

    def show_rules(self, rules: LookupRules) -> None:
        """What the law asks today."""
        self._rules = rules
        self._mark()

    def asked(self) -> Asked:
        """The request as it is typed."""
        return Asked(**{name: value or "" for name, value in self._binding.values().items()})

    def needed(self) -> tuple[str, ...]:
        """The fields marked as required."""
        return tuple(name for name in self._words if self._label(name).text().endswith("*"))

    def first_input(self) -> QWidget:
        """The name of who asks."""
        return form.line(self._form, "asker_name")

    def clear(self) -> None:
        """Ready for the next request."""
        self._binding.fill({"entitlement": ""})
        self._complaint.hide()
        self._mark()

    def complain(self, failure: Failure) -> None:
        """Say why it was refused, and go to the first field that lacks something."""
        self._complaint.setText(failure.sentence)
        self._complaint.show()
        named = getattr(failure.error, "facts", {}).get("field", "").split()
        at = self._binding.input(named[0]) if named else None
        if at is not None:
            at.setFocus()

    def _label(self, name: str) -> QLabel:
        found = self._form.findChild(QLabel, f"{name}_label")
        assert found is not None
        return found

    def _mark(self) -> None:
        """Mark what the chosen right needs; say when the leader decides."""
        chosen = self._right.currentData()
        needed = self._rules.needed.get(chosen, ()) if self._rules else ()
        for name, word in self._words.items():
            required = name in needed or name == "entitlement"
            label = self._label(name)
            label.setText(f"{word} *" if required else word)
            label.setStyleSheet(f"color: {theme.current().accent};" if required else "")
        required_here = translate("LookupsPanel", "* required for this right to ask")
        told = [wording.entitlement(chosen), required_here] if chosen else []
        if self._rules and chosen in self._rules.leader_decides:
            told.append(translate("LookupsPanel", "The leader decides whether the purpose is reasonable."))
        self._told.setText("\n".join(told))
