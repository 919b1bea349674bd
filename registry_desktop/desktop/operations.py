"""The window's only way to the register, on behalf of one signed-in officer.

`perform` carries out acts one after the other, `read` answers queries side by side; both in worker threads with a unit
of work of their own, so the window never waits. What an act changed is announced by `changed`; each page that hears of
it decides whether it is concerned.
"""

import inspect
from collections.abc import Callable
from threading import Event, Thread
from types import MethodType
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from registry_desktop.desktop.background import Background, Failure, Receivers
from registry_desktop.domain.changes import Changes
from registry_desktop.domain.lanes import Lanes
from registry_desktop.domain.officer import SignedIn
from registry_desktop.domain.register import Register

GATHER_MS: Final = 250
LAST_WORD_SECONDS: Final = 2.0
__all__ = ["Failure", "Operations", "Register"]


class Operations(Background):
    """Acts and queries of one officer. What other desks change is announced by `changed` too, once `listen` was
    called."""

    _heard = Signal(object)

    def __init__(self, register: Register, officer: SignedIn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._register = register
        self.officer = officer
        self._deaf = Event()
        self._listener: Thread | None = None
        self._of_others: Changes | None = None
        self._gathering = QTimer(self, interval=GATHER_MS, singleShot=True)
        self._gathering.timeout.connect(self._announce_others)
        self._heard.connect(self._gather, Qt.ConnectionType.QueuedConnection)

    @property
    def lanes(self) -> Lanes:
        """What is booked into which slots."""
        return self._register.lanes

    def listen(self) -> None:
        """Hear from now on what other desks change."""
        if self._listener is None:
            self._listener = Thread(target=self._hear, name="listener", daemon=True)
            self._listener.start()

    def close(self) -> None:
        """Finish what is being written, stop the rest, hear nothing more."""
        self._deaf.set()
        if self._listener is not None:
            self._listener.join(LAST_WORD_SECONDS)  # it may wait for a server that went without a word
        super().close()

    def _hear(self) -> None:
        """In the listener's thread: only send."""
        self._register.listen(self._deaf, lambda changes: self._heard.emit(changes) if isValid(self) else None)

    @Slot(object)
    def _gather(self, changes: Changes) -> None:
        """Many desks change much in one second of 20 May: pages read anew a few times a second, not at each act."""
        self._of_others = changes if self._of_others is None else self._of_others.with_others(changes)
        if not self._gathering.isActive():
            self._gathering.start()

    def _announce_others(self) -> None:
        changes, self._of_others = self._of_others, None
        if changes is not None:
            self.changed.emit(changes)

    def perform(
        self,
        act_function: Callable[..., Any],
        *,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Failure], object] | None = None,
        **arguments: Any,
    ) -> None:
        """Run an act; `done` gets its value, then `changed` is sent. Without `failed`, `failed` is sent."""
        self._call(self._writer, self._register.perform, act_function, Receivers(done, failed), arguments)

    def read(
        self,
        query_function: Callable[..., Any],
        *,
        done: Callable[[Any], object],
        failed: Callable[[Failure], object] | None = None,
        **arguments: Any,
    ) -> None:
        """Run a query; `done` gets what it found. Of the same question asked twice an older answer never comes after a
        newer one."""
        question = (query_function, done, repr(sorted(arguments.items()))) if isinstance(done, MethodType) else None
        receivers = Receivers(done, failed, question)
        self._call(self._readers, self._register.read, query_function, receivers, arguments)

    def carry(
        self,
        function: Callable[..., Any],
        *,
        done: Callable[[Any], object],
        failed: Callable[[Failure], object] | None = None,
        **arguments: Any,
    ) -> Event:
        """Run what takes several acts and something slow between them (printing): `function(register, officer, …)`,
        which gives back a value with the changes of its acts. Who sets the event stops it."""
        parameters = inspect.signature(function).parameters
        ways = {"progress": self.report, "remark": self.remark}
        arguments |= {name: way for name, way in ways.items() if name in parameters}
        return self.start(self._readers, Receivers(done, failed), function, self._register, self.officer, **arguments)

    def _call(
        self,
        pool: Any,
        way: Callable[..., Any],
        function: Callable[..., Any],
        receivers: Receivers,
        arguments: dict[str, Any],
    ) -> None:
        if "progress" in inspect.signature(function).parameters:
            arguments["progress"] = self.report
        self.start(pool, receivers, way, self.officer, function, **arguments)
