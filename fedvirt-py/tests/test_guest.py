"""Guests on a real libvirt host. It takes a private one, and a cloud image:

    fedvirt-py/run-tests.sh unit
    FEDVIRT_TEST_IMAGE=$(scripts/image.sh) scripts/with-libvirtd.sh -- fedvirt-py/run-tests.sh boot
"""

import datetime
import os
import shlex
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from conftest import setting
from fedvirt import Domain, Guest, Host, Ready, errors
from fedvirt.cloudinit import CloudInit, User, WriteFile
from fedvirt.progress import Event


def interrupt_soon() -> None:
    """What Ctrl-C does, in half a second."""
    threading.Timer(0.5, os.kill, [os.getpid(), signal.SIGINT]).start()


def test_a_guest_from_a_cloud_image(host, tmp_path):
    image = setting("FEDVIRT_TEST_IMAGE")
    key = tmp_path / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
    spec = {
        "name": "py-boot",
        "image": Path(image),
        "memory": "512 MiB",
        "vcpus": 2,
        "disk_size": 4 << 30,
        "cloud_init": CloudInit(
            users=[User("alice", ssh_authorized_keys=[key.with_suffix(".pub").read_text()], password="wonderland")],
            write_files=[WriteFile("/etc/from-python", "hello\n")],
        ),
    }
    plan = str(Guest.plan(host, **spec))
    assert plan.startswith(f"# guest py-boot on {host.uri}\n") and "<name>py-boot</name>" in plan
    assert Guest.list(host) == []

    events: list[Event] = []
    guest = Guest.create(host, **spec, progress=events.append)
    steps = ["check", "define", "overlay", "seed", "start", "record"]
    assert [(event.step, event.kind) for event in events] == [(s, k) for s in steps for k in ("started", "finished")]
    assert (guest.name, guest.state) == ("py-boot", "running")
    assert repr(guest) == f'<Guest "py-boot" on {host.uri}>'
    document = guest.document()
    assert isinstance(document, Domain)
    assert (document.name, document.uuid, document.vcpu.count) == ("py-boot", guest.uuid, 2)
    assert guest.domain.uuid == guest.uuid and guest.domain.state == "running"
    assert document.unknown() == []

    with pytest.raises(errors.NameTakenError) as taken:
        Guest.create(host, **spec)
    assert (taken.value.name, taken.value.uuid) == ("py-boot", guest.uuid)

    with pytest.raises(errors.TimeoutError) as late:
        guest.wait_ready(timeout=datetime.timedelta(milliseconds=10))
    assert late.value.after == datetime.timedelta(milliseconds=10) and late.value.hint and late.value.waiting_for
    assert isinstance(late.value, TimeoutError)

    started = time.monotonic()
    interrupt_soon()
    with pytest.raises(KeyboardInterrupt):
        guest.wait_ready()
    assert time.monotonic() - started < 5

    # Another thread counts while this one waits.
    done = threading.Event()
    counted = 0

    def count() -> None:
        nonlocal counted
        while not done.wait(0.01):
            counted += 1

    counter = threading.Thread(target=count)
    counter.start()
    events.clear()
    ready = Guest.lookup(host, "py-boot").wait_ready(timeout=600, progress=events.append)
    done.set()
    counter.join()
    assert counted > 100
    assert {event.step for event in events} == {"address", "ssh", "cloud-init"}
    assert any(event.kind == "note" and event.text for event in events), "the console was heard"
    assert isinstance(ready, Ready) and ready.user == "alice"
    assert ready.ssh_command().endswith(f"alice@{ready.ssh_host}")
    assert guest.wait_ready(30) == ready, "what is ready is ready at once"

    options = ["-F", "none", "-i", str(key), "-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=no"]
    options += ["-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR"]
    program, *address = shlex.split(ready.ssh_command())
    command = [program, *options, *address, "cat /etc/from-python; cat /etc/hostname"]
    assert subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout == "hello\npy-boot\n"

    [same] = Guest.list(host)
    assert same.uuid == guest.uuid
    guest.delete()
    assert guest.state == "shut off"
    guest.delete()
    with pytest.raises(errors.NotFoundError):
        Guest.lookup(host, "py-boot")


