"""The declarations (申请结婚登记声明书, 申请离婚登记声明书): printed, read, signed before the witness (MRR25 8, 15).

Signing is an act of its own: a later change of what was declared takes the signature back.
"""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.pages.case_steps import live_paper
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.queries.cases import CaseView
from registry_desktop.queries.files import PaperView


class DeclarationsPanel(QWidget):
    """One line a party that signs: print, signed by `act`; `one_for_both` where the paper is the couple's.

    `printing` brings the role whose declaration is to be printed.
    """

    printing = Signal(str)

    def __init__(self, desk: CaseDesk, officer_name: str, paper: str, act: Any, *, one_for_both: bool = False) -> None:
        super().__init__()
        self._one_for_both = one_for_both
        self._desk, self._paper, self._act = desk, paper, act
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE_SMALL)
        self._witness = QLineEdit(officer_name)
        self._witness.setObjectName("witness")
        word = QLabel(translate("Case", "Oath witness"))
        word.setBuddy(self._witness)
        self._witness.setAccessibleName(word.text())
        grid.addWidget(word, 0, 0)
        grid.addWidget(self._witness, 0, 1)
        self._print: dict[str, QPushButton] = {}
        self._how: dict[str, QComboBox] = {}
        self._sign: dict[str, QPushButton] = {}
        self._state: dict[str, QLabel] = {}
        self._row: dict[str, tuple[QWidget, ...]] = {}
        for row, role in enumerate(("man", "woman"), 1):
            self._add_row(grid, row, role)
        grid.setColumnStretch(4, 1)

    def show_case(self, view: CaseView, *, can_sign: bool) -> None:
        """Show for each party whether the declaration was printed and signed."""
        has_signed = translate("Case", "signed")
        for party in view.record.parties:
            signs = party.role in view.record.holders
            for widget in self._row[party.role]:
                widget.setVisible(signs)
            made, signed = self._made(view, party.role), party.declaration_signed_at
            told = [f"{wording.state(made.state)} {made.made_at:%H:%M}"] if made else []
            told += [f"✓ {has_signed} {signed:%H:%M}"] if signed else []
            self._state[party.role].setText(" · ".join(told))
            self._print[party.role].setEnabled(can_sign)
            self._how[party.role].setEnabled(can_sign and signed is None)
            self._sign[party.role].setEnabled(can_sign and signed is None)
        self._witness.setReadOnly(not can_sign)

    def input(self, field: str) -> QWidget | None:
        """What comes next for a declaration ("man.marriage_declaration"): printing, then signing."""
        role, _, name = field.partition(".")
        if role not in self._print or name not in (self._paper, "declaration_signed_at"):
            return None
        view = self._desk.view
        printed = view is not None and self._made(view, role) is not None
        return self._sign[role] if printed else self._print[role]

    def _made(self, view: CaseView, role: str) -> PaperView | None:
        return live_paper(view, self._paper, "" if self._one_for_both else role)

    def _add_row(self, grid: QGridLayout, row: int, role: str) -> None:
        who = wording.party(role)
        word = QLabel(who.capitalize())
        grid.addWidget(word, row, 0)
        self._print[role] = button(
            translate("Case", "Print …"), lambda: self.printing.emit(role), icon_name="print"
        )
        self._print[role].setObjectName(f"print_declaration_{role}")
        how = QComboBox()
        how.addItem(translate("Case", "by signature"), "signature")
        how.addItem(translate("Case", "by fingerprint"), "fingerprint")
        how.setAccessibleName(who + " " + translate("Case", "signs by"))
        self._how[role] = how
        self._sign[role] = button(translate("Case", "Has read and signed"), lambda: self._signed(role))
        self._sign[role].setObjectName(f"sign_declaration_{role}")
        for made in (self._print[role], self._sign[role]):
            made.setAccessibleName(f"{who} {made.text()}")
        self._state[role] = QLabel()
        self._state[role].setObjectName("done")
        self._row[role] = (word, self._print[role], how, self._sign[role], self._state[role])
        for column, widget in enumerate(self._row[role][1:], 1):
            grid.addWidget(widget, row, column)

    def _signed(self, role: str) -> None:
        self._desk.act(
            self._act,
            role=role,
            oath_witness=self._witness.text(),
            signed_by=self._how[role].currentData(),
        )
