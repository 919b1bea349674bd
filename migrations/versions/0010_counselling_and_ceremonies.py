"""Counselling, ceremonies, rooms, service points, leaflets handed out, training of officers.

A migration never imports the package: records change, this file does not.
A column that goes away: first a release that no longer writes it, then one that drops it.
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "room",
        sa.Column("id", ID, nullable=False),
        sa.Column("office_id", ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("use", sa.Text(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.CheckConstraint("use in ('counselling', 'ceremony')", name=op.f("ck_room_use")),
        sa.CheckConstraint("capacity >= 1", name=op.f("ck_room_capacity")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_room_office_id_office")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_room")),
        sa.UniqueConstraint("office_id", "name", name=op.f("uq_room_office_id_name")),
    )
    op.create_table(
        "service_point",
        sa.Column("id", ID, nullable=False),
        sa.Column("office_id", ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("outdoor", sa.Boolean(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("weather_rule", sa.Text(), nullable=False),
        sa.Column("approved_by", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind in ('registration_point', 'ceremony_only', 'roving')", name=op.f("ck_service_point_kind")
        ),
        sa.CheckConstraint("capacity >= 0", name=op.f("ck_service_point_capacity")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_service_point_office_id_office")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service_point")),
        sa.UniqueConstraint("office_id", "name", name=op.f("uq_service_point_office_id_name")),
    )
    op.create_table(
        "certificate_ceremony",
        sa.Column("id", ID, nullable=False),
        sa.Column("office_id", ID, nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("setting", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("room_id", ID, nullable=True),
        sa.Column("service_point_id", ID, nullable=True),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("first_minute", sa.Integer(), nullable=False),
        sa.Column("last_minute", sa.Integer(), nullable=False),
        sa.Column("officiant_id", ID, nullable=False),
        sa.Column("hosts", sa.Text(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("end_reason", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.CheckConstraint("kind in ('single', 'collective')", name=op.f("ck_certificate_ceremony_kind")),
        sa.CheckConstraint("setting in ('hall', 'indoor', 'outdoor')", name=op.f("ck_certificate_ceremony_setting")),
        sa.CheckConstraint("state in ('planned', 'held', 'cancelled')", name=op.f("ck_certificate_ceremony_state")),
        sa.CheckConstraint("last_minute > first_minute", name=op.f("ck_certificate_ceremony_minutes")),
        sa.CheckConstraint("taken >= 0 and taken <= capacity", name=op.f("ck_certificate_ceremony_taken")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_certificate_ceremony_office_id_office")),
        sa.ForeignKeyConstraint(
            ["officiant_id"], ["officer.id"], name=op.f("fk_certificate_ceremony_officiant_id_officer")
        ),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_certificate_ceremony_room_id_room")),
        sa.ForeignKeyConstraint(
            ["service_point_id"],
            ["service_point.id"],
            name=op.f("fk_certificate_ceremony_service_point_id_service_point"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificate_ceremony")),
        sa.UniqueConstraint("number", name=op.f("uq_certificate_ceremony_number")),
    )
    with op.batch_alter_table("certificate_ceremony", schema=None) as batch_op:
        batch_op.create_index("ix_certificate_ceremony_office_id_day", ["office_id", "day"], unique=False)

    op.create_table(
        "officer_training",
        sa.Column("id", ID, nullable=False),
        sa.Column("officer_id", ID, nullable=False),
        sa.Column("trained_on", sa.Date(), nullable=False),
        sa.Column("organiser", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_officer_training_officer_id_officer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_officer_training")),
        sa.UniqueConstraint("officer_id", "trained_on", name=op.f("uq_officer_training_officer_id_trained_on")),
    )
    op.create_table(
        "publicity_hand_out",
        sa.Column("id", ID, nullable=False),
        sa.Column("office_id", ID, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("copies", sa.Integer(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("officer_id", ID, nullable=False),
        sa.CheckConstraint("copies >= 1", name=op.f("ck_publicity_hand_out_copies")),
        sa.CheckConstraint("people >= 0", name=op.f("ck_publicity_hand_out_people")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_publicity_hand_out_office_id_office")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_publicity_hand_out_officer_id_officer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_publicity_hand_out")),
    )
    with op.batch_alter_table("publicity_hand_out", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_publicity_hand_out_office_id"), ["office_id"], unique=False)

    op.create_table(
        "tour_day",
        sa.Column("id", ID, nullable=False),
        sa.Column("service_point_id", ID, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("first_minute", sa.Integer(), nullable=False),
        sa.Column("last_minute", sa.Integer(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.CheckConstraint("last_minute > first_minute", name=op.f("ck_tour_day_minutes")),
        sa.ForeignKeyConstraint(
            ["service_point_id"], ["service_point.id"], name=op.f("fk_tour_day_service_point_id_service_point")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tour_day")),
        sa.UniqueConstraint(
            "service_point_id", "day", "first_minute", name=op.f("uq_tour_day_service_point_id_day_first_minute")
        ),
    )
    op.create_table(
        "programme_line",
        sa.Column("id", ID, nullable=False),
        sa.Column("ceremony_id", ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("minute", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ceremony_id"],
            ["certificate_ceremony.id"],
            name=op.f("fk_programme_line_ceremony_id_certificate_ceremony"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme_line")),
    )
    with op.batch_alter_table("programme_line", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_programme_line_ceremony_id"), ["ceremony_id"], unique=False)

    op.create_table(
        "ceremony_couple",
        sa.Column("id", ID, nullable=False),
        sa.Column("ceremony_id", ID, nullable=False),
        sa.Column("registration_id", ID, nullable=True),
        sa.Column("booking_id", ID, nullable=True),
        sa.Column("man_name", sa.Text(), nullable=False),
        sa.Column("woman_name", sa.Text(), nullable=False),
        sa.Column("guests", sa.Integer(), nullable=False),
        sa.Column("parents_present", sa.Boolean(), nullable=False),
        sa.Column("photos_consent", sa.Boolean(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("end_reason", sa.Text(), nullable=False),
        sa.Column("booked_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "state in ('booked', 'cancelled', 'took_part', 'absent')", name=op.f("ck_ceremony_couple_state")
        ),
        sa.CheckConstraint("guests >= 0", name=op.f("ck_ceremony_couple_guests")),
        sa.ForeignKeyConstraint(["booking_id"], ["booking.id"], name=op.f("fk_ceremony_couple_booking_id_booking")),
        sa.ForeignKeyConstraint(
            ["ceremony_id"],
            ["certificate_ceremony.id"],
            name=op.f("fk_ceremony_couple_ceremony_id_certificate_ceremony"),
        ),
        sa.ForeignKeyConstraint(
            ["registration_id"], ["registration.id"], name=op.f("fk_ceremony_couple_registration_id_registration")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ceremony_couple")),
    )
    with op.batch_alter_table("ceremony_couple", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ceremony_couple_ceremony_id"), ["ceremony_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_ceremony_couple_registration_id"), ["registration_id"], unique=False)

    op.create_table(
        "counselling_session",
        sa.Column("id", ID, nullable=False),
        sa.Column("office_id", ID, nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("attendance", sa.Text(), nullable=False),
        sa.Column("man_name", sa.Text(), nullable=False),
        sa.Column("woman_name", sa.Text(), nullable=False),
        sa.Column("man_identity_number", sa.Text(), nullable=False),
        sa.Column("woman_identity_number", sa.Text(), nullable=False),
        sa.Column("registration_id", ID, nullable=True),
        sa.Column("booking_id", ID, nullable=True),
        sa.Column("counsellor_id", ID, nullable=False),
        sa.Column("room_id", ID, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("first_minute", sa.Integer(), nullable=False),
        sa.Column("last_minute", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("end_reason", sa.Text(), nullable=False),
        sa.Column("consent", sa.Boolean(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("violence_sign", sa.Boolean(), nullable=False),
        sa.Column("shelter_told", sa.Boolean(), nullable=False),
        sa.Column("police_told", sa.Boolean(), nullable=False),
        sa.Column("follow_up_on", sa.Date(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.CheckConstraint("attendance in ('couple', 'man', 'woman')", name=op.f("ck_counselling_session_attendance")),
        sa.CheckConstraint(
            "kind in ('premarital', 'relation', 'divorce', 'legal', 'child', 'violence')",
            name=op.f("ck_counselling_session_kind"),
        ),
        sa.CheckConstraint(
            "result in ('', 'continues', 'reconciled', 'withdrew_application', 'divorced', 'referred')",
            name=op.f("ck_counselling_session_result"),
        ),
        sa.CheckConstraint(
            "state in ('booked', 'held', 'cancelled', 'no_show')", name=op.f("ck_counselling_session_state")
        ),
        sa.CheckConstraint("last_minute > first_minute", name=op.f("ck_counselling_session_minutes")),
        sa.ForeignKeyConstraint(["booking_id"], ["booking.id"], name=op.f("fk_counselling_session_booking_id_booking")),
        sa.ForeignKeyConstraint(
            ["counsellor_id"], ["officer.id"], name=op.f("fk_counselling_session_counsellor_id_officer")
        ),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_counselling_session_office_id_office")),
        sa.ForeignKeyConstraint(
            ["registration_id"], ["registration.id"], name=op.f("fk_counselling_session_registration_id_registration")
        ),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_counselling_session_room_id_room")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_counselling_session")),
        sa.UniqueConstraint("number", name=op.f("uq_counselling_session_number")),
    )
    with op.batch_alter_table("counselling_session", schema=None) as batch_op:
        batch_op.create_index("ix_counselling_session_counsellor_id_day", ["counsellor_id", "day"], unique=False)
        batch_op.create_index("ix_counselling_session_office_id_day", ["office_id", "day"], unique=False)
        batch_op.create_index(batch_op.f("ix_counselling_session_registration_id"), ["registration_id"], unique=False)

    op.create_table(
        "counselling_note",
        sa.Column("id", ID, nullable=False),
        sa.Column("session_id", ID, nullable=False),
        sa.Column("counsellor_id", ID, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["counsellor_id"], ["officer.id"], name=op.f("fk_counselling_note_counsellor_id_officer")
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["counselling_session.id"], name=op.f("fk_counselling_note_session_id_counselling_session")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_counselling_note")),
    )
    with op.batch_alter_table("counselling_note", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_counselling_note_session_id"), ["session_id"], unique=False)

    op.create_table(
        "held_quarter",
        sa.Column("id", ID, nullable=False),
        sa.Column("room_id", ID, nullable=True),
        sa.Column("officer_id", ID, nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("quarter", sa.Integer(), nullable=False),
        sa.Column("counselling_session_id", ID, nullable=True),
        sa.Column("ceremony_id", ID, nullable=True),
        sa.ForeignKeyConstraint(
            ["ceremony_id"], ["certificate_ceremony.id"], name=op.f("fk_held_quarter_ceremony_id_certificate_ceremony")
        ),
        sa.ForeignKeyConstraint(
            ["counselling_session_id"],
            ["counselling_session.id"],
            name=op.f("fk_held_quarter_counselling_session_id_counselling_session"),
        ),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_held_quarter_officer_id_officer")),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_held_quarter_room_id_room")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_held_quarter")),
        sa.UniqueConstraint("officer_id", "day", "quarter", name=op.f("uq_held_quarter_officer_id_day_quarter")),
        sa.UniqueConstraint("room_id", "day", "quarter", name=op.f("uq_held_quarter_room_id_day_quarter")),
    )
    with op.batch_alter_table("held_quarter", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_held_quarter_ceremony_id"), ["ceremony_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_held_quarter_counselling_session_id"), ["counselling_session_id"], unique=False
        )
