"""${message}

A migration never imports the package: records change, this file does not.
A column that goes away: first a release that no longer writes it, then one that drops it.
"""

import sqlalchemy as sa
from alembic import op
${imports if imports else ""}

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None


def upgrade() -> None:
    ${upgrades if upgrades else "pass"}
