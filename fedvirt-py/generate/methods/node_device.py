# Methods of classes in fedvirt.model.node_device. The generator puts each under its class, below `__init__`.


class NodeDevice:
    def capability(self, type_: NodeCapabilityType) -> NodeCapability | None:
        """What the device is, by the type of capability, such as 'pci'."""
        return next((found for found in self.capabilities if found.type == type_), None)
