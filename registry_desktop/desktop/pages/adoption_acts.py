"""The steps of an adoption from the receipt to the head's decision, each with what it asks."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from registry_desktop.acts.adoption import assessment, entry, notice, receipt, review
from registry_desktop.desktop import adoption_words, wording
from registry_desktop.desktop.dialogs.form_dialog import FormDialog
from registry_desktop.desktop.dialogs.question_dialog import Question
from registry_desktop.desktop.forms.ui_adoption_interview import Ui_AdoptionInterview
from registry_desktop.desktop.forms.ui_adoption_visit import Ui_AdoptionVisit
from registry_desktop.desktop.forms.ui_assessment_report import Ui_AssessmentReport
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.adoption_asks import AdoptionAsks
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.desktop.widgets.name_entry import NameEntry
from registry_desktop.desktop.widgets.number_entry import NumberEntry
from registry_desktop.domain.finding import Finding


class CaseActs(AdoptionAsks):
    """Receipt, notice, assessment, interviews."""

    def steps(self) -> Mapping[str, Callable[[], None]]:
        """By the names of `adoption_steps`."""
        return {
            "receive": lambda: self.at_once(receipt.receive),
            "supplement": self._ask_supplement,
            "end_supplement": lambda: self.at_once(receipt.end_supplement),
            "publish": self._publish,
            "claim": self._claim,
            "assess": self._assess,
            "visit": self._visit,
            "scores": self._score,
            "report": self._report,
            "interview": self._interview,
            "review": lambda: self.at_once(review.begin_review),
        }

    def pass_warning(self, finding: Finding) -> None:
        """Go on in spite of a warning, with a reason."""
        question = Question(
            translate("Adoption", "Go on with a reason"),
            wording.sentence_for_finding(finding),
            translate("Adoption", "Go on"),
            reason=True,
        )
        about = {"code": finding.code, "field": finding.field or ""}
        self.question(question, entry.pass_warning, lambda answer: {**about, "reason": answer.reason})

    def _ask_supplement(self) -> None:
        question = Question(
            translate("Adoption", "Ask for papers"),
            translate("Adoption", "What is missing is told once and in full; the clock stands from today."),
            translate("Adoption", "Ask"),
            texts=(("asked", translate("Adoption", "What is to be brought")),),
        )
        self.question(question, receipt.ask_supplement, lambda answer: dict(answer.texts))

    def _publish(self) -> None:
        text = str(self.view.record.notice_text)
        question = Question(
            translate("Adoption", "Notice published"),
            text or translate("Adoption", "The text of the notice is typed here, or among the fields of the case."),
            translate("Adoption", "Published"),
            dates=(("published_on", translate("Adoption", "Published on")),),
            texts=(
                ("newspaper", translate("Adoption", "Newspaper")),
                *((("text", translate("Adoption", "Text of the notice")),) if not text else ()),
            ),
        )
        self.question(
            question, notice.publish_notice, lambda answer: {"text": text, **answer.texts, **answer.dates}
        )

    def _claim(self) -> None:
        question = Question(
            translate("Adoption", "Child claimed"),
            translate("Adoption", "The adoption ends here and the child goes back; this cannot be taken back."),
            translate("Adoption", "Claimed"),
            dates=(("claimed_on", translate("Adoption", "Claimed on")),),
            texts=(("claimed_by", translate("Adoption", "Claimed by")),),
        )
        self.question(question, notice.note_claim, lambda answer: {**answer.texts, **answer.dates})

    def _assess(self) -> None:
        question = Question(
            translate("Adoption", "Begin the assessment"),
            translate("Adoption", "The adopters were told in writing and have confirmed; the clock stands from then."),
            translate("Adoption", "Begin"),
            dates=(("confirmed_on", translate("Adoption", "Confirmed on")),),
            codes=(("assessor", translate("Adoption", "Assessed by"), tuple(adoption_words.rows("assessor"))),),
            texts=(
                ("team", translate("Adoption", "Assessors, two or more")),
                ("contract", translate("Adoption", "Contract of a third party")),
            ),
            may_lack=("contract",),
        )
        self.question(question, assessment.begin, lambda one: {**one.codes, **one.texts, **one.dates})

    def _visit(self) -> None:
        dialog = FormDialog(
            form.made(Ui_AdoptionVisit),
            translate("Adoption", "Visit to the family"),
            translate("Adoption", "A red flag (violence, forged papers, abuse …) is reported at once: name to whom."),
            translate("Adoption", "Note"),
            needed=("visited_on", "visitors", "findings"),
            values={"visited_on": self.view.today},
            parent=self.window,
        )
        self.form(dialog, assessment.note_visit)

    def _score(self) -> None:
        given = {one.item: one.points for one in self.view.record.scores}
        dialog = FormDialog(
            _scores(self.view.indicators),
            translate("Adoption", "Indicators of the assessment"),
            "",
            translate("Adoption", "Keep"),
            values=given,
            parent=self.window,
        )
        self.form(
            dialog,
            assessment.score,
            lambda typed: {"points": {item: value for item, value in typed.items() if value is not None}},
        )

    def _report(self) -> None:
        dialog = FormDialog(
            form.made(Ui_AssessmentReport),
            translate("Adoption", "Assessment report"),
            translate("Adoption", "The signed report is here: the clock runs again from tomorrow."),
            translate("Adoption", "Reported"),
            needed=("integration_from", "result", "facts", "conclusion"),
            rows={"result": adoption_words.rows("result")},
            parent=self.window,
        )
        self.form(dialog, assessment.report)

    def _interview(self) -> None:
        view = self.view
        waiting = view.to_be_asked
        told = {one.role: one.name for one in view.record.persons if not one.is_nobody}
        codes = dict.fromkeys((*waiting, *told, "placer", "other"))
        first = waiting[0] if waiting else ""
        dialog = FormDialog(
            form.made(Ui_AdoptionInterview),
            translate("Adoption", "Interview"),
            translate("Adoption", "Each is asked alone. Still to be asked: {who}").format(
                who="、".join(adoption_words.role(one) for one in waiting) or "—"
            ),
            translate("Adoption", "Note"),
            needed=("who", "name", "asked_on", "record_text"),
            values={"who": first, "name": told.get(first, ""), "asked_on": view.today, "alone": True},
            rows={"who": [(one, adoption_words.role(one)) for one in codes]},
            parent=self.window,
        )

        box, name = dialog.binding.input("who"), dialog.binding.input("name")
        assert isinstance(box, CodeBox)
        assert isinstance(name, NameEntry)
        box.code_changed.connect(lambda who: name.setText(told.get(who, "")))

        def given(values: dict[str, Any]) -> dict[str, Any]:
            who = str(values.pop("who"))
            return {**values, "role": who if who in told else "", "about": _about(who)}

        self.form(dialog, review.note_interview, given)


def _about(who: str) -> str:
    """What an interview is about, by whom it is of: a birth parent is asked about the placing."""
    if who.startswith("adopter"):
        return "adopter"
    return who if who in ("adoptee", "other") else "placer"


def _scores(indicators: Mapping[str, int]) -> QWidget:
    """One line an indicator, two beside each other."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    for place, (item, most) in enumerate(indicators.items()):
        entry_line = NumberEntry()
        entry_line.setObjectName(item)
        entry_line.setMaximumWidth(90)
        word = QLabel(translate("Adoption", "{indicator} (0–{most})").format(
            indicator=adoption_words.word("INDICATORS", item), most=most
        ))
        word.setBuddy(entry_line)
        grid.addWidget(word, place // 2, place % 2 * 2)
        grid.addWidget(entry_line, place // 2, place % 2 * 2 + 1)
    form.name_inputs_by_their_labels(made)
    return made
