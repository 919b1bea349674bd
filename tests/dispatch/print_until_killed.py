"""A clerk who prints a couple's certificates until the power goes: `python -m tests.dispatch.print_until_killed ORDER`.

ORDER is a JSON file: where the register and the fonts lie, which case, which printer, and after which step the process
kills itself. Printing goes as in the window, through dispatch.
"""

import json
import os
import signal
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

from registry_desktop.acts import papers
from registry_desktop.acts.marriage import certificate
from registry_desktop.dispatch.run import STEPS, run
from registry_desktop.printing.press import TemplatePress
from registry_desktop.store.engine import CentralServer, LocalFile, Place
from registry_desktop.store.opening import open_register, read_reference
from tests.acts.couples import SECOND, on_blank, print_and_confirm, revision
from tests.registers import KEY, RESOURCES, Clock, Counter, standing

ROLES = ("man", "woman")
OF_A_BOOKLET = ("made", *STEPS)
OF_THE_CASE = (
    "approved", "blanks_taken", *(f"man {one}" for one in OF_A_BOOKLET), "replaced",
    *(f"man anew {one}" for one in (*OF_A_BOOKLET, "confirmed")),
    *(f"woman {one}" for one in (*OF_A_BOOKLET, "confirmed")), "review form confirmed", "proof_read", "issued",
)  # fmt: skip
"""Every moment at which the power goes in the test: before the first act, and after each step of each act."""


def place_of(order: dict[str, Any]) -> Place:
    """A SQLCipher file, or a PostgreSQL database."""
    if "path" in order:
        return LocalFile(Path(order["path"]), KEY)
    return CentralServer(**order["server"])


def main(order: dict[str, Any]) -> None:
    """Print and issue; die where the order says."""

    def done(what: str) -> None:
        if what == order["die_after"]:
            os.kill(os.getpid(), signal.SIGKILL)

    reference = read_reference(RESOURCES, RESOURCES / "codes", TemplatePress(RESOURCES, Path(order["fonts"])))
    clock = Clock(datetime.fromisoformat(order["now"]))
    register = open_register(place_of(order), reference, clock=clock)
    officers = (standing(register, login) for login in ("registrar", "reviewer", "admin", "archivist"))
    counter, case_id = Counter(register, clock, *officers), order["case_id"]

    def act(function: Any, **arguments: Any) -> None:
        at = revision(counter, case_id)
        register.perform(counter.registrar, function, registration_id=case_id, revision=at, **arguments)

    def booklet(role: str, name: str) -> None:
        made = on_blank(counter, case_id, role)
        done(f"{name} made")
        run(
            register, counter.registrar, paper_id=made.id, printer=order["printer"],
            step=lambda step: done(f"{name} {step}"),
        )  # fmt: skip
        if name == "man":
            # it came out askew: before it is printed anew the blank is accounted for by two persons
            act(certificate.replace_booklet, role=role, new_blank="10000003", reason="打印偏移", second=SECOND)
            done("replaced")
            booklet(role, "man anew")
            return
        register.perform(counter.registrar, papers.confirm_printed, paper_id=made.id, blank_number=made.blank_number)
        done(f"{name} confirmed")

    done("approved")
    act(certificate.make_certificate, man_blank="10000001", woman_blank="10000002")
    done("blanks_taken")
    for role in ROLES:
        booklet(role, role)
    print_and_confirm(counter, case_id, "marriage_review_form", "")
    done("review form confirmed")
    act(certificate.proof_read, second=SECOND)
    done("proof_read")
    act(certificate.issue)
    done("issued")


if __name__ == "__main__":
    main(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
