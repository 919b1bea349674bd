"""The case that lies on the desk: read, saved, acted upon with the revision the page has seen; every panel asks here.

What is typed and not saved yet is saved before any act, in the same order; somebody else's change in between is told
(`overtaken`) and never written over.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from registry_desktop.acts.divorce import application
from registry_desktop.acts.marriage import entry
from registry_desktop.acts.registered import case as later
from registry_desktop.acts.reissue import entry as reissue
from registry_desktop.desktop.operations import Failure, Operations
from registry_desktop.domain.refused import Refusal
from registry_desktop.queries.cases import case
from registry_desktop.records.later_cases import LATER_KINDS

SAVES: Final[Mapping[str, Any]] = {
    "marriage.registration": entry.save,
    "marriage.divorce": application.save,
    "marriage.reissue": reissue.save,
    **dict.fromkeys(LATER_KINDS, later.save),
}
"""How the form of each kind of case is saved."""
Done = Callable[[Any], object]
Failed = Callable[[Failure], object]


class CaseDesk(QObject):
    """`shown` brings the case whenever it was read anew, `typed` comes when an input changes, `saved` brings the fields
    that were just saved."""

    shown = Signal(object)
    typed = Signal()
    saved = Signal(object)
    acted = Signal(str)
    failed = Signal(object)
    overtaken = Signal(object)
    busy_changed = Signal(bool)

    def __init__(
        self,
        operations: Operations,
        parent: QObject | None = None,
        *,
        query: Any = case,
        saves: Mapping[str, Any] = SAVES,
    ) -> None:
        """`query` reads a case by its id, `saves` are the acts that save the form of each kind."""
        super().__init__(parent)
        self.operations = operations
        self.registration_id = 0
        self.view: Any = None
        self._query, self._saves = query, saves
        self.unsaved: Callable[[], Mapping[str, Any]] = dict
        self._revision = 0
        self._acting: tuple[Any, dict[str, Any], Done | None, Failed | None] | None = None
        self._saving: dict[str, Any] = {}
        self._waiting: list[Callable[[], object]] = []

    @property
    def busy(self) -> bool:
        """Whether an act is under way: a second press means the same one."""
        return self._acting is not None

    def open(self, registration_id: int) -> None:
        """Lay a case on the desk."""
        self.registration_id, self.view, self._revision = registration_id, None, 0
        self.read()

    def read(self) -> None:
        """Read the case again."""
        case_id = self.registration_id
        self.operations.read(self._query, done=self._show, failed=self.failed.emit, registration_id=case_id)

    def after(self, call: Callable[[], object]) -> None:
        """Do this once the act under way has ended (two boxes ticked quickly)."""
        self._waiting.append(call)

    def act(self, function: Any, *, done: Done | None = None, failed: Failed | None = None, **arguments: Any) -> None:
        """Save what is typed, then carry out an act on the case (its id and revision are added)."""
        if self._acting is not None:
            return
        self._take_up(function, arguments, done, failed)
        changes = self.unsaved()
        if not changes:
            self._carry_out()
            return
        self._saving = dict(changes)
        self._perform(self._save_act(), self._saved_before, {"fields": self._saving})

    def save(self) -> None:
        """Save what is typed."""
        changes = self.unsaved()
        if self._acting is None and changes:
            self._saving = dict(changes)
            self._take_up(self._save_act(), {"fields": self._saving}, None, None)
            self._carry_out()

    def _save_act(self) -> Any:
        return self._saves[self.view.record.kind]

    def _take_up(self, function: Any, arguments: dict[str, Any], done: Done | None, failed: Failed | None) -> None:
        self._acting = function, arguments, done, failed
        self.busy_changed.emit(True)

    def _perform(self, function: Any, done: Done, arguments: dict[str, Any]) -> None:
        self.operations.perform(
            function,
            done=done,
            failed=self._refused,
            registration_id=self.registration_id,
            revision=self._revision,
            **arguments,
        )

    def _saved_before(self, revision: int) -> None:
        self._revision = revision
        self.saved.emit(self._saving)
        self._carry_out()

    def _carry_out(self) -> None:
        assert self._acting is not None
        function, arguments, _, _ = self._acting
        self._perform(function, self._done, arguments)

    def _done(self, revision: int) -> None:
        assert self._acting is not None
        function, _, done, _ = self._acting
        self._revision = revision
        if function in self._saves.values():
            self.saved.emit(self._saving)
        self._put_down()
        if done is not None:
            done(revision)
        self.acted.emit(str(function.act))

    def _refused(self, failure: Failure) -> None:
        _, _, _, failed = self._acting or (None, None, None, None)
        self._put_down()
        if failure.code == Refusal.CHANGED_MEANWHILE:
            self.overtaken.emit(failure)
        (failed or self.failed.emit)(failure)

    def _put_down(self) -> None:
        self._acting = None
        while self._waiting and self._acting is None:
            self._waiting.pop(0)()
        self.busy_changed.emit(self.busy)

    def _show(self, view: Any) -> None:
        """Show what was read, unless an act has gone on from it meanwhile: then the next reading counts."""
        if view.record.id != self.registration_id or view.record.revision < self._revision:
            return
        self.view = view
        self._revision = view.record.revision
        self.shown.emit(view)
