"""The list of cases about registrations that are to be done: whose, which kind, how far, about which certificate."""

from registry_desktop.desktop import wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.tables.cases import couple
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table


def later_cases_panel(sentence: str, *, with_number: bool = False) -> ListPanel:
    """Cases in the order in which they were opened; `sentence` is said where there is none.

    `with_number`: there is room for the number of the certificate each is about.
    """
    number = Column(translate("LaterCases", "Certificate no."), lambda one: one.original_number, number=True)
    columns = [
        Column(translate("LaterCases", "Couple"), lambda one: couple(one.man_name, one.woman_name), wide=True),
        Column(translate("LaterCases", "Case"), lambda one: wording.kind(one.kind)),
        Column(translate("LaterCases", "State"), lambda one: wording.state(one.state, one.kind)),
        *([number] if with_number else []),
    ]
    table = Table(translate("LaterCases", "Cases about registrations"), columns, key=lambda one: one.id)
    return ListPanel(table, "marriage", sentence)
