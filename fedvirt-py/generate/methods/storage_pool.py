# Methods of classes in fedvirt.model.storage_pool. The generator puts each under its class, below `__init__`.


class Pool:
    @classmethod
    def dir(cls, name: str, path: str) -> Self:
        """A directory of the host as a pool."""
        return cls(type="dir", name=name, target=PoolTarget(path=path))

    @classmethod
    def nfs(cls, name: str, host: str, directory: str, path: str) -> Self:
        """A directory of an NFS server, mounted at a path of the host."""
        source = PoolSource(hosts=[PoolHost(name=host)], dir=PoolDir(path=directory), format=PoolFormat(type="nfs"))
        return cls(type="netfs", name=name, source=source, target=PoolTarget(path=path))

    @classmethod
    def logical(cls, name: str, volume_group: str) -> Self:
        """An LVM volume group that exists."""
        source = PoolSource(name=volume_group, format=PoolFormat(type="lvm2"))
        return cls(type="logical", name=name, source=source, target=PoolTarget(path=f"/dev/{volume_group}"))
