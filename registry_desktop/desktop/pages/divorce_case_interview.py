"""询问笔录: each party asked apart whether it wants the divorce, and what the questions of questions.csv ask."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from registry_desktop.acts.divorce import second_visit
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.queries.cases import CaseView
from registry_desktop.queries.choices import Choices

ROLES: Final = ("man", "woman")
QUESTIONS: Final = ("agreement", "violence", "children")


class InterviewPanel(QWidget):
    """`questions[role]` holds the will, bound like other inputs; each further answer is an act of its own."""

    def __init__(self, desk: CaseDesk) -> None:
        super().__init__()
        self._desk = desk
        self._answers: dict[tuple[str, str], QLineEdit] = {}
        self._words: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.SPACE)
        self.questions = {role: self._will(role) for role in ROLES}
        for place, role in enumerate(ROLES, 1):
            head = QLabel(wording.party(role).capitalize())
            head.setObjectName("muted")
            self._grid.addWidget(head, 0, place)
            self._grid.addWidget(self.questions[role], 1, place)
            self._grid.setColumnStretch(place, 2)
        self._grid.addWidget(QLabel(wording.field("agreement_will").capitalize()), 1, 0)
        for row, question in enumerate(QUESTIONS, 2):
            self._add_question(row, question)
        self._grid.setColumnStretch(0, 1)
        self._keep = button(translate("DivorceCase", "Keep the answers"), self._keep_next)
        self._keep.setObjectName("keep_answers")
        self._grid.addWidget(self._keep, len(QUESTIONS) + 2, len(ROLES), Qt.AlignmentFlag.AlignRight)

    def offer(self, choices: Choices) -> None:
        """The words of the questions."""
        said = dict(choices["questions"])
        for question, label in self._words.items():
            label.setText(said.get(question, question))
            for role in ROLES:
                self._answers[role, question].setAccessibleName(f"{wording.party(role)} {label.text()}")

    def show_case(self, view: CaseView, *, can_ask: bool) -> None:
        """Show the answers kept; what is being typed stays."""
        kept = {(one.role, one.question): one.answer for one in view.record.answers}
        for key, line in self._answers.items():
            answer = kept.get(key, "")
            if line.property("kept") != answer and (line.text() == (line.property("kept") or "")):
                line.setText(answer)
            line.setProperty("kept", answer)
            line.setEnabled(can_ask)
        self._keep.setEnabled(can_ask)

    def input(self, field: str) -> QWidget | None:
        """The line of an answer ("man.violence")."""
        role, _, question = field.partition(".")
        return self._answers.get((role, question))

    def _will(self, role: str) -> QWidget:
        asked = QWidget()
        line = QVBoxLayout(asked)
        line.setContentsMargins(0, 0, 0, 0)
        will = CodeBox()
        will.setObjectName("will")
        will.setAccessibleName(f"{wording.party(role)} {wording.field('agreement_will')}")
        will.set_rows(wording.choices("WILLS"))
        line.addWidget(will)
        return asked

    def _add_question(self, row: int, question: str) -> None:
        label = QLabel(question)
        label.setWordWrap(True)
        self._words[question] = label
        self._grid.addWidget(label, row, 0)
        for place, role in enumerate(ROLES, 1):
            line = QLineEdit()
            line.setObjectName(f"answer_{role}_{question}")
            self._answers[role, question] = line
            self._grid.addWidget(line, row, place)

    def _keep_next(self, _revision: object = None) -> None:
        """One act an answer, one after the other."""
        for (role, question), line in self._answers.items():
            if line.text().strip() != (line.property("kept") or ""):
                line.setProperty("kept", line.text().strip())
                self._desk.act(
                    second_visit.note_answer,
                    done=self._keep_next,
                    role=role,
                    question=question,
                    answer=line.text().strip(),
                )
                return
