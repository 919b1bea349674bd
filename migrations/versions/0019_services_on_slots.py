"""Visits and voyages booked on the same slots; slots at service points.

A migration never imports the package: records change, this file does not.
"""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
IN_OFFICE, AT_POINT = sa.text("service_point_id is null"), sa.text("service_point_id is not null")


def upgrade() -> None:
    for name in ("visitor_name", "visitor_identity_number", "deceased_name"):
        op.add_column("booking", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.add_column("booking", sa.Column("persons", sa.Integer(), nullable=False, server_default="2"))
    op.add_column("service_point", sa.Column("couples_a_slot", sa.Integer(), nullable=False, server_default="0"))
    with op.batch_alter_table("slot") as slot:
        slot.add_column(sa.Column("service_point_id", ID, nullable=True))
        slot.drop_constraint(op.f("uq_slot_office_id_day_first_minute_lane"), type_="unique")
        slot.create_foreign_key(
            op.f("fk_slot_service_point_id_service_point"), "service_point", ["service_point_id"], ["id"]
        )
    for name, column, where in (
        ("uq_slot_in_office", "office_id", IN_OFFICE),
        ("uq_slot_at_point", "service_point_id", AT_POINT),
    ):
        op.create_index(
            name,
            "slot",
            [column, "day", "first_minute", "lane"],
            unique=True,
            sqlite_where=where,
            postgresql_where=where,
        )
    with op.batch_alter_table("slot_place") as place:
        place.drop_constraint(op.f("uq_slot_place_booking_id"), type_="unique")
        place.create_index(op.f("ix_slot_place_booking_id"), ["booking_id"])
