"""Register: what window and printing need of one, without knowing the store. The real one is store/register.py."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any, Protocol

from registry_desktop.domain.changes import Changes
from registry_desktop.domain.lanes import Lanes
from registry_desktop.domain.officer import SignedIn


class Register(Protocol):
    """Acts and queries on behalf of an officer, each with a unit of work of its own."""

    def perform(self, officer: SignedIn, act: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Carry out an act; gives back something with `value` and `changes`."""
        ...

    @property
    def lanes(self) -> Lanes:
        """What is booked into which slots."""
        ...

    def listen(self, stop: Event, tell: Callable[[Changes], object]) -> None:
        """Tell what other desks change, in this thread, until `stop` is set."""
        ...

    def read(self, officer: SignedIn, query: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Answer a query."""
        ...
