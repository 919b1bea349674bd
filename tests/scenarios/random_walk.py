"""A clerk who does anything at any time: random acts on random cases, most of them refused; what must hold anyway."""

from __future__ import annotations

import json
from collections import Counter as Count
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from sqlalchemy import select

from registry_desktop.acts import blanks, booking, papers
from registry_desktop.acts.divorce import application, ending, second_visit
from registry_desktop.acts.divorce import case as divorce_case
from registry_desktop.acts.divorce import certificate as divorce_certificate
from registry_desktop.acts.marriage import certificate, entry, leaving, opening, reopening, review
from registry_desktop.acts.online_check import record_online_check
from registry_desktop.domain.citizen_number import check_digit
from registry_desktop.domain.refused import Refused
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.queries import audit, cases
from registry_desktop.records.audit import AuditEntry
from registry_desktop.records.certificates import BlankBooklet, IssuedPaper, LedgerNumber, NumberCounter
from registry_desktop.records.registrations import Registration
from registry_desktop.store.unit_of_work import UnitOfWork
from tests.acts.couples import SECOND, photo
from tests.registers import Counter

PARTY = {
    "ethnic_group": "01",
    "occupation": "1/2",
    "education": "20",
    "household_division": "770101",
    "household_place": "测试县甲人民路1号",
    "present": True,
}
AGREEMENT = {f"agreement_{matter}": "agreed" for matter in ("will", "children", "property", "debts")}
MARRIAGE_ACTS: dict[str, Any] = {
    "pre_review": review.accept,
    "accepted": review.start_checking,
    "checking": review.approve,
    "approved": certificate.make_certificate,
    "printing": certificate.proof_read,
    "proof_read": certificate.issue,
    "issued": certificate.file_case,
    "refuse": review.refuse,
    "not_accept": review.not_accept,
    "reopen": reopening.reopen,
    "abandon": leaving.abandon,
    "replace": certificate.replace_booklet,
}
DIVORCE_ACTS: dict[str, Any] = {
    "draft": application.accept,
    "window_open": second_visit.start_review,
    "review": second_visit.approve,
    "approved": divorce_certificate.make_certificate,
    "printing": divorce_certificate.proof_read,
    "proof_read": divorce_certificate.issue,
    "issued": divorce_certificate.file_case,
    "refuse": second_visit.refuse,
    "not_accept": application.not_accept,
    "reopen": second_visit.reopen,
    "withdraw": ending.withdraw,
    "terminate": ending.terminate,
    "abandon": ending.abandon,
    "replace": divorce_certificate.replace_booklet,
}
TIME = ("app_accepted", "cooling", "window_open", "deemed_withdrawn")
"""What time alone makes of an application: several steps may pass while nobody looks."""


