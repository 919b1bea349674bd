"""One couple's case of any kind, led through its steps to the archive (marriage.md 5). What differs between kinds, the
kind's plan says.

The page keeps nothing of its own: the case lies on the desk (`CaseDesk`), what is typed lies in the inputs and every
few seconds in a draft. Findings follow the typing; they are asked for beside the form and never in a box before it.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from registry_desktop.acts.unsaved import examine_fields
from registry_desktop.desktop import keys, wording
from registry_desktop.desktop.application import application
from registry_desktop.desktop.language import ENGLISH, translate
from registry_desktop.desktop.operations import Failure
from registry_desktop.desktop.page import Page
from registry_desktop.desktop.pages.case_card import CardReading
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.pages.case_drafts import DraftKeeper, KeptDraft
from registry_desktop.desktop.pages.case_plan import CasePlan
from registry_desktop.desktop.pages.case_read_back import ReadBackDesk
from registry_desktop.desktop.pages.case_start import StartPanel
from registry_desktop.desktop.pages.case_steps import works_on
from registry_desktop.desktop.pages.divorce_case import DivorceCasePlan
from registry_desktop.desktop.pages.judgment_case import JudgmentCasePlan
from registry_desktop.desktop.pages.marriage_case import MarriageCasePlan
from registry_desktop.desktop.pages.no_restoration_case import NoRestorationCasePlan
from registry_desktop.desktop.pages.reissue_case import ReissueCasePlan
from registry_desktop.desktop.pages.revocation_case import RevocationCasePlan
from registry_desktop.desktop.tables.cases import couple
from registry_desktop.desktop.widgets.buttons import quiet_button
from registry_desktop.desktop.widgets.step_bar import StepBar
from registry_desktop.domain.changes import Changes
from registry_desktop.domain.finding import Finding
from registry_desktop.domain.officer import Role, SignedIn
from registry_desktop.domain.refused import Refusal
from registry_desktop.queries.cases import CaseView
from registry_desktop.queries.choices import Choices, choices
from registry_desktop.queries.today import today

LOOK_AFTER_MS: Final = 350
"""How long after the last key the checks look at the form."""
PLANS: Final[Mapping[str, Callable[[CaseDesk, SignedIn, QWidget], CasePlan]]] = {
    "marriage.registration": MarriageCasePlan,
    "marriage.divorce": DivorceCasePlan,
    "marriage.reissue": ReissueCasePlan,
    "marriage.judgment": JudgmentCasePlan,
    "marriage.revocation": RevocationCasePlan,
    "marriage.no_restoration": NoRestorationCasePlan,
}
LAST_CASE: Final = "case"
"""The property of the operations under which the case on the desk outlives the page (a change of language)."""


class CasePage(Page):
    """Without a case: the lists of open ones. With one: its steps, and F9 for what comes next."""

    def build(self) -> None:
        """Panels, desk, draft keeper and acts put together."""
        self._desk = CaseDesk(self.operations, self)
        self._pages = QStackedWidget()
        self.body.addWidget(self._pages)
        self._plans: dict[str, CasePlan] = {}
        self._choices: Choices = {}
        self._desk.unsaved = self._unsaved
        self._drafts = DraftKeeper(self.operations, self._unsaved, self)
        self._read_back = ReadBackDesk(self._desk, lambda: self._plan.body, self)
        self._look_again = QTimer(self, interval=LOOK_AFTER_MS, singleShot=True)
        self._looking = False
        self._shown = 0, ""
        self._comes = False
        """Whether somebody has just come to the page or the case: its keys must work at once."""
        self._lay_out_page()
        self._make_foot_acts()
        self._connect()
        self._plans["marriage.registration"] = self._make_plan("marriage.registration")
        self.operations.read(choices, done=self._offer_choices, english=application().language.code == ENGLISH)
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
        self._comes = True
        self._drafts.keep()
        self._read_back.put_away()
        for plan in self._plans.values():
            plan.body.offer_strip.hide()
        self.operations.setProperty(LAST_CASE, int(subject))
        self._desk.open(int(subject))

    def showEvent(self, event: QShowEvent) -> None:
        """Back from another page."""
        super().showEvent(event)
        self._comes = True

    def concerned(self, changes: Changes) -> bool:
        """The case on the desk, or any case while none lies there."""
        if self._desk.registration_id:
            return changes.concerns_case(self._desk.registration_id)
        return changes.concerns("registration")

    def leave(self) -> None:
        """What is typed becomes a draft now; the couple's window shows nobody."""
        self._drafts.keep()
        self._read_back.put_away()

    def print_now(self) -> None:
        """F6: the paper that comes next."""
        view = self._desk.view
        if view is None or not view.own_office:
            return
        paper = self._plan.paper_next(view)
        if paper is not None:
            self._plan.acts.print_paper(*paper)
        elif (step := self._plan.way.next_step(view, self.officer)) is not None and step.act.startswith("print_"):
            self._plan.acts.do(step.act)

    # --- the plan of the kind of case

    @property
    def _plan(self) -> CasePlan:
        """The plan of the case on the desk, made when the first of its kind comes; with an empty desk a marriage's."""
        kind = self._desk.view.record.kind if self._desk.view is not None else "marriage.registration"
        if kind not in self._plans:
            self._plans[kind] = self._make_plan(kind)
        return self._plans[kind]

    def _make_plan(self, kind: str) -> CasePlan:
        plan = PLANS[kind](self._desk, self.officer, self)
        body, acts = plan.body, plan.acts
        self._pages.addWidget(body)
        if self._choices:
            body.offer(self._choices)
        acts.said.connect(self.said.emit)
        acts.asked_for.connect(self.asked_for.emit)
        body.later.case_wanted.connect(self.show_subject)
        body.findings.field_wanted.connect(acts.go_to_field)
        body.findings.acknowledging.connect(acts.acknowledge)
        body.certificate.printing.connect(lambda role: acts.do(f"print_{role}"))
        body.certificate.replacing.connect(acts.replace_booklet)
        body.office_papers.printing.connect(acts.print_paper)
        body.office_papers.looking.connect(acts.look_at)
        body.read_back.wanted.connect(self._read_back.show)
        self._ways[kind] = {way.name: self._quiet(way.name, way.word, way.act) for way in plan.ways}
        return plan

    def _offer_choices(self, choices: Choices) -> None:
        self._choices = choices
        for plan in self._plans.values():
            plan.body.offer(choices)

    # --- putting together

    def _lay_out_page(self) -> None:
        self._steps = StepBar()
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        whole.insertWidget(1, self._steps)
        self._start = StartPanel()
        self._pages.addWidget(self._start)
        self._all_cases = quiet_button(translate("Case", "All open cases"), self._show_start, icon_name="back")
        self.add_to_head(self._all_cases)

    def _make_foot_acts(self) -> None:
        self._next = self.set_primary("", self._do_next)
        self._kept = QLabel()
        self._kept.setObjectName("muted")
        self.add_to_foot(self._kept, left=True)
        self._waits = QLabel()
        self._waits.setObjectName("muted")
        self.add_to_foot(self._waits)
        self._ways: dict[str, dict[str, QPushButton]] = {}
        save = translate("Case", "Save")
        self._save = self._quiet("save", f"{save}   {keys.SAVE}", lambda: self._plan.acts.save())

    def _quiet(self, name: str, word: str, act: Any) -> QPushButton:
        made = quiet_button(word, act)
        made.setObjectName(name)
        self.add_to_foot(made)
        return made

    def _connect(self) -> None:
        desk = self._desk
        desk.shown.connect(self._show)
        desk.typed.connect(self._typed)
        desk.saved.connect(self._saved)
        desk.acted.connect(self._tell_done)
        desk.failed.connect(self._refused)
        desk.overtaken.connect(self._offer_to_load)
        desk.busy_changed.connect(lambda busy: self._next.setDisabled(busy))
        self._drafts.kept.connect(self._tell_kept)
        self._drafts.found.connect(self._offer_draft)
        self._start.chosen.connect(self.show_subject)
        self._start.today_wanted.connect(lambda: self.asked_for.emit("today", None))
        self._look_again.timeout.connect(self._look)
        self._bind(keys.MAN_FIELDS, lambda: self._go_to("man.name"))
        self._bind(keys.WOMAN_FIELDS, lambda: self._go_to("woman.name"))
        self._bind(keys.SAVE, lambda: self._plan.acts.save())
        self._bind(keys.ORIGINAL, self._show_original)
        card = CardReading(desk, lambda: self._plan.body, self)
        card.said.connect(self.said.emit)
        self._bind(keys.READ_CARD, card.read)
        self._read_back.said.connect(self.said.emit)
        self._read_back.ended.connect(self._put_cursor)
        self._bind(keys.READ_BACK, self._read_back.show)

    def _bind(self, key: str, act: Any) -> None:
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(key), self, context=context).activated.connect(act)

    def _go_to(self, field: str) -> None:
        self._plan.acts.go_to_field(field)

    # --- showing

    def _show_start(self) -> None:
        self._drafts.close()
        self._read_back.put_away()
        self.operations.setProperty(LAST_CASE, 0)
        self._desk.registration_id, self._desk.view = 0, None
        self.set_title(translate("Case", "Marriage and divorce"))
        self._start.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._pages.setCurrentWidget(self._start)
        for part in (self._steps, self._all_cases, self._next, self._kept, self._waits, *self._foot_acts()):
            part.hide()
        self.operations.read(today, done=self._start.show_cases)

    def _show(self, view: CaseView) -> None:
        body = self._plan.body
        first = self._pages.currentWidget() is not body or self._shown[0] != view.record.id
        came_on = self._shown != (view.record.id, view.record.state)
        self._shown = view.record.id, view.record.state
        twice = body.show_case(view, keep_typed=not first)
        if twice:
            self.said.emit(
                translate("Case", "Changed by both, please compare: {fields}").format(
                    fields="、".join(wording.field(name) for name in twice)
                )
            )
        self._name_page(view)
        self._read_back.look_up(view)
        self._start.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)  # its lists need no room now
        self._pages.setCurrentWidget(body)
        if self._unsaved():
            self._look()
        else:
            self._show_findings(view.findings, view)
        if first:
            body.to_top()
            self._kept.clear()
            self._drafts.open(view.record.id)
        if came_on or (self._comes and not self._holds_cursor()):
            self._put_cursor()
        self._comes = False

    def _show_findings(self, findings: tuple[Finding, ...], view: CaseView) -> None:
        body = self._plan.body
        body.show_findings(findings, view)
        body.order_tabs([*self._ways[view.record.kind].values(), self._save, self._next])

    def _foot_acts(self) -> list[QPushButton]:
        return [*(button for ways in self._ways.values() for button in ways.values()), self._save]

    def _name_page(self, view: CaseView) -> None:
        record, plan = view.record, self._plan
        names = couple(record.man.name, record.woman.name)
        self.set_title(f"{plan.title}  {names}", wording.state(record.state, record.kind))
        self._steps.show_steps(plan.way.words(), plan.way.present_step(view))
        step = plan.way.next_step(view, self.officer)
        self._next.setVisible(step is not None)
        self._next.setText(f"{step.verb}   {keys.PRIMARY}" if step else "")
        told = plan.waits_for(view) if step is None else ""
        self._waits.setText(told)
        self._waits.setVisible(bool(told))
        offered = {way.name for way in plan.ways if record.state in way.states and self._may(view, way.by)}
        for kind, ways in self._ways.items():
            for name, button in ways.items():
                button.setVisible(kind == record.kind and name in offered)
        self._save.setVisible(record.state in plan.body.entry_states and works_on(view, self.officer))
        for part in (self._steps, self._all_cases, self._kept):
            part.show()

    def _may(self, view: CaseView, roles: tuple[Role, ...]) -> bool:
        return view.own_office and self.officer.may(*roles)

    def _show_original(self) -> None:
        original = getattr(self._desk.view.record, "original_id", None) if self._desk.view is not None else None
        if original is not None:
            self.show_subject(original)

    def _put_cursor(self) -> None:
        """Work can begin at once: in the first input of the step, else on the button of what comes next.

        Where there is nothing to do the cursor stays on the page all the same, or its keys would do nothing.
        """
        view = self._desk.view
        if view is None:
            return
        field = self._plan.begins.get(view.record.state)
        widget = self._plan.body.input(field) if field else None
        if widget is not None:
            self._plan.body.go_to(widget)
        elif self._next.isVisibleTo(self):
            self._next.setFocus()
        elif self.isVisible() and not self._holds_cursor():
            self._all_cases.setFocus()

    def _holds_cursor(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused) and focused.isVisible()

    # --- typing

    def _unsaved(self) -> Mapping[str, Any]:
        view = self._desk.view
        if view is None or view.record.state not in self._plan.body.entry_states:
            return {}
        return self._plan.body.fields.changes()

    def _typed(self) -> None:
        self._drafts.touch()
        self._look_again.start()
        self._kept.setText(translate("Case", "not saved yet"))

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
        self._plan.body.fields.kept(values)
        self._drafts.forget()
        if self._unsaved():
            self._drafts.touch()
        self._kept.setText(translate("Case", "saved {time}").format(time=_clock(datetime.now().astimezone())))

    def _tell_kept(self, at: datetime) -> None:
        self._kept.setText(translate("Case", "draft kept {time}").format(time=_clock(at)))

    def _offer_draft(self, draft: KeptDraft) -> None:
        view = self._desk.view
        if view is None or view.record.state not in self._plan.body.entry_states:
            self._drafts.drop()
            return
        if draft.own:  # back from another case: the form is as it was left
            self._take_draft(draft)
            return
        fields = "、".join(wording.field(name) for name in draft.values)
        sentence = translate("Case", "Typed until {time} and not saved: {fields}.")
        self._plan.body.offer_strip.offer(
            sentence.format(time=_clock(draft.saved_at), fields=fields),
            [
                ("take_draft", translate("Case", "Take it over"), lambda: self._take_draft(draft)),
                ("drop_draft", translate("Case", "Throw it away"), self._drafts.drop),
            ],
        )

    def _take_draft(self, draft: KeptDraft) -> None:
        self._drafts.answer()
        self._plan.body.fields.type_in(draft.values)
        self._typed()
        self._put_cursor()

    # --- acting

    def _do_next(self) -> None:
        view = self._desk.view
        step = self._plan.way.next_step(view, self.officer) if view else None
        if step is not None:
            self._plan.acts.do(step.act)

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
            "Case", "{by} changed this case at {at}. What you typed is still here, but not saved."
        ).format(by=facts.get("by", ""), at=facts.get("at", ""))
        self._plan.body.offer_strip.offer(
            sentence,
            [("load_anew", translate("Case", "Load the change, keep what I typed"), self._desk.read)],
        )


def _clock(at: datetime) -> str:
    return f"{at:%H:%M:%S}"
