"""fedvirt.image: on image files that qemu-img made, and with a server that has what Fedora's have, signed by GnuPG."""

import asyncio
import copy
import dataclasses
import json
import os
import pickle
import threading
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from fedora import IMAGE, LIST, NAME, qemu_img, run, sha256

from fedvirt import aio, errors, image
from fedvirt.image import Cache, Entry, Images, ImagesLock, Listing, Reference, Verified
from fedvirt.progress import Event


def test_a_name_becomes_a_verified_image(mirror):
    images = mirror.images()
    [listed] = images.list("fedora")
    assert listed == Listing("fedora", "43", "x86_64", "cloud", False)
    assert listed.name == str(listed) == "fedora:43/x86_64/cloud"
    entry = images.resolve("fedora/x86_64")
    disk = mirror.files[IMAGE]
    assert (entry.digest, entry.size, entry.release, entry.default_user) == (sha256(disk), len(disk), "43", "fedora")
    assert entry.urls == (f"{mirror.url}{IMAGE[1:]}",)
    assert (entry.compression, entry.format, entry.firmware, entry.first_boot) == ("none", "qcow2", "any", "cloud-init")

    events: list[Event] = []
    fetched = images.fetch(NAME, progress=events.append)
    assert {event.step for event in events} == {"download"} and events[0].kind == "started"
    assert max(event.done for event in events if event.kind == "bytes") == len(disk)
    assert isinstance(fetched.path, Path) and fetched.path.read_bytes() == disk
    assert fetched.verified == Verified("signed", mirror.key) == fetched.entry.verified
    assert (fetched.digest, fetched.content, fetched.size) == (sha256(disk), sha256(disk), len(disk))
    assert fetched.entry == entry and not fetched.cached
    assert image.info(fetched.path).virtual_size == 64 << 20

    # The second time it is there, by its name or its entry; and without the network.
    again = images.fetch(listed.name)
    assert again == dataclasses.replace(fetched, cached=True) == images.fetch(entry)
    assert mirror.asked.count(IMAGE) == 1
    before = len(mirror.asked)
    assert mirror.images(offline=True).fetch(NAME).path == fetched.path
    assert len(mirror.asked) == before


def test_values_are_values(mirror):
    images = mirror.images(lock="images.lock", catalogs={"lab": "https://example.org/lab.json"})
    assert images == copy.deepcopy(images) == pickle.loads(pickle.dumps(images)) != Images()
    assert Images() == Images(mirrors=(), keyrings=(), catalogs={}, cache=None, lock=None, offline=False)
    secret = Images(mirrors=["https://me:secret@example.org/"], catalogs={"lab": "https://me:secret@example.org/lab.json"})
    assert "secret" not in repr(secret) and "secret" in secret.mirrors[0]
    images = mirror.images()
    fetched = images.fetch(NAME)
    [cached] = images.open_cache().list()
    for value in (fetched, cached, fetched.entry, fetched.verified, image.info(fetched.path), images.open_cache()):
        assert value == copy.copy(value) == pickle.loads(pickle.dumps(value)) and hash(value) == hash(copy.deepcopy(value))
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(value, dataclasses.fields(value)[0].name, None)
    assert Entry.from_dict(json.loads(json.dumps(fetched.entry.to_dict()))) == fetched.entry


def test_an_entry_written_by_hand(mirror):
    disk = mirror.files[IMAGE]
    what = {"distribution": "lab", "release": "1", "architecture": "x86_64", "variant": "default"}
    entry = Entry(**what, urls=[f"{mirror.url}nothing", mirror.url + IMAGE[1:]], digest=sha256(disk))
    # The caller's digest holds, whatever the way.
    fetched = mirror.images().fetch(entry)
    assert fetched.verified == Verified("given") and fetched.path.read_bytes() == disk
    with pytest.raises(errors.InvalidSpecError, match="digest") as wrong:
        mirror.images().fetch(dataclasses.replace(entry, digest="sha256:00"))
    assert wrong.value.what == "digest"
    with pytest.raises(errors.InvalidSpecError, match="zip"):
        mirror.images().fetch(dataclasses.replace(entry, compression="zip"))


