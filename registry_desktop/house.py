"""Everything that is loaded after the first window shows: the store, the acts, the pages.

`launch` imports this module in a worker thread while the officer types login and password; loading it costs about half
a second that nobody waits for.
"""

import gc
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from registry_desktop import locations
from registry_desktop.acts.officers import NewOfficer, SignInResult, sign_in, sign_out
from registry_desktop.acts.set_up import NOBODY, NewOffice, open_first_office
from registry_desktop.acts.working_plan import PlanRow, lay_out_slots
from registry_desktop.desktop.main_window import MainWindow
from registry_desktop.desktop.navigation import PAGES
from registry_desktop.desktop.operations import Operations
from registry_desktop.domain.officer import Role, SignedIn
from registry_desktop.domain.periods import read_days_off
from registry_desktop.domain.person_name import pinyin_of
from registry_desktop.domain.refused import Refused
from registry_desktop.printing.press import TemplatePress
from registry_desktop.queries.officers import is_set_up, offices
from registry_desktop.settings import Settings
from registry_desktop.store import key_store
from registry_desktop.store.engine import CentralServer, LocalFile, Place
from registry_desktop.store.key_box import key_file, new_key, open_key
from registry_desktop.store.opening import create_register, open_register, read_reference
from registry_desktop.store.register import Register

SLOTS_AHEAD = timedelta(days=30)


@dataclass(frozen=True)
class House:
    """An open register, ready for signing in."""

    register: Register
    is_set_up: bool
    office_name: str


def open_house(settings: Settings, passphrase: str | None = None) -> House:
    """Open the register the settings name; a local one that does not exist yet is made.

    Raises Unreachable, and for a local file PassphraseNeeded, WrongPassphrase, NoKeyStore, KeyFileMissing ….
    """
    press = TemplatePress(locations.resources(), locations.cache())
    reference = read_reference(locations.resources(), locations.data(), press)
    place = central_server(settings) if settings.text("connection") == "central" else None
    if place is not None:
        register = open_register(place, reference)
    else:
        register = _open_local(local_path(settings), reference, passphrase)
    return House(register, register.read(NOBODY, is_set_up), _names(register))


def prepare(register: Register) -> None:
    """Load what pages, the first name and the first paper need, while somebody signs in: no couple waits for it.

    The pages' modules, the readings of names, the printing library, the everyday faces (cut once a machine, which takes
    some seconds).
    """
    for entry in PAGES:
        entry.load()
    pinyin_of("读音", register.reference.surnames)
    if register.reference.press is not None:
        register.reference.press.prepare()
    # what is loaded now stays: without this the collector walks its half a million objects every now and then, and the
    # window stands still for a tenth of a second
    gc.freeze()


def _names(register: Register) -> str:
    """The offices of the register, as they stand on the first window."""
    names = [office.name for office in register.read(NOBODY, offices)]
    return names[0] if len(names) == 1 else ""


def local_path(settings: Settings) -> Path:
    """Where the local register lies."""
    chosen = settings.text("local_file")
    return Path(chosen) if chosen else locations.local_database()


def central_server(settings: Settings) -> CentralServer:
    """The central server the settings name, its password from the key store."""
    host, database, user = (settings.text(key) for key in ("server_host", "server_database", "server_user"))
    password = key_store.secret(server_secret(settings)) or ""
    return CentralServer(host, database, user, password, settings.number("server_port"))


def server_secret(settings: Settings) -> str:
    """The name under which the key store keeps the server's password."""
    user, host, database = (settings.text(key) for key in ("server_user", "server_host", "server_database"))
    return f"server-{user}@{host}/{database}"


def keep_server_password(settings: Settings, password: str) -> None:
    """Give the server's password to the key store. Raises NoKeyStore, KeyStoreLocked."""
    key_store.keep_secret(server_secret(settings), password)


