"""Pictures of every page for whoever wants to look: docs/screens/, kept small.

Each in both languages, light and dark, at 100 % (1366 × 768, the counter's screen) and at 200 % (960 × 540 points on a
screen of 1920 × 1080), with a worked morning and with an empty register. They are drawn anew only when
REGISTRY_SCREENS=1, because a picture differs between machines with other fonts; otherwise the test holds that none is
missing and that nobody keeps a picture of a page that is no more. REGISTRY_SCREENS=archive draws only the shots whose
names begin so.
"""

import io
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import product
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from PIL import Image, ImageColor
from PySide6.QtCore import QBuffer, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QWidget

from registry_desktop.acts.marriage.certificate import make_certificate
from registry_desktop.acts.marriage.entry import take_photo
from registry_desktop.acts.print_jobs import note_end, note_sent, reserve_print
from registry_desktop.acts.printer_choices import choose_printer
from registry_desktop.acts.read_back import record_read_back, shown_now
from registry_desktop.desktop import theme
from registry_desktop.desktop.application import Application
from registry_desktop.desktop.dialogs.batch_dialog import BatchDialog
from registry_desktop.desktop.dialogs.fit_dialog import FitDialog
from registry_desktop.desktop.dialogs.lookup_papers_dialog import LookupPapersDialog
from registry_desktop.desktop.dialogs.paper_dialog import PaperDialog, WantedPaper
from registry_desktop.desktop.dialogs.question_dialog import QuestionDialog
from registry_desktop.desktop.dialogs.rare_character_dialog import RareCharacterDialog
from registry_desktop.desktop.dialogs.volume_dialog import VolumeDialog
from registry_desktop.desktop.dialogs.volume_search_dialog import VolumeSearchDialog
from registry_desktop.desktop.first_steps import PassphrasePanel, SetUpPanel
from registry_desktop.desktop.main_window import SMALLEST
from registry_desktop.desktop.navigation import PAGES
from registry_desktop.desktop.pages.case import LOOK_AFTER_MS, CasePage
from registry_desktop.desktop.print_job import MachinePrinter
from registry_desktop.desktop.sign_in_window import SignInWindow
from registry_desktop.desktop.widgets.findings_list import WrappingButton
from registry_desktop.domain.printer_trouble import PrinterTrouble
from registry_desktop.domain.sheet_fit import marks_of
from registry_desktop.queries.cases import CaseView, case
from registry_desktop.queries.later_cases import LaterCaseLine
from registry_desktop.queries.lookups import lookup, lookups_between
from registry_desktop.queries.print_jobs import unsettled_prints
from registry_desktop.queries.search import find
from registry_desktop.queries.today import Today, today
from registry_desktop.queries.volume_lists import volumes_to_close
from registry_desktop.records.later_cases import JUDGMENT, NO_RESTORATION, REVOCATION
from registry_desktop.store.engine import LocalFile
from registry_desktop.store.opening import open_register
from registry_desktop.store.register import Register
from registry_desktop.store.unit_of_work import Reference
from tests.acts.couples import on_blank, work_to
from tests.acts.test_divorce_certificate import portrait
from tests.desktop import later_at_the_office
from tests.desktop import test_every_page as every_page
from tests.desktop.adoptions_at_the_office import adoptions
from tests.desktop.conftest import child
from tests.desktop.hall_of_numbers import fill_hall, plan_great_day
from tests.desktop.houses import focusable
from tests.desktop.services_at_the_office import serve_a_week
from tests.desktop.test_read_back_window import couples_window
from tests.desktop.windows import Driven
from tests.registers import DAY, KEY, Clock, Counter, enter
from tests.scenarios.hall import ZHAO_AND_QIAN

SCREENS = Path(__file__).resolve().parents[2] / "docs" / "screens"
DRAWING = os.environ.get("REGISTRY_SCREENS", "")
ONLY = "" if DRAWING == "1" else DRAWING
PHOTO = ("#b01e26", "#e8bea0")
AT_MOST_BYTES = 12_500_000


@dataclass(frozen=True)
class Look:
    """One way the window can look. `scale` 2 draws each point with two by two dots."""

    language: str
    palette: str
    scale: int

    @property
    def size(self) -> tuple[int, int]:
        """Points of the window."""
        return (1366, 768) if self.scale == 1 else SMALLEST

    def path(self, shot: str) -> Path:
        """Where the picture of a shot lies."""
        return SCREENS / f"{shot}-{self.language}-{self.palette}-{self.scale * 100}.png"


