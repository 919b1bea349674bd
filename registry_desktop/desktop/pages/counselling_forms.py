"""The forms of counselling: a session to be arranged, what came of it, the counsellor's own notes."""

from datetime import date
from typing import ClassVar

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from registry_desktop.acts import counselling
from registry_desktop.acts.counselling import NewSession, Outcome
from registry_desktop.acts.rooms import Stretch
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.forms.ui_counselling_note import Ui_CounsellingNote
from registry_desktop.desktop.forms.ui_counselling_result import Ui_CounsellingResult
from registry_desktop.desktop.forms.ui_counselling_session import Ui_CounsellingSession
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.pages.couple_of_case import CoupleInputs, CoupleOfCase
from registry_desktop.desktop.pages.form_card import FormCard
from registry_desktop.desktop.pages.tab_panel import offer
from registry_desktop.domain.officer import COUNTER
from registry_desktop.queries.counselling import Appointment, Note, notes_of
from registry_desktop.queries.counselling_desk import CounsellingDesk

KIND_OF_A_DIVORCE = "divorce"


class SessionForm(FormCard):
    """A session to be arranged."""

    def __init__(self, operations: Operations) -> None:
        super().__init__(
            operations,
            Ui_CounsellingSession,
            translate("Counselling", "Arrange a session"),
            translate("Counselling", "Arrange"),
        )
        offer(self.box("kind"), wording.choices("COUNSELLING_KINDS"))
        offer(self.box("attendance"), wording.choices("ATTENDANCES"))
        self._couple = CoupleInputs(self)
        self._today: date | None = None
        if not operations.officer.may(*COUNTER):
            self.show_input("case_number", False)

    def offer_desk(self, desk: CounsellingDesk) -> None:
        """Offer rooms and counsellors; the first time the register's own day."""
        offer(self.box("counsellor_id"), desk.counsellors)
        offer(self.box("room_id"), desk.rooms)
        self.say_about(_lacking(desk))
        if self._today is None:
            self._today = desk.today
            self.binding.put({"day": desk.today})

    def take(self, couple: CoupleOfCase) -> None:
        """Arrange a session for the couple of a case."""
        self.binding.put({"kind": KIND_OF_A_DIVORCE})
        self._couple.take(couple)

    def go_on(self) -> None:
        """Arrange it."""
        if not self.lacks("counsellor_id", "room_id", "day", "first_minute", "last_minute"):
            self._couple.settle(self._book)

    def clear(self) -> None:
        """The next couple mostly comes to the same counsellor, room and day."""
        kept = ("kind", "attendance", "counsellor_id", "room_id", "day")
        self.binding.fill({name: value for name, value in self.binding.values().items() if name in kept})
        self._couple.clear()

    def _book(self) -> None:
        values = self.binding.values()
        when = Stretch(values["day"], values["first_minute"], values["last_minute"])
        new = NewSession(
            values["kind"],
            values["counsellor_id"],
            values["room_id"],
            when,
            values["attendance"],
            self._couple.registration_id,
            told=self._couple.told(),
        )
        sentence = translate("Counselling", "Arranged: {day} {time} {room}").format(
            day=when.day, time=wording.minute(when.first_minute), room=self.box("room_id").currentText()
        )
        self.perform(counselling.book_session, sentence, new=new)


def _lacking(desk: CounsellingDesk) -> str:
    """What has to be there before anything can be arranged, and who sees to it."""
    if not desk.rooms:
        return translate("Counselling", "No room for counselling is in use; the leader or administrator opens one.")
    if not desk.counsellors:
        return translate("Counselling", "Nobody here is a counsellor; the administrator enrols one.")
    return ""


class ResultForm(FormCard):
    """What came of one of the counsellor's own sessions."""

    def __init__(self, operations: Operations) -> None:
        super().__init__(
            operations,
            Ui_CounsellingResult,
            translate("Counselling", "The session was held"),
            translate("Counselling", "Note the result"),
            aside=True,
        )
        offer(self.box("result"), wording.choices("COUNSELLING_RESULTS"))
        self._session: Appointment | None = None

    def begin(self, session: Appointment, about: str) -> None:
        """Of that session; it took the time that was planned unless said otherwise."""
        self._session = session
        self.say_about(about)
        self.binding.fill({"result": "continues", "minutes": session.last_minute - session.first_minute})

    def go_on(self) -> None:
        """Note it."""
        if self._session is None or self.lacks("minutes"):
            return
        self.perform(
            counselling.note_result,
            translate("Counselling", "Noted: session {number} was held.").format(number=self._session.number),
            session_id=self._session.id,
            outcome=Outcome(**self.binding.values()),
            revision=self._session.revision,
        )


class NoteForm(FormCard):
    """The counsellor's own notes of a session, which nobody else reads; written ones stay."""

    stays: ClassVar = True

    def __init__(self, operations: Operations) -> None:
        super().__init__(
            operations,
            Ui_CounsellingNote,
            translate("Counselling", "Own notes"),
            translate("Counselling", "Write the note"),
            aside=True,
        )
        self._written = QPlainTextEdit()
        self._written.setObjectName("notes_written")
        self._written.setReadOnly(True)
        self._written.setTabChangesFocus(True)
        self._written.setAccessibleName(translate("Counselling", "Notes written"))
        nothing = translate("Counselling", "No note yet. Only you can read what you write here.")
        self._written.setPlaceholderText(nothing)
        self._written.setMinimumHeight(round(150 * theme.LARGE_TYPE[theme.current_size()]))
        self.column.insertWidget(2, self._written, 1)
        self._session: Appointment | None = None

    def begin(self, session: Appointment, about: str) -> None:
        """Show the notes of that session."""
        self._session = session
        self.say_about(about)
        self._written.clear()
        self.clear()
        self._read()

    def put_away(self) -> None:
        """Nothing of it stays on the screen."""
        self._session = None
        self._written.clear()
        super().put_away()

    def first_input(self) -> QWidget | None:
        """The new note."""
        return self.binding.input("text")

    def go_on(self) -> None:
        """Write it down."""
        if self._session is not None and not self.lacks("text"):
            sentence = translate("Counselling", "The note is written.")
            text = self.binding.values()["text"]
            self.perform(counselling.write_note, sentence, session_id=self._session.id, text=text)

    def kept(self) -> None:
        """It stands among the others now."""
        super().kept()
        self._read()

    def _read(self) -> None:
        session = self._session
        if session is not None:
            self.operations.read(notes_of, done=lambda notes: self._show(session, notes), session_id=session.id)

    def _show(self, session: Appointment, notes: tuple[Note, ...]) -> None:
        if session is self._session:
            self._written.setPlainText("\n\n".join(f"{one.written_at:%Y-%m-%d %H:%M}\n{one.text}" for one in notes))
