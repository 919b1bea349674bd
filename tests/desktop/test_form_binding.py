"""Values between records and forms."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from registry_desktop.desktop.form_binding import FormBinding
from registry_desktop.desktop.forms.ui_marriage_registration import Ui_MarriageRegistration
from registry_desktop.desktop.forms.ui_party import Ui_Party
from registry_desktop.desktop.widgets import form
from registry_desktop.desktop.widgets.code_box import CodeBox
from registry_desktop.records.people import Party
from registry_desktop.records.registrations import MarriageRegistration
from tests.desktop.conftest import child

MAN = {
    "name": "欧阳𠮷",
    "ethnic_group": "01",
    "birth_date": date(1995, 8, 8),
    "identity_number": "770102199508089139",
    "identity_long_term": True,
    "present": True,
}


@pytest.mark.parametrize(("form_class", "record"), [(Ui_Party, Party), (Ui_MarriageRegistration, MarriageRegistration)])
def test_every_input_is_named_like_a_field_of_its_record(qtbot: QtBot, form_class: Any, record: Any) -> None:
    widget = form.made(form_class)
    qtbot.addWidget(widget)
    fields = FormBinding(widget).fields
    assert len(fields) > 5
    assert [name for name in fields if name not in record.__mapper__.column_attrs] == []


def test_what_is_filled_in_comes_out_again_and_counts_as_unchanged(qtbot: QtBot) -> None:
    binding = _party_binding(qtbot)
    binding.fill(MAN)
    values = binding.values()
    assert {name: values[name] for name in MAN} == MAN
    assert binding.changes() == {}


def test_only_what_a_person_changes_is_reported(qtbot: QtBot) -> None:
    told: list[str] = []
    widget = form.made(Ui_Party)
    qtbot.addWidget(widget)
    binding = FormBinding(widget, told.append)
    binding.fill(MAN)
    assert told == []
    name = binding.input("name")
    assert name is not None
    QTest.keyClicks(name, "A")
    assert told == ["name"]
    assert binding.changes() == {"name": "欧阳𠮷A"}
    binding.accept()
    assert binding.changes() == {}


def test_what_is_typed_survives_what_another_desk_saved(qtbot: QtBot) -> None:
    binding = _party_binding(qtbot)
    binding.fill(MAN)
    phone = binding.input("phone")
    assert phone is not None
    QTest.keyClicks(phone, "13800000000")
    assert binding.refill({**MAN, "name": "欧阳吉"}) == ()
    values = binding.values()
    assert (values["name"], values["phone"]) == ("欧阳吉", "13800000000")
    assert binding.refill({**MAN, "phone": "02"}) == ("phone",), "both have changed it: told, and not written over"
    assert binding.values()["phone"] == "13800000000"
    binding.kept({"phone": "13800000000"})
    assert binding.changes() == {}


def test_a_form_filled_some_thousand_times_does_not_abort(qtbot: QtBot) -> None:
    """PySide6 6.12 on Python 3.11 loses a reference of None at each such call and aborts (tech.md)."""

    @dataclass
    class Empty:
        name: str = ""

    binding = _party_binding(qtbot)
    for _ in range(1_500):
        binding.fill(MAN)
        binding.fill(Empty())
    assert binding.values()["name"] == ""


def test_every_label_is_the_buddy_of_its_input(qtbot: QtBot) -> None:
    widget = form.made(Ui_Party)
    qtbot.addWidget(widget)
    for name in FormBinding(widget).fields:
        assert child(widget, type(FormBinding(widget).input(name)), name).accessibleName() or _speaks(widget, name)


def _speaks(widget: Any, name: str) -> bool:
    found = FormBinding(widget).input(name)
    return bool(found is not None and hasattr(found, "text") and found.text())


def _party_binding(qtbot: QtBot) -> FormBinding:
    widget = form.made(Ui_Party)
    qtbot.addWidget(widget)
    child(widget, CodeBox, "ethnic_group").set_rows([("01", "汉族"), ("02", "蒙古族")])
    widget.show()
    return FormBinding(widget)
