"""收养登记: the cases of the desk at the left, the chosen one at the right, what the checks say beside it.

The page is there only for officers of this desk; for everybody else there is no case of it (CC 1110). What is typed
is kept before every step, by Ctrl+S, and when one leaves.
"""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from registry_desktop.acts.adoption import entry
from registry_desktop.acts.adoption.unsaved import examine_fields
from registry_desktop.desktop import keys, theme
from registry_desktop.desktop.application import application
from registry_desktop.desktop.language import ENGLISH, translate
from registry_desktop.desktop.page import Page
from registry_desktop.desktop.pages.adoption_acts import CaseActs
from registry_desktop.desktop.pages.adoption_beginning import BeginningActs
from registry_desktop.desktop.pages.adoption_body import AdoptionBody
from registry_desktop.desktop.pages.adoption_decisions import DecisionActs
from registry_desktop.desktop.pages.adoption_list import AdoptionList
from registry_desktop.desktop.pages.adoption_parts import AdoptionParts
from registry_desktop.desktop.pages.adoption_revocation import RevocationActs
from registry_desktop.desktop.pages.adoption_scrolled import scrolled
from registry_desktop.desktop.pages.adoption_seal import SealActs
from registry_desktop.desktop.pages.adoption_steps import next_step, waits_for, words
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.widgets.buttons import quiet_button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.desktop.widgets.empty_panel import EmptyPanel
from registry_desktop.desktop.widgets.findings_list import FindingsList
from registry_desktop.desktop.widgets.screen_cover import ScreenCover
from registry_desktop.domain.changes import Changes
from registry_desktop.domain.finding import Finding
from registry_desktop.queries.adoption_case import AdoptionView, adoption_case
from registry_desktop.queries.choices import choices
from registry_desktop.records.adoptions import ADOPTION_KINDS

LOOK_AFTER_MS: Final = 350
"""How long after the last key the checks look at the form."""
REST_SEEN: Final = 160
"""How much of the case is seen around the cursor, in points."""
LAST_CASE: Final = "adoption_case"
"""The property of the operations under which the case outlives the page (a change of language)."""


