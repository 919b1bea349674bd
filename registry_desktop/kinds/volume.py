"""案卷: which papers belong into the volume of a case (民政部、国家档案局令第32号; marriage.md 9).

The lists are rows of resources/statutes/archive.toml ("volume.marriage.divorce"). A case that ended without a
certificate has a volume only where the law names one for that end ("volume.marriage.divorce.withdrawn").
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from registry_desktop.domain.statute import Law
from registry_desktop.records.registrations import Registration

ENDED_SINCE_ISSUE: Final = frozenset(
    {"noted_invalid", "noted_annulled", "revoked", "ended_by_divorce", "ended_by_death"}
)
"""What a registration may have become before its volume was laid in the archive. Filing leaves such a state."""
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


def is_issued_and_not_filed(record: Registration) -> bool:
    """Was it registered at the counter, whatever became of it since, and does its volume lie in no archive yet?"""
    waits = record.state == "issued" or record.state in ENDED_SINCE_ISSUE
    return waits and record.filed_at is None and record.source == "counter"


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
