"""Which kinds can be given as plain JSON, and which desk's entry reads them and tells their schema."""

from collections.abc import Mapping
from types import ModuleType
from typing import Final

from registry_desktop.kinds import ADOPTION_BY_WORD, KIND_BY_WORD
from registry_desktop.kinds.adoption import entry as adoption_entry
from registry_desktop.kinds.kind import Kind
from registry_desktop.kinds.marriage import entry as marriage_entry

CHECKED: Final[Mapping[str, Kind]] = {**KIND_BY_WORD, **ADOPTION_BY_WORD}
"""By the word that `registryctl check` and `schema` take."""


def entry_of(kind: Kind) -> ModuleType:
    """Has `read_code_tables`, `from_json` and `json_schema` for that kind."""
    return adoption_entry if kind.desk == "adoption" else marriage_entry
