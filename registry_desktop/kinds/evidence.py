"""Identity evidence as one text: what is bound in it, in one canonical form, and the seal over that (MRR25 9, 10)."""

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from registry_desktop.records.registrations import InterviewAnswer, OnlineCheck, Registration


def canonical(content: Mapping[str, Any]) -> str:
    """JSON with sorted keys, no spaces, no escapes of Han characters."""
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def seal_of(text: str) -> str:
    """The SHA-256 of the canonical text, hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def bound_to(record: Registration, role: str) -> dict[str, Any]:
    """What the register says of a party beside the card: who it is, its photo, the online checks, the answers."""
    party = record.party(role)
    return {
        "name": party.name,
        "identity_number": party.identity_number,
        "photo": party.photo_digest or record.photo_digest or "",
        "will": party.will,
        "online_checks": [_check(one) for one in record.online_checks if one.role == role],
        "answers": [_answer(one) for one in record.answers if one.role == role],
    }


def _check(check: OnlineCheck) -> dict[str, str]:
    return {
        "kind": check.kind,
        "source_system": check.source_system,
        "asked_at": moment(check.asked_at),
        "answered_at": moment(check.answered_at),
        "answer": check.answer,
        "not_done_reason": check.not_done_reason,
        "operator": check.operator,
        "asked_name": check.asked_name or "",
        "asked_number": check.asked_number or "",
    }


def _answer(answer: InterviewAnswer) -> dict[str, Any]:
    return {
        "question": answer.question,
        "answer": answer.answer,
        "asked_at": moment(answer.asked_at),
        "officer_id": answer.officer_id,
    }


def moment(at: datetime | None) -> str:
    """A moment as it stands in the text."""
    return at.isoformat(timespec="microseconds") if at else ""
