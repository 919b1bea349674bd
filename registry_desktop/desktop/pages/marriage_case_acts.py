"""What is done with a case: the next step and the ways out, each asked about before it cannot be taken back."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from registry_desktop.acts.marriage import certificate, entry, leaving, reopening, review
from registry_desktop.desktop import wording
from registry_desktop.desktop.dialogs.paper_dialog import PaperDialog, WantedPaper
from registry_desktop.desktop.dialogs.question_dialog import Answer, Question, QuestionDialog, ask
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.marriage_case_body import CaseBody
from registry_desktop.desktop.pages.marriage_case_declarations import live_paper
from registry_desktop.desktop.pages.marriage_case_desk import CaseDesk
from registry_desktop.desktop.pages.marriage_case_steps import CERTIFICATE
from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.queries.cases import CaseView
from registry_desktop.queries.files import PaperView

Arguments = Callable[[Answer], dict[str, Any]]


class CaseActs(QObject):
    """`said` brings a sentence about what stands in the way, or what was done."""

    said = Signal(str)

    def __init__(self, desk: CaseDesk, body: CaseBody, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._body, self._window = desk, body, parent
        self._steps: dict[str, Callable[[], None]] = {
            "accept": lambda: self._when_clear(review.accept),
            "start_checking": lambda: self._desk.act(review.start_checking),
            "approve": self._approve,
            "make_certificate": self._make_certificate,
            "print_man": lambda: self.print_paper(CERTIFICATE, "man"),
            "print_woman": lambda: self.print_paper(CERTIFICATE, "woman"),
            "proof_read": self._proof_read,
            "issue": self._issue,
            "file": self._file,
        }

    def do(self, step: str) -> None:
        """Do the next step."""
        if self._desk.view is not None and not self._desk.busy:
            self._steps[step]()

    # --- forwards

    def open_findings(self) -> list[Finding]:
        """Findings that stand in the way, as they are shown now."""
        view = self._view()
        passed = {(one.code, one.field) for one in view.record.acknowledged}
        return [
            one
            for one in self._body.findings.findings
            if one.blocks or (one.severity is Severity.WARN and (one.code, one.field or "") not in passed)
        ]

    def _when_clear(self, act: Any, **arguments: Any) -> None:
        """Carry out an act, or go to the first thing that stands in its way."""
        findings = self.open_findings()
        if not findings:
            self._desk.act(act, **arguments)
            return
        first = findings[0]
        self.said.emit(
            translate("MarriageCase", "{count} still open: {sentence}").format(
                count=len(findings), sentence=wording.sentence_for_finding(first)
            )
        )
        self.go_to_field(first.field or "")

    def go_to_field(self, field: str) -> None:
        """Put the cursor where a finding is put right."""
        widget = self._body.input(field)
        if widget is not None:
            self._body.go_to(widget)

    def _approve(self) -> None:
        if not self.open_findings() and not self._view().record.photo_digest:
            self.said.emit(translate("MarriageCase", "The couple's photo is missing."))
            self.go_to_field("photo")
            return
        self._when_clear(review.approve)

    def _make_certificate(self) -> None:
        empty = self._body.certificate.first_empty()
        if empty is not None:
            self.said.emit(translate("MarriageCase", "Scan the numbers of both blank booklets."))
            self._body.go_to(empty)
            return
        self._when_clear(certificate.make_certificate, **self._body.certificate.blanks())

    def _proof_read(self) -> None:
        question = Question(
            translate("MarriageCase", "Proof-reading"),
            translate(
                "MarriageCase",
                "The couple and a second officer have compared both booklets with the form, character by character."
                " The second officer signs here.",
            ),
            translate("MarriageCase", "Proof-read"),
            second=True,
        )
        self._ask(question, certificate.proof_read, lambda answer: {"second": answer.second})

    def _issue(self) -> None:
        if self.open_findings():
            self._when_clear(certificate.issue)
            return
        record = self._view().record
        sentence = translate(
            "MarriageCase",
            "{man} and {woman} are both here and have signed for their booklets. With {number} they are married from"
            " this moment on; this cannot be taken back.",
        ).format(man=record.man.name, woman=record.woman.name, number=record.certificate_number)
        question = Question(
            translate("MarriageCase", "Issue the certificates"), sentence, translate("MarriageCase", "Issue")
        )
        self._ask(question, certificate.issue, lambda _: {})

    def _file(self) -> None:
        for key in certificate.FILE_PAPERS:
            button = self._body.office_papers.input(key.paper, key.role)
            if button is not None:
                self.said.emit(
                    translate("MarriageCase", "Not printed yet: {paper}.").format(paper=wording.paper(key.paper))
                )
                self._body.go_to(button)
                return
        pages = self._body.filing.pages.value()
        if not pages:
            self.said.emit(translate("MarriageCase", "Count the pages of the volume."))
            self._body.go_to(self._body.filing.pages)
            return
        self._desk.act(certificate.file_case, page_count=pages)

    # --- papers

    def print_paper(self, paper: str, role: str = "") -> None:
        """Show a paper and print it; what is typed is saved before, because paper never says more than the register."""
        if self._desk.unsaved():
            self._desk.save()
            self._desk.after(lambda: self.print_paper(paper, role))
            return
        view = self._view()
        record = view.record
        blanks = {"man": record.man_blank_number, "woman": record.woman_blank_number}
        made = live_paper(view, paper, role, blanks.get(role, "") if paper == CERTIFICATE else "")
        # a plain paper that was not confirmed is made anew from what stands in the register now
        self._show(view, paper, role, made if paper == CERTIFICATE else None)

    def look_at(self, made: PaperView) -> None:
        """Show the kept bytes of a paper."""
        self._show(self._view(), made.paper, made.holder_role, made, only_look=True)

    def _show(self, view: CaseView, paper: str, role: str, made: PaperView | None, *, only_look: bool = False) -> None:
        record = view.record
        holder = record.party(role).name if role else ""
        wanted = WantedPaper(record.id, paper, role, holder, record.certificate_number, made, only_look)
        dialog = PaperDialog(self._desk.operations, wanted, self._window)
        dialog.replacing.connect(lambda: self.replace_booklet(role))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def replace_booklet(self, role: str) -> None:
        """证件报废重制: void the booklet before two persons, take a new one."""
        question = Question(
            translate("MarriageCase", "Replace a spoiled booklet"),
            translate(
                "MarriageCase",
                "The booklet of the {role} is voided before two persons and kept; a new blank takes its place."
                " This cannot be taken back.",
            ).format(role=wording.party(role)),
            translate("MarriageCase", "Void and replace"),
            reason=True,
            second=True,
            booklet=True,
        )
        self._ask(
            question,
            certificate.replace_booklet,
            lambda answer: {
                "role": role,
                "new_blank": answer.booklet,
                "reason": answer.reason,
                "second": answer.second,
            },
        )

    # --- findings and ways out

    def acknowledge(self, finding: Finding) -> None:
        """Go on in spite of a warning, with a reason."""
        question = Question(
            translate("MarriageCase", "Go on with a reason"),
            wording.sentence_for_finding(finding),
            translate("MarriageCase", "Go on"),
            reason=True,
            second=True,
            second_may_lack=finding.code not in entry.NEEDS_REVIEWER,
        )
        self._ask(
            question,
            entry.acknowledge,
            lambda answer: {
                "code": finding.code,
                "field": finding.field or "",
                "reason": answer.reason,
                "second": answer.second,
            },
        )

    def not_accept(self) -> None:
        """不予受理."""
        question = Question(
            translate("MarriageCase", "Do not accept"),
            translate("MarriageCase", "The case ends here; the couple can have a notice with the reason."),
            translate("MarriageCase", "Do not accept"),
            reason=True,
        )
        self._ask(question, review.not_accept, lambda answer: {"reason": answer.reason})

    def refuse(self) -> None:
        """不予登记, by registrar and reviewer."""
        question = Question(
            translate("MarriageCase", "Refuse the registration"),
            translate("MarriageCase", "The case ends with a refusal by two officers; the notice names the reason."),
            translate("MarriageCase", "Refuse"),
            reason=True,
            second=True,
        )
        self._ask(question, review.refuse, lambda answer: {"reason": answer.reason, "second": answer.second})

    def reopen(self) -> None:
        """退回审查."""
        has_booklets = self._view().record.state != "approved"
        sentence = translate(
            "MarriageCase",
            "The case goes back to examination: the entry can be put right, or the registration refused. What was"
            " approved has to be approved again; the review form is put aside.",
        )
        if has_booklets:
            sentence += " " + translate(
                "MarriageCase",
                "Both booklets are voided before two persons; within the year the number stays with the case.",
            )
        question = Question(
            translate("MarriageCase", "Back to examination"),
            sentence,
            translate("MarriageCase", "Send back"),
            reason=True,
            second=has_booklets,
        )
        self._ask(question, reopening.reopen, lambda answer: {"reason": answer.reason, "second": answer.second})

    def abandon(self) -> None:
        """当事人放弃."""
        has_booklets = self._view().record.state in ("printing", "proof_read")
        sentence = translate("MarriageCase", "The couple does not want to go on. The case ends.")
        if has_booklets:
            sentence += " " + translate("MarriageCase", "Number and booklets are voided before two persons.")
        question = Question(
            translate("MarriageCase", "The couple gives up"),
            sentence,
            translate("MarriageCase", "End the case"),
            reason=True,
            second=has_booklets,
        )
        self._ask(question, leaving.abandon, lambda answer: {"reason": answer.reason, "second": answer.second})

    def _ask(self, question: Question, act: Any, arguments: Arguments) -> None:
        def given(dialog: QuestionDialog, answer: Answer) -> None:
            self._desk.act(act, done=dialog.finish, failed=dialog.complain, **arguments(answer))

        ask(self._window, question, given)

    def _view(self) -> CaseView:
        assert self._desk.view is not None
        return self._desk.view