def _open_local(path: Path, reference: Any, passphrase: str | None) -> Register:
    if path.is_file() or key_file(path).is_file():
        place: Place = LocalFile(path, open_key(path, passphrase=passphrase))
        return open_register(place, reference) if path.is_file() else _create(place, reference)
    path.parent.mkdir(parents=True, exist_ok=True)
    return _create(LocalFile(path, new_key(path, passphrase=passphrase)), reference)


def _create(place: Place, reference: Any) -> Register:
    return create_register(place, reference, migrations=locations.migrations())


def test_connection(settings: Settings, password: str) -> str:
    """Try the central server; the name of its office, empty when it is not set up yet. Raises Unreachable."""
    place = central_server(settings) if not password else _with_password(settings, password)
    register = open_register(place, read_reference(locations.resources()))
    try:
        return _names(register)
    finally:
        register.close()


def _with_password(settings: Settings, password: str) -> CentralServer:
    host, database, user = (settings.text(key) for key in ("server_host", "server_database", "server_user"))
    return CentralServer(host, database, user, password, settings.number("server_port"))


def set_up(register: Register, values: Mapping[str, Any]) -> House:
    """Open the first office with its administrator and registrar, the usual working plan, the days off known here."""
    office = NewOffice(
        code=values["division_code"],
        name=values["office_name"],
        authority_name=values["authority_name"],
        division_code=values["division_code"],
        windows=tuple(values["windows"].replace("、", " ").replace(",", " ").split()) or ("1",),
    )
    officers = (
        _new_officer(values, "administrator", frozenset({Role.ADMINISTRATOR, Role.LEADER, Role.STOCK_KEEPER})),
        _new_officer(values, "registrar", frozenset({Role.REGISTRAR, Role.RECEPTION, Role.ARCHIVIST})),
    )
    today: date = register.read(NOBODY, lambda work: work.today)
    register.perform(
        NOBODY,
        open_first_office,
        office=office,
        officers=officers,
        working_plan=usual_plan(),
        days_off=read_days_off(locations.resources() / "codes" / "days_off.csv").rows,
        plan_from=today,
    )
    administrator = enter(register, officers[0].login, officers[0].password, "")
    register.perform(administrator, lay_out_slots, first=today, last=today + SLOTS_AHEAD)
    return House(register, True, office.name)


def usual_plan() -> tuple[PlanRow, ...]:
    """The working plan a new office begins with."""
    text = (locations.resources() / "booking_rules" / "working_plan.toml").read_text(encoding="utf-8")
    return tuple(
        PlanRow(weekday, row["first_minute"], row["last_minute"], row["slot_minutes"], row["capacity"])
        for row in tomllib.loads(text)["row"]
        for weekday in row["weekdays"]
    )


def _new_officer(values: Mapping[str, Any], who: str, roles: frozenset[Role]) -> NewOfficer:
    return NewOfficer(
        values[f"{who}_login"],
        values[f"{who}_name"],
        values[f"{who}_password"],
        roles,
        values.get(f"{who}_certificate_number", ""),
        values.get(f"{who}_qualified_until"),
    )


def enter(register: Register, login: str, password: str, window: str) -> SignedIn:
    """Sign in; Refused LOGIN_UNKNOWN or LOGIN_LOCKED."""
    result: SignInResult = register.perform(NOBODY, sign_in, login=login, password=password, window=window).value
    if result.officer is None:
        assert result.refusal is not None
        raise Refused(result.refusal, {"until": result.locked_until})
    return result.officer


def open_window(register: Register, officer: SignedIn, settings: Settings) -> MainWindow:
    """The main window of a signed-in officer."""
    central = settings.text("connection") == "central"
    where = settings.text("server_host") if central else local_path(settings).name
    operations = Operations(register, officer)
    operations.listen()
    return MainWindow(operations, where)


def leave(register: Register, officer: SignedIn) -> None:
    """Sign out."""
    register.perform(officer, sign_out)
