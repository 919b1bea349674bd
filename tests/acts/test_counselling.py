"""Counselling: a room and a counsellor are promised once, what is said stays with the counsellor, on both databases."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from registry_desktop.acts import counselling, rooms
from registry_desktop.acts.counselling import Outcome
from registry_desktop.acts.officers import NewOfficer, enrol
from registry_desktop.acts.rooms import Stretch
from registry_desktop.domain.act import Act
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries import counselling as sessions
from registry_desktop.queries.audit import entries
from registry_desktop.queries.counselling_desk import counselling_desk
from registry_desktop.queries.history import history_of
from registry_desktop.queries.rooms import Who
from registry_desktop.queries.statistics import day_report
from registry_desktop.records.audit import AuditEntry
from registry_desktop.records.counselling import CounsellingSession
from registry_desktop.records.registrations import DivorceRegistration
from registry_desktop.store.unit_of_work import UnitOfWork, performs
from tests.acts.care import Care, care_of
from tests.acts.couples import work_to
from tests.acts.test_who_may import officer_of_next_county
from tests.registers import DAY, PASSWORD, Counter, standing

GOOD = Outcome("continues", minutes=50, consent=True)
NAMED = Who("测试甲", "测试乙", "770101200405209010", "770101200503019026")


@pytest.fixture
def care(counter: Counter) -> Care:
    return care_of(counter)


def book(care: Care, **changes: Any) -> int:
    new = replace(care.session(), **changes)
    return care.counter.register.perform(care.counter.registrar, counselling.book_session, new=new).value


def refusal(care: Care, officer: Any, act: Any, **arguments: Any) -> Refused:
    with pytest.raises(Refused) as answer:
        care.counter.register.perform(officer, act, **arguments)
    return answer.value


def hold(care: Care, session: int, outcome: Outcome = GOOD) -> None:
    care.counter.clock.set_to(DAY, 11)
    care.counter.register.perform(care.counsellor, counselling.note_result, session_id=session, outcome=outcome)


def own(care: Care) -> CounsellingSession:
    return care.counter.register.read(care.counsellor, sessions.own_sessions, first=DAY, last=DAY)[0]


def test_a_room_is_not_promised_twice_even_where_sessions_only_overlap(care: Care) -> None:
    book(care)
    late = Stretch(DAY, 9 * 60 + 55, 10 * 60 + 30)
    answer = refusal(
        care,
        care.counter.registrar,
        counselling.book_session,
        new=care.session(late, by=care.other),
    )
    assert answer.code is Refusal.ROOM_TAKEN
    assert answer.facts == {"room": "婚姻家庭辅导室", "day": "2026-05-20", "time": "09:45"}
    book(care, when=Stretch(DAY, 10 * 60, 11 * 60))


def test_a_counsellor_is_not_promised_twice(care: Care) -> None:
    second = care.counter.register.perform(
        care.counter.administrator, rooms.open_room, name="辅导室二", use="counselling"
    ).value
    book(care)
    answer = refusal(
        care, care.counter.registrar, counselling.book_session, new=replace(care.session(), room_id=second)
    )
    assert (answer.code, answer.facts["name"]) == (Refusal.OFFICER_TAKEN, "辅导师甲")


def test_many_desks_at_once_promise_a_room_once(care: Care) -> None:
    answers: list[object] = []

    def desk() -> None:
        try:
            answers.append(book(care))
        except Refused as refused:
            answers.append(refused.code)

    desks = [threading.Thread(target=desk) for _ in range(5)]
    for one in desks:
        one.start()
    for one in desks:
        one.join()
    assert sum(not isinstance(answer, Refusal) for answer in answers) == 1
    assert answers.count(Refusal.ROOM_TAKEN) == 4


def test_the_database_itself_refuses_a_quarter_held_twice(care: Care) -> None:
    book(care)
    again = text(
        "insert into held_quarter (room_id, officer_id, day, quarter)"
        " select room_id, null, day, quarter from held_quarter where quarter = 36"
    )
    with pytest.raises(IntegrityError), care.counter.register.engine.begin() as connection:
        connection.execute(again)


def test_a_couple_is_not_expected_in_two_places_at_once_but_each_may_be_heard_apart(care: Care) -> None:
    perform = care.counter.register.perform
    second = perform(care.counter.administrator, rooms.open_room, name="辅导室二", use="counselling").value
    book(care, told=NAMED)
    elsewhere = replace(care.session(by=care.other), room_id=second)
    act, registrar = counselling.book_session, care.counter.registrar
    for told in (NAMED, Who("测试甲", "测试乙"), Who("曾用名", "", NAMED.man_identity_number)):
        answer = refusal(care, registrar, act, new=replace(elsewhere, told=told))
        assert (answer.code, answer.facts) == (
            Refusal.COUPLE_ELSEWHERE,
            {"place": "婚姻家庭辅导室", "day": "2026-05-20", "time": "09:00"},
        )
    book(care, told=NAMED, when=Stretch(DAY, 600, 660))
    afternoon = replace(elsewhere, when=Stretch(DAY, 840, 900), told=NAMED, attendance="man")
    perform(registrar, act, new=afternoon)
    perform(registrar, act, new=replace(care.session(afternoon.when), told=NAMED, attendance="woman"))


def test_whose_certificate_has_run_out_by_then_counsels_nobody(care: Care) -> None:
    new = NewOfficer("expired", "辅导师丙", PASSWORD, frozenset({Role.COUNSELLOR}), "F-1", DAY)
    care.counter.register.perform(care.counter.administrator, enrol, new=new)
    third = standing(care.counter.register, "expired")
    book(care, counsellor_id=third.officer_id)
    tomorrow = care.session(Stretch(DAY + timedelta(days=1), 540, 600), by=third)
    answer = refusal(care, care.counter.registrar, counselling.book_session, new=tomorrow)
    assert answer.code is Refusal.LICENCE_EXPIRED
    assert answer.facts == {"name": "辅导师丙", "until": "2026-05-20", "day": "2026-05-21"}


def test_a_cancelled_session_frees_room_and_counsellor(care: Care) -> None:
    session = book(care)
    act, registrar = counselling.cancel_session, care.counter.registrar
    assert refusal(care, registrar, act, session_id=session, reason=" ").code is Refusal.REASON_MISSING
    care.counter.register.perform(registrar, act, session_id=session, reason="来电取消")
    assert refusal(care, registrar, act, session_id=session, reason="再取消").code is Refusal.SESSION_OVER
    book(care)


def test_who_did_not_come_is_noted_after_the_hour_and_not_before(care: Care) -> None:
    session = book(care)
    arguments: dict[str, Any] = {"session_id": session, "reason": "未到", "no_show": True}
    assert refusal(care, care.counter.registrar, counselling.cancel_session, **arguments).code is Refusal.NOT_BEGUN
    care.counter.clock.set_to(DAY, 10)
    care.counter.register.perform(care.counter.registrar, counselling.cancel_session, **arguments)
    assert own(care).state == "no_show"


def test_a_session_of_a_case_takes_the_names_from_it_and_the_case_learns_only_that_it_was(care: Care) -> None:
    case = work_to(care.counter, "pre_review")
    session = book(care, registration_id=case)
    assert (own(care).man_name, own(care).woman_identity_number) == ("测试甲", "770101200503019026")
    hold(care, session)
    seen = care.counter.register.read(care.counter.registrar, sessions.sessions_of_case, registration_id=case)
    assert seen == (sessions.SessionOfCase(DAY, "held"),)
    acts = [line.act for line in care.counter.register.read(care.counter.registrar, history_of, registration_id=case)]
    assert not [act for act in acts if act.startswith("counselling:")]


def test_nobody_needs_to_say_who_he_is(care: Care) -> None:
    session = book(care)
    hold(care, session, Outcome("referred", minutes=30, consent=False))
    assert (own(care).man_name, own(care).result) == ("", "referred")


def test_who_is_named_must_have_agreed(care: Care) -> None:
    session = book(care, told=NAMED)
    care.counter.clock.set_to(DAY, 11)
    without = Outcome("continues", minutes=50, consent=False)
    answer = refusal(care, care.counsellor, counselling.note_result, session_id=session, outcome=without)
    assert (answer.code, answer.facts) == (Refusal.FIELD_MISSING, {"field": "consent"})


def test_a_sign_of_violence_obliges_to_tell_of_shelter(care: Care) -> None:
    session = book(care, kind="violence")
    care.counter.clock.set_to(DAY, 11)
    seen = Outcome("referred", minutes=40, consent=True, violence_sign=True)
    answer = refusal(care, care.counsellor, counselling.note_result, session_id=session, outcome=seen)
    assert answer.facts == {"field": "shelter_told"}
    hold(care, session, replace(seen, shelter_told=True))
    assert own(care).shelter_told


@pytest.mark.parametrize(
    "outcome",
    [replace(GOOD, result="happy"), replace(GOOD, minutes=0), replace(GOOD, follow_up_on=DAY.replace(day=1))],
)
def test_a_result_that_cannot_be_is_refused(care: Care, outcome: Outcome) -> None:
    session = book(care)
    care.counter.clock.set_to(DAY, 11)
    answer = refusal(care, care.counsellor, counselling.note_result, session_id=session, outcome=outcome)
    assert answer.code is Refusal.FIELD_WRONG


def test_a_result_is_noted_once_by_the_sessions_own_counsellor_when_it_has_begun(care: Care) -> None:
    session = book(care)
    arguments = {"session_id": session, "outcome": GOOD}
    assert refusal(care, care.counsellor, counselling.note_result, **arguments).code is Refusal.NOT_BEGUN
    care.counter.clock.set_to(DAY, 11)
    for officer in (care.other, care.counter.registrar, care.counter.reviewer):
        assert refusal(care, officer, counselling.note_result, **arguments).code is Refusal.NOT_PERMITTED
    hold(care, session)
    assert refusal(care, care.counsellor, counselling.note_result, **arguments).code is Refusal.SESSION_OVER


def test_a_counsellor_books_for_herself_alone(care: Care) -> None:
    act, perform = counselling.book_session, care.counter.register.perform
    perform(care.counsellor, act, new=care.session())
    others = care.session(Stretch(DAY, 660, 720), by=care.other)
    assert refusal(care, care.counsellor, act, new=others).code is Refusal.NOT_PERMITTED
    assert refusal(care, care.counter.archivist, act, new=others).code is Refusal.NOT_PERMITTED


def test_a_counsellor_takes_nobodys_data_out_of_a_case(care: Care) -> None:
    case = work_to(care.counter, "issued")
    new = replace(care.session(), registration_id=case)
    answer = refusal(care, care.counsellor, counselling.book_session, new=new)
    assert answer.code is Refusal.NOT_PERMITTED


def test_only_a_counsellor_counsels_and_only_in_a_counselling_room(care: Care) -> None:
    act, registrar = counselling.book_session, care.counter.registrar
    for wrong in ({"counsellor_id": registrar.officer_id}, {"room_id": care.hall}):
        assert refusal(care, registrar, act, new=replace(care.session(), **wrong)).code is Refusal.FIELD_WRONG
    care.counter.register.perform(care.counter.administrator, rooms.close_room, room_id=care.room)
    assert refusal(care, registrar, act, new=care.session()).code is Refusal.FIELD_WRONG


@pytest.mark.parametrize(
    ("when", "code"),
    [
        (Stretch(DAY, 600, 600), Refusal.ENDS_BEFORE_IT_BEGINS),
        (Stretch(DAY, -15, 60), Refusal.FIELD_WRONG),
        (Stretch(DAY.replace(day=19), 540, 600), Refusal.FIELD_WRONG),
    ],
)
def test_a_session_needs_an_hour_to_come(care: Care, when: Stretch, code: Refusal) -> None:
    answer = refusal(care, care.counter.registrar, counselling.book_session, new=care.session(when))
    assert answer.code is code


def test_notes_are_read_by_their_writer_alone_and_stand_in_no_trail(care: Care) -> None:
    session = book(care)
    secret = "男方说出的心里话"
    counter = care.counter
    counter.register.perform(care.counsellor, counselling.write_note, session_id=session, text=secret)
    assert [note.text for note in counter.register.read(care.counsellor, sessions.notes_of, session_id=session)] == [
        secret
    ]
    for officer in (care.other, counter.registrar, counter.reviewer, counter.administrator, counter.archivist):
        with pytest.raises(Refused) as answer:
            counter.register.read(officer, sessions.notes_of, session_id=session)
        assert answer.value.code is Refusal.NOT_PERMITTED
    assert refusal(care, care.other, counselling.write_note, session_id=session, text="x").code is Refusal.NOT_PERMITTED
    assert counter.register.read(counter.reviewer, entries, limit=1)[0].act == "counselling:write_note"
    with counter.register.engine.connect() as connection:
        assert not [entry for entry in connection.scalars(select(AuditEntry.text)) if secret in entry]


def test_the_counter_sees_who_comes_and_not_what_for(care: Care) -> None:
    book(care, told=NAMED)
    seen = care.counter.register.read(care.counter.registrar, sessions.appointments_between, first=DAY, last=DAY)[0]
    assert (seen.man_name, seen.counsellor, seen.room, seen.first_minute) == (
        "测试甲",
        "辅导师甲",
        "婚姻家庭辅导室",
        540,
    )
    assert not {"kind", "result", "violence_sign"} & set(type(seen).__dataclass_fields__)
    for officer in (care.counsellor, care.officiant, care.counter.administrator):
        with pytest.raises(Refused):
            care.counter.register.read(officer, sessions.appointments_between, first=DAY, last=DAY)


def test_a_counsellor_sees_her_own_sessions_alone(care: Care) -> None:
    book(care)
    assert len(care.counter.register.read(care.counsellor, sessions.own_sessions, first=DAY, last=DAY)) == 1
    assert care.counter.register.read(care.other, sessions.own_sessions, first=DAY, last=DAY) == []


def test_the_desk_of_a_counsellor_holds_her_own_sessions_and_herself_that_of_the_counter_everybody(care: Care) -> None:
    book(care, told=NAMED)
    book(care, when=Stretch(DAY, 660, 720), counsellor_id=care.other.officer_id)
    book(care, when=Stretch(DAY + timedelta(days=7), 540, 600))
    read = care.counter.register.read
    mine = read(care.counsellor, counselling_desk)
    assert ([one.man_name for one in mine.appointments], len(mine.own)) == (["测试甲"], 1)
    assert mine.counsellors == ((care.counsellor.officer_id, "辅导师甲"),)
    whole = read(care.counter.registrar, counselling_desk, day=DAY)
    assert (len(whole.appointments), len(whole.own), len(whole.counsellors)) == (2, 0, 2)
    assert (str(whole.first), str(whole.last)) == ("2026-05-18", "2026-05-24")
    assert whole.rooms == ((care.room, "婚姻家庭辅导室"),)


def test_another_office_touches_no_session(care: Care) -> None:
    session = book(care)
    other = officer_of_next_county(care.counter, Role.RECEPTION, Role.COUNSELLOR)
    act = counselling.cancel_session
    assert refusal(care, other, act, session_id=session, reason="邻县").code is Refusal.NOT_FOUND
    assert care.counter.register.read(other, sessions.appointments_between, first=DAY, last=DAY) == ()


def test_sessions_held_stand_in_the_day_report(care: Care) -> None:
    first = book(care)
    book(care, when=Stretch(DAY, 660, 690))
    hold(care, first)
    report = care.counter.register.read(care.counter.reviewer, day_report, first=DAY, last=DAY)
    figure = report.figure("counselling")
    assert figure is not None
    assert figure.now == 1


def test_one_couple_in_several_sessions_is_one_couple_and_small_counts_are_not_told(care: Care) -> None:
    for number in range(7):
        kind = "divorce" if number else "violence"
        start = 8 * 60 + number * 30
        session = book(care, kind=kind, told=NAMED if number < 5 else Who(), when=Stretch(DAY, start, start + 30))
        care.counter.clock.set_to(DAY, 7)
        hold(care, session)
        care.counter.clock.set_to(DAY, 7)
    figures = care.counter.register.read(care.counter.reviewer, sessions.counselling_figures, first=DAY, last=DAY)
    assert (figures.sessions, figures.couples, figures.others) == (7, 1, 2)
    assert figures.by_kind == {"violence": None, "divorce": None}, "6 of 7 would tell the one"
    assert figures.by_result == {"continues": 7}
    with pytest.raises(Refused):
        care.counter.register.read(care.counter.registrar, sessions.counselling_figures, first=DAY, last=DAY)


@performs(Act.DIVORCE_OPEN)
def enter_ended_applications(work: UnitOfWork, *, states: tuple[str, ...], advised_in: int, by: Care) -> None:
    """Applications accepted today that have ended, the first `advised_in` of them with a session held."""
    office_id = work.officer.office_id
    for number, state in enumerate(states):
        case = work.add(DivorceRegistration(office_id=office_id, state=state, opened_at=work.now, accepted_on=DAY))
        if number < advised_in:
            session = by.session()
            work.add(
                CounsellingSession(
                    office_id=office_id,
                    number=f"F{number}",
                    kind="divorce",
                    attendance="couple",
                    registration_id=case.id,
                    counsellor_id=session.counsellor_id,
                    room_id=session.room_id,
                    day=DAY,
                    first_minute=540,
                    last_minute=600,
                    made_at=work.now,
                    state="held",
                    result="continues",
                )
            )


def test_what_became_of_advised_applications_is_told_from_ten_on_each_side(care: Care) -> None:
    def gave_up() -> tuple[int | None, int | None]:
        read = care.counter.register.read
        found = read(care.counter.reviewer, sessions.counselling_figures, first=DAY, last=DAY)
        return found.advised_gave_up, found.others_gave_up

    perform, registrar = care.counter.register.perform, care.counter.registrar
    advised = ("withdrawn",) * 4 + ("deemed_withdrawn",) * 2 + ("issued",) * 4
    others = ("withdrawn",) * 2 + ("issued",) * 7
    perform(registrar, enter_ended_applications, states=advised + others, advised_in=10, by=care)
    assert gave_up() == (None, None), "nine on the other side"
    perform(registrar, enter_ended_applications, states=("issued", "cooling"), advised_in=0, by=care)
    assert gave_up() == (60, 20)
