"""Scans for tests: PDFs, JPEGs and PNGs that a scanner could have made, each page saying which it is."""

import io

from PIL import Image, ImageDraw
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject, StreamObject
from reportlab.pdfgen.canvas import Canvas

A4 = (595, 842)


def pdf_scan(*words: str, size: tuple[int, int] = A4, turned: int = 0) -> bytes:
    """A PDF with a page for each word; `turned`: seen turned clockwise by so many degrees."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size)
    for word in words:
        canvas.setFont("Helvetica", 40)
        canvas.drawString(60, size[1] - 80, word)
        canvas.rect(5, 5, size[0] - 10, size[1] - 10)
        canvas.showPage()
    canvas.save()
    return _turned(out.getvalue(), turned) if turned else out.getvalue()


def _turned(pdf: bytes, degrees: int) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    for page in writer.pages:
        page.rotate(degrees)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def stamped(pdf: bytes) -> bytes:
    """The PDF with a black stamp of 100 × 100 points laid on its first page as a note, not drawn into it."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    look = StreamObject()
    look.set_data(b"0 g 0 0 100 100 re f")
    box = [NumberObject(number) for number in (0, 0, 100, 100)]
    look.update({
        NameObject("/Type"): NameObject("/XObject"),
        NameObject("/Subtype"): NameObject("/Form"),
        NameObject("/BBox"): ArrayObject(box),
    })  # fmt: skip
    note = DictionaryObject({
        NameObject("/Type"): NameObject("/Annot"),
        NameObject("/Subtype"): NameObject("/Stamp"),
        NameObject("/Rect"): ArrayObject([NumberObject(number) for number in (250, 400, 350, 500)]),
        NameObject("/F"): NumberObject(4),
        NameObject("/AP"): DictionaryObject({NameObject("/N"): writer._add_object(look)}),
    })  # fmt: skip
    writer.pages[0][NameObject("/Annots")] = ArrayObject([writer._add_object(note)])
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def picture_scan(form: str, *, size: tuple[int, int] = (620, 877), lies: int = 1, mode: str = "RGB") -> bytes:
    """A black frame on white with a black corner at the upper left; `lies`: the orientation a camera notes."""
    picture = Image.new(mode, size, "white")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((4, 4, size[0] - 5, size[1] - 5), outline="black", width=4)
    draw.rectangle((20, 20, 180, 120), fill="black")
    noted = Image.Exif()
    noted[0x0112] = lies
    out = io.BytesIO()
    picture.save(out, form, exif=noted) if lies > 1 else picture.save(out, form)
    return out.getvalue()
