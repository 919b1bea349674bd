"""What every case about a registered marriage or divorce asks of the original: that this register holds it, and that
it stands.

The original is found among the earlier registrations of the same persons by its certificate number. What has been
voided, revoked or noted as invalid is not noted a second time (CC 1051-1054; marriage.md 5.1).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.back_entry import at_the_counter
from registry_desktop.kinds.kind import PaperNeeded, lines_of
from registry_desktop.kinds.known import EarlierRegistration, Known, OriginalRegistration
from registry_desktop.kinds.marriage.papers import missing, missing_paper
from registry_desktop.kinds.marriage.single_status import lasting_marriages
from registry_desktop.records.later_cases import (
    JUDGMENT,
    NO_RESTORATION,
    REVOCATION,
    CourtJudgment,
    NoRestorationStatement,
    RegistrationRevocation,
)
from registry_desktop.records.registrations import Registration

LaterCase = CourtJudgment | RegistrationRevocation | NoRestorationStatement
_GONE: Final = frozenset({"voided", "revoked", "noted_invalid", "noted_annulled"})
_ENDED: Final = frozenset({"ended_by_divorce", "ended_by_death"})
MARRIAGE: Final = "marriage.registration"
DIVORCE: Final = "marriage.divorce"
ABOUT: Final[Mapping[str, tuple[str, ...]]] = {
    JUDGMENT: (MARRIAGE, DIVORCE),
    REVOCATION: (MARRIAGE, DIVORCE),
    NO_RESTORATION: (MARRIAGE,),
}
"""What a case of each kind may be about. A reissue registers nobody: the case is about the registration behind it."""


def original_of(record: LaterCase, known: Known) -> EarlierRegistration | OriginalRegistration | None:
    """The registration the case is about, as this register holds it: the very one, else the one of that number."""
    if known.original is not None:
        return known.original
    about = ABOUT[record.kind]
    return next(
        (one for one in known.earlier if one.kind in about and one.certificate_number == record.original_number), None
    )


@at_the_counter
def the_original_is_in_this_register(record: LaterCase, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 20: the office notes on its own file; without the original there is nothing to note on."""
    if record.original_id is None and original_of(record, known) is None:
        facts = {"certificate_number": record.original_number}
        yield Finding("REV_ORIGINAL_UNKNOWN", Severity.ASK, "MRR25 20", "original_number", facts)


@at_the_counter
def the_original_stands(record: LaterCase, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1051-1054, 1080: what is void is not ended again; invalidity reaches an ended marriage too (SPC2 1)."""
    original = original_of(record, known)
    if original is None or record.state in DONE_WITH_THE_ORIGINAL:
        return
    gone = _GONE | _ENDED if isinstance(record, CourtJudgment) and record.ruling == "court_divorce" else _GONE
    if isinstance(record, NoRestorationStatement):
        gone = _GONE | {"ended_by_divorce"}
    if original.state in gone:
        facts = {"certificate_number": original.certificate_number, "state": original.state}
        yield Finding("REV_ORIGINAL_GONE", Severity.REFUSE, "CC 1051-1054", "original_number", facts)


@at_the_counter
def nobody_has_married_since(record: LaterCase, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1042, 1051(1): with the divorce taken back its marriage lasts on beside a later one of one of the two.

    No bar: what a court or the evidence says is noted. The officer passes it with a reason and tells both couples.
    """
    original = original_of(record, known)
    if original is None or original.kind != DIVORCE or record.state in DONE_WITH_THE_ORIGINAL:
        return
    for role in ("man", "woman"):
        for one in lasting_marriages(known, role):
            facts = {
                "role": role,
                "certificate_number": one.certificate_number,
                "registration_date": str(one.registration_date or ""),
                "other_party": one.other_party_name,
            }
            code = "REV_MARRIED_SINCE" if one.matched_by == "citizen_number" else "REV_NAMESAKE_MARRIED"
            place = f"{role}.earlier.{one.registration_id}"  # each is passed for itself
            yield Finding(code, Severity.WARN, "CC 1042, 1051(1)", place, facts)


DONE_WITH_THE_ORIGINAL: Final = frozenset(
    {"decided", "decision_served", "annotated", "annotated_uploaded", "uploaded", "noted", "filed"}
)
"""From here on the case itself has changed the original."""


def asked_fields(
    record: Registration, names: Iterable[str], article: str, *, weight: Severity = Severity.ASK
) -> Iterator[Finding]:
    """A finding for each of the fields that is empty."""
    for name in names:
        if getattr(record, name) in ("", None):
            yield Finding("FIELD_MISSING", weight, article, name, {"field": name})


def papers_lacking(lines: Iterable[PaperNeeded], record: Registration) -> Iterator[Finding]:
    """A finding for each paper of the lines that has not been seen yet."""
    for needed in missing(lines, record):
        yield missing_paper("REV_PAPER_MISSING", Severity.ASK, needed, record)


def lines_for_both(law: Law, key: str) -> tuple[PaperNeeded, ...]:
    """The checklist of one row of the law, for the couple."""
    return tuple(lines_of(law, key, "both")) if law.knows(key) else ()
