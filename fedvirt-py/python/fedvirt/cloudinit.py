"""What a guest sets up by itself on its first boot: a cloud-config (https://docs.cloud-init.io/) as dataclasses.

Their fields have the names of cloud-init's own keys; keys that have no field go into `other`. What is not set is
not written, so that cloud-init's and the image's own defaults hold. Wherever one of these classes is taken, a
dict in cloud-init's own form is taken as well.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import KW_ONLY, InitVar, dataclass, field
from typing import Any

from . import _fedvirt, _plain

__all__ = ["CloudInit", "User", "WriteFile"]


@dataclass(slots=True)
class User:
    """A user of the guest, as an entry of `CloudInit.users`.

    Its password stays locked, and nobody can log in, until a key or a password is given:

    >>> User("alice", ssh_authorized_keys=[key], sudo="ALL=(ALL) NOPASSWD:ALL")
    >>> User("bob", password="correct horse battery staple")

    `password` is hashed at once, and only the hash is kept, in `hashed_passwd`; it also unlocks the password.
    """

    name: str
    """The login name."""
    _: KW_ONLY
    gecos: str | None = None
    """The user's real name."""
    uid: int | None = None
    """The user id; the next free one when absent."""
    primary_group: str | None = None
    """The user's first group; one of the user's own name when absent."""
    groups: list[str] = field(default_factory=list)
    """Further groups. Those that are missing are made."""
    no_user_group: bool | None = None
    """Whether to make no group of the user's own name."""
    homedir: str | None = None
    """The home directory; /home/NAME when absent."""
    no_create_home: bool | None = None
    """Whether to make no home directory."""
    shell: str | None = None
    """The path of the login shell; the guest's own default when absent."""
    system: bool | None = None
    """Whether this is a system user."""
    sudo: str | list[str] | None = None
    """sudo rules, without the user's name: 'ALL=(ALL) NOPASSWD:ALL'. An empty list takes away those that the
    image gives its default user."""
    ssh_authorized_keys: list[str] = field(default_factory=list)
    """Keys that may log in, each as the one line of a .pub file."""
    lock_passwd: bool | None = None
    """Whether to lock the password; cloud-init's default is that it is."""
    hashed_passwd: str | None = field(default=None, repr=False)
    """The crypt(3) hash of the password, also for a user who is there already."""
    passwd: str | None = field(default=None, repr=False)
    """The crypt(3) hash of the password, for a user who is not there yet."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""
    password: InitVar[str | None] = None
    """The password, of which only the hash is kept."""

    def __post_init__(self, password: str | None) -> None:
        if password is not None:
            self.hashed_passwd = _fedvirt.hash_password(password)
            self.lock_passwd = False

    def to_dict(self) -> dict[str, Any]:
        """The entry in cloud-init's own form."""
        return _plain.given(self)


@dataclass(slots=True)
class WriteFile:
    """A file to write, as an entry of `CloudInit.write_files`.

    >>> WriteFile("/etc/motd", "hello\\n", permissions=0o644)

    Files are written before users are made and packages are installed, unless `defer` is set.
    """

    path: str
    """Where the file goes: an absolute path."""
    content: str | bytes | None = field(default=None, repr=False)
    """What the file holds. Bytes that are no UTF-8 reach cloud-init in base64."""
    _: KW_ONLY
    encoding: str | None = None
    """How a content that is a string is encoded: 'b64' or 'gz+b64'; not at all when absent."""
    owner: str | None = None
    """'user:group'; 'root:root' when absent."""
    permissions: int | str | None = None
    """The mode, 0o644 when absent: a number, or its octal digits in a string."""
    append: bool | None = None
    """Whether to add to a file that is there, rather than to replace it."""
    defer: bool | None = None
    """Whether to write the file last, after users were made and packages installed."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""

    def to_dict(self) -> dict[str, Any]:
        """The entry in cloud-init's own form."""
        values = _plain.given(self)
        if isinstance(self.content, bytes):
            if self.encoding is not None:
                raise ValueError("bytes are encoded here; leave the encoding out")
            try:
                values["content"] = self.content.decode()
            except UnicodeDecodeError:
                values["content"] = base64.b64encode(self.content).decode()
                values["encoding"] = "b64"
        if isinstance(self.permissions, int):
            values["permissions"] = f"{self.permissions:04o}"
        return values


@dataclass(slots=True, kw_only=True)
class CloudInit:
    """A cloud-config: what cloud-init does in the guest on its first boot.

    >>> CloudInit(hostname="web1", users=[User("alice", ssh_authorized_keys=[key])], packages=["htop"])

    Who names no users gets the image's default user (fedora, debian, ubuntu, …), to whom `ssh_authorized_keys`
    belong; who names users gets those, and the default user as well if the first of them is 'default'.
    """

    hostname: str | None = None
    """The host name; the guest's name without it and `fqdn`."""
    fqdn: str | None = None
    """The fully qualified domain name."""
    users: list[User | Mapping[str, Any] | str] | None = None
    """The users. None leaves the image's default user, an empty list makes no user at all."""
    ssh_authorized_keys: list[str] = field(default_factory=list)
    """Keys that may log in as the image's default user."""
    ssh_pwauth: bool | None = None
    """Whether sshd accepts passwords; as in the image when absent."""
    timezone: str | None = None
    """The time zone, such as 'Europe/Prague'."""
    locale: str | bool | None = None
    """The locale, such as 'en_GB.UTF-8'; False leaves the image's."""
    package_update: bool | None = None
    """Whether to refresh the package lists."""
    package_upgrade: bool | None = None
    """Whether to upgrade the packages that are there."""
    packages: list[str | list[str] | Mapping[str, Any]] = field(default_factory=list)
    """Packages to install: names, or [name, version]."""
    write_files: list[WriteFile | Mapping[str, Any]] = field(default_factory=list)
    """Files to write."""
    bootcmd: list[str | list[str]] = field(default_factory=list)
    """Commands for every boot, early, before users, files and the network are there."""
    runcmd: list[str | list[str]] = field(default_factory=list)
    """Commands for the end of the first boot: lines for the shell, or lists of words that no shell expands."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here, such as 'ntp'."""

    def to_dict(self) -> dict[str, Any]:
        """The cloud-config in cloud-init's own form. It holds the password hashes."""
        values = _plain.given(self)
        for key in ("users", "write_files"):
            if key in values:
                values[key] = [e.to_dict() if isinstance(e, (User, WriteFile)) else e for e in values[key]]
        return values

    def to_user_data(self) -> str:
        """The user-data: '#cloud-config' and the YAML. It holds the password hashes."""
        return _fedvirt.user_data(_plain.to_json(self.to_dict()))
