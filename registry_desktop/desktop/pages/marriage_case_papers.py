"""材料: the checklist beside the form: each paper of each party seen, copied, verified; one more can be added."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from registry_desktop.acts.marriage import entry
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.marriage_case_desk import CaseDesk
from registry_desktop.desktop.widgets.buttons import quiet_button
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.queries.cases import CaseView
from registry_desktop.records.registrations import PaperShown

MARKS: Final = ("seen", "copied", "verified")
MADE_HERE: Final = ("marriage_declaration",)
"""Papers of the checklist that are made and signed at this counter: they have their own panel."""
_ROLES: Final = ("man", "woman", "both")


class PapersPanel(QWidget):
    """A mark is kept at once; the boxes stay where they are while the case is read again."""

    def __init__(self, desk: CaseDesk) -> None:
        super().__init__()
        self._desk = desk
        self._boxes: dict[tuple[str, str, str], QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(theme.SPACE_TIGHT)
        self._grid.setColumnStretch(0, 1)
        column.addLayout(self._grid)
        self._add = self._make_add()
        column.addWidget(self._add)
        self._write_heads()

    def show_case(self, view: CaseView, *, can_mark: bool) -> None:
        """Show the marks as they are kept."""
        shown = [paper for paper in view.record.papers_shown if paper.paper not in MADE_HERE]
        if [(paper.role, paper.paper) for paper in shown] != self._rows():
            self._rebuild(shown)
        for paper in shown:
            for mark in MARKS:
                box = self._boxes[paper.role, paper.paper, mark]
                box.blockSignals(True)
                box.setChecked(getattr(paper, mark))
                box.blockSignals(False)
                box.setEnabled(can_mark)
        self._add.setVisible(can_mark)

    def input(self, field: str) -> QWidget | None:
        """The box a finding about a paper wants ticked ("man.resident_id_card")."""
        role, _, paper = field.partition(".")
        boxes = [self._boxes.get((role, paper, mark)) for mark in ("seen", "verified")]
        return next((box for box in boxes if box is not None and not box.isChecked()), None)

    def in_reading_order(self) -> list[QWidget]:
        """Every widget that takes the keyboard: the boxes row by row, then the line that adds a paper."""
        return [*self._boxes.values(), self._role, self._paper, self._add_button]

    def _rows(self) -> list[tuple[str, str]]:
        return [(role, paper) for role, paper, mark in self._boxes if mark == "seen"]

    def _rebuild(self, shown: list[PaperShown]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._boxes = {}
        self._write_heads()
        for row, paper in enumerate(shown, 1):
            self._add_row(row, paper)

    def _write_heads(self) -> None:
        words = (
            translate("MarriageCase", "Seen"),
            translate("MarriageCase", "Copied"),
            translate("MarriageCase", "Verified"),
        )
        for place, word in enumerate(words, 1):
            head = QLabel(word)
            head.setObjectName("muted")
            self._grid.addWidget(head, 0, place, Qt.AlignmentFlag.AlignHCenter)

    def _add_row(self, row: int, paper: PaperShown) -> None:
        words = f"{wording.paper(paper.paper)} · {wording.party(paper.role)}"
        label = QLabel(words)
        label.setWordWrap(True)
        self._grid.addWidget(label, row, 0)
        for place, mark in enumerate(MARKS, 1):
            box = QCheckBox()
            box.setObjectName(f"{paper.role}_{paper.paper}_{mark}")
            head = self._grid.itemAtPosition(0, place)
            word = head.widget() if head else None
            box.setAccessibleName(f"{words} {word.text() if isinstance(word, QLabel) else ''}")
            box.toggled.connect(lambda yes, paper=paper, mark=mark: self._mark(paper, mark, yes=yes))
            self._grid.addWidget(box, row, place, Qt.AlignmentFlag.AlignHCenter)
            self._boxes[paper.role, paper.paper, mark] = box

    def _mark(self, paper: PaperShown, mark: str, *, yes: bool) -> None:
        marks: dict[str, object] = {mark: yes}
        if mark == "verified":
            marks["verified_how"] = "sight" if yes else ""
        self._keep(paper.role, paper.paper, marks)

    def _keep(self, role: str, paper: str, marks: dict[str, object]) -> None:
        if self._desk.busy:
            self._desk.after(lambda: self._keep(role, paper, marks))
            return
        self._desk.act(entry.mark_paper, role=role, paper=paper, marks=marks)

    def _make_add(self) -> QWidget:
        """One more paper: a proof the couple brings for what a finding asks."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        self._role, self._paper = CodeBox(), CodeBox()
        self._role.set_rows([(role, wording.party(role)) for role in _ROLES])
        self._role.setAccessibleName(translate("MarriageCase", "Whose paper"))
        self._role.setMinimumContentsLength(3)
        self._paper.setAccessibleName(translate("MarriageCase", "Another paper"))
        self._paper.set_rows(wording.choices("PAPERS"))
        row.addWidget(self._role)
        row.addWidget(self._paper, 1)
        self._add_button = quiet_button(translate("MarriageCase", "Add"), self._add_paper, icon_name="add")
        row.addWidget(self._add_button)
        return line

    def _add_paper(self) -> None:
        role, paper = self._role.code(), self._paper.code()
        if role and paper:
            self._keep(role, paper, {"seen": True})
            self._paper.set_code("")
