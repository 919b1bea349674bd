"""What may have to be done before signing in: set the register up, give a passphrase, choose the connection."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from registry_desktop.desktop import theme, wording
from registry_desktop.desktop.form_binding import FormBinding
from registry_desktop.desktop.forms.ui_set_up import Ui_SetUp
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.buttons import primary_button, quiet_button


class Panel(QFrame):
    """A card with a title, a sentence, a form and one act; `given` brings the form's values."""

    given = Signal(object)
    left = Signal()

    def __init__(self, title: str, sentence: str, body: QWidget, verb: str, *, back: bool = False) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setFixedWidth(round(620 * theme.LARGE_TYPE[theme.current_size()]))
        self._body = body
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.SPACE_PAGE + 8,) * 4)
        column.setSpacing(theme.SPACE)
        head = QLabel(title)
        head.setObjectName("title")
        text = QLabel(sentence)
        text.setObjectName("muted")
        text.setWordWrap(True)
        self.complaint = QLabel()
        self.complaint.setObjectName("refuse")
        self.complaint.setWordWrap(True)
        self.complaint.hide()
        for part in (head, text, body, self.complaint):
            column.addWidget(part)
        column.addStretch(1)
        foot = QHBoxLayout()
        if back:
            foot.addWidget(quiet_button(translate("FirstSteps", "Back"), self.left.emit, icon_name="back"))
        foot.addStretch(1)
        self.button = primary_button(verb, "", self._give)
        foot.addWidget(self.button)
        column.addLayout(foot)

    def complain(self, sentence: str) -> None:
        """Say what is wrong and let the officer go on typing."""
        self.complaint.setText(sentence)
        self.complaint.show()
        self.button.setEnabled(True)

    def _give(self) -> None:
        self.button.setEnabled(False)
        self.complaint.hide()
        self.given.emit(self.values())

    def values(self) -> dict[str, Any]:
        """Field -> value."""
        return FormBinding(self._body).values()


class SetUpPanel(Panel):
    """The first run: an office, its administrator, its first registrar."""

    NEEDED = (
        "office_name",
        "division_code",
        "administrator_login",
        "administrator_name",
        "administrator_password",
        "registrar_login",
        "registrar_name",
        "registrar_password",
        "registrar_qualified_until",
    )

    def __init__(self) -> None:
        super().__init__(
            translate("FirstSteps", "Set up this register"),
            translate(
                "FirstSteps",
                "The register is empty. The division code stands in every certificate number; the administrator"
                " keeps accounts and tables, the registrar works with couples.",
            ),
            form.made(Ui_SetUp),
            translate("FirstSteps", "Set up"),
        )
        form.line(self._body, "windows").setText("1 2 3")
        form.line(self._body, "division_code").setPlaceholderText("770101")
        form.line(self._body, "office_name").setFocus()

    def _give(self) -> None:
        values = self.values()
        missing = next((name for name in self.NEEDED if not values[name]), None)
        if missing:
            label = form.line(self._body, missing).accessibleName()
            self.complain(translate("FirstSteps", "Not filled in: {field}.").format(field=label))
            form.line(self._body, missing).setFocus()
            return
        super()._give()


class PassphrasePanel(Panel):
    """Where there is no key store, the office's passphrase opens the local register."""

    def __init__(self, *, first_time: bool) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        self._line = QLineEdit()
        self._line.setObjectName("passphrase")
        self._line.setProperty("enter_acts", True)
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._line.setAccessibleName(translate("FirstSteps", "Passphrase"))
        column.addWidget(self._line)
        new = translate(
            "FirstSteps",
            "This machine has no key store. Choose a passphrase for the local register and keep it in a safe place:"
            " without it nobody can open the register.",
        )
        super().__init__(
            translate("FirstSteps", "Passphrase of the register"),
            new if first_time else wording.fault("PassphraseNeeded"),
            body,
            translate("FirstSteps", "Open the register"),
        )
        self._line.returnPressed.connect(self._give)
        self._line.setFocus()

    def values(self) -> dict[str, Any]:
        """The passphrase."""
        return {"passphrase": self._line.text()}
