"""案卷: the papers of a volume counted one by one, their scans, what is missing and what the leader excuses."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from registry_desktop.acts import volumes
from registry_desktop.acts.volumes import Counted
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.dialogs.question_dialog import Answer, Question, QuestionDialog, ask
from registry_desktop.desktop.keys import enter_moves_on
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure, Operations
from registry_desktop.desktop.widgets.buttons import button, quiet_button
from registry_desktop.desktop.widgets.number_entry import NumberEntry
from registry_desktop.domain.officer import Role
from registry_desktop.queries.volumes import PaperInVolume, VolumeView, volume


class VolumeDialog(QDialog):
    """`counted` brings the sum of the pages whenever they were saved or read."""

    counted = Signal(int)

    def __init__(self, operations: Operations, registration_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._operations, self._id = operations, registration_id
        self._entries: dict[tuple[str, str], NumberEntry] = {}
        self.setWindowTitle(translate("Volume", "Papers of the volume"))
        self.setMinimumSize(720, 420)
        enter_moves_on(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_PAGE,) * 4)
        column.setSpacing(theme.SPACE)
        self._told = QLabel()
        self._told.setObjectName("volume_told")
        self._told.setWordWrap(True)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        column.addWidget(self._told)
        column.addWidget(self._area, 1)
        column.addLayout(self._make_foot())
        self.read()

    def read(self) -> None:
        """Read the volume again."""
        self._operations.read(volume, done=self._show, failed=self._complain, registration_id=self._id)

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addStretch(1)
        save = button(translate("Volume", "Save the pages"), self._save)
        save.setObjectName("save_pages")
        save.setProperty("primary", True)
        save.setAutoDefault(True)
        shut = button(translate("Volume", "Close"), self.accept)
        shut.setObjectName("close_volume")
        foot.addWidget(save)
        foot.addWidget(shut)
        return foot

    def _show(self, view: VolumeView) -> None:
        typed = {key: entry.value() for key, entry in self._entries.items()}
        self._entries = {}
        lines = QWidget()
        grid = QGridLayout(lines)
        grid.setSpacing(theme.SPACE_SMALL)
        grid.setColumnStretch(2, 1)
        for row, paper in enumerate(view.papers):
            self._add(grid, row, paper, typed.get((paper.paper, paper.role)))
        grid.setRowStretch(len(view.papers), 1)
        self._area.setWidget(lines)
        self._tell(view)
        first = next(iter(self._entries.values()), None)
        if first is not None:
            first.setFocus()

    def _add(self, grid: QGridLayout, row: int, paper: PaperInVolume, typed: int | None) -> None:
        name = QLabel(f"{wording.paper(paper.paper)}　{wording.party(paper.role)}")
        entry = NumberEntry()
        entry.setObjectName(f"pages_{paper.paper}_{paper.role}")
        entry.setAccessibleName(name.text())
        entry.setMaximumWidth(70)
        entry.set_value(paper.page_count or None if typed is None else typed)
        name.setBuddy(entry)
        self._entries[paper.paper, paper.role] = entry
        state = QLabel(_state(paper))
        state.setObjectName("refuse" if paper.missing else "muted")
        state.setWordWrap(True)
        grid.addWidget(name, row, 0)
        grid.addWidget(entry, row, 1)
        grid.addWidget(state, row, 2)
        grid.addWidget(quiet_button(translate("Volume", "Scan…"), lambda: self._choose_scan(paper)), row, 3)
        if paper.missing and self._operations.officer.may(Role.LEADER):
            grid.addWidget(quiet_button(translate("Volume", "Excuse…"), lambda: self._ask_excuse(paper)), row, 4)

    def _tell(self, view: VolumeView) -> None:
        if not view.is_counted:
            said = translate("Volume", "Type the pages of each paper; leave empty what is not there.")
        elif view.missing:
            said = translate("Volume", "{pages} pages; papers missing: {count}.").format(
                pages=view.page_count, count=len(view.missing)
            )
        else:
            said = translate("Volume", "{pages} pages; nothing is missing.").format(pages=view.page_count)
        self._told.setText(said)
        if view.is_counted:
            self.counted.emit(view.page_count)

    def _save(self) -> None:
        typed = [Counted(paper, role, entry.value() or 0) for (paper, role), entry in self._entries.items()]
        self._perform(volumes.count, counted=typed)

    def _choose_scan(self, paper: PaperInVolume) -> None:
        kinds = translate("Volume", "Scans (*.pdf *.jpg *.jpeg *.png)")
        path, _ = QFileDialog.getOpenFileName(self, wording.paper(paper.paper), "", kinds)
        if path:
            self.attach(paper, Path(path))

    def attach(self, paper: PaperInVolume, path: Path) -> None:
        """Attach the scan that lies in a file."""
        try:
            content = path.read_bytes()
        except OSError as error:
            self._told.setText(
                translate("Volume", "The file cannot be read: {file} ({detail})").format(
                    file=path.name, detail=error.strerror or ""
                )
            )
            return
        about: dict[str, Any] = {"paper": paper.paper, "role": paper.role}
        self._perform(volumes.attach_scan, **about, content=content, file_name=path.name)

    def _ask_excuse(self, paper: PaperInVolume) -> None:
        question = Question(
            translate("Volume", "Close the volume without a paper"),
            translate("Volume", "{paper} ({party}) will be missing from the volume; the reason is kept.").format(
                paper=wording.paper(paper.paper), party=wording.party(paper.role)
            ),
            translate("Volume", "Excuse"),
            reason=True,
        )

        def given(dialog: QuestionDialog, answer: Answer) -> None:
            def done() -> None:
                dialog.finish()
                self.read()

            about: dict[str, Any] = {"paper": paper.paper, "role": paper.role, "reason": answer.reason}
            self._perform(volumes.excuse, done=done, failed=dialog.complain, **about)

        ask(self, question, given)

    def _perform(
        self,
        function: Any,
        *,
        done: Callable[[], object] | None = None,
        failed: Callable[[Failure], object] | None = None,
        **arguments: Any,
    ) -> None:
        after = done or self.read
        self._operations.perform(
            function,
            done=lambda _: after(),
            failed=failed or self._complain,
            registration_id=self._id,
            **arguments,
        )

    def _complain(self, failure: Failure) -> None:
        self._told.setText(failure.sentence)


def _state(paper: PaperInVolume) -> str:
    if paper.excused_reason:
        said = translate("Volume", "excused: {reason}").format(reason=paper.excused_reason)
    elif paper.missing:
        said = translate("Volume", "missing")
    else:
        said = "" if paper.present else translate("Volume", "may be missing")
    scan = translate("Volume", "scanned") if paper.scan_digest else ""
    return "　".join(part for part in (said, scan) if part)
