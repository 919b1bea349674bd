"""A card read into a case on both databases: what it fills, what it leaves, what is sealed and how a change is seen."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from registry_desktop.acts.divorce import second_visit
from registry_desktop.acts.identity_card import read_card
from registry_desktop.acts.marriage import entry, review
from registry_desktop.domain.identity_card import CardData, read_block
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds.evidence import seal_of
from registry_desktop.queries import audit, cases, evidence, files
from registry_desktop.readers.chosen import chosen_reader
from registry_desktop.store.unit_of_work import UnitOfWork
from tests.acts.couples import CoupleOfTest, ask_online, enter, photo, revision, the_case, work_to
from tests.acts.test_divorce import accepted, act, come_again
from tests.readers.cards import CARD, block, picture
from tests.registers import Counter


def card(**changes: str) -> CardData:
    return read_block(block(**changes)).with_photo(picture())


def read(counter: Counter, case: int, of: CardData, role: str = "man", **arguments: Any) -> None:
    def found(work: UnitOfWork) -> int:
        return cases.load_any_case(work, case).revision

    at = counter.register.read(counter.registrar, found)
    shared: dict[str, Any] = {"registration_id": case, "revision": at, "role": role, **arguments}
    counter.register.perform(counter.registrar, read_card, card=of, source="library", reader="libtermb.so", **shared)


def seen(counter: Counter, case: int) -> tuple[evidence.EvidenceView, ...]:
    def found(work: UnitOfWork) -> tuple[evidence.EvidenceView, ...]:
        return evidence.evidence_of(work, record=cases.load_any_case(work, case))

    return counter.register.read(counter.registrar, found)


def differences(counter: Counter, case: int) -> dict[str, str]:
    view = counter.register.read(counter.registrar, cases.case, registration_id=case)
    return {one.field or "": one.severity.value for one in view.findings if one.code == "ID_CARD_DIFFERS"}


def test_a_card_fills_what_is_empty_and_is_kept_as_evidence(counter: Counter, tmp_path: Path) -> None:
    case = work_to(counter, "pre_review")
    (tmp_path / "1.json").write_text(json.dumps(CARD | {"ethnic_group": "汉"}), encoding="utf-8")
    (tmp_path / "1.bmp").write_bytes(picture())
    reader = chosen_reader("file", str(tmp_path))
    of = reader.read()
    at = revision(counter, case)
    counter.register.perform(
        counter.registrar,
        read_card,
        registration_id=case,
        revision=at,
        role="man",
        card=of,
        source=reader.source,
        reader=reader.name,
    )
    man = the_case(counter, case).man
    assert (man.name, man.identity_number, man.birth_date) == ("测试甲", CARD["number"], date(2004, 5, 20))
    assert (man.ethnic_group, man.household_place, man.identity_issuer) == ("01", CARD["address"], CARD["issuer"])
    assert (man.identity_valid_from, man.identity_valid_until) == (date(2022, 6, 1), date(2032, 6, 1))
    (found,) = seen(counter, case)
    assert (found.role, found.source, found.whole, found.changed) == ("man", "file", True, ())
    assert found.photo_digest is not None
    about: dict[str, Any] = {"registration_id": case, "digest": found.photo_digest}
    assert counter.register.read(counter.registrar, files.content_of, **about) == picture()
    assert differences(counter, case) == {}
    assert counter.register.read(counter.registrar, audit.verify).holds


def test_nothing_typed_is_written_over_and_the_difference_is_told(counter: Counter) -> None:
    case = work_to(counter, "pre_review")
    typed = {"man.birth_date": date(2004, 5, 21), "man.household_place": "测试县甲解放路2号"}
    at = revision(counter, case)
    counter.register.perform(counter.registrar, entry.save, registration_id=case, revision=at, fields=typed)
    read(counter, case, card(name="测试申"))
    man = the_case(counter, case).man
    assert (man.name, man.birth_date, man.household_place) == ("测试甲", date(2004, 5, 21), "测试县甲解放路2号")
    assert differences(counter, case) == {"man.name": "warn", "man.birth_date": "warn", "man.household_place": "info"}
    read(counter, case, card(name="测试申"), instead=["name", "birth_date"])
    man = the_case(counter, case).man
    assert (man.name, man.birth_date, man.name_as_read) == ("测试申", date(2004, 5, 20), "测试申")
    assert differences(counter, case) == {"man.household_place": "info"}


def test_a_card_without_end_is_entered_as_long_term(counter: Counter) -> None:
    case = work_to(counter, "pre_review")
    read(counter, case, card(valid_until="长期"))
    man = the_case(counter, case).man
    assert (man.identity_valid_until, man.identity_long_term) == (None, True)
    assert differences(counter, case) == {}


def test_what_the_declaration_does_not_say_takes_no_signature_back(counter: Counter) -> None:
    case = work_to(counter, "entered")
    signed = the_case(counter, case).man.declaration_signed_at
    read(counter, case, card())
    man = the_case(counter, case).man
    assert man.identity_valid_until == date(2032, 6, 1)
    assert man.identity_issuer == "测试县甲公安局"
    assert (man.declaration_signed_at, signed is not None) == (signed, True)


@pytest.mark.parametrize(
    ("of", "role", "more", "field"),
    [
        (card(), "woman", {}, "woman.sex"),
        (card(), "man", {"instead": ["will"]}, "man.will"),
        (replace(card(), photo=bytes(300_000)), "man", {}, "man.photo"),
        (replace(card(), raw_digest=""), "man", {}, "source"),
        (card(), "child", {}, "role"),
    ],
)
def test_what_cannot_be_read_into_this_party_is_refused(
    counter: Counter, of: CardData, role: str, more: dict[str, Any], field: str
) -> None:
    case = work_to(counter, "pre_review")
    with pytest.raises(Refused) as answer:
        read(counter, case, of, role, **more)
    assert (answer.value.code, answer.value.facts["field"]) == (Refusal.FIELD_WRONG, field)
    assert seen(counter, case) == ()


def test_after_approval_no_card_is_read(counter: Counter) -> None:
    case = work_to(counter, "approved")
    with pytest.raises(Refused) as answer:
        read(counter, case, card())
    assert answer.value.code is Refusal.STATE_NOT_ALLOWED


def test_checks_and_answers_come_under_a_new_seal_and_a_later_change_is_seen(counter: Counter) -> None:
    case = work_to(counter, "pre_review")
    read(counter, case, card())
    first = seen(counter, case)[0].seal
    enter(counter, case, CoupleOfTest())
    step(counter, case, review.accept)
    step(counter, case, review.start_checking)
    ask_online(counter, case)
    step(counter, case, entry.save, fields={"man.will": "willing", "woman.will": "willing"})
    assert seen(counter, case)[0].changed == ("will",)
    step(counter, case, entry.take_photo, content=photo())
    step(counter, case, review.approve)
    (found,) = seen(counter, case)
    assert (found.whole, found.changed, found.seal == first) == (True, (), False)
    write_past_the_program(counter, "update online_check set answer = 'mismatch' where kind = 'identity'")
    assert seen(counter, case)[0].changed == ("online_checks",)


@pytest.mark.parametrize(
    "change",
    [
        "update identity_evidence set content = replace(content, '测试甲', '测试乙')",
        "update identity_evidence set reader = 'another'",
        "update identity_evidence set photo_digest = null",
    ],
)
def test_an_evidence_written_over_is_not_whole(counter: Counter, change: str) -> None:
    case = work_to(counter, "accepted")
    read(counter, case, card())
    assert seen(counter, case)[0].whole
    write_past_the_program(counter, change)
    assert not seen(counter, case)[0].whole


def test_a_forged_seal_breaks_the_next_one(counter: Counter) -> None:
    case = work_to(counter, "accepted")
    read(counter, case, card())
    read(counter, case, card())

    def forge(work: UnitOfWork) -> tuple[str, int]:
        first = evidence.evidence_rows(work, case)[0]
        return first.content.replace("测试县甲公安局", "测试县乙公安局"), first.id

    content, row = counter.register.read(counter.registrar, forge)
    change = "update identity_evidence set content = :content, seal = :seal where id = :id"
    write_past_the_program(counter, change, content=content, seal=seal_of(content), id=row)
    assert not seen(counter, case)[0].whole


def test_a_divorce_binds_the_answers_of_each_party(counter: Counter) -> None:
    case = accepted(counter, date(2026, 3, 2))
    come_again(counter, case, date(2026, 4, 3))
    own = {"name": "郑强", "number": "770102199508089139", "birth_date": "19950808", "valid_until": "20420601"}
    read(counter, case, card(**own))
    first = seen(counter, case)[0]
    act(counter, second_visit.start_review, case)
    act(counter, second_visit.note_answer, case, role="man", question="agreement", answer="是")
    (found,) = seen(counter, case)
    assert (first.whole, found.whole, found.changed, found.seal == first.seal) == (True, True, (), False)
    write_past_the_program(counter, "update interview_answer set answer = '否'")
    assert seen(counter, case)[0].changed == ("answers",)


def test_a_check_is_asked_anew_when_name_or_number_changed_since_or_it_is_stale(counter: Counter) -> None:
    case = work_to(counter, "checking")
    assert asked_anew(counter, case) == set()
    step(counter, case, entry.save, fields={"man.name": "测试申"})
    assert asked_anew(counter, case) == {
        ("MAR_ONLINE_CHECK_CHANGED", "man.online_check.identity"),
        ("MAR_ONLINE_CHECK_CHANGED", "man.online_check.marital_status"),
    }
    ask_online(counter, case)
    assert asked_anew(counter, case) == set()
    counter.clock.now += timedelta(minutes=239)
    assert asked_anew(counter, case) == set()
    counter.clock.now += timedelta(minutes=2)
    assert {code for code, _ in asked_anew(counter, case)} == {"MAR_ONLINE_CHECK_STALE"}
    step(counter, case, entry.take_photo, content=photo())
    with pytest.raises(Refused) as answer:
        step(counter, case, review.approve)
    assert answer.value.code is Refusal.FINDINGS_OPEN
    ask_online(counter, case)
    assert asked_anew(counter, case) == set()


def step(counter: Counter, case: int, function: Any, **arguments: Any) -> None:
    at = revision(counter, case)
    counter.register.perform(counter.registrar, function, registration_id=case, revision=at, **arguments)


def asked_anew(counter: Counter, case: int) -> set[tuple[str, str]]:
    view = counter.register.read(counter.registrar, cases.case, registration_id=case)
    return {(one.code, one.field or "") for one in view.findings if one.code.startswith("MAR_ONLINE_CHECK")}


def write_past_the_program(counter: Counter, change: str, **values: Any) -> None:
    """What somebody with the database's password could do."""
    with counter.register.engine.execution_options(register_writes=True).begin() as connection:
        connection.execute(text(change), values)
