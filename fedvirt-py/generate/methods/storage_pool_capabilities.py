# Methods of classes in fedvirt.model.storage_pool_capabilities. The generator puts each under its class, below
# `__init__`.


class StoragePoolCapabilities:
    def supports(self, type_: PoolType) -> bool:
        """Whether pools of this kind can be made."""
        return any(pool.type == type_ and pool.supported == "yes" for pool in self.pools)
