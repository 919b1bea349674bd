"""Drafts: what is typed is kept every few seconds, so that a power cut costs nothing."""

from __future__ import annotations

from registry_desktop.acts.permission import officer_id_of
from registry_desktop.domain.act import Act
from registry_desktop.queries.drafts import own_draft
from registry_desktop.records.drafts import Draft
from registry_desktop.store.unit_of_work import UnitOfWork, performs


@performs(Act.DRAFT_SAVE)
def save_draft(work: UnitOfWork, *, subject: str, content: str) -> None:
    """Keep the draft of that subject, in the place of the one before. Not audited: it is not the register."""
    work.ensure(Draft, officer_id=officer_id_of(work), subject=subject, content=content, saved_at=work.now)
    draft = work.get(Draft, (officer_id_of(work), subject))
    draft.content, draft.saved_at = content, work.now


@performs(Act.DRAFT_DISCARD)
def discard_draft(work: UnitOfWork, *, subject: str) -> None:
    """Forget the draft once its content is saved. Nothing happens when there is none."""
    draft = own_draft(work, subject=subject)
    if draft is not None:
        work.discard(draft)
