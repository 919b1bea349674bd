"""What happens to a registration later changes the figures of later, and those of before can be shown as known then."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

from registry_desktop.acts import booking
from registry_desktop.acts.registered import case, judgment, revocation, voiding
from registry_desktop.acts.working_plan import lay_out_slots
from registry_desktop.exchange import statistics
from registry_desktop.queries.appointments import slots_between
from registry_desktop.queries.statistics import Report, day_report
from registry_desktop.records.later_cases import JUDGMENT, REVOCATION
from tests.acts.couples import revision, work_to
from tests.acts.later_cases import SECOND, act, entered
from tests.queries.test_statistics import LAYOUT, OTHERS
from tests.registers import DAY, Counter

MAY, JUNE = (date(2026, 5, 1), date(2026, 5, 31)), (date(2026, 6, 1), date(2026, 6, 30))
DECIDED = date(2026, 6, 24)


def report(counter: Counter, first: date, last: date, as_known: date | None = None) -> Report:
    return counter.register.read(counter.reviewer, day_report, first=first, last=last, as_known=as_known)


def figures(counter: Counter, period: tuple[date, date], as_known: date | None = None) -> dict[str, int]:
    return {figure.key: figure.now for figure in report(counter, *period, as_known).figures}


def one_of_two_revoked(counter: Counter) -> None:
    """Two marriages of 20 May; the first is revoked on 24 June."""
    original = work_to(counter, "issued")
    work_to(counter, "issued", OTHERS)
    counter.clock.set_to(date(2026, 6, 15))
    case_id = entered(counter, REVOCATION, original, hearing="waived")
    act(counter, revocation.start_review, case_id)
    act(counter, revocation.serve_notice, case_id, served_on=date(2026, 6, 15), how="direct")
    counter.clock.set_to(DECIDED)
    act(counter, revocation.decide, case_id, by=counter.reviewer, decision_number="测民撤〔2026〕1号")


def test_a_revoked_marriage_stays_in_its_month_and_is_taken_off_in_the_month_of_the_decision(counter: Counter) -> None:
    one_of_two_revoked(counter)
    may, june = figures(counter, MAY), figures(counter, JUNE)
    assert (may["marriages"], may["marriages_taken_off"], may["revocations"]) == (2, 0, 0)
    assert (june["marriages"], june["marriages_taken_off"], june["revocations"]) == (0, -1, 1)


def test_as_known_today_it_is_taken_from_its_own_month(counter: Counter) -> None:
    one_of_two_revoked(counter)
    may = figures(counter, MAY, as_known=DECIDED)
    assert may["marriages"] == 1
    assert "marriages_taken_off" not in may
    assert figures(counter, JUNE, as_known=DECIDED)["revocations"] == 1
    assert [line.registered for line in report(counter, DAY, DAY, DECIDED).days] == [1]


def test_as_known_yesterday_nothing_of_today_counts(counter: Counter) -> None:
    one_of_two_revoked(counter)
    yesterday = DECIDED - timedelta(days=1)
    assert figures(counter, MAY, as_known=yesterday)["marriages"] == 2
    assert figures(counter, JUNE, as_known=yesterday)["revocations"] == 0
    assert figures(counter, MAY, as_known=date(2026, 5, 19))["marriages"] == 0


def noted(counter: Counter, ruling: str) -> dict[str, int]:
    """The figures of June after a judgment on a marriage of May."""
    original = work_to(counter, "issued")
    counter.clock.set_to(date(2026, 6, 10))
    act(counter, judgment.annotate, entered(counter, JUDGMENT, original, ruling=ruling), second=SECOND)
    return figures(counter, JUNE)


def test_an_invalid_marriage_counts_minus_one_in_the_month_it_is_noted(counter: Counter) -> None:
    june = noted(counter, "court_invalidity")
    assert (june["marriages_taken_off"], june["revocations"]) == (-1, 0)
    assert figures(counter, MAY)["marriages"] == 1


def test_a_divorced_marriage_was_a_marriage(counter: Counter) -> None:
    assert noted(counter, "court_divorce")["marriages_taken_off"] == 0
    assert figures(counter, MAY, as_known=date(2026, 6, 10))["marriages"] == 1


def test_bookings_and_booklets_are_shown_as_they_were_known(counter: Counter) -> None:
    perform, clerk = counter.register.perform, counter.registrar
    monday, tuesday = date(2026, 5, 18), date(2026, 5, 19)
    counter.clock.set_to(monday)
    perform(counter.reviewer, lay_out_slots, first=DAY, last=DAY)
    slots = counter.register.read(clerk, slots_between, first=DAY, last=DAY)
    booked = [
        perform(clerk, booking.book, slot_id=slots[number].id, couple=booking.Couple(f"甲{name}", f"乙{name}")).value
        for number, name in enumerate("东南")
    ]
    counter.clock.set_to(tuesday)
    perform(clerk, booking.cancel, booking_id=booked[0], reason="出差")
    perform(clerk, booking.book, slot_id=slots[5].id, couple=booking.Couple("甲西", "乙西"))
    counter.clock.set_to(DAY)
    perform(clerk, booking.check_in, booking_id=booked[1])
    work_to(counter, "issued")
    day, names = (DAY, DAY), ("booked", "booking_cancelled", "booking_used", "walk_in", "booklets_issued")
    assert [figures(counter, day)[name] for name in names] == [3, 1, 1, 1, 2]
    assert [figures(counter, day, monday)[name] for name in names] == [2, 0, 0, 0, 0]
    assert [figures(counter, day, tuesday)[name] for name in names] == [3, 1, 0, 0, 0]
    assert figures(counter, day, DAY) == {
        key: value for key, value in figures(counter, day).items() if not key.endswith("_taken_off")
    }
    assert figures(counter, day, monday)["slots_offered"] == figures(counter, day)["slots_offered"] > 0
    assert figures(counter, day, date(2026, 5, 17))["slots_offered"] == 0


def test_a_voided_registration_is_known_on_no_day(counter: Counter) -> None:
    case_id = work_to(counter, "issued")
    counter.register.perform(
        counter.registrar,
        voiding.void,
        registration_id=case_id,
        revision=revision(counter, case_id),
        reason="选错当事人",
        booklets_returned=True,
        second=SECOND,
    )
    assert figures(counter, (DAY, DAY), DAY)["marriages"] == 0
    assert figures(counter, (DAY, DAY))["marriages_taken_off"] == 0


def test_a_later_case_is_no_business_of_the_marriages(counter: Counter) -> None:
    original = work_to(counter, "issued")
    case_id = entered(counter, JUDGMENT, original)
    act(counter, case.give_back, case_id, reason="不是本处登记")
    before = {"not_accepted": 0, "refused": 0, "abandoned": 0}
    assert {key: figures(counter, (DAY, DAY))[key] for key in before} == before


def test_every_format_says_of_which_day_the_figures_are(counter: Counter) -> None:
    one_of_two_revoked(counter)
    made, layout = report(counter, *MAY, as_known=DECIDED), statistics.read_layout(LAYOUT)

    def written(file_format: str) -> Any:
        return counter.register.read(
            counter.reviewer, statistics.written, report=made, layout=layout, file_format=file_format
        )

    assert "数据截至,2026-06-24 24:00" in written("csv").decode("utf-8-sig")
    assert json.loads(written("json"))["as_known"] == "2026-06-24"
    assert statistics.paper_values(made, layout)["data_of"] == "2026年6月24日 24:00"
    assert written("pdf").startswith(b"%PDF")
    assert statistics.table_of(made, layout)[1][3:] == ("…",) * 5
