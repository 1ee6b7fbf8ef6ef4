//! Seeds: what a guest's cloud-init reads, and the images that carry it.

use fedvirt_core::cloudinit::{CloudInit, ConfigDrive, HttpSeed, MetaData, NetworkConfig, Seed};

use crate::bytes::{fedvirt_bytes, fedvirt_files, files};
use crate::error::{fedvirt_error, fedvirt_status};
use crate::ffi::{Bytes, Exclusive, Out, Owned, Shared, Str, Text, call, handles, release};

/// What a guest's cloud-init reads: user-data and meta-data, vendor-data and network-config if wanted.
/// fedvirt_guest_create() makes a seed by itself; this is for other machines, and for fedvirt_guest_set_seed().
pub struct fedvirt_seed(());

/// A seed in the form of OpenStack's config drive, for images whose cloud-init, or its kin, looks for that.
pub struct fedvirt_config_drive(());

handles!(fedvirt_seed: Seed = b"fv seed.", fedvirt_config_drive: ConfigDrive = b"fv drive");

/// Makes a seed from a cloud-config, which is checked as by fedvirt_cloud_init_check().
///
/// - config_json: as for fedvirt_cloud_init_to_user_data()
/// - guest: the guest's name, which is its host name where the cloud-config has none; what a host name cannot hold
///   becomes a hyphen
/// - seed: becomes the seed; free it with fedvirt_seed_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_seed_new(
    config_json: Str<'_>,
    guest: Str<'_>,
    seed: Out<'_, Owned<fedvirt_seed>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (json, guest) = (config_json.get("config_json")?, guest.get("guest")?);
        let seed = seed.slot("seed")?;
        seed.write(Owned::new(Seed::new(&CloudInit::from_json(json)?, guest)?));
        Ok(())
    })
}

/// Makes a seed from user-data that reach the guest as they are: a cloud-config in YAML, a script, a MIME message or
/// another of the formats that cloud-init takes, also gzipped.
///
/// - user_data: the bytes; may be NULL when there are none
/// - len: how many they are
/// - guest: the guest's name, as for fedvirt_seed_new()
/// - seed: becomes the seed; free it with fedvirt_seed_free()
///
/// FEDVIRT_ERR_INVALID_SPEC when they begin in none of the ways by which cloud-init knows a format, so that it would
/// ignore them. fedvirt_seed_validate() judges more.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_seed_from_user_data(
    user_data: Bytes<'_>,
    len: usize,
    guest: Str<'_>,
    seed: Out<'_, Owned<fedvirt_seed>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (user_data, guest) = (user_data.get(len, "user_data")?, guest.get("guest")?);
        let seed = seed.slot("seed")?;
        seed.write(Owned::new(Seed::from_user_data(user_data, guest)?));
        Ok(())
    })
}

/// Sets what the meta-data say. A host name that they lack stays the one that is there.
///
/// - yaml: YAML or JSON, such as "local-hostname: web1"; an "instance-id" that they lack follows from all that is in
///   the seed
///
/// FEDVIRT_ERR_INVALID_CLOUD_INIT, with path and line.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_seed_set_meta_data(
    seed: Exclusive<'_, fedvirt_seed>,
    yaml: Str<'_>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (seed, yaml) = (seed.get("seed")?, yaml.get("yaml")?);
        *seed = seed.clone().meta_data(MetaData::from_yaml(yaml)?);
        Ok(())
    })
}

/// Sets the vendor-data: further user-data, which the user-data override.
///
/// - vendor_data: the bytes; may be NULL when there are none
/// - len: how many they are
///
/// As fedvirt_seed_from_user_data().
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_seed_set_vendor_data(
    seed: Exclusive<'_, fedvirt_seed>,
    vendor_data: Bytes<'_>,
    len: usize,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (seed, vendor_data) = (seed.get("seed")?, vendor_data.get(len, "vendor_data")?);
        *seed = seed.clone().vendor_data(vendor_data)?;
        Ok(())
    })
}

/// Sets the guest's network configuration.
///
/// - yaml: YAML or JSON, as for fedvirt_network_config_from_yaml()
///
/// FEDVIRT_ERR_INVALID_CLOUD_INIT, with path, line and column.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_seed_set_network_config(
    seed: Exclusive<'_, fedvirt_seed>,
    yaml: Str<'_>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (seed, yaml) = (seed.get("seed")?, yaml.get("yaml")?);
        seed.network_config = Some(NetworkConfig::from_yaml(yaml)?);
        Ok(())
    })
}

/// Checks every part of a seed, as far as its format can be judged: cloud-configs, also those in messages and archives,
/// meta-data, and the network configuration.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_seed_validate(
    seed: Shared<'_, fedvirt_seed>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(seed.get("seed")?.validate()?))
}

/// Says the instance-id, once for each of which cloud-init does what is meant for the first boot: the one in the
/// meta-data, or else one that follows from all that is in the seed. A changed seed has another.
///
/// - instance_id: becomes the instance-id; free it with fedvirt_string_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_seed_instance_id(
    seed: Shared<'_, fedvirt_seed>,
    instance_id: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (seed, instance_id) = (seed.get("seed")?, instance_id.slot("instance_id")?);
        instance_id.write(Text::new(&seed.instance_id()));
        Ok(())
    })
}

/// Lists the files of NoCloud: "user-data", "meta-data" and, if set, "vendor-data" and "network-config". An image holds
/// them, and so does a folder that a web server shows.
///
/// - files: becomes the files; free it with fedvirt_files_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_seed_files(
    seed: Shared<'_, fedvirt_seed>,
    files: Out<'_, Owned<fedvirt_files>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (seed, slot) = (seed.get("seed")?, files.slot("files")?);
        slot.write(self::files(seed.files()));
        Ok(())
    })
}

