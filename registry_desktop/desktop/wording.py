"""The sentence or word for every code, in the window's language.

How codes and facts become sentences is `registry_desktop.speech`; here the window's translations speak it.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final

from registry_desktop import sentences, words
from registry_desktop.desktop.language import translate
from registry_desktop.domain.finding import Finding
from registry_desktop.domain.refused import Refused
from registry_desktop.speech import Speech

LATER_CODES: Final[Mapping[str, str]] = {
    "ruling": "RULINGS",
    "ground": "GROUNDS",
    "misused_role": "PARTIES",
    "stated_by": "PARTIES",
    "hearing": "HEARINGS",
    "notice_served_how": "WAYS_OF_SERVICE",
    "decision_served_how": "WAYS_OF_SERVICE",
    "man_certificate": "CERTIFICATE_FATES",
    "woman_certificate": "CERTIFICATE_FATES",
}
"""The table of words for each coded field of a case about a registration; which codes it offers, its kind says."""
_SPEECH: Final = Speech(lambda context, source: translate(context, source))


def sentence_for_finding(finding: Finding) -> str:
    """What a finding says, its facts filled in."""
    return _SPEECH.finding(finding)


def row_problem(code: str, facts: Mapping[str, str]) -> str:
    """Why a row of a file was not taken over."""
    return _SPEECH.row_problem(code, facts)


def citation(article: str) -> str:
    """The legal text behind a finding, with the laws' names in the window's language."""
    return _SPEECH.citation(article)


def sentence_for_failure(error: BaseException | None) -> str:
    """What stopped an operation: a refusal by its code, a fault of the store by its `reason`, or something else."""
    if isinstance(error, Refused):
        return _SPEECH.refusal(error)
    code = _code(error)
    return _SPEECH.fault(code if code in sentences.FAULTS else "unexpected", getattr(error, "facts", {}))


def printer_trouble(trouble: str, printer: str, detail: str = "") -> str:
    """What is the matter with a printer, and what to do (PrinterTrouble)."""
    return _SPEECH.fault(f"printer_{trouble}", {"printer": printer, "detail": detail or "–"})


def trouble_word(trouble: str) -> str:
    """What is the matter with a printer in two or three words."""
    return _word("Printer_troubles", words.PRINTER_TROUBLES, trouble)


def is_unexpected(error: BaseException) -> bool:
    """Whether this is none of the answers the program knows how to give."""
    return not isinstance(error, Refused) and _code(error) not in sentences.FAULTS


def _code(error: BaseException | None) -> str:
    return str(getattr(error, "code", "") or getattr(error, "reason", "") or type(error).__name__)


def _word(context: str, known: Mapping[str, str], code: str) -> str:
    return _SPEECH.word(context, known, code)


def state(code: str, kind: str = "") -> str:
    """A state of a case (of that kind), a booking, a booklet or a paper."""
    own = words.STATES_OF_KIND.get(f"{kind}:{code}")
    if own is not None:
        return translate("States", own)
    return _word("States", words.STATES, code)


def step(code: str) -> str:
    """A step of the case page."""
    return _word("Steps", words.STEPS, code)


def divorce_step(code: str) -> str:
    """A step of a divorce."""
    return _word("Divorce_steps", words.DIVORCE_STEPS, code)


def booking_rules(code: str) -> str:
    """The place whose rules of booking are meant."""
    return _word("Booking_rules", words.BOOKING_RULES, code)


def lane(code: str) -> str:
    """A lane of the hall, or of a service; "" is every registration."""
    return _word("Lanes", {**words.LANES, **words.SERVICE_LANES}, code)


EVERY_LANE: Final = "every"
"""In a box: no lane, for every business. (A box without a code shows nothing.)"""


def lanes_to_choose() -> list[tuple[str, str]]:
    """Every business, then each lane."""
    return [(code or EVERY_LANE, word) for code, word in choices("LANES")]


def lanes_of_slots() -> list[tuple[str, str]]:
    """The same, and the services that are booked on slots of their own."""
    return [*lanes_to_choose(), *choices("SERVICE_LANES")]


def standing(code: str) -> str:
    """Why a number goes before others: priority, booked, walk-in."""
    return _word("Standings", words.STANDINGS, code)


def kind(code: str) -> str:
    """A kind of registration, or of a case about one, as it stands in a list."""
    if code in words.LATER_CASES:
        return translate("Later_cases", words.LATER_CASES[code])
    if code in words.SERVICES:
        return translate("Services", words.SERVICES[code])
    return _word("Kinds", words.KINDS, code)


def later_step(code: str) -> str:
    """A step of a case about a registration."""
    return _word("Later_steps", words.LATER_STEPS, code)


def later_code(field: str, code: str) -> str:
    """A code that a field of a case about a registration holds, as it stands alone."""
    group = LATER_CODES.get(field, "")
    word = _word(group.capitalize(), getattr(words, group, {}), code)
    return word[:1].upper() + word[1:]


def archive_class(code: str) -> str:
    """A class of volumes in the archive."""
    return _word("Archive_classes", words.ARCHIVE_CLASSES, code)


def entitlement(code: str) -> str:
    """By what right somebody asks to look into the archive."""
    return _word("Entitlements", words.ENTITLEMENTS, code)


def lookup_state(code: str) -> str:
    """A state of a look-up."""
    return _word("Lookup_states", words.LOOKUP_STATES, code)


def act(code: str) -> str:
    """An act as the audit page and the history name it."""
    return _word("Acts", words.ACTS, code)


def role(code: str) -> str:
    """An officer's role."""
    return _word("Roles", words.ROLES, code)


