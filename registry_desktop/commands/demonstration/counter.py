"""What happens to one couple at the counter, step by step through the acts of the window.

A visit is a generator: it yields the minutes that pass before its next step, so that many couples are served side by
side as in a real hall.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from registry_desktop.acts import booking
from registry_desktop.acts.marriage.certificate import file_case, issue, make_certificate, proof_read, replace_booklet
from registry_desktop.acts.marriage.entry import mark_paper, save, sign_declaration, take_photo
from registry_desktop.acts.marriage.leaving import abandon
from registry_desktop.acts.marriage.opening import open_case
from registry_desktop.acts.marriage.review import accept, approve, not_accept, refuse, start_checking
from registry_desktop.acts.online_check import record_online_check
from registry_desktop.acts.papers import confirm_printed, make_paper
from registry_desktop.acts.read_back import record_read_back, shown_now
from registry_desktop.commands.demonstration.office import BOOKLET, Staff
from registry_desktop.commands.demonstration.people import Pair
from registry_desktop.commands.demonstration.picture import picture_of
from registry_desktop.domain.officer import SignedIn
from registry_desktop.domain.refused import Refused
from registry_desktop.queries.blanks import next_blanks
from registry_desktop.queries.cases import load_case
from registry_desktop.store.register import Register

SYSTEM: Final = "全国婚姻登记信息系统"
UNDER_AGE_REASON: Final = "男方未满二十二周岁，于{day}达到法定婚龄。"
CARD_REASON: Final = "女方居民身份证已过有效期，请持有效证件再来。"
UNWILLING_REASON: Final = "单独询问时女方表示并非完全自愿。"
ABANDONED_REASON: Final = "双方在领证前决定暂不登记。"
SPOILED_REASON: Final = "打印错位，照片页污损。"
PAGES: Final = 8


@dataclass
class Visit:
    """One couple on its way through the office."""

    register: Register
    staff: Staff
    pair: Pair
    registrar: SignedIn
    case_id: int = 0

    def do(self, act: Any, **arguments: Any) -> Any:
        """An act of the registrar on the case, with the revision the page would have read."""
        return self._perform(self.registrar, act, **arguments)

    def _perform(self, officer: SignedIn, act: Any, **arguments: Any) -> Any:
        revision = self.register.read(officer, load_case, self.case_id).revision
        done = self.register.perform(officer, act, registration_id=self.case_id, revision=revision, **arguments)
        return done.value

    def paper(self, paper: str, role: str = "", officer: SignedIn | None = None) -> None:
        """Make a paper, look at it, confirm it."""
        who = officer or self.registrar
        made = self.register.perform(who, make_paper, registration_id=self.case_id, paper=paper, role=role).value
        self.register.perform(who, confirm_printed, paper_id=made.id, blank_number=made.blank_number)

    def served(self, booking_id: int) -> Iterator[int]:
        """From the counter to the archive, or to wherever this couple's story ends."""
        self.case_id = self.register.perform(self.registrar, open_case, booking_id=booking_id).value
        yield 2
        self._enter()
        yield 3
        if not self._accepted():
            return
        yield 4
        if not self._approved():
            return
        yield 2
        yield from self._certificate()

    def _enter(self) -> None:
        fields = {**self.pair.man.fields(), **self.pair.woman.fields(), "kinship_declared": "none"}
        if self.pair.story == "card_expired":
            day = self.register.read(self.registrar, lambda work: work.today)
            fields["woman.identity_valid_until"] = day.replace(year=day.year - 1)
            fields["woman.identity_valid_from"] = day.replace(year=day.year - 11)
        self.do(save, fields=fields)
        for role in ("man", "woman"):
            self.do(mark_paper, role=role, paper="resident_id_card", marks={"seen": True, "copied": True})
        self.do(mark_paper, role="both", paper="couple_photo", marks={"seen": True})

    def _accepted(self) -> bool:
        for role in ("man", "woman"):
            self.paper("marriage_declaration", role)
            self.do(sign_declaration, role=role, oath_witness=self.registrar.name)
        try:
            self.do(accept)
        except Refused:
            self._not_accepted()
            return False
        return True

    def _not_accepted(self) -> None:
        man = self.pair.man.birth_date
        day = f"{man.year + 22}年{man.month}月{man.day}日"
        reason = UNDER_AGE_REASON.format(day=day) if self.pair.story == "under_age" else CARD_REASON
        self.do(not_accept, reason=reason)
        self.paper("not_accepted_notice")

    def _approved(self) -> bool:
        self.do(take_photo, content=picture_of(self.pair.number), file_name=f"couple-{self.pair.number:03d}.png")
        self.do(start_checking)
        for person in (self.pair.man, self.pair.woman):
            self._ask_online(person.role, "identity", "match")
            self._ask_online(person.role, "marital_status", person.marital_status)
        if self.pair.story == "unwilling":
            self.do(save, fields={"woman.will": "not_willing"})
            self.do(refuse, reason=UNWILLING_REASON, second=self.staff.second("shenhe"))
            self.paper("refusal_notice")
            return False
        self.do(approve)
        return True

    def _ask_online(self, role: str, kind: str, answer: str) -> None:
        self.do(record_online_check, role=role, kind=kind, answer=answer, source_system=SYSTEM)

    def _certificate(self) -> Iterator[int]:
        self._read_back()
        man, woman = self._blanks(2)
        self.do(make_certificate, man_blank=man, woman_blank=woman)
        self.paper("marriage_review_form")
        self.paper(BOOKLET, "man")
        self.paper(BOOKLET, "woman")
        yield 3
        if self.pair.story == "abandoned":
            self.do(abandon, reason=ABANDONED_REASON, second=self.staff.second("shenhe"))
            return
        if self.pair.story == "spoiled":
            (new,) = self._blanks(1)
            second = self.staff.second("kucun")
            self.do(replace_booklet, role="woman", new_blank=new, reason=SPOILED_REASON, second=second)
            self.paper(BOOKLET, "woman")
            self.paper("marriage_review_form")
        self.do(proof_read, second=self.staff.second("shenhe"))
        yield 4
        self.do(issue)
        yield 45
        archivist = self.staff["dangan"]
        self.paper("archive_cover", officer=archivist)
        self._perform(archivist, file_case, page_count=PAGES)

    def _read_back(self) -> None:
        """The couple reads what will be printed, and nods."""
        shown = self.register.read(self.registrar, shown_now, registration_id=self.case_id)
        self.register.perform(
            self.registrar,
            record_read_back,
            registration_id=self.case_id,
            digest=shown.digest,
            answer="right",
            shown_at=shown.at,
        )

    def _blanks(self, count: int) -> tuple[str, ...]:
        return self.register.read(self.registrar, next_blanks, kind=BOOKLET, count=count)


def couple_of(pair: Pair) -> booking.Couple:
    """The couple as the booking knows it."""
    return booking.Couple(pair.man.name, pair.woman.name, pair.man.number, pair.woman.number, phone="")
