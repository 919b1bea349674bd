"""案卷: the papers of a volume counted one by one, their scans, what is missing and what the leader excuses; filing it.

Of a filed volume only papers are counted and scanned that were not; who keeps no archive looks at it.
"""

from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from registry_desktop.acts import volumes
from registry_desktop.acts.filing import files_by_written_pages, filing_act
from registry_desktop.acts.volumes import Counted
from registry_desktop.desktop import keys, theme, wording
from registry_desktop.desktop.dialogs.document_dialog import Document, show_document
from registry_desktop.desktop.dialogs.question_dialog import Answer, Question, QuestionDialog, ask
from registry_desktop.desktop.dialogs.volume_papers import VolumePapers
from registry_desktop.desktop.keys import enter_moves_on
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure, Operations
from registry_desktop.desktop.tables.cases import couple
from registry_desktop.desktop.widgets.buttons import button, primary_button, quiet_button
from registry_desktop.desktop.widgets.number_entry import NumberEntry
from registry_desktop.domain.officer import KEEPS_THE_ARCHIVE, Role
from registry_desktop.exchange.catalogue import file_of_volume
from registry_desktop.queries.volumes import PaperInVolume, VolumeView, volume


class VolumeDialog(QDialog):
    """`counted` brings the sum of the pages whenever they were saved or read, `filed` the volume's archive number."""

    counted = Signal(int)
    filed = Signal(str)
    case_wanted = Signal()

    def __init__(
        self,
        operations: Operations,
        registration_id: int,
        parent: QWidget | None = None,
        *,
        files: bool = False,
        cases: Collection[str] = (),
    ) -> None:
        """`files`: the volume is also laid in the archive here; `cases`: the kinds whose case has a page to go to."""
        super().__init__(parent)
        self._operations, self._id, self._files, self._cases = operations, registration_id, files, cases
        self._keeps = operations.officer.may(*KEEPS_THE_ARCHIVE)
        self._view: VolumeView | None = None
        self._filing = False
        self.setWindowTitle(translate("Volume", "Papers of the volume"))
        self.setMinimumSize(theme.dialog_size(760 if files else 720, 420))
        enter_moves_on(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_PAGE,) * 4)
        column.setSpacing(theme.SPACE)
        self._told = QLabel()
        self._told.setObjectName("volume_told")
        self._told.setWordWrap(True)
        self._papers = VolumePapers(keeps=self._keeps, excuses=operations.officer.may(Role.LEADER))
        self._papers.scan_wanted.connect(self._choose_scan)
        self._papers.excuse_wanted.connect(self._ask_excuse)
        self._papers.last_typed.connect(lambda: self._save_pages.setFocus())  # one Enter too many must not file
        column.addWidget(self._told)
        column.addWidget(self._papers, 1)
        column.addWidget(self._make_written())
        column.addLayout(self._make_foot())
        self.read()

    def read(self) -> None:
        """Read the volume again."""
        self._operations.read(volume, done=self._show, failed=self._complain, registration_id=self._id)

    def reject(self) -> None:
        """Esc, Close and the window's cross: counts that are typed and not saved are asked for first."""
        self._leave(super().reject)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button the cursor stands on and no other: nothing is saved by it from elsewhere."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            at = self.focusWidget()
            if isinstance(at, QPushButton):
                at.click()
            return
        super().keyPressEvent(event)

    def _leave(self, go: Callable[[], object]) -> None:
        typed = self._papers.is_unsaved() or (self._written.isVisible() and self._pages.value())
        if not typed:
            go()
            return
        question = Question(
            translate("Volume", "Leave without saving"),
            translate("Volume", "Pages are typed that are not saved. Whoever leaves now loses them."),
            translate("Volume", "Leave without saving"),
        )

        def given(dialog: QuestionDialog, _: Answer) -> None:
            dialog.finish()
            go()

        ask(self, question, given)

    def _make_written(self) -> QWidget:
        """The pages of a volume that is filed without being counted paper by paper."""
        self._written = QWidget()
        line = QHBoxLayout(self._written)
        line.setContentsMargins(0, 0, 0, 0)
        word = QLabel(translate("Case", "Pages of the volume"))
        self._pages = NumberEntry()
        self._pages.setObjectName("page_count")
        self._pages.setAccessibleName(word.text())
        self._pages.setMaximumWidth(90)
        word.setBuddy(self._pages)
        told = QLabel(translate("Volume", "where nobody counts paper by paper"))
        told.setObjectName("muted")
        for part in (word, self._pages, told):
            line.addWidget(part)
        line.addStretch(1)
        self._written.hide()
        return self._written

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        self._case = quiet_button(translate("Volume", "Case page"), self._ask_for_case)
        self._case.setObjectName("case_of_volume")
        self._case.hide()
        self._catalogue = quiet_button(translate("Volume", "Catalogue…"), self._show_catalogue)
        self._catalogue.setObjectName("catalogue_of_volume")
        foot.addWidget(self._case)
        foot.addWidget(self._catalogue)
        foot.addStretch(1)
        self._save_pages = button(translate("Volume", "Save the pages"), self._save)
        self._save_pages.setObjectName("save_pages")
        self._save_pages.setProperty("primary", not self._files)
        self._save_pages.setVisible(self._keeps)
        shut = button(translate("Volume", "Close"), self.reject)
        shut.setObjectName("close_volume")
        self._lay_in = primary_button(translate("Volume", "Lay in the archive"), keys.PRIMARY, self._file)
        self._lay_in.setObjectName("file_volume")
        self._lay_in.hide()
        for made in (self._save_pages, shut, self._lay_in):
            foot.addWidget(made)
        primary = QShortcut(QKeySequence(keys.PRIMARY), self)
        primary.setAutoRepeat(False)
        primary.activated.connect(self._press_primary)
        return foot

    def _press_primary(self) -> None:
        if self._lay_in.isVisible():
            self._lay_in.click()
        elif self._keeps:
            self._save_pages.click()

    def _show(self, view: VolumeView) -> None:
        self._view = view
        about = (couple(view.man_name, view.woman_name), view.archive_number or view.certificate_number)
        self.setWindowTitle(" · ".join(filter(None, (translate("Volume", "Papers of the volume"), *about))))
        self._papers.show_volume(view)
        self._tell(view)
        fileable = self._files and self._keeps and not view.filed and filing_act(view.archive_class) is not None
        self._lay_in.setVisible(fileable)
        self._written.setVisible(fileable and not view.is_counted and files_by_written_pages(view.archive_class))
        self._catalogue.setVisible(view.is_counted)
        self._case.setVisible(view.kind in self._cases)
        (self._papers.first_input() or self._pages).setFocus()

    def _tell(self, view: VolumeView) -> None:
        if not view.papers:
            said = translate("Volume", "The law names no papers for this volume; its pages are counted as a whole.")
        elif not view.is_counted:
            said = translate("Volume", "Type the pages of each paper; leave empty what is not there.")
        elif view.missing:
            said = translate("Volume", "{pages} pages; papers missing: {count}.").format(
                pages=view.page_count, count=len(view.missing)
            )
        else:
            said = translate("Volume", "{pages} pages; nothing is missing.").format(pages=view.page_count)
        self._told.setText(said)
        if view.is_counted:
            self.counted.emit(view.page_count)

    def _save(self) -> None:
        self._count(self._papers.typed(), self.read)

    def _count(self, typed: list[Counted], done: Callable[[], object]) -> None:
        """Empty lines are written down only where something was counted before."""
        was_counted = self._view is not None and self._view.is_counted
        if typed and (was_counted or any(one.page_count for one in typed)):
            self._perform(volumes.count, done=done, counted=typed)
        else:
            done()

    def _file(self) -> None:
        """Save what is typed, then file; a volume nobody counts is filed with the pages written down."""
        if self._view is None or self._filing:
            return
        typed = self._papers.typed()
        if self._written.isVisible() and not any(one.page_count for one in typed):
            if self._pages.value():
                self._filing = True
                self._lay(self._view)
                return
            self._told.setText(translate("Volume", "Count the papers, or write down the pages of the volume."))
            return
        self._filing = True
        self._count(typed, self._read_and_file)

    def _read_and_file(self) -> None:
        def file(view: VolumeView) -> None:
            self._show(view)
            self._lay(view)

        self._operations.read(volume, done=file, failed=self._complain, registration_id=self._id)

    def _lay(self, view: VolumeView) -> None:
        pages: dict[str, Any] = {}
        if files_by_written_pages(view.archive_class):
            pages["page_count"] = view.page_count if view.is_counted else self._pages.value() or 0
        self._perform(filing_act(view.archive_class), done=self._tell_number, revision=view.revision, **pages)

    def _tell_number(self) -> None:
        def told(view: VolumeView) -> None:
            self.filed.emit(view.archive_number)
            self.accept()

        self._operations.read(volume, done=told, failed=self._complain, registration_id=self._id)

    def _ask_for_case(self) -> None:
        def go() -> None:
            self.case_wanted.emit()
            self.accept()

        self._leave(go)

    def _show_catalogue(self) -> None:
        document = Document(
            wording.paper("volume_catalogue"),
            query=file_of_volume,
            arguments={"registration_id": self._id},
            files=False,
        )
        show_document(self._operations, document, self)

    def _choose_scan(self, paper: PaperInVolume) -> None:
        kinds = translate("Volume", "Scans (*.pdf *.jpg *.jpeg *.png)")
        path, _ = QFileDialog.getOpenFileName(self, wording.paper(paper.paper), "", kinds)
        if path:
            self.attach(paper, Path(path))

    def attach(self, paper: PaperInVolume, path: Path) -> None:
        """Attach the scan that lies in a file."""
        try:
            content = path.read_bytes()
        except OSError as error:
            self._told.setText(
                translate("Volume", "The file cannot be read: {file} ({detail})").format(
                    file=path.name, detail=error.strerror or ""
                )
            )
            return
        about: dict[str, Any] = {"paper": paper.paper, "role": paper.role}
        self._perform(volumes.attach_scan, **about, content=content, file_name=path.name)

    def _ask_excuse(self, paper: PaperInVolume) -> None:
        question = Question(
            translate("Volume", "Close the volume without a paper"),
            translate("Volume", "{paper} ({party}) will be missing from the volume; the reason is kept.").format(
                paper=wording.paper(paper.paper), party=wording.party(paper.role)
            ),
            translate("Volume", "Excuse"),
            reason=True,
        )

        def given(dialog: QuestionDialog, answer: Answer) -> None:
            def done() -> None:
                dialog.finish()
                self.read()

            about: dict[str, Any] = {"paper": paper.paper, "role": paper.role, "reason": answer.reason}
            self._perform(volumes.excuse, done=done, failed=dialog.complain, **about)

        ask(self, question, given)

    def _perform(
        self,
        function: Any,
        *,
        done: Callable[[], object] | None = None,
        failed: Callable[[Failure], object] | None = None,
        **arguments: Any,
    ) -> None:
        after = done or self.read
        self._operations.perform(
            function,
            done=lambda _: after(),
            failed=failed or self._complain,
            registration_id=self._id,
            **arguments,
        )

    def _complain(self, failure: Failure) -> None:
        self._filing = False
        self._told.setText(failure.sentence)
