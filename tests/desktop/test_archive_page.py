"""The archive page by keyboard: volumes filed, catalogues handed out, and look-ups from the request to their end."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from registry_desktop.acts import lookup_copies, lookups
from registry_desktop.acts.lookup_copies import CopyWanted
from registry_desktop.acts.registered import judgment
from registry_desktop.desktop.dialogs.document_dialog import DocumentDialog
from registry_desktop.desktop.dialogs.lookup_papers_dialog import LookupPapersDialog
from registry_desktop.desktop.dialogs.question_dialog import QuestionDialog
from registry_desktop.desktop.dialogs.volume_dialog import VolumeDialog
from registry_desktop.desktop.dialogs.volume_search_dialog import VolumeSearchDialog
from registry_desktop.desktop.main_window import MainWindow
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.widgets.print_place import TO_FILE
from registry_desktop.domain.officer import SignedIn
from registry_desktop.queries.files import kept_bytes
from registry_desktop.queries.lookups import LookupView, lookup, lookups_between
from registry_desktop.queries.volume_lists import MOST_FOUND, volumes_to_close
from registry_desktop.queries.volumes import volume
from registry_desktop.records.day_closing import Export
from registry_desktop.store.unit_of_work import UnitOfWork
from tests.acts.couples import CoupleOfTest
from tests.acts.later_cases import act as later
from tests.acts.test_judgment import noted
from tests.acts.test_lookups import OTHER, SCAN, auditor, filed
from tests.acts.test_volumes import file, issued, withdrawn
from tests.desktop.archive_at_the_office import ArchiveOfTest
from tests.desktop.conftest import child
from tests.desktop.keyboard import Key, Keyboard
from tests.queries.test_volumes_found import open_namesakes
from tests.registers import DAY, Counter

pytestmark = pytest.mark.parametrize("place", ["sqlcipher"], indirect=True)
MAN = CoupleOfTest().man_number
ALT = Qt.KeyboardModifier.AltModifier
Opens = Callable[[SignedIn], MainWindow]


@pytest.fixture
def opens(counter: Counter, qtbot: QtBot) -> Iterator[Opens]:
    """Opens the archive page for an officer."""
    made: list[MainWindow] = []

    def open_for(officer: SignedIn) -> MainWindow:
        window = MainWindow(Operations(counter.register, officer), "test")
        qtbot.addWidget(window)
        window.show()
        window.go_to("archive")
        window.activateWindow()
        qtbot.waitUntil(lambda: not window.operations.busy, timeout=20_000)
        made.append(window)
        return window

    yield open_for
    for window in made:
        window.close()


@pytest.fixture
def keyboard(qtbot: QtBot) -> Keyboard:
    return Keyboard(qtbot)


def dialog(kind: type[QDialog], keyboard: Keyboard, window: MainWindow) -> Any:
    """The dialog of that kind, once it is open and has read what it shows."""
    keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), kind), doing=kind.__name__)
    keyboard.until(lambda: not window.operations.busy)
    return QApplication.activeModalWidget()


def shut(kind: type[QDialog], keyboard: Keyboard) -> None:
    """Esc, and the dialog is gone."""
    keyboard.press(Key.Key_Escape)
    keyboard.until(lambda: not isinstance(QApplication.activeModalWidget(), kind))


def lookups_of(window: MainWindow, keyboard: Keyboard) -> Any:
    """The view of look-ups, by its key."""
    keyboard.press(Key.Key_U, ALT)
    page: Any = window.page
    keyboard.until(lambda: page._tabs.currentIndex() == 1 and not window.operations.busy)
    return page.panel


def choose(keyboard: Keyboard, name: str, value: str) -> None:
    """Go to a choice by Tab and move down to a value."""
    keyboard.tab_to(name)
    box = keyboard.at
    assert isinstance(box, QComboBox)
    keyboard.press(Key.Key_Home)
    while box.currentData() != value:
        before = box.currentIndex()
        keyboard.press(Key.Key_Down)
        assert box.currentIndex() != before, f"{name} offers no {value}"


def type_request(panel: Any, keyboard: Keyboard, entitlement: str, **fields: str) -> None:
    """Alt+N, then the form from top to bottom."""
    keyboard.press(Key.Key_N, ALT)
    # a key pushes a button for a tenth of a second, and it acts when it is let go: later than a test types
    keyboard.until(lambda: panel._is_taking and not panel._new.isDown())
    before = {name: fields.pop(name) for name in ("asker_name", "asker_identity_number")}
    keyboard.fill(**before)
    choose(keyboard, "entitlement", entitlement)
    keyboard.fill(**fields)


def last(counter: Counter) -> LookupView:
    rows = counter.register.read(counter.archivist, lookups_between, first=DAY, last=date(2026, 12, 31))
    return counter.register.read(counter.archivist, lookup, lookup_id=rows[-1].id)


def take_party_down(window: MainWindow, keyboard: Keyboard, counter: Counter, number: str = MAN) -> Any:
    """A party's request is taken down; its form has been looked at."""
    panel = lookups_of(window, keyboard)
    type_request(
        panel, keyboard, "party", asker_name="测试甲", asker_identity_number=number, purpose="办理不动产登记",
        wanted="2026年在本处登记的结婚档案",
    )
    keyboard.press(Key.Key_F9)
    shown = dialog(DocumentDialog, keyboard, window)
    keyboard.until(lambda: bool(shown.preview._pages.pictures), doing="the request form is drawn")
    shut(DocumentDialog, keyboard)
    keyboard.until(lambda: panel._view is not None and not window.operations.busy)
    assert panel._view.line.id == last(counter).line.id
    return panel


