"""收养登记 and the cases about it, with everybody in them. Their file is secret (CC 1110): only the desk reads it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, MappedAsDataclass, mapped_column, relationship

from registry_desktop.records.columns import SearchKey
from registry_desktop.records.record import Numbered, Record, Sealed, reference
from registry_desktop.records.registrations import Registration

ADOPTERS, PLACERS, BIRTH_PARENTS = (
    ("adopter_man", "adopter_woman"),
    ("placer_man", "placer_woman"),
    ("birth_father", "birth_mother"),
)
ADOPTEE = "adoptee"
CATEGORIES = (
    *("institution_foundling", "outside_foundling", "orphan", "hardship", "incapable_parents"),
    *("kin_child", "stepchild"),
)
"""Whose child it is (adoption.md 2); that a minor is disabled is told beside."""
BOOKLETS = ("adoption_certificate", "dissolution_certificate")
"""Blank certificates of this desk: how many are used tells how many children were adopted, so they are its own."""
NUMBER_PREFIXES = ("收", "解", "证", "补收", "补解")
"""The counters of this desk's numbers (adoption.md 8.4), one for each kind of paper."""
_STEPS_OF_A_CASE = frozenset(
    {"kind", "state", "source", "revision", "window", "received_on", "registration_date", "business_type"}
    | {"opened_at", "accepted_at", "approved_at", "proof_read_at", "issued_at", "filed_at", "ended_at"}
)
"""How far a case is and since when: what its trail tells openly, and nothing of whom it is about."""


class AdoptionPerson(Sealed, Numbered, Record, kw_only=True):
    """One person of an adoption (adoption.md 8.2). `role`: an adopter, the adoptee, a placer (guardian, or birth
    parent who places), a birth parent who is somebody else.

    `whereabouts`: known, unknown (cannot be found), dead. `capacity`: full, limited, none. `will`: willing,
    not_willing, not_asked. `proxy`: by whom the power of an absent adopter is certified (committee, notary), or
    empty.
    """

    __tablename__ = "adoption_person"
    __table_args__ = (
        UniqueConstraint("registration_id", "role"),
        CheckConstraint(
            "role in ('adopter_man', 'adopter_woman', 'adoptee', 'placer_man', 'placer_woman', 'birth_father',"
            " 'birth_mother')",
            name="role",
        ),
    )
    open_columns: ClassVar[frozenset[str]] = frozenset({"role", "present"})

    registration_id: Mapped[int] = reference("registration.id", init=False)
    role: Mapped[str]
    name: Mapped[str] = mapped_column(default="")
    person_class: Mapped[str] = mapped_column(default="mainland_resident")
    sex: Mapped[str] = mapped_column(default="")
    birth_date: Mapped[date | None] = mapped_column(default=None)
    identity_kind: Mapped[str] = mapped_column(default="resident_id_card")
    identity_number: Mapped[str] = mapped_column(SearchKey, default="")
    nationality: Mapped[str] = mapped_column(default="CHN")
    ethnic_group: Mapped[str] = mapped_column(default="")
    education: Mapped[str] = mapped_column(default="")
    occupation: Mapped[str] = mapped_column(default="")
    workplace: Mapped[str] = mapped_column(default="")
    marital_status: Mapped[str] = mapped_column(default="")
    household_division: Mapped[str] = mapped_column(default="")
    household_place: Mapped[str] = mapped_column(default="")
    present: Mapped[bool] = mapped_column(default=False)
    proxy: Mapped[str] = mapped_column(default="")
    will: Mapped[str] = mapped_column(default="not_asked")
    whereabouts: Mapped[str] = mapped_column(default="known")
    capacity: Mapped[str] = mapped_column(default="full")
    barring_illness: Mapped[bool] = mapped_column(default=False)
    adverse_record: Mapped[str] = mapped_column(default="not_asked")

    @property
    def is_nobody(self) -> bool:
        """Nothing is told of this person, not even that it cannot be found: the line was typed by mistake."""
        return self.whereabouts == "known" and not (self.name or self.birth_date or self.identity_number)


