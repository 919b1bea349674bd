"""Names are found by their first character and by three neighbours too; pinyin and initials by the index alone.

A migration never imports the package: records change, this file does not.
"""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "insert into party_gram (gram, party_id)"
        " select substr(name_key, 1, 1), id from party where length(name_key) > 0"
    )
    op.execute(
        "insert into party_gram (gram, party_id)"
        " with recursive place(start) as (select 1 union all select start + 1 from place where start < 1000)"
        " select distinct substr(party.name_key, place.start, 3), party.id"
        " from party join place on place.start <= length(party.name_key) - 2"
    )
    for column in ("pinyin", "initials"):
        op.drop_index(f"ix_party_{column}", table_name="party")
        op.create_index(f"ix_party_{column}", "party", [column, "id"])
