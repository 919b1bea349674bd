"""候补: the couples that wait for a place on a day; Enter on one begins its booking."""

from registry_desktop.acts.booking import Couple
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.tables.cases import couple
from registry_desktop.desktop.tables.few_lines import FewLines
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.queries.waiting_couples import WaitingView


def waiting_list() -> FewLines:
    """Only there while somebody waits, the longest first."""
    columns = [
        Column(translate("WaitingCouples", "Couple"), lambda one: couple(one.man_name, one.woman_name), wide=True),
        Column(translate("WaitingCouples", "Phone"), lambda one: one.phone),
    ]
    table = Table(translate("WaitingCouples", "Who waits for a place"), columns, key=lambda one: one.id)
    table.setObjectName("waiting_couples")
    panel = ListPanel(table, "booking", translate("WaitingCouples", "Nobody waits for a place."))
    return FewLines(translate("WaitingCouples", "Waiting for a place: Enter begins the booking"), panel, most=2)


def couple_of(one: WaitingView) -> Couple:
    """The couple as it was typed."""
    return Couple(
        one.man_name,
        one.woman_name,
        one.man_identity_number,
        one.woman_identity_number,
        one.phone,
        one.wishes,
        one.business,
    )
