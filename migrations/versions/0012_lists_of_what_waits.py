"""Indexes for what waits (for the archive, of one kind) and for the volumes of a year: among two million cases nobody
waits for a list.

A migration never imports the package: records change, this file does not.
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

UNFILED = sa.text("filed_at IS NULL AND source = 'counter'")


def upgrade() -> None:
    op.drop_index("ix_registration_office_id_state", "registration")
    op.create_index("ix_registration_office_id_state", "registration", ["office_id", "state", "kind"])
    op.create_index("ix_registration_office_id_filing_year", "registration", ["office_id", "filing_year", "kind"])
    op.create_index(
        "ix_registration_unfiled",
        "registration",
        ["office_id", "state", "kind"],
        sqlite_where=UNFILED,
        postgresql_where=UNFILED,
    )
