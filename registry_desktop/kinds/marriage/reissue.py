"""补领婚姻登记证: a marriage or divorce certificate that was lost, damaged or differs from the identity paper, anew.

Marriage Registration Regulations of 2025 (MRR25) 21; 民办函〔2003〕166号 for the remark. The states are those of
marriage.md 5.3 after a first review as at the other cases of the desk. The number begins with BJ or BL, the
registration date stays that of the first certificate. The checks stand in the files beside this one.
"""

from datetime import date
from typing import Final

from registry_desktop.domain.officer import Role
from registry_desktop.domain.states import StateMachine
from registry_desktop.domain.statute import Law
from registry_desktop.kinds.booked_as import those_who_booked_have_come
from registry_desktop.kinds.kind import COUNTER_ROLES, EXAMINERS, Kind, PaperPrinted
from registry_desktop.kinds.marriage import (
    certificate,
    online_checks,
    reissue_applicants,
    reissue_archive,
    reissue_status,
)
from registry_desktop.records.registrations import ReissueRegistration

_UNTIL_ISSUE: Final = ("pre_review", "accepted", "archive_check", "approved", "printing", "proof_read")
REFUSABLE: Final = ("pre_review", "accepted", "archive_check")
GOES_BACK: Final = ("approved", "printing", "proof_read")
"""From here what is found wrong leads back to the archive check (退回审查)."""

STATES: Final = StateMachine(
    states=("booked", "arrived", *_UNTIL_ISSUE, "issued", "filed", "refused", "abandoned"),
    changes=frozenset(
        [
            ("booked", "arrived"),
            ("arrived", "pre_review"),
            ("pre_review", "accepted"),
            ("accepted", "archive_check"),
            ("archive_check", "approved"),
            ("approved", "printing"),
            ("printing", "printing"),
            ("printing", "proof_read"),
            ("proof_read", "printing"),
            ("proof_read", "issued"),
            ("issued", "filed"),
        ]
    )
    | {(before, "refused") for before in REFUSABLE}
    | {(before, "archive_check") for before in GOES_BACK}
    | {(before, "abandoned") for before in ("booked", "arrived", *_UNTIL_ISSUE)},
)
CERTIFICATES: Final = {"marriage": ("BJ", "marriage_certificate"), "divorce": ("BL", "divorce_certificate")}
"""Prefix of the number and kind of booklet, by the certificate that is issued anew."""
BUSINESS_TYPES: Final = {"marriage": "ICA", "divorce": "ICB"}


def certificate_of(record: ReissueRegistration) -> tuple[str, str]:
    """Prefix of the new number and kind of booklet."""
    return CERTIFICATES[record.certificate_kind]


def certificate_of_booklet(record: ReissueRegistration) -> str:
    """The template of the booklet is named as its kind."""
    return certificate_of(record)[1]


def remark_of(record: ReissueRegistration, law: Law, day: date) -> str:
    """备注 of the new certificate: what became of the first one, and the day of the reissue (民办函〔2003〕166号).

    Empty without a reason.
    """
    if not record.reissue_reason:
        return ""
    certificate = law.text(f"reissue.certificate.{record.certificate_kind}")
    wording = law.text(f"reissue.remark.{record.reissue_reason}")
    return wording.format(certificate=certificate, year=day.year, month=day.month, day=day.day)


KIND: Final = Kind(
    name="marriage.reissue",
    desk="marriage",
    business_code="IC",
    record=ReissueRegistration,
    number_prefix=CERTIFICATES["marriage"][0],
    booklet_kind=CERTIFICATES["marriage"][1],
    states=STATES,
    opens_as="pre_review",
    final_states=frozenset({"filed", "refused", "abandoned"}),
    checks=(
        *reissue_applicants.IDENTITY_OF_APPLICANTS,
        those_who_booked_have_come,
        reissue_applicants.it_is_said_who_applies_and_why,
        reissue_applicants.who_applies_has_come_or_sent_a_proxy,
        reissue_applicants.the_proxy_is_named,
        reissue_applicants.the_office_may_issue_it,
        reissue_applicants.no_other_window_decides_on_them,
        reissue_applicants.the_papers_are_there,
        reissue_status.the_registration_still_stands,
        reissue_status.nothing_registered_later_ended_it,
        reissue_status.the_status_said_today_is_that_of_the_certificate,
        reissue_status.an_earlier_reissue_is_told,
        reissue_archive.the_original_is_named,
        reissue_archive.the_number_is_of_such_a_certificate,
        reissue_archive.the_archive_has_been_asked,
        reissue_archive.the_file_agrees_or_the_change_is_proved,
        reissue_archive.the_number_is_not_anothers,
        reissue_archive.the_entry_says_what_the_file_says,
        reissue_archive.a_proxy_has_a_file_that_agrees,
        *online_checks.WEIGHED,
        certificate.the_booklets_are_of_the_right_kind,
        certificate.the_booklets_are_unused,
        certificate.every_character_can_be_printed,
    ),
    papers=reissue_applicants.papers_needed,
    prints=(
        PaperPrinted(
            "reissue_declaration",
            by=COUNTER_ROLES,
            states=(*_UNTIL_ISSUE, "issued", "filed"),
            in_volume=True,
        ),
        PaperPrinted(
            "reissue_review_form",
            by=EXAMINERS,
            states=("approved", "printing", "proof_read", "issued", "filed"),
            dated=True,
            in_volume=True,
        ),
        PaperPrinted(
            "reissued_certificate",
            by=(Role.REGISTRAR,),
            states=("printing",),
            each_party=True,
            on_booklet=True,
            dated=True,
            in_volume=True,
            template=certificate_of_booklet,
        ),
        PaperPrinted("archive_cover", by=(*COUNTER_ROLES, Role.ARCHIVIST), states=("issued", "filed")),
        PaperPrinted("refusal_notice", by=EXAMINERS, states=("refused",)),
    ),
    choices={
        "certificate_kind": tuple(CERTIFICATES),
        "business_type": tuple(BUSINESS_TYPES.values()),
        "applicant": ("01", "10", "11"),
        "reissue_reason": ("lost", "damaged", "data_differ"),
        "archive_proof": ("register", "archive", "other"),
        "archive_result": ("agrees", "differs", "not_found"),
    },
    certificate_of=certificate_of,
)
