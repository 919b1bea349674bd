"""经过: what happened to the case, the newest below, told by the audit trail."""

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from registry_desktop.desktop import theme, wording
from registry_desktop.queries.history import HistoryLine


class HistoryPanel(QWidget):
    """One line an act: time, what, who at which window, why."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.SPACE_SMALL)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._shown: tuple[HistoryLine, ...] = ()
        self._kind = ""

    def show_lines(self, lines: tuple[HistoryLine, ...], kind: str) -> None:
        """Show the acts on a case of that kind; what stands there already is not made again."""
        self._kind = kind
        if lines[: len(self._shown)] != self._shown:
            self._clear()
        day = self._shown[-1].at.date() if self._shown else None
        for line in lines[len(self._shown) :]:
            self._add(line, new_day=line.at.date() != day)
            day = line.at.date()
        self._shown = lines

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._shown = ()

    def _add(self, line: HistoryLine, *, new_day: bool) -> None:
        row = self._grid.rowCount()
        if new_day:
            heading = QLabel(line.at.date().isoformat())
            heading.setObjectName("muted")
            self._grid.addWidget(heading, row, 0, 1, 2)
            row += 1
        at = QLabel(f"{line.at:%H:%M}")
        at.setObjectName("muted")
        said = [wording.act(line.act)]
        if line.state:
            said.append(f"→ {wording.state(line.state, self._kind)}")
        who = " · ".join(part for part in (line.officer, line.window) if part)
        text = f"{' '.join(said)}\n{who}" + (f" · {line.reason}" if line.reason else "")
        told = QLabel(text)
        told.setWordWrap(True)
        self._grid.addWidget(at, row, 0, at.alignment().AlignTop)
        self._grid.addWidget(told, row, 1)
