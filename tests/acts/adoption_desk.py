"""The adoption desk for tests: clerk, head, and a file worked to any step through the acts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import pytest

from registry_desktop.acts import papers
from registry_desktop.acts.adoption import assessment, certificate, entry, notice, receipt, review
from registry_desktop.acts.blanks import receive as receive_blanks
from registry_desktop.acts.officers import NewOfficer, enrol
from registry_desktop.acts.permission import SecondOfficer
from registry_desktop.domain.finding import Finding
from registry_desktop.domain.officer import Role, SignedIn
from registry_desktop.domain.refused import Refused
from registry_desktop.kinds.adoption.assessment import indicators
from registry_desktop.queries.adoptions import to_be_asked
from registry_desktop.queries.cases import findings_of, load_any_case
from registry_desktop.store.unit_of_work import UnitOfWork
from tests.acts.couples import photo
from tests.kinds.adoption.worked_cases import KIN
from tests.registers import PASSWORD, Counter, standing

SECOND = SecondOfficer("reviewer", PASSWORD)
RECEIVED = date(2026, 3, 2)
REVIEWED = date(2026, 5, 11)
_DAYS = ("birth_date", "found_on", "original_date")
_NOT_TYPED = frozenset(
    {"office", "persons", "papers", "stops", "source", "registration_date", "received_on", "notice_published_on"}
    | {"notice_claimed_on", "assessment_reported_on", "assessment_result"}
)
"""What of a worked entry is not typed but comes of an act."""
BLANKS = {"adoption_certificate": ("8800001", "8800020"), "dissolution_certificate": ("8900001", "8900020")}


def fields_of(told: Mapping[str, Any]) -> dict[str, Any]:
    """The form of a worked entry, as `entry.save` takes it."""
    fields = {name: value for name, value in told.items() if name not in _NOT_TYPED}
    for role, person in told["persons"].items():
        fields |= {f"{role}.{name}": value for name, value in person.items()}
    return {
        name: date.fromisoformat(value) if name.rpartition(".")[2] in _DAYS and isinstance(value, str) else value
        for name, value in fields.items()
    }


@dataclass
class Desk:
    """The desk of a counter, with twenty certificates of each kind in stock."""

    counter: Counter
    clerk: SignedIn
    head: SignedIn
    revisions: dict[int, int] = field(default_factory=dict)

    def on(self, day: date, hour: int = 9) -> None:
        self.counter.clock.set_to(day, hour)

    def do(self, act: Any, case: int, *, who: Any = None, **given: Any) -> Any:
        """One act of the clerk (or of `who`) on a case as it is now."""
        return self.counter.register.perform(
            who or self.clerk, act, registration_id=case, revision=self.revision(case), **given
        ).value

    def revision(self, case: int) -> int:
        return int(self.case(case).revision)

    def case(self, case: int) -> Any:
        return self.counter.register.read(self.clerk, lambda work: load_any_case(work, case))

    def findings(self, case: int) -> tuple[Finding, ...]:
        def look(work: UnitOfWork) -> tuple[Finding, ...]:
            return findings_of(work, load_any_case(work, case))

        return self.counter.register.read(self.clerk, look)

    def opened(self, told: Mapping[str, Any], *, kind: str = "adoption.registration") -> int:
        """A case with everything of a worked entry typed in and its papers marked."""
        if kind == "adoption.registration":
            case = self.counter.register.perform(self.clerk, entry.open_registration).value
        else:
            case = self.counter.register.perform(self.clerk, entry.open_about, kind=kind).value
        self.do(entry.save, case, fields=fields_of(told))
        for paper in told.get("papers", ()):
            marks = {name: value for name, value in paper.items() if name not in ("role", "paper")}
            self.do(entry.mark_paper, case, role=paper["role"], paper=paper["paper"], marks=marks)
        return int(case)

    def assess(self, case: int, *, first: date, reported: date, result: str = "recommended") -> None:
        """The whole assessment: confirmed, visited, scored, reported."""
        self.on(first, 10)
        self.do(assessment.begin, case, assessor="office", team="评估员甲、评估员乙", confirmed_on=first)
        self.on(reported, 10)
        told = {"visitors": "评估员甲、评估员乙", "findings": "家庭和睦，住房宽敞。"}
        self.do(assessment.note_visit, case, visited_on=reported, **told)
        weights = self.counter.register.read(self.clerk, lambda work: indicators(work.law()))
        given = {item: weight if result == "recommended" else 0 for item, weight in weights.items()}
        self.do(assessment.score, case, points=given)
        lived = min(first, reported - timedelta(days=30))
        said = {"facts": "事实清楚。", "conclusion": "具备抚养教育能力。"}
        self.do(assessment.report, case, integration_from=lived, result=result, **said)

    def publish(self, case: int, day: date) -> None:
        self.on(day, 11)
        self.do(notice.publish_notice, case, newspaper="测试日报", published_on=day, text="在某处捡拾女婴一名。")

    def ask_everybody(self, case: int) -> None:
        """An interview with whoever is still to be asked."""
        record = self.case(case)
        asked = self.counter.register.read(self.clerk, lambda work: tuple(to_be_asked(work, record)))
        for role in asked:
            about = role.partition("_")[0]
            self.do(
                review.note_interview,
                case,
                about=about if about in review.ABOUT else "placer",
                role=role if record.person(role) else "",
                name=record.person(role).name if record.person(role) else "福利院院长",
                record_text="问：是否自愿？答：自愿。",
                asked_on=self.counter.clock.now.date(),
            )

    def approve(self, case: int) -> None:
        """Interviews, review, opinion, the head's decision, all on the day the clock shows."""
        self.ask_everybody(case)
        self.do(review.begin_review, case)
        if self.case(case).kind == "adoption.registration":
            self.do(entry.save, case, fields={"adoption_reason": "自愿收养"})
        self.do(review.submit, case, opinion="符合收养条件，拟准予登记。")
        self.do(review.approve, case, who=self.head, opinion="同意")

    def issue(self, case: int, blank: str = "") -> None:
        """Photo, certificate, printed and confirmed, handed over."""
        record = self.case(case)
        if record.kind in ("adoption.registration", "adoption.reissue"):
            self.do(certificate.take_photo, case, content=photo())
        self.do(certificate.make_certificate, case, blank=blank)
        self.print(case, "relation_certificate" if not blank else _certificate_of(record))
        self.do(certificate.issue, case)

    def print(self, case: int, paper: str, role: str = "") -> papers.PaperMade:
        """Make a paper and confirm it."""
        made: papers.PaperMade = self.counter.register.perform(
            self.clerk, papers.make_paper, registration_id=case, paper=paper, role=role
        ).value
        self.counter.register.perform(
            self.clerk, papers.confirm_printed, paper_id=made.id, blank_number=made.blank_number
        )
        return made


