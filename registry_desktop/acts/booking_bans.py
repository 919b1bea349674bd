"""黑名单: whoever misses or cancels too often may not book for a while; a supervisor lifts that with a reason."""

from __future__ import annotations

from datetime import date

from registry_desktop.acts.permission import require, require_reason
from registry_desktop.acts.typed import field_wrong
from registry_desktop.acts.working_plan import PLANNERS
from registry_desktop.domain.act import Act
from registry_desktop.domain.booking_rules import Ban, Missed
from registry_desktop.domain.officer import Role
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.queries.booking_rules import ban_from, ban_on, missed_by, rule_choice_from, rules_of_office
from registry_desktop.records.appointments import Booking, BookingBan, BookingRuleChoice
from registry_desktop.store.unit_of_work import UnitOfWork, performs

SUPERVISORS = (Role.REVIEWER, Role.LEADER)


@performs(Act.BOOKING_CHOOSE_RULES)
def choose_rules(work: UnitOfWork, *, rule_set: str, valid_from: date) -> None:
    """From `valid_from` on the office books by that set of rules. Refused FIELD_WRONG for an unknown one, or for a day
    past: what was refused by a rule stays refused by it."""
    require(work, *PLANNERS)
    if rule_set not in work.booking_rules:
        raise field_wrong("rule_set", rule_set)
    if valid_from < work.today:
        raise field_wrong("valid_from", valid_from.isoformat())
    known = rule_choice_from(work, valid_from=valid_from)
    if known is not None:
        work.take(BookingRuleChoice, known.id).rule_set = rule_set
        return
    work.add(BookingRuleChoice(office_id=work.officer.office_id, rule_set=rule_set, valid_from=valid_from))


@performs(Act.BOOKING_LIFT_BAN)
def lift_ban(work: UnitOfWork, *, ban_id: int, reason: str, revision: int | None = None) -> None:
    """The person may book again from now on; the ban stays in the register with the reason. Refused REASON_MISSING,
    NOT_FOUND for another office's, BAN_LIFTED."""
    require(work, *SUPERVISORS)
    ban = work.take(BookingBan, ban_id, revision=revision)
    if ban.office_id != work.officer.office_id:
        raise Refused(Refusal.NOT_FOUND, {"record": "booking_ban", "id": str(ban_id)})
    if ban.lifted_at is not None:
        raise Refused(Refusal.BAN_LIFTED, {"name": ban.name})
    ban.lift_reason = require_reason(work, reason)
    ban.lifted_at = work.now


def refuse_banned(work: UnitOfWork, persons: dict[str, str]) -> None:
    """Refused BOOKING_BANNED where one of the persons (name by identity number) may not book today."""
    ban = ban_on(work, identity_numbers=tuple(persons), day=work.today)
    if ban is not None:
        facts = {"name": persons[ban.identity_number], "until": ban.last_day.isoformat(), "because": ban.because}
        raise Refused(Refusal.BOOKING_BANNED, facts)


def ban_who_missed(work: UnitOfWork, booking: Booking, event: Missed) -> None:
    """After a missed or cancelled booking: each of the two persons, by the rules of the day it counts on (a part of an
    act). A day may be closed late: what was missed or cancelled after it is judged anew with it. Of a visit or a
    ceremony nothing follows."""
    rules = rules_of_office(work, day=event.day)
    if not rules.bans or not work.lanes.of_business(booking.business).is_registration:
        return
    for name, number in persons_named(booking).values():
        since = event.day - rules.looks_back
        events = missed_by(work, identity_number=number, first=since, last=work.today)
        found = (rules.ban_after(events, last) for last in events if last.day >= event.day)
        for ban in found:
            if ban is None or ban_from(work, identity_number=number, first_day=ban.first_day) is not None:
                continue
            work.add(
                BookingBan(
                    office_id=work.officer.office_id,
                    identity_number=number,
                    name=name,
                    first_day=ban.first_day,
                    last_day=ban.last_day,
                    rule_set=rules.name,
                    because=_because(ban),
                )
            )


def persons_named(booking: Booking) -> dict[str, tuple[str, str]]:
    """(name, identity number) of those of the two whose number is known, by number."""
    told = (
        (booking.man_name, booking.man_identity_number),
        (booking.woman_name, booking.woman_identity_number),
    )
    return {number: (name, number) for name, number in told if number}


def _because(ban: Ban) -> str:
    """Each event that counted, day and number of the booking, as it is kept."""
    return "、".join(f"{one.day} {WORDS[one.kind]} {one.number}".rstrip() for one in ban.because)


WORDS = {"no_show": "爽约", "cancellation": "取消"}
"""As they are written into the register, which is kept in Chinese."""
