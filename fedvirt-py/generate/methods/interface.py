# Methods of classes in fedvirt.model.interface. The generator puts each under its class, below `__init__`.


class HostInterface:
    @classmethod
    def bridged(cls, name: str, port: str) -> Self:
        """A bridge with one Ethernet card in it, which gets its IPv4 address by DHCP."""
        return cls(
            type="bridge",
            name=name,
            start=HostInterfaceStart(mode="onboot"),
            protocols=[HostInterfaceProtocol(family="ipv4", dhcp=HostInterfaceDhcp())],
            bridge=HostInterfaceBridge(interfaces=[HostInterface(type="ethernet", name=port)]),
        )
