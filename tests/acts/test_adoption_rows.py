"""Long records of the adoption desk stand on ruled lines, whole."""

from __future__ import annotations

from typing import Any

import pytest

from registry_desktop.acts.adoption_rows import LINE, interview_rows, lines_of_text


@pytest.mark.parametrize("lines_of", [interview_rows, lines_of_text])
def test_a_long_record_is_broken_into_ruled_lines_and_nothing_is_lost(lines_of: Any) -> None:
    said = "答：自愿。" * 40 + "AB12\t345" * 20 + "\n问：有无子女？"
    rows = list(lines_of(said))
    assert "".join("".join(rows).split()) == "".join(said.split())
    assert max(map(len, rows)) <= 2 * LINE
    assert all(not row.startswith(("。", "，", "：")) for row in rows)
