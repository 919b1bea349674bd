"""材料: the checklist of an adoption: each paper seen, copied, verified how; a doubt stands beneath it in words."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from registry_desktop.acts.adoption import entry
from registry_desktop.desktop import adoption_words, theme, wording
from registry_desktop.desktop.dialogs.form_dialog import FormDialog
from registry_desktop.desktop.forms.ui_adoption_paper import Ui_AdoptionPaper
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.buttons import quiet_button
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.desktop.widgets.icons import icon
from registry_desktop.queries.adoption_case import AdoptionView
from registry_desktop.records.adoptions import AdoptionPaper

MARKS: Final = ("seen", "copied", "verified")
DETAILS: Final = ("number", "issued_on", "issuing_body", "verified_how", "doubt")
_ICON_SIZE: Final = 16
Key = tuple[str, str]


class AdoptionPapers(QWidget):
    """A mark is kept at once; what stands on a paper, how it was verified and the doubt about it in a dialog."""

    def __init__(self, desk: CaseDesk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: dict[Key, AdoptionPaper] = {}
        self._boxes: dict[tuple[str, str, str], QCheckBox] = {}
        self._details: dict[Key, QToolButton] = {}
        self._told: dict[Key, QLabel] = {}
        column = QVBoxLayout(self)
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(theme.SPACE_TIGHT)
        self._grid.setHorizontalSpacing(theme.SPACE)
        self._grid.setColumnStretch(0, 1)
        column.addLayout(self._grid)
        self._add = self._make_add()
        column.addWidget(self._add)
        column.addStretch(1)

    def show_case(self, view: AdoptionView, *, can_mark: bool) -> None:
        """The papers asked for, then those marked beside them."""
        marked = {(one.role, one.paper): one for one in view.record.papers}
        asked = [self._of_line(line.role, line.any_of, marked) for line in view.checklist]
        keys = list(dict.fromkeys((*asked, *marked)))
        self._shown = {key: marked.get(key) or AdoptionPaper(role=key[0], paper=key[1]) for key in keys}
        if keys != list(self._details):
            self._rebuild(keys)
        for key, paper in self._shown.items():
            for mark in MARKS:
                box = self._boxes[*key, mark]
                box.blockSignals(True)
                box.setChecked(getattr(paper, mark))
                box.blockSignals(False)
                box.setEnabled(can_mark)
            self._details[key].setEnabled(can_mark)
            self._told[key].setText(" · ".join(_entered(paper)))
            self._told[key].setVisible(bool(self._told[key].text()))
        self._add.setVisible(can_mark)

    def input(self, field: str) -> QWidget | None:
        """Where a finding about a paper ("adopter.household_booklet") is put right."""
        role, _, papers = field.partition(".")
        for paper in papers.split("|"):
            if (role, paper) in self._details:
                boxes = (self._boxes[role, paper, mark] for mark in ("seen", "verified"))
                return next((box for box in boxes if not box.isChecked()), self._details[role, paper])
        return None

    @staticmethod
    def _of_line(role: str, any_of: tuple[str, ...], marked: dict[Key, Any]) -> Key:
        """Of several papers that serve, the one that was brought, else the first."""
        return next(((role, paper) for paper in any_of if (role, paper) in marked), (role, any_of[0]))

    def _rebuild(self, keys: list[Key]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._boxes, self._details, self._told = {}, {}, {}
        heads = (translate("Case", "Seen"), translate("Case", "Copied"), translate("Case", "Verified"))
        for place, word in enumerate(heads, 1):
            head = QLabel(word)
            head.setObjectName("muted")
            self._grid.addWidget(head, 0, place, Qt.AlignmentFlag.AlignHCenter)
        for place, key in enumerate(keys):
            self._add_row(2 * place + 1, key, heads)

    def _add_row(self, row: int, key: Key, heads: tuple[str, ...]) -> None:
        words = f"{adoption_words.paper(key[1])} · {adoption_words.role(key[0])}"
        label, told = QLabel(words), QLabel()
        told.setObjectName("muted")
        for one in (label, told):
            one.setWordWrap(True)
        self._grid.addWidget(label, row, 0)
        for place, mark in enumerate(MARKS, 1):
            box = QCheckBox()
            box.setObjectName(f"{key[0]}_{key[1]}_{mark}")
            box.setAccessibleName(f"{words} {heads[place - 1]}")
            box.toggled.connect(lambda yes, mark=mark: self._keep(key, {mark: yes}))
            self._grid.addWidget(box, row, place, Qt.AlignmentFlag.AlignHCenter)
            self._boxes[*key, mark] = box
        self._details[key] = self._details_button(key, words)
        self._grid.addWidget(self._details[key], row, len(MARKS) + 1)
        self._grid.addWidget(told, row + 1, 0, 1, len(MARKS) + 2)
        self._told[key] = told

    def _details_button(self, key: Key, words: str) -> QToolButton:
        made = QToolButton()
        made.setObjectName("_".join((*key, "details")))
        made.setProperty("quiet", True)
        made.setProperty("slim", True)
        made.setIcon(icon("details", theme.current().accent))
        made.setIconSize(QSize(_ICON_SIZE, _ICON_SIZE))
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setToolTip(translate("Case", "Details …"))
        made.setAccessibleName(f"{words} {made.toolTip()}")
        made.clicked.connect(lambda: self._open(key, words))
        return made

    def _open(self, key: Key, words: str) -> None:
        paper = self._shown[key]
        before = {name: getattr(paper, name) for name in DETAILS}
        dialog = FormDialog(
            form.made(Ui_AdoptionPaper),
            words,
            translate("Adoption", "A doubt stands in the way until it is emptied again."),
            translate("Adoption", "Keep"),
            values=before,
            rows={"verified_how": adoption_words.rows("verified_how", entry.WAYS_OF_VERIFYING)},
            parent=self.window(),
        )

        def given(values: dict[str, Any]) -> None:
            marks = {name: value for name, value in values.items() if value != before[name]}
            if marks.get("verified_how"):
                marks["verified"] = True  # to say how it was verified is to say that it was
            if not marks:
                dialog.finish()
                return
            self._keep(key, marks, done=dialog.finish, failed=dialog.complain)

        dialog.given.connect(given)
        dialog.open()

    def _keep(self, key: Key, marks: dict[str, Any], **told: Callable[[Any], object]) -> None:
        if self._desk.busy:
            self._desk.after(lambda: self._keep(key, marks, **told))
            return
        self._desk.act(entry.mark_paper, role=key[0], paper=key[1], marks=marks, **told)

    def _make_add(self) -> QWidget:
        """One more paper, brought for what a finding asks."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        self._role, self._paper = CodeBox(), CodeBox()
        self._role.setObjectName("other_paper_of")
        self._role.set_rows([(role, adoption_words.role(role)) for role in entry.WHOSE_PAPERS])
        self._role.setAccessibleName(translate("Case", "Whose paper"))
        self._paper.setObjectName("other_paper")
        self._paper.set_rows([(code, adoption_words.paper(code)) for code, _ in wording.choices("ADOPTION_PAPERS")])
        self._paper.setAccessibleName(translate("Case", "Another paper"))
        add = quiet_button(translate("Case", "Add"), self._add_paper, icon_name="add")
        add.setObjectName("add_other_paper")
        for part, share in ((self._role, 1), (self._paper, 3), (add, 0)):
            row.addWidget(part, share)
        return line

    def _add_paper(self) -> None:
        role, paper = self._role.code(), self._paper.code()
        if role and paper:
            self._keep((role, paper), {"seen": True})
            self._paper.set_code("")


def _entered(paper: AdoptionPaper) -> list[str]:
    how = wording.way_of_verifying(paper.verified_how) if paper.verified_how else ""
    doubt = translate("Adoption", "? Doubt: {doubt}").format(doubt=paper.doubt) if paper.doubt else ""
    verified = translate("Case", "verified {how}").format(how=how) if how else ""
    issued = paper.issued_on.isoformat() if paper.issued_on else ""
    by = f"{paper.verified_by} {paper.verified_on:%Y-%m-%d}" if paper.verified_by and paper.verified_on else ""
    return [one for one in (paper.number, issued, paper.issuing_body, verified, by, doubt) if one]
