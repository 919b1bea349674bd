"""Work away from the window's thread, its results brought back to it.

Readers run side by side, the writer one after the other in the order things were asked for (so that two clicks cannot
overtake each other). Whatever goes wrong arrives as one sentence, with the details kept for the help desk.
"""

import contextlib
import inspect
import logging
import traceback
from collections.abc import Callable, Hashable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import count
from threading import Event
from types import MethodType
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from registry_desktop.desktop.wording import is_unexpected, sentence_for_failure
from registry_desktop.domain.changes import Changes
from registry_desktop.domain.refused import Refused

log = logging.getLogger(__name__)
READERS = 2


class Cancelled(Exception):  # noqa: N818 - an answer of the officer, not an error
    """The officer asked to stop; raised inside the work at its next report of progress."""


@dataclass(frozen=True)
class Failure:
    """Why something was not done: a sentence for the officer, details for the help desk, the error itself."""

    sentence: str
    details: str
    code: str
    error: BaseException | None = None


@dataclass(frozen=True)
class Receivers:
    """Who gets the result, and who gets the failure (None: it is sent by the signal `failed`).

    `question` is the same for two calls of which only the newer answer counts; None where every answer does.
    """

    done: Callable[[Any], object] | None
    failed: Callable[[Failure], object] | None
    question: Hashable | None = None


@dataclass(frozen=True)
class _Outcome:
    receivers: Receivers
    order: int
    value: Any = None
    changes: Changes | None = None
    error: BaseException | None = None


class Background(QObject):
    """Worker threads for one window."""

    changed = Signal(object)
    failed = Signal(object)
    busy_changed = Signal(bool)
    progressed = Signal(int, int)
    remarked = Signal(object)
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readers = ThreadPoolExecutor(READERS, "reader")
        self._writer = ThreadPoolExecutor(1, "writer")
        self._under_way = 0
        self._closed = False
        self._stops: set[Event] = set()
        self._orders = count(1)
        self._awaited: dict[Hashable, set[int]] = {}
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether any work is still under way."""
        return self._under_way > 0

    def work(
        self,
        function: Callable[..., Any],
        *,
        done: Callable[[Any], object],
        failed: Callable[[Failure], object] | None = None,
        **arguments: Any,
    ) -> Event:
        """Run something slow that needs no register (opening one, writing a file, talking to a printer). Who sets the
        event stops it at its next report of progress."""
        if _takes_progress(function):
            arguments["progress"] = self.report
        return self.start(self._readers, Receivers(done, failed), function, **arguments)

    def start(self, pool: Executor, receivers: Receivers, function: Callable[..., Any], *args: Any, **kw: Any) -> Event:
        """Hand a call to a pool; what it returns or raises comes back on the window's thread. The event stops it, and
        nothing else: another dialog's paper goes on being printed."""
        stop = Event()
        if self._closed:
            return stop
        if kw.get("progress") == self.report:
            kw["progress"] = partial(self.report, stop=stop)
        self._stops.add(stop)
        self._count(+1)
        order = next(self._orders)
        if receivers.question is not None:
            self._awaited.setdefault(receivers.question, set()).add(order)
        task = pool.submit(function, *args, **kw)
        task.add_done_callback(lambda ended: self._ended(ended, receivers, order, stop))
        return stop

    def cancel(self) -> None:
        """Ask all work under way to stop at its next report of progress."""
        for stop in tuple(self._stops):
            stop.set()

    def close(self) -> None:
        """Finish what is being written, stop the rest, take nothing new."""
        self._closed = True
        self.cancel()
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True)

    def report(self, done: int, total: int, stop: Event | None = None) -> None:
        """How far long work has come; called by the work, in its thread. Raises Cancelled."""
        if stop is not None and stop.is_set():
            raise Cancelled
        self.progressed.emit(done, total)

    def remark(self, what: object) -> None:
        """Something the officer should hear while the work goes on; called by the work, in its thread."""
        self.remarked.emit(what)

    def _ended(self, ended: "Future[Any]", receivers: Receivers, order: int, stop: Event) -> None:
        """In the worker's thread: only send."""
        self._stops.discard(stop)
        if isValid(self):
            self._finished.emit(_outcome(ended, receivers, order))

    @Slot(object)
    def _deliver(self, outcome: _Outcome) -> None:
        self._count(-1)
        receivers = outcome.receivers
        if self._is_overtaken(outcome):
            return
        if outcome.error is not None:
            self._tell_failure(outcome.error, receivers.failed)
            return
        if receivers.done and _still_there(receivers.done):
            receivers.done(outcome.value)
        if outcome.changes is not None:
            self.changed.emit(outcome.changes)

    def _is_overtaken(self, outcome: _Outcome) -> bool:
        """Whether the same question was asked again later and answered already: two readers may end in any order, and
        what an older one saw must not cover what a newer one saw."""
        question = outcome.receivers.question
        if question is None:
            return False
        awaited = self._awaited.get(question, set())
        if outcome.order not in awaited:
            return True
        awaited -= {order for order in awaited if order <= outcome.order}
        if not awaited:
            del self._awaited[question]
        return False

    def _tell_failure(self, error: BaseException, failed: Callable[[Failure], object] | None) -> None:
        if isinstance(error, Cancelled):
            return
        failure = failure_of(error)
        if failed is None:
            self.failed.emit(failure)
        elif _still_there(failed):
            failed(failure)

    def _count(self, step: int) -> None:
        was_busy = self.busy
        self._under_way += step
        if self.busy != was_busy:
            self.busy_changed.emit(self.busy)


def failure_of(error: BaseException) -> Failure:
    """An exception as a sentence and details; unexpected ones go to the log too."""
    details = "".join(traceback.format_exception(error))
    if isinstance(error, Refused):
        return Failure(sentence_for_failure(error), f"{error.code} {error.facts}", str(error.code), error)
    if is_unexpected(error):
        log.error("an operation failed\n%s", details)
    code = str(getattr(error, "reason", "") or type(error).__name__)
    return Failure(sentence_for_failure(error), details, code, error)


def _outcome(ended: "Future[Any]", receivers: Receivers, order: int) -> _Outcome:
    if ended.cancelled():
        return _Outcome(receivers, order, error=Cancelled())
    error = ended.exception()
    if error is not None:
        return _Outcome(receivers, order, error=error)
    value = ended.result()
    changes = getattr(value, "changes", None)
    if isinstance(changes, Changes):
        return _Outcome(receivers, order, value=value.value, changes=changes)
    return _Outcome(receivers, order, value=value)


def _takes_progress(function: Callable[..., Any]) -> bool:
    return "progress" in inspect.signature(function).parameters


def _still_there(receiver: Callable[..., object]) -> bool:
    """Whether the page or dialog that asked still lives: one is made anew when the language changes, the other is shut.

    A function made on the spot tells of whom it speaks by what it holds (`self` of the method it was made in).
    """
    return all(isValid(owner) for owner in _owners(receiver))


def _owners(receiver: Any) -> Iterator[QObject]:
    held = [getattr(receiver, "__self__", None)]
    for cell in getattr(receiver, "__closure__", None) or ():
        with contextlib.suppress(ValueError):  # a name that has no value yet
            held.append(cell.cell_contents)
    for one in held:
        if isinstance(one, QObject):
            yield one
        elif isinstance(one, MethodType) and isinstance(one.__self__, QObject):
            yield one.__self__
