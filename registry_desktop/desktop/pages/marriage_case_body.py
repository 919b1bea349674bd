"""What lies on the page of a case: the work of the present step and the entry at the left; findings, papers and
history at the right, below the entry where the window is narrow."""

from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from registry_desktop.acts.papers import PRINTERS
from registry_desktop.desktop import theme
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.marriage_case_certificate import CertificatePanel
from registry_desktop.desktop.pages.marriage_case_declarations import DeclarationsPanel
from registry_desktop.desktop.pages.marriage_case_desk import CaseDesk
from registry_desktop.desktop.pages.marriage_case_entry import ROLES, EntryFields, EntryPanel
from registry_desktop.desktop.pages.marriage_case_examination import ExaminationPanel
from registry_desktop.desktop.pages.marriage_case_filing import FilingPanel
from registry_desktop.desktop.pages.marriage_case_history import HistoryPanel
from registry_desktop.desktop.pages.marriage_case_office_papers import OfficePapersPanel
from registry_desktop.desktop.pages.marriage_case_papers import PapersPanel
from registry_desktop.desktop.pages.marriage_case_photo import PhotoPanel
from registry_desktop.desktop.pages.marriage_case_steps import ENTRY, OPEN, works_on
from registry_desktop.desktop.pages.marriage_case_summary import SummaryPanel
from registry_desktop.desktop.widgets.card import card
from registry_desktop.desktop.widgets.findings_list import FindingsList
from registry_desktop.desktop.widgets.offer_strip import OfferStrip
from registry_desktop.domain.finding import Finding
from registry_desktop.domain.officer import Role, SignedIn
from registry_desktop.kinds.marriage.registration import GOES_BACK
from registry_desktop.queries.cases import CaseView
from registry_desktop.queries.choices import Choices

SIDE_WIDTH: Final = 316
"""Width of the right column in points of normal type."""
FOLDS_BELOW: Final = 1000
SCROLL_BAR: Final = 12
CLOSED: Final = ("issued", "filed")
"""States in which a case is only read, with the photo of its booklets."""
_INSTEAD: Final = {"sex": "identity_number"}
"""Fields no input holds, and the input in which they are put right."""


