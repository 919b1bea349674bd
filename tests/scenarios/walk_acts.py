"""What may be done with a case of each kind: by state the act that comes next, by a word the ways out and the acts on
what is registered already; who does it, and with what."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from random import Random
from typing import Any, Final

from registry_desktop.acts.divorce import application, ending, second_visit
from registry_desktop.acts.divorce import certificate as divorce_certificate
from registry_desktop.acts.marriage import certificate, entry, leaving, reopening, review
from registry_desktop.acts.registered import case as later_case
from registry_desktop.acts.registered import correction, judgment, no_restoration, revocation, voiding
from registry_desktop.acts.reissue import certificate as reissue_certificate
from registry_desktop.acts.reissue import entry as reissue_entry
from registry_desktop.acts.reissue import examination
from registry_desktop.domain.officer import SignedIn
from registry_desktop.records.later_cases import JUDGMENT, LATER_KINDS, NO_RESTORATION, REVOCATION
from tests.acts.couples import SECOND
from tests.acts.later_cases import FACTS
from tests.registers import Counter

MARRIAGE, DIVORCE, REISSUE = "marriage.registration", "marriage.divorce", "marriage.reissue"
PARTY = {
    "ethnic_group": "01",
    "occupation": "1/2",
    "education": "20",
    "household_division": "770101",
    "household_place": "测试县甲人民路1号",
    "present": True,
}
AGREEMENT = {f"agreement_{matter}": "agreed" for matter in ("will", "children", "property", "debts")}
_REGISTERED: Final = {"void": voiding.void, "correct": correction.correct}
ACTS: Final[Mapping[str, Mapping[str, Any]]] = {
    MARRIAGE: {
        "pre_review": review.accept,
        "accepted": review.start_checking,
        "checking": review.approve,
        "approved": certificate.make_certificate,
        "printing": certificate.proof_read,
        "proof_read": certificate.issue,
        "issued": certificate.file_case,
        "refuse": review.refuse,
        "not_accept": review.not_accept,
        "reopen": reopening.reopen,
        "abandon": leaving.abandon,
        "replace": certificate.replace_booklet,
        **_REGISTERED,
    },
    DIVORCE: {
        "draft": application.accept,
        "window_open": second_visit.start_review,
        "review": second_visit.approve,
        "approved": divorce_certificate.make_certificate,
        "printing": divorce_certificate.proof_read,
        "proof_read": divorce_certificate.issue,
        "issued": divorce_certificate.file_case,
        "refuse": second_visit.refuse,
        "not_accept": application.not_accept,
        "reopen": second_visit.reopen,
        "withdraw": ending.withdraw,
        "terminate": ending.terminate,
        "abandon": ending.abandon,
        "replace": divorce_certificate.replace_booklet,
        **_REGISTERED,
    },
    REISSUE: {
        "pre_review": examination.accept,
        "accepted": examination.check_archive,
        "archive_check": examination.approve,
        "approved": reissue_certificate.make_certificate,
        "printing": reissue_certificate.proof_read,
        "proof_read": reissue_certificate.issue,
        "issued": reissue_certificate.file_case,
        "refuse": examination.refuse,
        "reopen": reissue_certificate.reopen,
        "abandon": examination.abandon,
        "replace": reissue_certificate.replace_booklet,
    },
    JUDGMENT: {
        "judgment_received": judgment.annotate,
        "annotated": judgment.note_upload,
        "uploaded": later_case.file_case,
        "return": later_case.give_back,
    },
    REVOCATION: {
        "lead": revocation.start_review,
        "review": revocation.serve_notice,
        "notice_served": revocation.decide,
        "decided": revocation.serve_decision,
        "decision_served": revocation.note_and_upload,
        "annotated_uploaded": later_case.file_case,
        "end": revocation.end_without,
    },
    NO_RESTORATION: {
        "received": no_restoration.check_identity,
        "identity_checked": later_case.file_case,
        "filed": no_restoration.note,
        "return": later_case.give_back,
    },
}
SAVES: Final = {MARRIAGE: entry.save, DIVORCE: application.save, REISSUE: reissue_entry.save}
MARKS: Final = {MARRIAGE: entry.mark_paper, DIVORCE: application.mark_paper, REISSUE: reissue_entry.mark_paper}
SIGNS: Final = {
    MARRIAGE: entry.sign_declaration,
    DIVORCE: second_visit.sign_declaration,
    REISSUE: reissue_certificate.sign_declaration,
}


def by(counter: Counter, act: Any) -> SignedIn:
    """Who may do it: the archivist files, a leader who has not prepared the case decides."""
    if act.__name__ == "file_case":
        return counter.archivist
    return counter.reviewer if act in (revocation.decide, revocation.end_without) else counter.registrar


def arguments(act: Any, record: Any, random: Random, today: date, blank: Any) -> dict[str, Any]:
    """What the act is given; `blank()` is some booklet."""
    role, reason = random.choice(["man", "woman"]), {"reason": "姓名有误"}
    if act.__name__ == "make_certificate":
        return {f"{holder}_blank": blank() for holder in record.holders}
    if act.__name__ == "abandon":
        return reason | ({} if act is ending.abandon else {"second": SECOND})
    given: dict[str, dict[str, Any]] = {
        "proof_read": {"second": SECOND},
        "file_case": {"page_count": 9},
        "refuse": reason | {"second": SECOND},
        "not_accept": reason,
        "reopen": reason | {"second": SECOND},
        "replace_booklet": {"role": role, "new_blank": blank(), "second": SECOND, **reason},
        "withdraw": {"role": role},
        "terminate": {"by": random.choice(["death", "court"]), "second": SECOND, **reason},
        "check_archive": {"proof": "register", "result": "agrees"},
        "annotate": {"second": SECOND},
        "give_back": reason,
        "serve_notice": {"served_on": today, "how": "direct"},
        "serve_decision": {"served_on": today, "how": "mail"},
        "decide": {"decision_number": f"测民撤{record.id}号"},
        "note_and_upload": {"man_certificate": "recovered", "woman_certificate": "declared_void"},
        "end_without": {"ending": random.choice(["no_revocation", "transferred"]), **reason},
        "void": {"booklets_returned": True, "second": SECOND, **reason},
        "correct": {"fields": {f"{role}.household_place": f"测试县甲{today}号"}, "second": SECOND, **reason},
    }
    return given.get(act.__name__, {})


def fields_of(record: Any) -> dict[str, Any]:
    """What the form of a case asks for in its present state."""
    if record.kind in LATER_KINDS:
        return _of_later_case(record)
    shared = PARTY | _OF_PARTY[record.kind]
    if record.state in ("checking", "review"):
        shared |= {"will": "willing"}
    fields: dict[str, Any] = dict(_OF_CASE[record.kind])
    if record.state == "draft" and not record.marriage_certificate_number:
        fields |= {"marriage_certificate_number": "J770101-2019-000001", "married_on": date(2019, 1, 1)}
    for party in record.parties:
        digits = party.identity_number
        fields |= {f"{party.role}.{name}": value for name, value in shared.items()}
        fields[f"{party.role}.birth_date"] = date(int(digits[6:10]), int(digits[10:12]), int(digits[12:14]))
    return fields


_OF_PARTY: Final[Mapping[str, dict[str, Any]]] = {
    MARRIAGE: {"marital_status": "10", "illness_explained": True},
    DIVORCE: {"marital_status": "20"},
    REISSUE: {},
}
_OF_CASE: Final[Mapping[str, dict[str, Any]]] = {
    MARRIAGE: {"kinship_declared": "none"},
    DIVORCE: AGREEMENT,
    REISSUE: {"applicant": "11", "reissue_reason": "lost"},
}


def _of_later_case(record: Any) -> dict[str, Any]:
    """Dates long ago: whatever day it is, the judgment has taken effect."""
    if record.kind == REVOCATION:
        return FACTS[REVOCATION] | {"hearing": "waived"}
    if record.kind == NO_RESTORATION:
        return FACTS[NO_RESTORATION] | {"declared_dead_on": date(2025, 1, 3), "ruled_on": date(2026, 1, 5)}
    of_divorce = record.original_number.startswith("L")
    ruling = "court_revocation" if of_divorce else ("court_invalidity", "court_divorce")[record.id % 2]
    days = {"judged_on": date(2026, 1, 5), "effective_on": date(2026, 2, 5)}
    return FACTS[JUDGMENT] | days | {"ruling": ruling, "ground": ""}
