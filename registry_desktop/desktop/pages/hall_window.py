"""本窗口: the number at this desk's window, and everything that can be done with it."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from registry_desktop.acts import queue
from registry_desktop.acts.counter_cases import OPENS
from registry_desktop.desktop import wording
from registry_desktop.desktop.dialogs.question_dialog import Answer, Question, QuestionDialog, ask
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.tables.tickets import who_of
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.domain.officer import Role, SignedIn
from registry_desktop.queries.hall import Hall, TicketView

BEST, WORST = 5, 1


class WindowCard(Card):
    """`step_changed` is sent whenever the next act has another name."""

    step_changed = Signal()
    said = Signal(str)
    went_wrong = Signal(object)
    asked_for = Signal(str, object)

    def __init__(self, operations: Operations, officer: SignedIn) -> None:
        super().__init__()
        self._operations, self._officer = operations, officer
        self._hall: Hall | None = None
        self._ticket: TicketView | None = None
        self._busy = False
        self._rated: TicketView | None = None
        number = officer.window
        self.heading.setText(
            translate("WindowCard", "Window {number}").format(number=number)
            if number
            else translate("WindowCard", "This desk has no window number")
        )
        self._number = QLabel()
        self._number.setObjectName("ticket_number")
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._who = QLabel()
        self._who.setWordWrap(True)
        self._who.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._state = QLabel()
        self._state.setObjectName("muted")
        self._state.setWordWrap(True)
        self._state.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for label in (self._number, self._who, self._state):
            self.column.addWidget(label)
        self.column.addLayout(self._make_acts())
        self.column.addWidget(self._make_rating())

    @property
    def ticket(self) -> TicketView | None:
        """The number at this window."""
        return self._ticket

    def show_hall(self, hall: Hall) -> None:
        """Show the number at this window, or that there is none."""
        self._hall, self._ticket = hall, hall.at(self._officer.window) if self._officer.window else None
        ticket = self._ticket
        self._number.setText(ticket.number if ticket else "–")
        self._who.setText(who_of(ticket) if ticket else "")
        self._state.setText(self._told(ticket))
        self._name_acts()
        last = next((one for one in hall.done if one.window == self._officer.window), None)
        self._rated = last if last is not None and last.state == "finished" and last.evaluation is None else None
        self._rating.setVisible(ticket is None and self._rated is not None)
        if self._rated is not None:
            self._rating_word.setText(
                translate("WindowCard", "{number}: how satisfied?").format(number=self._rated.number)
            )
        self.step_changed.emit()

    def next_act(self) -> tuple[str, bool]:
        """The word of the primary button, and whether it is possible."""
        words = {
            "": translate("WindowCard", "Call the next number"),
            "called": translate("WindowCard", "They are here"),
            "serving": translate("WindowCard", "Service finished"),
        }
        state = self._ticket.state if self._ticket else ""
        waits = self._hall is not None and bool(self._hall.waiting)
        return words[state], not self._busy and bool(self._officer.window) and (bool(state) or waits)

    def go_on(self) -> None:
        """The primary act: call, receive, finish."""
        ticket = self._ticket
        if ticket is None:
            self._perform(queue.call_next, translate("WindowCard", "Called: {number}"))
        elif ticket.state == "called":
            self._perform(queue.start, translate("WindowCard", "{number} is being served"), ticket, done=self._open)
        else:
            self._perform(queue.finish, translate("WindowCard", "{number} is finished"), ticket)

    def call(self, ticket: TicketView) -> None:
        """Call this number out of its turn; the register says why not where this window still has another."""
        self._perform(queue.call, translate("WindowCard", "Called: {number}"), ticket)

    def bring_back(self, ticket: TicketView) -> None:
        """Who was put aside waits again."""
        self._perform(queue.bring_back, translate("WindowCard", "{number} waits again"), ticket)

    def prefer(self, ticket: TicketView | None) -> None:
        """Soldiers, pregnant, old or disabled persons go before the others."""
        if ticket is not None:
            self._perform(queue.prefer, translate("WindowCard", "{number} goes before the others"), ticket)

    def abandon(self, ticket: TicketView | None) -> None:
        """They have gone; with the reason."""
        if ticket is None:
            return
        question = Question(
            translate("WindowCard", "Number {number} has gone").format(number=ticket.number),
            translate("WindowCard", "The number ends. Should they come back, Enter on it below lets them wait again."),
            translate("WindowCard", "End the number"),
            reason=True,
        )
        ask(self, question, lambda dialog, answer: self._do_abandon(dialog, ticket, answer))

    def hand_on(self, ticket: TicketView | None) -> None:
        """To another window, or to another lane."""
        if ticket is None or self._hall is None:
            return
        places = tuple(
            (f"window {one.number}", translate("WindowCard", "Window {number}").format(number=one.number))
            for one in self._hall.windows
            if one.number != self._officer.window
        )
        lanes = tuple((f"lane {code}", word) for code, word in wording.choices("LANES") if code)
        question = Question(
            translate("WindowCard", "Hand number {number} on").format(number=ticket.number),
            translate("WindowCard", "They wait there in the place of their first number."),
            translate("WindowCard", "Hand on"),
            codes=(("place", translate("WindowCard", "To"), (*places, *lanes)),),
        )
        ask(self, question, lambda dialog, answer: self._do_hand_on(dialog, ticket, answer))

    def _make_acts(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self._acts: dict[str, QPushButton] = {}
        for name, word, act in (
            ("recall", translate("WindowCard", "Call &again"), self._recall),
            ("put_aside", translate("WindowCard", "Put a&side"), self._put_aside),
            ("hand_on", translate("WindowCard", "&Hand on …"), lambda: self.hand_on(self._ticket)),
            ("open_case", translate("WindowCard", "&Open the case"), self._open),
        ):
            made = button(word, act)
            made.setObjectName(name)
            self._acts[name] = made
            line.addWidget(made)
        return line

    def _make_rating(self) -> QWidget:
        """评价: five buttons, the best first, for whoever has just been served."""
        self._rating = QWidget()
        column = QVBoxLayout(self._rating)
        column.setContentsMargins(0, 0, 0, 0)
        self._rating_word = QLabel()
        self._rating_word.setObjectName("muted")
        column.addWidget(self._rating_word)
        words = {
            5: translate("WindowCard", "very"),
            4: translate("WindowCard", "satisfied"),
            3: translate("WindowCard", "so-so"),
            2: translate("WindowCard", "not"),
            1: translate("WindowCard", "not at all"),
        }
        line = QHBoxLayout()
        for points in range(BEST, WORST - 1, -1):
            made = button(f"{points} {words[points]}", partial(self._rate, points))
            made.setObjectName(f"rate_{points}")
            line.addWidget(made)
        column.addLayout(line)
        self._rating.hide()
        return self._rating

    def _told(self, ticket: TicketView | None) -> str:
        if ticket is None:
            return translate("WindowCard", "Nobody is called to this window.")
        parts = [wording.state(ticket.state), wording.lane(ticket.lane)]
        if ticket.state == "called" and ticket.called_at is not None:
            called = translate("WindowCard", "called {time}, {count} ×")
            parts = [called.format(time=f"{ticket.called_at:%H:%M:%S}", count=ticket.calls), parts[1]]
        return " · ".join(parts)

    def _name_acts(self) -> None:
        state = self._ticket.state if self._ticket else ""
        booked = self._ticket is not None and self._ticket.booking_id is not None
        self._acts["recall"].setEnabled(state == "called")
        self._acts["put_aside"].setEnabled(state == "called")
        self._acts["hand_on"].setEnabled(bool(state))
        self._acts["open_case"].setEnabled(state == "serving" and booked and self._officer.may(Role.REGISTRAR))

    def _recall(self) -> None:
        self._perform(queue.recall, translate("WindowCard", "Called again: {number}"), self._ticket)

    def _put_aside(self) -> None:
        self._perform(queue.put_aside, translate("WindowCard", "{number} is put aside"), self._ticket)

    def _rate(self, points: int) -> None:
        if self._rated is not None:
            self._operations.perform(
                queue.evaluate,
                done=lambda _: self.said.emit(translate("WindowCard", "Thank you: the rating is kept.")),
                failed=self.went_wrong.emit,
                ticket_id=self._rated.id,
                points=points,
            )

    def _open(self) -> None:
        """To the couple's case, which is opened where there is none yet; a number without a couple has none."""
        ticket = self._ticket
        if ticket is None or ticket.booking_id is None or not self._officer.may(Role.REGISTRAR):
            return
        if ticket.registration_id is not None:
            self.asked_for.emit("marriage", ticket.registration_id)
            return
        self._operations.perform(
            OPENS[ticket.business],
            done=lambda case: self.asked_for.emit("marriage", case),
            failed=self.went_wrong.emit,
            booking_id=ticket.booking_id,
        )

    def _perform(self, act: Any, sentence: str, ticket: TicketView | None = None, *, done: Any = None) -> None:
        """One act at a time: a second press means the same one."""
        if self._busy:
            return
        self._busy = True
        self.step_changed.emit()

        def finished(value: Any) -> None:
            self._busy = False
            number = ticket.number if ticket is not None else value.number
            self.said.emit(sentence.format(number=number))
            if done is not None:
                done()
            self.step_changed.emit()

        def failed(failure: Any) -> None:
            self._busy = False
            self.went_wrong.emit(failure)
            self.step_changed.emit()

        about = {} if ticket is None else {"ticket_id": ticket.id, "revision": ticket.revision}
        self._operations.perform(act, done=finished, failed=failed, **about)

    def _do_abandon(self, dialog: QuestionDialog, ticket: TicketView, answer: Answer) -> None:
        self._operations.perform(
            queue.abandon, done=dialog.finish, failed=dialog.complain, ticket_id=ticket.id, reason=answer.reason
        )

    def _do_hand_on(self, dialog: QuestionDialog, ticket: TicketView, answer: Answer) -> None:
        kind, _, place = answer.codes["place"].partition(" ")
        self._operations.perform(
            queue.hand_on, done=dialog.finish, failed=dialog.complain, ticket_id=ticket.id, **{kind: place}
        )
