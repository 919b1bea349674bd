"""What the papers of the archive say: request and answer of a look-up, sheet of its copies, catalogues of volumes.

Official paper is Chinese.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from registry_desktop.acts.chinese_date import chinese_date
from registry_desktop.acts.paper_values import of_office
from registry_desktop.domain.press import Values
from registry_desktop.queries.lookups import CopyView
from registry_desktop.queries.officers import office_of
from registry_desktop.queries.volume_lists import VolumeLineOfYear
from registry_desktop.queries.volumes import VolumeView
from registry_desktop.records.officers import Officer
from registry_desktop.records.registrations import Registration
from registry_desktop.records.volumes import ArchiveLookup
from registry_desktop.store.unit_of_work import UnitOfWork

RIGHTS: Final = {
    "party": "婚姻当事人本人，持本人有效身份证件",
    "authority": "人民法院、人民检察院、公安机关或者国家安全机关，持单位证明",
    "lawyer": "律师或者其他诉讼代理人，持法院证明和本人执业证件",
    "other": "其他人员，须经档案保管部门负责人审批",
}
CLASSES: Final = {
    "marriage.registration": "结婚登记",
    "marriage.divorce": "离婚登记",
    "marriage.reissue": "补发婚姻登记证",
    "marriage.divorce.withdrawn": "撤回离婚登记申请",
    "marriage.judgment": "法院判决注记",
    "marriage.revocation": "撤销婚姻登记",
    "marriage.no_restoration": "不愿意恢复婚姻关系声明",
}
ROLES: Final = {"man": "男方", "woman": "女方", "both": "双方"}


def of_label(work: UnitOfWork, line: VolumeLineOfYear) -> dict[str, str]:
    """The values of archive_label, what is read on the spine of a volume."""
    title = f"{line.man_name}\u3000{line.woman_name}\u3000{CLASSES[line.archive_class]}"
    kept_for = f"{work.law().integer('retention')}年"
    return {"archive_title": title, "archive_number": line.archive_number, "retention": kept_for}


def of_lookup(work: UnitOfWork, row: ArchiveLookup, *, archivist: str) -> dict[str, str | bytes]:
    """The values of lookup_request, lookup_not_found, lookup_refused and, but for its rows, archive_copy.

    `archivist`: who took it down, copied or ended it; not who prints the paper once more.
    """
    found = work.get(Registration, row.registration_id) if row.registration_id is not None else None
    proofs = [RIGHTS[row.entitlement], row.proof_paper, row.licence_number and f"执业证号{row.licence_number}"]
    return {
        **of_office(work, office_of(work)),
        "asker.name": row.asker_name,
        "asker.identity_number": row.asker_identity_number,
        "asker.right": "；".join(filter(None, proofs)),
        "purpose": row.purpose,
        "wanted": row.wanted,
        "archive_number": found.archive_number if found is not None else "",
        "pages": str(row.page_count or ""),
        "application_date": chinese_date(row.requested_at),
        "approver.name": work.get(Officer, row.approved_by).name if row.approved_by else "",
        "approval_date": chinese_date(row.approved_at),
        "answer_date": chinese_date(row.ended_at or row.copied_at or work.now),
        "searched": row.end_reason,
        "refused_because": row.end_reason,
        "basis": work.law().text("lookup.basis_of_refusal"),
        "archivist.name": archivist,
        "seal_number": row.seal_number,
        "case_number": row.number.replace("-查-", "-"),
        "lookup_number": row.number,
    }


def rows_of_copies(work: UnitOfWork, copies: Sequence[CopyView]) -> str:
    """A line for each copy: its number, paper, party, pages, and what it was made from."""
    return "\n".join(
        "\t".join((one.number, paper_title(work, one.paper), ROLES[one.role], str(one.page_count), _made_from(one)))
        for one in copies
    )


def _made_from(one: CopyView) -> str:
    return "扫描件" if one.scan_digest else "原卷"


def of_copied_pages(work: UnitOfWork, one: CopyView, archive_number: str) -> list[Values]:
    """The values of archive_copy_page for each page of a copy made from a scan."""
    about = {
        "copy_number": one.number,
        "copy_pages": str(one.page_count),
        "paper": paper_title(work, one.paper),
        "party": ROLES[one.role],
        "archive_number": archive_number,
    }
    return [{**about, "copy_page": str(page)} for page in range(1, one.page_count + 1)]


def paper_title(work: UnitOfWork, paper: str) -> str:
    """A paper of a volume as a catalogue names it; the code where no table knows it."""
    for table in ("volume_papers", "papers"):
        text = work.codes[table].text(paper, work.today)
        if text:
            return text
    return paper


def rows_of_volume(work: UnitOfWork, view: VolumeView) -> list[tuple[str, ...]]:
    """卷内目录: a row for each paper that is there, and for each excused one: number, title, party, pages, from-to,
    remark."""
    rows: list[tuple[str, ...]] = []
    at = 0
    for paper in view.papers:
        if not (paper.present or paper.excused_reason):
            continue
        first, at = at + 1, at + paper.page_count
        span = "" if not paper.page_count else str(first) if first == at else f"{first}—{at}"
        remark = f"缺件：{paper.excused_reason}" if paper.excused_reason else "有扫描件" if paper.scanned else ""
        title, role = paper_title(work, paper.paper), ROLES[paper.role]
        rows.append((str(len(rows) + 1), title, role, str(paper.page_count), span, remark))
    return rows


def rows_of_year(lines: Sequence[VolumeLineOfYear]) -> list[tuple[str, ...]]:
    """案卷目录: volume number, both names, certificate number, registration date, pages, remark."""
    return [
        (
            line.volume_number,
            f"{line.man_name}　{line.woman_name}",
            line.certificate_number,
            line.registration_date.isoformat() if line.registration_date else "",
            str(line.page_count),
            line.remark,
        )
        for line in lines
    ]


def of_volume_catalogue(work: UnitOfWork, view: VolumeView) -> Values:
    """The values of volume_catalogue."""
    return {
        **_of_catalogue(work, view.archive_class, view.filing_year, rows_of_volume(work, view)),
        "archive_title": f"{view.man_name}　{view.woman_name}　{CLASSES[view.archive_class]}",
        "archive_number": view.archive_number,
        "page_count": str(view.page_count),
    }


def of_year_catalogue(work: UnitOfWork, archive_class: str, year: int, lines: Sequence[VolumeLineOfYear]) -> Values:
    """The values of year_catalogue."""
    return {
        **_of_catalogue(work, archive_class, year, rows_of_year(lines)),
        "volume_count": str(len(lines)),
        "page_count": str(sum(line.page_count for line in lines)),
    }


def _of_catalogue(
    work: UnitOfWork, archive_class: str, year: int | None, rows: Sequence[tuple[str, ...]]
) -> dict[str, str]:
    office = office_of(work)
    return {
        "office.name": office.name,
        "fonds_number": office.fonds_number,
        "archive_class": CLASSES[archive_class],
        "filing_year": str(year or ""),
        "rows": "\n".join("\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in row) for row in rows),
        "archivist.name": work.officer.name,
        "made_on": chinese_date(work.today),
    }
