# Methods of classes in fedvirt.model.domain_checkpoint. The generator puts each under its class, below `__init__`.


class DomainCheckpoint:
    def disk(self, name: str) -> Self:
        """Names a disk that takes part, by its target such as 'vda'; gives the checkpoint itself."""
        self.disks = self.disks or CheckpointDisks()
        self.disks.disks.append(CheckpointDisk(name=name, checkpoint="bitmap"))
        return self