@dataclass
class Walk:
    """One walk over one register; `random` chooses."""

    counter: Counter
    random: Random
    couples: int = 0

    def step(self) -> None:
        """One thing a clerk may do, sensible or not."""
        kind = self.random.choice(["go on"] * 12 + ["any"] * 3 + ["open", "open", "print", "a day passes"])
        ways: dict[str, Callable[[], None]] = {
            "open": self.open,
            "go on": lambda: self.act(sensible=True),
            "any": lambda: self.act(sensible=False),
            "print": self.print_something,
            "a day passes": self.pass_days,
        }
        try:
            ways[kind]()
        except Refused:
            return

    # --- what is done

    def open(self) -> None:
        """Two people nobody has met come for the one or the other."""
        self.couples += 1
        man, woman = _number(self.couples, man=True), _number(self.couples, man=False)
        business = self.random.choice(["marriage.registration", "marriage.divorce"])
        couple = booking.Couple(f"甲{_sign(self.couples)}", f"乙{_sign(self.couples)}", man, woman, business=business)
        arrived = self._do(booking.walk_in, couple=couple)
        opens = opening.open_case if business == "marriage.registration" else application.open_application
        case_id = self._do(opens, booking_id=arrived)
        self.fill(self._record(case_id))

    def fill(self, record: Any) -> None:
        """Everything typed and shown that the present step asks for."""
        is_marriage = record.kind == "marriage.registration"
        acts = entry if is_marriage else application
        self._try(acts.save, record.id, fields=_fields(record))
        for shown in self._record(record.id).papers_shown:
            if not shown.seen:
                marks = {"seen": True, "verified": True, "verified_how": "sight"}
                self._try(acts.mark_paper, record.id, role=shown.role, paper=shown.paper, marks=marks)
        sign = entry.sign_declaration if is_marriage else second_visit.sign_declaration
        for role in ("man", "woman"):
            self._try(sign, record.id, role=role, oath_witness="登记员甲")
            if not is_marriage:
                self._try(second_visit.take_photo, record.id, role=role, content=photo())
        if is_marriage:
            self._examine(record)

    def _examine(self, record: Any) -> None:
        if record.state != "checking":
            return
        for role in ("man", "woman"):
            for kind, answer in (("identity", "match"), ("marital_status", "no_record")):
                self._try(
                    record_online_check, record.id, role=role, kind=kind, answer=answer, source_system="省"
                )
        self._try(entry.take_photo, record.id, content=photo())

    def act(self, *, sensible: bool) -> None:
        """An act on a case: the one that comes next, or any other."""
        record = self._any_case()
        if record is None:
            return
        acts = MARRIAGE_ACTS if record.kind == "marriage.registration" else DIVORCE_ACTS
        if sensible and record.state in acts:
            self.fill(record)
            if record.state == "printing":
                self._print_booklets(record)
            name = record.state
        else:
            name = self.random.choice(sorted(acts))
        by = self.counter.archivist if name == "issued" else self.counter.registrar
        arguments = self._arguments(name, record)
        revision = self._record(record.id).revision
        self.counter.register.perform(by, acts[name], registration_id=record.id, revision=revision, **arguments)

    def _arguments(self, name: str, record: Any) -> dict[str, Any]:
        if name == "approved":
            return {"man_blank": self._blank(record), "woman_blank": self._blank(record)}
        if name in ("printing", "proof_read", "issued"):
            fixed: dict[str, dict[str, Any]] = {"printing": {"second": SECOND}, "issued": {"page_count": 9}}
            return fixed.get(name, {})
        role = self.random.choice(["man", "woman"])
        given: dict[str, dict[str, Any]] = {
            "refuse": {"reason": "不符合条件", "second": SECOND},
            "not_accept": {"reason": "材料不齐"},
            "reopen": {"reason": "姓名有误", "second": SECOND},
            "abandon": {"reason": "不办了"} | ({"second": SECOND} if record.kind == "marriage.registration" else {}),
            "replace": {"role": role, "new_blank": self._blank(record), "reason": "污损", "second": SECOND},
            "withdraw": {"role": role},
            "terminate": {"by": self.random.choice(["death", "court"]), "reason": "法院文书一号", "second": SECOND},
        }
        return given.get(name, {})

    def _blank(self, record: Any) -> str:
        """A booklet of any kind, used or not; most often a fresh one of the right kind."""
        wanted = KIND_BY_NAME[record.kind].booklet_kind
        stock = [one for one in self._all(BlankBooklet) if one.state == "in_stock" and one.kind == wanted]
        if stock and self.random.randrange(6):
            return str(self.random.choice(stock).number)
        return str(self.random.choice(self._all(BlankBooklet)).number)

    def _print_booklets(self, record: Any) -> None:
        paper = KIND_BY_NAME[record.kind].certificate
        for role in ("man", "woman"):
            self._print(record.id, paper, role)

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
            self._do(papers.confirm_printed, paper_id=made.id)
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
        return self.counter.register.read(self.counter.registrar, cases.load_any_case, case_id)

    def _any_case(self) -> Any:
        """One of those opened last: the others stay as they are."""
        found = self._all(Registration)[-6:]
        return self._record(self.random.choice(found).id) if found else None

    def _all(self, kind: Any) -> list[Any]:
        def read(work: UnitOfWork) -> list[Any]:
            return list(work.session.scalars(select(kind).order_by(*kind.__table__.primary_key)))

        return self.counter.register.read(self.counter.registrar, read)

    def every_case(self) -> list[Any]:
        """All registrations there are."""
        return self._all(Registration)

    # --- what must hold

    def hold(self) -> None:
        """No forbidden change, no number twice, no blank unaccounted for, the chain intact."""
        self._every_change_was_allowed()
        registered = [one for one in self._all(Registration) if one.issued_at is not None]
        self._numbers(registered)
        self._blanks(registered)
        assert self.counter.register.read(self.counter.reviewer, audit.verify).holds

    def _every_change_was_allowed(self) -> None:
        kinds = {one.id: KIND_BY_NAME[one.kind].states for one in self._all(Registration)}
        for line in self._all(AuditEntry):
            if line.record != "registration":
                continue
            told = json.loads(line.text)
            before, after = told["before"].get("state"), told["after"].get("state")
            if before is None or after is None or before == after:
                continue
            by_time = before in TIME and after in (*TIME, "withdrawn") and (
                after == "withdrawn" or TIME.index(before) < TIME.index(after)
            )
            assert kinds[int(line.record_id)].allows(before, after) or by_time, (line.act, before, after)

    def _numbers(self, registered: list[Any]) -> None:
        ledger = self._all(LedgerNumber)
        assert len({one.number for one in ledger}) == len(ledger)
        for counted in self._all(NumberCounter):
            if counted.prefix in ("J", "L"):
                serials = [one.serial for one in ledger if (one.prefix, one.year) == (counted.prefix, counted.year)]
                assert sorted(serials) == list(range(1, counted.next_serial)), "every gap has a row"
        issued = {one.number: one.registration_id for one in ledger if one.state == "issued"}
        assert issued == {one.certificate_number: one.id for one in registered}
        assert all(one.reason for one in ledger if one.state in ("voided", "skipped"))

    def _blanks(self, registered: list[Any]) -> None:
        booklets = self._all(BlankBooklet)
        issued = Count(one.registration_id for one in booklets if one.state == "issued")
        assert issued == Count({one.id: 2 for one in registered})
        for one in booklets:
            if one.state == "assigned":
                assert self._record(one.registration_id).state in ("printing", "proof_read")
            if one.state == "voided":
                assert one.reason
                assert one.second_officer_id is not None
        of_number = {(one.kind, one.number): one for one in booklets}
        for paper in self._all(IssuedPaper):
            if paper.blank_number:
                kind = KIND_BY_NAME[self._record(paper.registration_id).kind].booklet_kind
                booklet = of_number[kind, paper.blank_number]
                assert booklet.state in ("assigned", "issued", "voided")
                assert (paper.state == "spoiled") == (booklet.state == "voided")


