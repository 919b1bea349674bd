"""证件: the stock of blank booklets (received by range, voided by two persons) and the papers made today.

Every booklet has one fate that can be told: in stock, taken for a case, issued or void (counter.md 9).
"""

from typing import Any, Final

from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from registry_desktop.acts.blanks import receive, void
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.dialogs.question_dialog import Answer, Question, QuestionDialog, ask
from registry_desktop.desktop.forms.ui_blank_range import Ui_BlankRange
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure
from registry_desktop.desktop.page import Page
from registry_desktop.desktop.tables.cases import couple
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.desktop.widgets.card import Card, card
from registry_desktop.desktop.widgets.figure_tile import FigureTile
from registry_desktop.domain.changes import Changes
from registry_desktop.domain.officer import Role
from registry_desktop.queries.blanks import BlankStock, stock
from registry_desktop.queries.files import PaperOfDay, papers_of_day

KIND: Final = "marriage_certificate"
KEEPERS: Final = (Role.STOCK_KEEPER, Role.LEADER)
VOIDERS: Final = (Role.STOCK_KEEPER, Role.REGISTRAR)


class CertificatesPage(Page):
    """Stock at the left with what can be done to it, the day's papers at the right."""

    def build(self) -> None:
        """Three cards."""
        self.set_title(translate("CertificatesPage", "Booklets and papers"))
        self._keeps = self.officer.may(*KEEPERS)
        grid = QGridLayout()
        grid.setSpacing(theme.SPACE)
        grid.addWidget(self._make_stock(), 0, 0)
        self._range_card = self._make_range()
        grid.addWidget(self._range_card, 1, 0)
        self._void_card = self._make_void()
        grid.addWidget(self._void_card, 2, 0)
        grid.addWidget(self._make_papers(), 0, 1, 4, 1)
        grid.setRowStretch(3, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 4)
        self.body.addLayout(grid)
        self._range_card.setVisible(self._keeps)
        self._void_card.setVisible(self.officer.may(*VOIDERS))
        if self._keeps:
            self.set_primary(translate("CertificatesPage", "Take into stock"), self._receive)

    def refresh(self) -> None:
        """Read stock and papers again."""
        self.operations.read(stock, done=self._show_stock)
        self.operations.read(papers_of_day, done=self._papers.show_rows)

    def concerned(self, changes: Changes) -> bool:
        """Booklets and papers make this page."""
        return changes.concerns("blank_booklet", "issued_paper")

    def _make_stock(self) -> QWidget:
        made = Card(translate("CertificatesPage", "Blank booklets"))
        self._figures = QGridLayout()
        self._figures.setHorizontalSpacing(theme.SPACE_PAGE)
        made.column.addLayout(self._figures)
        self._none = QLabel(
            translate("CertificatesPage", "No booklet has come into stock yet. A stock keeper takes a range in below.")
        )
        self._none.setObjectName("muted")
        self._none.setWordWrap(True)
        made.column.addWidget(self._none)
        return made

    def _show_stock(self, rows: tuple[BlankStock, ...]) -> None:
        while (item := self._figures.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._none.setVisible(not rows)
        for row, one in enumerate(rows):
            self._show_kind(2 * row, one)

    def _show_kind(self, row: int, one: BlankStock) -> None:
        name = QLabel(wording.paper(one.kind))
        name.setObjectName("section")
        self._figures.addWidget(name, row, 0)
        following = translate("CertificatesPage", "next number {number}").format(number=one.next_number or "—")
        hint = QLabel(following)
        hint.setObjectName("muted")
        self._figures.addWidget(hint, row, 1, 1, 3)
        figures = (
            ("in_stock", one.in_stock),
            ("assigned", one.assigned),
            ("issued", one.issued),
            ("voided", one.voided),
        )
        for column, (state, count) in enumerate(figures):
            tile = FigureTile(wording.state(state))
            tile.show_figure(str(count))
            self._figures.addWidget(tile, row + 1, column)

    def _make_range(self) -> Card:
        self._range = form.made(Ui_BlankRange)
        self._complaint = QLabel()
        self._complaint.setObjectName("refuse")
        self._complaint.setWordWrap(True)
        self._complaint.hide()
        return card(translate("CertificatesPage", "Booklets received"), self._range, self._complaint)

    def _make_void(self) -> Card:
        self._spoiled = QLineEdit()
        self._spoiled.setObjectName("void_number")
        self._spoiled.setFont(theme.number_font(theme.current_size()))
        word = QLabel(translate("CertificatesPage", "Number"))
        word.setBuddy(self._spoiled)
        self._spoiled.setAccessibleName(translate("CertificatesPage", "Number of the booklet to be voided"))
        grid = QGridLayout()
        grid.addWidget(word, 0, 0)
        grid.addWidget(self._spoiled, 0, 1)
        grid.addWidget(button(translate("CertificatesPage", "Void …"), self._ask_void), 0, 2)
        grid.setColumnStretch(1, 1)
        return card(translate("CertificatesPage", "Void a damaged blank"), grid)

    def _make_papers(self) -> Card:
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
        table = Table(heading, columns, key=lambda one: one.paper.id)
        table.chosen.connect(lambda one: self.asked_for.emit("marriage", one.registration_id))
        self._papers = ListPanel(
            table, "certificates", translate("CertificatesPage", "No paper has been made today; cases make them.")
        )
        made = Card(heading)
        made.column.addWidget(self._papers, 1)
        return made

    def _receive(self) -> None:
        first, last = (form.line(self._range, name).text().strip() for name in ("first_number", "last_number"))
        if not first:
            form.line(self._range, "first_number").setFocus()
            return
        self._complaint.hide()
        self.operations.perform(
            receive, done=self._received, failed=self._complain, kind=KIND, first=first, last=last or first
        )

    def _received(self, count: int) -> None:
        for name in ("first_number", "last_number"):
            form.line(self._range, name).clear()
        self.said.emit(translate("CertificatesPage", "{count} booklets are in stock now.").format(count=count))

    def _complain(self, failure: Failure) -> None:
        self._complaint.setText(failure.sentence)
        self._complaint.show()

    def _ask_void(self) -> None:
        number = self._spoiled.text().strip()
        if not number:
            self._spoiled.setFocus()
            return
        question = Question(
            translate("CertificatesPage", "Void a blank booklet"),
            translate(
                "CertificatesPage",
                "The booklet {number} is voided before two persons and can never be used again.",
            ).format(number=number),
            translate("CertificatesPage", "Void"),
            reason=True,
            second=True,
        )
        ask(self, question, self._void)

    def _void(self, dialog: QuestionDialog, answer: Answer) -> None:
        arguments: dict[str, Any] = {"kind": KIND, "number": self._spoiled.text(), "reason": answer.reason}
        self.operations.perform(void, done=dialog.finish, failed=dialog.complain, second=answer.second, **arguments)


def _paper_of(one: PaperOfDay) -> str:
    role = one.paper.holder_role
    return wording.paper(one.paper.paper) + (f" · {wording.party(role)}" if role else "")
