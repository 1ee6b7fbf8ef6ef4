//! What the guest tells others and does at the end of its first boot, and cloud-init's own settings.

use serde::{Deserialize, Serialize};
use serde_json::Number;

use super::{Scalar, TextOrList};
use crate::cloudinit::table::{FieldType, Item, table, words};
use crate::cloudinit::{Command, SecretText};

table! {
    /// [`power_state`](https://docs.cloud-init.io/en/latest/reference/modules.html#power-state-change): the
    /// guest reboots, halts or powers off when its first boot is done.
    ///
    /// ```
    /// use fedvirt_core::cloudinit::{CloudInit, PowerMode, PowerState};
    /// let mut config = CloudInit::new();
    /// let reboot = PowerState { mode: Some(PowerMode::Reboot), delay: Some(2.into()), ..Default::default() };
    /// config.power_state = Some(Box::new(reboot));
    /// assert_eq!(config.to_user_data(), "#cloud-config\npower_state:\n  delay: 2\n  mode: reboot\n");
    /// ```
    pub struct PowerState {
        /// Minutes to wait, or `now`.
        delay: Option<Scalar>,
        /// What it does.
        mode: Option<PowerMode>,
        /// What those who are logged in are told.
        message: Option<String>,
        /// Seconds to wait for cloud-init to end; 30 when absent.
        timeout: Option<i64>,
        /// Whether to do it at all, or a command that says so by its exit status.
        condition: Option<Condition>,
    }
}

words! {
    /// How a [`PowerState`] ends.
    pub enum PowerMode {
        /// Off.
        Poweroff = "poweroff",
        /// And up again.
        Reboot = "reboot",
        /// Halted, but not off.
        Halt = "halt",
    }
}

/// On which condition a [`PowerState`] happens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, expecting = "it is no condition: true, false or a command")]
pub enum Condition {
    /// Always, or never.
    Flag(bool),
    /// If a command succeeds.
    Command(Command),
}

impl Item for Condition {
    const TYPE: FieldType = FieldType::OneOf(&[FieldType::Flag, Command::TYPE]);
}

table! {
    /// [`phone_home`](https://docs.cloud-init.io/en/latest/reference/modules.html#phone-home): the guest tells a
    /// server that it is there.
    pub struct PhoneHome {
        /// The URL; `$INSTANCE_ID` in it stands for the instance-id.
        url: Option<SecretText>,
        /// What is sent: `all`, or a list such as `[hostname, fqdn]`; everything when absent.
        post: Option<TextOrList>,
        /// How often it is tried; ten times when absent.
        tries: Option<i64>,
    }
}

table! {
    /// [`random_seed`](https://docs.cloud-init.io/en/latest/reference/modules.html#seed-random): randomness for
    /// the guest.
    pub struct RandomSeed {
        /// The file that it is written to; `/dev/urandom` when absent.
        file: Option<String>,
        /// The randomness.
        data: Option<SecretText>,
        /// How it is encoded: `raw`, `base64` or `gzip`.
        encoding: Option<String>,
        /// A command that gets more.
        command: Option<Vec<String>>,
        /// Whether the command must be there.
        command_required: Option<bool>,
    }
}

table! {
    /// `vendor_data`: whether the user accepts what the cloud adds.
    pub struct VendorData {
        /// Whether vendor-data is used, as it is when absent.
        enabled: Option<bool>,
        /// A command that vendor's scripts are run by.
        prefix: Option<Command>,
    }
}

table! {
    /// `updates`: on which events cloud-init applies changed settings.
    pub struct Updates {
        /// The network's.
        network: Option<Box<NetworkUpdates>>,
    }
}

table! {
    /// On which events cloud-init applies changed settings of the network.
    pub struct NetworkUpdates {
        /// `boot-new-instance`, `boot-legacy`, `boot`, `hotplug`.
        when: Vec<String>,
    }
}

table! {
    /// [`drivers`](https://docs.cloud-init.io/en/latest/reference/modules.html#ubuntu-drivers): drivers that are
    /// not free.
    pub struct Drivers {
        /// NVIDIA's.
        nvidia: Option<Box<Nvidia>>,
    }
}

table! {
    /// NVIDIA's driver.
    pub struct Nvidia {
        /// Whether its licence is accepted.
        license_accepted ("license-accepted"): Option<bool>,
        /// The version; the newest when absent.
        version: Option<String>,
    }
}

table! {
    /// [`autoinstall`](https://docs.cloud-init.io/en/latest/reference/modules.html#ubuntu-autoinstall): settings
    /// of Ubuntu's installer, which are in [`other`](Self::other).
    pub struct Autoinstall {
        /// The version of the format, 1.
        version: Option<i64>,
    }
}

/// Where cloud-init's output goes, in a stage of its work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    untagged,
    expecting = "it is no place for output: a string, two of them, or a map of `output` and `error`"
)]
pub enum LogOutput {
    /// All of it: `> /path`, `>> /path` or `| command`.
    Both(String),
    /// The output, and the errors.
    Pair(Vec<String>),
    /// The output and the errors, by name.
    Streams(LogStreams),
}

impl Item for LogOutput {
    const TYPE: FieldType = FieldType::OneOf(&[
        FieldType::Text,
        FieldType::List(&FieldType::Text),
        FieldType::Table(LogStreams::table),
    ]);
}

table! {
    /// Where cloud-init's output and errors go.
    pub struct LogStreams {
        /// The output.
        output: Option<String>,
        /// The errors.
        error: Option<String>,
    }
}

table! {
    /// An entry of `reporting`: whom cloud-init tells what it does.
    pub struct Reporter {
        /// How.
        kind ("type"): Option<ReporterType>,
        /// The level of a log: `DEBUG`, `INFO`, `WARN`, `ERROR` or `FATAL`.
        level: Option<String>,
        /// The URL of a webhook.
        endpoint: Option<SecretText>,
        /// A webhook's OAuth consumer key.
        consumer_key: Option<SecretText>,
        /// A webhook's OAuth token key.
        token_key: Option<SecretText>,
        /// A webhook's OAuth token secret.
        token_secret: Option<SecretText>,
        /// A webhook's OAuth consumer secret.
        consumer_secret: Option<SecretText>,
        /// Seconds until a webhook is given up.
        timeout: Option<Number>,
        /// How often a webhook is tried again.
        retries: Option<u64>,
        /// The file by which Hyper-V is told.
        kvp_file_path: Option<String>,
        /// The events that Hyper-V is told of.
        event_types: Vec<String>,
    }
}

words! {
    /// How a [`Reporter`] tells.
    pub enum ReporterType {
        /// In the log.
        Log = "log",
        /// On the standard output.
        Print = "print",
        /// By HTTP.
        Webhook = "webhook",
        /// To Hyper-V.
        Hyperv = "hyperv",
    }
}

/// How this cloud-config is merged with others, such as the vendor's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, expecting = "it is neither a string nor a list of mergers")]
pub enum MergeHow {
    /// As one string, such as `list(append)+dict(recurse_array)+str()`.
    Text(String),
    /// One merger after the other.
    List(Vec<Merger>),
}

impl Item for MergeHow {
    const TYPE: FieldType = FieldType::OneOf(&[FieldType::Text, FieldType::List(&Merger::TYPE)]);
}

table! {
    /// How values of one kind are merged.
    pub struct Merger {
        /// The kind: `list`, `dict` or `str`.
        name: String,
        /// Settings, such as `append` or `recurse_list`; can be empty, but not missing.
        settings: Option<Vec<String>>,
    }
}
