"""All checks speak, and the weightiest finding comes first."""

from collections.abc import Iterator

from registry_desktop.domain.finding import Finding, Severity, examine, worst


def _says(code: str, severity: Severity) -> Finding:
    return Finding(code, severity, "CC 1047")


def _warns(record: str, law: None, known: None) -> Iterator[Finding]:
    del record, law, known
    yield _says("W1", Severity.WARN)


def _refuses_and_informs(record: str, law: None, known: None) -> Iterator[Finding]:
    del record, law, known
    yield _says("I1", Severity.INFO)
    yield _says("R1", Severity.REFUSE)


def _asks(record: str, law: None, known: None) -> Iterator[Finding]:
    del record, law, known
    yield _says("A1", Severity.ASK)


def test_every_check_is_made_and_the_weightiest_finding_stands_first() -> None:
    found = examine("record", (_warns, _refuses_and_informs, _asks), None, None)
    assert [finding.code for finding in found] == ["R1", "A1", "W1", "I1"]
    assert worst(found) is Severity.REFUSE


def test_only_refusals_and_questions_block() -> None:
    assert [severity for severity in Severity if _says("X", severity).blocks] == [Severity.REFUSE, Severity.ASK]


def test_no_finding_weighs_nothing() -> None:
    assert worst(()) is None


def test_findings_can_be_kept_in_a_set_although_their_facts_are_a_mapping() -> None:
    assert (
        len({Finding("A", Severity.ASK, "x", facts={"n": "1"}), Finding("A", Severity.ASK, "x", facts={"n": "1"})}) == 1
    )
