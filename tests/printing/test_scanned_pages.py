"""A look-up's copies as one PDF: the sheet, then each scanned page upright inside its margin, whatever the scan is."""

import hashlib
import io

import pypdf
import pytest
from PIL import Image

from registry_desktop.domain.press import ScanPages, Values
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.printing.press import TemplatePress
from tests.printing.test_pdf import _picture
from tests.scans import pdf_scan, picture_scan, stamped

SHEET, PAGE = "archive_copy", "archive_copy_page"
PLACE = (10.5, 6.0, 199.5, 273.0)
"""Where the template lays the scan, in mm: left, top, right, bottom."""
DPI = 100


def values(press: TemplatePress, count: int) -> list[Values]:
    example = press.templates[PAGE].values
    return [{**example, "copy_page": str(page), "copy_pages": str(count)} for page in range(1, count + 1)]


def copied(press: TemplatePress, *scans: tuple[bytes, int]) -> bytes:
    asked = [ScanPages("marriage_review_form", content, values(press, count)) for content, count in scans]
    return press.print_before_scans(SHEET, press.templates[SHEET].values, page_paper=PAGE, scans=asked)


def texts(pdf: bytes) -> list[str]:
    return ["".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def picture_of(pdf: bytes, page: int) -> Image.Image:
    return _picture(_only(pdf, page), dpi=DPI).convert("L")


def _only(pdf: bytes, page: int) -> bytes:
    writer = pypdf.PdfWriter()
    writer.add_page(pypdf.PdfReader(io.BytesIO(pdf)).pages[page])
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def ink(picture: Image.Image) -> tuple[float, float, float, float]:
    """The box around everything dark inside the scan's place, in mm."""
    dots = DPI / 25.4
    left, top, right, bottom = (round(mm * dots) for mm in PLACE)
    seen = picture.crop((left, top, right, bottom)).point(lambda value: 255 if value < 128 else 0).getbbox()
    assert seen is not None
    return (PLACE[0] + seen[0] / dots, PLACE[1] + seen[1] / dots, PLACE[0] + seen[2] / dots, PLACE[1] + seen[3] / dots)


def has_ink(picture: Image.Image, box: tuple[float, float, float, float]) -> bool:
    """Whether anything dark lies in the box, in mm."""
    left, top, right, bottom = (round(mm * DPI / 25.4) for mm in box)
    return picture.crop((left, top, right, bottom)).point(lambda value: 255 if value < 128 else 0).getbbox() is not None


def test_the_sheet_is_followed_by_the_scanned_pages_with_number_and_seal_in_their_margin(press: TemplatePress) -> None:
    sheet, *pages = texts(copied(press, (pdf_scan("one", "two", "three"), 2), (pdf_scan("four"), 1)))
    assert "婚姻登记档案复印件" in sheet
    assert [next(word for word in ("one", "two", "three", "four") if word in page) for page in pages] == [
        "one",
        "two",
        "four",
    ]
    assert "第1页共2页" in pages[0]
    assert "第2页共2页" in pages[1]
    assert all("2026-查-0001-01" in page and "（查档专用章）" in page for page in pages)


def test_without_a_scan_the_sheet_stands_alone(press: TemplatePress) -> None:
    assert copied(press) == press.print(SHEET, press.templates[SHEET].values)


@pytest.mark.parametrize(
    ("scan", "shape"),
    [
        (pdf_scan("upright"), "tall"),
        (pdf_scan("lies", size=(842, 595)), "wide"),
        (pdf_scan("turned", turned=90), "wide"),
        (pdf_scan("turned", size=(842, 595), turned=270), "tall"),
        (pdf_scan("small", size=(400, 566)), "tall"),
        (picture_scan("JPEG"), "tall"),
        (picture_scan("PNG"), "tall"),
        (picture_scan("PNG", mode="RGBA"), "tall"),
        (picture_scan("PNG", mode="L", size=(877, 620)), "wide"),
        (picture_scan("JPEG", size=(877, 620), lies=6), "tall"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_every_scan_lies_whole_and_as_large_as_may_be_in_its_place(
    press: TemplatePress, scan: bytes, shape: str
) -> None:
    left, top, right, bottom = ink(picture_of(copied(press, (scan, 1)), 1))
    width, height = (189, 267) if shape == "tall" else (189, 133.6)
    assert right - left == pytest.approx(width, abs=5)
    assert bottom - top == pytest.approx(height, abs=5)
    assert (left + right) / 2 == pytest.approx(105, abs=1)
    assert (top + bottom) / 2 == pytest.approx(139.5, abs=1)


def test_a_picture_that_a_camera_took_lying_is_seen_upright(press: TemplatePress) -> None:
    """Orientation 6: the picture's upper left corner is seen at the upper right."""
    seen = picture_of(copied(press, (picture_scan("JPEG", size=(877, 620), lies=6), 1)), 1)
    assert has_ink(seen, (150, 12, 190, 40))
    assert not has_ink(seen, (20, 12, 60, 40))


@pytest.mark.parametrize("turned", [0, 90])
def test_a_stamp_laid_on_the_scan_as_a_note_is_on_the_copy_too(press: TemplatePress, turned: int) -> None:
    scan = stamped(pdf_scan("one", turned=turned))
    seen = picture_of(copied(press, (scan, 1)), 1)
    middle = (100, 115, 110, 165)
    assert has_ink(seen, middle)
    assert not has_ink(picture_of(copied(press, (pdf_scan("one", turned=turned), 1)), 1), middle)


@pytest.mark.parametrize(("scan", "asked", "found"), [(pdf_scan("one"), 2, "1"), (picture_scan("PNG"), 2, "1")])
def test_a_scan_with_fewer_pages_than_asked_for_is_refused(
    press: TemplatePress, scan: bytes, asked: int, found: str
) -> None:
    with pytest.raises(Refused) as answer:
        copied(press, (scan, asked))
    assert answer.value.code is Refusal.SCAN_TOO_SHORT
    assert answer.value.facts == {"paper": "marriage_review_form", "pages": str(asked), "found": found}


@pytest.mark.parametrize(
    "scan",
    [
        b"%PDF-1.4\n1 0 obj\n%%EOF\n",
        picture_scan("PNG")[:200] + b"IEND",
        b"\xff\xd8\xff\x00\x00\xff\xd9",
        pdf_scan("flat", size=(595, 0)),
        pdf_scan("narrow", size=(0, 842)),
        pdf_scan("nothing", size=(0, 0)),
    ],
    ids=["pdf", "png", "jpeg", "without height", "without width", "without both"],
)
def test_a_scan_that_cannot_be_opened_is_refused(press: TemplatePress, scan: bytes) -> None:
    with pytest.raises(Refused) as answer:
        copied(press, (scan, 1))
    assert answer.value.code is Refusal.SCAN_DAMAGED


def test_the_scan_itself_is_never_written_into(press: TemplatePress) -> None:
    scan = pdf_scan("one", turned=90)
    before = hashlib.sha256(scan).hexdigest()
    copied(press, (scan, 1))
    assert hashlib.sha256(scan).hexdigest() == before


def test_a_jpeg_goes_into_the_copy_as_it_is(press: TemplatePress) -> None:
    scan = picture_scan("JPEG")
    page = pypdf.PdfReader(io.BytesIO(copied(press, (scan, 1)))).pages[1]
    assert scan in [image.get_object()._data for image in page["/Resources"]["/XObject"].values()]  # type: ignore[index]
