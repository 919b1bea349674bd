"""Virtual printers: a CUPS scheduler of the test session's own with IPP Everywhere printers behind it.

A printer (`ippeveprinter`) keeps each document as it arrives, so a test measures what a printer would have got. One
reads PDF, the other only raster pictures, as most printers at a counter do. It will not start without a message bus,
so it gets a private one; its name is announced nowhere. Each has a tray that can be emptied, and notes with which
options a document came (`printed_with`); without a command it would let each sheet take up to fifteen seconds.
"""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.processes import PATIENCE_SECONDS, running

QUEUE = "Counter"
COMMAND = Path(__file__).with_name("virtual_printer.sh")
EMPTY = "empty"
RASTER_QUEUE = "Raster"
ROLL = Path(__file__).with_name("virtual_roll.conf")
FORMATS = {QUEUE: "application/pdf,image/pwg-raster,image/urf,image/jpeg", RASTER_QUEUE: "image/pwg-raster"}

BUS_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={socket}</listen><policy context="default"><allow user="*"/>
<allow own="*"/><allow send_destination="*"/><allow receive_sender="*"/></policy></busconfig>
"""
SCHEDULER = """Listen {socket}
WebInterface No
Browsing No
DefaultAuthType None
MaxLogSize 0
LogLevel warn
PreserveJobFiles No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
SCHEDULER_FOLDERS = """ServerRoot {folder}
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
TempDir {folder}/spool/tmp
AccessLog {folder}/access.log
ErrorLog {folder}/error.log
PageLog {folder}/page.log
SystemGroup root lpadmin
FatalErrors none
"""


