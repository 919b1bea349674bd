"""What lies on the page of a case: the work of the present step and the entry at the left; findings, papers and
history at the right, below the entry where the window is narrow. What is worked on, each kind of case adds itself."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from registry_desktop.desktop import theme
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_certificate import CertificatePanel
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.pages.case_entry import EntryFields, EntryPanel
from registry_desktop.desktop.pages.case_evidence import EvidencePanel
from registry_desktop.desktop.pages.case_filing import FilingPanel
from registry_desktop.desktop.pages.case_history import HistoryPanel
from registry_desktop.desktop.pages.case_later import LaterCasesPanel
from registry_desktop.desktop.pages.case_office_papers import OfficePapersPanel
from registry_desktop.desktop.pages.case_papers import PapersPanel
from registry_desktop.desktop.pages.case_read_back_line import ReadBackLine
from registry_desktop.desktop.pages.case_steps import works_on
from registry_desktop.desktop.pages.case_summary import Line, SummaryPanel
from registry_desktop.desktop.widgets.card import card
from registry_desktop.desktop.widgets.findings_list import FindingsList
from registry_desktop.desktop.widgets.offer_strip import OfferStrip
from registry_desktop.domain.finding import Finding
from registry_desktop.domain.officer import KEEPS_THE_ARCHIVE, SignedIn
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.kinds.volume import waits_for_the_archive
from registry_desktop.queries.appointments import PREPARED
from registry_desktop.queries.cases import CaseView
from registry_desktop.queries.choices import Choices

SIDE_WIDTH: Final = 316
"""Width of the right column in points of normal type."""
FOLDS_BELOW: Final = 1000
SCROLL_BAR: Final = 12
CLOSED: Final = ("issued", "filed")
"""States in which a case is only read."""
_INSTEAD: Final = {"sex": "identity_number"}
"""Fields no input holds, and the input in which they are put right."""


class CaseBody(QWidget):
    """All panels of a case: those every kind has, and in `work_panels` those of its own.

    It is laid out from the outside inwards: each move of a widget to another parent dresses all that lies in it again.
    """

    entry_states: tuple[str, ...] = ()
    """States in which the form is typed into."""
    open_states: tuple[str, ...] = ()
    """States in which a warning can still be passed with a reason."""
    certificate_states: tuple[str, ...] = ("approved", "printing", "proof_read")
    couple_beside = False
    """Whether the parties are read while the form is typed into: they are copied and not typed here."""

    def __init__(self, desk: CaseDesk, officer: SignedIn, entry: EntryPanel, mark: Any, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk, self._officer = desk, officer
        self.offer_strip = OfferStrip()
        self.entry, self.summary = entry, SummaryPanel(self.summary_lines, case_first=self.couple_beside)
        self.certificate, self.filing = CertificatePanel(), self.make_filing()
        self.findings, self.papers = FindingsList(), PapersPanel(desk, mark)
        self.office_papers, self.history, self.evidence = OfficePapersPanel(), HistoryPanel(), EvidencePanel()
        self.later, self.read_back = LaterCasesPanel(desk, officer), ReadBackLine()
        self.fields = EntryFields(desk.typed.emit)
        for role, party in entry.parties.items():
            self.fields.bind(role, party)
        self.fields.bind("", self.entry.common)
        self._wide = True
        self._lay_out()

    # --- what each kind adds

    def make_filing(self) -> FilingPanel:
        """What is asked before the case is filed."""
        return FilingPanel()

    def work_panels(self) -> tuple[QWidget, ...]:
        """The kind's own panels above the entry, made once."""
        return ()

    def panels_below(self) -> tuple[QWidget, ...]:
        """The kind's own panels below the entry, made once."""
        return ()

    def show_work(self, view: CaseView, *, may_type: bool) -> None:
        """Show the case in the kind's own panels."""

    def fold_work(self, width: int) -> None:
        """Lay the kind's own panels out for that width."""

    def summary_lines(self, record: Any) -> Iterator[Line]:
        """What only this kind of case tells when it is read: words and texts."""
        del record
        yield from ()

    def work_input(self, field: str) -> QWidget | None:
        """The widget of the kind's own panels in which a finding is put right."""
        del field
        return None

    # --- what all have

    def offer(self, choices: Choices) -> None:
        """Offer the code tables."""
        self.entry.offer(choices)
        self.summary.offer(choices)
        self.papers.offer(choices)

    def show_case(self, view: CaseView, *, keep_typed: bool) -> tuple[str, ...]:
        """Show a case; the fields changed both here and elsewhere."""
        state, registrar = view.record.state, works_on(view, self._officer)
        may_type = state in self.entry_states and registrar
        twice = self.fields.fill(view.record, keep_typed=keep_typed)
        self.fields.set_enabled(may_type)
        self.summary.show_record(view.record, typed_beside=may_type)
        self.papers.show_case(view, can_mark=may_type and state != PREPARED)
        self._office_papers_card.setVisible(self.office_papers.show_case(view, self._officer))
        self.history.show_lines(view.history, view.record.kind)
        self.evidence.show_evidence(view.evidence)
        self._evidence_card.setVisible(bool(view.evidence))
        if state in self.certificate_states:
            self.certificate.show_case(view)
        self.entry.setVisible(may_type)
        self.summary.setVisible(self.couple_beside or not may_type)
        self._later_card.setVisible(self.later.show_case(view))
        self._later_card.heading.setText(self.later.heading())
        self._certificate_card.setVisible(state in self.certificate_states and registrar)
        may_file = view.own_office and self._officer.may(*KEEPS_THE_ARCHIVE)
        to_file = waits_for_the_archive(view.record, KIND_BY_NAME[view.record.kind])
        self._filing_card.setVisible(to_file and may_file)
        self.show_work(view, may_type=may_type)
        return twice

    def show_findings(self, findings: Iterable[Finding], view: CaseView) -> None:
        """Show findings, those with a reason as passed."""
        findings = tuple(findings)
        self.papers.show_findings(findings)
        passed = [(one.code, one.field) for one in view.record.acknowledged]
        can_pass = works_on(view, self._officer) and view.record.state in self.open_states
        self.findings.show_findings(findings, acknowledged=passed, can_pass=can_pass)

    def input(self, field: str) -> QWidget | None:
        """The widget in which a finding is put right, a visible one before others."""
        role, _, name = field.rpartition(".")
        places = [field, f"{role}.{_INSTEAD[name]}"] if name in _INSTEAD else [field]
        for place in places:
            found = [self.fields.input(place), self.work_input(place)]
            found += [panel.input(place) for panel in (self.papers, self.certificate, self.filing)]
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

    def to_top(self) -> None:
        """Another case is read from its beginning, wherever the last one was left."""
        for column in (self._left, self._right):
            column.verticalScrollBar().setValue(0)

    def order_tabs(self, after: Iterable[QWidget]) -> None:
        """Tab leads through the right column in reading order, then to `after` (lines are made anew all the time)."""
        apart = (self._side, self.later)
        main = [one for one in _takes_tab(self._main) if not any(part.isAncestorOf(one) for part in apart)]
        side = [*_takes_tab(self.findings), *self.papers.in_reading_order(), *_takes_tab(self.office_papers)]
        for one, other in pairwise([*main[-1:], *self.later.in_reading_order(), *side, *after]):
            QWidget.setTabOrder(one, other)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what does not fit beside."""
        super().resizeEvent(event)
        self._fold(event.size().width())

    def _lay_out(self) -> None:
        self._make_columns()
        self._certificate_card = card(translate("Case", "Certificate"), self.read_back, self.certificate)
        self._filing_card = card(translate("Case", "Archive"), self.filing)
        self._later_card = card("", self.later)
        above = (self._filing_card, self._certificate_card, self._later_card, *self.work_panels())
        for part in (*above, self.entry, *self.panels_below(), self.summary):
            _add(self._main, part)
        self._evidence_card = card(translate("Case", "Identity evidence"), self.evidence)
        self._office_papers_card = card(translate("Case", "Papers of the office"), self.office_papers)
        for part in (
            card(translate("Case", "Findings"), self.findings),
            card(translate("Case", "Papers shown"), self.papers),
            self._evidence_card,
            self._office_papers_card,
            card(translate("Case", "History"), self.history),
        ):
            _add(self._side, part)

    def place(self, panel: QWidget, *, below: bool) -> None:
        """A panel above the parties while it is worked on, below them where it is only looked at."""
        column = self._main.layout()
        assert isinstance(column, QVBoxLayout)
        column.removeWidget(panel)
        parties = self.summary if below else self.entry
        column.insertWidget(column.indexOf(parties) + (1 if below else 0), panel)

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

    def _fold(self, width: int) -> None:
        """The right column below the entry when there is no room beside it."""
        scale = theme.LARGE_TYPE[theme.current_size()]
        wide = width >= FOLDS_BELOW * scale
        left = width - (self._right.width() + theme.SPACE if wide else 0) - SCROLL_BAR
        for panel in (self.entry, self.summary):
            panel.fold(left)
        self.fold_work(left)
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
    # takes what is left and asks for nothing: otherwise the page scrolls as well, once a strip stands above
    area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    return area
