"""What every step of a divorce case does first: take the case and bring it to where time has brought it.

Nobody presses a button when a period ends (CC 1077; MRR25 16). `bring_up_to_date` notes it whenever the case is
touched, `pass_time` for all cases of the office, so that lists, figures and trail say the same; it does nothing twice.
"""

from __future__ import annotations

from registry_desktop.acts.case import go_to, take_case_of
from registry_desktop.acts.numbers import settle_number
from registry_desktop.domain.act import Act
from registry_desktop.queries.divorces import periods_of, running_applications
from registry_desktop.records.registrations import DivorceRegistration
from registry_desktop.store.unit_of_work import UnitOfWork, performs

_RUNNING = ("app_accepted", "cooling", "window_open", "deemed_withdrawn")
"""What time alone makes of an application, in its order."""
_AT_THE_COUNTER = ("review", "approved")
LAPSED = "逾期未领证，视为撤回申请"
"""Why a number that was laid back for the case is voided when it lapses."""


def take_divorce(work: UnitOfWork, registration_id: int, revision: int | None) -> DivorceRegistration:
    """The whole case, locked, of the acting office, its state as of today. Refused NOT_FOUND, CHANGED_MEANWHILE."""
    record = take_case_of(work, DivorceRegistration, registration_id, revision)
    bring_up_to_date(work, record)
    return record


def bring_up_to_date(work: UnitOfWork, record: DivorceRegistration) -> bool:
    """Bring a running application to the state of today, by every state between (a part of an act).

    A second visit that came to no certificate lapses as well when the window is over; once booklets are taken, two
    persons void them first (`second_visit.reopen`). Whether it moved.
    """
    found = periods_of(work, record.accepted_on) if record.state in (*_RUNNING[:-1], *_AT_THE_COUNTER) else None
    if found is None or found.accepted_on == work.today:
        return False
    if record.state in _AT_THE_COUNTER:
        states: tuple[str, ...] = ("deemed_withdrawn",) if found.state_on(work.today) == "deemed_withdrawn" else ()
    else:
        here, there = (_RUNNING.index(state) for state in (record.state, found.state_on(work.today)))
        states = _RUNNING[here + 1 : there + 1]
    for state in states:
        go_to(record, state)
    if record.state == "deemed_withdrawn":
        record.ended_at = work.now
        settle_number(work, registration_id=record.id, state="voided", reason=LAPSED)
    return bool(states)


@performs(Act.DIVORCE_PASS_TIME)
def pass_time(work: UnitOfWork) -> int:
    """The passing of time over all running applications of the office: windows open, what nobody came for lapses.

    How many cases it moved. By whoever opens the day; any officer may, for nobody decides anything.
    """
    moved = 0
    for application in running_applications(work):
        if not application.moves_on(work.today):
            continue
        record = take_case_of(work, DivorceRegistration, application.id, None)
        moved += bring_up_to_date(work, record)
    return moved