LOOKS = [Look(*each) for each in product(("zh_CN", "en"), ("light", "dark"), (1, 2))]
FEWER_LOOKS = [look for look in LOOKS if look.scale == 1 or look == Look("zh_CN", "light", 2)]
FEWEST_LOOKS = [Look("zh_CN", "light", 1), Look("en", "dark", 1), Look("zh_CN", "light", 2)]
FACES = frozenset(
    [
        *("today", "booking-week", "marriage", "marriage-first-review", "certificates", "services-counselling"),
        *("archive", "search", "statistics", "audit", "officers", "printers", "settings", "sign-in", "set-up"),
    ]
)
"""Each page as it is first seen: in every look."""
_SELDOM = (
    *("-empty", "-new", "-filed", "-noted", "-revoked", "-later", "-sent", "-scan", "-settled", "-fit", "-asked"),
    *("-ahead", "-prepared", "rare-character", "paper-batch", "hall-screen", "adoption"),
)


def looks_of(shot: str) -> list[Look]:
    """A further view of a page is laid out like the page: fewer looks of it, of what is only read or empty the
    fewest (each language, palette and size once). A dozen megabytes of pictures are enough."""
    if shot in FACES:
        return LOOKS
    return FEWEST_LOOKS if shot.endswith(_SELDOM) else FEWER_LOOKS


# --- what is shown


def page(name: str, subject: object = None) -> Callable[[Driven], QWidget]:
    """A page as it is first seen."""

    def shown(driven: Driven) -> QWidget:
        driven.go_to(name, subject)
        return driven.window

    return shown


def tab(number: int) -> Callable[[Driven], QWidget]:
    """One of the views of the booking page."""

    def shown(driven: Driven) -> QWidget:
        driven.go_to("booking")._tabs.setCurrentIndex(number)
        driven.settle()
        return driven.window

    return shown


def view_of(name: str, number: int) -> Callable[[Driven], QWidget]:
    """One of the views of a page with tabs."""

    def shown(driven: Driven) -> QWidget:
        driven.go_to(name)._tabs.setCurrentIndex(number)
        driven.settle()
        return driven.window

    return shown


def service(number: int, *, row: bool = False, act: str = "") -> Callable[[Driven], QWidget]:
    """One of the views of the page of services; with its first row chosen, and what a button does with it."""

    def shown(driven: Driven) -> QWidget:
        driven.go_to("services")._tabs.setCurrentIndex(number)
        driven.settle()
        panel = driven.page.panel
        if row:
            panel.table.selectRow(0)
            driven.settle()
        if act:
            child(panel, QPushButton, act).click()
            driven.settle()
        driven.page.wait_at_first_input()
        driven.settle()
        return driven.window

    return shown


def lookup_in(state: str) -> Callable[[Driven], QWidget]:
    """The look-ups with one chosen that is in that state."""

    def shown(driven: Driven) -> QWidget:
        view_of("archive", 1)(driven)
        panel = driven.page.panel
        row = next(one for one in panel._list.table.rows() if one.state == state)
        panel._list.table.go_to(row.id)
        driven.settle()
        return driven.window

    return shown


def own_notes(driven: Driven) -> QWidget:
    """A counsellor's own session with its notes."""
    service(0)(driven)
    panel = driven.page.panel
    panel.table.go_to(next(iter(one for one in panel._desk.own if panel._desk.own[one].state == "held")))
    child(panel, QPushButton, "notes").click()
    driven.settle()
    return driven.window


def new_lookup(driven: Driven) -> QWidget:
    """The form of a new request, a lawyer's."""
    view_of("archive", 1)(driven)
    panel = driven.page.panel
    driven.press("Alt+N")
    driven.until(lambda: panel._is_taking)
    panel._request._right.setCurrentIndex(panel._request._right.findData("lawyer"))
    driven.settle()
    return driven.window


def chosen_printers(driven: Driven) -> QWidget:
    """The page of printers on a machine with two of them."""
    page_of_printers: Any = driven.go_to("printers")
    for how in (
        {"printer": "HP-LaserJet-P1108"},
        {"paper": "booklet", "printer": "Founder-DP720", "tray": "manual"},
        {"paper": "marriage_review_form", "printer": "HP-LaserJet-P1108", "duplex": "long_edge", "copies": 2},
    ):
        driven.window.operations.perform(choose_printer, **how)
        driven.settle()
    page_of_printers._show_printers(
        (
            MachinePrinter("Founder-DP720", "Founder DP720", ("auto", "manual"), trouble=PrinterTrouble.NO_PAPER),
            MachinePrinter("HP-LaserJet-P1108", "HP LaserJet Professional P1108", ("auto",), duplex=True),
        )
    )
    page_of_printers.printers_table.selectRow(0)
    driven.settle()
    return driven.window


