"""日清: what closing a day means, asked before it is done, because a closed day is not opened again."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from registry_desktop.acts.day import close_day, differences
from registry_desktop.desktop import wording
from registry_desktop.desktop.dialogs.question_dialog import Answer, Question, QuestionDialog
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Operations
from registry_desktop.domain.officer import Role
from registry_desktop.queries.day_close import DayFigures, DayState, day_figures, day_state

CLOSERS = (Role.REVIEWER, Role.LEADER)


class DayClosing(QObject):
    """`closed` brings the day."""

    closed = Signal(object)

    def __init__(self, operations: Operations, page: QWidget) -> None:
        super().__init__(page)
        self._operations = operations
        self._page = page

    def ask_whether_closed(self, day: date, told: Callable[[DayState], None]) -> None:
        """Tell how the day stands."""
        self._operations.read(day_state, done=told, day=day)

    def ask(self, day: date) -> None:
        """Show the day's figures and ask; differences must be explained."""
        self._operations.read(day_figures, done=lambda figures: self._question(day, figures), day=day)

    def _question(self, day: date, figures: DayFigures) -> None:
        different = [_difference(*one) for one in differences(figures)]
        warned = [*_warnings(figures), *different]
        question = Question(
            title=translate("DayClosing", "Close {day}").format(day=day),
            sentence="\n".join([_sentence(figures), *warned]),
            verb=translate("DayClosing", "Close the day"),
            reason=bool(different),
        )
        dialog = QuestionDialog(question, self._page)
        dialog.given.connect(lambda answer: self._close(day, dialog, answer))
        dialog.open()

    def _close(self, day: date, dialog: QuestionDialog, answer: Answer) -> None:
        def done(_: Any) -> None:
            dialog.accept()
            self.closed.emit(day)

        self._operations.perform(
            close_day, done=done, failed=dialog.complain, day=day, differences_explained=answer.reason
        )


def _sentence(figures: DayFigures) -> str:
    missed = figures.booked - figures.arrived if figures.booked > figures.arrived else 0
    return translate(
        "DayClosing",
        "{registered} registered, {booklets} booklets issued, {voided} voided. {missed} booked couples have not come"
        " and will be noted as absent. A closed day is not opened again.",
    ).format(
        registered=figures.registered,
        booklets=figures.booklets_issued,
        voided=figures.booklets_voided,
        missed=missed,
    )


def _warnings(figures: DayFigures) -> Iterator[str]:
    """What does not stop the closing and should be known: booklets nobody counted, or counted otherwise."""
    if figures.blanks_not_counted:
        yield translate("DayClosing", "! The booklets of these windows have not been counted today: {windows}.").format(
            windows=_windows(figures.blanks_not_counted)
        )
    if figures.blanks_counted_otherwise:
        sentence = translate("DayClosing", "! Another number of booklets than the ledger's was counted at: {windows}.")
        yield sentence.format(windows=_windows(figures.blanks_counted_otherwise))


def _windows(numbers: tuple[str, ...]) -> str:
    return translate("DayClosing", ", ").join(wording.place_of_blanks(number) for number in numbers)


def _difference(what: str, expected: int, found: int) -> str:
    words = {
        "numbers": translate("DayClosing", "certificate numbers"),
        "booklets": translate("DayClosing", "booklets"),
        "serials": translate("DayClosing", "serials of the year"),
    }
    sentence = translate("DayClosing", "! {what}: {expected} expected, {found} found; please explain.")
    return sentence.format(what=words.get(what, what), expected=expected, found=found)


def said_since(state: DayState) -> str:
    """What was done after the day was closed, in one sentence; nothing where its sheet still holds."""
    if not state.since:
        return ""
    words = {
        "registered": translate("DayClosing", "registered"),
        "not_accepted": translate("DayClosing", "not accepted"),
        "refused": translate("DayClosing", "refused"),
        "abandoned": translate("DayClosing", "given up"),
        "numbers_issued": translate("DayClosing", "numbers issued"),
        "numbers_voided": translate("DayClosing", "numbers voided"),
        "booklets_issued": translate("DayClosing", "booklets issued"),
        "booklets_voided": translate("DayClosing", "booklets voided"),
    }
    changes = (f"{words[one]} {then} → {now}" for one, then, now in state.since)
    sentence = translate("DayClosing", "! Since this day was closed: {changes}. Its sheet tells the figures of then.")
    return sentence.format(changes=translate("DayClosing", ", ").join(changes))
