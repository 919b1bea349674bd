"""A month at a glance: one cell a day with how full it is, who came, who was served; Enter goes to the day's week."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
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
from registry_desktop.desktop.tables.week_grid import draw_bar
from registry_desktop.queries.month import DayView, Month

DAY: Final = Qt.ItemDataRole.UserRole
WEEK: Final = 7


class MonthGrid(QTableView):
    """`chosen` brings the day of Enter or a double click."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("month_grid")
        self.setAccessibleName(translate("MonthGrid", "Days of the month"))
        self.setModel(QStandardItemModel(self))
        self.setItemDelegate(_Drawn(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setMinimumSectionSize(round(72 * theme.LARGE_TYPE[theme.current_size()]))
        self.doubleClicked.connect(lambda _: self._choose())

    def show_month(self, month: Month) -> None:
        """Show a month; the cursor goes to today, else to its first day."""
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        model.clear()
        model.setHorizontalHeaderLabels([wording.short_weekday(number) for number in range(WEEK)])
        offset = month.first.weekday()
        model.setRowCount((offset + len(month.days) + WEEK - 1) // WEEK)
        goal = (0, offset)
        for place, one in enumerate(month.days, offset):
            item = QStandardItem(said(one, month))
            item.setData(one, DAY)
            model.setItem(place // WEEK, place % WEEK, item)
            if one.day == month.today:
                goal = (place // WEEK, place % WEEK)
        self.setCurrentIndex(model.index(*goal))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the day."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        one = self.currentIndex().data(DAY)
        if one is not None:
            self.chosen.emit(one.day)


def said(one: DayView, month: Month) -> str:
    """A day in words: its date, the festival, booked of all places, who came and was served."""
    name = one.name or month.days_off.name_of(one.day)
    lines = [f"{one.day.day}  {name}".rstrip()]
    if one.capacity:
        booked = translate("MonthGrid", "{taken} of {capacity} booked")
        lines.append(booked.format(taken=one.taken, capacity=one.capacity))
    if one.came or one.missed:
        came = translate("MonthGrid", "{came} came, {served} served").format(came=one.came, served=one.served)
        lines.append(came)
    return "\n".join(lines)


class _Drawn(QStyledItemDelegate):
    """The words at the top left, beneath them a bar as long as the day is full."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One cell."""
        one: DayView | None = index.data(DAY)
        colours = theme.current()
        cell: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(cell, QColor(colours.accent_soft))
        if one is not None:
            painter.setPen(QColor(colours.text if one.capacity else colours.muted))
            top_left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            painter.drawText(cell.adjusted(8, 6, -8, -10), top_left, str(index.data()))
            if one.capacity:
                draw_bar(painter, cell, one.taken, one.capacity, one.came)
        painter.setPen(QColor(colours.accent if chosen else colours.line))
        painter.drawRect(cell.adjusted(0, 0, -1, -1))
        painter.restore()
