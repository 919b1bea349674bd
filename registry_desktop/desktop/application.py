"""The QApplication of the program: Fusion in our colours, the window's language."""

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtWidgets import QApplication

from registry_desktop import locations
from registry_desktop.desktop import theme
from registry_desktop.desktop.collecting import Collecting
from registry_desktop.desktop.language import Language
from registry_desktop.settings import Settings


class Application(QApplication):
    """Holds what the whole window shares: settings of this machine, language, look.

    `connection_test` and `keep_password` are given by the launch, because the window itself may not know the store.
    """

    connection_test: Callable[[Settings, str], str] | None = None
    keep_password: Callable[[Settings, str], None] | None = None

    def __init__(self, arguments: Sequence[str] = (), settings: Settings | None = None) -> None:
        super().__init__(list(arguments))
        self.setApplicationName("registry-desktop")
        self._collecting = Collecting(self)
        self.settings = settings or Settings.read(locations.settings_file())
        self.language = Language(locations.resources() / "translations")
        self.dress()

    def dress(self) -> None:
        """Put on colours, size of type and language of the settings; every window hears of a new language."""
        theme.apply_theme(
            self,
            palette=self.settings.text("palette"),
            size=self.settings.text("type_size"),
            icons=locations.resources() / "icons",
        )
        if self.language.code != self.settings.text("language"):
            self.language.switch(self.settings.text("language"))


def application() -> Application:
    """The running application."""
    return cast(Application, QApplication.instance())
