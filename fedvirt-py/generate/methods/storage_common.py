# Methods of classes in fedvirt.model.storage_common. The generator puts each under its class, below `__init__`.


class Encryption:
    @classmethod
    def luks(cls, secret_uuid: str) -> Self:
        """LUKS, with the passphrase in the secret of this UUID."""
        return cls(format="luks", secrets=[SecretReference(type="passphrase", uuid=secret_uuid)])


class Permissions:
    def mode_bits(self) -> int | None:
        """The permission bits, such as 0o600."""
        digits = (self.mode or "").strip()
        return int(digits, 8) if digits and not digits.strip("01234567") else None