def papers_to_copy(driven: Driven) -> QWidget:
    """The papers of a volume that somebody may have copied."""
    found = driven.read(lookups_between, first=DAY, last=DAY)
    view = driven.read(lookup, lookup_id=next(one.id for one in found if one.state == "authority_checked"))
    dialog = LookupPapersDialog(driven.window.operations, view, driven.window)
    dialog.show()
    driven.settle()
    return dialog


def volume_to_find(driven: Driven) -> QWidget:
    """The search for the volume of a look-up."""
    found = driven.read(lookups_between, first=DAY, last=DAY)
    view = driven.read(lookup, lookup_id=next(one.id for one in found if one.state == "requested"))
    dialog = VolumeSearchDialog(driven.window.operations, view, driven.window)
    dialog.show()
    driven.settle()
    return dialog


def volume_to_file(driven: Driven) -> QWidget:
    """The papers of a volume that waits for the archivist."""
    waiting = driven.read(volumes_to_close)
    dialog = VolumeDialog(driven.window.operations, waiting[0].registration_id, driven.window, files=True)
    dialog.show()
    driven.settle()
    return dialog


def walk_in(driven: Driven) -> QWidget:
    """The page of the day with the form for a couple without a booking."""
    driven.go_to("today")
    driven.press("F9")
    return driven.window


def a_case(state: str) -> Callable[[Driven], QWidget]:
    """The page of a case that is in that state."""

    def shown(driven: Driven) -> QWidget:
        driven.go_to("marriage", case_in(driven, state))
        QTest.qWait(LOOK_AFTER_MS + 200)  # the checks look at the form a moment after it is shown
        driven.settle()
        return driven.window

    return shown


def great_day(driven: Driven) -> QWidget:
    """The next day, which many are booked for."""
    page = driven.go_to("booking")
    page._tabs.setCurrentIndex(2)
    page._go_to_day(driven.read(today).day + timedelta(days=1))
    driven.settle()
    return driven.window


def prepared_case(driven: Driven) -> QWidget:
    """A case that was prepared for that day."""
    great_day(driven)
    driven.go_to("marriage", next(one.registration_id for one in driven.page._one_day._table.rows() if one.prepared))
    QTest.qWait(LOOK_AFTER_MS + 200)
    driven.settle()
    return driven.window


def a_divorce(driven: Driven) -> QWidget:
    """The page of an application between its two visits."""
    waiting: Today = driven.read(today)
    driven.go_to("marriage", next(one.id for one in waiting.divorces if one.state == "cooling"))
    driven.settle()
    return driven.window


def a_reissue(driven: Driven) -> QWidget:
    """The page of a certificate to be issued anew."""
    found: Today = driven.read(today)
    driven.go_to("marriage", next(one.id for one in found.open_cases if one.kind == "marriage.reissue"))
    QTest.qWait(LOOK_AFTER_MS + 200)
    driven.settle()
    return driven.window


def case_in(driven: Driven, state: str) -> int:
    """The first case in that state."""
    found: Today = driven.read(today)
    return next(one.id for one in (*found.open_cases, *found.to_file) if one.state == state)


def one_account(driven: Driven) -> QWidget:
    """The accounts with one of them chosen."""
    driven.go_to("officers")._table.selectRow(2)
    driven.settle()
    return driven.window


def preview(driven: Driven) -> QWidget:
    """A marriage certificate as it was printed."""
    view = driven.read(case, registration_id=case_in(driven, "issued"))
    made = next(one for one in view.papers if one.paper == "marriage_certificate" and one.holder_role == "man")
    holder = view.record.parties[0].name
    wanted = WantedPaper(
        view.record.id,
        made.paper,
        made.holder_role,
        holder,
        view.record.certificate_number,
        made=made,
        only_look=True,
        on_booklet=True,
    )
    dialog = PaperDialog(driven.window.operations, wanted, driven.window)
    dialog.show()
    driven.settle()
    return dialog


def first_window(panel: Callable[[], QWidget] | None) -> Callable[[Driven], QWidget]:
    """The window before signing in, with one of its panels."""

    def shown(driven: Driven) -> QWidget:
        window = SignInWindow(language="zh_CN", window_number="3")
        window.setParent(None)
        if panel is None:
            window.set_ready("测试县甲民政局婚姻登记处")
        else:
            window.show_sign_in()
            window.put(panel())
        window.show()
        driven.settle()
        return window

    return shown


