"""Made-up people in any number: names as frequent as in China, citizen numbers of prefixes never assigned (77, 78).

The n-th man and the n-th woman are the same in every run; no two have one number.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from registry_desktop.domain.citizen_number import check_digit
from registry_desktop.domain.person_name import pinyin_of

MAN, WOMAN = "man", "woman"
DIVISIONS = ("770101", "770102", "780101")
FIRST_BIRTH, BIRTH_DAYS = date(1952, 1, 1), 18_000
_SPREAD = 7_919  # a prime: neighbours in the register are not neighbours in age
_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
    "姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
)
_GIVEN = (
    "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉建国华红玉萍春梅海燕鹏飞宇欣怡子涵梓萱雨桐佳琪浩然"
    "思睿晨曦博雅志远天佑诗婷俊凯嘉慧凤琴素云淑珍惠如月莲荣生福贵祥龙虎成林森木水清波江河山川岩峰岭松柏竹菊"
    "荷香茹薇蕾蓉芸芝莉莎莹璐瑶琳琦玲珊瑞琪瑾瑜璇彤昕昊旭升昌盛泰安康宁和顺利民友谊忠义仁礼智信德才学问书画"
    "诗歌乐舞若兮之然以恒乃心悦意念恩慈爱真善美新兴旺发达开元启航远征程途前进步高亮光耀辉煌灿烂星辰宙天地乾坤"
)


@dataclass(frozen=True, slots=True)
class Person:
    """What a register keeps of a person, with the keys that person is found by."""

    name: str
    pinyin: str
    initials: str
    birth_date: date
    number: str


def people(role: str, count: int, *, first: int = 0) -> Iterator[Person]:
    """`count` persons of that role from the `first`-th on."""
    for serial in range(first, first + count):
        yield person(role, serial)


def person(role: str, serial: int) -> Person:
    """The person of that role and serial."""
    surname, given = _name_of(role, serial)
    sounds = [_sound(one) for one in surname + given]
    kept = (serial // len(DIVISIONS) * _SPREAD) % BIRTH_DAYS
    order = 2 * (serial // (len(DIVISIONS) * BIRTH_DAYS)) + (1 if role == MAN else 2)
    birth, digits = _birth(kept)
    seventeen = f"{DIVISIONS[serial % len(DIVISIONS)]}{digits}{order:03d}"
    return Person(
        surname + given,
        "".join(sounds),
        "".join(sound[0] for sound in sounds),
        birth,
        seventeen + check_digit(seventeen),
    )


def _name_of(role: str, serial: int) -> tuple[str, str]:
    """The commonest surnames are the first of the list; one given name in seven has one character."""
    dice = _mixed(2 * serial + (role == MAN))
    surname = _SURNAMES[int(len(_SURNAMES) * ((dice & 0xFFFF) / 65_536) ** 1.8)]
    first = _GIVEN[(dice >> 16) % len(_GIVEN)]
    second = "" if (dice >> 32) % 7 == 0 else _GIVEN[(dice >> 40) % len(_GIVEN)]
    return surname, first + second


def _mixed(number: int) -> int:
    """A number that looks random and is always the same (the finaliser of splitmix64)."""
    number = (number * 0x9E3779B97F4A7C15 + 0x1234567) & 0xFFFFFFFFFFFFFFFF
    number = ((number ^ (number >> 30)) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
    number = ((number ^ (number >> 27)) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
    return number ^ (number >> 31)


@cache
def _sound(character: str) -> str:
    return pinyin_of(character, {})[0]


@cache
def _birth(kept: int) -> tuple[date, str]:
    day = FIRST_BIRTH + timedelta(days=kept)
    return day, f"{day:%Y%m%d}"


def some_of(count: int, how_many: int) -> list[int]:
    """Serials to look for, spread over the whole register, the same in every run."""
    return random.Random(count).sample(range(count), min(how_many, count))
