"""Identity evidence of each party, sealed; whom an online check had asked about.

A migration never imports the package: records change, this file does not.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    for name in ("asked_name", "asked_number"):
        op.add_column("online_check", sa.Column(name, sa.Text(), nullable=True))
    op.create_table(
        "identity_evidence",
        sa.Column("registration_id", ID, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("reader", sa.Text(), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("raw_digest", sa.Text(), nullable=False),
        sa.Column("photo_digest", sa.Text(), nullable=True),
        sa.Column("officer_id", ID, nullable=False),
        sa.Column("sealed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("seal", sa.Text(), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.CheckConstraint("role in ('man', 'woman')", name=op.f("ck_identity_evidence_role")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_identity_evidence_officer_id_officer")),
        sa.ForeignKeyConstraint(
            ["registration_id"], ["registration.id"], name=op.f("fk_identity_evidence_registration_id_registration")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identity_evidence")),
    )
    op.create_index(
        "ix_identity_evidence_registration_id_role", "identity_evidence", ["registration_id", "role"], unique=False
    )
