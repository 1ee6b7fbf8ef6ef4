"""Reading and writing libvirt's own domain documents in Python: fedvirt, virt-install's virtinst, and lxml.

    model.py FOLDER

The contenders take turns over the same documents, in batches, and of each batch the best time counts: whatever else the
machine does hits all of them. Times are the processor's, so that waiting for a turn is not among them. virtinst and lxml
parse a tree that is looked into later; so does fedvirt's `Document`, with every value checked. fedvirt's classes make an
object of every element, with every value converted.

Then what it takes to import them, each in interpreters of its own, and what the smallest calls take.
"""

import gc
import subprocess
import sys
import time
import timeit
from pathlib import Path
from xml.etree import ElementTree

from fedvirt import Document, Domain, Error
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


def document_through(xml):
    return Document.from_xml(xml).to_xml()


def document_edit(xml):
    document = Document.from_xml(xml)
    document.set("title", "A title")
    for place in range(document.count("devices/disk")):
        document.set(f"devices/disk[{place}]/driver/@cache", "none")
    return document.to_xml()


def contenders():
    """What can be had here: name, a call that parses and writes, and one that edits in between."""
    yield "fedvirt", fedvirt_through, fedvirt_edit
    yield "fedvirt.Document", document_through, document_edit
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
    since = time.process_time()
    for xml in batch:
        call(xml)
    return time.process_time() - since


def import_time(statement):
    """The best of several fresh interpreters, in milliseconds; None when it cannot be imported."""
    command = f"import time; since = time.process_time(); {statement}; print(time.process_time() - since)"
    runs = [subprocess.run([sys.executable, "-c", command], capture_output=True, text=True) for _ in range(20)]
    return None if any(run.returncode for run in runs) else min(float(run.stdout) for run in runs) * 1e3


class Plain:
    """What a call takes in Python alone."""

    def __init__(self, name):
        self.held = name

    def get(self, path):
        return self.held


def small_calls():
    """The smallest calls: what they are, and one to time."""
    xml = "<domain type='kvm'><name>web1</name></domain>"
    document, domain, plain = Document.from_xml(xml), Domain.from_xml(xml), Plain("web1")
    tree = ElementTree.fromstring(xml)
    yield "a method of a Python class", lambda: plain.get("name")
    yield "fedvirt: domain.name", lambda: domain.name
    yield "fedvirt: document.root", lambda: document.root
    yield 'fedvirt: document.get("name")', lambda: document.get("name")
    yield "fedvirt: domain.to_xml()", lambda: domain.to_xml()
    yield 'ElementTree: tree.findtext("name")', lambda: tree.findtext("name")
    try:
        from lxml import etree
    except ImportError:
        return
    element = etree.fromstring(xml)
    yield "lxml: element.tag", lambda: element.tag
    yield 'lxml: element.findtext("name")', lambda: element.findtext("name")
    yield "lxml: tostring(element)", lambda: etree.tostring(element)


def call_time(call):
    """Nanoseconds, less what the call of a function takes that does nothing."""
    empty = lambda: None
    best = lambda call: min(timeit.repeat(call, time.process_time, repeat=20, number=20_000)) / 20_000
    return (best(call) - best(empty)) * 1e9


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
    print(f"\n{'import':<40}")
    for statement in (
        "import fedvirt",
        "import fedvirt.model.network",
        "import fedvirt.model.domain",
        "import virtinst",
        "from lxml import etree",
    ):
        took_ms = import_time(statement)
        print(f"{statement:<40}{'-' if took_ms is None else f'{took_ms:.1f} ms':>12}")
    print(f"\n{'one call':<40}")
    for name, call in small_calls():
        print(f"{name:<40}{call_time(call):>9.0f} ns")


if __name__ == "__main__":
    main()
