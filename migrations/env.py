"""Runs the migrations on a connection that the program (or `./dev`) hands in. There is no alembic.ini."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context

from registry_desktop.records import METADATA


def render_item(kind: str, thing: Any, _context: Any) -> str | Literal[False]:
    """Write our own column type as what it is in the database: a migration does not import the package."""
    if kind == "type" and type(thing).__name__ == "Moment":
        return "sa.DateTime(timezone=True)"
    return False


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=METADATA,
    render_as_batch=True,
    compare_type=True,
    render_item=render_item,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