FULL: dict[str, Callable[[Driven], QWidget]] = {
    "today": page("today"),
    "today-walk-in": walk_in,
    "booking-week": tab(0),
    "booking-list": tab(1),
    "booking-day": tab(2),
    "booking-month": tab(3),
    "booking-plan": tab(4),
    "booking-channel": tab(5),
    "marriage": page("marriage"),
    "marriage-first-review": a_case("pre_review"),
    "marriage-examination": a_case("checking"),
    "marriage-issued": a_case("issued"),
    "divorce-application": a_case("draft"),
    "divorce-cooling-off": a_divorce,
    "divorce-examination": a_case("review"),
    "reissue-application": a_reissue,
    "paper": preview,
    "certificates": page("certificates"),
    "certificates-ledger": view_of("certificates", 3),
    "archive": page("archive"),
    "archive-lookups": lookup_in("handed_over"),
    "archive-request": new_lookup,
    "archive-volume": volume_to_file,
    "archive-papers": papers_to_copy,
    "search": page("search", "770101"),
    "statistics": page("statistics"),
    "audit": page("audit"),
    "officers": one_account,
    "printers": chosen_printers,
    "settings": page("settings"),
}
DIALOGS = ("paper", "archive-volume", "archive-papers")
WALKED: dict[str, Callable[[Driven], QWidget]] = {
    "certificates-ends": view_of("certificates", 1),
    "certificates-count": view_of("certificates", 2),
    "archive-leader-decides": lookup_in("authority_checked"),
}
"""Held by the last test like the others, without pictures of their own."""
SERVED: dict[str, Callable[[Driven], QWidget]] = {
    "services-counselling": service(0),
    "services-ceremonies": service(1, row=True),
    "services-notes": own_notes,
    "services-points": service(2, row=True),
    "services-leaflets": service(3),
    "services-office": service(4),
}
"""With a week of services besides the morning."""
SERVED_AND_WALKED: dict[str, Callable[[Driven], QWidget]] = {
    "services-couple": service(1, row=True, act="add_couple"),
    "services-held": service(1, row=True, act="held"),
    "services-tour": service(2, act="plan_day"),
}
EMPTY: dict[str, Callable[[Driven], QWidget]] = {
    "sign-in": first_window(None),
    "passphrase": first_window(lambda: PassphrasePanel(first_time=True)),
    "set-up": first_window(SetUpPanel),
    "today-empty": page("today"),
    "booking-empty": tab(0),
    "marriage-empty": page("marriage"),
    "certificates-empty": page("certificates"),
    "services-empty": page("services"),
    "archive-empty": view_of("archive", 1),
    "search-empty": page("search"),
    "statistics-empty": page("statistics"),
    "audit-empty": page("audit"),
    "officers-new": page("officers"),
}


def public_screen(driven: Driven) -> QWidget:
    """What everybody in the hall sees."""
    hall_page = driven.go_to("hall")
    hall_page.open_display()
    display: QWidget = hall_page._display
    display.resize(1280, 720)
    driven.settle()
    return display


QUEUED: dict[str, Callable[[Driven], QWidget]] = {
    "hall": page("hall"),
    "hall-screen": public_screen,
    "booking-day-ahead": great_day,
    "marriage-prepared": prepared_case,
}
"""With numbers that wait, are called and served, and a great day ahead."""


def about_a_registration(kind: str) -> Callable[[Driven], QWidget]:
    """The page of the case of that kind that is under way."""

    def shown(driven: Driven) -> QWidget:
        waiting: Today = driven.read(today)
        driven.go_to("marriage", next(one.id for one in waiting.later if one.kind == kind))
        QTest.qWait(LOOK_AFTER_MS + 200)
        driven.settle()
        return driven.window

    return shown


def ended_case(kind: str, *, its_original: bool = False) -> Callable[[Driven], QWidget]:
    """The page of the case of that kind about the first or second marriage of the morning, or of that marriage."""

    def shown(driven: Driven) -> QWidget:
        found = [one for row in driven.read(find, text="770101") for one in _later_of(driven, row.registration_id)]
        case_id = next(one.original_id if its_original else one.id for one in found if one.kind == kind)
        driven.go_to("marriage", case_id)
        driven.settle()
        return driven.window

    return shown


def _later_of(driven: Driven, registration_id: int) -> tuple[LaterCaseLine, ...]:
    view: CaseView = driven.read(case, registration_id=registration_id)
    return view.later


