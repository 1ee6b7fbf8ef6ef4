#!/usr/bin/env python3
"""Plays Fedora for the tests of images: `mirror.py FOLDER` fills a folder, and serves it until it is ended.

In FOLDER are then:

    keyring.gpg     the key that the lists are signed with
    fingerprint     its fingerprint
    images/         base.qcow2, of 8 MiB, with a boot sector; overlay.qcow2 on it; and base.raw, the same disk
    url             where www/ is served: the last one to appear
"""

import functools
import hashlib
import http.server
import json
import os
import pathlib
import subprocess
import sys

RELEASE = "pub/fedora/linux/releases/43/Cloud/x86_64/images"
IMAGE = "Fedora-Cloud-Base-Generic-43-1.6.x86_64.qcow2"
LIST = "Fedora-Cloud-43-1.6-x86_64-CHECKSUM"


def run(*command: str, **options) -> bytes:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, **options).stdout


def images(folder: pathlib.Path) -> None:
    folder.mkdir()
    boot_sector = b"fedvirt's mark".ljust(510, b"\0") + b"\x55\xaa"
    (folder / "base.raw").write_bytes(boot_sector.ljust(8 << 20, b"\0"))
    run("qemu-img", "convert", "-O", "qcow2", "base.raw", "base.qcow2", cwd=folder)
    run("qemu-img", "create", "-q", "-f", "qcow2", "-b", "base.qcow2", "-F", "qcow2", "overlay.qcow2", cwd=folder)


def catalogue(folder: pathlib.Path, home: pathlib.Path, image: bytes) -> None:
    """Fedora's lists, signed by a key of the tests' own."""
    home.mkdir(mode=0o700)
    gpg = ("gpg", "--homedir", str(home), "--batch", "--quiet", "--no-tty", "--pinentry-mode", "loopback", "--passphrase", "")
    try:
        run(*gpg, "--quick-gen-key", "fedora@example.org", "ed25519", "sign", "never")
        keys = run(*gpg, "--with-colons", "--list-keys").decode().splitlines()
        fingerprint = next(line.split(":")[9] for line in keys if line.startswith("fpr:"))
        (folder / "fingerprint").write_text(fingerprint)
        (folder / "keyring.gpg").write_bytes(run(*gpg, "--export"))
        digest, release = hashlib.sha256(image).hexdigest(), folder / "www" / RELEASE
        release.mkdir(parents=True)
        (release / IMAGE).write_bytes(image)
        listed = f"# {IMAGE}: {len(image)} bytes\nSHA256 ({IMAGE}) = {digest}\n"
        (release / LIST).write_bytes(run(*gpg, "--clear-sign", input=listed.encode()))
        entry = {
            "version": "43",
            "arch": "x86_64",
            "link": f"https://download.fedoraproject.org/{RELEASE}/{IMAGE}",
            "variant": "Cloud",
            "subvariant": "Cloud_Base",
            "sha256": digest,
            "size": str(len(image)),
        }
        (folder / "www/releases.json").write_text(json.dumps([entry]))
    finally:
        run("gpgconf", "--homedir", str(home), "--kill", "all")


class Handler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_) -> None:
        """Requests are no news."""


def main() -> None:
    folder = pathlib.Path(sys.argv[1]).resolve()
    images(folder / "images")
    catalogue(folder, folder / "gnupg", (folder / "images/base.qcow2").read_bytes())
    handler = functools.partial(Handler, directory=str(folder / "www"))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        # Nobody sees a part of it.
        (folder / "url.part").write_text(f"http://127.0.0.1:{server.server_port}/")
        os.rename(folder / "url.part", folder / "url")
        server.serve_forever()


main()
