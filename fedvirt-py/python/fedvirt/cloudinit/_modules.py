# Written by fedvirt-py/generate from cloud-config's table; do not edit.
"""What cloud-init's modules take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass, field
from typing import Any, Literal, TypeAlias

from ._table import Table

__all__ = [
    "AlpineRepo",
    "Ansible",
    "AnsibleController",
    "AnsibleGalaxy",
    "AnsiblePull",
    "AnsibleRepository",
    "AnsibleRun",
    "ApkRepos",
    "Apt",
    "AptMirror",
    "AptSource",
    "Autoinstall",
    "CaCerts",
    "Chef",
    "Chpasswd",
    "ChpasswdUser",
    "DiskSetup",
    "Drivers",
    "Fan",
    "FileSource",
    "FsSetup",
    "Growpart",
    "GrubDpkg",
    "Keyboard",
    "Landscape",
    "LandscapeClient",
    "LogStreams",
    "Lxd",
    "LxdBridge",
    "LxdInit",
    "Mcollective",
    "McollectiveConf",
    "Merger",
    "NetworkUpdates",
    "Ntp",
    "NtpConfig",
    "Nvidia",
    "PasswordType",
    "PhoneHome",
    "PowerMode",
    "PowerState",
    "Puppet",
    "PuppetConf",
    "PuppetCsrAttributes",
    "RandomSeed",
    "RaspberryPi",
    "RaspberryPiInterfaces",
    "RaspberryPiSerial",
    "Reporter",
    "ReporterType",
    "ResolvConf",
    "RhSubscription",
    "Rsyslog",
    "RsyslogFile",
    "SaltMinion",
    "Snap",
    "Spacewalk",
    "Ssh",
    "SshPublishHostkeys",
    "Swap",
    "TableType",
    "UbuntuPro",
    "UbuntuProConfig",
    "UbuntuProFeatures",
    "Updates",
    "VendorData",
    "Wireguard",
    "WireguardInterface",
    "YumRepo",
    "Zypper",
    "ZypperRepo",
]

PasswordType: TypeAlias = Literal["hash", "text", "RANDOM"] | str
"""What the password of a `ChpasswdUser` is.

- `hash`: A crypt(3) hash.
- `text`: The password itself. It is read as its hash, and refused before it could reach a seed.
- `RANDOM`: One that the guest makes up, and shows on its console.
"""

PowerMode: TypeAlias = Literal["poweroff", "reboot", "halt"] | str
"""How a `PowerState` ends.

- `poweroff`: Off.
- `reboot`: And up again.
- `halt`: Halted, but not off.
"""

ReporterType: TypeAlias = Literal["log", "print", "webhook", "hyperv"] | str
"""How a `Reporter` tells.

- `log`: In the log.
- `print`: On the standard output.
- `webhook`: By HTTP.
- `hyperv`: To Hyper-V.
"""

TableType: TypeAlias = Literal["mbr", "gpt"] | str
"""A kind of partition table.

