"""Questions to the CUPS scheduler, through its own library (libcups, which Qt needs as well).

The library was chosen over `lp` and `lpstat`: states come as numbers and keywords instead of sentences in the machine's
language, and a job is found again by its title, which `lpstat` does not tell. pycups would do the same, but comes
without wheels and would need a compiler on every counter.
"""

import ctypes
import ctypes.util
import os
import tempfile
from collections.abc import Iterator, Mapping
from enum import IntEnum
from functools import cache
from pathlib import Path
from typing import Any, Final

Attributes = dict[str, tuple[str | int | bool, ...]]
"""What is told of one printer or job: every attribute's values by its IPP name."""


class Operation(IntEnum):
    """The requests used here, by their IPP numbers (RFC 8011 5.4.15, CUPS Implementation of IPP)."""

    PRINT_JOB = 0x0002
    CANCEL_JOB = 0x0008
    GET_JOB = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTER = 0x000B
    GET_DEFAULT = 0x4001
    GET_PRINTERS = 0x4002


class CupsSays(Exception):  # noqa: N818 - an answer of the scheduler
    """The scheduler refused, or is away; in its own words."""


_OPERATION_GROUP: Final = 0x01
_JOB_GROUP: Final = 0x02
_INTEGER, _BOOLEAN, _ENUM, _URI, _KEYWORD, _NAME, _MIME = 0x21, 0x22, 0x23, 0x45, 0x44, 0x42, 0x49
_NOT_READ: Final = frozenset({0x30, 0x31, 0x32, 0x34})
"""Octets, dates, resolutions and collections: nothing here asks for them."""
_RANGE: Final = 0x33
_FIRST_ERROR: Final = 0x0400
_NOT_FOUND: Final = 0x0406
_USER: Final = "requesting-user-name"


def is_here() -> bool:
    """Whether this machine has the library at all; whether a scheduler answers is another question."""
    return _library() is not None


def printer_address(name: str) -> str:
    """The scheduler's address of a queue."""
    return f"ipp://localhost/printers/{name}"


def ask(
    operation: Operation,
    *,
    about: str = "",
    job: int = 0,
    wanted: tuple[str, ...] = (),
    **further: str | int | bool,
) -> list[Attributes]:
    """What the scheduler answers, an entry a printer or job. Raises CupsSays; an empty list when there are none.

    `about`: a queue's name. `wanted`: the names of attributes to be told. `further`: attributes of the request, `_` for
    `-` in their names.
    """
    library = _require()
    request = library.ippNewRequest(operation)
    _address(request, about, job)
    if wanted:
        names = (ctypes.c_char_p * len(wanted))(*(name.encode() for name in wanted))
        library.ippAddStrings(request, _OPERATION_GROUP, _KEYWORD, b"requested-attributes", len(wanted), None, names)
    for name, value in further.items():
        _add(request, name.replace("_", "-"), value)
    return _answer(library.cupsDoRequest(None, request, b"/"))


def print_document(printer: str, document: bytes, *, title: str, options: Mapping[str, str]) -> int:
    """Hand a PDF over as one job; its number. The scheduler has it whole or not at all. Raises CupsSays."""
    library = _require()
    request = library.ippNewRequest(Operation.PRINT_JOB)
    _address(request, printer, 0)
    library.ippAddString(request, _OPERATION_GROUP, _NAME, b"job-name", None, title.encode())
    library.ippAddString(request, _OPERATION_GROUP, _MIME, b"document-format", None, b"application/pdf")
    _add_options(request, options)
    with tempfile.TemporaryDirectory(prefix="paper-") as folder:
        path = Path(folder, "paper.pdf")
        path.write_bytes(document)
        resource = f"/printers/{printer}".encode()
        made = _answer(library.cupsDoFileRequest(None, request, resource, os.fsencode(path)))
    number = next((told["job-id"][0] for told in made if "job-id" in told), 0)
    if not number:
        raise CupsSays("the scheduler gave the job no number")
    return int(number)


def _address(request: Any, about: str, job: int) -> None:
    library = _require()
    if about:
        address = printer_address(about).encode()
        library.ippAddString(request, _OPERATION_GROUP, _URI, b"printer-uri", None, address)
    if job:
        library.ippAddInteger(request, _OPERATION_GROUP, _INTEGER, b"job-id", job)
    library.ippAddString(request, _OPERATION_GROUP, _NAME, _USER.encode(), None, library.cupsUser())


def _add(request: Any, name: str, value: str | int | bool) -> None:
    library = _require()
    if isinstance(value, bool):
        library.ippAddBoolean(request, _OPERATION_GROUP, name.encode(), int(value))
    elif isinstance(value, int):
        library.ippAddInteger(request, _OPERATION_GROUP, _INTEGER, name.encode(), value)
    else:
        library.ippAddString(request, _OPERATION_GROUP, _KEYWORD, name.encode(), None, value.encode())


