"""The press: templates and fonts of this machine, ready to print. What acts know as domain.press.Press.

ReportLab and the faces are loaded when the first paper asks for them (or by `prepare`), not on the way to the window.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from registry_desktop.domain.press import ScanPages, Values
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.printing.placing import DoesNotFit, printed_contents
from registry_desktop.printing.template import Template, Templates, files_of

if TYPE_CHECKING:
    from registry_desktop.printing.typeface import Typefaces

FILLED_IN_STYLES = ("song", "kai")


class TemplatePress:
    """Prints the templates of a resources folder, read with the fonts at first use, by whatever thread comes first.

    `cache` is a folder where slices of big fonts are kept between runs.
    """

    def __init__(self, resources: Path, cache: Path) -> None:
        self._resources = resources
        self._cache = cache
        self._lock = threading.Lock()
        self._blanks: dict[str, bytes] = {}

    @cached_property
    def typefaces(self) -> Typefaces:
        from registry_desktop.printing.typeface import Typefaces  # noqa: PLC0415 - see above

        return Typefaces.from_file(self._resources / "fonts.toml", self._cache)

    @cached_property
    def templates(self) -> Mapping[str, Template]:
        return Templates(self._resources / "papers")

    def print(self, paper: str, values: Values) -> bytes:
        """The paper as it is kept and sent to the printer. Refused NOT_PRINTABLE, DOES_NOT_FIT."""
        return self._render(paper, values, "paper")

    def print_each(self, paper: str, values: Sequence[Values]) -> bytes:
        """One paper after the other as one PDF. Refused as `print`."""
        from registry_desktop.printing.sheets import joined  # noqa: PLC0415 - see above

        return joined(self.print(paper, one) for one in values)

    def printed(self, paper: str, values: Values) -> tuple[tuple[str, str | bytes], ...]:
        """Each text and picture that `print` puts on the paper, with its value's name, in the template's order."""
        return tuple(printed_contents(self._template(paper), values))

    def on_blank(self, paper: str, pdf: bytes) -> bytes:
        """The very pages that are kept or printed, on the pre-printed blank of their paper; the bytes themselves where
        there is none."""
        from registry_desktop.printing.sheets import laid_over  # noqa: PLC0415 - see above

        template = self._template(paper)
        if not template.has_blank:
            return pdf
        if paper not in self._blanks:
            self._blanks[paper] = self._render(paper, template.values, "blank")
        return laid_over(self._blanks[paper], pdf)

    def print_before_scans(self, paper: str, values: Values, *, page_paper: str, scans: Sequence[ScanPages]) -> bytes:
        """The paper and after it the scanned pages.

        Refused NOT_PRINTABLE, DOES_NOT_FIT, SCAN_TOO_SHORT, SCAN_DAMAGED.
        """
        from registry_desktop.printing.scanned_pages import append_scans  # noqa: PLC0415 - see above

        sheet = self.print(paper, values)
        with _refusing():
            return append_scans(sheet, self._template(page_paper), scans, typefaces=self._faces())

    def _render(self, paper: str, values: Values, layer: str) -> bytes:
        from registry_desktop.printing.pdf import render  # noqa: PLC0415 - see above

        with _refusing():
            return render(self._template(paper), values, typefaces=self._faces(), layer=layer)

    def unprintable(self, texts: Mapping[str, str]) -> dict[str, str]:
        """For each text with characters no font has: its key and those characters."""
        missing = {
            field: "".join(dict.fromkeys("".join(self._faces().uncovered(text, style) for style in FILLED_IN_STYLES)))
            for field, text in texts.items()
        }
        return {field: characters for field, characters in missing.items() if characters}

    def title_of(self, paper: str) -> str:
        """See Press."""
        return self.templates[paper].title

    def digest_of_template(self, paper: str) -> str:
        """The SHA-256 of the template file and the parts it shares."""
        whole = hashlib.sha256()
        for path in files_of(self._resources / "papers" / f"{paper}.toml"):
            whole.update(path.read_bytes())
        return whole.hexdigest()

    def filled_in(self, paper: str, values: Values) -> Values:
        """Those of the values that the paper shows, by name."""
        return {name: values[name] for name in self._template(paper).values if name in values}

    def prepare(self) -> None:
        """Read templates and everyday fonts now, so that the first certificate does not wait (off the window)."""
        from registry_desktop.printing import pdf  # noqa: F401, PLC0415 - see above

        self._template("marriage_certificate")
        self._faces().prepare()

    def _template(self, paper: str) -> Template:
        with self._lock:
            return self.templates[paper]

    def _faces(self) -> Typefaces:
        with self._lock:
            return self.typefaces


@contextmanager
def _refusing() -> Iterator[None]:
    """What cannot be drawn is refused. Refused NOT_PRINTABLE, DOES_NOT_FIT."""
    from registry_desktop.printing.pdf import NotPrintable  # noqa: PLC0415 - see above

    try:
        yield
    except NotPrintable as error:
        raise Refused(Refusal.NOT_PRINTABLE, {"characters": error.characters, "field": error.field}) from error
    except DoesNotFit as error:
        raise Refused(Refusal.DOES_NOT_FIT, {"field": error.field}) from error
