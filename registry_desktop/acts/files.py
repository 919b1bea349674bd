"""Keep bytes: once per content, under their SHA-256, never changed."""

from __future__ import annotations

import hashlib

from registry_desktop.queries.files import is_kept
from registry_desktop.records.attachments import KeptFile
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork


def keep(work: UnitOfWork, content: bytes, *, media_type: str, of: Registration | None = None) -> str:
    """Keep `content`, which may be `of` a case; its digest (a part of an act)."""
    digest = hashlib.sha256(content).hexdigest()
    if not is_kept(work, digest=digest):
        secret_case = of.id if of is not None and of.secret else None
        kept = KeptFile(
            digest=digest,
            media_type=media_type,
            size=len(content),
            content=content,
            kept_at=work.now,
            secret_case=secret_case,
        )
        work.add(kept)
    return digest
