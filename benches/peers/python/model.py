"""Reading and writing libvirt's own domain documents in Python: fedvirt, virt-install's virtinst, and lxml.

    model.py FOLDER

The contenders take turns over the same documents, in batches, and of each batch the best time counts: whatever else the
machine does hits all of them. virtinst and lxml parse a tree that is looked into later; fedvirt makes an object of every
element, with every value checked and converted.
"""

import gc
import subprocess
import sys
import time
from pathlib import Path

from fedvirt import Domain, Error
from fedvirt.model.devices import DiskDriver

BATCH = 50
ROUNDS = 7


def fedvirt_through(xml):
    return Domain.from_xml(xml).to_xml()


def fedvirt_edit(xml):
    domain = Domain.from_xml(xml)
    domain.title = "A title"
    for disk in domain.devices.disks if domain.devices else ():
        if disk.driver is None:
            disk.driver = DiskDriver()
        disk.driver.cache = "none"
    return domain.to_xml()


def contenders():
    """What can be had here: name, a call that parses and writes, and one that edits in between."""
    yield "fedvirt", fedvirt_through, fedvirt_edit
    try:
        import virtinst
        from virtinst.connection import VirtinstConnection

        connection = VirtinstConnection("test:///default")
        connection.open(None, None)
    except ImportError as missing:
        print(f"virtinst is not installed: {missing}")
    else:

        def virtinst_edit(xml):
            guest = virtinst.Guest(connection, parsexml=xml)
            guest.title = "A title"
            for disk in guest.devices.disk:
                disk.driver_cache = "none"
            return guest.get_xml()

        yield "virtinst", lambda xml: virtinst.Guest(connection, parsexml=xml).get_xml(), virtinst_edit
    try:
        from lxml import etree
    except ImportError as missing:
        print(f"lxml is not installed: {missing}")
    else:

        def lxml_edit(xml):
            root = etree.fromstring(xml)
            title = root.find("title")
            if title is None:
                title = etree.SubElement(root, "title")
            title.text = "A title"
            for disk in root.iterfind("devices/disk"):
                driver = disk.find("driver")
                if driver is None:
                    driver = etree.SubElement(disk, "driver")
                driver.set("cache", "none")
            return etree.tostring(root)

        yield "lxml", lambda xml: etree.tostring(etree.fromstring(xml)), lxml_edit


def documents(folder):
    for path in sorted(Path(folder).rglob("*.xml")):
        try:
            xml = path.read_text()
            Domain.from_xml(xml)
        except (Error, UnicodeDecodeError):
            continue
        yield xml


def took(call, batch):
    # Nobody pays for the garbage of others, nor for finding the processor's caches full of what is theirs.
    gc.collect()
    for xml in batch[:10]:
        call(xml)
    since = time.perf_counter()
    for xml in batch:
        call(xml)
    return time.perf_counter() - since


def import_time(statement):
    """The best of several fresh interpreters, less what an empty one takes for the same."""
    command = f"import time; since = time.perf_counter(); {statement}; print(time.perf_counter() - since)"
    run = lambda: float(subprocess.run([sys.executable, "-c", command], check=True, capture_output=True, text=True).stdout)
    return min(run() for _ in range(10)) * 1e3


def main():
    texts = list(documents(sys.argv[1]))
    # A part of them, evenly spread: virtinst would take minutes.
    texts = texts[:: max(1, len(texts) // 500)]
    if not texts:
        sys.exit(f"there is no domain document below {sys.argv[1]}")
    calls = list(contenders())
    gc.freeze()
    print(f"{len(texts)} domain documents of libvirt's, {sum(map(len, texts))} characters, one thread; per document")
    for title, which in (("parse + write", 1), ("parse + edit + write", 2)):
        best = {contender[0]: 0.0 for contender in calls}
        for start in range(0, len(texts), BATCH):
            batch = texts[start : start + BATCH]
            times = [[took(contender[which], batch) for contender in calls] for _ in range(ROUNDS)]
            for contender, of_one in zip(calls, zip(*times)):
                best[contender[0]] += min(of_one)
        print(f"\n{title:<24}{'':>10}{'fedvirt is faster':>22}")
        for name, seconds in best.items():
            factor = f"{seconds / best['fedvirt']:.1f} times" if name != "fedvirt" else ""
            print(f"{name:<24}{seconds / len(texts) * 1e6:>7.0f} µs{factor:>22}")
    print()
    for statement in ("import fedvirt", "from fedvirt import Domain", "from fedvirt.model.devices import Disk", "import virtinst"):
        try:
            print(f"{statement:<40}{import_time(statement):>8.1f} ms")
        except subprocess.CalledProcessError:
            print(f"{statement:<40}{'-':>8}")


if __name__ == "__main__":
    main()