def _add_options(request: Any, options: Mapping[str, str]) -> None:
    library = _require()
    count, kept = 0, ctypes.c_void_p()
    for name, value in options.items():
        count = library.cupsAddOption(name.encode(), value.encode(), count, ctypes.byref(kept))
    library.cupsEncodeOptions2(request, count, kept, _JOB_GROUP)
    library.cupsFreeOptions(count, kept)


def _answer(response: Any) -> list[Attributes]:
    library = _require()
    status = library.ippGetStatusCode(response) if response else library.cupsLastError()
    try:
        if status == _NOT_FOUND:
            return []
        if not response or status >= _FIRST_ERROR:
            raise CupsSays((library.cupsLastErrorString() or b"").decode("utf-8", "replace"))
        return list(_entries(response))
    finally:
        if response:
            library.ippDelete(response)


def _entries(response: Any) -> Iterator[Attributes]:
    library = _require()
    entry: Attributes = {}
    attribute = library.ippFirstAttribute(response)
    while attribute:
        name = library.ippGetName(attribute)
        if name is None:
            if entry:
                yield entry
            entry = {}
        elif library.ippGetGroupTag(attribute) != _OPERATION_GROUP:
            entry[name.decode()] = tuple(_values(attribute))
        attribute = library.ippNextAttribute(response)
    if entry:
        yield entry


def _values(attribute: Any) -> Iterator[str | int | bool]:
    library = _require()
    tag = library.ippGetValueTag(attribute)
    for place in range(0 if tag in _NOT_READ else library.ippGetCount(attribute)):
        if tag in (_INTEGER, _ENUM):
            yield int(library.ippGetInteger(attribute, place))
        elif tag == _BOOLEAN:
            yield bool(library.ippGetBoolean(attribute, place))
        elif tag == _RANGE:
            upper = ctypes.c_int()
            lower = library.ippGetRange(attribute, place, ctypes.byref(upper))
            yield f"{lower}-{upper.value}"
        else:
            text = library.ippGetString(attribute, place, None)
            if text is not None:
                yield text.decode("utf-8", "replace")


def _require() -> Any:
    library = _library()
    if library is None:
        raise CupsSays("this machine has no CUPS library")
    server = os.environ.get("CUPS_SERVER")
    if server:  # the library reads it once in each thread, and would never hear of another scheduler
        library.cupsSetServer(server.encode())
    return library


@cache
def _library() -> Any:
    name = ctypes.util.find_library("cups") if os.name == "posix" else None
    try:
        library = ctypes.CDLL(name or "libcups.so.2")
    except OSError:
        return None
    pointer, text = ctypes.c_void_p, ctypes.c_char_p
    number, tag = ctypes.c_int, ctypes.c_int
    for function, gives, takes in (
        ("cupsUser", text, ()),
        ("cupsSetServer", None, (text,)),
        ("cupsLastError", number, ()),
        ("cupsLastErrorString", text, ()),
        ("cupsAddOption", number, (text, text, number, ctypes.POINTER(pointer))),
        ("cupsEncodeOptions2", None, (pointer, number, pointer, tag)),
        ("cupsFreeOptions", None, (number, pointer)),
        ("cupsDoRequest", pointer, (pointer, pointer, text)),
        ("cupsDoFileRequest", pointer, (pointer, pointer, text, text)),
        ("ippNewRequest", pointer, (number,)),
        ("ippDelete", None, (pointer,)),
        ("ippAddString", pointer, (pointer, tag, tag, text, text, text)),
        ("ippAddStrings", pointer, (pointer, tag, tag, text, number, text, ctypes.POINTER(text))),
        ("ippAddInteger", pointer, (pointer, tag, tag, text, number)),
        ("ippAddBoolean", pointer, (pointer, tag, text, ctypes.c_char)),
        ("ippGetStatusCode", number, (pointer,)),
        ("ippFirstAttribute", pointer, (pointer,)),
        ("ippNextAttribute", pointer, (pointer,)),
        ("ippGetName", text, (pointer,)),
        ("ippGetGroupTag", tag, (pointer,)),
        ("ippGetValueTag", tag, (pointer,)),
        ("ippGetCount", number, (pointer,)),
        ("ippGetInteger", number, (pointer, number)),
        ("ippGetBoolean", number, (pointer, number)),
        ("ippGetRange", number, (pointer, number, ctypes.POINTER(number))),
        ("ippGetString", text, (pointer, number, ctypes.POINTER(text))),
    ):
        declared = getattr(library, function)
        declared.restype, declared.argtypes = gives, takes
    return library
