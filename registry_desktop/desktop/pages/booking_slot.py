"""One slot of the booking page: who has it, the form that books it, and moving or cancelling a booking."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from registry_desktop.acts import booking as bookings
from registry_desktop.acts.papers import SLIP, PaperMade, make_slip
from registry_desktop.acts.working_plan import PLANNERS, change_capacity
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.dialogs.document_dialog import Document, show_document
from registry_desktop.desktop.dialogs.question_dialog import Answer, Question, QuestionDialog, ask
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure, Operations
from registry_desktop.desktop.pages.booking_hold import HoldKeeper
from registry_desktop.desktop.tables.cases import couple as both_names
from registry_desktop.desktop.tables.slot_bookings import SlotBookings
from registry_desktop.desktop.tables.waiting_couples import couple_of, waiting_list
from registry_desktop.desktop.tables.week_grid import said as how_full
from registry_desktop.desktop.widgets.buttons import button, quiet_button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.desktop.widgets.couple_form import CoupleForm
from registry_desktop.domain.officer import SignedIn
from registry_desktop.queries.appointments import BookingView, SlotView
from registry_desktop.queries.waiting_couples import WaitingView
from registry_desktop.queries.week import Week

BOOK, MOVE, CANCEL = "book", "move", "cancel"


class SlotPanel(Card):
    """`mode_changed` is sent whenever the next act has another name."""

    mode_changed = Signal()
    said = Signal(str)
    went_wrong = Signal(object)
    asked_for = Signal(str, object)

    def __init__(self, operations: Operations, officer: SignedIn) -> None:
        super().__init__()
        self._operations = operations
        self._officer = officer
        self._slot: SlotView | None = None
        self._today: Any = None
        self._mode = BOOK
        self._busy = False
        self._moved: BookingView | None = None
        self.heading.setWordWrap(True)
        self._state = QLabel()
        self._state.setObjectName("muted")
        self.head.addWidget(self._state)
        self._make_places()
        self._make_table()
        self.column.addWidget(self._table)
        self.column.addLayout(self._make_acts())
        self._wait_button = button(translate("SlotPanel", "Waiting list"), self._wait)
        self._wait_button.setObjectName("waiting_list")
        self.column.addWidget(self._wait_button)
        self.column.addWidget(self._make_waiting())
        self._below = QStackedWidget()
        self._couple = CoupleForm(operations.lanes)
        self._hold = HoldKeeper(operations, self._couple, self)
        self._below.addWidget(_at_top(self._couple))
        self._below.addWidget(self._make_move())
        self._below.addWidget(self._make_cancel())
        self.column.addWidget(self._below)
        self.column.addStretch(1)

    def show_slot(self, slot: SlotView | None, week: Week) -> None:
        """Show a slot of a week."""
        self._slot, self._today = slot, week.today
        if slot is None:
            self.heading.setText(translate("SlotPanel", "Choose a slot"))
            self._state.clear()
        else:
            until = f"{wording.minute(slot.first_minute)}–{wording.minute(slot.last_minute)}"
            told = [f"{slot.day:%m-%d} {wording.weekday(slot.day)} {until}", week.place]
            told.append(wording.lane(slot.lane) if slot.lane else "")
            self.heading.setText(" · ".join(filter(None, told)))
            self._state.setText(how_full(slot))
        self._table.show_rows(week.bookings_in(slot) if slot else ())
        self._waiting.show_rows([one for one in week.waiting if slot is not None and one.day == slot.day])
        self._couple.offer(slot.lane if slot is not None else "")
        self._fewer.setEnabled(slot is not None and slot.taken < slot.capacity and slot.day >= week.today)
        self._more.setEnabled(slot is not None and slot.day >= week.today)
        self._hold.go_to(slot.id if slot is not None and slot.day >= week.today else None)
        self._name_acts()

    def go_to(self, booking: BookingView) -> None:
        """Put the cursor on a booking of the slot."""
        self._table.go_to(booking.id)
        self._table.setFocus()

    def begin(self) -> None:
        """Enter on a slot: go on typing, or move there."""
        if self._mode == BOOK:
            self._couple.begin()
        else:
            self.go_on()

    def next_act(self) -> tuple[str, bool]:
        """The word of the primary button and whether it is possible now."""
        free = self._slot is not None and self._slot.free > 0 and self._slot.day >= self._today
        words = {
            BOOK: translate("SlotPanel", "Book"),
            MOVE: translate("SlotPanel", "Move here"),
            CANCEL: translate("SlotPanel", "Cancel this booking"),
        }
        return words[self._mode], free or self._mode == CANCEL

    def go_on(self) -> None:
        """The primary act."""
        {BOOK: self._book, MOVE: self._move, CANCEL: self._cancel}[self._mode]()

    def _make_places(self) -> None:
        """Whoever plans gives a slot more or fewer places from here; + and - in the week do the same."""
        self._fewer = quiet_button("−", lambda: self.change_places(-1))
        self._more = quiet_button("+", lambda: self.change_places(1))
        for made, name, word in (
            (self._fewer, "fewer_places", translate("SlotPanel", "One place fewer (-)")),
            (self._more, "more_places", translate("SlotPanel", "One place more (+)")),
        ):
            made.setObjectName(name)
            made.setToolTip(word)
            made.setAccessibleName(word)
            self.head.addWidget(made)
            if not self._officer.may(*PLANNERS):
                made.hide()

    def change_places(self, by: int) -> None:
        """So many places more in the slot; refused, in a sentence, to whoever does not plan."""
        slot = self._slot
        if slot is None:
            return
        said = translate("SlotPanel", "{time}: {capacity} places")
        self._operations.perform(
            change_capacity,
            done=lambda capacity: self.said.emit(
                said.format(time=wording.minute(slot.first_minute), capacity=capacity)
            ),
            failed=self.went_wrong.emit,
            slot_id=slot.id,
            by=by,
        )

    def _make_table(self) -> None:
        self._table = SlotBookings()
        self._table.setFixedHeight(round(150 * theme.LARGE_TYPE[theme.current_size()]))
        self._table.current_changed.connect(lambda _: self._name_acts())
        self._table.chosen.connect(self._open)

    def _make_acts(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self._check_in = button(translate("SlotPanel", "Check in"), self._check_in_now)
        self._start_move = button(translate("SlotPanel", "Move …"), lambda: self._turn_to(MOVE))
        self._start_cancel = button(translate("SlotPanel", "Cancel …"), lambda: self._turn_to(CANCEL))
        self._slip = button(translate("SlotPanel", "Slip"), self.print_slip, icon_name="print")
        for part, name in (
            (self._slip, "print_slip"),
            (self._check_in, "check_in_booking"),
            (self._start_move, "move_booking"),
            (self._start_cancel, "cancel_booking"),
        ):
            part.setObjectName(name)
            line.addWidget(part)
        line.addStretch(1)
        return line

    def _make_waiting(self) -> QWidget:
        self._waiting = waiting_list()
        table = self._waiting.table
        table.chosen.connect(self._take_up)
        self._end_wait = button(translate("SlotPanel", "Waits no longer …"), lambda: self._ask_end(table.current()))
        self._end_wait.setObjectName("end_waiting")
        table.current_changed.connect(lambda one: self._end_wait.setEnabled(one is not None))
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self._end_wait)
        self._waiting.column.addLayout(line)
        return self._waiting

    def _make_move(self) -> QWidget:
        self._move_sentence = QLabel()
        self._move_sentence.setWordWrap(True)
        return _at_top(self._move_sentence, quiet_button(translate("SlotPanel", "Put away"), self._put_away))

    def _make_cancel(self) -> QWidget:
        self._cancel_sentence = QLabel()
        self._cancel_sentence.setWordWrap(True)
        self._reason = QLineEdit()
        self._reason.setObjectName("cancel_reason")
        label = QLabel(translate("SlotPanel", "&Reason"))
        label.setBuddy(self._reason)
        self._reason.setAccessibleName(translate("SlotPanel", "Reason"))
        self._by_office = QCheckBox(translate("SlotPanel", "The office cancels, not the couple"))
        away = quiet_button(translate("SlotPanel", "Put away"), self._put_away)
        return _at_top(self._cancel_sentence, label, self._reason, self._by_office, away)

    def _name_acts(self) -> None:
        booking = self._table.current()
        waiting = booking is not None and booking.state == "booked"
        self._check_in.setEnabled(waiting and booking is not None and booking.day == self._today)
        self._start_move.setEnabled(waiting)
        self._start_cancel.setEnabled(waiting)
        self._wait_button.setVisible(self._slot is not None and self._slot.free <= 0 and self._mode == BOOK)
        self._slip.setEnabled(booking is not None and booking.state in ("booked", "arrived"))
        self.mode_changed.emit()

    def _turn_to(self, mode: str) -> None:
        self._mode = mode
        self._moved = self._table.current() if mode != BOOK else None
        self._below.setCurrentIndex((BOOK, MOVE, CANCEL).index(mode))
        if self._moved is not None:
            names = both_names(*self._moved.names)
            move = translate("SlotPanel", "Choose the new slot in the week; F9 or Enter moves {couple} there.")
            cancel = translate("SlotPanel", "The place of {couple} becomes free. The reason is kept.")
            self._move_sentence.setText(move.format(couple=names))
            self._cancel_sentence.setText(cancel.format(couple=names))
        if mode == CANCEL:
            self._reason.setFocus()
        self.mode_changed.emit()

    def _put_away(self) -> None:
        self._reason.clear()
        self._by_office.setChecked(False)
        self._turn_to(BOOK)

    def _open(self, booking: BookingView) -> None:
        if booking.registration_id is not None:
            self.asked_for.emit("marriage", booking.registration_id)

    def _book(self) -> None:
        couple = self._couple.couple()
        if couple is not None and self._slot is not None:
            self._carry_out(bookings.book, self._booked, self._complain, slot_id=self._slot.id, couple=couple)

    def move_to(self, booking_id: int, slot: SlotView) -> None:
        """The booking was drawn onto another slot."""
        booking = next((one for one in self._table.rows() if one.id == booking_id), None)
        if booking is not None and booking.slot_id != slot.id:
            self._perform(bookings.move, translate("SlotPanel", "Moved: {couple}"), booking, slot_id=slot.id)

    def print_slip(self) -> None:
        """F6: the slip of the booking under the cursor, for the couple to bring along."""
        booking = self._table.current()
        if booking is not None and self._slip.isEnabled():
            self._operations.perform(
                make_slip, done=self._show_slip, failed=self.went_wrong.emit, booking_id=booking.id
            )

    def _show_slip(self, made: PaperMade) -> None:
        title = translate("SlotPanel", "Slip of the booking")
        show_document(self._operations, Document(title, "slip.pdf", made.pdf, paper=SLIP), self.window())

    def _wait(self) -> None:
        """The slot is full: the couple is told when a place is free."""
        couple = self._couple.couple()
        if couple is not None and self._slot is not None:
            self._carry_out(bookings.wait_for_place, self._waits, self._complain, slot_id=self._slot.id, couple=couple)

    def _waits(self, _: int) -> None:
        self._couple.clear()
        self.said.emit(translate("SlotPanel", "On the waiting list of this day."))

    def _take_up(self, one: WaitingView) -> None:
        """A couple of the waiting list into the form; F9 books it where a place is free."""
        self._turn_to(BOOK)
        self._couple.fill(couple_of(one))
        self._couple.begin()

    def _ask_end(self, one: WaitingView | None) -> None:
        """A couple waits no longer; with the reason."""
        if one is None:
            return
        couple = both_names(one.man_name, one.woman_name)
        sentence = translate("SlotPanel", "The couple leaves the waiting list of {day}. The reason is kept.")
        question = Question(
            translate("SlotPanel", "{couple} waits no longer").format(couple=couple),
            sentence.format(day=one.day),
            translate("SlotPanel", "Take off the list"),
            reason=True,
        )
        ask(self, question, lambda dialog, answer: self._do_end(dialog, one, answer))

    def _do_end(self, dialog: QuestionDialog, one: WaitingView, answer: Answer) -> None:
        def done(_: Any) -> None:
            dialog.finish()
            couple = both_names(one.man_name, one.woman_name)
            self.said.emit(translate("SlotPanel", "Off the waiting list: {couple}").format(couple=couple))

        self._operations.perform(
            bookings.end_waiting,
            done=done,
            failed=dialog.complain,
            waiting_id=one.id,
            reason=answer.reason,
            revision=one.revision,
        )

    def leave(self) -> None:
        """To another page: the place that was held while one typed is free again."""
        self._hold.let_go()

    def _booked(self, _: int) -> None:
        self._hold.forget()
        self._couple.clear()
        self.said.emit(translate("SlotPanel", "Booked: {slot}").format(slot=self.heading.text()))

    def _check_in_now(self) -> None:
        booking = self._table.current()
        if booking is not None:
            self._perform(bookings.check_in, translate("SlotPanel", "Checked in: {couple}"), booking)

    def _move(self) -> None:
        if self._moved is not None and self._slot is not None:
            sentence = translate("SlotPanel", "Moved: {couple}")
            self._perform(bookings.move, sentence, self._moved, slot_id=self._slot.id)

    def _cancel(self) -> None:
        if self._moved is not None:
            sentence = translate("SlotPanel", "Cancelled: {couple}")
            by_office = self._by_office.isChecked()
            self._perform(bookings.cancel, sentence, self._moved, reason=self._reason.text(), by_office=by_office)

    def _perform(self, act: Any, sentence: str, booking: BookingView, **arguments: Any) -> None:
        def done(_: Any) -> None:
            self.said.emit(sentence.format(couple=both_names(*booking.names)))
            self._put_away()

        self._carry_out(
            act, done, self.went_wrong.emit, booking_id=booking.id, revision=booking.revision, **arguments
        )

    def _complain(self, failure: Failure) -> None:
        self._couple.complain(failure.sentence)

    def _carry_out(
        self, act: Any, done: Callable[[Any], object], failed: Callable[[Failure], object], **arguments: Any
    ) -> None:
        """One act at a time: a second press means the same one."""
        if self._busy:
            return
        self._busy = True

        def ended(say: Callable[[Any], object], answer: Any) -> None:
            self._busy = False
            say(answer)

        self._operations.perform(act, done=partial(ended, done), failed=partial(ended, failed), **arguments)


def _at_top(*parts: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.SPACE_SMALL)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return whole
