"""What the papers of the adoption desk say: persons, the child before and after, notice, assessment, decisions.

Official paper is Chinese. Papers that leave the office after a registration take the child from "child." (its name of
today) and nothing of the birth parents; a certificate issued anew leaves their places free (CC 1110).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, Final

from registry_desktop.acts.adoption_rows import interview_rows, lines_of_text
from registry_desktop.acts.chinese_date import chinese_date
from registry_desktop.domain.numbering import case_number
from registry_desktop.kinds.adoption.entry import TABLES
from registry_desktop.kinds.adoption.periods import notice_of
from registry_desktop.kinds.adoption.states import SEALED_IN
from registry_desktop.kinds.known import Known
from registry_desktop.queries.appointments import days_off
from registry_desktop.queries.files import papers_printed_of
from registry_desktop.records.adoptions import (
    ADOPTEE,
    ADOPTERS,
    BIRTH_PARENTS,
    PLACERS,
    AdoptionDissolution,
    AdoptionPaper,
    AdoptionPerson,
    AdoptionRegistration,
    AdoptionReissue,
    AdoptionRevocation,
    RelationCertificate,
)
from registry_desktop.records.officers import Officer
from registry_desktop.records.offices import Office
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork

BUSINESS: Final = {
    "adoption.registration": "收养登记",
    "adoption.dissolution": "解除收养关系登记",
    "adoption.reissue": "补领收养登记证件",
    "adoption.relation_certificate": "出具收养登记证明",
    "adoption.revocation": "撤销收养登记",
}
CATEGORY: Final = {
    "": "",
    "institution_foundling": "儿童福利机构抚养的查找不到生父母的未成年人",
    "outside_foundling": "非儿童福利机构抚养的查找不到生父母的未成年人",
    "orphan": "丧失父母的孤儿",
    "hardship": "生父母有特殊困难无力抚养的子女",
    "incapable_parents": "生父母均不具备完全民事行为能力且可能严重危害该未成年人",
    "kin_child": "三代以内旁系同辈血亲的子女",
    "stepchild": "继子女",
}
POSITIONS: Final = {
    "": "",
    "adopter_man": "收养人（男）",
    "adopter_woman": "收养人（女）",
    "adoptee": "被收养人",
    "placer_man": "送养人（男）",
    "placer_woman": "送养人（女）",
    "birth_father": "生父",
    "birth_mother": "生母",
}
ABOUT: Final = {"adopter": "收养人", "placer": "送养人", "adoptee": "被收养人", "other": "其他有关人员"}
WHEREABOUTS: Final = {"known": "", "unknown": "下落不明", "dead": "已死亡"}
PRIORITY: Final = {
    "": "",
    "waived": "放弃优先抚养的权利，同意将被收养人送养",
    "claimed": "主张优先抚养的权利，不同意将被收养人送养",
}
INDICATORS: Final = {
    "motive": "收养动机",
    "morals": "道德品行",
    "education": "受教育程度",
    "health": "健康状况",
    "economy": "经济条件",
    "housing": "住房条件",
    "marriage": "婚姻家庭关系",
    "family_opinion": "共同生活家庭成员意见",
    "upbringing_plan": "抚育计划",
    "neighbours": "邻里关系",
    "integration": "融合情况",
}
"""Names of the indicators; one of a place's own table stands as that table calls it."""
ASSESSORS: Final = {"": "", "office": "本机关收养评估小组", "third_party": "本机关委托的第三方机构"}
RESULTS: Final = {"": "", "recommended": "建议收养", "not_recommended": "不建议收养"}
VERIFIED: Final = {"": "核对原件", "call": "电话核实", "visit": "上门核实", "data_match": "数据比对"}
WHOSE: Final = {"adopter": "收养人提供", "placer": "送养人提供"}
CERTIFICATES: Final = {"adoption": "收养登记证", "dissolution": "解除收养关系证明"}
REISSUED: Final = {"": "", "lost": "遗失", "damaged": "污损", "data_differ": "登记信息与现信息不一致"}
REVOKED: Final = {
    "": "",
    "false_papers": "以提供虚假证件、证明材料的方式取得收养登记",
    "fraud": "弄虚作假骗取收养登记",
    "against_the_code": "收养行为违反《中华人民共和国民法典》的规定，自始没有法律约束力",
}
DECISION: Final = (
    "撤销上述收养登记，该收养行为自始无效。所发收养登记证由本机关收缴；未收缴的，自本决定生效之日起不得使用。"
)
REFUSED: Final = {
    "not_accepted": (
        "不予受理{business}申请通知书",
        "经审查，你（们）的申请不属于本机关受理范围或者不符合受理条件，本机关决定不予受理",
    ),
    "refused": ("不予办理{business}通知书", "经审查，你（们）的申请不符合法律规定的条件，本机关决定不予登记"),
}
VISITS: Final = "请按照规定对该家庭进行收养后回访，了解被收养人生活、学习、健康状况"
_FIELDS: Final = (
    *("name", "sex", "birth_date", "identity_kind", "identity_number", "ethnic_group", "nationality", "education"),
    *("occupation", "workplace", "marital_status", "household_place", "whereabouts"),
    *("birth_year", "birth_month", "birth_day"),
)


