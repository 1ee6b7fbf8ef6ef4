"""What the tests that make guests share: they take a private libvirt host.

fedvirt-py/run-tests.sh unit
FEDVIRT_TEST_IMAGE=$(scripts/image.sh) scripts/with-libvirtd.sh -- fedvirt-py/run-tests.sh boot
"""

import os
import shutil
import signal
import subprocess
import tempfile
import threading
from pathlib import Path

import pytest

# What a shell starts in the background ignores Ctrl-C, and so would Python.
signal.signal(signal.SIGINT, signal.default_int_handler)


def setting(name: str) -> str:
    value = os.environ.get(name)
    if not value:
        pytest.fail(f"{name} is not set. Run these tests by:\n{__doc__}", pytrace=False)
    return value


def inventory(uri: str) -> set[str]:
    """Everything on the host that making a guest could leave behind."""

    def virsh(*words: str) -> list[str]:
        command = ["virsh", "-q", "-c", uri, *words]
        return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()

    virsh("pool-refresh", "default")
    return {*virsh("list", "--all", "--name"), *virsh("vol-list", "default")}


@pytest.fixture
def host():
    """The private host, which must be the same before and after."""
    # Not at the top: the package without libvirt, which has neither, is tested with this file as well.
    from fedvirt import Guest, Host

    uri = setting("LIBVIRT_DEFAULT_URI")
    before = inventory(uri)
    with Host.open(uri) as host:
        yield host
        left = {guest.name: guest.delete() for guest in Guest.list(host)}
    assert not left
    assert inventory(uri) == before


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    """A disk that holds nothing but a boot sector."""
    path = tmp_path / "disk.raw"
    # It halts at once.
    path.write_bytes(b"\xfa\xf4\xeb\xfc" + b"\0" * 506 + b"\x55\xaa" + b"\0" * ((1 << 20) - 512))
    return path


@pytest.fixture
def mirror(tmp_path):
    # Not at the top, since it needs programs that other tests do not.
    from fedora import Mirror

    # Short: GnuPG's sockets are in it.
    home = Path(tempfile.mkdtemp(prefix="fvk"))
    try:
        with Mirror(tmp_path, home) as mirror:
            thread = threading.Thread(target=mirror.serve_forever)
            thread.start()
            yield mirror
            mirror.gate.set()
            mirror.shutdown()
            thread.join()
    finally:
        subprocess.run(["gpgconf", "--homedir", home, "--kill", "all"])
        shutil.rmtree(home)
