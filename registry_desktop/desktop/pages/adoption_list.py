"""The list of the adoption desk: the cases under way first, narrowed by what is looked for."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from registry_desktop.desktop import adoption_words
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.queries.adoption_desk import AdoptionLine, adoption_cases


class AdoptionList(Card):
    """`chosen` brings the id of the case the cursor stands on, `entered` of the one that is gone into;
    `new_wanted` asks for a new file."""

    chosen = Signal(int)
    entered = Signal(int)
    new_wanted = Signal()

    def __init__(self, operations: Operations) -> None:
        super().__init__(translate("Adoption", "Cases"))
        self._operations = operations
        self._make_head()
        self.search = QLineEdit()
        self.search.setObjectName("adoption_search")
        self.search.setProperty("enter_acts", True)
        self.search.setPlaceholderText(translate("Adoption", "Number, adopter, name after"))
        self.search.setAccessibleName(translate("Adoption", "Find an adoption case"))
        self.search.setClearButtonEnabled(True)
        self.search.returnPressed.connect(self.read)
        self.search.textChanged.connect(lambda text: None if text else self.read())
        self.column.addWidget(self.search)
        self.column.addWidget(self._make_table(), 1)

    def read(self) -> None:
        """Read the list again, by what is looked for."""
        self._operations.read(adoption_cases, done=self._show, text=self.search.text())

    def go_to(self, case_id: int) -> None:
        """Put the cursor on a case, once it is there."""
        self._wanted_id = case_id
        self._moves = True
        if self.table.go_to(case_id):
            self._wanted_id = 0
        self._moves = False

    def wait(self) -> None:
        """The cursor waits in the list, or where one looks for a case."""
        (self.table if self._panel.is_filled else self.search).setFocus()

    def _make_head(self) -> None:
        new = button(translate("Adoption", "New adoption"), self.new_wanted.emit, icon_name="add")
        new.setObjectName("new_adoption")
        new.setShortcut("Alt+N")
        new.setToolTip("Alt+N")
        self.head.addWidget(new)
        self._wanted_id = 0
        self._moves = False
        """Whether the cursor moves because the list was read again, and not by a hand."""

    def _make_table(self) -> ListPanel:
        columns = [Column(translate("Adoption", "Adopters, child, state"), _said, wide=True)]
        self.table = Table(translate("Adoption", "Cases of the adoption desk"), columns, key=lambda one: one.id)
        self.table.setObjectName("adoption_cases")
        self.table.be_modest(4)
        self.table.chosen.connect(lambda one: self.entered.emit(one.id))
        self.table.current_changed.connect(self._tell)
        self._panel = ListPanel(
            self.table,
            "adoption",
            translate("Adoption", "No case stands here. Alt+N begins the file of an adoption."),
            least_width=240,
        )
        return self._panel

    def _show(self, rows: tuple[AdoptionLine, ...]) -> None:
        self._moves = True
        self._panel.show_rows(rows)
        self._moves = False
        if self._wanted_id:
            self.go_to(self._wanted_id)

    def _tell(self, row: Any) -> None:
        if row is not None and not self._moves:
            self.chosen.emit(row.id)


def _said(one: AdoptionLine) -> str:
    """Who adopts whom; how far it is; its number."""
    who = "、".join(one.adopters) or translate("Adoption", "nobody yet")
    if one.kind != "adoption.registration":
        who = f"{adoption_words.kind(one.kind)} · {who}"
    lines = (f"{who} → {one.child or '—'}", " · ".join(_state(one)), one.number)
    return "\n".join(line for line in lines if line)


def _state(one: AdoptionLine) -> list[str]:
    said = [adoption_words.state(one.state, one.kind)]
    if one.late and one.last_day is not None:
        said.append(translate("Adoption", "late since {day}").format(day=f"{one.last_day:%m-%d}"))
    elif one.stands:
        said.append(translate("Adoption", "stands: {reasons}").format(reasons=adoption_words.reasons(one.stands)))
    elif one.last_day is not None:
        said.append(translate("Adoption", "until {day}").format(day=f"{one.last_day:%m-%d}"))
    return said
