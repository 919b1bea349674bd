"""打印机选择: which paper a window prints on which printer, from which tray, on one side or both, how often."""

from __future__ import annotations

from registry_desktop.acts.papers import SLIP, who_prints
from registry_desktop.acts.permission import officer_id_of, require
from registry_desktop.acts.printer_fits import FITTERS
from registry_desktop.acts.typed import field_wrong
from registry_desktop.domain.act import Act
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.kinds import KINDS
from registry_desktop.queries.printer_choices import GROUPS, LABEL_PAPERS, ever_chosen
from registry_desktop.queries.printer_fits import BOOKLETS
from registry_desktop.records.printers import PrinterChoice
from registry_desktop.store.unit_of_work import UnitOfWork, performs

DUPLEX = ("", "long_edge", "short_edge")
MOST_COPIES = 99


@performs(Act.PRINTER_CHOOSE)
def choose_printer(
    work: UnitOfWork, *, printer: str, paper: str = "", tray: str = "", duplex: str = "", copies: int = 1
) -> int:
    """From now on this window prints that paper, or group of papers, so; the id of the choice.

    Refused FIELD_WRONG naming what is none: a paper nobody prints, no printer, more than 99 copies, more than one copy
    of what lies on a booklet.
    """
    require(work, *FITTERS)
    single = paper not in GROUPS
    if single and not who_prints(paper) and paper not in LABEL_PAPERS:
        raise field_wrong("paper", paper)
    if not printer.strip():
        raise field_wrong("printer", printer)
    if duplex not in DUPLEX:
        raise field_wrong("duplex", duplex)
    if not 1 <= copies <= (1 if paper == BOOKLETS or (single and on_booklet(paper)) else MOST_COPIES):
        raise field_wrong("copies", str(copies))
    row = ever_chosen(work, paper=paper)
    if row is None:
        row = PrinterChoice(
            office_id=work.officer.office_id,
            window=work.officer.window,
            paper=paper,
            printer=printer,
            tray=tray,
            duplex=duplex,
            copies=copies,
            officer_id=officer_id_of(work),
            changed_at=work.now,
        )
        return work.add(row).id
    row = work.take(PrinterChoice, row.id)
    row.printer, row.tray, row.duplex, row.copies = printer, tray, duplex, copies
    row.officer_id, row.changed_at = officer_id_of(work), work.now
    return row.id


@performs(Act.PRINTER_DROP)
def drop_choice(work: UnitOfWork, *, choice_id: int) -> None:
    """The paper goes with its group again; what its group has none for is asked for each time.

    Refused NOT_FOUND for another window's choice.
    """
    require(work, *FITTERS)
    row = work.get(PrinterChoice, choice_id)
    if (row.office_id, row.window) != (work.officer.office_id, work.officer.window):
        raise Refused(Refusal.NOT_FOUND, {"record": "printer_choice", "id": str(choice_id)})
    work.take(PrinterChoice, choice_id).printer = ""


def on_booklet(paper: str) -> bool:
    """Whether that paper is printed on a numbered blank."""
    return any(one.on_booklet for kind in KINDS if (one := kind.printed(paper)) is not None)


def papers_to_choose() -> tuple[str, ...]:
    """The papers for which a printer can be chosen, besides the groups."""
    printed = dict.fromkeys(one.paper for kind in KINDS for one in kind.prints)
    return (*printed, SLIP, *sorted(LABEL_PAPERS))
