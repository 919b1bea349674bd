"""What is done with a reissue: its next steps and ways out."""

from collections.abc import Callable, Mapping

from registry_desktop.acts.reissue import certificate, entry, examination
from registry_desktop.desktop.dialogs.question_dialog import Question
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_acts import CaseActs


class ReissueCaseActs(CaseActs):
    """Acceptance, the archive, approval."""

    certificate = certificate
    passing = staticmethod(entry.acknowledge)

    def steps(self) -> Mapping[str, Callable[[], None]]:
        """Until the approval."""
        return {
            "accept": lambda: self.when_clear(examination.accept),
            "check_archive": lambda: self.go_to_field("archive_result"),
            "approve": lambda: self.when_clear(examination.approve),
        }

    def issue_question(self) -> Question:
        """The new certificate takes the place of the first one."""
        record = self.view.record
        names = "、".join(record.party(role).name for role in record.holders)
        sentence = translate(
            "ReissueCase",
            "{names}, or the proxy, has signed for the certificate {number}. It takes the place of the first one; this"
            " cannot be taken back.",
        ).format(names=names, number=record.certificate_number)
        return Question(translate("ReissueCase", "Issue the certificate"), sentence, translate("ReissueCase", "Issue"))

    def reopen(self) -> None:
        """退回审查."""
        self.send_back(certificate.reopen)

    def refuse(self) -> None:
        """不予补发, by registrar and reviewer."""
        question = Question(
            translate("ReissueCase", "Refuse the reissue"),
            translate("ReissueCase", "The case ends with a refusal by two officers; the notice names the reason."),
            translate("ReissueCase", "Refuse"),
            reason=True,
            second=True,
        )
        self.ask(question, examination.refuse, lambda answer: {"reason": answer.reason, "second": answer.second})

    def abandon(self) -> None:
        """当事人放弃."""
        has_booklets = self.view.record.state in ("printing", "proof_read")
        sentence = translate("ReissueCase", "Who asked does not want to go on. The case ends.")
        if has_booklets:
            sentence += " " + translate("ReissueCase", "Number and booklets are voided before two persons.")
        question = Question(
            translate("ReissueCase", "Given up"),
            sentence,
            translate("ReissueCase", "End the case"),
            reason=True,
            second=has_booklets,
        )
        self.ask(question, examination.abandon, lambda answer: {"reason": answer.reason, "second": answer.second})
