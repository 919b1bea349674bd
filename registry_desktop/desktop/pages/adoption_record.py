"""经办: what was done in a case: interviews, notice, assessment with points, visits, decision, certificate, seal."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from registry_desktop.desktop import adoption_words, theme
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.tables.record_words import field_word
from registry_desktop.queries.adoption_case import AdoptionView

Told = tuple[str, list[str]]
_OWN: dict[str, str] = {"assessment_result": "result"}
_NOTICE = ("notice_newspaper", "notice_published_on", "notice_claimed_by", "notice_claimed_on")
_ASSESSMENT = (
    *("assessor", "assessment_team", "assessment_contract", "assessment_confirmed_on", "integration_from"),
    *("assessment_reported_on", "assessment_result", "assessment_facts", "assessment_conclusion"),
)
_DECISION = (
    *("supplement_asked", "supplement_until", "told_on", "statement_made", "review_opinion", "approval_opinion"),
    *("decision_number", "decided_on", "served_on", "served_how", "certificate", "certificate_note", "end_reason"),
)
_CERTIFICATE = ("certificate_number", "blank_number", "registration_date", "reissued_on", "archive_number")


class RecordPanel(QWidget):
    """Paragraphs under quiet headings; nothing is shown of what has not been done."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(theme.SPACE_TIGHT)

    def show_case(self, view: AdoptionView) -> None:
        """Tell what was done."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for heading, lines in _told(view):
            if lines:
                self._write(heading, "section")
                self._write("\n".join(lines), "")
        self._column.addStretch(1)

    def _write(self, text: str, name: str) -> None:
        label = QLabel(text)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(label)


def _told(view: AdoptionView) -> Iterator[Told]:
    record = view.record
    waits = [adoption_words.role(one) for one in view.to_be_asked]
    asked = [_interview(one) for one in getattr(record, "interviews", ())]
    if waits and not record.ended_at:
        asked.append(translate("Adoption", "Still to be asked alone: {who}").format(who="、".join(waits)))
    yield translate("Adoption", "Interviews"), asked
    yield translate("Adoption", "Notice"), list(_fields(record, _NOTICE))
    yield translate("Adoption", "Assessment"), [*_fields(record, _ASSESSMENT), *_points(view)]
    yield translate("Adoption", "Visits"), [_visit(one) for one in getattr(record, "visits", ())]
    yield translate("Adoption", "Review and decision"), list(_fields(record, _DECISION))
    yield translate("Adoption", "Certificate"), list(_fields(record, _CERTIFICATE))
    yield translate("Adoption", "Warnings passed"), [one.reason for one in record.passes]
    yield translate("Adoption", "Openings of the seal"), [_opening(one) for one in view.openings]


def _fields(record: Any, names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        value = getattr(record, name, None)
        if value:
            yield f"{field_word(name)}: {_said(_OWN.get(name, name), value)}"


def _said(name: str, value: Any) -> str:
    if isinstance(value, date):
        return f"{value:%Y-%m-%d}"
    return dict(adoption_words.rows(name)).get(value, value) if name in adoption_words.GROUP_OF_FIELD else str(value)


def _interview(one: Any) -> str:
    who = adoption_words.role(one.role or one.about)
    alone = "" if one.alone else translate("Adoption", " (not alone)")
    said = f": {one.record_text}" if one.record_text else ""
    return f"{one.asked_on:%Y-%m-%d} {who} {one.name}{alone}{said}"


def _points(view: AdoptionView) -> Iterator[str]:
    scores = getattr(view.record, "scores", ())
    if scores:
        told = [f"{adoption_words.word('INDICATORS', one.item)} {one.points}/{one.weight}" for one in scores]
        total = sum(one.points for one in scores)
        yield translate("Adoption", "Points {total} of {most}").format(total=total, most=sum(view.indicators.values()))
        yield " · ".join(told)


def _visit(one: Any) -> str:
    follow = translate("Adoption", " (follow-up)") if one.why == "follow_up" else ""
    flag = translate("Adoption", " ! {flag}, reported to {to}").format(flag=one.red_flag, to=one.reported_to)
    return f"{one.visited_on:%Y-%m-%d}{follow} {one.visitors}: {one.findings}{flag if one.red_flag else ''}"


def _opening(one: Any) -> str:
    what = "、".join(adoption_words.word("SEAL_PARTS", part) for part in one.what)
    authority = adoption_words.word("SEAL_AUTHORITIES", one.authority)
    told = (one.officer, authority, one.asked_by, one.letter_number, what, one.purpose, one.copy_number)
    return f"{one.opened_at:%Y-%m-%d %H:%M} " + " · ".join(part for part in told if part)


