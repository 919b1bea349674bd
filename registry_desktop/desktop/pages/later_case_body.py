"""What a case about a registration shows: the form of its kind, the couple as copied from the original, its steps."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from registry_desktop.acts.registered import case
from registry_desktop.desktop import wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.pages.case_body import CaseBody
from registry_desktop.desktop.pages.case_desk import CaseDesk
from registry_desktop.desktop.pages.case_entry import EntryPanel
from registry_desktop.desktop.pages.case_filing import FilingPanel
from registry_desktop.desktop.pages.case_steps import works_on
from registry_desktop.desktop.pages.case_summary import Line
from registry_desktop.desktop.tables.record_words import field_word
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.domain.officer import SignedIn
from registry_desktop.kinds import KIND_BY_NAME
from registry_desktop.queries.cases import CaseView


class LaterCaseBody(CaseBody):
    """`form_class` is the form of what is typed; `told` names the fields that are read, in their order.

    What is typed just now is left out of what is read beneath.
    """

    entry_states = case.WRITTEN_IN
    open_states = case.WRITTEN_IN
    certificate_states = ()
    couple_beside = True

    def __init__(
        self,
        desk: CaseDesk,
        officer: SignedIn,
        kind: str,
        form_class: Any,
        told: tuple[str, ...],
        parent: QWidget,
    ) -> None:
        self._told, self._types = told, False
        super().__init__(desk, officer, EntryPanel(_form(form_class, kind), roles=()), case.mark_paper, parent)

    def make_filing(self) -> FilingPanel:
        """The law lists no papers of such a volume: the pages are counted by hand."""
        return FilingPanel(with_checklist=False)

    def show_case(self, view: CaseView, *, keep_typed: bool) -> tuple[str, ...]:
        """Show a case; the fields changed both here and elsewhere."""
        self._types = works_on(view, self._officer) and view.record.state in self.entry_states
        return super().show_case(view, keep_typed=keep_typed)

    def summary_lines(self, record: Any) -> Iterator[Line]:
        """What is not typed just now."""
        for name in self._told:
            if not self._types or self.fields.input(name) is None:
                yield field_word(name), _said(name, getattr(record, name))


def _said(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return translate("LaterCase", "yes") if value else ""
    if isinstance(value, date):
        return f"{value:%Y-%m-%d}"
    return wording.later_code(name, value) if value and name in wording.LATER_CODES else str(value or "")


def _form(form_class: Any, kind: str) -> QWidget:
    """The form with the codes its kind knows."""
    made = form.made(form_class)
    for name, codes in KIND_BY_NAME[kind].choices.items():
        box = made.findChild(CodeBox, name)
        if box is not None:
            box.set_rows([(code, wording.later_code(name, code)) for code in codes])
    return made
