"""The steps of an adoption case from the head to the archive, and its ends."""

from collections.abc import Callable, Mapping

from registry_desktop.acts.adoption import certificate, receipt, review
from registry_desktop.desktop import adoption_words
from registry_desktop.desktop.dialogs.paper_dialog import PaperDialog, WantedPaper
from registry_desktop.desktop.dialogs.question_dialog import Question
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.adoption_asks import AdoptionAsks
from registry_desktop.desktop.pages.adoption_made import certificate_of, live
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.queries.files import PaperView


class DecisionActs(AdoptionAsks):
    """Opinion, decision, certificate, issue, archive, ends."""

    def steps(self) -> Mapping[str, Callable[[], None]]:
        """By the names of `adoption_steps`."""
        return {
            "submit": self._submit,
            "approve": self._approve,
            "refuse": self._refuse,
            "send_back": self._send_back,
            "make": self._make,
            "print": self._print_certificate,
            "replace": self._replace,
            "issue": self._issue,
            "file": self._file,
            "not_accept": self._not_accept,
            "withdraw": lambda: self._end("withdrawn"),
            "terminate": lambda: self._end("terminated"),
            "not_founded": lambda: self._end("not_founded"),
        }

    def print_paper(self, paper: str, role: str) -> None:
        """Show a paper, to be printed."""
        self._show(paper, role, live(self.view, paper, role), only_look=False)

    def look_at(self, made: PaperView) -> None:
        """Show a paper that was printed."""
        self._show(made.paper, made.holder_role, made, only_look=True)

    def _show(self, paper: str, role: str, made: PaperView | None, *, only_look: bool) -> None:
        record = self.view.record
        printed = KIND_BY_NAME[record.kind].printed(paper)
        wanted = WantedPaper(
            record.id,
            paper,
            role,
            "",
            record.certificate_number,
            made=made,
            only_look=only_look,
            on_booklet=printed is not None and printed.on_booklet,
            may_print_again=not self.view.sealed,
        )
        dialog = PaperDialog(self.operations, wanted, self.window)
        dialog.setWindowTitle(adoption_words.paper(paper))
        dialog.confirmed.connect(self.desk.read)
        dialog.replacing.connect(self._replace)
        dialog.open()

    def _print_certificate(self) -> None:
        wanted = certificate_of(self.view)
        if wanted is not None:
            self.print_paper(wanted.paper, wanted.role)

    def _submit(self) -> None:
        question = Question(
            translate("Adoption", "Put before the head"),
            translate("Adoption", "The case lies before the head; until it comes back nothing is typed in it."),
            translate("Adoption", "Put before the head"),
            reason=True,
            reason_word=translate("Adoption", "Opinion of the review"),
        )
        self.question(question, review.submit, lambda answer: {"opinion": answer.reason})

    def _approve(self) -> None:
        question = Question(
            translate("Adoption", "Approve"),
            self.view.record.review_opinion,
            translate("Adoption", "Approve"),
            reason=True,
            reason_may_lack=True,
            reason_word=translate("Adoption", "Opinion"),
        )
        self.question(question, review.approve, lambda answer: {"opinion": answer.reason})

    def _refuse(self) -> None:
        question = Question(
            translate("Adoption", "Refuse"),
            translate("Adoption", "The adopters are told the reason in writing; this cannot be taken back."),
            translate("Adoption", "Refuse"),
            reason=True,
        )
        self.question(question, review.refuse, lambda answer: {"reason": answer.reason})

    def _send_back(self) -> None:
        has_blank = bool(getattr(self.view.record, "blank_number", ""))
        question = Question(
            translate("Adoption", "Send back"),
            translate("Adoption", "Nothing of the approval stays; a certificate made is voided by two persons.")
            if has_blank
            else translate("Adoption", "Nothing of the approval stays; the case goes back to the review."),
            translate("Adoption", "Send back"),
            reason=True,
            reason_word=translate("Adoption", "What is to be put right"),
            second=has_blank,
        )
        self.question(question, review.send_back, lambda answer: {"remark": answer.reason, "second": answer.second})

    def _make(self) -> None:
        view = self.view
        if not KIND_BY_NAME[view.record.kind].booklet_of(view.record):
            self.at_once(certificate.make_certificate)
            return
        first = view.next_blanks[0] if view.next_blanks else "—"
        question = Question(
            translate("Adoption", "Make the certificate"),
            translate("Adoption", "The blank is taken before anything is printed. Next in order: {number}").format(
                number=first
            ),
            translate("Adoption", "Make"),
            texts=(("blank", translate("Adoption", "Number on the blank")),),
        )
        self.question(question, certificate.make_certificate, lambda answer: dict(answer.texts))

    def _replace(self) -> None:
        question = Question(
            translate("Adoption", "Replace the certificate"),
            translate("Adoption", "The blank is voided before a second officer; a new one takes its place."),
            translate("Adoption", "Replace"),
            codes=(("why", translate("Adoption", "Why"), tuple(_spoiled())),),
            texts=(("new_blank", translate("Adoption", "Number on the new blank")),),
            second=True,
        )
        self.question(
            question,
            certificate.replace_booklet,
            lambda answer: {**answer.codes, **answer.texts, "second": answer.second},
        )

    def _issue(self) -> None:
        question = Question(
            translate("Adoption", "Issue"),
            translate(
                "Adoption",
                "The parties are here, names and will were confirmed, the certificate is handed over. It takes effect"
                " today; this cannot be taken back.",
            ),
            translate("Adoption", "Issued"),
        )
        self.question(question, certificate.issue, lambda _: {})

    def _file(self) -> None:
        question = Question(
            translate("Adoption", "File the case"),
            translate("Adoption", "One case is one volume and is kept for ever."),
            translate("Adoption", "File"),
            texts=(("page_count", translate("Adoption", "Pages of the volume")),),
        )
        self.question(question, certificate.file_case, lambda one: {"page_count": _number(one.texts["page_count"])})

    def _not_accept(self) -> None:
        question = Question(
            translate("Adoption", "Do not accept"),
            translate("Adoption", "The applicant is told the reason in writing; the case ends here."),
            translate("Adoption", "Do not accept"),
            reason=True,
        )
        self.question(question, receipt.not_accept, lambda answer: {"reason": answer.reason})

    def _end(self, how: str) -> None:
        sentences = {
            "withdrawn": translate("Adoption", "A party withdraws the application; the case ends here."),
            "terminated": translate("Adoption", "For what was found the case ends here."),
            "not_founded": translate("Adoption", "There is no ground to revoke; the case ends here."),
        }
        question = Question(
            translate("Adoption", "End the case"),
            sentences[how],
            translate("Adoption", "End the case"),
            reason=True,
            second=bool(getattr(self.view.record, "blank_number", "")),
        )
        self.question(
            question, receipt.end, lambda answer: {"how": how, "reason": answer.reason, "second": answer.second}
        )


def _spoiled() -> list[tuple[str, str]]:
    return [(code, adoption_words.word("SPOILED_BLANKS", code)) for code in certificate.SPOILED]


def _number(text: str) -> int:
    """The pages typed; what is no number is none, and refused as such."""
    return int(text) if text.isdecimal() else 0
