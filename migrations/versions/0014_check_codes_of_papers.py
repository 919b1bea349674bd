"""Papers carry a code by which they are found again, and the digest of what they were filled in with.

A migration never imports the package: records change, this file does not.
"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

WITH_CODE = sa.text("check_code <> ''")


def upgrade() -> None:
    op.add_column("issued_paper", sa.Column("content_digest", sa.Text(), nullable=False, server_default=""))
    op.drop_column("issued_paper", "signed")  # the kept bytes are never signed, only files that are handed out
    op.drop_index("ix_issued_paper_check_code", "issued_paper")
    op.create_index(
        "uq_issued_paper_check_code",
        "issued_paper",
        ["check_code"],
        unique=True,
        sqlite_where=WITH_CODE,
        postgresql_where=WITH_CODE,
    )
