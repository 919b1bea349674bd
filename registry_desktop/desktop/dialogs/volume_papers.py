"""The lines of a volume: each paper with its pages, what is said of it, its scan and its excuse."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QWidget

from registry_desktop.acts.volumes import Counted
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.widgets.buttons import quiet_button
from registry_desktop.desktop.widgets.number_entry import NumberEntry
from registry_desktop.queries.volumes import PaperInVolume, VolumeView


class VolumePapers(QScrollArea):
    """`scan_wanted` and `excuse_wanted` bring the paper. Of a filed volume only what was not there can be counted.

    Enter goes down the counts, past the buttons beside them; after the last one comes `last_typed`.
    """

    last_typed = Signal()
    scan_wanted = Signal(object)
    excuse_wanted = Signal(object)

    def __init__(self, *, keeps: bool, excuses: bool) -> None:
        """`keeps`: the officer keeps the archive; `excuses`: and leads it."""
        super().__init__()
        self._keeps, self._excuses, self._filed = keeps, excuses, False
        self._entries: dict[tuple[str, str], NumberEntry] = {}
        self._saved: dict[tuple[str, str], int] = {}
        self.setWidgetResizable(True)

    def show_volume(self, view: VolumeView) -> None:
        """Show these papers; what is typed and not saved stays."""
        typed = {key: entry.value() for key, entry in self._entries.items()}
        self._entries, self._filed = {}, view.filed
        self._saved = {(paper.paper, paper.role): paper.page_count for paper in view.papers}
        lines = QWidget()
        grid = QGridLayout(lines)
        grid.setSpacing(theme.SPACE_SMALL)
        grid.setColumnStretch(2, 1)
        for row, paper in enumerate(view.papers):
            self._add(grid, row, paper, typed.get((paper.paper, paper.role)))
        grid.setRowStretch(len(view.papers), 1)
        self.setWidget(lines)

    def typed(self) -> list[Counted]:
        """What the entries say, of a filed volume only what was not there before."""
        writable = ((key, entry.value() or 0) for key, entry in self._entries.items() if not entry.isReadOnly())
        return [Counted(*key, pages) for key, pages in writable if pages or not self._filed]

    def is_unsaved(self) -> bool:
        """Whether a count is typed that is not saved."""
        return any((entry.value() or 0) != self._saved[key] for key, entry in self._entries.items())

    def first_input(self) -> QWidget | None:
        """Where counting begins."""
        return next(iter(self._writable()), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a count goes on to the next count, Shift+Enter to the one before."""
        if event.type() == QEvent.Type.KeyPress and isinstance(watched, NumberEntry):
            key = cast(QKeyEvent, event)
            if key.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go_on(watched, -1 if key.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
        return super().eventFilter(watched, event)

    def _go_on(self, entry: QObject, step: int) -> None:
        writable = self._writable()
        place = next((place for place, one in enumerate(writable) if one is entry), -1) + step
        if place >= len(writable):
            self.last_typed.emit()
        elif place >= 0:
            writable[place].setFocus()
            writable[place].selectAll()
            self.ensureWidgetVisible(writable[place])

    def _writable(self) -> list[NumberEntry]:
        return [entry for entry in self._entries.values() if not entry.isReadOnly()]

    def _add(self, grid: QGridLayout, row: int, paper: PaperInVolume, typed: int | None) -> None:
        name = QLabel(f"{wording.paper(paper.paper)}　{wording.party(paper.role)}")
        entry = NumberEntry()
        entry.setObjectName(f"pages_{paper.paper}_{paper.role}")
        entry.setAccessibleName(name.text())
        entry.setMaximumWidth(70)
        entry.set_value(paper.page_count or None if typed is None else typed)
        entry.setReadOnly(not self._keeps or (self._filed and paper.present))
        name.setBuddy(entry)
        entry.installEventFilter(self)
        self._entries[paper.paper, paper.role] = entry
        state = QLabel(_state(paper))
        state.setObjectName("refuse" if paper.missing else "muted")
        state.setWordWrap(True)
        grid.addWidget(name, row, 0)
        grid.addWidget(entry, row, 1)
        grid.addWidget(state, row, 2)
        if self._keeps and not (self._filed and paper.scanned):
            scan = quiet_button(translate("Volume", "Scan…"), lambda: self.scan_wanted.emit(paper))
            scan.setAccessibleName(translate("Volume", "Attach the scan: {paper}").format(paper=name.text()))
            grid.addWidget(scan, row, 3)
        if self._excuses and paper.missing and not self._filed:
            grid.addWidget(
                quiet_button(translate("Volume", "Excuse…"), lambda: self.excuse_wanted.emit(paper)), row, 4
            )


def _state(paper: PaperInVolume) -> str:
    if paper.excused_reason:
        said = translate("Volume", "excused: {reason}").format(reason=paper.excused_reason)
    elif paper.missing:
        said = translate("Volume", "missing")
    else:
        said = "" if paper.present else translate("Volume", "may be missing")
    scan = translate("Volume", "scanned") if paper.scanned else ""
    return "　".join(part for part in (said, scan) if part)
