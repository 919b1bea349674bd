"""Places of slots by number, one place for a person, lanes, rules of booking and their bans, tickets of the hall.

A migration never imports the package: records change, this file does not.
"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
AT_A_WINDOW = sa.text("state in ('called', 'serving')")
HELD_PLACES = (
    "insert into slot_place (slot_id, place, booking_id)"
    " select slot_id, row_number() over (partition by slot_id order by id), id from booking where slot_id is not null"
    " and (state not in ('cancelled_by_party', 'cancelled_by_office') or arrived_at is not null)"
)
"""Whoever was counted in `slot.taken`: a couple that came and left kept its place, one that cancelled did not."""
LIVE_PERSONS = (
    "insert into booked_person (booking_id, identity_number, service)"
    " select id, number, 'registration' from ("
    "select id, number, row_number() over (partition by number order by day desc, id desc) as place from ("
    "select id, day, man_identity_number as number from booking where state in ('booked', 'arrived')"
    " union all select id, day, woman_identity_number from booking where state in ('booked', 'arrived')"
    ") as each_person where number <> '') as ranked where place = 1"
)
"""Of several live bookings of a person the one of the latest day: older ones were never closed."""


def upgrade() -> None:
    op.add_column("working_plan", sa.Column("lane", sa.Text(), nullable=False, server_default=""))
    op.add_column("counter_window", sa.Column("lanes", sa.Text(), nullable=False, server_default=""))
    op.add_column("counter_window", sa.Column("revision", sa.Integer(), nullable=False, server_default="1"))
    with op.batch_alter_table("slot") as slot:
        slot.add_column(sa.Column("lane", sa.Text(), nullable=False, server_default=""))
        slot.drop_constraint(op.f("uq_slot_office_id_day_first_minute"), type_="unique")
        slot.create_unique_constraint(
            op.f("uq_slot_office_id_day_first_minute_lane"), ["office_id", "day", "first_minute", "lane"]
        )
    _places()
    _rules()
    _tickets()
    op.execute(HELD_PLACES)
    op.execute(LIVE_PERSONS)


def _places() -> None:
    op.create_table(
        "slot_place",
        sa.Column("slot_id", ID, nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("booking_id", ID, nullable=True),
        sa.Column("held_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("officer_id", ID, nullable=True),
        sa.Column("id", ID, nullable=False),
        sa.CheckConstraint("place >= 1", name=op.f("ck_slot_place_place")),
        sa.CheckConstraint("(booking_id is null) <> (held_until is null)", name=op.f("ck_slot_place_whose")),
        sa.ForeignKeyConstraint(["slot_id"], ["slot.id"], name=op.f("fk_slot_place_slot_id_slot")),
        sa.ForeignKeyConstraint(["booking_id"], ["booking.id"], name=op.f("fk_slot_place_booking_id_booking")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_slot_place_officer_id_officer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slot_place")),
        sa.UniqueConstraint("slot_id", "place", name=op.f("uq_slot_place_slot_id_place")),
        sa.UniqueConstraint("booking_id", name=op.f("uq_slot_place_booking_id")),
    )
    op.create_table(
        "booked_person",
        sa.Column("booking_id", ID, nullable=False),
        sa.Column("identity_number", sa.Text(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.ForeignKeyConstraint(["booking_id"], ["booking.id"], name=op.f("fk_booked_person_booking_id_booking")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booked_person")),
        sa.UniqueConstraint("service", "identity_number", name=op.f("uq_booked_person_service_identity_number")),
    )
    op.create_index(op.f("ix_booked_person_booking_id"), "booked_person", ["booking_id"])


def _rules() -> None:
    op.create_table(
        "booking_rule_choice",
        sa.Column("office_id", ID, nullable=False),
        sa.Column("rule_set", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_booking_rule_choice_office_id_office")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booking_rule_choice")),
        sa.UniqueConstraint("office_id", "valid_from", name=op.f("uq_booking_rule_choice_office_id_valid_from")),
    )
    op.create_table(
        "booking_ban",
        sa.Column("office_id", ID, nullable=False),
        sa.Column("identity_number", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("rule_set", sa.Text(), nullable=False),
        sa.Column("because", sa.Text(), nullable=False),
        sa.Column("lifted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lift_reason", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.CheckConstraint("last_day >= first_day", name=op.f("ck_booking_ban_days")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_booking_ban_office_id_office")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booking_ban")),
        sa.UniqueConstraint(
            "office_id", "identity_number", "first_day", name=op.f("uq_booking_ban_office_id_identity_number_first_day")
        ),
    )
    op.create_index("ix_booking_ban_identity_number", "booking_ban", ["identity_number"])


def _tickets() -> None:
    op.create_table(
        "queue_ticket",
        sa.Column("office_id", ID, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("lane", sa.Text(), nullable=False),
        sa.Column("standing", sa.Text(), nullable=False),
        sa.Column("booking_id", ID, nullable=True),
        sa.Column("due_minute", sa.Integer(), nullable=True),
        sa.Column("for_window", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("drawn_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("waits_since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("first_called_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("called_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("calls", sa.Integer(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("window", sa.Text(), nullable=False),
        sa.Column("officer_id", ID, nullable=True),
        sa.Column("end_reason", sa.Text(), nullable=False),
        sa.Column("evaluation", sa.Integer(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.CheckConstraint(
            "state in ('waiting', 'called', 'put_aside', 'serving', 'finished', 'abandoned')",
            name=op.f("ck_queue_ticket_state"),
        ),
        sa.CheckConstraint(
            "standing in ('booked', 'walk_in', 'priority')", name=op.f("ck_queue_ticket_standing")
        ),
        sa.CheckConstraint(
            "evaluation is null or evaluation between 1 and 5", name=op.f("ck_queue_ticket_evaluation")
        ),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_queue_ticket_office_id_office")),
        sa.ForeignKeyConstraint(["booking_id"], ["booking.id"], name=op.f("fk_queue_ticket_booking_id_booking")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_queue_ticket_officer_id_officer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_queue_ticket")),
        sa.UniqueConstraint("office_id", "day", "number", name=op.f("uq_queue_ticket_office_id_day_number")),
    )
    op.create_index("ix_queue_ticket_office_id_day_state", "queue_ticket", ["office_id", "day", "state"])
    op.create_index(op.f("ix_queue_ticket_booking_id"), "queue_ticket", ["booking_id"])
    op.create_index(
        "uq_queue_ticket_at_window",
        "queue_ticket",
        ["office_id", "day", "window"],
        unique=True,
        sqlite_where=AT_A_WINDOW,
        postgresql_where=AT_A_WINDOW,
    )
