"""今日: who is booked, who has come, which cases are open or wait for the archive, how many booklets are left.

One line takes whatever a couple shows (slip, name, identity card); Enter on a booking does what comes next: check in,
open the case, go to the case.
"""

from datetime import date
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from registry_desktop.acts import booking as bookings
from registry_desktop.acts.counter_cases import OPENS
from registry_desktop.acts.divorce.case import pass_time
from registry_desktop.acts.queue import Ticket
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.dialogs.question_dialog import Answer, Question, QuestionDialog, ask
from registry_desktop.desktop.dialogs.settle_print import ask_what_became, unsettled_prints_panel
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.page import Page
from registry_desktop.desktop.tables.bookings import bookings_table, meant_by
from registry_desktop.desktop.tables.cases import cases_table
from registry_desktop.desktop.tables.cases import couple as both_names
from registry_desktop.desktop.tables.divorces import divorces_panel
from registry_desktop.desktop.tables.few_lines import FewLines
from registry_desktop.desktop.tables.later_cases import later_cases_panel
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.widgets.buttons import button, quiet_button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.desktop.widgets.couple_form import CoupleForm
from registry_desktop.desktop.widgets.figure_tile import figures_card
from registry_desktop.desktop.widgets.halves import Halves
from registry_desktop.desktop.widgets.licence_lines import LicenceLines
from registry_desktop.dispatch.run import recover
from registry_desktop.domain.changes import Changes
from registry_desktop.domain.lanes import SERVICE
from registry_desktop.domain.officer import Role
from registry_desktop.queries.appointments import BookingView
from registry_desktop.queries.hall import ticket_of_booking
from registry_desktop.queries.today import Today, today

SOON_DAYS = 7
"""Windows of divorce applications that open or end within these days are told."""


