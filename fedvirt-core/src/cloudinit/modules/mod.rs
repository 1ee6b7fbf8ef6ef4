//! The settings of cloud-init's modules, one file for each family of them.

mod config_management;
mod guest;
mod network;
mod packages;
mod passwords;
mod repositories;
mod scalar;
mod ssh;
mod storage;
mod subscriptions;
mod system;
mod users;

pub use config_management::{
    Ansible, AnsibleController, AnsibleGalaxy, AnsiblePull, AnsibleRepository, AnsibleRun, Chef, Mcollective,
    McollectiveConf, Puppet, PuppetConf, PuppetCsrAttributes, SaltMinion,
};
pub use guest::{
    Autoinstall, Condition, Drivers, LogOutput, LogStreams, MergeHow, Merger, NetworkUpdates, Nvidia,
    PhoneHome, PowerMode, PowerState, RandomSeed, Reporter, ReporterType, Updates, VendorData,
};
pub(super) use network::ntp;
pub use network::{Fan, Ntp, NtpConfig, ResolvConf, Wireguard, WireguardInterface};
pub use packages::{Lxd, LxdBridge, LxdInit, Snap, Steps};
pub use passwords::{Chpasswd, ChpasswdUser, Password, PasswordType};
pub use repositories::{AlpineRepo, ApkRepos, Apt, AptMirror, AptSource, YumRepo, Zypper, ZypperRepo};
pub use scalar::{Scalar, TextOrList};
pub use ssh::{Ssh, SshPublishHostkeys};
pub use storage::{DiskSetup, FsSetup, Growpart, Layout, Partition, Swap, TableType};
pub use subscriptions::{
    Landscape, LandscapeClient, RhSubscription, Spacewalk, UbuntuPro, UbuntuProConfig, UbuntuProFeatures,
};
pub use system::{
    CaCerts, GrubDpkg, Keyboard, RaspberryPi, RaspberryPiInterfaces, RaspberryPiSerial, Rsyslog,
    RsyslogConfig, RsyslogFile, SerialSetting,
};
pub use users::Group;
pub(super) use users::{groups, user};