class CaseBody(QWidget):
    """All panels of a case.

    It is laid out from the outside inwards: each move of a widget to another parent dresses all that lies in it again.
    """

    def __init__(self, desk: CaseDesk, officer: SignedIn, typed: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._officer = officer
        self.offer_strip = OfferStrip()
        self.entry, self.summary = EntryPanel(), SummaryPanel()
        self.examination, self.photo = ExaminationPanel(desk), PhotoPanel(desk)
        self.declarations = DeclarationsPanel(desk, officer.name)
        self.certificate, self.filing = CertificatePanel(), FilingPanel()
        self.findings, self.papers = FindingsList(), PapersPanel(desk)
        self.office_papers, self.history = OfficePapersPanel(), HistoryPanel()
        self.fields = EntryFields(typed)
        for role in ROLES:
            self.fields.bind(role, self.entry.parties[role])
            self.fields.bind(role, self.examination.questions[role])
        self.fields.bind("", self.entry.common)
        self._wide = True
        self._lay_out()

    def offer(self, choices: Choices) -> None:
        """Offer the code tables."""
        self.entry.offer(choices)
        self.summary.offer(choices)
        self.papers.offer(choices)

    def show_case(self, view: CaseView, *, keep_typed: bool) -> tuple[str, ...]:
        """Show a case; the fields changed both here and elsewhere."""
        state, registrar = view.record.state, works_on(view, self._officer)
        may_type = state in ENTRY and registrar
        twice = self.fields.fill(view.record, keep_typed=keep_typed)
        self.fields.set_enabled(may_type)
        self.summary.show_record(view.record)
        self.examination.show_case(view)
        self.declarations.show_case(view, can_sign=may_type)
        self.photo.show_case(view, can_take=registrar and state in (*ENTRY, "approved"))
        self.papers.show_case(view, can_mark=may_type)
        self.office_papers.show_case(view, can_print=view.own_office and self._officer.may(*PRINTERS))
        self.history.show_lines(view.history)
        if state not in ENTRY:
            self.certificate.show_case(view)
        self._show_what_is_worked_on(view, may_type=may_type)
        return twice

    def show_findings(self, findings: Iterable[Finding], view: CaseView) -> None:
        """Show findings, those with a reason as passed."""
        findings = tuple(findings)
        self.papers.show_findings(findings)
        passed = [(one.code, one.field) for one in view.record.acknowledged]
        can_pass = works_on(view, self._officer) and view.record.state in OPEN
        self.findings.show_findings(findings, acknowledged=passed, can_pass=can_pass)

    def input(self, field: str) -> QWidget | None:
        """The widget in which a finding is put right, a visible one before others."""
        role, _, name = field.rpartition(".")
        places = [field, f"{role}.{_INSTEAD[name]}"] if name in _INSTEAD else [field]
        panels = (self.declarations, self.papers, self.examination, self.photo, self.certificate)
        for place in places:
            found = [self.fields.input(place), *(panel.input(place) for panel in panels)]
            for widget in found:
                if widget is not None and widget.isVisibleTo(self) and widget.isEnabled():
                    return widget
        return None

    def go_to(self, widget: QWidget) -> None:
        """Put the cursor there and bring it into sight, also where the page itself scrolls (200 %)."""
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget, 40, 40)
            above = above.parentWidget()

    def order_tabs(self, after: Iterable[QWidget]) -> None:
        """Tab leads through the right column in reading order, then to `after` (lines are made anew all the time)."""
        main = [widget for widget in _takes_tab(self._main) if not self._side.isAncestorOf(widget)]
        side = [*_takes_tab(self.findings), *self.papers.in_reading_order(), *_takes_tab(self.office_papers)]
        for one, other in pairwise([*main[-1:], *side, *after]):
            QWidget.setTabOrder(one, other)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what does not fit beside."""
        super().resizeEvent(event)
        self._fold(event.size().width())

    def _lay_out(self) -> None:
        self._make_columns()
        self._examination_card = self.examination
        self._photo_card = card(translate("MarriageCase", "Couple photo"), self.photo)
        self._declarations_card = card(translate("MarriageCase", "Declarations"), self.declarations)
        self._certificate_card = card(translate("MarriageCase", "Certificate"), self.certificate)
        self._filing_card = card(translate("MarriageCase", "Archive"), self.filing)
        work = (self._filing_card, self._certificate_card, self._examination_card, self._photo_card)
        for part in (*work, self.entry, self._declarations_card, self.summary):
            _add(self._main, part)
        for part in (
            card(translate("MarriageCase", "Findings"), self.findings),
            card(translate("MarriageCase", "Papers shown"), self.papers),
            card(translate("MarriageCase", "Papers of the office"), self.office_papers),
            card(translate("MarriageCase", "History"), self.history),
        ):
            _add(self._side, part)

    def _make_columns(self) -> None:
        self._left, self._right = _scroll(), _scroll()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.SPACE_SMALL)
        whole.addWidget(self.offer_strip)
        line = QHBoxLayout()
        line.setSpacing(theme.SPACE)
        line.addWidget(self._left, 1)
        line.addWidget(self._right)
        whole.addLayout(line, 1)
        self._main, self._side = _column(), _column()
        self._left.setWidget(self._main)
        self._right.setWidget(self._side)
        self._right.setFixedWidth(round(SIDE_WIDTH * theme.LARGE_TYPE[theme.current_size()]))

    def _show_what_is_worked_on(self, view: CaseView, *, may_type: bool) -> None:
        state, has_photo = view.record.state, view.record.photo_digest is not None
        self.entry.setVisible(may_type)
        self.summary.setVisible(not may_type)
        self._examination_card.setVisible(state == "checking" and may_type)
        self._photo_card.setVisible(state in ("checking", "approved") or (has_photo and state in CLOSED))
        self._place_photo(below=state in CLOSED)
        self._declarations_card.setVisible(may_type)
        self._certificate_card.setVisible(state in GOES_BACK and works_on(view, self._officer))
        may_file = view.own_office and self._officer.may(Role.ARCHIVIST, Role.LEADER)
        self._filing_card.setVisible(state == "issued" and may_file)

    def _place_photo(self, *, below: bool) -> None:
        """The photo before the parties while it is taken, below them where it is only looked at."""
        column = self._main.layout()
        assert isinstance(column, QVBoxLayout)
        column.removeWidget(self._photo_card)
        parties = self.summary if below else self.entry
        column.insertWidget(column.indexOf(parties) + (1 if below else 0), self._photo_card)

    def _fold(self, width: int) -> None:
        """The right column below the entry when there is no room beside it."""
        scale = theme.LARGE_TYPE[theme.current_size()]
        wide = width >= FOLDS_BELOW * scale
        left = width - (self._right.width() + theme.SPACE if wide else 0) - SCROLL_BAR
        for panel in (self.entry, self.summary):
            panel.fold(left)
        if wide == self._wide:
            return
        self._wide = wide
        column = self._main.layout()
        assert isinstance(column, QVBoxLayout)
        if wide:
            column.removeWidget(self._side)
            self._right.setWidget(self._side)
        else:
            self._right.takeWidget()
            column.insertWidget(column.count() - 1, self._side)
        self._side.show()
        self._right.setVisible(wide)


def _takes_tab(inside: QWidget) -> list[QWidget]:
    """The inputs and buttons within; the lists that drop down from them are windows of their own."""
    within = (widget for widget in inside.findChildren(QWidget) if widget.window() is inside.window())
    return [widget for widget in within if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]


def _column() -> QWidget:
    whole = QWidget()
    whole.setObjectName("page_body")
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.SPACE)
    column.addStretch(1)
    return whole


def _add(whole: QWidget, part: QWidget) -> None:
    """Put a part at the end of a column, above its stretch."""
    column = whole.layout()
    assert isinstance(column, QVBoxLayout)
    column.insertWidget(column.count() - 1, part)


def _scroll() -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