@dataclass(frozen=True)
class VirtualPrinter:
    """The queue `queue` at the scheduler that `environment` names; what it printed lies in `received_folder`.

    `port`: where the printer itself listens. `tray`: a folder, in which a file "empty" takes the paper out.
    """

    queue: str
    environment: dict[str, str]
    received_folder: Path
    port: int
    tray: Path

    def take_paper_out(self) -> None:
        """From now on it prints nothing until paper is put in."""
        (self.tray / EMPTY).touch()

    def put_paper_in(self) -> None:
        """What waits is printed."""
        (self.tray / EMPTY).unlink(missing_ok=True)

    def printed_with(self) -> list[dict[str, str]]:
        """The job attributes that came with each document (IPP names in capitals), oldest first."""
        notes = sorted(self.tray.glob("*.attributes"), key=_age)
        return [dict(line.split("=", 1) for line in note.read_text().splitlines() if "=" in line) for note in notes]

    def command(self, *words: str) -> None:
        """A command of the printing system about this queue: cupsdisable, cupsenable, cupsreject …"""
        subprocess.run([*words, self.queue], env=os.environ | self.environment, check=True, capture_output=True)

    def received(self, *, at_least: int = 1) -> list[Path]:
        """The documents that arrived, oldest first; waits until there are `at_least` of them, whole."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        before: dict[Path, int] = {}
        # the scheduler notices the end of a job only seconds later; a file that no longer grows has arrived
        while len(before) < at_least or before != self._sizes():
            if time.monotonic() > deadline:
                raise TimeoutError(f"{len(before)} of {at_least} documents arrived")
            before = self._sizes()
            time.sleep(0.4)
        return sorted(before, key=_age)

    def forget(self) -> None:
        """Cancel all jobs and throw away what arrived."""
        cancel = ["cancel", "-a", self.queue]
        subprocess.run(cancel, env=os.environ | self.environment, capture_output=True, check=False)
        for path in (*self._sizes(), *self.tray.iterdir()):
            path.unlink()

    def _sizes(self) -> dict[Path, int]:
        return {path: path.stat().st_size for path in self.received_folder.rglob("*")
                if path.is_file() and path.suffix != ".prn"}


@contextmanager
def printing_service(folder: Path) -> Iterator[dict[str, VirtualPrinter]]:
    """Message bus, scheduler, and by its name each queue with its printer; all ended with the block."""
    # a socket's path may have 107 bytes, which a test's temporary folder can use up
    short = Path(tempfile.mkdtemp(prefix="registry-cups-"))
    short.chmod(0o755)
    with ExitStack() as services:
        services.callback(shutil.rmtree, short, ignore_errors=True)
        bus = _start_bus(services, short)
        environment = _start_scheduler(services, short)
        printers = {}
        for queue, formats in FORMATS.items():
            printers[queue] = services.enter_context(printer_of_service(folder, queue, formats, bus | environment))
        subprocess.run(["lpadmin", "-d", QUEUE], env=os.environ | environment, check=True, capture_output=True)
        yield printers


@contextmanager
def printer_of_service(
    folder: Path, queue: str, formats: str, environment: dict[str, str], described: Path | None = None
) -> Iterator[VirtualPrinter]:
    """One more printer with its queue, gone with the block; `environment`: the bus and the scheduler; `described`: what
    it says of itself (its formats too), when it is not the usual office printer."""
    received, tray, port = folder / queue, folder / f"{queue}-tray", _free_port()
    received.mkdir()
    tray.mkdir()
    address: list[str | Path] = ["-p", str(port), "-n", "localhost", "-r", "off"]
    about: list[str | Path] = ["-a", described] if described is not None else ["-f", formats]
    command = ["ippeveprinter", *address, *about, "-d", received, "-k", "-c", COMMAND, queue]
    log = folder / f"{queue}.log"
    own = environment | {"TRAY": str(tray)}
    with running(command, ready=lambda: _listens(port), log=log, environment=own):
        _add_queue(queue, port, environment)
        yield VirtualPrinter(queue, environment, received, port, tray)


def _start_bus(services: ExitStack, folder: Path) -> dict[str, str]:
    bus = folder / "bus"
    configuration = folder / "bus.conf"
    configuration.write_text(BUS_CONFIGURATION.format(socket=bus), encoding="utf-8")
    command = ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--nopidfile"]
    services.enter_context(running(command, ready=bus.exists, log=folder / "bus.log"))
    return {"DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={bus}"}


def _start_scheduler(services: ExitStack, folder: Path) -> dict[str, str]:
    cups = folder / "cups.sock"
    for name in ("spool/tmp", "cache", "state", "ppd"):
        (folder / name).mkdir(parents=True)
    (folder / "cupsd.conf").write_text(SCHEDULER.format(socket=cups), encoding="utf-8")
    (folder / "cups-files.conf").write_text(SCHEDULER_FOLDERS.format(folder=folder), encoding="utf-8")
    command: list[str | Path] = ["cupsd", "-f", "-c", folder / "cupsd.conf", "-s", folder / "cups-files.conf"]
    services.enter_context(running(command, ready=cups.exists, log=folder / "cupsd.log"))
    return {"CUPS_SERVER": str(cups)}


def _add_queue(queue: str, port: int, environment: dict[str, str]) -> None:
    # lpadmin keeps silent and makes a queue without capabilities when the printer is away: the printer came first
    command = ["lpadmin", "-p", queue, "-E", "-v", f"ipp://localhost:{port}/ipp/print", "-m", "everywhere"]
    subprocess.run(command, env=os.environ | environment, check=True, capture_output=True, timeout=60)
    # the scheduler describes the printer to itself only after lpadmin has returned; until then a job goes through raw
    described = Path(environment["CUPS_SERVER"]).parent / "ppd" / f"{queue}.ppd"
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not described.exists():
        if time.monotonic() > deadline:
            raise TimeoutError(f"{queue} was not described")
        time.sleep(0.05)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("localhost", 0))
        return int(probe.getsockname()[1])


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("localhost", port)) == 0


def _age(path: Path) -> float:
    return path.stat().st_mtime
