"""Fixtures for tests that need guests: `host`, one for all tests, and `guest`, a new one for every test.

A copy of this file beside one's tests is all that they take. It goes by the environment:

    LIBVIRT_DEFAULT_URI   the host, qemu:///session when not set
    GUEST_IMAGE           the cloud image that guests start from
    GUEST_TIMEOUT         how many seconds a guest may take until it is ready, 300 when not set
"""

import os
import subprocess
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fedvirt import Guest, Host, Ready
from fedvirt.cloudinit import CloudInit, User


@dataclass
class Machine:
    """A guest that is ready, and the key that it lets in."""

    guest: Guest
    ready: Ready
    key: Path

    def run(self, command: str) -> str:
        """Runs a command in the guest, and returns what it prints."""
        # The guest is new, and so is its host key: there is none to compare it with.
        options = ["-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR"]
        options += ["-F", "none", "-o", "BatchMode=yes", "-i", str(self.key), "-p", str(self.ready.ssh_port)]
        ssh = ["ssh", *options, f"{self.ready.user}@{self.ready.ssh_host}", command]
        return subprocess.run(ssh, check=True, stdout=subprocess.PIPE, text=True).stdout


@pytest.fixture(scope="session")
def host() -> Iterator[Host]:
    """The host, for all tests."""
    with Host.open(os.environ.get("LIBVIRT_DEFAULT_URI", "qemu:///session")) as host:
        yield host


@pytest.fixture
def guest(host: Host, tmp_path: Path) -> Iterator[Machine]:
    """A guest for one test. It is gone afterwards, however the test ends."""
    image = os.environ.get("GUEST_IMAGE")
    if not image:
        pytest.fail("GUEST_IMAGE is not set; it names the cloud image that guests start from", pytrace=False)
    key = tmp_path / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
    user = User("tester", ssh_authorized_keys=[key.with_suffix(".pub").read_text()], sudo="ALL=(ALL) NOPASSWD:ALL")
    name = f"test-{uuid.uuid4().hex[:8]}"
    guest = Guest.create(host, name=name, image=image, memory="512 MiB", vcpus=2, cloud_init=CloudInit(users=[user]))
    try:
        ready = guest.wait_ready(timeout=float(os.environ.get("GUEST_TIMEOUT", "300")))
        yield Machine(guest, ready, key)
    finally:
        guest.delete()
