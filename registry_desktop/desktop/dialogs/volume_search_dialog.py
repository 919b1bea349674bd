"""查档, the first step: the papers of who asks were seen, and the volume is found by name or any of its numbers."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from registry_desktop.acts import lookups
from registry_desktop.desktop import keys, theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.operations import Failure, Operations
from registry_desktop.desktop.tables.cases import couple
from registry_desktop.desktop.tables.list_panel import ListPanel
from registry_desktop.desktop.tables.table import Column, Table
from registry_desktop.desktop.widgets.buttons import primary_button, quiet_button
from registry_desktop.queries.lookups import LookupView
from registry_desktop.queries.volume_lists import MOST_FOUND, VolumeFound, find_volumes


class VolumeSearchDialog(QDialog):
    """Enter in the line searches; F9 or Enter on a row says that the right was checked. `checked` when it was."""

    checked = Signal()

    def __init__(self, operations: Operations, view: LookupView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._operations, self._view, self._asked = operations, view, ""
        self._searching = False
        self.setWindowTitle(translate("VolumeSearch", "Check the right to ask and find the volume"))
        self.setMinimumSize(theme.dialog_size(760, 460))
        keys.enter_moves_on(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_PAGE,) * 4)
        column.setSpacing(theme.SPACE)
        column.addWidget(self._make_told())
        column.addLayout(self._make_line())
        column.addWidget(self._make_found(), 1)
        column.addWidget(self._make_cut_off())
        column.addWidget(self._make_complaint())
        column.addLayout(self._make_foot())
        QShortcut(QKeySequence(keys.PRIMARY), self).activated.connect(self._check)
        self._line.setText(view.line.asker_name if view.line.entitlement == "party" else "")
        if self._line.text():
            self._search()
        self._line.setFocus()

    def _make_told(self) -> QLabel:
        line = self._view.line
        proofs = " · ".join(filter(None, (self._view.proof_paper, self._view.licence_number)))
        told = translate("VolumeSearch", "Wanted: {wanted}\nSeen: the identity paper of {name}. Right: {right}").format(
            wanted=self._view.wanted, name=line.asker_name, right=wording.entitlement(line.entitlement)
        )
        label = QLabel(f"{told} · {proofs}" if proofs else told)
        label.setWordWrap(True)
        return label

    def _make_line(self) -> QHBoxLayout:
        self._line = QLineEdit()
        self._line.setObjectName("search_volume")
        self._line.setProperty("enter_acts", True)
        self._line.setAccessibleName(translate("VolumeSearch", "Search the archive for"))
        self._line.setPlaceholderText(
            translate("VolumeSearch", "Archive number, name, pinyin, identity or certificate number; then Enter")
        )
        self._line.returnPressed.connect(self._search)
        word = QLabel(translate("VolumeSearch", "&Search"))
        word.setBuddy(self._line)
        line = QHBoxLayout()
        line.addWidget(word)
        line.addWidget(self._line, 1)
        return line

    def _make_found(self) -> ListPanel:
        columns = [
            Column(translate("VolumeSearch", "Archive no."), lambda one: one.archive_number or "—", number=True),
            Column(translate("VolumesPanel", "Class"), lambda one: wording.archive_class(one.archive_class)),
            Column(translate("VolumesPanel", "Couple"), lambda one: couple(one.man_name, one.woman_name), wide=True),
            Column(translate("VolumesPanel", "Certificate no."), lambda one: one.certificate_number, number=True),
        ]
        self._table = Table(translate("VolumeSearch", "Found volumes"), columns, key=lambda one: one.registration_id)
        self._table.chosen.connect(lambda _: self._check())
        self._found = ListPanel(
            self._table, "search", translate("VolumeSearch", "Volumes that lie in the archive and fit stand here.")
        )
        self._found.show_rows(())
        return self._found

    def _make_cut_off(self) -> QLabel:
        """Said when more fit than are shown: nothing may be called not found then."""
        self._cut_off = QLabel(
            translate(
                "VolumeSearch", "Only {count} are shown, others may fit too: type more, or a number."
            ).format(count=MOST_FOUND)
        )
        self._cut_off.setObjectName("cut_off")
        self._cut_off.setWordWrap(True)
        self._cut_off.hide()
        return self._cut_off

    def _make_complaint(self) -> QLabel:
        self._complaint = QLabel()
        self._complaint.setObjectName("refuse")
        self._complaint.setWordWrap(True)
        self._complaint.hide()
        return self._complaint

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addWidget(quiet_button(translate("QuestionDialog", "Cancel"), self.reject))
        foot.addStretch(1)
        word = translate("VolumeSearch", "Right checked, this volume")
        self._do = primary_button(word, keys.PRIMARY, self._check)
        self._do.setObjectName("check_right")
        self._do.setEnabled(False)
        self._table.current_changed.connect(lambda row: self._do.setEnabled(row is not None))
        foot.addWidget(self._do)
        return foot

    def _search(self) -> None:
        asked = self._asked = self._line.text().strip()
        self._searching = True
        self._complaint.hide()

        def show(rows: tuple[VolumeFound, ...]) -> None:
            if asked == self._asked:
                self._show(rows)

        self._operations.read(find_volumes, done=show, failed=self._complain, text=asked)

    def _show(self, rows: tuple[VolumeFound, ...]) -> None:
        self._searching = False
        nothing = translate("VolumeSearch", "No volume in the archive of this office fits “{text}”.")
        self._found.nothing.set_sentence(nothing.format(text=self._asked))
        self._found.show_rows(rows)
        self._cut_off.setVisible(len(rows) >= MOST_FOUND)
        if rows:
            self._table.selectRow(0)
            self._table.setFocus()

    def _check(self) -> None:
        row = self._table.current()
        if self._searching:  # the rows seen are those of an earlier search
            return
        if row is None:
            self._line.setFocus()
            return
        self._do.setEnabled(False)
        self._operations.perform(
            lookups.check_authority,
            done=self._done,
            failed=self._complain,
            lookup_id=self._view.line.id,
            revision=self._view.line.revision,
            registration_id=row.registration_id,
        )

    def _done(self, _: object) -> None:
        self.checked.emit()
        self.accept()

    def _complain(self, failure: Failure) -> None:
        self._searching = False
        self._complaint.setText(failure.sentence)
        self._complaint.show()
        self._do.setEnabled(self._table.current() is not None)