def of_adoption(
    work: UnitOfWork, record: Any, *, office: Office, role: str, photo: bytes
) -> dict[str, str | bytes]:
    """Every value any paper of this desk may ask for, but for those of the office.

    `role`: "interview_<id>" of who was asked, else "". `photo`: the joint one.
    """
    values: dict[str, str | bytes] = {"photo": photo}
    for prefix in (*ADOPTERS, ADOPTEE, *PLACERS):
        values |= _of_person(work, record.person(prefix), prefix)
    values |= _of_child(work, record)
    values |= _of_case(work, record, office)
    values |= _of_placers(record)
    values |= _of_interview(work, record, role)
    values |= _of_original(record)
    return values | _own(work, record)


def _of_person(work: UnitOfWork, person: AdoptionPerson | None, prefix: str) -> dict[str, str]:
    if person is None:
        return {f"{prefix}.{field}": "" for field in _FIELDS}
    born = person.birth_date
    coded = {field: _text(work, TABLES[field], getattr(person, field)) for field in TABLES}
    values = {
        **{field: coded.get(field) or str(getattr(person, field, "")) for field in _FIELDS},
        "nationality": _nationality(work, person),
        "identity_kind": coded["identity_kind"] if person.identity_number else "",
        "birth_date": chinese_date(born),
        "whereabouts": WHEREABOUTS[person.whereabouts],
        **_parts_of_day("birth", born),
    }
    return {f"{prefix}.{name}": value for name, value in values.items()}


def _parts_of_day(name: str, day: date | None, *, apart: str = "_") -> dict[str, str]:
    """Year, month and day for the places a blank leaves between 年, 月 and 日."""
    parts = ("year", "month", "day")
    return {f"{name}{apart}{part}": str(getattr(day, part)) if day is not None else "" for part in parts}


def _nationality(work: UnitOfWork, person: AdoptionPerson) -> str:
    return "中国" if person.nationality == "CHN" else _text(work, "countries", person.nationality)


def _text(work: UnitOfWork, table: str, code: str) -> str:
    return work.codes[table].text(code, work.today) or code if code else ""


def _of_child(work: UnitOfWork, record: Any) -> dict[str, str]:
    """The child as it is called today, and as its certificate may say it was called before."""
    child = record.person(ADOPTEE)
    today = _of_person(work, child, "child")
    after = getattr(record, "name_after", "") or today["child.name"]
    before = child.name if child is not None and isinstance(record, AdoptionRegistration) else ""
    if record.state in SEALED_IN:
        today["child.name"] = after
    return {**today, "child_after.name": after, "name_after": after, "adoptee_before.name": before}


