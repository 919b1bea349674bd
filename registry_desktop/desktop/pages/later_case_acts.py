"""What is done with a case about a registration, of whichever kind: warnings passed, sent back, filed."""

from registry_desktop.acts.registered import case
from registry_desktop.desktop import wording
from registry_desktop.desktop.dialogs.question_dialog import Question
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_acts import CaseActs
from registry_desktop.kinds import KIND_BY_NAME

Rows = tuple[tuple[str, str], ...]


class LaterCaseActs(CaseActs):
    """What the three kinds share."""

    certificate = case
    passing = staticmethod(case.acknowledge)

    def give_back(self) -> None:
        """退回: not for this file."""
        question = Question(
            translate("LaterCase", "Send the case back"),
            translate(
                "LaterCase",
                "The paper is not for this registration, or not effective yet. The case ends without a note on the"
                " original; this cannot be taken back.",
            ),
            translate("LaterCase", "Send back"),
            reason=True,
        )
        self.ask(question, case.give_back, lambda answer: {"reason": answer.reason})

    def codes(self, name: str) -> Rows:
        """The codes a field of the case offers, with their words."""
        codes = KIND_BY_NAME[self.view.record.kind].choices[name]
        return tuple((code, wording.later_code(name, code)) for code in codes)
