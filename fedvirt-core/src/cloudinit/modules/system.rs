//! Certificates, keyboard, logs and hardware of the guest.

use serde::{Deserialize, Serialize};

use super::{Scalar, TextOrList};
use crate::cloudinit::Other;
use crate::cloudinit::table::{FieldType, Item, table};

table! {
    /// [`ca_certs`](https://docs.cloud-init.io/en/latest/reference/modules.html#ca-certificates): authorities
    /// that the guest trusts.
    pub struct CaCerts {
        /// Whether to remove those that it trusts by default.
        remove_defaults [alias = "remove-defaults"]: Option<bool>,
        /// Certificates in PEM.
        trusted: Vec<String>,
    }
}

table! {
    /// [`keyboard`](https://docs.cloud-init.io/en/latest/reference/modules.html#keyboard): the console's keyboard.
    pub struct Keyboard {
        /// The layout, such as `cz`.
        layout: Option<String>,
        /// The model; `pc105` when absent.
        model: Option<String>,
        /// The variant.
        variant: Option<String>,
        /// Options.
        options: Option<String>,
    }
}

table! {
    /// [`rsyslog`](https://docs.cloud-init.io/en/latest/reference/modules.html#rsyslog): the system log.
    pub struct Rsyslog {
        /// The folder of the files; `/etc/rsyslog.d` when absent.
        config_dir: Option<String>,
        /// The file of settings that name none; `20-cloud-config.conf` when absent.
        config_filename: Option<String>,
        /// The settings.
        configs: Vec<RsyslogConfig>,
        /// Servers that are sent the log, each under a name: `*.* @10.0.0.1`.
        remotes: Option<Other>,
        /// The command that makes rsyslog read its settings again, or `auto`.
        service_reload_command: Option<TextOrList>,
        /// Whether to install it.
        install_rsyslog: Option<bool>,
        /// The program by which it is known that it is installed.
        check_exe: Option<String>,
        /// The packages; `rsyslog` when absent.
        packages: Option<Vec<String>>,
    }
}

/// Settings of [`Rsyslog`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, expecting = "it is neither a string nor a map with `content`")]
pub enum RsyslogConfig {
    /// Lines for the common file.
    Lines(String),
    /// A file.
    File(RsyslogFile),
}

impl Item for RsyslogConfig {
    const TYPE: FieldType = FieldType::OneOf(&[FieldType::Text, RsyslogFile::TYPE]);
}

table! {
    /// A file of [`Rsyslog`].
    pub struct RsyslogFile {
        /// Its name.
        filename: Option<String>,
        /// Its lines.
        content: String,
    }
}

table! {
    /// [`grub_dpkg`](https://docs.cloud-init.io/en/latest/reference/modules.html#grub-dpkg): where Debian's GRUB
    /// is installed.
    pub struct GrubDpkg {
        /// Whether debconf is told at all.
        enabled: Option<bool>,
        /// The disk for a BIOS.
        pc_install_devices ("grub-pc/install_devices"): Option<String>,
        /// Whether there may be none; a string is deprecated.
        pc_install_devices_empty ("grub-pc/install_devices_empty"): Option<Scalar>,
        /// The partition for UEFI.
        efi_install_devices ("grub-efi/install_devices"): Option<String>,
    }
}

table! {
    /// [`rpi`](https://docs.cloud-init.io/en/latest/reference/modules.html#raspberry-pi): a Raspberry Pi.
    pub struct RaspberryPi {
        /// Its interfaces.
        interfaces: Option<Box<RaspberryPiInterfaces>>,
        /// Whether it is a USB gadget.
        enable_usb_gadget: Option<bool>,
    }
}

table! {
    /// The interfaces of a [`RaspberryPi`].
    pub struct RaspberryPiInterfaces {
        /// Whether SPI is on.
        spi: Option<bool>,
        /// Whether I²C is on.
        i2c: Option<bool>,
        /// Whether the serial port is on, or which parts of it.
        serial: Option<SerialSetting>,
        /// Whether 1-Wire is on.
        onewire: Option<bool>,
    }
}

/// Whether the serial port is on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, expecting = "it is neither a boolean nor a map of `console` and `hardware`")]
pub enum SerialSetting {
    /// All of it, or nothing.
    Flag(bool),
    /// Parts of it.
    Parts(RaspberryPiSerial),
}

impl Item for SerialSetting {
    const TYPE: FieldType = FieldType::OneOf(&[FieldType::Flag, RaspberryPiSerial::TYPE]);
}

table! {
    /// Parts of the serial port.
    pub struct RaspberryPiSerial {
        /// The console on it.
        console: Option<bool>,
        /// The hardware.
        hardware: Option<bool>,
    }
}
