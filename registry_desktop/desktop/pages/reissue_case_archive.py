"""查档: where the proof of the registration comes from and what it says, before a certificate is issued anew."""

from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from registry_desktop.acts.reissue import examination
from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.queries.cases import CaseView
from registry_desktop.records.registrations import ReissueRegistration


class ArchivePanel(QWidget):
    """Noting the answer is an act of its own; it can be noted anew until the approval."""

    def __init__(self, desk: CaseDesk) -> None:
        super().__init__()
        self._desk = desk
        self._suggested = ""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE_SMALL)
        self.proof, self.result, self.note = CodeBox(), CodeBox(), QLineEdit()
        self.proof.set_rows(wording.choices("ARCHIVE_PROOFS"))
        self.result.set_rows(wording.choices("ARCHIVE_RESULTS"))
        for row, (name, word, widget) in enumerate(
            (
                ("archive_proof", translate("ReissueCase", "Proof"), self.proof),
                ("archive_result", translate("ReissueCase", "It says"), self.result),
                ("archive_note", translate("ReissueCase", "Note"), self.note),
            )
        ):
            label = QLabel(word)
            label.setBuddy(widget)
            widget.setObjectName(name)
            widget.setAccessibleName(word)
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1)
        self._noted = QLabel()
        self._noted.setObjectName("done")
        self._keep = button(translate("ReissueCase", "Note the answer"), self.note_answer)
        self._keep.setObjectName("note_archive")
        grid.addWidget(self._noted, 3, 1)
        grid.addWidget(self._keep, 3, 2)
        grid.setColumnStretch(1, 1)

    def show_case(self, view: CaseView) -> None:
        """Show the answer as it is kept."""
        record = view.record
        assert isinstance(record, ReissueRegistration)
        suggested = record.archive_proof or ("register" if record.original_id is not None else "archive")
        if self.proof.code() in ("", self._suggested):
            self.proof.set_code(suggested)
        self._suggested = suggested
        if not self.result.code() or record.archive_result:
            self.result.set_code(record.archive_result)
        self.note.setText(self.note.text() or record.archive_note)
        at = record.archive_checked_at
        self._noted.setText(translate("ReissueCase", "✓ noted {time}").format(time=f"{at:%H:%M}") if at else "")

    def input(self, field: str) -> QWidget | None:
        """The box a finding about the archive leads to."""
        return {"archive_proof": self.proof, "archive_result": self.result}.get(field)

    def note_answer(self) -> None:
        """Keep what the archive says."""
        if not self.result.code():
            self.result.setFocus()
            return
        self._desk.act(
            examination.check_archive,
            proof=self.proof.code(),
            result=self.result.code(),
            note=self.note.text(),
        )
