"""制证 and 核对: two booklets scanned, numbered, printed, looked at; a spoiled one is replaced by two persons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from registry_desktop.acts.papers import blank_of
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_steps import certificate_of, live_paper
from registry_desktop.desktop.widgets.buttons import button, quiet_button
from registry_desktop.queries.cases import CaseView

ROLES = ("man", "woman")


class CertificatePanel(QStackedWidget):
    """First the numbers of the two blanks, then the two booklets. `printing` and `replacing` bring a role."""

    printing = Signal(str)
    replacing = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._holders: tuple[str, ...] = ROLES
        self.addWidget(self._make_numbers())
        self.addWidget(self._make_booklets())

    def show_case(self, view: CaseView) -> None:
        """Ask for the blanks, or show the booklets taken; of who is given one."""
        self._holders = view.record.holders
        for role in ROLES:
            for widget in (*self._asked[role], *self._shown[role]):
                widget.setVisible(role in self._holders)
        if view.record.state == "approved":
            for role, number in zip(self._holders, (*view.next_blanks, "", ""), strict=False):
                self._say_next(role, number, self._hints[role])
            self.setCurrentIndex(0)
            return
        for line in self._lines.values():
            line.clear()  # a case sent back to examination comes here again, with other blanks
        self._number.setText(view.record.certificate_number)
        for role in self._holders:
            self._show_booklet(view, role, blank_of(view.record, role))
        self.setCurrentIndex(1)

    def blanks(self) -> dict[str, str]:
        """The typed numbers of those who are given a booklet: man_blank, woman_blank."""
        return {f"{role}_blank": self._lines[role].text().strip() for role in self._holders}

    def input(self, field: str) -> QWidget | None:
        """The line of a booklet that a finding is about."""
        role = field.partition("_")[0].partition(".")[0]
        return self._lines.get(role) if "blank" in field or "booklet" in field else None

    def first_empty(self) -> QWidget | None:
        """The line where a number is missing."""
        return next((self._lines[role] for role in self._holders if not self._lines[role].text().strip()), None)

    def _make_numbers(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        told = QLabel(
            translate(
                "Case",
                "Scan the number printed on each blank booklet. The numbers are taken before anything is printed.",
            )
        )
        told.setObjectName("muted")
        told.setWordWrap(True)
        column.addWidget(told)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE)
        self._lines: dict[str, QLineEdit] = {}
        self._hints: dict[str, QLabel] = {}
        self._asked: dict[str, tuple[QWidget, ...]] = {}
        for row, role in enumerate(ROLES):
            line, hint = QLineEdit(), QLabel()
            line.setObjectName(f"{role}_blank")
            line.setFont(theme.number_font(theme.current_size()))
            line.textChanged.connect(lambda _, role=role: self._compare(role))
            word = QLabel(translate("Case", "Booklet of the {role}").format(role=wording.party(role)))
            word.setBuddy(line)
            line.setAccessibleName(word.text())
            for place, widget in enumerate((word, line, hint)):
                grid.addWidget(widget, row, place)
            self._lines[role], self._hints[role] = line, hint
            self._asked[role] = (word, line, hint)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 2)
        column.addLayout(grid)
        column.addStretch(1)
        return whole

    def _say_next(self, role: str, number: str, hint: QLabel) -> None:
        hint.setProperty("next", number)
        self._compare(role)

    def _compare(self, role: str) -> None:
        """Numbers are used in order: another one than the next may be right, but is told."""
        hint, typed = self._hints[role], self._lines[role].text().strip()
        expected = str(hint.property("next") or "")
        if not expected:
            hint.setText(translate("Case", "No blank is left in stock."))
        elif not typed or typed == expected:
            mark = "✓ " if typed else ""
            hint.setText(mark + translate("Case", "next in stock: {number}").format(number=expected))
        else:
            hint.setText(translate("Case", "! next in stock would be {number}").format(number=expected))
        hint.setObjectName("done" if typed == expected and typed else "muted")
        hint.style().polish(hint)

    def _make_booklets(self) -> QWidget:
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE)
        grid.addWidget(QLabel(translate("Case", "Certificate number")), 0, 0)
        self._number = QLabel()
        self._number.setObjectName("figure")
        grid.addWidget(self._number, 0, 1, 1, 4)
        self._told: dict[str, QLabel] = {}
        self._shown: dict[str, tuple[QWidget, ...]] = {}
        self._print: dict[str, QPushButton] = {}
        self._replace: dict[str, QPushButton] = {}
        for row, role in enumerate(ROLES, 1):
            self._add_booklet(grid, row, role)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(3, 1)
        return whole

    def _add_booklet(self, grid: QGridLayout, row: int, role: str) -> None:
        word = translate("Case", "Booklet of the {role}").format(role=wording.party(role))
        self._told[role] = QLabel()
        self._print[role] = button(
            translate("Case", "Preview and print …"), lambda: self.printing.emit(role), icon_name="print"
        )
        self._print[role].setObjectName(f"print_booklet_{role}")
        self._replace[role] = quiet_button(
            translate("Case", "Spoiled: replace …"), lambda: self.replacing.emit(role)
        )
        self._replace[role].setObjectName(f"replace_booklet_{role}")
        for made in (self._print[role], self._replace[role]):
            made.setAccessibleName(f"{word} {made.text()}")
        self._shown[role] = (QLabel(word), self._told[role], self._print[role], self._replace[role])
        for place, widget in enumerate(self._shown[role]):
            grid.addWidget(widget, row, place)

    def _show_booklet(self, view: CaseView, role: str, blank: str) -> None:
        made = live_paper(view, certificate_of(view), role, blank)
        state = wording.state(made.state) if made else translate("Case", "not printed yet")
        done = "✓ " if made and made.state == "printed" else ""
        self._told[role].setText(f"{view.record.party(role).name} · {blank} · {done}{state}")
        open_for_print = view.record.state == "printing"
        self._print[role].setVisible(open_for_print)
        self._replace[role].setVisible(view.record.state in ("printing", "proof_read"))
