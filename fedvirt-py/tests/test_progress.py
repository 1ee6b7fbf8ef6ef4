"""Progress as bars of rich and tqdm, both the real ones."""

import io
import subprocess
import sys

import pytest
import rich.console
import rich.progress

import fedvirt
from fedvirt.progress import Event, Progress

MIB = 1 << 20


def play(show: Progress) -> None:
    show(Event("download", "started", text="getting [bold]debian[/bold].qcow2"))
    show(Event("download", "bytes", done=0, total=100 * MIB))
    show(Event("download", "bytes", done=60 * MIB, total=100 * MIB))
    show(Event("download", "finished"))
    show(Event("boot", "started", text="waiting for [web1]"))
    show(Event("boot", "note", text="[  OK  ] Reached target"))
    show(Event("boot", "later than this package"))
    show(Event("boot", "finished"))


def terminal() -> rich.console.Console:
    return rich.console.Console(file=io.StringIO(), force_terminal=True, width=120, color_system=None)


def test_rich(monkeypatch):
    console = terminal()
    monkeypatch.setattr(rich.progress, "get_console", lambda: console)
    with fedvirt.progress.rich(prefix="web1: ", notes=True) as show:
        play(show)
    said = console.file.getvalue()
    assert "web1: [  OK  ] Reached target\n" in said
    download, boot = [line for line in said.splitlines() if "✓" in line][-2:]
    assert "✓ web1: getting [bold]debian[/bold].qcow2" in download and "62.9 MB of 104.9 MB" in download
    assert "✓ web1: waiting for [web1]" in boot


def test_rich_shows_several_calls():
    with rich.progress.Progress(console=terminal()) as bars:
        with fedvirt.progress.rich(bars, prefix="a: ") as a, fedvirt.progress.rich(bars, prefix="b: ") as b:
            a(Event("seed", "started", text="x"))
            b(Event("seed", "started", text="y"))
            b(Event("seed", "note", text="not shown"))
            a(Event("seed", "finished"))
            b(Event("seed", "bytes", done=2 * MIB))
            assert not bars.finished
            b(Event("seed", "finished"))
            b(Event("seed", "finished"))
        assert [(task.description, task.finished) for task in bars.tasks] == [("a: x", True), ("b: y", True)]
        assert bars.tasks[1].fields["size"] == "2.1 MB"
        with pytest.raises(ZeroDivisionError), fedvirt.progress.rich(bars) as show:
            show(Event("seed", "started", text="z"))
            1 / 0
        assert bars.tasks[2].stop_time is not None and not bars.tasks[2].finished
    assert "not shown" not in bars.console.file.getvalue()


def test_tqdm():
    file = io.StringIO()
    with fedvirt.progress.tqdm(prefix="web1: ", notes=True, file=file, mininterval=0, ncols=100) as show:
        play(show)
        show(Event("ssh", "started", text="unfinished"))
    said = file.getvalue()
    assert "web1: getting [bold]debian[/bold].qcow2:  60%|" in said and "62.9M/105M" in said
    assert "\rweb1: waiting for [web1] [00:00]" in said
    assert "[  OK  ] Reached target\n" in said
    assert said.count("\n") == 4, "every bar was closed"


def test_tqdm_takes_what_tqdm_takes():
    file = io.StringIO()
    with fedvirt.progress.tqdm(file=file, disable=True) as show:
        play(show)
    assert file.getvalue() == ""


@pytest.mark.parametrize("package", ["rich", "tqdm"])
def test_a_missing_package_is_named(package):
    program = f"""
import sys
sys.modules["{package}"] = None
import fedvirt
try:
    with fedvirt.progress.{package}():
        pass
except ImportError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", program], check=True, stdout=subprocess.PIPE, text=True)
    assert done.stdout == f"fedvirt.progress.{package} needs the package {package}: pip install {package}\n"


def test_nothing_is_imported_before_it_is_used():
    program = "import sys, fedvirt.progress; print({'rich', 'tqdm', 'asyncio'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], check=True, stdout=subprocess.PIPE, text=True)
    assert done.stdout == "set()\n"


def test_a_real_call_reports_to_them(tmp_path):
    console = terminal()
    with fedvirt.Host.open("test:///default") as host:
        shows = (fedvirt.progress.tqdm(file=io.StringIO()), fedvirt.progress.rich(rich.progress.Progress(console=console)))
        for shown in shows:
            with pytest.raises(fedvirt.Error), shown as show:
                fedvirt.Guest.create(host, name="a", image=tmp_path / "none", progress=show)
