"""The archive of the test office on a worked morning: one filed volume counted and scanned, four who ask to look up."""

from typing import Any

from registry_desktop.acts import lookup_copies, lookups, volumes
from registry_desktop.acts.lookup_copies import CopyWanted
from registry_desktop.acts.lookups import Asked
from registry_desktop.acts.volumes import Counted
from registry_desktop.queries.cases import case
from registry_desktop.queries.lookups import lookup
from registry_desktop.queries.volumes import volume
from tests.registers import Counter
from tests.scans import pdf_scan

LAWYER = Asked(
    "钟律师",
    "770101198001019011",
    "lawyer",
    "（2026）测0101民初1号离婚纠纷举证",
    "韩志强与杨丽华的结婚登记",
    proof_paper="测试县甲人民法院（2026）测0101民初1号受理案件通知书",
    licence_number="17701200010000001",
)
HEIR = Asked("陈亲属", "770101197001019013", "other", "继承公证需要证明亲属关系", "陈测试与周样例2026年的结婚登记")
NOBODY_FOUND = Asked("尤老", "770101195001019018", "party", "补办户口登记", "1972年在原测试乡办理的结婚登记")


class ArchiveOfTest:
    """One filed volume of the office, and the look-ups into it."""

    def __init__(self, counter: Counter, filed: int) -> None:
        self.counter, self.filed = counter, filed

    def count(self) -> None:
        """Every paper of the checklist has two pages; the review form is scanned."""
        found = self.counter.register.read(self.counter.archivist, volume, registration_id=self.filed)
        counted = [Counted(paper.paper, paper.role, 2) for paper in found.papers if not paper.optional]
        self._perform(volumes.count, registration_id=self.filed, counted=counted)
        about: dict[str, Any] = {"paper": "marriage_review_form", "role": "both", "file_name": "review.pdf"}
        self._perform(
            volumes.attach_scan, registration_id=self.filed, content=pdf_scan("Review form 1", "Review form 2"), **about
        )

    def party(self, role: str = "man") -> Asked:
        """One of the parties, who asks for the own file."""
        record = self.counter.register.read(self.counter.registrar, case, registration_id=self.filed).record
        one = record.man if role == "man" else record.woman
        return Asked(one.name, one.identity_number, "party", "办理不动产登记", "2026年在本处办理的结婚登记")

    def ask(self, asked: Asked) -> int:
        """A request is taken down."""
        made: int = self._perform(lookups.request, asked=asked)
        return made

    def step(self, function: Any, one: int, **arguments: Any) -> Any:
        """An act on the request as it stands."""
        at = self.counter.register.read(self.counter.archivist, lookup, lookup_id=one).line.revision
        return self._perform(function, lookup_id=one, revision=at, **arguments)

    def checked(self, asked: Asked) -> int:
        """Taken down, the right checked, the volume found."""
        one = self.ask(asked)
        self.step(lookups.check_authority, one, registration_id=self.filed)
        return one

    def morning(self) -> None:
        """One has got copies, a lawyer and an heir are under way, for one nothing was found."""
        self.count()
        first = self.checked(self.party())
        for paper, role in (("marriage_review_form", "both"), ("marriage_declaration", "man")):
            self._perform(lookup_copies.open_paper, lookup_id=first, paper=paper, role=role)
        wanted = [CopyWanted("marriage_review_form", "both", 2), CopyWanted("marriage_declaration", "man", 1)]
        self.step(lookup_copies.copy, first, wanted=wanted, seal_number="770101-03")
        self.step(lookups.hand_over, first)
        self.step(lookups.not_found, self.ask(NOBODY_FOUND), reason="按姓名查找1950年至2005年的结婚登记档案目录")
        self.ask(LAWYER)
        self.checked(HEIR)

    def _perform(self, function: Any, **arguments: Any) -> Any:
        return self.counter.register.perform(self.counter.archivist, function, **arguments).value
