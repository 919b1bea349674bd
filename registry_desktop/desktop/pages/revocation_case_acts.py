"""What is done with a revocation: a registrar examines, tells the parties and serves; a leader decides, or ends it."""

from collections.abc import Callable, Mapping

from registry_desktop.acts.registered import revocation
from registry_desktop.desktop import wording
from registry_desktop.desktop.dialogs.question_dialog import Answer, Question
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.later_case_acts import LaterCaseActs
from registry_desktop.records.later_cases import RegistrationRevocation


class RevocationCaseActs(LaterCaseActs):
    """From the lead to the note on the original."""

    def steps(self) -> Mapping[str, Callable[[], None]]:
        """Until the archive."""
        return {
            "start_review": lambda: self.when_clear(revocation.start_review),
            "serve_notice": self._serve_notice,
            "decide": self._decide,
            "serve_decision": self._serve_decision,
            "annotate": self._annotate,
        }

    def _serve_notice(self) -> None:
        if self.open_findings():
            self.when_clear(revocation.serve_notice)
            return
        if not self._record().facts_found and not self._desk.unsaved().get("facts_found"):
            self.said.emit(
                translate("LaterCase", "Not filled in: {field}.").format(field=wording.field("facts_found"))
            )
            self.go_to_field("facts_found")
            return
        question = Question(
            translate("LaterCase", "Notice served"),
            translate(
                "LaterCase",
                "Both parties have been told the facts, the ground and their rights. The days in which they may ask"
                " for a hearing begin the day after.",
            ),
            translate("LaterCase", "Served"),
            dates=(("served_on", wording.field("notice_served_on")),),
            codes=(("how", wording.field("notice_served_how"), self.codes("notice_served_how")),),
        )
        self.ask(question, revocation.serve_notice, _service)

    def _decide(self) -> None:
        if self.open_findings():
            self.when_clear(revocation.decide)
            return
        record = self._record()
        sentence = translate(
            "LaterCase",
            "The registration {original} of {man} and {woman} is revoked with this decision, and its certificates are"
            " void; this cannot be taken back.",
        ).format(original=record.original_number, man=record.man.name, woman=record.woman.name)
        question = Question(
            translate("LaterCase", "Revoke the registration"),
            sentence,
            translate("LaterCase", "Revoke"),
            texts=(("decision_number", wording.field("decision_number")),),
        )
        self.ask(question, revocation.decide, lambda answer: dict(answer.texts))

    def _serve_decision(self) -> None:
        question = Question(
            translate("LaterCase", "Decision served"),
            translate("LaterCase", "The decision has reached both parties; the receipts of service lie in the file."),
            translate("LaterCase", "Served"),
            dates=(("served_on", wording.field("decision_served_on")),),
            codes=(("how", wording.field("decision_served_how"), self.codes("decision_served_how")),),
        )
        self.ask(question, revocation.serve_decision, _service)

    def _annotate(self) -> None:
        names = [f"{role}_certificate" for role in self.view.record.holders]
        question = Question(
            translate("LaterCase", "Note and upload"),
            translate(
                "LaterCase",
                "The file of {original} carries the note, and the revocation has been uploaded. Say what became of"
                " each certificate; this cannot be taken back.",
            ).format(original=self._record().original_number),
            translate("LaterCase", "Noted and uploaded"),
            codes=tuple((name, wording.field(name), self.codes(name)) for name in names),
        )
        self.ask(question, revocation.note_and_upload, lambda answer: dict(answer.codes))

    def do_not_revoke(self) -> None:
        """不予撤销, by the leader."""
        self._end(
            "no_revocation",
            translate("LaterCase", "Do not revoke"),
            translate("LaterCase", "The registration stands as it is, and the case ends; this cannot be taken back."),
        )

    def hand_over(self) -> None:
        """移送, by the leader."""
        self._end(
            "transferred",
            translate("LaterCase", "Hand over"),
            translate(
                "LaterCase",
                "Another authority decides; name it in the reason. The registration stands as it is, and the case ends"
                " here; this cannot be taken back.",
            ),
        )

    def _end(self, ending: str, title: str, sentence: str) -> None:
        question = Question(title, sentence, translate("LaterCase", "End the case"), reason=True)
        self.ask(question, revocation.end_without, lambda answer: {"ending": ending, "reason": answer.reason})

    def _record(self) -> RegistrationRevocation:
        record = self.view.record
        assert isinstance(record, RegistrationRevocation)
        return record


def _service(answer: Answer) -> dict[str, object]:
    return {"served_on": answer.dates["served_on"], "how": answer.codes["how"]}
