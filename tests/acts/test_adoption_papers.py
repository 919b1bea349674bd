"""The papers of the adoption desk say what the register says, and what leaves the office nothing of what was before."""

from __future__ import annotations

import io
from copy import deepcopy
from datetime import date, timedelta
from typing import Any

import pypdf
import pytest
import zxingcpp

from registry_desktop.acts import papers
from registry_desktop.acts.adoption import certificate, entry, receipt, revocation
from registry_desktop.acts.officers import NewOfficer, enrol
from registry_desktop.domain.officer import Role, SignedIn
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.queries.cases import load_any_case
from registry_desktop.queries.files import kept_bytes, live_papers
from registry_desktop.records.adoptions import LATER_ADOPTION_KINDS
from registry_desktop.store.unit_of_work import UnitOfWork
from tests.acts.adoption_desk import RECEIVED, SECOND, Desk, desk_of, received
from tests.acts.couples import photo as _photo
from tests.acts.couples import work_to
from tests.kinds.adoption.worked_cases import DISSOLVED, HARDSHIP, KIN, foundling
from tests.printing.test_pdf import _picture
from tests.registers import PASSWORD, Counter, standing

pytestmark = pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
"""A local file: what a paper says does not lie with the database."""
REVIEWED = date(2026, 5, 11)
NAMES = {
    "adopter_man": "司马养父",
    "adopter_woman": "欧阳养母",
    "adoptee": "赵原名",
    "placer_man": "赵生父",
    "placer_woman": "钱生母",
}
AFTER = "司马新名"
WITHOUT_ADOPTERS = ("hardship_declaration", "priority_statement", "finding_notice", "adoption_interview")
"""Papers that name the child or its parents, or whoever was asked."""
ADDRESS = "测试省测试市测试县甲人民路7号"


@pytest.fixture
def desk(counter: Counter) -> Desk:
    return desk_of(counter)


def named(told: Any, **case: Any) -> Any:
    """A worked case whose persons have names that are told apart on a paper."""
    told = deepcopy(told)
    for role, person in told["persons"].items():
        person["name"] = NAMES[role]
        person["household_place"] = ADDRESS
    after = {"name_after": AFTER} if "category" in told else {}
    return told | after | case


def text_of(pdf: bytes) -> str:
    return "".join("".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages).split())


def made(desk: Desk, case: int, paper: str, role: str = "") -> str:
    return text_of(desk.print(case, paper, role).pdf)


def drawn(desk: Desk, case: int, paper: str) -> str:
    """The words of a paper drawn from the case as it is, whatever its state."""

    def draw(work: UnitOfWork) -> bytes:
        record = load_any_case(work, case)
        return work.press.print(papers.template_of(record, paper), papers.press_values(work, record, ""))

    return text_of(desk.counter.register.read(desk.clerk, draw))


def refusal(act: Any, *args: Any, **given: Any) -> Refused:
    with pytest.raises(Refused) as refused:
        act(*args, **given)
    return refused.value


def issued(desk: Desk, told: Any) -> int:
    case = received(desk, told)
    desk.assess(case, first=RECEIVED + timedelta(days=3), reported=date(2026, 4, 20))
    desk.on(REVIEWED)
    desk.approve(case)
    desk.issue(case, "8800001")
    return case


def number_of(told: Any, role: str) -> str:
    return str(told["persons"][role]["identity_number"])


def test_the_papers_of_a_draft_carry_names_and_numbers(desk: Desk) -> None:
    told = named(HARDSHIP, hardship="生父长期患病，无力抚养。", children=1)
    case = desk.opened(told)
    application = made(desk, case, "adoption_application")
    for role in told["persons"]:
        assert NAMES[role] in application
        assert number_of(told, role) in application
    assert AFTER in application
    assert "生父母有特殊困难无力抚养的子女" in application
    declared = made(desk, case, "children_declaration")
    assert "现有子女1名" in declared
    assert number_of(told, "adopter_man") in declared
    assert "生父长期患病，无力抚养。" in made(desk, case, "hardship_declaration")
    consent = made(desk, case, "placing_consent")
    assert NAMES["placer_man"] in consent
    assert "同意由下列收养人收养：司马养父" in consent
    assert NAMES["adopter_man"] in made(desk, case, "adopter_truth_statement")


def test_what_a_case_does_not_have_is_not_made_of_it(desk: Desk) -> None:
    case = desk.opened(named(KIN))
    make = desk.counter.register.perform
    for paper in ("hardship_declaration", "priority_statement", "finding_notice", "adoption_review_form"):
        answer = refusal(make, desk.clerk, papers.make_paper, registration_id=case, paper=paper)
        assert answer.code is Refusal.STATE_NOT_ALLOWED
    answer = refusal(
        make, desk.clerk, papers.make_paper, registration_id=case, paper="adoption_interview", role="interview_7"
    )
    assert (answer.code, answer.facts["field"]) == (Refusal.FIELD_WRONG, "role")


