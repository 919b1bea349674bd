"""法院判决 on the page: the judgment typed, noted on the original before a second officer, uploaded, filed."""

from collections.abc import Callable, Mapping
from typing import ClassVar, Final

from PySide6.QtWidgets import QWidget

from registry_desktop.acts.registered import judgment
from registry_desktop.desktop import wording
from registry_desktop.desktop.dialogs.question_dialog import Question
from registry_desktop.desktop.forms.ui_court_judgment import Ui_CourtJudgment
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.pages.case_plan import WayOut
from registry_desktop.desktop.pages.case_steps import NextStep
from registry_desktop.desktop.pages.later_case import LaterCasePlan
from registry_desktop.desktop.pages.later_case_acts import LaterCaseActs
from registry_desktop.desktop.pages.later_case_body import LaterCaseBody
from registry_desktop.desktop.pages.later_case_steps import KEEPER, LaterSteps
from registry_desktop.domain.officer import SignedIn
from registry_desktop.records.later_cases import JUDGMENT, CourtJudgment

_STEPS: Final = ("judgment_received", "annotated", "uploaded", "filed")
_PRESENT: Final = {"judgment_received": 0, "annotated": 2, "uploaded": 3, "filed": 4}
_TOLD: Final = (
    *("ruling", "ground", "court", "judgment_number", "judged_on", "effective_on", "certificates_collected"),
    *("annotated_at", "uploaded_at"),
)


def _verbs() -> Mapping[str, NextStep]:
    return {
        "judgment_received": NextStep("annotate", translate("LaterCase", "Note on the original")),
        "annotated": NextStep("upload", translate("LaterCase", "Uploaded")),
        "uploaded": NextStep("file", translate("LaterCase", "File the case")),
    }


WAY: Final = LaterSteps(_STEPS, _PRESENT, wording.later_step, _verbs, {"uploaded": KEEPER})


class JudgmentCaseActs(LaterCaseActs):
    """The note, the upload."""

    def steps(self) -> Mapping[str, Callable[[], None]]:
        """Until the archive."""
        return {"annotate": self._annotate, "upload": self._upload}

    def _annotate(self) -> None:
        if self.open_findings():
            self.when_clear(judgment.annotate)
            return
        record = self.view.record
        assert isinstance(record, CourtJudgment)
        sentence = translate(
            "LaterCase",
            "A second officer has compared the judgment with the entry: {ruling}, {court} {number}. The registration"
            " {original} carries it from now on, and its certificates are marked as ended; this cannot be taken back.",
        ).format(
            ruling=wording.later_code("ruling", record.ruling),
            court=record.court,
            number=record.judgment_number,
            original=record.original_number,
        )
        question = Question(
            translate("LaterCase", "Note the judgment"), sentence, translate("LaterCase", "Note"), second=True
        )
        self.ask(question, judgment.annotate, lambda answer: {"second": answer.second})

    def _upload(self) -> None:
        question = Question(
            translate("LaterCase", "Uploaded"),
            translate(
                "LaterCase",
                "The judgment has been uploaded to the national base, in the system that does that. The case goes on"
                " to the archive.",
            ),
            translate("LaterCase", "Uploaded"),
        )
        self.ask(question, judgment.note_upload, lambda _: {})


class JudgmentCasePlan(LaterCasePlan):
    """The plan of a court judgment (marriage.md 5.5)."""

    begins: ClassVar = {"judgment_received": "ruling", "uploaded": "page_count"}

    def __init__(self, desk: CaseDesk, officer: SignedIn, parent: QWidget) -> None:
        body = LaterCaseBody(desk, officer, JUDGMENT, Ui_CourtJudgment, _TOLD, parent)
        acts = JudgmentCaseActs(body, parent)
        ways = (WayOut("give_back", translate("LaterCase", "Send back …"), acts.give_back, ("judgment_received",)),)
        super().__init__(wording.kind(JUDGMENT), WAY, body, acts, ways)
