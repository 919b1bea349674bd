"""启封 and what is opened about a registered adoption: the parts of the seal, and the cases that come after it."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from registry_desktop.acts.adoption import entry, sealed
from registry_desktop.acts.adoption.sealed import SealedParts
from registry_desktop.desktop import adoption_words, theme, wording
from registry_desktop.desktop.dialogs.document_dialog import Document, show_document
from registry_desktop.desktop.dialogs.form_dialog import FormDialog
from registry_desktop.desktop.dialogs.question_dialog import Answer, Question, QuestionDialog, ask
from registry_desktop.desktop.forms.ui_seal_opening import Ui_SealOpening
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.adoption_asks import AdoptionAsks
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.buttons import button, quiet_button
from registry_desktop.desktop.widgets.screen_cover import PAUSE_MS
from registry_desktop.records.adoptions import LATER_ADOPTION_KINDS


class SealActs(AdoptionAsks):
    """The seal, and the cases about a registered adoption."""

    def steps(self) -> Mapping[str, Callable[[], None]]:
        """By the names of `adoption_steps`."""
        abouts = {kind: kind.rpartition(".")[2] for kind in LATER_ADOPTION_KINDS}
        names = {"relation_certificate": "relation"}
        ways = {
            names.get(name, name): partial(self._open_about, kind)
            for kind, name in abouts.items()
        }
        return {"seal": self._open_seal, **ways}

    def _open_about(self, kind: str) -> None:
        question = Question(
            adoption_words.kind(kind),
            translate("Adoption", "The persons are copied from the file; that its seal is opened for it is kept."),
            translate("Adoption", "Open the case"),
            reason=True,
            reason_word=translate("Adoption", "Purpose"),
        )
        original = self.view.record.id

        def given(dialog: QuestionDialog, answer: Answer) -> None:
            def done(case_id: int) -> None:
                dialog.finish()
                self.opened.emit(case_id)

            self.operations.perform(
                entry.open_about, done=done, failed=dialog.complain, kind=kind, original_id=original,
                purpose=answer.reason,
            )  # fmt: skip

        ask(self.window, question, given)

    def _open_seal(self) -> None:
        case_id, number = self.view.record.id, self.view.record.certificate_number
        dialog = FormDialog(
            form.made(Ui_SealOpening),
            translate("Adoption", "Open the seal"),
            translate("Adoption", "{number}: who opens what, for whom and for what, is kept for the head.").format(
                number=number
            ),
            translate("Adoption", "Open"),
            needed=("authority", "asked_by", "letter_number", "purpose"),
            rows={"authority": adoption_words.rows("authority", sealed.AUTHORITIES)},
            parent=self.window,
        )

        def given(values: dict[str, Any]) -> None:
            what = tuple(part for part in sealed.PARTS if values.pop(part))
            copies = values.pop("copies") or 0

            def done(parts: SealedParts) -> None:
                dialog.finish()
                self.desk.read()
                opened = OpenedSeal(number, parts, self.window)
                opened.printing.connect(partial(self._print_copies, parts))
                opened.open()

            self.operations.perform(
                sealed.open_seal, done=done, failed=dialog.complain, registration_id=case_id, what=what,
                copies=copies, **values,
            )  # fmt: skip

        dialog.given.connect(given)
        dialog.open()

    def _print_copies(self, parts: SealedParts) -> None:
        """The numbered copies, printed and kept nowhere."""
        document = Document(
            f"{wording.paper(sealed.EXTRACT)} · {parts.copy_number}",
            query=sealed.copies_of,
            arguments={"opening_id": parts.opening_id},
            files=False,
        )
        show_document(self.operations, document, self.window)


class OpenedSeal(QDialog):
    """What stands under the seal, for as long as the dialog is open; it is kept nowhere."""

    printing = Signal()

    def __init__(self, number: str, parts: SealedParts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Adoption", "Opened: {number}").format(number=number))
        self.setMinimumWidth(460)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_PAGE,) * 4)
        column.setSpacing(theme.SPACE)
        title = QLabel(self.windowTitle())
        title.setObjectName("title")
        column.addWidget(title)
        self.told = QLabel("\n".join(_told(parts)) or translate("Adoption", "Nothing stands there."))
        self.told.setObjectName("opened_seal")
        self.told.setWordWrap(True)
        column.addWidget(self.told)
        foot = QHBoxLayout()
        foot.addStretch(1)
        if parts.copy_number:
            foot.addWidget(quiet_button(translate("Adoption", "Print the copies"), self.printing.emit))
        foot.addWidget(button(translate("Adoption", "Close"), self.accept))
        column.addLayout(foot)
        QTimer.singleShot(PAUSE_MS, self, self.accept)  # it does not stand there when nobody looks at it any more


def _told(parts: SealedParts) -> Iterator[str]:
    if parts.old_name:
        old = translate("Adoption", "Old name: {name} {number}")
        yield old.format(name=parts.old_name, number=parts.old_identity_number).strip()
    for role, name, number in parts.birth_parents:
        yield f"{adoption_words.role(role)}: {name} {number}".strip()
    if parts.institution:
        yield translate("Adoption", "Institution: {name}").format(name=parts.institution)
    if parts.finding_place or parts.found_on:
        found = translate("Adoption", "Found: {place} {day}")
        yield found.format(place=parts.finding_place, day=parts.found_on or "").strip()
    if parts.copy_number:
        yield translate("Adoption", "Number of the copies: {number}").format(number=parts.copy_number)
