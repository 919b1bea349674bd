"""The slots of a week: one column a day, one row a time; each cell says how many places are free and shows it."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.widgets.booking_drag import booking_in
from registry_desktop.queries.appointments import SlotView
from registry_desktop.queries.week import Week

Index = QModelIndex | QPersistentModelIndex
SLOT = Qt.ItemDataRole.UserRole
PAST = Qt.ItemDataRole.UserRole + 1
CAME = Qt.ItemDataRole.UserRole + 2


PLACES = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
"""Keys that want places; = is + without the shift key."""


class _Slots(QAbstractTableModel):
    """Cells by time and day."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(parent)
        self.week: Week | None = None
        self.rows: list[tuple[int, str]] = []
        """Minute of the day and lane of each row."""
        self._cells: dict[tuple[int, int], SlotView] = {}

    def show(self, week: Week) -> None:
        """Show this week."""
        self.beginResetModel()
        self.week = week
        self.rows = sorted({(slot.first_minute, slot.lane) for slot in week.slots})
        places = {row: place for place, row in enumerate(self.rows)}
        self._cells = {
            (places[slot.first_minute, slot.lane], (slot.day - week.first).days): slot for slot in week.slots
        }
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """One row a time."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """One column a day."""
        return 0 if parent.isValid() or self.week is None else len(self.week.days)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The cursor may stand on every cell, also an empty one, so that the arrow keys never get stuck."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Weekday, date and festival above; the time at the left."""
        if role != Qt.ItemDataRole.DisplayRole or self.week is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            minute, lane = self.rows[section]
            return f"{wording.minute(minute)}\n{wording.lane(lane)}" if lane else wording.minute(minute)
        return _day_head(self.week, section)

    def data(self, index: Index, role: int = 0) -> Any:
        """What a cell says and holds."""
        slot = self._cells.get((index.row(), index.column()))
        if role == SLOT:
            return slot
        if slot is None or self.week is None:
            return None
        if role == PAST:
            return slot.day < self.week.today
        if role == CAME:
            return came_to(self.week, slot)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            came = came_to(self.week, slot)
            told = translate("WeekGrid", "{count} came").format(count=came) if came else ""
            return " · ".join(filter(None, (said(slot), told)))
        return None


def said(slot: SlotView) -> str:
    """How full a slot is, in words."""
    if slot.free <= 0:
        return translate("WeekGrid", "full")
    return translate("WeekGrid", "{free} of {capacity} free").format(free=slot.free, capacity=slot.capacity)


def _day_head(week: Week, place: int) -> str:
    day = week.days[place]
    name = week.days_off.name_of(day)
    if not name:
        below = translate("WeekGrid", "today") if day == week.today else ""
    elif week.days_off.is_rest_day(day):
        below = translate("WeekGrid", "{festival}, closed").format(festival=name)
    else:
        below = translate("WeekGrid", "{festival}, working day").format(festival=name)
    return f"{wording.weekday(day)} {day:%m-%d}\n{below}"


