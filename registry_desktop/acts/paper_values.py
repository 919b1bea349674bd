"""From records to the flat values a paper is filled with: "man.name", "registration_date". Official paper is Chinese.

Dates as ××××年×月×日 in Arabic digits; 国籍 of every Chinese citizen is 中国 (marriage.md 8.2).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from registry_desktop.acts import adoption_values, divorce_values, later_values, reissue_values
from registry_desktop.acts.chinese_date import chinese_date
from registry_desktop.acts.registered.notes import notes_on
from registry_desktop.domain.numbering import case_number
from registry_desktop.domain.press import Values
from registry_desktop.domain.slots import clock
from registry_desktop.queries.service_points import point_of_slot
from registry_desktop.records.appointments import Booking
from registry_desktop.records.later_cases import (
    LATER_KINDS,
    CourtJudgment,
    NoRestorationStatement,
    RegistrationRevocation,
)
from registry_desktop.records.officers import Officer
from registry_desktop.records.offices import Office
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import (
    DivorceRegistration,
    MarriageRegistration,
    Registration,
    ReissueRegistration,
)
from registry_desktop.store.unit_of_work import UnitOfWork

WEEKDAYS = "一二三四五六日"
BUSINESS: Final = {
    "marriage.registration": "结婚登记",
    "marriage.divorce": "离婚登记",
    "marriage.reissue": "补领婚姻登记证",
    **dict.fromkeys(LATER_KINDS, "撤销婚姻"),
    "service.ceremony": "婚姻登记颁证仪式",
    "service.counselling": "婚姻家庭辅导",
    "service.memorial_visit": "祭扫",
    "service.sea_burial": "海葬",
}
TO_BRING: Final = {
    "marriage.registration": "本人有效居民身份证、{prints}张2寸双方近期半身免冠合影照片",
    "marriage.divorce": "本人有效居民身份证、双方结婚证、离婚协议书；领证时另带各2张2寸近期半身免冠单人照片",
    "marriage.reissue": "本人有效居民身份证、2寸近期半身免冠照片；委托他人的，另带经公证的授权委托书和受托人身份证",
    "service.ceremony": "双方有效居民身份证、结婚证",
    "service.counselling": "本人有效居民身份证",
    "service.memorial_visit": "预约人有效身份证件、安葬（安放）证",
    "service.sea_burial": "预约人有效身份证件、火化证明",
}
OPINION: Final = {
    "marriage.registration": "符合结婚条件，准予登记。",
    "marriage.divorce": "符合离婚条件，准予登记。",
    "marriage.reissue": "符合补发条件，准予补发。",
}
BASIS: Final = {
    ("marriage.divorce", "app_not_accepted"): "divorce.basis_of_not_accepting",
    ("marriage.divorce", "refused"): "divorce.basis_of_refusal",
}
"""The row of the law that a notice names; of a marriage `basis_of_refusal`."""


def of_case(
    work: UnitOfWork, record: Registration, *, office: Office, role: str, photos: Mapping[str, bytes]
) -> dict[str, str | bytes]:
    """Every value any paper of a case may ask for; `role` is the holder's or declarant's, "" for the couple.

    `photos`: the couple's under "", each party's own under its role.
    """
    if record.secret:
        photo = photos.get("", b"")
        return of_office(work, office) | adoption_values.of_adoption(
            work, record, office=office, role=role, photo=photo
        )
    role = role or getattr(record, "stated_by", "")
    values: dict[str, str | bytes] = {"photo": photos.get(role) or photos.get("", b"")}
    values |= {f"{one}.photo": photos.get(one, b"") for one in ("man", "woman")}
    for party in record.parties:
        values |= of_party(work, party, record, party.role)
    if role:
        values |= of_party(work, record.party(role), record, "holder")
        values |= of_party(work, record.party(role), record, "declarant")
        values |= of_party(work, record.party("woman" if role == "man" else "man"), record, "other")
        signed = record.party(role).declaration_signed_at or work.now
        values["declaration_date"] = values["oath_date"] = chinese_date(signed)
    if isinstance(record, MarriageRegistration):
        values |= {"cohabitation_since": chinese_date(record.cohabitation_since), "rows": "\n".join(_leaflets(work))}
        values |= _document(work, record, role)
    if isinstance(record, DivorceRegistration):
        values |= divorce_values.of_divorce(work, record, role)
    values |= of_office(work, office) | _of_record(work, record)
    if isinstance(record, CourtJudgment | RegistrationRevocation | NoRestorationStatement):
        return values | later_values.of_later_case(work, record, office, role)
    values |= later_values.of_correction(work, record, office)
    if isinstance(record, ReissueRegistration):
        values |= reissue_values.of_reissue(work, record)
    return values


def _of_record(work: UnitOfWork, record: Registration) -> dict[str, str]:
    man, woman, business = record.man, record.woman, BUSINESS[record.kind]
    basis = BASIS.get((record.kind, record.state), "basis_of_refusal")
    number = case_number(record.opened_at.year, record.id)
    return {
        "case_number": number,
        "business": business,
        "archive_class": business,
        "archive_title": f"{man.name}\u3000{woman.name}\u3000{business}",
        "acceptance_date": chinese_date(record.accepted_at),
        "application_date": chinese_date(record.opened_at),
        "review_date": chinese_date(record.approved_at),
        "registration_date": chinese_date(record.registration_date),
        "issue_date": chinese_date(record.issued_at),
        "filing_date": chinese_date(record.filed_at),
        "certificate_number": record.certificate_number,
        "print_remark": record.print_remark,
        "remarks": "\n".join(filter(None, (record.remark, *_notes(work, record)))),
        "review_opinion": OPINION[record.kind] if getattr(record, "review_opinion", "") == "1" else "",
        "man.blank_number": getattr(record, "man_blank_number", ""),
        "woman.blank_number": getattr(record, "woman_blank_number", ""),
        "registrar.name": _officer_name(work, record.registrar_id),
        "archivist.name": work.officer.name,
        "fonds_number": record.fonds_number,
        "filing_year": str(record.filing_year or ""),
        "volume_number": record.volume_number,
        "archive_number": record.archive_number,
        "page_count": str(record.page_count or ""),
        "retention": f"{work.law().integer('retention')}年",
        "notice_number": f"{record.opened_at.year}-告-{record.id:04d}",
        "notice_date": chinese_date(work.today),
        "reason": record.end_reason,
        "basis": work.law().text(basis) if record.end_reason else "",
    }


def _notes(work: UnitOfWork, record: Registration) -> list[str]:
    return [f"{chinese_date(day)}{text}" for day, text in notes_on(work, record)]


def of_party(work: UnitOfWork, party: Party, record: Registration, prefix: str) -> dict[str, str]:
    """One party's values under "prefix."."""
    values = {
        "name": party.name,
        "sex": _text(work, "sex", party.sex),
        "nationality": nationality(work, party),
        "birth_date": chinese_date(party.birth_date) or party.birth_date_text,
        "ethnic_group": _text(work, "ethnic_groups", party.ethnic_group),
        "occupation": _text(work, "occupation", party.occupation),
        "education": _text(work, "education", party.education),
        "marital_status": _text(work, "marital_status", party.marital_status),
        "identity_number": printed_identity_number(party),
        "household_place": party.household_place,
        "address": party.present_address or party.household_place,
        "phone": party.phone,
        "papers_shown": "\n".join(_papers_shown(work, party, record)),
    }
    return {f"{prefix}.{name}": value for name, value in values.items()}


