"""Colours that can be read, also by tired eyes."""

import pytest

from registry_desktop.desktop import theme
from registry_desktop.desktop.application import Application


@pytest.mark.parametrize("palette", theme.PALETTES)
def test_every_text_keeps_a_contrast_of_four_and_a_half_to_one(palette: str) -> None:
    pairs = theme.text_pairs(theme.PALETTES[palette])
    assert [f"{ink} on {ground}" for ink, ground in pairs if theme.contrast(ink, ground) < 4.5] == []


def test_contrast_is_that_of_wcag() -> None:
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert theme.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_large_type_is_larger_by_a_quarter_and_by_a_half(app: Application) -> None:
    sizes = []
    for size in theme.LARGE_TYPE:
        app.settings.change(type_size=size)
        app.dress()
        sizes.append(app.font().pointSizeF() / theme.BODY_POINTS)
    assert sizes == [1.0, 1.25, 1.5]
