"""读回核对 on both databases: a couple reads exactly what will be printed; a nod stands until the paper says else."""

from __future__ import annotations

import io
from typing import Any

import pypdf
import pytest

from registry_desktop.acts import papers
from registry_desktop.acts.marriage import certificate, entry, review
from registry_desktop.acts.marriage.reopening import reopen
from registry_desktop.acts.read_back import ReadBackView, record_read_back, shown_now
from registry_desktop.acts.reissue import certificate as reissue
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries import audit, cases
from registry_desktop.queries.read_backs import read_backs_of
from registry_desktop.records.registrations import MarriageRegistration
from tests.acts import test_divorce_certificate as divorces
from tests.acts import test_reissue_certificate as reissues
from tests.acts.couples import CoupleOfTest, ask_online, print_and_confirm, revision, work_to
from tests.acts.test_reissue import act
from tests.registers import Counter


def shown(counter: Counter, case: int) -> ReadBackView:
    view = counter.register.read(counter.registrar, shown_now, registration_id=case)
    assert isinstance(view, ReadBackView)
    return view


def answers(counter: Counter, view: ReadBackView, answer: str, remark: str = "") -> None:
    counter.register.perform(
        counter.registrar,
        record_read_back,
        registration_id=view.registration_id,
        digest=view.digest,
        answer=answer,
        remark=remark,
        shown_at=view.at,
    )


def refused(counter: Counter, view: ReadBackView, **given: Any) -> Refusal:
    arguments: dict[str, Any] = {"answer": "right", "digest": view.digest, "shown_at": view.at} | given
    with pytest.raises(Refused) as answer:
        counter.register.perform(
            counter.registrar, record_read_back, registration_id=view.registration_id, **arguments
        )
    return answer.value.code


def texts(view: ReadBackView, role: str) -> dict[str, str]:
    return dict(next(one.texts for one in view.certificates if one.role == role))


def on_paper(counter: Counter, case: int, paper: str, role: str) -> str:
    made = counter.register.perform(
        counter.registrar, papers.make_paper, registration_id=case, paper=paper, role=role
    ).value
    return "".join("".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(made.pdf)).pages).split())


def step(counter: Counter, case: int, performed: Any, **arguments: Any) -> None:
    at = revision(counter, case)
    counter.register.perform(counter.registrar, performed, registration_id=case, revision=at, **arguments)


def takes_booklets(counter: Counter, case: int) -> None:
    man, woman = CoupleOfTest().blanks
    step(counter, case, certificate.make_certificate, man_blank=man, woman_blank=woman)


def test_what_is_shown_is_what_the_paper_says_and_nothing_else(counter: Counter) -> None:
    case = work_to(counter, "printing")
    view = shown(counter, case)
    assert [one.role for one in view.certificates] == ["man", "woman"]
    for role in ("man", "woman"):
        said = [text for _, text in view.certificates[0 if role == "man" else 1].texts if text]
        printed = on_paper(counter, case, "marriage_certificate", role)
        assert sorted("".join("".join(said).split())) == sorted(printed)
    assert texts(view, "man")["holder.name"] == "测试甲"
    assert texts(view, "woman")["woman.name"] == "张𠮷"
    record = counter.register.read(counter.registrar, cases.case, registration_id=case).record
    assert isinstance(record, MarriageRegistration)
    assert {one.photo for one in view.certificates} == {record.photo_digest} == set(view.photos)


def test_a_nod_before_the_booklets_stands_when_the_office_gives_number_and_date(counter: Counter) -> None:
    case = work_to(counter, "approved")
    before = shown(counter, case)
    assert (before.standing, before.changed) == ("", frozenset())
    answers(counter, before, "right")
    takes_booklets(counter, case)
    now = shown(counter, case)
    assert now.standing == "right"
    given = {"certificate_number", "registration_date"}
    assert now.changed == {f"{role}/{name}" for role in ("man", "woman") for name in given}
    assert now.digest != before.digest


