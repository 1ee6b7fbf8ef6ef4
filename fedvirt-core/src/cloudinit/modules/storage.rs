//! Disks, file systems and swap.

use serde::{Deserialize, Serialize};

use super::Scalar;
use crate::cloudinit::Command;
use crate::cloudinit::table::{FieldType, Item, table, words};

table! {
    /// An entry of [`disk_setup`](https://docs.cloud-init.io/en/latest/reference/modules.html#disk-setup): how
    /// a disk is partitioned.
    pub struct DiskSetup {
        /// The kind of partition table; MBR when absent.
        table_type: Option<TableType>,
        /// The partitions; none when absent.
        layout: Option<Layout>,
        /// Whether to do it even when there are partitions or file systems already.
        overwrite: Option<bool>,
    }
}

words! {
    /// A kind of partition table.
    pub enum TableType {
        /// The old one, for up to 2 TiB.
        Mbr = "mbr",
        /// GPT.
        Gpt = "gpt",
    }
}

/// The partitions of a [`DiskSetup`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, expecting = "it is no layout: true, false, `remove` or a list of partitions")]
pub enum Layout {
    /// One for the whole disk, or none.
    Whole(bool),
    /// Partitions, each with its share of the disk.
    Partitions(Vec<Partition>),
    /// `remove`, to remove the partitions that are there.
    Word(String),
}

impl Item for Layout {
    const TYPE: FieldType =
        FieldType::OneOf(&[FieldType::Flag, FieldType::Text, FieldType::List(&Partition::TYPE)]);
}

/// A partition of a [`Layout`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, expecting = "it is no partition: a percentage, or a percentage and a type")]
pub enum Partition {
    /// Its share of the disk, in percent.
    Share(i64),
    /// Its share of the disk, in percent, and its type, such as 82 for swap.
    Typed(i64, Scalar),
}

impl Item for Partition {
    const TYPE: FieldType = FieldType::OneOf(&[FieldType::Integer, FieldType::List(&Scalar::TYPE)]);
}

table! {
    /// An entry of [`fs_setup`](https://docs.cloud-init.io/en/latest/reference/modules.html#disk-setup): a
    /// file system to make.
    pub struct FsSetup {
        /// Its label.
        label: Option<String>,
        /// Its type, such as `ext4` or `btrfs`.
        filesystem: Option<String>,
        /// The device: a path, an alias, or an alias and a partition, such as `ephemeral0.1`.
        device: Option<String>,
        /// The partition's number, or `auto`, `any` or `none`.
        partition: Option<Scalar>,
        /// Whether to replace a file system that is there.
        overwrite: Option<bool>,
        /// The type of a file system that may be replaced, such as `ntfs` on Azure.
        replace_fs: Option<String>,
        /// Options for the command that makes it.
        extra_opts: Option<Command>,
        /// The command that makes it, in place of `mkfs`.
        cmd: Option<Command>,
    }
}

table! {
    /// [`growpart`](https://docs.cloud-init.io/en/latest/reference/modules.html#growpart): partitions that
    /// take what is free behind them.
    pub struct Growpart {
        /// The tool: `auto`, `growpart`, `gpart` or `off`; `auto` when absent.
        mode: Option<Scalar>,
        /// Mount points or devices; the root file system's when absent.
        devices: Option<Vec<String>>,
        /// Whether to grow although the file `/etc/growroot-disabled` is there.
        ignore_growroot_disabled: Option<bool>,
    }
}

table! {
    /// [`swap`](https://docs.cloud-init.io/en/latest/reference/modules.html#mounts): a swap file.
    pub struct Swap {
        /// Its path.
        filename: Option<String>,
        /// Its size in bytes, or with a unit (`2G`), or `auto`.
        size: Option<Scalar>,
        /// The largest size that `auto` may choose.
        maxsize: Option<Scalar>,
    }
}
