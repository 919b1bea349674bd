"""Readers that send a card as a line of text, on a real terminal line."""

from __future__ import annotations

import os
import tty
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from registry_desktop.domain.identity_card import WrongCard
from registry_desktop.readers.card_line import read_line
from registry_desktop.readers.reader import ReaderFault, Reason
from registry_desktop.readers.serial_line import SerialLine
from tests.readers.cards import CARD

SEPARATORS = ("\t", "|", ";")


@pytest.mark.parametrize("separator", SEPARATORS)
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_line_is_a_card_whatever_separates_its_fields(separator: str, encoding: str) -> None:
    card = read_line(f"\x02{separator.join(CARD.values())}\r\n".encode(encoding))
    assert (card.name, card.address, card.valid_from) == (CARD["name"], CARD["address"], date(2022, 6, 1))


@pytest.mark.parametrize(
    ("days", "until", "long_term"),
    [("2022.06.01-2032.06.01", date(2032, 6, 1), False), ("20220601-长期", None, True)],
)
def test_both_days_may_stand_in_one_field_and_words_in_place_of_codes(
    days: str, until: date | None, long_term: bool
) -> None:
    values = {**CARD, "sex": "男", "ethnic_group": "汉", "birth_date": "2004年05月20日"}
    values.pop("valid_from")
    values["valid_until"] = days
    card = read_line("|".join(values.values()).encode())
    assert (card.sex, card.ethnic_group, card.birth_date) == ("1", "汉", date(2004, 5, 20))
    assert (card.valid_from, card.valid_until, card.long_term) == (date(2022, 6, 1), until, long_term)


@pytest.mark.parametrize("line", ["", "测试甲", "|||||||||", "测试甲|1|01|20040230|地址|77|局|20220601|20320601"])
def test_what_is_no_card_is_named(line: str) -> None:
    with pytest.raises(WrongCard):
        read_line(line.encode())


@pytest.fixture
def line() -> Iterator[tuple[int, Path]]:
    """The reader's end of a terminal line, and the device at the other."""
    try:
        theirs, ours = os.openpty()
    except OSError:
        pytest.skip("this machine has no pseudo terminals (/dev/pts)")
    tty.setraw(ours)
    yield theirs, Path(os.ttyname(ours))
    os.close(theirs)
    os.close(ours)


def test_a_card_comes_over_the_line(line: tuple[int, Path]) -> None:
    theirs, device = line
    reader = SerialLine(device, seconds=5)
    reader.open()
    os.write(theirs, "|".join(CARD.values()).encode("gb18030") + b"\r\n")
    card = reader.read()
    assert (card.name, card.number) == (CARD["name"], CARD["number"])


def test_a_line_that_stays_silent_has_no_card(line: tuple[int, Path]) -> None:
    with pytest.raises(ReaderFault) as told:
        SerialLine(line[1], seconds=0.2).read()
    assert told.value.reason is Reason.NO_CARD


def test_a_device_that_is_not_there_or_no_line_does_not_answer(tmp_path: Path) -> None:
    (tmp_path / "plain").touch()
    for device in (tmp_path / "none", tmp_path / "plain"):
        with pytest.raises(ReaderFault) as told:
            SerialLine(device).open()
        assert told.value.reason is Reason.NO_ANSWER
