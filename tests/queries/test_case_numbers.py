"""A case is found by what stands on its papers, for the counter of its office, on both databases."""

from __future__ import annotations

import pytest

from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.case_numbers import CaseOfNumber, case_of_number
from tests.acts.couples import the_case, work_to
from tests.acts.test_who_may import officer_of_next_county
from tests.registers import Counter


def test_a_case_is_found_by_its_own_number_its_receipts_and_its_certificates(counter: Counter) -> None:
    case = work_to(counter, "issued")
    numbers = (f"2026-{case:06d}", f"2026-回-{case:06d}", the_case(counter, case).certificate_number)
    found: list[CaseOfNumber] = [
        counter.register.read(counter.registrar, case_of_number, number=number)
        for number in (*numbers, f" {numbers[2].lower()} ", "J770101-2026-1")
    ]
    assert {(one.registration_id, one.kind, one.state, one.who.woman_name) for one in found} == {
        (case, "marriage.registration", "issued", "张𠮷")
    }


@pytest.mark.parametrize("number", ["", " ", "2025-000001", "2026-999999", "J770101-2026-000009", "\x00", "9" * 300])
def test_a_number_nobody_has_is_said_to_be_wrong(counter: Counter, number: str) -> None:
    work_to(counter, "issued")
    with pytest.raises(Refused) as answer:
        counter.register.read(counter.registrar, case_of_number, number=number)
    assert answer.value.code is Refusal.FIELD_WRONG


def test_another_offices_case_is_not_found_and_only_the_counter_asks(counter: Counter) -> None:
    case = work_to(counter, "pre_review")
    neighbour = officer_of_next_county(counter, Role.RECEPTION)
    for officer, code in ((neighbour, Refusal.FIELD_WRONG), (counter.administrator, Refusal.NOT_PERMITTED)):
        with pytest.raises(Refused) as answer:
            counter.register.read(officer, case_of_number, number=f"2026-{case:06d}")
        assert answer.value.code is code
