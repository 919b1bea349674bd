"""The trail: in the same transaction, chained, and found out whatever is done to it, on both databases."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from registry_desktop.acts.marriage import review
from registry_desktop.domain.act import Act
from registry_desktop.domain.hash_chain import commitment
from registry_desktop.domain.refused import Refused
from registry_desktop.queries import audit
from registry_desktop.records.adoptions import AdoptionPerson
from registry_desktop.store.register import Register
from registry_desktop.store.unit_of_work import UnitOfWork, performs
from tests.acts.adoptions import adoption_clerk, opened_adoption
from tests.acts.couples import CoupleOfTest, revision, work_to
from tests.registers import Counter

TRIGGERS = {
    "sqlite": (
        "drop trigger audit_entry_no_update",
        "drop trigger audit_entry_no_delete",
        "drop trigger audit_entry_follows",
    ),
    "postgresql": ("alter table audit_entry disable trigger all",),
}


def write(register: Register, change: Callable[[Connection], object]) -> None:
    """Change the database past the program, as a database administrator could."""
    with register.engine.execution_options(register_writes=True).begin() as connection:
        change(connection)


def break_in(register: Register, *statements: str) -> None:
    """The same with the triggers taken away before."""

    def do(connection: Connection) -> None:
        for statement in (*TRIGGERS[connection.dialect.name], *statements):
            connection.execute(text(statement))

    write(register, do)


def verdict(counter: Counter) -> audit.Verdict:
    return counter.register.read(counter.registrar, audit.verify)


@pytest.mark.parametrize(
    "statement",
    [
        "update audit_entry set text = '{}' where sequence = 3",
        "delete from audit_entry where sequence = 3",
        "update kept_file set media_type = 'x'",
        "delete from kept_file",
    ],
)
def test_the_database_refuses_to_change_what_is_kept(counter: Counter, statement: str) -> None:
    work_to(counter, "accepted")
    with pytest.raises(DBAPIError, match="append-only"):
        write(counter.register, lambda connection: connection.execute(text(statement)))
    assert verdict(counter).holds


def test_insert_or_replace_does_not_slip_past_the_triggers(counter: Counter) -> None:
    if counter.register.engine.dialect.name != "sqlite":
        pytest.skip("PostgreSQL knows no INSERT OR REPLACE")
    with pytest.raises(DBAPIError):
        write(
            counter.register,
            lambda connection: connection.execute(
                text("insert or replace into audit_entry select * from audit_entry where sequence = 3")
            ),
        )
    assert verdict(counter).holds


def test_truncate_is_refused_on_the_server(counter: Counter) -> None:
    if counter.register.engine.dialect.name != "postgresql":
        pytest.skip("SQLite knows no TRUNCATE")
    with pytest.raises(DBAPIError, match="append-only"):
        write(counter.register, lambda connection: connection.execute(text("truncate audit_entry cascade")))


def test_an_entry_that_does_not_follow_the_chain_is_refused(counter: Counter) -> None:
    forged = (
        "insert into audit_entry (office_id, sequence, act, record, record_id, server_time, text, previous_hash, hash)"
        " select office_id, sequence + 1, act, record, record_id, server_time, text, 'x', 'y' from audit_entry"
        " order by sequence desc limit 1"
    )
    with pytest.raises(DBAPIError, match="does not follow"):
        write(counter.register, lambda connection: connection.execute(text(forged)))


def test_one_changed_byte_of_one_entry_is_found(counter: Counter) -> None:
    break_in(counter.register, "update audit_entry set text = replace(text, '测试县甲', '测试县乙') where sequence = 1")
    assert [(broken.sequence, broken.what) for broken in verdict(counter).broken] == [(1, "edited")]


def test_a_changed_column_beside_the_text_is_found(counter: Counter) -> None:
    break_in(counter.register, "update audit_entry set act = 'marriage:issue' where sequence = 2")
    assert [(broken.sequence, broken.what) for broken in verdict(counter).broken] == [(2, "column_edited")]


def test_a_deleted_entry_is_found(counter: Counter) -> None:
    break_in(counter.register, "delete from audit_entry where sequence = 5")
    assert [(broken.sequence, broken.what) for broken in verdict(counter).broken] == [(6, "missing")]


def test_a_cut_off_end_is_found(counter: Counter) -> None:
    break_in(
        counter.register,
        "delete from audit_entry where sequence > (select max(sequence) - 3 from (select * from audit_entry) a)",
    )
    assert [broken.what for broken in verdict(counter).broken] == ["head"]


def test_two_swapped_entries_are_found(counter: Counter) -> None:
    break_in(
        counter.register,
        "update audit_entry set sequence = 1000 where sequence = 4",
        "update audit_entry set sequence = 4 where sequence = 5",
        "update audit_entry set sequence = 5 where sequence = 1000",
    )
    assert {broken.sequence for broken in verdict(counter).broken} >= {4, 5}


def test_a_refused_act_leaves_nothing_behind(counter: Counter) -> None:
    case_id = work_to(counter, "pre_review")
    before = verdict(counter).entries
    with pytest.raises(Refused):
        counter.register.perform(
            counter.registrar, review.accept, registration_id=case_id, revision=revision(counter, case_id)
        )
    assert verdict(counter).entries == before


def test_an_entry_says_who_where_when_what_before_and_after(counter: Counter) -> None:
    case_id = work_to(counter, "accepted")
    entry = next(
        one
        for one in counter.register.read(counter.reviewer, audit.entries, registration_id=case_id)
        if (one.act, one.record) == ("marriage:accept", "registration")
    )
    assert (entry.officer, entry.window) == ("登记员甲", "3")
    assert ("state", "pre_review") in entry.before
    assert ("state", "accepted") in entry.after


def test_a_password_never_stands_in_the_trail(counter: Counter) -> None:
    with counter.register.engine.connect() as connection:
        texts = connection.scalars(text("select text from audit_entry where record = 'officer'")).all()
    assert texts
    for one in texts:
        assert json.loads(one)["after"]["password_hash"] == "set"
        assert "argon2" not in one


@performs(Act.MARRIAGE_SAVE)
def rename_adoptee(work: UnitOfWork, *, person_id: int, name: str) -> None:
    """The child's name is corrected, and nothing else."""
    work.get(AdoptionPerson, person_id).name = name


