"""查档 on both databases: who may ask for which file, every opening noted, copies numbered, nothing found."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pypdf
import pytest

from registry_desktop.acts import lookup_copies, lookups, volumes
from registry_desktop.acts.lookup_copies import CopyWanted
from registry_desktop.acts.lookups import Asked
from registry_desktop.acts.officers import NewOfficer, enrol
from registry_desktop.acts.volumes import Counted
from registry_desktop.domain.officer import Role, SignedIn
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries import audit
from registry_desktop.queries.files import content_of, kept_bytes
from registry_desktop.queries.lookups import LookupView, lookup, lookup_rules, lookups_between
from registry_desktop.queries.paper_proof import Verdict, prove_paper
from registry_desktop.queries.volumes import volume
from tests.acts.couples import CoupleOfTest
from tests.acts.test_volumes import count, everything, file, issued, refused, view_of
from tests.acts.test_who_may import officer_of_next_county
from tests.registers import DAY, PASSWORD, Counter, standing
from tests.scans import pdf_scan

SCAN = pdf_scan("review form 1", "review form 2")
PARTY = Asked("测试甲", CoupleOfTest().man_number, "party", "办理不动产登记", "2026年在本处登记的结婚档案")
LAWYER = replace(
    PARTY,
    asker_name="律师甲",
    asker_identity_number="770101198001019011",
    entitlement="lawyer",
    purpose="（2026）测0101民初1号离婚纠纷",
    proof_paper="测试县法院立案通知书",
    licence_number="17701200010000001",
)
OTHER = replace(PARTY, asker_name="亲属甲", asker_identity_number="770101197001019013", entitlement="other")


def filed(counter: Counter) -> int:
    case = issued(counter)
    count(counter, case, *everything(view_of(counter, case)))
    about: dict[str, Any] = {"paper": "marriage_review_form", "role": "both", "content": SCAN}
    counter.register.perform(counter.archivist, volumes.attach_scan, registration_id=case, **about)
    file(counter, case)
    return case


def asked(counter: Counter, what: Asked) -> int:
    return counter.register.perform(counter.archivist, lookups.request, asked=what).value


def view(counter: Counter, one: int) -> LookupView:
    return counter.register.read(counter.archivist, lookup, lookup_id=one)


def step(counter: Counter, function: Any, one: int, **arguments: Any) -> Any:
    at = view(counter, one).line.revision
    return counter.register.perform(
        counter.archivist, function, lookup_id=one, revision=at, **arguments
    ).value


def no(counter: Counter, function: Any, one: int, **arguments: Any) -> Refusal:
    at = view(counter, one).line.revision
    return refused(counter, counter.archivist, function, lookup_id=one, revision=at, **arguments).code


def checked(counter: Counter, what: Asked = PARTY) -> int:
    case, one = filed(counter), asked(counter, what)
    step(counter, lookups.check_authority, one, registration_id=case)
    return one


def auditor(counter: Counter) -> SignedIn:
    new = NewOfficer("aud", "审计甲", PASSWORD, frozenset({Role.AUDITOR}))
    counter.register.perform(counter.administrator, enrol, new=new)
    return standing(counter.register, "aud")


def pages_of(pdf: bytes) -> list[str]:
    return ["".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def text_of(pdf: bytes) -> str:
    return "".join(pages_of(pdf))


def test_a_party_gets_numbered_sealed_copies_of_the_own_file(counter: Counter) -> None:
    one = checked(counter)
    wanted = [CopyWanted("marriage_review_form", "both", 2), CopyWanted("marriage_declaration", "man", 1)]
    made = step(counter, lookup_copies.copy, one, wanted=wanted, seal_number="770101-03")
    proof = counter.register.read(counter.archivist, prove_paper, digest=made.digest, text="")
    assert (proof.verdict, proof.paper) == (Verdict.GENUINE, "archive_copy")
    assert made.numbers == ("2026-查-0001-01", "2026-查-0001-02")
    sheet = text_of(made.pdf)
    for said in ("查档专用章", "2026-查-0001-02", "申请结婚登记声明书", "共3页", "0123-IA-2026-000001", "770101-03"):
        assert said in sheet
    assert (len(pages_of(made.pdf)), "扫描件" in sheet, "原卷" in sheet) == (3, True, True)
    for number, page in enumerate(pages_of(made.pdf)[1:], 1):
        for said in ("2026-查-0001-01", f"第{number}页共2页", "（查档专用章）", f"reviewform{number}"):
            assert said in page
    assert counter.register.read(counter.archivist, kept_bytes, digest=made.digest) == made.pdf
    step(counter, lookups.hand_over, one)
    found = view(counter, one)
    assert (found.line.state, found.line.page_count) == ("handed_over", 3)
    assert [(copy.number, copy.paper, copy.page_count) for copy in found.copies] == [
        ("2026-查-0001-01", "marriage_review_form", 2),
        ("2026-查-0001-02", "marriage_declaration", 1),
    ]
    assert counter.register.read(counter.reviewer, audit.verify).holds


def test_every_opening_is_written_down(counter: Counter) -> None:
    one = checked(counter)
    about: dict[str, Any] = {"lookup_id": one, "paper": "marriage_review_form", "role": "both"}
    assert counter.register.perform(counter.archivist, lookup_copies.open_paper, **about).value == SCAN
    about["paper"], about["role"] = "marriage_declaration", "woman"
    assert counter.register.perform(counter.archivist, lookup_copies.open_paper, **about).value == b""
    openings = view(counter, one).openings
    assert [(opening.paper, opening.officer) for opening in openings] == [
        ("marriage_review_form", "档案员甲"),
        ("marriage_declaration", "档案员甲"),
    ]
    about["paper"] = "divorce_interview"
    answer = refused(counter, counter.archivist, lookup_copies.open_paper, **about)
    assert answer.code is Refusal.LOOKUP_NOT_IN_VOLUME
    assert len(view(counter, one).openings) == 2


def test_the_kept_copies_are_opened_by_who_keeps_the_archive_and_every_time_is_written_down(counter: Counter) -> None:
    one = checked(counter)
    too_early = refused(counter, counter.archivist, lookup_copies.open_copies, lookup_id=one)
    assert too_early.code is Refusal.STATE_NOT_ALLOWED
    wanted = [CopyWanted("marriage_review_form", "both", 2), CopyWanted("marriage_declaration", "man", 1)]
    made = step(counter, lookup_copies.copy, one, wanted=wanted)
    assert view(counter, one).openings == ()
    assert counter.register.perform(counter.archivist, lookup_copies.open_copies, lookup_id=one).value == made.pdf
    step(counter, lookups.hand_over, one)
    assert counter.register.perform(counter.reviewer, lookup_copies.open_copies, lookup_id=one).value == made.pdf
    noted = [(opening.paper, opening.role, opening.officer) for opening in view(counter, one).openings]
    assert noted == [
        (paper, role, name)
        for name in ("档案员甲", "登记员乙")
        for paper, role in (("marriage_review_form", "both"), ("marriage_declaration", "man"))
    ]
    neighbour = officer_of_next_county(counter, Role.ARCHIVIST)
    for officer, code in (
        (auditor(counter), Refusal.NOT_PERMITTED),
        (counter.registrar, Refusal.NOT_PERMITTED),
        (neighbour, Refusal.NOT_FOUND),
    ):
        assert refused(counter, officer, lookup_copies.open_copies, lookup_id=one).code is code
    assert len(view(counter, one).openings) == len(noted)
    assert counter.register.read(counter.reviewer, audit.verify).holds


def test_scans_and_copies_are_not_read_past_the_look_up(counter: Counter) -> None:
    one = checked(counter)
    step(counter, lookup_copies.copy, one, wanted=[CopyWanted("marriage_review_form", "both", 2)])
    found = view(counter, one)
    case = found.registration_id
    assert case is not None
    digests = {found.copy_digest, found.copies[0].scan_digest}
    assert len(digests) == 2
    for officer in (counter.archivist, counter.reviewer, counter.registrar, auditor(counter)):
        for digest in digests:
            with pytest.raises(Refused) as answer:
                counter.register.read(officer, content_of, registration_id=case, digest=digest)
            assert answer.value.code is Refusal.NOT_FOUND


def test_which_bytes_a_scan_is_only_the_keepers_of_its_archive_are_told(counter: Counter) -> None:
    case = filed(counter)
    neighbour = officer_of_next_county(counter, Role.ARCHIVIST, Role.LEADER)
    for officer, told in (
        (counter.archivist, True),
        (counter.reviewer, True),
        (counter.registrar, False),
        (auditor(counter), False),
        (neighbour, False),
    ):
        papers = counter.register.read(officer, volume, registration_id=case).papers
        assert [paper.paper for paper in papers if paper.scanned] == ["marriage_review_form"]
        assert [bool(paper.scan_digest) for paper in papers if paper.scanned] == [told]


def test_a_party_sees_no_other_couples_file(counter: Counter) -> None:
    case = filed(counter)
    one = asked(counter, replace(PARTY, asker_identity_number="770101199001019012"))
    assert no(counter, lookups.check_authority, one, registration_id=case) is Refusal.LOOKUP_NOT_A_PARTY
    step(counter, lookups.refuse, one, reason="不是当事人，也未持委托书")
    assert view(counter, one).line.state == "refused"
    assert no(counter, lookups.check_authority, one, registration_id=case) is Refusal.STATE_NOT_ALLOWED


@pytest.mark.parametrize(
    ("what", "missing"),
    [
        (replace(LAWYER, proof_paper="", licence_number=" "), "proof_paper licence_number"),
        (replace(LAWYER, entitlement="authority", proof_paper=""), "proof_paper"),
        (replace(PARTY, purpose=""), "purpose"),
        (replace(PARTY, entitlement=""), "entitlement"),
        (replace(OTHER, asker_identity_number=""), "asker_identity_number"),
    ],
)
def test_who_asks_brings_what_the_law_asks_of_that_right(counter: Counter, what: Asked, missing: str) -> None:
    answer = refused(counter, counter.archivist, lookups.request, asked=what)
    assert (answer.code, answer.facts["field"]) == (Refusal.FIELD_MISSING, missing)


def test_a_lawyer_with_the_courts_paper_needs_no_leader(counter: Counter) -> None:
    one = checked(counter, LAWYER)
    at = view(counter, one).line.revision
    answer = refused(counter, counter.reviewer, lookups.approve, lookup_id=one, revision=at, reason="同意")
    assert answer.code is Refusal.STATE_NOT_ALLOWED
    made = step(counter, lookup_copies.copy, one, wanted=[CopyWanted("marriage_review_form", "both", 1)])
    assert "执业证号17701200010000001" in text_of(made.pdf)
    assert len(pages_of(made.pdf)) == 2, "only the first page of the scan was asked for"


def test_a_scan_with_fewer_pages_than_the_volume_counts_is_not_copied_but_the_shelf_is(counter: Counter) -> None:
    case = issued(counter)
    count(counter, case, *everything(view_of(counter, case)))
    about: dict[str, Any] = {"paper": "marriage_review_form", "role": "both", "content": pdf_scan("one page")}
    counter.register.perform(counter.archivist, volumes.attach_scan, registration_id=case, **about)
    file(counter, case)
    one = asked(counter, PARTY)
    step(counter, lookups.check_authority, one, registration_id=case)
    wanted = CopyWanted("marriage_review_form", "both", 2)
    assert no(counter, lookup_copies.copy, one, wanted=[wanted]) is Refusal.SCAN_TOO_SHORT
    assert (view(counter, one).line.state, view(counter, one).copies) == ("authority_checked", ())
    made = step(counter, lookup_copies.copy, one, wanted=[replace(wanted, from_shelf=True)])
    assert len(pages_of(made.pdf)) == 1
    assert "原卷" in text_of(made.pdf)
    assert view(counter, one).copies[0].scan_digest == ""


def test_what_the_law_asks_of_each_right_is_told_beforehand(counter: Counter) -> None:
    rules = counter.register.read(counter.archivist, lookup_rules)
    assert set(rules.needed) == {"party", "authority", "lawyer", "other"}
    assert set(rules.needed["lawyer"]) - set(rules.needed["party"]) == {"proof_paper", "licence_number"}
    assert {"asker_name", "purpose", "wanted"} <= set(rules.needed["other"])
    assert rules.leader_decides == ("other",)


def test_who_is_refused_is_told_why_and_what_can_be_done_against_it(counter: Counter) -> None:
    one = asked(counter, replace(PARTY, asker_identity_number="770101199001019012"))
    step(counter, lookups.refuse, one, reason="不是当事人，也未持委托书")
    said = text_of(counter.register.read(counter.archivist, lookup_copies.form, lookup_id=one))
    for word in ("不予查档告知书", "不是当事人，也未持委托书", "《婚姻登记条例》第十九条", "行政复议"):
        assert word in said


def test_one_request_tells_who_took_it_down_who_decides_and_who_approved(counter: Counter) -> None:
    one = checked(counter, OTHER)
    found = view(counter, one)
    assert (found.requested_by, found.leader_decides, found.approver) == ("档案员甲", True, "")
    at = found.line.revision
    counter.register.perform(counter.reviewer, lookups.approve, lookup_id=one, revision=at, reason="理由正当")
    assert view(counter, one).approver == "登记员乙"
    assert view(counter, asked(counter, PARTY)).leader_decides is False


def test_for_somebody_else_a_leader_decides_before_anything_is_opened(counter: Counter) -> None:
    one = checked(counter, OTHER)
    wanted = [CopyWanted("marriage_review_form", "both", 1)]
    assert no(counter, lookup_copies.copy, one, wanted=wanted) is Refusal.LOOKUP_LEADER_DECIDES
    about: dict[str, Any] = {"lookup_id": one, "paper": "marriage_review_form", "role": "both"}
    shut = refused(counter, counter.archivist, lookup_copies.open_paper, **about)
    assert shut.code is Refusal.LOOKUP_LEADER_DECIDES
    assert no(counter, lookups.approve, one, reason="同意") is Refusal.NOT_PERMITTED
    at = view(counter, one).line.revision
    counter.register.perform(
        counter.reviewer, lookups.approve, lookup_id=one, revision=at, reason="继承公证需要，理由正当"
    )
    assert "登记员乙" in text_of(counter.register.read(counter.archivist, lookup_copies.form, lookup_id=one))
    step(counter, lookup_copies.copy, one, wanted=wanted)
    assert view(counter, one).line.state == "copied_sealed"


def test_a_leader_does_not_approve_what_the_same_person_took_down(counter: Counter) -> None:
    case = filed(counter)
    one = counter.register.perform(counter.reviewer, lookups.request, asked=OTHER).value
    step(counter, lookups.check_authority, one, registration_id=case)
    at = view(counter, one).line.revision
    answer = refused(counter, counter.reviewer, lookups.approve, lookup_id=one, revision=at, reason="同意")
    assert answer.code is Refusal.SAME_OFFICER


def test_no_more_pages_are_copied_than_the_volume_holds(counter: Counter) -> None:
    one = checked(counter)
    for wanted in (CopyWanted("marriage_review_form", "both", 3), CopyWanted("leaflets_receipt", "both", 1)):
        assert no(counter, lookup_copies.copy, one, wanted=[wanted]) is Refusal.LOOKUP_NOT_IN_VOLUME
    assert no(counter, lookup_copies.copy, one, wanted=[]) is Refusal.FIELD_MISSING


def test_a_volume_filed_by_its_pages_alone_is_counted_before_it_is_copied(counter: Counter) -> None:
    case = issued(counter)
    file(counter, case, page_count=8)
    one = asked(counter, PARTY)
    step(counter, lookups.check_authority, one, registration_id=case)
    wanted = [CopyWanted("marriage_review_form", "both", 1)]
    assert no(counter, lookup_copies.copy, one, wanted=wanted) is Refusal.LOOKUP_NOT_IN_VOLUME
    count(counter, case, Counted("marriage_review_form", "both", 1))
    step(counter, lookup_copies.copy, one, wanted=wanted)


def test_a_case_that_is_not_filed_has_nothing_to_look_up(counter: Counter) -> None:
    case, one = issued(counter), asked(counter, PARTY)
    assert no(counter, lookups.check_authority, one, registration_id=case) is Refusal.STATE_NOT_ALLOWED


def test_nothing_found_is_no_certificate_of_single_status(counter: Counter) -> None:
    one = asked(counter, PARTY)
    assert no(counter, lookups.not_found, one, reason="") is Refusal.REASON_MISSING
    step(counter, lookups.not_found, one, reason="按姓名查找1950年至2005年的目录")
    said = text_of(counter.register.read(counter.archivist, lookup_copies.form, lookup_id=one))
    assert "不是单身证明" in said
    assert "按姓名查找1950年至2005年的目录" in said


def test_an_answer_printed_once_more_names_who_ended_the_look_up_and_not_who_prints(counter: Counter) -> None:
    refused_one, unfound = asked(counter, PARTY), asked(counter, LAWYER)
    auditing = auditor(counter)
    step(counter, lookups.refuse, refused_one, reason="未持身份证件")
    at = view(counter, unfound).line.revision
    by_leader: dict[str, Any] = {"lookup_id": unfound, "revision": at, "reason": "按姓名查找1950年至2005年的目录"}
    counter.register.perform(counter.reviewer, lookups.not_found, **by_leader)
    for one, name in ((refused_one, "档案员甲"), (unfound, "登记员乙")):
        for officer in (auditing, counter.archivist):
            said = text_of(counter.register.read(officer, lookup_copies.form, lookup_id=one))
            assert [who for who in ("档案员甲", "登记员乙", "审计甲") if who in said] == [name]


def test_requests_are_numbered_through_the_year_and_told_by_day(counter: Counter) -> None:
    ids = [asked(counter, PARTY), asked(counter, LAWYER)]
    counter.clock.set_to(DAY.replace(year=2027))
    ids.append(asked(counter, OTHER))
    lines = counter.register.read(counter.archivist, lookups_between, first=DAY, last=DAY.replace(year=2027))
    assert [line.id for line in lines] == ids
    assert [line.number for line in lines] == ["2026-查-0001", "2026-查-0002", "2027-查-0001"]
    assert len(counter.register.read(counter.archivist, lookups_between, first=DAY, last=DAY)) == 2


def test_another_office_and_other_roles_see_and_do_nothing_of_it(counter: Counter) -> None:
    one = checked(counter)
    neighbour = officer_of_next_county(counter, Role.ARCHIVIST, Role.LEADER)
    about: dict[str, Any] = {"lookup_id": one, "paper": "marriage_review_form", "role": "both"}
    assert refused(counter, neighbour, lookup_copies.open_paper, **about).code is Refusal.NOT_FOUND
    assert refused(counter, neighbour, lookups.hand_over, lookup_id=one, revision=1).code is Refusal.CHANGED_MEANWHILE
    assert refused(counter, counter.registrar, lookup_copies.open_paper, **about).code is Refusal.NOT_PERMITTED
    assert refused(counter, counter.registrar, lookups.request, asked=PARTY).code is Refusal.NOT_PERMITTED
