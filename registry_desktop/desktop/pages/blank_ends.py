"""作废、丢失与销毁: a booklet leaves the stock before two persons; the voided ones are destroyed by list."""

from typing import Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from registry_desktop.acts.blank_destruction import LIST_PAPER, destroy, draw_up_list, list_sheet
from registry_desktop.acts.blanks import KEEPERS, VOIDERS, lose, void
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.dialogs.document_dialog import Document, show_document
from registry_desktop.desktop.dialogs.question_dialog import Answer, Question, QuestionDialog, ask
from registry_desktop.desktop.forms.ui_blank_end import Ui_BlankEnd
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.blank_panel import BlankPanel, kinds
from registry_desktop.desktop.pages.tab_panel import offer, stacked
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.buttons import button, quiet_button
from registry_desktop.desktop.widgets.card import Card, card
from registry_desktop.desktop.widgets.halves import Halves
from registry_desktop.domain.officer import Role
from registry_desktop.queries.blank_desk import BlankDesk


class EndsPanel(BlankPanel):
    """Voided booklets and destruction lists at the left, the acts at the right."""

    def build(self) -> None:
        """Two halves."""
        self._may_destroy = self.officer.may(*KEEPERS)
        self._unlisted = 0
        self._go_to = 0
        left = stacked(self._make_waiting(), self._make_lists())
        acts = [self._make_end()] if self._may_end() else []
        if self._may_destroy:
            acts.append(self._make_destroying())
        whole = Halves(left, stacked(*acts), shares=(1, 0), right_width=360, folded_height=420) if acts else left
        self.column.addWidget(whole, 1)

    def verb(self) -> str:
        """The list, when there is something for one."""
        return translate("EndsPanel", "Draw up a list") if self._may_destroy else ""

    def go_on(self) -> None:
        """Gather the voided booklets into a list, once it was said how many: who is voiding one presses F9 too."""
        self.complaint.hide()
        if not self._unlisted:
            self.operations.perform(draw_up_list, failed=self.complain)
            return
        sentence = translate("EndsPanel", "{count} voided booklets go on a new destruction list.")
        question = Question(
            translate("EndsPanel", "Draw up a list"),
            sentence.format(count=self._unlisted),
            translate("EndsPanel", "Draw up"),
        )

        def given(dialog: QuestionDialog, _: Answer) -> None:
            def done(made: int) -> None:
                dialog.finish()
                self._drawn_up(made)

            self.operations.perform(draw_up_list, done=done, failed=dialog.complain)

        ask(self, question, given)

    def first_input(self) -> QWidget | None:
        """The number of the booklet."""
        return self._number if self._may_end() else None

    def show_desk(self, desk: BlankDesk) -> None:
        """Show both lists."""
        self._waiting.show_rows(desk.to_destroy)
        self._lists.show_rows(desk.destructions)
        self._unlisted = sum(not one.list_number for one in desk.to_destroy)
        if not self._may_destroy:
            return
        if self._go_to and self._lists.table.go_to(self._go_to):
            self._go_to = 0
        elif self._lists.table.current() is None and desk.destructions:
            self._lists.table.go_to(desk.destructions[0].id)
        self._name_list()

    def _may_end(self) -> bool:
        return self.officer.may(*VOIDERS, Role.LEADER)

    def _make_waiting(self) -> QWidget:
        heading = translate("EndsPanel", "Voided, to be destroyed")
        columns = [
            Column(translate("EndsPanel", "Number"), lambda one: one.number, number=True),
            Column(translate("EndsPanel", "Kind"), lambda one: wording.booklet(one.kind), wide=True),
            Column(translate("EndsPanel", "Place"), lambda one: wording.place_of_blanks(one.window)),
            Column(translate("EndsPanel", "Reason"), lambda one: one.reason, wide=True),
            Column(translate("EndsPanel", "Second person"), lambda one: one.second),
            Column(translate("EndsPanel", "List"), lambda one: one.list_number or "—", number=True),
        ]
        table = Table(heading, columns, key=lambda one: one.id)
        self._waiting = ListPanel(
            table, "certificates", translate("EndsPanel", "No voided booklet waits for its destruction.")
        )
        made = Card(heading)
        made.column.addWidget(self._waiting, 1)
        return made

    def _make_lists(self) -> QWidget:
        heading = translate("EndsPanel", "Destruction lists")
        columns = [
            Column(translate("EndsPanel", "List"), lambda one: one.number, number=True),
            Column(translate("EndsPanel", "State"), lambda one: wording.state(one.state)),
            Column(translate("EndsPanel", "Booklets"), lambda one: str(one.count), figure=True),
            Column(translate("EndsPanel", "Drawn up"), lambda one: f"{one.drawn_up_at:%Y-%m-%d}", number=True),
            Column(translate("EndsPanel", "Destroyed"), _destroyed_on, number=True),
            Column(translate("EndsPanel", "Before whom"), _before_whom, wide=True),
            Column(translate("EndsPanel", "Approval"), lambda one: one.approval, wide=True),
        ]
        table = Table(heading, columns, key=lambda one: one.id)
        if self._may_destroy:
            table.current_changed.connect(lambda _: self._name_list())
        self._lists = ListPanel(
            table,
            "certificates",
            translate("EndsPanel", "No list yet. A stock keeper gathers the voided booklets into one with F9."),
        )
        made = Card(heading)
        made.column.addWidget(self._lists, 1)
        return made

    def _make_end(self) -> Card:
        self._form = form.made(Ui_BlankEnd)
        kind = self._form.findChild(QComboBox, "kind")
        assert kind is not None
        self._kind = kind
        offer(self._kind, kinds())
        self._number = form.line(self._form, "void_number")
        self._number.setFont(theme.number_font(theme.current_size()))
        line = QHBoxLayout()
        line.addStretch(1)
        if self.officer.may(*VOIDERS):
            line.addWidget(button(translate("EndsPanel", "Void …"), self._ask_void))
        line.addWidget(button(translate("EndsPanel", "Lost …"), self._ask_lost))
        self._lacks = QLabel()
        self._lacks.setObjectName("refuse")
        self._lacks.setWordWrap(True)
        self._lacks.hide()
        self._number.textEdited.connect(lambda _: self._lacks.hide())
        heading = translate("EndsPanel", "Void a damaged blank, report a lost one")
        return card(heading, self._form, line, self._lacks)

    def _make_destroying(self) -> Card:
        self._list = QLabel()
        self._list.setWordWrap(True)
        self._destroy = button(translate("EndsPanel", "Destroyed …"), self._ask_destroy)
        self._destroy.setObjectName("destroy")
        self._destroy.setEnabled(False)
        self._sheet = quiet_button(translate("EndsPanel", "Print the list …"), self._show_list)
        self._sheet.setObjectName("print_list")
        self._sheet.setEnabled(False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._sheet)
        foot.addWidget(self._destroy)
        heading = translate("EndsPanel", "Destroy a list before two persons")
        return card(heading, self._list, foot, self.complaint)

    def _name_list(self) -> None:
        """Say which list would be destroyed."""
        one = self._lists.table.current()
        open_list = one is not None and one.state == "drawn_up"
        self._destroy.setEnabled(open_list)
        self._sheet.setEnabled(one is not None)
        if one is None:
            self._list.setText(translate("EndsPanel", "Choose a list at the left."))
        else:
            sentence = translate("EndsPanel", "List {number}: {count} booklets, {state}.")
            self._list.setText(sentence.format(number=one.number, count=one.count, state=wording.state(one.state)))

    def _show_list(self) -> None:
        """证件作废销毁清册, to be signed by both."""
        one = self._lists.table.current()
        if one is None:
            return
        title = f"{wording.paper(LIST_PAPER)} · {one.number}"
        arguments = {"destruction_id": one.id}
        document = Document(title, f"{one.number}-{LIST_PAPER}.pdf", query=list_sheet, arguments=arguments)
        show_document(self.operations, document, self)

    def _drawn_up(self, made: int) -> None:
        """The new list is chosen, now or as soon as it is read."""
        self._go_to = 0 if self._lists.table.go_to(made) else made
        self.said.emit(translate("EndsPanel", "The voided booklets stand on a list now."))

    def _ask_void(self) -> None:
        sentence = translate(
            "CertificatesPage", "The booklet {number} is voided before two persons and can never be used again."
        )
        self._ask_end(translate("CertificatesPage", "Void a blank booklet"), sentence, "Void", void)

    def _ask_lost(self) -> None:
        sentence = translate(
            "EndsPanel", "The booklet {number} is reported lost before two persons; its number is blocked for ever."
        )
        self._ask_end(translate("EndsPanel", "Report a lost booklet"), sentence, "Lost", lose)

    def _ask_end(self, title: str, sentence: str, verb: str, act: Any) -> None:
        number = self._number.text().strip()
        if not number:
            self._lacks.setText(translate("EndsPanel", "Enter the number of the booklet first."))
            self._lacks.show()
            self._number.setFocus()
            return
        verbs = {"Void": translate("CertificatesPage", "Void"), "Lost": translate("EndsPanel", "Report lost")}
        question = Question(title, sentence.format(number=number), verbs[verb], reason=True, second=True)

        def given(dialog: QuestionDialog, answer: Answer) -> None:
            def done(_: Any) -> None:
                dialog.accept()
                self._number.clear()
                self._number.setFocus()

            arguments: dict[str, Any] = {"kind": self._kind.currentData(), "number": number, "reason": answer.reason}
            self.operations.perform(act, done=done, failed=dialog.complain, second=answer.second, **arguments)

        ask(self, question, given)

    def _ask_destroy(self) -> None:
        one = self._lists.table.current()
        if one is None:
            return
        sentence = translate(
            "EndsPanel",
            "The {count} booklets of the list {number} are destroyed before two persons. This cannot be taken back.",
        )
        question = Question(
            translate("EndsPanel", "Destroy the booklets of a list"),
            sentence.format(count=one.count, number=one.number),
            translate("EndsPanel", "Destroyed"),
            second=True,
            texts=(("approval", translate("EndsPanel", "Approval")),),
        )

        def given(dialog: QuestionDialog, answer: Answer) -> None:
            def done(count: int) -> None:
                dialog.accept()
                self.said.emit(translate("EndsPanel", "{count} booklets are destroyed.").format(count=count))

            self.operations.perform(
                destroy,
                done=done,
                failed=dialog.complain,
                destruction_id=one.id,
                second=answer.second,
                approval=answer.texts["approval"],
            )

        ask(self, question, given)


def _destroyed_on(one: Any) -> str:
    return f"{one.destroyed_at:%Y-%m-%d}" if one.destroyed_at else "—"


def _before_whom(one: Any) -> str:
    return " · ".join(filter(None, (one.keeper, one.witness)))
