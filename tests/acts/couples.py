"""A couple for tests: worked to any step of 结婚登记 through the same acts as the window."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from PIL import Image

from registry_desktop.acts import booking, papers
from registry_desktop.acts.marriage import certificate, entry, opening, review
from registry_desktop.acts.online_check import record_online_check
from registry_desktop.acts.permission import SecondOfficer
from registry_desktop.queries import cases
from registry_desktop.records.registrations import MarriageRegistration
from tests.registers import PASSWORD, Counter

SECOND = SecondOfficer("reviewer", PASSWORD)
STEPS = ("pre_review", "entered", "accepted", "checking", "approved", "printing", "printed", "proof_read", "issued")


@dataclass
class CoupleOfTest:
    """P01 and P02 of the worked cases unless said otherwise."""

    man_name: str = "测试甲"
    woman_name: str = "张𠮷"
    man_number: str = "770101200405209010"
    woman_number: str = "770101200503019026"
    man_born: date = date(2004, 5, 20)
    woman_born: date = date(2005, 3, 1)
    blanks: tuple[str, str] = ("10000001", "10000002")
    fields: dict[str, Any] = field(default_factory=dict)


def photo() -> bytes:
    """A plain red picture large enough for 53 × 35 mm."""
    out = io.BytesIO()
    Image.new("RGB", (1200, 900), (170, 25, 35)).save(out, "JPEG")
    return out.getvalue()


def entered_fields(couple: CoupleOfTest) -> dict[str, Any]:
    """Everything the form holds once both parties are typed in."""
    party = {
        "ethnic_group": "01",
        "occupation": "1/2",
        "education": "20",
        "marital_status": "10",
        "household_division": "770101",
        "household_place": "测试县甲人民路1号",
        "present": True,
        "illness_explained": True,
    }
    fields: dict[str, Any] = {f"{role}.{name}": value for role in ("man", "woman") for name, value in party.items()}
    fields |= {"man.birth_date": couple.man_born, "woman.birth_date": couple.woman_born, "kinship_declared": "none"}
    return fields | couple.fields


def work_to(counter: Counter, step: str, couple: CoupleOfTest | None = None) -> int:
    """Open a case and work it to `step` (one of STEPS); its id."""
    couple = couple or CoupleOfTest()
    case_id = _opened(counter, couple)
    for number, do in enumerate(_WORK, 1):
        if STEPS.index(step) >= number:
            do(counter, case_id, couple)
    return case_id


def the_case(counter: Counter, case_id: int) -> MarriageRegistration:
    record = counter.register.read(counter.registrar, cases.case, registration_id=case_id).record
    assert isinstance(record, MarriageRegistration)
    return record


def revision(counter: Counter, case_id: int) -> int:
    return the_case(counter, case_id).revision


def _opened(counter: Counter, couple: CoupleOfTest) -> int:
    who = booking.Couple(couple.man_name, couple.woman_name, couple.man_number, couple.woman_number)
    booked = counter.register.perform(counter.registrar, booking.walk_in, couple=who).value
    return counter.register.perform(counter.registrar, opening.open_case, booking_id=booked).value


def enter(counter: Counter, case_id: int, couple: CoupleOfTest) -> None:
    perform, clerk = counter.register.perform, counter.registrar
    at = perform(
        clerk,
        entry.save,
        registration_id=case_id,
        revision=revision(counter, case_id),
        fields=entered_fields(couple),
    ).value
    marks = {"seen": True, "copied": True, "verified": True, "verified_how": "sight"}
    for shown in the_case(counter, case_id).papers_shown:
        at = perform(
            clerk,
            entry.mark_paper,
            registration_id=case_id,
            revision=at,
            role=shown.role,
            paper=shown.paper,
            marks=marks,
        ).value
    for role in ("man", "woman"):
        print_and_confirm(counter, case_id, "marriage_declaration", role)
        at = perform(
            clerk,
            entry.sign_declaration,
            registration_id=case_id,
            revision=at,
            role=role,
            oath_witness="登记员甲",
        ).value


def _accept(counter: Counter, case_id: int, _couple: CoupleOfTest) -> None:
    at = revision(counter, case_id)
    counter.register.perform(counter.registrar, review.accept, registration_id=case_id, revision=at)


def ask_online(counter: Counter, case_id: int) -> int:
    """Both parties are asked about and nothing is found; the revision."""
    at = revision(counter, case_id)
    for role in ("man", "woman"):
        for kind, answer in (("identity", "match"), ("marital_status", "no_record")):
            at = counter.register.perform(
                counter.registrar,
                record_online_check,
                registration_id=case_id,
                revision=at,
                role=role,
                kind=kind,
                answer=answer,
                source_system="省婚姻登记系统",
            ).value
    return at


def _check(counter: Counter, case_id: int, _couple: CoupleOfTest) -> None:
    perform, clerk = counter.register.perform, counter.registrar
    perform(clerk, review.start_checking, registration_id=case_id, revision=revision(counter, case_id))
    at = ask_online(counter, case_id)
    perform(
        clerk,
        entry.save,
        registration_id=case_id,
        revision=at,
        fields={"man.will": "willing", "woman.will": "willing"},
    )


def _approve(counter: Counter, case_id: int, _couple: CoupleOfTest) -> None:
    perform, clerk, at = counter.register.perform, counter.registrar, revision(counter, case_id)
    at = perform(clerk, entry.take_photo, registration_id=case_id, revision=at, content=photo()).value
    perform(clerk, review.approve, registration_id=case_id, revision=at)


def _make(counter: Counter, case_id: int, couple: CoupleOfTest) -> None:
    counter.register.perform(
        counter.registrar,
        certificate.make_certificate,
        registration_id=case_id,
        revision=revision(counter, case_id),
        man_blank=couple.blanks[0],
        woman_blank=couple.blanks[1],
    )


def _print(counter: Counter, case_id: int, _couple: CoupleOfTest) -> None:
    for paper, role in (
        ("marriage_certificate", "man"),
        ("marriage_certificate", "woman"),
        ("marriage_review_form", ""),
    ):
        print_and_confirm(counter, case_id, paper, role)


def on_blank(counter: Counter, case_id: int, role: str) -> papers.PaperMade:
    """The certificate of a holder, made and not yet printed."""
    made = counter.register.perform(
        counter.registrar, papers.make_paper, registration_id=case_id, paper="marriage_certificate", role=role
    ).value
    assert isinstance(made, papers.PaperMade)
    return made


def print_and_confirm(counter: Counter, case_id: int, paper: str, role: str) -> bytes:
    """Make a paper and say that it came out well; its bytes."""
    made = counter.register.perform(
        counter.registrar, papers.make_paper, registration_id=case_id, paper=paper, role=role
    ).value
    counter.register.perform(
        counter.registrar, papers.confirm_printed, paper_id=made.id, blank_number=made.blank_number
    )
    return made.pdf


def _proof_read(counter: Counter, case_id: int, _couple: CoupleOfTest) -> None:
    at = revision(counter, case_id)
    counter.register.perform(
        counter.registrar, certificate.proof_read, registration_id=case_id, revision=at, second=SECOND
    )


def _issue(counter: Counter, case_id: int, _couple: CoupleOfTest) -> None:
    at = revision(counter, case_id)
    counter.register.perform(counter.registrar, certificate.issue, registration_id=case_id, revision=at)


_WORK = (enter, _accept, _check, _approve, _make, _print, _proof_read, _issue)