def _of_case(work: UnitOfWork, record: Any, office: Office) -> dict[str, str]:
    adopters = record.people(ADOPTERS)
    business, names = BUSINESS[record.kind], _names(adopters)
    title, said = REFUSED.get(record.state, REFUSED["refused"])
    opened = record.opened_at
    return {
        "authority.name": office.authority_name or office.name,
        "case_number": case_number(opened.year, record.id),
        "business": business,
        "adopters.names": names,
        "applicants": names,
        "family.address": "\n".join(dict.fromkeys(filter(None, (one.household_place for one in adopters)))),
        "application_date": chinese_date(opened),
        "registration_date": chinese_date(record.registration_date),
        "decided_date": chinese_date(record.printed_date),
        **_parts_of_day("registration", record.printed_date, apart="."),
        "issue_date": chinese_date(record.issued_at),
        "review_date": chinese_date(record.approved_at),
        "certificate_number": record.certificate_number,
        "blank_number": getattr(record, "blank_number", ""),
        "review_opinion": getattr(record, "review_opinion", ""),
        "approval_opinion": record.approval_opinion,
        "print_remark": record.print_remark,
        "remarks": record.remark,
        "papers_shown": "；".join(_papers_shown(work, record)),
        "notice_number": f"{opened.year}-收告-{record.id:04d}",
        "notice_date": chinese_date(work.today),
        "notice_title": title.format(business=business),
        "refused.words": said,
        "reason": record.end_reason,
        "basis": _basis(work, record),
        "visits.words": VISITS,
        "archive_title": f"{names}\u3000{business}",
        "archive_number": record.archive_number,
        "fonds_number": record.fonds_number or office.fonds_number,
        "filing_year": str(record.filing_year or ""),
        "volume_number": record.volume_number,
        "retention": work.law().text("adoption.retention"),
        "page_count": str(record.page_count or ""),
        "archivist.name": work.officer.name,
        "catalogue_rows": "\n".join(_catalogue(work, record)),
    }


def _basis(work: UnitOfWork, record: Any) -> str:
    """The row of the law that a refusal, or the decision on a revocation, names."""
    law, ground = work.law(), getattr(record, "ground", "")
    key = f"adoption.basis.{ground or record.kind.rpartition('.')[2]}"
    if not law.knows(key):
        return ""
    return f"法律依据：{law.text(key)}。" if ground else law.text(key)


def _names(people: Iterable[AdoptionPerson]) -> str:
    return "、".join(one.name for one in people if one.name)


def _papers_shown(work: UnitOfWork, record: Any) -> Iterator[str]:
    seen = [paper for paper in record.papers if paper.seen]
    for number, paper in enumerate(seen, 1):
        yield f"{number}. {_shown(work, paper)}（{WHOSE.get(paper.role, paper.role)}）"


def _shown(work: UnitOfWork, paper: AdoptionPaper) -> str:
    return _text(work, "adoption_papers", paper.paper)


def _catalogue(work: UnitOfWork, record: Any) -> Iterator[str]:
    """What was printed and what was shown; titles only, for whoever counts the volume reads them."""
    rows = [
        (work.press.title_of(paper), "本机关制作", chinese_date(made_at), "")
        for paper, made_at in papers_printed_of(work, registration_id=record.id)
        if paper != "adoption_catalogue"
    ]
    rows += [
        (_shown(work, one), WHOSE[one.role], chinese_date(one.issued_on), "已核实" if one.verified else "")
        for one in record.papers
        if one.seen and one.role in WHOSE
    ]
    return ("\t".join((str(number), *row)) for number, row in enumerate(rows, 1))


def _of_placers(record: Any) -> dict[str, str]:
    """Who placed the child. Empty for whatever is issued anew or certifies the relation."""
    free = isinstance(record, AdoptionReissue | RelationCertificate)
    placers = [] if free else [one for one in record.people(PLACERS) if one.whereabouts == "known"]
    institution = getattr(record, "institution", "") if getattr(record, "placer_kind", "") == "institution" else ""
    name = institution or _names(placers)
    parents = () if free else record.people(BIRTH_PARENTS)
    return {
        "placer.name": name,
        "placer.identity_number": "" if institution else "、".join(filter(None, (p.identity_number for p in placers))),
        "certificate_placer.name": name,
        "institution.name": institution,
        "birth_parents": "；".join(_about_parent(one) for one in parents),
    }


