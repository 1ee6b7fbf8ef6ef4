# Methods of classes in fedvirt.model.secret. The generator puts each under its class, below `__init__`.


class Secret:
    @classmethod
    def volume(cls, path: str) -> Self:
        """The passphrase of an encrypted volume, by the volume's path. Only libvirt sees the value."""
        return cls._private(SecretUsage(type="volume", volume=path))

    @classmethod
    def ceph(cls, name: str) -> Self:
        """The key of a Ceph user. Only libvirt sees the value."""
        return cls._private(SecretUsage(type="ceph", name=name))

    @classmethod
    def iscsi(cls, target: str) -> Self:
        """The password for an iSCSI target. Only libvirt sees the value."""
        return cls._private(SecretUsage(type="iscsi", target=target))

    @classmethod
    def vtpm(cls, name: str) -> Self:
        """The passphrase of an emulated TPM's state. Only libvirt sees the value."""
        return cls._private(SecretUsage(type="vtpm", name=name))

    @classmethod
    def _private(cls, usage: SecretUsage) -> Self:
        return cls(ephemeral="no", private="yes", usage=usage)
