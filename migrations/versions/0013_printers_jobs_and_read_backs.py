"""Printers of each window, how a sheet lies in them, jobs on their way; what a couple was shown; papers that prove
themselves.

A migration never imports the package: records change, this file does not.
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
OPEN_JOB = sa.text("state in ('reserved', 'sent', 'out')")


def upgrade() -> None:
    op.create_table(
        "printer_choice",
        sa.Column("office_id", ID, nullable=False),
        sa.Column("window", sa.Text(), nullable=False),
        sa.Column("paper", sa.Text(), nullable=False),
        sa.Column("printer", sa.Text(), nullable=False),
        sa.Column("tray", sa.Text(), nullable=False),
        sa.Column("duplex", sa.Text(), nullable=False),
        sa.Column("copies", sa.Integer(), nullable=False),
        sa.Column("officer_id", ID, nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.CheckConstraint("duplex in ('', 'long_edge', 'short_edge')", name=op.f("ck_printer_choice_duplex")),
        sa.CheckConstraint("copies between 1 and 99", name=op.f("ck_printer_choice_copies")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_printer_choice_office_id_office")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_printer_choice_officer_id_officer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_printer_choice")),
        sa.UniqueConstraint("office_id", "window", "paper", name=op.f("uq_printer_choice_office_id_window_paper")),
    )
    op.create_table(
        "printer_fit",
        sa.Column("office_id", ID, nullable=False),
        sa.Column("window", sa.Text(), nullable=False),
        sa.Column("printer", sa.Text(), nullable=False),
        sa.Column("tray", sa.Text(), nullable=False),
        sa.Column("paper", sa.Text(), nullable=False),
        sa.Column("driver", sa.Text(), nullable=False),
        sa.Column("offset_x_um", sa.Integer(), nullable=False),
        sa.Column("offset_y_um", sa.Integer(), nullable=False),
        sa.Column("scale_x_ppm", sa.Integer(), nullable=False),
        sa.Column("scale_y_ppm", sa.Integer(), nullable=False),
        sa.Column("rotation_mdeg", sa.Integer(), nullable=False),
        sa.Column("shear_mdeg", sa.Integer(), nullable=False),
        sa.Column("residual_um", sa.Integer(), nullable=True),
        sa.Column("officer_id", ID, nullable=False),
        sa.Column("measured_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.CheckConstraint(
            "scale_x_ppm between -100000 and 100000 and scale_y_ppm between -100000 and 100000",
            name=op.f("ck_printer_fit_scale"),
        ),
        sa.CheckConstraint(
            "rotation_mdeg between -5000 and 5000 and shear_mdeg between -5000 and 5000",
            name=op.f("ck_printer_fit_angle"),
        ),
        sa.CheckConstraint(
            "offset_x_um between -50000 and 50000 and offset_y_um between -50000 and 50000",
            name=op.f("ck_printer_fit_offset"),
        ),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_printer_fit_office_id_office")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_printer_fit_officer_id_officer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_printer_fit")),
    )
    op.create_index(
        "ix_printer_fit_office_id_window_printer", "printer_fit", ["office_id", "window", "printer", "tray", "paper"]
    )
    op.create_table(
        "print_job",
        sa.Column("office_id", ID, nullable=False),
        sa.Column("window", sa.Text(), nullable=False),
        sa.Column("issued_paper_id", ID, nullable=False),
        sa.Column("registration_id", ID, nullable=True),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("printer", sa.Text(), nullable=False),
        sa.Column("tray", sa.Text(), nullable=False),
        sa.Column("fit_id", ID, nullable=True),
        sa.Column("job", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("officer_id", ID, nullable=False),
        sa.Column("reserved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", ID, nullable=False),
        sa.CheckConstraint(
            "state in ('reserved', 'sent', 'out', 'failed', 'confirmed', 'spoiled')", name=op.f("ck_print_job_state")
        ),
        sa.ForeignKeyConstraint(["fit_id"], ["printer_fit.id"], name=op.f("fk_print_job_fit_id_printer_fit")),
        sa.ForeignKeyConstraint(
            ["issued_paper_id"], ["issued_paper.id"], name=op.f("fk_print_job_issued_paper_id_issued_paper")
        ),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_print_job_office_id_office")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_print_job_officer_id_officer")),
        sa.ForeignKeyConstraint(
            ["registration_id"], ["registration.id"], name=op.f("fk_print_job_registration_id_registration")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_print_job")),
        sa.UniqueConstraint("token", name=op.f("uq_print_job_token")),
    )
    op.create_index("ix_print_job_issued_paper_id", "print_job", ["issued_paper_id"])
    op.create_index(
        "uq_print_job_open",
        "print_job",
        ["issued_paper_id"],
        unique=True,
        sqlite_where=OPEN_JOB,
        postgresql_where=OPEN_JOB,
    )
    op.create_index(
        "ix_print_job_open_at_window",
        "print_job",
        ["office_id", "window"],
        sqlite_where=OPEN_JOB,
        postgresql_where=OPEN_JOB,
    )
    op.create_table(
        "read_back",
        sa.Column("registration_id", ID, nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("preview_digest", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("officer_id", ID, nullable=False),
        sa.Column("shown_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.CheckConstraint("answer in ('right', 'wrong')", name=op.f("ck_read_back_answer")),
        sa.CheckConstraint("answer = 'right' or remark <> ''", name=op.f("ck_read_back_remark")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_read_back_officer_id_officer")),
        sa.ForeignKeyConstraint(
            ["registration_id"], ["registration.id"], name=op.f("fk_read_back_registration_id_registration")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_read_back")),
    )
    op.create_index("ix_read_back_registration_id", "read_back", ["registration_id"])
    op.add_column("issued_paper", sa.Column("check_code", sa.Text(), nullable=False, server_default=""))
    op.add_column("issued_paper", sa.Column("signed", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_index("ix_issued_paper_digest", "issued_paper", ["digest"])
    op.create_index("ix_issued_paper_check_code", "issued_paper", ["check_code"])
