"""Domains, networks, pools and volumes, on libvirt's test driver; fedvirt-core's tests have them on a real host."""

import ipaddress
from pathlib import Path

import pytest

from fedvirt import Capabilities, Document, Domain, Host, Network, Pool, Volume, errors
from fedvirt.model.devices import Devices, Disk, Interface

XML = "<domain type='test'><name>web1</name><memory unit='MiB'>64</memory><vcpu>2</vcpu><os><type>hvm</type></os></domain>"


@pytest.fixture
def host():
    with Host.open("test:///default") as host:
        yield host


def test_what_a_host_is(host):
    assert len(host.libvirt_version()) == 3 and host.libvirt_version() > (1, 0, 0)
    assert not host.is_session()
    assert isinstance(host.capabilities(), Capabilities)
    assert host.capabilities().host.cpu.arch


def test_domains(host):
    assert [domain.name for domain in host.domains()] == ["test"]
    web = host.define(Domain.from_xml(XML))
    assert (web.name, web.state) == ("web1", "shut off")
    assert sorted(domain.name for domain in host.domains()) == ["test", "web1"]
    assert web.document().vcpu.count == 2
    assert host.domain("web1").uuid == web.uuid == web.document().uuid
    web.start()
    assert web.state == "running"
    assert web.document(inactive=True).id is None
    web.set_autostart(True)
    assert web.autostart()
    assert repr(web) == '<DomainHandle "web1" on test:///default>'
    web.destroy()
    web.undefine()
    with pytest.raises(errors.NotFoundError) as gone:
        web.document()
    assert (gone.value.what, gone.value.name) == ("domain", "web1")
    with pytest.raises(errors.NotFoundError, match="there is test"):
        host.domain("web1")


def test_devices(host):
    domain = host.domain("test")
    assert [str(address.ip) for address in domain.addresses()] == ["192.168.122.3"]
    [address] = domain.addresses("agent")
    assert isinstance(address.ip, ipaddress.IPv4Address) and address.mac == "aa:bb:cc:dd:ee:ff"
    with pytest.raises(ValueError, match="'lease', 'agent' or 'arp'"):
        domain.addresses("dns")
    assert domain.metadata("urn:nobody") is None


def test_networks(host):
    lan = host.define_network(Network.from_xml("<network><name>lan</name></network>"))
    assert lan.name == "lan" and lan.uuid() == lan.document().uuid
    assert not lan.is_active()
    lan.start()
    assert lan.is_active()
    assert sorted(network.name for network in host.networks()) == ["default", "lan"]
    lan.set_autostart(True)
    assert lan.autostart()
    lan.destroy()
    lan.undefine()
    with pytest.raises(errors.NotFoundError, match="there is default"):
        host.network("lan")


def test_pools_and_volumes(host):
    xml = "<pool type='dir'><name>data</name><target><path>/srv/data</path></target></pool>"
    pool = host.define_pool(Pool.from_xml(xml))
    pool.build()
    pool.start()
    pool.refresh()
    pool.set_autostart(True)
    assert pool.is_active() and pool.autostart() and pool.uuid() == pool.document().uuid
    assert sorted(pool.name for pool in host.pools()) == ["data", "default-pool"]
    document = Volume.from_xml("<volume><name>a.raw</name><capacity>4096</capacity></volume>")
    volume = pool.create_volume(document)
    assert volume.path() == "/srv/data/a.raw"
    assert volume.document().capacity.value == 4096
    assert [volume.name for volume in pool.volumes()] == ["a.raw"]
    assert pool.volume("b.raw") is None
    assert host.volume_by_path(Path("/srv/data/a.raw")).name == "a.raw"
    assert host.volume_by_path("/nowhere") is None
    volume.delete()
    pool.destroy()
    pool.undefine()


def test_what_is_no_document(host):
    domain = host.domain("test")
    for call, what in [
        (lambda: host.define(XML), "a fedvirt.Domain is needed here, not an object of type str"),
        (lambda: host.define_network(None), "a fedvirt.Network"),
        (lambda: domain.attach_device("<disk/>"), "a device of fedvirt.model.devices"),
    ]:
        with pytest.raises(TypeError, match=what):
            call()
    with pytest.raises(errors.XmlError, match="network"):
        host.define(Network.from_xml("<network><name>lan</name></network>"))
    with pytest.raises(errors.XmlError, match="network"):
        domain.attach_device(Network.from_xml("<network><name>lan</name></network>"))
    with pytest.raises(errors.PathError):
        domain.attach_device(Disk(device=7))
    with pytest.raises(errors.LibvirtError, match="the interface of domain test"):
        domain.update_device(Interface.network("default"))


def test_what_libvirt_would_refuse():
    domain = Domain.from_xml(XML)
    domain.devices = Devices(disks=[Disk.file("/a", target="vda"), Disk.file("/b", target="vda")])
    [finding] = domain.validate()
    assert finding.path == "devices/disk[1]/target/@dev" and "vda" in finding.problem
    assert str(finding) == f"{finding.path}: {finding.problem}; {finding.hint}"
    document = Document.from_xml(domain.to_xml())
    assert document.validate() == [finding]
    domain.devices.disks[1].target.dev = "vdb"
    assert domain.validate() == []
    changes = document.diff(Document.from_xml(domain.to_xml()))
    assert [str(change) for change in changes] == ["  devices/disk[1]/target/@dev: vda became vdb"]
    assert document.diff(document) == []
    assert len(document.diff(Document.from_xml("<network/>"))) == 1
    # A device is judged with the domain that it is in.
    assert domain.devices.disks[0].validate() == []
