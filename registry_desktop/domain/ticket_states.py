"""The states of a ticket of the hall, from the number drawn to the end (counter.md 2)."""

from __future__ import annotations

from typing import Final

from registry_desktop.domain.states import StateMachine

TICKET_STATES: Final = StateMachine(
    states=("waiting", "called", "put_aside", "serving", "finished", "abandoned"),
    changes=frozenset(
        [
            ("waiting", "called"),
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
            ("abandoned", "waiting"),
        ]
    ),
)
OPEN: Final = ("waiting", "called", "put_aside", "serving")
"""States of a ticket that has not ended."""


def may_report_again(state: str, booking_state: str) -> bool:
    """Called and not come, or gone without being served: back, they may wait again, unless their booking (its state, ""
    without one) has ended."""
    return state in ("put_aside", "abandoned") and booking_state in ("", "arrived")
