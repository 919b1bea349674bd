"""A refusal: why an act was not carried out, as a code with facts. The sentence for the clerk is made at the screen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import partial

from registry_desktop.domain.finding import Finding


class Refusal(StrEnum):
    """The closed list of refusals. Each has a sentence in both languages (a test holds this)."""

    NOT_PERMITTED = "not_permitted"  # roles
    NOT_QUALIFIED = "not_qualified"  # REG_NOT_QUALIFIED, qualified_until
    SAME_OFFICER = "same_officer"
    NOT_FOUND = "not_found"  # record, id
    CHANGED_MEANWHILE = "changed_meanwhile"  # by, at
    STATE_NOT_ALLOWED = "state_not_allowed"  # state, wanted
    FINDINGS_OPEN = "findings_open"  # codes
    FIELD_MISSING = "field_missing"  # field
    FIELD_WRONG = "field_wrong"  # field, value
    REASON_MISSING = "reason_missing"
    SLOT_FULL = "slot_full"  # day, time
    SLOT_UNKNOWN = "slot_unknown"
    LANE_WRONG = "lane_wrong"  # lane, business
    BOOKING_TOO_SOON = "booking_too_soon"  # first
    BOOKING_TOO_FAR = "booking_too_far"  # last
    BOOKING_WORKING_DAYS = "booking_working_days"  # day
    BOOKING_OUTSIDE_WINDOW = "booking_outside_window"  # first, last
    BOOKING_PAST = "booking_past"  # number, day
    BOOKING_BANNED = "booking_banned"  # name, until, because
    BAN_LIFTED = "ban_lifted"  # name
    ALREADY_BOOKED = "already_booked"  # number, day, time
    BOOKING_STATE = "booking_state"  # state
    DAY_OFF = "day_off"  # day
    WINDOW_MISSING = "window_missing"
    WINDOW_TAKEN = "window_taken"  # window, name, time
    OFFICER_ON_DUTY = "officer_on_duty"  # window, name, time
    WINDOW_BUSY = "window_busy"  # window, number
    NOBODY_WAITS = "nobody_waits"
    TICKET_STATE = "ticket_state"  # number, state
    PLAN_MISSING = "plan_missing"  # day
    BLANK_UNKNOWN = "blank_unknown"  # number
    BLANK_KIND = "blank_kind"  # number, kind
    BLANK_TWO_KINDS = "blank_two_kinds"  # number, kind, cover
    BLANK_USED = "blank_used"  # number, state
    BLANK_SAME = "blank_same"  # number
    BLANK_RANGE = "blank_range"  # first, last
    BLANK_EXISTS = "blank_exists"  # number
    BLANK_AT_WINDOW = "blank_at_window"  # number, window
    BLANK_NOT_HANDED_OUT = "blank_not_handed_out"  # number, window
    BLANK_OUT_OF_ORDER = "blank_out_of_order"  # number, next
    BLANK_NOT_THIS = "blank_not_this"  # number, wanted_number
    BLANK_COUNT_DIFFERS = "blank_count_differs"  # kind, counted, expected
    NOTHING_TO_DESTROY = "nothing_to_destroy"
    NUMBER_USED_UP = "number_used_up"  # prefix, year
    PHOTO_UNREADABLE = "photo_unreadable"
    PHOTO_MISSING = "photo_missing"
    PHOTO_TOO_SMALL = "photo_too_small"  # width, height
    NOT_PRINTABLE = "not_printable"  # characters
    DOES_NOT_FIT = "does_not_fit"  # field
    PAPER_NOT_CONFIRMED = "paper_not_confirmed"  # paper
    PAPER_DONE = "paper_done"
    PRINT_UNDER_WAY = "print_under_way"  # paper, printer
    PRINT_SETTLED = "print_settled"  # printer
    PRINTED_DATE_DIFFERS = "printed_date_differs"  # printed, today
    READ_BACK_OUTDATED = "read_back_outdated"
    FILE_INCOMPLETE = "file_incomplete"  # missing
    SCAN_UNREADABLE = "scan_unreadable"  # paper
    SCAN_TOO_SHORT = "scan_too_short"  # paper, pages, found
    SCAN_DAMAGED = "scan_damaged"  # paper
    LOOKUP_NOT_A_PARTY = "lookup_not_a_party"  # number
    LOOKUP_LEADER_DECIDES = "lookup_leader_decides"  # number
    LOOKUP_NOT_IN_VOLUME = "lookup_not_in_volume"  # paper, pages
    LOGIN_UNKNOWN = "login_unknown"
    LOGIN_LOCKED = "login_locked"  # until
    LOGIN_TAKEN = "login_taken"  # login
    PASSWORD_WEAK = "password_weak"  # noqa: S105 - the name of a refusal
    ALREADY_SET_UP = "already_set_up"
    DAY_ALREADY_CLOSED = "day_already_closed"  # day
    LEDGER_DIFFERENCE = "ledger_difference"  # what, expected, found
    VOID_TOO_LATE = "void_too_late"  # day
    NOTHING_TO_CORRECT = "nothing_to_correct"
    ROOM_TAKEN = "room_taken"  # room, day, time
    OFFICER_TAKEN = "officer_taken"  # name, day, time
    CEREMONY_FULL = "ceremony_full"  # title, day
    CEREMONY_OVER = "ceremony_over"  # title, state
    SESSION_OVER = "session_over"  # number, state
    COUPLE_HAS_PLACE = "couple_has_place"  # title, day
    COUPLE_ELSEWHERE = "couple_elsewhere"  # place, day, time
    LICENCE_EXPIRED = "licence_expired"  # name, until, day
    PLACE_TOO_SMALL = "place_too_small"  # place, seats, wanted
    ENDS_BEFORE_IT_BEGINS = "ends_before_it_begins"  # first, last
    NOT_BEGUN = "not_begun"  # day, time


class Refused(Exception):  # noqa: N818 - a refusal is an answer, not an error of the program
    """The act was not carried out and nothing was written. `facts` fill the holes of the sentence.

    `noted_by`: what the register carries out in its own transaction after the refusal (a wrong password is counted).
    """

    noted_by: partial[None] | None = None

    def __init__(
        self, code: Refusal, facts: Mapping[str, str] | None = None, *, findings: Iterable[Finding] = ()
    ) -> None:
        super().__init__(code.value)
        self.code = code
        self.facts = dict(facts or {})
        self.findings = tuple(findings)