def test_a_wrong_name_leads_back_to_the_entry_and_the_old_nod_is_void(counter: Counter) -> None:
    case = work_to(counter, "approved")
    answers(counter, shown(counter, case), "right")
    answers(counter, shown(counter, case), "wrong", "女方姓名是张吉")
    assert (shown(counter, case).standing, shown(counter, case).remark) == ("wrong", "女方姓名是张吉")
    step(counter, case, reopen, reason="姓名录错")
    with pytest.raises(Refused) as too_early:
        shown(counter, case)
    assert too_early.value.code is Refusal.STATE_NOT_ALLOWED
    step(counter, case, entry.save, fields={"woman.name": "张吉"})
    for role in ("man", "woman"):
        print_and_confirm(counter, case, "marriage_declaration", role)
        step(counter, case, entry.sign_declaration, role=role, oath_witness="登记员甲")
    ask_online(counter, case)
    step(counter, case, review.approve)
    again = shown(counter, case)
    assert again.standing == "void"
    assert again.changed == {"man/woman.name", "woman/woman.name", "woman/holder.name"}
    answers(counter, again, "right")
    assert shown(counter, case).standing == "right"


def test_another_photo_voids_the_nod(counter: Counter) -> None:
    case = work_to(counter, "approved")
    answers(counter, shown(counter, case), "right")
    step(counter, case, entry.take_photo, content=divorces.portrait((9, 90, 9)))
    now = shown(counter, case)
    assert (now.standing, now.changed) == ("void", frozenset({"man/photo", "woman/photo"}))


def test_what_is_no_longer_true_is_not_nodded_at(counter: Counter) -> None:
    case = work_to(counter, "approved")
    stale = shown(counter, case)
    takes_booklets(counter, case)
    assert refused(counter, stale) is Refusal.READ_BACK_OUTDATED
    now = shown(counter, case)
    assert refused(counter, now, answer="wrong", remark=" ") is Refusal.REASON_MISSING
    assert refused(counter, now, answer="perhaps") is Refusal.FIELD_WRONG
    assert counter.register.read(counter.registrar, read_backs_of, registration_id=case) == []


def test_only_a_registrar_notes_it_and_only_before_the_issue(counter: Counter) -> None:
    case = work_to(counter, "proof_read")
    view = shown(counter, case)
    with pytest.raises(Refused) as answer:
        counter.register.perform(
            counter.archivist,
            record_read_back,
            registration_id=case,
            digest=view.digest,
            answer="right",
            shown_at=view.at,
        )
    assert answer.value.code is Refusal.NOT_PERMITTED
    step(counter, case, certificate.issue)
    assert refused(counter, view) is Refusal.STATE_NOT_ALLOWED


def test_the_nod_stands_in_history_and_trail(counter: Counter) -> None:
    case = work_to(counter, "printing")
    view = shown(counter, case)
    answers(counter, view, "wrong", "照片不是我们的")
    seen = counter.register.read(counter.registrar, cases.case, registration_id=case)
    assert [(line.act, line.reason) for line in seen.history][-1] == ("read_back:record", "照片不是我们的")
    (kept,) = counter.register.read(counter.registrar, read_backs_of, registration_id=case)
    assert (kept.content, kept.digest, kept.answer, len(kept.preview_digest)) == (
        view.content,
        view.digest,
        "wrong",
        64,
    )
    assert counter.register.read(counter.reviewer, audit.verify).holds


def test_a_divorced_party_sees_only_the_own_photo_on_the_own_certificate(counter: Counter) -> None:
    case = divorces.approved(counter, divorces.married(counter))
    view = shown(counter, case)
    record = counter.register.read(counter.registrar, cases.case, registration_id=case).record
    assert [one.photo for one in view.certificates] == [record.man.photo_digest, record.woman.photo_digest]
    answers(counter, view, "right")
    assert shown(counter, case).standing == "right"


def test_of_a_reissue_only_the_applicants_certificate_is_shown(counter: Counter) -> None:
    case = reissues.approved(counter)
    before = shown(counter, case)
    assert [one.role for one in before.certificates] == ["woman"]
    answers(counter, before, "right")
    act(counter, reissue.make_certificate, case, woman_blank="10000003")
    now = shown(counter, case)
    assert now.standing == "right"
    assert texts(now, "woman")["certificate_number"] == "BJ770101-2026-000001"
    assert "".join(texts(now, "woman")["print_remark"].split()) in on_paper(
        counter, case, "reissued_certificate", "woman"
    )
