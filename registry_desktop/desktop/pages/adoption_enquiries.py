"""寻子女询问: somebody asks where a child is. The answer is always the same; that it was asked is kept for the head."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from registry_desktop.acts.adoption import sealed
from registry_desktop.desktop import theme
from registry_desktop.desktop.dialogs.form_dialog import FormDialog
from registry_desktop.desktop.forms.ui_adoption_enquiry import Ui_AdoptionEnquiry
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.queries.adoption_desk import EnquiryLine, enquiries


def ask_for_a_child(operations: Operations, parent: QWidget, said: Any) -> FormDialog:
    """Take the question down; `said` is called with the answer that is given to everybody."""
    dialog = FormDialog(
        form.made(Ui_AdoptionEnquiry),
        translate("Adoption", "Asked for a child"),
        translate("Adoption", "Whatever the register holds, the answer is the same. That it was asked is kept."),
        translate("Adoption", "Take down"),
        needed=("name", "asked_for"),
        parent=parent,
    )

    def given(values: dict[str, Any]) -> None:
        def done(_: Any) -> None:
            dialog.finish()
            said(translate("Adoption", "Nothing was found that can be told."))

        operations.perform(sealed.enquire, done=done, failed=dialog.complain, **values)

    dialog.given.connect(given)
    dialog.open()
    return dialog


class EnquiriesDialog(QDialog):
    """Who asked, the newest first."""

    def __init__(self, operations: Operations, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Adoption", "Who asked for a child"))
        self.setMinimumSize(theme.dialog_size(720, 360))
        columns = [
            Column(translate("Adoption", "When"), lambda one: f"{one.asked_at:%Y-%m-%d %H:%M}", number=True),
            Column(translate("Adoption", "Who"), _who, wide=True),
            Column(translate("Adoption", "Asks for"), lambda one: one.asked_for, wide=True),
            Column(translate("Adoption", "Answered by"), lambda one: one.officer),
        ]
        self.table = Table(self.windowTitle(), columns, key=lambda one: one.id)
        self._list = ListPanel(self.table, "adoption", translate("Adoption", "Nobody has asked."))
        title = QLabel(self.windowTitle())
        title.setObjectName("title")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_PAGE,) * 4)
        column.addWidget(title)
        column.addWidget(self._list, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button(translate("Adoption", "Close"), self.accept))
        column.addLayout(foot)
        operations.read(enquiries, done=self._list.show_rows)


def _who(one: EnquiryLine) -> str:
    return " · ".join(part for part in (one.name, one.relation, one.identity_number) if part)