def test_a_guest_is_stopped_and_started(host, disk):
    guest = Guest.create(host, name="py-disk", image=disk, memory="64 MiB")
    assert guest.state == "running"
    with pytest.raises(errors.LibvirtError) as raised:
        guest.start()
    assert raised.value.action == "starting the domain" and raised.value.reason
    assert isinstance(raised.value.code, int) and isinstance(raised.value.domain, int)
    guest.shutdown()
    subprocess.run(["virsh", "-q", "-c", host.uri, "destroy", "py-disk"], check=True)
    assert guest.state == "shut off"
    with pytest.raises(errors.GuestStoppedError) as stopped:
        guest.wait_ready()
    assert (stopped.value.name, stopped.value.state) == ("py-disk", "shut off")
    assert stopped.value.waiting_for and stopped.value.console == []
    guest.start()
    assert guest.state == "running"
    guest.delete()
    for wait in (-1, float("nan"), float("inf"), datetime.timedelta(seconds=-1)):
        with pytest.raises(ValueError):
            guest.wait_ready(wait)
    for wait in ("soon", None):
        with pytest.raises(TypeError):
            guest.wait_ready(wait)


@pytest.mark.parametrize("step", ["check", "define", "overlay", "seed", "start", "record"])
@pytest.mark.parametrize("kind", ["started", "finished"])
def test_whatever_is_cancelled_leaves_nothing(host, disk, step, kind):
    class Stop(Exception):
        pass

    def stop(event: Event) -> None:
        if (event.step, event.kind) == (step, kind):
            raise Stop

    with pytest.raises(Stop) as raised:
        Guest.create(host, name="py-stop", image=disk, memory="64 MiB", cloud_init={}, progress=stop)
    assert raised.value.__context__ is None
    assert Guest.list(host) == []


def test_an_interrupt_leaves_nothing(host, disk):
    def interrupt(event: Event) -> None:
        if event.step == "overlay":
            os.kill(os.getpid(), signal.SIGINT)

    with pytest.raises(KeyboardInterrupt):
        Guest.create(host, name="py-stop", image=disk, memory="64 MiB", progress=interrupt)
    assert Guest.list(host) == []


@pytest.mark.parametrize("step", ["check", "overlay", "record"])
def test_another_thread_cancels(host, disk, step):
    cancel = threading.Event()

    def at_step(event: Event) -> None:
        if event.step == step:
            thread = threading.Thread(target=cancel.set)
            thread.start()
            thread.join()

    with pytest.raises(errors.CancelledError) as raised:
        Guest.create(host, name="py-stop", image=disk, memory="64 MiB", progress=at_step, cancel=cancel)
    assert raised.value.doing and raised.value.__cause__ is None
    assert Guest.list(host) == []


def test_a_wait_is_cancelled(host, disk):
    guest = Guest.create(host, name="py-wait", image=disk, memory="64 MiB", cancel=threading.Event())
    cancel = threading.Event()
    timer = threading.Timer(0.3, cancel.set)
    timer.start()
    with pytest.raises(errors.CancelledError):
        guest.wait_ready(cancel=cancel)
    timer.join()
    assert guest.state == "running"

    class Broken:
        def is_set(self) -> bool:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        guest.wait_ready(cancel=Broken())
    for nothing in (True, object(), threading.Event):
        with pytest.raises(TypeError):
            guest.wait_ready(cancel=nothing)
    guest.delete()


INTERRUPTED = """
import sys
from fedvirt import Guest, Host

def say(event):
    print(event.step, event.kind, flush=True)
    if event.step == "overlay":
        # The signal comes now, from outside.
        sys.stdin.readline()

with Host.open(sys.argv[1]) as host:
    Guest.create(host, name="py-ctrl-c", image=sys.argv[2], memory="64 MiB", cloud_init={}, progress=say)
"""


def test_ctrl_c_in_a_program(host, disk):
    command = [sys.executable, "-c", INTERRUPTED, host.uri, disk]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as program:
        while program.stdout.readline() != "overlay started\n":
            assert program.poll() is None, program.stderr.read()
        assert [guest.name for guest in Guest.list(host)] == ["py-ctrl-c"], "it is half made"
        program.send_signal(signal.SIGINT)
        _, said = program.communicate()
    assert said.endswith("\nKeyboardInterrupt\n")
    assert program.returncode == -signal.SIGINT
    assert Guest.list(host) == []


def test_what_the_host_lacks(host, disk):
    with pytest.raises(errors.MemoryExceedsHostError) as memory:
        Guest.plan(host, name="py-large", image=disk, memory="1000 TiB")
    assert memory.value.wanted == 1000 << 40 and memory.value.available == host.memory()
    with pytest.raises(errors.DiskTooSmallError) as small:
        Guest.plan(host, name="py-small", image=disk, disk_size=512)
    assert (small.value.disk, small.value.needed, small.value.image) == (512, 1 << 20, disk)
    with pytest.raises(errors.NotFoundError):
        Guest.plan(host, name="py-pool", image=disk, pool="none")


def test_the_host_closes_and_its_guests_go_on(host, disk):
    with Host.open(host.uri) as other:
        guest = Guest.create(other, name="py-open", image=disk, memory="64 MiB")
    assert guest.state == "running"
    guest.delete()
