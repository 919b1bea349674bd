"""What stands in the PDF: the words as text, the picture and codes in their places, the same bytes each time."""

import io
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pdfplumber
import pytest
import zxingcpp
from PIL import Image

from registry_desktop.domain.check_code import VALUE
from registry_desktop.printing.pdf import BLANK, NotPrintable, render, render_many
from registry_desktop.printing.press import TemplatePress
from registry_desktop.printing.template import Template, read_template
from registry_desktop.printing.typeface import Typefaces
from tests.printing.filled import PAPERS, RARE, filled, written
from tests.printing.test_template import HEAD

MM = 72 / 25.4


def _run(*command: str, pdf: bytes) -> bytes:
    return subprocess.run(command, input=pdf, stdout=subprocess.PIPE, check=True, timeout=60).stdout


def _text(pdf: bytes) -> str:
    return _run("pdftotext", "-raw", "-enc", "UTF-8", "-", "-", pdf=pdf).decode()


def _picture(pdf: bytes, *, dpi: int) -> Image.Image:
    return Image.open(io.BytesIO(_run("pdftoppm", "-r", str(dpi), "-png", "-singlefile", "-", pdf=pdf)))


def _inked(pdf: bytes) -> set[int]:
    """The places of a page's picture that are not white."""
    grey = _picture(pdf, dpi=60).convert("L").tobytes()
    return {place for place, light in enumerate(grey) if light < 200}


@pytest.mark.parametrize("paper", PAPERS)
def test_every_value_can_be_read_back_from_the_paper(
    paper: str, templates: dict[str, Template], typefaces: Typefaces, photo: bytes,
) -> None:
    template = templates[paper]
    text = "".join(_text(render(template, filled(template, photo), typefaces=typefaces)).split())
    for name, value in written(template).items():
        for word in value.split():
            assert word in text, f"{name} is not on the paper"


@pytest.mark.parametrize("name", [f"欧阳{RARE}", "阿卜杜热依木·买买提艾力", "MARÍA O'NEIL-ŠTĚPÁNEK", "𠮷𠮷𠮷"])
def test_a_name_comes_back_character_by_character(
    name: str, templates: dict[str, Template], typefaces: Typefaces,
) -> None:
    template = templates["marriage_certificate"]
    pdf = render(template, filled(template, name=name), typefaces=typefaces)
    assert _text(pdf).count(name) == 3
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        assert (opened.pages[0].extract_text() or "").count(name) == 3


def test_many_different_characters_of_one_face_come_back(tmp_path: Path, typefaces: Typefaces) -> None:
    characters = "".join(map(chr, range(0x4E00, 0x4E00 + 700))) + "".join(map(chr, range(0x20000, 0x20000 + 300)))
    box = '[[text]]\ntext = "{name}"\nx = 1\ny = 1\nwidth = 98\nheight = 48\nsize = 6\nleading = 1.0\nmax_lines = 99\n'
    (tmp_path / "t.toml").write_text(HEAD + box + '[values]\nname = "乙"\n', encoding="utf-8")
    pdf = render(read_template(tmp_path / "t.toml"), {"name": characters}, typefaces=typefaces)
    assert "".join(_text(pdf).split()) == characters


@pytest.mark.parametrize("paper", PAPERS)
def test_the_same_paper_is_the_same_bytes(
    paper: str, templates: dict[str, Template], typefaces: Typefaces, photo: bytes,
) -> None:
    template, values = templates[paper], filled(templates[paper], photo, f"测试{RARE}")
    assert render(template, values, typefaces=typefaces) == render(template, values, typefaces=typefaces)


def test_papers_made_by_many_threads_at_once_are_the_same_bytes(
    templates: dict[str, Template], typefaces: Typefaces, photo: bytes,
) -> None:
    def pdf_of(paper: str) -> bytes:
        return render(templates[paper], filled(templates[paper], photo), typefaces=typefaces)

    papers = PAPERS * 4
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(pdf_of, papers)) == [pdf_of(paper) for paper in papers]


def test_every_font_is_embedded_and_nothing_else_is_listed(
    templates: dict[str, Template], typefaces: Typefaces, photo: bytes, tmp_path: Path,
) -> None:
    template = templates["marriage_review_form"]
    path = tmp_path / "form.pdf"
    path.write_bytes(render(template, filled(template, photo, f"测试{RARE}"), typefaces=typefaces))
    listed = subprocess.run(["pdffonts", path], stdout=subprocess.PIPE, check=True, timeout=60).stdout.decode()
    lines = listed.splitlines()[2:]
    assert lines
    assert all("Paper-" in line and line.split()[-5:-2] == ["yes", "yes", "yes"] for line in lines)