def find_volume(window: MainWindow, keyboard: Keyboard, text: str = "") -> Any:
    """F9, the volume is searched for; the dialog with what was found."""
    keyboard.press(Key.Key_F9)
    found = dialog(VolumeSearchDialog, keyboard, window)
    if text:
        child(found, QLineEdit, "search_volume").setFocus()
        keyboard.replace(text)
        keyboard.press(Key.Key_Return)
    keyboard.until(lambda: found._table.count == 1 and not window.operations.busy, doing="one volume fits")
    return found


def test_a_party_gets_sealed_copies_with_the_scanned_pages_and_every_step_is_written_down(
    opens: Opens, counter: Counter, keyboard: Keyboard
) -> None:
    filed(counter)
    window = opens(counter.archivist)
    panel = take_party_down(window, keyboard, counter)
    assert panel.verb() == "Find the volume …"
    find_volume(window, keyboard)
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: panel._view.line.state == "authority_checked", doing="the right was checked")
    keyboard.press(Key.Key_F9)
    dialog(LookupPapersDialog, keyboard, window)
    keyboard.push("open_marriage_review_form_both")
    scan = dialog(DocumentDialog, keyboard, window)
    keyboard.until(lambda: len(scan.preview._pages.pictures) == 2, doing="both scanned pages are shown")
    assert scan._content == SCAN
    shut(DocumentDialog, keyboard)
    keyboard.fill(copy_marriage_review_form_both="2", copy_marriage_declaration_man="1", seal_number="770101-03")
    keyboard.press(Key.Key_F9)
    made = dialog(DocumentDialog, keyboard, window)
    keyboard.until(lambda: len(made.preview._pages.pictures) == 3, doing="sheet and two scanned pages")
    kept = counter.register.read(counter.archivist, kept_bytes, digest=last(counter).copy_digest)
    assert made._content == kept
    assert made._where.printer.findData(TO_FILE) == -1
    text = "".join(pypdf.PdfReader(io.BytesIO(kept)).pages[1].extract_text().split())
    assert all(said in text for said in ("2026-查-0001-01", "第1页共2页", "查档专用章", "reviewform1"))
    shut(DocumentDialog, keyboard)
    keyboard.until(lambda: panel.verb() == "Hand over …")
    keyboard.press(Key.Key_F9)
    dialog(QuestionDialog, keyboard, window)
    keyboard.push("do")
    keyboard.until(lambda: last(counter).line.state == "handed_over")
    keyboard.until(lambda: panel._view.line.state == "handed_over")
    assert panel.verb() == ""
    assert [row.number for row in panel._copies.table.rows()] == ["2026-查-0001-01", "2026-查-0001-02"]
    assert [row.officer for row in panel._openings.table.rows()] == ["档案员甲"]
    keyboard.press(Key.Key_F6)
    again = dialog(DocumentDialog, keyboard, window)
    keyboard.until(lambda: again._content == kept, doing="F6 shows the copies again")
    assert again._where.printer.findData(TO_FILE) == -1, "they are printed, not kept as a file"
    shut(DocumentDialog, keyboard)
    keyboard.until(lambda: len(panel._openings.table.rows()) == 3, doing="both papers were opened once more")


