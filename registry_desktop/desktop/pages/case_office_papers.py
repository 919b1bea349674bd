"""The papers this office makes of a case: which can be made now, which lie there, each looked at or printed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from registry_desktop.acts.papers import blank_of
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_steps import live_paper
from registry_desktop.desktop.widgets.buttons import quiet_button
from registry_desktop.domain.officer import SignedIn
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.kinds.kind import PaperPrinted
from registry_desktop.queries.cases import CaseView
from registry_desktop.queries.files import PaperView


class OfficePapersPanel(QWidget):
    """`printing` brings (paper, role), `looking` a PaperView whose kept bytes are to be shown."""

    printing = Signal(str, str)
    looking = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setHorizontalSpacing(theme.SPACE_SMALL)
        self._grid.setColumnStretch(0, 1)
        self._shown: list[tuple[object, ...]] = []

    def show_case(self, view: CaseView, officer: SignedIn) -> bool:
        """One line for each paper that was made or can be made now; whether there is one."""
        lines = [
            (one.paper, role, _live(view, one, role), _may(view, one, officer))
            for one in KIND_BY_NAME[view.record.kind].prints
            if one.concerns(view.record)
            for role in one.roles_of(view.record)
        ]
        wanted: list[tuple[object, ...]] = [line for line in lines if line[2] is not None or line[3]]
        if wanted == self._shown:
            return bool(wanted)
        self._shown = wanted
        self._clear()
        for row, (paper, role, made, may_print) in enumerate(line for line in lines if line[2] is not None or line[3]):
            self._add(row, paper, role, made, may_print=may_print)
        return bool(wanted)

    def input(self, paper: str, role: str) -> QWidget | None:
        """The button that prints a paper."""
        return self.findChild(QPushButton, f"print_{paper}_{role}".rstrip("_"))

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.setObjectName("")
                old.deleteLater()

    def _add(self, row: int, paper: str, role: str, made: PaperView | None, *, may_print: bool) -> None:
        words = wording.paper(paper) + (f" · {wording.party(role)}" if role else "")
        label = QLabel(words)
        label.setWordWrap(True)
        printed = made is not None and made.state == "printed"
        state = QLabel("✓" if printed else wording.state(made.state) if made else "")
        state.setAccessibleName(wording.state(made.state) if made else "")
        state.setObjectName("done" if printed else "muted")
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(state, row, 1)
        if made is not None and printed:
            act = quiet_button(translate("Case", "Look"), lambda: self.looking.emit(made))
        elif may_print:
            act = quiet_button(translate("Case", "Print …"), lambda: self.printing.emit(paper, role))
            act.setObjectName(f"print_{paper}_{role}".rstrip("_"))
        else:
            return
        act.setAccessibleName(f"{act.text()} {words}")
        self._grid.addWidget(act, row, 2)


def _may(view: CaseView, printed: PaperPrinted, officer: SignedIn) -> bool:
    return view.own_office and view.record.state in printed.states and officer.may(*printed.by)


def _live(view: CaseView, printed: PaperPrinted, role: str) -> PaperView | None:
    blank = blank_of(view.record, role) if printed.on_booklet else ""
    return live_paper(view, printed.paper, role, blank)
