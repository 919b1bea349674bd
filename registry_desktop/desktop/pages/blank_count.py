"""盘点: the booklets counted by hand at a window or in the store; a difference needs its reason."""

from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from registry_desktop.acts.blank_counts import COUNTERS, count
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.dialogs.question_dialog import Answer, Question, QuestionDialog, ask
from registry_desktop.desktop.form_binding import FormBinding
from registry_desktop.desktop.forms.ui_blank_count import Ui_BlankCount
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure
from registry_desktop.desktop.pages.blank_panel import BlankPanel, kinds
from registry_desktop.desktop.pages.tab_panel import offer
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.card import Card, card
from registry_desktop.desktop.widgets.halves import Halves
from registry_desktop.desktop.widgets.number_entry import NumberEntry
from registry_desktop.domain.refused import Refusal
from registry_desktop.queries.blank_desk import BlankDesk


class CountPanel(BlankPanel):
    """Today's counts at the left, the form at the right. The ledger's number is shown only once it was counted: who
    counts is not told what to find."""

    def build(self) -> None:
        """Two halves, or the left one alone."""
        self._counts = self.officer.may(*COUNTERS)
        whole = self._make_table()
        if self._counts:
            whole = Halves(whole, self._make_form(), shares=(1, 0), right_width=340, folded_height=220)
        self.column.addWidget(whole, 1)

    def verb(self) -> str:
        """Keep the count."""
        return translate("CountPanel", "Keep the count") if self._counts else ""

    def go_on(self) -> None:
        """Keep what was counted."""
        self.complaint.hide()
        if self._counted.value() is None:
            self._counted.setFocus()
            return
        values = self._binding.values()
        self.operations.perform(
            count, done=lambda _: self._kept(), failed=lambda failure: self._differs(failure, values), **values
        )

    def first_input(self) -> QWidget | None:
        """What was counted."""
        return self._counted if self._counts else None

    def show_desk(self, desk: BlankDesk) -> None:
        """Show the places; the officer's own window is offered first."""
        self._table.show_rows(desk.places)
        if not self._counts:
            return
        box = self._box("window")
        fresh = not box.count()
        offer(box, [(place, wording.place_of_blanks(place)) for place in ("", *desk.windows)])
        if fresh:
            box.setCurrentIndex(max(box.findData(self.officer.window), 0))

    def _make_table(self) -> QWidget:
        heading = translate("CountPanel", "Counted today")
        columns = [
            Column(translate("CountPanel", "Place"), lambda one: wording.place_of_blanks(one.window)),
            Column(translate("CountPanel", "Kind"), lambda one: wording.booklet(one.kind), wide=True),
            Column(translate("CountPanel", "Counted"), lambda one: _figure(one, "counted"), figure=True),
            Column(translate("CountPanel", "By the ledger"), lambda one: _figure(one, "expected"), figure=True),
            Column(translate("CountPanel", "State"), _state, colour=_colour),
            Column(translate("CountPanel", "Reason"), lambda one: one.counted.reason if one.counted else "", wide=True),
        ]
        table = Table(heading, columns, key=lambda one: (one.kind, one.window))
        if self._counts:
            table.chosen.connect(self._choose)
        self._table = ListPanel(
            table, "certificates", translate("CountPanel", "No booklet lies anywhere, so there is nothing to count.")
        )
        made = Card(heading)
        made.column.addWidget(self._table, 1)
        return made

    def _make_form(self) -> Card:
        self._form = form.made(Ui_BlankCount)
        self._binding = FormBinding(self._form)
        offer(self._box("kind"), kinds())
        counted = self._form.findChild(NumberEntry, "counted")
        assert counted is not None
        self._counted = counted
        return card(translate("CountPanel", "Count booklets"), self._form, self.complaint)

    def _box(self, name: str) -> QComboBox:
        found = self._form.findChild(QComboBox, name)
        assert found is not None
        return found

    def _choose(self, one: Any) -> None:
        for name, value in (("kind", one.kind), ("window", one.window)):
            self._box(name).setCurrentIndex(self._box(name).findData(value))
        self._counted.setFocus()

    def _kept(self) -> None:
        self._counted.clear()
        self._counted.setFocus()
        self.said.emit(translate("CountPanel", "The count is kept."))

    def _differs(self, failure: Failure, values: dict[str, Any]) -> None:
        if failure.code != Refusal.BLANK_COUNT_DIFFERS:
            self.complain(failure)
            return
        question = Question(
            translate("CountPanel", "Another number than the ledger's"),
            failure.sentence,
            translate("CountPanel", "Keep with the reason"),
            reason=True,
        )

        def given(dialog: QuestionDialog, answer: Answer) -> None:
            def done(_: Any) -> None:
                dialog.accept()
                self._kept()

            self.operations.perform(count, done=done, failed=dialog.complain, reason=answer.reason, **values)

        ask(self, question, given)


def _figure(one: Any, name: str) -> str:
    return str(getattr(one.counted, name)) if one.counted else "—"


def _agrees(one: Any) -> bool:
    return one.counted is not None and one.counted.counted == one.counted.expected


def _state(one: Any) -> str:
    if one.counted is None:
        return translate("CountPanel", "! not counted")
    if _agrees(one):
        return translate("CountPanel", "✓ agrees")
    more = one.counted.counted - one.counted.expected
    if more > 0:
        return translate("CountPanel", "! {count} too many").format(count=more)
    return translate("CountPanel", "! {count} missing").format(count=-more)


def _colour(one: Any) -> str:
    return theme.current().done if _agrees(one) else theme.current().warn
