"""Cases about a marriage or divorce registered already: 法院判决注记, 撤销婚姻登记, 不愿意恢复婚姻关系声明.

marriage.md 5.4-5.6. Each holds the couple as the original says it on that day; the original is noted, never deleted.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from sqlalchemy.orm import Mapped, MappedAsDataclass, mapped_column

from registry_desktop.records.record import reference
from registry_desktop.records.registrations import Registration

JUDGMENT: Final = "marriage.judgment"
REVOCATION: Final = "marriage.revocation"
NO_RESTORATION: Final = "marriage.no_restoration"
LATER_KINDS: Final = (JUDGMENT, REVOCATION, NO_RESTORATION)
"""These register nobody: no figure of marriages, no check of a person's status and no list of couples counts them."""


class AboutOriginal(MappedAsDataclass, kw_only=True):
    """The original a case is about: its id, and number and day as they stood when the case was opened."""

    original_id: Mapped[int | None] = reference("registration.id", default=None, index=True)
    original_number: Mapped[str] = mapped_column(default="")
    original_date: Mapped[date | None] = mapped_column(default=None)


class CourtJudgment(AboutOriginal, Registration, kw_only=True):
    """法院判决: what a court said about a registered marriage or divorce, to be noted on it at once (MRR25 20).

    `ruling`: court_invalidity (void from the beginning), court_annulment, court_divorce (ended on `effective_on`),
    court_revocation (an administrative court took the registration itself back, SPC1 17).
    `ground`: bigamy, prohibited_kin, under_age, illness, coercion, illness_not_told, false_identity, not_in_person, or
    empty.
    `certificates_collected`: the court has taken both certificates in and sent them (SPC1 21).
    """

    __tablename__ = "court_judgment"

    id: Mapped[int] = reference("registration.id", primary_key=True, init=False)
    business_type: Mapped[str] = mapped_column(default="ID1")
    ruling: Mapped[str] = mapped_column(default="")
    ground: Mapped[str] = mapped_column(default="")
    court: Mapped[str] = mapped_column(default="")
    judgment_number: Mapped[str] = mapped_column(default="")
    judged_on: Mapped[date | None] = mapped_column(default=None)
    effective_on: Mapped[date | None] = mapped_column(default=None)
    certificates_collected: Mapped[bool] = mapped_column(default=False)
    annotated_at: Mapped[datetime | None] = mapped_column(default=None)
    uploaded_at: Mapped[datetime | None] = mapped_column(default=None)

    __mapper_args__ = {"polymorphic_identity": JUDGMENT, "inherit_condition": id == Registration.id}  # noqa: A003


class RegistrationRevocation(AboutOriginal, Registration, kw_only=True):
    """撤销婚姻登记: lead, examination, notice with the right to be heard, decision, service, note and upload, archive.

    `ground`: false_identity, fraud, coercion, illness_not_told (the last two are a court's today). `misused_role`:
    whose identity a stranger used (man, woman, both). `cause_known_on`: end of the coercion, or when the illness was
    known.
    `hearing`: waived, asked, held, or empty while nobody has said anything. `…_certificate`: recovered, declared_void.
    `…_served_how`: direct, left, mail, public_notice. The end of the period for a hearing follows from
    `notice_served_on`, the law's row and the holiday table.
    """

    __tablename__ = "registration_revocation"

    id: Mapped[int] = reference("registration.id", primary_key=True, init=False)
    business_type: Mapped[str] = mapped_column(default="ID")
    ground: Mapped[str] = mapped_column(default="")
    misused_role: Mapped[str] = mapped_column(default="")
    cause_known_on: Mapped[date | None] = mapped_column(default=None)
    facts_found: Mapped[str] = mapped_column(default="")
    notice_number: Mapped[str] = mapped_column(default="")
    notice_served_on: Mapped[date | None] = mapped_column(default=None)
    notice_served_how: Mapped[str] = mapped_column(default="")
    hearing: Mapped[str] = mapped_column(default="")
    statement_made: Mapped[str] = mapped_column(default="")
    decision_number: Mapped[str] = mapped_column(default="")
    decided_on: Mapped[date | None] = mapped_column(default=None)
    decision_served_on: Mapped[date | None] = mapped_column(default=None)
    decision_served_how: Mapped[str] = mapped_column(default="")
    man_certificate: Mapped[str] = mapped_column(default="")
    woman_certificate: Mapped[str] = mapped_column(default="")
    uploaded_at: Mapped[datetime | None] = mapped_column(default=None)

    __mapper_args__ = {"polymorphic_identity": REVOCATION, "inherit_condition": id == Registration.id}  # noqa: A003


class NoRestorationStatement(AboutOriginal, Registration, kw_only=True):
    """不愿意恢复婚姻关系书面声明 (CC 51): one party of a marriage that a declaration of death ended, after a court has
    revoked the declaration. `stated_by`: the man or the woman who does not want the marriage back."""

    __tablename__ = "no_restoration_statement"

    id: Mapped[int] = reference("registration.id", primary_key=True, init=False)
    business_type: Mapped[str] = mapped_column(default="ID2")
    stated_by: Mapped[str] = mapped_column(default="")
    declared_dead_on: Mapped[date | None] = mapped_column(default=None)
    court: Mapped[str] = mapped_column(default="")
    ruling_number: Mapped[str] = mapped_column(default="")
    ruled_on: Mapped[date | None] = mapped_column(default=None)
    identity_checked_at: Mapped[datetime | None] = mapped_column(default=None)
    noted_at: Mapped[datetime | None] = mapped_column(default=None)

    __mapper_args__ = {"polymorphic_identity": NO_RESTORATION, "inherit_condition": id == Registration.id}  # noqa: A003
