"""结婚登记: registration of a marriage, restored marriages (复婚) and late registrations (补办) included.

Civil Code 1046-1053 and 1083, Marriage Registration Regulations of 2025 (国务院令第804号, MRR25) 7-12 and 18; the
Supreme Court's first interpretation (SPC1) 6 and 7 on late registration. The record is
records.registrations.MarriageRegistration; the states are those of marriage.md 5.1; the checks are small statements
that should hold, in the files beside this one.
"""

from collections.abc import Iterator
from typing import Final

from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.officer import Role
from registry_desktop.domain.states import StateMachine
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.back_entry import at_the_counter
from registry_desktop.kinds.booked_as import those_who_booked_have_come
from registry_desktop.kinds.identity import IDENTITY_CHECKS, field_of
from registry_desktop.kinds.kind import COUNTER_ROLES, EXAMINERS, Kind, PaperPrinted
from registry_desktop.kinds.known import Known
from registry_desktop.kinds.marriage import certificate, conditions, office, online_checks, papers, single_status
from registry_desktop.records.registrations import MarriageRegistration

_UNTIL_ISSUE: Final = ("pre_review", "accepted", "checking", "approved", "printing", "proof_read")
GOES_BACK: Final = ("approved", "printing", "proof_read")
"""From here a wrong character or a ground for refusal found late leads back to the examination (退回审查)."""
_NEVER_WAS: Final = ("noted_invalid", "noted_annulled", "revoked")
_ENDINGS: Final = (*_NEVER_WAS, "ended_by_divorce", "ended_by_death")
_SINCE_ISSUE: Final = ("issued", "filed", *_ENDINGS)
_CHANGES: Final = (
    ("booked", "arrived"),
    ("booked", "not_come"),
    ("arrived", "pre_review"),
    ("pre_review", "accepted"),
    ("pre_review", "not_accepted"),
    ("accepted", "checking"),
    ("checking", "approved"),
    ("checking", "refused"),
    ("approved", "printing"),
    ("printing", "printing"),
    ("printing", "proof_read"),
    ("proof_read", "printing"),
    ("proof_read", "issued"),
    ("issued", "filed"),
    ("issued", "voided"),
)

STATES: Final = StateMachine(
    states=(
        *("booked", "arrived", *_UNTIL_ISSUE, "issued", "filed", "not_come", "not_accepted", "refused"),
        *("abandoned", "voided"),
        *_ENDINGS,
    ),
    changes=frozenset(_CHANGES)
    | {(before, "checking") for before in GOES_BACK}
    | {(before, "abandoned") for before in ("arrived", *_UNTIL_ISSUE)}
    | {(before, ending) for before in ("issued", "filed") for ending in _ENDINGS}
    | {("ended_by_divorce", before) for before in ("issued", "filed")}  # the divorce was voided on its day
    | {(ended, gone) for ended in ("ended_by_divorce", "ended_by_death") for gone in _NEVER_WAS},
)