def test_what_is_locked_stays_what_it_is(mirror, tmp_path):
    lock = ImagesLock(tmp_path / "images.lock")
    assert lock.get(NAME) is None and lock.all() == {}
    images = mirror.images(lock=lock.path)
    first = images.fetch(NAME)
    assert lock.all() == {NAME: first.entry}
    assert lock.get(NAME) == dataclasses.replace(first.entry, verified=Verified("given"))
    qemu_img("create", "-q", "-f", "qcow2", tmp_path / "other.qcow2", "96M")
    mirror.put((tmp_path / "other.qcow2").read_bytes())
    assert images.fetch(NAME).path == first.path
    # Elsewhere it cannot be had any more, and nothing else is taken for it.
    with pytest.raises(errors.DigestMismatchError) as mismatch:
        mirror.images(lock=lock.path, cache=tmp_path / "elsewhere").fetch(NAME)
    assert mismatch.value.expected == first.digest and mismatch.value.url == first.entry.urls[0]

    other = mirror.images().resolve(NAME)
    lock.update(NAME, other)
    assert images.fetch(NAME).digest == other.digest != first.digest
    lock.remove(NAME)
    assert lock.get(NAME) is None
    Path(lock.path).write_text("{")
    with pytest.raises(errors.CatalogError) as broken:
        lock.all()
    assert broken.value.url == str(lock.path) and broken.value.line == 1 and broken.value.hint


def test_what_cannot_be_had(mirror, tmp_path):
    images = mirror.images()
    with pytest.raises(errors.ImageUnknownError) as unknown:
        images.list("fedra")
    assert unknown.value.name == "fedra" and "fedora" in unknown.value.hint and unknown.value.hint in str(unknown.value)
    with pytest.raises(errors.ImageUnknownError, match="too many parts"):
        images.resolve("fedora:43/x86_64/cloud/more")
    with pytest.raises(errors.ImageUnknownError, match="while online"):
        mirror.images(offline=True).resolve(NAME)

    signed, disk = mirror.files[LIST], mirror.files[IMAGE]
    mirror.files[LIST] = signed.replace(b" = ", b" = 00")
    for lenient in (False, True):
        with pytest.raises(errors.UntrustedError, match="signature") as untrusted:
            mirror.images(allow_unsigned=lenient).fetch(NAME)
        assert untrusted.value.url.endswith("CHECKSUM") and untrusted.value.hint
    mirror.files[LIST] = signed
    mirror.files[IMAGE] = disk[:-1] + b"!"
    with pytest.raises(errors.DigestMismatchError) as mismatch:
        images.fetch(NAME)
    assert (mismatch.value.expected, mismatch.value.found) == (sha256(disk), sha256(disk[:-1] + b"!"))
    del mirror.files[IMAGE]
    with pytest.raises(errors.DownloadError) as gone:
        images.fetch(NAME)
    assert gone.value.url.endswith(IMAGE) and "404" in str(gone.value) and gone.value.hint
    assert images.open_cache().list() == []

    # One that would show a file of the host to whoever starts it.
    (tmp_path / "secret").write_bytes(bytes(4096))
    qemu_img("create", "-q", "-f", "qcow2", "-b", "secret", "-F", "raw", "overlay.qcow2", cwd=tmp_path)
    mirror.put((tmp_path / "overlay.qcow2").read_bytes())
    with pytest.raises(errors.ImageFormatError, match="overlay") as overlay:
        images.fetch(NAME)
    assert overlay.value.hint


@pytest.mark.parametrize(
    "given, says",
    [
        ({"mirrors": "https://example.org/"}, "mirrors"),
        ({"keyrings": [7]}, r"keyrings\[0\]"),
        ({"allow_unsigned": "yes"}, "allow_unsigned"),
        ({"catalogs": {"lab": None}}, "catalogs.lab"),
        ({"cache": 7}, "cache"),
    ],
)
def test_settings_that_do_not_fit(given, says):
    with pytest.raises(errors.InvalidSpecError, match=says):
        Images(**given).list("fedora")
    with pytest.raises(errors.InvalidSpecError, match=says):
        Images(**given).open_cache()


