"""What is wanted of a guest, before any is made: on libvirt's test driver, which cannot run guests."""

from pathlib import Path

import pytest

from fedvirt import Guest, Host, errors
from fedvirt.cloudinit import CloudInit, HttpSeed, Ignition, MetaData, NetworkConfig, User
from fedvirt.progress import Event


@pytest.fixture
def host():
    with Host.open("test:///default") as host:
        yield host


@pytest.fixture
def image(tmp_path: Path) -> Path:
    """A disk that holds nothing but a boot sector."""
    path = tmp_path / "disk.raw"
    path.write_bytes(b"\0" * 510 + b"\x55\xaa" + b"\0" * (1 << 20))
    return path


@pytest.mark.parametrize(
    ("keywords", "error", "what"),
    [
        ({"name": "a b"}, errors.InvalidNameError, "guest"),
        ({"name": 7}, errors.InvalidSpecError, "name"),
        ({"name": "a", "memroy": "1 GiB"}, errors.InvalidSpecError, "memroy"),
        ({"name": "a", "memory": "lots"}, errors.InvalidSpecError, "memory"),
        ({"name": "a", "memory": -1}, errors.InvalidSpecError, "memory"),
        ({"name": "a", "memory": 2**70}, errors.InvalidSpecError, "memory"),
        ({"name": "a", "memory": 512}, errors.InvalidSpecError, "memory"),
        ({"name": "a", "vcpus": 0}, errors.InvalidSpecError, "vcpus"),
        ({"name": "a", "vcpus": "two"}, errors.InvalidSpecError, "vcpus"),
        ({"name": "a", "disk_size": 1.5}, errors.InvalidSpecError, "disk_size"),
        ({"name": "a", "firmware": "openfirmware"}, errors.InvalidSpecError, "firmware"),
        ({"name": "a", "network": "default"}, errors.InvalidSpecError, "network"),
        ({"name": "a", "network": {"user": {"ssh_port": 99999}}}, errors.InvalidSpecError, "network.user.ssh_port"),
        ({"name": "a", "cloud_init": {"runcmd": [{"a": 1}]}}, errors.InvalidSpecError, "cloud_init.runcmd[0]"),
        ({"name": "a", "cloud_init": {}, "user_data": "#!/bin/sh\n"}, errors.InvalidSpecError, "cloud_init and user_data"),
        ({"name": "a", "image": Path("\udcff")}, errors.InvalidSpecError, "image"),
        ({}, errors.InvalidSpecError, "guest"),
    ],
)
def test_what_does_not_fit(host, image, keywords, error, what):
    for make in (Guest.plan, Guest.create):
        with pytest.raises(error) as raised:
            make(host, **{"image": image, **keywords})
        assert raised.value.what == what
        assert raised.value.why and raised.value.why in str(raised.value)


def test_what_has_no_json_form(host, image):
    with pytest.raises(TypeError, match="type bytes has no place here"):
        Guest.plan(host, name="a", image=image, user_data=b"#!/bin/sh\n")
    with pytest.raises(TypeError, match="type object has no place here"):
        Guest.plan(host, name="a", image=image, cloud_init=object())
    with pytest.raises(TypeError):
        Guest.plan("test:///default", name="a", image=image)
    with pytest.raises(TypeError, match="progress takes a callable, not int"):
        Guest.create(host, name="a", image=image, progress=7)


def test_a_key_that_is_none(host, image):
    user = User("alice", ssh_authorized_keys=["ssh-ed25519 nonsense"])
    with pytest.raises(errors.InvalidSshKeyError) as raised:
        Guest.plan(host, name="a", image=image, cloud_init=CloudInit(users=[user]))
    assert raised.value.given and raised.value.why


def test_images(host, image, tmp_path):
    with pytest.raises(errors.ImageNotFoundError) as raised:
        Guest.plan(host, name="a", image=tmp_path / "none")
    assert raised.value.path == tmp_path / "none"
    assert isinstance(raised.value, FileNotFoundError)
    empty = tmp_path / "empty"
    empty.touch()
    with pytest.raises(errors.ImageFormatError) as raised:
        Guest.plan(host, name="a", image=str(empty))
    assert raised.value.path == empty and raised.value.found and raised.value.hint


def test_what_the_guest_is_told(host, image):
    told = {"name": "a", "image": image}
    with pytest.raises(errors.InvalidCloudInitError) as raised:
        Guest.plan(host, **told, network_config={"version": 2, "ethernets": {"nic0": {"addresses": ["192.0.2.1"]}}})
    assert raised.value.path == "ethernets.nic0.addresses[0]"
    with pytest.raises(errors.InvalidNameError):
        Guest.plan(host, **told, meta_data=MetaData(local_hostname="a_b"))
    with pytest.raises(errors.InvalidSpecError) as raised:
        Guest.plan(host, **told, vendor_data="echo hello")
    assert raised.value.what == "vendor-data"
    with pytest.raises(errors.InvalidSpecError) as raised:
        Guest.plan(host, **told, seed={"kind": "floppy"})
    assert raised.value.what == "seed.kind"
    with pytest.raises(errors.InvalidSpecError):
        Guest.plan(host, **told, ignition=Ignition({"ignition": {"version": "3.4.0"}}), cloud_init=CloudInit())
    # All of it is right, but for the test driver's pool.
    with pytest.raises(errors.NotFoundError):
        Guest.plan(host, **told, cloud_init=CloudInit(packages=["htop"]), meta_data=MetaData(other={"region": "north"}),
                   vendor_data="#!/bin/sh\n", network_config=NetworkConfig.dhcp(), more_networks=[{"bridge": "br0"}],
                   seed={"kind": "config-drive", "keep": False})  # fmt: skip
    with pytest.raises(errors.NotFoundError):
        Guest.plan(host, **told, seed={"kind": {"smbios": HttpSeed("http://192.0.2.1/")}})
    with pytest.raises(errors.NotFoundError):
        Guest.plan(host, **told, ignition=Ignition({"ignition": {"version": "3.4.0"}}))


def test_none_is_not_given(host, image):
    nothing = dict.fromkeys(["memory", "vcpus", "disk_size", "pool", "network", "firmware", "acceleration", "cloud_init"])
    # The test driver's pool has another name, and this comes after all that is checked without the host.
    with pytest.raises(errors.NotFoundError) as raised:
        Guest.plan(host, name="a", image=image, user_data=None, **nothing)
    assert (raised.value.what, raised.value.name) == ("storage pool", "default")
    assert "default-pool" in raised.value.hint


def test_progress_is_told(host, image):
    events = []
    with pytest.raises(errors.NotFoundError):
        Guest.create(host, name="a", image=image, progress=events.append)
    assert events == [Event("check", "started", "checking what the guest needs")]


def test_an_exception_in_progress_is_raised_again(host, image):
    def stop(event: Event) -> None:
        raise KeyError(event.step)

    with pytest.raises(KeyError, match="check") as raised:
        Guest.create(host, name="a", image=image, progress=stop)
    # The call failed on its own as well.
    assert isinstance(raised.value.__context__, errors.NotFoundError)


def test_events():
    event = Event("overlay", "bytes", done=1, total=2)
    match event:
        case Event(kind="bytes", done=done, total=total):
            assert (done, total) == (1, 2)
    with pytest.raises(AttributeError):
        event.done = 2
