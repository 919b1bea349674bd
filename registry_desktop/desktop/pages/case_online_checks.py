"""联网核对 on the page of a case: what other authorities answered, or why they were not asked (MRR25 10)."""

from typing import Final

from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from registry_desktop.acts.online_check import ANSWERS, record_online_check
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.pages.case_entry import ROLES
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.queries.cases import CaseView
from registry_desktop.records.registrations import OnlineCheck

ASKED: Final = ("identity", "marital_status")


class OnlineChecksPanel(QWidget):
    """A line for each party and authority; what is recorded is an act of its own."""

    def __init__(self, desk: CaseDesk) -> None:
        super().__init__()
        self._desk = desk
        self._answer: dict[tuple[str, str], CodeBox] = {}
        self._last: dict[tuple[str, str], QLabel] = {}
        self._lines: dict[str, list[QWidget]] = {role: [] for role in ROLES}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE_SMALL)
        self._heads = ("", translate("Case", "Answer"), translate("Case", "Source, or why it could not be asked"))
        for place, word in enumerate(self._heads):
            head = QLabel(word)
            head.setObjectName("muted")
            grid.addWidget(head, 0, place)
        for row, (role, kind) in enumerate(((role, kind) for role in ROLES for kind in ASKED), 1):
            self._add_line(grid, row, role, kind)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 2)
        grid.setColumnStretch(4, 1)

    def show_case(self, view: CaseView) -> None:
        """Show the last answer of each authority about each who is concerned."""
        for (role, kind), label in self._last.items():
            found = [one for one in view.record.online_checks if (one.role, one.kind) == (role, kind)]
            last = found[-1] if found else None
            doubted = last is not None and _is_doubted(last, view)
            label.setText(_told(last, doubted=doubted) if last else translate("Case", "not asked yet"))
            label.setObjectName("refuse" if doubted else "done" if last and last.answer else "muted")
            label.style().polish(label)
        for role, widgets in self._lines.items():
            for widget in widgets:
                widget.setVisible(role in view.record.holders)

    def input(self, field: str) -> QWidget | None:
        """The answer a finding is about ("man.online_check.identity")."""
        role, _, rest = field.partition(".")
        return self._answer.get((role, rest.removeprefix("online_check.")))

    def _add_line(self, grid: QGridLayout, row: int, role: str, kind: str) -> None:
        words = f"{wording.party(role)} · {wording.online_check(kind)}"
        statuses = dict(wording.choices("STATUSES"))
        answer, source, last = CodeBox(), QLineEdit(), QLabel()
        answer.set_rows([(code, statuses[code]) for code in ANSWERS[kind]])
        answer.setObjectName(f"answer_{role}_{kind}")
        answer.setAccessibleName(f"{words} {self._heads[1]}")
        source.setObjectName(f"source_{role}_{kind}")
        source.setAccessibleName(f"{words} {self._heads[2]}")
        record = button(translate("Case", "Record"), lambda: self._record(role, kind, answer, source))
        record.setObjectName(f"record_{role}_{kind}")
        record.setAccessibleName(f"{record.text()} {words}")
        last.setWordWrap(True)
        last.setMinimumWidth(110)
        label = QLabel(words)
        label.setBuddy(answer)
        line = (label, answer, source, record, last)
        for place, widget in enumerate(line):
            grid.addWidget(widget, row, place)
        self._lines[role] += line
        self._answer[role, kind], self._last[role, kind] = answer, last

    def _record(self, role: str, kind: str, answer: CodeBox, source: QLineEdit) -> None:
        code, text = answer.code(), source.text().strip()
        self._desk.act(
            record_online_check,
            role=role,
            kind=kind,
            answer=code,
            source_system=text if code else "",
            not_done_reason="" if code else text,
        )


def _is_doubted(check: OnlineCheck, view: CaseView) -> bool:
    """Does a finding stand against the last answer?"""
    places = [f"{check.role}.online_check.{check.kind}"]
    places.append(f"{check.role}.{'identity_number' if check.kind == 'identity' else 'marital_status'}")
    codes = ("ID_ONLINE_MISMATCH", "ONLINE_STATUS_DIFFERS", "MAR_STATUS_MISMATCH", "MAR_ONLINE_CHECK_CHANGED")
    return any(one.code in codes and one.field in places for one in view.findings)


def _told(check: OnlineCheck, *, doubted: bool) -> str:
    """What was answered, when and by whom; or why nobody was asked."""
    at = f"{check.asked_at:%H:%M}" if check.asked_at else ""
    if not check.answer:
        not_asked = translate("Case", "not asked")
        return f"{not_asked} {at} · {check.not_done_reason}"
    word = dict(wording.choices("STATUSES")).get(check.answer, check.answer)
    return " · ".join(part for part in (f"{'✕' if doubted else '✓'} {word}", at, check.source_system) if part)
