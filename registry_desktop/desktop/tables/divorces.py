"""The list of running divorce applications: who, until when one may withdraw, from when to when both may come."""

from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.tables.cases import couple
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.queries.divorces import RunningApplication


def divorces_panel(sentence: str) -> ListPanel:
    """Applications by the end of their window; `sentence` is said where there is none."""
    columns = [
        Column(translate("Divorces", "Couple"), lambda one: couple(one.man_name, one.woman_name), wide=True),
        Column(translate("Divorces", "State"), lambda one: wording.state(one.state), colour=_colour),
        Column(translate("Divorces", "Withdrawal until"), lambda one: f"{one.first_ends:%m-%d}", number=True),
        Column(translate("Divorces", "Certificate"), _window, number=True),
    ]
    table = Table(translate("Divorces", "Divorce applications"), columns, key=lambda one: one.id)
    return ListPanel(table, "marriage", sentence)


def _window(one: RunningApplication) -> str:
    mark = " ?" if one.is_provisional else ""
    return f"{one.issue_from:%m-%d} – {one.second_ends:%m-%d}{mark}"


def _colour(one: RunningApplication) -> str:
    return theme.current().done if one.state == "window_open" else theme.current().text
