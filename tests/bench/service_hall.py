"""Cases worked through the program's own acts, for benches that open, print and export what a real day leaves."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image

from registry_desktop.acts.booking import Couple, walk_in
from registry_desktop.acts.marriage.entry import mark_paper, save, sign_declaration, take_photo
from registry_desktop.acts.marriage.opening import open_case
from registry_desktop.acts.online_check import record_online_check
from registry_desktop.acts.papers import make_paper
from registry_desktop.queries.cases import case
from tests.bench.couples import fields
from tests.bench.people import MAN, WOMAN, person
from tests.bench.workshop import Hall

ROLES = (MAN, WOMAN)


def worked_case(hall: Hall, serial: int) -> int:
    """A case with both parties entered, papers seen, online checks, a photo, signed declarations, both printed."""
    perform = hall.register.perform
    officer = hall.registrar
    people = {role: person(role, serial) for role in ROLES}
    couple = Couple(people[MAN].name, people[WOMAN].name, people[MAN].number, people[WOMAN].number)
    about = perform(officer, open_case, booking_id=perform(officer, walk_in, couple=couple).value).value
    perform(officer, save, registration_id=about, revision=_revision(hall, about), fields=entered(serial))
    for role in ROLES:
        marks = {"seen": True, "verified": True, "verified_how": "data_match"}
        _step(hall, mark_paper, about, role=role, paper="resident_id_card", marks=marks)
        for kind, answer in (("identity", "match"), ("marital_status", "10")):
            _step(hall, record_online_check, about, role=role, kind=kind, answer=answer, source_system="bench")
    _step(hall, take_photo, about, content=photo(serial), file_name="photo.jpg")
    for role in ROLES:
        _step(hall, sign_declaration, about, role=role, oath_witness="登记员乙")
        perform(officer, make_paper, registration_id=about, paper="marriage_declaration", role=role)
    return about


def _step(hall: Hall, act: Any, about: int, **arguments: Any) -> None:
    hall.register.perform(hall.registrar, act, registration_id=about, revision=_revision(hall, about), **arguments)


def _revision(hall: Hall, about: int) -> int:
    return hall.register.read(hall.registrar, case, registration_id=about).record.revision


def entered(serial: int) -> dict[str, Any]:
    """What a clerk types into the form for a couple."""
    typed: dict[str, Any] = {"kinship_declared": "none"}
    left_out = {"declares_no_spouse", "declares_no_kinship", "declaration_signed_at", "signed_by", "receipt_signed_at"}
    for role in ROLES:
        who = person(role, serial)
        values = {name: value for name, value in fields(role).items() if name not in left_out}
        values |= {"name": who.name, "birth_date": who.birth_date, "identity_number": who.number}
        typed |= {f"{role}.{name}": value for name, value in values.items()}
    return typed


def photo(serial: int = 0) -> bytes:
    """A JPEG as a camera gives it: 413 x 579 pixels of something that does not compress to nothing."""
    image = Image.effect_noise((413, 579), 40 + serial % 20).convert("RGB")
    kept = io.BytesIO()
    image.save(kept, "JPEG", quality=90)
    return kept.getvalue()
