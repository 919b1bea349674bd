"""The slip of a booking says how many photos the law's row asks for, on both databases."""

from __future__ import annotations

import io

from pypdf import PdfReader

from registry_desktop.acts import booking, papers
from tests.registers import Counter


def test_the_slip_names_the_photos_to_bring(counter: Counter) -> None:
    couple = booking.Couple("测试甲", "测试乙")
    booked = counter.register.perform(counter.registrar, booking.walk_in, couple=couple).value
    made = counter.register.perform(counter.registrar, papers.make_slip, booking_id=booked).value
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(made.pdf)).pages)
    assert "3张2寸" in text.replace("\n", "").replace(" ", "")
