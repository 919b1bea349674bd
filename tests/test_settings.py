"""Settings of this machine."""

import string
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from registry_desktop.settings import SETTINGS, Settings


def test_without_a_file_every_setting_has_its_default(tmp_path: Path) -> None:
    kept = Settings.read(tmp_path / "settings.toml")
    assert (kept.text("language"), kept.number("server_port")) == ("zh_CN", 5432)


def test_what_is_changed_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    Settings.read(path).change(language="en", server_port=6000)
    assert (Settings.read(path).text("language"), Settings.read(path).number("server_port")) == ("en", 6000)


@given(st.text(st.characters(codec="utf-8")))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
def test_any_text_survives_the_file(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.toml"
    Settings.read(path).change(camera_folder=text)
    assert Settings.read(path).text("camera_folder") == text


def test_a_value_of_the_wrong_type_or_outside_the_choices_is_refused(tmp_path: Path) -> None:
    kept = Settings.read(tmp_path / "settings.toml")
    for wrong in ({"language": "fr"}, {"server_port": "5432"}, {"colour": "red"}, {"server_port": True}):
        with pytest.raises(ValueError, match="="):
            kept.change(**wrong)


def test_a_broken_file_is_as_good_as_none(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("language = \n", encoding="utf-8")
    assert Settings.read(path).text("language") == "zh_CN"


def test_every_setting_says_in_a_sentence_what_it_is_for() -> None:
    assert all(
        setting.sentence.endswith(".") and set(setting.key) <= set(string.ascii_lowercase + "_") for setting in SETTINGS
    )


def test_no_password_is_a_setting() -> None:
    assert not [setting.key for setting in SETTINGS if "password" in setting.key or "key" in setting.key]
