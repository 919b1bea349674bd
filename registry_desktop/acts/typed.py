"""What was typed, before it is written: no half character, no NUL, nothing longer than a field of the register.

SQLite takes what PostgreSQL refuses (NUL), neither takes half a surrogate pair, and an index of PostgreSQL holds 2,700
bytes: said here once, in front of both, so that both give the clerk the same answer.
"""

from __future__ import annotations

import re

from registry_desktop.domain import person_name
from registry_desktop.domain.refused import Refusal, Refused

LONGEST_NAME = 200
LONGEST_NUMBER = 60
LONGEST_TEXT = 1_000
_NO_TEXT = re.compile("[\x00\ud800-\udfff]")
_SHOWN = 40


def field_wrong(field: str, value: object) -> Refused:
    """The refusal of a value, with as much of it as a sentence can carry."""
    shown = _NO_TEXT.sub("\ufffd", str(value))
    return Refused(
        Refusal.FIELD_WRONG, {"field": field, "value": shown if len(shown) <= _SHOWN else shown[:_SHOWN] + "…"}
    )


def is_text(value: object, *, longest: int = LONGEST_TEXT) -> bool:
    """Can both databases keep it as it is?"""
    return isinstance(value, str) and len(value) <= longest and _NO_TEXT.search(value) is None


def require_text(field: str, value: str, *, longest: int = LONGEST_TEXT) -> str:
    """The text. Refused FIELD_WRONG when no database could keep it as it is."""
    if not is_text(value, longest=longest):
        raise field_wrong(field, value)
    return value


def told_name(field: str, text: str) -> str:
    """The name of a person as it was told, or nothing. Refused FIELD_WRONG for what no name is (民委发〔2016〕33号).

    A character of the private area is let through as at the counter, where it is only warned of.
    """
    name = person_name.normalise(require_text(field, text, longest=LONGEST_NAME))
    if name and set(person_name.problems(name)) - {"NAME_PRIVATE_USE"}:
        raise field_wrong(field, name)
    return name
