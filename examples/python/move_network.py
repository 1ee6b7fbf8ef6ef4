#!/usr/bin/env python3
"""Moves every interface on one network to another, in what is defined and in what runs.

    move_network.py FROM TO [URI]
"""

import sys

from fedvirt import Error, Host


def main(old: str, new: str, uri: str = "qemu:///system") -> None:
    with Host.open(uri) as host:
        host.network(new)  # There must be one.
        for domain in host.domains():
            devices = domain.document(inactive=True).devices
            for interface in devices.interfaces if devices else ():
                if interface.source and interface.source.network == old:
                    interface.source.network = new
                    domain.update_device(interface)
                    print(f"{domain.name}: {interface.mac.address if interface.mac else 'an interface'} is on {new}")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit("usage: move_network.py FROM TO [URI]")
    try:
        main(*sys.argv[1:])
    except Error as error:
        sys.exit(f"move_network: {error}")