UNDER_WAY: dict[str, Callable[[Driven], QWidget]] = {
    "judgment": about_a_registration(JUDGMENT),
    "revocation": about_a_registration(REVOCATION),
    "no-restoration": about_a_registration(NO_RESTORATION),
    "today-later": page("today"),
}
ENDED: dict[str, Callable[[Driven], QWidget]] = {
    "judgment-filed": ended_case(JUDGMENT),
    "revocation-filed": ended_case(REVOCATION),
    "no-restoration-noted": ended_case(NO_RESTORATION),
    "marriage-revoked": ended_case(REVOCATION, its_original=True),
}


def a_paper_on_its_way(register: Register) -> None:
    """A certificate that was sent to a printer which has not answered since."""
    hall = _hall(register)
    case_id = work_to(hall, "approved", ZHAO_AND_QIAN)
    view = register.read(hall.registrar, case, registration_id=case_id)
    man, woman = view.next_blanks
    register.perform(
        hall.registrar, make_certificate, registration_id=case_id, revision=view.record.revision, man_blank=man,
        woman_blank=woman,
    )  # fmt: skip
    made = on_blank(hall, case_id, "man")
    job = register.perform(hall.registrar, reserve_print, paper_id=made.id, printer="Counter").value
    register.perform(hall.registrar, note_sent, job_id=job.id, number=7)
    register.perform(hall.registrar, note_end, job_id=job.id, state="sent", detail="no_answer")


def booklet_to_scan(driven: Driven) -> QWidget:
    """The dialog of that certificate: what came out is asked for, and the number on the booklet."""
    [sent] = driven.read(unsettled_prints)
    view = driven.read(case, registration_id=sent.registration_id)
    made = next(one for one in view.papers if one.id == sent.paper_id)
    number = view.record.certificate_number
    wanted = WantedPaper(view.record.id, made.paper, "man", sent.man_name, number, made=made, on_booklet=True)
    dialog = PaperDialog(driven.window.operations, wanted, driven.window)
    dialog.show()
    driven.settle()
    return dialog


def print_to_settle(driven: Driven) -> QWidget:
    """The question on Today about it."""
    today_page: Any = driven.go_to("today")
    today_page._prints.table.chosen.emit(driven.read(unsettled_prints)[0])
    driven.settle()
    asked: QuestionDialog | None = today_page.findChild(QuestionDialog)
    assert asked is not None
    return asked


def printer_to_fit(driven: Driven) -> QWidget:
    """The fit of a printer, its numbers typed."""
    dialog = FitDialog(driven.window.operations, driven.window)
    dialog.show()
    driven.settle()
    dialog.printer.addItem("Counter")
    driven.settle()
    for pair, mark in zip(dialog.numbers, marks_of(210, 297), strict=True):
        for line, value in zip(pair, mark, strict=True):
            line.setText(f"{value + 0.3:.1f}")
    return dialog


def case_to_read_back(register: Register) -> None:
    """A couple whose certificates are to be printed, and who found a mistake that has been put right since."""
    hall = _hall(register)
    case_id = work_to(hall, "approved", ZHAO_AND_QIAN)
    shown = register.read(hall.registrar, shown_now, registration_id=case_id)
    register.perform(
        hall.registrar, record_read_back, registration_id=case_id, digest=shown.digest, answer="wrong",
        remark="照片用错了", shown_at=shown.at,
    )  # fmt: skip
    at = register.read(hall.registrar, case, registration_id=case_id).record.revision
    register.perform(
        hall.registrar, take_photo, registration_id=case_id, revision=at, content=portrait((214, 190, 160))
    )


def read_back(driven: Driven) -> CasePage:
    """The couple is shown what will be printed."""
    waiting = driven.read(today).open_cases
    driven.go_to("marriage", next(one.id for one in waiting if one.man_name == ZHAO_AND_QIAN.man_name))
    driven.window.activateWindow()
    driven.until(driven.window.isActiveWindow)
    driven.press("F7")
    page: CasePage = driven.page
    driven.until(lambda: bool(couples_window(page).lines))
    return page


def couple_reads(driven: Driven) -> QWidget:
    """The couple's own window."""
    return couples_window(read_back(driven))


def clerk_asks(driven: Driven) -> QWidget:
    """The clerk's page meanwhile."""
    couples_window(read_back(driven)).hide()
    return driven.window


