"""What a long call reports while it runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

__all__ = ["Event", "Progress"]


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
