#!/usr/bin/env python3
"""Makes ten guests from one cloud image, all at once; `await guest.wait_ready()` would wait for one to answer.

    ten_guests.py IMAGE PUBLIC_KEY_FILE [URI]
"""

import asyncio
import sys
from pathlib import Path

from fedvirt import Error, aio
from fedvirt.cloudinit import CloudInit, User


async def main(image: str, key_file: str, uri: str = "qemu:///system") -> None:
    alice = User("alice", ssh_authorized_keys=[Path(key_file).read_text()], sudo="ALL=(ALL) NOPASSWD:ALL")
    setup = CloudInit(users=[alice])
    async with aio.Host.open(uri) as host:
        names = [f"web{number}" for number in range(1, 11)]
        makes = [aio.Guest.create(host, name=name, image=image, memory="512 MiB", cloud_init=setup) for name in names]
        for guest in await asyncio.gather(*makes):
            print(guest.name, guest.uuid)


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit("usage: ten_guests.py IMAGE PUBLIC_KEY_FILE [URI]")
    try:
        asyncio.run(main(*sys.argv[1:]))
    except Error as error:
        sys.exit(f"ten_guests: {error}")
