"""人员: the accounts of the office, who may do what, until when a registrar is qualified."""

from typing import Any

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QWidget

from registry_desktop.acts import officers as accounts
from registry_desktop.acts.officers import NewOfficer
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.form_binding import FormBinding
from registry_desktop.desktop.forms.ui_officer import Ui_Officer
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure
from registry_desktop.desktop.page import Page
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.buttons import quiet_button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.desktop.widgets.halves import Halves
from registry_desktop.domain.changes import Changes
from registry_desktop.domain.officer import Role
from registry_desktop.queries.officers import OfficerView, officers_of_office


class OfficersPage(Page):
    """The list at the left; at the right the chosen account, or a new one."""

    def build(self) -> None:
        """List, form, roles."""
        self.set_title(translate("OfficersPage", "Officers"))
        self._shown: OfficerView | None = None
        self.body.addWidget(Halves(self._make_list(), self._make_account(), shares=(1, 0), right_width=400), 1)
        self.add_to_foot(quiet_button(translate("OfficersPage", "New officer"), self._begin_new, icon_name="add"))
        self._button = self.set_primary("", self._keep)
        self._show_account(None)

    def refresh(self) -> None:
        """Read the accounts again."""
        self.operations.read(officers_of_office, done=self._show)

    def concerned(self, changes: Changes) -> bool:
        """Accounts and trainings."""
        return changes.concerns("officer", "officer_training")

    def _make_list(self) -> QWidget:
        columns = [
            Column(translate("OfficersPage", "Login"), lambda row: row.login),
            Column(translate("OfficersPage", "Name"), lambda row: row.name, wide=True),
            Column(translate("OfficersPage", "Roles"), _roles, wide=True),
            Column(translate("OfficersPage", "Qualified until"), _qualified, number=True, colour=_colour_of_date),
            Column(translate("OfficersPage", "Trained on"), _trained, number=True, colour=_colour_of_training),
            Column(translate("OfficersPage", "Sign-in"), _may_sign_in, colour=_colour_of_sign_in),
        ]
        self._table = Table(translate("OfficersPage", "Officers"), columns, key=lambda row: row.id)
        self._table.current_changed.connect(self._show_account)
        self._list = ListPanel(self._table, "officers", translate("OfficersPage", "No accounts."))
        return self._list

    def _make_account(self) -> QWidget:
        self._card = Card()
        self._form = form.made(Ui_Officer)
        self._binding = FormBinding(self._form)
        self._roles: dict[Role, QCheckBox] = {}
        grid = QGridLayout()
        grid.setVerticalSpacing(theme.SPACE_TIGHT)
        for place, role in enumerate(Role):
            box = QCheckBox(wording.role(role))
            box.setObjectName(f"role_{role}")
            self._roles[role] = box
            grid.addWidget(box, place // 2, place % 2)
        self._complaint = QLabel()
        self._complaint.setObjectName("refuse")
        self._complaint.setWordWrap(True)
        self._complaint.hide()
        heading = QLabel(translate("OfficersPage", "Roles"))
        heading.setObjectName("section")
        self._card.column.addWidget(self._form)
        self._card.column.addWidget(heading)
        self._card.column.addLayout(grid)
        self._card.column.addWidget(self._complaint)
        self._card.column.addStretch(1)
        return self._card

    def _show(self, found: tuple[OfficerView, ...]) -> None:
        self._list.show_rows(found)

    def _show_account(self, account: OfficerView | None) -> None:
        self._shown = account
        new = account is None
        self._binding.fill({"active": True} if account is None else account)
        for role, box in self._roles.items():
            box.setChecked(account is not None and role in account.roles)
        form.line(self._form, "login").setReadOnly(not new)
        for name, there in (("password", new), ("trained_on", not new)):
            form.line(self._form, name).setVisible(there)
            label = self._form.findChild(QLabel, f"{name}_label")
            assert label is not None
            label.setVisible(there)
        active = self._form.findChild(QCheckBox, "active")
        assert active is not None
        active.setEnabled(not new)
        self._card.heading.setText(account.name if account else translate("OfficersPage", "New officer"))
        word = translate("OfficersPage", "Enrol") if new else translate("OfficersPage", "Keep")
        self._button.setText(f"{word}   F9")
        self._complain("")

    def _begin_new(self) -> None:
        self._table.clearSelection()
        self._table.setCurrentIndex(self._table.rootIndex())
        self._show_account(None)
        form.line(self._form, "login").setFocus()

    def _keep(self) -> None:
        values = self._binding.values()
        roles = frozenset(role for role, box in self._roles.items() if box.isChecked())
        if not self._whole(values, roles):
            return
        if self._shown is None:
            new = NewOfficer(
                values["login"],
                values["name"],
                values["password"],
                roles,
                values["certificate_number"],
                values["qualified_until"],
            )
            self._perform(accounts.enrol, values["name"], new=new)
        else:
            self._keep_account(self._shown, values, roles)

    def _keep_account(self, account: OfficerView, values: dict[str, Any], roles: frozenset[Role]) -> None:
        """A training that was typed is noted first; only then what stands beside it is kept."""
        kept = {name: values[name] for name in ("name", "certificate_number", "qualified_until", "active")}
        at = {"officer_id": account.id, "revision": account.revision}

        def keep(_: Any = None) -> None:
            self._perform(accounts.change, values["name"], roles=roles, **at, **kept)

        trained_on = values["trained_on"]
        if trained_on is None or trained_on == account.trained_on:
            keep()
            return
        self.operations.perform(
            accounts.note_training,
            done=keep,
            failed=lambda failure: self._complain(failure.sentence),
            officer_id=account.id,
            trained_on=trained_on,
        )

    def _whole(self, values: dict[str, Any], roles: frozenset[Role]) -> bool:
        needed = ["login", "name", *(["password"] if self._shown is None else [])]
        missing = next((name for name in needed if not str(values[name]).strip()), None)
        if missing is not None:
            line: QLineEdit = form.line(self._form, missing)
            self._complain(translate("OfficersPage", "Not filled in: {field}.").format(field=line.accessibleName()))
            line.setFocus()
        elif not roles:
            self._complain(translate("OfficersPage", "Choose at least one role."))
            self._roles[Role.RECEPTION].setFocus()
        return missing is None and bool(roles)

    def _perform(self, act: Any, who: str, /, **arguments: Any) -> None:
        sentence = translate("OfficersPage", "Kept: {name}").format(name=who)

        def done(_: Any) -> None:
            self._complain("")
            self._binding.accept()
            self.said.emit(sentence)

        def failed(failure: Failure) -> None:
            self._complain(failure.sentence)

        self.operations.perform(act, done=done, failed=failed, **arguments)

    def _complain(self, sentence: str) -> None:
        self._complaint.setText(sentence)
        self._complaint.setVisible(bool(sentence))


def _roles(row: OfficerView) -> str:
    return ", ".join(wording.role(role) for role in row.roles)


def _qualified(row: OfficerView) -> str:
    if row.qualified_until is None:
        return translate("OfficersPage", "not examined") if Role.REGISTRAR in row.roles else ""
    day = row.qualified_until.isoformat()
    if row.qualified_until < row.today:
        return translate("OfficersPage", "! {day} ran out").format(day=day)
    return translate("OfficersPage", "! {day} soon").format(day=day) if row.presses(row.qualified_until) else day


def _colour_of_date(row: OfficerView) -> str:
    return theme.current().warn if not _qualified(row)[:1].isdigit() else ""


def _trained(row: OfficerView) -> str:
    if row.trained_on is None or row.training_due is None:
        return translate("OfficersPage", "not trained") if Role.REGISTRAR in row.roles else ""
    if Role.REGISTRAR in row.roles and row.presses(row.training_due):
        return translate("OfficersPage", "! {day} due").format(day=row.training_due.isoformat())
    return row.trained_on.isoformat()


def _colour_of_training(row: OfficerView) -> str:
    return theme.current().warn if not _trained(row)[:1].isdigit() else ""


def _may_sign_in(row: OfficerView) -> str:
    return translate("OfficersPage", "yes") if row.active else translate("OfficersPage", "no")


def _colour_of_sign_in(row: OfficerView) -> str:
    return "" if row.active else theme.current().muted
