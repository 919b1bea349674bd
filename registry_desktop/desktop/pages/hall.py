"""大厅: who waits, who is called to this window, how the other windows stand; numbers are drawn here, and the public
screen is opened."""

from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from registry_desktop.acts import queue
from registry_desktop.acts.queue import Ticket
from registry_desktop.acts.queue_papers import TICKET, ticket_paper
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.dialogs.document_dialog import Document, show_document
from registry_desktop.desktop.dialogs.question_dialog import Answer, Question, QuestionDialog, ask
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.page import Page
from registry_desktop.desktop.pages.hall_window import WindowCard
from registry_desktop.desktop.public_display import PublicDisplay
from registry_desktop.desktop.tables.few_lines import FewLines
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.tickets import aside_table, minutes, waiting_table, windows_table
from registry_desktop.desktop.widgets.buttons import button, quiet_button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.desktop.widgets.figure_tile import figures_card
from registry_desktop.desktop.widgets.halves import Halves
from registry_desktop.domain.changes import Changes
from registry_desktop.queries.hall import Hall, WindowView, hall

MINUTE_MS = 30_000
"""How often the waiting times are reckoned anew while nothing else happens."""


class HallPage(Page):
    """At the left this window and the others, at the right who waits. F9 calls, receives, finishes."""

    has_badge = True

    def build(self) -> None:
        """Put together; the public screen is a window of its own and lives as long as the page."""
        self.set_title(translate("HallPage", "Hall"))
        self._hall: Hall | None = None
        self._read_at = datetime.now().astimezone()
        self._display: PublicDisplay | None = None
        self.body.addWidget(self._make_figures())
        self._window = WindowCard(self.operations, self.officer)
        waiting, aside = self._make_lists()
        windows = self._make_windows()
        left = _column(self._window, windows, stretched=windows)
        right = _column(waiting, aside, stretched=waiting)
        self.body.addWidget(Halves(left, right, shares=(2, 3), folded_height=400), 1)
        public = quiet_button(translate("HallPage", "&Public screen"), self.open_display)
        public.setObjectName("public_screen")
        self.add_to_head(public)
        self._primary_button = self.set_primary("", self._window.go_on)
        self._window.step_changed.connect(self._name_primary)
        self._window.said.connect(self.said)
        self._window.went_wrong.connect(self.went_wrong)
        self._window.asked_for.connect(self.asked_for)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self._pass_time)
        self._minute.start()
        self._name_primary()

    def refresh(self) -> None:
        """Read the hall again."""
        self.operations.read(hall, done=self._show)

    def concerned(self, changes: Changes) -> bool:
        """Numbers, the couples behind them, windows and their lanes."""
        return changes.concerns("queue_ticket", "booking", "counter_window", "window_duty")

    def showEvent(self, event: QShowEvent) -> None:
        """The next number can be called at once."""
        super().showEvent(event)
        self._primary_button.setFocus()

    def print_now(self) -> None:
        """F6: the ticket of the number under the cursor."""
        ticket = self._table.current()
        if ticket is not None:
            self._show_ticket(ticket.id, ticket.number)

    def open_display(self) -> None:
        """Show what everybody in the hall may see, on the second screen where there is one."""
        if self._display is None:
            self._display = PublicDisplay(self.operations, self.officer.office_name, self)
        self._display.open_beside()

    def _make_figures(self) -> QWidget:
        words = {
            "waiting": translate("HallPage", "Waiting"),
            "windows": translate("HallPage", "At the windows"),
            "served": translate("HallPage", "Served today"),
            "wait": translate("HallPage", "Mean wait"),
            "service": translate("HallPage", "Mean service"),
            "rating": translate("HallPage", "Rating"),
        }
        card, self._figures = figures_card(words)
        return card

    def _make_lists(self) -> tuple[QWidget, QWidget]:
        card = Card(translate("HallPage", "Who waits"))
        self._table = waiting_table(self._now)
        self._table.least_rows = 4
        self._table.chosen.connect(lambda ticket: self._window.call(ticket))
        self._waiting = ListPanel(
            self._table,
            "hall",
            translate("HallPage", "Nobody waits. Couples get their number when they are checked in on Today."),
        )
        told = QLabel(translate("HallPage", "Enter calls a number out of its turn."))
        told.setObjectName("muted")
        card.head.addWidget(told)
        foot = QHBoxLayout()
        foot.addStretch(1)
        hand_on = button(
            translate("HallPage", "Hand on …"), lambda: self._window.hand_on(self._table.current())
        )
        gone = button(translate("HallPage", "Has gone …"), lambda: self._window.abandon(self._table.current()))
        gone.setObjectName("has_gone")
        prefer = button(
            translate("HallPage", "Prefer"), lambda: self._window.prefer(self._table.current())
        )
        prefer.setObjectName("prefer")
        ticket = button(translate("HallPage", "Ticket   F6"), self.print_now, icon_name="print")
        ticket.setObjectName("print_ticket")
        for made in (ticket, prefer, hand_on, gone):
            foot.addWidget(made)
        card.column.addWidget(self._waiting, 1)
        card.column.addLayout(foot)
        card.column.addLayout(self._make_draw())
        panel = ListPanel(aside_table(), "hall", translate("HallPage", "Nobody was put aside."))
        self._aside = FewLines(translate("HallPage", "Not come or gone: Enter lets them wait again"), panel, most=3)
        self._aside.table.chosen.connect(lambda ticket: self._window.bring_back(ticket))
        return card, self._aside

    def _make_draw(self) -> QHBoxLayout:
        """A number for somebody without a booking."""
        self._lane, self._standing = CodeBox(), CodeBox()
        for box, name, word, rows in (
            (self._lane, "lane", translate("HallPage", "&For"), [row for row in wording.choices("LANES") if row[0]]),
            (
                self._standing,
                "standing",
                translate("HallPage", "O&rder"),
                [row for row in wording.choices("STANDINGS") if row[0] != "booked"],
            ),
        ):
            box.setObjectName(name)
            box.set_rows(rows)
            box.setAccessibleName(word.replace("&", ""))
        self._lane.set_code("enquiry")
        self._standing.set_code("walk_in")
        line = QHBoxLayout()
        line.addWidget(self._lane)
        line.addWidget(self._standing)
        draw = button(translate("HallPage", "&Draw a number"), self._draw)
        draw.setObjectName("draw")
        line.addWidget(draw)
        line.addStretch(1)
        return line

    def _make_windows(self) -> QWidget:
        card = Card(translate("HallPage", "Windows"))
        self._windows = windows_table()
        self._windows.least_rows = 2
        self._windows.chosen.connect(self._ask_lanes)
        card.column.addWidget(self._windows, 1)
        return card

    def _ask_lanes(self, row: tuple[str, object, str, str]) -> None:
        """Which lane a window calls; by who plans."""
        window = next((one for one in self._hall.windows if one.number == row[0]), None) if self._hall else None
        if window is None or not self.officer.may(*queue.SETS_WINDOWS):
            return
        lanes = tuple((code, word) for code, word in wording.choices("LANES") if code)
        question = Question(
            translate("HallPage", "Window {number}").format(number=window.number),
            translate("HallPage", "Whom does this window call? With nothing marked, everybody."),
            translate("HallPage", "Set"),
            marks=(("lanes", translate("HallPage", "Calls"), lanes, window.lanes),),
        )
        ask(self, question, lambda dialog, answer: self._set_lanes(dialog, window, answer))

    def _set_lanes(self, dialog: QuestionDialog, window: WindowView, answer: Answer) -> None:
        self.operations.perform(
            queue.set_lanes,
            done=dialog.finish,
            failed=dialog.complain,
            window_id=window.id,
            lanes=answer.marks["lanes"],
            revision=window.revision,
        )

    def _show(self, found: Hall) -> None:
        self._hall, self._read_at = found, datetime.now().astimezone()
        self.set_title(translate("HallPage", "Hall"), f"{found.day.isoformat()} {wording.weekday(found.day)}")
        self._waiting.show_rows(found.waiting)
        self._aside.show_rows(found.aside)
        rows = [(one.number, found.at(one.number), _lanes(one.lanes_now), one.on_duty) for one in found.windows]
        self._windows.show_rows(rows)
        self._window.show_hall(found)
        self._show_figures(found)
        self.badge_changed.emit(len(found.waiting))

    def _show_figures(self, found: Hall) -> None:
        served = [one for one in found.done if one.state == "finished"]
        rated = [one.evaluation for one in served if one.evaluation is not None]
        figures = {
            "waiting": str(len(found.waiting)),
            "windows": str(len(found.called) + len(found.serving)),
            "served": str(len(served)),
            "wait": _mean(found.mean_wait_seconds),
            "service": _mean(found.mean_service_seconds),
            "rating": f"{sum(rated) / len(rated):.1f}" if rated else "–",
        }
        for name, figure in figures.items():
            self._figures[name].show_figure(figure)

    def _now(self) -> datetime:
        """The register's own time, gone on since it was read."""
        passed = datetime.now().astimezone() - self._read_at
        return (self._hall.now if self._hall is not None else self._read_at) + passed

    def _pass_time(self) -> None:
        if self._hall is not None and self.isVisible():
            self._waiting.show_rows(self._hall.waiting)

    def _draw(self) -> None:
        self._lane.settle()
        self._standing.settle()
        self.operations.perform(
            queue.draw,
            done=self._drawn,
            failed=self.fail,
            lane=self._lane.code(),
            standing=self._standing.code(),
        )

    def _drawn(self, ticket: Ticket) -> None:
        self.said.emit(translate("HallPage", "Number drawn: {number}").format(number=ticket.number))
        self._show_ticket(ticket.id, ticket.number)

    def _show_ticket(self, ticket_id: int, number: str) -> None:
        title = translate("HallPage", "Number {number}").format(number=number)
        arguments = {"ticket_id": ticket_id}
        document = Document(title, f"{number}.pdf", query=ticket_paper, arguments=arguments, paper=TICKET)
        show_document(self.operations, document, self.window())

    def _name_primary(self) -> None:
        word, possible = self._window.next_act()
        self._primary_button.setText(f"{word}   F9")
        self._primary_button.setEnabled(possible)


def _column(*parts: QWidget, stretched: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.SPACE)
    for part in parts:
        column.addWidget(part, 1 if part is stretched else 0)
    return whole


def _lanes(lanes: tuple[str, ...]) -> str:
    return "、".join(wording.lane(one) for one in lanes) or wording.lane("")


def _mean(seconds: float | None) -> str:
    return minutes(round(seconds / 60)) if seconds is not None else "–"
