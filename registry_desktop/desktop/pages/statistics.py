"""统计: S-D1 of a day or a period with its comparisons, as a table, a chart, a file; and closing the day.

Counting rules and definitions stand in domain/statistics.md; they are printed on the table and said beneath the chart.
"""

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from registry_desktop import locations
from registry_desktop.acts.exports import note_statistics_export
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.application import application
from registry_desktop.desktop.charts.bar_chart import BarChart
from registry_desktop.desktop.charts.chart_paper import chart_pdf
from registry_desktop.desktop.charts.report_chart import chart_name, chart_of
from registry_desktop.desktop.dialogs.day_closing import CLOSERS, DayClosing, said_since
from registry_desktop.desktop.file_export import hand_out
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.page import Page
from registry_desktop.desktop.print_job import Printed, options_of, print_pdf
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets.buttons import button, quiet_button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.desktop.widgets.halves import Halves
from registry_desktop.desktop.widgets.period_line import UsualPeriodLine
from registry_desktop.domain.changes import Changes
from registry_desktop.exchange.statistics import Layout, heads, read_layout, table_of, written
from registry_desktop.queries.day_close import DayState
from registry_desktop.queries.printer_choices import choice_for
from registry_desktop.queries.statistics import Report, day_report
from registry_desktop.records.printers import PrinterChoice

OFFICIAL = "zh_CN"
"""Official paper is never translated."""


