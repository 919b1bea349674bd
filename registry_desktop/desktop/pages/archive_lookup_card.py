"""One request for a look-up with everything that came of it, and the quiet acts beside its next step."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel

from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.widgets.buttons import quiet_button
from registry_desktop.desktop.widgets.card import Card
from registry_desktop.domain.lookup_states import LOOKUP_STATES, READY
from registry_desktop.domain.officer import KEEPS_THE_ARCHIVE, Role, SignedIn
from registry_desktop.queries.lookups import LookupView

ENDED = ("refused", "not_found")


def next_step(view: LookupView, officer: SignedIn) -> tuple[str, str]:
    """The act that comes next for that officer and the word on its button; empty when it is somebody else's turn."""
    if not officer.may(*KEEPS_THE_ARCHIVE):
        return "", ""
    steps = {
        "requested": ("check", translate("LookupsPanel", "Find the volume …")),
        "authority_checked": ("copy", translate("LookupsPanel", "Copy and seal …")),
        "leader_approved": ("copy", translate("LookupsPanel", "Copy and seal …")),
        "copied_sealed": ("hand_over", translate("LookupsPanel", "Hand over …")),
    }
    if view.line.state == "authority_checked" and view.leader_decides:
        leads = officer.may(Role.LEADER)
        return ("approve", translate("LookupsPanel", "Approve …")) if leads else ("", "")
    return steps.get(view.line.state, ("", ""))


class LookupCard(Card):
    """`wanted` names a quiet act: form, open, copies, refuse, not_found."""

    wanted = Signal(str)

    def __init__(self, officer: SignedIn) -> None:
        super().__init__()
        self._officer = officer
        self._state = QLabel()
        self._state.setObjectName("muted")
        self.head.addWidget(self._state)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.SPACE)
        self._grid.setVerticalSpacing(theme.SPACE_TIGHT)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[tuple[QLabel, QLabel]] = []
        self._waits = QLabel()
        self._waits.setObjectName("waits_for")
        self._waits.setWordWrap(True)
        self.column.addLayout(self._grid)
        self.column.addWidget(self._waits)
        self.column.addLayout(self._make_acts())
        self.column.addStretch(1)

    def show_lookup(self, view: LookupView) -> None:
        """Show this request."""
        self.heading.setText(view.line.number)
        self._state.setText(wording.lookup_state(view.line.state))
        told = list(_facts(view))
        while len(self._lines) < len(told):
            self._add_line()
        for place, (name, value) in enumerate(self._lines):
            there = place < len(told)
            name.setVisible(there)
            value.setVisible(there)
            name.setText(told[place][0] if there else "")
            value.setText(told[place][1] if there else "")
        self._waits.setText(self._waits_for(view))
        self._waits.setVisible(bool(self._waits.text()))
        self._offer(view)

    def _make_acts(self) -> QGridLayout:
        self._places = QGridLayout()
        self._places.setColumnStretch(1, 1)
        words = {
            "form": translate("LookupsPanel", "Request form …"),
            "answer": translate("LookupsPanel", "Printed answer …"),
            "open": translate("LookupsPanel", "Open papers …"),
            "copies": translate("LookupsPanel", "Sealed copies …"),
            "not_found": translate("LookupsPanel", "Not found …"),
            "refuse": translate("LookupsPanel", "Refuse …"),
        }
        self._acts = {}
        for name, word in words.items():
            made = quiet_button(word, lambda name=name: self.wanted.emit(name))  # type: ignore[misc]
            made.setObjectName(f"lookup_{name}")
            made.setParent(self)
            made.hide()
            self._acts[name] = made
        return self._places

    def _offer(self, view: LookupView) -> None:
        keeps, state = self._officer.may(*KEEPS_THE_ARCHIVE), view.line.state
        decided = not view.leader_decides or bool(view.approver)
        offered = {
            "form": state not in ENDED,
            "answer": state in ENDED,
            "open": keeps and state in READY and decided,
            "copies": keeps and bool(view.copy_digest),
            "not_found": keeps and LOOKUP_STATES.allows(state, "not_found"),
            "refuse": keeps and LOOKUP_STATES.allows(state, "refused"),
        }
        for made in self._acts.values():
            self._places.removeWidget(made)
            made.hide()
        for place, name in enumerate(name for name, there in offered.items() if there):
            self._places.addWidget(self._acts[name], place // 2, place % 2, Qt.AlignmentFlag.AlignLeft)
            self._acts[name].show()

    def _add_line(self) -> None:
        name, value = QLabel(), QLabel()
        name.setObjectName("muted")
        name.setAlignment(Qt.AlignmentFlag.AlignTop)
        value.setWordWrap(True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(name, len(self._lines), 0)
        self._grid.addWidget(value, len(self._lines), 1)
        self._lines.append((name, value))

    def _waits_for(self, view: LookupView) -> str:
        if view.line.state == "authority_checked" and view.leader_decides and not next_step(view, self._officer)[0]:
            return translate("LookupsPanel", "The leader decides next: nothing may be opened before.")
        return ""


def _facts(view: LookupView) -> Iterator[tuple[str, str]]:
    """What is known of the request, word and value; nothing is shown of what is not known."""
    line = view.line
    told = (
        (translate("LookupsPanel", "Asks"), f"{line.asker_name}　{view.asker_identity_number}"),
        (translate("LookupsPanel", "By right"), wording.entitlement(line.entitlement)),
        (translate("LookupsPanel", "Proof paper"), view.proof_paper),
        (translate("LookupsPanel", "Licence no."), view.licence_number),
        (translate("LookupsPanel", "Purpose"), line.purpose),
        (translate("LookupsPanel", "Wanted file"), view.wanted),
        (translate("LookupsPanel", "Taken down"), f"{line.requested_at:%Y-%m-%d %H:%M}　{view.requested_by}"),
        (translate("LookupsPanel", "Volume"), line.archive_number),
        (translate("LookupsPanel", "Approved by"), view.approver),
        (translate("LookupsPanel", "Seal no."), view.seal_number),
        (translate("LookupsPanel", "Reason"), view.end_reason),
    )
    yield from ((word, value) for word, value in told if value.strip("　 "))
