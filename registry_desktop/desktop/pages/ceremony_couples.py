"""The couples of one ceremony, and its programme in a line; a place can be given back."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel

from registry_desktop.acts import ceremonies
from registry_desktop.acts.booking import DESK
from registry_desktop.desktop import wording
from registry_desktop.desktop.dialogs.question_dialog import Answer, Question, QuestionDialog, ask
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.pages.programme_text import written
from registry_desktop.desktop.tables.cases import couple
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.queries.ceremonies import WholeCeremony
from registry_desktop.records.ceremonies import CeremonyCouple


class CouplesCard(Card):
    """Of the ceremony chosen above it."""

    said = Signal(str)

    def __init__(self, operations: Operations) -> None:
        super().__init__(translate("Ceremonies", "Couples taking part"))
        self._operations = operations
        self._planned = False
        self._told = QLabel()
        self._told.setObjectName("ceremony_told")
        self._told.setWordWrap(True)
        self._told.hide()
        columns = [
            Column(translate("Ceremonies", "Couple"), lambda one: couple(one.man_name, one.woman_name), wide=True),
            Column(translate("Ceremonies", "Guests"), lambda one: str(one.guests), figure=True),
            Column(translate("Ceremonies", "Photos"), _photos),
            Column(translate("Ceremonies", "Parents"), lambda one: "✓" if one.parents_present else ""),
            Column(translate("Ceremonies", "State"), lambda one: wording.state(one.state)),
            Column(translate("Ceremonies", "Reason"), lambda one: one.end_reason, wide=True),
        ]
        self.table = Table(self.heading.text(), columns, key=lambda one: one.id)
        self.table.be_modest(2)
        self.table.current_changed.connect(lambda _: self._name_act())
        nothing = translate("Ceremonies", "No couple takes part yet in the ceremony chosen above.")
        self._list = ListPanel(self.table, "services", nothing)
        self._give_back = button(translate("Ceremonies", "Give the place back …"), self._ask_cancel)
        self._give_back.setObjectName("cancel_place")
        line = QHBoxLayout()
        line.addWidget(self._give_back)
        line.addStretch(1)
        self.column.addWidget(self._told)
        self.column.addWidget(self._list, 1)
        if operations.officer.may(*DESK):
            self.column.addLayout(line)
        self._name_act()

    def show_ceremony(self, whole: WholeCeremony | None) -> None:
        """Show its couples, or none."""
        self._planned = whole is not None and whole.view.state == "planned"
        self._list.show_rows(whole.couples if whole else ())
        told = " · ".join(filter(None, (whole.view.number, whole.hosts, written(whole.programme)))) if whole else ""
        self._told.setText(told)
        self._told.setVisible(bool(told))
        self._name_act()

    def _name_act(self) -> None:
        one = self.table.current()
        self._give_back.setEnabled(self._planned and one is not None and one.state == "booked")

    def _ask_cancel(self) -> None:
        one: CeremonyCouple | None = self.table.current()
        if one is None:
            return
        names = couple(one.man_name, one.woman_name)
        question = Question(
            translate("Ceremonies", "Give the place back"),
            translate("Ceremonies", "The place of {couple} becomes free. The reason is kept.").format(couple=names),
            translate("Ceremonies", "Give back"),
            reason=True,
        )

        def given(dialog: QuestionDialog, answer: Answer) -> None:
            def done(_: Any) -> None:
                dialog.accept()
                self.said.emit(f"{wording.act(str(ceremonies.cancel_place.act))}: {names}")

            self._operations.perform(
                ceremonies.cancel_place, done=done, failed=dialog.complain, couple_id=one.id, reason=answer.reason
            )

        ask(self, question, given)


def _photos(one: CeremonyCouple) -> str:
    return translate("Ceremonies", "yes") if one.photos_consent else translate("Ceremonies", "no")
