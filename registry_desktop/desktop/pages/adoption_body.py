"""One case of the adoption desk: summary with its clock, then case, persons, papers, record and history as tabs."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from registry_desktop.acts.adoption import certificate
from registry_desktop.acts.adoption.entry import TYPED_IN
from registry_desktop.desktop import theme
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.adoption_fields import FieldsPanel
from registry_desktop.desktop.pages.adoption_made import MadePapers
from registry_desktop.desktop.pages.adoption_papers import AdoptionPapers
from registry_desktop.desktop.pages.adoption_persons import PersonsPanel
from registry_desktop.desktop.pages.adoption_record import RecordPanel
from registry_desktop.desktop.pages.adoption_scrolled import scrolled
from registry_desktop.desktop.pages.adoption_steps import other_steps, words
from registry_desktop.desktop.pages.adoption_summary import SummaryCard
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.pages.case_history import HistoryPanel
from registry_desktop.desktop.pages.case_photo import PhotoPanel
from registry_desktop.desktop.widgets.buttons import quiet_button
from registry_desktop.domain.officer import SignedIn
from registry_desktop.queries.adoption_case import AdoptionView
from registry_desktop.queries.choices import Choices

_A_ROW = 6
"""So many quiet steps stand beside each other."""


class AdoptionBody(QWidget):
    """`typed` comes when an input changes, `wanted` names a step that was asked for."""

    typed = Signal()
    wanted = Signal(str)

    def __init__(self, desk: CaseDesk, officer: SignedIn) -> None:
        super().__init__()
        self._desk, self._officer = desk, officer
        self._shown = 0
        self.summary = SummaryCard()
        self.fields, self.persons, self.papers = FieldsPanel(), PersonsPanel(), AdoptionPapers(desk)
        self.record, self.made, self.history = RecordPanel(), MadePapers(), HistoryPanel()
        self.photo = PhotoPanel(desk, certificate.take_photo, word=translate("Adoption", "Photo of adopters and child"))
        for panel in (self.fields, self.persons):
            panel.typed.connect(self.typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_SMALL)
        self._steps = QGridLayout()
        self._steps.setSpacing(theme.SPACE_TIGHT)
        self.summary.column.addLayout(self._steps)
        column.addWidget(self.summary)
        column.addWidget(self._make_tabs(), 1)

    def offer(self, choices: Choices) -> None:
        """Offer the code tables."""
        self.persons.offer(choices)

    def show_case(self, view: AdoptionView) -> None:
        """Show a case; of the one shown already, what is typed stays."""
        same = view.record.id == self._shown
        self._shown = view.record.id
        can_type = view.record.state in TYPED_IN
        self.summary.show_case(view)
        self.fields.show_record(view.record, keep_typed=same, can_type=can_type, sealed=view.sealed)
        self.persons.show_record(view.record, keep_typed=same, can_type=can_type)
        self.papers.show_case(view, can_mark=can_type)
        self.record.show_case(view)
        self.made.show_case(view, self._officer)
        if not same:
            self.history.show_lines((), view.record.kind)
        self.history.show_lines(view.history, view.record.kind)
        can_take = view.record.state in (*TYPED_IN, "for_approval", "approved")
        digest = "" if view.sealed else view.record.photo_digest
        self.photo.show_photo(digest, view.photo_mm, can_take=can_take and view.record.kind != "adoption.revocation")
        self.photo.setVisible(not view.sealed)
        self._offer_steps(other_steps(view, self._officer))

    def unsaved(self) -> Mapping[str, Any]:
        """What is typed and not kept; nothing while a day is half typed."""
        if self._desk.view is None or self._desk.view.record.id != self._shown:
            return {}
        if self.fields.first_wrong() is not None or self.persons.first_wrong() is not None:
            return {}
        return {**self.fields.changes(), **self.persons.changes()}

    def kept(self, values: Mapping[str, Any]) -> None:
        """These are kept now."""
        self.fields.kept(values)
        self.persons.kept(values)

    def go_to_field(self, field: str) -> None:
        """The cursor goes where a finding is put right, its tab in front."""
        panels: tuple[Any, ...] = (self.fields, self.persons, self.papers)
        for place, panel in enumerate(panels):
            found: QWidget | None = panel.input(field)
            if found is not None:
                self._tabs.setCurrentIndex(place)
                found.setFocus()
                return
        self._tabs.setCurrentIndex(3)

    def show_printed(self) -> None:
        """The papers to print come in front."""
        self._tabs.setCurrentIndex(4)

    def begin(self) -> None:
        """The cursor waits at the first field of the case."""
        first = self.fields.first_input()
        if first is not None:
            self._tabs.setCurrentIndex(0)
            first.setFocus()

    def _make_tabs(self) -> QTabWidget:
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setObjectName("adoption_tabs")
        self._tabs.tabBar().setAccessibleName(translate("Adoption", "Parts of the case"))
        printed = QWidget()
        below = QVBoxLayout(printed)
        below.addWidget(self.made)
        below.addWidget(self.photo)
        below.addStretch(1)
        for panel, word in (
            (self.fields, translate("Adoption", "&Case")),
            (self.persons, translate("Adoption", "&Persons")),
            (self.papers, translate("Adoption", "P&apers shown")),
            (self.record, translate("Adoption", "&Done so far")),
            (printed, translate("Adoption", "P&rinted")),
            (self.history, translate("Adoption", "&History")),
        ):
            self._tabs.addTab(panel if panel is self.persons else scrolled(panel), word)
        return self._tabs

    def _offer_steps(self, names: list[str]) -> None:
        while (item := self._steps.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.setObjectName("")
                old.deleteLater()
        told = words()
        for place, name in enumerate(names):
            made: QPushButton = quiet_button(told[name], lambda name=name: self.wanted.emit(name))  # type: ignore[misc]
            made.setObjectName(f"step_{name}")
            self._steps.addWidget(made, place // _A_ROW, place % _A_ROW, Qt.AlignmentFlag.AlignLeft)
        self._steps.setColumnStretch(_A_ROW, 1)
