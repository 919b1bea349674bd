"""Judgments and revocations may be about a divorce as well; a marriage is noted when the divorce that ended it falls.

A migration never imports the package: records change, this file does not.
"""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

LATER_CASES = ("court_judgment", "registration_revocation", "no_restoration_statement")


def upgrade() -> None:
    for table in LATER_CASES:
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.drop_constraint(op.f(f"fk_{table}_original_id_marriage_registration"), type_="foreignkey")
            batch_op.create_foreign_key(
                op.f(f"fk_{table}_original_id_registration"), "registration", ["original_id"], ["id"]
            )
    with op.batch_alter_table("note", schema=None) as batch_op:
        batch_op.drop_constraint(op.f("ck_note_fact"), type_="check")
        batch_op.create_check_constraint(
            op.f("ck_note_fact"),
            "fact in ('court_invalidity', 'court_annulment', 'court_divorce', 'court_revocation', 'revoked', "
            "'no_restoration', 'divorce_revoked')",
        )
