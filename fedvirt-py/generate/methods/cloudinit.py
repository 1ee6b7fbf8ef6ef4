# What the classes of fedvirt.cloudinit can do beyond cloud-config's table. A docstring here stands in place of the table's.

class User:
    """A user of the guest, as an entry of `CloudInit.users`.

    Its password stays locked, and nobody can log in, until a key or a password is given:

    >>> User("alice", ssh_authorized_keys=[key], sudo="ALL=(ALL) NOPASSWD:ALL")
    >>> User("bob", password="correct horse battery staple")

    `password` is hashed at once, and only the hash is kept, in `hashed_passwd`; it also unlocks the password.

    cloud-init makes a user that is not there yet. Of one that is there, it sets only the password (by
    `hashed_passwd`), `lock_passwd`, `sudo` and `ssh_authorized_keys`.
    """

    password: InitVar[str | None] = None
    """The password, of which only the hash is kept."""

    def __post_init__(self, password: str | None) -> None:
        if password is not None:
            self.hashed_passwd = _fedvirt.hash_password(password)
            self.lock_passwd = False

class WriteFile:
    """A file to write, as an entry of `CloudInit.write_files`.

    >>> WriteFile("/etc/motd", "hello\\n", permissions=0o644)

    A content of bytes reaches cloud-init in base64 if it is no UTF-8. `permissions` is a number, or its octal digits in
    a string.

    Files are written before users are made and packages are installed, unless `defer` is set.
    """

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

class CloudInit:
    """A cloud-config: what cloud-init does in the guest on its first boot.

    >>> CloudInit(hostname="web1", users=[User("alice", ssh_authorized_keys=[key])], packages=["htop"])

    Who names no users gets the image's default user (fedora, debian, ubuntu, …), to whom `ssh_authorized_keys`
    belong; who names users gets those, and the default user as well if the first of them is 'default'.
    """

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
