"""Couples that wait for a place on a full day.

A migration never imports the package: records change, this file does not.
"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "waiting_couple",
        sa.Column("office_id", ID, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("business", sa.Text(), nullable=False),
        sa.Column("man_name", sa.Text(), nullable=False),
        sa.Column("woman_name", sa.Text(), nullable=False),
        sa.Column("man_identity_number", sa.Text(), nullable=False),
        sa.Column("woman_identity_number", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("wishes", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("booking_id", ID, nullable=True),
        sa.Column("end_reason", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.CheckConstraint("state in ('waiting', 'booked', 'ended')", name=op.f("ck_waiting_couple_state")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_waiting_couple_office_id_office")),
        sa.ForeignKeyConstraint(["booking_id"], ["booking.id"], name=op.f("fk_waiting_couple_booking_id_booking")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting_couple")),
    )
    op.create_index("ix_waiting_couple_office_id_day_state", "waiting_couple", ["office_id", "day", "state"])
