"""The first register: offices, officers, booking, registrations, numbers, blanks, papers, audit trail.

A migration never imports the package: records change, this file does not.
A column that goes away: first a release that no longer writes it, then one that drops it.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "day_off",
        sa.Column("id", ID, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("notice", sa.Text(), nullable=False),
        sa.Column("notice_date", sa.Date(), nullable=True),
        sa.CheckConstraint("kind in ('rest', 'work')", name=op.f("ck_day_off_kind")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_day_off")),
        sa.UniqueConstraint("day", name=op.f("uq_day_off_day")),
    )
    op.create_table(
        "kept_file",
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_kept_file")),
    )
    op.create_table(
        "office",
        sa.Column("id", ID, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("authority_name", sa.Text(), nullable=False),
        sa.Column("division_code", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("has_foreign_power", sa.Boolean(), nullable=False),
        sa.Column("foreign_office", sa.Text(), nullable=False),
        sa.Column("closing_minute", sa.Integer(), nullable=False),
        sa.Column("fonds_number", sa.Text(), nullable=False),
        sa.Column("review_authority", sa.Text(), nullable=False),
        sa.Column("court", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office")),
        sa.UniqueConstraint("code", name=op.f("uq_office_code")),
        sa.UniqueConstraint("division_code", name=op.f("uq_office_division_code")),
    )
    op.create_table(
        "audit_entry",
        sa.Column("id", ID, nullable=False),
        sa.Column("office_id", ID, nullable=False),
        sa.Column("sequence", ID, nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("officer_id", ID, nullable=True),
        sa.Column("registration_id", ID, nullable=True),
        sa.Column("record", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("server_time", sa.DateTime(timezone=True), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("previous_hash", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_audit_entry_office_id_office")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_entry")),
        sa.UniqueConstraint("office_id", "sequence", name=op.f("uq_audit_entry_office_id_sequence")),
    )
    with op.batch_alter_table("audit_entry", schema=None) as batch_op:
        batch_op.create_index("ix_audit_entry_office_id_server_time", ["office_id", "server_time"], unique=False)
        batch_op.create_index("ix_audit_entry_registration_id", ["registration_id"], unique=False)

    op.create_table(
        "counter_window",
        sa.Column("id", ID, nullable=False),
        sa.Column("office_id", ID, nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_counter_window_office_id_office")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_counter_window")),
        sa.UniqueConstraint("office_id", "number", name=op.f("uq_counter_window_office_id_number")),
    )
    op.create_table(
        "export",
        sa.Column("id", ID, nullable=False),
        sa.Column("office_id", ID, nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("file_format", sa.Text(), nullable=False),
        sa.Column("filter", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("row_count", sa.Integer(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("exported_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_export_office_id_office")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_export")),
    )
    op.create_table(
        "number_counter",
        sa.Column("office_id", ID, nullable=False),
        sa.Column("prefix", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("next_serial", sa.Integer(), nullable=False),
        sa.CheckConstraint("next_serial >= 1", name=op.f("ck_number_counter_next_serial")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_number_counter_office_id_office")),
        sa.PrimaryKeyConstraint("office_id", "prefix", "year", name=op.f("pk_number_counter")),
    )
    op.create_table(
        "office_ledger",
        sa.Column("office_id", ID, nullable=False),
        sa.Column("audit_sequence", ID, nullable=False),
        sa.Column("audit_hash", sa.Text(), nullable=False),
        sa.CheckConstraint("audit_sequence >= 0", name=op.f("ck_office_ledger_audit_sequence")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_office_ledger_office_id_office")),
        sa.PrimaryKeyConstraint("office_id", name=op.f("pk_office_ledger")),
    )
    op.create_table(
        "officer",
        sa.Column("id", ID, nullable=False),
        sa.Column("office_id", ID, nullable=False),
        sa.Column("login", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.Column("certificate_number", sa.Text(), nullable=False),
        sa.Column("qualified_until", sa.Date(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("must_change_password", sa.Boolean(), nullable=False),
        sa.Column("failed_attempts", sa.Integer(), nullable=False),
        sa.Column("locked_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_officer_office_id_office")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_officer")),
        sa.UniqueConstraint("login", name=op.f("uq_officer_login")),
    )
    with op.batch_alter_table("officer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_officer_office_id"), ["office_id"], unique=False)

    op.create_table(
        "slot",
        sa.Column("id", ID, nullable=False),
        sa.Column("office_id", ID, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("first_minute", sa.Integer(), nullable=False),
        sa.Column("last_minute", sa.Integer(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.CheckConstraint("taken >= 0 and taken <= capacity", name=op.f("ck_slot_taken")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_slot_office_id_office")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slot")),
        sa.UniqueConstraint("office_id", "day", "first_minute", name=op.f("uq_slot_office_id_day_first_minute")),
    )
    op.create_table(
        "working_plan",
        sa.Column("id", ID, nullable=False),
        sa.Column("office_id", ID, nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("first_minute", sa.Integer(), nullable=False),
        sa.Column("last_minute", sa.Integer(), nullable=False),
        sa.Column("slot_minutes", sa.Integer(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.CheckConstraint("capacity >= 0", name=op.f("ck_working_plan_capacity")),
        sa.CheckConstraint("last_minute > first_minute", name=op.f("ck_working_plan_minutes")),
        sa.CheckConstraint("slot_minutes > 0", name=op.f("ck_working_plan_slot_minutes")),
        sa.CheckConstraint("weekday between 0 and 6", name=op.f("ck_working_plan_weekday")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_working_plan_office_id_office")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_working_plan")),
    )
    with op.batch_alter_table("working_plan", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_working_plan_office_id"), ["office_id"], unique=False)

    op.create_table(
        "booking",
        sa.Column("id", ID, nullable=False),
        sa.Column("office_id", ID, nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("business", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("slot_id", ID, nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("first_minute", sa.Integer(), nullable=True),
        sa.Column("man_name", sa.Text(), nullable=False),
        sa.Column("woman_name", sa.Text(), nullable=False),
        sa.Column("man_identity_number", sa.Text(), nullable=False),
        sa.Column("woman_identity_number", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("wishes", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("arrived_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("end_reason", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state in ('booked', 'arrived', 'served', 'cancelled_by_party', 'cancelled_by_office', 'no_show', 'refused_on_arrival')",
            name=op.f("ck_booking_state"),
        ),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_booking_office_id_office")),
        sa.ForeignKeyConstraint(["slot_id"], ["slot.id"], name=op.f("fk_booking_slot_id_slot")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booking")),
        sa.UniqueConstraint("number", name=op.f("uq_booking_number")),
    )
    with op.batch_alter_table("booking", schema=None) as batch_op:
        batch_op.create_index("ix_booking_man_identity_number", ["man_identity_number"], unique=False)
        batch_op.create_index("ix_booking_office_id_day", ["office_id", "day"], unique=False)
        batch_op.create_index(batch_op.f("ix_booking_slot_id"), ["slot_id"], unique=False)
        batch_op.create_index("ix_booking_woman_identity_number", ["woman_identity_number"], unique=False)

    op.create_table(
        "day_closing",
        sa.Column("id", ID, nullable=False),
        sa.Column("office_id", ID, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("figures", sa.Text(), nullable=False),
        sa.Column("differences", sa.Text(), nullable=False),
        sa.Column("chain_sequence", sa.Integer(), nullable=False),
        sa.Column("chain_hash", sa.Text(), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("second_officer_id", ID, nullable=True),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_day_closing_office_id_office")),
        sa.ForeignKeyConstraint(
            ["second_officer_id"], ["officer.id"], name=op.f("fk_day_closing_second_officer_id_officer")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_day_closing")),
        sa.UniqueConstraint("office_id", "day", name=op.f("uq_day_closing_office_id_day")),
    )
    op.create_table(
        "draft",
        sa.Column("officer_id", ID, nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_draft_officer_id_officer")),
        sa.PrimaryKeyConstraint("officer_id", "subject", name=op.f("pk_draft")),
    )
    op.create_table(
        "registration",
        sa.Column("id", ID, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("office_id", ID, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("window", sa.Text(), nullable=False),
        sa.Column("booking_id", ID, nullable=True),
        sa.Column("registrar_id", ID, nullable=True),
        sa.Column("reviewer_id", ID, nullable=True),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("accepted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("proof_read_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("issued_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("filed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("end_reason", sa.Text(), nullable=False),
        sa.Column("certificate_number", KEY, nullable=False),
        sa.Column("registration_date", sa.Date(), nullable=True),
        sa.Column("registration_date_text", sa.Text(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("print_remark", sa.Text(), nullable=False),
        sa.Column("archive_number", KEY, nullable=False),
        sa.Column("fonds_number", sa.Text(), nullable=False),
        sa.Column("filing_year", sa.Integer(), nullable=True),
        sa.Column("volume_number", sa.Text(), nullable=False),
        sa.Column("page_count", sa.Integer(), nullable=True),
        sa.Column("photo_digest", sa.Text(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.CheckConstraint("source in ('counter', 'back_entry', 'import')", name=op.f("ck_registration_source")),
        sa.ForeignKeyConstraint(["booking_id"], ["booking.id"], name=op.f("fk_registration_booking_id_booking")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_registration_office_id_office")),
        sa.ForeignKeyConstraint(["registrar_id"], ["officer.id"], name=op.f("fk_registration_registrar_id_officer")),
        sa.ForeignKeyConstraint(["reviewer_id"], ["officer.id"], name=op.f("fk_registration_reviewer_id_officer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_registration")),
        sa.UniqueConstraint("booking_id", name=op.f("uq_registration_booking_id")),
    )
    with op.batch_alter_table("registration", schema=None) as batch_op:
        batch_op.create_index("ix_registration_archive_number", ["archive_number"], unique=False)
        batch_op.create_index("ix_registration_certificate_number", ["certificate_number"], unique=False)
        batch_op.create_index(
            "ix_registration_office_id_registration_date", ["office_id", "registration_date"], unique=False
        )
        batch_op.create_index("ix_registration_office_id_state", ["office_id", "state"], unique=False)

    op.create_table(
        "attachment",
        sa.Column("id", ID, nullable=False),
        sa.Column("registration_id", ID, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("crop", sa.Text(), nullable=False),
        sa.Column("taken_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["registration_id"], ["registration.id"], name=op.f("fk_attachment_registration_id_registration")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    with op.batch_alter_table("attachment", schema=None) as batch_op:
        batch_op.create_index("ix_attachment_registration_id", ["registration_id"], unique=False)

    op.create_table(
        "blank_booklet",
        sa.Column("id", ID, nullable=False),
        sa.Column("office_id", ID, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("window", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("registration_id", ID, nullable=True),
        sa.Column("holder_role", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("second_officer_id", ID, nullable=True),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("state <> 'voided' or reason <> ''", name=op.f("ck_blank_booklet_reason")),
        sa.CheckConstraint(
            "state in ('in_stock', 'assigned', 'issued', 'voided', 'lost', 'destroyed')",
            name=op.f("ck_blank_booklet_state"),
        ),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_blank_booklet_office_id_office")),
        sa.ForeignKeyConstraint(
            ["registration_id"], ["registration.id"], name=op.f("fk_blank_booklet_registration_id_registration")
        ),
        sa.ForeignKeyConstraint(
            ["second_officer_id"], ["officer.id"], name=op.f("fk_blank_booklet_second_officer_id_officer")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_blank_booklet")),
        sa.UniqueConstraint("kind", "number", name=op.f("uq_blank_booklet_kind_number")),
    )
    with op.batch_alter_table("blank_booklet", schema=None) as batch_op:
        batch_op.create_index("ix_blank_booklet_office_id_kind_state", ["office_id", "kind", "state"], unique=False)
        batch_op.create_index("ix_blank_booklet_registration_id", ["registration_id"], unique=False)

    op.create_table(
        "finding_acknowledged",
        sa.Column("id", ID, nullable=False),
        sa.Column("registration_id", ID, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("officer_id", ID, nullable=False),
        sa.Column("second_officer_id", ID, nullable=True),
        sa.Column("acknowledged_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_finding_acknowledged_officer_id_officer")
        ),
        sa.ForeignKeyConstraint(
            ["registration_id"], ["registration.id"], name=op.f("fk_finding_acknowledged_registration_id_registration")
        ),
        sa.ForeignKeyConstraint(
            ["second_officer_id"], ["officer.id"], name=op.f("fk_finding_acknowledged_second_officer_id_officer")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_finding_acknowledged")),
        sa.UniqueConstraint(
            "registration_id", "code", "field", name=op.f("uq_finding_acknowledged_registration_id_code_field")
        ),
    )
    op.create_table(
        "issued_paper",
        sa.Column("id", ID, nullable=False),
        sa.Column("registration_id", ID, nullable=True),
        sa.Column("booking_id", ID, nullable=True),
        sa.Column("paper", sa.Text(), nullable=False),
        sa.Column("holder_role", sa.Text(), nullable=False),
        sa.Column("blank_number", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("template_digest", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("printer", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("printed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("state <> 'spoiled' or reason <> ''", name=op.f("ck_issued_paper_reason")),
        sa.CheckConstraint("state in ('made', 'sent', 'printed', 'spoiled')", name=op.f("ck_issued_paper_state")),
        sa.ForeignKeyConstraint(["booking_id"], ["booking.id"], name=op.f("fk_issued_paper_booking_id_booking")),
        sa.ForeignKeyConstraint(
            ["registration_id"], ["registration.id"], name=op.f("fk_issued_paper_registration_id_registration")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issued_paper")),
    )
    with op.batch_alter_table("issued_paper", schema=None) as batch_op:
        batch_op.create_index("ix_issued_paper_registration_id", ["registration_id"], unique=False)

    op.create_table(
        "ledger_number",
        sa.Column("id", ID, nullable=False),
        sa.Column("office_id", ID, nullable=False),
        sa.Column("prefix", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("registration_id", ID, nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("state in ('reserved', 'issued') or reason <> ''", name=op.f("ck_ledger_number_reason")),
        sa.CheckConstraint("state in ('reserved', 'issued', 'voided', 'skipped')", name=op.f("ck_ledger_number_state")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_ledger_number_office_id_office")),
        sa.ForeignKeyConstraint(
            ["registration_id"], ["registration.id"], name=op.f("fk_ledger_number_registration_id_registration")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_number")),
        sa.UniqueConstraint("number", name=op.f("uq_ledger_number_number")),
        sa.UniqueConstraint(
            "office_id", "prefix", "year", "serial", name=op.f("uq_ledger_number_office_id_prefix_year_serial")
        ),
    )
    with op.batch_alter_table("ledger_number", schema=None) as batch_op:
        batch_op.create_index("ix_ledger_number_registration_id", ["registration_id"], unique=False)

    op.create_table(
        "marriage_registration",
        sa.Column("id", ID, nullable=False),
        sa.Column("business_type", sa.Text(), nullable=False),
        sa.Column("kinship_declared", sa.Text(), nullable=False),
        sa.Column("restored_marriage", sa.Boolean(), nullable=False),
        sa.Column("late_registration", sa.Boolean(), nullable=False),
        sa.Column("cohabitation_since", sa.Date(), nullable=True),
        sa.Column("handling_class", sa.Text(), nullable=False),
        sa.Column("review_opinion", sa.Text(), nullable=False),
        sa.Column("man_blank_number", sa.Text(), nullable=False),
        sa.Column("woman_blank_number", sa.Text(), nullable=False),
        sa.Column("oath_witness", sa.Text(), nullable=False),
        sa.Column("proof_read_by", sa.Text(), nullable=False),
        sa.Column("ceremony_wished", sa.Boolean(), nullable=False),
        sa.Column("leaflets_given", sa.Boolean(), nullable=False),
        sa.Column("data_source", sa.Text(), nullable=False),
        sa.Column("record_quality", sa.Text(), nullable=False),
        sa.Column("place_of_registration", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["registration.id"], name=op.f("fk_marriage_registration_id_registration")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_marriage_registration")),
    )
    op.create_table(
        "online_check",
        sa.Column("id", ID, nullable=False),
        sa.Column("registration_id", ID, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("source_system", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("not_done_reason", sa.Text(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind in ('identity', 'marital_status', 'dishonest_list')", name=op.f("ck_online_check_kind")
        ),
        sa.CheckConstraint("role in ('man', 'woman')", name=op.f("ck_online_check_role")),
        sa.ForeignKeyConstraint(
            ["registration_id"], ["registration.id"], name=op.f("fk_online_check_registration_id_registration")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_online_check")),
    )
    with op.batch_alter_table("online_check", schema=None) as batch_op:
        batch_op.create_index("ix_online_check_registration_id", ["registration_id"], unique=False)

    op.create_table(
        "paper_shown",
        sa.Column("id", ID, nullable=False),
        sa.Column("registration_id", ID, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("paper", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("issuing_body", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.Column("seen", sa.Boolean(), nullable=False),
        sa.Column("copied", sa.Boolean(), nullable=False),
        sa.Column("verified", sa.Boolean(), nullable=False),
        sa.Column("verified_how", sa.Text(), nullable=False),
        sa.Column("verified_by", sa.Text(), nullable=False),
        sa.Column("verified_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.CheckConstraint("role in ('man', 'woman', 'both')", name=op.f("ck_paper_shown_role")),
        sa.ForeignKeyConstraint(
            ["registration_id"], ["registration.id"], name=op.f("fk_paper_shown_registration_id_registration")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paper_shown")),
        sa.UniqueConstraint("registration_id", "role", "paper", name=op.f("uq_paper_shown_registration_id_role_paper")),
    )
    op.create_table(
        "party",
        sa.Column("id", ID, nullable=False),
        sa.Column("registration_id", ID, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("person_class", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_as_read", sa.Text(), nullable=False),
        sa.Column("former_names", sa.Text(), nullable=False),
        sa.Column("name_key", KEY, nullable=False),
        sa.Column("pinyin", KEY, nullable=False),
        sa.Column("initials", KEY, nullable=False),
        sa.Column("sex", sa.Text(), nullable=False),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("birth_date_text", sa.Text(), nullable=False),
        sa.Column("nationality", sa.Text(), nullable=False),
        sa.Column("ethnic_group", sa.Text(), nullable=False),
        sa.Column("occupation", sa.Text(), nullable=False),
        sa.Column("education", sa.Text(), nullable=False),
        sa.Column("marital_status", sa.Text(), nullable=False),
        sa.Column("identity_kind", sa.Text(), nullable=False),
        sa.Column("identity_number", KEY, nullable=False),
        sa.Column("citizen_number_key", KEY, nullable=False),
        sa.Column("identity_valid_from", sa.Date(), nullable=True),
        sa.Column("identity_valid_until", sa.Date(), nullable=True),
        sa.Column("identity_long_term", sa.Boolean(), nullable=False),
        sa.Column("identity_issuer", sa.Text(), nullable=False),
        sa.Column("local_identity_number", sa.Text(), nullable=False),
        sa.Column("soldier_number", sa.Text(), nullable=False),
        sa.Column("household_division", sa.Text(), nullable=False),
        sa.Column("household_place", sa.Text(), nullable=False),
        sa.Column("present_address", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("present", sa.Boolean(), nullable=False),
        sa.Column("will", sa.Text(), nullable=False),
        sa.Column("illness_explained", sa.Boolean(), nullable=False),
        sa.Column("declares_no_spouse", sa.Boolean(), nullable=False),
        sa.Column("declares_no_kinship", sa.Boolean(), nullable=False),
        sa.Column("declaration_signed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("signed_by", sa.Text(), nullable=False),
        sa.Column("receipt_signed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("role in ('man', 'woman')", name=op.f("ck_party_role")),
        sa.ForeignKeyConstraint(
            ["registration_id"], ["registration.id"], name=op.f("fk_party_registration_id_registration")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_party")),
        sa.UniqueConstraint("registration_id", "role", name=op.f("uq_party_registration_id_role")),
    )
    with op.batch_alter_table("party", schema=None) as batch_op:
        batch_op.create_index("ix_party_citizen_number_key", ["citizen_number_key"], unique=False)
        batch_op.create_index("ix_party_identity_number", ["identity_number"], unique=False)
        batch_op.create_index("ix_party_initials", ["initials"], unique=False)
        batch_op.create_index("ix_party_name_key_birth_date", ["name_key", "birth_date"], unique=False)
        batch_op.create_index("ix_party_pinyin", ["pinyin"], unique=False)

    op.create_table(
        "party_gram",
        sa.Column("gram", KEY, nullable=False),
        sa.Column("party_id", ID, nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_party_gram_party_id_party")),
        sa.PrimaryKeyConstraint("gram", "party_id", name=op.f("pk_party_gram")),
    )
    if op.get_bind().dialect.name == "sqlite":
        _guard_sqlite()
    else:
        _guard_postgresql()


def _guard_sqlite() -> None:
    """The trail and the kept files are only ever added to; an entry must follow the one before it."""
    for table in ("audit_entry", "kept_file"):
        for change in ("update", "delete"):
            op.execute(
                f"create trigger {table}_no_{change} before {change} on {table} "
                f"begin select raise(abort, '{table} is append-only'); end"
            )
    op.execute(
        "create trigger audit_entry_follows before insert on audit_entry when"
        " new.sequence <> (select coalesce(max(sequence), 0) + 1 from audit_entry where office_id = new.office_id)"
        " or new.previous_hash <> coalesce((select hash from audit_entry where office_id = new.office_id"
        " order by sequence desc limit 1), '" + "0" * 64 + "')"
        " begin select raise(abort, 'audit_entry does not follow the chain'); end"
    )


def _guard_postgresql() -> None:
    """The same guards, and against TRUNCATE, which no row trigger sees."""
    op.execute(
        "create function register_refuse_change() returns trigger language plpgsql as $$"
        " begin raise exception '% is append-only', tg_table_name; end $$"
    )
    op.execute(
        "create function register_entry_follows() returns trigger language plpgsql as $$"
        " declare last record; begin"
        " select sequence, hash into last from audit_entry where office_id = new.office_id"
        " order by sequence desc limit 1;"
        " if new.sequence <> coalesce(last.sequence, 0) + 1"
        " or new.previous_hash <> coalesce(last.hash, repeat('0', 64)) then"
        " raise exception 'audit_entry does not follow the chain'; end if;"
        " return new; end $$"
    )
    for table in ("audit_entry", "kept_file"):
        op.execute(
            f"create trigger {table}_no_change before update or delete on {table}"
            " for each row execute function register_refuse_change()"
        )
        op.execute(
            f"create trigger {table}_no_truncate before truncate on {table}"
            " for each statement execute function register_refuse_change()"
        )
        op.execute(f"revoke update, delete, truncate on {table} from public")
    op.execute(
        "create trigger audit_entry_follows before insert on audit_entry"
        " for each row execute function register_entry_follows()"
    )
