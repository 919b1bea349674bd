"""Each bench runs, at a size that measures nothing, and answers in the form `--json` promises. No times are tested."""

import json
from pathlib import Path

import pytest

from tests.bench.__main__ import NAMES, main
from tests.servers import skip_without

pytestmark = pytest.mark.usefixtures("_servers_may_run")


@pytest.fixture
def _servers_may_run() -> None:
    skip_without("postgresql")


def test_every_bench_runs_and_answers_in_the_promised_form(tmp_path: Path) -> None:
    answer = tmp_path / "bench.json"
    main(["--tiny", "--json", str(answer)])
    told = json.loads(answer.read_text(encoding="utf-8"))
    assert set(told) == {"machine", "benches"}
    assert [bench["name"] for bench in told["benches"]] == list(NAMES)
    for bench in told["benches"]:
        assert set(bench) == {"name", "figures", "ratios", "within_budget"}
        assert bench["figures"]
        assert all(isinstance(ratio, float) for ratio in bench["ratios"].values())
        assert isinstance(bench["within_budget"], bool)


def test_an_unknown_bench_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["sail"])
    assert ended.value.code == 2
    assert "no bench is called sail" in capsys.readouterr().err
