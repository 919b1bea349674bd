"""今日证件: the papers made today, on which blanks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from registry_desktop.desktop import keys, wording
from registry_desktop.desktop.dialogs.batch_dialog import BatchDialog
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.blank_panel import BlankPanel
from registry_desktop.desktop.tables.cases import couple
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets.buttons import quiet_button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.kinds.kind import COUNTER_ROLES
from registry_desktop.queries.blank_desk import BlankDesk
from registry_desktop.queries.files import PaperOfDay, papers_of_day


class PapersPanel(BlankPanel):
    """`asked_for` brings the case of a paper."""

    def build(self) -> None:
        """One table."""
        heading = translate("CertificatesPage", "Papers made today")
        columns = [
            Column(translate("CertificatesPage", "Time"), lambda one: f"{one.paper.made_at:%H:%M}", number=True),
            Column(translate("CertificatesPage", "Paper"), _paper_of, wide=True),
            Column(
                translate("CertificatesPage", "Couple"), lambda one: couple(one.man_name, one.woman_name), wide=True
            ),
            Column(translate("CertificatesPage", "Booklet"), lambda one: one.paper.blank_number, number=True),
            Column(translate("CertificatesPage", "State"), lambda one: wording.state(one.paper.state)),
        ]
        self.table = Table(heading, columns, key=lambda one: one.paper.id)
        self.table.chosen.connect(lambda one: self.asked_for.emit("marriage", one.registration_id))
        self._papers = ListPanel(
            self.table, "certificates", translate("CertificatesPage", "No paper has been made today; cases make them.")
        )
        made = Card(heading)
        if self.officer.may(*COUNTER_ROLES):
            word = translate("CertificatesPage", "Print what is due …")
            due = quiet_button(f"{word}   {keys.PRINT}", self.print_now, icon_name="print")
            due.setObjectName("print_due")
            made.head.addWidget(due)
        made.column.addWidget(self._papers, 1)
        self.column.addWidget(made, 1)

    def show_desk(self, desk: BlankDesk) -> None:
        """Read the papers."""
        del desk
        self.operations.read(papers_of_day, done=self._papers.show_rows)

    def print_now(self) -> None:
        """F6: the papers that open cases need."""
        if self.officer.may(*COUNTER_ROLES):
            dialog = BatchDialog(self.operations, self.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def first_input(self) -> QWidget | None:
        """The table."""
        return self.table


def _paper_of(one: PaperOfDay) -> str:
    role = one.paper.holder_role
    return wording.paper(one.paper.paper) + (f" · {wording.party(role)}" if role else "")
