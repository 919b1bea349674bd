"""A process that writes rows as xlsx and says the most memory it took, in megabytes."""

from __future__ import annotations

import sys
from pathlib import Path

from registry_desktop.exchange.rows_out import write_rows
from tests.bench.export import plain_columns, plain_rows
from tests.bench.memory import memory_mb

if __name__ == "__main__":
    write_rows(Path(sys.argv[1]), "xlsx", plain_columns(), plain_rows(int(sys.argv[2])))
    print(memory_mb(most=True))
