"""The words of the adoption desk: roles, kinds of case, papers, coded fields, and what its clock says."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from registry_desktop import words
from registry_desktop.desktop import wording
from registry_desktop.desktop.language import translate
from registry_desktop.domain.stopped_clock import Stretch
from registry_desktop.queries.adoption_clock import ClockView

GROUP_OF_FIELD: Final = {
    "category": "ADOPTION_CATEGORIES",
    "placer_kind": "ADOPTION_PLACERS",
    "others_consent": "OTHERS_CONSENTS",
    "priority": "GRANDPARENTS",
    "whereabouts": "WHEREABOUTS",
    "proxy": "PROXIES",
    "adverse_record": "OFFENCE_RECORDS",
    "capacity": "CAPACITIES",
    "will": "WILLS",
    "person_class": "PERSON_CLASSES",
    "assessor": "ASSESSORS",
    "result": "ASSESSMENT_RESULTS",
    "certificate_kind": "ADOPTION_CERTIFICATES",
    "reissue_reason": "REISSUE_REASONS",
    "ground": "ADOPTION_GROUNDS",
    "applicant": "ADOPTION_ROLES",
    "served_how": "WAYS_OF_SERVICE",
    "certificate": "CERTIFICATE_FATES",
    "verified_how": "WAYS_OF_VERIFYING",
    "authority": "SEAL_AUTHORITIES",
}
"""The table of words of each coded field of this desk; which codes it offers, its kind says."""


def word(group: str, code: str) -> str:
    """A code of a closed list of `words`; the code itself when the list does not know it."""
    return dict(wording.choices(group)).get(code, code)


def rows(field: str, codes: Iterable[str] | None = None) -> list[tuple[str, str]]:
    """(code, word) of a coded field, of these codes only where they are named."""
    offered = [(code, said[:1].upper() + said[1:]) for code, said in wording.choices(GROUP_OF_FIELD[field])]
    if codes is None:
        return offered
    known = dict(offered)
    return [(code, known.get(code, code)) for code in codes]


def role(code: str) -> str:
    """Adopter, child, placer, birth parent; "" for nobody in particular."""
    return word("ADOPTION_ROLES", code)


def kind(code: str) -> str:
    """A kind of case of this desk."""
    return word("ADOPTION_KINDS", code)


def paper(code: str) -> str:
    """A paper shown by the parties, or made by the office."""
    if code in words.ADOPTION_PAPERS:
        found = word("ADOPTION_PAPERS", code)
        return found[:1].upper() + found[1:]
    return wording.paper(code)


def state(code: str, of_kind: str) -> str:
    """A state of a case of this desk."""
    return wording.state(code, of_kind)


def day(value: date) -> str:
    """A day that is a promise, with its weekday."""
    return f"{value:%Y-%m-%d} {wording.weekday(value)}"


def reasons(why: Iterable[str]) -> str:
    """Why the clock stands."""
    return "、".join(word("CLOCK_STOPS", one) for one in why)


def clock(view: ClockView) -> str:
    """The clock in a sentence: used, left, the last lawful day, why it stands."""
    if view.last_day is None:
        told = translate("Adoption", "{used} days used, {left} left; the clock stands: {reasons}")
        return told.format(used=view.used, left=view.left, reasons=reasons(view.stands))
    told = translate("Adoption", "{used} days used, {left} left, last day {last}")
    said = [told.format(used=view.used, left=view.left, last=day(view.last_day))]
    if not view.in_time:
        said = [translate("Adoption", "The last lawful day was {last}").format(last=day(view.last_day))]
    if view.stands:
        said.append(translate("Adoption", "the clock stands: {reasons}").format(reasons=reasons(view.stands)))
    if view.counted is not None:
        said.append(translate("Adoption", "day {days} is {day}, a day off").format(days=view.days, day=view.counted))
    return translate("Adoption", "; ").join(said)


def notice(view: ClockView) -> str:
    """Until when the notice runs and from when can be registered."""
    if view.notice_ends is None or view.registration_from is None:
        return ""
    told = translate("Adoption", "Notice until {ends}, registration from {first}")
    return told.format(ends=day(view.notice_ends), first=day(view.registration_from))


def stretch(one: Stretch) -> str:
    """A stretch of the calendar of the clock in words."""
    days = f"{one.first:%m-%d}…{one.last:%m-%d}" if one.first != one.last else f"{one.first:%m-%d}"
    if one.runs:
        return translate("Adoption", "{days} runs ({count})").format(days=days, count=one.days)
    told = translate("Adoption", "{days} stands for {reasons} ({count})")
    return told.format(days=days, reasons=reasons(one.why), count=one.days)
