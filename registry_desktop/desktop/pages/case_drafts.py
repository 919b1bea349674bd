"""What is typed is kept every few seconds, and offered when the case is opened again (after a power cut, a kill)."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from registry_desktop.acts.drafts import discard_draft, save_draft
from registry_desktop.desktop.operations import Failure, Operations
from registry_desktop.queries.drafts import draft_of
from registry_desktop.records.drafts import Draft

EVERY_MS: Final = 3_000


@dataclass(frozen=True)
class KeptDraft:
    """A draft that was found: its fields and when it was kept. `own`: by this page, a moment ago."""

    values: Mapping[str, Any]
    saved_at: datetime
    own: bool


class DraftKeeper(QObject):
    """Keeps the draft of one case. `kept` brings the time of the last keeping, `found` a draft of before.

    Until somebody has answered whether a found draft is taken over, what is typed is kept beside it, never over it.
    """

    kept = Signal(object)
    found = Signal(object)

    def __init__(self, operations: Operations, typed: Callable[[], Mapping[str, Any]], parent: QObject) -> None:
        super().__init__(parent)
        self._operations = operations
        self._typed = typed
        self._subject = ""
        self._touched = False
        self._is_kept = False
        self._unanswered: Mapping[str, Any] = {}
        self._kept_here: set[str] = set()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.keep)

    def open(self, registration_id: int) -> None:
        """Begin with another case: look whether a draft of it lies there."""
        self._subject = f"marriage:{registration_id}"
        self._touched = self._is_kept = False
        self._unanswered = {}
        self._operations.read(draft_of, done=self._look, failed=self._say_nothing, subject=self._subject)
        self._timer.start()

    def touch(self) -> None:
        """Something was typed."""
        self._touched = True

    def keep(self) -> None:
        """Keep what is typed now, when it changed since the last time."""
        values = self._typed()
        if not self._touched or not self._subject:
            return
        self._touched = False
        self._write({**self._unanswered, **values})

    def answer(self) -> None:
        """The found draft is typed into the form now."""
        self._unanswered = {}

    def drop(self) -> None:
        """The found draft is not wanted; what is typed meanwhile is kept."""
        self._unanswered = {}
        self._write(self._typed())

    def forget(self) -> None:
        """What was typed is saved: of the draft only what nobody has answered for stays."""
        self._touched = False
        self._write(self._unanswered)

    def _write(self, values: Mapping[str, Any]) -> None:
        if values:
            self._is_kept = True
            self._kept_here.add(self._subject)
            content = written(values)
            self._operations.perform(
                save_draft, done=self._tell, failed=self._say_nothing, subject=self._subject, content=content
            )
        elif self._is_kept:
            self._is_kept = False
            self._operations.perform(discard_draft, failed=self._say_nothing, subject=self._subject)

    def close(self) -> None:
        """No case lies on the desk."""
        self.keep()
        self._timer.stop()
        self._subject = ""

    def _look(self, draft: Draft | None) -> None:
        if draft is not None and draft.subject == self._subject:
            self._is_kept = True
            values = read(draft.content)
            if values:
                self._unanswered = values
                self.found.emit(KeptDraft(values, draft.saved_at, self._subject in self._kept_here))

    def _tell(self, _: object) -> None:
        self.kept.emit(datetime.now().astimezone())

    def _say_nothing(self, failure: Failure) -> None:
        """A draft that could not be kept is tried again at the next change; the page stays as it is."""
        del failure
        self._touched = True


def written(values: Mapping[str, Any]) -> str:
    """The fields as JSON; dates are marked as such."""
    return json.dumps(
        {name: {"date": value.isoformat()} if isinstance(value, date) else value for name, value in values.items()},
        ensure_ascii=False,
    )


def read(content: str) -> dict[str, Any]:
    """The fields of a draft; nothing of one that cannot be read."""
    try:
        values = json.loads(content)
        return {
            str(name): date.fromisoformat(value["date"]) if isinstance(value, dict) else value
            for name, value in values.items()
        }
    except (ValueError, KeyError, AttributeError, TypeError):
        return {}
