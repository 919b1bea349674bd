"""Cases for tests of the case page, brought by the register's own acts to the step a test is about."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

from PIL import Image

from registry_desktop.acts import booking, papers
from registry_desktop.acts.marriage import certificate, entry, opening, review
from registry_desktop.acts.online_check import record_online_check
from registry_desktop.queries.cases import CaseView, case
from tests.registers import Counter

MAN_NUMBER, WOMAN_NUMBER = "770101199803159017", "770101200002299023"
PARTY = {
    "ethnic_group": "01",
    "marital_status": "10",
    "occupation": "3",
    "education": "20",
    "household_division": "770101",
    "household_place": "测试县甲人民路1号",
    "present": True,
    "illness_explained": True,
}


class CoupleAtTheCounter:
    """One couple's case in a register."""

    def __init__(self, counter: Counter, *, man: str = "司马𠮷", woman: str = "古丽·艾力") -> None:
        self.counter = counter
        self.officer = counter.registrar
        couple = booking.Couple(man, woman, MAN_NUMBER, WOMAN_NUMBER)
        booked = counter.register.perform(self.officer, booking.walk_in, couple=couple).value
        self.id: int = counter.register.perform(self.officer, opening.open_case, booking_id=booked).value

    @property
    def view(self) -> CaseView:
        """The case as it stands."""
        return self.counter.register.read(self.officer, case, registration_id=self.id)

    def act(self, function: Any, **arguments: Any) -> None:
        """An act on the case as it stands."""
        revision = self.view.record.revision
        self.counter.register.perform(self.officer, function, registration_id=self.id, revision=revision, **arguments)

    def paper(self, name: str, role: str = "") -> None:
        """Make a paper and confirm it."""
        made = self.counter.register.perform(
            self.officer, papers.make_paper, registration_id=self.id, paper=name, role=role
        ).value
        self.counter.register.perform(
            self.officer, papers.confirm_printed, paper_id=made.id, blank_number=made.blank_number
        )

    def entered(self) -> CoupleAtTheCounter:
        """Everything typed, shown and signed: ready for acceptance."""
        fields: dict[str, Any] = {"kinship_declared": "none", "man.birth_date": date(1998, 3, 15)}
        fields["woman.birth_date"] = date(2000, 2, 29)
        for role in ("man", "woman"):
            fields |= {f"{role}.{name}": value for name, value in PARTY.items()}
        self.act(entry.save, fields=fields)
        for shown in self.view.record.papers_shown:
            self.act(entry.mark_paper, role=shown.role, paper=shown.paper, marks={"seen": True})
        for role in ("man", "woman"):
            self.paper("marriage_declaration", role)
            self.act(entry.sign_declaration, role=role, oath_witness="登记员甲")
        return self

    def checking(self) -> CoupleAtTheCounter:
        """Accepted, the examination begun."""
        self.entered()
        self.act(review.accept)
        self.act(review.start_checking)
        return self

    def approved(self) -> CoupleAtTheCounter:
        """Examined and approved."""
        self.checking()
        for role in ("man", "woman"):
            for kind, answer in (("identity", "match"), ("marital_status", "no_record")):
                self.act(record_online_check, role=role, kind=kind, answer=answer, source_system="省")
        self.act(entry.save, fields={"man.will": "willing", "woman.will": "willing"})
        picture = io.BytesIO()
        Image.new("RGB", (1060, 700), (150, 30, 40)).save(picture, "JPEG")
        self.act(entry.take_photo, content=picture.getvalue(), file_name="couple.jpg")
        self.act(review.approve)
        return self

    def printing(self) -> CoupleAtTheCounter:
        """Number and booklets taken."""
        self.approved()
        self.act(certificate.make_certificate, man_blank="10000001", woman_blank="10000002")
        return self