class _Drawn(QStyledItemDelegate):
    """The words, and beneath them a bar as long as the slot is full."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        slot, colours = index.data(SLOT), theme.current()
        cell: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(cell, QColor(colours.accent_soft))
        if slot is not None:
            ink = colours.muted if index.data(PAST) or slot.free <= 0 else colours.text
            painter.setPen(QColor(ink))
            room = cell.adjusted(6, 2, -6, -8)
            told = str(index.data())
            if painter.fontMetrics().horizontalAdvance(told) > room.width():
                told = said(slot)  # who came stands in the bar as well
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, told)
            draw_bar(painter, cell, slot.taken, slot.capacity, index.data(CAME))
        painter.setPen(QColor(colours.line))
        painter.drawLine(cell.bottomLeft(), cell.bottomRight())
        painter.drawLine(cell.topRight(), cell.bottomRight())
        if chosen:
            painter.setPen(QColor(colours.accent))
            painter.drawRect(cell.adjusted(0, 0, -1, -1))
        painter.restore()


def draw_bar(painter: QPainter, cell: QRect, taken: int, capacity: int, came: int = 0) -> None:
    """At the foot of a cell: how many of the places are booked, and of those whose couple has come."""
    whole = QRect(cell.left() + 10, cell.bottom() - 8, cell.width() - 20, 4)
    painter.fillRect(whole, QColor(theme.current().line))
    for count, colour in ((taken, theme.current().accent), (came, theme.current().done)):
        if capacity and count:
            part = QRect(whole)
            part.setWidth(whole.width() * min(count, capacity) // capacity)
            painter.fillRect(part, QColor(colour))


def came_to(week: Week, slot: SlotView) -> int:
    """How many couples booked into the slot have come."""
    return sum(one.arrived_at is not None for one in week.bookings_in(slot))


class WeekGrid(QTableView):
    """`slot_changed` brings the slot the cursor stands on or None, `chosen` the slot of Enter or a double click,
    `dropped` the id of a booking and the slot it was drawn onto, `places_wanted` how many places more it is to have."""

    slot_changed = Signal(object)
    chosen = Signal(object)
    dropped = Signal(int, object)
    places_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._slots = _Slots(self)
        self.setModel(self._slots)
        self.setItemDelegate(_Drawn(self))
        self.setObjectName("week_grid")
        self.setAcceptDrops(True)
        self.setAccessibleName(translate("WeekGrid", "Slots of the week"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self._height = round(37 * theme.LARGE_TYPE[theme.current_size()])
        self._height_with_lane = max(self._height, 2 * self.fontMetrics().lineSpacing() + theme.SPACE)
        self.verticalHeader().setDefaultSectionSize(self._height)
        self.verticalHeader().setMinimumSectionSize(self._height)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setHighlightSections(False)
        self.selectionModel().currentChanged.connect(lambda *_: self.slot_changed.emit(self.slot()))
        self.doubleClicked.connect(lambda _: self._choose())

    def show_week(self, week: Week) -> None:
        """Show a week; the cursor stays on the same time, or goes to the first free place from today on."""
        before = self.slot()
        self._slots.show(week)
        for row, (_, lane) in enumerate(self._slots.rows):
            self.verticalHeader().resizeSection(row, self._height_with_lane if lane else self._height)
        heads = (_day_head(week, place) for place in range(len(week.days)))
        metrics = self.horizontalHeader().fontMetrics()
        widest = max(metrics.horizontalAdvance(line) for head in heads for line in head.splitlines())
        self.horizontalHeader().setMinimumSectionSize(widest + theme.SPACE_WIDE)
        if before is None or not self.go_to(before.id):
            free = (slot.id for slot in week.slots if slot.day >= week.today and slot.free > 0)
            self.go_to(next(free, -1))
        self.slot_changed.emit(self.slot())

    def slot(self) -> SlotView | None:
        """The slot the cursor stands on."""
        found: SlotView | None = self.currentIndex().data(SLOT) if self.currentIndex().isValid() else None
        return found

    def go_to(self, slot_id: int) -> bool:
        """Put the cursor on a slot; False when this week does not have it."""
        for row in range(self._slots.rowCount()):
            for column in range(self._slots.columnCount()):
                index = self._slots.index(row, column)
                slot = index.data(SLOT)
                if slot is not None and slot.id == slot_id:
                    self.setCurrentIndex(index)
                    return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the slot; + and - want a place more or fewer in it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif event.key() in PLACES and self.slot() is not None:
            self.places_wanted.emit(PLACES[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A booking may come in."""
        if booking_in(event) is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Only a slot with a free place takes it."""
        slot = self._slot_at(event)
        event.setAccepted(booking_in(event) is not None and slot is not None and slot.free > 0)

    def dropEvent(self, event: QDropEvent) -> None:
        """The booking goes there."""
        slot, booking_id = self._slot_at(event), booking_in(event)
        if slot is not None and booking_id is not None:
            event.acceptProposedAction()
            self.dropped.emit(booking_id, slot)

    def _slot_at(self, event: QDropEvent) -> SlotView | None:
        found: SlotView | None = self.indexAt(event.position().toPoint()).data(SLOT)
        return found

    def _choose(self) -> None:
        if self.slot() is not None:
            self.chosen.emit(self.slot())