def test_what_is_no_setting():
    with pytest.raises(TypeError):
        Images(mirors=[])
    with pytest.raises(TypeError):
        Images(["https://example.org/"])
    with pytest.raises(TypeError, match="no place"):
        Images(cache=object()).open_cache()


def test_a_download_is_cancelled(mirror, tmp_path):
    # More than what is read at once.
    disk = tmp_path / "large.raw"
    disk.write_bytes(os.urandom(6 << 20) + bytes(506) + b"\x55\xaa")
    qemu_img("convert", "-f", "raw", "-O", "qcow2", disk, tmp_path / "large.qcow2")
    mirror.put((tmp_path / "large.qcow2").read_bytes())
    mirror.gate.clear()
    images, cancel = mirror.images(), threading.Event()

    def stop(event: Event) -> None:
        if event.kind == "bytes" and event.done:
            cancel.set()

    with pytest.raises(errors.CancelledError):
        images.fetch(NAME, progress=stop, cancel=cancel)

    def fail(event: Event) -> None:
        if event.kind == "bytes":
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        images.fetch(NAME, progress=fail)
    assert images.open_cache().list() == []

    async def main() -> None:
        task = asyncio.create_task(aio.image.Images(images).fetch(NAME, progress=lambda event: task.cancel()))
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    mirror.gate.set()
    # What has arrived by then is not asked for again.
    assert images.fetch(NAME).size == len(mirror.files[IMAGE]) and mirror.starts[-1] > 0
    with pytest.raises(TypeError, match="progress takes a callable"):
        images.fetch(NAME, progress=7)


def test_a_cache(mirror, tmp_path):
    images = mirror.images()
    cache = images.open_cache()
    assert cache == Cache(tmp_path / "cache") == Cache(str(tmp_path / "cache")) and cache.folder == tmp_path / "cache"
    assert cache.list() == [] and cache.find(sha256(b"")) is None and cache.remove(sha256(b"")) is False
    before = datetime.now(timezone.utc) - timedelta(seconds=1)
    fetched = images.fetch(NAME)
    [cached] = cache.list()
    assert cache.find(fetched.digest) == cached and cached.entry == fetched.entry
    assert (cached.path, cached.content, cached.size) == (fetched.path, fetched.content, fetched.size)
    assert before < cached.used < datetime.now(timezone.utc) + timedelta(seconds=1)

    events: list[Event] = []
    cache.verify(fetched.digest, progress=events.append)
    assert events
    with pytest.raises(errors.CancelledError):
        cancel = threading.Event()
        cancel.set()
        cache.verify(fetched.digest, cancel=cancel)
    with pytest.raises(errors.ImageNotFoundError):
        cache.verify(sha256(b""))
    for call in (cache.find, cache.verify, cache.remove):
        with pytest.raises(errors.InvalidSpecError, match="128 hexadecimal digits") as wrong:
            call("sha256:xyz")
        assert wrong.value.what == "digest"

    # What stands on it holds it.
    overlays = tmp_path / "overlays"
    overlays.mkdir()
    qemu_img("create", "-q", "-f", "qcow2", "-b", cached.path, "-F", "qcow2", overlays / "guest.qcow2")
    assert cache.prune() == image.Pruned((), 0)
    assert cache.prune(to_size="1 KiB").removed == (), "it was just fetched"
    old = cached.used - timedelta(days=29)
    os.utime(f"{cached.path}.json", (old.timestamp(), old.timestamp()))
    assert cache.prune(unused_for=timedelta(days=30), to_size=1 << 40).removed == ()
    assert cache.prune(to_size="1 KiB", keep_used_in=[overlays]).removed == ()
    cache.keep_used_in(overlays)
    assert cache.prune(to_size="1 KiB").removed == ()
    with pytest.raises(errors.InvalidSpecError, match="guest.qcow2 stands on it"):
        cache.remove(fetched.digest)
    with pytest.raises(errors.IoError):
        cache.keep_used_in(tmp_path / "none")
    (overlays / "guest.qcow2").unlink()
    pruned = cache.prune(unused_for=timedelta(days=28, hours=23))
    assert pruned.removed == (dataclasses.replace(cached, used=pruned.removed[0].used),)
    assert abs(pruned.removed[0].used - old) < timedelta(seconds=1) and pruned.freed > 0 and not cached.path.exists()
    with pytest.raises(errors.InvalidSpecError, match="unused_for"):
        cache.prune(unused_for=timedelta(seconds=-1))
    with pytest.raises(errors.InvalidSpecError, match="to_size"):
        cache.prune(to_size="lots")

    again = images.fetch(NAME)
    again.path.chmod(0o600)
    again.path.write_bytes(bytes(again.size))
    with pytest.raises(errors.DigestMismatchError):
        cache.verify(again.digest)
    assert images.fetch(NAME).path.read_bytes() == mirror.files[IMAGE]
    assert cache.remove(again.digest) is True and cache.list() == []


