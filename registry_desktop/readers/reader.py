"""What every card reader is: asked whether it answers, asked for the card that lies on it."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Protocol

from registry_desktop.domain.identity_card import CardData


class Reason(StrEnum):
    """Why no card was read. Each has a sentence among the faults, in both languages."""

    NOT_CHOSEN = "reader_not_chosen"
    NO_ANSWER = "reader_no_answer"  # place, detail
    NO_CARD = "reader_no_card"  # place
    WRONG_CARD = "reader_wrong_card"  # field, found


class ReaderFault(Exception):  # noqa: N818 - an answer, not an error of the program
    """No card was read; `facts` fill the holes of the sentence."""

    def __init__(self, reason: Reason, facts: Mapping[str, str] | None = None) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.facts = dict(facts or {})


class CardReader(Protocol):
    """One reader. Not for two threads."""

    source: str
    """Which way the data came: file, library or serial."""
    name: str
    """Which reader it was, as the evidence keeps it."""

    def open(self) -> None:
        """Is it there? ReaderFault NO_ANSWER when it is not."""
        ...

    def read(self) -> CardData:
        """The card that lies on it, waited for some seconds. ReaderFault NO_ANSWER, NO_CARD or WRONG_CARD."""
        ...
