"""归档: one couple, one volume; the pages are counted."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from registry_desktop.desktop import theme
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.widgets.number_entry import NumberEntry


class FilingPanel(QWidget):
    """How many pages the volume has."""

    def __init__(self) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE)
        self.pages = NumberEntry()
        self.pages.setObjectName("page_count")
        self.pages.setMaximumWidth(90)
        word = QLabel(translate("Case", "Pages of the volume"))
        word.setBuddy(self.pages)
        self.pages.setAccessibleName(word.text())
        told = QLabel(
            translate("Case", "Print the archive cover, put the papers in order, count the pages, then file.")
        )
        told.setObjectName("muted")
        told.setWordWrap(True)
        for part in (word, self.pages):
            line.addWidget(part)
        line.addWidget(told, 1)
