"""What happens to a registration after its issue: corrections, notes on the original, judgments, revocations.

A migration never imports the package: records change, this file does not.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0003"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("issued_paper", sa.Column("flag", sa.Text(), nullable=False, server_default=""))
    op.add_column("issued_paper", sa.Column("flag_reason", sa.Text(), nullable=False, server_default=""))
    op.add_column("issued_paper", sa.Column("flagged_at", sa.DateTime(timezone=True), nullable=True))
    op.create_table(
        "correction",
        sa.Column("id", ID, nullable=False),
        sa.Column("registration_id", ID, nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("officer_id", ID, nullable=False),
        sa.Column("second_officer_id", ID, nullable=False),
        sa.Column("corrected_on", sa.Date(), nullable=False),
        sa.Column("corrected_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("reason <> ''", name=op.f("ck_correction_reason")),
        sa.CheckConstraint('"before" <> "after"', name=op.f("ck_correction_values")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_correction_officer_id_officer")),
        sa.ForeignKeyConstraint(
            ["registration_id"], ["registration.id"], name=op.f("fk_correction_registration_id_registration")
        ),
        sa.ForeignKeyConstraint(
            ["second_officer_id"], ["officer.id"], name=op.f("fk_correction_second_officer_id_officer")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_correction")),
    )
    with op.batch_alter_table("correction", schema=None) as batch_op:
        batch_op.create_index("ix_correction_registration_id", ["registration_id"], unique=False)
