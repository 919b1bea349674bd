"""读回核对 on the case page (F7): the couple reads what will be printed, the clerk notes what they say."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from registry_desktop.acts.read_back import STATES, ReadBackView, record_read_back, shown_now
from registry_desktop.desktop.dialogs.question_dialog import Answer, Question, QuestionDialog, ask
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure
from registry_desktop.desktop.pages.case_body import CaseBody
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.pages.case_steps import certificate_of
from registry_desktop.desktop.read_back_window import ReadBackWindow
from registry_desktop.queries.cases import CaseView


def can_be_shown(view: CaseView) -> bool:
    """Whether the case is at the point where its certificates are read back."""
    return view.own_office and view.record.state in STATES and bool(certificate_of(view))


class ReadBackDesk(QObject):
    """Opens the couple's window, keeps their answer, and takes everything away when the case is left.

    `said` brings a sentence, `ended` comes when nobody reads any more. The answer is asked for on the strip above the
    page, so that the case stays in sight.
    """

    said = Signal(str)
    ended = Signal()

    def __init__(self, desk: CaseDesk, body: Callable[[], CaseBody], page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._body, self._page = desk, body, page
        self._window: ReadBackWindow | None = None
        self._view: ReadBackView | None = None
        self._told_of = 0
        self._asked = 0
        """How often the couple's window was asked for or put away: an answer that comes after that shows nobody."""
        self._question: QuestionDialog | None = None

    def look_up(self, view: CaseView) -> None:
        """Tell beside the booklets how it stands; a case that is past it is taken off the couple's window."""
        if view.record.id != self._told_of:  # never what the couple before has said
            self._told_of = view.record.id
            self._body().read_back.show_standing(None)
        if not can_be_shown(view):
            self.put_away()
            return
        self._desk.operations.read(
            shown_now, done=self._tell, failed=self._know_nothing, registration_id=view.record.id
        )

    def _know_nothing(self, _: Failure) -> None:
        """The case has moved on meanwhile; the next reading of it tells."""
        self._body().read_back.show_standing(None)

    def show(self) -> None:
        """F7: show the couple what would be printed now."""
        view = self._desk.view
        if view is None or not can_be_shown(view):
            self.said.emit(translate("ReadBack", "Certificates are read back from the approval until the issue."))
            return
        self._asked += 1
        asked = self._asked

        def show(shown: ReadBackView) -> None:
            if asked == self._asked:
                self._show(shown)

        self._desk.operations.read(
            shown_now, done=show, failed=self._desk.failed.emit, registration_id=view.record.id
        )

    def put_away(self) -> None:
        """Nobody is shown any more."""
        self._asked += 1
        if self._view is not None:
            self._body().offer_strip.hide()
        self._view = None
        if self._question is not None:
            self._question.finish()
        if self._window is not None:
            self._window.show_nobody()

    def _tell(self, shown: ReadBackView) -> None:
        if shown.registration_id != self._desk.registration_id:
            return
        self._body().read_back.show_standing(shown)
        if self._view is not None and self._view.digest != shown.digest:
            self._show(shown)

    def _show(self, shown: ReadBackView) -> None:
        if shown.registration_id != self._desk.registration_id:
            return
        self._view = shown
        if self._window is None:
            self._window = ReadBackWindow(shown.office, self._page)
        self._window.show_view(shown)
        self._window.open_beside()
        self._page.window().activateWindow()  # the keys stay with the clerk
        self._ask()

    def _ask(self) -> None:
        if self._view is None:
            return
        strip = self._body().offer_strip
        strip.offer(
            translate("ReadBack", "The couple is reading on its own screen what will be printed. What do they say?"),
            [
                ("read_back_right", translate("ReadBack", "All is right"), lambda: self._answer("right")),
                ("read_back_wrong", translate("ReadBack", "Something is wrong …"), self._ask_what),
                ("read_back_close", translate("ReadBack", "Take it away"), self._close),
            ],
        )
        first = strip.findChild(QPushButton, "read_back_right")
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        self.put_away()
        self.ended.emit()

    def _ask_what(self) -> None:
        question = Question(
            translate("ReadBack", "What is wrong?"),
            translate(
                "ReadBack",
                "It is kept with the case. To put it right, the case is sent back to examination.",
            ),
            translate("ReadBack", "Note it"),
            reason=True,
        )

        def given(dialog: QuestionDialog, answer: Answer) -> None:
            self._answer("wrong", answer.reason, dialog)

        self._question = ask(self._page, question, given)
        self._question.rejected.connect(self._ask)
        self._question.finished.connect(self._forget_question)

    def _forget_question(self) -> None:
        self._question = None

    def _answer(self, answer: str, remark: str = "", dialog: QuestionDialog | None = None) -> None:
        view = self._view
        if view is None:
            if dialog is not None:
                dialog.finish()
            return
        self._desk.operations.perform(
            record_read_back,
            done=lambda _: self._answered(view, answer, dialog),
            failed=dialog.complain if dialog is not None else self._not_noted,
            registration_id=view.registration_id,
            digest=view.digest,
            answer=answer,
            remark=remark,
            shown_at=view.at,
        )

    def _not_noted(self, failure: Failure) -> None:
        self._desk.failed.emit(failure)
        self._ask()

    def _answered(self, view: ReadBackView, answer: str, dialog: QuestionDialog | None) -> None:
        if dialog is not None:
            dialog.finish(0)
        if self._view is not view:
            return  # another couple is reading already
        self._view = None
        right = answer == "right"
        word = (
            translate("ReadBack", "Thank you. Your certificates will be printed as you have read it.")
            if right
            else translate("ReadBack", "Thank you. It will be put right before anything is printed.")
        )
        if self._window is not None:
            self._window.show_nobody(word)
        self.said.emit(
            translate("ReadBack", "Noted: the couple found it right.")
            if right
            else translate("ReadBack", "Noted: the couple found it wrong.")
        )
        self.ended.emit()
