"""联网核对: what other authorities answered about the parties, and whether that is of these persons and of now.

MRR25 10 asks for the check before a marriage; before a divorce or a reissue the law asks for none, and what was
answered is weighed all the same (rows `online_check_required…`). Without network a reason is kept instead (marriage.md
10).
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.back_entry import at_the_counter
from registry_desktop.kinds.identity import field_of
from registry_desktop.kinds.known import Known
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import (
    DivorceRegistration,
    OnlineCheck,
    Registration,
    ReissueRegistration,
)

_DECIDED_IN: Final = frozenset({"checking", "review", "archive_check"})
"""While the case is examined an answer grows old; what was approved on it stands."""
_EXAMINED_IN: Final = _DECIDED_IN | {"approved", "printing", "proof_read"}
_KINDS: Final = ("identity", "marital_status")
_REQUIRED: Final = {
    "marriage.registration": "online_check_required",
    "marriage.divorce": "online_check_required.divorce",
    "marriage.reissue": "online_check_required.reissue",
}
_MARRIED: Final = "20"
_NO_RECORD: Final = "no_record"
"""Old marriages, deaths and marriages abroad are in no base: it contradicts nothing."""


def last_answer(record: Registration, role: str, kind: str) -> OnlineCheck | None:
    """The last online check of that kind for that party that has an answer."""
    answered = [check for check in record.online_checks if (check.role, check.kind) == (role, kind) and check.answer]
    return answered[-1] if answered else None


def _asked_about(record: Registration) -> Iterator[Party]:
    """Of a reissue only who applies stands here."""
    return (party for party in record.parties if party.role in record.holders)


@at_the_counter
def other_authorities_are_asked(record: Registration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 10: identity and marital status are checked online; where that was impossible a reason is recorded."""
    key = _REQUIRED[record.kind]
    if record.state not in _EXAMINED_IN or not law.knows(key):
        return
    for party in _asked_about(record):
        for kind in _KINDS:
            if last_answer(record, party.role, kind) is None:
                tried = [check for check in record.online_checks if (check.role, check.kind) == (party.role, kind)]
                reason = tried[-1].not_done_reason if tried else ""
                facts = {"role": party.role, "kind": kind, "reason": reason}
                place = f"{party.role}.online_check.{kind}"
                yield Finding("MAR_ONLINE_CHECK_MISSING", _weight(law, key, reason), law.article(key), place, facts)


def _weight(law: Law, key: str, reason: str) -> Severity:
    """Missing blocks where the office requires the check; with a reason a second officer passes it."""
    return Severity.ASK if law.flag(key) and not reason else Severity.WARN


@at_the_counter
def the_answers_are_of_now(record: Registration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 10: what was answered about another name or number is asked anew, and so is what was answered too long
    before a decision that needs it."""
    if record.state not in _EXAMINED_IN or not law.knows(_REQUIRED[record.kind]):
        return
    for party in _asked_about(record):
        for kind in _KINDS:
            check = last_answer(record, party.role, kind)
            if check is not None and _asked_about_another(check, party):
                told = {"asked_name": check.asked_name or ""}
                yield _asked_anew("MAR_ONLINE_CHECK_CHANGED", record, check, law, told)
            elif check is not None and _must_be_fresh(record, law) and _is_stale(check, law, known):
                told = {"minutes": str(law.integer("online_check_stale_minutes"))}
                yield _asked_anew("MAR_ONLINE_CHECK_STALE", record, check, law, told)


def _must_be_fresh(record: Registration, law: Law) -> bool:
    return record.state in _DECIDED_IN and law.flag(_REQUIRED[record.kind])


def _asked_about_another(check: OnlineCheck, party: Party) -> bool:
    """False where nobody kept whom it was asked about."""
    asked = check.asked_name, check.asked_number
    return None not in asked and asked != (party.name, party.identity_number)


def _is_stale(check: OnlineCheck, law: Law, known: Known) -> bool:
    at = check.asked_at or check.answered_at
    if known.now is None or at is None or not law.knows("online_check_stale_minutes"):
        return False
    return known.now - at > timedelta(minutes=law.integer("online_check_stale_minutes"))


def _asked_anew(code: str, record: Registration, check: OnlineCheck, law: Law, facts: dict[str, str]) -> Finding:
    """As a check that is missing: it blocks, or with a reason why it cannot be asked now it is passed by two."""
    tried = [one for one in record.online_checks if (one.role, one.kind) == (check.role, check.kind)]
    key, reason = _REQUIRED[record.kind], tried[-1].not_done_reason
    at = check.asked_at or check.answered_at
    told = {"role": check.role, "kind": check.kind, "at": f"{at:%m-%d %H:%M}" if at else "", "reason": reason, **facts}
    return Finding(code, _weight(law, key, reason), law.article(key), f"{check.role}.online_check.{check.kind}", told)


@at_the_counter
def the_answers_are_clean(record: Registration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 10, 23: the identity is confirmed, and nobody stands on the list of the dishonest for false papers."""
    for party in _asked_about(record):
        identity, listed = (last_answer(record, party.role, kind) for kind in ("identity", "dishonest_list"))
        if identity and identity.answer == "mismatch":
            facts = {"role": party.role, "source_system": identity.source_system}
            place = field_of(party, "identity_number")
            yield Finding("ID_ONLINE_MISMATCH", Severity.ASK, "MRR25 10", place, facts)
        if listed and listed.answer == "listed":
            facts = {"role": party.role, "source_system": listed.source_system}
            yield Finding("MAR_CREDIT_LISTED", Severity.WARN, "MRR25 23", field_of(party, "name"), facts)


@at_the_counter
def the_status_answered_fits(
    record: DivorceRegistration | ReissueRegistration, law: Law, known: Known
) -> Iterator[Finding]:
    """MRR25 13, 21: who divorces is married, who asks for a certificate anew has the status told today. Another answer
    is cleared with the original certificate and the archive before anybody goes on."""
    for party in _asked_about(record):
        declared = record.present_status if isinstance(record, ReissueRegistration) else _MARRIED
        check = last_answer(record, party.role, "marital_status")
        if check is None or not declared or check.answer in (_NO_RECORD, declared):
            continue
        facts = {
            "role": party.role,
            "declared": declared,
            "answer": check.answer,
            "source_system": check.source_system,
        }
        article = law.article(_REQUIRED[record.kind]) if law.knows(_REQUIRED[record.kind]) else "MRR25 13, 21"
        place = f"{party.role}.online_check.marital_status"
        yield Finding("ONLINE_STATUS_DIFFERS", Severity.WARN, article, place, facts)


WEIGHED: Final = (the_answers_are_of_now, the_answers_are_clean, the_status_answered_fits)
"""What a divorce and a reissue ask of the answers that were given."""
