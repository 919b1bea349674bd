"""Several of a few things, each marked or not."""

from collections.abc import Collection, Iterable

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from registry_desktop.desktop import theme

COLUMNS = 2


class MarkBox(QWidget):
    """One box each for (code, word) rows, side by side."""

    def __init__(self, rows: Iterable[tuple[str, str]], marked: Collection[str] = ()) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE)
        grid.setVerticalSpacing(theme.SPACE_TIGHT)
        self._boxes: dict[str, QCheckBox] = {}
        for place, (code, word) in enumerate(rows):
            box = QCheckBox(word)
            box.setObjectName(f"mark_{code}")
            box.setChecked(code in marked)
            grid.addWidget(box, place // COLUMNS, place % COLUMNS)
            self._boxes[code] = box

    def codes(self) -> tuple[str, ...]:
        """What is marked, in the order of the rows."""
        return tuple(code for code, box in self._boxes.items() if box.isChecked())
