"""The index names are found by: two-character grams beside the party, written in the same transaction.

It is derived from the party, so it is no act and leaves no trace of its own.
"""

from __future__ import annotations

from sqlalchemy import delete, insert, inspect, select
from sqlalchemy.orm import Session

from registry_desktop.domain.person_name import grams
from registry_desktop.records.people import Party, PartyGram


def index_party(session: Session, party: Party) -> None:
    """Bring the grams of a party in step with its name (and its former names)."""
    if inspect(party).pending:
        session.flush()
    wanted = set(grams(party.name_key)) if len(party.name_key) > 1 else set()
    present = set(session.scalars(select(PartyGram.gram).where(PartyGram.party_id == party.id)))
    stale, new = present - wanted, wanted - present
    if stale:
        session.execute(delete(PartyGram).where(PartyGram.party_id == party.id, PartyGram.gram.in_(stale)))
    if new:
        session.execute(insert(PartyGram), [{"gram": gram, "party_id": party.id} for gram in sorted(new)])
