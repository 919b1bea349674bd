"""卷内目录 and 案卷目录 on both databases, as paper and as tables that say the same."""

import csv
import io
from pathlib import Path
from typing import Any

import openpyxl
import pypdf

from registry_desktop.acts import volumes
from registry_desktop.acts.volumes import Counted
from registry_desktop.exchange import catalogue
from registry_desktop.exchange.catalogue import Catalogue
from tests.acts.test_volumes import MARRIAGE, count, everything, file, issued, view_of
from tests.registers import DAY, Counter

WOMAN = "woman.resident_id_card"


def written(counter: Counter, found: Catalogue, path: Path, file_format: str) -> Path:
    def write(work: Any) -> None:
        catalogue.write(work, catalogue=found, path=path, file_format=file_format)

    counter.register.read(counter.archivist, write)
    return path


def text_of(path: Path) -> str:
    pages = pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages
    return "".join("".join(page.extract_text() for page in pages).split())


def test_the_catalogue_of_a_volume_names_papers_pages_and_what_is_excused(counter: Counter, tmp_path: Path) -> None:
    case = issued(counter)
    count(counter, case, *everything(view_of(counter, case), but=(WOMAN,)))
    count(counter, case, Counted("marriage_declaration", "man", 1))
    counter.register.perform(
        counter.reviewer,
        volumes.excuse,
        registration_id=case,
        paper="resident_id_card",
        role="woman",
        reason="复印件已霉毁",
    )
    file(counter, case)
    found = counter.register.read(counter.archivist, catalogue.of_volume, registration_id=case)
    rows = {(row[1], row[2]): row[3:] for row in found.rows}
    assert rows["结婚登记审查处理表", "双方"] == ("2", "1—2", "")
    assert rows["申请结婚登记声明书", "男方"] == ("1", "3", "")
    assert rows["申请结婚登记声明书", "女方"] == ("2", "4—5", "")
    assert rows["居民身份证", "女方"] == ("0", "", "缺件：复印件已霉毁")
    assert [row[0] for row in found.rows] == [str(number) for number in range(1, len(found.rows) + 1)]
    text = text_of(written(counter, found, tmp_path / "volume.pdf", "pdf"))
    for said in ("卷内目录", "测试甲张𠮷结婚登记", "0123-IA-2026-000001", "缺件：复印件已霉毁", "档案员甲"):
        assert said in text


def test_the_catalogue_of_a_year_is_the_same_as_paper_workbook_and_csv(counter: Counter, tmp_path: Path) -> None:
    file(counter, issued(counter), page_count=8)
    found = counter.register.read(counter.archivist, catalogue.of_year, archive_class=MARRIAGE, year=DAY.year)
    row = ("000001", "测试甲　张𠮷", "J770101-2026-000001", "2026-05-20", "8", "")
    assert found.rows == (row,)
    with written(counter, found, tmp_path / "year.csv", "csv").open(encoding="utf-8-sig", newline="") as lines:
        assert list(csv.reader(lines)) == [list(found.heads), list(row)]
    sheet = openpyxl.load_workbook(written(counter, found, tmp_path / "year.xlsx", "xlsx")).worksheets[0]
    assert [[cell or "" for cell in line] for line in sheet.iter_rows(values_only=True)] == [
        list(found.heads),
        list(row),
    ]
    text = text_of(written(counter, found, tmp_path / "year.pdf", "pdf"))
    for said in ("结婚登记案卷目录", "J770101-2026-000001", "1卷", "8页"):
        assert said in text