def fresh_stock(counter: Counter) -> None:
    """A hundred booklets of each kind."""
    for kind, first in (("marriage_certificate", 30_000_001), ("divorce_certificate", 40_000_001)):
        counter.register.perform(counter.reviewer, blanks.receive, kind=kind, first=str(first), last=str(first + 99))


def _fields(record: Any) -> dict[str, Any]:
    """What the form of a case asks for in its present state."""
    is_marriage = record.kind == "marriage.registration"
    shared = PARTY | ({"marital_status": "10", "illness_explained": True} if is_marriage else {"marital_status": "20"})
    if record.state in ("checking", "review"):
        shared |= {"will": "willing"}
    fields: dict[str, Any] = {"kinship_declared": "none"} if is_marriage else dict(AGREEMENT)
    if record.state == "draft":
        fields |= {"marriage_certificate_number": "J770101-2019-000001", "married_on": date(2019, 1, 1)}
    for party in record.parties:
        digits = party.identity_number
        fields |= {f"{party.role}.{name}": value for name, value in shared.items()}
        fields[f"{party.role}.birth_date"] = date(int(digits[6:10]), int(digits[10:12]), int(digits[12:14]))
    return fields


def _sign(serial: int) -> str:
    return chr(0x4E00 + serial)


def _number(serial: int, *, man: bool) -> str:
    born = date(1985, 1, 1) + timedelta(days=serial)
    first = f"770101{born:%Y%m%d}{(serial % 400) * 2 + (1 if man else 0):03d}"
    return first + check_digit(first)
