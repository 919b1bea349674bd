"""A morning at the test office, worked by the real acts: bookings, couples waiting, cases in every state.

Shared by the tests of pages and the pictures of docs/screens. Everybody is made up; numbers begin with 77 or 78, which
no division has.
"""

import dataclasses
import io
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from PIL import Image, ImageDraw

from registry_desktop.acts import booking, papers
from registry_desktop.acts.marriage import certificate, entry, opening, review
from registry_desktop.acts.online_check import record_online_check
from registry_desktop.acts.permission import SecondOfficer
from registry_desktop.acts.reissue.opening import open_case as open_reissue
from registry_desktop.acts.working_plan import lay_out_slots
from registry_desktop.domain.citizen_number import check_digit
from registry_desktop.queries import appointments, cases
from tests.desktop.archive_at_the_office import ArchiveOfTest
from tests.desktop.divorces_at_the_office import divorces
from tests.registers import DAY, PASSWORD, Counter

COUPLES: Sequence[tuple[str, str]] = (
    ("陈测试", "周样例"),
    ("欧阳𠮷安", "司徒䶮"),
    ("买买提·吐尔逊", "古丽娜尔·阿不都热合曼"),
    ("李一鸣", "王思远"),
    ("赵子轩", "钱语嫣"),
    ("孙浩然", "吴梦琪"),
    ("郑博文", "冯诗涵"),
    ("褚建国", "卫红梅"),
    ("蒋天宇", "沈若曦"),
    ("韩志强", "杨丽华"),
    ("朱俊杰", "秦雨桐"),
    ("尤家豪", "许静怡"),
    ("何伟", "吕芳"),
    ("施明远", "张㛃"),
)
DIVORCING: Sequence[tuple[str, str]] = (("金大为", "魏小燕"), ("陶永福", "姜慧敏"), ("戚一鸣", "谢桂芳"))
STEPS = ("opened", "accepted", "checking", "approved", "issued", "filed")


def identity_number(serial: int, *, man: bool, born: date) -> str:
    """A made-up citizen number of the test county."""
    first = f"770101{born:%Y%m%d}{serial * 2 + (1 if man else 0):03d}"
    return first + check_digit(first)


def couple(place: int) -> booking.Couple:
    """One of COUPLES with numbers, born in the year 2000."""
    man, woman = COUPLES[place % len(COUPLES)]
    return booking.Couple(
        man,
        woman,
        identity_number(place + 1, man=True, born=date(1998, 3, 1) + timedelta(days=37 * place)),
        identity_number(place + 1, man=False, born=date(1999, 7, 1) + timedelta(days=41 * place)),
        "",
        "",
    )


def divorcing(place: int) -> booking.Couple:
    """One of DIVORCING, born around 1990."""
    man, woman = DIVORCING[place]
    return booking.Couple(
        man,
        woman,
        identity_number(place + 201, man=True, born=date(1988, 2, 1) + timedelta(days=57 * place)),
        identity_number(place + 201, man=False, born=date(1990, 6, 1) + timedelta(days=71 * place)),
        business="marriage.divorce",
    )


