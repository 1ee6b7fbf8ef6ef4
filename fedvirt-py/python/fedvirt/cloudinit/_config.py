# Written by fedvirt-py/generate from cloud-config's table; do not edit.
"""Cloud-config, and the entries that most of them have."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import KW_ONLY, InitVar, dataclass, field
from typing import TYPE_CHECKING, Any

from .. import _fedvirt, _plain
from ._table import Table

if TYPE_CHECKING:
    from ._finding import Finding
    from ._modules import (
        Ansible,
        ApkRepos,
        Apt,
        Autoinstall,
        CaCerts,
        Chef,
        Chpasswd,
        DiskSetup,
        Drivers,
        Fan,
        FileSource,
        FsSetup,
        Growpart,
        GrubDpkg,
        Keyboard,
        Landscape,
        LogStreams,
        Lxd,
        Mcollective,
        Merger,
        Ntp,
        PhoneHome,
        PowerState,
        Puppet,
        RandomSeed,
        RaspberryPi,
        Reporter,
        ResolvConf,
        RhSubscription,
        Rsyslog,
        SaltMinion,
        Snap,
        Spacewalk,
        Ssh,
        SshPublishHostkeys,
        Swap,
        UbuntuPro,
        Updates,
        VendorData,
        Wireguard,
        YumRepo,
        Zypper,
    )

__all__ = ["CloudInit", "User", "WriteFile"]


@dataclass(slots=True, repr=False)
class WriteFile(Table):
    """A file to write, as an entry of `CloudInit.write_files`.

    >>> WriteFile("/etc/motd", "hello\\n", permissions=0o644)

    A content of bytes reaches cloud-init in base64 if it is no UTF-8. `permissions` is a number, or its octal digits in
    a string.

    Files are written before users are made and packages are installed, unless `defer` is set.
    """

    _shapes = {
        "source": "FileSource",
    }
    path: str
    """Where the file goes: an absolute path."""
    content: str | bytes | None = field(default=None, repr=False)
    """What the file holds, as `encoding` says. Without it, the file is empty."""
    _: KW_ONLY
    encoding: str | None = None
    """How the content is encoded; not at all when absent."""
    owner: str | None = None
    """`user:group`, `root:root` when absent."""
    permissions: int | str | None = None
    """The mode, 0o644 when absent. In YAML and JSON it is an octal number in a string: `'0644'`."""
    append: bool | None = None
    """Whether to add to a file that is there, rather than to replace it."""
    defer: bool | None = None
    """Whether to write the file last, after users were made and packages installed."""
    source: FileSource | Mapping[str, Any] | None = None
    """Where the content is fetched from, in place of `content`, which stays when that fails."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""

    def to_dict(self) -> dict[str, Any]:
        """The entry in cloud-init's own form."""
        values = Table.to_dict(self)
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


