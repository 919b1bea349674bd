"""One table for every list of the window: aligned, sorted by its heads, copied cleanly, worked by keyboard.

Text stands at the left, figures at the right, no zebra, rows of at least 32 px. A name is never shortened with an
ellipsis: it wraps and the row grows. Ctrl+C copies the marked rows as tab-separated text with the heads.

Each cell's text and colour is made once, when the rows are shown, and columns and rows are measured from these texts:
Qt's own sizing to contents asks for every cell several times over, which holds the window up at a few hundred rows.
What is read again is brought in step where it differs, and a text is measured once.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from registry_desktop.desktop import theme

Index = QModelIndex | QPersistentModelIndex
ROW: Final = Qt.ItemDataRole.UserRole
SORTED_BY: Final = Qt.ItemDataRole.UserRole + 1
_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
CELL_PADDING: Final = 26
LEAST_CHARACTERS: Final = 5
"""What a wide column must be able to show in a line."""
MOST_RUNS: Final = 8
"""In how many places rows may come and go one place at a time; beyond, showing all anew is quicker."""
MOST_MEASURED: Final = 4_000
"""Texts whose size is remembered."""
_PLAIN, _NUMBERS = -1, -2
"""Beside the widths a text may wrap in: that it is measured as one line, in which face."""
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True)
class Column:
    """One column: its head and how a row's cell is said.

    `figure` puts it at the right, `number` uses the face in which 0 and O differ, `wide` takes the width left over,
    `colour` gives the cell's ink, `sorted_by` what is compared when it is not the text.
    """

    heading: str
    text: Callable[[Any], str]
    figure: bool = False
    number: bool = False
    wide: bool = False
    colour: Callable[[Any], str] | None = None
    sorted_by: Callable[[Any], Any] | None = None


class Line(NamedTuple):
    """A row, and how each column says it."""

    row: Any
    texts: tuple[str, ...]
    colours: tuple[str, ...]


class Rows(QAbstractTableModel):
    """Rows of any kind, read by columns."""

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.lines: list[Line] = []
        self.number_font = theme.number_font(theme.current_size())

    def show(self, rows: Iterable[Any], key: Callable[[Any], Hashable] | None) -> bool:
        """Show these rows instead of the old ones; whether anything looks other than before. Where `key` tells the same
        row before and after, only what differs is told."""
        lines = [self._line(row) for row in rows]
        if lines == self.lines and key is not None:
            return False
        if key is not None and self._come_and_go(lines, key):
            self._change(lines)
            return True
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()
        return True

    def _line(self, row: Any) -> Line:
        texts = tuple(column.text(row) for column in self.columns)
        return Line(row, texts, tuple(column.colour(row) if column.colour else "" for column in self.columns))

    def _come_and_go(self, lines: list[Line], key: Callable[[Any], Hashable]) -> bool:
        """Take out and put in until each row has its place; False where another order or little in common makes showing
        all anew the better way."""
        old, new = [key(line.row) for line in self.lines], [key(line.row) for line in lines]
        kept = set(old) & set(new)
        in_order = [one for one in old if one in kept] == [one for one in new if one in kept]
        if not kept or not in_order or len(set(new)) < len(new):
            return False
        going, coming = _runs(one not in kept for one in old), _runs(one not in kept for one in new)
        if len(going) + len(coming) > MOST_RUNS:
            return False
        for run in reversed(going):
            self.beginRemoveRows(QModelIndex(), run.start, run.stop - 1)
            del self.lines[run.start : run.stop]
            self.endRemoveRows()
        for run in coming:
            self.beginInsertRows(QModelIndex(), run.start, run.stop - 1)
            self.lines[run.start : run.start] = lines[run.start : run.stop]
            self.endInsertRows()
        return True

    def _change(self, lines: list[Line]) -> None:
        """Tell which of the rows, each at its place by now, look other than before."""
        changed = _runs(new != old for new, old in zip(lines, self.lines, strict=True))
        self.lines = lines
        for run in changed:
            self.dataChanged.emit(self.index(run.start, 0), self.index(run.stop - 1, len(self.columns) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many rows."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """A column's head, aligned like its cells."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.heading
        return (_RIGHT if column.figure else _LEFT) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = 0) -> Any:
        """A cell, as Qt asks for it."""
        line, place = self.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return line.texts[place]
        if role == ROW:
            return line.row
        column = self.columns[place]
        if role == SORTED_BY:
            return column.sorted_by(line.row) if column.sorted_by else line.texts[place]
        return self._look(column, line.colours[place], role)

    def _look(self, column: Column, colour: str, role: int) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.figure else _LEFT
        if role == Qt.ItemDataRole.FontRole and column.number:
            return self.number_font
        return QColor(colour) if role == Qt.ItemDataRole.ForegroundRole and colour else None


