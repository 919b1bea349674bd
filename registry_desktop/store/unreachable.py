"""Why a database cannot be used, told apart so that each reason gets its own clear sentence."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from sqlalchemy.exc import DBAPIError


class Reason(StrEnum):
    SERVER_AWAY = "server_away"  # host, port
    WRONG_PASSWORD = "wrong_password"  # noqa: S105 - user
    DATABASE_MISSING = "database_missing"  # database
    SCHEMA_OLDER = "schema_older"  # found, wanted
    SCHEMA_NEWER = "schema_newer"  # found, wanted
    WRONG_KEY = "wrong_key"  # path
    FILE_LOCKED = "file_locked"  # path
    FILE_MISSING = "file_missing"  # path
    FILE_NOT_WRITABLE = "file_not_writable"  # path
    DISK_FULL = "disk_full"
    DAMAGED = "damaged"
    NOT_A_REGISTER = "not_a_register"
    LINE_CUT = "line_cut"
    OTHER = "other"  # detail


class Unreachable(Exception):  # noqa: N818 - an answer about the surroundings
    """The database cannot be used now. Nothing was written by the act that met this."""

    def __init__(self, reason: Reason, facts: Mapping[str, str] | None = None) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.facts = dict(facts or {})


_SQLITE = (
    ("file is not a database", Reason.WRONG_KEY),
    ("file is encrypted", Reason.WRONG_KEY),
    ("database is locked", Reason.FILE_LOCKED),
    ("database table is locked", Reason.FILE_LOCKED),
    ("database or disk is full", Reason.DISK_FULL),
    ("disk i/o error", Reason.DISK_FULL),
    ("unable to open database file", Reason.FILE_MISSING),
    ("readonly database", Reason.FILE_NOT_WRITABLE),
    ("malformed", Reason.DAMAGED),
    ("no such table", Reason.NOT_A_REGISTER),
)
_SERVER = (
    ("password authentication failed", Reason.WRONG_PASSWORD),
    ("no password supplied", Reason.WRONG_PASSWORD),
    ("no space left on device", Reason.DISK_FULL),
    ("could not extend file", Reason.DISK_FULL),
    ("server closed the connection", Reason.LINE_CUT),
    ("terminating connection", Reason.LINE_CUT),
    ("connection is closed", Reason.LINE_CUT),
    ("consuming input failed", Reason.LINE_CUT),
    ("connection refused", Reason.SERVER_AWAY),
    ("could not translate host", Reason.SERVER_AWAY),
    ("failed to resolve host", Reason.SERVER_AWAY),
    ("timeout", Reason.SERVER_AWAY),
    ("no such file or directory", Reason.SERVER_AWAY),
    ("no route to host", Reason.SERVER_AWAY),
    ("network is unreachable", Reason.SERVER_AWAY),
)


def reason_of(error: BaseException, *, server: bool) -> Reason:
    """The reason behind a driver's error text; OTHER when it is none of the known ones."""
    text = str(getattr(error, "orig", None) or error).lower()
    if server and "does not exist" in text:
        if 'role "' in text:
            return Reason.WRONG_PASSWORD
        if "database" in text:
            return Reason.DATABASE_MISSING
    if server and "lock timeout" in text:
        return Reason.OTHER  # a colleague's desk holds the record: the server is there
    for part, reason in _SERVER if server else _SQLITE:
        if part in text:
            return reason
    return Reason.OTHER


def unreachable(error: DBAPIError, *, server: bool, facts: Mapping[str, str]) -> Unreachable:
    """The driver's error as an Unreachable; the driver's own words go into the folded details."""
    detail = str(error.orig or error).strip().splitlines()
    return Unreachable(reason_of(error, server=server), {**facts, "detail": detail[0] if detail else ""})
