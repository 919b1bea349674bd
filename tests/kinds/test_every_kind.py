"""Walk every registration kind and name what was forgotten when it was added."""

import ast
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from registry_desktop.domain.codes import CodeTable
from registry_desktop.domain.numbering import PREFIXES
from registry_desktop.kinds import KIND_BY_NAME, KINDS
from registry_desktop.kinds.kind import Kind
from registry_desktop.records.adoptions import BOOKLETS, NUMBER_PREFIXES
from registry_desktop.sentences import FINDINGS
from registry_desktop.words import ADOPTION_PAPERS, HANDLING_CLASSES, KINSHIPS, PAPERS, PERSON_CLASSES, STATES, WILLS
from tests.kinds.couples import RESOURCES, STATUTES

PACKAGE = Path(inspect.getfile(Kind)).parent
CODE = re.compile(r"(ID|NAME|FIELD|MAR|DIV|REI|CER|ADO|FUN|REG|REV|COURT|NO)_[A-Z_0-9]+")
ARTICLE = re.compile(r"CC|MRR|ML|SPC|IDL|GB|民|行政区划代码管理办法|work rules|One couple|ADR|IDL|外交部")
PAPER_KEYS = (
    "papers.",
    "proof.",
    "single_status_papers",
    "revocation.papers",
    "judgment.papers",
    "no_restoration.papers",
)


def codes_written() -> Iterator[str]:
    """Every finding code that stands in the kinds, and those that name a role at the end."""
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value):
                yield from (
                    (f"{node.value}{role}" for role in ("MAN", "WOMAN")) if node.value.endswith("_") else (node.value,)
                )


def papers_of_the_law() -> set[str]:
    rows = [row for row in STATUTES.rows if row.key.startswith(PAPER_KEYS)]
    return {paper.rstrip("!?") for row in rows for line in str(row.value).split() for paper in line.split("|")}


def test_every_paper_of_an_adoption_stands_in_its_code_table() -> None:
    rows = [row for row in STATUTES.rows if row.key.startswith("adoption.papers.")]
    needed = {paper.rstrip("!?") for row in rows for line in str(row.value).split() for paper in line.split("|")}
    assert needed - names("adoption_papers") == set()


def names(table: str) -> set[str]:
    return {row.code for row in CodeTable.read(RESOURCES / "codes" / f"{table}.csv").rows}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
class TestKind:
    def test_it_is_found_by_the_name_its_records_carry(self, kind: Kind) -> None:
        assert KIND_BY_NAME[kind.name] is kind
        assert kind.record.__mapper__.polymorphic_identity == kind.name

    def test_every_state_can_be_reached_from_the_first(self, kind: Kind) -> None:
        assert kind.states.reachable(kind.states.states[0]) == set(kind.states.states)

    def test_from_every_state_the_case_can_come_to_an_end(self, kind: Kind) -> None:
        for state in kind.states.states:
            assert kind.states.reachable(state) & kind.final_states

    def test_the_final_states_are_those_that_nothing_follows(self, kind: Kind) -> None:
        assert set(kind.states.last) == kind.final_states

    def test_every_state_has_a_word(self, kind: Kind) -> None:
        assert set(kind.states.states) <= set(STATES)

    def test_every_check_is_a_statement_with_its_article(self, kind: Kind) -> None:
        for check in kind.checks:
            assert ARTICLE.search(check.__doc__ or ""), check.__name__
        assert len(set(kind.checks)) == len(kind.checks)

    def test_every_paper_has_a_template(self, kind: Kind) -> None:
        templates = {path.stem for path in (RESOURCES / "papers").glob("*.toml")}
        assert {one.paper for one in kind.prints if one.template is None} <= templates

    def test_its_number_has_a_prefix_and_its_certificate_a_booklet(self, kind: Kind) -> None:
        assert kind.number_prefix in ((*PREFIXES, *NUMBER_PREFIXES) if kind.booklet_kind else ("", "证"))
        assert kind.booklet_kind in ("", *PAPERS, *BOOKLETS)
        assert kind.business_code


def test_every_finding_has_a_sentence() -> None:
    with_sentence = {code.partition(":")[0] for code in FINDINGS}
    assert set(codes_written()) - with_sentence == set()


def test_every_paper_of_the_law_stands_in_the_code_table_and_has_a_word() -> None:
    assert papers_of_the_law() - names("papers") == set()
    assert papers_of_the_law() - set(PAPERS) == set()


def test_every_paper_the_office_makes_has_a_word() -> None:
    assert {one.paper for kind in KINDS for one in kind.prints} - set(PAPERS) == set()


@pytest.mark.parametrize(
    ("table", "words"),
    [
        *(("papers", PAPERS), ("adoption_papers", ADOPTION_PAPERS), ("person_classes", PERSON_CLASSES)),
        *(("will", WILLS), ("kinship", KINSHIPS)),
    ],
)
def test_every_code_of_the_kinds_has_a_word(table: str, words: dict[str, str]) -> None:
    assert names(table) - set(words) == set()


def test_every_class_of_handling_has_a_word() -> None:
    classes = {"cross_border", "local_both", "local_one", "cross_district", "cross_city", "cross_province"}
    assert classes - set(HANDLING_CLASSES) == set()