@at_the_counter
def a_late_registration_has_its_date(record: MarriageRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1049; SPC1 6: a late registration says since when they have lived as husband and wife, and counts from the
    day on which both also met the conditions. Met before 1994-02-01 it is a de-facto marriage since then (SPC1 7)."""
    if not record.late_registration:
        return
    article = law.article("late_registration")
    if record.cohabitation_since is None:
        facts = {"field": "cohabitation_since"}
        yield Finding("FIELD_MISSING", Severity.ASK, article, "cohabitation_since", facts)
        return
    of_age = [day for party in record.parties if (day := conditions.of_age_from(party, law))]
    effective_from = max([record.cohabitation_since, *of_age]).isoformat()
    facts = {
        "cohabitation_since": record.cohabitation_since.isoformat(),
        "effective_from": effective_from,
        "de_facto": "yes" if effective_from < law.text("late_registration") else "no",
    }
    yield Finding("MAR_LATE_EFFECT", Severity.INFO, article, "cohabitation_since", facts)


@at_the_counter
def a_restored_marriage_is_marked(record: MarriageRegistration, law: Law, known: Known) -> Iterator[Finding]:
    """CC 1083; MRR25 18: a divorced couple that marries again registers anew; both are then divorced persons."""
    if record.restored_marriage:
        for party in record.parties:
            if party.marital_status and party.marital_status != single_status.DIVORCED:
                facts = {"role": party.role, "declared": party.marital_status}
                place = field_of(party, "marital_status")
                yield Finding("MAR_RESTORED_STATUS", Severity.ASK, "CC 1083; MRR25 18", place, facts)
    elif were_divorced_from_each_other(record, known):
        yield Finding("MAR_RESTORED", Severity.INFO, "CC 1083; MRR25 18", "restored_marriage")


def were_divorced_from_each_other(record: MarriageRegistration, known: Known) -> bool:
    """Does this register hold a marriage of the two with each other that a divorce ended?"""
    names = {"man": record.woman.name, "woman": record.man.name}
    return any(
        earlier.state == "ended_by_divorce" and earlier.other_party_name == names[earlier.role]
        for earlier in known.earlier
    )


KIND: Final = Kind(
    name="marriage.registration",
    desk="marriage",
    business_code="IA",
    record=MarriageRegistration,
    number_prefix="J",
    booklet_kind=certificate.BOOKLETS["marriage.registration"],
    states=STATES,
    opens_as="pre_review",
    final_states=frozenset({"not_come", "not_accepted", "refused", "abandoned", "voided", *_NEVER_WAS}),
    checks=(
        *IDENTITY_CHECKS,
        those_who_booked_have_come,
        conditions.both_are_of_age,
        conditions.they_are_not_near_kin,
        conditions.kinship_is_declared,
        conditions.both_come_in_person,
        conditions.both_want_to_marry,
        conditions.illness_is_told,
        single_status.the_status_is_declared,
        single_status.nobody_has_a_spouse,
        single_status.namesakes_are_compared,
        single_status.the_status_is_what_others_say,
        online_checks.other_authorities_are_asked,
        online_checks.the_answers_are_of_now,
        online_checks.the_answers_are_clean,
        office.the_office_is_competent,
        office.one_of_them_has_a_household_here,
        office.one_of_them_is_from_the_mainland,
        office.no_other_window_has_them,
        office.how_far_they_came,
        papers.the_papers_are_there,
        papers.single_status_papers_are_in_time,
        papers.single_status_papers_say_so,
        certificate.the_booklets_are_of_the_right_kind,
        certificate.the_booklets_are_unused,
        certificate.every_character_can_be_printed,
        a_late_registration_has_its_date,
        a_restored_marriage_is_marked,
    ),
    papers=papers.papers_needed,
    prints=(
        PaperPrinted(
            "marriage_declaration",
            by=COUNTER_ROLES,
            states=(*_UNTIL_ISSUE, *_SINCE_ISSUE),
            each_party=True,
            in_volume=True,
            template=lambda record: "late_marriage_declaration" if record.late_registration else "marriage_declaration",
        ),
        PaperPrinted(
            "truth_statement",
            by=COUNTER_ROLES,
            states=(*_UNTIL_ISSUE, *_SINCE_ISSUE),
            each_party=True,
            when=lambda record: any(shown.paper == "apostille" for shown in record.papers_shown),
        ),
        PaperPrinted(
            "leaflets_receipt",
            by=COUNTER_ROLES,
            states=(*_UNTIL_ISSUE, *_SINCE_ISSUE),
            when=lambda record: record.leaflets_given,
        ),
        PaperPrinted(
            "marriage_review_form",
            by=EXAMINERS,
            states=("approved", "printing", "proof_read", *_SINCE_ISSUE),
            dated=True,
            in_volume=True,
        ),
        PaperPrinted(
            "marriage_certificate",
            by=(Role.REGISTRAR,),
            states=("printing",),
            each_party=True,
            on_booklet=True,
            dated=True,
            in_volume=True,
        ),
        PaperPrinted("archive_cover", by=(*COUNTER_ROLES, Role.ARCHIVIST), states=_SINCE_ISSUE),
        PaperPrinted("correction_note", by=EXAMINERS, states=_SINCE_ISSUE),
        PaperPrinted("not_accepted_notice", by=EXAMINERS, states=("not_accepted",)),
        PaperPrinted("refusal_notice", by=EXAMINERS, states=("refused",)),
    ),
)
