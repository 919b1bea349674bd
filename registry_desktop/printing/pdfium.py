"""PDFium draws and joins pages of PDFs that others wrote. It may be used by one thread of the program at a time."""

from threading import Lock
from typing import Final

ONE_AT_A_TIME: Final = Lock()