def party(code: str) -> str:
    """The man, the woman, both."""
    return _word("Parties", words.PARTIES, code)


def paper(code: str) -> str:
    """A paper, shown by the couple or made by the office."""
    return _word("Papers", words.PAPERS, code)


def severity(code: str) -> str:
    """不予, 待补, 注意, 说明."""
    return _word("Severities", words.SEVERITIES, code)


def field(name: str) -> str:
    """A field of a record; "man.birth_date" names the party too."""
    return _SPEECH.field(name)


def online_check(code: str) -> str:
    """What another authority is asked: identity, marital status."""
    return _word("Online_checks", words.ONLINE_CHECKS, code)


def way_of_verifying(code: str) -> str:
    """How a paper was verified."""
    return _word("Ways_of_verifying", words.WAYS_OF_VERIFYING, code)


def choices(group: str) -> list[tuple[str, str]]:
    """(code, word) of a closed list of `words`, for a choice: "PERSON_CLASSES", "WILLS", "KINSHIPS", "PAPERS" …"""
    offered: Mapping[str, str] = getattr(words, group)
    return [(code, translate(group.capitalize(), source)) for code, source in offered.items()]


def weekday(day: date) -> str:
    """The day of the week, said where a date is a promise."""
    names = (
        translate("Days", "Monday"),
        translate("Days", "Tuesday"),
        translate("Days", "Wednesday"),
        translate("Days", "Thursday"),
        translate("Days", "Friday"),
        translate("Days", "Saturday"),
        translate("Days", "Sunday"),
    )
    return names[day.weekday()]


def short_weekday(number: int) -> str:
    """The same in a column or beside a box; Monday is 0."""
    names = (
        translate("Days", "Mon"),
        translate("Days", "Tue"),
        translate("Days", "Wed"),
        translate("Days", "Thu"),
        translate("Days", "Fri"),
        translate("Days", "Sat"),
        translate("Days", "Sun"),
    )
    return names[number]


def minute(minute_of_day: int) -> str:
    """A minute of the day as 09:30."""
    return f"{minute_of_day // 60:02d}:{minute_of_day % 60:02d}"


def fault(code: str) -> str:
    """A fault of the connection or the machine, without facts."""
    return translate("Faults", sentences.FAULTS[code])


def booklet(kind: str) -> str:
    """A kind of blank booklet; in the ledger also the prefix and year of numbers ("J 2026"), which stay."""
    return _SPEECH.account_of_ledger(kind)


def place_of_blanks(window: str) -> str:
    """Where booklets lie: the store, a window, the whole office ("*")."""
    return _SPEECH.place_of_blanks(window)


def blank_movement(code: str) -> str:
    """Received, handed out, returned."""
    return _word("Blank_movements", words.BLANK_MOVEMENTS, code)


def ledger_column(name: str) -> str:
    """The head of a column of the ledger of booklets and numbers."""
    return _word("Ledger_columns", words.LEDGER_COLUMNS, name)
