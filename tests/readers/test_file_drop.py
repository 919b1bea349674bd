"""Cards that a vendor's tool writes into a folder: read once, then taken out of it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from registry_desktop.domain.identity_card import LARGEST_PHOTO
from registry_desktop.readers.chosen import chosen_reader
from registry_desktop.readers.reader import ReaderFault, Reason
from tests.readers.cards import CARD, block, picture

LINES = "\r\n".join(CARD.values())


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("0001.json", json.dumps(CARD, ensure_ascii=False).encode()),
        ("0001.txt", LINES.encode("gb18030")),
        ("0001.TXT", LINES.encode()),
        ("wz.txt", block()),
    ],
)
def test_every_form_of_file_gives_the_same_card(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    (tmp_path / name).with_suffix(".bmp").write_bytes(picture())
    card = chosen_reader("file", str(tmp_path)).read()
    assert (card.name, card.number, card.issuer, card.photo) == (
        CARD["name"],
        CARD["number"],
        CARD["issuer"],
        picture(),
    )
    assert list(tmp_path.iterdir()) == []


def test_the_newest_card_counts_and_the_next_person_never_gets_it(tmp_path: Path) -> None:
    for place, name in enumerate(("一", "二")):
        path = tmp_path / f"{place}.json"
        path.write_text(json.dumps({**CARD, "name": name}), encoding="utf-8")
        os.utime(path, (1_000 + place, 1_000 + place))
    reader = chosen_reader("file", str(tmp_path))
    assert [reader.read().name, reader.read().name] == ["二", "一"]
    with pytest.raises(ReaderFault) as told:
        reader.read()
    assert told.value.reason is Reason.NO_CARD


@pytest.mark.parametrize(
    "content",
    [b"[]", b"{", b'{"name": 1}', b'{"colour": "red"}', b"\xff\xff", b"x" * 30_000, b'{"name": "\xe4\xb8\x80"}'],
)
def test_what_is_no_card_is_said_and_stays_where_it_is(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "card.json").write_bytes(content)
    with pytest.raises(ReaderFault) as told:
        chosen_reader("file", str(tmp_path)).read()
    assert told.value.reason is Reason.WRONG_CARD
    assert (tmp_path / "card.json").exists()


def test_a_picture_larger_than_any_reader_gives_is_no_card(tmp_path: Path) -> None:
    (tmp_path / "card.json").write_text(json.dumps(CARD), encoding="utf-8")
    (tmp_path / "card.bmp").write_bytes(bytes(LARGEST_PHOTO + 1))
    with pytest.raises(ReaderFault) as told:
        chosen_reader("file", str(tmp_path)).read()
    assert told.value.facts["field"] == "photo"


@pytest.mark.parametrize(("kind", "place"), [("", "/tmp"), ("file", " "), ("magic", "/tmp")])
def test_without_a_choice_the_settings_are_asked_for(kind: str, place: str) -> None:
    with pytest.raises(ReaderFault) as told:
        chosen_reader(kind, place)
    assert told.value.reason is Reason.NOT_CHOSEN


def test_a_folder_that_is_not_there_does_not_answer(tmp_path: Path) -> None:
    with pytest.raises(ReaderFault) as told:
        chosen_reader("file", str(tmp_path / "none")).open()
    assert told.value.reason is Reason.NO_ANSWER
