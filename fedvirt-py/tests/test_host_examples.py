"""The example programs, run as written on a private host:

    scripts/with-libvirtd.sh -- fedvirt-py/run-tests.sh host
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fedvirt import Domain, Guest, Host, Network

EXAMPLES = Path(__file__).parents[2] / "examples" / "python"

LAN = "<network><name>lan</name><bridge name='fv-lan'/><ip address='192.168.178.1' prefix='24'/></network>"
GUEST = """\
<domain type='qemu'>
  <name>{name}</name>
  <memory unit='MiB'>64</memory>
  <vcpu>2</vcpu>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <interface type='network'>
      <mac address='{mac}'/>
      <source network='default'/>
      <model type='virtio'/>
    </interface>
  </devices>
</domain>
"""


def run(program: str, *arguments: object) -> str:
    command = [sys.executable, EXAMPLES / program, *map(str, arguments)]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def refused(program: str, *arguments: object) -> str:
    command = [sys.executable, EXAMPLES / program, *map(str, arguments)]
    ended = subprocess.run(command, stderr=subprocess.PIPE, text=True)
    assert ended.returncode == 1
    return ended.stderr


@pytest.fixture
def uri() -> str:
    uri = os.environ.get("LIBVIRT_DEFAULT_URI")
    if not uri:
        pytest.fail(f"there is no private host. Run these tests by:\n{__doc__}", pytrace=False)
    return uri


@pytest.fixture
def guests(uri):
    """Two domains on the network `default`, the second one running, and a network `lan`."""
    with Host.open(uri) as host:
        lan = host.define_network(Network.from_xml(LAN))
        lan.start()
        domains = [
            host.define(Domain.from_xml(GUEST.format(name=name, mac=mac)))
            for name, mac in [("idle", "52:54:00:00:00:01"), ("busy", "52:54:00:00:00:02")]
        ]
        domains[1].start()
        yield domains
        for domain in domains:
            domain.destroy()
            domain.undefine()
        lan.destroy()
        lan.undefine()


def test_inventory(uri, guests):
    out = [line.split() for line in run("inventory.py", uri).splitlines()]
    assert ["idle", "shut", "off", "2", "64", "MiB", "-"] in out
    assert ["busy", "running", "2", "64", "MiB", "-"] in out
    assert ["lan", "running", "fv-lan"] in out
    assert [line[:2] for line in out if line and line[0] == "default"][-1] == ["default", "dir"]


def test_move_network(uri, guests):
    assert sorted(run("move_network.py", "default", "lan", uri).splitlines()) == [
        "busy: 52:54:00:00:00:02 is on lan",
        "idle: 52:54:00:00:00:01 is on lan",
    ]
    for domain in guests:
        for inactive in (True, False):
            [interface] = domain.document(inactive=inactive).devices.interfaces
            assert interface.source.network == "lan"
    assert run("move_network.py", "default", "lan", uri) == ""
    assert "no network named \"wan\"" in refused("move_network.py", "lan", "wan", uri)


def test_ten_guests(uri, tmp_path):
    # It never gets beyond the boot sector: what is looked at is that it is made.
    disk = tmp_path / "disk.raw"
    disk.write_bytes(bytes(510) + b"\x55\xaa" + bytes(1 << 20))
    key = tmp_path / "key.pub"
    key.write_text("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ+c3Vwr7yDFXfcYg3FTYbyvPhBSAbnqHgMXcHVF5Eas alice@x\n")
    with Host.open(uri) as host:
        try:
            out = run("ten_guests.py", disk, key, uri).split()
            assert out[::2] == [f"web{number}" for number in range(1, 11)]
            made = {guest.name: guest for guest in Guest.list(host)}
            assert [made[name].uuid for name in out[::2]] == out[1::2]
            assert all(guest.state == "running" for guest in made.values())
            assert "ten_guests: a guest named \"web" in refused("ten_guests.py", disk, key, uri)
        finally:
            for guest in Guest.list(host):
                guest.delete()
