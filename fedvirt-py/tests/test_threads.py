"""Many threads at once. With a GIL they take turns; without one, this is where a missing lock shows."""

import copy
import subprocess
import sys
import sysconfig
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from fedvirt import Document, Domain
from fedvirt.model.devices import Disk

THREADS = 8
TURNS = 25
XML = "<domain type='kvm'><name>a</name><vcpu>1</vcpu><devices/></domain>"


def together(work) -> None:
    """Calls work(0) … work(7) at the same time."""
    barrier = Barrier(THREADS)

    def start(number: int) -> None:
        barrier.wait()
        work(number)

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(start, range(THREADS)))


def test_the_module_needs_no_gil():
    if sysconfig.get_config_var("Py_GIL_DISABLED"):
        assert not sys._is_gil_enabled()


def test_one_document():
    """Every change is made whole, and none is lost."""
    document = Document.from_xml(XML)

    def work(number: int) -> None:
        for turn in range(TURNS):
            document.append("devices/disk")
            document.set("vcpu", number + 1)
            assert document.get("vcpu") in {str(n + 1) for n in range(THREADS)}
            assert Document.from_xml(document.to_xml()).count("devices/disk") >= turn
            assert document == document and copy.copy(document).root == "domain"

    together(work)
    assert document.count("devices/disk") == THREADS * TURNS


def test_one_object_of_the_model():
    """Lists grow while others write them out: what is written is one of the states in between."""
    domain = Domain.from_xml(XML)

    def work(number: int) -> None:
        for turn in range(TURNS):
            domain.devices.disks.append(Disk.file(f"/srv/{number}-{turn}.qcow2", target=f"vd{number}-{turn}"))
            written = Domain.from_xml(domain.to_xml())
            assert len(written.devices.disks) > turn
            assert all(disk.source.file and disk.target.dev for disk in written.devices.disks)
            assert not domain.unknown() and domain.to_dict()

    together(work)
    assert len({disk.source.file for disk in domain.devices.disks}) == THREADS * TURNS


def test_the_first_use_of_a_class():
    """Classes are found when they are first needed; here by all threads at once, in a fresh interpreter."""
    program = f"""
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
barrier = Barrier({THREADS})
def work(number):
    import fedvirt
    barrier.wait()
    domain = fedvirt.Domain.from_xml({XML!r})
    network = fedvirt.Network.from_xml("<network><name>n</name></network>")
    return type(domain), type(network), domain.to_xml(), network.to_xml()
with ThreadPoolExecutor({THREADS}) as pool:
    assert len(set(pool.map(work, range({THREADS})))) == 1
"""
    subprocess.run([sys.executable, "-c", program], check=True)
