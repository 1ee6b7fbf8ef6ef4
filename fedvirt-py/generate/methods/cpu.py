# Methods of classes in fedvirt.model.cpu. The generator puts each under its class, below `__init__`.


class Cpu:
    @classmethod
    def host_passthrough(cls) -> Self:
        """The host's processor as it is: fastest, and tied to hosts of the same kind."""
        return cls(mode="host-passthrough")

    @classmethod
    def host_model(cls) -> Self:
        """The named model that comes nearest to the host's processor, chosen at each start."""
        return cls(mode="host-model")

    @classmethod
    def maximum(cls) -> Self:
        """Every feature that the hypervisor can give, also without hardware support."""
        return cls(mode="maximum")

    @classmethod
    def custom(cls, model: str) -> Self:
        """A named model, such as 'Skylake-Client-IBRS' or 'x86-64-v3', the same on every host."""
        return cls(mode="custom", match="exact", model=CpuModel(name=model))


class CpuFeature:
    @classmethod
    def require(cls, name: str) -> Self:
        """A feature that the guest needs."""
        return cls(policy="require", name=name)

    @classmethod
    def disable(cls, name: str) -> Self:
        """A feature that the guest shall not have."""
        return cls(policy="disable", name=name)
