"""Which register a command works on: the local file of REGISTRY_HOME, or a central server; and in whose name.

Secrets never stand on the command line, where every user of the machine could read them: the passphrase comes from
REGISTRY_PASSPHRASE or the keyboard, the server's password from REGISTRY_SERVER_PASSWORD, the key store or the
keyboard.
"""

import argparse
import getpass
import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from registry_desktop import locations
from registry_desktop.acts.officers import sign_in
from registry_desktop.acts.set_up import NOBODY
from registry_desktop.commands.demonstration.note import read_note
from registry_desktop.commands.outcome import WrongUse
from registry_desktop.domain.officer import Role, SignedIn
from registry_desktop.domain.refused import Refusal, Refused
from registry_desktop.printing.press import TemplatePress
from registry_desktop.queries.officers import offices
from registry_desktop.settings import Settings
from registry_desktop.store import key_store
from registry_desktop.store.engine import CentralServer, LocalFile, Place
from registry_desktop.store.key_box import PassphraseNeeded, open_key
from registry_desktop.store.opening import open_register, read_reference
from registry_desktop.store.register import Register
from registry_desktop.store.unit_of_work import Reference
from registry_desktop.store.unreachable import Reason, Unreachable

WINDOW = "registryctl"
WITHOUT_SIGN_IN = frozenset({Role.ADMINISTRATOR, Role.LEADER, Role.ARCHIVIST, Role.AUDITOR})
"""What whoever holds the register's key may do without an account: all but the counter's own work."""


def declare(parser: argparse.ArgumentParser) -> None:
    """The options that choose the register and the officer."""
    where = parser.add_argument_group("register")
    where.add_argument("--home", type=Path, metavar="DIR")
    where.add_argument("--register", type=Path, metavar="FILE")
    where.add_argument("--server", metavar="HOST")
    where.add_argument("--port", type=int, default=5432)
    where.add_argument("--database", default="registry")
    where.add_argument("--user", default="registry")
    where.add_argument("--login", metavar="LOGIN")


def local_file(typed: argparse.Namespace) -> Path:
    """Where the local register lies: --file, --home, or what the settings of REGISTRY_HOME say."""
    if typed.register is not None:
        return Path(typed.register)
    if typed.home is not None:
        return Path(typed.home) / locations.local_database().name
    chosen = Settings.read(locations.settings_file()).text("local_file")
    return Path(chosen) if chosen else locations.local_database()


def place_of(typed: argparse.Namespace) -> Place:
    """The register's place with its key or password. Raises Unreachable and what store.key_box raises."""
    if typed.server:
        return CentralServer(typed.server, typed.database, typed.user, _server_password(typed), typed.port)
    return local_place(local_file(typed))


def local_place(path: Path, passphrase: str = "") -> LocalFile:
    """A local register or back-up with its key. Raises Unreachable FILE_MISSING and what store.key_box raises."""
    if not path.is_file():
        raise Unreachable(Reason.FILE_MISSING, {"path": str(path)})
    return LocalFile(path, key_of(path, passphrase))


def key_of(path: Path, passphrase: str = "") -> bytes:
    """The key of a local register, asked for where it needs a passphrase and nobody has given one."""
    try:
        return open_key(path, passphrase=passphrase or passphrase_for(path) or None)
    except PassphraseNeeded:
        if not sys.stdin.isatty():
            raise
        return open_key(path, passphrase=getpass.getpass("REGISTRY_PASSPHRASE: "))


def passphrase_for(path: Path) -> str:
    """The passphrase of the environment, else that of a demonstration's note; empty for none."""
    return os.environ.get("REGISTRY_PASSPHRASE") or read_note(path).passphrase


def passphrase_of_copy(register: Path) -> str:
    """The passphrase a back-up is locked with: a key of this machine's key store would open it nowhere else."""
    known = passphrase_for(register)
    if not known and sys.stdin.isatty():
        known = getpass.getpass("REGISTRY_PASSPHRASE: ")
    if not known:
        raise WrongUse("passphrase_for_copy")
    return known


def _server_password(typed: argparse.Namespace) -> str:
    """From the environment, the key store (under the name the window uses), or the keyboard; empty for none."""
    given = os.environ.get("REGISTRY_SERVER_PASSWORD")
    if given is not None:
        return given
    try:
        kept = key_store.secret(f"server-{typed.user}@{typed.server}/{typed.database}")
    except (key_store.NoKeyStore, key_store.KeyStoreLocked):
        kept = None
    if kept is None and sys.stdin.isatty():
        return getpass.getpass("REGISTRY_SERVER_PASSWORD: ")
    return kept or ""


def reference(home: Path | None = None) -> Reference:
    """The law, the code tables, a county's own division tables, and the press."""
    data = home or locations.data()
    press = TemplatePress(locations.resources(), locations.cache())
    return read_reference(locations.resources(), data, press)


def opened(typed: argparse.Namespace, *, clock: Callable[[], datetime] | None = None) -> Register:
    """The register a command was pointed to, at the newest schema. Raises Unreachable with the reason."""
    own_tables = None if typed.server else local_file(typed).parent
    return open_register(place_of(typed), reference(own_tables), clock=clock)


def officer_of(register: Register, typed: argparse.Namespace) -> SignedIn:
    """In whose name: of --login (password from REGISTRY_PASSWORD or asked for), else of the system's user.

    Without a sign-in the audit trail names the system's user; whoever holds the key of the register is let in.
    """
    if typed.login:
        return _signed_in(register, typed.login)
    known = register.read(NOBODY, offices)
    if not known:
        raise WrongUse("not_set_up")
    if len(known) > 1:
        raise WrongUse("login_needed", count=len(known))
    name = f"{WINDOW} ({getpass.getuser()})"
    return SignedIn(None, "", name, known[0].id, known[0].name, frozenset(WITHOUT_SIGN_IN), WINDOW)


def _signed_in(register: Register, login: str) -> SignedIn:
    password = os.environ.get("REGISTRY_PASSWORD")
    if password is None:
        if not sys.stdin.isatty():
            raise WrongUse("password_needed", login=login)
        password = getpass.getpass(f"{login}: ")
    result = register.perform(NOBODY, sign_in, login=login, password=password, window=WINDOW).value
    if result.officer is None:
        raise Refused(result.refusal or Refusal.LOGIN_UNKNOWN, {"until": result.locked_until})
    return result.officer