def test_what_the_law_asks_of_a_right_is_marked_and_a_lawyer_without_licence_is_refused(
    opens: Opens, counter: Counter, keyboard: Keyboard
) -> None:
    window = opens(counter.archivist)
    panel = lookups_of(window, keyboard)
    type_request(
        panel, keyboard, "lawyer", asker_name="律师甲", asker_identity_number="770101198001019011",
        proof_paper="测试县法院立案通知书", purpose="离婚纠纷", wanted="结婚档案",
    )
    form = panel._request
    assert {"proof_paper", "licence_number"} <= set(form.needed())
    keyboard.press(Key.Key_F9)
    keyboard.until(form._complaint.isVisible, doing="refused")
    assert "lawyer's licence" in form._complaint.text()
    assert keyboard.at.objectName() == "licence_number"
    assert counter.register.read(counter.archivist, lookups_between, first=DAY, last=DAY) == ()
    keyboard.replace("17701200010000001")
    keyboard.press(Key.Key_F9)
    dialog(DocumentDialog, keyboard, window)
    shut(DocumentDialog, keyboard)
    assert last(counter).licence_number == "17701200010000001"
    keyboard.until(lambda: not panel._is_taking)
    type_request(panel, keyboard, "party", asker_name="测试甲", asker_identity_number=MAN)
    assert not {"proof_paper", "licence_number"} & set(form.needed())


def test_enter_in_the_last_field_of_a_request_stays_with_it_and_what_lacks_is_said_in_the_words_of_the_form(
    opens: Opens, counter: Counter, keyboard: Keyboard
) -> None:
    window = opens(counter.archivist)
    panel = lookups_of(window, keyboard)
    keyboard.press(Key.Key_N, ALT)
    keyboard.until(lambda: panel._is_taking)
    keyboard.fill(asker_name="测试甲", asker_identity_number=MAN, wanted="结婚档案")
    keyboard.press(Key.Key_Return)
    assert keyboard.at is window.page.primary(), keyboard.at
    form = panel._request
    keyboard.press(Key.Key_F9)
    keyboard.until(form._complaint.isVisible, doing="refused")
    assert form._complaint.text() == "Not filled in: right to look up."
    assert keyboard.at.objectName() == "entitlement"
    choose(keyboard, "entitlement", "party")
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: form._complaint.text() == "Not filled in: purpose.")
    assert keyboard.at.objectName() == "purpose"


def test_copies_without_a_page_ask_for_the_pages_and_the_sentence_goes_when_they_are_typed(
    opens: Opens, counter: Counter, keyboard: Keyboard
) -> None:
    filed(counter)
    window = opens(counter.archivist)
    panel = take_party_down(window, keyboard, counter)
    find_volume(window, keyboard)
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: panel._view.line.state == "authority_checked")
    keyboard.press(Key.Key_F9)
    shown = dialog(LookupPapersDialog, keyboard, window)
    keyboard.press(Key.Key_F9)
    keyboard.until(shown._complaint.isVisible, doing="asked for")
    assert shown._complaint.text() == "Enter first how many pages of which paper are to be copied."
    assert keyboard.at.objectName() == "copy_marriage_review_form_both"
    keyboard.write("1")
    assert not shown._complaint.isVisible()
    keyboard.press(Key.Key_F9)
    dialog(DocumentDialog, keyboard, window)
    shut(DocumentDialog, keyboard)