class AdoptionPage(Page):
    """F9 is the next step of the case, F2 and F3 lead to the adopters, Alt+N begins a file."""

    def build(self) -> None:
        """List, case, findings, and the acts put together."""
        self.set_title(translate("Adoption", "Adoption"))
        saves = dict.fromkeys(ADOPTION_KINDS, entry.save)
        self._desk = CaseDesk(self.operations, self, query=adoption_case, saves=saves)
        self._begins = False
        self._list = AdoptionList(self.operations)
        self._begun = BeginningActs(self.operations, self)
        for made in self._begun.buttons(self.officer):
            self.add_to_head(made)
        self._case = AdoptionBody(self._desk, self.officer)
        self._desk.unsaved = self._case.unsaved
        self._findings = FindingsList()
        self._look_again = QTimer(self, interval=LOOK_AFTER_MS, singleShot=True)
        self._steps: dict[str, Callable[[], None]] = {}
        self._lay_out_parts()
        self._make_foot_acts()
        self._make_acts()
        self._connect()
        said = translate("Adoption", "Nobody has worked here for a while: press any key to go on.")
        self._cover = ScreenCover(self, said)
        self._case.typed.connect(self._cover.again)
        self.operations.read(choices, done=self._case.offer, english=application().language.code == ENGLISH)
        last = self.operations.property(LAST_CASE)
        if last:
            self.show_subject(int(last))

    # --- what the frame asks of a page

    def refresh(self) -> None:
        """Read list and case again."""
        self._list.read()
        if self._desk.registration_id:
            self._desk.read()

    def show_subject(self, subject: Any) -> None:
        """Lay a case on the desk: its id."""
        self._desk.save()
        if self._desk.busy:
            self._desk.after(lambda: self._lay_on_the_desk(int(subject)))
        else:
            self._lay_on_the_desk(int(subject))

    def _lay_on_the_desk(self, case_id: int) -> None:
        """The case that lies there stays while what is typed into it could not be kept."""
        if self._case.unsaved():
            self._list.go_to(self._desk.registration_id)
            return
        self.operations.setProperty(LAST_CASE, case_id)
        self._desk.open(case_id)

    def concerned(self, changes: Changes) -> bool:
        """Any case: the list holds them all."""
        return changes.concerns("registration")

    def leave(self) -> None:
        """What is typed is kept."""
        self._desk.save()

    def showEvent(self, event: QShowEvent) -> None:
        """The cursor waits in the list."""
        super().showEvent(event)
        if not self._case.isAncestorOf(self.focusWidget() or self):
            self._list.wait()

    def print_now(self) -> None:
        """F6: the papers to print."""
        self._case.show_printed()

    # --- putting together

    def _lay_out_parts(self) -> None:
        checks = Card(translate("Adoption", "Checks"))
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, theme.SPACE_SMALL, 0)
        column.addWidget(self._findings)
        column.addStretch(1)
        checks.column.addWidget(scrolled(whole, on_card=True), 1)
        self._side = QStackedWidget()
        self._side.addWidget(EmptyPanel("adoption", translate("Adoption", "The chosen case stands here.")))
        self._side.addWidget(self._case)
        self.body.addWidget(AdoptionParts(self._list, self._side, checks), 1)

    def _make_foot_acts(self) -> None:
        self._next = self.set_primary("", self._do_next)
        self._waits = QLabel()
        self._waits.setObjectName("muted")
        self.add_to_foot(self._waits)
        self._save = quiet_button(f"{translate('Case', 'Save')}   {keys.SAVE}", self._desk.save)
        self._save.setObjectName("save")
        self.add_to_foot(self._save)
        self._show_foot(None)

    def _make_acts(self) -> None:
        for acts in (kind(self._desk, self) for kind in (CaseActs, DecisionActs, RevocationActs, SealActs)):
            acts.said.connect(self.said)
            acts.opened.connect(self._open_begun)
            self._steps |= acts.steps()
            if isinstance(acts, CaseActs):
                self._findings.acknowledging.connect(acts.pass_warning)
            if isinstance(acts, DecisionActs):
                self._case.made.printing.connect(acts.print_paper)
                self._case.made.looking.connect(acts.look_at)

    def _connect(self) -> None:
        self._desk.shown.connect(self._show)
        self._desk.saved.connect(self._case.kept)
        self._desk.failed.connect(self.fail)
        self._desk.acted.connect(lambda _: self.refresh())
        self._desk.overtaken.connect(lambda _: self._desk.read())
        self._list.chosen.connect(self._choose)
        self._list.entered.connect(self._enter)
        self._list.new_wanted.connect(self._begun.begin)
        self._begun.opened.connect(self._open_begun)
        self._begun.said.connect(self.said)
        self._case.typed.connect(self._look_again.start)
        self._case.wanted.connect(lambda name: self._steps[name]())
        self._findings.field_wanted.connect(self._go_to)
        self._look_again.timeout.connect(self._look)
        ways: dict[str, Callable[[], object]] = {
            keys.SAVE: self._desk.save,
            keys.MAN_FIELDS: lambda: self._go_to("adopter_man.name"),
            keys.WOMAN_FIELDS: lambda: self._go_to("adopter_woman.name"),
        }
        for key, act in ways.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)

    # --- what happens

    def _open_begun(self, case_id: int) -> None:
        self._begins = True
        self._list.search.clear()
        self._list.read()
        self._list.go_to(case_id)
        self.show_subject(case_id)

    def _choose(self, case_id: int) -> None:
        if case_id != self._desk.registration_id:
            self.show_subject(case_id)

    def _enter(self, case_id: int) -> None:
        """The cursor goes into the case."""
        if case_id == self._desk.registration_id and self._desk.view is not None:
            self._begin_case()
        else:
            self._begins = True
            self.show_subject(case_id)

    def _begin_case(self) -> None:
        self._begins = False
        self._case.begin()
        self._see()

    def _go_to(self, field: str) -> None:
        self._case.go_to_field(field)
        self._see()

    def _see(self) -> None:
        """Where the cursor is now is seen, also when it lies below the edge (200 %)."""
        at = self.window().focusWidget()
        if at is not None and self._case.isAncestorOf(at):
            self._scroll.ensureWidgetVisible(at, 0, REST_SEEN)

    def _do_next(self) -> None:
        view: AdoptionView | None = self._desk.view
        if view is not None and not self._desk.busy:
            name = next_step(view, self.officer)
            if name:
                self._steps[name]()

    def _show(self, view: AdoptionView) -> None:
        self._case.show_case(view)
        self._show_findings(view.findings)
        self._side.setCurrentWidget(self._case)
        self._list.go_to(view.record.id)
        self._show_foot(view)
        if self._case.unsaved():
            self._look_again.start()
        if self._begins:
            self._begin_case()

    def _show_foot(self, view: AdoptionView | None) -> None:
        name = next_step(view, self.officer) if view is not None else ""
        self._next.setText(f"{words()[name]}   {keys.PRIMARY}" if name else "")
        self._next.setVisible(bool(name))
        self._waits.setText(waits_for(view, self.officer) if view is not None else "")
        self._save.setVisible(view is not None and view.record.state in entry.TYPED_IN)

    def _look(self) -> None:
        """What the checks say to what is typed."""
        fields = self._case.unsaved()
        view = self._desk.view
        if view is None or view.sealed or not fields:
            return
        self.operations.read(
            examine_fields,
            done=self._show_findings,
            failed=lambda _: None,
            registration_id=view.record.id,
            fields=dict(fields),
        )

    def _show_findings(self, findings: tuple[Finding, ...]) -> None:
        view = self._desk.view
        if view is not None:
            can_pass = view.record.state in entry.TYPED_IN or view.record.state == "for_approval"
            self._findings.show_findings(findings, acknowledged=view.record.passed, can_pass=can_pass)
