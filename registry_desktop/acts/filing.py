"""归档 by class: which act lays a volume in the archive, so that it can be filed from wherever it is counted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from registry_desktop.acts.divorce import certificate as divorce
from registry_desktop.acts.marriage import certificate as marriage
from registry_desktop.acts.registered import case as registered
from registry_desktop.acts.reissue import certificate as reissue
from registry_desktop.acts.volumes import file_ended
from registry_desktop.kinds import KIND_BY_NAME

FILES: Final[Mapping[str, Any]] = {
    "marriage.registration": marriage.file_case,
    "marriage.divorce": divorce.file_case,
    "marriage.reissue": reissue.file_case,
    "marriage.judgment": registered.file_case,
    "marriage.revocation": registered.file_case,
    "marriage.no_restoration": registered.file_case,
}
"""Kind -> the act that files an issued (or noted) case; each takes `page_count`, the pages written down by hand."""


def filing_act(archive_class: str) -> Any:
    """The act that files a volume of that class: that of its kind, or that of a case that ended without certificate.

    None for a kind that is filed in no way known here.
    """
    return FILES.get(archive_class) if archive_class in KIND_BY_NAME else file_ended


def files_by_written_pages(archive_class: str) -> bool:
    """May a volume of that class be filed with the number of its pages alone, its papers not counted?"""
    return archive_class in KIND_BY_NAME
