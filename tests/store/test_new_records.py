"""New records are written past the session's flush: what is in the tables, the trail and the session afterwards."""

import pytest
from sqlalchemy import inspect, select, text

from registry_desktop.domain.act import Act
from registry_desktop.queries.cases import load_case
from registry_desktop.records.audit import AuditEntry
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import MarriageRegistration, PaperShown
from registry_desktop.store import schema
from registry_desktop.store.unit_of_work import UnitOfWork, performs
from tests.registers import MIGRATIONS, Counter

_GRAMS = text("select party_id, gram from party_gram")


@performs(Act.MARRIAGE_BACK_ENTRY)
def enter(work: UnitOfWork, *, fail: bool = False) -> MarriageRegistration:
    """A registration of two parties and a paper, all written by one `add`."""
    record = MarriageRegistration(
        office_id=work.officer.office_id,
        state="filed",
        opened_at=work.now,
        parties=[
            Party(role="woman", name="王静", name_key="王静"),
            Party(role="man", name="欧阳强", name_key="欧阳强"),
        ],
        papers_shown=[PaperShown(role="man", paper="resident_id_card")],
    )
    assert work.add(record) is record
    assert not inspect(record).transient
    assert [party.registration_id for party in record.parties] == [record.id, record.id]
    record.man.phone = "13800000000"
    if fail:
        raise RuntimeError("the act does not end")
    return record


def test_all_rows_are_there_with_their_defaults(counter: Counter) -> None:
    made = counter.register.perform(counter.registrar, enter).value
    read = counter.register.read(counter.registrar, load_case, made.id)
    assert (read.kind, read.source, read.revision, read.business_type) == ("marriage.registration", "counter", 1, "IA")
    assert {party.role: party.name for party in read.parties} == {"man": "欧阳强", "woman": "王静"}
    assert read.man.nationality == "CHN"
    assert [paper.paper for paper in read.papers_shown] == ["resident_id_card"]


def test_what_changes_after_the_writing_is_written_too(counter: Counter) -> None:
    made = counter.register.perform(counter.registrar, enter).value
    assert counter.register.read(counter.registrar, load_case, made.id).man.phone == "13800000000"


def test_the_trail_has_one_entry_for_each_record(counter: Counter) -> None:
    made = counter.register.perform(counter.registrar, enter).value
    with counter.register.reading(counter.registrar) as work:
        asked = select(AuditEntry).where(AuditEntry.registration_id == made.id)
        entries = work.session.scalars(asked).all()
    assert sorted(entry.record for entry in entries) == ["paper_shown", "party", "party", "registration"]
    assert all('"before":{}' in entry.text for entry in entries)
    assert sum("13800000000" in entry.text for entry in entries) == 1
    assert sum('"nationality":"CHN"' in entry.text for entry in entries) == 2


def test_an_act_that_fails_leaves_nothing(counter: Counter) -> None:
    with pytest.raises(RuntimeError, match="does not end"):
        counter.register.perform(counter.registrar, enter, fail=True)
    with counter.register.reading(counter.registrar) as work:
        for table in ("registration", "marriage_registration", "party", "party_gram", "paper_shown"):
            assert work.session.scalar(text(f"select count(*) from {table}")) == 0  # noqa: S608 - names of ours


def test_the_names_are_found_by_their_grams(counter: Counter) -> None:
    counter.register.perform(counter.registrar, enter)
    with counter.register.reading(counter.registrar) as work:
        grams = work.session.scalars(text("select gram from party_gram")).all()
    assert sorted(grams) == sorted(["王", "王静", "欧", "欧阳", "阳强", "欧阳强"])


def test_names_of_before_are_found_by_all_grams_after_the_upgrade(counter: Counter) -> None:
    """Migration 0003 makes the grams that this program makes."""
    counter.register.perform(counter.registrar, enter)
    with counter.register.reading(counter.registrar) as work:
        as_written = sorted(tuple(row) for row in work.session.execute(_GRAMS))
    with counter.register.engine.execution_options(register_writes=True).begin() as connection:
        connection.execute(text("delete from party_gram where length(gram) <> 2"))
        connection.execute(text("update alembic_version set version_num = '0002'"))
    schema.upgrade(counter.register.engine, counter.register.place, migrations=MIGRATIONS, target="0003")
    with counter.register.reading(counter.registrar) as work:
        assert sorted(tuple(row) for row in work.session.execute(_GRAMS)) == as_written