/// Makes the image of NoCloud: ISO 9660 with Joliet and Rock Ridge, labelled "cidata". Equal seeds give equal bytes.
///
/// - image: becomes the bytes; free it with fedvirt_bytes_free()
///
/// FEDVIRT_ERR_INVALID_SPEC when a part is too large for an image (4 GiB).
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_seed_to_iso(
    seed: Shared<'_, fedvirt_seed>,
    image: Out<'_, Owned<fedvirt_bytes>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (seed, image) = (seed.get("seed")?, image.slot("image")?);
        image.write(Owned::new(seed.to_iso()?));
        Ok(())
    })
}

/// Writes the image of NoCloud to a file that only its owner may read (mode 0600). A file that is there is replaced at
/// one go: whoever opens the path gets the old image or the new one, also after a crash.
///
/// FEDVIRT_ERR_IO when the system refuses; nothing is left behind then.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_seed_write_iso(
    seed: Shared<'_, fedvirt_seed>,
    path: Str<'_>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(seed.get("seed")?.write_iso(path.get("path")?)?))
}

/// Writes the files of NoCloud into a folder, for a web server to show; it is made when it is missing. Only its owner
/// may read the files (mode 0600): let the server in by its group or an ACL.
///
/// FEDVIRT_ERR_IO when the system refuses.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_seed_write_folder(
    seed: Shared<'_, fedvirt_seed>,
    path: Str<'_>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(seed.get("seed")?.write_folder(path.get("path")?)?))
}

/// Frees a seed.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_seed_free(seed: Owned<fedvirt_seed>) {
    release(|| seed.free());
}

/// Says the serial number that a machine needs in its SMBIOS (in a domain, sysinfo/system/entry[@name='serial']) for its
/// cloud-init to fetch its seed from a web server, which shows what fedvirt_seed_write_folder() writes. A guest of
/// fedvirt's gets it by "seed": {"kind": {"smbios": {"url": "http://..."}}}.
///
/// - url: the URL of the folder, of http, https, ftp or ftps
/// - before_24_1: whether that cloud-init is older than 24.1, and knows this by another name
/// - serial: becomes the serial number; free it with fedvirt_string_free()
///
/// FEDVIRT_ERR_INVALID_SPEC for what cloud-init would not fetch from.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_http_seed_serial(
    url: Str<'_>,
    before_24_1: bool,
    serial: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (url, serial) = (url.get("url")?, serial.slot("serial")?);
        let seed = HttpSeed::new(url)?;
        let seed = if before_24_1 { seed.before_24_1() } else { seed };
        serial.write(Text::new(&seed.serial()));
        Ok(())
    })
}

/// Makes a config drive of a seed, which is copied.
///
/// - drive: becomes the config drive; free it with fedvirt_config_drive_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_config_drive_new(
    seed: Shared<'_, fedvirt_seed>,
    drive: Out<'_, Owned<fedvirt_config_drive>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (seed, drive) = (seed.get("seed")?, drive.slot("drive")?);
        drive.write(Owned::new(ConfigDrive::new(seed.clone())));
        Ok(())
    })
}

/// Adds a file for the guest, which cloud-init writes there.
///
/// - path: its absolute path in the guest; looked at when the image is made
/// - content: the bytes; may be NULL when there are none
/// - len: how many they are
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_config_drive_add_file(
    drive: Exclusive<'_, fedvirt_config_drive>,
    path: Str<'_>,
    content: Bytes<'_>,
    len: usize,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (drive, path) = (drive.get("drive")?, path.get("path")?);
        drive.files.push((path.to_owned(), content.get(len, "content")?.to_vec()));
        Ok(())
    })
}

/// Lists the files of the image, such as "openstack/latest/meta_data.json".
///
/// - files: becomes the files; free it with fedvirt_files_free()
///
/// As fedvirt_config_drive_to_iso().
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_config_drive_files(
    drive: Shared<'_, fedvirt_config_drive>,
    files: Out<'_, Owned<fedvirt_files>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (drive, slot) = (drive.get("drive")?, files.slot("files")?);
        slot.write(self::files(drive.contents()?));
        Ok(())
    })
}

/// Makes the image, as fedvirt_seed_to_iso() does, labelled "config-2".
///
/// - image: becomes the bytes; free it with fedvirt_bytes_free()
///
/// FEDVIRT_ERR_INVALID_SPEC, with the file's place, for a path that is not absolute; FEDVIRT_ERR_INVALID_CLOUD_INIT for
/// a network configuration that a config drive cannot say, as one of version 1.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_config_drive_to_iso(
    drive: Shared<'_, fedvirt_config_drive>,
    image: Out<'_, Owned<fedvirt_bytes>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (drive, image) = (drive.get("drive")?, image.slot("image")?);
        image.write(Owned::new(drive.to_iso()?));
        Ok(())
    })
}

/// Writes the image to a file, as fedvirt_seed_write_iso() does.
///
/// As fedvirt_config_drive_to_iso(), and FEDVIRT_ERR_IO when the system refuses.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_config_drive_write_iso(
    drive: Shared<'_, fedvirt_config_drive>,
    path: Str<'_>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(drive.get("drive")?.write_iso(path.get("path")?)?))
}

/// Frees a config drive.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_config_drive_free(drive: Owned<fedvirt_config_drive>) {
    release(|| drive.free());
}
