"""A couple typed, or taken from a case by the number on one of its papers."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QLineEdit

from registry_desktop.desktop.pages.form_card import FormCard
from registry_desktop.desktop.widgets import form
from registry_desktop.queries.case_numbers import CaseOfNumber, case_of_number
from registry_desktop.queries.rooms import Who

PERSONS: Final = ("man_name", "woman_name", "man_identity_number", "woman_identity_number")


@dataclass(frozen=True)
class CoupleOfCase:
    """The couple of a case that another page asks something for."""

    registration_id: int
    number: str
    who: Who


class CoupleInputs:
    """The inputs `case_number` and PERSONS of a form. Taken from a case the persons are only shown: the case says who
    they are."""

    def __init__(self, card: FormCard) -> None:
        self._card = card
        self._number = form.line(card.form, "case_number")
        self._persons = [name for name in PERSONS if card.binding.input(name) is not None]
        self._taken = ""
        self.registration_id: int | None = None
        self._number.textEdited.connect(lambda _: self._forget())
        self._number.editingFinished.connect(lambda: self.settle(_nothing))

    def settle(self, then: Callable[[], object]) -> None:
        """Go on once the case whose number stands there is found; a number nobody has is complained about."""
        number = self._number.text().strip()
        if not number or number == self._taken:
            then()
            return

        def found(case: CaseOfNumber) -> None:
            if self._number.text().strip() == number:
                self.take(CoupleOfCase(case.registration_id, number, case.who))
                then()

        self._card.operations.read(
            case_of_number, done=found, failed=lambda failure: self._card.complain(failure.sentence), number=number
        )

    def take(self, couple: CoupleOfCase) -> None:
        """Show the couple of a case."""
        self.registration_id, self._taken = couple.registration_id, couple.number
        self._number.setText(couple.number)
        self._card.binding.put({name: getattr(couple.who, name) for name in self._persons})
        self._free(False)

    def clear(self) -> None:
        """Nobody yet."""
        self.registration_id, self._taken = None, ""
        self._free(True)

    def told(self) -> Who:
        """Who was typed."""
        values = self._card.binding.values()
        return Who(**{name: values[name].strip() for name in self._persons})

    def _forget(self) -> None:
        if self.registration_id is not None:
            self._card.binding.put(dict.fromkeys(self._persons, ""))
        self.clear()

    def _free(self, free: bool) -> None:
        for name in self._persons:
            line: QLineEdit = form.line(self._card.form, name)
            line.setReadOnly(not free)


def _nothing() -> None:
    """Only the couple was looked for."""
