"""核验凭证: when each party's card was read and by which reader, and whether all of it still is as it was sealed."""

from collections.abc import Iterable

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from registry_desktop.desktop import wording
from registry_desktop.desktop.language import translate
from registry_desktop.queries.evidence import EvidenceView


class EvidencePanel(QWidget):
    """One paragraph a party."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.told = QLabel()
        self.told.setObjectName("evidence")
        self.told.setWordWrap(True)
        column.addWidget(self.told)

    def show_evidence(self, found: Iterable[EvidenceView]) -> None:
        """Show the newest evidence of each party."""
        self.told.setText("\n".join(_said(one) for one in found))


def _said(one: EvidenceView) -> str:
    read = translate("Case", "{party}: card read at {time} ({reader})").format(
        party=wording.party(one.role).capitalize(), time=f"{one.read_at:%m-%d %H:%M}", reader=one.reader
    )
    return f"{read}\n{_state(one)}"


def _state(one: EvidenceView) -> str:
    if not one.whole:
        return "✕ " + translate("Case", "The sealed evidence was changed past the program; tell the administrator.")
    if one.changed:
        fields = "、".join(wording.field(name) for name in one.changed)
        return translate("Case", "Changed since it was sealed: {fields}").format(fields=fields)
    return "✓ " + translate("Case", "sealed {time}, unchanged").format(time=f"{one.sealed_at:%m-%d %H:%M}")
