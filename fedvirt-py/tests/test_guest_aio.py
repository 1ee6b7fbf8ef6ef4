"""fedvirt.aio, and libvirt-python beside it, on a real libvirt host; see conftest.py for how to run these."""

import asyncio
import signal
import subprocess
import sys
import threading

import libvirt
import pytest

from fedvirt import Guest, Host, aio, errors
from fedvirt.progress import Event


def names(host: Host) -> set[str]:
    return {guest.name for guest in Guest.list(host)}


def test_ten_guests_at_once(host, disk):
    wanted = [f"py-many-{n}" for n in range(10)]
    heard: list[tuple[str, str, str]] = []

    def hear(name: str):
        async def show(event: Event) -> None:
            heard.append((name, event.step, event.kind))

        return show

    async def main() -> None:
        async with aio.Host.open(host.uri) as here:
            guests = await asyncio.gather(
                *(aio.Guest.create(here, name=name, image=disk, memory="32 MiB", progress=hear(name)) for name in wanted)
            )
            assert [guest.name for guest in guests] == wanted
            assert set(await asyncio.gather(*(guest.state() for guest in guests))) == {"running"}
            assert {guest.uuid for guest in await aio.Guest.list(here)} == {guest.uuid for guest in guests}
            assert (await guests[0].document()).name == wanted[0] == guests[0].domain.name
            with pytest.raises(errors.TimeoutError):
                await guests[0].wait_ready(timeout=0.2)
            # All of them wait at once.
            waits = [asyncio.create_task(guest.wait_ready(progress=hear("wait"))) for guest in guests]
            while heard.count(("wait", "address", "started")) < len(guests):
                await asyncio.sleep(0)
            for wait in waits:
                wait.cancel()
            ended = await asyncio.gather(*waits, return_exceptions=True)
            assert all(isinstance(each, asyncio.CancelledError) for each in ended)
            await asyncio.gather(*(guest.delete() for guest in guests))

    asyncio.run(main())
    steps = [(step, kind) for step in ("check", "define", "overlay", "start", "record") for kind in ("started", "finished")]
    for name in wanted:
        assert [(step, kind) for who, step, kind in heard if who == name] == steps
    begun = {who for who, step, kind in heard[: heard.index(next(e for e in heard if e[1:] == ("record", "finished")))]}
    assert len(begun) > 1, "the first one did not end before another began"


@pytest.mark.parametrize("step", ["check", "define", "overlay", "seed", "start", "record"])
@pytest.mark.parametrize("kind", ["started", "finished"])
def test_a_cancelled_task_leaves_nothing(host, disk, step, kind):
    async def main() -> None:
        def cancel(event: Event) -> None:
            if (event.step, event.kind) == (step, kind):
                task.cancel()

        create = aio.Guest.create(
            aio.Host(host), name="py-stop", image=disk, memory="64 MiB", cloud_init={}, progress=cancel
        )
        task = asyncio.create_task(create)
        with pytest.raises(asyncio.CancelledError):
            await task
        # It has cleaned up by now.
        assert names(host) == set()

    asyncio.run(main())


def test_a_deadline_leaves_nothing(host, disk):
    async def main() -> None:
        begun = asyncio.Event()

        async def begin(event: Event) -> None:
            begun.set()
            await asyncio.sleep(60)

        create = aio.Guest.create(aio.Host(host), name="py-stop", image=disk, memory="64 MiB", progress=begin)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(create, 0.5)
        assert begun.is_set() and names(host) == set()

    asyncio.run(main())


INTERRUPTED = """
import asyncio, sys
from fedvirt import aio

async def show(event):
    print(event.step, event.kind, flush=True)

async def main():
    async with aio.Host.open(sys.argv[1]) as host:
        make = lambda name: aio.Guest.create(host, name=name, image=sys.argv[2], memory="32 MiB")
        await asyncio.gather(make("py-a"), make("py-b"))
        guest = await aio.Guest.create(host, name="py-ctrl-c", image=sys.argv[2], memory="32 MiB", progress=show)
        try:
            await guest.wait_ready(progress=show)
        finally:
            for guest in await aio.Guest.list(host):
                await guest.delete()

asyncio.run(main())
"""


def test_ctrl_c_in_a_program(host, disk):
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", INTERRUPTED, host.uri, disk]
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True) as program:
        while program.stdout.readline() != "address started\n":
            assert program.poll() is None, program.stderr.read()
        assert names(host) == {"py-a", "py-b", "py-ctrl-c"}
        program.send_signal(signal.SIGINT)
        _, said = program.communicate()
    assert said.endswith("\nKeyboardInterrupt\n"), said
    assert names(host) == set(), "the program's own clean-up ran"


def test_events_of_libvirt_python_go_on(host, disk):
    """Its event loop runs, and sees what fedvirt does on the same daemon."""
    seen: list[tuple[str, int]] = []
    changed = threading.Condition()
    ending = threading.Event()

    def note(connection, domain, event: int, detail: int, opaque: object) -> None:
        with changed:
            seen.append((domain.name(), event))
            changed.notify_all()

    def expect(name: str, event: int) -> None:
        with changed:
            assert changed.wait_for(lambda: (name, event) in seen, 60), (name, event, seen)

    def turn() -> None:
        while not ending.is_set():
            libvirt.virEventRunDefaultImpl()

    errors_heard: list[str] = []
    libvirt.registerErrorHandler(lambda context, error: errors_heard.append(error[2]), None)
    libvirt.virEventRegisterDefaultImpl()
    # So that the loop turns, and sees that it is to end.
    timer = libvirt.virEventAddTimeout(100, lambda timer, opaque: None, None)
    thread = threading.Thread(target=turn)
    thread.start()
    theirs = libvirt.open(host.uri)
    callback = theirs.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, note, None)
    try:
        with Host.open(theirs) as ours:
            guest = Guest.create(ours, name="py-events", image=disk, memory="64 MiB")
            expect("py-events", libvirt.VIR_DOMAIN_EVENT_DEFINED)
            expect("py-events", libvirt.VIR_DOMAIN_EVENT_STARTED)
            with pytest.raises(errors.TimeoutError):
                guest.wait_ready(timeout=1)
            with pytest.raises(errors.LibvirtError):
                guest.start()
            domain = theirs.lookupByName("py-events")
            assert domain.UUIDString() == guest.uuid and domain.isActive()
            domain.destroy()
            assert guest.state == "shut off"
            guest.delete()
            expect("py-events", libvirt.VIR_DOMAIN_EVENT_UNDEFINED)
            assert errors_heard == [], "none of ours"
            with pytest.raises(libvirt.libvirtError):
                theirs.lookupByName("py-events")
            assert len(errors_heard) == 1
        # Ours is closed; theirs goes on, and its events.
        again = Guest.create(host, name="py-again", image=disk, memory="64 MiB")
        expect("py-again", libvirt.VIR_DOMAIN_EVENT_STARTED)
        with Host.open(theirs) as ours:
            theirs.domainEventDeregisterAny(callback)
            theirs.close()
            assert names(ours) == {"py-again"}
            again.delete()
    finally:
        ending.set()
        thread.join()
        libvirt.virEventRemoveTimeout(timer)
        libvirt.registerErrorHandler(None, None)
