"""What the checks have to say, beside the form: severity told by shape, word and colour, the article below.

A click, Enter or Alt+number goes to the field a finding is about. Only `warn` findings offer to go on with a reason.
"""

from collections.abc import Iterable
from html import escape
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.widgets.buttons import quiet_button
from registry_desktop.domain.finding import Finding, Severity

SHAPES: Final = {Severity.REFUSE: "✕", Severity.ASK: "?", Severity.WARN: "!", Severity.INFO: "i"}
_LARGE: Final = 40
"""Points of a character that cannot be printed."""
_BESIDE: Final = 3
"""So many stand beside each other in the column of findings."""


class FindingsList(QWidget):
    """`field_wanted` brings the field of a chosen finding, `acknowledging` a `warn` finding to go on with."""

    field_wanted = Signal(str)
    acknowledging = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_SMALL)
        self._findings: tuple[Finding, ...] = ()
        for place in range(9):
            key = QShortcut(QKeySequence(f"Alt+{place + 1}"), self, context=Qt.ShortcutContext.WindowShortcut)
            key.activated.connect(lambda place=place: self._choose(place))
        self.show_findings(())

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is shown now."""
        return self._findings

    def show_findings(
        self, findings: Iterable[Finding], *, acknowledged: Iterable[tuple[str, str]] = (), can_pass: bool = True
    ) -> None:
        """Show these; `acknowledged` are (code, field) the officer already gave a reason for.

        `can_pass`: whether one may go on in spite of a warning (not in a case that is only read).
        """
        self._findings = tuple(findings)
        passed = set(acknowledged)
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if not self._findings:
            nothing = QLabel(translate("FindingsList", "Nothing stands against it."))
            nothing.setObjectName("done")
            self._column.addWidget(nothing)
        for place, finding in enumerate(self._findings):
            done = (finding.code, finding.field or "") in passed
            self._column.addWidget(self._line(place, finding, done=done, can_pass=can_pass))

    def _line(self, place: int, finding: Finding, *, done: bool, can_pass: bool) -> QWidget:
        line = FindingLine(place + 1, finding, done=done, can_pass=can_pass)
        line.chosen.connect(lambda: self._choose(place))
        line.acknowledging.connect(lambda: self.acknowledging.emit(finding))
        return line

    def _choose(self, place: int) -> None:
        if place < len(self._findings) and self._findings[place].field:
            self.field_wanted.emit(self._findings[place].field)


class FindingLine(QFrame):
    """One finding."""

    chosen = Signal()
    acknowledging = Signal()

    def __init__(
        self, number: int, finding: Finding, *, done: bool, can_pass: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        colour = getattr(theme.current(), finding.severity.value)
        mark = QLabel("✓" if done else SHAPES[finding.severity])
        mark.setStyleSheet(f"color: {colour}; font-weight: 700;")
        mark.setMinimumWidth(theme.SPACE)
        word = QLabel(wording.severity(finding.severity.value))
        word.setStyleSheet(f"color: {colour}; font-weight: 600;")
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE_SMALL)
        head.addWidget(mark)
        head.addWidget(word)
        head.addStretch(1)
        if finding.severity is Severity.WARN and can_pass and not done:
            head.addWidget(quiet_button(translate("FindingsList", "Go on with a reason …"), self.acknowledging.emit))
        article = QLabel(wording.citation(finding.article))
        article.setObjectName("muted")
        article.setWordWrap(True)
        # a column, not a grid: a grid gives a wrapped sentence's third line to its neighbour
        told = QVBoxLayout()
        told.setContentsMargins(theme.SPACE + theme.SPACE_SMALL, 0, 0, 0)
        told.setSpacing(0)
        told.addWidget(self._sentence(number, finding))
        if finding.facts.get("characters"):
            told.addWidget(_large(finding.facts["characters"]))
        told.addWidget(article)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(told)

    def _sentence(self, number: int, finding: Finding) -> QWidget:
        text = wording.sentence_for_finding(finding)
        button = WrappingButton(text)
        button.setToolTip(f"Alt+{number}")
        button.setEnabled(bool(finding.field))
        button.clicked.connect(self.chosen.emit)
        return button


def _large(characters: str) -> QLabel:
    """The characters themselves, large, each with its number: what no font of the papers draws is seen here, or by its
    number at least."""
    cells = [
        f"<td align='center'><span style='font-size: {_LARGE}pt'>{escape(one)}</span><br>U+{ord(one):04X}</td>"
        for one in characters
    ]
    rows = ("".join(cells[start : start + _BESIDE]) for start in range(0, len(cells), _BESIDE))
    made = QLabel(f"<table cellspacing='{theme.SPACE_TIGHT}'>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>")
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setAccessibleName(characters)
    return made


class WrappingButton(QPushButton):
    """A flat button whose sentence wraps like a label's."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(text)
        self.setFlat(True)
        self.setStyleSheet("QPushButton { border: 1px solid transparent; padding: 0; background: transparent; }")
        self._label = QLabel(text, self)
        self._label.setWordWrap(True)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._label)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        policy.setVerticalPolicy(policy.Policy.Preferred)  # a button's own policy would cut the third line off
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """The height follows from the wrapped text."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the sentence needs."""
        return self._label.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """As the sentence."""
        return self._label.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Narrow columns wrap more."""
        return QSize(80, self.fontMetrics().height())
