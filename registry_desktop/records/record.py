"""The ancestor of every record: naming of constraints, column types, what the audit trail may read of it."""

from __future__ import annotations

from datetime import date, datetime
from secrets import token_hex
from typing import Any, ClassVar

from sqlalchemy import Boolean, Date, ForeignKey, Integer, LargeBinary, MetaData, Text, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column

from registry_desktop.records.columns import Moment, RecordId

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Record(MappedAsDataclass, DeclarativeBase, kw_only=True):
    """One kept thing.

    `audited` is False only for what is derived (search grams), momentary (drafts) or the trail itself.
    `secret_columns` are written into the trail as "set", never with their value (password hashes).
    A `Sealed` record's values are written as commitments.
    """

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text,
        int: Integer,
        bool: Boolean,
        date: Date,
        datetime: Moment,
        bytes: LargeBinary,
    }
    audited: ClassVar[bool] = True
    secret_columns: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    def register_name(cls) -> str:
        """The name of the kind of record in the trail: the table all kinds of one family share ("registration")."""
        family: str = inspect(cls).base_mapper.local_table.description
        return family

    def about_registration(self) -> int | None:
        """The registration whose history this record belongs to (its id), if any."""
        return getattr(self, "registration_id", None)


class Sealed(MappedAsDataclass, kw_only=True):
    """A record of which the trail tells that a value was written and which column, never the value (CC 1110).

    Every column is told as a commitment, SHA-256 of the record's `seal_salt` and the value, except keys and its
    `open_columns`: whoever holds the record can show which value stood there, whoever holds only the trail learns
    nothing. A column is sealed unless it is named open.
    """

    seal_salt: Mapped[str] = mapped_column(init=False, default_factory=lambda: token_hex(16), repr=False)
    secret_columns: ClassVar[frozenset[str]] = frozenset({"seal_salt"})
    open_columns: ClassVar[frozenset[str]] = frozenset()


class Numbered(MappedAsDataclass, kw_only=True):
    """A record with a number of its own that the database hands out. Identity numbers are attributes, never keys."""

    id: Mapped[int] = mapped_column(RecordId, primary_key=True, init=False, sort_order=-1)


def reference(to: str, **options: Any) -> Any:
    """A foreign key column to `to` ("office.id")."""
    return mapped_column(RecordId, ForeignKey(to), **options)