class AdoptionPaper(Sealed, Numbered, Record, kw_only=True):
    """One paper of an adoption and how far it is proved (adoption.md 4): original seen, copied, verified by call,
    visit or data match, by whom; a `doubt` that is still open, in words."""

    __tablename__ = "adoption_paper"
    __table_args__ = (UniqueConstraint("registration_id", "role", "paper"),)
    open_columns: ClassVar[frozenset[str]] = frozenset({"role", "paper", "seen", "copied", "verified", "verified_on"})

    registration_id: Mapped[int] = reference("registration.id", init=False)
    role: Mapped[str]
    paper: Mapped[str]
    number: Mapped[str] = mapped_column(default="")
    issued_on: Mapped[date | None] = mapped_column(default=None)
    issuing_body: Mapped[str] = mapped_column(default="")
    seen: Mapped[bool] = mapped_column(default=False)
    copied: Mapped[bool] = mapped_column(default=False)
    verified: Mapped[bool] = mapped_column(default=False)
    verified_how: Mapped[str] = mapped_column(default="")
    verified_by: Mapped[str] = mapped_column(default="")
    verified_on: Mapped[date | None] = mapped_column(default=None)
    doubt: Mapped[str] = mapped_column(default="")


class ClockStop(Numbered, Record, kw_only=True):
    """A stretch in which the review stands: notice, assessment, supplement; `last_day` empty while it still does."""

    __tablename__ = "adoption_clock_stop"
    __table_args__ = (CheckConstraint("why in ('notice', 'assessment', 'supplement')", name="why"),)

    registration_id: Mapped[int] = reference("registration.id", init=False)
    why: Mapped[str]
    first_day: Mapped[date]
    last_day: Mapped[date | None] = mapped_column(default=None)


class PassedWarning(Sealed, Numbered, Record, kw_only=True):
    """A `warn` finding an officer passed with a typed reason, which stands in no trail."""

    __tablename__ = "adoption_passed_warning"

    registration_id: Mapped[int] = reference("registration.id", init=False)
    code: Mapped[str]
    field: Mapped[str] = mapped_column(default="")
    reason: Mapped[str]
    officer_id: Mapped[int] = reference("officer.id")
    passed_at: Mapped[datetime]


class AdoptionInterview(Sealed, Numbered, Record, kw_only=True):
    """询问笔录: what one person said, asked alone (2008 work rules; adoption.md 7). `about` adopter, placer, adoptee,
    other; `role` of the person asked, empty for others."""

    __tablename__ = "adoption_interview"
    __table_args__ = (
        CheckConstraint("about in ('adopter', 'placer', 'adoptee', 'other')", name="about"),
    )
    open_columns: ClassVar[frozenset[str]] = frozenset({"about", "officer_id"})

    registration_id: Mapped[int] = reference("registration.id", init=False)
    about: Mapped[str]
    role: Mapped[str] = mapped_column(default="")
    name: Mapped[str]
    record_text: Mapped[str]
    alone: Mapped[bool] = mapped_column(default=True)
    asked_on: Mapped[date]
    officer_id: Mapped[int] = reference("officer.id")


class AdoptionVisit(Sealed, Numbered, Record, kw_only=True):
    """A visit to the family: of the assessment, or a follow-up after the registration. `red_flag`: what was found and
    had to be reported at once, empty when there was nothing."""

    __tablename__ = "adoption_visit"
    __table_args__ = (CheckConstraint("why in ('assessment', 'follow_up')", name="why"),)
    open_columns: ClassVar[frozenset[str]] = frozenset({"why", "officer_id"})

    registration_id: Mapped[int] = reference("registration.id", init=False)
    why: Mapped[str]
    visited_on: Mapped[date]
    visitors: Mapped[str]
    findings: Mapped[str]
    red_flag: Mapped[str] = mapped_column(default="")
    reported_to: Mapped[str] = mapped_column(default="")
    officer_id: Mapped[int] = reference("officer.id")


class AssessmentScore(Sealed, Numbered, Record, kw_only=True):
    """One line of the assessment's indicator table: points of at most `weight`."""

    __tablename__ = "adoption_assessment_score"
    __table_args__ = (UniqueConstraint("registration_id", "item"),)

    registration_id: Mapped[int] = reference("registration.id", init=False)
    item: Mapped[str]
    weight: Mapped[int]
    points: Mapped[int]
    note: Mapped[str] = mapped_column(default="")


class SealOpened(Sealed, Numbered, Record, kw_only=True):
    """启封: who looked at what is sealed in a file, for what purpose and by which authority (CC 1110; adoption.md 9).

    `what`: the sealed parts, apart by spaces. `authority` party, court, procurator, police, discipline_body, lawyer,
    business (the case itself is being worked on).
    """

    __tablename__ = "adoption_seal_opened"

    registration_id: Mapped[int] = reference("registration.id")
    what: Mapped[str]
    authority: Mapped[str]
    purpose: Mapped[str]
    letter_number: Mapped[str] = mapped_column(default="")
    asked_by: Mapped[str] = mapped_column(default="")
    officer_id: Mapped[int] = reference("officer.id")
    opened_at: Mapped[datetime]
    copies: Mapped[int] = mapped_column(default=0)
    copy_number: Mapped[str] = mapped_column(default="")


