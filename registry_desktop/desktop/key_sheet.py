"""F1: the keys of the window on one sheet, made from the same list that is bound."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from registry_desktop.desktop import keys, theme
from registry_desktop.desktop.language import translate


class KeySheet(QDialog):
    """A small window that closes with Esc."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("KeySheet", "Keys"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*(theme.SPACE_PAGE,) * 4)
        sheet = QFormLayout()
        sheet.setHorizontalSpacing(theme.SPACE_PAGE)
        for key, meaning in keys.key_sheet():
            name = QLabel(key)
            name.setFont(theme.number_font(theme.current_size()))
            sheet.addRow(name, QLabel(meaning))
        whole.addLayout(sheet)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole.addWidget(buttons)
