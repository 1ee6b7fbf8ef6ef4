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

BATCH = 50
ROUNDS = 7


def fedvirt_model(xml):
    return Domain.from_xml(xml).to_xml()


def contenders():
    """What can be had here: name and call."""
    yield "fedvirt", fedvirt_model
    try:
        import virtinst
        from virtinst.connection import VirtinstConnection

        connection = VirtinstConnection("test:///default")
        connection.open(None, None)
    except ImportError as missing:
        print(f"virtinst is not installed: {missing}")
    else:
        yield "virtinst", lambda xml: virtinst.Guest(connection, parsexml=xml).get_xml()
    try:
        from lxml import etree
    except ImportError as missing:
        print(f"lxml is not installed: {missing}")
    else:
        yield "lxml", lambda xml: etree.tostring(etree.fromstring(xml))


def documents(folder):
    for path in sorted(Path(folder).rglob("*.xml")):
        try:
            xml = path.read_text()
            Domain.from_xml(xml)
        except (Error, UnicodeDecodeError):
            continue
        yield xml


def took(call, batch):
    # Nobody pays for the garbage of others.
    gc.collect()
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
    print(f"{len(texts)} domain documents of libvirt's, {sum(map(len, texts))} characters, parse + write, one thread\n")
    best = dict.fromkeys((name for name, _ in calls), 0.0)
    for start in range(0, len(texts), BATCH):
        batch = texts[start : start + BATCH]
        times = [[took(call, batch) for _, call in calls] for _ in range(ROUNDS)]
        for (name, _), of_one in zip(calls, zip(*times)):
            best[name] += min(of_one)
    print(f"{'':<12}{'per document':>14}{'fedvirt is faster':>20}")
    for name, seconds in best.items():
        factor = f"{seconds / best['fedvirt']:.1f} times" if name != "fedvirt" else ""
        print(f"{name:<12}{seconds / len(texts) * 1e6:>11.0f} µs{factor:>20}")
    print()
    for statement in ("import fedvirt", "from fedvirt import Domain", "from fedvirt.model.devices import Disk", "import virtinst"):
        try:
            print(f"{statement:<40}{import_time(statement):>8.1f} ms")
        except subprocess.CalledProcessError:
            print(f"{statement:<40}{'-':>8}")


if __name__ == "__main__":
    main()