class AdoptionEnquiry(Sealed, Numbered, Record, kw_only=True):
    """Somebody asked where a child is. The answer is that of a register without it; that it was asked is kept."""

    __tablename__ = "adoption_enquiry"

    office_id: Mapped[int] = reference("office.id")
    name: Mapped[str]
    identity_number: Mapped[str] = mapped_column(SearchKey, default="")
    relation: Mapped[str] = mapped_column(default="")
    asked_for: Mapped[str]
    officer_id: Mapped[int] = reference("officer.id")
    asked_at: Mapped[datetime]


def _parts(kind: Any) -> Any:
    return relationship(default_factory=list, order_by=kind.id, lazy="raise")


class WithPersons:
    """What every case of this desk knows of the persons in it; its file is secret."""

    secret: ClassVar[bool] = True
    persons: Mapped[list[AdoptionPerson]]
    passes: Mapped[list[PassedWarning]]

    def person(self, role: str) -> AdoptionPerson | None:
        """The person of that role, None when there is none (or the line was emptied again)."""
        return next((one for one in self.persons if one.role == role and not one.is_nobody), None)

    def people(self, roles: tuple[str, ...]) -> tuple[AdoptionPerson, ...]:
        """Those of these roles there are, in the order of the roles."""
        return tuple(one for role in roles if (one := self.person(role)) is not None)

    @property
    def holders(self) -> tuple[str, ...]:
        """One certificate a case, for all of them."""
        return ("",)

    @property
    def passed(self) -> frozenset[tuple[str, str]]:
        """Code and field of every warning passed with a reason."""
        return frozenset((one.code, one.field) for one in self.passes)

    @property
    def printed_texts(self) -> dict[str, str]:
        """The texts of its persons that must be printable, by field."""
        return {
            f"{one.role}.{field}": str(getattr(one, field))
            for one in self.persons
            for field in ("name", "household_place")
            if getattr(one, field)
        }


class AdoptionRegistration(WithPersons, Sealed, Registration, kw_only=True):
    """收养登记. `category` of CATEGORIES, `disabled` beside it. `placer_kind`: institution, guardian, birth_parents.

    `children` the adopters have already, `adopting` now (twins: 2). `grave_harm` shown of parents without capacity (CC
    1095); `others_consent` of those with a duty to raise: none needed, given, objected; `priority` of a dead parent's
    parents: waived, claimed, or empty. `…_division`: seat of the institution, place of finding. `assessor` office or
    third_party; `integration_from` the day the child was handed over to live with them. `supplement_asked` what is to
    be brought until `supplement_until`. `certificate_returned` after a dissolution, reissue or revocation.
    """

    __tablename__ = "adoption_registration"
    open_columns: ClassVar[frozenset[str]] = _STEPS_OF_A_CASE | {"certificate_returned"}

    id: Mapped[int] = reference("registration.id", primary_key=True, init=False)
    business_type: Mapped[str] = mapped_column(default="1")
    category: Mapped[str] = mapped_column(default="")
    disabled: Mapped[bool] = mapped_column(default=False)
    placer_kind: Mapped[str] = mapped_column(default="birth_parents")
    institution: Mapped[str] = mapped_column(default="")
    institution_division: Mapped[str] = mapped_column(default="")
    finding_division: Mapped[str] = mapped_column(default="")
    finding_place: Mapped[str] = mapped_column(default="")
    found_on: Mapped[date | None] = mapped_column(default=None)
    children: Mapped[int] = mapped_column(default=0)
    adopting: Mapped[int] = mapped_column(default=1)
    hardship: Mapped[str] = mapped_column(default="")
    grave_harm: Mapped[bool] = mapped_column(default=False)
    others_consent: Mapped[str] = mapped_column(default="none")
    priority: Mapped[str] = mapped_column(default="")
    received_on: Mapped[date | None] = mapped_column(default=None)
    supplement_asked: Mapped[str] = mapped_column(default="")
    supplement_until: Mapped[date | None] = mapped_column(default=None)
    notice_published_on: Mapped[date | None] = mapped_column(default=None)
    notice_newspaper: Mapped[str] = mapped_column(default="")
    notice_text: Mapped[str] = mapped_column(default="")
    notice_claimed_on: Mapped[date | None] = mapped_column(default=None)
    notice_claimed_by: Mapped[str] = mapped_column(default="")
    assessor: Mapped[str] = mapped_column(default="")
    assessment_team: Mapped[str] = mapped_column(default="")
    assessment_contract: Mapped[str] = mapped_column(default="")
    assessment_confirmed_on: Mapped[date | None] = mapped_column(default=None)
    integration_from: Mapped[date | None] = mapped_column(default=None)
    assessment_reported_on: Mapped[date | None] = mapped_column(default=None)
    assessment_result: Mapped[str] = mapped_column(default="")
    assessment_facts: Mapped[str] = mapped_column(default="")
    assessment_conclusion: Mapped[str] = mapped_column(default="")
    health_told: Mapped[bool] = mapped_column(default=False)
    family_education: Mapped[bool] = mapped_column(default=False)
    agreement_signed: Mapped[bool] = mapped_column(default=False)
    agreement_notarised: Mapped[bool] = mapped_column(default=False)
    name_after: Mapped[str] = mapped_column(default="")
    adoption_reason: Mapped[str] = mapped_column(default="")
    secrecy_wished: Mapped[bool] = mapped_column(default=True)
    review_opinion: Mapped[str] = mapped_column(default="")
    approval_opinion: Mapped[str] = mapped_column(default="")
    blank_number: Mapped[str] = mapped_column(default="")
    certificate_returned: Mapped[bool] = mapped_column(default=False)

    persons: Mapped[list[AdoptionPerson]] = _parts(AdoptionPerson)
    papers: Mapped[list[AdoptionPaper]] = _parts(AdoptionPaper)
    stops: Mapped[list[ClockStop]] = _parts(ClockStop)
    passes: Mapped[list[PassedWarning]] = _parts(PassedWarning)
    interviews: Mapped[list[AdoptionInterview]] = _parts(AdoptionInterview)
    visits: Mapped[list[AdoptionVisit]] = _parts(AdoptionVisit)
    scores: Mapped[list[AssessmentScore]] = _parts(AssessmentScore)

    __mapper_args__ = {"polymorphic_identity": "adoption.registration"}


