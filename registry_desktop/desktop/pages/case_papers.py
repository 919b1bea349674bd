"""材料: the checklist beside the form: each paper of each party seen, copied, verified; one more can be added.

What stands on a paper is entered in a dialog of its own (`PaperDetailsDialog`) and told in small beneath its name.
"""

from collections.abc import Callable, Iterable
from typing import Any, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.dialogs.paper_details_dialog import PaperDetailsDialog
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.widgets.buttons import quiet_button
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.desktop.widgets.icons import icon
from registry_desktop.domain.finding import Finding
from registry_desktop.domain.refused import Refusal
from registry_desktop.queries.cases import CaseView
from registry_desktop.queries.choices import Choices
from registry_desktop.records.registrations import PaperShown

MARKS: Final = ("seen", "copied", "verified")
MADE_HERE: Final = ("marriage_declaration", "divorce_declaration")
"""Papers of the checklist that are made and signed at this counter: they have their own panel."""
_ROLES: Final = ("man", "woman", "both")
_CURED_IN_DETAILS: Final = {
    "MAR_PAPER_EXPIRED": "issued_on",
    "MAR_PAPER_UNDATED": "issued_on",
    "MAR_PAPER_UNREAD": "country",
    "MAR_PAPER_WORDING": "wording",
}
"""Findings about what stands on a paper, and the field of the details in which they are put right."""
_ICON_SIZE: Final = 16
_LONGEST_NOTE: Final = 60
Key = tuple[str, str]
"""A row of the checklist: role and paper."""


