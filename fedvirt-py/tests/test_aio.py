"""fedvirt.aio: that it has all that blocks, and how calls end. On libvirt's test driver, and with calls made for it."""

import ast
import asyncio
import os
import signal
import socket
import threading
import time
from pathlib import Path

import pytest

import fedvirt
from fedvirt import aio, errors
from fedvirt.progress import Event

TEST = "test:///default"
PACKAGE = Path(fedvirt.__file__).parent

# Classes none of whose methods asks a host, or takes long.
SEEDS = {"ConfigDrive", "HttpSeed", "Ignition", "NetworkConfig", "Seed"}
AT_ONCE = {"Address", "Document", "Plan", "Ready", *SEEDS}
# Methods that only look, too.
LOOK = {"Host.is_local", "Host.is_session"}
# Properties that do ask.
ASK = {"DomainHandle.state", "Guest.state"}
# What `async with` calls otherwise.
RENAMED = {"__enter__": "__aenter__", "__exit__": "__aexit__"}


def classes(path: Path) -> dict[str, dict[str, ast.AST]]:
    """The public classes of a file with their methods."""
    found = {}
    for node in ast.parse(path.read_text()).body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            methods = [item for item in node.body if isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef))]
            found[node.name] = {method.name: method for method in methods}
    return found


