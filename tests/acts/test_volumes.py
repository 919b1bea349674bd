"""归档 paper by paper on both databases: counted, scanned, excused, closed; a withdrawn divorce filed as it ended."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PIL import Image

from registry_desktop.acts import volumes
from registry_desktop.acts.divorce import ending
from registry_desktop.acts.filing import files_by_written_pages, filing_act
from registry_desktop.acts.marriage import certificate
from registry_desktop.acts.volumes import Counted
from registry_desktop.domain.officer import Role, SignedIn
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries import audit
from registry_desktop.queries.files import kept_bytes
from registry_desktop.queries.statistics import day_report
from registry_desktop.queries.volume_lists import find_volumes, volumes_of_year, volumes_to_close
from registry_desktop.queries.volumes import VolumeView, volume
from tests.acts.couples import CoupleOfTest, print_and_confirm, revision, the_case, work_to
from tests.acts.test_divorce import MAN, WOMAN, act, show, the
from tests.acts.test_divorce_certificate import MARRIED, applied, married
from tests.acts.test_divorce_certificate import issued as divorced
from tests.acts.test_void import void
from tests.acts.test_who_may import officer_of_next_county
from tests.registers import DAY, Counter

PDF = b"%PDF-1.4\n1 0 obj\n%%EOF\n"
MARRIAGE = "marriage.registration"
WITHDRAWN = "marriage.divorce.withdrawn"


def scan(form: str) -> bytes:
    out = io.BytesIO()
    Image.new("L", (200, 300), 200).save(out, form)
    return out.getvalue()


def issued(counter: Counter, couple: CoupleOfTest | None = None) -> int:
    """A marriage with its plain papers printed: ready for the archivist."""
    case = work_to(counter, "issued", couple)
    for role in ("man", "woman"):
        print_and_confirm(counter, case, "marriage_declaration", role)
    print_and_confirm(counter, case, "marriage_review_form", "")
    return case


def view_of(counter: Counter, case: int) -> VolumeView:
    return counter.register.read(counter.archivist, volume, registration_id=case)


def count(counter: Counter, case: int, *counted: Counted) -> int:
    return counter.register.perform(
        counter.archivist, volumes.count, registration_id=case, counted=counted
    ).value


def refused(counter: Counter, officer: SignedIn, function: Any, **arguments: Any) -> Refused:
    with pytest.raises(Refused) as answer:
        counter.register.perform(officer, function, **arguments)
    return answer.value


def file(counter: Counter, case: int, **arguments: Any) -> None:
    at = revision(counter, case)
    counter.register.perform(
        counter.archivist, certificate.file_case, registration_id=case, revision=at, **arguments
    )


def everything(view: VolumeView, *, but: tuple[str, ...] = ()) -> list[Counted]:
    """Two pages of each paper the checklist asks for."""
    needed = (paper for paper in view.papers if not paper.optional)
    return [Counted(paper.paper, paper.role, 2) for paper in needed if f"{paper.role}.{paper.paper}" not in but]


def test_the_checklist_holds_what_the_office_made_and_what_the_couple_showed(counter: Counter) -> None:
    view = view_of(counter, issued(counter))
    needed = [f"{paper.role}.{paper.paper}" for paper in view.papers if not paper.optional]
    assert needed[:3] == ["both.marriage_review_form", "man.marriage_declaration", "woman.marriage_declaration"]
    assert {"man.resident_id_card", "woman.resident_id_card"} <= set(needed)
    assert "both.couple_photo" not in needed, "the photos are glued on the review form"
    assert (view.is_counted, view.page_count) == (False, 0)
    assert len(view.missing) == len(needed)


def test_a_volume_is_closed_when_nothing_is_missing_and_its_pages_are_the_sum(counter: Counter) -> None:
    case = issued(counter)
    lacks = "woman.marriage_declaration"
    some = everything(view_of(counter, case), but=(lacks,))
    assert count(counter, case, *some) == 2 * len(some)
    answer = refused(
        counter, counter.archivist, certificate.file_case, registration_id=case, revision=revision(counter, case)
    )
    assert (answer.code, answer.facts["missing"]) == (Refusal.FILE_INCOMPLETE, lacks)
    total = count(counter, case, Counted("marriage_declaration", "woman", 3))
    file(counter, case, page_count=99)
    record = the_case(counter, case)
    assert (record.state, record.page_count) == ("filed", total)
    assert total == 2 * len(some) + 3
    late = refused(
        counter, counter.archivist, volumes.count, registration_id=case,
        counted=[Counted("marriage_declaration", "woman", 1)],
    )
    assert late.code is Refusal.STATE_NOT_ALLOWED
    assert counter.register.read(counter.reviewer, audit.verify).holds


def test_only_a_leader_excuses_a_missing_paper_and_says_why(counter: Counter) -> None:
    case = issued(counter)
    count(counter, case, *everything(view_of(counter, case), but=("woman.resident_id_card",)))
    about: dict[str, Any] = {"registration_id": case, "paper": "resident_id_card", "role": "woman"}
    by_archivist = refused(counter, counter.archivist, volumes.excuse, **about, reason="复印件已霉毁")
    assert by_archivist.code is Refusal.NOT_PERMITTED
    assert refused(counter, counter.reviewer, volumes.excuse, **about, reason=" ").code is Refusal.REASON_MISSING
    counter.register.perform(counter.reviewer, volumes.excuse, **about, reason="复印件已霉毁")
    (excused,) = [paper for paper in view_of(counter, case).papers if paper.excused_reason]
    assert (excused.excused_reason, excused.missing) == ("复印件已霉毁", False)
    file(counter, case)
    assert the_case(counter, case).state == "filed"


def test_a_volume_nobody_counted_is_filed_with_the_pages_written_down(counter: Counter) -> None:
    case = issued(counter)
    answer = refused(
        counter, counter.archivist, certificate.file_case, registration_id=case, revision=revision(counter, case)
    )
    assert answer.code is Refusal.FIELD_WRONG
    file(counter, case, page_count=8)
    assert (view_of(counter, case).page_count, the_case(counter, case).archive_number) == (8, "0123-IA-2026-000001")


@pytest.mark.parametrize("first", ["count", "scan", "excuse"])
def test_a_volume_of_which_no_page_was_counted_is_still_filed_by_its_pages(counter: Counter, first: str) -> None:
    case = issued(counter)
    about: dict[str, Any] = {"registration_id": case, "paper": "marriage_review_form", "role": "both"}
    if first == "count":
        count(counter, case, *(replace(one, page_count=0) for one in everything(view_of(counter, case))))
    elif first == "scan":
        counter.register.perform(counter.archivist, volumes.attach_scan, **about, content=PDF)
    else:
        counter.register.perform(counter.reviewer, volumes.excuse, **about, reason="审查表已霉毁")
    (waiting,) = counter.register.read(counter.archivist, volumes_to_close)
    assert (view_of(counter, case).is_counted, waiting.counted) == (False, False)
    file(counter, case, page_count=8)
    assert (view_of(counter, case).page_count, the_case(counter, case).state) == (8, "filed")


@pytest.mark.parametrize(
    ("content", "media_type"), [(PDF, "application/pdf"), (scan("JPEG"), "image/jpeg"), (scan("PNG"), "image/png")]
)
def test_a_scan_is_kept_with_its_paper_by_its_digest(counter: Counter, content: bytes, media_type: str) -> None:
    case = issued(counter)
    about: dict[str, Any] = {"registration_id": case, "paper": "marriage_review_form", "role": "both"}
    digest = counter.register.perform(
        counter.archivist, volumes.attach_scan, **about, content=content, file_name="审查表.pdf"
    ).value
    assert counter.register.read(counter.archivist, kept_bytes, digest=digest) == content
    assert view_of(counter, case).papers[0].scan_digest == digest
    assert media_type


def test_half_a_scan_and_other_files_are_refused(counter: Counter) -> None:
    case = issued(counter)
    about: dict[str, Any] = {"registration_id": case, "paper": "marriage_review_form", "role": "both"}
    for wrong in (b"", b"GIF89a", PDF[:9], scan("JPEG")[:-40], scan("PNG")[:-20]):
        answer = refused(counter, counter.archivist, volumes.attach_scan, **about, content=wrong)
        assert answer.code is Refusal.SCAN_UNREADABLE
    not_listed = {**about, "paper": "divorce_interview"}
    answer = refused(counter, counter.archivist, volumes.attach_scan, **not_listed, content=PDF)
    assert answer.code is Refusal.FIELD_WRONG


def test_what_has_been_filed_gets_its_scan_once_and_is_not_exchanged(counter: Counter) -> None:
    case = issued(counter)
    count(counter, case, *everything(view_of(counter, case)))
    file(counter, case)
    about: dict[str, Any] = {"registration_id": case, "paper": "marriage_review_form", "role": "both"}
    counter.register.perform(counter.archivist, volumes.attach_scan, **about, content=PDF)
    again = refused(counter, counter.archivist, volumes.attach_scan, **about, content=scan("PNG"))
    assert again.code is Refusal.STATE_NOT_ALLOWED


def to_close(counter: Counter) -> dict[int, str]:
    waiting = counter.register.read(counter.archivist, volumes_to_close)
    return {one.registration_id: one.archive_class for one in waiting}


def withdrawn(counter: Counter) -> int:
    case = applied(counter, married(counter))
    counter.clock.set_to(date(2026, 6, 1))
    show(counter, case, ("woman", "resident_id_card"))
    act(counter, ending.withdraw, case, role="woman")
    return case


def test_a_withdrawn_divorce_is_filed_with_application_withdrawal_and_stub_and_stays_withdrawn(
    counter: Counter,
) -> None:
    case = withdrawn(counter)
    assert to_close(counter)[case] == WITHDRAWN
    about = {"registration_id": case, "revision": the(counter, case).revision}
    answer = refused(counter, counter.archivist, volumes.file_ended, **about)
    assert answer.code is Refusal.FILE_INCOMPLETE
    wanted = "both.divorce_application both.divorce_withdrawal both.divorce_withdrawal_slip"
    assert answer.facts["missing"] == wanted
    count(counter, case, *everything(view_of(counter, case)))
    counter.register.perform(counter.archivist, volumes.file_ended, **about)
    record = the(counter, case)
    assert (record.state, record.archive_number, record.page_count) == ("withdrawn", "0123-IB2-2026-000001", 6)
    assert record.filed_at is not None
    about["revision"] = record.revision
    assert refused(counter, counter.archivist, volumes.file_ended, **about).code is Refusal.STATE_NOT_ALLOWED
    figures = counter.register.read(
        counter.reviewer, day_report, first=date(2026, 6, 1), last=date(2026, 6, 1)
    ).figures
    counted = {figure.key: figure.now for figure in figures}
    assert (counted["withdrawals"], counted["divorces"]) == (1, 0)
    assert case not in to_close(counter)
    (line,) = counter.register.read(counter.archivist, volumes_of_year, archive_class=WITHDRAWN, year=2026)
    assert (line.volume_number, line.page_count) == ("000001", 6)


def test_a_case_that_is_not_issued_has_no_volume_yet(counter: Counter) -> None:
    case = work_to(counter, "checking")
    answer = refused(
        counter, counter.archivist, volumes.count, registration_id=case,
        counted=[Counted("marriage_review_form", "both", 1)],
    )
    assert answer.code is Refusal.STATE_NOT_ALLOWED
    ended = refused(
        counter, counter.archivist, volumes.file_ended, registration_id=case, revision=revision(counter, case)
    )
    assert ended.code is Refusal.STATE_NOT_ALLOWED


def test_the_volumes_of_a_year_stand_in_their_order(counter: Counter) -> None:
    first = issued(counter)
    second = issued(
        counter,
        CoupleOfTest(
            "测试丙", "测试丁", "770101199001019012", "770101199202029022", date(1990, 1, 1), date(1992, 2, 2),
            ("10000003", "10000004"),
        ),
    )
    file(counter, second, page_count=9)
    file(counter, first, page_count=8)
    lines = counter.register.read(counter.archivist, volumes_of_year, archive_class=MARRIAGE, year=DAY.year)
    assert [(line.volume_number, line.man_name, line.page_count) for line in lines] == [
        ("000001", "测试甲", 8),
        ("000002", "测试丙", 9),
    ]
    assert counter.register.read(counter.archivist, volumes_of_year, archive_class=MARRIAGE, year=2025) == ()


def test_what_waits_for_the_archive_is_told_oldest_first_with_what_it_lacks(counter: Counter) -> None:
    ended = withdrawn(counter)
    married_before = next(case for case in to_close(counter) if case != ended)
    counter.clock.set_to(date(2026, 6, 2))
    case = issued(counter, CoupleOfTest(blanks=("10000003", "10000004")))
    count(counter, case, *everything(view_of(counter, case), but=("woman.resident_id_card",)))
    waiting = counter.register.read(counter.archivist, volumes_to_close)
    assert [one.registration_id for one in waiting] == [married_before, ended, case]
    assert [one.counted for one in waiting] == [False, False, True]
    assert [one.missing for one in waiting] == [
        len(view_of(counter, married_before).missing),
        len(view_of(counter, ended).missing),
        1,
    ]
    counter.register.perform(
        counter.reviewer, volumes.excuse, registration_id=case, paper="resident_id_card", role="woman", reason="霉毁"
    )
    assert counter.register.read(counter.archivist, volumes_to_close)[-1].missing == 0


@pytest.mark.parametrize(
    "text",
    ["测试甲", "张𠮷", "ceshijia", "csj", "770101200405209010", "0123-ia-2026", "0123-IA-2026-000001", "J770101-2026"],
)
def test_a_filed_volume_is_found_by_name_or_any_number(counter: Counter, text: str) -> None:
    case = issued(counter)
    assert counter.register.read(counter.archivist, find_volumes, text=text) == (), "it is not filed yet"
    file(counter, case, page_count=8)
    (found,) = counter.register.read(counter.archivist, find_volumes, text=text)
    assert (found.registration_id, found.archive_number) == (case, "0123-IA-2026-000001")


@pytest.mark.parametrize("text", ["", "  ", "0123-IA-2027", "李四", "\x00", "%", "长" * 300])
def test_what_fits_no_volume_finds_none(counter: Counter, text: str) -> None:
    file(counter, issued(counter), page_count=8)
    assert counter.register.read(counter.archivist, find_volumes, text=text) == ()


def test_a_volume_is_found_in_the_own_office_only(counter: Counter) -> None:
    file(counter, issued(counter), page_count=8)
    neighbour = officer_of_next_county(counter, Role.ARCHIVIST)
    assert counter.register.read(neighbour, find_volumes, text="测试甲") == ()
    assert counter.register.read(neighbour, find_volumes, text="0123-IA-2026-000001") == ()


def test_the_act_of_its_class_files_a_volume_wherever_it_is_counted(counter: Counter) -> None:
    ended, case = withdrawn(counter), issued(counter, CoupleOfTest(blanks=("10000003", "10000004")))
    for one in (ended, case):
        view = view_of(counter, one)
        count(counter, one, *everything(view))
        pages = {"page_count": 0} if files_by_written_pages(view.archive_class) else {}
        counter.register.perform(
            counter.archivist, filing_act(view.archive_class), registration_id=one, revision=view.revision, **pages
        )
        assert view_of(counter, one).filed
    assert [view_of(counter, one).state for one in (ended, case)] == ["withdrawn", "filed"]


def test_a_marriage_that_ended_before_its_volume_was_closed_is_laid_in_as_it_ended(counter: Counter) -> None:
    counter.clock.set_to(MARRIED)
    couple = CoupleOfTest(
        man_number=MAN, woman_number=WOMAN, man_born=date(1995, 8, 8), woman_born=date(1996, 9, 9)
    )
    marriage = issued(counter, couple)
    divorce = divorced(counter, the_case(counter, marriage))
    assert set(to_close(counter)) == {marriage, divorce}
    count(counter, marriage, *everything(view_of(counter, marriage)))
    file(counter, marriage)
    record = the_case(counter, marriage)
    assert (record.state, record.archive_number) == ("ended_by_divorce", "0123-IA-2026-000001")
    assert set(to_close(counter)) == {divorce}
    again = refused(
        counter,
        counter.archivist,
        certificate.file_case,
        registration_id=marriage,
        revision=record.revision,
        page_count=8,
    )
    assert again.code is Refusal.STATE_NOT_ALLOWED
    (line,) = counter.register.read(counter.archivist, volumes_of_year, archive_class=MARRIAGE, year=2026)
    assert line.registration_id == marriage


def test_a_registration_that_was_voided_on_its_day_is_no_volume(counter: Counter) -> None:
    case = issued(counter)
    void(counter, case)
    assert to_close(counter) == {}
    answer = refused(
        counter, counter.archivist, certificate.file_case, registration_id=case, revision=revision(counter, case),
        page_count=8,
    )
    assert answer.code is Refusal.STATE_NOT_ALLOWED