class PapersPanel(QWidget):
    """`act` marks a paper of this kind of case. A mark is kept at once; the boxes stay while the case is read again."""

    def __init__(self, desk: CaseDesk, act: Any) -> None:
        super().__init__()
        self._desk, self._act = desk, act
        self._choices: Choices = {}
        self._shown: dict[Key, PaperShown] = {}
        self._boxes: dict[tuple[str, str, str], QCheckBox] = {}
        self._details: dict[Key, QToolButton] = {}
        self._told: dict[Key, QLabel] = {}
        self._to_cure: dict[str, str] = {}
        self._dialog: PaperDetailsDialog | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(theme.SPACE_TIGHT)
        self._grid.setHorizontalSpacing(theme.SPACE_TIGHT)
        self._grid.setColumnStretch(0, 1)
        column.addLayout(self._grid)
        self._add = self._make_add()
        column.addWidget(self._add)
        self._write_heads()

    def offer(self, choices: Choices) -> None:
        """Offer the code tables."""
        self._choices = choices
        self._tell()

    def show_case(self, view: CaseView, *, can_mark: bool) -> None:
        """Show the marks as they are kept."""
        shown = [paper for paper in view.record.papers_shown if paper.paper not in MADE_HERE]
        self._shown = {(paper.role, paper.paper): paper for paper in shown}
        if list(self._shown) != list(self._details):
            self._rebuild(shown)
        for paper in shown:
            self._details[paper.role, paper.paper].setEnabled(can_mark)
            for mark in MARKS:
                box = self._boxes[paper.role, paper.paper, mark]
                box.blockSignals(True)
                box.setChecked(getattr(paper, mark))
                box.blockSignals(False)
                box.setEnabled(can_mark)
        self._add.setVisible(can_mark)
        self._tell()
        if self._dialog is not None and self._dialog.key in self._shown:
            self._dialog.show_anew(self._shown[self._dialog.key])

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Know which papers are wrong in what stands on them: there the details are opened, not a box ticked."""
        self._to_cure = {}
        for one in findings:
            if one.field and one.code in _CURED_IN_DETAILS:
                self._to_cure.setdefault(one.field, _CURED_IN_DETAILS[one.code])

    def input(self, field: str) -> QWidget | None:
        """Where a finding about a paper ("man.resident_id_card") is put right: the box it wants ticked, else the
        details of the paper."""
        role, _, paper = field.partition(".")
        if (role, paper) not in self._details:
            return None
        marks = ("seen",) if field in self._to_cure else ("seen", "verified")
        boxes = (self._boxes[role, paper, mark] for mark in marks)
        return next((box for box in boxes if not box.isChecked()), self._details[role, paper])

    def in_reading_order(self) -> list[QWidget]:
        """Every widget that takes the keyboard: boxes and details row by row, then the line that adds a paper."""
        rows = [[*(self._boxes[*key, mark] for mark in MARKS), details] for key, details in self._details.items()]
        return [*(widget for row in rows for widget in row), self._role, self._paper, self._add_button]

    def _rebuild(self, shown: list[PaperShown]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._boxes, self._details, self._told = {}, {}, {}
        self._write_heads()
        for place, paper in enumerate(shown):
            self._add_row(2 * place + 1, paper)

    def _write_heads(self) -> None:
        words = (
            translate("Case", "Seen"),
            translate("Case", "Copied"),
            translate("Case", "Verified"),
        )
        for place, word in enumerate(words, 1):
            head = QLabel(word)
            head.setObjectName("muted")
            self._grid.addWidget(head, 0, place, Qt.AlignmentFlag.AlignHCenter)

    def _add_row(self, row: int, paper: PaperShown) -> None:
        key = paper.role, paper.paper
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
            box.toggled.connect(lambda yes, mark=mark: self._mark(key, mark, yes=yes))
            self._grid.addWidget(box, row, place, Qt.AlignmentFlag.AlignHCenter)
            self._boxes[*key, mark] = box
        self._details[key] = self._details_button(key, words)
        self._grid.addWidget(self._details[key], row, len(MARKS) + 1)
        told = QLabel()
        told.setObjectName("muted")
        told.setWordWrap(True)
        self._grid.addWidget(told, row + 1, 0, 1, len(MARKS) + 2)
        self._told[key] = told

    def _details_button(self, key: Key, words: str) -> QToolButton:
        details = QToolButton()
        details.setObjectName("_".join((*key, "details")))
        details.setProperty("quiet", True)
        details.setProperty("slim", True)
        details.setIcon(icon("details", theme.current().accent))
        details.setIconSize(QSize(_ICON_SIZE, _ICON_SIZE))
        details.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        details.setToolTip(translate("Case", "Details …"))
        details.setAccessibleName(f"{words} {details.toolTip()}")
        details.clicked.connect(lambda: self._open_details(key))
        return details

    def _tell(self) -> None:
        """Write what is entered of each paper beneath its name."""
        for key, told in self._told.items():
            told.setText(" · ".join(_entered(self._shown[key], self._choices)))
            told.setVisible(bool(told.text()))

    def _mark(self, key: Key, mark: str, *, yes: bool) -> None:
        marks: dict[str, object] = {mark: yes}
        if mark == "verified":
            marks["verified_how"] = (self._shown[key].verified_how or "sight") if yes else ""
        self._keep(*key, marks)

    def _open_details(self, key: Key) -> None:
        dialog = PaperDetailsDialog(self._shown[key], self._choices, self)
        self._dialog = dialog
        dialog.given.connect(lambda changed: self._keep_details(key, changed, dialog))
        dialog.finished.connect(self._forget_dialog)
        dialog.open()
        dialog.begin_at(self._to_cure.get(".".join(key), "number"))

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _keep_details(self, key: Key, changed: dict[str, object], dialog: PaperDetailsDialog) -> None:
        """To say how a paper was verified is to say that it was."""
        marks = dict(changed)
        if "verified_how" in marks:
            marks["verified"] = bool(marks["verified_how"])

        def refused(failure: Failure) -> None:
            dialog.complain(failure)
            if failure.code == Refusal.CHANGED_MEANWHILE:
                self._desk.read()  # what the other desk wrote comes beneath; the next press is by what is known then

        self._keep(*key, marks, done=lambda _: dialog.accept(), failed=refused)

    def _keep(self, role: str, paper: str, marks: dict[str, object], **told: Callable[[Any], object]) -> None:
        if self._desk.busy:
            self._desk.after(lambda: self._keep(role, paper, marks, **told))
            return
        self._desk.act(self._act, role=role, paper=paper, marks=marks, **told)

    def _make_add(self) -> QWidget:
        """One more paper: a proof the couple brings for what a finding asks."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        self._role, self._paper = CodeBox(), CodeBox()
        self._role.set_rows([(role, wording.party(role)) for role in _ROLES])
        self._role.setAccessibleName(translate("Case", "Whose paper"))
        self._role.setMinimumContentsLength(3)
        self._paper.setAccessibleName(translate("Case", "Another paper"))
        self._paper.set_rows(wording.choices("PAPERS"))
        row.addWidget(self._role)
        row.addWidget(self._paper, 1)
        self._add_button = quiet_button(translate("Case", "Add"), self._add_paper, icon_name="add")
        row.addWidget(self._add_button)
        return line

    def _add_paper(self) -> None:
        role, paper = self._role.code(), self._paper.code()
        if role and paper:
            self._keep(role, paper, {"seen": True})
            self._paper.set_code("")


def _entered(paper: PaperShown, choices: Choices) -> list[str]:
    """What is entered of a paper, in the order of the form; that it was only looked at, its tick says."""
    country, says = (dict(choices.get(table, ())) for table in ("countries", "wordings"))
    how = paper.verified_how if paper.verified_how != "sight" else ""
    note = paper.note if len(paper.note) <= _LONGEST_NOTE else f"{paper.note[:_LONGEST_NOTE]}…"
    entered = (
        paper.number,
        paper.issued_on.isoformat() if paper.issued_on else "",
        paper.issuing_body,
        country.get(paper.country, paper.country),
        says.get(paper.wording, paper.wording),
        translate("Case", "verified {how}").format(how=wording.way_of_verifying(how)) if how else "",
        note,
    )
    return [one for one in entered if one]
