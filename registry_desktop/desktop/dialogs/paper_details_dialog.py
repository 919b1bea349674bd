"""What stands on a paper the couple shows, and how it was verified: number, date of issue, country, wording …

The checks of the law read these: a certificate of no spouse counts six months from its date of issue and must say that
there is no spouse (marriage.md 3.1). The dialog stays open until the register has taken what was typed; what it refuses
is told beneath the field, and the typed text stays.
"""

from typing import Final, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from registry_desktop.desktop import keys, theme, wording
from registry_desktop.desktop.form_binding import FormBinding
from registry_desktop.desktop.forms.ui_paper_details import Ui_PaperDetails
from registry_desktop.desktop.keys import enter_moves_on
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.buttons import button, primary_button
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.desktop.widgets.date_entry import DateEntry
from registry_desktop.domain.refused import Refusal
from registry_desktop.queries.choices import Choices
from registry_desktop.records.registrations import PaperShown

_TABLES: Final = {"country": "countries", "wording": "wordings"}
_LISTS: Final = (*_TABLES, "verified_how")
WIDTH: Final = 560
"""Points of normal type."""


class PaperDetailsDialog(QDialog):
    """`given` brings the changed fields; the asker then calls `accept` or `complain`."""

    given = Signal(object)

    def __init__(self, paper: PaperShown, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = paper.role, paper.paper
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(round(WIDTH * theme.LARGE_TYPE[theme.current_size()]))
        self._warned = False
        self._wrong: QWidget | None = None
        enter_moves_on(self)
        self._form = form.made(Ui_PaperDetails)
        self._offer(choices)
        self._binding = FormBinding(self._form, lambda _: self._be_quiet())
        self._binding.fill(paper)
        self._lay_out(f"{wording.paper(paper.paper)} · {wording.party(paper.role)}")
        QShortcut(QKeySequence(keys.PRIMARY), self).activated.connect(self._give)

    def begin_at(self, field: str) -> None:
        """Put the cursor where something is to be put right."""
        found = self._binding.input(field)
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_anew(self, paper: PaperShown) -> None:
        """Another desk changed the paper meanwhile: show it beneath what was typed here."""
        self._binding.refill(paper)

    def complain(self, failure: Failure) -> None:
        """Say why it was not kept, beneath the field it is about, and let the officer correct it."""
        self._keep.setEnabled(True)
        place, _, field = str(getattr(failure.error, "facts", {}).get("field", "")).rpartition(".")
        if failure.code == Refusal.FIELD_WRONG and place == "paper" and field in self._binding.fields:
            self._say(_why_wrong(field), field)
        else:
            self._say(failure.sentence)

    def reject(self) -> None:
        """Esc leaves; once it says first that something typed would be lost. Not while the act is under way."""
        if not self._keep.isEnabled():
            return
        if not self._warned and self._changed():
            self._warned = True
            self._say(translate("PaperDetails", "What you typed is not kept yet. Esc once more throws it away."))
            return
        super().reject()

    def _offer(self, choices: Choices) -> None:
        for name in _LISTS:
            box = self._form.findChild(CodeBox, name)
            assert box is not None, name
            rows = choices.get(_TABLES[name], ()) if name in _TABLES else wording.choices("WAYS_OF_VERIFYING")
            box.set_rows(rows)
            box.keep_typed()

    def _lay_out(self, name: str) -> None:
        self.setWindowTitle(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_PAGE,) * 4)
        column.setSpacing(theme.SPACE)
        title = QLabel(name)
        title.setObjectName("title")
        title.setWordWrap(True)
        self._complaint = QLabel()
        self._complaint.setObjectName("refuse")
        self._complaint.setWordWrap(True)
        self._complaint.hide()
        foot = QHBoxLayout()
        foot.addStretch(1)
        self._keep = primary_button(translate("PaperDetails", "Keep"), keys.PRIMARY, self._give)
        self._keep.setObjectName("keep")
        self._keep.setAutoDefault(True)
        cancel = button(translate("PaperDetails", "Cancel"), lambda: self.done(QDialog.DialogCode.Rejected))
        cancel.setObjectName("cancel")
        foot.addWidget(self._keep)
        foot.addWidget(cancel)
        column.addWidget(title)
        column.addWidget(self._form)
        column.addWidget(self._complaint)
        column.addLayout(foot)

    def _changed(self) -> bool:
        """Whether something typed is not kept, also in a list in which one still types."""
        for box in self._form.findChildren(CodeBox):
            box.settle()
        return bool(self._binding.changes()) or self._issued_on().is_wrong()

    def _give(self) -> None:
        if not self._keep.isEnabled():
            return
        changed = self._changed()
        self._be_quiet()
        if not changed:
            self.accept()
        elif self._issued_on().is_wrong():
            self._say(translate("PaperDetails", "This is no date; type it as 20260520 or 2026-05-20."), "issued_on")
        else:
            self._keep.setEnabled(False)
            self.given.emit(self._binding.changes())

    def _issued_on(self) -> DateEntry:
        found = self._form.findChild(DateEntry, "issued_on")
        assert found is not None
        return found

    def _say(self, sentence: str, field: str = "") -> None:
        """One sentence, beneath the field it is about or below the form."""
        said, found = self._complaint, self._binding.input(field)
        said.setText(sentence)
        if found is None:
            column = self.layout()
            assert isinstance(column, QVBoxLayout)
            column.insertWidget(2, said)
        else:
            self._put_beneath(said, found)
            self._mark_wrong(found)
            found.setFocus(Qt.FocusReason.OtherFocusReason)
        said.show()
        self._make_room()

    def _put_beneath(self, said: QLabel, found: QWidget) -> None:
        """Each row of the form has an empty one beneath it."""
        grid = self._form.layout()
        assert isinstance(grid, QGridLayout)
        row, *_ = cast(tuple[int, int, int, int], grid.getItemPosition(grid.indexOf(found)))
        grid.addWidget(said, row + 1, 1, 1, 3)

    def _make_room(self) -> None:
        """A dialog does not grow by itself for a sentence that wraps."""
        for part in (self._form.layout(), self.layout()):
            assert part is not None
            part.activate()
        column = self.layout()
        assert column is not None
        self.resize(self.width(), max(self.height(), column.totalHeightForWidth(self.width())))

    def _mark_wrong(self, found: QWidget | None) -> None:
        for name in self._binding.fields:
            each = self._binding.input(name)
            if each is not None and (each is found or each is self._wrong):
                each.setProperty("finding", "refuse" if each is found else "")
                each.style().polish(each)
        self._wrong = found

    def _be_quiet(self) -> None:
        self._warned = False
        self._complaint.hide()
        self._mark_wrong(None)


def _why_wrong(field: str) -> str:
    if field in _LISTS:
        return translate("PaperDetails", "This is not in the list. Choose a row of it, or leave it empty.")
    if field == "issued_on":
        return translate("PaperDetails", "A paper shown today cannot have been issued after today.")
    return translate("PaperDetails", "This is too long, or holds characters that cannot be kept.")
