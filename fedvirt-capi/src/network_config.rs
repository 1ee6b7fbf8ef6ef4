//! The network configuration that cloud-init gives a guest.

use fedvirt_core::Error;
use fedvirt_core::cloudinit::{NetworkConfig, check_network_config};
use serde_json::Value;

use crate::compare::{self, fedvirt_findings};
use crate::error::{Failure, fedvirt_error, fedvirt_status};
use crate::ffi::{Out, Owned, Str, Text, call};
use crate::text::{fedvirt_strings, strings};

/// A configuration in its JSON form. On one line, JSON is YAML, whose reader gives the path of a mistake.
fn from_json(json: &str) -> Result<NetworkConfig, Failure> {
    let value: Value = serde_json::from_str(json).map_err(Error::from)?;
    Ok(NetworkConfig::from_yaml(&value.to_string())?)
}

/// Reads a network-config of version 1 or 2, which is netplan's, and checks it: addresses and their prefixes, names,
/// links, MAC addresses.
///
/// - yaml: the text, with or without the key "network" around it
/// - config_json: becomes the same as JSON, with the same keys; free it with fedvirt_string_free()
///
/// FEDVIRT_ERR_INVALID_CLOUD_INIT, with path, line and column.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_network_config_from_yaml(
    yaml: Str<'_>,
    config_json: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (yaml, json) = (yaml.get("yaml")?, config_json.slot("config_json")?);
        let config = NetworkConfig::from_yaml(yaml)?;
        json.write(Text::new(&serde_json::to_string(&config).map_err(Error::from)?));
        Ok(())
    })
}

/// Gives a network-config with DHCP over IPv4 on the guest's first NIC alone, whatever its name is.
///
/// - config_json: becomes it as JSON; free it with fedvirt_string_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_network_config_dhcp(
    config_json: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let json = config_json.slot("config_json")?;
        json.write(Text::new(&serde_json::to_string(&NetworkConfig::dhcp()).map_err(Error::from)?));
        Ok(())
    })
}

/// Writes a network-config as the guest gets it, once it is checked as by fedvirt_network_config_from_yaml(). Equal
/// configurations give equal texts.
///
/// - config_json: such as {"version":2,"ethernets":{"nic0":{"dhcp4":true}}}
/// - yaml: becomes the text; free it with fedvirt_string_free()
///
/// FEDVIRT_ERR_JSON when the text is no JSON, FEDVIRT_ERR_INVALID_CLOUD_INIT, which names the path, when it does not fit.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_network_config_to_yaml(
    config_json: Str<'_>,
    yaml: Out<'_, Text>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (json, yaml) = (config_json.get("config_json")?, yaml.slot("yaml")?);
        yaml.write(Text::new(&from_json(json)?.to_yaml()));
        Ok(())
    })
}

/// Lists all that "cloud-init schema" (26.2) says about a network-config, each with its line and column.
///
/// - yaml: the text
/// - findings: becomes the list, empty when nothing is found; free it with fedvirt_findings_free()
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_network_config_check(
    yaml: Str<'_>,
    findings: Out<'_, Owned<fedvirt_findings>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (yaml, findings) = (yaml.get("yaml")?, findings.slot("findings")?);
        findings.write(compare::findings(check_network_config(yaml)));
        Ok(())
    })
}

/// Lists what is allowed in a network-config, but seldom meant: gateways outside of the interface's subnets, keys that
/// cloud-init no longer likes.
///
/// - yaml: the text
/// - warnings: becomes the list, each beginning with its path; free it with fedvirt_strings_free()
///
/// As fedvirt_network_config_from_yaml() for what is not allowed.
#[unsafe(no_mangle)]
pub extern "C" fn fedvirt_network_config_warnings(
    yaml: Str<'_>,
    warnings: Out<'_, Owned<fedvirt_strings>>,
    error: Out<'_, Owned<fedvirt_error>>,
) -> fedvirt_status {
    call(error, || {
        let (yaml, slot) = (yaml.get("yaml")?, warnings.slot("warnings")?);
        let warnings = NetworkConfig::from_yaml(yaml)?.warnings();
        slot.write(strings(warnings.iter().map(String::as_str)));
        Ok(())
    })
}