def test_a_supplement_is_asked_for_in_writing(desk: Desk) -> None:
    desk.on(RECEIVED)
    case = desk.opened(named(KIN))
    desk.do(receipt.ask_supplement, case, asked="身体健康检查证明", until=date(2026, 3, 20))
    notice = made(desk, case, "supplement_notice")
    assert "身体健康检查证明" in notice
    assert "请于2026年3月20日前" in notice


def test_the_notice_for_the_parents_tells_its_last_day(desk: Desk) -> None:
    case = received(desk, named(foundling("P41", "P25", "P28"), finding_place="老河口码头"))
    desk.publish(case, date(2026, 3, 10))
    notice = made(desk, case, "finding_notice")
    assert "老河口码头" in notice
    assert "至2026年5月9日止" in notice
    assert "在某处捡拾女婴一名。" in notice


def test_survey_report_interviews_and_review_form_say_what_was_found(desk: Desk) -> None:
    told = named(KIN)
    case = received(desk, told)
    assert "我（们）已经知悉上述内容" in made(desk, case, "assessment_notice")
    desk.assess(case, first=RECEIVED, reported=date(2026, 4, 20))
    report = made(desk, case, "assessment_report")
    assert "共同生活家庭成员意见" in report
    assert "建议收养" in report
    assert "具备抚养教育能力。" in report
    assert "家庭和睦，住房宽敞。" in made(desk, case, "adoption_survey")
    desk.on(REVIEWED)
    desk.approve(case)
    for one in desk.case(case).interviews:
        record = made(desk, case, "adoption_interview", f"interview_{one.id}")
        assert one.name in record
        assert "问：是否自愿？答：自愿。" in record
    form = made(desk, case, "adoption_review_form")
    assert "符合收养条件，拟准予登记。" in form
    assert "同意" in form
    assert all(NAMES[role] in form for role in told["persons"])
    assert NAMES["placer_man"] in made(desk, case, "adoption_agreement")


def test_the_certificate_names_the_child_before_and_after(desk: Desk) -> None:
    told = named(KIN)
    case = issued(desk, told)
    record = desk.case(case)
    (digest,) = _live(desk, case, "adoption_certificate")
    certified = text_of(desk.counter.register.read(desk.clerk, lambda work: kept_bytes(work, digest=digest)))
    assert record.certificate_number in certified
    for name in (*(NAMES[role] for role in told["persons"]), AFTER, ADDRESS):
        assert name in certified


def _live(desk: Desk, case: int, paper: str) -> list[str]:
    """The digests of what was made of that paper and not spoiled."""

    def look(work: UnitOfWork) -> list[str]:
        return [one.digest for one in live_papers(work, registration_id=case, paper=paper, role="")]

    return desk.counter.register.read(desk.clerk, look)


@pytest.mark.parametrize("paper", ["handover_notice", "adoption_catalogue"])
def test_what_leaves_the_office_says_nothing_of_what_was_before(desk: Desk, paper: str) -> None:
    told = named(KIN)
    said = made(desk, issued(desk, told), paper)
    assert NAMES["adopter_man"] in said
    for role in ("adoptee", "placer_man", "placer_woman"):
        assert NAMES[role] not in said
    if paper == "handover_notice":
        assert AFTER in said
    else:
        assert "收养登记证" in said
        assert "居民身份证" in said


def test_a_refusal_gives_the_reason_and_the_remedies(desk: Desk) -> None:
    case = received(desk, named(KIN))
    desk.do(receipt.not_accept, case, reason="不属于本机关管辖。")
    told = made(desk, case, "adoption_refusal")
    assert "不予受理收养登记申请通知书" in told
    assert "不属于本机关管辖。" in told
    assert "行政复议" in told


def test_papers_about_an_adoption_name_the_child_as_it_is_called_now(desk: Desk) -> None:
    first = issued(desk, named(KIN))
    opened = desk.counter.register.perform(
        desk.clerk, entry.open_about, kind="adoption.relation_certificate", original_id=first, purpose="当事人申请"
    ).value
    fields = {"applicant": "adopter_man", "used_for": "办理户口迁移", "adopter_man.present": True}
    desk.do(entry.save, opened, fields=fields)
    for paper in ("household_booklet", "resident_id_card"):
        marks = {"seen": True, "verified": True, "verified_how": "data_match"}
        desk.do(entry.mark_paper, opened, role="adopter", paper=paper, marks=marks)
    asked = made(desk, opened, "relation_application")
    assert "办理户口迁移" in asked
    desk.approve(opened)
    desk.do(certificate.make_certificate, opened)
    sheet = desk.print(opened, "relation_certificate").pdf
    said = text_of(sheet)
    record = desk.case(opened)
    assert record.certificate_number in said
    assert desk.case(first).certificate_number in said
    assert AFTER in said
    for role in ("adoptee", "placer_man", "placer_woman"):
        assert NAMES[role] not in said
    read = {code.text for code in zxingcpp.read_barcodes(_picture(sheet, dpi=300))}
    assert len(read) == 2
    assert any(record.certificate_number in text for text in read)
    desk.do(certificate.replace_booklet, opened, why="misprinted", second=SECOND)
    assert _live(desk, opened, "relation_certificate") == []


