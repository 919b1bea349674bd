"""当事人: a party as the papers showed that person on the day of the act, and the index its name is found by.

Field lists: people-and-codes.md 1-7, marriage.md 7. The identity number is an attribute, never a key.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, ClassVar

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from registry_desktop.records.columns import SearchKey
from registry_desktop.records.record import Numbered, Record, reference

if TYPE_CHECKING:
    from registry_desktop.records.registrations import Registration


class Party(Numbered, Record, kw_only=True):
    """One of the two parties (`role` man or woman) of one registration. Codes are those of resources/codes.

    `name_key`, `pinyin`, `initials`, `citizen_number_key` (18 digits, also of a 15-digit number) are derived
    for search. `photo_digest`: the party alone, for a certificate that shows its holder only.
    `birth_date_text` holds a partial date of a paper record ("1958", "1958-03").
    """

    __tablename__ = "party"
    __table_args__ = (
        UniqueConstraint("registration_id", "role"),
        CheckConstraint("role in ('man', 'woman')", name="role"),
        Index("ix_party_name_key_birth_date", "name_key", "birth_date"),
        Index("ix_party_citizen_number_key", "citizen_number_key"),
        Index("ix_party_identity_number", "identity_number"),
        Index("ix_party_pinyin", "pinyin", "id"),
        Index("ix_party_initials", "initials", "id"),
    )

    registration_id: Mapped[int] = reference("registration.id", init=False)
    role: Mapped[str]
    person_class: Mapped[str] = mapped_column(default="mainland_resident")
    name: Mapped[str] = mapped_column(default="")
    name_as_read: Mapped[str] = mapped_column(default="")
    former_names: Mapped[str] = mapped_column(default="")
    name_key: Mapped[str] = mapped_column(SearchKey, default="")
    pinyin: Mapped[str] = mapped_column(SearchKey, default="")
    initials: Mapped[str] = mapped_column(SearchKey, default="")
    sex: Mapped[str] = mapped_column(default="")
    birth_date: Mapped[date | None] = mapped_column(default=None)
    birth_date_text: Mapped[str] = mapped_column(default="")
    nationality: Mapped[str] = mapped_column(default="CHN")
    ethnic_group: Mapped[str] = mapped_column(default="")
    occupation: Mapped[str] = mapped_column(default="")
    education: Mapped[str] = mapped_column(default="")
    marital_status: Mapped[str] = mapped_column(default="")
    identity_kind: Mapped[str] = mapped_column(default="resident_id_card")
    identity_number: Mapped[str] = mapped_column(SearchKey, default="")
    citizen_number_key: Mapped[str] = mapped_column(SearchKey, default="")
    identity_valid_from: Mapped[date | None] = mapped_column(default=None)
    identity_valid_until: Mapped[date | None] = mapped_column(default=None)
    identity_long_term: Mapped[bool] = mapped_column(default=False)
    identity_issuer: Mapped[str] = mapped_column(default="")
    local_identity_number: Mapped[str] = mapped_column(default="")
    soldier_number: Mapped[str] = mapped_column(default="")
    household_division: Mapped[str] = mapped_column(default="")
    household_place: Mapped[str] = mapped_column(default="")
    present_address: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    present: Mapped[bool] = mapped_column(default=False)
    will: Mapped[str] = mapped_column(default="not_asked")
    illness_explained: Mapped[bool] = mapped_column(default=False)
    declares_no_spouse: Mapped[bool] = mapped_column(default=False)
    declares_no_kinship: Mapped[bool] = mapped_column(default=False)
    declaration_signed_at: Mapped[datetime | None] = mapped_column(default=None)
    signed_by: Mapped[str] = mapped_column(default="")
    receipt_signed_at: Mapped[datetime | None] = mapped_column(default=None)
    photo_digest: Mapped[str | None] = mapped_column(default=None)

    registration: Mapped[Registration] = relationship(back_populates="parties", init=False, repr=False, lazy="raise")


class PartyGram(Record, kw_only=True):
    """The first, two or three neighbouring characters of a party's name: how a part of a name is found (tech.md 5)."""

    __tablename__ = "party_gram"
    audited: ClassVar[bool] = False

    gram: Mapped[str] = mapped_column(SearchKey, primary_key=True)
    party_id: Mapped[int] = reference("party.id", primary_key=True)
