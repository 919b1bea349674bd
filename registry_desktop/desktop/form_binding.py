"""Values between a record and the inputs of a form that carry the record's field names.

No page has load() and save(): an input named `birth_date` holds the field `birth_date`. How a value goes into an
input and comes out is told once per type of input, in `_WAYS`.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.desktop.widgets.date_entry import DateEntry
from registry_desktop.desktop.widgets.identity_number_entry import IdentityNumberEntry
from registry_desktop.desktop.widgets.number_entry import NumberEntry
from registry_desktop.desktop.widgets.time_entry import TimeEntry

Way = tuple[Callable[[Any], Any], Callable[[Any, Any], None], str]

# The first type that fits wins, so the special entries stand before QLineEdit, which they are made of.
_WAYS: Final[tuple[tuple[type[QWidget], Way], ...]] = (
    (DateEntry, (lambda w: w.value(), lambda w, v: w.set_value(v), "value_changed")),
    (IdentityNumberEntry, (lambda w: w.value(), lambda w, v: w.set_value(v or ""), "textChanged")),
    (TimeEntry, (lambda w: w.value(), lambda w, v: w.set_value(v), "textChanged")),
    (NumberEntry, (lambda w: w.value(), lambda w, v: w.set_value(v), "textChanged")),
    (CodeBox, (lambda w: w.code(), lambda w, v: w.set_code(v or ""), "code_changed")),
    (QComboBox, (lambda w: w.currentData(), lambda w, v: w.setCurrentIndex(w.findData(v)), "currentIndexChanged")),
    (QCheckBox, (lambda w: w.isChecked(), lambda w, v: w.setChecked(bool(v)), "toggled")),
    (QPlainTextEdit, (lambda w: w.toPlainText(), lambda w, v: w.setPlainText(v or ""), "textChanged")),
    (QLineEdit, (lambda w: w.text(), lambda w, v: w.setText(v or ""), "textChanged")),
)


def inputs(form: QWidget) -> Iterator[tuple[str, QWidget]]:
    """Every (field name, input) of a form, in the order they were made."""
    for child in form.findChildren(QWidget):
        name = child.objectName()
        if name and not name.startswith("qt_") and _way(child) and not _inside_an_input(child, form):
            yield name, child


def _inside_an_input(child: QWidget, form: QWidget) -> bool:
    above = child.parentWidget()
    while above is not None and above is not form:
        if _way(above):
            return True
        above = above.parentWidget()
    return False


def _way(widget: QWidget) -> Way | None:
    return next((way for kind, way in _WAYS if isinstance(widget, kind)), None)


class FormBinding:
    """One form and the values it was filled with."""

    def __init__(self, form: QWidget, changed: Callable[[str], object] | None = None) -> None:
        """`changed` is called with the field's name whenever a person changes an input (not by `fill`)."""
        self.form = form
        self._inputs = dict(inputs(form))
        self._filled: dict[str, Any] = {}
        self._filling = False
        self._changed = changed
        for name, widget in self._inputs.items():
            self._listen(name, widget)

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the fields this form holds."""
        return tuple(self._inputs)

    def input(self, field: str) -> QWidget | None:
        """The input of a field, or None."""
        return self._inputs.get(field)

    def fill(self, record: object) -> None:
        """Show a record (or mapping); fields it does not have are left empty."""
        self._filling = True
        for name, widget in self._inputs.items():
            self._write(widget, _field(record, name))
        self._filling = False
        self._filled = self.values()

    def refill(self, record: object) -> tuple[str, ...]:
        """Show what another desk wrote, but keep what was typed here and is not saved yet.

        Gives back the fields that both have changed, to different values.
        """
        typed, before = self.changes(), self._filled
        incoming = {name: _field(record, name) for name in self._inputs}
        self._filling = True
        for name, widget in self._inputs.items():
            # an input that holds the value already is left alone: its cursor, and what is half typed, stay
            if name not in typed and not _same(self._read(widget), incoming[name]):
                self._write(widget, incoming[name])
        self._filling = False
        self._filled = self.values() | {name: incoming[name] for name in typed}
        return tuple(
            name
            for name, value in typed.items()
            if not _same(incoming[name], before.get(name)) and not _same(incoming[name], value)
        )

    def put(self, values: Mapping[str, Any]) -> None:
        """Put values in that count as typed (a draft taken over)."""
        self._filling = True
        for name, value in values.items():
            self._write(self._inputs[name], value)
        self._filling = False

    def values(self) -> dict[str, Any]:
        """Field -> value, as the form stands now."""
        return {name: self._read(widget) for name, widget in self._inputs.items()}

    def changes(self) -> dict[str, Any]:
        """Only the fields whose value differs from what the form was filled with."""
        return {name: value for name, value in self.values().items() if value != self._filled.get(name)}

    def first_wrong(self) -> QWidget | None:
        """The first input with something typed in it that is no value (31 February), if there is one."""
        for widget in self._inputs.values():
            if isinstance(widget, DateEntry) and widget.is_wrong():
                return widget
        return None

    def accept(self) -> None:
        """What stands in the form now is what is kept: nothing counts as changed."""
        self._filled = self.values()

    def kept(self, values: Mapping[str, Any]) -> None:
        """These values are kept now; what was typed since then still counts as changed."""
        self._filled = self._filled | {name: value for name, value in values.items() if name in self._inputs}

    def set_enabled(self, enabled: bool) -> None:
        """Allow or forbid changing any input; texts stay selectable."""
        for widget in self._inputs.values():
            if isinstance(widget, QLineEdit | QPlainTextEdit):
                widget.setReadOnly(not enabled)
            else:
                widget.setEnabled(enabled)

    def _listen(self, name: str, widget: QWidget) -> None:
        way = _way(widget)
        assert way is not None
        getattr(widget, way[2]).connect(lambda *_: self._tell(name))

    def _tell(self, name: str) -> None:
        if self._changed and not self._filling:
            self._changed(name)

    @staticmethod
    def _read(widget: QWidget) -> Any:
        way = _way(widget)
        return way[0](widget) if way else None

    @staticmethod
    def _write(widget: QWidget, value: Any) -> None:
        way = _way(widget)
        if way:
            way[1](widget, value)


def _field(record: object, name: str) -> Any:
    return record.get(name) if isinstance(record, Mapping) else getattr(record, name, None)


def _same(one: Any, other: Any) -> bool:
    """Whether two values mean the same to an input: empty, not ticked and nothing are alike."""
    return bool((one or None) == (other or None))
