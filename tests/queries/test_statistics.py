"""S-D1 on both databases: what counts, on which day, against which periods."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from registry_desktop.acts import booking, lookups
from registry_desktop.acts.blank_destruction import destroy, draw_up_list
from registry_desktop.acts.lookups import Asked
from registry_desktop.acts.marriage.review import not_accept
from registry_desktop.acts.working_plan import lay_out_slots
from registry_desktop.exchange import statistics
from registry_desktop.queries.appointments import slots_between
from registry_desktop.queries.day_close import day_figures
from registry_desktop.queries.statistics import Period, Report, day_report
from tests.acts.couples import CoupleOfTest, revision, work_to
from tests.acts.test_blanks import REGISTRAR, spoil
from tests.registers import DAY, RESOURCES, Counter

LAYOUT = RESOURCES / "statistics" / "day_report.toml"
OTHERS = CoupleOfTest(
    man_name="测试丙",
    woman_name="测试丁",
    man_number="770101199001019012",
    woman_number="770101199202029022",
    man_born=date(1990, 1, 1),
    woman_born=date(1992, 2, 2),
    blanks=("10000003", "10000004"),
)


def report(counter: Counter, first: date = DAY, last: date = DAY) -> Report:
    return counter.register.read(counter.reviewer, day_report, first=first, last=last)


def figures(counter: Counter, first: date = DAY, last: date = DAY) -> dict[str, int]:
    return {figure.key: figure.now for figure in report(counter, first, last).figures}


def test_a_marriage_counts_on_its_registration_date_with_its_two_booklets(counter: Counter) -> None:
    work_to(counter, "issued")
    counted = figures(counter)
    assert (counted["marriages"], counted["booklets_issued"], counted["walk_in"]) == (1, 2, 1)


def test_a_case_that_is_not_issued_yet_counts_nowhere(counter: Counter) -> None:
    work_to(counter, "proof_read")
    assert figures(counter)["marriages"] == 0


def test_the_figures_are_those_the_day_is_closed_by(counter: Counter) -> None:
    work_to(counter, "issued")
    closing = counter.register.read(counter.reviewer, day_figures, day=DAY)
    counted = figures(counter)
    assert closing.registered == counted["marriages"]
    assert closing.booklets_issued == counted["booklets_issued"]


def test_a_booklet_counts_as_voided_on_its_day_also_after_it_was_destroyed(counter: Counter) -> None:
    spoil(counter, "10000001")
    counter.clock.set_to(DAY + timedelta(days=1))
    made = counter.register.perform(counter.reviewer, draw_up_list).value
    counter.register.perform(counter.reviewer, destroy, destruction_id=made, second=REGISTRAR, approval="测民函1号")
    assert figures(counter)["booklets_voided"] == 1
    assert figures(counter, DAY + timedelta(days=1), DAY + timedelta(days=1))["booklets_voided"] == 0
    assert counter.register.read(counter.reviewer, day_figures, day=DAY).booklets_voided == 1


def test_a_couple_not_accepted_counts_on_the_day_it_was_told(counter: Counter) -> None:
    case_id = work_to(counter, "entered")
    at = revision(counter, case_id)
    counter.register.perform(counter.registrar, not_accept, registration_id=case_id, revision=at, reason="证件过期")
    assert (figures(counter)["not_accepted"], figures(counter)["marriages"]) == (1, 0)


def test_bookings_are_told_apart_by_what_became_of_them(counter: Counter) -> None:
    perform, clerk = counter.register.perform, counter.registrar
    counter.clock.set_to(date(2026, 5, 18))
    perform(counter.reviewer, lay_out_slots, first=DAY, last=DAY)
    slots = counter.register.read(clerk, slots_between, first=DAY, last=DAY)
    booked = [
        perform(clerk, booking.book, slot_id=slots[number].id, couple=booking.Couple(f"甲{name}", f"乙{name}")).value
        for number, name in enumerate("东南西")
    ]
    perform(clerk, booking.cancel, booking_id=booked[0], reason="出差")
    counter.clock.set_to(DAY)
    perform(clerk, booking.check_in, booking_id=booked[1])
    counter.clock.set_to(DAY, 17)
    perform(clerk, booking.mark_no_shows, day=DAY)
    counted = figures(counter)
    assert counted["slots_offered"] == sum(slot.capacity for slot in slots)
    names = ("booked", "booking_used", "booking_cancelled", "no_show", "walk_in")
    assert [counted[name] for name in names] == [3, 1, 1, 1, 0]


def test_the_hours_show_who_came_and_who_was_registered_when(counter: Counter) -> None:
    counter.clock.set_to(DAY, hour=10)
    work_to(counter, "issued")
    hours = {line.at: line for line in report(counter).hours}
    assert (hours[10].arrived, hours[10].registered) == (1, 1)
    assert [line.registered for line in report(counter, date(2026, 5, 19), date(2026, 5, 21)).days] == [0, 1, 0]


def test_today_is_compared_with_yesterday_and_the_same_day_of_last_year(counter: Counter) -> None:
    work_to(counter, "issued")
    counter.clock.set_to(date(2026, 5, 21))
    work_to(counter, "issued", OTHERS)
    counter.clock.set_to(date(2027, 5, 20))
    today = report(counter, date(2026, 5, 21), date(2026, 5, 21)).figure("marriages")
    year_later = report(counter, date(2027, 5, 20), date(2027, 5, 20)).figure("marriages")
    assert today is not None
    assert year_later is not None
    assert (today.now, today.before) == (1, 1)
    assert (year_later.now, year_later.before, year_later.year_before) == (0, 0, 1)


@pytest.mark.parametrize(
    ("first", "last", "before", "year_before"),
    [
        ("2026-05-20", "2026-05-20", ("2026-05-19", "2026-05-19"), ("2025-05-20", "2025-05-20")),
        ("2026-05-01", "2026-05-31", ("2026-04-01", "2026-04-30"), ("2025-05-01", "2025-05-31")),
        ("2026-01-01", "2026-03-31", ("2025-10-01", "2025-12-31"), ("2025-01-01", "2025-03-31")),
        ("2026-01-01", "2026-12-31", ("2025-01-01", "2025-12-31"), ("2025-01-01", "2025-12-31")),
        ("2026-05-18", "2026-05-24", ("2026-05-11", "2026-05-17"), ("2025-05-18", "2025-05-24")),
        ("2028-02-29", "2028-02-29", ("2028-02-28", "2028-02-28"), ("2027-02-28", "2027-02-28")),
        ("2025-02-01", "2025-02-28", ("2025-01-01", "2025-01-31"), ("2024-02-01", "2024-02-29")),
    ],
)
def test_a_period_knows_the_one_before_and_last_years(
    first: str, last: str, before: tuple[str, str], year_before: tuple[str, str]
) -> None:
    period = Period(date.fromisoformat(first), date.fromisoformat(last))
    assert period.before() == Period(*map(date.fromisoformat, before))
    assert period.year_before() == Period(*map(date.fromisoformat, year_before))


def test_a_change_against_nothing_is_a_dash() -> None:
    assert statistics.change(3, 0) == "–"
    assert statistics.change(0, 4) == "-100.0"
    assert statistics.change(42, 18) == "133.3"


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_figure_has_a_row_and_every_collected_row_a_figure(language: str, counter: Counter) -> None:
    layout = statistics.read_layout(LAYOUT, language)
    collected = [key for key, _, _, is_collected in layout.rows if is_collected]
    assert collected == [figure.key for figure in report(counter).figures]
    assert all(label and unit for _, label, unit, _ in layout.rows)


def test_what_nobody_collects_prints_an_ellipsis_and_no_business_a_nought(counter: Counter) -> None:
    table = statistics.table_of(report(counter), statistics.read_layout(LAYOUT))
    assert table[0] == ("结婚登记", "对", "01", 0, 0, "–", 0, "–")
    assert table[-1][3:] == ("…",) * 5


def test_every_format_says_the_same_figures(counter: Counter, tmp_path: Path) -> None:
    work_to(counter, "issued")
    made, layout = report(counter), statistics.read_layout(LAYOUT)
    given = {
        file_format: counter.register.read(
            counter.reviewer, statistics.written, report=made, layout=layout, file_format=file_format
        )
        for file_format in statistics.FORMATS
    }
    assert "结婚登记,对,01,1,0,–,0,–" in given["csv"].decode("utf-8-sig")
    assert '"key": "marriages"' in given["json"].decode()
    assert given["pdf"].startswith(b"%PDF")
    assert given["xlsx"].startswith(b"PK")
    assert tmp_path.is_dir()


def test_a_look_up_counts_on_the_day_it_was_asked_for(counter: Counter) -> None:
    asked = Asked("测试甲", "770101200405209010", "party", "办理不动产登记", "结婚登记档案")
    one = counter.register.perform(counter.archivist, lookups.request, asked=asked).value
    counter.clock.set_to(DAY.replace(day=21))
    counter.register.perform(counter.archivist, lookups.not_found, lookup_id=one, revision=1, reason="全部目录")
    assert figures(counter)["lookups"] == 1
    assert figures(counter, DAY.replace(day=21), DAY.replace(day=21))["lookups"] == 0