def _runs(marks: Iterable[bool]) -> list[range]:
    """The stretches in which each place is marked."""
    found = list[range]()
    for place, marked in enumerate(marks):
        if marked and found and found[-1].stop == place:
            found[-1] = range(found[-1].start, place + 1)
        elif marked:
            found.append(range(place, place + 1))
    return found


class _Sorted(QSortFilterProxyModel):
    """Rows in the order of a head, narrowed to those whose cells hold every typed word."""

    words: tuple[str, ...] = ()

    def lessThan(self, left: Index, right: Index) -> bool:
        one, other = left.data(SORTED_BY), right.data(SORTED_BY)
        if one is None or other is None:
            return one is None and other is not None
        return bool(one < other)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        if not self.words:
            return True
        model = self.sourceModel()
        assert isinstance(model, Rows)
        whole = " ".join(model.lines[row].texts).casefold()
        return all(word in whole for word in self.words)


class _Measured:
    """How wide texts are, and how high where they wrap, each measured once."""

    def __init__(self, plain: QFontMetrics, numbers: QFontMetrics) -> None:
        self._plain, self._numbers = plain, numbers
        self._known: dict[tuple[str, int], int] = {}

    def use(self, plain: QFontMetrics) -> None:
        """Measure by this face from now on."""
        if plain != self._plain or len(self._known) > MOST_MEASURED:
            self._plain = plain
            self._known.clear()

    def width(self, text: str) -> int:
        """The width of the text's longest line."""
        return self._remembered(text, _PLAIN, lambda: _longest(self._plain, text))

    def number_width(self, text: str) -> int:
        """The same in the face of numbers."""
        return self._remembered(text, _NUMBERS, lambda: _longest(self._numbers, text))

    def wrapped(self, text: str, room: int) -> int:
        """The height of a row that holds `text` in `room` points of width; 0 for a text of one line."""
        return self._remembered(text, room, lambda: self._wrapped(text, room))

    def _remembered(self, text: str, what: int, measure: Callable[[], int]) -> int:
        known = self._known.get((text, what))
        if known is None:
            known = self._known[text, what] = measure()
        return known

    def _wrapped(self, text: str, room: int) -> int:
        if "\n" not in text and self._plain.horizontalAdvance(text) <= room:
            return 0
        wrapped = self._plain.boundingRect(QRect(0, 0, room, 10_000), int(Qt.TextFlag.TextWordWrap), text)
        return wrapped.height() + theme.SPACE


def _longest(metrics: QFontMetrics, text: str) -> int:
    return max(map(metrics.horizontalAdvance, text.split("\n")))


