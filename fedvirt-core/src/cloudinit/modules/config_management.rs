//! Ansible, Chef, Puppet, Salt and MCollective.

use serde::ser::{Serialize, Serializer};
use serde_json::Number;

use crate::cloudinit::table::table;
use crate::cloudinit::{Other, SecretText, forms};

table! {
    /// [`ansible`](https://docs.cloud-init.io/en/latest/reference/modules.html#ansible): playbooks, run by the
    /// guest.
    pub struct Ansible {
        /// Where Ansible comes from: `distro` or `pip`.
        install_method: Option<String>,
        /// The user that installs and runs it.
        run_user: Option<String>,
        /// The path of its configuration.
        ansible_config: Option<String>,
        /// What a machine does that manages others.
        setup_controller: Option<Box<AnsibleController>>,
        /// What is installed from Ansible Galaxy.
        galaxy: Option<Box<AnsibleGalaxy>>,
        /// The package; `ansible-core` for the distribution's when absent.
        package_name: Option<String>,
        /// Playbooks to pull and run.
        pull [serialize_with = "write_pull", deserialize_with = "forms::one_or_more_of"]:
            Vec<AnsiblePull>,
    }
}

/// One by the old name of its playbook is written alone, since cloud-init before 25.2 knows nothing else.
fn write_pull<S: Serializer>(pull: &[AnsiblePull], serializer: S) -> Result<S::Ok, S::Error> {
    match pull {
        [one] if one.playbook_name.is_some() => one.serialize(serializer),
        several => several.serialize(serializer),
    }
}

table! {
    /// What a machine does that manages others by [`Ansible`].
    pub struct AnsibleController {
        /// Repositories to clone.
        repositories: Vec<AnsibleRepository>,
        /// Playbooks to run.
        run_ansible: Vec<AnsibleRun>,
    }
}

table! {
    /// A repository that an [`AnsibleController`] clones.
    pub struct AnsibleRepository {
        /// Where it goes.
        path: String,
        /// Where it comes from.
        source: String,
    }
}

table! {
    /// A playbook that an [`AnsibleController`] runs, and options of `ansible-playbook`.
    pub struct AnsibleRun {
        /// The playbook.
        playbook_name: Option<String>,
        /// The folder that it is in.
        playbook_dir: Option<String>,
        /// A file with the password for becoming another user.
        become_password_file: Option<String>,
        /// A file with the password of connections.
        connection_password_file: Option<String>,
        /// Whether only to list the hosts.
        list_hosts: Option<bool>,
        /// Whether only to check the syntax.
        syntax_check: Option<bool>,
        /// Seconds until a connection is given up.
        timeout: Option<Number>,
        /// The vault's identity.
        vault_id: Option<String>,
        /// A file with the vault's password.
        vault_password_file: Option<String>,
        /// Seconds until a command in the background is given up.
        background: Option<Number>,
        /// Whether only to say what would change.
        check: Option<bool>,
        /// Whether to show what changes in files.
        diff: Option<bool>,
        /// Where modules are.
        module_path: Option<String>,
        /// Seconds between two looks at a command in the background.
        poll: Option<Number>,
        /// Arguments of a module.
        args: Option<String>,
        /// Variables, as `name=value`, or JSON.
        extra_vars: Option<SecretText>,
        /// How many processes run side by side.
        forks: Option<Number>,
        /// The inventory.
        inventory: Option<String>,
        /// Arguments of scp.
        scp_extra_args: Option<String>,
        /// Arguments of sftp.
        sftp_extra_args: Option<String>,
        /// A file with the private key.
        private_key: Option<SecretText>,
        /// The kind of connection.
        connection: Option<String>,
        /// The module to run.
        module_name: Option<String>,
        /// Seconds to sleep before each try, at most.
        sleep: Option<String>,
        /// Tags of the tasks to run.
        tags: Option<String>,
        /// Tags of the tasks to skip.
        skip_tags: Option<String>,
    }
}

table! {
    /// What is installed from Ansible Galaxy.
    pub struct AnsibleGalaxy {
        /// Arguments of `ansible-galaxy`, once for each run.
        actions: Vec<Vec<String>>,
    }
}

table! {
    /// Playbooks to pull and run, and options of `ansible-pull`.
    pub struct AnsiblePull {
        /// Whether to accept the repository's host key.
        accept_host_key: Option<bool>,
        /// Whether to throw changes in the working copy away.
        clean: Option<bool>,
        /// Whether to clone the whole history.
        full: Option<bool>,
        /// Whether to show what changes in files.
        diff: Option<bool>,
        /// Arguments of ssh, sftp and scp.
        ssh_common_args: Option<String>,
        /// Arguments of scp.
        scp_extra_args: Option<String>,
        /// Arguments of sftp.
        sftp_extra_args: Option<String>,
        /// A file with the private key.
        private_key: Option<SecretText>,
        /// The branch, tag or commit.
        checkout: Option<String>,
        /// Where modules are.
        module_path: Option<String>,
        /// Seconds until a connection is given up.
        timeout: Option<String>,
        /// The repository's URL.
        url: Option<SecretText>,
        /// The kind of connection.
        connection: Option<String>,
        /// The vault's identity.
        vault_id: Option<String>,
        /// A file with the vault's password.
        vault_password_file: Option<String>,
        /// Whether the commit's signature must be good.
        verify_commit: Option<bool>,
        /// The inventory.
        inventory: Option<String>,
        /// The module that fetches the repository.
        module_name: Option<String>,
        /// Seconds to sleep before each try, at most.
        sleep: Option<String>,
        /// Tags of the tasks to run.
        tags: Option<String>,
        /// Tags of the tasks to skip.
        skip_tags: Option<String>,
        /// The playbook, as cloud-init before 25.2 wants it.
        playbook_name: Option<String>,
        /// The playbooks.
        playbook_names: Vec<String>,
    }
}