def _leaflets(work: UnitOfWork) -> list[str]:
    """Title and copies of every leaflet a couple is given, one line each."""
    table = work.codes["leaflets"]
    return [f"{table.text(code, work.today)}\t2" for code in table.codes(work.today)]


def _document(work: UnitOfWork, record: Registration, role: str) -> dict[str, str]:
    """The foreign paper a party answers for (真实性声明, MRR25 8): its certificate of no spouse."""
    kinds = ("single_status_certificate", "single_status_declaration")
    shown = next((one for one in record.papers_shown if one.role == role and one.paper in kinds), None)
    return {
        "document.kind": _text(work, "papers", shown.paper if shown else ""),
        "document.issuing_body": shown.issuing_body if shown else "",
        "document.number": shown.number if shown else "",
        "document.issued_on": chinese_date(shown.issued_on) if shown else "",
        "document.country": _text(work, "countries", shown.country) if shown and shown.country else "",
    }


def _papers_shown(work: UnitOfWork, party: Party, record: Registration) -> list[str]:
    shown = [paper for paper in record.papers_shown if paper.seen and paper.role in (party.role, "both")]
    return [f"{number}. {_text(work, 'papers', paper.paper)}" for number, paper in enumerate(shown, 1)]


def nationality(work: UnitOfWork, party: Party) -> str:
    """国籍 as a certificate prints it."""
    if party.person_class == "stateless":
        return "无国籍"
    return "中国" if party.nationality == "CHN" else _text(work, "countries", party.nationality)