def adoption_in(state: str, place: int) -> Callable[[Driven], QWidget]:
    """The adoption desk with the case in that state gone into, one of its parts in front."""

    def shown(driven: Driven) -> QWidget:
        page: Any = driven.go_to("adoption")
        page._enter(next(one.id for one in page._list.table.rows() if one.state == state))
        driven.settle()
        page._case._tabs.setCurrentIndex(place)
        driven.settle()
        page._scroll.ensureWidgetVisible(page._case.summary)
        return driven.window

    return shown


ADOPTED: dict[str, Callable[[Driven], QWidget]] = {"adoption": adoption_in("assessing", 1)}
"""With a registered adoption, one that is assessed, and one that is being drawn up."""
ADOPTED_AND_WALKED: dict[str, Callable[[Driven], QWidget]] = {
    "adoption-draft": adoption_in("draft", 0),
    "adoption-papers": adoption_in("assessing", 2),
    "adoption-done": adoption_in("assessing", 3),
    "adoption-printed": adoption_in("assessing", 4),
    "adoption-sealed": adoption_in("issued", 3),
}
READ_BACK: dict[str, Callable[[Driven], QWidget]] = {"marriage-asked": clerk_asks, "read-back": couple_reads}
"""With a couple that reads what will be printed."""

def rare_character(driven: Driven) -> QWidget:
    """A rare character looked for by its parts."""
    del driven
    dialog = RareCharacterDialog()
    dialog.show()
    dialog.line.setText("龙")
    ends = monotonic() + 30
    while dialog.found.count() == 0 or dialog._background.busy or dialog._wait.isActive():
        assert monotonic() < ends
        QTest.qWait(20)
    dialog.found.setCurrentRow(9)
    while dialog._background.busy:
        QTest.qWait(20)
    return dialog


def batch(driven: Driven) -> QWidget:
    """The papers that are due, with a printer chosen for them."""
    driven.window.operations.perform(choose_printer, printer="HP-LaserJet-P1108")
    driven.settle()
    dialog = BatchDialog(driven.window.operations, driven.window)
    dialog.show()
    driven.settle()
    return dialog


SENT: dict[str, Callable[[Driven], QWidget]] = {
    "today-sent": page("today"),
    "paper-scan": booklet_to_scan,
    "paper-settled": print_to_settle,
    "printers-fit": printer_to_fit,
    "rare-character": rare_character,
    "paper-batch": batch,
}
"""With a paper on its way to a printer."""


# --- drawing


@pytest.fixture
def full(worked_morning: Path, tmp_path: Path, reference: Reference) -> Iterator[Register]:
    """A copy of the worked morning at ten o'clock."""
    yield from _opened(worked_morning, tmp_path, reference)


@pytest.fixture
def empty(empty_office: Path, tmp_path: Path, reference: Reference) -> Iterator[Register]:
    """An office that is set up and has done nothing yet."""
    yield from _opened(empty_office, tmp_path, reference)


@pytest.fixture
def under_way(worked_morning: Path, tmp_path: Path, reference: Reference) -> Iterator[Register]:
    """The morning with a judgment, a revocation and a statement to be done."""
    for register in _opened(worked_morning, tmp_path, reference):
        later_at_the_office.under_way(_hall(register))
        yield register


@pytest.fixture
def ended(worked_morning: Path, tmp_path: Path, reference: Reference) -> Iterator[Register]:
    """The morning with a case of each kind at its end."""
    for register in _opened(worked_morning, tmp_path, reference):
        hall = _hall(register)
        first, second = later_at_the_office.originals(hall)
        for kind, original in ((NO_RESTORATION, first), (JUDGMENT, first), (REVOCATION, second)):
            later_at_the_office.ended(hall, kind, original)
        yield register


@pytest.fixture
def served(full: Register) -> Register:
    """The same with a week of counselling, ceremonies and tours."""
    serve_a_week(_hall(full), enter(full, "wang"))
    return full


def _hall(register: Register) -> Counter:
    clock = register.clock
    assert isinstance(clock, Clock)
    officers = (enter(register, login) for login in ("registrar", "reviewer", "admin", "archivist"))
    return Counter(register, clock, *officers)


def _opened(file: Path, folder: Path, reference: Reference) -> Iterator[Register]:
    path = folder / "register.db"
    shutil.copy(file, path)
    clock = Clock()
    clock.set_to(DAY, 10)
    register = open_register(LocalFile(path, KEY), reference, clock=clock)
    yield register
    register.close()


@pytest.mark.skipif(not DRAWING, reason="pictures are drawn with REGISTRY_SCREENS=1")
def test_pictures_of_a_worked_morning_are_drawn(app: Application, full: Register) -> None:
    _draw_all(app, full, FULL)


