"""收养登记: an adoption with everybody in it. Its file is secret (CC 1110): only the desk itself reads it."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

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
_STEPS_OF_A_CASE = frozenset(
    {"kind", "state", "source", "revision", "window", "received_on", "registration_date"}
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


class WithPersons:
    """What both kinds of case know of the persons in them; their file is secret."""

    secret: ClassVar[bool] = True
    persons: Mapped[list[AdoptionPerson]]

    def person(self, role: str) -> AdoptionPerson | None:
        """The person of that role, None when there is none."""
        return next((one for one in self.persons if one.role == role), None)

    def people(self, roles: tuple[str, ...]) -> tuple[AdoptionPerson, ...]:
        """Those of these roles there are, in the order of the roles."""
        return tuple(one for role in roles if (one := self.person(role)) is not None)


class AdoptionRegistration(WithPersons, Sealed, Registration, kw_only=True):
    """收养登记. `category` of CATEGORIES, `disabled` beside it. `placer_kind`: institution, guardian, birth_parents.

    `children` the adopters have already, `adopting` now (twins: 2). `grave_harm` shown of parents without capacity (CC
    1095); `others_consent` of those with a duty to raise: none needed, given, objected; `priority` of a dead parent's
    parents: waived, claimed, or empty. `…_division`: seat of the institution, place of finding.
    """

    __tablename__ = "adoption_registration"
    open_columns: ClassVar[frozenset[str]] = _STEPS_OF_A_CASE

    id: Mapped[int] = reference("registration.id", primary_key=True, init=False)
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
    notice_published_on: Mapped[date | None] = mapped_column(default=None)
    notice_newspaper: Mapped[str] = mapped_column(default="")
    notice_claimed_on: Mapped[date | None] = mapped_column(default=None)
    assessment_reported_on: Mapped[date | None] = mapped_column(default=None)
    assessment_result: Mapped[str] = mapped_column(default="")
    name_after: Mapped[str] = mapped_column(default="")
    adoption_reason: Mapped[str] = mapped_column(default="")
    secrecy_wished: Mapped[bool] = mapped_column(default=True)

    persons: Mapped[list[AdoptionPerson]] = relationship(
        default_factory=list, order_by=AdoptionPerson.id, lazy="raise"
    )
    papers: Mapped[list[AdoptionPaper]] = relationship(default_factory=list, order_by=AdoptionPaper.id, lazy="raise")
    stops: Mapped[list[ClockStop]] = relationship(default_factory=list, order_by=ClockStop.id, lazy="raise")

    __mapper_args__ = {"polymorphic_identity": "adoption.registration"}


class AdoptionDissolution(WithPersons, Sealed, Registration, kw_only=True):
    """解除收养关系登记 (CC 1114, 1115). The adopters, the adoptee, and before majority the placer, all by agreement.

    `certificate_returned`: the adoption certificate was taken back.
    """

    __tablename__ = "adoption_dissolution"
    open_columns: ClassVar[frozenset[str]] = _STEPS_OF_A_CASE | {"certificate_returned"}

    id: Mapped[int] = reference("registration.id", primary_key=True, init=False)
    original_number: Mapped[str] = mapped_column(default="")
    original_date: Mapped[date | None] = mapped_column(default=None)
    original_office: Mapped[str] = mapped_column(default="")
    agreement: Mapped[bool] = mapped_column(default=False)
    agreed_matters: Mapped[str] = mapped_column(default="")
    certificate_returned: Mapped[bool] = mapped_column(default=False)
    received_on: Mapped[date | None] = mapped_column(default=None)

    persons: Mapped[list[AdoptionPerson]] = relationship(
        default_factory=list, order_by=AdoptionPerson.id, lazy="raise"
    )
    papers: Mapped[list[AdoptionPaper]] = relationship(default_factory=list, order_by=AdoptionPaper.id, lazy="raise")

    __mapper_args__ = {"polymorphic_identity": "adoption.dissolution"}
