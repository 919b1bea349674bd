"""State machines as data: which state may follow which, and nothing about who may do it."""

from dataclasses import dataclass


class NotAllowed(Exception):  # noqa: N818 - an answer, not an error of the program
    """The change of state is not in the list."""

    def __init__(self, before: str, after: str) -> None:
        super().__init__(f"{before} -> {after}")
        self.before = before
        self.after = after


@dataclass(frozen=True)
class StateMachine:
    """The states of a kind in their usual order, and the allowed changes as (from, to) pairs."""

    states: tuple[str, ...]
    changes: frozenset[tuple[str, str]]

    def __post_init__(self) -> None:
        unknown = {state for change in self.changes for state in change} - set(self.states)
        if unknown:
            raise ValueError(f"changes name unknown states: {', '.join(sorted(unknown))}")

    def allows(self, before: str, after: str) -> bool:
        """May a record in state `before` be brought to state `after`?"""
        return (before, after) in self.changes

    def after(self, state: str) -> tuple[str, ...]:
        """The states that may follow, in the order of `states`."""
        return tuple(candidate for candidate in self.states if (state, candidate) in self.changes)

    def require(self, before: str, after: str) -> None:
        """Raise NotAllowed unless the change is in the list."""
        if not self.allows(before, after):
            raise NotAllowed(before, after)

    @property
    def last(self) -> tuple[str, ...]:
        """The states that nothing follows."""
        return tuple(state for state in self.states if not self.after(state))

    def reachable(self, start: str) -> frozenset[str]:
        """Every state a record can come to from `start`, itself included."""
        seen = {start}
        waiting = [start]
        while waiting:
            following = set(self.after(waiting.pop())) - seen
            seen |= following
            waiting.extend(following)
        return frozenset(seen)