@pytest.mark.skipif(not DRAWING, reason="pictures are drawn with REGISTRY_SCREENS=1")
def test_pictures_of_a_week_of_services_are_drawn(app: Application, served: Register) -> None:
    _draw_all(app, served, SERVED)


@pytest.mark.skipif(not DRAWING, reason="pictures are drawn with REGISTRY_SCREENS=1")
def test_pictures_of_an_empty_register_are_drawn(app: Application, empty: Register) -> None:
    _draw_all(app, empty, EMPTY)


@pytest.mark.skipif(not DRAWING, reason="pictures are drawn with REGISTRY_SCREENS=1")
def test_pictures_of_cases_about_registrations_are_drawn(app: Application, under_way: Register) -> None:
    _draw_all(app, under_way, UNDER_WAY)


@pytest.mark.skipif(not DRAWING, reason="pictures are drawn with REGISTRY_SCREENS=1")
def test_pictures_of_ended_cases_about_registrations_are_drawn(app: Application, ended: Register) -> None:
    _draw_all(app, ended, ENDED)


@pytest.mark.skipif(not DRAWING, reason="pictures are drawn with REGISTRY_SCREENS=1")
def test_pictures_of_a_paper_on_its_way_are_drawn(app: Application, full: Register) -> None:
    a_paper_on_its_way(full)
    _draw_all(app, full, SENT)


@pytest.mark.skipif(not DRAWING, reason="pictures are drawn with REGISTRY_SCREENS=1")
def test_pictures_of_a_couple_that_reads_are_drawn(app: Application, full: Register) -> None:
    case_to_read_back(full)
    _draw_all(app, full, READ_BACK)


@pytest.mark.skipif(not DRAWING, reason="pictures are drawn with REGISTRY_SCREENS=1")
def test_pictures_of_a_busy_hall_are_drawn(app: Application, full: Register) -> None:
    fill_hall(_hall(full))
    plan_great_day(_hall(full))
    _draw_all(app, full, QUEUED)


@pytest.mark.skipif(not DRAWING, reason="pictures are drawn with REGISTRY_SCREENS=1")
def test_pictures_of_the_adoption_desk_are_drawn(app: Application, empty: Register) -> None:
    adoptions(_hall(empty))
    _draw_all(app, empty, ADOPTED)


Shots = dict[str, Callable[[Driven], QWidget]]


def _draw_all(app: Application, register: Register, shots: Shots) -> None:
    SCREENS.mkdir(parents=True, exist_ok=True)
    for look in LOOKS:
        app.settings.change(language=look.language, palette=look.palette)
        app.dress()
        driven = Driven(register, enter(register, "wang"))
        driven.window.resize(*look.size)
        driven.settle()
        for name, shot in shots.items():
            if not name.startswith(ONLY) or look not in looks_of(name):
                continue
            widget = shot(driven)
            if widget is not driven.window and not isinstance(widget, QDialog):
                widget.resize(*look.size)
                driven.settle()
            driven.window.status._clock.setText("10:00:00")
            _keep(widget, look.path(name), look.scale)
            if widget is not driven.window:
                widget.close()
                widget.deleteLater()
                driven.window.activateWindow()  # the keys go to it again
        driven.close()


def _keep(widget: QWidget, path: Path, scale: int) -> None:
    """Write what a widget shows as a PNG of few colours."""
    pixmap = QPixmap(QSize(widget.width() * scale, widget.height() * scale))
    pixmap.setDevicePixelRatio(scale)
    widget.render(pixmap)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    pixmap.save(buffer, "PNG")
    picture = Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")
    picture.quantize(palette=_palette(), dither=Image.Dither.NONE).save(path, optimize=True)


def _palette() -> Image.Image:
    """The colours of the theme and the steps between its inks and its surface: few, and each hue stays what it is."""
    colours = theme.current()
    plain = list(colours)
    inks = (colours.text, colours.muted, colours.accent, colours.done, colours.warn)
    pairs = [(ink, colours.surface) for ink in inks]
    pairs += [(colours.on_accent, colours.accent), (colours.text, colours.accent_soft)]
    steps = [_between(ink, ground, share) for ink, ground in pairs for share in (0.33, 0.66)]
    picture = Image.new("P", (1, 1))
    picture.putpalette([part for colour in (*plain, *steps, *PHOTO) for part in ImageColor.getrgb(colour)[:3]])
    return picture


def _between(ink: str, ground: str, share: float) -> str:
    one, other = ImageColor.getrgb(ink), ImageColor.getrgb(ground)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in zip(one[:3], other[:3], strict=True))


# --- what holds


