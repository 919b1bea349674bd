"""Fictitious couples. Their citizen numbers carry the prefixes 77 and 78, which were never assigned to a province."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any, Final

from registry_desktop.domain.citizen_number import check_digit
from registry_desktop.domain.codes import Divisions
from registry_desktop.domain.periods import months_after

# names that a register must not stumble over: rare characters of GB 18030-2022, a long name with ·
REMARKABLE: Final = (
    ("李𠮷", "王小芳"),
    ("陈䶮", "周㛃"),
    ("买买提·吐尔逊", "阿依古丽·买买提"),
    ("单雄", "尉迟静𱅒"),
    ("刘𬱖", "张鿍"),
)
_SURNAMES: Final = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜"
_OF_MEN: Final = (
    *"伟强磊军勇杰涛明超鹏宇",
    *("浩然", "志远", "建国", "子轩", "文博", "天佑", "俊峰", "一鸣", "海洋"),
)
_OF_WOMEN: Final = (
    *"芳娜敏静丽艳霞燕玲雪",
    *("婷婷", "雨欣", "思琪", "佳怡", "梦瑶", "晓彤", "雅琴", "秋月", "若兰", "子涵"),
)
_HOMES: Final = ("770101", "770101", "770101", "770102", "770181", "770201", "780101")
_STREETS: Final = ("人民路", "建设街", "和平里", "青年路", "东风巷", "文化路", "新华街", "长安里")
_EDUCATION: Final = ("10", "20", "20", "20", "30", "30", "60", "70")
_OCCUPATION: Final = ("1/2", "1/2", "3", "4", "4", "5", "6/7/8/9", "Y")
_LIFE_OF_A_CARD: Final = {"young": 120, "grown": 240}  # months: 10 and 20 years (IDL 5)


@dataclass(frozen=True)
class Person:
    """What one party's papers show."""

    role: str
    name: str
    birth_date: date
    number: str
    division: str
    place: str
    ethnic_group: str
    education: str
    occupation: str
    marital_status: str
    card_from: date
    card_until: date

    def fields(self) -> dict[str, Any]:
        """The form's fields of this party as a clerk enters them."""
        sex = "1" if self.role == "man" else "2"
        values: dict[str, Any] = {
            "name": self.name,
            "sex": sex,
            "birth_date": self.birth_date,
            "identity_number": self.number,
            "household_division": self.division,
            "household_place": self.place,
            "ethnic_group": self.ethnic_group,
            "education": self.education,
            "occupation": self.occupation,
            "marital_status": self.marital_status,
            "identity_valid_from": self.card_from,
            "identity_valid_until": self.card_until,
            "present": True,
            "will": "willing",
            "illness_explained": True,
        }
        return {f"{self.role}.{name}": value for name, value in values.items()}


@dataclass(frozen=True)
class Pair:
    """A couple and how its visit goes (`story`), with a number in the order of the day."""

    number: int
    man: Person
    woman: Person
    story: str


class Population:
    """Makes couples, one after the other, the same for the same seed; no citizen number twice."""

    def __init__(self, seed: int, day: date, divisions: Divisions) -> None:
        self._random = Random(seed)
        self._day = day
        self._divisions = divisions
        self._numbers: set[str] = set()
        self._made = 0

    def pair(self, story: str) -> Pair:
        """The next couple."""
        remarkable = REMARKABLE[self._made] if self._made < len(REMARKABLE) else ("", "")
        man_name, woman_name = remarkable[0] or self._name(_OF_MEN), remarkable[1] or self._name(_OF_WOMEN)
        self._made += 1
        youngest = months_after(self._day, -22 * 12)
        if story == "under_age":
            born = youngest + timedelta(days=1)
        else:
            born = youngest - timedelta(days=self._random.randint(30, 5500))
        man = self._person("man", man_name, born)
        woman_born = min(born + timedelta(days=self._random.randint(-900, 1500)), months_after(self._day, -241))
        woman = self._person("woman", woman_name, woman_born)
        return Pair(self._made, man, woman, story)

    def _name(self, given: tuple[str, ...]) -> str:
        return self._random.choice(_SURNAMES) + self._random.choice(given)

    def _person(self, role: str, name: str, born: date) -> Person:
        home = self._random.choice(_HOMES)
        place = self._name_of(home)
        lane = f"{self._random.choice(_STREETS)}{self._random.randint(1, 180)}号"
        card_from = months_after(self._day, -self._random.randint(2, 60))
        is_young = months_after(born, 26 * 12) > card_from
        return Person(
            role=role,
            name=name,
            birth_date=born,
            number=self._number(home, born, is_man=role == "man"),
            division=home,
            place=place + lane,
            ethnic_group="05" if "·" in name else self._random.choice(("01",) * 9 + ("03", "08", "11")),
            education=self._random.choice(_EDUCATION),
            occupation=self._random.choice(_OCCUPATION),
            marital_status=self._random.choice(("10",) * 8 + ("40",)),
            card_from=card_from,
            card_until=months_after(card_from, _LIFE_OF_A_CARD["young" if is_young else "grown"]),
        )

    def _name_of(self, division: str) -> str:
        """The division with those above it, unless its own name begins with theirs."""
        name = self._divisions.name(division, self._day) or division
        above = self._divisions.name(division[:2] + "0000", self._day) or ""
        return name if above and name.startswith(above) else self._divisions.full_name(division, self._day) or name

    def _number(self, division: str, born: date, *, is_man: bool) -> str:
        while True:
            order = self._random.randint(1, 498) * 2 + (1 if is_man else 0)
            seventeen = f"{division}{born:%Y%m%d}{order:03d}"
            number = seventeen + check_digit(seventeen)
            if number not in self._numbers:
                self._numbers.add(number)
                return number
