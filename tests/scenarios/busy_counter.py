"""A counter that never stops, for a test that cuts its power: `python -m tests.scenarios.busy_counter FILE FONTS`.

For each run that is named on its input a process of its own is forked, which serves one couple after the other through
the window's acts, says after each act how far the trail had come, and ends only by being killed.
"""

import os
import sys
from datetime import date
from pathlib import Path

from registry_desktop.domain.citizen_number import check_digit
from registry_desktop.printing.press import TemplatePress
from registry_desktop.queries.blanks import next_blanks
from registry_desktop.queries.ledger import head_of_chain
from registry_desktop.store.engine import LocalFile
from registry_desktop.store.opening import open_register, read_reference
from registry_desktop.store.register import Register
from registry_desktop.store.unit_of_work import Reference
from tests.acts.couples import CoupleOfTest, work_to
from tests.registers import DAY, KEY, RESOURCES, Clock, Counter, standing

READY, CUT = "ready", "cut"


def couple_of_run(run: int, number: int, blanks: tuple[str, ...]) -> CoupleOfTest:
    """Two people nobody has met before."""
    sequence = 900 + number * 2
    man = f"77010119{60 + run:02d}0315{sequence + 1:03d}"
    woman = f"77010119{60 + run:02d}0416{sequence:03d}"
    return CoupleOfTest(
        man_name=f"测试甲{chr(0x4E00 + run * 50 + number)}",
        woman_name=f"测试乙{chr(0x5E00 + run * 50 + number)}",
        man_number=man + check_digit(man),
        woman_number=woman + check_digit(woman),
        man_born=date(1960 + run, 3, 15),
        woman_born=date(1960 + run, 4, 16),
        blanks=(blanks[0], blanks[1]),
    )


def say(what: str, sequence: int) -> None:
    """One line to whoever holds the switch."""
    sys.stdout.write(f"{what} {sequence}\n")
    sys.stdout.flush()


class SpokenRegister(Register):
    """Says after each act, once it is written, where the chain stands."""

    def perform(self, officer, act, /, *args, **kwargs):  # type: ignore[no-untyped-def]
        done = super().perform(officer, act, *args, **kwargs)
        sequence, _ = self.read(officer, head_of_chain)
        say(act.act, sequence)
        return done


def serve(path: Path, reference: Reference, run: int) -> None:
    """Couple after couple, until the power goes."""
    clock = Clock()
    clock.set_to(DAY, hour=8, minute=run)
    opened = open_register(LocalFile(path, KEY), reference, clock=clock)
    register = SpokenRegister(opened.place, opened.engine, reference, clock=clock)
    officers = (standing(register, one) for one in ("registrar", "reviewer", "admin", "archivist"))
    counter = Counter(register, clock, *officers)
    say(READY, os.getpid())
    for number in range(40):
        blanks = register.read(counter.registrar, next_blanks, kind="marriage_certificate", count=2)
        work_to(counter, "issued", couple_of_run(run, number, blanks))


def wait_for_runs(path: Path, fonts: Path) -> None:
    """Everything slow is read once; each run is a fork that does not outlive its kill."""
    reference = read_reference(RESOURCES, RESOURCES / "codes", TemplatePress(RESOURCES, fonts))
    reference.press.unprintable({"name": "测试"})  # type: ignore[union-attr]
    for line in sys.stdin:
        child = os.fork()
        if not child:
            serve(path, reference, int(line))
            os._exit(0)
        os.waitpid(child, 0)
        say(CUT, 0)


if __name__ == "__main__":
    wait_for_runs(Path(sys.argv[1]), Path(sys.argv[2]))
