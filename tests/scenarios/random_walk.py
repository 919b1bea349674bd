"""A clerk who does anything at any time: random acts on random cases of every kind, most of them refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from registry_desktop.acts import blanks, booking, papers
from registry_desktop.acts.divorce import application, second_visit
from registry_desktop.acts.divorce import case as divorce_case
from registry_desktop.acts.marriage import entry, opening
from registry_desktop.acts.online_check import record_online_check
from registry_desktop.acts.registered import case as later_case
from registry_desktop.acts.reissue import certificate as reissue_certificate
from registry_desktop.acts.reissue import entry as reissue_entry
from registry_desktop.acts.reissue import opening as reissue_opening
from registry_desktop.domain.citizen_number import check_digit
from registry_desktop.domain.refused import Refused
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.records.certificates import BlankBooklet
from registry_desktop.records.later_cases import LATER_KINDS
from registry_desktop.records.registrations import Registration
from tests.acts.couples import photo
from tests.acts.later_cases import PAPERS
from tests.registers import Counter
from tests.scenarios.walk_acts import ACTS, DIVORCE, MARKS, MARRIAGE, REISSUE, SAVES, SIGNS, arguments, by, fields_of
from tests.scenarios.walk_holds import case_of, rows_of


@dataclass
class Walk:
    """One walk over one register; `random` chooses."""

    counter: Counter
    random: Random
    couples: int = 0

    def step(self) -> None:
        """One thing a clerk may do, sensible or not."""
        ways: dict[str, Callable[[], None]] = {
            "go on": lambda: self.act(sensible=True),
            "any": lambda: self.act(sensible=False),
            "open": self.open,
            "about": self.open_about_one,
            "print": self.print_something,
            "a day passes": self.pass_days,
        }
        often = {"go on": 20, "any": 3, "open": 1, "about": 2, "print": 1, "a day passes": 1}
        try:
            ways[self.random.choice([name for name, times in often.items() for _ in range(times)])]()
        except Refused:
            return

    # --- cases are opened

    def open(self) -> None:
        """Two people nobody has met come for the one or the other."""
        self.couples += 1
        man, woman = _number(self.couples, man=True), _number(self.couples, man=False)
        couple = booking.Couple(f"甲{_sign(self.couples)}", f"乙{_sign(self.couples)}", man, woman)
        self._arrive(couple, self.random.choice([MARRIAGE, DIVORCE]))

    def open_about_one(self) -> None:
        """A couple registered here comes to divorce or for a certificate, or a paper about its registration comes."""
        issued = [one for one in rows_of(self.counter, Registration) if one.issued_at and one.kind != REISSUE]
        if not issued:
            return
        about = self._record(self.random.choice(issued[-6:]).id)
        kind = self.random.choice([DIVORCE, DIVORCE, REISSUE, *LATER_KINDS])
        if kind in LATER_KINDS:
            self.fill(self._record(self._do(later_case.open_case, kind=kind, original_id=about.id)))
            return
        man, woman = about.man, about.woman
        couple = booking.Couple(man.name, woman.name, man.identity_number, woman.identity_number)
        self._arrive(couple, kind, about)

    def _arrive(self, couple: booking.Couple, business: str, about: Any = None) -> None:
        couple = booking.Couple(
            couple.man_name, couple.woman_name, couple.man_identity_number, couple.woman_identity_number,
            business=business,
        )  # fmt: skip
        arrived = self._do(booking.walk_in, couple=couple)
        if business == REISSUE:
            certificate = "divorce" if about.kind == DIVORCE else "marriage"
            case_id = self._do(reissue_opening.open_case, booking_id=arrived, certificate_kind=certificate)
            status = {"present_status": "40" if certificate == "divorce" else "20"}
            named = {"original_number": about.certificate_number, **status}
            self._try(reissue_entry.save, case_id, fields=named)
        elif business == DIVORCE:
            case_id = self._do(application.open_application, booking_id=arrived)
            if about is not None:
                self._try(application.save, case_id, fields={"marriage_certificate_number": about.certificate_number})
        else:
            case_id = self._do(opening.open_case, booking_id=arrived)
        self.fill(self._record(case_id))

    # --- cases are worked on

    def fill(self, record: Any) -> None:
        """Everything typed and shown that the present step asks for."""
        save, mark = SAVES.get(record.kind, later_case.save), MARKS.get(record.kind, later_case.mark_paper)
        self._try(save, record.id, fields=fields_of(record))
        shown = {(one.role, one.paper) for one in self._record(record.id).papers_shown if not one.seen}
        for role, paper in sorted(shown | set(PAPERS.get(record.kind, ()))):
            marks = {"seen": True} | ({} if record.kind in LATER_KINDS else {"verified": True, "verified_how": "sight"})
            self._try(mark, record.id, role=role, paper=paper, marks=marks)
        for role in ("man", "woman"):
            if record.kind in SIGNS:
                self._try(SIGNS[record.kind], record.id, role=role, oath_witness="登记员甲")
            if record.kind in (DIVORCE, REISSUE):
                take = second_visit.take_photo if record.kind == DIVORCE else reissue_certificate.take_photo
                self._try(take, record.id, role=role, content=photo())
            if record.state in ("checking", "review", "archive_check"):
                self._ask_online(record, role)
        if record.kind == MARRIAGE and record.state == "checking":
            self._try(entry.take_photo, record.id, content=photo())
        if record.kind == REISSUE:
            self._try(reissue_certificate.take_photo, record.id, content=photo())

    def _ask_online(self, record: Any, role: str) -> None:
        status = "no_record" if record.kind == MARRIAGE or self.random.randrange(8) else "10"
        for kind, answer in (("identity", "match"), ("marital_status", status)):
            self._try(record_online_check, record.id, role=role, kind=kind, answer=answer, source_system="省")

    def act(self, *, sensible: bool) -> None:
        """An act on a case: the one that comes next, or any other."""
        record = self._any_case()
        if record is None:
            return
        acts = ACTS[record.kind]
        if sensible and record.state in acts:
            self.fill(record)
            if record.state == "printing":
                self._print_booklets(record)
            act = acts[record.state]
        else:
            act = acts[self.random.choice(sorted(acts))]
        today = self.counter.clock.now.date()
        given = arguments(act, record, self.random, today, lambda: self._blank(record))
        revision = self._record(record.id).revision
        self.counter.register.perform(
            by(self.counter, act), act, registration_id=record.id, revision=revision, **given
        )

    def _blank(self, record: Any) -> str:
        """A booklet of any kind, used or not; most often a fresh one of the right kind."""
        booklets = rows_of(self.counter, BlankBooklet)
        wanted = KIND_BY_NAME[record.kind].booklet_of(record)
        stock = [one for one in booklets if one.state == "in_stock" and one.kind == wanted]
        if stock and self.random.randrange(6):
            return str(self.random.choice(stock).number)
        return str(self.random.choice(booklets).number)

    def _print_booklets(self, record: Any) -> None:
        for role in record.holders:
            self._print(record.id, KIND_BY_NAME[record.kind].certificate, role)

    def print_something(self) -> None:
        """Any paper of any case, for anybody; it may come out well or not."""
        record = self._any_case()
        if record is None:
            return
        printed = self.random.choice(KIND_BY_NAME[record.kind].prints)
        self._print(record.id, printed.paper, self.random.choice(["", "man", "woman"]))

    def _print(self, case_id: int, paper: str, role: str) -> None:
        try:
            made = self._do(papers.make_paper, registration_id=case_id, paper=paper, role=role)
            self._do(papers.confirm_printed, paper_id=made.id, blank_number=made.blank_number)
        except Refused:
            return

    def pass_days(self) -> None:
        """One to forty days go by; at their end somebody opens the office."""
        days = self.random.choice([1, 3, 31, 33, 40])
        day = self.counter.clock.now.date() + timedelta(days=days)
        self.counter.clock.set_to(day, 9)
        self._do(divorce_case.pass_time)

    # --- the register

    def _do(self, function: Any, **arguments: Any) -> Any:
        return self.counter.register.perform(self.counter.registrar, function, **arguments).value

    def _try(self, function: Any, case_id: int, **arguments: Any) -> None:
        try:
            self._do(function, registration_id=case_id, revision=self._record(case_id).revision, **arguments)
        except Refused:
            return

    def _record(self, case_id: int) -> Any:
        return case_of(self.counter, case_id)

    def _any_case(self) -> Any:
        """One of those opened last, most often one that is not at its end; the others stay as they are."""
        found = rows_of(self.counter, Registration)
        if self.random.randrange(4):
            found = [one for one in found if one.state in ACTS[one.kind]] or found
        return self._record(self.random.choice(found[-6:]).id) if found else None

    def every_case(self) -> list[Any]:
        """All registrations there are."""
        return rows_of(self.counter, Registration)


def fresh_stock(counter: Counter) -> None:
    """A hundred booklets of each kind."""
    for kind, first in (("marriage_certificate", 30_000_001), ("divorce_certificate", 40_000_001)):
        counter.register.perform(counter.reviewer, blanks.receive, kind=kind, first=str(first), last=str(first + 99))


def _sign(serial: int) -> str:
    return chr(0x4E00 + serial)


def _number(serial: int, *, man: bool) -> str:
    born = date(1985, 1, 1) + timedelta(days=serial)
    first = f"770101{born:%Y%m%d}{(serial % 400) * 2 + (1 if man else 0):03d}"
    return first + check_digit(first)
