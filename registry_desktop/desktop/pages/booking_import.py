"""网上预约导入: an online channel's bookings come in row by row; what was refused is listed with its reason."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel

from registry_desktop import locations
from registry_desktop.desktop import wording
from registry_desktop.desktop.application import application
from registry_desktop.desktop.background import Cancelled, Failure, failure_of
from registry_desktop.desktop.dialogs.heads_dialog import HeadsDialog
from registry_desktop.desktop.file_export import write_file
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets.buttons import button, quiet_button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.domain.changes import Changes
from registry_desktop.domain.officer import SignedIn
from registry_desktop.domain.register import Register
from registry_desktop.exchange.bookings_in import REQUIRED, Counted, NotBooked, in_fair_order
from registry_desktop.exchange.channel import (
    ChannelImport,
    kept_as_text,
    proposed,
    read_kept,
    under_own_heads,
)
from registry_desktop.exchange.columns import Column as FileColumn
from registry_desktop.exchange.columns import WrongColumns, match, read_columns
from registry_desktop.exchange.rows_in import heads_of, rows_of
from registry_desktop.exchange.rows_out import FORMATS, csv_content, digest_of

SETTING = "channel_heads"


@dataclass(frozen=True)
class BroughtIn:
    """What became of a file: `stopped` by the officer, or broken off by a `failure`; what is booked stays."""

    counted: Counted
    refused: tuple[NotBooked, ...]
    changes: Changes
    stopped: bool = False
    failure: Failure | None = None

    @property
    def value(self) -> "BroughtIn":
        """As an act gives back what it did."""
        return self


@dataclass(frozen=True)
class RefusedRow:
    """One line of the list."""

    place: int
    row: int
    column: str
    code: str
    reason: str


def bring_in_file(
    register: Register,
    officer: SignedIn,
    *,
    path: Path,
    file_format: str,
    columns: Sequence[FileColumn],
    progress: Callable[[int, int], None],
) -> BroughtIn:
    """Book every row; in a worker's thread. Raises BrokenFile, WrongColumns, Refused NOT_PERMITTED before the first."""
    rows = in_fair_order(rows_of(path, file_format, columns, REQUIRED), digest_of(path))
    under_way = ChannelImport(register, officer)
    refused: list[NotBooked] = []
    stopped = False

    def goes_on(done: int) -> bool:
        nonlocal stopped
        try:
            progress(done, len(rows))
        except Cancelled:
            stopped = True
        return not stopped

    failure = None
    try:
        under_way.bring_in(rows, tell=refused.append, goes_on=goes_on)
    except Exception as error:
        if not under_way.counted.read:
            raise
        failure = failure_of(error)
    return BroughtIn(under_way.counted, tuple(refused), under_way.changes, stopped, failure)


