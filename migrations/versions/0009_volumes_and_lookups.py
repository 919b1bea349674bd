"""The papers of a volume with their pages and scans; look-ups with their copies and every opening.

A migration never imports the package: records change, this file does not.
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
SEARCH_KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def _to(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=op.f(f"fk_{table}_{column}_{target}"))


def upgrade() -> None:
    op.create_table(
        "volume_paper",
        sa.Column("registration_id", ID, nullable=False),
        sa.Column("archive_class", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("paper", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("page_count", sa.Integer(), nullable=False),
        sa.Column("present", sa.Boolean(), nullable=False),
        sa.Column("scan_digest", sa.Text(), nullable=False),
        sa.Column("excused_reason", sa.Text(), nullable=False),
        sa.Column("excused_by", ID, nullable=True),
        sa.Column("counted_at", MOMENT, nullable=True),
        sa.Column("id", ID, nullable=False),
        sa.CheckConstraint("role in ('man', 'woman', 'both')", name=op.f("ck_volume_paper_role")),
        sa.CheckConstraint("page_count >= 0", name=op.f("ck_volume_paper_page_count")),
        _to("volume_paper", "registration_id", "registration"),
        _to("volume_paper", "excused_by", "officer"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_volume_paper")),
        sa.UniqueConstraint(
            "registration_id", "paper", "role", name=op.f("uq_volume_paper_registration_id_paper_role")
        ),
    )
    op.create_table(
        "archive_lookup",
        sa.Column("office_id", ID, nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("number", SEARCH_KEY, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("asker_name", sa.Text(), nullable=False),
        sa.Column("asker_identity_number", sa.Text(), nullable=False),
        sa.Column("entitlement", sa.Text(), nullable=False),
        sa.Column("proof_paper", sa.Text(), nullable=False),
        sa.Column("licence_number", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("wanted", sa.Text(), nullable=False),
        sa.Column("registration_id", ID, nullable=True),
        sa.Column("requested_at", MOMENT, nullable=False),
        sa.Column("requested_by", ID, nullable=True),
        sa.Column("checked_at", MOMENT, nullable=True),
        sa.Column("approved_at", MOMENT, nullable=True),
        sa.Column("approved_by", ID, nullable=True),
        sa.Column("copied_at", MOMENT, nullable=True),
        sa.Column("page_count", sa.Integer(), nullable=False),
        sa.Column("seal_number", sa.Text(), nullable=False),
        sa.Column("copy_digest", sa.Text(), nullable=False),
        sa.Column("handed_over_at", MOMENT, nullable=True),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.Column("end_reason", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.CheckConstraint(
            "entitlement in ('party', 'authority', 'lawyer', 'other')", name=op.f("ck_archive_lookup_entitlement")
        ),
        sa.CheckConstraint(
            "state not in ('refused', 'not_found') or end_reason <> ''", name=op.f("ck_archive_lookup_end_reason")
        ),
        _to("archive_lookup", "office_id", "office"),
        _to("archive_lookup", "registration_id", "registration"),
        _to("archive_lookup", "requested_by", "officer"),
        _to("archive_lookup", "approved_by", "officer"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_archive_lookup")),
        sa.UniqueConstraint("office_id", "year", "serial", name=op.f("uq_archive_lookup_office_id_year_serial")),
    )
    with op.batch_alter_table("archive_lookup", schema=None) as batch_op:
        batch_op.create_index("ix_archive_lookup_registration_id", ["registration_id"], unique=False)
        batch_op.create_index(
            "ix_archive_lookup_office_id_requested_at", ["office_id", "requested_at"], unique=False
        )
    op.create_table(
        "archive_copy",
        sa.Column("lookup_id", ID, nullable=False),
        sa.Column("registration_id", ID, nullable=False),
        sa.Column("volume_paper_id", ID, nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("page_count", sa.Integer(), nullable=False),
        sa.Column("scan_digest", sa.Text(), nullable=False),
        sa.Column("id", ID, nullable=False),
        _to("archive_copy", "lookup_id", "archive_lookup"),
        _to("archive_copy", "registration_id", "registration"),
        _to("archive_copy", "volume_paper_id", "volume_paper"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_archive_copy")),
        sa.UniqueConstraint("lookup_id", "number", name=op.f("uq_archive_copy_lookup_id_number")),
    )
    op.create_table(
        "archive_opening",
        sa.Column("lookup_id", ID, nullable=False),
        sa.Column("registration_id", ID, nullable=False),
        sa.Column("volume_paper_id", ID, nullable=False),
        sa.Column("opened_by", ID, nullable=True),
        sa.Column("opened_at", MOMENT, nullable=False),
        sa.Column("id", ID, nullable=False),
        _to("archive_opening", "lookup_id", "archive_lookup"),
        _to("archive_opening", "registration_id", "registration"),
        _to("archive_opening", "volume_paper_id", "volume_paper"),
        _to("archive_opening", "opened_by", "officer"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_archive_opening")),
    )
    with op.batch_alter_table("archive_opening", schema=None) as batch_op:
        batch_op.create_index("ix_archive_opening_lookup_id", ["lookup_id"], unique=False)
