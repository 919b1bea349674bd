"""The states of a look-up (marriage.md 5.7), from the request to the copies in the asker's hand; the rights to ask."""

from __future__ import annotations

from typing import Final

from registry_desktop.domain.states import StateMachine

ENTITLEMENTS: Final = ("party", "authority", "lawyer", "other")
"""By what right somebody asks; what each must bring stands in resources/statutes/archive.toml."""
READY: Final = ("authority_checked", "leader_approved", "copied_sealed")
"""The volume may be opened; without the leader's approval only for those whose request no leader decides."""

LOOKUP_STATES: Final = StateMachine(
    states=(
        "requested", "authority_checked", "leader_approved", "copied_sealed", "handed_over", "refused", "not_found",
    ),
    changes=frozenset(
        [
            ("requested", "authority_checked"),
            ("authority_checked", "leader_approved"),
            ("authority_checked", "copied_sealed"),
            ("leader_approved", "copied_sealed"),
            ("copied_sealed", "handed_over"),
            ("requested", "refused"),
            ("authority_checked", "refused"),
            ("requested", "not_found"),
        ]
    ),
)  # fmt: skip