table! {
    /// [`chef`](https://docs.cloud-init.io/en/latest/reference/modules.html#chef): Chef.
    pub struct Chef {
        /// Folders to make.
        directories: Vec<String>,
        /// The path of the configuration.
        config_path: Option<String>,
        /// The validation key itself, or `system` to keep the one that is there.
        validation_cert: Option<SecretText>,
        /// The path of the validation key.
        validation_key: Option<String>,
        /// The path of the JSON with the attributes of the first run.
        firstboot_path: Option<String>,
        /// Whether to run Chef after it is installed.
        exec: Option<bool>,
        /// The path of the client's key.
        client_key: Option<String>,
        /// The path of the secret of encrypted data bags.
        encrypted_data_bag_secret: Option<String>,
        /// The environment.
        environment: Option<String>,
        /// Where replaced files are kept.
        file_backup_path: Option<String>,
        /// Where files are cached.
        file_cache_path: Option<String>,
        /// The path of further attributes.
        json_attribs: Option<String>,
        /// How much is logged.
        log_level: Option<String>,
        /// Where it is logged.
        log_location: Option<String>,
        /// The node's name; the instance-id when absent.
        node_name: Option<String>,
        /// Where the omnibus installer is.
        omnibus_url: Option<String>,
        /// How often its download is tried again.
        omnibus_url_retries: Option<i64>,
        /// The version that it installs.
        omnibus_version: Option<String>,
        /// The path of the file with the process id.
        pid_file: Option<String>,
        /// The server's URL.
        server_url: Option<String>,
        /// Whether the log has times.
        show_time: Option<bool>,
        /// How TLS is verified, such as `:verify_peer`.
        ssl_verify_mode: Option<String>,
        /// The name of the validating client.
        validation_name: Option<String>,
        /// Whether to install it although it is there.
        force_install: Option<bool>,
        /// Attributes of the first run.
        initial_attributes: Option<Other>,
        /// Where Chef comes from: `packages`, `gems` or `omnibus`.
        install_type: Option<String>,
        /// The run list of the first run.
        run_list: Vec<String>,
        /// Whether its licence is accepted: `accept`, `accept-silent` or `accept-no-persist`.
        chef_license: Option<String>,
    }
}

table! {
    /// [`puppet`](https://docs.cloud-init.io/en/latest/reference/modules.html#puppet): Puppet.
    pub struct Puppet {
        /// Whether to install it, as when absent.
        install: Option<bool>,
        /// The version.
        version: Option<String>,
        /// Where it comes from: `packages` or `aio`.
        install_type: Option<String>,
        /// The collection of `aio`.
        collection: Option<String>,
        /// The URL of the installer of `aio`.
        aio_install_url: Option<String>,
        /// Whether to remove the repository of `aio` after the installation.
        cleanup: Option<bool>,
        /// The path of the configuration.
        conf_file: Option<String>,
        /// The folder of the certificates.
        ssl_dir: Option<String>,
        /// The path of the attributes of the certificate request.
        csr_attributes_path: Option<String>,
        /// The package.
        package_name: Option<String>,
        /// Whether to run Puppet once.
        exec: Option<bool>,
        /// The arguments of that run.
        exec_args: Option<Vec<String>>,
        /// Whether to start the service, as when absent.
        start_service: Option<bool>,
        /// The configuration.
        conf: Option<Box<PuppetConf>>,
        /// The attributes of the certificate request.
        csr_attributes: Option<Box<PuppetCsrAttributes>>,
    }
}

table! {
    /// The sections of `puppet.conf`.
    pub struct PuppetConf {
        /// `[main]`.
        main: Option<Other>,
        /// `[server]`.
        server: Option<Other>,
        /// `[agent]`.
        agent: Option<Other>,
        /// `[user]`.
        user: Option<Other>,
        /// The certificate of the server's authority.
        ca_cert: Option<String>,
    }
}

table! {
    /// The attributes of [`Puppet`]'s certificate request.
    pub struct PuppetCsrAttributes {
        /// What the server is told when it signs.
        custom_attributes: Option<Other>,
        /// What goes into the certificate.
        extension_requests: Option<Other>,
    }
}

table! {
    /// [`salt_minion`](https://docs.cloud-init.io/en/latest/reference/modules.html#salt-minion): Salt.
    pub struct SaltMinion {
        /// The package.
        pkg_name: Option<String>,
        /// The service.
        service_name: Option<String>,
        /// The folder of the configuration.
        config_dir: Option<String>,
        /// The configuration.
        conf: Option<Other>,
        /// The minion's grains.
        grains: Option<Other>,
        /// Its public key.
        public_key: Option<String>,
        /// Its private key.
        private_key: Option<SecretText>,
        /// The folder of the keys.
        pki_dir: Option<String>,
    }
}

table! {
    /// [`mcollective`](https://docs.cloud-init.io/en/latest/reference/modules.html#mcollective): MCollective.
    pub struct Mcollective {
        /// The configuration.
        conf: Option<Box<McollectiveConf>>,
    }
}

table! {
    /// `server.cfg` of [`Mcollective`]; its other settings are in [`other`](Self::other).
    pub struct McollectiveConf {
        /// The public certificate.
        public_cert ("public-cert"): Option<String>,
        /// The private key.
        private_cert ("private-cert"): Option<SecretText>,
    }
}