def test_a_certificate_issued_anew_leaves_the_places_of_the_past_free(desk: Desk) -> None:
    first = issued(desk, named(KIN))
    opened = desk.counter.register.perform(
        desk.clerk, entry.open_about, kind="adoption.reissue", original_id=first, purpose="证件遗失"
    ).value
    fields = {"applicant": "adopter_man", "reissue_reason": "lost", "adopter_man.present": True}
    desk.do(entry.save, opened, fields=fields)
    for paper in ("household_booklet", "resident_id_card"):
        marks = {"seen": True, "verified": True, "verified_how": "data_match"}
        desk.do(entry.mark_paper, opened, role="adopter", paper=paper, marks=marks)
    assert "因证件遗失，申请补领" in made(desk, opened, "adoption_reissue_application")
    desk.approve(opened)
    desk.do(certificate.take_photo, opened, content=_photo())
    desk.do(certificate.make_certificate, opened, blank="8800002")
    certified = text_of(desk.print(opened, "adoption_certificate").pdf)
    assert AFTER in certified
    assert "遗失" in certified
    for role in ("adoptee", "placer_man", "placer_woman"):
        assert NAMES[role] not in certified
    assert "三代以内" not in certified


def test_a_dissolution_and_a_revocation_have_their_papers(desk: Desk) -> None:
    told = named(DISSOLVED)
    case = desk.opened(told, kind="adoption.dissolution")
    asked = made(desk, case, "dissolution_application")
    assert NAMES["adopter_man"] in asked
    assert NAMES["adoptee"] in asked
    first = issued(desk, named(KIN))
    opened = desk.counter.register.perform(
        desk.clerk, entry.open_about, kind="adoption.revocation", original_id=first, purpose="举报"
    ).value
    found = {"ground": "fraud", "facts_found": "报案证明系伪造。", "evidence": "公安机关调查结论。"}
    desk.do(entry.save, opened, fields=found)
    assert "报案证明系伪造。" in made(desk, opened, "adoption_revocation_application")
    desk.do(revocation.tell_parties, opened, told_on=REVIEWED)
    desk.do(revocation.submit, opened)
    desk.do(revocation.decide, opened, who=desk.head, decision_number="2026-收撤-0001")
    decided = made(desk, opened, "adoption_revocation_decision")
    assert "2026-收撤-0001" in decided
    assert "自始无效" in decided
    assert NAMES["placer_man"] not in decided


@pytest.mark.parametrize("kind", ["adoption.registration", *LATER_ADOPTION_KINDS])
def test_no_paper_of_the_desk_asks_for_what_a_case_does_not_know(desk: Desk, kind: str) -> None:
    case = desk.opened(named({"persons": DISSOLVED["persons"]}), kind=kind)
    for paper in KIND_BY_NAME[kind].prints:
        assert NAMES["adopter_man"] in drawn(desk, case, paper.paper) or paper.paper in WITHOUT_ADOPTERS


def test_a_dissolution_s_certificate_is_issued_anew_on_its_own_blank(desk: Desk) -> None:
    told = named({"persons": DISSOLVED["persons"], "certificate_kind": "dissolution"})
    case = desk.opened(told, kind="adoption.reissue")
    kind = KIND_BY_NAME["adoption.reissue"]
    assert kind.handed_out(desk.case(case)) == ("dissolution_certificate",)
    shown = drawn(desk, case, "dissolution_certificate")
    assert NAMES["adopter_man"] in shown
    assert NAMES["placer_woman"] not in shown


def _clerk_alone(counter: Counter) -> SignedIn:
    new = NewOfficer("danren", "收养员乙", PASSWORD, frozenset({Role.ADOPTION_CLERK}), "HJ011", date(2040, 12, 31))
    counter.register.perform(counter.administrator, enrol, new=new)
    return standing(counter.register, "danren")


def test_the_clerk_of_the_desk_alone_makes_confirms_and_puts_aside(desk: Desk) -> None:
    case = desk.opened(named(KIN))
    clerk, register = _clerk_alone(desk.counter), desk.counter.register

    def look(work: UnitOfWork) -> bytes:
        return papers.preview(work, registration_id=case, paper="adoption_application")

    assert "收养登记申请书" in text_of(register.read(clerk, look))
    paper = register.perform(clerk, papers.make_paper, registration_id=case, paper="adoption_application").value
    register.perform(clerk, papers.confirm_printed, paper_id=paper.id)
    register.perform(clerk, papers.spoil, paper_id=paper.id, reason="打印不清")
    for officer in (desk.counter.registrar, desk.counter.reviewer, desk.counter.archivist):
        with pytest.raises(Refused):
            register.read(officer, look)
        with pytest.raises(Refused):
            register.perform(officer, papers.make_paper, registration_id=case, paper="adoption_application")


def test_the_clerk_of_the_desk_sees_no_paper_of_a_couple(counter: Counter) -> None:
    couple_case = work_to(counter, "entered")
    clerk = _clerk_alone(counter)
    for paper in ("marriage_declaration", "adoption_application"):
        answer = refusal(
            counter.register.read,
            clerk,
            lambda work, paper=paper: papers.preview(work, registration_id=couple_case, paper=paper, role="man"),
        )
        assert answer.code is Refusal.NOT_PERMITTED