def _about_parent(person: AdoptionPerson) -> str:
    said = (person.name, person.identity_number, WHEREABOUTS[person.whereabouts])
    return f"{POSITIONS[person.role]}：{'，'.join(filter(None, said))}"


def _of_interview(work: UnitOfWork, record: Any, role: str) -> dict[str, str]:
    asked = next((one for one in record.interviews if role == f"interview_{one.id}"), None)
    person = record.person(asked.role) if asked is not None and asked.role else None
    return {
        "asked.name": asked.name if asked is not None else "",
        "asked.position": POSITIONS[asked.role] or ABOUT[asked.about] if asked is not None else "",
        "asked.sex": _text(work, "sex", person.sex) if person is not None else "",
        "asked.identity_number": person.identity_number if person is not None else "",
        "asked.date": chinese_date(asked.asked_on) if asked is not None else "",
        "asked.alone": ("单独询问" if asked.alone else "共同询问") if asked is not None else "",
        "asker.name": work.get(Officer, asked.officer_id).name if asked is not None else "",
        "said_rows": "\n".join(interview_rows(asked.record_text)) if asked is not None else "",
    }


def _of_original(record: Any) -> dict[str, str]:
    return {
        "original.number": getattr(record, "original_number", "") or record.certificate_number,
        "original.date": chinese_date(getattr(record, "original_date", None) or record.registration_date),
        "original.office": getattr(record, "original_office", ""),
    }


def _own(work: UnitOfWork, record: Any) -> dict[str, str]:
    """The values only papers of that kind of case ask for."""
    match record:
        case AdoptionRegistration():
            return _of_registration(work, record)
        case AdoptionDissolution():
            return _of_dissolution(record)
        case AdoptionReissue():
            return _of_reissue(work, record)
        case RelationCertificate():
            return {**_of_applicant(record), "used_for": record.used_for}
        case _:
            return _of_revocation(record)


def _of_registration(work: UnitOfWork, record: AdoptionRegistration) -> dict[str, str]:
    category = CATEGORY[record.category] + ("（残疾）" if record.disabled and record.category else "")
    return {
        "category": category,
        "children.count": str(record.children),
        "adopting.count": str(record.adopting),
        "adoption_reason": record.adoption_reason,
        "hardship": record.hardship,
        "priority.words": PRIORITY[record.priority],
        "supplement_asked": record.supplement_asked,
        "supplement_until": chinese_date(record.supplement_until),
        "secrecy.words": "各方应当尊重收养人、送养人保守收养秘密的意愿，不得泄露"
        if record.secrecy_wished
        else "收养人、送养人不要求保守收养秘密",
        "notary.words": "当事人要求办理收养公证" if record.agreement_notarised else "当事人未要求办理收养公证",
        **_of_notice(work, record),
        **_of_assessment(work, record),
    }


def _of_notice(work: UnitOfWork, record: AdoptionRegistration) -> dict[str, str]:
    days = work.law().integer("adoption.notice_days")
    notice = notice_of(record, work.law(), Known(on=work.today, days_off=days_off(work)))
    return {
        "finding.place": record.finding_place,
        "finding.date": chinese_date(record.found_on),
        "notice_text": record.notice_text,
        "notice.days": str(days),
        "notice.until": chinese_date(notice.ends.ends if notice is not None else None) or "　　　　年　　月　　日",
        "notice.newspaper": record.notice_newspaper,
        "notice.published": chinese_date(record.notice_published_on),
    }


