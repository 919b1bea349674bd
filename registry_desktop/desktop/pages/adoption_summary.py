"""The head of an adoption case: who adopts whom, state and number, and the clock in words and as a strip."""

from datetime import date

from PySide6.QtWidgets import QLabel

from registry_desktop.desktop import adoption_words
from registry_desktop.desktop.charts.clock_strip import ClockStrip, StripPart
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.queries.adoption_case import AdoptionView
from registry_desktop.queries.adoption_clock import ClockView
from registry_desktop.records.adoptions import ADOPTERS


class SummaryCard(Card):
    """One line who, one line the clock, its strip."""

    def __init__(self) -> None:
        super().__init__()
        self._state, self.clock, self._stretches = QLabel(), QLabel(), QLabel()
        self._state.setObjectName("adoption_state")
        self.clock.setObjectName("adoption_clock")
        self._stretches.setObjectName("muted")
        self.head.addWidget(self._state)
        self.strip = ClockStrip()
        for label in (self.clock, self._stretches):
            label.setWordWrap(True)
        for part in (self.clock, self.strip, self._stretches):
            self.column.addWidget(part)

    def show_case(self, view: AdoptionView) -> None:
        """Show the head of this case."""
        record = view.record
        adopters = "、".join(one.name for one in record.people(ADOPTERS)) or translate("Adoption", "nobody yet")
        self.heading.setText(f"{adoption_words.kind(record.kind)} · {adopters} → {view.child or '—'}")
        state = adoption_words.state(record.state, record.kind)
        sealed = translate("Adoption", "sealed") if view.sealed else ""
        self._state.setText("　".join(one for one in (record.certificate_number, state, sealed) if one))
        self._show_clock(view.clock, view.today)

    def _show_clock(self, clock: ClockView | None, today: date) -> None:
        said = (adoption_words.clock(clock), adoption_words.notice(clock)) if clock is not None else ()
        told = "　".join(one for one in said if one)
        self.clock.setText(told)
        self.clock.setVisible(bool(told))
        calendar = clock.calendar if clock is not None else ()
        stretches = " · ".join(adoption_words.stretch(one) for one in calendar)
        self._stretches.setText(stretches)
        self._stretches.setVisible(len(calendar) > 1)
        parts = tuple(StripPart(one.first, one.last, adoption_words.reasons(one.why)) for one in calendar)
        self.strip.show_parts(parts, _marks(clock, today) if clock is not None else (), f"{told}. {stretches}")


def _marks(clock: ClockView, day: date) -> tuple[tuple[date, str], ...]:
    """Today, or the day the case came to its end; and the last lawful day."""
    runs = clock.on == day
    word = translate("Adoption", "today {day}") if runs else translate("Adoption", "ended {day}")
    now = (clock.on, word.format(day=f"{clock.on:%m-%d}"))
    if clock.last_day is None:
        return (now,)
    return (now, (clock.last_day, translate("Adoption", "last day {day}").format(day=f"{clock.last_day:%m-%d}")))
