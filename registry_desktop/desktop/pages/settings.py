"""设置: language and look of the window, camera and card reader of this machine, where the register lies."""

from PySide6.QtWidgets import QComboBox, QGridLayout

from registry_desktop.desktop import theme
from registry_desktop.desktop.application import application
from registry_desktop.desktop.connection_form import ConnectionForm
from registry_desktop.desktop.form_binding import FormBinding
from registry_desktop.desktop.forms.ui_settings import Ui_Settings
from registry_desktop.desktop.language import LANGUAGES, translate
from registry_desktop.desktop.page import Page
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.card import card

LOOK = ("language", "type_size", "palette")


class SettingsPage(Page):
    """What is changed here is this machine's; it is kept by one button, the look is seen at once."""

    def build(self) -> None:
        """Two cards: the machine, the connection."""
        self.set_title(translate("SettingsPage", "Settings"))
        self._form = form.made(Ui_Settings)
        self._offer_choices()
        self._binding = FormBinding(self._form)
        self._connection = ConnectionForm(self.operations)
        grid = QGridLayout()
        grid.setSpacing(theme.SPACE_WIDE)
        grid.addWidget(card(translate("SettingsPage", "This machine"), self._form), 0, 0)
        grid.addWidget(card(translate("SettingsPage", "Register"), self._connection), 0, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.body.addStretch(1)
        self.set_primary(translate("SettingsPage", "Keep"), self._keep)

    def refresh(self) -> None:
        """Show what is kept."""
        settings = application().settings
        self._binding.fill({name: settings.text(name) for name in self._binding.fields})

    def _keep(self) -> None:
        looked = {name: application().settings.text(name) for name in LOOK}
        values = self._binding.values()
        application().settings.change(**values)
        self._connection.keep()
        self.said.emit(translate("SettingsPage", "Kept. A new connection is used from the next sign-in on."))
        if any(values[name] != before for name, before in looked.items()):
            self.look_changed.emit()

    def _offer_choices(self) -> None:
        self._offer("language", list(LANGUAGES.items()))
        sizes = [
            ("normal", translate("SettingsPage", "Normal")),
            ("large", translate("SettingsPage", "Large (+25 %)")),
            ("largest", translate("SettingsPage", "Largest (+50 %)")),
        ]
        self._offer("type_size", sizes)
        palettes = [
            ("light", translate("SettingsPage", "Light")),
            ("dark", translate("SettingsPage", "Dark")),
            ("contrast", translate("SettingsPage", "High contrast")),
        ]
        self._offer("palette", palettes)
        readers = [
            ("", translate("SettingsPage", "None")),
            ("file", translate("SettingsPage", "Folder of the reader's own program")),
            ("library", translate("SettingsPage", "The maker's library")),
            ("serial", translate("SettingsPage", "Serial line")),
        ]
        self._offer("card_reader", readers)

    def _offer(self, name: str, choices: list[tuple[str, str]]) -> None:
        box = self._form.findChild(QComboBox, name)
        assert box is not None
        for value, word in choices:
            box.addItem(word, value)
