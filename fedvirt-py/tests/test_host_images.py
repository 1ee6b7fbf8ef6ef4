"""Images by name in pools, and guests of them, from a server that plays Fedora. It takes a private host:

    scripts/with-libvirtd.sh -- fedvirt-py/run-tests.sh host
"""

import asyncio
import os
import time
from datetime import timedelta
from pathlib import Path

import pytest
from fedora import IMAGE, NAME

from fedvirt import Guest, Host, aio, errors
from fedvirt.cloudinit import CloudInit


@pytest.fixture
def pool(host: Host):
    pool = host.pool("default")
    yield pool
    left = {each.name: each.delete() for each in pool.images()}
    assert not left


def backing(pool, guest) -> str:
    disk = pool.volume(f"{guest.name}-{guest.uuid[:8]}.qcow2").document()
    return disk.backing_store.path


def test_a_guest_of_a_name(host, pool, mirror):
    images = mirror.images()
    made = {"memory": "64 MiB", "images": images, "cloud_init": CloudInit(hostname="named")}
    plan = Guest.plan(host, name="named", os=NAME, **made)
    assert "user='fedora'" in str(plan)
    guest = Guest.create(host, name="named", os=NAME, **made)
    assert backing(pool, guest) == str(images.fetch(NAME).path)
    guest.delete()
    # As a dict of their fields, too.
    given = {"mirrors": [mirror.url], "keyrings": [str(mirror.keyring)], "cache": str(mirror.folder / "cache")}
    Guest.create(host, name="named", os=NAME, images=given, memory="64 MiB").delete()
    assert mirror.asked.count(IMAGE) == 1


def test_names_that_do_not_fit(host, mirror):
    images = mirror.images()
    for wrong, says in [
        ({"os": NAME, "image": "disk.qcow2"}, "both"),
        ({"os": NAME, "ignition": {"ignition": {"version": "3.4.0"}}}, "cloud-init"),
        ({}, "os"),
        ({"os": NAME, "images": {"mirors": []}}, "mirors"),
    ]:
        with pytest.raises(errors.InvalidSpecError, match=says):
            Guest.create(host, **{"name": "named", "images": images, **wrong})
    with pytest.raises(errors.ImageUnknownError):
        Guest.create(host, name="named", os="fedora:1", images=images)


def make_old(volume):
    """Makes it be of an hour ago."""
    hour = time.time() - 3600
    os.utime(volume.path(), (hour, hour))


def test_images_of_a_pool(pool, mirror, tmp_path):
    # More than what is written last, in one go.
    mirror.put(mirror.files[IMAGE] + bytes(3 << 20))
    events = []
    volume = pool.fetch_image(NAME, mirror.images(), progress=events.append)
    assert {event.step for event in events} == {"download", "upload"}
    assert Path(volume.path()).read_bytes() == mirror.files[IMAGE]
    assert [each.name for each in pool.images()] == [volume.name]
    assert pool.prune_images(unused_for=timedelta(days=1)) == pool.prune_images(to_size="1 GiB") == []
    assert pool.prune_images(unused_for=0) == [], "a guest on it may be under way"
    make_old(volume)
    assert pool.prune_images(unused_for=0) == [volume.name]
    mirror.put(b"something else")
    with pytest.raises(errors.ImageFormatError):
        pool.fetch_image(NAME, mirror.images())
    assert pool.images() == []


def test_asyncio(host, mirror, pool):
    async def fetch():
        async with await aio.Host.open(host.uri) as there:
            pool = await there.pool("default")
            volumes = await asyncio.gather(*(pool.fetch_image(NAME, mirror.images()) for _ in range(3)))
            assert len({volume.name for volume in volumes}) == len(await pool.images()) == 1
            make_old(volumes[0].blocking)
            return await pool.prune_images(to_size=1)

    assert len(asyncio.run(fetch())) == 1
    assert mirror.asked.count(IMAGE) == 1
