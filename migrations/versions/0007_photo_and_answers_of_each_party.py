"""Each party's own photo, for a certificate that shows its holder alone; the answers of parties asked apart.

A migration never imports the package: records change, this file does not.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("party", sa.Column("photo_digest", sa.Text(), nullable=True))
    op.create_table(
        "interview_answer",
        sa.Column("registration_id", ID, nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("officer_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.CheckConstraint("role in ('man', 'woman')", name=op.f("ck_interview_answer_role")),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_interview_answer_officer_id_officer")),
        sa.ForeignKeyConstraint(
            ["registration_id"], ["registration.id"], name=op.f("fk_interview_answer_registration_id_registration")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interview_answer")),
        sa.UniqueConstraint(
            "registration_id", "role", "question", name=op.f("uq_interview_answer_registration_id_role_question")
        ),
    )
