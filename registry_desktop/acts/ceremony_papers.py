"""颁证仪式流程单: the sheet by which a ceremony is held. Official paper is Chinese; no paper of any case."""

from __future__ import annotations

from collections.abc import Sequence

from registry_desktop.acts.chinese_date import chinese_date
from registry_desktop.acts.paper_values import WEEKDAYS
from registry_desktop.domain.press import Values
from registry_desktop.domain.slots import clock
from registry_desktop.queries.ceremonies import LIVE, WholeCeremony, ceremony
from registry_desktop.queries.officers import office_of
from registry_desktop.store.unit_of_work import UnitOfWork

PROGRAMME = "ceremony_programme"


def programme(work: UnitOfWork, *, ceremony_id: int) -> bytes:
    """The sheet of a ceremony as it stands now. Nothing is written: to be read, not performed.

    Refused NOT_PERMITTED (also another officiant's), NOT_FOUND.
    """
    whole = ceremony(work, ceremony_id=ceremony_id)
    return work.press.print(PROGRAMME, _values(work, whole))


def _values(work: UnitOfWork, whole: WholeCeremony) -> Values:
    view = whole.view
    couples = [one for one in whole.couples if one.state in LIVE]
    lines = [(clock(minute), text) for minute, text in whole.programme]
    people = [
        (one.man_name, one.woman_name, str(one.guests), "同意" if one.photos_consent else "不同意") for one in couples
    ]
    return {
        "office.name": office_of(work).name,
        "ceremony_number": view.number,
        "title": view.title,
        "ceremony_date": f"{chinese_date(view.day)}　星期{WEEKDAYS[view.day.weekday()]}",
        "ceremony_time": f"{clock(view.first_minute)}—{clock(view.last_minute)}",
        "place": view.place,
        "officiant.name": view.officiant,
        "couple_count": str(len(couples)),
        "hosts": whole.hosts,
        "programme": _numbered(lines),
        "couples": _numbered(people),
        "made_on": chinese_date(work.today),
    }


def _numbered(rows: Sequence[tuple[str, ...]]) -> str:
    """A line for each row, its number first; what parts cells and lines stands in none of them."""
    return "\n".join(
        "\t".join((str(number), *(" ".join(cell.split()) for cell in row))) for number, row in enumerate(rows, 1)
    )
