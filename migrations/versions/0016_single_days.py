"""Single days that are opened or closed otherwise than the plan says.

A migration never imports the package: records change, this file does not.
"""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "special_day",
        sa.Column("office_id", ID, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.Column("in_force", sa.Boolean(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_special_day_office_id_office")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_special_day")),
        sa.UniqueConstraint("office_id", "day", name=op.f("uq_special_day_office_id_day")),
    )
    op.create_table(
        "special_hours",
        sa.Column("special_day_id", ID, nullable=False),
        sa.Column("first_minute", sa.Integer(), nullable=False),
        sa.Column("last_minute", sa.Integer(), nullable=False),
        sa.Column("slot_minutes", sa.Integer(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("lane", sa.Text(), nullable=False),
        sa.Column("in_force", sa.Boolean(), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.CheckConstraint("last_minute > first_minute", name=op.f("ck_special_hours_minutes")),
        sa.ForeignKeyConstraint(
            ["special_day_id"], ["special_day.id"], name=op.f("fk_special_hours_special_day_id_special_day")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_special_hours")),
    )
    op.create_index(op.f("ix_special_hours_special_day_id"), "special_hours", ["special_day_id"])
