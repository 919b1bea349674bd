"""What the papers of a divorce say beside persons and office: the marriage, the agreement, both periods, withdrawal.

Official paper is Chinese. Each date of the receipt stands with its reason (CC 200-203, 1077).
"""

from __future__ import annotations

from typing import Final

from registry_desktop.acts.chinese_date import chinese_date
from registry_desktop.domain.cooling_off import CoolingOff, LastDay
from registry_desktop.domain.slots import clock
from registry_desktop.queries.appointments import closing_minute
from registry_desktop.queries.divorces import periods_of
from registry_desktop.records.registrations import DivorceRegistration
from registry_desktop.store.unit_of_work import UnitOfWork

AGREED: Final = {"": "", "agreed": "已达成一致", "none": "无", "not_agreed": "未达成一致"}
PLACES: Final = {"mainland": "", "mission": "中国驻外使领馆", "abroad": "境外"}
WILL: Final = {"not_asked": "", "willing": "自愿离婚", "not_willing": "不愿离婚", "doubtful": "意愿存疑"}
ASKED: Final = ("agreement", "violence", "children")
"""Questions of the interview beside the one for the will (codes of questions.csv)."""


def of_divorce(work: UnitOfWork, record: DivorceRegistration, role: str) -> dict[str, str]:
    """Every value only papers of a divorce ask for; `role` is the asked or declaring party's, "" for the couple."""
    return {
        "marriage.date": chinese_date(record.married_on),
        "marriage.number": record.marriage_certificate_number,
        "marriage.office": record.married_at_office or PLACES[record.married_at],
        **{f"agreement.{matter}": AGREED[getattr(record, f"agreement_{matter}")] for matter in _MATTERS},
        **{f"agreement_text.{matter}": "" for matter in _MATTERS[1:]},
        "receipt_number": f"{record.opened_at.year}-回-{record.id:06d}",
        **_periods(work, record),
        **_withdrawal(record),
        **_interview(record, role),
    }


_MATTERS: Final = ("will", "children", "property", "debts")
_NO_PERIODS: Final = (
    "first.begins", "first.ends", "second.begins", "second.ends", "closing_time", "explanation", "provisional_note",
)  # fmt: skip


def _periods(work: UnitOfWork, record: DivorceRegistration) -> dict[str, str]:
    found = periods_of(work, record.accepted_on)
    if found is None:
        return dict.fromkeys(_NO_PERIODS, "")
    closing = closing_minute(work, office_id=record.office_id, day=found.first.ends)
    return {
        "first.begins": chinese_date(found.first_day),
        "first.ends": chinese_date(found.first.ends),
        "second.begins": chinese_date(found.issue_from),
        "second.ends": chinese_date(found.second.ends),
        "closing_time": clock(closing) if closing is not None else "",
        "explanation": "\n".join(_explanation(found, work)),
        "provisional_note": _provisional(found),
    }


def _explanation(found: CoolingOff, work: UnitOfWork) -> list[str]:
    days = work.law().integer("divorce.cooling_off_days"), work.law().integer("divorce.issue_window_days")
    return [
        f"一、{chinese_date(found.accepted_on)}受理，当日不计入，自次日起算。",
        f"二、第一个{days[0]}日的最后一日为{_why(found.first)}；在该日下班前，任何一方可以撤回申请。",
        f"三、自{chinese_date(found.issue_from)}起{days[1]}日内，双方应当共同到场申请发给离婚证；"
        f"最后一日为{_why(found.second)}。逾期未申请的，视为撤回离婚登记申请。",
    ]


def _why(period: LastDay) -> str:
    if not period.moved:
        return chinese_date(period.ends)
    because = f"{period.break_name}假期" if period.break_name else "休息日"
    return f"{chinese_date(period.ends)}（{chinese_date(period.counted)}适逢{because}，顺延至假期结束的次日）"


def _provisional(found: CoolingOff) -> str:
    if not found.is_provisional:
        return ""
    year = found.first.year_without_table or found.second.year_without_table
    return f"国务院办公厅尚未公布{year}年节假日安排，以上日期以公布后的安排为准。"


def _withdrawal(record: DivorceRegistration) -> dict[str, str]:
    names = ("name", "sex", "identity_number")
    if not record.withdrawn_by:
        return {f"withdrawer.{name}": "" for name in names} | dict.fromkeys(_NO_WITHDRAWAL, "")
    party = record.party(record.withdrawn_by)
    return {
        "withdrawer.name": party.name,
        "withdrawer.sex": "男" if party.role == "man" else "女",
        "withdrawer.identity_number": party.identity_number,
        "withdrawal_date": chinese_date(record.withdrawn_at),
        "receipt_lost": "遗失" if record.receipt_lost else "",
        "withdrawal_explanation": record.withdrawal_explanation,
    }


_NO_WITHDRAWAL: Final = ("withdrawal_date", "receipt_lost", "withdrawal_explanation")


def _interview(record: DivorceRegistration, role: str) -> dict[str, str]:
    given = {one.question: one for one in record.answers if one.role == role}
    asked = [one.asked_at for one in given.values()]
    said = {f"interview.{code}": given[code].answer if code in given else "" for code in ASKED}
    will = WILL[record.party(role).will] if role else ""
    return said | {"interview.will": will, "interview_date": chinese_date(max(asked, default=None))}
