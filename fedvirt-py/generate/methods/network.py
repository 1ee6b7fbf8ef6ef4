# Methods of classes in fedvirt.model.network. The generator puts each under its class, below `__init__`.


class Network:
    @classmethod
    def nat(cls, name: str, bridge: str, ip: NetworkIp) -> Self:
        """A network whose guests reach the world through the host's own address."""
        return cls._forwarding(name, "nat", bridge, [ip])

    @classmethod
    def routed(cls, name: str, bridge: str, ip: NetworkIp) -> Self:
        """A network whose guests are reached at their own addresses through the host; the router outside must know the
        way back."""
        return cls._forwarding(name, "route", bridge, [ip])

    @classmethod
    def bridged(cls, name: str, bridge: str) -> Self:
        """A network on a bridge that exists already and that libvirt leaves as it is."""
        return cls._forwarding(name, "bridge", bridge, [])

    @classmethod
    def isolated(cls, name: str, bridge: str, ip: NetworkIp) -> Self:
        """A network of the guests and the host alone."""
        return cls(name=name, bridge=NetworkBridge(name=bridge), ips=[ip])

    @classmethod
    def _forwarding(cls, name: str, mode: ForwardMode, bridge: str, ips: list[NetworkIp]) -> Self:
        return cls(name=name, forward=NetworkForward(mode=mode), bridge=NetworkBridge(name=bridge), ips=ips)

    def forward_mode(self) -> ForwardMode | None:
        """How guests reach the physical network: None for an isolated one, and 'nat' where `<forward>` names no mode."""
        return (self.forward.mode or "nat") if self.forward else None


class NetworkIp:
    @classmethod
    def new(cls, address: str | IPv4Address | IPv6Address, prefix: int) -> Self:
        """An address of the host, with the length of the network's prefix.

        Raises ValueError when the text is no address.
        """
        from ipaddress import ip_address

        found = ip_address(address)
        return cls(family="ipv6" if found.version == 6 else None, address=str(found), prefix=prefix)

    def dhcp_range(self, start: str | IPv4Address | IPv6Address, end: str | IPv4Address | IPv6Address) -> Self:
        """Adds a range of addresses that guests get by DHCP; gives the address itself.

        Raises ValueError when a text is no address.
        """
        from ipaddress import ip_address

        self.dhcp = self.dhcp or NetworkDhcp()
        self.dhcp.ranges.append(DhcpRange(start=str(ip_address(start)), end=str(ip_address(end))))
        return self
