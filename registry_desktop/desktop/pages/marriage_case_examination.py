"""审查: both are asked apart whether they want it; other authorities are asked, or it is said why not (MRR25 9, 10)."""

from typing import Final

from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from registry_desktop.acts.marriage import entry
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.desktop.widgets.card import card
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.queries.cases import CaseView
from registry_desktop.records.registrations import OnlineCheck

ROLES: Final = ("man", "woman")
ANSWERS: Final = {"identity": ("match", "mismatch"), "marital_status": ("no_record", "10", "20", "30", "40")}


class ExaminationPanel(QWidget):
    """`questions[role]` are bound like other inputs; an answer of an authority is an act of its own."""

    def __init__(self, desk: CaseDesk) -> None:
        super().__init__()
        self._desk = desk
        self._answer: dict[tuple[str, str], CodeBox] = {}
        self._source: dict[tuple[str, str], QLineEdit] = {}
        self._last: dict[tuple[str, str], QLabel] = {}
        self.questions = {role: self._question(role) for role in ROLES}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(card(translate("Case", "Asked apart: is it your own free will?"), self._questions()))
        column.addWidget(card(translate("Case", "Asked of other authorities"), self._checks()))

    def show_case(self, view: CaseView) -> None:
        """Show the last answer of each authority."""
        for (role, kind), label in self._last.items():
            found = [one for one in view.record.online_checks if (one.role, one.kind) == (role, kind)]
            label.setText(_told(found[-1]) if found else translate("Case", "not asked yet"))
            label.setObjectName("done" if found else "muted")
            label.style().polish(label)

    def input(self, field: str) -> QWidget | None:
        """The answer a finding misses ("man.online_check.identity")."""
        role, _, rest = field.partition(".")
        return self._answer.get((role, rest.removeprefix("online_check.")))

    def _question(self, role: str) -> QWidget:
        asked = QWidget()
        line = QVBoxLayout(asked)
        line.setContentsMargins(0, 0, 0, 0)
        will = CodeBox()
        will.setObjectName("will")
        will.setAccessibleName(f"{wording.party(role)} {wording.field('will')}")
        will.set_rows(wording.choices("WILLS"))
        line.addWidget(will)
        return asked

    def _questions(self) -> QGridLayout:
        grid = QGridLayout()
        for place, role in enumerate(ROLES):
            grid.addWidget(QLabel(wording.party(role).capitalize()), 0, 2 * place)
            grid.addWidget(self.questions[role], 0, 2 * place + 1)
            grid.setColumnStretch(2 * place + 1, 1)
        return grid

    def _checks(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE_SMALL)
        self._heads = (
            "",
            translate("Case", "Answer"),
            translate("Case", "Source, or why it could not be asked"),
        )
        for place, word in enumerate(self._heads):
            head = QLabel(word)
            head.setObjectName("muted")
            grid.addWidget(head, 0, place)
        keys = [(role, kind) for role in ROLES for kind in ANSWERS]
        for row, (role, kind) in enumerate(keys, 1):
            self._add_check(grid, row, role, kind)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 2)
        grid.setColumnStretch(4, 1)
        return grid

    def _add_check(self, grid: QGridLayout, row: int, role: str, kind: str) -> None:
        words = f"{wording.party(role)} · {wording.online_check(kind)}"
        statuses = dict(wording.choices("STATUSES"))
        answer, source, last = CodeBox(), QLineEdit(), QLabel()
        answer.set_rows([(code, statuses[code]) for code in ANSWERS[kind]])
        answer.setObjectName(f"answer_{role}_{kind}")
        answer.setAccessibleName(f"{words} {self._heads[1]}")
        source.setObjectName(f"source_{role}_{kind}")
        source.setAccessibleName(f"{words} {self._heads[2]}")
        record = button(translate("Case", "Record"), lambda: self._record(role, kind))
        record.setObjectName(f"record_{role}_{kind}")
        record.setAccessibleName(f"{record.text()} {words}")
        last.setWordWrap(True)
        last.setMinimumWidth(110)
        label = QLabel(words)
        label.setBuddy(answer)
        for place, widget in enumerate((label, answer, source, record, last)):
            grid.addWidget(widget, row, place)
        self._answer[role, kind], self._source[role, kind], self._last[role, kind] = answer, source, last

    def _record(self, role: str, kind: str) -> None:
        answer, source = self._answer[role, kind].code(), self._source[role, kind].text().strip()
        self._desk.act(
            entry.record_online_check,
            role=role,
            kind=kind,
            answer=answer,
            source_system=source if answer else "",
            not_done_reason="" if answer else source,
        )


def _told(check: OnlineCheck) -> str:
    """What was answered, when and by whom; or why nobody was asked."""
    at = f"{check.asked_at:%H:%M}" if check.asked_at else ""
    if not check.answer:
        not_asked = translate("Case", "not asked")
        return f"{not_asked} {at} · {check.not_done_reason}"
    word = dict(wording.choices("STATUSES")).get(check.answer, check.answer)
    return " · ".join(part for part in (f"✓ {word}", at, check.source_system) if part)
