#!/usr/bin/env python3
"""Takes a cloud image to a running guest, runs a command in it over SSH, and deletes it again.

    first_guest.py URI IMAGE [COMMAND]

It makes a fresh SSH key for the guest, shows what happens, and prints how long each step took.
"""

import os
import shlex
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from fedvirt import Error, Guest, Host, Ready
from fedvirt.cloudinit import CloudInit, User
from fedvirt.progress import Event


class Steps:
    """Shows each step, and how long it took."""

    def __call__(self, event: Event) -> None:
        if event.kind == "started":
            self.since = time.monotonic()
            print(f"{event.step:<10} {event.text}")
        elif event.kind == "finished":
            print(f"{'':<10} done in {time.monotonic() - self.since:.3f} s")


def ssh(ready: Ready, key: Path, command: str) -> str:
    """Runs a command in the guest. The host key is new with every guest, so there is none to compare with."""
    options = ["-F", "none", "-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=no", "-o", "LogLevel=ERROR"]
    options += ["-o", f"UserKnownHostsFile={key}.known_hosts", "-i", str(key)]
    program, *address = shlex.split(ready.ssh_command())
    return subprocess.run([program, *options, *address, command], check=True, stdout=subprocess.PIPE, text=True).stdout


def main(uri: str, image: str, command: str = "hostname; id; uname -sr; cloud-init status") -> None:
    with tempfile.TemporaryDirectory() as folder, Host.open(uri) as host:
        key = Path(folder, "key")
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
        public = key.with_suffix(".pub").read_text()

        print(f"host       {host.uri} ({host.memory() >> 30} GiB)")
        guest = Guest.create(
            host,
            name=f"demo-{os.getpid()}",
            image=image,
            memory="512 MiB",
            vcpus=2,
            disk_size="4 GiB",
            cloud_init=CloudInit(
                hostname="demo",
                users=[User("alice", ssh_authorized_keys=[public], sudo="ALL=(ALL) NOPASSWD:ALL")],
            ),
            progress=Steps(),
        )
        try:
            ready = guest.wait_ready(timeout=600, progress=Steps())
            print(f"guest      {guest.name} answers: {ready.ssh_command()}")
            print(f"\n$ {command}\n{ssh(ready, key, command)}")
        finally:
            guest.delete()


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit("usage: first_guest.py URI IMAGE [COMMAND]")
    try:
        main(*sys.argv[1:])
    except (Error, subprocess.CalledProcessError) as error:
        sys.exit(f"first_guest: {error}")
