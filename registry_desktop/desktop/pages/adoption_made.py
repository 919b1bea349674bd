"""文书: the papers of an adoption this office can make now, and those it has made."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from registry_desktop.desktop import adoption_words, theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.widgets.buttons import quiet_button
from registry_desktop.domain.officer import SignedIn
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.queries.adoption_case import AdoptionView, PaperOffered
from registry_desktop.queries.files import PaperView


class MadePapers(QWidget):
    """`printing` brings (paper, role), `looking` a PaperView. What lies in a sealed file is not looked at here: it
    names the parents."""

    printing = Signal(str, str)
    looking = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setVerticalSpacing(0)
        self._grid.setHorizontalSpacing(theme.SPACE_SMALL)
        self._grid.setColumnStretch(0, 1)

    def show_case(self, view: AdoptionView, officer: SignedIn) -> None:
        """One line a paper; those that lie ready first as the kind names them."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.setObjectName("")
                old.deleteLater()
        offered = {(one.paper, one.role): one for one in view.offered}
        made = {key: live(view, *key) for key in (*offered, *((one.paper, one.holder_role) for one in view.papers))}
        row = 0
        for row, (key, paper) in enumerate(made.items(), 1):
            printed = KIND_BY_NAME[view.record.kind].printed(key[0])
            may = key in offered and printed is not None and officer.may(*printed.by)
            needs_blank = may and offered[key].on_booklet and not view.record.certificate_number
            self._add(row, key, paper, may_print=may and not needs_blank, may_look=not view.sealed)
        if not row:
            nothing = QLabel(translate("Adoption", "No paper is made in this state."))
            nothing.setObjectName("muted")
            self._grid.addWidget(nothing, 0, 0)
        self._grid.setRowStretch(row + 1, 1)

    def _add(self, row: int, key: tuple[str, str], paper: PaperView | None, *, may_print: bool, may_look: bool) -> None:
        words = adoption_words.paper(key[0]) + (f" · {_holder(key[1])}" if key[1] else "")
        label = QLabel(words)
        label.setWordWrap(True)
        printed = paper is not None and paper.state == "printed"
        state = QLabel("✓" if printed else wording.state(paper.state) if paper is not None else "")
        state.setAccessibleName(wording.state(paper.state) if paper is not None else "")
        state.setObjectName("done" if printed else "muted")
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(state, row, 1)
        if printed and may_look:
            act = quiet_button(translate("Case", "Look"), lambda: self.looking.emit(paper))
        elif not printed and may_print:
            act = quiet_button(translate("Case", "Print …"), lambda: self.printing.emit(*key))
        else:
            return
        act.setObjectName(f"paper_{'_'.join(key)}".rstrip("_"))
        act.setAccessibleName(f"{act.text()} {words}")
        self._grid.addWidget(act, row, 2)


def live(view: AdoptionView, paper: str, role: str) -> PaperView | None:
    """The paper of that name that was made and not spoiled; of a certificate, that on the blank now taken."""
    blank = getattr(view.record, "blank_number", "")
    found = (
        one
        for one in reversed(view.papers)
        if (one.paper, one.holder_role) == (paper, role)
        and one.state != "spoiled"
        and (not one.blank_number or one.blank_number == blank)
    )
    return next(found, None)


def certificate_of(view: AdoptionView) -> PaperOffered | None:
    """What the case issues, while it can be made."""
    wanted = KIND_BY_NAME[view.record.kind].handed_out(view.record)
    return next((one for one in view.offered if one.paper in wanted), None)


def _holder(role: str) -> str:
    number = role.partition("interview_")[2]
    return f"№ {number}" if number else adoption_words.role(role)
