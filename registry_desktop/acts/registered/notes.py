"""The notes an original carries in its remarks from then on, in the wording of official paper, which is Chinese.

marriage.md 8.4: the fact, the number of its paper, the date (wording assumed).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from registry_desktop.queries.notes import kept_corrections, kept_notes
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork

_ROLES = {"man": "男方", "woman": "女方", "": ""}
_FIELDS = {
    "name": "姓名",
    "former_names": "曾用名",
    "sex": "性别",
    "birth_date": "出生日期",
    "nationality": "国籍",
    "person_class": "人员类别",
    "ethnic_group": "民族",
    "occupation": "职业",
    "education": "文化程度",
    "marital_status": "婚姻状况",
    "identity_kind": "身份证件",
    "identity_number": "身份证件号",
    "local_identity_number": "当地身份证件号",
    "soldier_number": "军人证件号",
    "household_division": "常住户口所在地",
    "household_place": "常住户口所在地",
    "remark": "备注",
    "print_remark": "证件备注",
    "restored_marriage": "复婚标记",
    "late_registration": "补办标记",
    "cohabitation_since": "同居日期",
    "kinship_declared": "亲属关系声明",
    "registration_date": "登记日期",
}
_FACTS = {
    "court_invalidity": "{issued_by}{number}确认婚姻无效",
    "court_annulment": "{issued_by}{number}撤销婚姻",
    "court_divorce": "{issued_by}{number}准予离婚",
    "court_revocation": "{issued_by}{number}判决撤销本登记",
    "revoked": "{issued_by}{number}决定撤销本登记",
    "divorce_revoked": "{issued_by}{number}撤销离婚登记，本婚姻关系存续",
    "no_restoration": "{issued_by}{number}撤销死亡宣告，配偶书面声明不愿意恢复婚姻关系",
}


def notes_on(work: UnitOfWork, record: Registration) -> Iterator[tuple[date, str]]:
    """The day and the wording of every note, the oldest first; one note an act, however many fields it corrected."""
    yield from sorted((*_corrections(work, record), *_facts(work, record)), key=lambda note: note[0])


def _corrections(work: UnitOfWork, record: Registration) -> Iterator[tuple[date, str]]:
    lines = kept_corrections(work, registration_id=record.id)
    for at, together in groupby(lines, key=lambda line: line.corrected_at):
        yield at.date(), f"更正：{'、'.join(dict.fromkeys(named(line.field) for line in together))}。"


def _facts(work: UnitOfWork, record: Registration) -> Iterator[tuple[date, str]]:
    for line in kept_notes(work, registration_id=record.id):
        volume = f"（档号{line.archive_number}）" if line.archive_number else ""
        text = _FACTS[line.fact].format(issued_by=line.issued_by, number=line.paper_number)
        yield line.noted_on, f"注记：{text}{volume}。"


def named(field: str) -> str:
    """A field as official paper names it: 男方姓名."""
    role, _, bare = field.rpartition(".")
    return _ROLES[role] + _FIELDS[bare]
