"""不愿意恢复婚姻关系声明 on the page (CC 51): typed, the identity checked, filed, noted on the original."""

from collections.abc import Callable, Mapping
from typing import ClassVar, Final

from PySide6.QtWidgets import QWidget

from registry_desktop.acts.registered import no_restoration
from registry_desktop.desktop import wording
from registry_desktop.desktop.dialogs.question_dialog import Question
from registry_desktop.desktop.forms.ui_no_restoration_statement import Ui_NoRestorationStatement
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.pages.case_plan import WayOut
from registry_desktop.desktop.pages.case_steps import NextStep
from registry_desktop.desktop.pages.later_case import LaterCasePlan
from registry_desktop.desktop.pages.later_case_acts import LaterCaseActs
from registry_desktop.desktop.pages.later_case_body import LaterCaseBody
from registry_desktop.desktop.pages.later_case_steps import KEEPER, LaterSteps
from registry_desktop.domain.officer import SignedIn
from registry_desktop.records.later_cases import NO_RESTORATION, NoRestorationStatement

_STEPS: Final = ("received", "identity_checked", "filed", "noted")
_PRESENT: Final = {"received": 0, "identity_checked": 2, "filed": 3, "noted": 4}
_TOLD: Final = (
    *("stated_by", "declared_dead_on", "court", "ruling_number", "ruled_on"),
    *("identity_checked_at", "noted_at"),
)


def _verbs() -> Mapping[str, NextStep]:
    return {
        "received": NextStep("check_identity", translate("LaterCase", "Identity checked")),
        "identity_checked": NextStep("file", translate("LaterCase", "File the case")),
        "filed": NextStep("note", translate("LaterCase", "Note on the original")),
    }


WAY: Final = LaterSteps(_STEPS, _PRESENT, wording.later_step, _verbs, {"identity_checked": KEEPER})


class NoRestorationCaseActs(LaterCaseActs):
    """The identity, the note."""

    def steps(self) -> Mapping[str, Callable[[], None]]:
        """Before and after the archive."""
        return {"check_identity": self._check_identity, "note": self._note}

    def _check_identity(self) -> None:
        if self.open_findings():
            self.when_clear(no_restoration.check_identity)
            return
        record = self._record()
        sentence = translate(
            "LaterCase",
            "{name} stands here, the identity paper is {name}'s, and the statement was signed before the registrar."
            " What is typed cannot be changed afterwards.",
        ).format(name=record.party(record.stated_by).name)
        question = Question(
            translate("LaterCase", "Identity checked"), sentence, translate("LaterCase", "Identity checked")
        )
        self.ask(question, no_restoration.check_identity, lambda _: {})

    def _note(self) -> None:
        record = self._record()
        sentence = translate(
            "LaterCase",
            "The registration {original} carries from now on that the marriage stays ended since {day}; this cannot be"
            " taken back.",
        ).format(original=record.original_number, day=record.declared_dead_on or "")
        question = Question(translate("LaterCase", "Note the statement"), sentence, translate("LaterCase", "Note"))
        self.ask(question, no_restoration.note, lambda _: {})

    def _record(self) -> NoRestorationStatement:
        record = self.view.record
        assert isinstance(record, NoRestorationStatement)
        return record

_GIVEN_BACK_IN: Final = ("received", "identity_checked", "filed")


class NoRestorationCasePlan(LaterCasePlan):
    """The plan of a statement (marriage.md 5.6)."""

    begins: ClassVar = {"received": "stated_by", "identity_checked": "page_count"}

    def __init__(self, desk: CaseDesk, officer: SignedIn, parent: QWidget) -> None:
        body = LaterCaseBody(desk, officer, NO_RESTORATION, Ui_NoRestorationStatement, _TOLD, parent)
        acts = NoRestorationCaseActs(body, parent)
        ways = (WayOut("give_back", translate("LaterCase", "Send back …"), acts.give_back, _GIVEN_BACK_IN),)
        super().__init__(wording.kind(NO_RESTORATION), WAY, body, acts, ways)
