"""What a long call reports while it runs, and how it is stopped.

>>> def show(event: Event) -> None:
...     if event.kind == "started":
...         print(event.text, "...")
>>> guest = Guest.create(host, name="web1", image="/srv/debian-13.qcow2", progress=show)
making overlay web1-5d0cb1aa.qcow2 in pool default ...

`rich` and `tqdm` show the same as bars of those packages:

>>> with fedvirt.progress.rich() as show:
...     guest = Guest.create(host, name="web1", image="/srv/debian-13.qcow2", progress=show)
...     guest.wait_ready(progress=show)

Ctrl-C stops a long call, and so does an exception from the callable; another thread stops it by `cancel`:

>>> cancel = threading.Event()
>>> threading.Timer(60, cancel.set).start()
>>> guest = Guest.create(host, name="web1", image="/srv/debian-13.qcow2", cancel=cancel)

Each time the call cleans up after itself before it raises.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

if TYPE_CHECKING:
    from rich.progress import Progress as RichProgress

__all__ = ["Cancel", "Event", "Progress", "rich", "tqdm"]


@dataclass(frozen=True, slots=True)
class Event:
    """One report. Steps do not nest: one ends before the next begins."""

    step: str
    """The step's short, stable name, such as 'overlay' or 'ssh'."""

    kind: Literal["started", "bytes", "note", "finished"]
    """'started' and 'finished' enclose a step; a step that fails ends with the call's error instead. Within it,
    'bytes' says how far it is, and 'note' has something worth showing, such as a line of the guest's console.
    New kinds may come with any release."""

    text: str | None = None
    """One line for a person, of 'started' and 'note'."""

    done: int | None = None
    """Bytes so far, of 'bytes'."""

    total: int | None = None
    """Bytes in all, of 'bytes', when that is known."""


Progress: TypeAlias = Callable[[Event], object]
"""What a long call takes as `progress`. It is called on the thread that made the call; what it returns does not
matter. When it raises, the call is cancelled, cleans up after itself, and raises the same."""


class Cancel(Protocol):
    """What a long call takes as `cancel`: a `threading.Event`, or anything else that says whether to stop.

    It is asked between steps and at least twice a second while waiting, on the thread that made the call. Once it says
    yes, the call cleans up after itself and raises `fedvirt.errors.CancelledError`.
    """

    def is_set(self) -> bool:
        """Whether to stop."""
        ...


@contextmanager
def rich(bars: RichProgress | None = None, *, prefix: str = "", notes: bool = False) -> Generator[Progress, None, None]:
    """Shows every step as a line of the package rich, with a bar where bytes move.

    - bars: a `rich.progress.Progress` that was started, to show several calls at once in it. One is made, started and
      stopped when not given.
    - prefix: stands before every line, to tell those calls apart.
    - notes: whether notes, such as the lines of the guest's console, are printed above.

    >>> with fedvirt.progress.rich() as show:
    ...     guest = Guest.create(host, name="web1", image="/srv/debian-13.qcow2", progress=show)
    ...     guest.wait_ready(progress=show)

    Raises `ImportError` when rich is not installed.
    """
    try:
        from rich import filesize
        from rich import progress as parts
    except ImportError as missing:
        raise ImportError("fedvirt.progress.rich needs the package rich: pip install rich") from missing

    if bars is None:
        columns = (
            parts.SpinnerColumn(finished_text="[green]✓"),
            # What is in a name is no markup.
            parts.TextColumn("{task.description}", markup=False),
            parts.BarColumn(),
            parts.TextColumn("{task.fields[size]}"),
            parts.TimeElapsedColumn(),
        )
        with parts.Progress(*columns) as own, rich(own, prefix=prefix, notes=notes) as shows:
            yield shows
        return

    shown = bars
    task: parts.TaskID | None = None

    def show(event: Event) -> None:
        nonlocal task
        if event.kind == "started":
            task = shown.add_task(f"{prefix}{event.text}", total=None, size="")
        elif task is None:
            return
        elif event.kind == "bytes" and event.done is not None:
            size = filesize.decimal(event.done)
            if event.total is not None:
                size += f" of {filesize.decimal(event.total)}"
            shown.update(task, completed=event.done, total=event.total, size=size)
        elif event.kind == "note" and notes:
            shown.console.print(f"{prefix}{event.text}", markup=False, highlight=False, style="dim")
        elif event.kind == "finished":
            # Whole, however many bytes it was.
            done = max(next(each.completed for each in shown.tasks if each.id == task), 1)
            shown.update(task, completed=done, total=done)
            task = None

    try:
        yield show
    finally:
        if task is not None:
            # The call failed in this step: its clock stands still.
            shown.stop_task(task)


@contextmanager
def tqdm(*, prefix: str = "", notes: bool = False, **options: Any) -> Generator[Progress, None, None]:
    """Shows every step as a line of the package tqdm, with a bar where bytes move.

    - prefix: stands before every line.
    - notes: whether notes, such as the lines of the guest's console, are printed above.
    - options: go to `tqdm.tqdm` as they are, such as `leave=False`, `disable=None` or `file=sys.stdout`.

    >>> with fedvirt.progress.tqdm(leave=False) as show:
    ...     guest = Guest.create(host, name="web1", image="/srv/debian-13.qcow2", progress=show)

    Raises `ImportError` when tqdm is not installed.
    """
    try:
        from tqdm.auto import tqdm as new_bar
    except ImportError as missing:
        raise ImportError("fedvirt.progress.tqdm needs the package tqdm: pip install tqdm") from missing

    bar: Any = None

    def show(event: Event) -> None:
        nonlocal bar
        if event.kind == "started":
            # Nothing is counted, unless bytes move.
            line: dict[str, Any] = {"bar_format": "{desc} [{elapsed}]", "unit": "B", "unit_scale": True, "unit_divisor": 1000}
            bar = new_bar(desc=f"{prefix}{event.text}", **{**line, **options})
        elif bar is None:
            return
        elif event.kind == "bytes" and event.done is not None:
            bar.bar_format, bar.total = options.get("bar_format"), event.total
            bar.update(event.done - bar.n)
        elif event.kind == "note":
            if notes:
                bar.write(f"{prefix}{event.text}", file=options.get("file", sys.stderr))
            bar.refresh()
        elif event.kind == "finished":
            bar.close()
            bar = None

    try:
        yield show
    finally:
        if bar is not None:
            bar.close()
