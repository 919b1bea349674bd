"""What is done with a divorce: its next steps and its many ends, each asked about before it cannot be taken back."""

from collections.abc import Callable, Mapping

from registry_desktop.acts.divorce import application, certificate, ending, second_visit
from registry_desktop.desktop.dialogs.question_dialog import Question
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_acts import CaseActs
from registry_desktop.desktop.pages.couple_of_case import CoupleOfCase
from registry_desktop.domain.numbering import case_number
from registry_desktop.queries.rooms import Who


class DivorceCaseActs(CaseActs):
    """Acceptance of the application, the second visit; withdrawal and the ends from outside."""

    certificate = certificate
    passing = staticmethod(application.acknowledge)

    def steps(self) -> Mapping[str, Callable[[], None]]:
        """Until the approval."""
        return {
            "accept": self._accept,
            "start_review": lambda: self.when_clear(second_visit.start_review),
            "approve": self._approve,
        }

    def issue_question(self) -> Question:
        """From here on they are divorced."""
        record = self.view.record
        sentence = translate(
            "DivorceCase",
            "{man} and {woman} are both here and have signed for their booklets; both marriage certificates are stamped"
            " as void. With {number} they are divorced from this moment on; this cannot be taken back.",
        ).format(man=record.man.name, woman=record.woman.name, number=record.certificate_number)
        return Question(translate("DivorceCase", "Issue the certificates"), sentence, translate("DivorceCase", "Issue"))

    def _accept(self) -> None:
        if self.open_findings():
            self.when_clear(application.accept)
            return
        question = Question(
            translate("DivorceCase", "Accept the application"),
            translate(
                "DivorceCase",
                "The first thirty days begin tomorrow. The receipt with every date is printed next, one for each"
                " party.",
            ),
            translate("DivorceCase", "Accept"),
        )
        self.ask(question, application.accept, lambda _: {})

    def _approve(self) -> None:
        if not self.open_findings():
            unsigned = [party.role for party in self.view.record.parties if party.declaration_signed_at is None]
            if unsigned:
                self.said.emit(translate("DivorceCase", "Not signed yet: the declaration."))
                self.go_to_field(f"{unsigned[0]}.declaration_signed_at")
                return
        self.when_clear(second_visit.approve)

    def arrange_counselling(self) -> None:
        """Counselling is offered (MRR25 17): the form of a session, with this couple in it."""
        record = self.view.record
        who = Who(record.man.name, record.woman.name, record.man.identity_number, record.woman.identity_number)
        subject = CoupleOfCase(record.id, case_number(record.opened_at.year, record.id), who)
        self.asked_for.emit("services", subject)

    def withdraw_man(self) -> None:
        """撤回 by the man."""
        self._withdraw("man")

    def withdraw_woman(self) -> None:
        """撤回 by the woman."""
        self._withdraw("woman")

    def _withdraw(self, role: str) -> None:
        party = self.view.record.party(role)
        sentence = translate(
            "DivorceCase",
            "{name} is here with an identity card and withdraws the application; the other party is not needed. The"
            " application ends; a new one is free. If the receipt is lost, write below how; else leave it empty.",
        ).format(name=party.name)
        question = Question(
            translate("DivorceCase", "Withdraw the application"),
            sentence,
            translate("DivorceCase", "Withdraw"),
            reason=True,
            reason_may_lack=True,
            reason_word=translate("DivorceCase", "Receipt lost: how"),
        )
        self.ask(
            question,
            ending.withdraw,
            lambda answer: {"role": role, "receipt_lost": bool(answer.reason), "explanation": answer.reason},
        )

    def not_accept(self) -> None:
        """不予受理."""
        question = Question(
            translate("DivorceCase", "Do not accept"),
            translate("DivorceCase", "The case ends here; the couple can have a notice with the reason."),
            translate("DivorceCase", "Do not accept"),
            reason=True,
        )
        self.ask(question, application.not_accept, lambda answer: {"reason": answer.reason})

    def refuse(self) -> None:
        """不予登记, by registrar and reviewer."""
        question = Question(
            translate("DivorceCase", "Refuse the registration"),
            translate(
                "DivorceCase",
                "The case ends with a refusal by two officers; the notice names the reason. A new application is free.",
            ),
            translate("DivorceCase", "Refuse"),
            reason=True,
            second=True,
        )
        self.ask(question, second_visit.refuse, lambda answer: {"reason": answer.reason, "second": answer.second})

    def abandon(self) -> None:
        """The couple gives it up before acceptance."""
        question = Question(
            translate("DivorceCase", "The couple gives up"),
            translate("DivorceCase", "The couple does not want to go on. The case ends; nothing was applied for."),
            translate("DivorceCase", "End the case"),
            reason=True,
        )
        self.ask(question, ending.abandon, lambda answer: {"reason": answer.reason})

    def ended_by_death(self) -> None:
        """A party has died."""
        self._terminate(
            "death",
            translate("DivorceCase", "A party has died"),
            translate("DivorceCase", "No certificate comes of this case. Name the paper that proves the death."),
        )

    def ended_by_court(self) -> None:
        """A court has divorced them."""
        self._terminate(
            "court",
            translate("DivorceCase", "A court has decided"),
            translate("DivorceCase", "No certificate comes of this case. Name the court's paper and its date."),
        )

    def reopen(self) -> None:
        """退回审查."""
        self.send_back(second_visit.reopen)

    def _terminate(self, by: str, title: str, sentence: str) -> None:
        has_booklets = self.view.record.state in ("printing", "proof_read")
        if has_booklets:
            sentence += " " + _booklets_are_voided()
        question = Question(
            title, sentence, translate("DivorceCase", "End the case"), reason=True, second=has_booklets
        )
        self.ask(
            question, ending.terminate, lambda answer: {"by": by, "reason": answer.reason, "second": answer.second}
        )


def _booklets_are_voided() -> str:
    return translate("DivorceCase", "Both booklets are voided before two persons.")
