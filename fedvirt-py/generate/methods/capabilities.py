# Methods of classes in fedvirt.model.capabilities. The generator puts each under its class, below `__init__`.


class Capabilities:
    def host_arch(self) -> Arch | None:
        """The architecture of the host."""
        return self.host.cpu.arch if self.host and self.host.cpu else None

    def hvm_guest(self, arch: Arch) -> GuestArch | None:
        """What there is for guests of this architecture that run an unmodified operating system."""
        found = (guest.arch for guest in self.guests if guest.os_type == "hvm")
        return next((guest for guest in found if guest and guest.name == arch), None)


class GuestArch:
    def supports(self, type_: DomainType) -> bool:
        """Whether guests of this type, such as 'kvm', can run."""
        return any(domain.type == type_ for domain in self.domains)
