"""Adoptions worked on: notice, assessment, interviews, visits, what is opened, and the cases about a registered one.

A migration never imports the package: records change, this file does not.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
SEARCHED = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
MOMENT = sa.DateTime(timezone=True)
ABOUT_AN_ADOPTION = ("original_number", "original_office", "business_type", "seal_salt")


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _days(*names: str) -> list[sa.Column[date]]:
    return [sa.Column(name, sa.Date(), nullable=True) for name in names]


def _added(texts: Iterable[str] = (), days: Iterable[str] = (), flags: Iterable[str] = ()) -> list[sa.Column[object]]:
    found: list[sa.Column[object]] = [sa.Column(one, sa.Text(), nullable=False, server_default="") for one in texts]
    found += [sa.Column(one, sa.Date(), nullable=True) for one in days]
    found += [sa.Column(one, sa.Boolean(), nullable=False, server_default=sa.false()) for one in flags]
    return found


def upgrade() -> None:
    _registration()
    _dissolution()
    _later("adoption_reissue", ["certificate_kind", "applicant", "reissue_reason", "review_opinion", "blank_number"],
           ["reissued_on"], ["certificate_returned"])
    _later("adoption_relation_certificate", ["applicant", "used_for", "review_opinion"])
    _later(
        "adoption_revocation",
        ["ground", "facts_found", "evidence", "statement_made", "decision_number", "served_how", "certificate",
         "certificate_note"],
        ["told_on", "decided_on", "served_on"],
    )
    _parts()


def _registration() -> None:
    for column in _added(
        texts=("supplement_asked", "notice_text", "notice_claimed_by", "assessor", "assessment_team",
               "assessment_contract", "assessment_facts", "assessment_conclusion", "review_opinion",
               "approval_opinion", "blank_number"),
        days=("supplement_until", "assessment_confirmed_on", "integration_from"),
        flags=("health_told", "family_education", "agreement_signed", "agreement_notarised", "certificate_returned"),
    ):
        op.add_column("adoption_registration", column)
    op.add_column("adoption_registration", sa.Column("business_type", sa.Text(), nullable=False, server_default="1"))


def _dissolution() -> None:
    table = "adoption_dissolution"
    with op.batch_alter_table(table) as batch:
        for column in _added(texts=("cause", "review_opinion", "approval_opinion", "blank_number")):
            batch.add_column(column)
        batch.add_column(sa.Column("business_type", sa.Text(), nullable=False, server_default="2"))
        batch.add_column(sa.Column("original_id", ID, nullable=True))
        batch.create_foreign_key(
            op.f(f"fk_{table}_original_id_registration"), "registration", ["original_id"], ["id"]
        )
    op.create_index(op.f(f"ix_{table}_original_id"), table, ["original_id"])


def _later(table: str, texts: list[str], days: Iterable[str] = (), flags: Iterable[str] = ()) -> None:
    op.create_table(
        table,
        sa.Column("id", ID, nullable=False),
        sa.Column("original_id", ID, nullable=True),
        *_texts(*texts, *ABOUT_AN_ADOPTION, "approval_opinion"),
        *_days("original_date", "received_on", *days),
        *(sa.Column(name, sa.Boolean(), nullable=False) for name in flags),
        sa.ForeignKeyConstraint(["id"], ["registration.id"], name=op.f(f"fk_{table}_id_registration")),
        sa.ForeignKeyConstraint(["original_id"], ["registration.id"], name=op.f(f"fk_{table}_original_id_registration")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    op.create_index(op.f(f"ix_{table}_original_id"), table, ["original_id"])


def _part(table: str, *columns: Any, by_officer: bool = True) -> None:
    officer: list[sa.Column[object] | sa.Constraint] = [
        sa.Column("officer_id", ID, nullable=False),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f(f"fk_{table}_officer_id_officer")),
    ]
    op.create_table(
        table,
        sa.Column("registration_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        *_texts("seal_salt"),
        *columns,
        *(officer if by_officer else []),
        sa.ForeignKeyConstraint(
            ["registration_id"], ["registration.id"], name=op.f(f"fk_{table}_registration_id_registration")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )


def _parts() -> None:
    moment = sa.Column("passed_at", MOMENT, nullable=False)
    _part("adoption_passed_warning", *_texts("code", "field", "reason"), moment)
    _part(
        "adoption_interview",
        *_texts("about", "role", "name", "record_text"),
        sa.Column("alone", sa.Boolean(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.CheckConstraint("about in ('adopter', 'placer', 'adoptee', 'other')", name=op.f("ck_adoption_interview_about")),
    )
    _part(
        "adoption_visit",
        *_texts("why", "visitors", "findings", "red_flag", "reported_to"),
        sa.Column("visited_on", sa.Date(), nullable=False),
        sa.CheckConstraint("why in ('assessment', 'follow_up')", name=op.f("ck_adoption_visit_why")),
    )
    _part(
        "adoption_assessment_score",
        *_texts("item", "note"),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.UniqueConstraint(
            "registration_id", "item", name=op.f("uq_adoption_assessment_score_registration_id_item")
        ),
        by_officer=False,
    )
    _part(
        "adoption_seal_opened",
        *_texts("what", "authority", "purpose", "letter_number", "asked_by", "copy_number"),
        sa.Column("opened_at", MOMENT, nullable=False),
        sa.Column("copies", sa.Integer(), nullable=False),
    )
    table = "adoption_enquiry"
    op.create_table(
        table,
        sa.Column("id", ID, nullable=False),
        *_texts("name", "relation", "asked_for", "seal_salt"),
        sa.Column("identity_number", SEARCHED, nullable=False),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column("office_id", ID, nullable=False),
        sa.Column("officer_id", ID, nullable=False),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f(f"fk_{table}_office_id_office")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f(f"fk_{table}_officer_id_officer")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