- `mbr`: The old one, for up to 2 TiB.
- `gpt`: GPT.
"""


@dataclass(slots=True, repr=False)
class AlpineRepo(Table):
    """Alpine's own repositories."""

    _: KW_ONLY
    base_url: str | None = None
    """The mirror; Alpine's CDN when absent."""
    community_enabled: bool | None = None
    """Whether the community's packages are there, too."""
    testing_enabled: bool | None = None
    """Whether those in testing are there, too; for `edge` alone."""
    version: str | None = None
    """The version, such as `v3.22`, or `edge`."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class Ansible(Table):
    """`ansible` (https://docs.cloud-init.io/en/latest/reference/modules.html#ansible): playbooks, run by the guest."""

    _shapes = {
        "setup_controller": "AnsibleController",
        "galaxy": "AnsibleGalaxy",
        "pull": "[]AnsiblePull",
    }
    _: KW_ONLY
    install_method: str | None = None
    """Where Ansible comes from: `distro` or `pip`."""
    run_user: str | None = None
    """The user that installs and runs it."""
    ansible_config: str | None = None
    """The path of its configuration."""
    setup_controller: AnsibleController | Mapping[str, Any] | None = None
    """What a machine does that manages others."""
    galaxy: AnsibleGalaxy | Mapping[str, Any] | None = None
    """What is installed from Ansible Galaxy."""
    package_name: str | None = None
    """The package; `ansible-core` for the distribution's when absent."""
    pull: list[AnsiblePull | Mapping[str, Any]] = field(default_factory=list)
    """Playbooks to pull and run."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class AnsibleController(Table):
    """What a machine does that manages others by `Ansible`."""

    _shapes = {
        "repositories": "[]AnsibleRepository",
        "run_ansible": "[]AnsibleRun",
    }
    _: KW_ONLY
    repositories: list[AnsibleRepository | Mapping[str, Any]] = field(default_factory=list)
    """Repositories to clone."""
    run_ansible: list[AnsibleRun | Mapping[str, Any]] = field(default_factory=list)
    """Playbooks to run."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class AnsibleGalaxy(Table):
    """What is installed from Ansible Galaxy."""

    _: KW_ONLY
    actions: list[list[str]] = field(default_factory=list)
    """Arguments of `ansible-galaxy`, once for each run."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class AnsiblePull(Table):
    """Playbooks to pull and run, and options of `ansible-pull`."""

    _: KW_ONLY
    accept_host_key: bool | None = None
    """Whether to accept the repository's host key."""
    clean: bool | None = None
    """Whether to throw changes in the working copy away."""
    full: bool | None = None
    """Whether to clone the whole history."""
    diff: bool | None = None
    """Whether to show what changes in files."""
    ssh_common_args: str | None = None
    """Arguments of ssh, sftp and scp."""
    scp_extra_args: str | None = None
    """Arguments of scp."""
    sftp_extra_args: str | None = None
    """Arguments of sftp."""
    private_key: str | None = field(default=None, repr=False)
    """A file with the private key."""
    checkout: str | None = None
    """The branch, tag or commit."""
    module_path: str | None = None
    """Where modules are."""
    timeout: str | None = None
    """Seconds until a connection is given up."""
    url: str | None = field(default=None, repr=False)
    """The repository's URL."""
    connection: str | None = None
    """The kind of connection."""
    vault_id: str | None = None
    """The vault's identity."""
    vault_password_file: str | None = None
    """A file with the vault's password."""
    verify_commit: bool | None = None
    """Whether the commit's signature must be good."""
    inventory: str | None = None
    """The inventory."""
    module_name: str | None = None
    """The module that fetches the repository."""
    sleep: str | None = None
    """Seconds to sleep before each try, at most."""
    tags: str | None = None
    """Tags of the tasks to run."""
    skip_tags: str | None = None
    """Tags of the tasks to skip."""
    playbook_name: str | None = None
    """The playbook, as cloud-init before 25.2 wants it."""
    playbook_names: list[str] = field(default_factory=list)
    """The playbooks."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class AnsibleRepository(Table):
    """A repository that an `AnsibleController` clones."""

    path: str
    """Where it goes."""
    source: str
    """Where it comes from."""
    _: KW_ONLY
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class AnsibleRun(Table):
    """A playbook that an `AnsibleController` runs, and options of `ansible-playbook`."""

    _: KW_ONLY
    playbook_name: str | None = None
    """The playbook."""
    playbook_dir: str | None = None
    """The folder that it is in."""
    become_password_file: str | None = None
    """A file with the password for becoming another user."""
    connection_password_file: str | None = None
    """A file with the password of connections."""
    list_hosts: bool | None = None
    """Whether only to list the hosts."""
    syntax_check: bool | None = None
    """Whether only to check the syntax."""
    timeout: int | float | None = None
    """Seconds until a connection is given up."""
    vault_id: str | None = None
    """The vault's identity."""
    vault_password_file: str | None = None
    """A file with the vault's password."""
    background: int | float | None = None
    """Seconds until a command in the background is given up."""
    check: bool | None = None
    """Whether only to say what would change."""
    diff: bool | None = None
    """Whether to show what changes in files."""
    module_path: str | None = None
    """Where modules are."""
    poll: int | float | None = None
    """Seconds between two looks at a command in the background."""
    args: str | None = None
    """Arguments of a module."""
    extra_vars: str | None = field(default=None, repr=False)
    """Variables, as `name=value`, or JSON."""
    forks: int | float | None = None
    """How many processes run side by side."""
    inventory: str | None = None
    """The inventory."""
    scp_extra_args: str | None = None
    """Arguments of scp."""
    sftp_extra_args: str | None = None
    """Arguments of sftp."""
    private_key: str | None = field(default=None, repr=False)
    """A file with the private key."""
    connection: str | None = None
    """The kind of connection."""
    module_name: str | None = None
    """The module to run."""
    sleep: str | None = None
    """Seconds to sleep before each try, at most."""
    tags: str | None = None
    """Tags of the tasks to run."""
    skip_tags: str | None = None
    """Tags of the tasks to skip."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class ApkRepos(Table):
    """`apk_repos` (https://docs.cloud-init.io/en/latest/reference/modules.html#apk-configure): Alpine's repositories.
    """

    _shapes = {
        "alpine_repo": "AlpineRepo",
    }
    _: KW_ONLY
    preserve_repositories: bool | None = None
    """Whether to leave `/etc/apk/repositories` alone."""
    alpine_repo: AlpineRepo | Mapping[str, Any] | None = None
    """The distribution's own repositories."""
    local_repo_base_url: str | None = None
    """The URL of a repository of one's own."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class Apt(Table):
    """`apt` (https://docs.cloud-init.io/en/latest/reference/modules.html#apt-configure): Debian's and Ubuntu's
    repositories.
    """

    _shapes = {
        "primary": "[]AptMirror",
        "security": "[]AptMirror",
        "sources": "{}AptSource",
    }
    _: KW_ONLY
    preserve_sources_list: bool | None = None
    """Whether to leave `sources.list` alone."""
    disable_suites: list[str] = field(default_factory=list)
    """Suites to leave out, such as `updates` or `backports`."""
    primary: list[AptMirror | Mapping[str, Any]] = field(default_factory=list)
    """Mirrors of the archive."""
    security: list[AptMirror | Mapping[str, Any]] = field(default_factory=list)
    """Mirrors of the security updates."""
    add_apt_repo_match: str | None = None
    """Which sources are given to `add-apt-repository`: a regular expression."""
    debconf_selections: dict[str, str] = field(default_factory=dict, repr=False)
    """Answers for debconf, each under a name of its own."""
    sources_list: str | None = None
    """The template of `sources.list`."""
    conf: str | None = field(default=None, repr=False)
    """Lines for `apt.conf`."""
    https_proxy: str | None = field(default=None, repr=False)
    """The proxy for https."""
    http_proxy: str | None = field(default=None, repr=False)
    """The proxy for http."""
    proxy: str | None = field(default=None, repr=False)
    """The proxy for http, by its other name."""
    ftp_proxy: str | None = field(default=None, repr=False)
    """The proxy for FTP."""
    sources: dict[str, AptSource | Mapping[str, Any]] = field(default_factory=dict)
    """Further sources, each under the name of its file."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class AptMirror(Table):
    """A mirror of `Apt`, for some architectures."""

    _: KW_ONLY
    arches: list[str] = field(default_factory=list)
    """The architectures that it is for, such as `amd64`, or `default`."""
    uri: str | None = None
    """Its URL."""
    search: list[str] = field(default_factory=list)
    """URLs, of which the first that resolves is taken."""
    search_dns: bool | None = None
    """Whether to look for a mirror by DNS."""
    keyid: str | None = None
    """The fingerprint of its key."""
    key: str | None = field(default=None, repr=False)
    """Its key."""
    keyserver: str | None = None
    """The server that has its key."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class AptSource(Table):
    """A further source of `Apt`."""

    _: KW_ONLY
    source: str | None = None
    """The line of `sources.list`, or `ppa:name`; can be left out to add a key alone."""
    keyid: str | None = None
    """The fingerprint of its key."""
    key: str | None = field(default=None, repr=False)
    """Its key."""
    keyserver: str | None = None
    """The server that has its key."""
    filename: str | None = None
    """The file, in place of the entry's name."""
    append: bool | None = None
    """Whether to add to a file that is there, as when absent."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class Autoinstall(Table):
    """`autoinstall` (https://docs.cloud-init.io/en/latest/reference/modules.html#ubuntu-autoinstall): settings of
    Ubuntu's installer, which are in `other`.
    """

    _: KW_ONLY
    version: int | None = None
    """The version of the format, 1."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class CaCerts(Table):
    """`ca_certs` (https://docs.cloud-init.io/en/latest/reference/modules.html#ca-certificates): authorities that the
    guest trusts.
    """

    _: KW_ONLY
    remove_defaults: bool | None = None
    """Whether to remove those that it trusts by default."""
    trusted: list[str] = field(default_factory=list)
    """Certificates in PEM."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class Chef(Table):
    """`chef` (https://docs.cloud-init.io/en/latest/reference/modules.html#chef): Chef."""

    _: KW_ONLY
    directories: list[str] = field(default_factory=list)
    """Folders to make."""
    config_path: str | None = None
    """The path of the configuration."""
    validation_cert: str | None = field(default=None, repr=False)
    """The validation key itself, or `system` to keep the one that is there."""
    validation_key: str | None = None
    """The path of the validation key."""
    firstboot_path: str | None = None
    """The path of the JSON with the attributes of the first run."""
    exec: bool | None = None
    """Whether to run Chef after it is installed."""
    client_key: str | None = None
    """The path of the client's key."""
    encrypted_data_bag_secret: str | None = None
    """The path of the secret of encrypted data bags."""
    environment: str | None = None
    """The environment."""
    file_backup_path: str | None = None
    """Where replaced files are kept."""
    file_cache_path: str | None = None
    """Where files are cached."""
    json_attribs: str | None = None
    """The path of further attributes."""
    log_level: str | None = None
    """How much is logged."""
    log_location: str | None = None
    """Where it is logged."""
    node_name: str | None = None
    """The node's name; the instance-id when absent."""
    omnibus_url: str | None = None
    """Where the omnibus installer is."""
    omnibus_url_retries: int | None = None
    """How often its download is tried again."""
    omnibus_version: str | None = None
    """The version that it installs."""
    pid_file: str | None = None
    """The path of the file with the process id."""
    server_url: str | None = None
    """The server's URL."""
    show_time: bool | None = None
    """Whether the log has times."""
    ssl_verify_mode: str | None = None
    """How TLS is verified, such as `:verify_peer`."""
    validation_name: str | None = None
    """The name of the validating client."""
    force_install: bool | None = None
    """Whether to install it although it is there."""
    initial_attributes: dict[str, Any] | None = None
    """Attributes of the first run."""
    install_type: str | None = None
    """Where Chef comes from: `packages`, `gems` or `omnibus`."""
    run_list: list[str] = field(default_factory=list)
    """The run list of the first run."""
    chef_license: str | None = None
    """Whether its licence is accepted: `accept`, `accept-silent` or `accept-no-persist`."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class Chpasswd(Table):
    """`chpasswd` (https://docs.cloud-init.io/en/latest/reference/modules.html#set-passwords): passwords of users.

    Passwords in the clear, and the old form `list`, are read into hashes. Since every reading draws a new salt, a
    file should hold the hash if equal files are to give equal seeds.
    """

    _shapes = {
        "users": "[]ChpasswdUser",
    }
    _: KW_ONLY
    expire: bool | None = None
    """Whether the users must change the passwords when they first log in, as they must when absent."""
    users: list[ChpasswdUser | Mapping[str, Any]] = field(default_factory=list)
    """The users whose passwords are set."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class ChpasswdUser(Table):
    """One user of `Chpasswd`."""

    name: str
    """The login name."""
    _: KW_ONLY
    password: str | None = field(default=None, repr=False)
    """The hash of the password; none when it is random."""
    type: PasswordType | None = None
    """What the password is; a hash when absent."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class DiskSetup(Table):
    """An entry of `disk_setup` (https://docs.cloud-init.io/en/latest/reference/modules.html#disk-setup): how a disk is
    partitioned.
    """

    _: KW_ONLY
    table_type: TableType | None = None
    """The kind of partition table; MBR when absent."""
    layout: bool | str | list[int | list[bool | int | str]] | None = None
    """The partitions; none when absent."""
    overwrite: bool | None = None
    """Whether to do it even when there are partitions or file systems already."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class Drivers(Table):
    """`drivers` (https://docs.cloud-init.io/en/latest/reference/modules.html#ubuntu-drivers): drivers that are not
    free.
    """

    _shapes = {
        "nvidia": "Nvidia",
    }
    _: KW_ONLY
    nvidia: Nvidia | Mapping[str, Any] | None = None
    """NVIDIA's."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class Fan(Table):
    """`fan` (https://docs.cloud-init.io/en/latest/reference/modules.html#fan): Ubuntu's fan networking."""

    _: KW_ONLY
    config: str | None = None
    """The configuration."""
    config_path: str | None = None
    """Where it goes; `/etc/network/fan` when absent."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class FileSource(Table):
    """Where the content of a `WriteFile` is fetched from."""

    uri: str = field(repr=False)
    """The URL."""
    _: KW_ONLY
    headers: dict[str, str] = field(default_factory=dict, repr=False)
    """HTTP headers, which can hold tokens."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class FsSetup(Table):
    """An entry of `fs_setup` (https://docs.cloud-init.io/en/latest/reference/modules.html#disk-setup): a file system
    to make.
    """

    _: KW_ONLY
    label: str | None = None
    """Its label."""
    filesystem: str | None = None
    """Its type, such as `ext4` or `btrfs`."""
    device: str | None = None
    """The device: a path, an alias, or an alias and a partition, such as `ephemeral0.1`."""
    partition: bool | int | str | None = None
    """The partition's number, or `auto`, `any` or `none`."""
    overwrite: bool | None = None
    """Whether to replace a file system that is there."""
    replace_fs: str | None = None
    """The type of a file system that may be replaced, such as `ntfs` on Azure."""
    extra_opts: str | list[str] | None = None
    """Options for the command that makes it."""
    cmd: str | list[str] | None = None
    """The command that makes it, in place of `mkfs`."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class Growpart(Table):
    """`growpart` (https://docs.cloud-init.io/en/latest/reference/modules.html#growpart): partitions that take what is
    free behind them.
    """

    _: KW_ONLY
    mode: bool | int | str | None = None
    """The tool: `auto`, `growpart`, `gpart` or `off`; `auto` when absent."""
    devices: list[str] | None = None
    """Mount points or devices; the root file system's when absent."""
    ignore_growroot_disabled: bool | None = None
    """Whether to grow although the file `/etc/growroot-disabled` is there."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class GrubDpkg(Table):
    """`grub_dpkg` (https://docs.cloud-init.io/en/latest/reference/modules.html#grub-dpkg): where Debian's GRUB is
    installed.
    """

    _keys = {
        "grub_pc_install_devices": "grub-pc/install_devices",
        "grub_pc_install_devices_empty": "grub-pc/install_devices_empty",
        "grub_efi_install_devices": "grub-efi/install_devices",
    }
    _: KW_ONLY
    enabled: bool | None = None
    """Whether debconf is told at all."""
    grub_pc_install_devices: str | None = None
    """The disk for a BIOS."""
    grub_pc_install_devices_empty: bool | int | str | None = None
    """Whether there may be none; a string is deprecated."""
    grub_efi_install_devices: str | None = None
    """The partition for UEFI."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class Keyboard(Table):
    """`keyboard` (https://docs.cloud-init.io/en/latest/reference/modules.html#keyboard): the console's keyboard."""

    _: KW_ONLY
    layout: str | None = None
    """The layout, such as `cz`."""
    model: str | None = None
    """The model; `pc105` when absent."""
    variant: str | None = None
    """The variant."""
    options: str | None = None
    """Options."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class Landscape(Table):
    """`landscape` (https://docs.cloud-init.io/en/latest/reference/modules.html#landscape): Canonical's management
    server.
    """

    _shapes = {
        "client": "LandscapeClient",
    }
    _: KW_ONLY
    client: LandscapeClient | Mapping[str, Any] | None = None
    """The client's settings."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class LandscapeClient(Table):
    """Settings of `Landscape`'s client. Further ones are in `other`."""

    _: KW_ONLY
    url: str | None = None
    """The server's URL."""
    ping_url: str | None = None
    """The URL that is asked whether there is something to do."""
    data_path: str | None = None
    """Where the client keeps its data."""
    log_level: str | None = None
    """`debug`, `info`, `warning`, `error` or `critical`."""
    computer_title: str | None = None
    """The guest's title."""
    account_name: str | None = None
    """The account."""
    registration_key: str | None = field(default=None, repr=False)
    """The account's registration key."""
    tags: str | None = None
    """Tags, between commas."""
    http_proxy: str | None = field(default=None, repr=False)
    """The proxy for http."""
    https_proxy: str | None = field(default=None, repr=False)
    """The proxy for https."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class LogStreams(Table):
    """Where cloud-init's output and errors go."""

    _: KW_ONLY
    output: str | None = None
    """The output."""
    error: str | None = None
    """The errors."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class Lxd(Table):
    """`lxd` (https://docs.cloud-init.io/en/latest/reference/modules.html#lxd): containers within the guest."""

    _shapes = {
        "init": "LxdInit",
        "bridge": "LxdBridge",
    }
    _: KW_ONLY
    init: LxdInit | Mapping[str, Any] | None = None
    """What `lxd init` is told."""
    bridge: LxdBridge | Mapping[str, Any] | None = None
    """The bridge of the containers."""
    preseed: str | None = field(default=None, repr=False)
    """YAML for `lxd init --preseed`, in place of the rest."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class LxdBridge(Table):
    """The bridge of `Lxd`'s containers."""

    _: KW_ONLY
    mode: str | None = None
    """`none`, `existing` or `new`."""
    name: str | None = None
    """Its name; `lxdbr0` when absent."""
    mtu: int | None = None
    """Its MTU; -1 leaves it to LXD."""
    ipv4_address: str | None = None
    """Its IPv4 address."""
    ipv4_netmask: int | None = None
    """The length of the IPv4 network's prefix."""
    ipv4_dhcp_first: str | None = None
    """The first address that DHCP gives."""
    ipv4_dhcp_last: str | None = None
    """The last address that DHCP gives."""
    ipv4_dhcp_leases: int | None = None
    """How many addresses DHCP gives."""
    ipv4_nat: bool | None = None
    """Whether IPv4 is translated on its way out."""
    ipv6_address: str | None = None
    """Its IPv6 address."""
    ipv6_netmask: int | None = None
    """The length of the IPv6 network's prefix."""
    ipv6_nat: bool | None = None
    """Whether IPv6 is translated on its way out."""
    domain: str | None = None
    """The domain of the containers."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class LxdInit(Table):
    """What `lxd init` is told."""

    _: KW_ONLY
    network_address: str | None = None
    """The address on which LXD listens."""
    network_port: int | None = None
    """The port on which LXD listens."""
    storage_backend: str | None = None
    """Where containers are kept: `zfs`, `dir`, `lvm` or `btrfs`."""
    storage_create_device: str | None = None
    """A block device for the storage pool."""
    storage_create_loop: int | None = None
    """The size of a file for the storage pool, in GiB."""
    storage_pool: str | None = None
    """The name of the storage pool."""
    trust_password: str | None = field(default=None, repr=False)
    """The password by which clients are admitted."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class Mcollective(Table):
    """`mcollective` (https://docs.cloud-init.io/en/latest/reference/modules.html#mcollective): MCollective."""

    _shapes = {
        "conf": "McollectiveConf",
    }
    _: KW_ONLY
    conf: McollectiveConf | Mapping[str, Any] | None = None
    """The configuration."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class McollectiveConf(Table):
    """`server.cfg` of `Mcollective`; its other settings are in `other`."""

    _keys = {
        "public_cert": "public-cert",
        "private_cert": "private-cert",
    }
    _: KW_ONLY
    public_cert: str | None = None
    """The public certificate."""
    private_cert: str | None = field(default=None, repr=False)
    """The private key."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class Merger(Table):
    """How values of one kind are merged."""

    name: str
    """The kind: `list`, `dict` or `str`."""
    _: KW_ONLY
    settings: list[str] | None = None
    """Settings, such as `append` or `recurse_list`; can be empty, but not missing."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class NetworkUpdates(Table):
    """On which events cloud-init applies changed settings of the network."""

    _: KW_ONLY
    when: list[str] = field(default_factory=list)
    """`boot-new-instance`, `boot-legacy`, `boot`, `hotplug`."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class Ntp(Table):
    """`ntp` (https://docs.cloud-init.io/en/latest/reference/modules.html#ntp): where the guest has its time from."""

    _shapes = {
        "config": "NtpConfig",
    }
    _: KW_ONLY
    pools: list[str] = field(default_factory=list)
    """Pools of servers; those of the distribution when there are no servers either."""
    servers: list[str] = field(default_factory=list)
    """Servers."""
    peers: list[str] = field(default_factory=list)
    """Peers."""
    allow: list[str] = field(default_factory=list)
    """Networks that may ask this guest for the time."""
    ntp_client: str | None = None
    """The client: `chrony`, `ntp`, `ntpdate`, `openntpd`, `systemd-timesyncd` or `auto`."""
    enabled: bool | None = None
    """Whether to set up the client at all, as when absent."""
    config: NtpConfig | Mapping[str, Any] | None = None
    """Settings of the client, in place of the distribution's."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class NtpConfig(Table):
    """Settings of the client of `Ntp`."""

    _: KW_ONLY
    confpath: str | None = None
    """The path of its configuration."""
    check_exe: str | None = None
    """The program by which it is known that the client is installed."""
    packages: list[str] | None = None
    """Packages to install."""
    service_name: str | None = None
    """The service to restart."""
    template: str | None = None
    """The configuration, as a Jinja template."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class Nvidia(Table):
    """NVIDIA's driver."""

    _keys = {
        "license_accepted": "license-accepted",
    }
    _: KW_ONLY
    license_accepted: bool | None = None
    """Whether its licence is accepted."""
    version: str | None = None
    """The version; the newest when absent."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class PhoneHome(Table):
    """`phone_home` (https://docs.cloud-init.io/en/latest/reference/modules.html#phone-home): the guest tells a server
    that it is there.
    """

    _: KW_ONLY
    url: str | None = field(default=None, repr=False)
    """The URL; `$INSTANCE_ID` in it stands for the instance-id."""
    post: str | list[str] | None = None
    """What is sent: `all`, or a list such as `[hostname, fqdn]`; everything when absent."""
    tries: int | None = None
    """How often it is tried; ten times when absent."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class PowerState(Table):
    """`power_state` (https://docs.cloud-init.io/en/latest/reference/modules.html#power-state-change): the guest
    reboots, halts or powers off when its first boot is done.
    """

    _: KW_ONLY
    delay: bool | int | str | None = None
    """Minutes to wait, or `now`."""
    mode: PowerMode | None = None
    """What it does."""
    message: str | None = None
    """What those who are logged in are told."""
    timeout: int | None = None
    """Seconds to wait for cloud-init to end; 30 when absent."""
    condition: bool | str | list[str] | None = None
    """Whether to do it at all, or a command that says so by its exit status."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class Puppet(Table):
    """`puppet` (https://docs.cloud-init.io/en/latest/reference/modules.html#puppet): Puppet."""

    _shapes = {
        "conf": "PuppetConf",
        "csr_attributes": "PuppetCsrAttributes",
    }
    _: KW_ONLY
    install: bool | None = None
    """Whether to install it, as when absent."""
    version: str | None = None
    """The version."""
    install_type: str | None = None
    """Where it comes from: `packages` or `aio`."""
    collection: str | None = None
    """The collection of `aio`."""
    aio_install_url: str | None = None
    """The URL of the installer of `aio`."""
    cleanup: bool | None = None
    """Whether to remove the repository of `aio` after the installation."""
    conf_file: str | None = None
    """The path of the configuration."""
    ssl_dir: str | None = None
    """The folder of the certificates."""
    csr_attributes_path: str | None = None
    """The path of the attributes of the certificate request."""
    package_name: str | None = None
    """The package."""
    exec: bool | None = None
    """Whether to run Puppet once."""
    exec_args: list[str] | None = None
    """The arguments of that run."""
    start_service: bool | None = None
    """Whether to start the service, as when absent."""
    conf: PuppetConf | Mapping[str, Any] | None = None
    """The configuration."""
    csr_attributes: PuppetCsrAttributes | Mapping[str, Any] | None = None
    """The attributes of the certificate request."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class PuppetConf(Table):
    """The sections of `puppet.conf`."""

    _: KW_ONLY
    main: dict[str, Any] | None = None
    """`[main]`."""
    server: dict[str, Any] | None = None
    """`[server]`."""
    agent: dict[str, Any] | None = None
    """`[agent]`."""
    user: dict[str, Any] | None = None
    """`[user]`."""
    ca_cert: str | None = None
    """The certificate of the server's authority."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class PuppetCsrAttributes(Table):
    """The attributes of `Puppet`'s certificate request."""

    _: KW_ONLY
    custom_attributes: dict[str, Any] | None = None
    """What the server is told when it signs."""
    extension_requests: dict[str, Any] | None = None
    """What goes into the certificate."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class RandomSeed(Table):
    """`random_seed` (https://docs.cloud-init.io/en/latest/reference/modules.html#seed-random): randomness for the
    guest.
    """

    _: KW_ONLY
    file: str | None = None
    """The file that it is written to; `/dev/urandom` when absent."""
    data: str | None = field(default=None, repr=False)
    """The randomness."""
    encoding: str | None = None
    """How it is encoded: `raw`, `base64` or `gzip`."""
    command: list[str] | None = None
    """A command that gets more."""
    command_required: bool | None = None
    """Whether the command must be there."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class RaspberryPi(Table):
    """`rpi` (https://docs.cloud-init.io/en/latest/reference/modules.html#raspberry-pi): a Raspberry Pi."""

    _shapes = {
        "interfaces": "RaspberryPiInterfaces",
    }
    _: KW_ONLY
    interfaces: RaspberryPiInterfaces | Mapping[str, Any] | None = None
    """Its interfaces."""
    enable_usb_gadget: bool | None = None
    """Whether it is a USB gadget."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class RaspberryPiInterfaces(Table):
    """The interfaces of a `RaspberryPi`."""

    _shapes = {
        "serial": "RaspberryPiSerial",
    }
    _: KW_ONLY
    spi: bool | None = None
    """Whether SPI is on."""
    i2c: bool | None = None
    """Whether I²C is on."""
    serial: bool | RaspberryPiSerial | Mapping[str, Any] | None = None
    """Whether the serial port is on, or which parts of it."""
    onewire: bool | None = None
    """Whether 1-Wire is on."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class RaspberryPiSerial(Table):
    """Parts of the serial port."""

    _: KW_ONLY
    console: bool | None = None
    """The console on it."""
    hardware: bool | None = None
    """The hardware."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class Reporter(Table):
    """An entry of `reporting`: whom cloud-init tells what it does."""

    _: KW_ONLY
    type: ReporterType | None = None
    """How."""
    level: str | None = None
    """The level of a log: `DEBUG`, `INFO`, `WARN`, `ERROR` or `FATAL`."""
    endpoint: str | None = field(default=None, repr=False)
    """The URL of a webhook."""
    consumer_key: str | None = field(default=None, repr=False)
    """A webhook's OAuth consumer key."""
    token_key: str | None = field(default=None, repr=False)
    """A webhook's OAuth token key."""
    token_secret: str | None = field(default=None, repr=False)
    """A webhook's OAuth token secret."""
    consumer_secret: str | None = field(default=None, repr=False)
    """A webhook's OAuth consumer secret."""
    timeout: int | float | None = None
    """Seconds until a webhook is given up."""
    retries: int | None = None
    """How often a webhook is tried again."""
    kvp_file_path: str | None = None
    """The file by which Hyper-V is told."""
    event_types: list[str] = field(default_factory=list)
    """The events that Hyper-V is told of."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class ResolvConf(Table):
    """`resolv_conf` (https://docs.cloud-init.io/en/latest/reference/modules.html#resolv-conf): the content of
    `/etc/resolv.conf`, written when `manage_resolv_conf` is set.
    """

    _: KW_ONLY
    nameservers: list[str] = field(default_factory=list)
    """Addresses of name servers."""
    searchdomains: list[str] = field(default_factory=list)
    """Domains in which short names are looked up."""
    domain: str | None = None
    """The domain."""
    sortlist: list[str] = field(default_factory=list)
    """Networks by which addresses are sorted."""
    options: dict[str, Any] | None = None
    """Options, such as `timeout: 1`."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class RhSubscription(Table):
    """`rh_subscription` (https://docs.cloud-init.io/en/latest/reference/modules.html#red-hat-subscription): a
    subscription of Red Hat.

    cloud-init before 25.3 knows those of the names below that have an underscore with a hyphen alone. Such keys are
    kept in `other`, and written as they were.
    """

    _: KW_ONLY
    username: str | None = None
    """The user."""
    password: str | None = field(default=None, repr=False)
    """The password, which the guest needs in the clear."""
    activation_key: str | None = field(default=None, repr=False)
    """A key in place of user and password."""
    org: bool | int | str | None = None
    """The organisation; a number is deprecated."""
    auto_attach: bool | None = None
    """Whether to attach subscriptions automatically."""
    service_level: str | None = None
    """The service level to attach."""
    add_pool: list[str] = field(default_factory=list)
    """Pools to attach."""
    enable_repo: list[str] = field(default_factory=list)
    """Repositories to enable."""
    disable_repo: list[str] = field(default_factory=list)
    """Repositories to disable."""
    release_version: str | None = None
    """The release to stay on."""
    rhsm_baseurl: str | None = None
    """The URL of the content."""
    server_hostname: str | None = None
    """The subscription server."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class Rsyslog(Table):
    """`rsyslog` (https://docs.cloud-init.io/en/latest/reference/modules.html#rsyslog): the system log."""

    _shapes = {
        "configs": "[]RsyslogFile",
    }
    _: KW_ONLY
    config_dir: str | None = None
    """The folder of the files; `/etc/rsyslog.d` when absent."""
    config_filename: str | None = None
    """The file of settings that name none; `20-cloud-config.conf` when absent."""
    configs: list[str | RsyslogFile | Mapping[str, Any]] = field(default_factory=list)
    """The settings."""
    remotes: dict[str, Any] | None = None
    """Servers that are sent the log, each under a name: `*.* @10.0.0.1`."""
    service_reload_command: str | list[str] | None = None
    """The command that makes rsyslog read its settings again, or `auto`."""
    install_rsyslog: bool | None = None
    """Whether to install it."""
    check_exe: str | None = None
    """The program by which it is known that it is installed."""
    packages: list[str] | None = None
    """The packages; `rsyslog` when absent."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class RsyslogFile(Table):
    """A file of `Rsyslog`."""

    _: KW_ONLY
    filename: str | None = None
    """Its name."""
    content: str = field(repr=False)
    """Its lines."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class SaltMinion(Table):
    """`salt_minion` (https://docs.cloud-init.io/en/latest/reference/modules.html#salt-minion): Salt."""

    _: KW_ONLY
    pkg_name: str | None = None
    """The package."""
    service_name: str | None = None
    """The service."""
    config_dir: str | None = None
    """The folder of the configuration."""
    conf: dict[str, Any] | None = None
    """The configuration."""
    grains: dict[str, Any] | None = None
    """The minion's grains."""
    public_key: str | None = None
    """Its public key."""
    private_key: str | None = field(default=None, repr=False)
    """Its private key."""
    pki_dir: str | None = None
    """The folder of the keys."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class Snap(Table):
    """`snap` (https://docs.cloud-init.io/en/latest/reference/modules.html#snap): snaps and their assertions."""

    _: KW_ONLY
    assertions: list[str] | dict[str, str] | None = None
    """Signed assertions, which snapd acknowledges."""
    commands: list[str | list[str]] | dict[str, str | list[str]] | None = None
    """Commands of snap; `snap` itself may be left out at their beginning."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class Spacewalk(Table):
    """`spacewalk` (https://docs.cloud-init.io/en/latest/reference/modules.html#spacewalk): Spacewalk, and what came of
    it.
    """

    _: KW_ONLY
    server: str | None = None
    """The server."""
    proxy: str | None = None
    """The proxy."""
    activation_key: str | None = field(default=None, repr=False)
    """The activation key."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class Ssh(Table):
    """`ssh` (https://docs.cloud-init.io/en/latest/reference/modules.html#keys-to-console): what the console shows of
    the guest's keys.
    """

    _: KW_ONLY
    emit_keys_to_console: bool | None = None
    """Whether the console shows the guest's SSH keys, as it does when absent."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class SshPublishHostkeys(Table):
    """`ssh_publish_hostkeys`: whether the guest tells its cloud its public host keys."""

    _: KW_ONLY
    enabled: bool | None = None
    """Whether it does, as it does when absent."""
    blacklist: list[str] | None = None
    """Kinds of keys that are left out; DSA's when absent."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class Swap(Table):
    """`swap` (https://docs.cloud-init.io/en/latest/reference/modules.html#mounts): a swap file."""

    _: KW_ONLY
    filename: str | None = None
    """Its path."""
    size: bool | int | str | None = None
    """Its size in bytes, or with a unit (`2G`), or `auto`."""
    maxsize: bool | int | str | None = None
    """The largest size that `auto` may choose."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class UbuntuPro(Table):
    """`ubuntu_pro` (https://docs.cloud-init.io/en/latest/reference/modules.html#ubuntu-pro): Ubuntu Pro."""

    _shapes = {
        "features": "UbuntuProFeatures",
        "config": "UbuntuProConfig",
    }
    _: KW_ONLY
    enable: list[str] = field(default_factory=list)
    """Services to enable."""
    enable_beta: list[str] = field(default_factory=list)
    """Services in beta to enable."""
    token: str | None = field(default=None, repr=False)
    """The contract's token."""
    features: UbuntuProFeatures | Mapping[str, Any] | None = None
    """Optional behaviour."""
    config: UbuntuProConfig | Mapping[str, Any] | None = None
    """The client's settings."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class UbuntuProConfig(Table):
    """Settings of `UbuntuPro`'s client; URLs can hold passwords."""

    _: KW_ONLY
    http_proxy: str | None = field(default=None, repr=False)
    """The proxy for http."""
    https_proxy: str | None = field(default=None, repr=False)
    """The proxy for https."""
    global_apt_http_proxy: str | None = field(default=None, repr=False)
    """APT's proxy for http."""
    global_apt_https_proxy: str | None = field(default=None, repr=False)
    """APT's proxy for https."""
    ua_apt_http_proxy: str | None = field(default=None, repr=False)
    """APT's proxy for http, for Ubuntu Pro's repositories alone."""
    ua_apt_https_proxy: str | None = field(default=None, repr=False)
    """APT's proxy for https, for Ubuntu Pro's repositories alone."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class UbuntuProFeatures(Table):
    """Optional behaviour of `UbuntuPro`."""

    _: KW_ONLY
    disable_auto_attach: bool | None = None
    """Whether the guest attaches to no subscription by itself."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class Updates(Table):
    """`updates`: on which events cloud-init applies changed settings."""

    _shapes = {
        "network": "NetworkUpdates",
    }
    _: KW_ONLY
    network: NetworkUpdates | Mapping[str, Any] | None = None
    """The network's."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class VendorData(Table):
    """`vendor_data`: whether the user accepts what the cloud adds."""

    _: KW_ONLY
    enabled: bool | None = None
    """Whether vendor-data is used, as it is when absent."""
    prefix: str | list[str] | None = None
    """A command that vendor's scripts are run by."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class Wireguard(Table):
    """`wireguard` (https://docs.cloud-init.io/en/latest/reference/modules.html#wireguard): tunnels."""

    _shapes = {
        "interfaces": "[]WireguardInterface",
    }
    _: KW_ONLY
    interfaces: list[WireguardInterface | Mapping[str, Any]] = field(default_factory=list)
    """The interfaces."""
    readinessprobe: list[str] = field(default_factory=list)
    """Commands that must succeed before the interfaces are brought up."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class WireguardInterface(Table):
    """An interface of `Wireguard`."""

    _: KW_ONLY
    name: str | None = None
    """Its name, such as `wg0`."""
    config_path: str | None = None
    """The path of its configuration, such as `/etc/wireguard/wg0.conf`."""
    content: str | None = field(default=None, repr=False)
    """The configuration, which holds the private key."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class YumRepo(Table):
    """An entry of `yum_repos` (https://docs.cloud-init.io/en/latest/reference/modules.html#yum-add-repo), for dnf and
    yum. Further options, such as `gpgkey`, are in `other`.
    """

    _: KW_ONLY
    baseurl: str | None = None
    """Its URL."""
    metalink: str | None = None
    """The URL of a metalink, in place of `baseurl`."""
    mirrorlist: str | None = None
    """The URL of a list of mirrors, in place of `baseurl`."""
    name: str | None = None
    """Its name for people."""
    enabled: bool | None = None
    """Whether it is used, as it is when absent."""
    gpgcheck: bool | int | str | None = None
    """Whether packages must be signed."""
    gpgkey: str | None = None
    """The URL of the key that signs its packages."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class Zypper(Table):
    """`zypper` (https://docs.cloud-init.io/en/latest/reference/modules.html#zypper-add-repo): openSUSE's repositories.
    """

    _shapes = {
        "repos": "[]ZypperRepo",
    }
    _: KW_ONLY
    repos: list[ZypperRepo | Mapping[str, Any]] = field(default_factory=list)
    """Repositories to add."""
    config: dict[str, Any] | None = None
    """Settings of `zypp.conf`."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""


@dataclass(slots=True, repr=False)
class ZypperRepo(Table):
    """A repository of `Zypper`. Further options are in `other`."""

    _: KW_ONLY
    id: str | None = None
    """Its identifier, also the name of its file."""
    baseurl: str | None = None
    """Its URL."""
    other: dict[str, Any] = field(default_factory=dict, repr=False)
    """Keys that have no field here."""

