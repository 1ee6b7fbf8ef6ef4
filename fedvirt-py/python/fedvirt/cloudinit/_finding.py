"""What is wrong with a text or a configuration."""

from typing import Literal, NamedTuple


class Finding(NamedTuple):
    """Something about a cloud-config or network-config that cloud-init refuses, ignores or deprecates."""

    grade: Literal["error", "warning", "deprecated", "not judged"]
    """How bad it is: cloud-init would refuse it or, of a `CloudInit`, the guest not do what it says; cloud-init takes the text,
    but the guest would not do what it says; it works, but there is a newer way; it cannot be judged before the guest has made
    something of it."""
    path: str
    """Where it is, such as 'users[0].name'; empty for the whole document."""
    line: int | None
    """The line in the text, from 1; None when there is no text."""
    column: int | None
    """The character within the line, from 1."""
    problem: str
    """What is wrong."""
    hint: str
    """What to do about it; empty when the problem says it."""

    def __str__(self) -> str:
        place = "" if self.line is None else f"line {self.line}, column {self.column}: "
        path = self.path and f"{self.path}: "
        hint = self.hint and f"; {self.hint}"
        return f"{place}{path}{self.problem}{hint}"
