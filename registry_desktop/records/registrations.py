"""Registrations: what all kinds share, and 结婚登记 with the national layout of marriage.md 7."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry_desktop.records.columns import SearchKey
from registry_desktop.records.people import Party
from registry_desktop.records.record import Numbered, Record, reference


class PaperShown(Numbered, Record, kw_only=True):
    """材料: one paper of the checklist. `role` man, woman or both; `verified_how` call, visit, data_match, sight."""

    __tablename__ = "paper_shown"
    __table_args__ = (
        UniqueConstraint("registration_id", "role", "paper"),
        CheckConstraint("role in ('man', 'woman', 'both')", name="role"),
    )

    registration_id: Mapped[int] = reference("registration.id", init=False)
    role: Mapped[str]
    paper: Mapped[str]
    number: Mapped[str] = mapped_column(default="")
    issued_on: Mapped[date | None] = mapped_column(default=None)
    issuing_body: Mapped[str] = mapped_column(default="")
    country: Mapped[str] = mapped_column(default="")
    wording: Mapped[str] = mapped_column(default="")
    seen: Mapped[bool] = mapped_column(default=False)
    copied: Mapped[bool] = mapped_column(default=False)
    verified: Mapped[bool] = mapped_column(default=False)
    verified_how: Mapped[str] = mapped_column(default="")
    verified_by: Mapped[str] = mapped_column(default="")
    verified_at: Mapped[datetime | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(default="")


class OnlineCheck(Numbered, Record, kw_only=True):
    """联网核对: one answer of another authority, or why there is none (marriage.md 10; MRR25 10).

    `asked_name`, `asked_number`: whom it was asked about; None where that was not kept.
    """

    __tablename__ = "online_check"
    __table_args__ = (
        CheckConstraint("role in ('man', 'woman')", name="role"),
        CheckConstraint("kind in ('identity', 'marital_status', 'dishonest_list')", name="kind"),
        Index("ix_online_check_registration_id", "registration_id"),
    )

    registration_id: Mapped[int] = reference("registration.id", init=False)
    role: Mapped[str]
    kind: Mapped[str]
    source_system: Mapped[str] = mapped_column(default="")
    asked_at: Mapped[datetime | None] = mapped_column(default=None)
    answered_at: Mapped[datetime | None] = mapped_column(default=None)
    answer: Mapped[str] = mapped_column(default="")
    not_done_reason: Mapped[str] = mapped_column(default="")
    operator: Mapped[str] = mapped_column(default="")
    asked_name: Mapped[str | None] = mapped_column(default=None)
    asked_number: Mapped[str | None] = mapped_column(default=None)


class InterviewAnswer(Numbered, Record, kw_only=True):
    """询问笔录: what one party answered when asked apart (marriage.md 7). `question` is a code of questions.csv."""

    __tablename__ = "interview_answer"
    __table_args__ = (
        UniqueConstraint("registration_id", "role", "question"),
        CheckConstraint("role in ('man', 'woman')", name="role"),
    )

    registration_id: Mapped[int] = reference("registration.id", init=False)
    role: Mapped[str]
    question: Mapped[str]
    answer: Mapped[str]
    asked_at: Mapped[datetime]
    officer_id: Mapped[int] = reference("officer.id")


class FindingAcknowledged(Numbered, Record, kw_only=True):
    """A `warn` finding the officer passed with a typed reason; some need a second officer."""

    __tablename__ = "finding_acknowledged"
    __table_args__ = (UniqueConstraint("registration_id", "code", "field"),)

    registration_id: Mapped[int] = reference("registration.id", init=False)
    code: Mapped[str]
    field: Mapped[str] = mapped_column(default="")
    reason: Mapped[str]
    officer_id: Mapped[int] = reference("officer.id")
    second_officer_id: Mapped[int | None] = reference("officer.id", default=None)
    acknowledged_at: Mapped[datetime]


_UNFILED = text("filed_at IS NULL AND source = 'counter'")


class Registration(Numbered, Record, kw_only=True):
    """One case of any kind, from its opening to the archive. `kind` names its module ("marriage.registration").

    `source`: counter, back_entry (补录) or import. Only `counter` counts as business of its day (statistics.md 1).
    A `secret` kind is absent for whoever does not work at its desk.
    """

    secret: ClassVar[bool] = False

    __tablename__ = "registration"
    __table_args__ = (
        Index("ix_registration_certificate_number", "certificate_number"),
        Index("ix_registration_office_id_registration_date", "office_id", "registration_date"),
        Index("ix_registration_office_id_state", "office_id", "state", "kind"),
        Index("ix_registration_archive_number", "archive_number"),
        Index("ix_registration_office_id_filing_year", "office_id", "filing_year", "kind"),
        # what is to be laid in the archive yet: few among all there are
        Index(
            "ix_registration_unfiled",
            "office_id",
            "state",
            "kind",
            sqlite_where=_UNFILED,
            postgresql_where=_UNFILED,
        ),
        CheckConstraint("source in ('counter', 'back_entry', 'import')", name="source"),
    )

    kind: Mapped[str] = mapped_column(init=False)
    office_id: Mapped[int] = reference("office.id")
    state: Mapped[str]
    source: Mapped[str] = mapped_column(default="counter")
    window: Mapped[str] = mapped_column(default="")
    booking_id: Mapped[int | None] = reference("booking.id", default=None, unique=True)
    registrar_id: Mapped[int | None] = reference("officer.id", default=None)
    reviewer_id: Mapped[int | None] = reference("officer.id", default=None)
    opened_at: Mapped[datetime]
    accepted_at: Mapped[datetime | None] = mapped_column(default=None)
    approved_at: Mapped[datetime | None] = mapped_column(default=None)
    proof_read_at: Mapped[datetime | None] = mapped_column(default=None)
    issued_at: Mapped[datetime | None] = mapped_column(default=None)
    filed_at: Mapped[datetime | None] = mapped_column(default=None)
    ended_at: Mapped[datetime | None] = mapped_column(default=None)
    end_reason: Mapped[str] = mapped_column(default="")
    certificate_number: Mapped[str] = mapped_column(SearchKey, default="")
    registration_date: Mapped[date | None] = mapped_column(default=None)
    registration_date_text: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(default="")
    print_remark: Mapped[str] = mapped_column(default="")
    archive_number: Mapped[str] = mapped_column(SearchKey, default="")
    fonds_number: Mapped[str] = mapped_column(default="")
    filing_year: Mapped[int | None] = mapped_column(default=None)
    volume_number: Mapped[str] = mapped_column(default="")
    page_count: Mapped[int | None] = mapped_column(default=None)
    photo_digest: Mapped[str | None] = mapped_column(default=None)
    revision: Mapped[int] = mapped_column(init=False, default=1)

    parties: Mapped[list[Party]] = relationship(
        default_factory=list, back_populates="registration", order_by=Party.role, lazy="raise"
    )
    papers_shown: Mapped[list[PaperShown]] = relationship(default_factory=list, order_by=PaperShown.id, lazy="raise")
    online_checks: Mapped[list[OnlineCheck]] = relationship(default_factory=list, order_by=OnlineCheck.id, lazy="raise")
    acknowledged: Mapped[list[FindingAcknowledged]] = relationship(
        default_factory=list, order_by=FindingAcknowledged.id, lazy="raise"
    )
    answers: Mapped[list[InterviewAnswer]] = relationship(
        default_factory=list, order_by=InterviewAnswer.id, lazy="raise"
    )

    __mapper_args__ = {"polymorphic_on": "kind"}

    def about_registration(self) -> int | None:
        return self.id

    def party(self, role: str) -> Party:
        """The party of that role ("man", "woman"); KeyError when the case has none."""
        for party in self.parties:
            if party.role == role:
                return party
        raise KeyError(role)

    @property
    def passed(self) -> frozenset[tuple[str, str]]:
        """Code and field of every warning an officer passed with a reason."""
        return frozenset((one.code, one.field) for one in self.acknowledged)

    @property
    def printed_texts(self) -> dict[str, str]:
        """The texts of its persons that must be printable, by field ("man.name")."""
        return {
            f"{party.role}.{field}": str(getattr(party, field))
            for party in self.parties
            for field in ("name", "household_place")
            if getattr(party, field)
        }

    @property
    def holders(self) -> tuple[str, ...]:
        """The roles that are given a certificate, or sign a declaration: man and woman."""
        return ("man", "woman")

    @property
    def printed_date(self) -> date | None:
        """The day its certificates are made on; None before."""
        return self.registration_date

    @property
    def man(self) -> Party:
        return self.party("man")

    @property
    def woman(self) -> Party:
        return self.party("woman")


class MarriageRegistration(Registration, kw_only=True):
    """结婚登记. Fields beyond the shared ones: declared kinship, flags 复婚/补办, national exchange codes (marriage.md
    7).

    `kinship_declared`: none, lineal, collateral_three_generations, collateral_beyond, by_adoption,
    by_marriage, unknown.
    `review_opinion`: 1 同意, 2 不同意, 3 未办结. `handling_class`: statistics.md 5.1.
    """

    __tablename__ = "marriage_registration"

    id: Mapped[int] = reference("registration.id", primary_key=True, init=False)
    business_type: Mapped[str] = mapped_column(default="IA")
    kinship_declared: Mapped[str] = mapped_column(default="unknown")
    restored_marriage: Mapped[bool] = mapped_column(default=False)
    late_registration: Mapped[bool] = mapped_column(default=False)
    cohabitation_since: Mapped[date | None] = mapped_column(default=None)
    handling_class: Mapped[str] = mapped_column(default="")
    review_opinion: Mapped[str] = mapped_column(default="3")
    man_blank_number: Mapped[str] = mapped_column(default="")
    woman_blank_number: Mapped[str] = mapped_column(default="")
    oath_witness: Mapped[str] = mapped_column(default="")
    proof_read_by: Mapped[str] = mapped_column(default="")
    ceremony_wished: Mapped[bool] = mapped_column(default=False)
    leaflets_given: Mapped[bool] = mapped_column(default=False)
    data_source: Mapped[str] = mapped_column(default="")
    record_quality: Mapped[str] = mapped_column(default="")
    place_of_registration: Mapped[str] = mapped_column(default="")

    __mapper_args__ = {"polymorphic_identity": "marriage.registration"}


class DivorceRegistration(Registration, kw_only=True):
    """离婚登记 in two visits: the application (IB1), its two periods, withdrawal or lapse, the second visit (IB).

    The dates of the periods follow from `accepted_on` and the holiday table and stand nowhere twice. `agreement_…`:
    agreed, none (there is nothing to settle), not_agreed, or empty while it is not asked. `married_at`: mainland
    (office of the mainland), mission (a Chinese mission abroad), abroad. `…_capacity`: full, limited, none.
    `marriage_id` is the marriage as this register holds it.
    """

    __tablename__ = "divorce_registration"

    id: Mapped[int] = reference("registration.id", primary_key=True, init=False)
    business_type: Mapped[str] = mapped_column(default="IB")
    accepted_on: Mapped[date | None] = mapped_column(default=None, index=True)
    agreement_will: Mapped[str] = mapped_column(default="")
    agreement_children: Mapped[str] = mapped_column(default="")
    agreement_property: Mapped[str] = mapped_column(default="")
    agreement_debts: Mapped[str] = mapped_column(default="")
    marriage_id: Mapped[int | None] = reference("marriage_registration.id", default=None)
    marriage_certificate_number: Mapped[str] = mapped_column(default="")
    married_on: Mapped[date | None] = mapped_column(default=None)
    married_at: Mapped[str] = mapped_column(default="mainland")
    married_at_office: Mapped[str] = mapped_column(default="")
    man_capacity: Mapped[str] = mapped_column(default="full")
    woman_capacity: Mapped[str] = mapped_column(default="full")
    wife_pregnant: Mapped[bool] = mapped_column(default=False)
    children_under_age: Mapped[int | None] = mapped_column(default=None)
    divorce_reason: Mapped[str] = mapped_column(default="")
    help_answer: Mapped[str] = mapped_column(default="")
    handling_class: Mapped[str] = mapped_column(default="")
    withdrawn_by: Mapped[str] = mapped_column(default="")
    withdrawn_at: Mapped[datetime | None] = mapped_column(default=None)
    receipt_lost: Mapped[bool] = mapped_column(default=False)
    withdrawal_explanation: Mapped[str] = mapped_column(default="")
    review_opinion: Mapped[str] = mapped_column(default="3")
    man_blank_number: Mapped[str] = mapped_column(default="")
    woman_blank_number: Mapped[str] = mapped_column(default="")
    oath_witness: Mapped[str] = mapped_column(default="")
    proof_read_by: Mapped[str] = mapped_column(default="")
    leaflets_given: Mapped[bool] = mapped_column(default=False)

    __mapper_args__ = {"polymorphic_identity": "marriage.divorce"}


class ReissueRegistration(Registration, kw_only=True):
    """补领婚姻登记证: a certificate of a marriage (ICA) or a divorce (ICB) is issued anew (MRR25 21).

    `certificate_kind`: marriage or divorce. `applicant`: 01 man, 10 woman, 11 both, empty while it is not said.
    `original_…` say what stood on the first certificate; `original_id` is that registration when this register holds
    it. `registration_date` stays the original's; `reissued_on` stands in `reissue_remark`. `reissue_reason`: lost,
    damaged, data_differ. `archive_proof`: register (this one), archive (a sealed copy), other; `archive_result`:
    agrees, differs, not_found.
    """

    __tablename__ = "reissue_registration"

    id: Mapped[int] = reference("registration.id", primary_key=True, init=False)
    business_type: Mapped[str] = mapped_column(default="ICA")
    certificate_kind: Mapped[str] = mapped_column(default="marriage")
    original_id: Mapped[int | None] = reference("registration.id", default=None, index=True)
    original_number: Mapped[str] = mapped_column(default="")
    original_date: Mapped[date | None] = mapped_column(default=None)
    original_date_text: Mapped[str] = mapped_column(default="")
    original_office: Mapped[str] = mapped_column(default="")
    applicant: Mapped[str] = mapped_column(default="")
    reissue_reason: Mapped[str] = mapped_column(default="")
    present_status: Mapped[str] = mapped_column(default="")
    by_proxy: Mapped[bool] = mapped_column(default=False)
    proxy_name: Mapped[str] = mapped_column(default="")
    proxy_identity_number: Mapped[str] = mapped_column(default="")
    proxy_notarisation_number: Mapped[str] = mapped_column(default="")
    proxy_notary: Mapped[str] = mapped_column(default="")
    proxy_notarised_on: Mapped[date | None] = mapped_column(default=None)
    archive_proof: Mapped[str] = mapped_column(default="")
    archive_result: Mapped[str] = mapped_column(default="")
    archive_note: Mapped[str] = mapped_column(default="")
    archive_checked_at: Mapped[datetime | None] = mapped_column(default=None)
    contact: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    reissued_on: Mapped[date | None] = mapped_column(default=None)
    reissue_remark: Mapped[str] = mapped_column(default="")
    review_opinion: Mapped[str] = mapped_column(default="3")
    man_blank_number: Mapped[str] = mapped_column(default="")
    woman_blank_number: Mapped[str] = mapped_column(default="")
    oath_witness: Mapped[str] = mapped_column(default="")
    proof_read_by: Mapped[str] = mapped_column(default="")

    __mapper_args__ = {
        "polymorphic_identity": "marriage.reissue",
        "inherit_condition": id == Registration.id,  # noqa: A003 - the column: two keys lead to that table
    }

    @property
    def applicants(self) -> tuple[str, ...]:
        """The roles of those who ask for the certificate."""
        return {"01": ("man",), "10": ("woman",), "11": ("man", "woman")}.get(self.applicant, ())

    @property
    def holders(self) -> tuple[str, ...]:
        """Only who applies is given a booklet."""
        return self.applicants

    @property
    def printed_date(self) -> date | None:
        """The day of the reissue: the registration date stays that of the first certificate."""
        return self.reissued_on
