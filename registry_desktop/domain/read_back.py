"""What a couple is shown before it is printed, as a value: canonical text, digest, and what has changed since.

Number and day of a certificate are given by the office only when the booklets are taken (marriage.md 8.3): that they
are there now and were not yet when the couple read makes no nod void; every other change does.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Final

ANSWERS: Final = ("right", "wrong")
GIVEN_BY_THE_OFFICE: Final = frozenset({"certificate_number", "registration_date", "print_remark"})


@dataclass(frozen=True, slots=True)
class CertificateContent:
    """One certificate: for whom, its texts by name ("man.name") in the order of the paper, its photo's SHA-256."""

    role: str
    paper: str
    texts: tuple[tuple[str, str], ...]
    photo: str = ""


def canonical(certificates: tuple[CertificateContent, ...]) -> str:
    """The content as canonical JSON: keys in order, no spaces, every character as it is."""
    plain = [
        {"paper": one.paper, "photo": one.photo, "role": one.role, "texts": [list(pair) for pair in one.texts]}
        for one in certificates
    ]
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def content_digest(content: str) -> str:
    """The SHA-256 of a canonical content."""
    return hashlib.sha256(content.encode()).hexdigest()


def fields_of(content: str) -> dict[str, str]:
    """Every text and photo of a canonical content by "role/name"."""
    fields: dict[str, str] = {}
    for one in json.loads(content):
        fields |= {f"{one['role']}/{name}": text for name, text in one["texts"]}
        fields[f"{one['role']}/photo"] = one["photo"]
    return fields


def changed_fields(before: str, now: str) -> frozenset[str]:
    """The fields ("role/name") that say something else now than they did; those only one of both has count too."""
    old, new = fields_of(before), fields_of(now)
    return frozenset(name for name in old.keys() | new.keys() if old.get(name) != new.get(name))


def still_says(before: str, now: str) -> bool:
    """Does what was read then still hold? What the office has given meanwhile voids nothing."""
    old = fields_of(before)
    return all(
        name.rpartition("/")[2] in GIVEN_BY_THE_OFFICE and not old.get(name, "")
        for name in changed_fields(before, now)
    )