def test_the_trail_of_an_adoption_tells_which_field_was_written_and_never_its_value(counter: Counter) -> None:
    clerk = adoption_clerk(counter)
    adoption = opened_adoption(counter, clerk)
    child = adoption.persons[0]
    counter.register.perform(clerk, rename_adoptee, person_id=child.id, name="赵望")
    with counter.register.engine.connect() as connection:
        texts = connection.scalars(
            text("select text from audit_entry where registration_id = :id order by sequence"), {"id": adoption.id}
        ).all()
    whole = "".join(texts)
    for secret in ("老河口", "赵", "弃儿", "望", "770101202403119571", "2024-03-11", "捡拾", child.seal_salt):
        assert secret not in whole
    told = [json.loads(one) for one in texts]
    made = next(one["after"] for one in told if one["record"] == "adoption_person")
    assert made["name"] == commitment(child.seal_salt, "name", "赵弃儿")
    assert made["birth_date"] == commitment(child.seal_salt, "birth_date", "2024-03-11")
    assert (made["role"], made["seal_salt"]) == ("adoptee", "set")
    assert told[-1]["before"] == {"name": commitment(child.seal_salt, "name", "赵弃儿")}
    assert told[-1]["after"] == {"name": commitment(child.seal_salt, "name", "赵望")}
    case = next(one["after"] for one in told if one["record"] == "registration")
    assert case["state"] == "issued"
    assert case["finding_place"].startswith("sealed:")
    assert case["remark"].startswith("sealed:"), "of the columns all kinds share, too"
    assert verdict(counter).holds


def test_equal_sealed_values_look_different() -> None:
    one, other = (AdoptionPerson(role="adoptee", name="赵弃儿") for _ in range(2))
    assert commitment(one.seal_salt, "name", one.name) != commitment(other.seal_salt, "name", other.name)
    assert commitment(one.seal_salt, "name", "") != commitment(one.seal_salt, "workplace", "")


def test_many_couples_keep_one_whole_chain(counter: Counter) -> None:
    work_to(counter, "issued")
    work_to(counter, "entered", CoupleOfTest("测试丙", "测试丁", "770102199508089139", "780101199609099147"))
    whole = verdict(counter)
    assert whole.holds
    assert whole.entries > 100
