"""婚姻家庭辅导: the week's sessions, one to be arranged, and for the counsellor what came of her own (counter.md 5).

The counter sees who comes when and where, never what for; the counsellor sees her own sessions and no others.
"""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from registry_desktop.acts import counselling
from registry_desktop.acts.booking import DESK
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.dialogs.question_dialog import Answer, Question, QuestionDialog, ask
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.counselling_forms import NoteForm, ResultForm, SessionForm
from registry_desktop.desktop.pages.couple_of_case import CoupleOfCase
from registry_desktop.desktop.pages.form_card import FormStack
from registry_desktop.desktop.pages.tab_panel import TabPanel
from registry_desktop.desktop.tables.cases import couple
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.desktop.widgets.halves import Halves
from registry_desktop.desktop.widgets.week_choice import WeekChoice
from registry_desktop.domain.officer import Role
from registry_desktop.queries.counselling import Appointment
from registry_desktop.queries.counselling_desk import CounsellingDesk, counselling_desk
from registry_desktop.records.counselling import CounsellingSession


class CounsellingPanel(TabPanel):
    """The week at the left, the forms at the right."""

    def build(self) -> None:
        """Two halves."""
        self._desk: CounsellingDesk | None = None
        self._day: date | None = None
        self._is_counsellor = self.officer.may(Role.COUNSELLOR)
        self.session, self.result = SessionForm(self.operations), ResultForm(self.operations)
        self.note = NoteForm(self.operations)
        self.forms = FormStack(self.session, self.result, self.note)
        self.forms.turned.connect(self.verb_changed)
        self.forms.said.connect(self.said)
        self.column.addWidget(Halves(self._make_week(), self.forms, shares=(1, 0), right_width=380, folded_height=0), 1)

    def refresh(self) -> None:
        """Read the week again."""
        self.operations.read(counselling_desk, done=self._show, day=self._day)

    def verb(self) -> str:
        """What the form shown is for."""
        return self.forms.shown.verb

    def go_on(self) -> None:
        """Keep the form shown."""
        self.forms.shown.go_on()

    def first_input(self) -> QWidget | None:
        """Where the form shown begins."""
        return self.forms.shown.first_input()

    def arrange_for(self, couple_of_case: CoupleOfCase) -> None:
        """A case asks for a session."""
        self.session.take(couple_of_case)
        self.forms.turn_to(self.session)

    def _make_week(self) -> QWidget:
        heading = translate("Counselling", "Sessions of the week")
        columns = [
            Column(translate("Counselling", "Day"), _day_of, number=True),
            Column(translate("Counselling", "Time"), _hours_of, number=True),
            Column(translate("Counselling", "Room"), lambda one: one.room),
            Column(translate("Counselling", "Counsellor"), lambda one: one.counsellor),
            Column(translate("Counselling", "Couple"), _who, wide=True),
            Column(translate("Counselling", "State"), lambda one: wording.state(one.state), colour=_colour),
        ]
        self.table = Table(heading, columns, key=lambda one: one.id)
        self.table.be_modest(5)
        self.table.current_changed.connect(lambda _: self._name_acts())
        self.list = ListPanel(
            self.table,
            "services",
            translate("Counselling", "No session in this week. Type one at the right and arrange it with F9."),
        )
        self._choice = WeekChoice()
        self._choice.day_wanted.connect(self._go_to_day)
        self._told = QLabel()
        self._told.setObjectName("session_told")
        self._told.setWordWrap(True)
        self._told.hide()
        made = Card(heading)
        made.head.addWidget(self._choice)
        made.column.addWidget(self.list, 1)
        made.column.addWidget(self._told)
        made.column.addLayout(self._make_acts())
        return made

    def _make_acts(self) -> QHBoxLayout:
        self._held = button(translate("Counselling", "Held …"), self._begin_result)
        self._notes = button(translate("Counselling", "Own notes …"), self._begin_note)
        self._no_show = button(translate("Counselling", "Did not come …"), lambda: self._ask_end(no_show=True))
        self._cancel = button(translate("Counselling", "Cancel …"), lambda: self._ask_end(no_show=False))
        names = {"held": self._held, "notes": self._notes, "no_show": self._no_show, "cancel_session": self._cancel}
        line = QHBoxLayout()
        for name, part in names.items():
            part.setObjectName(name)
            line.addWidget(part)
        line.addStretch(1)
        if not self._is_counsellor:
            for part in (self._held, self._notes):
                part.hide()
        self._name_acts()
        return line

    def _show(self, desk: CounsellingDesk) -> None:
        self._desk = desk
        self._choice.show_day(desk.first)
        self.session.offer_desk(desk)
        self.list.show_rows(desk.appointments)
        self._name_acts()

    def _name_acts(self) -> None:
        one = self.table.current()
        own = self._desk.own.get(one.id) if self._desk is not None and one is not None else None
        waits = one is not None and one.state == "booked"
        self._held.setEnabled(waits and own is not None)
        self._notes.setEnabled(own is not None)
        for part in (self._no_show, self._cancel):
            part.setEnabled(waits and (own is not None or self.officer.may(*DESK)))
        self._told.setText(_told(own) if own is not None else "")
        self._told.setVisible(own is not None)

    def _go_to_day(self, day: date | None) -> None:
        self._day = day
        self.refresh()

    def _begin_result(self) -> None:
        one = self.table.current()
        if one is not None:
            self.result.begin(one, _about(one))
            self.forms.turn_to(self.result)

    def _begin_note(self) -> None:
        one = self.table.current()
        if one is not None:
            self.note.begin(one, _about(one))
            self.forms.turn_to(self.note)

    def _ask_end(self, *, no_show: bool) -> None:
        one = self.table.current()
        if one is None:
            return
        if no_show:
            title = translate("Counselling", "Nobody came")
            sentence = translate("Counselling", "The session of {who} is noted as not come to, with the reason.")
            verb = translate("Counselling", "Did not come")
        else:
            title = translate("Counselling", "Cancel the session")
            sentence = translate("Counselling", "Room and counsellor of {who} become free. The reason is kept.")
            verb = translate("Counselling", "Cancel the session")
        who = _about(one)

        def given(dialog: QuestionDialog, answer: Answer) -> None:
            def done(_: Any) -> None:
                dialog.accept()
                self.said.emit(f"{verb}: {who}")

            self.operations.perform(
                counselling.cancel_session,
                done=done,
                failed=dialog.complain,
                session_id=one.id,
                reason=answer.reason,
                no_show=no_show,
                revision=one.revision,
            )

        ask(self, Question(title, sentence.format(who=who), verb, reason=True), given)


