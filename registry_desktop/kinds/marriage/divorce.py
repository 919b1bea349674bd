"""离婚登记: divorce by agreement in two visits, from the application to the certificate.

Civil Code 1076-1080; Marriage Registration Regulations of 2025 (MRR25) 13-17. Application and registration are one case
and one record (docs/decisions/0013): one couple, one chain of states (marriage.md 5.2), one archive volume, whether it
ends with a certificate, a withdrawal or by time. The checks stand in the files beside this one.
"""

from typing import Final

from registry_desktop.domain.officer import Role
from registry_desktop.domain.states import StateMachine
from registry_desktop.kinds.booked_as import those_who_booked_have_come
from registry_desktop.kinds.identity import IDENTITY_CHECKS
from registry_desktop.kinds.kind import COUNTER_ROLES, EXAMINERS, Kind, PaperPrinted
from registry_desktop.kinds.marriage import certificate, divorce_conditions, divorce_periods, office, online_checks
from registry_desktop.records.registrations import DivorceRegistration

_UNTIL_ISSUE: Final = (
    "draft", "app_accepted", "cooling", "window_open", "review", "approved", "printing", "proof_read",
)  # fmt: skip
_RUNNING: Final = ("draft", "app_accepted", "cooling", "window_open")
_SINCE_ISSUE: Final = ("issued", "filed", "revoked")
_CERTIFIED: Final = ("review", "approved", "printing", "proof_read", *_SINCE_ISSUE)
GOES_BACK: Final = ("approved", "printing", "proof_read")
"""From here a wrong character or a ground for refusal found late leads back to the examination (退回审查)."""
_ENDED_OUTSIDE: Final = ("terminated_death", "terminated_court")
_CHANGES: Final = (
    ("booked", "arrived"),
    ("arrived", "draft"),
    ("draft", "app_accepted"),
    ("draft", "app_not_accepted"),
    ("app_accepted", "cooling"),
    ("cooling", "withdrawn"),
    ("cooling", "window_open"),
    ("window_open", "review"),
    ("window_open", "deemed_withdrawn"),
    ("review", "approved"),
    ("review", "refused"),
    ("review", "deemed_withdrawn"),
    ("approved", "deemed_withdrawn"),
    ("approved", "printing"),
    ("printing", "printing"),
    ("printing", "proof_read"),
    ("proof_read", "printing"),
    ("proof_read", "issued"),
    ("issued", "filed"),
    ("issued", "voided"),
    ("issued", "revoked"),
    ("filed", "revoked"),
)

STATES: Final = StateMachine(
    states=(
        "booked", "arrived", *_UNTIL_ISSUE, "issued", "filed",
        "app_not_accepted", "withdrawn", "deemed_withdrawn", "refused", "abandoned", *_ENDED_OUTSIDE, "revoked",
        "voided",
    ),
    changes=frozenset(_CHANGES)
    | {(before, "review") for before in GOES_BACK}
    | {(before, ending) for before in _UNTIL_ISSUE for ending in _ENDED_OUTSIDE}
    | {(before, "abandoned") for before in ("booked", "arrived", "draft")},
)  # fmt: skip

KIND: Final = Kind(
    name="marriage.divorce",
    desk="marriage",
    business_code="IB",
    record=DivorceRegistration,
    number_prefix="L",
    booklet_kind=certificate.BOOKLETS["marriage.divorce"],
    states=STATES,
    opens_as="draft",
    final_states=divorce_periods.CLOSED | {"revoked", "voided"},
    checks=(
        *IDENTITY_CHECKS,
        those_who_booked_have_come,
        divorce_conditions.both_come_in_person,
        divorce_conditions.both_can_act,
        divorce_conditions.the_marriage_is_of_the_mainland,
        divorce_conditions.they_are_still_married,
        divorce_conditions.they_agree_on_everything,
        divorce_conditions.both_still_want_it,
        divorce_conditions.the_papers_are_there,
        divorce_conditions.protection_bars_no_joint_application,
        divorce_conditions.help_is_offered,
        divorce_conditions.a_divorce_stands,
        *online_checks.WEIGHED,
        office.no_other_window_has_them,
        certificate.the_booklets_are_of_the_right_kind,
        certificate.the_booklets_are_unused,
        certificate.every_character_can_be_printed,
        divorce_periods.the_office_is_the_one_that_accepted,
        divorce_periods.the_application_is_open,
        divorce_periods.the_certificate_is_asked_in_its_time,
        divorce_periods.a_withdrawal_comes_in_time,
        divorce_periods.a_lost_receipt_is_explained,
        divorce_periods.the_holiday_table_is_there,
        divorce_periods.the_dates_are_told,
    ),
    papers=divorce_conditions.papers_needed,
    prints=(
        PaperPrinted(
            "divorce_application",
            by=COUNTER_ROLES,
            states=(*_RUNNING, *_CERTIFIED),
            in_volume=True,
        ),
        PaperPrinted("divorce_not_accepted_notice", by=EXAMINERS, states=("app_not_accepted",)),
        PaperPrinted("divorce_receipt", by=EXAMINERS, states=("app_accepted", "cooling", "window_open")),
        PaperPrinted("divorce_withdrawal", by=COUNTER_ROLES, states=("withdrawn",)),
        PaperPrinted("divorce_withdrawal_slip", by=EXAMINERS, states=("withdrawn",)),
        PaperPrinted("divorce_agreement", by=COUNTER_ROLES, states=(*_RUNNING, "review", "approved")),
        PaperPrinted(
            "divorce_declaration",
            by=COUNTER_ROLES,
            states=("window_open", *_CERTIFIED),
            each_party=True,
            in_volume=True,
        ),
        PaperPrinted("divorce_interview", by=EXAMINERS, states=_CERTIFIED, each_party=True, in_volume=True),
        PaperPrinted("divorce_review_form", by=EXAMINERS, states=_CERTIFIED[1:], dated=True, in_volume=True),
        PaperPrinted(
            "divorce_certificate",
            by=(Role.REGISTRAR,),
            states=("printing",),
            each_party=True,
            on_booklet=True,
            dated=True,
            in_volume=True,
        ),
        PaperPrinted("archive_cover", by=(*COUNTER_ROLES, Role.ARCHIVIST), states=(*_SINCE_ISSUE, "withdrawn")),
        PaperPrinted("correction_note", by=EXAMINERS, states=_SINCE_ISSUE),
        PaperPrinted("refusal_notice", by=EXAMINERS, states=("refused",)),
    ),
    choices={
        **{f"agreement_{matter}": ("agreed", "none", "not_agreed") for matter in divorce_conditions.MATTERS},
        "married_at": ("mainland", "mission", "abroad"),
        "man_capacity": ("full", "limited", "none"),
        "woman_capacity": ("full", "limited", "none"),
        "divorce_reason": (
            "temper", "money", "third_party", "apart", "education", "family", "intimacy", "offence", "vice",
            "too_little_known", "other",
        ),
        "help_answer": ("accepted", "declined"),
        "withdrawn_by": ("man", "woman"),
    },
)
