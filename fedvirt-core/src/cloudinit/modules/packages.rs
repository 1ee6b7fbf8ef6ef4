//! Snaps and LXD.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::cloudinit::table::{FieldType, Item, table};
use crate::cloudinit::{Command, SecretText};

table! {
    /// [`snap`](https://docs.cloud-init.io/en/latest/reference/modules.html#snap): snaps and their assertions.
    pub struct Snap {
        /// Signed assertions, which snapd acknowledges.
        assertions: Option<Steps<String>>,
        /// Commands of snap; `snap` itself may be left out at their beginning.
        commands: Option<Steps<Command>>,
    }
}

/// What is done one after the other: in a list, or in a map, whose keys are sorted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, expecting = "it is neither a list nor a map of what is expected here")]
pub enum Steps<T> {
    /// In the order of the list.
    List(Vec<T>),
    /// In the order of the keys, such as `00`, `01`.
    Map(IndexMap<String, T>),
}

impl<T: Item> Item for Steps<T> {
    const TYPE: FieldType = FieldType::OneOf(&[FieldType::List(&T::TYPE), FieldType::Map(&T::TYPE)]);
}

table! {
    /// [`lxd`](https://docs.cloud-init.io/en/latest/reference/modules.html#lxd): containers within the guest.
    pub struct Lxd {
        /// What `lxd init` is told.
        init: Option<Box<LxdInit>>,
        /// The bridge of the containers.
        bridge: Option<Box<LxdBridge>>,
        /// YAML for `lxd init --preseed`, in place of the rest.
        preseed: Option<SecretText>,
    }
}

table! {
    /// What `lxd init` is told.
    pub struct LxdInit {
        /// The address on which LXD listens.
        network_address: Option<String>,
        /// The port on which LXD listens.
        network_port: Option<i64>,
        /// Where containers are kept: `zfs`, `dir`, `lvm` or `btrfs`.
        storage_backend: Option<String>,
        /// A block device for the storage pool.
        storage_create_device: Option<String>,
        /// The size of a file for the storage pool, in GiB.
        storage_create_loop: Option<i64>,
        /// The name of the storage pool.
        storage_pool: Option<String>,
        /// The password by which clients are admitted.
        trust_password: Option<SecretText>,
    }
}

table! {
    /// The bridge of [`Lxd`]'s containers.
    pub struct LxdBridge {
        /// `none`, `existing` or `new`.
        mode: Option<String>,
        /// Its name; `lxdbr0` when absent.
        name: Option<String>,
        /// Its MTU; -1 leaves it to LXD.
        mtu: Option<i64>,
        /// Its IPv4 address.
        ipv4_address: Option<String>,
        /// The length of the IPv4 network's prefix.
        ipv4_netmask: Option<i64>,
        /// The first address that DHCP gives.
        ipv4_dhcp_first: Option<String>,
        /// The last address that DHCP gives.
        ipv4_dhcp_last: Option<String>,
        /// How many addresses DHCP gives.
        ipv4_dhcp_leases: Option<i64>,
        /// Whether IPv4 is translated on its way out.
        ipv4_nat: Option<bool>,
        /// Its IPv6 address.
        ipv6_address: Option<String>,
        /// The length of the IPv6 network's prefix.
        ipv6_netmask: Option<i64>,
        /// Whether IPv6 is translated on its way out.
        ipv6_nat: Option<bool>,
        /// The domain of the containers.
        domain: Option<String>,
    }
}
