"""Divorce in two visits: the case with its application, its periods, withdrawal and second visit.

A migration never imports the package: records change, this file does not.
A column that goes away: first a release that no longer writes it, then one that drops it.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "divorce_registration",
        sa.Column("id", ID, nullable=False),
        sa.Column("business_type", sa.Text(), nullable=False),
        sa.Column("accepted_on", sa.Date(), nullable=True),
        sa.Column("agreement_will", sa.Text(), nullable=False),
        sa.Column("agreement_children", sa.Text(), nullable=False),
        sa.Column("agreement_property", sa.Text(), nullable=False),
        sa.Column("agreement_debts", sa.Text(), nullable=False),
        sa.Column("marriage_id", ID, nullable=True),
        sa.Column("marriage_certificate_number", sa.Text(), nullable=False),
        sa.Column("married_on", sa.Date(), nullable=True),
        sa.Column("married_at", sa.Text(), nullable=False),
        sa.Column("married_at_office", sa.Text(), nullable=False),
        sa.Column("man_capacity", sa.Text(), nullable=False),
        sa.Column("woman_capacity", sa.Text(), nullable=False),
        sa.Column("wife_pregnant", sa.Boolean(), nullable=False),
        sa.Column("children_under_age", sa.Integer(), nullable=True),
        sa.Column("divorce_reason", sa.Text(), nullable=False),
        sa.Column("help_answer", sa.Text(), nullable=False),
        sa.Column("handling_class", sa.Text(), nullable=False),
        sa.Column("withdrawn_by", sa.Text(), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("receipt_lost", sa.Boolean(), nullable=False),
        sa.Column("withdrawal_explanation", sa.Text(), nullable=False),
        sa.Column("review_opinion", sa.Text(), nullable=False),
        sa.Column("man_blank_number", sa.Text(), nullable=False),
        sa.Column("woman_blank_number", sa.Text(), nullable=False),
        sa.Column("oath_witness", sa.Text(), nullable=False),
        sa.Column("proof_read_by", sa.Text(), nullable=False),
        sa.Column("leaflets_given", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["registration.id"], name=op.f("fk_divorce_registration_id_registration")),
        sa.ForeignKeyConstraint(
            ["marriage_id"],
            ["marriage_registration.id"],
            name=op.f("fk_divorce_registration_marriage_id_marriage_registration"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_divorce_registration")),
    )
    with op.batch_alter_table("divorce_registration", schema=None) as batch_op:
        batch_op.create_index("ix_divorce_registration_accepted_on", ["accepted_on"], unique=False)