class AboutAdoption(MappedAsDataclass, kw_only=True):
    """The adoption (or its dissolution) a later case is about, as its certificate says it; when the case was received,
    and what the head said. `original_id` where this register holds it."""

    original_id: Mapped[int | None] = reference("registration.id", default=None, index=True)
    original_number: Mapped[str] = mapped_column(default="")
    original_date: Mapped[date | None] = mapped_column(default=None)
    original_office: Mapped[str] = mapped_column(default="")
    received_on: Mapped[date | None] = mapped_column(default=None)
    approval_opinion: Mapped[str] = mapped_column(default="")


class AdoptionDissolution(WithPersons, AboutAdoption, Sealed, Registration, kw_only=True):
    """解除收养关系登记 (CC 1114, 1115). The adopters, the adoptee, and before majority the placer, all by agreement.

    `certificate_returned`: the adoption certificate was taken back.
    """

    __tablename__ = "adoption_dissolution"
    open_columns: ClassVar[frozenset[str]] = _STEPS_OF_A_CASE | {"certificate_returned"}

    id: Mapped[int] = reference("registration.id", primary_key=True, init=False)
    business_type: Mapped[str] = mapped_column(default="2")
    agreement: Mapped[bool] = mapped_column(default=False)
    agreed_matters: Mapped[str] = mapped_column(default="")
    cause: Mapped[str] = mapped_column(default="")
    certificate_returned: Mapped[bool] = mapped_column(default=False)
    review_opinion: Mapped[str] = mapped_column(default="")
    blank_number: Mapped[str] = mapped_column(default="")

    persons: Mapped[list[AdoptionPerson]] = _parts(AdoptionPerson)
    papers: Mapped[list[AdoptionPaper]] = _parts(AdoptionPaper)
    passes: Mapped[list[PassedWarning]] = _parts(PassedWarning)
    interviews: Mapped[list[AdoptionInterview]] = _parts(AdoptionInterview)

    __mapper_args__ = {
        "polymorphic_identity": "adoption.dissolution",
        "inherit_condition": id == Registration.id,  # noqa: A003 - the column: two keys lead to that table
    }


