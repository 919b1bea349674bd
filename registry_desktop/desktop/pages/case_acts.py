"""What is done with a case of any kind: its booklets, its papers, warnings passed with a reason, questions before what
cannot be taken back. Each kind adds its own steps and ways out."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from registry_desktop.acts.case_entry import NEEDS_REVIEWER
from registry_desktop.acts.certification import volume_papers
from registry_desktop.acts.papers import blank_of, who_prints
from registry_desktop.acts.registered import correction, voiding
from registry_desktop.desktop import wording
from registry_desktop.desktop.dialogs.paper_dialog import PaperDialog, WantedPaper
from registry_desktop.desktop.dialogs.question_dialog import Answer, Question, QuestionDialog, ask
from registry_desktop.desktop.dialogs.volume_dialog import VolumeDialog
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure
from registry_desktop.desktop.pages.case_body import CaseBody
from registry_desktop.desktop.pages.case_steps import certificate_of, live_paper
from registry_desktop.desktop.widgets.date_entry import no_such_day
from registry_desktop.domain.finding import Finding, Severity
from registry_desktop.domain.refused import Refusal
from registry_desktop.queries.cases import CaseView
from registry_desktop.queries.files import PaperView

Arguments = Callable[[Answer], dict[str, Any]]
CORRECTED: Final = ("name", "birth_date", "identity_number", "former_names", "household_place")
"""What can be put right from the page; everything else without a screen (acts.registered.correction)."""


class CaseActs(QObject):
    """`said` brings a sentence about what stands in the way, or what was done; `asked_for` another page with a subject.

    `certificate` is the module of acts that make, replace, proof-read, issue and file the certificates of this kind;
    `passing` the act that passes a warning; `steps` the kind's own next steps by name.
    """

    said = Signal(str)
    asked_for = Signal(str, object)
    certificate: Any
    passing: Any

    def __init__(self, body: CaseBody, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._body, self._window = body.desk, body, parent
        body.filing.count_wanted.connect(self._count_volume)
        self._all_steps: dict[str, Callable[[], None]] = {
            "make_certificate": self._make_certificate,
            "print_man": lambda: self.print_paper(certificate_of(self.view), "man"),
            "print_woman": lambda: self.print_paper(certificate_of(self.view), "woman"),
            "proof_read": self._proof_read,
            "issue": self._issue,
            "file": self._file,
            **self.steps(),
        }

    # --- what each kind says

    def steps(self) -> Mapping[str, Callable[[], None]]:
        """The kind's own steps by name."""
        return {}

    def issue_question(self) -> Question:
        """What is asked before the certificates are issued."""
        raise NotImplementedError

    # --- forwards

    @property
    def view(self) -> CaseView:
        """The case on the desk."""
        assert self._desk.view is not None
        view: CaseView = self._desk.view
        return view

    def do(self, step: str) -> None:
        """Do the next step."""
        if self._desk.view is not None and not self._desk.busy:
            self._all_steps[step]()

    def open_findings(self) -> list[Finding]:
        """Findings that stand in the way, as they are shown now."""
        passed = {(one.code, one.field) for one in self.view.record.acknowledged}
        return [
            one
            for one in self._body.findings.findings
            if one.blocks or (one.severity is Severity.WARN and (one.code, one.field or "") not in passed)
        ]

    def when_clear(self, act: Any, *, failed: Any = None, **arguments: Any) -> None:
        """Carry out an act, or go to the first thing that stands in its way."""
        if self.is_wrong():
            return
        findings = self.open_findings()
        if not findings:
            self._desk.act(act, failed=failed, **arguments)
            return
        first = findings[0]
        self.said.emit(
            translate("Case", "{count} still open: {sentence}").format(
                count=len(findings), sentence=wording.sentence_for_finding(first)
            )
        )
        self.go_to_field(first.field or "")

    def is_wrong(self) -> bool:
        """Is something typed that is no value? Then it is said, and the cursor stands there."""
        wrong = self._body.fields.first_wrong()
        if wrong is not None:
            self.said.emit(no_such_day(wrong))
            self._body.go_to(wrong)
        return wrong is not None

    def save(self) -> None:
        """Save what is typed; what is no value stays and is told."""
        self._desk.save()
        self.is_wrong()

    def go_to_field(self, field: str) -> None:
        """Put the cursor where a finding is put right."""
        widget = self._body.input(field)
        if widget is not None:
            self._body.go_to(widget)

    def ask(self, question: Question, act: Any, arguments: Arguments) -> None:
        """Ask, then carry out the act with what was answered; what is refused is said in the question itself."""

        def given(dialog: QuestionDialog, answer: Answer) -> None:
            self._desk.act(act, done=dialog.finish, failed=dialog.complain, **arguments(answer))

        ask(self._window, question, given)

    def send_back(self, reopen: Any) -> None:
        """退回审查 by the act `reopen`."""
        has_booklets = self.view.record.state != "approved"
        sentence = translate(
            "Case",
            "The case goes back to examination: the entry can be put right, or the registration refused. What was"
            " approved has to be approved again; the review form is put aside.",
        )
        if has_booklets:
            sentence += " " + translate(
                "Case", "The booklets are voided before two persons; within the year the number stays with the case."
            )
        question = Question(
            translate("Case", "Back to examination"),
            sentence,
            translate("Case", "Send back"),
            reason=True,
            second=has_booklets,
        )
        self.ask(question, reopen, lambda answer: {"reason": answer.reason, "second": answer.second})

    # --- the certificate

    def _make_certificate(self) -> None:
        empty = self._body.certificate.first_empty()
        if empty is not None:
            self.said.emit(translate("Case", "Scan the numbers of both blank booklets."))
            self._body.go_to(empty)
            return
        objection = self._body.read_back.objection
        if not objection:
            self._take_booklets()
            return
        question = Question(
            translate("Case", "Take the booklets all the same?"),
            objection,
            translate("Case", "Take them"),
        )

        def agreed(dialog: QuestionDialog, _: Answer) -> None:
            dialog.finish(0)
            self._take_booklets()

        ask(self._window, question, agreed)

    def _take_booklets(self) -> None:
        self.when_clear(self.certificate.make_certificate, failed=self._not_made, **self._body.certificate.blanks())

    def _not_made(self, failure: Failure) -> None:
        """A booklet was left out of the order: that is possible with a reason; everything else is told."""
        if failure.code != Refusal.BLANK_OUT_OF_ORDER:
            self._desk.failed.emit(failure)
            return
        question = Question(
            translate("Case", "A booklet is left out"),
            failure.sentence,
            translate("Case", "Use it all the same"),
            reason=True,
        )
        blanks = self._body.certificate.blanks()
        self.ask(
            question, self.certificate.make_certificate, lambda answer: {"jump_reason": answer.reason, **blanks}
        )

    def _proof_read(self) -> None:
        question = Question(
            translate("Case", "Proof-reading"),
            translate(
                "Case",
                "The couple and a second officer have compared both booklets with the form, character by character."
                " The second officer signs here.",
            ),
            translate("Case", "Proof-read"),
            second=True,
        )
        self.ask(question, self.certificate.proof_read, lambda answer: {"second": answer.second})

    def _issue(self) -> None:
        if self.open_findings():
            self.when_clear(self.certificate.issue)
            return
        self.ask(self.issue_question(), self.certificate.issue, lambda _: {})

    def _count_volume(self) -> None:
        dialog = VolumeDialog(self._desk.operations, self.view.record.id, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.counted.connect(self._body.filing.pages.set_value)
        dialog.open()

    def _file(self) -> None:
        for key in volume_papers(self.view.record):
            button = self._body.office_papers.input(key.paper, key.role)
            if button is not None:
                self.said.emit(translate("Case", "Not printed yet: {paper}.").format(paper=wording.paper(key.paper)))
                self._body.go_to(button)
                return
        pages = self._body.filing.pages.value()
        if not pages:
            self.said.emit(translate("Case", "Count the pages of the volume."))
            self._body.go_to(self._body.filing.pages)
            return
        self._desk.act(self.certificate.file_case, page_count=pages)

    def replace_booklet(self, role: str) -> None:
        """证件报废重制: void the booklet before two persons, take a new one."""
        question = Question(
            translate("Case", "Replace a spoiled booklet"),
            translate(
                "Case",
                "The booklet of the {role} is voided before two persons and kept; a new blank takes its place."
                " This cannot be taken back.",
            ).format(role=wording.party(role)),
            translate("Case", "Void and replace"),
            reason=True,
            second=True,
            booklet=True,
            texts=(("jump_reason", translate("Case", "If one is left out, why")),),
            may_lack=("jump_reason",),
        )
        self.ask(
            question,
            self.certificate.replace_booklet,
            lambda answer: {
                "role": role,
                "new_blank": answer.booklet,
                "jump_reason": answer.texts["jump_reason"],
                "reason": answer.reason,
                "second": answer.second,
            },
        )

    # --- what was registered already

    def void(self) -> None:
        """作废: a registration of today with an obvious clerk's error, before two persons."""
        question = Question(
            translate("Case", "Void today's registration"),
            translate(
                "Case",
                "Only while the couple is still here: both booklets lie before the two officers. Number and booklets"
                " are voided, the record stays and says so; register anew in a new case. This cannot be taken back.",
            ),
            translate("Case", "Void"),
            reason=True,
            second=True,
        )
        self.ask(
            question,
            voiding.void,
            lambda answer: {"reason": answer.reason, "second": answer.second, "booklets_returned": True},
        )

    def correct(self) -> None:
        """更正 of what was registered, before two officers; the certificates that say it are flagged."""
        names = [f"{role}.{name}" for role in ("man", "woman") for name in CORRECTED] + ["remark"]
        fields = tuple((name, wording.field(name)) for name in names)
        question = Question(
            translate("Case", "Correct the record"),
            translate(
                "Case",
                "What stood before, what stands now, the reason and both officers are kept. A certificate that says it"
                " otherwise is flagged: the couple is told to have it issued anew.",
            ),
            translate("Case", "Correct"),
            reason=True,
            second=True,
            choice=(translate("Case", "What"), fields),
            texts=(("value", translate("Case", "Should be")), ("basis", translate("Case", "Proved by"))),
        )
        self.ask(
            question,
            correction.correct,
            lambda answer: {
                "fields": {answer.chosen: _value(answer.chosen, answer.texts["value"])},
                "basis": answer.texts["basis"],
                "reason": answer.reason,
                "second": answer.second,
            },
        )

    # --- papers

    def print_paper(self, paper: str, role: str = "") -> None:
        """Show a paper and print it; what is typed is saved before, because paper never says more than the register."""
        if self._desk.unsaved():
            self._desk.save()
            self._desk.after(lambda: self.print_paper(paper, role))
            return
        view = self.view
        on_booklet = paper == certificate_of(view)
        made = live_paper(view, paper, role, blank_of(view.record, role) if on_booklet else "")
        # a plain paper that was not confirmed is made anew from what stands in the register now
        self._show(view, paper, role, made if on_booklet else None)

    def look_at(self, made: PaperView) -> None:
        """Show the kept bytes of a paper."""
        self._show(self.view, made.paper, made.holder_role, made, only_look=True)

    def _show(self, view: CaseView, paper: str, role: str, made: PaperView | None, *, only_look: bool = False) -> None:
        record = view.record
        holder = record.party(role).name if role else ""
        on_booklet = paper == certificate_of(view)
        again = view.own_office and self._desk.operations.officer.may(*who_prints(paper))
        wanted = WantedPaper(
            record.id, paper, role, holder, record.certificate_number, made, only_look, on_booklet, again
        )
        dialog = PaperDialog(self._desk.operations, wanted, self._window)
        dialog.replacing.connect(lambda: self.replace_booklet(role))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # --- findings

    def acknowledge(self, finding: Finding) -> None:
        """Go on in spite of a warning, with a reason."""
        question = Question(
            translate("Case", "Go on with a reason"),
            wording.sentence_for_finding(finding),
            translate("Case", "Go on"),
            reason=True,
            second=True,
            second_may_lack=finding.code not in NEEDS_REVIEWER,
        )
        self.ask(
            question,
            self.passing,
            lambda answer: {
                "code": finding.code,
                "field": finding.field or "",
                "reason": answer.reason,
                "second": answer.second,
            },
        )


def _value(name: str, text: str) -> Any:
    """What was typed, a day where the field is one; the act refuses what is none."""
    try:
        return date.fromisoformat(text) if name.endswith("birth_date") else text
    except ValueError:
        return text
