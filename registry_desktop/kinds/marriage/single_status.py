"""Neither party has a spouse: declared, asked of the other authorities, and looked up in this register itself.

Civil Code 1042, 1051(1); MRR25 9(3), 10. Who declares one thing while a source says another brings the proof of
marriage.md 3.4; a foreign divorce judgment needs recognition by a Chinese court (SPCF 1, 13).
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.numbering import is_same_number
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.back_entry import at_the_counter, by_the_law_of_its_day
from registry_desktop.kinds.identity import field_of
from registry_desktop.kinds.kind import lines_of
from registry_desktop.kinds.known import EarlierRegistration, Known
from registry_desktop.kinds.marriage.online_checks import last_answer
from registry_desktop.kinds.marriage.papers import missing
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import MarriageRegistration

UNMARRIED, MARRIED, WIDOWED, DIVORCED = "10", "20", "30", "40"
_MARRIED_CODES: Final = frozenset({"20", "21", "22", "23"})
_LASTING: Final = frozenset({"issued", "filed"})
_ENDED: Final = {"ended_by_divorce": DIVORCED, "ended_by_death": WIDOWED}


def lasting_marriages(known: Known, role: str) -> tuple[EarlierRegistration, ...]:
    """The marriages of a party in this register that nothing in it has ended."""
    return tuple(earlier for earlier in _marriages(known, role) if earlier.state in _LASTING)


def _marriages(known: Known, role: str) -> Iterator[EarlierRegistration]:
    return (one for one in known.earlier if one.role == role and one.kind == "marriage.registration")


@at_the_counter
def the_status_is_declared(record: MarriageRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 8, 9(3): each party says what the marital status was until today."""
    for party in record.parties:
        if not party.marital_status:
            place, facts = field_of(party, "marital_status"), {"role": party.role}
            yield Finding("MAR_STATUS_UNDECLARED", Severity.ASK, law.article("no_spouse"), place, facts)


@by_the_law_of_its_day
def nobody_has_a_spouse(record: MarriageRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1042, 1051(1); MRR25 9(3): neither says to be married, nor does this register say so under the same number."""
    for party in record.parties:
        if party.marital_status in _MARRIED_CODES:
            yield _has_spouse(party, law, None)
        for earlier in lasting_marriages(known, party.role):
            if earlier.matched_by != "citizen_number":
                continue
            if party.marital_status not in (WIDOWED, DIVORCED) or _divorce_fell(record, party, earlier, known):
                yield _has_spouse(party, law, earlier)


def _divorce_fell(record: MarriageRegistration, party: Party, marriage: EarlierRegistration, known: Known) -> bool:
    """Was the divorce that had ended this marriage taken back, and does no paper show another one since?

    The certificate of the fallen divorce proves nothing, however often it is shown.
    """
    fallen = [
        one.certificate_number
        for one in known.earlier
        if one.role == party.role
        and one.kind == "marriage.divorce"
        and one.state == "revoked"
        and one.other_party_name == marriage.other_party_name
    ]
    shown = [one for one in record.papers_shown if one.role == party.role and one.seen and one.verified]
    return bool(fallen) and not any(
        one.paper in ("court_paper", "recognition_ruling")
        or (
            one.paper == "divorce_certificate"
            and bool(one.number)
            and not any(is_same_number(one.number, number) for number in fallen)
        )
        for one in shown
    )


def _has_spouse(party: Party, law: Law, earlier: EarlierRegistration | None) -> Finding:
    facts = {
        "role": party.role,
        "certificate_number": earlier.certificate_number if earlier else "",
        "registration_date": str(earlier.registration_date or "") if earlier else "",
        "other_party": earlier.other_party_name if earlier else "",
        "told_by": "register" if earlier else "declaration",
    }
    place = field_of(party, "marital_status")
    return Finding("MAR_HAS_SPOUSE", Severity.REFUSE, law.article("no_spouse"), place, facts)


@at_the_counter
def namesakes_are_compared(record: MarriageRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1051(1): an old marriage under the same name and birth date, without a number, is laid before the officer."""
    for party in record.parties:
        for earlier in lasting_marriages(known, party.role):
            if earlier.matched_by != "citizen_number":
                facts = {
                    "role": party.role,
                    "certificate_number": earlier.certificate_number,
                    "registration_date": str(earlier.registration_date or ""),
                    "other_party": earlier.other_party_name,
                }
                place = field_of(party, "marital_status")
                yield Finding("MAR_SAME_NAME_MARRIED", Severity.WARN, law.article("no_spouse"), place, facts)


@at_the_counter
def the_status_is_what_others_say(record: MarriageRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 9(3), 10: the declared status is what the online answer and this register say, or it is proved."""
    for party in record.parties:
        answer = _contradiction(record, party, known)
        key = f"proof.{party.marital_status}"
        if not answer or not law.knows(key):
            continue
        lines = tuple(lines_of(law, key, party.role))
        lacking = missing(lines, record)
        if lacking:
            facts = {
                "role": party.role,
                "declared": party.marital_status,
                "answer": answer,
                "proof": " ".join("|".join(needed.any_of) for needed in lacking),
            }
            place = field_of(party, "marital_status")
            yield Finding("MAR_STATUS_MISMATCH", Severity.ASK, law.article(key), place, facts)


def _contradiction(record: MarriageRegistration, party: Party, known: Known) -> str:
    """What is said against the declared status: the status an online answer or this register names, "foreign_judgment"
    where recognition is missing, or nothing."""
    check = last_answer(record, party.role, "marital_status")
    answer = check.answer if check else ""
    if answer and not _agrees(answer, party.marital_status):
        return answer
    if party.marital_status == DIVORCED and _shows_foreign_judgment(record, party):
        return "foreign_judgment"
    registered = status_by_the_register(known, party.role)
    against = {UNMARRIED: (WIDOWED, DIVORCED), WIDOWED: (MARRIED,), DIVORCED: (MARRIED,)}
    return registered if registered in against.get(party.marital_status, ()) else ""


def status_by_the_register(known: Known, role: str) -> str:
    """The marital status of a party by the marriages this register holds under the same number; empty without one."""
    by_number = [one for one in _marriages(known, role) if one.matched_by == "citizen_number"]
    if any(one.state in _LASTING for one in by_number):
        return MARRIED
    ended = sorted((one.registration_date or date.min, one.state) for one in by_number if one.state in _ENDED)
    return _ENDED[ended[-1][1]] if ended else ""


def _agrees(answer: str, declared: str) -> bool:
    """No record of a marriage fits every status: a death or a marriage abroad is in no base."""
    return answer in ("no_record", "not_done") or answer == declared


def _shows_foreign_judgment(record: MarriageRegistration, party: Party) -> bool:
    return any(
        shown.role == party.role and shown.paper == "foreign_divorce_judgment" and shown.seen
        for shown in record.papers_shown
    )
