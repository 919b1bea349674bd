"""结婚登记: one couple's case, led through its steps: first review, acceptance, examination, certificate,
proof-reading, issue, archive (marriage.md 5.1).

The page keeps nothing of its own: the case lies on the desk (`CaseDesk`), what is typed lies in the inputs and every
few seconds in a draft. Findings follow the typing; they are asked for beside the form and never in a box before it.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout

from registry_desktop.acts.marriage.unsaved import examine_fields
from registry_desktop.desktop import keys, wording
from registry_desktop.desktop.application import application
from registry_desktop.desktop.language import ENGLISH, translate
from registry_desktop.desktop.operations import Failure
from registry_desktop.desktop.page import Page
from registry_desktop.desktop.pages.marriage_case_acts import CaseActs
from registry_desktop.desktop.pages.marriage_case_body import CaseBody
from registry_desktop.desktop.pages.marriage_case_desk import CaseDesk
from registry_desktop.desktop.pages.marriage_case_drafts import DraftKeeper, KeptDraft
from registry_desktop.desktop.pages.marriage_case_start import StartPanel
from registry_desktop.desktop.pages.marriage_case_steps import (
    ENTRY,
    OPEN,
    next_step,
    present_step,
    step_words,
    works_on,
)
from registry_desktop.desktop.tables.cases import couple
from registry_desktop.desktop.widgets.buttons import quiet_button
from registry_desktop.desktop.widgets.step_bar import StepBar
from registry_desktop.domain.changes import Changes
from registry_desktop.domain.finding import Finding
from registry_desktop.domain.refused import Refusal
from registry_desktop.kinds.marriage.registration import GOES_BACK
from registry_desktop.queries.cases import CaseView
from registry_desktop.queries.choices import choices
from registry_desktop.queries.today import today

LOOK_AFTER_MS: Final = 350
"""How long after the last key the checks look at the form."""
LAST_CASE: Final = "marriage_case"
"""The property of the operations under which the case on the desk outlives the page (a change of language)."""


class MarriageCasePage(Page):
    """Without a case: the lists of open ones. With one: its steps, and F9 for what comes next."""

    def build(self) -> None:
        """Panels, desk, draft keeper and acts put together."""
        self._desk = CaseDesk(self.operations, self)
        self._pages = QStackedWidget()
        self.body.addWidget(self._pages)
        self._body = CaseBody(self._desk, self.officer, self._typed, self._pages)
        self._desk.unsaved = self._unsaved
        self._acts = CaseActs(self._desk, self._body, self)
        self._drafts = DraftKeeper(self.operations, self._unsaved, self)
        self._look_again = QTimer(self, interval=LOOK_AFTER_MS, singleShot=True)
        self._looking = False
        self._shown = 0, ""
        self._lay_out_page()
        self._make_foot_acts()
        self._connect()
        self.operations.read(choices, done=self._body.offer, english=application().language.code == ENGLISH)
        self._show_start()
        last = self.operations.property(LAST_CASE)
        if last:
            self.show_subject(int(last))

    # --- what the frame asks of a page

    def refresh(self) -> None:
        """Read the case, or the lists, again."""
        if self._desk.registration_id:
            self._desk.read()
        else:
            self.operations.read(today, done=self._start.show_cases)

    def show_subject(self, subject: Any) -> None:
        """Lay a case on the desk: its id."""
        self._drafts.keep()
        self._body.offer_strip.hide()
        self.operations.setProperty(LAST_CASE, int(subject))
        self._desk.open(int(subject))

    def concerned(self, changes: Changes) -> bool:
        """The case on the desk, or any case while none lies there."""
        if self._desk.registration_id:
            return self._desk.registration_id in changes.registrations
        return changes.concerns("registration")

    def leave(self) -> None:
        """What is typed becomes a draft now."""
        self._drafts.keep()

    def print_now(self) -> None:
        """F6: the paper that comes next."""
        view = self._desk.view
        if view is None or not view.own_office:
            return
        if view.record.state in ENTRY:
            unsigned = [party.role for party in view.record.parties if party.declaration_signed_at is None]
            self._acts.print_paper("marriage_declaration", (unsigned or ["man"])[0])
        elif view.record.state != "printing":
            self._acts.print_paper("marriage_review_form")
        elif (step := next_step(view, self.officer)) is not None and step.act.startswith("print_"):
            self._acts.do(step.act)

    # --- putting together

    def _lay_out_page(self) -> None:
        self._steps = StepBar()
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        whole.insertWidget(1, self._steps)
        self._start = StartPanel()
        self._pages.addWidget(self._start)
        self._pages.addWidget(self._body)
        self._all_cases = quiet_button(translate("MarriageCase", "All open cases"), self._show_start, icon_name="back")
        self.add_to_head(self._all_cases)

    def _make_foot_acts(self) -> None:
        self._next = self.set_primary("", self._do_next)
        self._kept = QLabel()
        self._kept.setObjectName("muted")
        self.add_to_foot(self._kept, left=True)
        acts, save = self._acts, translate("MarriageCase", "Save")
        self._waits = QLabel()
        self._waits.setObjectName("muted")
        self.add_to_foot(self._waits)
        self._ways_out = {
            "not_accept": self._quiet("not_accept", translate("MarriageCase", "Do not accept …"), acts.not_accept),
            "refuse": self._quiet("refuse", translate("MarriageCase", "Refuse …"), acts.refuse),
            "reopen": self._quiet("reopen", translate("MarriageCase", "Back to examination …"), acts.reopen),
            "abandon": self._quiet("abandon", translate("MarriageCase", "Couple gives up …"), acts.abandon),
            "save": self._quiet("save", f"{save}   {keys.SAVE}", self._desk.save),
        }

    def _quiet(self, name: str, word: str, act: Any) -> QPushButton:
        made = quiet_button(word, act)
        made.setObjectName(name)
        self.add_to_foot(made)
        return made

    def _connect(self) -> None:
        desk, body = self._desk, self._body
        desk.shown.connect(self._show)
        desk.saved.connect(self._saved)
        desk.acted.connect(self._tell_done)
        desk.failed.connect(self._refused)
        desk.overtaken.connect(self._offer_to_load)
        desk.busy_changed.connect(lambda busy: self._next.setDisabled(busy))
        self._drafts.kept.connect(self._tell_kept)
        self._drafts.found.connect(self._offer_draft)
        self._acts.said.connect(self.said.emit)
        self._start.chosen.connect(self.show_subject)
        self._start.today_wanted.connect(lambda: self.asked_for.emit("today", None))
        self._look_again.timeout.connect(self._look)
        body.findings.field_wanted.connect(self._acts.go_to_field)
        body.findings.acknowledging.connect(self._acts.acknowledge)
        body.declarations.printing.connect(lambda role: self._acts.print_paper("marriage_declaration", role))
        body.certificate.printing.connect(lambda role: self._acts.do(f"print_{role}"))
        body.certificate.replacing.connect(self._acts.replace_booklet)
        body.office_papers.printing.connect(self._acts.print_paper)
        body.office_papers.looking.connect(self._acts.look_at)
        self._bind(keys.MAN_FIELDS, lambda: self._acts.go_to_field("man.name"))
        self._bind(keys.WOMAN_FIELDS, lambda: self._acts.go_to_field("woman.name"))
        self._bind(keys.SAVE, self._desk.save)

    def _bind(self, key: str, act: Any) -> None:
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(key), self, context=context).activated.connect(act)

    # --- showing

    def _show_start(self) -> None:
        self._drafts.close()
        self.operations.setProperty(LAST_CASE, 0)
        self._desk.registration_id, self._desk.view = 0, None
        self.set_title(translate("MarriageCase", "Marriage registration"))
        self._pages.setCurrentWidget(self._start)
        for part in (self._steps, self._all_cases, self._next, self._kept, self._waits, *self._ways_out.values()):
            part.hide()
        self.operations.read(today, done=self._start.show_cases)

    def _show(self, view: CaseView) -> None:
        first = self._pages.currentWidget() is not self._body or self._shown[0] != view.record.id
        came_on = self._shown != (view.record.id, view.record.state)
        self._shown = view.record.id, view.record.state
        twice = self._body.show_case(view, keep_typed=not first)
        if twice:
            self.said.emit(
                translate("MarriageCase", "Changed by both, please compare: {fields}").format(
                    fields="、".join(wording.field(name) for name in twice)
                )
            )
        self._name_page(view)
        self._pages.setCurrentWidget(self._body)
        if self._unsaved():
            self._look()
        else:
            self._show_findings(view.findings, view)
        if first:
            self._kept.clear()
            self._drafts.open(view.record.id)
        if came_on:
            self._put_cursor()

    def _show_findings(self, findings: tuple[Finding, ...], view: CaseView) -> None:
        self._body.show_findings(findings, view)
        self._body.order_tabs([*self._ways_out.values(), self._next])

    def _name_page(self, view: CaseView) -> None:
        record = view.record
        title = translate("MarriageCase", "Marriage registration")
        names = couple(record.man.name, record.woman.name)
        self.set_title(f"{title}  {names}", wording.state(record.state))
        self._steps.show_steps(step_words(), present_step(view))
        step = next_step(view, self.officer)
        self._next.setVisible(step is not None)
        self._next.setText(f"{step.verb}   {keys.PRIMARY}" if step else "")
        told = self._why_nothing_comes_next(view) if step is None else ""
        self._waits.setText(told)
        self._waits.setVisible(bool(told))
        registrar = works_on(view, self.officer)
        shown = {
            "not_accept": record.state == "pre_review",
            "refuse": record.state == "checking",
            "reopen": record.state in GOES_BACK,
            "abandon": record.state in OPEN,
            "save": record.state in ENTRY,
        }
        for name, way in self._ways_out.items():
            way.setVisible(shown[name] and registrar)
        for part in (self._steps, self._all_cases, self._kept):
            part.show()

    @staticmethod
    def _why_nothing_comes_next(view: CaseView) -> str:
        if not view.own_office:
            return translate("MarriageCase", "Another office's case: it can only be read here.")
        if view.record.state == "issued":
            return translate("MarriageCase", "Issued. The archivist files the case.")
        return ""

    def _put_cursor(self) -> None:
        """Work can begin at once: in the first input of the step, else on the button of what comes next."""
        view = self._desk.view
        begins = {"pre_review": "man.name", "checking": "man.will", "approved": "man_blank"}
        field = begins.get(view.record.state) if view is not None else None
        widget = self._body.input(field) if field else None
        if widget is not None:
            self._body.go_to(widget)
        elif self._next.isVisibleTo(self):
            self._next.setFocus()

    # --- typing

    def _unsaved(self) -> Mapping[str, Any]:
        view = self._desk.view
        return self._body.fields.changes() if view is not None and view.record.state in ENTRY else {}

    def _typed(self) -> None:
        self._drafts.touch()
        self._look_again.start()
        self._kept.setText(translate("MarriageCase", "not saved yet"))

    def _look(self) -> None:
        """Examine the form as it stands; one look at a time."""
        if self._looking or self._desk.view is None:
            self._look_again.start()
            return
        self._looking = True
        self.operations.read(
            examine_fields,
            done=self._looked,
            failed=self._not_looked,
            registration_id=self._desk.registration_id,
            fields=dict(self._unsaved()),
        )

    def _looked(self, findings: tuple[Finding, ...]) -> None:
        self._looking = False
        if self._desk.view is not None:
            self._show_findings(findings, self._desk.view)

    def _not_looked(self, failure: Failure) -> None:
        self._looking = False
        self.fail(failure)

    def _saved(self, values: Mapping[str, Any]) -> None:
        self._body.fields.kept(values)
        self._drafts.forget()
        if self._unsaved():
            self._drafts.touch()
        self._kept.setText(translate("MarriageCase", "saved {time}").format(time=_clock(datetime.now().astimezone())))

    def _tell_kept(self, at: datetime) -> None:
        self._kept.setText(translate("MarriageCase", "draft kept {time}").format(time=_clock(at)))

    def _offer_draft(self, draft: KeptDraft) -> None:
        view = self._desk.view
        if view is None or view.record.state not in ENTRY:
            self._drafts.forget()
            return
        fields = "、".join(wording.field(name) for name in draft.values)
        sentence = translate("MarriageCase", "Typed until {time} and not saved: {fields}.")
        self._body.offer_strip.offer(
            sentence.format(time=_clock(draft.saved_at), fields=fields),
            [
                ("take_draft", translate("MarriageCase", "Take it over"), lambda: self._take_draft(draft)),
                ("drop_draft", translate("MarriageCase", "Throw it away"), self._drafts.forget),
            ],
        )

    def _take_draft(self, draft: KeptDraft) -> None:
        self._body.fields.type_in(draft.values)
        self._typed()
        self._put_cursor()

    # --- acting

    def _do_next(self) -> None:
        view = self._desk.view
        step = next_step(view, self.officer) if view else None
        if step is not None:
            self._acts.do(step.act)

    def _tell_done(self, act: str) -> None:
        view = self._desk.view
        number = view.record.certificate_number if view else ""
        self.said.emit(" ".join(part for part in (wording.act(act), number) if part))

    def _refused(self, failure: Failure) -> None:
        if failure.code != Refusal.CHANGED_MEANWHILE:
            self.fail(failure)

    def _offer_to_load(self, failure: Failure) -> None:
        """Another desk was faster: say who, and load its entry beneath what was typed here."""
        facts = getattr(failure.error, "facts", {})
        sentence = translate(
            "MarriageCase", "{by} changed this case at {at}. What you typed is still here, but not saved."
        ).format(by=facts.get("by", ""), at=facts.get("at", ""))
        self._body.offer_strip.offer(
            sentence,
            [("load_anew", translate("MarriageCase", "Load the change, keep what I typed"), self._desk.read)],
        )


def _clock(at: datetime) -> str:
    return f"{at:%H:%M:%S}"