def work_a_morning(counter: Counter) -> None:
    """Two weeks of slots, bookings, six couples come, their cases stand in different states."""
    perform, registrar = counter.register.perform, counter.registrar
    divorces(counter, [divorcing(place) for place in range(len(DIVORCING))])
    perform(counter.reviewer, lay_out_slots, first=DAY - timedelta(days=2), last=DAY + timedelta(days=16))
    counter.clock.set_to(DAY - timedelta(days=2), 9)
    read = counter.register.read
    today = read(registrar, appointments.slots_between, first=DAY, last=DAY)
    later = counter.register.read(
        registrar, appointments.slots_between, first=DAY + timedelta(1), last=DAY + timedelta(8)
    )
    made = [
        perform(registrar, booking.book, slot_id=today[place * 2 // 3].id, couple=couple(place)).value
        for place in range(11)
    ]
    for place in range(11, 14):
        perform(registrar, booking.book, slot_id=later[(place - 11) * 5].id, couple=couple(place))
    counter.clock.set_to(DAY, 8, 35)
    perform(registrar, booking.cancel, booking_id=made.pop(), reason="双方改期")
    for place, step in enumerate(("filed", "issued", "issued", "checking", "opened", "")):
        perform(registrar, booking.check_in, booking_id=made[place])
        if step:
            worked = work_a_case(counter, made[place], step)
        if step == "filed":
            ArchiveOfTest(counter, worked).morning()
    lost = dataclasses.replace(couple(0), business="marriage.reissue")
    arrived = perform(registrar, booking.walk_in, couple=lost).value
    perform(registrar, open_reissue, booking_id=arrived)
    walk_in = booking.Couple("卜一凡", "龙小雨", phone="13900000000")
    perform(registrar, booking.walk_in, couple=walk_in)


def work_a_case(counter: Counter, booking_id: int, until: str) -> int:
    """Open the case of an arrived booking and bring it to `until` (one of STEPS); its id."""
    case = Case(counter, counter.register.perform(counter.registrar, opening.open_case, booking_id=booking_id).value)
    ways: dict[str, Callable[[], None]] = {
        "accepted": case.accept,
        "checking": case.check,
        "approved": case.approve,
        "issued": case.issue,
        "filed": case.file,
    }
    for step in STEPS[1 : STEPS.index(until) + 1]:
        ways[step]()
    return case.id


class Case:
    """One case walked through its acts."""

    def __init__(self, counter: Counter, registration_id: int) -> None:
        self.counter = counter
        self.id = registration_id

    def accept(self) -> None:
        """Fill the form, mark the papers, print and sign the declarations, accept."""
        self.act(entry.save, fields=_fields(self.view().record))
        for shown in self.view().record.papers_shown:
            marks = {"seen": True, "copied": True, "verified": True, "verified_how": "sight"}
            self.act(entry.mark_paper, role=shown.role, paper=shown.paper, marks=marks)
        for role in ("man", "woman"):
            self.print("marriage_declaration", role)
            self.act(entry.sign_declaration, role=role, oath_witness="登记员甲")
        self.act(review.accept)

    def check(self) -> None:
        """Begin the examination."""
        self.act(review.start_checking)

    def approve(self) -> None:
        """Record the online checks, the will of both and the photo, approve."""
        for role in ("man", "woman"):
            for kind, answer in (("identity", "match"), ("marital_status", "no_record")):
                self.act(record_online_check, role=role, kind=kind, answer=answer, source_system="省")
        self.act(entry.save, fields={"man.will": "willing", "woman.will": "willing"})
        self.act(entry.take_photo, content=photo(), file_name="couple.jpg")
        self.act(review.approve)

    def issue(self) -> None:
        """Make, print, proof-read and issue the certificates."""
        man, woman = self.view().next_blanks
        self.act(certificate.make_certificate, man_blank=man, woman_blank=woman)
        for role in ("man", "woman"):
            self.print("marriage_certificate", role)
        self.print("marriage_review_form", "")
        self.act(certificate.proof_read, second=SecondOfficer("reviewer", PASSWORD))
        self.act(certificate.issue)

    def file(self) -> None:
        """Put the file into the archive."""
        revision = self.view().record.revision
        arguments = {"registration_id": self.id, "revision": revision, "page_count": 8}
        self.counter.register.perform(self.counter.archivist, certificate.file_case, **arguments)

    def print(self, paper: str, role: str) -> None:
        """Make a paper and confirm that it came out well."""
        arguments = {"role": role} if role else {}
        made = self._perform(papers.make_paper, registration_id=self.id, paper=paper, **arguments)
        self._perform(papers.confirm_printed, paper_id=made.id, blank_number=made.blank_number)

    def act(self, act: Any, **arguments: Any) -> None:
        """Carry out an act on the case as it stands now."""
        revision = self.view().record.revision
        self._perform(act, registration_id=self.id, revision=revision, **arguments)

    def view(self) -> cases.CaseView:
        """The case as its page shows it."""
        return self.counter.register.read(self.counter.registrar, cases.case, registration_id=self.id)

    def _perform(self, act: Any, **arguments: Any) -> Any:
        return self.counter.register.perform(self.counter.registrar, act, **arguments).value


def _fields(record: Any) -> dict[str, Any]:
    party = {
        "ethnic_group": "01",
        "occupation": "1/2",
        "education": "20",
        "marital_status": "10",
        "household_division": "770101",
        "household_place": "测试县甲人民路1号",
        "present": True,
        "illness_explained": True,
        "declares_no_spouse": True,
        "declares_no_kinship": True,
    }
    fields: dict[str, Any] = {"kinship_declared": "none"}
    for one in record.parties:
        digits = one.identity_number
        fields |= {f"{one.role}.{name}": value for name, value in party.items()}
        fields[f"{one.role}.sex"] = "1" if one.role == "man" else "2"
        fields[f"{one.role}.birth_date"] = date(int(digits[6:10]), int(digits[10:12]), int(digits[12:14]))
    return fields


def photo() -> bytes:
    """Two plain figures on a red ground, as a JPEG."""
    picture = Image.new("RGB", (1060, 700), (176, 30, 38))
    draw = ImageDraw.Draw(picture)
    for middle in (370, 690):
        draw.ellipse((middle - 90, 150, middle + 90, 350), fill=(232, 190, 160))
        draw.rounded_rectangle((middle - 150, 360, middle + 150, 760), 80, fill=(240, 240, 244))
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=80)
    return out.getvalue()
