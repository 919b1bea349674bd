"""案卷: which papers belong into the volume of a case (民政部、国家档案局令第32号; marriage.md 9).

The lists are rows of resources/statutes/archive.toml ("volume.marriage.divorce"). A case that ended without a
certificate has a volume only where the law names one for that end ("volume.marriage.divorce.withdrawn").
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from registry_desktop.domain.statute import Law
from registry_desktop.kinds.kind import Kind
from registry_desktop.records.registrations import Registration

COUPLE: Final = "both"
EACH: Final = ("man", "woman")
_SHOWN: Final = "shown"


@dataclass(frozen=True, slots=True)
class VolumeLine:
    """One paper the volume should hold: of the man, the woman or both; `optional` ones may be missing."""

    paper: str
    role: str
    optional: bool


def archive_class(record: Registration, law: Law) -> str:
    """类: the kind of the case, or kind and state where the law knows a volume for that end."""
    ended_as = f"{record.kind}.{record.state}"
    return ended_as if law.knows(f"volume.{ended_as}") else record.kind


def ends_in_a_volume(record: Registration, law: Law) -> bool:
    """Is a case that ended in this state laid in the archive though it has no certificate?"""
    return archive_class(record, law) != record.kind


def laid_in_states(kind: Kind) -> frozenset[str]:
    """The states in which a registered case of the kind is still to be laid in the archive.

    Issued, or ended since by a divorce, a death or a court: the paper is there, and the state stays what it became. One
    that was voided on its day never was. A kind without certificates: as its states say.
    """
    states = kind.states
    if "issued" in states.states:
        return states.reachable("issued") - {"filed", "voided"}
    return frozenset(state for state in states.states if states.allows(state, "filed"))


def waits_for_the_archive(record: Registration, kind: Kind) -> bool:
    """Was it registered or decided at the counter, and does its volume lie in no archive yet?"""
    return record.source == "counter" and record.filed_at is None and record.state in laid_in_states(kind)


def volume_lines(record: Registration, law: Law) -> tuple[VolumeLine, ...]:
    """The checklist of the volume, each paper of each party once; empty for a kind the law names no volume for."""
    key = f"volume.{archive_class(record, law)}"
    if not law.knows(key):
        return ()
    lines: dict[tuple[str, str], VolumeLine] = {}
    for line in _lines(law.text(key).split(), record, law):
        lines.setdefault((line.paper, line.role), line)
    return tuple(lines.values())


def _lines(words: Iterable[str], record: Registration, law: Law) -> Iterator[VolumeLine]:
    not_kept = law.text("volume_not_kept").split()
    for word in words:
        paper, optional = word.rstrip("?*"), word.endswith("?")
        if paper == _SHOWN:
            for shown in record.papers_shown:
                if shown.seen and shown.paper not in not_kept:
                    yield VolumeLine(shown.paper, shown.role, optional)
            continue
        for role in EACH if "*" in word else (COUPLE,):
            yield VolumeLine(paper, role, optional)