def test_a_second_f9_takes_the_same_request_down_only_once(
    opens: Opens, counter: Counter, keyboard: Keyboard
) -> None:
    window = opens(counter.archivist)
    panel = lookups_of(window, keyboard)
    for number, refused_first in enumerate((True, False), 1):
        about = {"purpose": "办理不动产登记", "wanted": "2026年在本处登记的结婚档案"}
        type_request(panel, keyboard, "party", asker_name="测试甲", asker_identity_number=MAN, **about)
        if refused_first:  # nothing stays shut after a refusal
            panel._request._binding.fill({"entitlement": "lawyer", "asker_name": "律师甲", "wanted": "结婚档案"})
            keyboard.press(Key.Key_F9)
            keyboard.press(Key.Key_F9)
            keyboard.until(panel._request._complaint.isVisible, doing="refused")
            type_request(panel, keyboard, "party", asker_name="测试甲", asker_identity_number=MAN, **about)
        keyboard.press(Key.Key_F9)
        keyboard.press(Key.Key_F9)
        dialog(DocumentDialog, keyboard, window)
        shut(DocumentDialog, keyboard)
        rows = counter.register.read(counter.archivist, lookups_between, first=DAY, last=DAY)
        assert len(rows) == number, "one number of the year for each request"
        keyboard.until(lambda: not panel._is_taking and not window.operations.busy)


def test_a_list_of_volumes_that_was_cut_off_says_so(opens: Opens, counter: Counter, keyboard: Keyboard) -> None:
    counter.register.perform(counter.archivist, open_namesakes, count=MOST_FOUND + 1, filed=True)
    window = opens(counter.archivist)
    take_party_down(window, keyboard, counter)
    keyboard.press(Key.Key_F9)
    found = dialog(VolumeSearchDialog, keyboard, window)
    keyboard.until(lambda: found._table.count == MOST_FOUND, doing="the newest are shown")
    assert found._cut_off.isVisible()
    assert "others may fit too" in found._cut_off.text()
    keyboard.tab_to("search_volume")
    keyboard.replace("0123-IA-2026-900003")
    keyboard.press(Key.Key_Return)
    keyboard.until(lambda: found._table.count == 1 and not found._cut_off.isVisible())


def test_who_is_no_party_gets_the_sentence_and_the_printed_refusal(
    opens: Opens, counter: Counter, keyboard: Keyboard
) -> None:
    filed(counter)
    window = opens(counter.archivist)
    panel = take_party_down(window, keyboard, counter, number="770101199001019012")
    found = find_volume(window, keyboard, "0123-IA-2026-000001")
    keyboard.press(Key.Key_F9)
    keyboard.until(found._complaint.isVisible, doing="refused")
    assert "is of neither party of this volume" in found._complaint.text()
    shut(VolumeSearchDialog, keyboard)
    keyboard.push("lookup_refuse")
    dialog(QuestionDialog, keyboard, window)
    keyboard.fill(reason="不是当事人，也未持委托书")
    keyboard.push("do")
    answer = dialog(DocumentDialog, keyboard, window)
    keyboard.until(lambda: bool(answer.preview._pages.pictures))
    assert "不予查档告知书" in pypdf.PdfReader(io.BytesIO(answer._content)).pages[0].extract_text()
    shut(DocumentDialog, keyboard)
    keyboard.until(lambda: panel._view.line.state == "refused")
    assert last(counter).end_reason == "不是当事人，也未持委托书"


def test_nothing_found_is_answered_on_paper_with_where_it_was_searched(
    opens: Opens, counter: Counter, keyboard: Keyboard
) -> None:
    window = opens(counter.archivist)
    panel = take_party_down(window, keyboard, counter)
    keyboard.push("lookup_not_found")
    dialog(QuestionDialog, keyboard, window)
    keyboard.push("do")
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, QuestionDialog), "without saying where it was searched it is not done"
    keyboard.fill(reason="按姓名查找1950年至2005年的目录")
    keyboard.push("do")
    answer = dialog(DocumentDialog, keyboard, window)
    keyboard.until(lambda: bool(answer.preview._pages.pictures))
    assert "不是单身证明" in "".join(pypdf.PdfReader(io.BytesIO(answer._content)).pages[0].extract_text().split())
    shut(DocumentDialog, keyboard)
    keyboard.until(lambda: panel._view.line.state == "not_found")
    assert panel.verb() == ""


