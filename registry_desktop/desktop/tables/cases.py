"""The list of cases: who, in which state, at which window, since when."""

from registry_desktop.desktop import wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.tables.table import Column, Table


def cases_table(name: str, *, with_number: bool = False, with_business: bool = False) -> Table:
    """Cases; `with_number` shows the certificate number instead of the state, which tells the business as well."""
    couples = Column(translate("Cases", "Couple"), lambda one: couple(one.man_name, one.woman_name), wide=True)
    if with_number:
        told = [Column(translate("Cases", "Certificate no."), lambda one: one.certificate_number, number=True)]
    else:
        told = [
            Column(translate("Cases", "State"), lambda one: wording.state(one.state)),
            Column(translate("Cases", "Window"), lambda one: one.window, figure=True),
            Column(translate("Cases", "Opened"), lambda one: f"{one.opened_at:%m-%d %H:%M}", number=True),
        ]
    business = Column(translate("Cases", "Business"), lambda one: wording.kind(one.kind))
    columns = [couples, *([business] if with_business else []), *told]
    return Table(name, columns, key=lambda one: one.id)


def couple(man: str, woman: str) -> str:
    """Both names; who is not known yet is left out."""
    both = translate("Cases", "{man} and {woman}").format(man=man, woman=woman)
    return both if man and woman else man or woman
