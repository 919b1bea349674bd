"""What of a report goes into its chart: the hours of one day, the days of a few weeks, the months of a longer time."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from registry_desktop.desktop.charts.bar_chart import Chart, Group
from registry_desktop.desktop.language import translate
from registry_desktop.queries.statistics import Line, Report

MOST_DAYS = 31


def chart_of(report: Report) -> Chart:
    """Registered first (in the accent), then arrived and booked."""
    series = (
        translate("ReportChart", "Registered"),
        translate("ReportChart", "Arrived"),
        translate("ReportChart", "Booked"),
    )
    if report.period.days == 1:
        groups = [_group(f"{line.at:02d}:00", [line]) for line in report.hours]
    elif report.period.days <= MOST_DAYS:
        groups = [_group(f"{line.at:%m-%d}", [line]) for line in report.days]
    else:
        groups = [_group(month, list(lines)) for month, lines in groupby(report.days, key=_month)]
    return Chart(series, tuple(groups))


def chart_name(report: Report) -> str:
    """The heading of the chart."""
    if report.period.days == 1:
        return translate("ReportChart", "By hour")
    if report.period.days <= MOST_DAYS:
        return translate("ReportChart", "By day")
    return translate("ReportChart", "By month")


def _month(line: Line) -> str:
    return f"{line.at:%Y-%m}" if isinstance(line.at, date) else str(line.at)


def _group(label: str, lines: Sequence[Line]) -> Group:
    counted = [(line.registered, line.arrived, line.booked) for line in lines]
    return Group(label, tuple(sum(column) for column in zip(*counted, strict=True)))