@pytest.mark.parametrize(
    ("paper", "code"),
    [("marriage_review_form", "certificate_number"), ("archive_cover", "archive_number"),
     ("appointment_slip", "booking_number")],
)
def test_the_bar_code_is_read_from_a_print_of_300_dpi(
    paper: str, code: str, templates: dict[str, Template], typefaces: Typefaces,
) -> None:
    template = templates[paper]
    picture = _picture(render(template, filled(template), typefaces=typefaces), dpi=300)
    wanted = {template.values[name] for name in (code, VALUE) if name in template.values}
    assert {found.text for found in zxingcpp.read_barcodes(picture)} == wanted


def test_a_square_code_is_read_back(tmp_path: Path, typefaces: Typefaces) -> None:
    text = '[[code]]\nkind = "qr"\ntext = "{number}"\nx = 10\ny = 10\nwidth = 25\nheight = 25\n[values]\nnumber = "1"\n'
    (tmp_path / "t.toml").write_text(HEAD + text, encoding="utf-8")
    pdf = render(read_template(tmp_path / "t.toml"), {"number": "J770101-2026-000001"}, typefaces=typefaces)
    assert [found.text for found in zxingcpp.read_barcodes(_picture(pdf, dpi=300))] == ["J770101-2026-000001"]


def test_a_character_without_a_font_stops_the_paper(templates: dict[str, Template], typefaces: Typefaces) -> None:
    template = templates["marriage_certificate"]
    with pytest.raises(NotPrintable) as refused:
        render(template, filled(template, name="测\ue000\ue001试\ue000"), typefaces=typefaces)
    assert refused.value.characters == "\ue000\ue001"
    assert refused.value.field in ("holder.name", "man.name", "woman.name")


def test_the_blank_shows_in_the_preview_and_is_never_printed(
    templates: dict[str, Template], typefaces: Typefaces,
) -> None:
    template = templates["marriage_certificate"]
    printed = _text(render(template, filled(template), typefaces=typefaces))
    blank = _text(render(template, filled(template), typefaces=typefaces, layer=BLANK))
    assert "身份证件号" in blank
    assert "中华人民共和国民法典" in "".join(blank.split())
    assert set("".join(printed.split())) <= set("".join(template.values.values()))


def test_the_preview_is_the_printed_page_itself_on_its_blank(press: TemplatePress) -> None:
    template = press.templates["marriage_certificate"]
    printed = press.print(template.name, filled(template))
    preview = press.on_blank(template.name, printed)
    seen = "".join(_text(preview).split())
    assert "中华人民共和国民法典" in seen
    assert all(word in seen for word in _text(printed).split())
    printed_ink, seen_ink = (_inked(pdf) for pdf in (printed, preview))
    assert printed_ink <= seen_ink
    assert len(seen_ink) > len(printed_ink)


def test_a_paper_without_a_blank_is_previewed_as_its_own_bytes(press: TemplatePress) -> None:
    printed = press.print("marriage_review_form", filled(press.templates["marriage_review_form"]))
    assert press.on_blank("marriage_review_form", printed) == printed


def test_the_photo_stands_where_the_template_says_in_its_legal_size(
    templates: dict[str, Template], typefaces: Typefaces, photo: bytes,
) -> None:
    template = templates["marriage_certificate"]
    pdf = render(template, filled(template, photo), typefaces=typefaces)
    assert photo in pdf
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        page = opened.pages[0]
        (image,) = page.images
        assert (page.width / MM, page.height / MM) == pytest.approx((190, 128))
        assert (image["x0"] / MM, image["top"] / MM) == pytest.approx((116, 34), abs=0.1)
        assert ((image["x1"] - image["x0"]) / MM, image["height"] / MM) == pytest.approx((53, 35), abs=0.1)


def test_a_text_stands_where_the_template_says(templates: dict[str, Template], typefaces: Typefaces) -> None:
    template = templates["marriage_certificate"]
    with pdfplumber.open(io.BytesIO(render(template, filled(template), typefaces=typefaces))) as opened:
        first = opened.pages[0].chars[0]
    assert first["text"] == "测"
    assert first["x0"] / MM == pytest.approx(125, abs=0.01)


def test_a_couples_papers_make_one_file_for_one_print_job(
    templates: dict[str, Template], typefaces: Typefaces, photo: bytes,
) -> None:
    names = ("marriage_declaration", "marriage_review_form", "appointment_slip")
    pdf = render_many([(templates[name], filled(templates[name], photo)) for name in names], typefaces=typefaces)
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        widths = [round(page.width / MM) for page in opened.pages]
    assert widths == [210, 210, 80]


def test_a_copy_says_that_it_is_one(templates: dict[str, Template], typefaces: Typefaces) -> None:
    template = templates["marriage_declaration"]
    assert "第2次打印" in _text(render(template, filled(template), typefaces=typefaces, copies_note="第2次打印"))


def test_no_page_is_scaled_by_the_viewer(templates: dict[str, Template], typefaces: Typefaces) -> None:
    template = templates["marriage_certificate"]
    assert b"/PrintScaling /None" in render(template, filled(template), typefaces=typefaces)
