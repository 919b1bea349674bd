"""归档: one couple, one volume; the pages are counted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from registry_desktop.desktop import theme
from registry_desktop.desktop.language import translate
from registry_desktop.desktop.widgets.buttons import button
from registry_desktop.desktop.widgets.number_entry import NumberEntry


class FilingPanel(QWidget):
    """How many pages the volume has; `count_wanted` comes when they are to be counted paper by paper.

    `with_checklist`: the law lists the papers of such a volume, with the cover this office prints.
    """

    count_wanted = Signal()

    def __init__(self, *, with_checklist: bool = True) -> None:
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
            if with_checklist
            else translate("Case", "Put the papers in order, count the pages, then file.")
        )
        told.setObjectName("muted")
        told.setWordWrap(True)
        line.addWidget(word)
        line.addWidget(self.pages)
        if with_checklist:
            count = button(translate("Case", "Count paper by paper…"), self.count_wanted.emit)
            count.setObjectName("count_volume")
            line.addWidget(count)
        line.addWidget(told, 1)

    def input(self, field: str) -> QWidget | None:
        """The pages, where they are asked for."""
        return self.pages if field == "page_count" else None
