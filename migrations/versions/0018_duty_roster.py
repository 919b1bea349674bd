"""Who is on duty at which window of a day.

A migration never imports the package: records change, this file does not.
"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "window_duty",
        sa.Column("office_id", ID, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("window_id", ID, nullable=False),
        sa.Column("officer_id", ID, nullable=False),
        sa.Column("first_minute", sa.Integer(), nullable=False),
        sa.Column("last_minute", sa.Integer(), nullable=False),
        sa.Column("lanes", sa.Text(), nullable=False),
        sa.Column("in_force", sa.Boolean(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.CheckConstraint("last_minute > first_minute", name=op.f("ck_window_duty_minutes")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_window_duty_office_id_office")),
        sa.ForeignKeyConstraint(
            ["window_id"], ["counter_window.id"], name=op.f("fk_window_duty_window_id_counter_window")
        ),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_window_duty_officer_id_officer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_window_duty")),
    )
    op.create_index("ix_window_duty_office_id_day", "window_duty", ["office_id", "day"])
