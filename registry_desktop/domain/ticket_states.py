"""The states of a ticket of the hall, from the number drawn to the end (counter.md 2)."""

from __future__ import annotations

from typing import Final

from registry_desktop.domain.states import StateMachine

TICKET_STATES: Final = StateMachine(
    states=("waiting", "called", "put_aside", "serving", "finished", "abandoned"),
    changes=frozenset(
        [
            ("waiting", "called"),
            ("waiting", "serving"),  # its case is opened without calling it
            ("put_aside", "serving"),
            ("waiting", "abandoned"),
            ("called", "serving"),
            ("called", "put_aside"),
            ("called", "waiting"),
            ("called", "abandoned"),
            ("put_aside", "waiting"),
            ("put_aside", "called"),
            ("put_aside", "abandoned"),
            ("serving", "finished"),
            ("serving", "waiting"),
        ]
    ),
)