def _of_assessment(work: UnitOfWork, record: AdoptionRegistration) -> dict[str, str]:
    law = work.law()
    team = "、".join(filter(None, (record.assessment_team, record.assessment_contract)))
    scores = (f"{INDICATORS.get(one.item, one.item)}\t{one.weight}\t{one.points}\t{one.note}" for one in record.scores)
    visits = (
        f"{chinese_date(one.visited_on)}，{one.visitors}：{one.findings}"
        + (f"（{one.red_flag}，已报告{one.reported_to}）" if one.red_flag else "")
        for one in record.visits
        if one.why == "assessment"
    )
    verified = (
        "\t".join((_shown(work, one), VERIFIED[one.verified_how], one.verified_by, chinese_date(one.verified_on)))
        for one in record.papers
        if one.verified
    )
    return {
        "assessment.by": ASSESSORS[record.assessor] or ASSESSORS["office"],
        "assessment.team": team,
        "assessment.days": str(law.integer("adoption.assessment_days")),
        "assessment.stay_days": str(law.integer("adoption.integration_days")),
        "assessment.confirmed": chinese_date(record.assessment_confirmed_on) or "　　　　年　　月　　日",
        "assessment.stay_from": chinese_date(record.integration_from),
        "assessment.reported": chinese_date(record.assessment_reported_on),
        "assessment.result": RESULTS[record.assessment_result],
        "assessment.points": str(sum(one.points for one in record.scores)) if record.scores else "",
        "assessment.pass_mark": str(law.integer("adoption.assessment.pass_mark")),
        "scores": "\n".join(scores),
        "facts_rows": "\n".join(lines_of_text(record.assessment_facts)),
        "conclusion_rows": "\n".join(lines_of_text(record.assessment_conclusion)),
        "visit_rows": "\n".join(line for one in visits for line in lines_of_text(one)),
        "verified_rows": "\n".join(verified),
    }


def _of_dissolution(record: AdoptionDissolution) -> dict[str, str]:
    child = record.person(ADOPTEE)
    wills = {"willing": "同意解除", "not_willing": "不同意解除", "not_asked": ""}
    return {
        "cause": record.cause,
        "agreed_matters": record.agreed_matters,
        "child_opinion.words": wills[child.will] if child is not None else "",
        "dissolution.reason": record.cause,
        "adoption.date": chinese_date(record.original_date),
        "adoption.office": record.original_office,
    }


def _of_reissue(work: UnitOfWork, record: AdoptionReissue) -> dict[str, str]:
    """Of what is issued anew; the adoption behind a dissolution is known where this register holds that."""
    behind = work.get(Registration, record.original_id) if record.original_id is not None else None
    dissolved = behind if isinstance(behind, AdoptionDissolution) else None
    name, reason = CERTIFICATES[record.certificate_kind], REISSUED[record.reissue_reason]
    remark = f"原{name}（{record.original_number}）{reason}，于{chinese_date(record.reissued_on)}补发。"
    returned = "已交回原证件" if record.certificate_returned else "原证件未交回"
    return {
        **_of_applicant(record),
        "certificate_kind": name,
        "reissue.reason": reason,
        "certificate_returned": returned,
        "category": "",
        "dissolution.reason": "",
        "adoption.date": chinese_date(dissolved.original_date) if dissolved is not None else "",
        "adoption.office": dissolved.original_office if dissolved is not None else "",
        "print_remark": "\n".join(filter(None, (remark if record.reissued_on else "", record.print_remark))),
    }


def _of_applicant(record: AdoptionReissue | RelationCertificate) -> dict[str, str]:
    person = record.person(record.applicant) if record.applicant else None
    return {
        "applicant.name": person.name if person is not None else "",
        "applicant.position": POSITIONS[record.applicant],
        "applicant.identity_number": person.identity_number if person is not None else "",
    }


def _of_revocation(record: AdoptionRevocation) -> dict[str, str]:
    return {
        "ground": REVOKED[record.ground],
        "facts": record.facts_found,
        "evidence": record.evidence,
        "statement": record.statement_made,
        "told_date": chinese_date(record.told_on),
        "decision": DECISION,
        "decision_number": record.decision_number,
        "notice_date": chinese_date(record.decided_on),
    }
