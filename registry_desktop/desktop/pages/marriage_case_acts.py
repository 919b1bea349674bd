"""What is done with a marriage case: its next steps and ways out, each asked about before it cannot be taken back."""

from collections.abc import Callable, Mapping

from registry_desktop.acts.marriage import certificate, entry, leaving, opening, reopening, review
from registry_desktop.desktop.dialogs.question_dialog import Question
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_acts import CaseActs


class MarriageCaseActs(CaseActs):
    """Acceptance, examination, approval; the ways out and the way back."""

    certificate = certificate
    passing = staticmethod(entry.acknowledge)

    def steps(self) -> Mapping[str, Callable[[], None]]:
        """Until the approval."""
        return {
            "take_up": lambda: self._desk.act(opening.take_up),
            "accept": lambda: self.when_clear(review.accept),
            "start_checking": lambda: self._desk.act(review.start_checking),
            "approve": self._approve,
        }

    def issue_question(self) -> Question:
        """From here on they are married."""
        record = self.view.record
        sentence = translate(
            "Case",
            "{man} and {woman} are both here and have signed for their booklets. With {number} they are married from"
            " this moment on; this cannot be taken back.",
        ).format(man=record.man.name, woman=record.woman.name, number=record.certificate_number)
        return Question(translate("Case", "Issue the certificates"), sentence, translate("Case", "Issue"))

    def _approve(self) -> None:
        if not self.open_findings() and not self.view.record.photo_digest:
            self.said.emit(translate("Case", "The couple's photo is missing."))
            self.go_to_field("photo")
            return
        self.when_clear(review.approve)

    def not_accept(self) -> None:
        """不予受理."""
        question = Question(
            translate("Case", "Do not accept"),
            translate("Case", "The case ends here; the couple can have a notice with the reason."),
            translate("Case", "Do not accept"),
            reason=True,
        )
        self.ask(question, review.not_accept, lambda answer: {"reason": answer.reason})

    def refuse(self) -> None:
        """不予登记, by registrar and reviewer."""
        question = Question(
            translate("Case", "Refuse the registration"),
            translate("Case", "The case ends with a refusal by two officers; the notice names the reason."),
            translate("Case", "Refuse"),
            reason=True,
            second=True,
        )
        self.ask(question, review.refuse, lambda answer: {"reason": answer.reason, "second": answer.second})

    def reopen(self) -> None:
        """退回审查."""
        self.send_back(reopening.reopen)

    def abandon(self) -> None:
        """当事人放弃."""
        has_booklets = self.view.record.state in ("printing", "proof_read")
        sentence = translate("Case", "The couple does not want to go on. The case ends.")
        if has_booklets:
            sentence += " " + translate("Case", "Number and booklets are voided before two persons.")
        question = Question(
            translate("Case", "The couple gives up"),
            sentence,
            translate("Case", "End the case"),
            reason=True,
            second=has_booklets,
        )
        self.ask(question, leaving.abandon, lambda answer: {"reason": answer.reason, "second": answer.second})