def _day_of(one: Appointment) -> str:
    return f"{one.day:%m-%d} {wording.short_weekday(one.day.weekday())}"


def _hours_of(one: Appointment) -> str:
    return f"{wording.minute(one.first_minute)}–{wording.minute(one.last_minute)}"


def _who(one: Appointment) -> str:
    """The couple, or who comes alone; whoever seeks advice need not say who they are."""
    names = couple(one.man_name, one.woman_name) or translate("Counselling", "not named")
    if one.attendance == "couple":
        return names
    return f"{names} · {dict(wording.choices('ATTENDANCES'))[one.attendance]}"


def _about(one: Appointment) -> str:
    return f"{_day_of(one)} {_hours_of(one)} · {_who(one)}"


def _colour(one: Appointment) -> str:
    colours = {"held": theme.current().done, "booked": ""}
    return colours.get(one.state, theme.current().muted)


def _told(own: CounsellingSession) -> str:
    """An own session in a line: what for, and what came of it."""
    kind = dict(wording.choices("COUNSELLING_KINDS"))[own.kind]
    parts = [own.number, kind]
    if own.state == "held":
        parts.append(dict(wording.choices("COUNSELLING_RESULTS"))[own.result])
        parts.append(translate("Counselling", "{minutes} minutes").format(minutes=own.minutes))
    if own.follow_up_on is not None:
        parts.append(translate("Counselling", "follow-up {day}").format(day=own.follow_up_on))
    if own.end_reason:
        parts.append(translate("Counselling", "Reason: {reason}").format(reason=own.end_reason))
    return " · ".join(parts)
