//! The SSH server.

use crate::cloudinit::table::table;

table! {
    /// [`ssh`](https://docs.cloud-init.io/en/latest/reference/modules.html#keys-to-console): what the console
    /// shows of the guest's keys.
    pub struct Ssh {
        /// Whether the console shows the guest's SSH keys, as it does when absent.
        emit_keys_to_console: Option<bool>,
    }
}

table! {
    /// `ssh_publish_hostkeys`: whether the guest tells its cloud its public host keys.
    pub struct SshPublishHostkeys {
        /// Whether it does, as it does when absent.
        enabled: Option<bool>,
        /// Kinds of keys that are left out; DSA's when absent.
        blacklist: Option<Vec<String>>,
    }
}
