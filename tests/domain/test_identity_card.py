"""The text block of a card's chip, field by field."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry_desktop.domain.identity_card import BLOCK_BYTES, WrongCard, read_block
from tests.readers.cards import block

NAMES = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=1, max_size=15)
ADDRESSES = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), max_size=35)


def test_every_field_stands_where_the_standard_puts_it() -> None:
    card = read_block(block())
    assert (card.name, card.sex, card.ethnic_group, card.birth_date) == ("测试甲", "1", "01", date(2004, 5, 20))
    assert (card.address, card.number, card.issuer) == ("测试县甲人民路1号", "770101200405209010", "测试县甲公安局")
    assert (card.valid_from, card.valid_until, card.long_term) == (date(2022, 6, 1), date(2032, 6, 1), False)
    assert card.raw_digest == hashlib.sha256(block()).hexdigest()
    assert card.identity_kind == "resident_id_card"


@given(NAMES, ADDRESSES)
def test_full_fields_do_not_run_into_each_other(name: str, address: str) -> None:
    card = read_block(block(name=name, address=address))
    assert (card.name, card.address, card.number) == (name, address, "770101200405209010")


def test_a_card_without_end_is_long_term() -> None:
    card = read_block(block(valid_until="长期"))
    assert (card.valid_until, card.long_term) == (None, True)


def test_a_rare_character_takes_two_places() -> None:
    assert read_block(block(name="张𠮷")).name == "张𠮷"


def test_a_residence_permit_is_told_from_a_card_and_a_foreigners_card_is_not_read() -> None:
    assert read_block(block("J", ethnic_group="")).identity_kind == "hkmt_residence_permit"
    for kind in ("I", "Y"):
        with pytest.raises(WrongCard) as told:
            read_block(block(kind))
        assert (told.value.field, told.value.found) == ("kind", kind)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": ""}, "name"),
        ({"number": ""}, "number"),
        ({"sex": "7"}, "sex"),
        ({"birth_date": "20050229"}, "birth_date"),
        ({"birth_date": ""}, "birth_date"),
        ({"valid_until": "soon"}, "valid_until"),
    ],
)
def test_what_cannot_be_right_is_named_by_its_field(changes: dict[str, str], field: str) -> None:
    with pytest.raises(WrongCard) as told:
        read_block(block(**changes))
    assert told.value.field == field


@given(st.binary(max_size=2 * BLOCK_BYTES) | st.binary(min_size=BLOCK_BYTES, max_size=BLOCK_BYTES))
def test_any_bytes_are_a_card_or_are_refused(raw: bytes) -> None:
    with suppress(WrongCard):
        assert read_block(raw).name