def test_the_users_cache(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert Cache().folder == tmp_path / "fedvirt" / "images" == Images().open_cache().folder


@pytest.mark.parametrize("format, options", [("qcow2", []), ("raw", []), ("vmdk", []), ("vhdx", []), ("qcow2", ["-o", "compat=0.10"])])
def test_what_a_file_is(tmp_path, format, options):
    path = tmp_path / "disk"
    qemu_img("create", "-q", "-f", format, *options, path, "24M")
    if format == "raw":
        with path.open("r+b") as disk:
            disk.seek(510)
            disk.write(b"\x55\xaa")
    info = image.info(str(path))
    assert (info.path, info.format, info.virtual_size) == (path.resolve(), format, 24 << 20)
    assert info.file_size == path.stat().st_size and not info.encrypted and info.label is None
    assert info.is_self_contained and image.chain(path) == [info]


def test_what_an_overlay_stands_on(tmp_path):
    qemu_img("create", "-q", "-f", "qcow2", "base.qcow2", "8M", cwd=tmp_path)
    qemu_img("create", "-q", "-f", "qcow2", "-b", "base.qcow2", "-F", "qcow2", "top.qcow2", "16M", cwd=tmp_path)
    top, base = image.chain(tmp_path / "top.qcow2")
    assert (top.virtual_size, base.virtual_size) == (16 << 20, 8 << 20)
    assert top.backing == Reference("base.qcow2", tmp_path.resolve() / "base.qcow2", "qcow2")
    assert not top.is_self_contained and base.is_self_contained
    qemu_img("create", "-q", "-f", "qcow2", "-o", "data_file=data.raw", "outside.qcow2", "8M", cwd=tmp_path)
    outside = image.info(tmp_path / "outside.qcow2")
    assert [reference.name for reference in outside.data] == ["data.raw"] and not outside.is_self_contained
    (tmp_path / "base.qcow2").unlink()
    with pytest.raises(errors.ImageNotFoundError):
        image.chain(tmp_path / "top.qcow2")


def test_what_is_no_image(tmp_path):
    with pytest.raises(errors.ImageNotFoundError) as missing:
        image.info(tmp_path / "none")
    assert missing.value.path == tmp_path / "none" and isinstance(missing.value, FileNotFoundError)
    with pytest.raises(errors.ImageFormatError) as wrong:
        image.info(tmp_path)
    assert wrong.value.hint and wrong.value.found == "it is a directory"
    with pytest.raises(TypeError):
        image.info(7)


def test_conversions(tmp_path):
    disk = tmp_path / "disk.raw"
    disk.write_bytes(bytes(510) + b"\x55\xaa" + os.urandom(1 << 20) + bytes(7 << 20))
    events: list[Event] = []
    made = image.convert(disk, tmp_path / "disk.qcow2", progress=events.append)
    assert (made.path, made.format, made.virtual_size) == (tmp_path.resolve() / "disk.qcow2", "qcow2", disk.stat().st_size)
    assert made.file_size < made.virtual_size
    assert [events[0].kind, events[-1].kind] == ["started", "finished"] and {event.step for event in events} == {"convert"}
    assert image.convert(made.path, str(tmp_path / "disk.vmdk"), format="vmdk", progress=events.append).format == "vmdk"
    assert any(event.kind == "note" and "qemu-img" in event.text for event in events)
    back = image.convert(tmp_path / "disk.vmdk", tmp_path / "back.raw", format="raw")
    assert back.path.read_bytes() == disk.read_bytes()

    qemu_img("create", "-q", "-f", "qcow2", "-b", made.path, "-F", "qcow2", tmp_path / "overlay.qcow2")
    with pytest.raises(errors.ImageFormatError, match="flattened"):
        image.convert(tmp_path / "overlay.qcow2", tmp_path / "flat.qcow2")
    flat = image.convert(tmp_path / "overlay.qcow2", tmp_path / "flat.qcow2", flatten=True)
    assert flat.is_self_contained
    qemu_img("compare", "-q", disk, flat.path)

    with pytest.raises(errors.IoError) as exists:
        image.convert(disk, tmp_path / "flat.qcow2")
    assert isinstance(exists.value, OSError) and exists.value.path == tmp_path / "flat.qcow2"
    for format in ("vdi", "iso"):
        with pytest.raises((errors.InvalidSpecError, errors.ImageFormatError)):
            image.convert(disk, tmp_path / "new", format=format)
    assert not (tmp_path / "new").exists()


def test_a_conversion_is_cancelled(tmp_path):
    disk, new = tmp_path / "disk.raw", tmp_path / "new.qcow2"
    disk.write_bytes(bytes(510) + b"\x55\xaa" + os.urandom(8 << 20) + bytes(512))
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(errors.CancelledError):
        image.convert(disk, new, cancel=cancel)
    # At any time, also when all is done already.
    for kind in ("started", "bytes", "finished"):

        def fail(event: Event, kind: str = kind) -> None:
            if event.kind == kind:
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            image.convert(disk, new, progress=fail)

    async def main() -> None:
        task = asyncio.create_task(aio.image.convert(disk, new, progress=lambda event: task.cancel()))
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert list(tmp_path.iterdir()) == [disk]


@pytest.mark.parametrize("format", ["qcow2", "raw"])
def test_sizes(tmp_path, format):
    path = tmp_path / "disk"
    qemu_img("create", "-q", "-f", format, path, "8M")
    if format == "raw":
        path.write_bytes(bytes(510) + b"\x55\xaa" + bytes((8 << 20) - 512))
    assert image.resize(path, "1 GiB").virtual_size == 1 << 30
    assert image.resize(path, (1 << 30) + 512).virtual_size == (1 << 30) + 512
    assert json.loads(qemu_img("info", "--output=json", "-f", format, path))["virtual-size"] == (1 << 30) + 512
    with pytest.raises(errors.DiskTooSmallError) as small:
        image.resize(path, "8 MiB")
    assert (small.value.disk, small.value.needed) == (8 << 20, (1 << 30) + 512)
    with pytest.raises(errors.InvalidSpecError, match="512"):
        image.resize(path, (1 << 30) + 513)
    with pytest.raises(errors.InvalidSpecError, match='size: "lots" is no size'):
        image.resize(path, "lots")
    for size, error in ((-1, OverflowError), (1.5, TypeError)):
        with pytest.raises(error):
            image.resize(path, size)


def test_asyncio(mirror, tmp_path):
    async def main() -> None:
        images = aio.image.Images(mirror.images())
        [listed] = await images.list("fedora")
        entry = await images.resolve(listed.name)
        # At once, and one of them downloads.
        fetched = await asyncio.gather(images.fetch(NAME), images.fetch(entry), images.fetch(listed.name))
        assert len({each.path for each in fetched}) == 1 and mirror.asked.count(IMAGE) == 1
        cache = images.open_cache()
        assert cache.folder == images.blocking.open_cache().folder
        assert await cache.list() == [await cache.find(entry.digest)]
        await cache.verify(entry.digest)
        made = await aio.image.convert(fetched[0].path, tmp_path / "new.qcow2")
        assert (await aio.image.resize(made.path, "1 GiB")).virtual_size == 1 << 30
        await cache.keep_used_in(tmp_path)
        assert (await cache.prune(unused_for=timedelta(days=1))).removed == ()
        assert await cache.remove(entry.digest) and not await cache.remove(entry.digest)
        with pytest.raises(errors.ImageUnknownError):
            await images.resolve("fedra")

    asyncio.run(main())
