"""Where the register lies: a file here or the central server; tried before it is kept."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from registry_desktop.desktop import theme
from registry_desktop.desktop.application import application
from registry_desktop.desktop.background import Background, Failure
from registry_desktop.desktop.form_binding import FormBinding
from registry_desktop.desktop.forms.ui_connection import Ui_Connection
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.settings import Settings

CENTRAL_ONLY = ("server_host", "server_port", "server_database", "server_user", "server_password")


class ConnectionForm(QWidget):
    """The connection's settings with a button that tries them."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE)
        self._form = form.made(Ui_Connection)
        self._fill_choices()
        self._binding = FormBinding(self._form, self._changed)
        self._answer = QLabel()
        self._answer.setWordWrap(True)
        self._try = button(translate("Connection", "Test the connection"), self.test)
        column.addWidget(self._form)
        column.addWidget(self._try)
        column.addWidget(self._answer)
        self.fill(application().settings)

    def fill(self, settings: Settings) -> None:
        """Show the settings."""
        values: dict[str, Any] = {
            name: settings.text(name) for name in self._binding.fields if name != "server_password"
        }
        self._binding.fill({**values, "server_port": settings.number("server_port")})
        self._changed("connection")

    def keep(self) -> None:
        """Write the settings; a typed password goes to the key store. Takes effect at the next sign-in."""
        values = self._binding.values()
        password = values.pop("server_password")
        application().settings.change(**{name: value for name, value in values.items() if value is not None})
        keep_password = application().keep_password
        if password and keep_password:
            keep_password(application().settings, password)

    def test(self, done: Callable[[str], object] | None = None) -> None:
        """Try the connection as it is typed."""
        values = self._binding.values()
        password = values.pop("server_password")
        tried = Settings(application().settings.path, {**values, "connection": "central"})
        attempt = application().connection_test
        if attempt is None:
            return
        self._answer.setText(translate("Connection", "Trying …"))
        self._background.work(
            attempt, done=done or self._answered, failed=self._failed, settings=tried, password=password
        )

    def _answered(self, office: str) -> None:
        self._answer.setObjectName("done")
        self._answer.setText(translate("Connection", "The server answers. {office}").format(office=office))
        self.style().polish(self._answer)

    def _failed(self, failure: Failure) -> None:
        self._answer.setObjectName("refuse")
        self._answer.setText(failure.sentence)
        self.style().polish(self._answer)

    def _fill_choices(self) -> None:
        choice = self._form.findChild(QComboBox, "connection")
        assert choice is not None
        choice.addItem(translate("Connection", "Local file on this machine"), "local")
        choice.addItem(translate("Connection", "Central server"), "central")

    def _changed(self, field: str) -> None:
        if field != "connection":
            return
        central = self._binding.values()["connection"] == "central"
        for name in (*CENTRAL_ONLY, "local_file"):
            widget = self._binding.input(name)
            if widget:
                widget.setEnabled(central is (name in CENTRAL_ONLY))
        self._try.setVisible(central)