def functions(path: Path) -> dict[str, dict[str, ast.AST]]:
    """The public functions of a file, each as if it were a class with itself as its method."""
    nodes = [node for node in ast.parse(path.read_text()).body if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    return {node.name: {node.name: node} for node in nodes if not node.name.startswith("_")}


def signature(method: ast.AST) -> tuple[object, ...]:
    """All of a method's signature, without what only says how it is called off."""
    arguments = method.args
    named = [(arg, default) for arg, default in zip(arguments.kwonlyargs, arguments.kw_defaults) if arg.arg != "cancel"]
    arguments.kwonlyargs, arguments.kw_defaults = [arg for arg, _ in named], [default for _, default in named]
    decorators = {ast.unparse(decorator) for decorator in method.decorator_list}
    return ast.unparse(arguments), ast.unparse(method.returns), decorators


def test_everything_that_blocks_can_be_awaited():
    blocking, awaited = classes(PACKAGE / "_fedvirt.pyi"), classes(PACKAGE / "aio" / "__init__.py")
    assert set(awaited) == set(blocking) - AT_ONCE == set(aio.__all__) - {"image"}
    for name, methods in awaited.items():
        wanted = {RENAMED.get(method, method): node for method, node in blocking[name].items()}
        assert set(methods) - {"__init__", "__repr__"} == set(wanted), name
        for method, node in wanted.items():
            where = f"{name}.{method}"
            arguments, returns, decorators = signature(node)
            is_property = "property" in decorators
            if where in ASK:
                assert is_property, where
                is_property, decorators = False, decorators - {"property"}
            if where == "Host.open":
                returns = "_Opening"
            assert signature(methods[method]) == (arguments, returns, decorators), where
            is_async = isinstance(methods[method], ast.AsyncFunctionDef)
            assert is_async == (not is_property and where not in {"Host.open", *LOOK}), where


def test_everything_of_images_that_takes_long_can_be_awaited():
    blocking = {}
    for file in (PACKAGE / "image").iterdir():
        blocking |= classes(file) | functions(file) if file.suffix == ".py" else {}
    awaited = classes(PACKAGE / "aio" / "image.py") | functions(PACKAGE / "aio" / "image.py")
    assert set(awaited) == set(aio.image.__all__)
    # What can be cancelled takes long.
    long = {name for name, methods in blocking.items() if any("cancel" in ast.unparse(each) for each in methods.values())}
    assert set(awaited) == long
    for name, methods in awaited.items():
        wanted = {method: node for method, node in blocking[name].items() if not method.startswith("_") and method != "to_dict"}
        assert set(methods) - {"folder"} == set(wanted), name
        for method, node in wanted.items():
            assert signature(methods[method]) == signature(node), f"{name}.{method}"
            assert isinstance(methods[method], ast.AsyncFunctionDef) == (method != "open_cache"), f"{name}.{method}"


def test_a_host():
    async def main() -> None:
        async with aio.Host.open(TEST) as host:
            assert isinstance(host.blocking, fedvirt.Host)
            assert host.uri == TEST and repr(host) == f"<aio.Host {TEST}>"
            assert await host.hostname() == host.blocking.hostname()
            assert await host.memory() == 3 << 30
            names = await asyncio.gather(host.pool_names(), host.network_names(), aio.Guest.list(host))
            assert names == [["default-pool"], ["default"], []]
            with pytest.raises(errors.NotOursError):
                await aio.Guest.lookup(host, "test")
        with pytest.raises(ValueError, match="closed"):
            await host.hostname()
        opened = await aio.Host.open(TEST)
        async with opened as same:
            assert same is opened
        await opened.close()
        with pytest.raises(errors.HostUnreachableError) as raised:
            await aio.Host.open("nonsense:///")
        assert isinstance(raised.value.__cause__, errors.VirError)
        with pytest.raises(errors.HostUnreachableError):
            async with aio.Host.open("nonsense:///"):
                pass
        async with aio.Host(fedvirt.Host.open(TEST)) as host:
            with pytest.raises(errors.ImageNotFoundError):
                await aio.Guest.plan(host, name="a", image="/nonexistent")
            with pytest.raises(errors.InvalidSpecError):
                await aio.Guest.create(host, name="a", image="/nonexistent", memory="lots")

    asyncio.run(main())


def test_handles():
    async def main() -> None:
        async with aio.Host.open(TEST) as host:
            assert not host.is_session() and host.is_local() == host.blocking.is_local()
            assert (await host.libvirt_version())[0] > 0 and await host.capabilities() == host.blocking.capabilities()
            [domain] = await host.domains()
            assert (domain.name, domain.uuid) == ("test", (await host.domain("test")).uuid)
            assert (await domain.state(), (await domain.document(inactive=True)).name) == ("running", "test")
            await domain.destroy()
            assert await domain.state() == "shut off" and repr(domain) == f"<aio.{repr(domain.blocking)[1:]}"
            await domain.start()
            await domain.set_autostart(True)
            assert await domain.autostart()
            with pytest.raises(errors.NotFoundError):
                await host.domain("none")
            network = await host.network("default")
            assert await network.is_active() and (await network.document()).name == network.name
            assert [each.name for each in await host.networks()] == await host.network_names() == ["default"]
            pool = await host.pool("default-pool")
            assert [each.name for each in await host.pools()] == await host.pool_names() == [pool.name]
            document = fedvirt.Volume.from_xml("<volume><name>a</name><capacity>1</capacity></volume>")
            volume = await pool.create_volume(document)
            assert [each.name for each in await pool.volumes()] == [volume.name] == ["a"]
            same = await host.volume_by_path(await volume.path())
            assert same is not None and same.name == "a" and await host.volume_by_path("/nonexistent") is None
            await volume.delete()
            assert await pool.volume("a") is None

    asyncio.run(main())


def test_calls_run_at_once():
    # More of them than the loop's own executor has threads; none ends before all have begun.
    many = 40
    barrier = threading.Barrier(many, timeout=60)

    async def main() -> None:
        done = await asyncio.gather(*(aio._call(barrier.wait) for _ in range(many)))
        assert sorted(done) == list(range(many))

    asyncio.run(main())


def tell(progress, *texts: str) -> None:
    for text in texts:
        progress(Event("step", "note", text=text))


@pytest.mark.parametrize("asynchronous", [False, True])
def test_progress_is_called_in_the_loops_thread_and_in_order(asynchronous):
    texts = [str(n) for n in range(100)]
    heard: list[str] = []
    here = threading.get_ident()

    def plain(event: Event) -> None:
        assert threading.get_ident() == here and asyncio.current_task() is not None
        heard.append(event.text)

    async def slow(event: Event) -> None:
        await asyncio.sleep(0)
        plain(event)

    def call(progress, cancel: threading.Event) -> int:
        assert threading.get_ident() != here and not cancel.is_set()
        tell(progress, *texts)
        return 7

    async def main() -> None:
        assert await aio._long_call(call, slow if asynchronous else plain) == 7
        assert heard == texts, "the last one, too, before the call returns"
        assert await aio._long_call(lambda progress, cancel: progress, None) is None

    asyncio.run(main())


class Native:
    """A call as the native code makes them: it stops when it is told to, and not at once."""

    def __init__(self, deaf: bool = False) -> None:
        self.deaf, self.begun, self.let_end, self.ended = deaf, threading.Event(), threading.Event(), False
        self.undone: list[object] = []

    def __call__(self, progress, cancel: threading.Event) -> object:
        self.begun.set()
        if progress is not None:
            tell(progress, "begun")
        if self.deaf:
            self.let_end.wait(60)
        else:
            assert cancel.wait(60) and self.let_end.wait(60)
        self.ended = True
        if self.deaf:
            return self
        raise errors.CancelledError("cancelled")

    async def task(self, **keywords) -> asyncio.Task:
        task = asyncio.create_task(aio._long_call(self, keywords.get("progress"), self.undone.append))
        while not self.begun.is_set():
            await asyncio.sleep(0)
        return task


async def turns(count: int = 20) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


@pytest.mark.parametrize("deaf", [False, True])
def test_a_cancelled_task_waits_until_the_call_has_cleaned_up(deaf):
    async def main() -> None:
        native = Native(deaf)
        task = await native.task()
        for again in range(3):
            task.cancel(f"reason {again}")
            await turns()
            assert not task.done(), "the call goes on"
        native.let_end.set()
        with pytest.raises(asyncio.CancelledError) as raised:
            await task
        assert native.ended and task.cancelled()
        assert native.undone == ([native] if deaf else []), "what was made for nobody is taken back"
        assert raised.value.__context__ is None or isinstance(raised.value.__context__, asyncio.CancelledError)

    asyncio.run(main())


def test_what_fails_while_it_is_cancelled_is_not_lost():
    def fail(progress, cancel: threading.Event) -> None:
        cancel.wait(60)
        raise errors.LibvirtError("could not clean up")

    def undo(made: object) -> None:
        raise errors.LibvirtError("could not undo")

    async def main() -> None:
        for call, text in ((fail, "could not clean up"), (lambda progress, cancel: cancel.wait(60), "could not undo")):
            task = asyncio.create_task(aio._long_call(call, None, undo))
            await turns()
            task.cancel()
            try:
                await task
            except asyncio.CancelledError as cancelled:
                causes = []
                error = cancelled
                while error is not None:
                    causes.append(str(error))
                    error = error.__context__
                assert text in causes
            else:
                pytest.fail("it was not cancelled")

    asyncio.run(main())


def test_a_deadline():
    async def main() -> None:
        native = Native()
        native.let_end.set()
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(aio._long_call(native, None), 0.01)
        assert native.ended
        if hasattr(asyncio, "timeout"):
            native = Native()
            native.let_end.set()
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.01):
                    await aio._long_call(native, None)
            assert native.ended

    asyncio.run(main())


