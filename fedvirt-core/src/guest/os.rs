//! From a distribution's name to the image that a guest starts from.

use std::borrow::Cow;

use super::spec::Spec;
use crate::host::{Facts, Host};
use crate::image::Image;
use crate::{Error, Progress, Result};

#[cfg(not(feature = "images"))]
pub(super) fn start_from<'a>(
    _: &'a Spec,
    name: &str,
    host: &Host,
    _: &Facts,
    _: &dyn Progress,
) -> Result<(Cow<'a, Spec>, Image)> {
    Err(Error::Unsupported {
        uri: host.uri().to_owned(),
        why: format!("this build of fedvirt cannot fetch {name:?}"),
        hint: "build fedvirt-core with the feature images, or give the image's file".into(),
        source: None,
    })
}

/// Fetches the image that a name stands for to where the host's guests can read it. The spec gets what the catalogue
/// says of it and the caller left open.
#[cfg(feature = "images")]
pub(super) fn start_from<'a>(
    spec: &'a Spec,
    name: &str,
    host: &Host,
    facts: &Facts,
    progress: &dyn Progress,
) -> Result<(Cow<'a, Spec>, Image)> {
    use super::base;
    use super::spec::Firmware;
    use crate::image::{self, FirstBoot};
    use crate::xml::Choice as _;

    let images = spec.images.clone().unwrap_or_default();
    let arch = facts.capabilities.arch.as_ref().map_or("x86_64", |arch| arch.as_str());
    let asked = name_for(name, arch)?;
    let entry = images.resolve_with(&asked, progress)?;
    let unfit = |why: String| Err(Error::InvalidSpec { what: format!("os {name:?}"), why });
    if entry.architecture != arch {
        return unfit(format!(
            "it is an image for {}, and guests on {} are {arch}; name one for that, or another host",
            entry.architecture,
            host.uri()
        ));
    }
    match (entry.first_boot, spec.told(), &spec.ignition) {
        (FirstBoot::Ignition, Some(what), _) => {
            return unfit(format!(
                "it is set up by Ignition, and knows nothing of `{what}`; give `ignition`"
            ));
        }
        (FirstBoot::CloudInit, _, Some(_)) => {
            return unfit(
                "it is set up by cloud-init, and knows nothing of `ignition`; give `cloud_init`".into(),
            );
        }
        _ => {}
    }
    let pool = host.pool(&facts.pool.name)?;
    let in_cache = host.is_local() && images.open_cache()?.find(&entry.digest)?.is_some();
    let explained = |error| images.explain(&asked, &entry, error);
    let image = match in_cache || (host.is_local() && base::find(&pool, &images, &entry)?.is_none()) {
        true => {
            let path = images.fetch_entry(&entry, progress).map_err(explained)?.path;
            match host.check_guest_can_read(&path) {
                Ok(()) => {
                    images.open_cache()?.keep_used_in(&facts.pool.path)?;
                    base::known(Image::open(&path)?, &entry)
                }
                Err(_) => base::base(&pool, &images, &entry, progress)?.1,
            }
        }
        false => base::base(&pool, &images, &entry, progress).map_err(explained)?.1,
    };
    let firmware = match entry.firmware {
        image::Firmware::Any => None,
        image::Firmware::Bios => Some(Firmware::Bios),
        image::Firmware::Efi => Some(Firmware::Uefi),
    };
    let spec = match (spec.firmware, firmware) {
        (None, Some(firmware)) => Cow::Owned(spec.clone().firmware(firmware)),
        _ => Cow::Borrowed(spec),
    };
    Ok((spec, image))
}

/// The name with the host's architecture, where the caller names none and it is not this machine's.
#[cfg(feature = "images")]
fn name_for(name: &str, arch: &str) -> Result<String> {
    use crate::image::{Name, Options};

    let mut parsed: Name = name.parse()?;
    if parsed.architecture.is_some() || Options::default().architecture == arch {
        return Ok(name.to_owned());
    }
    parsed.architecture = Some(arch.to_owned());
    Ok(parsed.to_string())
}
