# Methods of classes in fedvirt.model.network_common. The generator puts each under its class, below `__init__`.


class VirtualPort:
    @classmethod
    def openvswitch(cls) -> Self:
        """A port of Open vSwitch."""
        return cls(type="openvswitch")


class Vlan:
    @classmethod
    def tag(cls, id: int) -> Self:
        """Traffic with this one tag."""
        return cls(tags=[VlanTag(id=id)])
