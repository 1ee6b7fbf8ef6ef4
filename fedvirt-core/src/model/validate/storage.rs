//! Storage pools and volumes.

use super::{Finding, Findings, filled};
use crate::model::common::Size;
use crate::model::storage_common::Permissions;
use crate::model::storage_pool::{Pool, PoolAdapter, PoolAdapterType, PoolType};
use crate::model::storage_volume::Volume;

impl Pool {
    /// What libvirt would refuse about the pool; see [`validate`](crate::model::validate) for what that covers.
    ///
    /// ```
    /// use fedvirt_core::model::storage_pool::Pool;
    ///
    /// let mut pool = Pool::dir("images", "/var/lib/libvirt/images");
    /// assert!(pool.validate().is_empty());
    /// pool.target = None;
    /// assert_eq!(pool.validate()[0].to_string(), "target/path: where the pool is mounted is missing; give it");
    /// ```
    pub fn validate(&self) -> Vec<Finding> {
        let mut out = Findings::default();
        let source = self.source.as_deref();
        let source_name = source.and_then(|source| filled(&source.name));
        match &self.type_ {
            None => out.add("@type", "the type of the pool is missing", "give it"),
            Some(kind) => self.source(kind, &mut out),
        }
        // Some are called after what they are made of.
        let named = matches!(
            self.type_,
            Some(
                PoolType::Logical
                    | PoolType::Rbd
                    | PoolType::Sheepdog
                    | PoolType::Gluster
                    | PoolType::Zfs
                    | PoolType::Vstorage
            )
        );
        let name = filled(&self.name).or(source_name.filter(|_| named));
        out.name(name, &['/']);
        out.uuid(self.uuid.as_deref(), "uuid");
        if let Some(target) = &self.target {
            permissions("target/permissions", target.permissions.as_deref(), &mut out);
        }
        out.0
    }

    fn source(&self, kind: &PoolType, out: &mut Findings) {
        use PoolType as T;
        let source = self.source.as_deref();
        let hosts = source.map_or(&[][..], |source| &source.hosts);
        let remote = matches!(kind, T::Netfs | T::Iscsi | T::IscsiDirect | T::Rbd | T::Sheepdog | T::Gluster);
        out.expect(!remote || !hosts.is_empty(), "source/host[0]", "the server is missing", "name it");
        for (i, host) in hosts.iter().enumerate() {
            out.required(host.name.as_ref(), format!("source/host[{i}]/@name"), "the server's name");
        }
        let devices = source.map_or(&[][..], |source| &source.devices);
        let local = matches!(kind, T::Fs | T::Disk);
        out.expect(!local || !devices.is_empty(), "source/device[0]", "the device is missing", "name it");
        for (i, device) in devices.iter().enumerate() {
            out.required(device.path.as_ref(), format!("source/device[{i}]/@path"), "the device's path");
        }
        if *kind == T::Netfs {
            let dir = source.and_then(|source| source.dir.as_ref()).and_then(|dir| filled(&dir.path));
            out.required(dir, "source/dir/@path", "the directory of the server");
        }
        if *kind == T::Rbd && source.is_some() {
            out.required(
                source.and_then(|source| filled(&source.name)),
                "source/name",
                "the name of Ceph's pool",
            );
        }
        if *kind == T::Scsi {
            adapter(source.and_then(|source| source.adapter.as_deref()), out);
        }
        if *kind == T::IscsiDirect {
            let initiator = source.and_then(|source| source.initiator.as_ref());
            let iqn = initiator.and_then(|initiator| filled(&initiator.iqn.as_ref()?.name));
            out.required(iqn, "source/initiator/iqn/@name", "who one is to the server");
        }
        let protocol = source.and_then(|source| source.protocol.as_ref()?.ver.as_deref());
        let version = protocol.is_none_or(|version| !version.contains(','));
        out.expect(version, "source/protocol/@ver", "it has a comma", "give the version alone");
        let unmounted = matches!(
            kind,
            T::IscsiDirect | T::Rbd | T::Sheepdog | T::Gluster | T::Logical | T::Zfs | T::Other(_)
        );
        if !unmounted {
            let path = self.target.as_ref().and_then(|target| filled(&target.path));
            out.required(path, "target/path", "where the pool is mounted");
        }
    }
}

fn adapter(adapter: Option<&PoolAdapter>, out: &mut Findings) {
    let Some(adapter) = adapter else {
        return out.add("source/adapter", "the SCSI adapter is missing", "name it");
    };
    let at = |attribute: &str| format!("source/adapter/@{attribute}");
    if adapter.type_ == Some(PoolAdapterType::FcHost) {
        out.required(adapter.wwnn.as_ref(), at("wwnn"), "the node name");
        out.required(adapter.wwpn.as_ref(), at("wwpn"), "the port name");
        let both = adapter.parent_wwnn.is_some() == adapter.parent_wwpn.is_some();
        out.expect(both, at("parent_wwnn"), "the parent is named by node and port", "give both");
    } else if adapter.type_ == Some(PoolAdapterType::ScsiHost) {
        let (name, parent) = (adapter.name.is_some(), adapter.parentaddr.is_some());
        out.expect(
            name || parent,
            at("name"),
            "it is not said which adapter it is",
            "name it, or its parent",
        );
        out.expect(!(name && parent), at("name"), "the adapter's parent is named, too", "keep one of them");
    }
}

impl Volume {
    /// What libvirt would refuse about the volume in any pool; see [`validate`](crate::model::validate) for what
    /// that covers.
    ///
    /// ```
    /// use fedvirt_core::ByteSize;
    /// use fedvirt_core::model::storage_volume::Volume;
    ///
    /// assert!(Volume::new("disk.qcow2").capacity(ByteSize::gib(10)).validate().is_empty());
    /// assert_eq!(Volume::new("").validate()[0].path, "name");
    /// ```
    pub fn validate(&self) -> Vec<Finding> {
        let mut out = Findings::default();
        out.name(self.name.as_deref(), &[]);
        for (path, size) in [("capacity", &self.capacity), ("allocation", &self.allocation)] {
            if let Some(size) = size {
                amount(path, size, &mut out);
            }
        }
        if let Some(target) = &self.target {
            permissions("target/permissions", target.permissions.as_deref(), &mut out);
            let number = |text: &str| text.parse::<u32>().is_ok();
            let is_version = |text: &str| text.split_once('.').is_some_and(|(a, b)| number(a) && number(b));
            let fits = filled(&target.compat).is_none_or(is_version);
            out.expect(fits, "target/compat", "it is no version of qcow2", "write 0.10 or 1.1");
        }
        out.0
    }
}

/// An amount of storage: libvirt's files have up to 2⁶³ - 1 bytes.
fn amount(path: &str, size: &Size, out: &mut Findings) {
    match size.parse("bytes") {
        Err(error) => out.add(path, error.to_string(), "choose another amount"),
        Ok(Some(size)) if i64::try_from(size.as_bytes()).is_err() => {
            out.add(path, "it is more than a file can have", "choose a smaller one");
        }
        Ok(_) => {}
    }
}

fn permissions(at: &str, permissions: Option<&Permissions>, out: &mut Findings) {
    let Some(mode) = permissions.and_then(|permissions| filled(&permissions.mode)) else { return };
    let octal = u32::from_str_radix(mode.trim(), 8).is_ok_and(|mode| mode <= 0o777);
    out.expect(octal, format!("{at}/mode"), "it is no octal number up to 0777", "write one such as 0600");
}
