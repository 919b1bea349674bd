"""Whether a paper still agrees with the register, on both databases."""

from __future__ import annotations

import pytest

from registry_desktop.acts.marriage import certificate
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.paper_proof import PaperProof, Verdict, prove_paper
from tests.acts.couples import SECOND, on_blank, revision, work_to
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
