"""台账: every booklet and number of a period in one table that adds up, as a file, and the story of one booklet."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QWidget

from registry_desktop.acts.exports import note_ledger_export
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.file_export import hand_out
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.blank_panel import BlankPanel, kinds
from registry_desktop.desktop.pages.tab_panel import offer
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.desktop.widgets.period_line import UsualPeriodLine, this_month
from registry_desktop.domain.blank_numbers import plain_number
from registry_desktop.exchange.blank_ledger import FORMATS, SHOWN, LedgerWords, cells, written
from registry_desktop.queries.blank_desk import BlankDesk
from registry_desktop.queries.blank_ledger import WHOLE_OFFICE, Ledger, ledger
from registry_desktop.queries.blank_places import BookletStep, steps_of_booklet


class LedgerPanel(BlankPanel):
    """Period and exports above, the table, below it the story of one booklet."""

    def build(self) -> None:
        """Three parts below each other."""
        self._ledger: Ledger | None = None
        self._words = LedgerWords(
            translate("LedgerPanel", "Ledger of booklets and numbers"),
            wording.ledger_column,
            wording.booklet,
            wording.place_of_blanks,
        )
        self.column.addWidget(self._make_period())
        self.column.addWidget(self._make_table(), 3)
        self.column.addWidget(self._make_story(), 2)

    def first_input(self) -> QWidget | None:
        """The table."""
        return self._table

    def show_desk(self, desk: BlankDesk) -> None:
        """Count again; the first time the month so far."""
        del desk
        self._count()

    def export_to(self, path: Path, file_format: str) -> None:
        """Write what is shown to a file and note in the register that it left."""
        found = self._ledger
        if found is None:
            return
        hand_out(
            self.operations,
            path,
            written(found, self._words, file_format),
            note_ledger_export,
            done=lambda: self.said.emit(translate("StatisticsPage", "Exported: {file}").format(file=path)),
            failed=self.went_wrong.emit,
            file_format=file_format,
            chosen=f"{found.first}/{found.last}",
            row_count=len(found.lines),
        )

    def _make_period(self) -> UsualPeriodLine:
        self._period = UsualPeriodLine(self.operations)
        self._period.changed.connect(self._count)
        line = self._period.line
        for file_format in FORMATS:
            word = {"xlsx": "Excel"}.get(file_format, file_format.upper())
            export = button(word, lambda file_format=file_format: self._export(file_format))  # type: ignore[misc]
            export.setAccessibleName(translate("StatisticsPage", "Export as {kind}").format(kind=word))
            export.setObjectName(f"export_{file_format}")
            line.addWidget(export)
        return self._period

    def _make_table(self) -> QWidget:
        columns = [
            Column(
                wording.ledger_column(name),
                lambda line, place=place: _said(cells(line, self._words)[place]),  # type: ignore[misc]
                figure=place > 1,
                wide=place == 0,
                colour=_colour if name == "difference" else None,
            )
            for place, name in enumerate(SHOWN)
        ]
        key = lambda line: (line.account, line.kind, line.place)  # noqa: E731 - too short for a name of its own
        self._table = Table(translate("LedgerPanel", "Ledger"), columns, key=key, sortable=False)
        self._sums = QLabel()
        made = Card(self._words.title)
        made.column.addWidget(self._table, 1)
        made.column.addWidget(self._sums)
        return made

    def _make_story(self) -> QWidget:
        made = Card(translate("LedgerPanel", "What happened to one booklet"))
        self._kind = QComboBox()
        self._kind.setObjectName("story_kind")
        self._kind.setAccessibleName(translate("LedgerPanel", "Kind"))
        offer(self._kind, kinds())
        self._number = QLineEdit()
        self._number.setObjectName("story_number")
        self._number.setProperty("enter_acts", True)
        self._number.setPlaceholderText(translate("LedgerPanel", "Number of the booklet, then Enter"))
        self._number.setAccessibleName(translate("LedgerPanel", "Number of the booklet"))
        self._number.setFont(theme.number_font(theme.current_size()))
        self._number.returnPressed.connect(self._tell)
        for part, width in ((self._kind, 200), (self._number, 300)):
            part.setMinimumWidth(round(width * theme.LARGE_TYPE[theme.current_size()] * 0.8))
            made.head.addWidget(part)
        columns = [
            Column(translate("LedgerPanel", "When"), lambda one: f"{one.at:%Y-%m-%d %H:%M:%S}", number=True),
            Column(translate("LedgerPanel", "Act"), lambda one: wording.act(one.act), wide=True),
            Column(translate("LedgerPanel", "By"), lambda one: one.officer),
            Column(translate("LedgerPanel", "State"), lambda one: wording.state(one.state)),
            Column(translate("LedgerPanel", "Place"), lambda one: wording.place_of_blanks(one.window)),
            Column(translate("LedgerPanel", "Reason"), lambda one: one.reason, wide=True),
        ]
        table = Table(translate("LedgerPanel", "What happened to one booklet"), columns, sortable=False)
        self._story = ListPanel(
            table, "certificates", translate("LedgerPanel", "Type or scan a number: its whole way stands here.")
        )
        made.column.addWidget(self._story, 1)
        return made

    def _count(self) -> None:
        period = self._period.period()
        if period is None:
            self._period.choose_until_today(this_month)
            return
        self.operations.read(ledger, done=self._show, first=period[0], last=period[1])

    def _show(self, found: Ledger) -> None:
        self._ledger = found
        self._table.show_rows(found.lines)
        if found.balances:
            self._sums.setText(translate("LedgerPanel", "✓ Every booklet and every number is accounted for."))
        else:
            self._sums.setText(
                translate("LedgerPanel", "! The sums do not add up where a difference stands; look at it today.")
            )
        colour = theme.current().done if found.balances else theme.current().refuse
        self._sums.setStyleSheet(f"color: {colour};")

    def _tell(self) -> None:
        number = plain_number(self._number.text())
        self.operations.read(
            steps_of_booklet,
            done=lambda steps: self._show_story(number, steps),
            kind=self._kind.currentData(),
            number=number,
        )

    def _show_story(self, number: str, steps: tuple[BookletStep, ...]) -> None:
        self._story.nothing.set_sentence(
            translate("LedgerPanel", "The office has no booklet {number} of this kind.").format(number=number)
        )
        self._story.show_rows(steps)

    def _export(self, file_format: str) -> None:
        if self._ledger is None:
            return
        name = f"blanks-ledger-{self._ledger.first}-{self._ledger.last}.{file_format}"
        title = translate("LedgerPanel", "Export the ledger")
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, f"{file_format.upper()} (*.{file_format})")
        if chosen:
            self.export_to(Path(chosen), file_format)


def _said(cell: str | int) -> str:
    """Figures that are nothing step back, so that what moved is seen."""
    return str(cell) if cell else "·"


def _colour(line: Any) -> str:
    if line.difference:
        return theme.current().refuse
    return theme.current().muted if line.place != WHOLE_OFFICE else theme.current().text