class ImportCard(Card):
    """The file is chosen by F9; its heads are asked for when nobody has said what they hold."""

    said = Signal(str)
    went_wrong = Signal(object)
    ready_changed = Signal()

    def __init__(self, operations: Operations) -> None:
        super().__init__(translate("ChannelPanel", "Bookings of an online channel"))
        self._operations = operations
        self._columns = read_columns(locations.resources() / "exchange" / "bookings.csv")
        self._heads: Mapping[str, str] = {}
        self.ready = True
        self._change_heads = quiet_button(translate("ChannelPanel", "Heads of its files …"), self._ask_kept_heads)
        self._change_heads.setObjectName("channel_heads")
        self._change_heads.setEnabled(bool(self._kept()))
        self.head.addWidget(self._change_heads)
        self._told = QLabel(
            translate(
                "ChannelPanel",
                "An xlsx, csv or json file with day, time and both names. Each row is booked by itself; a row that is"
                " refused stops no other and is listed here.",
            )
        )
        self._told.setObjectName("import_told")
        self._told.setWordWrap(True)
        self.column.addWidget(self._told)
        self.column.addWidget(self._make_list(), 1)
        self.column.addLayout(self._make_foot())

    def choose_file(self) -> None:
        """F9: which file is imported."""
        kinds = " ".join(f"*.{one}" for one in FORMATS)
        title = translate("ChannelPanel", "Import bookings of an online channel")
        files = translate("ChannelPanel", "Bookings ({kinds})").format(kinds=kinds)
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", files)
        if chosen:
            self.import_file(Path(chosen))

    def import_file(self, path: Path) -> None:
        """Look at the heads of a file, then bring it in."""
        file_format = path.suffix.lower().lstrip(".")
        if not self.ready:
            return
        if file_format not in FORMATS:
            sentence = translate(
                "ChannelPanel", "{file} was not read: only xlsx, csv and json are. Save it as one of these."
            )
            self._told.setText(sentence.format(file=path.name))
            return
        self._set_ready(False)
        self._operations.work(
            heads_of,
            done=lambda heads: self._look_at(path, heads),
            failed=self._fail,
            path=path,
            file_format=file_format,
        )

    def export_refused_to(self, path: Path) -> None:
        """Write the list of refused rows to a file, for whoever runs the channel."""
        heads = [column.heading for column in _columns()]
        rows = [[column.text(row) for column in _columns()] for row in self.table.rows()]
        self._operations.work(
            write_file,
            done=lambda _: self.said.emit(translate("StatisticsPage", "Exported: {file}").format(file=path)),
            failed=self.went_wrong.emit,
            path=path,
            content=csv_content(heads, rows),
        )

    def _make_list(self) -> ListPanel:
        self.table = Table(translate("ChannelPanel", "Rows that were refused"), _columns(), key=lambda row: row.place)
        self.table.setObjectName("refused_rows")
        self.table.be_modest(3)
        self._list = ListPanel(self.table, "booking", translate("ChannelPanel", "No file was imported yet."))
        self._list.show_rows(())
        return self._list

    def _make_foot(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addStretch(1)
        self._export = button(translate("ChannelPanel", "Keep the refused rows as CSV …"), self._choose_report)
        self._export.setObjectName("export_refused")
        self._export.setEnabled(False)
        line.addWidget(self._export)
        return line

    def _set_ready(self, ready: bool) -> None:
        self.ready = ready
        self._change_heads.setEnabled(ready and bool(self._kept()))
        self.ready_changed.emit()

    def _fail(self, failure: Failure) -> None:
        self._set_ready(True)
        self._told.setText(failure.sentence)

    def _kept(self) -> dict[str, str]:
        return read_kept(application().settings.text(SETTING), self._columns)

    def _look_at(self, path: Path, heads: tuple[str, ...]) -> None:
        """Our own heads, or theirs as they were explained before; else they are asked for."""
        kept = self._kept()
        for columns in (self._columns, under_own_heads(self._columns, kept)):
            try:
                match(heads, columns, REQUIRED)
            except WrongColumns:
                continue
            self._bring_in(path, columns)
            return
        if not heads:
            self._set_ready(True)
            self._told.setText(translate("ChannelPanel", "{file} is empty; nothing was booked.").format(file=path.name))
            return
        verb = translate("ChannelPanel", "Keep and import")
        dialog = self._ask_heads(proposed(heads, self._columns, kept), verb)
        dialog.kept.connect(lambda chosen: self._bring_in(path, self._keep_heads(chosen)))
        dialog.rejected.connect(self._put_away)

    def _put_away(self) -> None:
        self._set_ready(True)
        self._told.setText(translate("ChannelPanel", "Nothing was imported: what the heads hold was not said."))

    def _ask_kept_heads(self) -> None:
        dialog = self._ask_heads(self._kept(), translate("ChannelPanel", "Keep"))
        dialog.kept.connect(self._keep_heads)

    def _ask_heads(self, heads: Mapping[str, str], verb: str) -> HeadsDialog:
        dialog = HeadsDialog(heads, REQUIRED, verb, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _keep_heads(self, chosen: Mapping[str, str]) -> tuple[FileColumn, ...]:
        application().settings.change(**{SETTING: kept_as_text(chosen)})
        self._change_heads.setEnabled(self.ready)
        return under_own_heads(self._columns, chosen)

    def _bring_in(self, path: Path, columns: Sequence[FileColumn]) -> None:
        self._heads = {column.field: column.heading for column in columns}
        self._told.setText(translate("ChannelPanel", "{file} is being imported …").format(file=path.name))
        self._operations.carry(
            bring_in_file,
            done=lambda found: self._show(path, found),
            failed=self._fail,
            path=path,
            file_format=path.suffix.lower().lstrip("."),
            columns=columns,
        )

    def _show(self, path: Path, found: BroughtIn) -> None:
        self._set_ready(True)
        rows = [self._line(place, one) for place, one in enumerate(found.refused)]
        self._list.nothing.set_sentence(translate("ChannelPanel", "No row was refused."))
        self._list.show_rows(rows)
        self._export.setEnabled(bool(rows))
        counted = found.counted
        told = translate("ChannelPanel", "{file}: {read} rows read, {booked} booked, {refused} refused.").format(
            file=path.name, read=counted.read, booked=counted.booked, refused=counted.refused
        )
        error = found.failure.error if found.failure is not None else None
        if found.failure is not None and error is not None and not wording.is_unexpected(error):
            told = f"{found.failure.sentence} {told}"  # of another one it would be said that nothing was changed
        if found.failure is not None or found.stopped:
            broken_off = translate(
                "ChannelPanel",
                "It was broken off there. What is booked stays; import the same file again: nobody is booked twice.",
            )
            told = f"{told} {broken_off}"
        self._told.setText(told)
        self.said.emit(told)

    def _line(self, place: int, one: NotBooked) -> RefusedRow:
        remark = one.remark
        if one.refused is not None:
            reason = wording.sentence_for_failure(one.refused)
        else:
            reason = wording.row_problem(remark.code, remark.facts)
        return RefusedRow(place, remark.row, self._heads.get(remark.column, remark.column), remark.code, reason)

    def _choose_report(self) -> None:
        title = translate("ChannelPanel", "Keep the refused rows")
        name = str(locations.exports() / "refused-bookings.csv")
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, "CSV (*.csv)")
        if chosen:
            self.export_refused_to(Path(chosen))


def _columns() -> list[Column]:
    return [
        Column(translate("ChannelPanel", "Row"), lambda row: str(row.row), figure=True, sorted_by=lambda row: row.row),
        Column(translate("ChannelPanel", "Column"), lambda row: row.column),
        Column(translate("ChannelPanel", "Reason"), lambda row: row.reason, wide=True),
    ]
