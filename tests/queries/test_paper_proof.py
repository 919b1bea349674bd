"""Whether a paper still agrees with the register, on both databases."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pytest
import zxingcpp

from registry_desktop.acts import papers
from registry_desktop.acts.marriage import certificate
from registry_desktop.domain.check_code import code_for, mark_text, read_mark, shown
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.files import PaperView, content_of, papers_of_registration
from registry_desktop.queries.paper_proof import PaperProof, Verdict, prove_code, prove_paper
from registry_desktop.queries.search import find
from tests.acts.couples import SECOND, on_blank, print_and_confirm, revision, work_to
from tests.registers import Counter


def proof(counter: Counter, digest: str, text: str = "") -> PaperProof:
    found: PaperProof = counter.register.read(counter.registrar, prove_paper, digest=digest, text=text)
    return found


def test_a_paper_that_was_put_aside_is_superseded_with_the_reason(counter: Counter) -> None:
    case_id = work_to(counter, "printing")
    made = on_blank(counter, case_id, "man")
    assert proof(counter, made.digest).verdict is Verdict.GENUINE
    counter.register.perform(
        counter.registrar, certificate.replace_booklet, registration_id=case_id, revision=revision(counter, case_id),
        role="man", new_blank="10000003", reason="墨迹不清", second=SECOND,
    )  # fmt: skip
    found = proof(counter, made.digest)
    assert (found.verdict, found.why) == (Verdict.SUPERSEDED, "墨迹不清")


def test_only_a_number_that_is_kept_makes_a_file_altered(counter: Counter) -> None:
    case_id = work_to(counter, "printing")
    on_blank(counter, case_id, "man")
    assert proof(counter, "0" * 64, "字号 J770101-2026-000001 。").verdict is Verdict.ALTERED
    assert proof(counter, "0" * 64, "字号 J770101-2026-000002 。").verdict is Verdict.UNKNOWN
    assert proof(counter, "0" * 64, "XJ770101-2026-0000011").verdict is Verdict.UNKNOWN


def test_it_is_not_told_to_everybody(counter: Counter) -> None:
    with pytest.raises(Refused) as answer:
        counter.register.read(counter.administrator, prove_paper, digest="0" * 64, text="")
    assert answer.value.code is Refusal.NOT_PERMITTED


def made_form(counter: Counter, case_id: int) -> PaperView:
    """The review form of a case, made and confirmed."""
    print_and_confirm(counter, case_id, "marriage_review_form", "")
    papers: tuple[PaperView, ...] = counter.register.read(
        counter.registrar, papers_of_registration, registration_id=case_id
    )
    return papers[-1]


def by_code(counter: Counter, text: str) -> PaperProof:
    found: PaperProof = counter.register.read(counter.registrar, prove_code, text=text)
    return found


def square_code(counter: Counter, case_id: int, paper: PaperView) -> str:
    """What a scanner reads from the paper as it was printed."""
    pdf = counter.register.read(counter.registrar, content_of, registration_id=case_id, digest=paper.digest)
    page = pypdfium2.PdfDocument(pdf)[0].render(scale=200 / 72).to_pil()
    [found] = [one.text for one in zxingcpp.read_barcodes(page) if "QR" in str(one.format)]
    return str(found)


def test_a_paper_in_hand_is_found_by_its_code_and_its_square_code(counter: Counter) -> None:
    case_id = work_to(counter, "printing")
    form = made_form(counter, case_id)
    scanned = square_code(counter, case_id, form)
    assert read_mark(scanned) is not None
    for text in (shown(form.check_code), form.check_code.lower(), scanned):
        found = by_code(counter, text)
        assert (found.verdict, found.paper, found.registration_id) == (
            Verdict.GENUINE, "marriage_review_form", case_id,
        )  # fmt: skip
        assert (found.code, found.digest) == (form.check_code, form.digest)
    for text in (shown(form.check_code), scanned):
        assert {one.registration_id for one in counter.register.read(counter.registrar, find, text=text)} == {case_id}


def test_a_square_code_with_another_number_or_other_contents_is_altered(counter: Counter) -> None:
    case_id = work_to(counter, "printing")
    form = made_form(counter, case_id)
    mark = read_mark(square_code(counter, case_id, form))
    assert mark is not None
    for forged in (replace(mark, number="J770101-2026-000009"), replace(mark, digest="0" * 16)):
        assert by_code(counter, mark_text(forged)).verdict is Verdict.ALTERED
    assert by_code(counter, mark_text(replace(mark, code=code_for("another")))).verdict is Verdict.UNKNOWN
    assert by_code(counter, form.check_code[:-1] + "?").verdict is Verdict.UNKNOWN


def test_a_file_that_was_changed_is_known_by_the_code_on_it(counter: Counter) -> None:
    case_id = work_to(counter, "checking")
    print_and_confirm(counter, case_id, "marriage_declaration", "man")
    *_, form = counter.register.read(counter.registrar, papers_of_registration, registration_id=case_id)
    found = proof(counter, "0" * 64, f"核验码 {shown(form.check_code)}")
    assert (found.verdict, found.paper, found.role) == (Verdict.ALTERED, "marriage_declaration", "man")


def test_a_paper_put_aside_is_superseded_by_its_code_too_and_each_has_its_own(counter: Counter) -> None:
    case_id = work_to(counter, "printing")
    first = made_form(counter, case_id)
    counter.register.perform(counter.registrar, papers.spoil, paper_id=first.id, reason="卡纸")
    again = made_form(counter, case_id)
    assert again.check_code != first.check_code
    found = by_code(counter, first.check_code)
    assert (found.verdict, found.why) == (Verdict.SUPERSEDED, "卡纸")
    assert by_code(counter, again.check_code).verdict is Verdict.GENUINE


def test_booklets_carry_no_code(counter: Counter) -> None:
    case_id = work_to(counter, "printing")
    on_blank(counter, case_id, "man")
    *_, booklet = counter.register.read(counter.registrar, papers_of_registration, registration_id=case_id)
    assert (booklet.paper, booklet.check_code) == ("marriage_certificate", "")
