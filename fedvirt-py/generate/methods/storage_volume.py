# Methods of classes in fedvirt.model.storage_volume. The generator puts each under its class, below `__init__`.


class Volume:
    @classmethod
    def new(
        cls,
        name: str,
        *,
        capacity: int | str | None = None,
        allocation: int | str | None = None,
        format: VolumeFormatType | None = None,
    ) -> Self:
        """A volume to be made. `capacity` is the size that a guest sees, `allocation` how much is taken of the pool at
        once (0 for a volume that grows): so many bytes, or a text such as '10 GiB'. `format` is that of the image.

        Raises ValueError when a text is no size.
        """
        return cls(
            name=name,
            capacity=None if capacity is None else Size.bytes(capacity),
            allocation=None if allocation is None else Size.bytes(allocation),
            target=None if format is None else VolumeTarget(format=VolumeFormat(type=format)),
        )

    def backing(self, path: str, format: VolumeFormatType) -> Self:
        """Makes the volume hold only the changes to another image; gives the volume itself."""
        self.backing_store = VolumeBackingStore(path=path, format=VolumeFormat(type=format))
        return self
