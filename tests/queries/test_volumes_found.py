"""Volumes are found among any number of namesakes, those of judgments too; only in the archive of the own office."""

from __future__ import annotations

import pytest

from registry_desktop.acts.case_entry import derive
from registry_desktop.acts.registered import case, judgment
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import Role
from registry_desktop.queries.search import WIDEST, find
from registry_desktop.queries.volume_lists import MOST_FOUND, find_volumes
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import MarriageRegistration
from registry_desktop.store.unit_of_work import UnitOfWork, performs
from tests.acts.later_cases import act
from tests.acts.test_judgment import noted
from tests.acts.test_volumes import file, issued
from tests.acts.test_who_may import officer_of_next_county
from tests.registers import Counter

TYPED = (
    "测", "测试", "测试甲", "ceshi", "csj", "770101200405", "770101200405209010", "J770101-2026", "0123",
    "0123-IA-2026-",
)  # fmt: skip


@performs(Act.MARRIAGE_BACK_ENTRY)
def open_namesakes(work: UnitOfWork, *, count: int, filed: bool = False) -> None:
    """So many couples in the officer's office of whom both are called 测试甲, newest last."""
    for serial in range(count):
        record = MarriageRegistration(
            office_id=work.officer.office_id,
            state="filed" if filed else "issued",
            opened_at=work.now,
            filed_at=work.now if filed else None,
            certificate_number=f"J770101-2026-9{serial:05d}",
            archive_number=f"0123-IA-2026-9{serial:05d}" if filed else "",
            parties=[
                Party(role=role, name="测试甲", identity_number=f"770101200405{sex}{serial:04d}X")
                for role, sex in (("man", 1), ("woman", 0))
            ],
        )
        for party in record.parties:
            derive(work, party)
        work.add(record)


def found(counter: Counter, text: str) -> list[int]:
    return [one.registration_id for one in counter.register.read(counter.archivist, find_volumes, text=text)]


def test_no_number_of_newer_namesakes_hides_a_filed_volume(counter: Counter) -> None:
    """Neither cases of the own office that are not filed nor volumes of another one."""
    one = issued(counter)
    file(counter, one, page_count=8)
    neighbour = officer_of_next_county(counter, Role.ARCHIVIST)
    counter.register.perform(neighbour, open_namesakes, count=WIDEST // 2 + 1, filed=True)
    counter.register.perform(counter.archivist, open_namesakes, count=WIDEST // 2 + 1)
    assert {text: found(counter, text) for text in TYPED} == {text: [one] for text in TYPED}


@pytest.mark.parametrize("text", ["测试甲", "ceshijia", "0123-IA"])
def test_of_too_many_the_newest_are_told(counter: Counter, text: str) -> None:
    counter.register.perform(counter.archivist, open_namesakes, count=MOST_FOUND + 5, filed=True)
    ids = found(counter, text)
    assert (len(ids), ids) == (MOST_FOUND, sorted(ids, reverse=True))


@pytest.mark.parametrize("text", ["测试甲", "张𠮷", "ceshijia", "csj", "770101200405209010", "7701012004"])
def test_the_volume_of_a_judgment_is_found_in_the_archive_and_not_in_the_ordinary_search(
    counter: Counter, text: str
) -> None:
    original, judged = noted(counter)
    act(counter, judgment.note_upload, judged)
    assert found(counter, text) == [], "neither is filed yet"
    act(counter, case.file_case, judged, by=counter.archivist, page_count=12)
    assert found(counter, text) == [judged]
    assert {one.registration_id for one in counter.register.read(counter.archivist, find, text=text)} == {original}