def printed_identity_number(party: Party) -> str:
    """The number a certificate carries: the local one with its place for Hong Kong, Macao, Taiwan (marriage.md 8.2)."""
    places = {"hk_resident": "香港", "macao_resident": "澳门", "tw_resident": "台湾"}
    place = places.get(party.person_class)
    if place and party.local_identity_number:
        return f"{party.local_identity_number}({place})"
    return party.identity_number


def _text(work: UnitOfWork, table: str, code: str) -> str:
    return work.codes[table].text(code, work.today) or code if code else ""


def _officer_name(work: UnitOfWork, officer_id: int | None) -> str:
    return work.get(Officer, officer_id).name if officer_id else ""


def of_office(work: UnitOfWork, office: Office) -> dict[str, str]:
    """The office's values, and the remedies against its decision (行政复议, 行政诉讼)."""
    law = work.law()
    return {
        "office.name": office.name,
        "office.address": office.address,
        "remedy.review_period": law.text("remedy.review_period"),
        "remedy.review_authority": office.review_authority or "本级人民政府",
        "remedy.suit_period": law.text("remedy.suit_period"),
        "remedy.court": office.court or "有管辖权的人民法院",
    }


def of_booking(work: UnitOfWork, booking: Booking, *, office: Office) -> Values:
    """The slip of a booking; names are masked, the slip lies about."""
    weekday = WEEKDAYS[booking.day.weekday()]
    point = point_of_slot(work, slot_id=booking.slot_id)
    return {
        "office.name": office.name,
        "office.address": f"{point.name} {point.address}".strip() if point is not None else office.address,
        "appointment_date": f"{chinese_date(booking.day)} 星期{weekday}",
        "appointment_time": clock(booking.first_minute) if booking.first_minute is not None else "现场办理",
        "business": BUSINESS[booking.business],
        "slip_title": "婚姻登记预约单" if work.lanes.of_business(booking.business).is_registration else "预约单",
        "man.masked_name": masked_name(booking.man_name or booking.visitor_name),
        "woman.masked_name": masked_name(booking.woman_name) if booking.woman_name else f"{booking.persons}人",
        "booking_number": booking.number,
        "papers_to_bring": TO_BRING[booking.business].format(prints=work.law().integer("photo_prints")),
        "note": "请在预约时段前10分钟到达并报到。不能前来的，请提前取消预约。",
    }


def masked_name(name: str) -> str:
    """The surname and the last character stay: 欧阳测试 -> 欧**试; of two characters only the surname."""
    if len(name) <= 2:
        return name[:1] + "*" * (len(name) - 1)
    return name[0] + "*" * (len(name) - 2) + name[-1]