def test_every_page_has_its_pictures_and_no_picture_is_of_a_page_that_is_gone() -> None:
    shots = (*FULL, *SERVED, *EMPTY, *UNDER_WAY, *ENDED, *SENT, *READ_BACK, *QUEUED, *ADOPTED)
    wanted = {look.path(name).name for name in shots for look in looks_of(name)}
    kept = {path.name for path in SCREENS.glob("*.png")}
    assert sorted(wanted - kept) == [], "run once with REGISTRY_SCREENS=1"
    assert sorted(kept - wanted) == []
    assert all(any(name.startswith(entry.name) for name in FULL | SERVED | QUEUED | ADOPTED) for entry in PAGES)


def test_the_pictures_stay_small_together() -> None:
    assert sum(path.stat().st_size for path in SCREENS.glob("*.png")) < AT_MOST_BYTES


@pytest.mark.parametrize("language", every_page.LANGUAGES)
def test_with_a_worked_morning_nothing_is_cut_and_everything_is_named_and_reached(
    app: Application, full: Register, language: str
) -> None:
    """What test_every_page holds for an empty register, for a full one at the counter's size."""
    _walk(app, full, FULL | WALKED, language)


@pytest.mark.parametrize("language", every_page.LANGUAGES)
def test_with_a_week_of_services_nothing_is_cut_and_everything_is_named_and_reached(
    app: Application, served: Register, language: str
) -> None:
    _walk(app, served, SERVED | SERVED_AND_WALKED, language)


@pytest.mark.parametrize("language", every_page.LANGUAGES)
def test_at_the_adoption_desk_nothing_is_cut_and_everything_is_named_and_reached(
    app: Application, empty: Register, language: str
) -> None:
    adoptions(_hall(empty))
    _walk(app, empty, ADOPTED | ADOPTED_AND_WALKED, language)


_MEASURED = (QLineEdit, WrappingButton)
"""Whose inner parts are measured with them."""


def _walk(app: Application, register: Register, shots: Shots, language: str) -> None:
    app.settings.change(language=language)
    app.dress()
    driven = Driven(register, enter(register, "wang"))
    wrong = []
    for name, shot in shots.items():
        # test_case_for_everybody.py walks the case
        if name in DIALOGS or name.startswith(("marriage-", "divorce-", "reissue-")):
            continue
        window = driven.window
        shot(driven)
        reached = every_page._walk_by_tab(window)
        driven.settle()
        wrong += [f"{name} nameless: {every_page._said(one)}" for one in focusable(window.page) if not _name(one)]
        wrong += [f"{name} unreached: {every_page._said(one)}" for one in focusable(window.page) if one not in reached]
        words = [one for one, _ in every_page._cut_widgets(window) if not isinstance(one.parentWidget(), _MEASURED)]
        wrong += [f"{name} cut: {every_page._said(one)}" for one in words]
    driven.close()
    assert wrong == []


def _name(widget: QWidget) -> str:
    return every_page._spoken_name(widget)


@pytest.mark.parametrize("size", ["normal", "largest"])
@pytest.mark.parametrize("language", every_page.LANGUAGES)
def test_in_the_dialogs_of_the_archive_nothing_is_cut_and_everything_is_named_and_reached(
    app: Application, full: Register, language: str, size: str
) -> None:
    app.settings.change(language=language, type_size=size)
    app.dress()
    driven = Driven(full, enter(full, "wang"))
    wrong = []
    for shot in (volume_to_file, papers_to_copy, volume_to_find):
        dialog = shot(driven)
        dialog.activateWindow()
        reached = _walked(dialog)
        inside = focusable(dialog)
        wrong += [f"{shot.__name__} nameless: {every_page._said(one)}" for one in inside if not _name(one)]
        wrong += [f"{shot.__name__} unreached: {every_page._said(one)}" for one in inside if one not in reached]
        wrong += [f"{shot.__name__} cut: {every_page._said(one)}" for one, _ in every_page._cut_widgets(dialog)]
        wrong += [f"{shot.__name__} is larger than the screen: {dialog.size()}"] * (not _fits(dialog))
        dialog.close()
    driven.close()
    assert wrong == []


def _walked(dialog: QWidget) -> set[QWidget]:
    """Everything Tab leads to."""
    reached: set[QWidget] = set()
    while (widget := dialog.focusWidget()) is not None and widget not in reached:
        reached.add(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    return reached


def _fits(dialog: QWidget) -> bool:
    return dialog.width() <= SMALLEST[0] and dialog.height() <= SMALLEST[1]
