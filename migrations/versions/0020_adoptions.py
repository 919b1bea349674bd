"""Adoptions and their dissolution: the case, everybody in it, its papers, what stopped its clock.

A migration never imports the package: records change, this file does not.
"""

from datetime import date

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
SEARCHED = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _days(*names: str) -> list[sa.Column[date]]:
    return [sa.Column(name, sa.Date(), nullable=True) for name in names]


def _flags(*names: str) -> list[sa.Column[bool]]:
    return [sa.Column(name, sa.Boolean(), nullable=False) for name in names]


def _of_registration(table: str) -> list[sa.Column[int] | sa.Constraint]:
    return [
        sa.Column("id", ID, nullable=False),
        sa.ForeignKeyConstraint(["id"], ["registration.id"], name=op.f(f"fk_{table}_id_registration")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    ]


def _part_of_registration(table: str) -> list[sa.Column[int] | sa.Constraint]:
    return [
        sa.Column("registration_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["registration_id"], ["registration.id"], name=op.f(f"fk_{table}_registration_id_registration")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    ]


def upgrade() -> None:
    _registration()
    _dissolution()
    _persons()
    _papers()
    op.create_table(
        "adoption_clock_stop",
        *_part_of_registration("adoption_clock_stop"),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "why in ('notice', 'assessment', 'supplement')", name=op.f("ck_adoption_clock_stop_why")
        ),
    )


def _registration() -> None:
    op.create_table(
        "adoption_registration",
        *_of_registration("adoption_registration"),
        *_texts("category", "placer_kind", "institution", "institution_division", "finding_division", "finding_place"),
        *_texts("hardship", "others_consent", "priority", "notice_newspaper", "assessment_result", "name_after"),
        *_texts("adoption_reason", "seal_salt"),
        *_flags("disabled", "grave_harm", "secrecy_wished"),
        *_days("found_on", "received_on", "notice_published_on", "notice_claimed_on", "assessment_reported_on"),
        sa.Column("children", sa.Integer(), nullable=False),
        sa.Column("adopting", sa.Integer(), nullable=False),
    )


def _dissolution() -> None:
    op.create_table(
        "adoption_dissolution",
        *_of_registration("adoption_dissolution"),
        *_texts("original_number", "original_office", "agreed_matters", "seal_salt"),
        *_flags("agreement", "certificate_returned"),
        *_days("original_date", "received_on"),
    )


def _persons() -> None:
    table = "adoption_person"
    op.create_table(
        table,
        *_part_of_registration(table),
        *_texts("role", "name", "person_class", "sex", "identity_kind", "nationality", "ethnic_group", "education"),
        *_texts("occupation", "workplace", "marital_status", "household_division", "household_place", "proxy", "will"),
        *_texts("whereabouts", "capacity", "adverse_record", "seal_salt"),
        sa.Column("identity_number", SEARCHED, nullable=False),
        *_days("birth_date"),
        *_flags("present", "barring_illness"),
        sa.UniqueConstraint("registration_id", "role", name=op.f(f"uq_{table}_registration_id_role")),
        sa.CheckConstraint(
            "role in ('adopter_man', 'adopter_woman', 'adoptee', 'placer_man', 'placer_woman', 'birth_father',"
            " 'birth_mother')",
            name=op.f(f"ck_{table}_role"),
        ),
    )


def _papers() -> None:
    table = "adoption_paper"
    op.create_table(
        table,
        *_part_of_registration(table),
        *_texts("role", "paper", "number", "issuing_body", "verified_how", "verified_by", "doubt", "seal_salt"),
        *_days("issued_on", "verified_on"),
        *_flags("seen", "copied", "verified"),
        sa.UniqueConstraint("registration_id", "role", "paper", name=op.f(f"uq_{table}_registration_id_role_paper")),
    )
