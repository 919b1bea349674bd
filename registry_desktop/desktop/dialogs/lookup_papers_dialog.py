"""查档: the papers of the volume that was found. Each can be opened, which is written down, and copied page by page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from registry_desktop.acts import lookup_copies
from registry_desktop.acts.lookup_copies import CopiesMade, CopyWanted
from registry_desktop.desktop import keys, theme, wording
from registry_desktop.desktop.dialogs.document_dialog import Document, show_document
from registry_desktop.desktop.dialogs.volume_dialog import VolumeDialog
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure, Operations
from registry_desktop.desktop.widgets.buttons import primary_button, quiet_button
from registry_desktop.desktop.widgets.number_entry import NumberEntry
from registry_desktop.queries.lookups import LookupView
from registry_desktop.queries.volumes import PaperInVolume, VolumeView, volume

MAY_BE_COPIED = ("authority_checked", "leader_approved")


class LookupPapersDialog(QDialog):
    """`copied` brings what was numbered and sealed. After that papers are only opened."""

    copied = Signal(object)

    def __init__(self, operations: Operations, view: LookupView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._operations, self._view = operations, view
        self._copies = view.line.state in MAY_BE_COPIED
        self._pages: dict[tuple[str, str], NumberEntry] = {}
        self._shelf: dict[tuple[str, str], QCheckBox] = {}
        self._papers: tuple[PaperInVolume, ...] = ()
        self.setWindowTitle(f"{view.line.number} · {view.line.archive_number}")
        self.setMinimumSize(theme.dialog_size(820, 460))
        keys.enter_moves_on(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_PAGE,) * 4)
        column.setSpacing(theme.SPACE)
        self._told = QLabel()
        self._told.setObjectName("lookup_papers_told")
        self._told.setWordWrap(True)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._complaint = QLabel()
        self._complaint.setObjectName("refuse")
        self._complaint.setWordWrap(True)
        self._complaint.hide()
        for part, stretch in ((self._told, 0), (self._area, 1), (self._make_seal(), 0), (self._complaint, 0)):
            column.addWidget(part, stretch)
        column.addLayout(self._make_foot())
        QShortcut(QKeySequence(keys.PRIMARY), self).activated.connect(self._press_primary)
        self.read()

    def read(self) -> None:
        """Read the volume again."""
        self._operations.read(
            volume, done=self._show, failed=self._complain, registration_id=self._view.registration_id or 0
        )

    def _make_seal(self) -> QWidget:
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        word = QLabel(translate("LookupPapers", "&Number of the seal"))
        self._seal = QLineEdit()
        self._seal.setObjectName("seal_number")
        self._seal.setAccessibleName(translate("LookupPapers", "Number of the seal"))
        self._seal.setMaximumWidth(220)
        word.setBuddy(self._seal)
        everything = quiet_button(translate("LookupPapers", "All pages"), self._take_all)
        everything.setObjectName("all_pages")
        line.addWidget(word)
        line.addWidget(self._seal)
        line.addStretch(1)
        line.addWidget(everything)
        whole.setVisible(self._copies)
        return whole

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        close = quiet_button(translate("Volume", "Close"), self.reject)
        close.setObjectName("close_papers")
        self._count = quiet_button(translate("Case", "Count paper by paper…"), self._count_volume)
        self._count.setObjectName("count_volume")
        foot.addWidget(close)
        foot.addWidget(self._count)
        foot.addStretch(1)
        self._do = primary_button(translate("LookupPapers", "Number and seal"), keys.PRIMARY, self._copy)
        self._do.setObjectName("copy_papers")
        self._do.setVisible(self._copies)
        foot.addWidget(self._do)
        return foot

    def _press_primary(self) -> None:
        if self._copies and self._do.isEnabled():
            self._do.click()

    def _show(self, view: VolumeView) -> None:
        typed = {key: entry.value() for key, entry in self._pages.items()}
        self._papers = tuple(paper for paper in view.papers if paper.page_count)
        self._pages, self._shelf = {}, {}
        lines = QWidget()
        grid = QGridLayout(lines)
        grid.setHorizontalSpacing(theme.SPACE_WIDE)
        grid.setVerticalSpacing(theme.SPACE_SMALL)
        grid.setColumnStretch(5, 1)
        for row, paper in enumerate(self._papers):
            self._add(grid, row, paper, typed.get((paper.paper, paper.role)))
        grid.setRowStretch(len(self._papers), 1)
        self._area.setWidget(lines)
        self._count.setVisible(not self._papers or any(not paper.page_count for paper in view.papers))
        self._told.setText(self._how())
        first = next(iter(self._pages.values()), None)
        if first is not None:
            first.setFocus()

    def _how(self) -> str:
        if not self._papers:
            return translate("LookupPapers", "This volume was filed by its pages alone: count it paper by paper first.")
        if self._copies:
            return translate(
                "LookupPapers",
                "Type how many pages of each paper are copied, from its first; leave empty what is not wanted. Every"
                " opening is written down.",
            )
        return translate("LookupPapers", "The copies are made. Every opening is written down.")

    def _add(self, grid: QGridLayout, row: int, paper: PaperInVolume, typed: int | None) -> None:
        key = (paper.paper, paper.role)
        name = QLabel(_named(paper))
        there = QLabel(translate("LookupPapers", "{pages} p.").format(pages=paper.page_count))
        there.setObjectName("muted")
        opened = quiet_button(translate("LookupPapers", "Open"), lambda: self._open(paper))
        opened.setObjectName(f"open_{paper.paper}_{paper.role}")
        opened.setAccessibleName(translate("LookupPapers", "Open: {paper}").format(paper=name.text()))
        grid.addWidget(name, row, 0)
        grid.addWidget(there, row, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(opened, row, 4)
        if not self._copies:
            return
        entry = NumberEntry()
        entry.setObjectName(f"copy_{paper.paper}_{paper.role}")
        entry.setAccessibleName(translate("LookupPapers", "Pages to copy: {paper}").format(paper=name.text()))
        entry.setMaximumWidth(64)
        entry.set_value(typed)
        entry.textEdited.connect(lambda _: self._complaint.hide())
        name.setBuddy(entry)
        self._pages[key] = entry
        shelf = QCheckBox(translate("LookupPapers", "from the shelf"))
        shelf.setObjectName(f"shelf_{paper.paper}_{paper.role}")
        shelf.setAccessibleName(translate("LookupPapers", "From the shelf: {paper}").format(paper=name.text()))
        shelf.setChecked(not paper.scanned)
        shelf.setEnabled(paper.scanned)
        self._shelf[key] = shelf
        grid.addWidget(entry, row, 2)
        grid.addWidget(shelf, row, 3)

    def _take_all(self) -> None:
        for paper in self._papers:
            self._pages[paper.paper, paper.role].set_value(paper.page_count)
        self._complaint.hide()

    def _open(self, paper: PaperInVolume) -> None:
        def show(content: bytes) -> None:
            self._complaint.hide()
            if content:
                show_document(self._operations, Document(_named(paper), content=content, printed=False), self)
            else:
                said = translate("LookupPapers", "{paper}: no scan, take it from the shelf; this is written down.")
                self._told.setText(said.format(paper=_named(paper)))

        self._operations.perform(
            lookup_copies.open_paper,
            done=show,
            failed=self._complain,
            lookup_id=self._view.line.id,
            paper=paper.paper,
            role=paper.role,
        )

    def _copy(self) -> None:
        wanted = [
            CopyWanted(*key, pages, from_shelf=self._shelf[key].isEnabled() and self._shelf[key].isChecked())
            for key, entry in self._pages.items()
            if (pages := entry.value())
        ]
        if not wanted:
            self._ask_for_pages()
            return
        self._do.setEnabled(False)
        self._operations.perform(
            lookup_copies.copy,
            done=self._copied,
            failed=self._complain,
            lookup_id=self._view.line.id,
            revision=self._view.line.revision,
            wanted=wanted,
            seal_number=self._seal.text(),
        )

    def _ask_for_pages(self) -> None:
        said = translate("LookupPapers", "Enter first how many pages of which paper are to be copied.")
        self._complaint.setText(said if self._papers else self._how())
        self._complaint.show()
        first = next(iter(self._pages.values()), self._count)
        first.setFocus()

    def _copied(self, made: CopiesMade) -> None:
        self.copied.emit(made)
        self.accept()

    def _count_volume(self) -> None:
        dialog = VolumeDialog(self._operations, self._view.registration_id or 0, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda _: self.read())
        dialog.open()

    def _complain(self, failure: Failure) -> None:
        self._complaint.setText(failure.sentence)
        self._complaint.show()
        self._do.setEnabled(True)


def _named(paper: PaperInVolume) -> str:
    return f"{wording.paper(paper.paper)}　{wording.party(paper.role)}"
