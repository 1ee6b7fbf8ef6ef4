# Methods of classes in fedvirt.model.domain_backup. The generator puts each under its class, below `__init__`.


class DomainBackup:
    @classmethod
    def push(cls) -> Self:
        """A backup that the hypervisor writes; name the disks with `push_disk`."""
        return cls(mode="push")

    def push_disk(self, name: str, file: str, format: VolumeFormatType) -> Self:
        """Names a disk by its target such as 'vda', the file that it is saved to, and that file's format; gives the
        backup itself."""
        self.disks = self.disks or BackupDisks()
        driver, target = BackupDriver(type=format), DiskSource(file=file)
        self.disks.disks.append(BackupDisk(name=name, backup="yes", type="file", driver=driver, target=target))
        return self