class AdoptionReissue(WithPersons, AboutAdoption, Sealed, Registration, kw_only=True):
    """补领收养登记证, 补领解除收养关系证明. `certificate_kind` adoption or dissolution; `reissue_reason` lost, damaged,
    data_differ. `registration_date` stays the original's; `reissued_on` is the day of the new certificate."""

    __tablename__ = "adoption_reissue"
    open_columns: ClassVar[frozenset[str]] = _STEPS_OF_A_CASE | {"certificate_returned"}

    id: Mapped[int] = reference("registration.id", primary_key=True, init=False)
    business_type: Mapped[str] = mapped_column(default="8")
    certificate_kind: Mapped[str] = mapped_column(default="adoption")
    applicant: Mapped[str] = mapped_column(default="")
    reissue_reason: Mapped[str] = mapped_column(default="")
    certificate_returned: Mapped[bool] = mapped_column(default=False)
    reissued_on: Mapped[date | None] = mapped_column(default=None)
    review_opinion: Mapped[str] = mapped_column(default="")
    blank_number: Mapped[str] = mapped_column(default="")

    persons: Mapped[list[AdoptionPerson]] = _parts(AdoptionPerson)
    papers: Mapped[list[AdoptionPaper]] = _parts(AdoptionPaper)
    passes: Mapped[list[PassedWarning]] = _parts(PassedWarning)
    interviews: Mapped[list[AdoptionInterview]] = _parts(AdoptionInterview)

    __mapper_args__ = {
        "polymorphic_identity": "adoption.reissue",
        "inherit_condition": id == Registration.id,  # noqa: A003 - the column: two keys lead to that table
    }

    @property
    def printed_date(self) -> date | None:
        """The day of the reissue: the registration date stays that of the first certificate."""
        return self.reissued_on


class RelationCertificate(WithPersons, AboutAdoption, Sealed, Registration, kw_only=True):
    """出具收养关系证明: a party asks for a paper that says the relation stands (or stood). `applicant` the role of who
    asks, `used_for` what it is wanted for."""

    __tablename__ = "adoption_relation_certificate"
    open_columns: ClassVar[frozenset[str]] = _STEPS_OF_A_CASE

    id: Mapped[int] = reference("registration.id", primary_key=True, init=False)
    business_type: Mapped[str] = mapped_column(default="4")
    applicant: Mapped[str] = mapped_column(default="")
    used_for: Mapped[str] = mapped_column(default="")
    review_opinion: Mapped[str] = mapped_column(default="")

    persons: Mapped[list[AdoptionPerson]] = _parts(AdoptionPerson)
    papers: Mapped[list[AdoptionPaper]] = _parts(AdoptionPaper)
    passes: Mapped[list[PassedWarning]] = _parts(PassedWarning)
    interviews: Mapped[list[AdoptionInterview]] = _parts(AdoptionInterview)

    __mapper_args__ = {
        "polymorphic_identity": "adoption.relation_certificate",
        "inherit_condition": id == Registration.id,  # noqa: A003 - the column: two keys lead to that table
    }


class AdoptionRevocation(WithPersons, AboutAdoption, Sealed, Registration, kw_only=True):
    """撤销收养登记 (CC 1113; ADR 13): fraud, or a registration against the Code; the relation never was.

    `ground` false_papers, fraud, against_the_code. `told_on`: the parties were told what is intended and may answer;
    `certificate` recovered or not_recovered, with a note why not.
    """

    __tablename__ = "adoption_revocation"
    open_columns: ClassVar[frozenset[str]] = _STEPS_OF_A_CASE

    id: Mapped[int] = reference("registration.id", primary_key=True, init=False)
    business_type: Mapped[str] = mapped_column(default="3")
    ground: Mapped[str] = mapped_column(default="")
    facts_found: Mapped[str] = mapped_column(default="")
    evidence: Mapped[str] = mapped_column(default="")
    told_on: Mapped[date | None] = mapped_column(default=None)
    statement_made: Mapped[str] = mapped_column(default="")
    decision_number: Mapped[str] = mapped_column(default="")
    decided_on: Mapped[date | None] = mapped_column(default=None)
    served_on: Mapped[date | None] = mapped_column(default=None)
    served_how: Mapped[str] = mapped_column(default="")
    certificate: Mapped[str] = mapped_column(default="")
    certificate_note: Mapped[str] = mapped_column(default="")

    persons: Mapped[list[AdoptionPerson]] = _parts(AdoptionPerson)
    papers: Mapped[list[AdoptionPaper]] = _parts(AdoptionPaper)
    passes: Mapped[list[PassedWarning]] = _parts(PassedWarning)
    interviews: Mapped[list[AdoptionInterview]] = _parts(AdoptionInterview)

    __mapper_args__ = {
        "polymorphic_identity": "adoption.revocation",
        "inherit_condition": id == Registration.id,  # noqa: A003 - the column: two keys lead to that table
    }


LATER_ADOPTION_KINDS = (
    *("adoption.dissolution", "adoption.reissue"),
    *("adoption.relation_certificate", "adoption.revocation"),
)
"""Cases about an adoption that is registered."""
ADOPTION_KINDS = ("adoption.registration", *LATER_ADOPTION_KINDS)
"""Every kind of case of the adoption desk."""
