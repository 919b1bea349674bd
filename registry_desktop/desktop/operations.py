"""The window's only way to the register, on behalf of one signed-in officer.

`perform` carries out acts one after the other, `read` answers queries side by side; both in worker threads with a unit
of work of their own, so the window never waits. What an act changed is announced by `changed`; each open page decides
whether it is concerned.
"""

import inspect
from collections.abc import Callable
from threading import Event
from types import MethodType
from typing import Any

from PySide6.QtCore import QObject

from registry_desktop.desktop.background import Background, Failure, Receivers
from registry_desktop.domain.officer import SignedIn
from registry_desktop.domain.register import Register

__all__ = ["Failure", "Operations", "Register"]


class Operations(Background):
    """Acts and queries of one officer."""

    def __init__(self, register: Register, officer: SignedIn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._register = register
        self.officer = officer

    def perform(
        self,
        act_function: Callable[..., Any],
        *,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Failure], object] | None = None,
        **arguments: Any,
    ) -> None:
        """Run an act; `done` gets its value, then `changed` goes to every page. Without `failed`, `failed` is sent."""
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