def _certificate_of(record: Any) -> str:
    return "dissolution_certificate" if record.kind == "adoption.dissolution" else "adoption_certificate"


def desk_of(counter: Counter) -> Desk:
    """Enrol clerk and head and put blanks into stock, a year before anything happens."""
    clerk = {Role.ADOPTION_CLERK}
    for login, name, roles, number in (
        ("shouyang", "收养员甲", clerk | {Role.STOCK_KEEPER, Role.ARCHIVIST}, "HJ009"),
        ("juzhang", "局长甲", clerk | {Role.LEADER}, "HJ010"),
    ):
        new = NewOfficer(login, name, PASSWORD, frozenset(roles), number, date(2040, 12, 31))
        counter.register.perform(counter.administrator, enrol, new=new)
    desk = Desk(counter, standing(counter.register, "shouyang"), standing(counter.register, "juzhang"))
    for kind, (first, last) in BLANKS.items():
        counter.register.perform(desk.clerk, receive_blanks, kind=kind, first=first, last=last)
    return desk


def received(desk: Desk, told: Mapping[str, Any], on: date = RECEIVED) -> int:
    """A case of a worked entry, received on that day."""
    desk.on(on)
    case = desk.opened(told)
    desk.do(receipt.receive, case)
    return case


def approved(desk: Desk, told: Any, on: date = REVIEWED) -> int:
    """A case without a notice, received, assessed where it must be, and approved."""
    assessed = told["category"] != "stepchild"
    case = received(desk, told, RECEIVED if assessed else date(2026, 4, 27))
    if assessed:
        desk.assess(case, first=RECEIVED + timedelta(days=3), reported=date(2026, 4, 20))
    desk.on(on)
    desk.approve(case)
    return case


def issued(desk: Desk, told: Any = KIN, blank: str = "8800001") -> int:
    """A registered adoption."""
    case = approved(desk, told)
    desk.issue(case, blank)
    return case


def refusal(act: Any, *args: Any, **given: Any) -> Refused:
    """What an act is refused with."""
    with pytest.raises(Refused) as refused:
        act(*args, **given)
    return refused.value
