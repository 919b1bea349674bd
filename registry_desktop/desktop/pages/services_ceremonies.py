"""颁证仪式: which are planned and were held, their couples, and the sheet they are held by (counter.md 4; MRR25 7).

An officiant who is nothing else sees her own ceremonies and says who came.
"""

from datetime import date, timedelta
from typing import Any, Final

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from registry_desktop.acts import ceremonies
from registry_desktop.acts.booking import DESK
from registry_desktop.acts.ceremonies import PLANNERS
from registry_desktop.acts.ceremony_papers import programme
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.dialogs.document_dialog import Document, show_document
from registry_desktop.desktop.dialogs.question_dialog import Answer, Question, QuestionDialog, ask
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.ceremony_couples import CouplesCard
from registry_desktop.desktop.pages.ceremony_forms import CeremonyForm, HeldForm, PlaceForm, day_and_hours
from registry_desktop.desktop.pages.form_card import FormStack
from registry_desktop.desktop.pages.period_panel import PeriodPanel
from registry_desktop.desktop.pages.tab_panel import stacked
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.desktop.widgets.halves import Halves
from registry_desktop.domain.officer import Role
from registry_desktop.queries.ceremonies import CeremonyView, WholeCeremony, ceremony
from registry_desktop.queries.ceremony_desk import CeremonyDesk, ceremony_desk

BEFORE: Final = timedelta(days=7)
AHEAD: Final = timedelta(days=90)
HOLDERS: Final = (Role.REVIEWER, Role.LEADER)
"""Who notes any ceremony as held; its officiant notes her own."""


