"""收养登记: its states (adoption.md 7) and its checks, which stand in the files beside this one."""

from typing import Final

from registry_desktop.domain.states import StateMachine
from registry_desktop.kinds.adoption import competence, conditions, papers, periods, persons, placing, prints
from registry_desktop.kinds.kind import Kind
from registry_desktop.records.adoptions import CATEGORIES, AdoptionRegistration

_OPEN: Final = (
    *("draft", "received", "supplement", "notice_running"),
    *("assessing", "assessed", "reviewing", "for_approval"),
)
_CHANGES: Final = (
    ("draft", "received"),
    ("received", "supplement"),
    ("supplement", "received"),
    ("received", "not_accepted"),
    ("received", "notice_running"),
    ("received", "assessing"),
    ("notice_running", "assessing"),
    ("assessing", "assessed"),
    ("assessed", "reviewing"),
    ("received", "reviewing"),
    ("reviewing", "for_approval"),
    ("for_approval", "reviewing"),
    ("for_approval", "approved"),
    ("approved", "reviewing"),
    ("for_approval", "refused"),
    ("approved", "issued"),
    ("issued", "filed"),
)
STATES: Final = StateMachine(
    states=(
        *(*_OPEN, "approved", "issued", "filed", "not_accepted", "claimed", "refused", "withdrawn", "terminated"),
        *("dissolved", "revoked"),
    ),
    changes=frozenset(_CHANGES)
    | {(before, end) for before in (*_OPEN, "approved") for end in ("withdrawn", "terminated")}
    | {(before, "claimed") for before in (*_OPEN[3:], "approved")}
    | {(before, end) for before in ("issued", "filed") for end in ("dissolved", "revoked")},
)

KIND: Final = Kind(
    name="adoption.registration",
    desk="adoption",
    business_code="1",
    record=AdoptionRegistration,
    number_prefix="收",
    booklet_kind="adoption_certificate",
    states=STATES,
    opens_as="draft",
    final_states=frozenset({"not_accepted", "claimed", "refused", "withdrawn", "terminated", "dissolved", "revoked"}),
    checks=(
        persons.the_persons_are_told,
        persons.the_numbers_are_right,
        persons.the_child_is_not_adopted_already,
        persons.the_name_after_is_an_adopters,
        conditions.the_child_belongs_to_a_category,
        conditions.the_child_is_a_minor,
        conditions.each_adopter_is_old_enough,
        conditions.they_have_few_children,
        conditions.they_adopt_no_more_than_they_may,
        conditions.spouses_adopt_together,
        conditions.the_gap_is_wide_enough,
        conditions.no_illness_bars_it,
        conditions.no_record_speaks_against_them,
        conditions.the_child_agrees,
        conditions.they_have_come,
        conditions.they_want_it,
        placing.the_placer_may_place,
        placing.parents_place_together,
        placing.the_dead_parents_parents_are_asked,
        placing.who_must_raise_the_child_agrees,
        placing.the_parents_agree,
        competence.a_higher_office_has_other_citizens,
        competence.no_child_is_sent_abroad,
        competence.the_office_is_the_right_one,
        periods.the_notice_is_over,
        periods.the_adopters_are_assessed,
        periods.the_review_is_in_time,
        papers.the_papers_are_there,
        papers.no_doubt_is_open,
    ),
    papers=papers.papers_needed,
    prints=prints.OF_REGISTRATION,
    choices={
        "category": CATEGORIES,
        "placer_kind": ("institution", "guardian", "birth_parents"),
        "others_consent": ("none", "given", "objected", "not_asked"),
        "priority": ("waived", "claimed"),
        "assessment_result": ("recommended", "not_recommended"),
        "assessor": ("office", "third_party"),
    },
)
