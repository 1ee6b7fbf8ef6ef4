//! What a guest sets up by itself on its first boot: [cloud-init](https://docs.cloud-init.io/)'s user-data,
//! meta-data, vendor-data and network-config, and the NoCloud image that carries them into the guest.
//!
//! [`CloudInit`] is a typed
//! [cloud-config](https://docs.cloud-init.io/en/latest/explanation/format/cloud-config.html): fields and
//! keys have cloud-init's own names, keys that it has no field for are kept in [`CloudInit::other`]. All
//! settings of cloud-init 26.2 have fields; [`CloudInit::table`] lists them for those who generate something.
//! [`Seed`] turns it, or any other user-data, into the image; [`ConfigDrive`] and [`HttpSeed`] are other ways of the
//! same into the guest. [`Multipart`] makes one user-data of several parts, [`network`] is the guest's own network
//! configuration, and [`Ignition`] is for images that have it in place of cloud-init. Nothing here talks to a host.
//!
//! ```
//! use fedvirt_core::cloudinit::{CloudInit, Seed, User, WriteFile};
//!
//! # fn main() -> fedvirt_core::Result<()> {
//! let key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILJmQ1pYiDHTSBHNjkXR4kvDmJZ4AAAIl0VTjvVhoTCd alice";
//! let config = CloudInit::new()
//!     .hostname("web1")
//!     .user(User::new("alice").ssh_key(key).sudo())
//!     .package("htop")
//!     .file(WriteFile::new("/etc/motd", "hi\n").permissions(0o644))
//!     .run("echo hello")
//!     .run_argv(["touch", "/x y"]);
//!
//! assert!(config.to_user_data().starts_with("#cloud-config\nhostname: web1\n"));
//! let image: Vec<u8> = Seed::new(&config, "web1")?.to_iso()?;
//! # assert!(!image.is_empty());
//! # Ok(())
//! # }
//! ```
//!
//! # Equal input, equal seed
//!
//! Rendering draws no random numbers and reads no clock, so that equal configurations give the same image,
//! byte for byte, and the same instance-id. A password is therefore hashed, with its random salt, when it is
//! set ([`User::password`]), and the user keeps the hash.
//!
//! # Secrets
//!
//! [`Secret`], [`SecretText`] and [`PasswordHash`] hide what they hold in `Debug`; [`WriteFile`], [`Seed`] and
//! [`Other`] show sizes and names in place of contents, since files and unknown keys often carry passwords
//! too. Seeds hold password hashes: [`Seed::write_iso`] lets only its owner read the file.
//!
//! Passwords of users in the clear, wherever a cloud-config can have them, are hashed when they are read.
//! Tokens and private keys, which the guest itself needs, stay as they are.
//!
//! # Validation
//!
//! [`check_user_data`] and [`check_network_config`] say all that is wrong with a text, with paths, lines and
//! columns; [`CloudInit::validate`] and [`CloudInit::findings`] do so for a configuration that was not read
//! from one. The verdicts are those of cloud-init 26.2's own schemas, which are part of this library.

mod binary;
mod check;
mod command;
mod config;
mod config_drive;
mod document;
mod finding;
mod forms;
mod ignition;
mod iso;
mod login;
mod metadata;
mod modules;
mod multipart;
pub mod network;
mod nocloud_http;
mod other;
mod package;
mod schema;
mod secret;
mod seed;
mod ssh;
mod table;
mod user;
mod write_file;
mod yaml;

pub use command::Command;
pub use config::CloudInit;
pub use config_drive::ConfigDrive;
pub use finding::{Finding, Grade, check_network_config, check_user_data};
pub use ignition::Ignition;
pub use metadata::MetaData;
pub use modules::*;
pub use multipart::{Multipart, Part, PartKind};
pub use network::NetworkConfig;
pub use nocloud_http::HttpSeed;
pub use other::Other;
pub use package::Package;
pub use secret::{PasswordHash, Secret, SecretText};
pub use seed::Seed;
pub use ssh::check_ssh_key;
pub use table::{Field, FieldType, Table, WordSet};
pub use user::{User, UserEntry};
pub use write_file::{Encoding, FileSource, WriteFile};

use crate::{Error, Result};

/// A setting that cannot be, at a place such as `users[0].groups[1]`.
fn invalid<T>(what: impl Into<String>, why: impl Into<String>) -> Result<T> {
    Err(Error::InvalidSpec { what: what.into(), why: why.into() })
}
