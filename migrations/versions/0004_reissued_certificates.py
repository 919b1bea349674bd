"""A certificate of a marriage or a divorce issued anew: what was lost, who asks, by whom, what the archive says.

A migration never imports the package: records change, this file does not.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "reissue_registration",
        sa.Column("id", ID, nullable=False),
        sa.Column("business_type", sa.Text(), nullable=False),
        sa.Column("certificate_kind", sa.Text(), nullable=False),
        sa.Column("original_id", ID, nullable=True),
        sa.Column("original_number", sa.Text(), nullable=False),
        sa.Column("original_date", sa.Date(), nullable=True),
        sa.Column("original_date_text", sa.Text(), nullable=False),
        sa.Column("original_office", sa.Text(), nullable=False),
        sa.Column("applicant", sa.Text(), nullable=False),
        sa.Column("reissue_reason", sa.Text(), nullable=False),
        sa.Column("present_status", sa.Text(), nullable=False),
        sa.Column("by_proxy", sa.Boolean(), nullable=False),
        sa.Column("proxy_name", sa.Text(), nullable=False),
        sa.Column("proxy_identity_number", sa.Text(), nullable=False),
        sa.Column("proxy_notarisation_number", sa.Text(), nullable=False),
        sa.Column("proxy_notary", sa.Text(), nullable=False),
        sa.Column("proxy_notarised_on", sa.Date(), nullable=True),
        sa.Column("archive_proof", sa.Text(), nullable=False),
        sa.Column("archive_result", sa.Text(), nullable=False),
        sa.Column("archive_note", sa.Text(), nullable=False),
        sa.Column("archive_checked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("reissued_on", sa.Date(), nullable=True),
        sa.Column("reissue_remark", sa.Text(), nullable=False),
        sa.Column("review_opinion", sa.Text(), nullable=False),
        sa.Column("man_blank_number", sa.Text(), nullable=False),
        sa.Column("woman_blank_number", sa.Text(), nullable=False),
        sa.Column("oath_witness", sa.Text(), nullable=False),
        sa.Column("proof_read_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["registration.id"], name=op.f("fk_reissue_registration_id_registration")),
        sa.ForeignKeyConstraint(
            ["original_id"], ["registration.id"], name=op.f("fk_reissue_registration_original_id_registration")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reissue_registration")),
    )
    with op.batch_alter_table("reissue_registration", schema=None) as batch_op:
        batch_op.create_index("ix_reissue_registration_original_id", ["original_id"], unique=False)