class Table(QTableView):
    """`chosen` brings the row of Enter or a double click, `current_changed` the row the cursor stands on or None."""

    chosen = Signal(object)
    current_changed = Signal(object)

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        *,
        key: Callable[[Any], Hashable] | None = None,
        sortable: bool = True,
    ) -> None:
        """`name` is said to screen readers; `key` tells the same row before and after reading again."""
        super().__init__()
        self._key = key
        self._least_rows = 3
        self._modest = False
        self._rows = Rows(columns, self)
        self._measured = _Measured(self.fontMetrics(), QFontMetrics(self._rows.number_font))
        self._sorted = _Sorted(self)
        self._sorted.setSourceModel(self._rows)
        self.setModel(self._sorted)
        self.setAccessibleName(name)
        self._let_rows_grow = QTimer(self, interval=0, singleShot=True)
        self._let_rows_grow.timeout.connect(self._grow_rows)
        self._sorted.layoutChanged.connect(self._let_rows_grow.start)
        self._behave()
        self._lay_out_columns(columns)
        if sortable:
            self._sorted.sort(-1)
            self.setSortingEnabled(True)
            self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._showing = False
        self.selectionModel().currentRowChanged.connect(self._tell_current)

    @property
    def count(self) -> int:
        """How many rows are seen."""
        return self._sorted.rowCount()

    def show_rows(self, rows: Iterable[Any]) -> None:
        """Show these rows; the cursor stays on the row with the same key."""
        before = self.current()
        self._showing = True
        try:
            if self._rows.show(rows, self._key):
                self._let_rows_grow.start()
            self._measure_columns()
            if before is not None and self._key is not None:
                self._keep_cursor(self._key(before), self._key)
        finally:
            self._showing = False
        self._tell_current()

    def _keep_cursor(self, cursor: Hashable, key: Callable[[Any], Hashable]) -> None:
        """Of a row that is seen no more the cursor is on none; Qt would put it on the neighbour."""
        now = self.current()
        if (now is None or key(now) != cursor) and not self.go_to(cursor):
            self.selectionModel().clear()

    def _tell_current(self) -> None:
        if not self._showing:
            self.current_changed.emit(self.current())

    @property
    def least_rows(self) -> int:
        """How many rows there is always room for."""
        return self._least_rows

    @least_rows.setter
    def least_rows(self, count: int) -> None:
        if count != self._least_rows:
            self._least_rows = count
            self.updateGeometry()

    def rows(self) -> list[Any]:
        """The rows that are seen, in their order."""
        return [self._sorted.index(place, 0).data(ROW) for place in range(self.count)]

    def current(self) -> Any | None:
        """The row the cursor stands on, or None."""
        index = self.currentIndex()
        return index.data(ROW) if index.isValid() else None

    def go_to(self, key: Hashable) -> bool:
        """Put the cursor on the row with that key; False when it is not there."""
        for place, row in enumerate(self.rows()):
            if self._key is not None and self._key(row) == key:
                self.setCurrentIndex(self._sorted.index(place, 0))
                return True
        return False

    def narrow(self, text: str) -> None:
        """Show only rows that hold every word of `text`."""
        self._sorted.words = tuple(text.casefold().split())
        self._sorted.invalidate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the row, Ctrl+C copies."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.chosen.emit(self.current())
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
        else:
            super().keyPressEvent(event)

    def copied(self) -> str:
        """The marked rows (all when none is marked) as tab-separated text with the heads."""
        marked = sorted(index.row() for index in self.selectionModel().selectedRows()) or range(self.count)
        lines = ["\t".join(column.heading for column in self._rows.columns)]
        for place in marked:
            row = self._sorted.index(place, 0).data(ROW)
            lines.append("\t".join(" ".join(column.text(row).split()) for column in self._rows.columns))
        return "\n".join(lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._share_width()

    def minimumSizeHint(self) -> QSize:
        """At least the head and `least_rows` rows."""
        row = self.verticalHeader().minimumSectionSize()
        return QSize(160, self.horizontalHeader().sizeHint().height() + self.least_rows * row)

    def sizeHint(self) -> QSize:
        """What Qt asks for every table, or no more than the least rows."""
        usual = super().sizeHint()
        return QSize(usual.width(), self.minimumSizeHint().height()) if self._modest else usual

    def be_modest(self, rows: int) -> None:
        """Ask for no more than these rows: tables below each other then fit the counter's screen, and grow with it."""
        self.least_rows, self._modest = rows, True

    def _behave(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setWordWrap(True)
        self.doubleClicked.connect(lambda index: self.chosen.emit(index.data(ROW)))
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(round(theme.ROW_HEIGHT * theme.LARGE_TYPE[theme.current_size()]))
        rows.setDefaultSectionSize(rows.minimumSectionSize())

    def _lay_out_columns(self, columns: Sequence[Column]) -> None:
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(40)
        self._wide = [place for place, column in enumerate(columns) if column.wide]
        head.sectionResized.connect(lambda *_: self._let_rows_grow.start())
        self._measure_columns()

    def _measure_columns(self) -> None:
        """Give each column the width of its head or its longest text; wide ones share what is left."""
        head, measured = self.horizontalHeader(), self._measured
        measured.use(self.fontMetrics())
        for place, column in enumerate(self._rows.columns):
            if column.wide:
                continue
            width = measured.number_width if column.number else measured.width
            text = max(map(width, {line.texts[place] for line in self._rows.lines}), default=0)
            head.resizeSection(place, max(text + CELL_PADDING, head.sectionSizeHint(place)))
        self._share_width()

    def _share_width(self) -> None:
        """Wide columns share what is left; where a name has no room they keep a width and the table scrolls."""
        head = self.horizontalHeader()
        others = sum(head.sectionSize(place) for place in range(head.count()) if place not in self._wide)
        least = self.fontMetrics().horizontalAdvance("名" * LEAST_CHARACTERS) + CELL_PADDING
        room = (self.viewport().width() - others) // max(len(self._wide), 1)
        mode = QHeaderView.ResizeMode.Stretch if room >= least else QHeaderView.ResizeMode.Fixed
        for place in self._wide:
            if head.sectionResizeMode(place) is not mode:
                head.setSectionResizeMode(place, mode)
            if room < least:
                head.resizeSection(place, least)

    def _grow_rows(self) -> None:
        """Give each row the height its wrapped texts need (Qt's own hint forgets the style sheet's padding)."""
        self._measured.use(self.fontMetrics())
        least = self.verticalHeader().minimumSectionSize()
        rooms = {place: max(self.columnWidth(place) - CELL_PADDING, 20) for place in self._wide}
        for row in range(self.count):
            cells = self._rows.lines[self._sorted.mapToSource(self._sorted.index(row, 0)).row()].texts
            texts = ((room, cells[place]) for place, room in rooms.items())
            height = max((self._measured.wrapped(text, room) for room, text in texts), default=0)
            if self.rowHeight(row) != max(height, least):
                self.setRowHeight(row, max(height, least))