def test_a_failing_sibling():
    if not hasattr(asyncio, "TaskGroup"):
        # Python 3.10 has no groups.
        return

    async def main() -> None:
        natives = [Native() for _ in range(3)]

        async def fail() -> None:
            while not all(native.begun.is_set() for native in natives):
                await asyncio.sleep(0)
            for native in natives:
                native.let_end.set()
            raise ZeroDivisionError

        with pytest.raises(BaseException) as raised:
            async with asyncio.TaskGroup() as group:
                for native in natives:
                    group.create_task(aio._long_call(native, None))
                group.create_task(fail())
        [error] = raised.value.exceptions
        assert isinstance(error, ZeroDivisionError)
        assert all(native.ended for native in natives)

    asyncio.run(main())


@pytest.mark.parametrize("deaf", [False, True])
def test_an_exception_in_progress_cancels(deaf):
    def stop(event: Event) -> None:
        native.let_end.set()
        raise ZeroDivisionError

    async def main() -> None:
        with pytest.raises(ZeroDivisionError) as raised:
            await (await native.task(progress=stop))
        assert raised.value.__context__ is None
        assert native.ended and native.undone == ([native] if deaf else [])

    native = Native(deaf)
    asyncio.run(main())


def test_ctrl_c():
    native = Native()

    async def main() -> None:
        task = await native.task()
        native.let_end.set()
        # `asyncio.run` makes of it a cancelled task.
        os.kill(os.getpid(), signal.SIGINT)
        await task

    with pytest.raises(KeyboardInterrupt):
        asyncio.run(main())
    assert native.ended


def test_cancelled_along_with_the_last_report():
    """The call has ended by then, and what it made is taken back all the same."""

    async def main() -> None:
        ended, undone = threading.Event(), []

        def call(progress, cancel) -> str:
            tell(progress, "last")
            ended.set()
            return "made"

        def cancel(event) -> None:
            assert ended.wait(60)
            # Long enough for the end of the call to be known, too.
            time.sleep(0.1)
            task.cancel()

        task = asyncio.create_task(aio._long_call(call, cancel, undone.append))
        with pytest.raises(asyncio.CancelledError):
            await task
        assert undone == ["made"]

    asyncio.run(main())


def test_a_loop_that_closes_does_not_wait():
    native = Native()
    loop = asyncio.new_event_loop()
    awaited = aio._long_call(native, None)
    # Run as far as its first wait, by hand, and left there.
    asyncio._set_running_loop(loop)
    try:
        awaited.send(None)
        awaited.close()
    finally:
        asyncio._set_running_loop(None)
    loop.close()
    native.let_end.set()
    for thread in threading.enumerate():
        if thread.name == "fedvirt.aio":
            thread.join(60)
    assert native.ended


def test_a_connection_for_nobody_is_closed():
    # libvirt waits for this server's first word, and cannot be stopped meanwhile.
    async def main() -> None:
        with socket.create_server(("127.0.0.1", 0)) as server:
            server.setblocking(False)
            uri = f"qemu+tcp://127.0.0.1:{server.getsockname()[1]}/system"
            task = asyncio.create_task(aio.Host.open(uri)._open())
            connection, _ = await asyncio.get_running_loop().sock_accept(server)
            task.cancel()
            await turns()
            assert not task.done()
            connection.close()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(main())
