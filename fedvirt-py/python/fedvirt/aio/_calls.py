"""How blocking calls are awaited."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from inspect import isawaitable
from typing import TYPE_CHECKING, Generic, TypeVar

from .. import errors

if TYPE_CHECKING:
    from ..progress import Event, Progress

_T = TypeVar("_T")
_B = TypeVar("_B")


async def _call(call: Callable[[], _T], undo: Callable[[_T], object] | None = None) -> _T:
    """Makes a call that cannot be stopped on a thread; see `_long_call`."""
    return await _long_call(lambda progress, cancel: call(), None, undo)


async def _long_call(
    call: Callable[[Progress | None, threading.Event], _T],
    progress: Progress | None,
    undo: Callable[[_T], object] | None = None,
) -> _T:
    """Makes a call on a thread of its own, and returns, or raises, once it has ended, whatever happens meanwhile.

    What is raised here, by a cancelled task or by the progress callable, cancels the call first. `undo` takes back what a
    call made that ended well all the same.
    """
    loop = asyncio.get_running_loop()
    cancel = threading.Event()
    outcome: Future[_T] = Future()
    # The events, and None once the call has ended. It has no bound: the call never waits for who listens.
    reports: asyncio.Queue[Event | None] = asyncio.Queue()

    def report(event: Event | None) -> None:
        loop.call_soon_threadsafe(reports.put_nowait, event)

    def run() -> None:
        try:
            outcome.set_result(call(None if progress is None else report, cancel))
        except BaseException as error:
            outcome.set_exception(error)
        # A loop that is closed has nobody left who waits.
        with suppress(RuntimeError):
            report(None)

    threading.Thread(target=run, name="fedvirt.aio").start()
    stop: BaseException | None = None
    ended = False
    while True:
        try:
            if ended:
                # Who is cancelled along with the last report hears of it when they wait next, not when they return.
                await asyncio.sleep(0)
                break
            event = await reports.get()
            ended = event is None
            if event is not None and progress is not None and stop is None:
                told = progress(event)
                if isawaitable(told):
                    await told
        except GeneratorExit:
            # Nobody awaits this any more: the thread cleans up alone.
            cancel.set()
            raise
        except BaseException as error:
            cancel.set()
            # Whoever cancels again is told of it by the task; the wait goes on.
            stop = stop or error
    if stop is None:
        return outcome.result()
    try:
        failed = outcome.exception()
        if failed is None and undo is not None:
            failed = await _undo(undo, outcome.result())
        if failed is not None and not isinstance(failed, errors.CancelledError):
            stop.__context__ = failed
        raise stop
    finally:
        # An exception that its own frame holds would be freed late.
        del stop


async def _undo(undo: Callable[[_T], object], made: _T) -> BaseException | None:
    """Takes back what was made, and says what failed of that."""
    try:
        await _call(partial(undo, made))
    except asyncio.CancelledError as cancelled:
        # Cancelled again meanwhile, which changes nothing.
        return cancelled.__context__
    except BaseException as failed:
        return failed
    return None


class Awaited(Generic[_B]):
    """What stands for an object of a blocking class."""

    __slots__ = ("blocking",)

    blocking: _B
    """The object of the blocking class."""

    def __init__(self, blocking: _B) -> None:
        self.blocking = blocking

    def __repr__(self) -> str:
        return f"<aio.{repr(self.blocking)[1:]}"
