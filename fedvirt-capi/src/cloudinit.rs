//! What a guest sets up on its first boot.

use fedvirt_core::Error;
use fedvirt_core::cloudinit::{CloudInit, PasswordHash, Secret, check_ssh_key, check_user_data};

use crate::compare::{self, fedvirt_findings};
use crate::error::{fedvirt_error, fedvirt_status};
use crate::ffi::{Out, Owned, Str, Text, call};

/// Writes a cloud-config as cloud-init reads it: "#cloud-config" and YAML. Equal configurations give equal texts.
///
/// - config_json: the cloud-config as JSON, an object with cloud-init's own keys, as in {"hostname":"web1"}
/// - user_data: becomes the text; free it with fedvirt_string_free()
///
/// FEDVIRT_ERR_JSON when the text is no JSON, FEDVIRT_ERR_INVALID_SPEC, which names the path, when a value does not
/// fit. What the values say is for fedvirt_cloud_init_check() to judge.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_cloud_init_to_user_data(
    config_json: Str<'_>,
    user_data: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (json, user_data) = (config_json.get("config_json")?, user_data.slot("user_data")?);
        user_data.write(Text::new(&CloudInit::from_json(json)?.to_user_data()));
        Ok(())
    })
}

/// Reads a cloud-config that is written in YAML, with or without its "#cloud-config" line. Comments are not kept.
///
/// - yaml: the text
/// - config_json: becomes the cloud-config as JSON; free it with fedvirt_string_free()
///
/// FEDVIRT_ERR_INVALID_CLOUD_INIT, with path, line and column, when the text is no YAML, repeats a key, or has a value of
/// the wrong kind; FEDVIRT_ERR_INVALID_SPEC when it is user-data of another format, which fedvirt_seed_from_user_data() takes.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_cloud_init_from_yaml(
    yaml: Str<'_>,
    config_json: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (yaml, json) = (yaml.get("yaml")?, config_json.slot("config_json")?);
        let config = CloudInit::from_yaml(yaml)?;
        json.write(Text::new(&serde_json::to_string(&config).map_err(Error::from)?));
        Ok(())
    })
}

/// Checks a cloud-config: names, keys, hashes, paths, modes, and what "cloud-init schema" (26.2) says.
/// fedvirt_guest_create() does this, too.
///
/// - config_json: as for fedvirt_cloud_init_to_user_data()
///
/// FEDVIRT_ERR_INVALID_NAME for the names of hosts, users and groups, FEDVIRT_ERR_INVALID_SSH_KEY for keys,
/// FEDVIRT_ERR_INVALID_SPEC and FEDVIRT_ERR_INVALID_CLOUD_INIT for the rest. They name the place, and repeat neither
/// keys nor hashes. That is the first mistake; fedvirt_cloud_init_findings() lists all.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_cloud_init_check(
    config_json: Str<'_>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(CloudInit::from_json(config_json.get("config_json")?)?.validate()?))
}

/// Lists all that there is to say about a cloud-config: mistakes, and what cloud-init deprecates.
///
/// - config_json: as for fedvirt_cloud_init_to_user_data()
/// - findings: becomes the list, empty when nothing is found; free it with fedvirt_findings_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_cloud_init_findings(
    config_json: Str<'_>,
    findings: Out<'_, Owned<fedvirt_findings>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (json, findings) = (config_json.get("config_json")?, findings.slot("findings")?);
        findings.write(compare::findings(CloudInit::from_json(json)?.findings()));
        Ok(())
    })
}

/// Lists all that is wrong with a cloud-config in YAML, each with its line and column: what "cloud-init schema" (26.2)
/// says, and what fedvirt_cloud_init_check() knows beyond that; at most 1000 findings of each grade.
///
/// - user_data: the text; its "#cloud-config" line may be missing. Of user-data in another format, and of templates,
///   one finding says that they are not judged
/// - findings: becomes the list, empty when nothing is found; free it with fedvirt_findings_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_cloud_init_check_user_data(
    user_data: Str<'_>,
    findings: Out<'_, Owned<fedvirt_findings>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (text, findings) = (user_data.get("user_data")?, findings.slot("findings")?);
        findings.write(compare::findings(check_user_data(text)));
        Ok(())
    })
}

/// Checks that a text is an SSH public key, as it stands in a .pub file.
///
/// - key: such as "ssh-ed25519 AAAA... alice"
///
/// FEDVIRT_ERR_INVALID_SSH_KEY, which says what is wrong.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_cloud_init_check_ssh_key(
    key: Str<'_>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || Ok(check_ssh_key(key.get("key")?)?))
}

/// Makes the hash under which a guest stores a password (SHA-512 crypt), with a new random salt: for "hashed_passwd"
/// of a user.
///
/// - hash: becomes the hash; free it with fedvirt_string_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_cloud_init_hash_password(
    password: Str<'_>,
    hash: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (password, hash) = (password.get("password")?, hash.slot("hash")?);
        hash.write(Text::new(PasswordHash::new(&password.into())?.expose()));
        Ok(())
    })
}

/// Makes a password of 24 letters and digits from the system's random numbers, 137 bits of it. Letters that look alike
/// are left out. It is printed nowhere.
///
/// - password: becomes the password; overwrite it when it is no longer needed, and free it with fedvirt_string_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_cloud_init_generate_password(
    password: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let password = password.slot("password")?;
        password.write(Text::new(Secret::generate()?.expose()));
        Ok(())
    })
}