def test_what_only_the_leader_decides_waits_and_is_not_approved_by_who_took_it_down(
    opens: Opens, counter: Counter, keyboard: Keyboard
) -> None:
    case = filed(counter)

    def other(officer: SignedIn) -> int:
        one: int = counter.register.perform(officer, lookups.request, asked=OTHER).value
        at = counter.register.read(counter.archivist, lookup, lookup_id=one).line.revision
        arguments = {"lookup_id": one, "revision": at, "registration_id": case}
        counter.register.perform(counter.archivist, lookups.check_authority, **arguments)
        return one

    by_archivist, by_leader = other(counter.archivist), other(counter.reviewer)
    window = opens(counter.archivist)
    panel = lookups_of(window, keyboard)
    keyboard.until(lambda: panel._view is not None)
    assert (panel._view.line.id, panel.verb()) == (by_leader, "")
    assert "The leader decides next" in child(panel, QLabel, "waits_for").text()
    window.close()
    window = opens(counter.reviewer)
    panel = lookups_of(window, keyboard)
    keyboard.until(lambda: panel.verb() == "Approve …")
    keyboard.press(Key.Key_F9)
    asked = dialog(QuestionDialog, keyboard, window)
    keyboard.fill(reason="继承公证需要")
    keyboard.push("do")
    keyboard.until(asked._complaint.isVisible, doing="refused to who took it down")
    keyboard.press(Key.Key_Escape)
    keyboard.until(lambda: QApplication.activeModalWidget() is None)
    panel._list.table.setFocus()
    keyboard.press(Key.Key_Down)
    keyboard.until(lambda: panel._view.line.id == by_archivist)
    keyboard.press(Key.Key_F9)
    dialog(QuestionDialog, keyboard, window)
    keyboard.fill(reason="继承公证需要，理由正当")
    keyboard.push("do")
    keyboard.until(lambda: panel._view.line.state == "leader_approved")
    assert panel._view.approver == "登记员乙"
    assert panel.verb() == "Copy and seal …"


def test_a_withdrawn_divorce_is_counted_and_filed_from_the_list(
    opens: Opens, counter: Counter, keyboard: Keyboard
) -> None:
    case = withdrawn(counter)
    window = opens(counter.archivist)
    panel: Any = window.page.panel  # type: ignore[attr-defined]
    table = panel._waiting.table
    keyboard.until(lambda: table.count == 2)
    assert table.go_to(case)
    assert (table.current().archive_class, table.current().missing) == ("marriage.divorce.withdrawn", 3)
    table.setFocus()
    keyboard.press(Key.Key_Return)
    shown = dialog(VolumeDialog, keyboard, window)
    keyboard.press(Key.Key_F9)
    told = child(shown, QLabel, "volume_told")
    keyboard.until(lambda: "it lacks" in told.text(), doing="nothing is filed while papers are missing")
    papers = ("divorce_application", "divorce_withdrawal", "divorce_withdrawal_slip")
    keyboard.fill(**{f"pages_{paper}_both": "2" for paper in papers})
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: window.status.message.text() == "Laid in the archive: 0123-IB2-2026-000001")
    keyboard.until(lambda: table.count == 1, doing="it waits no more")
    found = counter.register.read(counter.archivist, volume, registration_id=case)
    assert (found.state, found.filed, found.page_count) == ("withdrawn", True, 6)


def test_an_issued_case_is_filed_by_its_pages_or_leads_to_its_page(
    opens: Opens, counter: Counter, keyboard: Keyboard
) -> None:
    case = issued(counter)
    window = opens(counter.archivist)
    panel: Any = window.page.panel  # type: ignore[attr-defined]
    keyboard.until(lambda: panel._waiting.table.count == 1)
    keyboard.press(Key.Key_F9)
    shown = dialog(VolumeDialog, keyboard, window)
    keyboard.press(Key.Key_F9)
    told = child(shown, QLabel, "volume_told")
    keyboard.until(lambda: told.text().startswith("Count the papers, or write down"))
    keyboard.push("case_of_volume")
    keyboard.until(lambda: window.page is window.pages["marriage"])
    assert window.page._desk.registration_id == case  # type: ignore[attr-defined]
    window.go_to("archive")
    keyboard.until(lambda: not window.operations.busy)
    keyboard.press(Key.Key_F9)
    dialog(VolumeDialog, keyboard, window)
    keyboard.fill(page_count="8")
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: window.status.message.text() == "Laid in the archive: 0123-IA-2026-000001")
    assert counter.register.read(counter.archivist, volumes_to_close) == ()
    keyboard.until(lambda: panel._filed.table.count == 1)
    assert panel._filed.table.rows()[0].page_count == 8


