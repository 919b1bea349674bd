"""The steps all cases about a registered adoption share (adoption.md 7): from receipt to the archive."""

from typing import Final

from registry_desktop.domain.states import StateMachine

SEALED_IN: Final = ("issued", "filed", "dissolved", "revoked", "served")
"""States of any case of this desk in which old name, birth parents, placer and finding place are shown to nobody
unasked (CC 1110)."""
OPEN: Final = ("received", "reviewing", "for_approval", "approved")
ENDS: Final = ("not_accepted", "refused", "withdrawn")
STATES: Final = StateMachine(
    states=(*OPEN, "issued", "filed", *ENDS),
    changes=frozenset(
        {
            ("received", "reviewing"),
            ("received", "not_accepted"),
            ("reviewing", "for_approval"),
            ("for_approval", "reviewing"),
            ("for_approval", "approved"),
            ("approved", "reviewing"),
            ("for_approval", "refused"),
            ("approved", "issued"),
            ("issued", "filed"),
            *((before, "withdrawn") for before in OPEN),
        }
    ),
)
FINAL: Final = frozenset({*ENDS, "filed"})
