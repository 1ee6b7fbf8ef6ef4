# Methods of classes in fedvirt.model.pci. The generator puts each under its class, below `__init__`.


class PciAddress:
    @classmethod
    def new(cls, domain: int, bus: int, slot: int, function: int) -> Self:
        """The address that `lspci` prints as `domain:bus:slot.function`, spelled as libvirt writes it."""
        return cls(
            domain=Number.hex(domain, digits=4),
            bus=Number.hex(bus, digits=2),
            slot=Number.hex(slot, digits=2),
            function=Number.hex(function),
        )

    @classmethod
    def parse(cls, text: str) -> Self:
        """Reads what `str` gives, such as '0000:03:00.1'.

        Raises ValueError when the text is no PCI address.
        """
        import re

        found = re.fullmatch("([0-9a-fA-F]+):([0-9a-fA-F]+):([0-9a-fA-F]+)[.]([0-9a-fA-F]+)", text)
        parts = [int(part, 16) for part in found.groups()] if found else []
        if not parts or any(part > most for part, most in zip(parts, (0xFFFFFFFF, 0xFF, 0x1F, 7))):
            raise ValueError(
                f"{text!r} is no PCI address; write domain, bus, slot and function in hexadecimal, such as 0000:03:00.0"
            )
        return cls.new(*parts)

    def __str__(self) -> str:
        """As libvirt and `lspci` print it, such as '0000:03:00.1'; what is left out is 0."""
        return f"{self.domain or 0:04x}:{self.bus or 0:02x}:{self.slot or 0:02x}.{self.function or 0:x}"
