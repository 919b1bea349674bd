"""The steps of a revocation of an adoption: parties told, decided by the head, served (adoption.md 4.4)."""

from collections.abc import Callable, Mapping

from registry_desktop.acts.adoption import revocation
from registry_desktop.desktop import adoption_words
from registry_desktop.desktop.dialogs.question_dialog import Question
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.adoption_asks import AdoptionAsks
from registry_desktop.kinds.adoption.revocation import SERVED


class RevocationActs(AdoptionAsks):
    """Told, put before the head, decided, served."""

    def steps(self) -> Mapping[str, Callable[[], None]]:
        """By the names of `adoption_steps`."""
        return {
            "tell": self._tell,
            "submit_revocation": lambda: self.at_once(revocation.submit),
            "decide": self._decide,
            "serve": self._serve,
        }

    def _tell(self) -> None:
        question = Question(
            translate("Adoption", "Parties told"),
            translate("Adoption", "The parties were told what is intended, on what facts, and that they may answer."),
            translate("Adoption", "Told"),
            dates=(("told_on", translate("Adoption", "Told on")),),
            texts=(("statement", translate("Adoption", "Their answer")),),
            may_lack=("statement",),
        )
        self.question(question, revocation.tell_parties, lambda answer: {**answer.dates, **answer.texts})

    def _decide(self) -> None:
        question = Question(
            translate("Adoption", "Revoke the registration"),
            translate("Adoption", "{number} is void from the beginning; this cannot be taken back.").format(
                number=self.view.record.original_number
            ),
            translate("Adoption", "Revoke"),
            texts=(
                ("decision_number", translate("Adoption", "Number of the decision")),
                ("opinion", translate("Adoption", "Opinion")),
            ),
            may_lack=("opinion",),
        )
        self.question(question, revocation.decide, lambda answer: dict(answer.texts))

    def _serve(self) -> None:
        question = Question(
            translate("Adoption", "Decision served"),
            translate("Adoption", "The certificate is collected; where it is not, say why."),
            translate("Adoption", "Served"),
            dates=(("served_on", translate("Adoption", "Served on")),),
            codes=(
                ("served_how", translate("Adoption", "How"), tuple(adoption_words.rows("served_how", SERVED))),
                (
                    "certificate",
                    translate("Adoption", "Certificate"),
                    tuple(adoption_words.rows("certificate", ("recovered", "not_recovered"))),
                ),
            ),
            texts=(("certificate_note", translate("Adoption", "Why not collected")),),
            may_lack=("certificate_note",),
        )
        self.question(question, revocation.serve, lambda answer: {**answer.dates, **answer.codes, **answer.texts})
