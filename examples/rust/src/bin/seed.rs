//! Checks what a guest is to be told, and writes the image that tells it.
//!
//!     seed OUT.iso --user-data FILE [--meta-data FILE] [--network-config FILE] [--vendor-data FILE] [--config-drive]
//!
//! Without `--meta-data`, they are derived: the instance-id from everything in the image, the host name from the
//! user-data or the image's name. With `--config-drive` the image is an OpenStack config drive, and a NoCloud one else.
//!
//! What is wrong is told with file, path and line, the exit status is 1, and nothing is written: not even over an image
//! that is there. It is replaced in one step. What cloud-init takes but will not do, such as a key that was cut, is a
//! warning.

use std::path::{Path, PathBuf};

use fedvirt_core::cloudinit::{
    CloudInit, ConfigDrive, Grade, MetaData, Multipart, NetworkConfig, PartKind, Seed, check_user_data,
};

const USAGE: &str = "usage: seed OUT.iso --user-data FILE [--meta-data FILE] [--network-config FILE] \
                     [--vendor-data FILE] [--config-drive]";

fn main() {
    match run() {
        Ok(warnings) => warnings.iter().for_each(|warning| eprintln!("seed: warning: {warning}")),
        Err(error) => {
            eprintln!("seed: {error}");
            std::process::exit(1);
        }
    }
}

#[derive(Default)]
struct Arguments {
    out: PathBuf,
    user_data: PathBuf,
    meta_data: Option<PathBuf>,
    network_config: Option<PathBuf>,
    vendor_data: Option<PathBuf>,
    config_drive: bool,
}

fn arguments() -> Result<Arguments, String> {
    let mut read = Arguments::default();
    let mut arguments = std::env::args_os().skip(1);
    while let Some(argument) = arguments.next() {
        let mut file = || arguments.next().map(PathBuf::from).ok_or(USAGE);
        match argument.to_str() {
            Some("--user-data") => read.user_data = file()?,
            Some("--meta-data") => read.meta_data = Some(file()?),
            Some("--network-config") => read.network_config = Some(file()?),
            Some("--vendor-data") => read.vendor_data = Some(file()?),
            Some("--config-drive") => read.config_drive = true,
            Some(option) if option.starts_with('-') => return Err(USAGE.into()),
            _ if read.out.as_os_str().is_empty() => read.out = argument.into(),
            _ => return Err(USAGE.into()),
        }
    }
    let missing = read.out.as_os_str().is_empty() || read.user_data.as_os_str().is_empty();
    if missing { Err(USAGE.into()) } else { Ok(read) }
}

fn run() -> Result<Vec<String>, String> {
    let arguments = arguments()?;
    let guest = arguments.out.file_stem().unwrap_or_default().to_string_lossy();
    let mut seed = in_file(&arguments.user_data, |bytes| Seed::from_user_data(bytes, &guest))?;
    in_file(&arguments.user_data, |_| seed.validate())?;
    let mut meta_data = MetaData::new();
    if let Some(name) = host_name(&seed.user_data) {
        meta_data = meta_data.local_hostname(name);
    }
    if let Some(file) = &arguments.meta_data {
        meta_data = in_file(file, |bytes| {
            let read = MetaData::from_yaml(&text(bytes))?;
            read.validate().map(|()| read)
        })?;
    }
    seed = seed.meta_data(meta_data);
    let mut warnings = doubts(&arguments.user_data, &seed.user_data);
    if let Some(file) = &arguments.network_config {
        let config = in_file(file, |bytes| NetworkConfig::from_yaml(&text(bytes)))?;
        warnings.extend(config.warnings().iter().map(|warning| format!("{}: {warning}", file.display())));
        seed = seed.network_config(config);
    }
    if let Some(file) = &arguments.vendor_data {
        seed = in_file(file, |bytes| {
            let seed = seed.clone().vendor_data(bytes)?;
            seed.validate().map(|()| seed)
        })?;
        warnings.extend(seed.vendor_data.iter().flat_map(|text| doubts(file, text)));
    }
    let written = match arguments.config_drive {
        true => ConfigDrive::new(seed).write_iso(&arguments.out),
        false => seed.write_iso(&arguments.out),
    };
    written.map_err(|error| error.to_string())?;
    Ok(warnings)
}

/// What a guest would take, and not do.
fn doubts(file: &Path, text: &str) -> Vec<String> {
    let mut findings = check_user_data(text);
    findings.retain(|finding| finding.grade == Grade::Warning);
    findings.iter().map(|finding| format!("{}: {finding}", file.display())).collect()
}

/// Reads a file, does something with it, and names the file in what goes wrong.
fn in_file<T>(path: &Path, read: impl FnOnce(Vec<u8>) -> fedvirt_core::Result<T>) -> Result<T, String> {
    let bytes = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    read(bytes).map_err(|error| format!("{}: {error}", path.display()))
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The host name in user-data, where they hold cloud-configs.
fn host_name(user_data: &str) -> Option<String> {
    let parts = Multipart::from_user_data(user_data).ok()?.parts;
    let configs = parts.iter().filter(|part| part.kind == PartKind::CloudConfig);
    let configs =
        configs.filter_map(|part| CloudInit::from_yaml(std::str::from_utf8(&part.content).ok()?).ok());
    configs.filter_map(|config| config.fqdn.or(config.hostname)).next_back()
}
