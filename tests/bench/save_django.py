"""The peer of saving: Django with django-simple-history, the same tables and indexes, on plain SQLite or PostgreSQL.

A history row follows each audited row; grams are written with bulk_create; one durable transaction a couple.
"""

from __future__ import annotations

import importlib
import importlib.util
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Boolean, Column, Date, DateTime, Integer, Table

from registry_desktop.domain.officer import SignedIn
from registry_desktop.domain.person_name import grams
from registry_desktop.records.people import Party, PartyGram
from registry_desktop.records.registrations import MarriageRegistration, Registration
from registry_desktop.store.engine import CentralServer
from tests.bench.people import MAN, WOMAN, person
from tests.bench.save_raw import Rows

KINDS: tuple[type[Any], ...] = (Registration, MarriageRegistration, Party, PartyGram)
INDEXED_TOGETHER = {"party": [("name_key", "birth_date")], "registration": [("office_id", "registration_date")]}
_MODELS: dict[str, Any] = {}


def is_installed() -> bool:
    """Whether this environment has the peer (./dev bench installs it)."""
    return all(importlib.util.find_spec(name) for name in ("django", "simple_history"))


class DjangoWriter:
    """Saves couples the Django way, on the database called `alias` of this process."""

    def __init__(self, alias: str, registrar: SignedIn) -> None:
        self._alias = alias
        self._rows = Rows(registrar)
        self._atomic = importlib.import_module("django.db.transaction").atomic
        _make_tables(alias)

    def write(self, serial: int) -> None:
        rows = self._rows
        with self._atomic(using=self._alias):
            names = (name for name in rows.registration.columns if name != "id")
            registration = self._save("registration", names, rows.registration_values(serial))
            self._save("marriage_registration", rows.marriage.columns, rows.marriage_values(serial, registration.id))
            found = []
            for role in (MAN, WOMAN):
                who = person(role, serial)
                names = (name for name in rows.party.columns if name != "id")
                party = self._save("party", names, rows.party_values(role, who, registration.id))
                found += [_MODELS["party_gram"](gram=pair, party_id=party.id) for pair in grams(who.name)]
            _MODELS["party_gram"].objects.using(self._alias).bulk_create(found)

    def _save(self, table: str, names: Any, values: Any) -> Any:
        made = _MODELS[table](**dict(zip(names, values, strict=True)))
        made.save(using=self._alias, force_insert=True)
        return made

    def close(self) -> None:
        importlib.import_module("django.db").connections[self._alias].close()


def prepare(sqlite_file: Path | None, central: CentralServer | None) -> None:
    """Set Django up for this process, once; the aliases are `local` and `central`."""
    settings = importlib.import_module("django.conf").settings
    databases: dict[str, Any] = {"default": {}}
    if sqlite_file is not None:
        options = {"transaction_mode": "IMMEDIATE", "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"}
        databases["local"] = {"ENGINE": "django.db.backends.sqlite3", "NAME": str(sqlite_file), "OPTIONS": options}
    if central is not None:
        databases["central"] = {
            "ENGINE": "django.db.backends.postgresql", "HOST": central.host, "PORT": central.port,
            "USER": central.user, "NAME": central.database, "CONN_MAX_AGE": None,
        }  # fmt: skip
    apps = ["django.contrib.contenttypes", "django.contrib.auth", "simple_history"]
    settings.configure(
        DATABASES=databases, INSTALLED_APPS=apps, USE_TZ=True, DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        SIMPLE_HISTORY_HISTORY_CHANGE_REASON_USE_TEXT_FIELD=True,
    )  # fmt: skip
    importlib.import_module("django").setup()
    for kind in KINDS:
        table = cast(Table, kind.__table__)
        _MODELS[table.name] = _model(table, audited=kind.audited)


def _model(table: Table, *, audited: bool) -> Any:
    models = importlib.import_module("django.db.models")
    indexes = [
        models.Index(fields=fields, name=f"{table.name[:12]}_{fields[0][:12]}")
        for fields in INDEXED_TOGETHER.get(table.name, [])
    ]
    meta: dict[str, Any] = {"app_label": "simple_history", "db_table": f"peer_{table.name}", "indexes": indexes}
    members: dict[str, Any] = {"__module__": __name__, "Meta": type("Meta", (), meta)}
    if table.name == "party_gram":
        members["pk"] = models.CompositePrimaryKey("gram", "party_id")
    for column in table.columns:
        members[column.name] = _field(models, table, column)
    if audited:
        history = importlib.import_module("simple_history.models").HistoricalRecords
        name = f"peer_historical{table.name}"
        members["history"] = history(app="simple_history", use_base_model_db=True, table_name=name)
    return type("".join(part.capitalize() for part in table.name.split("_")), (models.Model,), members)


def _field(models: Any, table: Table, column: Column[Any]) -> Any:
    options: dict[str, Any] = {"null": column.nullable, "db_index": _has_own_index(table, column)}
    if column.primary_key and table.name != "party_gram":
        return (models.BigIntegerField if column.foreign_keys else models.BigAutoField)(primary_key=True)
    kinds = ((Boolean, models.BooleanField), (Date, models.DateField), (Integer, models.BigIntegerField))
    for kind, field in kinds:
        if isinstance(column.type, kind):
            return field(**options)
    if isinstance(getattr(column.type, "impl", None), DateTime):
        return models.DateTimeField(**options)
    return models.CharField(max_length=200, **options)


def _has_own_index(table: Table, column: Column[Any]) -> bool:
    return any([one.name for one in index.columns] == [column.name] for index in table.indexes)


def _make_tables(alias: str) -> None:
    connection = importlib.import_module("django.db").connections[alias]
    call = importlib.import_module("django.core.management").call_command
    call("migrate", database=alias, verbosity=0)
    with connection.schema_editor() as editor:
        for model in _MODELS.values():
            editor.create_model(model)
            if hasattr(model, "history"):
                editor.create_model(model.history.model)
