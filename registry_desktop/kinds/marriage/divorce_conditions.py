"""The conditions of a divorce by agreement: both there, both able, one marriage of the mainland, one full agreement.

Civil Code 1076, 1077, 1081, 1082; Marriage Registration Regulations of 2025 (MRR25) 13-17; the Supreme Court's second
interpretation (SPC2) 2 on divorces that were a pretence. The papers of MRR25 15 are rows of
resources/statutes/divorce.toml.
"""

from collections.abc import Iterator
from typing import Final

from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.back_entry import at_the_counter
from registry_desktop.kinds.identity import field_of
from registry_desktop.kinds.kind import PaperNeeded, lines_of
from registry_desktop.kinds.known import Known
from registry_desktop.kinds.marriage.divorce_periods import WITHDRAWAL, asked_for
from registry_desktop.kinds.marriage.papers import missing, missing_paper
from registry_desktop.records.registrations import DivorceRegistration

MATTERS: Final = ("will", "children", "property", "debts")
_LOST: Final = "lost_certificate_statement"
_ENDED: Final = frozenset(
    {"ended_by_divorce", "ended_by_death", "revoked", "noted_invalid", "noted_annulled", "voided"}
)


@at_the_counter
def both_come_in_person(record: DivorceRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1076, 1077; MRR25 13, 16: both come, at both visits; only a withdrawal takes one of them alone."""
    if asked_for(record, known) in ("", WITHDRAWAL):
        return
    for party in record.parties:
        if not party.present:
            article, facts = law.article("divorce.both_in_person"), {"role": party.role}
            yield Finding("DIV_ABSENT_PARTY", Severity.REFUSE, article, field_of(party, "present"), facts)


@at_the_counter
def both_can_act(record: DivorceRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 14(2): with a party without or with limited capacity only the court divorces."""
    for role, capacity in (("man", record.man_capacity), ("woman", record.woman_capacity)):
        if capacity != "full":
            article, facts = law.article("divorce.capacity"), {"role": role, "capacity": capacity}
            yield Finding("DIV_CAPACITY", Severity.REFUSE, article, f"{role}_capacity", facts)


@at_the_counter
def the_marriage_is_of_the_mainland(record: DivorceRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 14(3): the marriage was registered in the mainland; a mission's certificate is a setting (assumed)."""
    if record.married_at == "abroad":
        article = law.article("divorce.mainland_marriage")
        yield Finding("DIV_NOT_MAINLAND_MARRIAGE", Severity.REFUSE, article, "married_at")
    elif record.married_at == "mission":
        key = "divorce.certificate_of_a_mission"
        yield Finding("DIV_MISSION_MARRIAGE", Severity(law.text(key)), law.article(key), "married_at")


@at_the_counter
def they_are_still_married(record: DivorceRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1080; MRR25 13: the marriage of the two that this register holds has not ended."""
    names = {"man": record.woman.name, "woman": record.man.name}
    theirs = [
        one
        for one in known.earlier
        if one.kind == "marriage.registration"
        and one.other_party_name == names[one.role]
        and (
            record.marriage_certificate_number in ("", one.certificate_number)
            or one.registration_id == record.marriage_id  # by the number of a reissued certificate
        )
    ]
    for one in theirs[-1:]:
        if one.state in _ENDED:
            facts = {"certificate_number": one.certificate_number, "state": one.state}
            yield Finding("DIV_NOT_MARRIED", Severity.REFUSE, "CC 1080", "marriage_certificate_number", facts)


@at_the_counter
def they_agree_on_everything(record: DivorceRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1076; MRR25 13, 14(1): the will to divorce, children, property and debts are settled in writing."""
    if asked_for(record, known) in ("", WITHDRAWAL):
        return
    article = law.article("divorce.agreement")
    for matter in MATTERS:
        field = f"agreement_{matter}"
        answer = getattr(record, field)
        if answer == "not_agreed":
            yield Finding("DIV_NO_AGREEMENT", Severity.REFUSE, article, field, {"matter": matter})
        elif not answer:
            yield Finding("FIELD_MISSING", Severity.ASK, article, field, {"field": field})


@at_the_counter
def both_still_want_it(record: DivorceRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1076, 1078; MRR25 16: at the second visit each is asked apart whether the divorce is the own free will."""
    if record.state not in ("review", "approved"):
        return
    article = law.article("divorce.agreement")
    for party in record.parties:
        place, facts = field_of(party, "will"), {"role": party.role, "will": party.will}
        if party.will in ("not_willing", "doubtful"):
            yield Finding("DIV_NOT_WILLING", Severity.REFUSE, article, place, facts)
        elif party.will != "willing":  # no answer is no consent
            yield Finding("DIV_WILL_NOT_ASKED", Severity.ASK, article, place, facts)


def papers_needed(record: DivorceRegistration, law: Law) -> tuple[PaperNeeded, ...]:
    """The checklist of MRR25 15: identity paper and marriage certificate of each, the agreement; where both
    certificates are lost, the sealed copy of the archive."""
    keys = [(party.role, f"divorce.papers.{party.person_class}") for party in record.parties]
    keys.append(("both", "divorce.papers.both"))
    if _both_have_lost_theirs(record):
        keys.append(("both", "divorce.papers.both_certificates_lost"))
    return tuple(needed for role, key in keys if law.knows(key) for needed in lines_of(law, key, role))


def _both_have_lost_theirs(record: DivorceRegistration) -> bool:
    roles = {shown.role for shown in record.papers_shown if shown.paper == _LOST and shown.seen}
    return "both" in roles or roles >= {"man", "woman"}


@at_the_counter
def the_papers_are_there(record: DivorceRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 15: every paper of the checklist has been seen; who withdraws shows the own identity paper only."""
    asked = asked_for(record, known)
    if not asked:
        return
    for needed in missing(papers_needed(record, law), record):
        if asked == WITHDRAWAL and not _own_identity_paper(needed, known):
            continue
        yield missing_paper("DIV_PAPER_MISSING", Severity.ASK, needed, record)


def _own_identity_paper(needed: PaperNeeded, known: Known) -> bool:
    return needed.role == known.request.role and needed.paper not in ("marriage_certificate", "divorce_agreement")


@at_the_counter
def protection_bars_no_joint_application(record: DivorceRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1081, 1082: a soldier's consent and the protection of pregnancy bar the claim of one side only."""
    soldier = any(party.person_class == "serving_soldier" for party in record.parties)
    if record.wife_pregnant or soldier:
        yield Finding("DIV_SOLDIER_PREGNANT", Severity.INFO, "CC 1081, 1082", "wife_pregnant")


@at_the_counter
def help_is_offered(record: DivorceRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """MRR25 17: counselling and mediation are offered; the answer is noted."""
    if not record.help_answer and record.state == "draft" and law.knows("divorce.help"):
        yield Finding("DIV_HELP", Severity.INFO, law.article("divorce.help"), "help_answer")


def a_divorce_stands(record: DivorceRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """SPC2 2; CC 1083: nobody undoes a registered divorce as a pretence; the two may marry each other again."""
    if known.request.asked == "cancellation" and law.knows("divorce.stands"):
        yield Finding("DIV_STANDS", Severity.REFUSE, law.article("divorce.stands"), None)
