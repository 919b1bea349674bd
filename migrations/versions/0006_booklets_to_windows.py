"""Booklets by range to windows and back, counted, lost, gathered into lists and destroyed.

A migration never imports the package: records change, this file does not.
A booklet that left the stock before this has left it when it last changed: nothing changed it afterwards.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _create_movement()
    _create_destruction()
    _create_count()
    with op.batch_alter_table("blank_booklet", schema=None) as batch_op:
        batch_op.add_column(sa.Column("handed_out_id", ID, nullable=True))
        batch_op.add_column(sa.Column("destruction_id", ID, nullable=True))
        batch_op.add_column(sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.drop_constraint(op.f("ck_blank_booklet_reason"), type_="check")
        batch_op.create_check_constraint(
            op.f("ck_blank_booklet_reason"), "state not in ('voided', 'lost', 'destroyed') or reason <> ''"
        )
        for column, table in (("handed_out_id", "blank_movement"), ("destruction_id", "blank_destruction")):
            batch_op.create_foreign_key(op.f(f"fk_blank_booklet_{column}_{table}"), table, [column], ["id"])
        batch_op.create_index("ix_blank_booklet_destruction_id", ["destruction_id"], unique=False)
        batch_op.create_index(
            "ix_blank_booklet_ended",
            ["office_id", "ended_at", "kind", "state", "handed_out_id", "window"],
            unique=False,
        )
        batch_op.create_index("ix_blank_booklet_received", ["office_id", "received_on", "kind"], unique=False)
    op.execute(
        "update blank_booklet set ended_at = changed_at where state in ('issued', 'voided', 'lost', 'destroyed')"
    )


def _create_movement() -> None:
    op.create_table(
        "blank_movement",
        sa.Column("id", ID, nullable=False),
        sa.Column("office_id", ID, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("movement", sa.Text(), nullable=False),
        sa.Column("first_number", sa.Text(), nullable=False),
        sa.Column("last_number", sa.Text(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("window", sa.Text(), nullable=False),
        sa.Column("receiver_id", ID, nullable=True),
        sa.Column("supplier", sa.Text(), nullable=False),
        sa.Column("paper_number", sa.Text(), nullable=False),
        sa.Column("moved_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "movement in ('received', 'handed_out', 'returned')", name=op.f("ck_blank_movement_movement")
        ),
        sa.CheckConstraint("count > 0", name=op.f("ck_blank_movement_count")),
        sa.CheckConstraint("movement = 'received' or \"window\" <> ''", name=op.f("ck_blank_movement_window")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_blank_movement_office_id_office")),
        sa.ForeignKeyConstraint(["receiver_id"], ["officer.id"], name=op.f("fk_blank_movement_receiver_id_officer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_blank_movement")),
    )
    op.create_index("ix_blank_movement_office_id_kind_window", "blank_movement", ["office_id", "kind", "window"])


def _create_destruction() -> None:
    op.create_table(
        "blank_destruction",
        sa.Column("id", ID, nullable=False),
        sa.Column("office_id", ID, nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("approval", sa.Text(), nullable=False),
        sa.Column("drawn_up_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("destroyed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("keeper_id", ID, nullable=True),
        sa.Column("witness_id", ID, nullable=True),
        sa.CheckConstraint("state in ('drawn_up', 'destroyed')", name=op.f("ck_blank_destruction_state")),
        sa.CheckConstraint(
            "state <> 'destroyed' or (destroyed_at is not null and keeper_id is not null and witness_id is not null"
            " and keeper_id <> witness_id)",
            name=op.f("ck_blank_destruction_two_persons"),
        ),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_blank_destruction_office_id_office")),
        sa.ForeignKeyConstraint(["keeper_id"], ["officer.id"], name=op.f("fk_blank_destruction_keeper_id_officer")),
        sa.ForeignKeyConstraint(["witness_id"], ["officer.id"], name=op.f("fk_blank_destruction_witness_id_officer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_blank_destruction")),
        sa.UniqueConstraint("office_id", "number", name=op.f("uq_blank_destruction_office_id_number")),
    )


def _create_count() -> None:
    op.create_table(
        "blank_count",
        sa.Column("id", ID, nullable=False),
        sa.Column("office_id", ID, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("window", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("expected", sa.Integer(), nullable=False),
        sa.Column("counted", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("officer_id", ID, nullable=False),
        sa.Column("counted_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("counted >= 0", name=op.f("ck_blank_count_counted")),
        sa.CheckConstraint("counted = expected or reason <> ''", name=op.f("ck_blank_count_reason")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_blank_count_office_id_office")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_blank_count_officer_id_officer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_blank_count")),
    )
    op.create_index("ix_blank_count_office_id_day", "blank_count", ["office_id", "day"])