class TodayPage(Page):
    """The first page of everybody at the counter."""

    has_badge = True

    def build(self) -> None:
        """Figures above, bookings at the left, cases (or the walk-in's form) at the right."""
        self._today: Today | None = None
        self._time_passed_on: date | None = None
        self._missing_table = QLabel()
        self._missing_table.setWordWrap(True)
        self._missing_table.setStyleSheet(f"color: {theme.current().warn};")
        self._missing_table.hide()
        self._licences = LicenceLines()
        self.body.addWidget(self._missing_table)
        self.body.addWidget(self._licences)
        self.body.addWidget(self._make_figures())
        self.body.addWidget(self._make_prints())
        self._right = QStackedWidget()
        self._right.addWidget(self._make_cases())
        self._right.addWidget(self._make_walk_in())
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        column.addWidget(self._make_bookings(), 1)
        column.addWidget(self._make_divorces())
        self.body.addWidget(Halves(left, self._right), 1)
        self._primary_button = self.set_primary("", self._go_on)
        self._name_primary()

    def refresh(self) -> None:
        """Read the day again."""
        self.operations.read(today, done=self._show)

    def concerned(self, changes: Changes) -> bool:
        """Bookings, cases, booklets, the holiday table and the registrars' licences make this page."""
        return changes.concerns(
            "booking", "registration", "blank_booklet", "day_off", "officer", "officer_training", "print_job"
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever comes next is checked in: the cursor waits in that line."""
        super().showEvent(event)
        self._line.setFocus()

    def _make_figures(self) -> QWidget:
        words = {
            "booked": translate("TodayPage", "Booked today"),
            "arrived": translate("TodayPage", "Waiting"),
            "open": translate("TodayPage", "Open cases"),
            "to_file": translate("TodayPage", "To be filed"),
            "blanks": translate("TodayPage", "Marriage booklets left"),
        }
        card, self._figures = figures_card(words)
        return card

    def _make_bookings(self) -> QWidget:
        card = Card(translate("TodayPage", "Bookings of today"))
        self._line = QLineEdit()
        self._line.setObjectName("check_in")
        self._line.setProperty("enter_acts", True)
        self._line.setPlaceholderText(translate("TodayPage", "Number on the slip, name or identity number, then Enter"))
        self._line.setClearButtonEnabled(True)
        self._line.returnPressed.connect(self._check_in_typed)
        label = QLabel(translate("TodayPage", "Check &in"))
        label.setBuddy(self._line)
        self._line.setAccessibleName(translate("TodayPage", "Check in"))
        line = QHBoxLayout()
        line.addWidget(label)
        line.addWidget(self._line, 1)
        self._answer = QLabel()
        self._answer.setObjectName("muted")
        self._answer.setWordWrap(True)
        self._answer.hide()
        self._table = bookings_table()
        self._table.chosen.connect(self._do_next)
        self._table.current_changed.connect(self._name_next)
        self._bookings = ListPanel(
            self._table,
            "booking",
            translate("TodayPage", "Nobody is booked today. Couples who come without a booking are taken in with F9."),
        )
        self._next = button("", lambda: self._do_next(self._table.current()))
        self._leave = button(translate("TodayPage", "Left again …"), self._ask_leave)
        self._leave.setObjectName("left_again")
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._leave)
        foot.addWidget(self._next)
        card.column.addLayout(line)
        card.column.addWidget(self._answer)
        card.column.addWidget(self._bookings, 1)
        card.column.addLayout(foot)
        self._name_next(None)
        return card

    def _make_cases(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        self._open = self._case_list(
            column, translate("TodayPage", "Open cases"), "marriage", translate("TodayPage", "No case is open.")
        )
        self._to_file = self._case_list(
            column,
            translate("TodayPage", "Issued, to be filed"),
            "certificates",
            translate("TodayPage", "Every issued case has been filed."),
            with_number=True,
        )
        column.addWidget(self._make_later())
        return whole

    def _make_divorces(self) -> QWidget:
        """Only there while a window opens or ends."""
        panel = divorces_panel(translate("TodayPage", "No divorce window opens or ends these days."))
        self._divorces = FewLines(translate("TodayPage", "Divorce windows of these days"), panel, most=3)
        self._divorces.table.chosen.connect(lambda case: self.asked_for.emit("marriage", case.id))
        return self._divorces

    def _make_prints(self) -> QWidget:
        """Only there while a paper was sent to a printer and nobody has said whether it came out."""
        panel = unsettled_prints_panel()
        self._prints = FewLines(translate("TodayPage", "Sent to the printer: has it come out?"), panel, most=3)
        self._prints.table.chosen.connect(lambda one: ask_what_became(self.operations, self, one))
        return self._prints

    def _make_later(self) -> QWidget:
        """Judgments to note and upload, revocations under way, statements: only there while one is to be done."""
        panel = later_cases_panel(translate("TodayPage", "No case about a registration is to be done."))
        self._later = FewLines(translate("TodayPage", "Cases about registrations, to be done"), panel)
        self._later.table.chosen.connect(lambda case: self.asked_for.emit("marriage", case.id))
        return self._later

    def _case_list(
        self, column: QVBoxLayout, heading: str, icon_name: str, sentence: str, *, with_number: bool = False
    ) -> ListPanel:
        card = Card(heading)
        table = cases_table(heading, with_number=with_number)
        table.chosen.connect(lambda case: self.asked_for.emit("marriage", case.id))
        panel = ListPanel(table, icon_name, sentence)
        card.column.addWidget(panel, 1)
        column.addWidget(card, 1)
        return panel

    def _make_walk_in(self) -> QWidget:
        card = Card(translate("TodayPage", "A couple without a booking"))
        self._couple = CoupleForm(self.operations.lanes, services=False)
        card.column.addWidget(self._couple)
        card.column.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(quiet_button(translate("TodayPage", "Put away"), self._put_away))
        card.column.addLayout(foot)
        return card

    def _show(self, found: Today) -> None:
        self._today = found
        self.set_title(translate("TodayPage", "Today"), f"{found.day.isoformat()} {wording.weekday(found.day)}")
        self._missing_table.setVisible(not found.holiday_table_known)
        self._missing_table.setText(
            translate(
                "TodayPage",
                "! The days off of {year} are not entered yet: slots and periods count weekends only."
                " A leader or the administrator enters the notice under Booking › Days off.",
            ).format(year=found.day.year)
        )
        self._licences.show_reminders(found.licences)
        self._bookings.show_rows(found.bookings)
        if self._table.current() is None:
            awaited = (one.id for one in found.bookings if self._next_step(one) in ("check_in", "open"))
            self._table.go_to(next(awaited, None))
        self._open.show_rows(found.open_cases)
        self._to_file.show_rows(found.to_file)
        self._divorces.show_rows([one for one in found.divorces if one.turns_within(found.day, SOON_DAYS)])
        self._later.show_rows(found.later)
        self._prints.show_rows(found.prints)
        if any(one.may_be_asked_of_the_spooler for one in found.prints):
            self.operations.carry(recover, done=self._prints.show_rows, failed=self.fail)
        for panel in (self._open, self._to_file):
            panel.table.least_rows = 1 if found.later else 3
        self._let_time_pass(found.day)
        self._show_figures(found)

    def _show_figures(self, found: Today) -> None:
        waiting = [one for one in found.bookings if one.state == "arrived" and one.case_id is None]
        registrations = [one for one in found.bookings if not one.business.startswith(SERVICE)]
        booked = [one for one in registrations if one.first_minute is not None and "cancelled" not in one.state]
        stock = next((one for one in found.blanks if one.kind == "marriage_certificate"), None)
        left = stock.in_stock if stock else 0
        figures = self._figures
        figures["booked"].show_figure(str(len(booked)))
        figures["arrived"].show_figure(str(len(waiting)))
        figures["open"].show_figure(str(len(found.open_cases)))
        figures["to_file"].show_figure(str(len(found.to_file)))
        low = translate("TodayPage", "few left") if stock is None or stock.low else ""
        figures["blanks"].show_figure(str(left), remark=low)
        self.badge_changed.emit(len(waiting) + len(found.to_file) + len(found.later))

    def _let_time_pass(self, day: date) -> None:
        """Once a day: windows open, what nobody came for lapses (nobody presses a button for that)."""
        if self._time_passed_on != day:
            self._time_passed_on = day
            self.operations.perform(pass_time, failed=self.fail)

    def _check_in_typed(self) -> None:
        if self._today is None:
            return
        meant = meant_by(self._today.bookings, self._line.text())
        waiting = [one for one in meant if one.state == "booked"]
        if len(waiting) == 1:
            self._check_in(waiting[0])
            return
        self._say(_answer(meant, waiting))
        if meant:
            self._table.go_to(meant[0].id)
            self._table.setFocus()

    def _say(self, sentence: str) -> None:
        self._answer.setText(sentence)
        self._answer.setVisible(bool(sentence))

    def _check_in(self, booking: BookingView) -> None:
        def done(ticket: Ticket | None) -> None:
            self._line.clear()
            number = translate("TodayPage", "Their number in the hall: {number}")
            self._say(number.format(number=ticket.number) if ticket is not None else "")
            self._table.go_to(booking.id)
            self._table.setFocus()
            told = {"couple": both_names(*booking.names), "number": booking.number}
            self.said.emit(translate("TodayPage", "Checked in: {couple}, {number}").format(**told))

        self.operations.perform(
            bookings.check_in, done=done, failed=self.fail, booking_id=booking.id, revision=booking.revision
        )

    def _do_next(self, booking: BookingView | None) -> None:
        """What comes next for a booking: check in, open the case, go to the case."""
        if booking is None:
            return
        if booking.case_id is not None:
            self.asked_for.emit("marriage", booking.case_id)
        elif booking.state == "booked":
            self._check_in(booking)
        elif booking.state == "arrived" and self.officer.may(Role.REGISTRAR):
            self._open_case(booking.id, booking.business)

    def _ask_leave(self) -> None:
        """A couple that has come goes again before its case is opened."""
        booking = self._table.current()
        if booking is None:
            return
        who = (
            ("party", translate("TodayPage", "The couple goes of its own accord")),
            ("office", translate("TodayPage", "The office turns the couple away")),
        )
        couple = both_names(*booking.names)
        question = Question(
            title=translate("TodayPage", "{couple} leave").format(couple=couple),
            sentence=translate("TodayPage", "No case is opened; the booking ends with the reason given here."),
            verb=translate("TodayPage", "End the booking"),
            reason=True,
            codes=(("by", translate("TodayPage", "Who decides"), who),),
        )
        ask(self, question, lambda dialog, answer: self._do_leave(dialog, booking, answer))

    def _do_leave(self, dialog: QuestionDialog, booking: BookingView, answer: Answer) -> None:
        self.operations.perform(
            bookings.leave,
            done=lambda _: dialog.accept(),
            failed=dialog.complain,
            booking_id=booking.id,
            revision=booking.revision,
            reason=answer.reason,
            by_office=answer.codes["by"] == "office",
        )

    def _open_case(self, booking_id: int, business: str) -> None:
        self.operations.perform(
            OPENS[business],
            done=lambda registration_id: self.asked_for.emit("marriage", registration_id),
            failed=self.fail,
            booking_id=booking_id,
        )

    def _name_next(self, booking: BookingView | None) -> None:
        words = {
            "check_in": translate("TodayPage", "Check in"),
            "open": translate("TodayPage", "Open the case"),
            "go": translate("TodayPage", "Go to the case"),
            "nothing": translate("TodayPage", "Check in"),
        }
        step = self._next_step(booking)
        self._next.setText(f"{words[step]}   Enter")
        self._next.setEnabled(step != "nothing")
        came = booking is not None and booking.state == "arrived" and booking.case_id is None
        self._leave.setEnabled(came and self.officer.may(*bookings.DESK))

    def _next_step(self, booking: BookingView | None) -> str:
        if booking is None:
            return "nothing"
        if booking.case_id is not None:
            return "go"
        steps = {"booked": "check_in", "arrived": "open" if self.officer.may(Role.REGISTRAR) else "nothing"}
        return steps.get(booking.state, "nothing")

    def _go_on(self) -> None:
        """F9: show the walk-in's form, then take the couple in."""
        if self._right.currentIndex() == 0:
            self._right.setCurrentIndex(1)
            self._couple.begin()
            self._name_primary()
            return
        couple = self._couple.couple()
        if couple is not None:
            self._primary_button.setEnabled(False)
            self.operations.perform(
                bookings.walk_in,
                done=lambda booking_id: self._taken_in(booking_id, couple.business),
                failed=self._not_taken_in,
                couple=couple,
            )

    def _taken_in(self, booking_id: int, business: str) -> None:
        self._put_away()
        if self.officer.may(Role.REGISTRAR):
            self._open_case(booking_id, business)
        else:
            self.operations.read(ticket_of_booking, done=self._say_number, booking_id=booking_id)
            self.said.emit(translate("TodayPage", "The couple waits for a registrar."))

    def _say_number(self, ticket: str) -> None:
        self._say(translate("TodayPage", "Their number in the hall: {number}").format(number=ticket))

    def _not_taken_in(self, failure: Any) -> None:
        self._primary_button.setEnabled(True)
        self._couple.complain(failure.sentence)

    def _put_away(self) -> None:
        self._couple.clear()
        self._right.setCurrentIndex(0)
        self._primary_button.setEnabled(True)
        self._name_primary()
        self._primary_button.setFocus()

    def _name_primary(self) -> None:
        opened = self._right.currentIndex() == 1
        if not opened:
            word = translate("TodayPage", "Couple without a booking")
        elif self.officer.may(Role.REGISTRAR):
            word = translate("TodayPage", "Take in and open the case")
        else:
            word = translate("TodayPage", "Take in")
        _name(self._primary_button, word)


def _name(primary: QPushButton, word: str) -> None:
    primary.setText(f"{word}   F9")


def _answer(meant: list[BookingView], waiting: list[BookingView]) -> str:
    if not meant:
        return translate("TodayPage", "No booking of today fits. F9 takes a couple in without a booking.")
    if not waiting:
        return translate("TodayPage", "This couple has been checked in already, or the booking has ended.")
    return translate("TodayPage", "{count} bookings fit; choose the couple and press Enter.").format(count=len(waiting))
