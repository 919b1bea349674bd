"""The connection's settings before signing in, when the register cannot be reached as it is set."""

from typing import Any

from registry_desktop.desktop.background import Background
from registry_desktop.desktop.connection_form import ConnectionForm
from registry_desktop.desktop.first_steps import Panel
from registry_desktop.desktop.language import translate


class ConnectionPanel(Panel):
    """Keeps the settings and asks to open the register anew."""

    def __init__(self, background: Background) -> None:
        self._connection = ConnectionForm(background)
        super().__init__(
            translate("FirstSteps", "Connection"),
            translate("FirstSteps", "The register lies in a file on this machine or on the central server."),
            self._connection,
            translate("FirstSteps", "Keep and open"),
            back=True,
        )

    def values(self) -> dict[str, Any]:
        """Keep what is typed; nothing else is handed on."""
        self._connection.keep()
        return {}