class CeremoniesPanel(PeriodPanel):
    """Ceremonies and the couples of the chosen one at the left, the forms at the right."""

    def build(self) -> None:
        """Two halves."""
        self._whole: WholeCeremony | None = None
        self._plans, self._books = self.officer.may(*PLANNERS), self.officer.may(*DESK)
        self._holds = self.officer.may(Role.OFFICIANT, *HOLDERS)
        self.plan = CeremonyForm(self.operations) if self._plans else None
        self.place = PlaceForm(self.operations, aside=self._plans) if self._books else None
        self.held = HeldForm(self.operations, aside=self._books)
        self.forms = FormStack(*filter(None, (self.plan, self.place, self.held)))
        self.forms.turned.connect(self.verb_changed)
        self.forms.said.connect(self.said)
        self.couples = CouplesCard(self.operations)
        self.couples.said.connect(self.said)
        left = stacked(self._make_list(), self.couples)
        self.column.addWidget(Halves(left, self.forms, shares=(1, 0), right_width=380, folded_height=0), 1)
        self._name_acts()

    def usual(self, today: date) -> tuple[date, date]:
        """What was just held and what is to come."""
        return today - BEFORE, today + AHEAD

    def read_period(self, first: date, last: date) -> None:
        """Read the ceremonies."""
        self.operations.read(ceremony_desk, done=self._show, first=first, last=last)

    def verb(self) -> str:
        """What the form shown is for."""
        return self.forms.shown.verb

    def go_on(self) -> None:
        """Keep the form shown; who came is asked for first."""
        chosen = self._whole is not None and self._whole.view.state == "planned"
        if self.forms.shown is self.held and not self.held.begun and chosen:
            self._begin_held()
        else:
            self.forms.shown.go_on()

    def first_input(self) -> QWidget | None:
        """Where the form shown begins."""
        return self.forms.shown.first_input() or self.table

    def print_now(self) -> None:
        """F6: the programme of the chosen ceremony."""
        one = self.table.current()
        if one is not None:
            self.operations.read(programme, done=lambda pdf: self._show_sheet(one, pdf), ceremony_id=one.id)

    def _make_list(self) -> QWidget:
        heading = translate("Ceremonies", "Ceremonies")
        columns = [
            Column(translate("Ceremonies", "Day"), lambda one: day_and_hours(one)[0], number=True),
            Column(translate("Ceremonies", "Time"), lambda one: day_and_hours(one)[1], number=True),
            Column(translate("Ceremonies", "Title"), lambda one: one.title, wide=True),
            Column(translate("Ceremonies", "Place"), lambda one: one.place, wide=True),
            Column(translate("Ceremonies", "Officiant"), lambda one: one.officiant),
            Column(translate("Ceremonies", "Couples"), lambda one: f"{one.taken}/{one.capacity}", figure=True),
            Column(translate("Ceremonies", "State"), lambda one: wording.state(one.state), colour=_colour),
        ]
        self.table = Table(heading, columns, key=lambda one: one.id)
        self.table.be_modest(2)
        self.table.current_changed.connect(self._show_chosen)
        nothing = translate("Ceremonies", "No ceremony in these days. A registrar plans one at the right.")
        self.list = ListPanel(self.table, "services", nothing)
        made = Card(heading)
        made.head.addWidget(self.make_period())
        made.column.addWidget(self.list, 1)
        made.column.addLayout(
            self._make_acts(
                ("add_couple", translate("Ceremonies", "Add a couple …"), self._begin_place, self._plans),
                ("held", translate("Ceremonies", "Held …"), self._begin_held, self._holds),
                ("cancel_ceremony", translate("Ceremonies", "Cancel …"), self._ask_cancel, self._plans),
                ("print_programme", translate("Ceremonies", "Programme   F6"), self.print_now, True),
            )
        )
        return made

    def _make_acts(self, *acts: tuple[str, str, Any, bool]) -> QHBoxLayout:
        line = QHBoxLayout()
        for name, word, act, offered in acts:
            made = button(word, act)
            made.setObjectName(name)
            line.addWidget(made)
            if not offered:
                made.hide()
        line.addStretch(1)
        return line

    # --- showing

    def _show(self, desk: CeremonyDesk) -> None:
        if self.plan is not None:
            self.plan.offer_desk(desk)
        self.list.show_rows(desk.ceremonies)

    def _show_chosen(self, one: CeremonyView | None) -> None:
        if self.place is not None:
            self.place.about(one)
        if one is None:
            self._show_whole(None)
        else:
            self.operations.read(ceremony, done=self._show_whole, ceremony_id=one.id)

    def _show_whole(self, whole: WholeCeremony | None) -> None:
        current = self.table.current()
        if whole is not None and (current is None or current.id != whole.view.id):
            return
        self._whole = whole
        self.couples.show_ceremony(whole)
        self._name_acts()

    def _name_acts(self) -> None:
        planned = self._whole is not None and self._whole.view.state == "planned"
        possible = {
            "add_couple": planned,
            "held": planned,
            "cancel_ceremony": planned,
            "print_programme": self._whole is not None,
        }
        for name, enabled in possible.items():
            found = self.findChild(QPushButton, name)
            if found is not None:
                found.setEnabled(enabled)

    def _show_sheet(self, one: CeremonyView, pdf: bytes) -> None:
        title = f"{wording.paper('ceremony_programme')} · {one.title}"
        show_document(self.operations, Document(title, f"{one.number}-programme.pdf", content=pdf), self)

    # --- acting

    def _begin_place(self) -> None:
        if self.place is not None:
            self.forms.turn_to(self.place)

    def _begin_held(self) -> None:
        if self._whole is not None:
            self.held.begin(self._whole)
            self.forms.turn_to(self.held)

    def _ask_cancel(self) -> None:
        if self._whole is None:
            return
        view = self._whole.view
        question = Question(
            translate("Ceremonies", "Cancel the ceremony"),
            translate(
                "Ceremonies",
                "{title} on {day} is cancelled: its {count} couples lose their places, hall and officiant become free.",
            ).format(title=view.title, day=view.day, count=view.taken),
            translate("Ceremonies", "Cancel the ceremony"),
            reason=True,
        )

        def given(dialog: QuestionDialog, answer: Answer) -> None:
            def done(_: Any) -> None:
                dialog.accept()
                self.said.emit(f"{wording.act(str(ceremonies.cancel_ceremony.act))}: {view.title}")

            self.operations.perform(
                ceremonies.cancel_ceremony,
                done=done,
                failed=dialog.complain,
                ceremony_id=view.id,
                reason=answer.reason,
                revision=view.revision,
            )

        ask(self, question, given)


def _colour(one: CeremonyView) -> str:
    colours = {"held": theme.current().done, "planned": ""}
    return colours.get(one.state, theme.current().muted)
