"""A server that has what Fedora's have, signed by GnuPG, and images that qemu-img made."""

import hashlib
import json
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from fedvirt.image import Images

FOLDER = "/pub/fedora/linux/releases/43/Cloud/x86_64/images/"
IMAGE = f"{FOLDER}Fedora-Cloud-Base-Generic-43-1.6.x86_64.qcow2"
LIST = f"{FOLDER}Fedora-Cloud-43-1.6-x86_64-CHECKSUM"
NAME = "fedora:43/x86_64"


def run(package: str, *command: object, **options) -> bytes:
    try:
        return subprocess.run(list(map(str, command)), check=True, stdout=subprocess.PIPE, **options).stdout
    except FileNotFoundError:
        pytest.fail(f"{command[0]} is missing: install {package}, or run scripts/install-deps.sh --test", pytrace=False)


def qemu_img(*words: object, cwd: Path | None = None) -> bytes:
    return run("qemu-utils (Debian) or qemu-img (Fedora)", "qemu-img", *words, cwd=cwd)


def sha256(content: bytes) -> str:
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


class Mirror(ThreadingHTTPServer):
    """A server whose files can be changed, and the key that signs for it."""

    daemon_threads = False

    def __init__(self, folder: Path, home: Path) -> None:
        self.folder, self.home = folder, home
        self.files: dict[str, bytes] = {}
        self.asked: list[str] = []
        self.starts: list[int] = []
        # The image stops in its middle until this is set.
        self.gate = threading.Event()
        self.gate.set()
        super().__init__(("127.0.0.1", 0), Handler)
        self.gpg("--quick-gen-key", "fedora@example.org", "ed25519", "sign", "never")
        keys = self.gpg("--with-colons", "--list-keys").decode().splitlines()
        self.key = next(line for line in keys if line.startswith("fpr:")).split(":")[9]
        self.keyring = folder / "keyring.gpg"
        self.keyring.write_bytes(self.gpg("--export", self.key))
        disk = folder / "disk.qcow2"
        qemu_img("create", "-q", "-f", "qcow2", disk, "64M")
        self.put(disk.read_bytes())

    def gpg(self, *words: str, text: bytes = b"") -> bytes:
        options = ["--batch", "--yes", "--quiet", "--no-tty", "--pinentry-mode", "loopback", "--passphrase", ""]
        return run("gnupg", "gpg", "--homedir", self.home, *options, *words, input=text)

    def put(self, disk: bytes) -> None:
        """Publishes an image."""
        digest, size = hashlib.sha256(disk).hexdigest(), len(disk)
        release = {"version": "43", "arch": "x86_64", "variant": "Cloud", "subvariant": "Cloud_Base", "sha256": digest}
        release |= {"link": f"https://download.fedoraproject.org{IMAGE}", "size": str(size)}
        name = IMAGE.removeprefix(FOLDER)
        text = f"# {name}: {size} bytes\nSHA256 ({name}) = {digest}\n"
        self.files["/releases.json"] = json.dumps([release]).encode()
        self.files[LIST] = self.gpg("--clear-sign", "-u", self.key, text=text.encode())
        self.files[IMAGE] = disk

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/"

    def images(self, **more) -> Images:
        """This server alone, with its own key and a cache of the test's own."""
        return Images(**{"mirrors": [self.url], "keyrings": [self.keyring], "cache": self.folder / "cache", **more})


class Handler(BaseHTTPRequestHandler):
    server: Mirror

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        content = self.server.files.get(self.path)
        if content is None:
            self.send_error(404)
            return
        start = int(self.headers.get("Range", "bytes=0-").removeprefix("bytes=").removesuffix("-"))
        self.server.starts.append(start)
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
        self.send_header("ETag", f'"{hashlib.sha256(content).hexdigest()}"')
        self.send_header("Content-Length", str(len(content) - start))
        self.end_headers()
        middle = max(start, len(content) // 2) if self.path == IMAGE else len(content)
        try:
            self.wfile.write(content[start:middle])
            self.wfile.flush()
            self.server.gate.wait()
            self.wfile.write(content[middle:])
        except OSError:
            pass  # Whoever asked went away.

    def log_message(self, *_: object) -> None:
        pass
