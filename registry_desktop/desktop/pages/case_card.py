"""读卡: one key reads the card on the reader into the party where the cursor is; what differs is offered, not done."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from registry_desktop.acts.identity_card import read_card
from registry_desktop.desktop import wording
from registry_desktop.desktop.application import application
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_body import CaseBody
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.pages.case_steps import works_on
from registry_desktop.queries.cases import CaseView
from registry_desktop.readers.chosen import chosen_reader


class CardReading(QObject):
    """`body_of` gives the panels of the case on the desk. The reader is that of this machine's settings."""

    said = Signal(str)

    def __init__(self, desk: CaseDesk, body_of: Callable[[], CaseBody], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._body_of = desk, body_of
        self._case, self._role = 0, ""
        self._reading = self._to_compare = False
        self._arguments: dict[str, Any] = {}
        desk.shown.connect(self._compare)

    def read(self) -> None:
        """Read the card into the party where the cursor is."""
        view, role = self._desk.view, self._role_at_cursor()
        body = self._body_of()
        if view is None or view.record.state not in body.entry_states or self._reading:
            return
        if not works_on(view, self._desk.operations.officer):
            return
        if not role:
            self.said.emit(translate("Case", "Put the cursor into the fields of the man or the woman, then read."))
            return
        settings = application().settings
        self._case, self._role, self._reading = view.record.id, role, True
        self.said.emit(translate("Case", "Reading the card …"))
        self._desk.operations.work(
            _read,
            done=self._put,
            failed=self._not_read,
            kind=settings.text("card_reader"),
            place=settings.text("card_reader_place"),
        )

    def _role_at_cursor(self) -> str:
        focused = QApplication.focusWidget()
        parties = self._body_of().entry.parties
        return next((role for role, one in parties.items() if focused is not None and one.isAncestorOf(focused)), "")

    def _put(self, read: dict[str, Any]) -> None:
        """The card is that of the person who stands there: another case opened meanwhile does not get it."""
        self._reading = False
        if self._desk.registration_id != self._case:
            return
        self._arguments = {**read, "role": self._role}
        if self._desk.busy:
            self._desk.after(self._perform)
        else:
            self._perform()

    def _perform(self, **more: Any) -> None:
        self._desk.act(read_card, done=self._done, **self._arguments, **more)

    def _not_read(self, failure: Any) -> None:
        self._reading = False
        self._desk.failed.emit(failure)

    def _done(self, _: int) -> None:
        self._to_compare = True

    def _compare(self, view: CaseView) -> None:
        """After a reading: offer what the card says otherwise."""
        if not self._to_compare or view.record.id != self._case:
            return
        self._to_compare = False
        differing = [
            one.field
            for one in view.findings
            if one.code == "ID_CARD_DIFFERS" and one.field and one.field.startswith(f"{self._role}.")
        ]
        if not differing:
            return
        names = [field.removeprefix(f"{self._role}.") for field in differing]
        sentence = translate("Case", "The card says otherwise: {fields}.")
        self._body_of().offer_strip.offer(
            sentence.format(fields="、".join(wording.field(field) for field in differing)),
            [
                ("take_from_card", translate("Case", "Take from the card"), lambda: self._perform(instead=names)),
                ("keep_typed", translate("Case", "Keep what is typed"), _leave),
            ],
        )


def _leave() -> None:
    """What was typed stays; the finding says so until it is passed with a reason."""


def _read(kind: str, place: str) -> dict[str, Any]:
    """In a worker thread: the card and which reader gave it."""
    reader = chosen_reader(kind, place)
    return {"card": reader.read(), "source": reader.source, "reader": reader.name}