def test_a_double_f9_files_one_volume_and_opens_no_other(
    opens: Opens, counter: Counter, keyboard: Keyboard, qtbot: QtBot
) -> None:
    other = withdrawn(counter)
    window = opens(counter.archivist)
    panel: Any = window.page.panel  # type: ignore[attr-defined]
    table = panel._waiting.table
    keyboard.until(lambda: table.count == 2)
    assert table.go_to(next(one.registration_id for one in table.rows() if one.registration_id != other))
    table.setFocus()
    keyboard.press(Key.Key_Return)
    dialog(VolumeDialog, keyboard, window)
    keyboard.fill(page_count="8")
    keyboard.press(Key.Key_F9)
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: QApplication.activeModalWidget() is None, doing="filed")
    keyboard.press(Key.Key_F9)
    qtbot.wait(100)
    keyboard.until(lambda: not window.operations.busy and table.count == 1)
    assert QApplication.activeModalWidget() is None, "the other volume is not opened"


def test_a_judgment_that_was_noted_is_filed_by_its_pages(
    opens: Opens, counter: Counter, keyboard: Keyboard
) -> None:
    _, case = noted(counter)
    later(counter, judgment.note_upload, case)
    window = opens(counter.archivist)
    panel: Any = window.page.panel  # type: ignore[attr-defined]
    table = panel._waiting.table
    keyboard.until(lambda: table.count > 0)
    assert table.go_to(case)
    table.setFocus()
    keyboard.press(Key.Key_Return)
    shown = dialog(VolumeDialog, keyboard, window)
    assert child(shown, QLabel, "volume_told").text().startswith("The law names no papers")
    assert shown._case.isVisible(), "the page of the judgment is one key away"
    keyboard.fill(page_count="12")
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: window.status.message.text().startswith("Laid in the archive: 0123-"))
    keyboard.until(lambda: case not in [row.registration_id for row in table.rows()])
    panel._waiting.setFocus()
    choose(keyboard, "archive_class", "marriage.judgment")
    keyboard.until(lambda: [row.registration_id for row in panel._filed.table.rows()] == [case])


def test_the_catalogue_of_a_class_and_year_leaves_as_a_file_and_is_noted(
    opens: Opens, counter: Counter, keyboard: Keyboard, tmp_path: Path
) -> None:
    filed(counter)
    window = opens(counter.archivist)
    panel: Any = window.page.panel  # type: ignore[attr-defined]
    keyboard.until(lambda: panel._filed.table.count == 1)
    for number, file_format in enumerate(("pdf", "xlsx", "csv"), 1):
        path = tmp_path / f"catalogue.{file_format}"
        panel.export_to(path, file_format)
        keyboard.until(lambda path=path: window.status.message.text() == f"Exported: {path}")  # type: ignore[misc]
        noted = counter.register.read(counter.reviewer, UnitOfWork.get, Export, number)
        assert (noted.what, noted.filter, noted.row_count) == ("catalogue", "marriage.registration 2026", 1)
        assert noted.digest == hashlib.sha256(path.read_bytes()).hexdigest()
    assert "000001,测试甲　张𠮷" in (tmp_path / "catalogue.csv").read_text(encoding="utf-8-sig")
    keyboard.press(Key.Key_F6)
    shown = dialog(DocumentDialog, keyboard, window)
    keyboard.until(lambda: bool(shown.preview._pages.pictures), doing="the catalogue is shown")
    assert "案卷目录" in pypdf.PdfReader(io.BytesIO(shown._content)).pages[0].extract_text()
    shut(DocumentDialog, keyboard)
    panel.print_labels()
    shown = dialog(DocumentDialog, keyboard, window)
    keyboard.until(lambda: bool(shown.preview._pages.pictures), doing="the labels of today are shown")
    [label] = pypdf.PdfReader(io.BytesIO(shown._content)).pages
    assert "测试甲" in label.extract_text()
    assert [round(float(side) / 72 * 25.4) for side in label.mediabox[2:]] == [70, 30]
    shut(DocumentDialog, keyboard)
    panel._waiting.setFocus()
    choose(keyboard, "archive_class", "marriage.divorce")
    keyboard.until(lambda: panel._filed.table.count == 0)


