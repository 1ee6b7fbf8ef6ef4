#!/usr/bin/env python3
"""Prints what is on a host: its domains, networks and pools.

    inventory.py [URI]
"""

import sys

from fedvirt import DomainHandle, Error, Host, PoolHandle


def row(*cells: object) -> None:
    print("".join(f"{cell!s:<18}" for cell in cells).rstrip())


def guest(domain: DomainHandle) -> None:
    document = domain.document()
    devices = document.devices
    disks = [disk.source.file or disk.type for disk in devices.disks if disk.source] if devices else []
    memory = f"{(document.memory.to_bytes() or 0) >> 20} MiB" if document.memory else "?"
    addresses = " ".join(str(address) for address in domain.addresses())
    row(domain.name, domain.state, document.vcpu.count if document.vcpu else 1, memory, addresses or "-", *disks)


def pool(pool: PoolHandle) -> None:
    document = pool.document()
    free = document.available.to_bytes("bytes") if document.available else None
    volumes = f"{len(pool.volumes())} volumes" if pool.is_active() else "stopped"
    row(pool.name, document.type, volumes, "-" if free is None else f"{free >> 30} GiB free")


def main(uri: str = "qemu:///system") -> None:
    with Host.open(uri) as host:
        major, minor, release = host.libvirt_version()
        print(f"{host.hostname()}, {host.memory() >> 30} GiB, libvirt {major}.{minor}.{release}\n")
        row("DOMAIN", "STATE", "CPUS", "MEMORY", "ADDRESSES", "DISKS")
        for domain in host.domains():
            guest(domain)
        print()
        row("NETWORK", "STATE", "BRIDGE")
        for network in host.networks():
            bridge = network.document().bridge
            row(network.name, "running" if network.is_active() else "stopped", bridge.name if bridge else "-")
        print()
        row("POOL", "TYPE", "VOLUMES", "SPACE")
        for each in host.pools():
            pool(each)


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except Error as error:
        sys.exit(f"inventory: {error}")
