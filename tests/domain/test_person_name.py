"""Names are stored one way, whatever keyboard, card reader or spreadsheet they come from."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry_desktop.domain.person_name import (
    grams,
    grams_sought,
    normalise,
    pinyin_of,
    problems,
    read_surnames,
    search_key,
    strange_characters,
)

SURNAMES = read_surnames(Path(__file__).parents[2] / "resources" / "codes" / "surnames.csv")
RARE = "㛃𬱖䶮𠮷𫖯𨱏鿍𱅒"


@pytest.mark.parametrize("dot", "·∙•・●･⋅.．")
def test_every_look_alike_of_the_dot_becomes_the_one_dot(dot: str) -> None:
    assert normalise(f"阿依古丽{dot}买买提") == "阿依古丽·买买提"
    assert normalise(f"阿依古丽 {dot} 买买提") == "阿依古丽·买买提"


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        (" 王 静 ", "王静"),
        ("张\u3000三", "张三"),
        ("JOHN  A.  SMITH", "JOHN A. SMITH"),
        ("José", "José"),
        ("\u9fcd鿍", "\u9fcd鿍"),
        ("\uf9dc明", "\uf9dc明"),
    ],
)
def test_spaces_and_letters_are_put_in_order_and_ideographs_left_alone(text: str, stored: str) -> None:
    assert normalise(text) == stored


@given(st.text(max_size=60))
def test_what_is_stored_once_is_not_changed_again(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)
    assert search_key(normalise(text)) == search_key(text)


@pytest.mark.parametrize(
    "name", ["王静", "阿依古丽·买买提", "JOHN A. SMITH", "O’NEIL MARY-ANN", "〇明", RARE, "王" * 50, "𠮷" * 50]
)
def test_a_name_of_any_ideographs_or_letters_is_right(name: str) -> None:
    assert problems(name) == ()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("", "NAME_EMPTY"),
        ("  ", "NAME_EMPTY"),
        ("王" * 101, "NAME_TOO_LONG"),
        ("𠮷" * 51, "NAME_TOO_LONG"),
        ("王1", "NAME_CHARACTER"),
        ("王(静)", "NAME_CHARACTER"),
        ("王\x07静", "NAME_CHARACTER"),
        ("王\ue000", "NAME_PRIVATE_USE"),
        ("·王", "NAME_DOT"),
        ("王··静", "NAME_DOT"),
    ],
)
def test_what_is_wrong_with_a_name_is_named(name: str, code: str) -> None:
    assert code in problems(name)


def test_strange_characters_are_named_once_in_their_order() -> None:
    assert strange_characters("王3静?3") == "3?"


def test_search_ignores_dots_spaces_and_capitals() -> None:
    assert search_key("阿依古丽・买买提") == search_key("阿依古丽买买提") == "阿依古丽买买提"
    assert search_key("John A. SMITH") == search_key("JOHN A SMITH") == "johnasmith"


@given(st.text(min_size=2, max_size=20))
def test_a_part_of_a_name_has_only_grams_of_the_name(text: str) -> None:
    key = search_key(text)
    for start in range(len(key)):
        part = key[start:]
        assert len(part) < 2 or set(grams_sought(part)) <= set(grams(key))
    assert set(grams_sought(key[:1])) <= set(grams(key))


def test_each_gram_stands_once() -> None:
    assert grams("王") == grams_sought("王") == ("王",)
    assert grams("") == grams_sought("") == ()
    assert grams("哈哈哈哈") == ("哈", "哈哈", "哈哈哈")
    assert grams_sought("哈哈哈哈") == ("哈哈哈",)
    assert grams_sought("欧阳") == ("欧阳",)


@pytest.mark.parametrize(
    ("name", "pinyin", "initials"),
    [
        ("曾小明", "zengxiaoming", "zxm"),
        ("单雄信", "shanxiongxin", "sxx"),
        ("单于明", "chanyuming", "cym"),
        ("万俟雅言", "moqiyayan", "mqyy"),
        ("尉迟恭", "yuchigong", "ycg"),
        ("解放", "xiefang", "xf"),
        ("吕布", "lvbu", "lb"),
        ("仇朴", "qiupu", "qp"),
        ("阿依古丽·买买提", "ayigulimaimaiti", "ayglmmt"),
        ("JOHN SMITH", "johnsmith", "js"),
        ("王𱅒", "wang𱅒", "w𱅒"),
        ("", "", ""),
    ],
)
def test_a_name_sounds_as_its_surname_is_read(name: str, pinyin: str, initials: str) -> None:
    assert pinyin_of(name, SURNAMES) == (pinyin, initials)