def test_an_auditor_reads_everything_and_changes_nothing(
    opens: Opens, counter: Counter, keyboard: Keyboard
) -> None:
    filed(counter)
    one: int = counter.register.perform(counter.archivist, lookups.request, asked=OTHER).value
    window = opens(auditor(counter))
    panel: Any = window.page.panel  # type: ignore[attr-defined]
    keyboard.until(lambda: panel._filed.table.count == 1)
    assert panel.findChild(QPushButton, "export_pdf") is None
    panel.open_volume(panel._filed.table.rows()[0])
    shown = dialog(VolumeDialog, keyboard, window)
    assert all(entry.isReadOnly() for entry in shown._papers._entries.values())
    assert not shown._save_pages.isVisible()
    assert not shown._lay_in.isVisible()
    shut(VolumeDialog, keyboard)
    panel = lookups_of(window, keyboard)
    keyboard.until(lambda: panel._view is not None)
    assert (panel._view.line.id, panel.verb(), panel._new) == (one, "", None)
    assert not any(panel._card._acts[name].isVisible() for name in ("open", "refuse", "not_found"))
    assert not window.notice.isVisible()


def test_an_auditor_sees_that_copies_were_made_and_not_their_pages(
    opens: Opens, counter: Counter, keyboard: Keyboard
) -> None:
    archive = ArchiveOfTest(counter, filed(counter))
    one = archive.checked(archive.party())
    archive.step(lookup_copies.copy, one, wanted=[CopyWanted("marriage_review_form", "both", 2)])
    window = opens(auditor(counter))
    panel = lookups_of(window, keyboard)
    keyboard.until(lambda: panel._view is not None)
    assert [row.page_count for row in panel._copies.table.rows()] == [2]
    assert not panel._card._acts["copies"].isVisible()
    keyboard.press(Key.Key_F6)
    shown = dialog(DocumentDialog, keyboard, window)
    keyboard.until(lambda: bool(shown.preview._pages.pictures), doing="the request form is shown instead")
    assert len(pypdf.PdfReader(io.BytesIO(shown._content)).pages) == 1
    assert "申请" in pypdf.PdfReader(io.BytesIO(shown._content)).pages[0].extract_text()
    shut(DocumentDialog, keyboard)
    assert counter.register.read(counter.archivist, lookup, lookup_id=one).openings == ()


def test_a_volume_filed_by_its_pages_alone_is_counted_from_the_look_up(
    opens: Opens, counter: Counter, keyboard: Keyboard
) -> None:
    case = issued(counter)
    file(counter, case, page_count=8)
    window = opens(counter.archivist)
    panel = take_party_down(window, keyboard, counter)
    find_volume(window, keyboard)
    keyboard.press(Key.Key_F9)
    keyboard.until(lambda: panel._view.line.state == "authority_checked")
    keyboard.press(Key.Key_F9)
    papers = dialog(LookupPapersDialog, keyboard, window)
    assert papers._told.text().startswith("This volume was filed by its pages alone")
    keyboard.push("count_volume")
    dialog(VolumeDialog, keyboard, window)
    keyboard.fill(pages_marriage_review_form_both="1")
    keyboard.push("save_pages")
    keyboard.until(lambda: not window.operations.busy)
    shut(VolumeDialog, keyboard)
    keyboard.until(lambda: len(papers._papers) == 1, doing="the paper can be copied now")
    keyboard.push("all_pages")
    keyboard.press(Key.Key_F9)
    made = dialog(DocumentDialog, keyboard, window)
    keyboard.until(lambda: len(made.preview._pages.pictures) == 1, doing="the sheet alone: copied from the shelf")
    assert "原卷" in pypdf.PdfReader(io.BytesIO(made._content)).pages[0].extract_text()
    shut(DocumentDialog, keyboard)
