"""What happens to a registration after its issue: corrections, notes on the original, judgments, revocations.

A migration never imports the package: records change, this file does not.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
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
    op.create_table(
        "court_judgment",
        sa.Column("id", ID, nullable=False),
        sa.Column("business_type", sa.Text(), nullable=False),
        sa.Column("ruling", sa.Text(), nullable=False),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("court", sa.Text(), nullable=False),
        sa.Column("judgment_number", sa.Text(), nullable=False),
        sa.Column("judged_on", sa.Date(), nullable=True),
        sa.Column("effective_on", sa.Date(), nullable=True),
        sa.Column("certificates_collected", sa.Boolean(), nullable=False),
        sa.Column("annotated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("uploaded_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("original_id", ID, nullable=True),
        sa.Column("original_number", sa.Text(), nullable=False),
        sa.Column("original_date", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["id"], ["registration.id"], name=op.f("fk_court_judgment_id_registration")),
        sa.ForeignKeyConstraint(
            ["original_id"],
            ["marriage_registration.id"],
            name=op.f("fk_court_judgment_original_id_marriage_registration"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_court_judgment")),
    )
    with op.batch_alter_table("court_judgment", schema=None) as batch_op:
        batch_op.create_index("ix_court_judgment_original_id", ["original_id"], unique=False)

    op.create_table(
        "no_restoration_statement",
        sa.Column("id", ID, nullable=False),
        sa.Column("business_type", sa.Text(), nullable=False),
        sa.Column("stated_by", sa.Text(), nullable=False),
        sa.Column("declared_dead_on", sa.Date(), nullable=True),
        sa.Column("court", sa.Text(), nullable=False),
        sa.Column("ruling_number", sa.Text(), nullable=False),
        sa.Column("ruled_on", sa.Date(), nullable=True),
        sa.Column("identity_checked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("original_id", ID, nullable=True),
        sa.Column("original_number", sa.Text(), nullable=False),
        sa.Column("original_date", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["id"], ["registration.id"], name=op.f("fk_no_restoration_statement_id_registration")),
        sa.ForeignKeyConstraint(
            ["original_id"],
            ["marriage_registration.id"],
            name=op.f("fk_no_restoration_statement_original_id_marriage_registration"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_no_restoration_statement")),
    )
    with op.batch_alter_table("no_restoration_statement", schema=None) as batch_op:
        batch_op.create_index("ix_no_restoration_statement_original_id", ["original_id"], unique=False)

    op.create_table(
        "note",
        sa.Column("id", ID, nullable=False),
        sa.Column("registration_id", ID, nullable=False),
        sa.Column("case_id", ID, nullable=False),
        sa.Column("office_id", ID, nullable=False),
        sa.Column("fact", sa.Text(), nullable=False),
        sa.Column("issued_by", sa.Text(), nullable=False),
        sa.Column("paper_number", sa.Text(), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=True),
        sa.Column("officer_id", ID, nullable=False),
        sa.Column("second_officer_id", ID, nullable=True),
        sa.Column("noted_on", sa.Date(), nullable=False),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "fact in ('court_invalidity', 'court_annulment', 'court_divorce', 'revoked', 'no_restoration')",
            name=op.f("ck_note_fact"),
        ),
        sa.ForeignKeyConstraint(["case_id"], ["registration.id"], name=op.f("fk_note_case_id_registration")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_note_office_id_office")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_note_officer_id_officer")),
        sa.ForeignKeyConstraint(
            ["registration_id"], ["registration.id"], name=op.f("fk_note_registration_id_registration")
        ),
        sa.ForeignKeyConstraint(["second_officer_id"], ["officer.id"], name=op.f("fk_note_second_officer_id_officer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
    )
    with op.batch_alter_table("note", schema=None) as batch_op:
        batch_op.create_index("ix_note_office_id_noted_on", ["office_id", "noted_on"], unique=False)
        batch_op.create_index("ix_note_registration_id", ["registration_id"], unique=False)

    op.create_table(
        "registration_revocation",
        sa.Column("id", ID, nullable=False),
        sa.Column("business_type", sa.Text(), nullable=False),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.Column("misused_role", sa.Text(), nullable=False),
        sa.Column("cause_known_on", sa.Date(), nullable=True),
        sa.Column("facts_found", sa.Text(), nullable=False),
        sa.Column("notice_number", sa.Text(), nullable=False),
        sa.Column("notice_served_on", sa.Date(), nullable=True),
        sa.Column("notice_served_how", sa.Text(), nullable=False),
        sa.Column("hearing", sa.Text(), nullable=False),
        sa.Column("statement_made", sa.Text(), nullable=False),
        sa.Column("decision_number", sa.Text(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("decision_served_on", sa.Date(), nullable=True),
        sa.Column("decision_served_how", sa.Text(), nullable=False),
        sa.Column("man_certificate", sa.Text(), nullable=False),
        sa.Column("woman_certificate", sa.Text(), nullable=False),
        sa.Column("uploaded_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("original_id", ID, nullable=True),
        sa.Column("original_number", sa.Text(), nullable=False),
        sa.Column("original_date", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["id"], ["registration.id"], name=op.f("fk_registration_revocation_id_registration")),
        sa.ForeignKeyConstraint(
            ["original_id"],
            ["marriage_registration.id"],
            name=op.f("fk_registration_revocation_original_id_marriage_registration"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_registration_revocation")),
    )
    with op.batch_alter_table("registration_revocation", schema=None) as batch_op:
        batch_op.create_index("ix_registration_revocation_original_id", ["original_id"], unique=False)
