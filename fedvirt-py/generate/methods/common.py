# Methods of classes in fedvirt.model.common. The generator puts each under its class, below `__init__`.


class Size:
    @classmethod
    def kib(cls, size: int | str) -> Self:
        """A size in KiB (rounded up), as libvirt writes memory: of so many bytes, or of a text such as '2 GiB'."""
        return cls(unit="KiB", value=-(-byte_size(size) // 1024))

    @classmethod
    def bytes(cls, size: int | str) -> Self:
        """A size in bytes, as libvirt writes storage: of so many bytes, or of a text such as '2 GiB'."""
        return cls(unit="bytes", value=byte_size(size))

    def parse(self, default_unit: str) -> int | None:
        """How many bytes it is; None when there is no number. `default_unit` counts where the document gives none.

        Raises ValueError when the unit is none that libvirt knows, or the number does not fit.
        """
        return None if self.value is None else byte_size(f"{int(self.value)} {self.unit or default_unit}")

    def to_bytes(self, default_unit: str) -> int | None:
        """The same, and None for what `parse` refuses."""
        try:
            return self.parse(default_unit)
        except ValueError:
            return None