@dataclass(slots=True, repr=False)
class User(Table):
    """A user of the guest, as an entry of `CloudInit.users`.

    Its password stays locked, and nobody can log in, until a key or a password is given:

    >>> User("alice", ssh_authorized_keys=[key], sudo="ALL=(ALL) NOPASSWD:ALL")
    >>> User("bob", password="correct horse battery staple")

    `password` is hashed at once, and only the hash is kept, in `hashed_passwd`; it also unlocks the password.

    cloud-init makes a user that is not there yet. Of one that is there, it sets only the password (by
    `hashed_passwd`), `lock_passwd`, `sudo` and `ssh_authorized_keys`.
    """

    name: str
    """The login name."""
    _: KW_ONLY
    gecos: str | None = None
    """The user's real name, and whatever else the comment field of `/etc/passwd` should hold."""
    uid: int | None = None
    """The user id; the next free one when absent."""
    primary_group: str | None = None
    """The user's first group; one of the user's own name when absent."""
    groups: list[str] = field(default_factory=list)
    """Further groups. Those that are missing are made."""
    no_user_group: bool | None = None
    """Whether to make no group of the user's own name."""
    homedir: str | None = None
    """The home directory; `/home/<name>` when absent."""
    no_create_home: bool | None = None
    """Whether to make no home directory."""
    shell: str | None = None
    """The path of the login shell; the guest's own default when absent."""
    system: bool | None = None
    """Whether this is a system user: a low id, no home directory, no ageing."""
    sudo: str | list[str] | None = None
    """sudo rules, without the user's name: `ALL=(ALL) NOPASSWD:ALL`. An empty list takes away those that the image
    gives its default user.
    """
    ssh_authorized_keys: list[str] = field(default_factory=list)
    """Keys that may log in, each as one line of `authorized_keys`."""
    lock_passwd: bool | None = None
    """Whether to lock the password, so that it cannot be used to log in; cloud-init's default is that it is."""
    hashed_passwd: str | None = field(default=None, repr=False)
    """The hash of the password, also for a user who is there already.

    `plain_text_passwd` is read into it, hashed: `Secret`s do not reach a seed. Since every reading draws a new
    salt, a file should hold the hash if equal files are to give equal seeds.
    """
    passwd: str | None = field(default=None, repr=False)
    """The hash of the password, for a user who is not there yet."""
    doas: list[str] = field(default_factory=list)
    """OpenBSD's doas rules."""
    expiredate: str | None = None
    """The day on which the account ends: `2032-09-01`."""
    inactive: str | None = None
    """Days after the password's end until the account is locked."""
    no_log_init: bool | None = None
    """Whether to leave the user out of the logs of logins."""
    create_groups: bool | None = None
    """Whether groups that are missing are made, as they are when absent."""
    selinux_user: str | None = None
    """The user's SELinux user."""
    ssh_import_id: list[str] = field(default_factory=list)
    """Names at GitHub (`gh:alice`) or Launchpad (`lp:alice`) whose keys may log in."""
    ssh_redirect_user: bool | None = None
    """Whether those who log in by the keys of the cloud are told to log in as the default user."""
    snapuser: str | None = None
    """The address of an Ubuntu account from which the user is made, in place of a name."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""

    password: InitVar[str | None] = None
    """The password, of which only the hash is kept."""

    def __post_init__(self, password: str | None) -> None:
        if password is not None:
            self.hashed_passwd = _fedvirt.hash_password(password)
            self.lock_passwd = False


@dataclass(slots=True, repr=False)
class CloudInit(Table):
    """A cloud-config: what cloud-init does in the guest on its first boot.

    >>> CloudInit(hostname="web1", users=[User("alice", ssh_authorized_keys=[key])], packages=["htop"])

    Who names no users gets the image's default user (fedora, debian, ubuntu, …), to whom `ssh_authorized_keys`
    belong; who names users gets those, and the default user as well if the first of them is 'default'.
    """

    _keys = {
        "launch_index": "launch-index",
    }
    _shapes = {
        "users": "[]User",
        "user": "User",
        "chpasswd": "Chpasswd",
        "ssh_publish_hostkeys": "SshPublishHostkeys",
        "ssh": "Ssh",
        "keyboard": "Keyboard",
        "apt": "Apt",
        "yum_repos": "{}YumRepo",
        "zypper": "Zypper",
        "apk_repos": "ApkRepos",
        "snap": "Snap",
        "write_files": "[]WriteFile",
        "swap": "Swap",
        "disk_setup": "{}DiskSetup",
        "fs_setup": "[]FsSetup",
        "growpart": "Growpart",
        "ntp": "Ntp",
        "resolv_conf": "ResolvConf",
        "wireguard": "Wireguard",
        "fan": "Fan",
        "updates": "Updates",
        "ca_certs": "CaCerts",
        "random_seed": "RandomSeed",
        "rsyslog": "Rsyslog",
        "ansible": "Ansible",
        "chef": "Chef",
        "puppet": "Puppet",
        "salt_minion": "SaltMinion",
        "mcollective": "Mcollective",
        "ubuntu_pro": "UbuntuPro",
        "ubuntu_advantage": "UbuntuPro",
        "landscape": "Landscape",
        "rh_subscription": "RhSubscription",
        "spacewalk": "Spacewalk",
        "drivers": "Drivers",
        "autoinstall": "Autoinstall",
        "lxd": "Lxd",
        "grub_dpkg": "GrubDpkg",
        "rpi": "RaspberryPi",
        "phone_home": "PhoneHome",
        "power_state": "PowerState",
        "vendor_data": "VendorData",
        "output": "{}LogStreams",
        "reporting": "{}Reporter",
        "merge_how": "[]Merger",
        "merge_type": "[]Merger",
    }
    _: KW_ONLY
    hostname: str | None = None
    """The host name; without it and `fqdn`, `Seed` gives the guest's name."""
    fqdn: str | None = None
    """The fully qualified domain name."""
    prefer_fqdn_over_hostname: bool | None = None
    """Whether the host is called by `fqdn` rather than by `hostname`."""
    preserve_hostname: bool | None = None
    """Whether to leave the host name as it is."""
    create_hostname_file: bool | None = None
    """Whether `/etc/hostname` is made, as it is when absent."""
    manage_etc_hosts: bool | int | str | None = None
    """Whether `/etc/hosts` is written from its template at every boot; `localhost` only adds the host name."""
    users: list[str | User | Mapping[str, Any]] | None = None
    """The users. None leaves the image's default user, an empty list makes no user at all."""
    user: User | Mapping[str, Any] | None = None
    """Changes to the image's default user."""
    groups: list[str | dict[str, list[str]]] = field(default_factory=list)
    """Groups to make, before the users."""
    password: str | None = field(default=None, repr=False)
    """The password of the image's default user. A password in the clear is read into its hash."""
    chpasswd: Chpasswd | Mapping[str, Any] | None = None
    """Passwords of users, also of those who are there already."""
    ssh_authorized_keys: list[str] = field(default_factory=list)
    """Keys that may log in as the image's default user."""
    ssh_import_id: list[str] = field(default_factory=list)
    """Names at GitHub (`gh:alice`) or Launchpad (`lp:alice`) whose keys may log in as the image's default user."""
    ssh_pwauth: bool | None = None
    """Whether sshd accepts passwords; as in the image when absent."""
    ssh_keys: dict[str, str] = field(default_factory=dict, repr=False)
    """The guest's own keys: `ed25519_private`, `ed25519_public`, `ed25519_certificate`, and so for `rsa` and `ecdsa`.
    """
    ssh_deletekeys: bool | None = None
    """Whether keys that came with the image are removed, as they are when absent."""
    ssh_genkeytypes: list[str] | None = None
    """The kinds of keys that the guest makes for itself."""
    disable_root: bool | None = None
    """Whether root may not log in with the keys of the default user, as it may not when absent."""
    disable_root_opts: str | None = None
    """Options before root's keys, by which a login is refused."""
    allow_public_ssh_keys: bool | None = None
    """Whether the cloud's keys may log in, as they may when absent."""
    ssh_quiet_keygen: bool | None = None
    """Whether to make keys without a word."""
    ssh_publish_hostkeys: SshPublishHostkeys | Mapping[str, Any] | None = None
    """Whether the cloud is told the guest's public keys."""
    ssh: Ssh | Mapping[str, Any] | None = None
    """What the console shows of the guest's keys."""
    ssh_key_console_blacklist: list[str] | None = None
    """Kinds of keys that the console does not show."""
    ssh_fp_console_blacklist: list[str] | None = None
    """Kinds of keys whose fingerprints the console does not show."""
    no_ssh_fingerprints: bool | None = None
    """Whether the console shows no fingerprints of the keys that may log in."""
    authkey_hash: str | None = None
    """How these fingerprints are made; `sha256` when absent."""
    timezone: str | None = None
    """The time zone, such as `Europe/Prague`."""
    locale: str | bool | None = None
    """The locale, such as `en_GB.UTF-8`; `false` leaves the image's."""
    locale_configfile: str | None = None
    """The file that the locale is written to."""
    keyboard: Keyboard | Mapping[str, Any] | None = None
    """The console's keyboard."""
    package_update: bool | None = None
    """Whether to refresh the package lists."""
    package_upgrade: bool | None = None
    """Whether to upgrade the packages that are there."""
    package_reboot_if_required: bool | None = None
    """Whether to reboot when an installed package asks for it."""
    packages: list[str | list[str] | dict[str, Any]] = field(default_factory=list)
    """Packages to install."""
    apt: Apt | Mapping[str, Any] | None = None
    """Debian's and Ubuntu's repositories."""
    apt_pipelining: bool | int | str | None = None
    """How many requests APT sends at once: a number, `false`, or `os` for its default."""
    yum_repos: dict[str, YumRepo | Mapping[str, Any]] = field(default_factory=dict)
    """Repositories of dnf and yum, each under its identifier."""
    yum_repo_dir: str | None = None
    """The folder of their files; `/etc/yum.repos.d` when absent."""
    zypper: Zypper | Mapping[str, Any] | None = None
    """openSUSE's repositories."""
    apk_repos: ApkRepos | Mapping[str, Any] | None = None
    """Alpine's repositories."""
    snap: Snap | Mapping[str, Any] | None = None
    """Snaps."""
    write_files: list[WriteFile | Mapping[str, Any]] = field(default_factory=list)
    """Files to write."""
    bootcmd: list[str | list[str]] = field(default_factory=list)
    """Commands for every boot, early, before users, files and the network are there."""
    runcmd: list[str | list[str]] = field(default_factory=list)
    """Commands for the first boot, at its end. They run in one shell script, so a failing one stops none of the
    others.
    """
    mounts: list[list[str | None]] = field(default_factory=list)
    """What is mounted: the fields of a line of `/etc/fstab`, of which the last ones can be left out."""
    mount_default_fields: list[str | None] | None = None
    """What stands for fields that are left out; six of them."""
    swap: Swap | Mapping[str, Any] | None = None
    """A swap file."""
    device_aliases: dict[str, str] = field(default_factory=dict)
    """Further names for devices."""
    disk_setup: dict[str, DiskSetup | Mapping[str, Any]] = field(default_factory=dict)
    """Partitions to make, each disk under its path or alias."""
    fs_setup: list[FsSetup | Mapping[str, Any]] = field(default_factory=list)
    """File systems to make."""
    growpart: Growpart | Mapping[str, Any] | None = None
    """Partitions that take the space behind them."""
    resize_rootfs: bool | int | str | None = None
    """Whether the root file system grows with its partition; `noblock` does it in the background."""
    ntp: Ntp | Mapping[str, Any] | None = None
    """Where the guest has its time from."""
    manage_resolv_conf: bool | None = None
    """Whether `resolv_conf` is heeded."""
    resolv_conf: ResolvConf | Mapping[str, Any] | None = None
    """What `/etc/resolv.conf` holds."""
    wireguard: Wireguard | Mapping[str, Any] | None = None
    """Tunnels."""
    fan: Fan | Mapping[str, Any] | None = None
    """Ubuntu's fan networking."""
    updates: Updates | Mapping[str, Any] | None = None
    """On which events changed settings are applied."""
    ca_certs: CaCerts | Mapping[str, Any] | None = None
    """Authorities that the guest trusts."""
    random_seed: RandomSeed | Mapping[str, Any] | None = None
    """Randomness."""
    rsyslog: Rsyslog | Mapping[str, Any] | None = None
    """The system log."""
    ansible: Ansible | Mapping[str, Any] | None = None
    """Ansible."""
    chef: Chef | Mapping[str, Any] | None = None
    """Chef."""
    puppet: Puppet | Mapping[str, Any] | None = None
    """Puppet."""
    salt_minion: SaltMinion | Mapping[str, Any] | None = None
    """Salt."""
    mcollective: Mcollective | Mapping[str, Any] | None = None
    """MCollective."""
    ubuntu_pro: UbuntuPro | Mapping[str, Any] | None = None
    """Ubuntu Pro."""
    ubuntu_advantage: UbuntuPro | Mapping[str, Any] | None = None
    """Ubuntu Pro, by the name that cloud-init before 24.1 knows."""
    landscape: Landscape | Mapping[str, Any] | None = None
    """Canonical's management server."""
    rh_subscription: RhSubscription | Mapping[str, Any] | None = None
    """A subscription of Red Hat."""
    spacewalk: Spacewalk | Mapping[str, Any] | None = None
    """Spacewalk."""
    drivers: Drivers | Mapping[str, Any] | None = None
    """Drivers that are not free."""
    autoinstall: Autoinstall | Mapping[str, Any] | None = None
    """Settings of Ubuntu's installer."""
    lxd: Lxd | Mapping[str, Any] | None = None
    """Containers within the guest."""
    byobu_by_default: str | None = None
    """Whether logins get byobu: `enable-system`, `enable-user`, `disable-system`, …"""
    grub_dpkg: GrubDpkg | Mapping[str, Any] | None = None
    """Where Debian's GRUB is installed."""
    rpi: RaspberryPi | Mapping[str, Any] | None = None
    """A Raspberry Pi."""
    disable_ec2_metadata: bool | None = None
    """Whether nobody in the guest reaches EC2's metadata."""
    phone_home: PhoneHome | Mapping[str, Any] | None = None
    """A server that is told that the guest is there."""
    power_state: PowerState | Mapping[str, Any] | None = None
    """Whether the guest reboots or powers off when its first boot is done."""
    final_message: str | None = None
    """What the console shows when all is done; `$UPTIME` and such are replaced."""
    vendor_data: VendorData | Mapping[str, Any] | None = None
    """Whether vendor-data is used."""
    output: dict[str, str | list[str] | LogStreams | Mapping[str, Any]] = field(default_factory=dict)
    """Where the output of cloud-init goes: under `all`, `init`, `config` and `final`."""
    reporting: dict[str, Reporter | Mapping[str, Any]] = field(default_factory=dict)
    """Whom cloud-init tells what it does, each under a name."""
    merge_how: str | list[Merger | Mapping[str, Any]] | None = None
    """How this is merged with other cloud-configs."""
    merge_type: str | list[Merger | Mapping[str, Any]] | None = None
    """The same, by its other name."""
    launch_index: int | None = None
    """Which of several instances it is for."""
    cloud_init_modules: list[str | list[str]] | None = None
    """The modules that run early: names, or lists of a name and how often."""
    cloud_config_modules: list[str | list[str]] | None = None
    """The modules that run in the middle: names, or lists of a name and how often."""
    cloud_final_modules: list[str | list[str]] | None = None
    """The modules that run at the end: names, or lists of a name and how often."""
    system_info: dict[str, Any] | None = None
    """Settings of the distribution; not meant for user-data."""
    version: Any = None
    """The version of the schema, `v1`."""
    migrate: Any = None
    """Whether marks of an old cloud-init are renamed."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""

    @classmethod
    def from_yaml(cls, text: str) -> CloudInit:
        """Reads a cloud-config, with or without its '#cloud-config' line.

        The forms that cloud-init accepts for one value become the one that the field holds: a list of groups for
        'groups: adm, wheel'. Passwords in the clear become hashes, and keys without a field are kept in `other`.
        Comments are not. Scalars are those of YAML 1.1, which cloud-init reads: 'yes' is a boolean.

        >>> CloudInit.from_yaml("packages: [htop]\\nntp: {enabled: yes}")
        CloudInit(packages=['htop'], ntp=Ntp(enabled=True))

        Raises `fedvirt.errors.InvalidCloudInitError`, with path, line and column, for what cannot be read, and
        `fedvirt.errors.InvalidSpecError` for user-data of another format. What the values say is for `validate` to
        judge; `check_user_data` finds all that is wrong with a text at once.
        """
        return cls._read(_plain.from_json(_fedvirt.cloud_config_from_yaml(text)))

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> CloudInit:
        """Takes a cloud-config in cloud-init's own form, as `from_yaml` does; but a number is no string here.

        Raises `fedvirt.errors.InvalidSpecError` for a value that does not fit.
        """
        return cls._read(_plain.from_json(_fedvirt.cloud_config_from_json(_plain.to_json(values))))

    def to_user_data(self) -> str:
        """The user-data: '#cloud-config' and the YAML. It holds the password hashes.

        Raises `fedvirt.errors.InvalidSpecError` for a value that does not fit.
        """
        return _fedvirt.user_data(_plain.to_json(self))

    def findings(self) -> list[Finding]:
        """All that there is to say about this configuration; `validate` gives the first error."""
        return _fedvirt.cloud_config_findings(_plain.to_json(self))

    def validate(self) -> None:
        """Checks the configuration, as making a guest does, too: by the rules of 'cloud-init schema' and beyond them.

        Raises `fedvirt.errors.InvalidCloudInitError` or another `fedvirt.errors.Error` for the first mistake.
        """
        _fedvirt.cloud_config_validate(_plain.to_json(self))

