//! The kinds of storage pools that a host knows: the `<storagepoolCapabilities>` document.
//!
//! See [libvirt's page](https://libvirt.org/formatstoragecaps.html).

use crate::xml::{Element, Extra};

use super::common::YesNo;
use super::domain_capabilities::Enum;
use super::storage_pool::PoolType;

/// The kinds of storage pools that a host knows. Since libvirt 5.2.0.
#[derive(Clone, Default, Element)]
#[xml(root = "storagepoolCapabilities")]
pub struct StoragePoolCapabilities {
    /// The kinds.
    #[xml(children = "pool")]
    pub pools: Vec<PoolTypeCapabilities>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

impl StoragePoolCapabilities {
    /// Whether pools of this kind can be made.
    pub fn supports(&self, type_: &PoolType) -> bool {
        self.pools.iter().any(|pool| pool.type_.as_ref() == Some(type_) && pool.supported == Some(YesNo::Yes))
    }
}

/// What there is of a kind of pools.
#[derive(Clone, Default, Element)]
pub struct PoolTypeCapabilities {
    /// The kind.
    #[xml(attr)]
    pub type_: Option<PoolType>,
    /// Whether there can be such pools.
    #[xml(attr)]
    pub supported: Option<YesNo>,
    /// The formats of the pool: `sourceFormatType`.
    #[xml(child = "poolOptions")]
    pub pool_options: Option<Box<PoolTypeOptions>>,
    /// The formats of its volumes: `targetFormatType`.
    #[xml(child = "volOptions")]
    pub vol_options: Option<Box<PoolTypeOptions>>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The formats of pools or volumes.
#[derive(Clone, Default, Element)]
pub struct PoolTypeOptions {
    /// The format where none is given.
    #[xml(child = "defaultFormat")]
    pub default_format: Option<Box<DefaultFormat>>,
    /// The formats.
    #[xml(children = "enum")]
    pub enums: Vec<Enum>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}

/// The format where none is given.
#[derive(Clone, Default, Element)]
pub struct DefaultFormat {
    /// The format.
    #[xml(attr)]
    pub type_: Option<String>,
    /// What the model does not know.
    #[xml(extra)]
    pub extra: Extra,
}
