//! Devices by what people know them by: a disk's target, an interface's MAC address, an alias.

use super::{Controller, ControllerType, DeviceMut, DeviceRef, Devices, Disk, Interface};
use crate::model::domain::Domain;
use crate::model::mac::MacAddr;

impl Devices {
    /// The disk with this target, such as `vda`.
    pub fn disk(&self, target: &str) -> Option<&Disk> {
        self.disks.iter().find(|disk| disk.has_target(target))
    }

    /// As [`disk`](Self::disk), to change it.
    pub fn disk_mut(&mut self, target: &str) -> Option<&mut Disk> {
        self.disks.iter_mut().find(|disk| disk.has_target(target))
    }

    /// The interface with this MAC address, however either is spelled.
    pub fn interface(&self, mac: &str) -> Option<&Interface> {
        let mac = mac.parse().ok()?;
        self.interfaces.iter().find(|interface| interface.mac_addr() == Some(mac))
    }

    /// As [`interface`](Self::interface), to change it.
    pub fn interface_mut(&mut self, mac: &str) -> Option<&mut Interface> {
        let mac = mac.parse().ok()?;
        self.interfaces.iter_mut().find(|interface| interface.mac_addr() == Some(mac))
    }

    /// The interface with this device on the host, such as `vnet0`.
    pub fn interface_by_target(&self, dev: &str) -> Option<&Interface> {
        self.interfaces.iter().find(|interface| interface.has_target(dev))
    }

    /// As [`interface_by_target`](Self::interface_by_target), to change it.
    pub fn interface_by_target_mut(&mut self, dev: &str) -> Option<&mut Interface> {
        self.interfaces.iter_mut().find(|interface| interface.has_target(dev))
    }

    /// The controller of this type and number.
    pub fn controller(&self, kind: &ControllerType, index: u32) -> Option<&Controller> {
        self.controllers.iter().find(|controller| controller.is(kind, index))
    }

    /// As [`controller`](Self::controller), to change it.
    pub fn controller_mut(&mut self, kind: &ControllerType, index: u32) -> Option<&mut Controller> {
        self.controllers.iter_mut().find(|controller| controller.is(kind, index))
    }

    /// The device with this alias, of whatever kind, and its path in the domain.
    ///
    /// ```
    /// use fedvirt_core::model::domain::devices::{Alias, DeviceRef, Devices, Disk};
    ///
    /// let mut disk = Disk::file("/srv/data.qcow2");
    /// disk.alias = Some(Box::new(Alias::new("ua-data")));
    /// let devices = Devices { disks: vec![disk], ..Devices::default() };
    /// let (path, device) = devices.device("ua-data").unwrap();
    /// assert_eq!(path, "devices/disk[0]");
    /// assert!(matches!(device, DeviceRef::Disk(_)));
    /// ```
    pub fn device(&self, alias: &str) -> Option<(String, DeviceRef<'_>)> {
        self.all().find(|(_, device)| device.is_called(alias))
    }

    /// As [`device`](Self::device), to change it.
    pub fn device_mut(&mut self, alias: &str) -> Option<(String, DeviceMut<'_>)> {
        self.all_mut().find(|(_, device)| device.as_ref().is_called(alias))
    }
}

impl Domain {
    /// The disk with this target, such as `vda`.
    ///
    /// ```
    /// use fedvirt_core::model::domain::Domain;
    ///
    /// let mut domain = Domain::from_xml(
    ///     "<domain><devices><disk><target dev='vda'/></disk><interface><mac address='52:54:00:00:00:0A'/>\
    ///      </interface></devices></domain>",
    /// )?;
    /// domain.disk_mut("vda").unwrap().readonly = true;
    /// assert!(domain.interface("52:54:00:00:00:0a").is_some());
    /// assert!(domain.disk("vdb").is_none());
    /// # Ok::<(), fedvirt_core::Error>(())
    /// ```
    pub fn disk(&self, target: &str) -> Option<&Disk> {
        self.devices.as_ref()?.disk(target)
    }

    /// As [`disk`](Self::disk), to change it.
    pub fn disk_mut(&mut self, target: &str) -> Option<&mut Disk> {
        self.devices.as_mut()?.disk_mut(target)
    }

    /// The interface with this MAC address, however either is spelled.
    pub fn interface(&self, mac: &str) -> Option<&Interface> {
        self.devices.as_ref()?.interface(mac)
    }

    /// As [`interface`](Self::interface), to change it.
    pub fn interface_mut(&mut self, mac: &str) -> Option<&mut Interface> {
        self.devices.as_mut()?.interface_mut(mac)
    }

    /// The device with this alias, of whatever kind, and its path; see [`Devices::device`].
    pub fn device(&self, alias: &str) -> Option<(String, DeviceRef<'_>)> {
        self.devices.as_ref()?.device(alias)
    }

    /// As [`device`](Self::device), to change it.
    pub fn device_mut(&mut self, alias: &str) -> Option<(String, DeviceMut<'_>)> {
        self.devices.as_mut()?.device_mut(alias)
    }
}

impl Disk {
    /// Its name in the guest.
    pub(crate) fn target_dev(&self) -> Option<&str> {
        self.target.as_ref()?.dev.as_deref()
    }

    fn has_target(&self, dev: &str) -> bool {
        self.target_dev() == Some(dev)
    }
}

impl Interface {
    /// The MAC address, when there is one that reads as such.
    pub fn mac_addr(&self) -> Option<MacAddr> {
        self.mac.as_ref()?.address.as_ref()?.parse().ok()
    }

    fn has_target(&self, dev: &str) -> bool {
        self.target.as_ref().is_some_and(|target| target.dev.as_deref() == Some(dev))
    }
}

impl Controller {
    fn is(&self, kind: &ControllerType, index: u32) -> bool {
        self.type_.as_ref() == Some(kind) && self.index == Some(index)
    }
}

impl DeviceRef<'_> {
    fn is_called(self, alias: &str) -> bool {
        self.alias().is_some_and(|own| own.name.as_deref() == Some(alias))
    }
}
