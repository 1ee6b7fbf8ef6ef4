"""Content for volumes, as it comes. It takes a private host, since libvirt's test driver takes none:

    scripts/with-libvirtd.sh -- fedvirt-py/run-tests.sh host
"""

import asyncio
import io
import os
import threading
from pathlib import Path

import pytest

from fedvirt import Host, Volume, aio, errors
from fedvirt.progress import Event

SIZE = 4 << 20


def volume(name: str, size: int = SIZE) -> Volume:
    sizes = f"<capacity>{size}</capacity><allocation>0</allocation>"
    return Volume.from_xml(f"<volume><name>{name}</name>{sizes}<target><format type='raw'/></target></volume>")


@pytest.fixture
def pool(host: Host):
    pool = host.pool("default")
    yield pool
    left = {each.name: each.delete() for each in pool.volumes()}
    assert not left


class Counting(io.BytesIO):
    """Counts what it gives, and how much is asked for at most."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self.asked: list[int] = []

    def read(self, size=-1, /):
        self.asked.append(size)
        return super().read(size)


def test_a_volume_of_a_file(pool, tmp_path):
    content = os.urandom(1 << 20) + bytes(2 << 20) + os.urandom(1 << 20)
    (tmp_path / "disk").write_bytes(content)
    events: list[Event] = []
    with (tmp_path / "disk").open("rb") as file:
        made = pool.create_volume_from(volume("py-file"), file, SIZE, progress=events.append)
    assert Path(made.path()).read_bytes() == content
    # The zeros in its middle take no room.
    assert os.stat(made.path()).st_blocks * 512 < SIZE - (1 << 20)
    assert {event.step for event in events} == {"upload"} and [events[0].kind, events[-1].kind] == ["started", "finished"]
    assert [event.done for event in events if event.kind == "bytes"][-1] == SIZE

    # In the parts that the reader likes, and not more of it than was said.
    reader = Counting(b"x" * SIZE)
    made.upload_from(reader, 1 << 20)
    assert Path(made.path()).read_bytes() == b"x" * (1 << 20) + content[1 << 20 :]
    assert sum(reader.asked) == 1 << 20 and len(reader.asked) > 1

    class Dribbling:
        def read(self, size: int) -> bytearray:
            return bytearray(b"y" * min(size, 1000))

    made.upload_from(Dribbling(), 1 << 20)
    assert Path(made.path()).read_bytes()[: 1 << 20] == b"y" * (1 << 20)
    with pytest.raises(errors.VolumeExistsError):
        pool.create_volume_from(volume("py-file"), io.BytesIO(content), SIZE)
    made.delete()


class Failing(io.RawIOBase):
    """Gives something, and then fails."""

    def __init__(self, error: BaseException) -> None:
        self.error, self.given = error, 0

    def read(self, size: int = -1, /) -> bytes:
        if self.given >= 1 << 20:
            raise self.error
        self.given += size
        return b"x" * size


@pytest.mark.parametrize("error", [ZeroDivisionError("mine"), KeyboardInterrupt(), ConnectionResetError(104, "reset")])
def test_what_a_reader_raises_comes_back(pool, error):
    with pytest.raises(type(error)) as raised:
        pool.create_volume_from(volume("py-failing"), Failing(error), SIZE)
    assert raised.value is error
    assert pool.volumes() == []
    made = pool.create_volume(volume("py-failing"))
    with pytest.raises(type(error)) as raised:
        made.upload_from(Failing(error), SIZE)
    assert raised.value is error
    made.delete()


def test_readers_that_are_none(pool, tmp_path):
    (tmp_path / "text").write_text("x" * 1000)
    with (tmp_path / "text").open() as text, pytest.raises(TypeError, match="gives str, not bytes"):
        pool.create_volume_from(volume("py-none"), text, 1000)

    class Generous:
        def read(self, size: int) -> bytes:
            return b"x" * (size + 1)

    with pytest.raises(ValueError, match=r"read\(1000\) gives 1001 bytes"):
        pool.create_volume_from(volume("py-none"), Generous(), 1000)
    with pytest.raises(errors.IoError, match="shorter than was said"):
        pool.create_volume_from(volume("py-none"), io.BytesIO(b"x" * 999), 1000)
    for reader in (b"bytes", None, Path("/dev/zero")):
        with pytest.raises(TypeError, match="reader takes"):
            pool.create_volume_from(volume("py-none"), reader, 1000)
    with pytest.raises(OverflowError):
        pool.create_volume_from(volume("py-none"), io.BytesIO(), -1)
    assert pool.volumes() == []


def test_an_upload_is_cancelled(pool):
    cancel = threading.Event()

    class Cancelling(io.BytesIO):
        def read(self, size=-1, /):
            cancel.set()
            return super().read(size)

    with pytest.raises(errors.CancelledError):
        pool.create_volume_from(volume("py-cancelled"), Cancelling(bytes(SIZE)), SIZE, cancel=cancel)
    assert pool.volumes() == []
    # At any time, also when all is done already.
    for kind in ("started", "bytes", "finished"):

        def fail(event: Event, kind: str = kind) -> None:
            if event.kind == kind:
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            pool.create_volume_from(volume("py-cancelled"), io.BytesIO(bytes(SIZE)), SIZE, progress=fail)
        assert pool.volumes() == []


def test_asyncio(pool):
    async def main() -> None:
        own = aio.PoolHandle(pool)
        made = await own.create_volume_from(volume("py-aio"), io.BytesIO(b"x" * SIZE), SIZE)
        await made.upload_from(io.BytesIO(b"y" * 1000), 1000)
        assert Path(await made.path()).read_bytes() == b"y" * 1000 + b"x" * (SIZE - 1000)
        await made.delete()
        with pytest.raises(ZeroDivisionError):
            await own.create_volume_from(volume("py-aio"), Failing(ZeroDivisionError()), SIZE)
        create = own.create_volume_from(volume("py-aio"), io.BytesIO(bytes(SIZE)), SIZE, progress=lambda event: task.cancel())
        task = asyncio.create_task(create)
        with pytest.raises(asyncio.CancelledError):
            await task
        assert pool.volumes() == []

    asyncio.run(main())
