"""预约规则: by which rules the office books, and who may not book for a while; a supervisor lifts a ban."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel

from registry_desktop.acts.booking_bans import SUPERVISORS, choose_rules, lift_ban
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.dialogs.question_dialog import Answer, Question, QuestionDialog, ask
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Operations
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.desktop.widgets.date_entry import DateEntry
from registry_desktop.domain.officer import COUNTER, SignedIn
from registry_desktop.queries.booking_rules import BanView, OfficeRules, bans, office_rules

TOMORROW = timedelta(days=1)


class BookingRulesCard(Card):
    """The choice above, the bans below."""

    said = Signal(str)
    went_wrong = Signal(object)

    def __init__(self, operations: Operations, officer: SignedIn) -> None:
        super().__init__(translate("BookingRules", "Rules of booking"))
        self._operations, self._officer = operations, officer
        self._today: date | None = None
        self._told = QLabel()
        self._told.setWordWrap(True)
        self._told.setObjectName("muted")
        self.column.addWidget(self._told)
        self.column.addLayout(self._make_choice())
        columns = [
            Column(translate("BookingRules", "Name"), lambda ban: ban.name),
            Column(translate("BookingRules", "From"), lambda ban: ban.first_day.isoformat(), number=True),
            Column(translate("BookingRules", "Until"), lambda ban: ban.last_day.isoformat(), number=True),
            Column(translate("BookingRules", "Because of"), lambda ban: ban.because, wide=True),
            Column(translate("BookingRules", "State"), _state),
        ]
        self._table = Table(translate("BookingRules", "Who may not book"), columns, key=lambda ban: ban.id)
        self._table.setMinimumHeight(120)
        self._table.chosen.connect(self._ask_lift)
        self._table.current_changed.connect(lambda _: self._name_lift())
        nobody = translate("BookingRules", "Nobody is kept from booking.")
        self._panel = ListPanel(self._table, "booking", nobody)
        self._panel.setMaximumHeight(200)
        self.column.addWidget(self._panel)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self._lift = button(translate("BookingRules", "Lift this ban …"), lambda: self._ask_lift(self._table.current()))
        self._lift.setObjectName("lift_ban")
        foot.addWidget(self._lift)
        self.column.addLayout(foot)
        self._name_lift()

    def refresh(self) -> None:
        """Read rules and bans."""
        self._operations.read(office_rules, done=self._show)
        if self._officer.may(*COUNTER):
            self._operations.read(bans, done=self._show_bans)
        else:
            self._panel.hide()
            self._lift.hide()

    def _make_choice(self) -> QHBoxLayout:
        self._rules, self._from = CodeBox(), DateEntry()
        self._rules.setObjectName("rule_set")
        self._rules.setMinimumWidth(round(250 * theme.LARGE_TYPE[theme.current_size()]))
        self._rules.set_rows(wording.choices("BOOKING_RULES"))
        self._from.setObjectName("rules_valid_from")
        self._from.setMaximumWidth(150)
        line = QHBoxLayout()
        for entry, word in (
            (self._rules, translate("BookingRules", "R&ules of")),
            (self._from, translate("BookingRules", "&Valid from")),
        ):
            label = QLabel(word)
            label.setBuddy(entry)
            entry.setAccessibleName(word.replace("&", ""))
            line.addWidget(label)
            line.addWidget(entry)
        line.addWidget(button(translate("BookingRules", "Choose these rules"), self._choose))
        line.addStretch(1)
        return line

    def _show(self, found: OfficeRules) -> None:
        self._told.setText(
            translate("BookingRules", "Today: {rules}; bookable from {first} to {last}. Source: {source}").format(
                rules=wording.booking_rules(found.rules.name),
                first=found.first_day,
                last=found.last_day,
                source=found.rules.source,
            )
        )
        if self._today is None:
            self._today = found.today
            self._rules.set_code(found.rules.name)
            self._from.set_value(found.today + TOMORROW)

    def _show_bans(self, found: tuple[BanView, ...]) -> None:
        self._panel.show_rows(found)
        self._name_lift()

    def _name_lift(self) -> None:
        ban = self._table.current()
        self._lift.setEnabled(ban is not None and ban.lifted_at is None and self._officer.may(*SUPERVISORS))

    def _choose(self) -> None:
        self._rules.settle()
        valid_from = self._from.value()
        if valid_from is None:
            self._from.setFocus()
            return
        rules = self._rules.code()
        sentence = translate("BookingRules", "From {day} on the office books by the rules of: {rules}.")
        said = sentence.format(day=valid_from, rules=wording.booking_rules(rules))
        self._operations.perform(
            choose_rules,
            done=lambda _: self.said.emit(said),
            failed=self.went_wrong.emit,
            rule_set=rules,
            valid_from=valid_from,
        )

    def _ask_lift(self, ban: BanView | None) -> None:
        if ban is None or not self._lift.isEnabled():
            return
        sentence = translate(
            "BookingRules", "Banned until {until}: {because}. The ban stays on record with the reason."
        )
        question = Question(
            translate("BookingRules", "Let {name} book again").format(name=ban.name),
            sentence.format(until=ban.last_day, because=ban.because),
            translate("BookingRules", "Lift the ban"),
            reason=True,
        )
        ask(self, question, lambda dialog, answer: self._do_lift(dialog, ban, answer))

    def _do_lift(self, dialog: QuestionDialog, ban: BanView, answer: Answer) -> None:
        self._operations.perform(
            lift_ban,
            done=dialog.finish,
            failed=dialog.complain,
            ban_id=ban.id,
            reason=answer.reason,
            revision=ban.revision,
        )


def _state(ban: BanView) -> str:
    if ban.lifted_at is not None:
        return translate("BookingRules", "lifted {day}").format(day=f"{ban.lifted_at:%m-%d}")
    return translate("BookingRules", "holds")
