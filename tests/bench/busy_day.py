"""A process that works a scripted day on the real window and says how long its event loop stood still.

Couples come and go through the window's own operations, so that the page shown, and those whose count stands in the
navigation, hear of every change; between them pages are opened, names searched, cases laid on the desk, papers
previewed, the trail proved.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

from PySide6.QtCore import QTimer

from registry_desktop import house, locations
from registry_desktop.acts.booking import Couple, walk_in
from registry_desktop.acts.marriage.entry import mark_paper, save, sign_declaration, take_photo
from registry_desktop.acts.marriage.opening import open_case
from registry_desktop.acts.online_check import record_online_check
from registry_desktop.acts.papers import make_paper
from registry_desktop.desktop.application import Application
from registry_desktop.printing.press import TemplatePress
from registry_desktop.queries.cases import case
from registry_desktop.queries.statistics import day_report
from registry_desktop.settings import Settings
from registry_desktop.store.engine import LocalFile
from registry_desktop.store.opening import open_register, read_reference
from tests.bench.memory import memory_mb
from tests.bench.people import MAN, WOMAN, person
from tests.bench.service_hall import entered, photo
from tests.bench.watchdog import Watchdog

FIRST = 7_000_000
PAUSE_MS = 30
ROLES = (MAN, WOMAN)


class Day:
    """The script. Each `yield` lets the window answer until nothing is under way."""

    def __init__(self, asked: dict[str, Any]) -> None:
        self.app = Application(["registry-desktop"], Settings.read(locations.settings_file()))
        resources = locations.resources()
        press = TemplatePress(resources, Path(asked["path"]).parent / "fonts")
        reference = read_reference(resources, resources / "codes", press)
        self.register = open_register(LocalFile(Path(asked["path"]), bytes.fromhex(asked["key"])), reference)
        self.couples = asked["couples"]
        officer = house.enter(self.register, "registrar", asked["password"], "1")
        self.dog = Watchdog()
        self.steps = 0
        self.memory_after_first_round = 0.0
        self.answer: Any = None
        house.prepare(self.register)  # as the launch does while the officer types login and password
        self.started = perf_counter()
        self.window = house.open_window(self.register, officer, self.app.settings)
        self.window.show()
        self.app.processEvents()
        self.opening_ms = 1_000 * (perf_counter() - self.started)
        self._script = self.script()
        self._timer = QTimer(interval=PAUSE_MS)
        self._timer.timeout.connect(self._go_on)

    def run(self) -> None:
        """Work the day, then say what was seen."""
        self.dog.start("today")
        self._timer.start()
        self.app.exec()

    def _go_on(self) -> None:
        if self.window.operations.busy:
            return
        self.steps += 1
        doing = next(self._script, None)
        if doing is None:
            self.tell()
        else:
            self.dog.doing = doing

    def script(self) -> Iterator[str]:
        """What is done, one thing after the other."""
        for round_ in range(self.couples):
            yield from self.all_pages(round_)
            yield from self.searches(round_)
            yield from self.a_couple(FIRST + round_)
            if not round_:
                self.memory_after_first_round = memory_mb()

    def all_pages(self, round_: int) -> Iterator[str]:
        """Every page once."""
        for name in list(self.window.pages):
            self.window.go_to(name)
            yield f"page {name}{'' if round_ else ', first time'}"

    def searches(self, round_: int) -> Iterator[str]:
        """What clerks type into the search box."""
        who = person(MAN, 100 + round_)
        for typed in (who.number, who.name, who.name[0], who.pinyin, who.initials, "J770101-2000"):
            self.window.go_to("search", typed)
            yield "search"

    def a_couple(self, serial: int) -> Iterator[str]:
        """A couple from the door to its signed declarations, the case open on the desk all the while."""
        people = {role: person(role, serial) for role in ROLES}
        couple = Couple(people[MAN].name, people[WOMAN].name, people[MAN].number, people[WOMAN].number)
        yield from self.perform("walk in", walk_in, couple=couple)
        yield from self.perform("open case", open_case, booking_id=self.answer)
        about = self.answer
        self.window.go_to("marriage", about)
        yield "lay case on desk"
        yield from self.step("save", save, about, fields=entered(serial))
        for role in ROLES:
            marks = {"seen": True, "verified": True, "verified_how": "data_match"}
            yield from self.step("mark paper", mark_paper, about, role=role, paper="resident_id_card", marks=marks)
            for kind, answer in (("identity", "match"), ("marital_status", "10")):
                yield from self.step("online check", record_online_check, about, role=role, kind=kind, answer=answer)
        yield from self.step("photo", take_photo, about, content=photo(serial), file_name="photo.jpg")
        for role in ROLES:
            yield from self.step("sign", sign_declaration, about, role=role, oath_witness="登记员乙")
            arguments = {"registration_id": about, "paper": "marriage_declaration", "role": role}
            yield from self.perform("make paper", make_paper, **arguments)
        today = self.register.read(self.window.operations.officer, lambda work: work.today)
        yield from self.read("statistics", day_report, first=today, last=today)
        self.window.go_to("today")
        yield "back to today"

    def step(self, doing: str, act: Any, about: int, **arguments: Any) -> Iterator[str]:
        """An act on a case, at the revision the case has now."""
        yield from self.read(doing, case, registration_id=about)
        yield from self.perform(
            doing, act, registration_id=about, revision=self.answer.record.revision, **arguments
        )

    def perform(self, doing: str, act: Any, **arguments: Any) -> Iterator[str]:
        """An act through the window's operations."""
        self.window.operations.perform(act, done=self._answered, failed=self._failed, **arguments)
        yield doing

    def read(self, doing: str, query: Any, **arguments: Any) -> Iterator[str]:
        """A query through the window's operations."""
        self.window.operations.read(query, done=self._answered, failed=self._failed, **arguments)
        yield doing

    def _answered(self, value: Any) -> None:
        self.answer = value

    def _failed(self, failure: Any) -> None:
        sys.stderr.write(f"{self.dog.doing}: {failure.details}\n")
        os._exit(1)

    def tell(self) -> None:
        """Say it and end."""
        worst = sorted(((gap, doing) for doing, gap in self.dog.longest.items()), reverse=True)
        words = [f"{doing}: {gap:.0f} ms" for gap, doing in worst]
        told = {
            "opening_ms": self.opening_ms, "worst_ms": worst[0][0], "worst_while": worst[0][1],
            "second": words[1], "third": words[2],
            "over_50_ms": self.dog.over[50], "over_100_ms": self.dog.over[100], "steps": self.steps,
            "seconds": perf_counter() - self.started, "memory_mb": memory_mb(),
            "memory_after_first_round_mb": self.memory_after_first_round,
        }  # fmt: skip
        print(json.dumps(told), flush=True)
        os._exit(0)


if __name__ == "__main__":
    Day(json.loads(sys.argv[1])).run()