class StatisticsPage(Page):
    """Choosing a period counts at once; exports and prints are of what is shown."""

    def build(self) -> None:
        """Period above, table at the left, chart and definitions at the right."""
        self.set_title(translate("StatisticsPage", "Statistics"))
        self._report: Report | None = None
        self._layout_shown = _layout(application().language.code)
        self._closing = DayClosing(self.operations, self)
        self._closing.closed.connect(self._closed)
        self.body.addWidget(self._make_period())
        self.body.addWidget(self._make_since())
        self.body.addWidget(Halves(self._make_table(), self._make_chart()), 1)
        self._make_acts()

    def refresh(self) -> None:
        """Count again; the first time today."""
        period = self._period.period()
        if period is None:
            self._period.choose_until_today(lambda today: today)
            return
        self.operations.read(day_report, done=self._show, first=period[0], last=period[1])

    def concerned(self, changes: Changes) -> bool:
        """What is counted."""
        counted = ("registration", "booking", "slot", "blank_booklet", "day_closing")
        return self._report is not None and changes.concerns(*counted)

    def print_now(self) -> None:
        """F6: the official table on the printer for A4 papers."""
        if self._report is not None:
            self._read_file("pdf", lambda content: self._send(content, self._layout_shown.title))

    def _make_period(self) -> QWidget:
        self._period = UsualPeriodLine(self.operations)
        self._period.changed.connect(self.refresh)
        whole = Card()
        whole.heading.hide()
        whole.column.addWidget(self._period)
        return whole

    def _make_since(self) -> QLabel:
        """What happened on a day after it was closed: only there when something did."""
        self._since = QLabel()
        self._since.setObjectName("since_closing")
        self._since.setStyleSheet(f"color: {theme.current().warn};")
        self._since.setWordWrap(True)
        self._since.hide()
        return self._since

    def _make_table(self) -> QWidget:
        words = heads(self._layout_shown.language)
        columns = [
            Column(word, lambda row, place=place: str(row[place]), figure=place >= 3, wide=place == 0)  # type: ignore[misc]
            for place, word in enumerate(words)
            if place != 2
        ]
        name = translate("StatisticsPage", "Figures of the period")
        self._table = Table(name, columns, key=lambda row: row[2], sortable=False)
        return self._table

    def _make_chart(self) -> QWidget:
        self._chart = BarChart()
        definitions = QPlainTextEdit(self._layout_shown.definitions)
        definitions.setReadOnly(True)
        definitions.setFixedHeight(round(104 * theme.LARGE_TYPE[theme.current_size()]))
        definitions.setTabChangesFocus(True)
        definitions.setAccessibleName(translate("StatisticsPage", "Definitions"))
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        self._chart_card = Card()
        self._chart_card.head.addWidget(quiet_button(translate("StatisticsPage", "Print the chart"), self._print_chart))
        self._chart_card.column.addWidget(self._chart, 1)
        column.addWidget(self._chart_card, 1)
        column.addWidget(definitions)
        return whole

    def _make_acts(self) -> None:
        for file_format, word in (("xlsx", "Excel"), ("csv", "CSV"), ("pdf", "PDF"), ("json", "JSON")):
            made = button(word, lambda file_format=file_format: self._export(file_format))  # type: ignore[misc]
            made.setAccessibleName(translate("StatisticsPage", "Export as {kind}").format(kind=word))
            made.setObjectName(f"export_{file_format}")
            self.add_to_foot(made)
        self.add_to_foot(quiet_button(translate("StatisticsPage", "Print   F6"), self.print_now, icon_name="print"))
        if self.officer.may(*CLOSERS):
            self._button = self.set_primary(translate("StatisticsPage", "Close the day"), self._close_day)
            self._button.setEnabled(False)

    def _show(self, report: Report) -> None:
        self._report = report
        one_day = report.period.first == report.period.last
        first, last = report.period.first, report.period.last
        said = f"{first} {wording.weekday(first)}" if one_day else f"{first} – {last}"
        self.set_title(translate("StatisticsPage", "Statistics"), said)
        self._table.show_rows(table_of(report, self._layout_shown))
        self._chart_card.heading.setText(chart_name(report))
        self._chart.show_chart(chart_of(report), chart_name(report))
        self._since.hide()
        if one_day and self.primary() is not None:
            self._closing.ask_whether_closed(report.period.first, self._show_whether_closed)
        elif self.primary() is not None:
            self._button.setEnabled(False)

    def _show_whether_closed(self, state: DayState) -> None:
        self._button.setEnabled(not state.closed and state.day <= state.today)
        if state.closed:
            said = f"{state.day} {wording.weekday(state.day)}"
            word = translate("StatisticsPage", "closed")
            self.set_title(translate("StatisticsPage", "Statistics"), f"{said} · {word}")
        self._since.setText(said_since(state))
        self._since.setVisible(bool(state.since))

    def _close_day(self) -> None:
        if self._report is not None:
            self._closing.ask(self._report.period.first)

    def _closed(self, day: date) -> None:
        sentence = translate("StatisticsPage", "{day} is closed; the head of the trail is written down.")
        self.said.emit(sentence.format(day=day))
        self.refresh()

    def _export(self, file_format: str) -> None:
        if self._report is None:
            return
        period = self._report.period
        name = f"S-D1-{period.first}-{period.last}.{file_format}"
        title = translate("StatisticsPage", "Export the figures")
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, f"{file_format.upper()} (*.{file_format})")
        if chosen:
            self.export_to(Path(chosen), file_format)

    def export_to(self, path: Path, file_format: str) -> None:
        """Write what is shown to a file and note in the register that it left."""
        self._read_file(file_format, lambda content: self._hand_out(path, file_format, content))

    def _read_file(self, file_format: str, done: Any) -> None:
        layout = _layout(OFFICIAL) if file_format == "pdf" else self._layout_shown
        self.operations.read(written, done=done, report=self._report, layout=layout, file_format=file_format)

    def _hand_out(self, path: Path, file_format: str, content: bytes) -> None:
        assert self._report is not None
        period = self._report.period
        hand_out(
            self.operations,
            path,
            content,
            note_statistics_export,
            done=lambda: self.said.emit(translate("StatisticsPage", "Exported: {file}").format(file=path)),
            failed=self.fail,
            file_format=file_format,
            chosen=f"{period.first}/{period.last}",
            row_count=self._table.count,
        )

    def _print_chart(self) -> None:
        if self._report is not None:
            title = chart_name(self._report)
            below = f"{self._report.office_name}\n{self._report.made_by}  {self._report.made_at:%Y-%m-%d %H:%M}"
            self._send(chart_pdf(self._chart.chart, title, below), title)

    def _send(self, pdf: bytes, title: str) -> None:
        def chosen(choice: PrinterChoice | None) -> None:
            if choice is None:
                self.said.emit(translate("StatisticsPage", "No printer for A4 papers is chosen under Printers."))
                return
            options = options_of(choice, choice.printer)
            self.operations.work(
                print_pdf, done=self._printed, pdf=pdf, printer=choice.printer, title=title, options=options
            )

        self.operations.read(choice_for, done=chosen)

    def _printed(self, printed: Printed) -> None:
        self.said.emit(translate("StatisticsPage", "Printed by {printer}").format(printer=printed.printer))


def _layout(language: str) -> Layout:
    return read_layout(locations.resources() / "statistics" / "day_report.toml", language)
