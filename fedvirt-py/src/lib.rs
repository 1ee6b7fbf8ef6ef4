//! The native part of the Python package `fedvirt`: the core's types as Python classes. Nothing is decided here.

mod call;
mod cloudinit;
mod document;
mod errors;
#[cfg(feature = "libvirt")]
mod guest;
#[cfg(feature = "libvirt")]
mod handles;
#[cfg(feature = "libvirt")]
mod host;
mod image;
mod json;
mod model;
mod plan;
mod progress;
#[cfg(feature = "libvirt")]
mod reader;

// `gil_used`: an interpreter without a GIL stays so. What can change is behind a lock, which nobody holds while Python
// runs; everything else is frozen.
/// The native part of the package fedvirt. Import from `fedvirt`, not from here.
#[pyo3::pymodule(gil_used = false)]
mod _fedvirt {
    #[pymodule_export]
    use crate::cloudinit::{
        ConfigDrive, HttpSeed, Ignition, NetworkConfig, Seed, check_network_config, check_ssh_key,
        check_user_data, cloud_config_findings, cloud_config_from_json, cloud_config_from_yaml,
        cloud_config_validate, generate_password, hash_password, meta_data_from_yaml, meta_data_to_yaml,
        meta_data_validate, multipart_from_user_data, multipart_to_archive, multipart_to_user_data,
        multipart_validate, user_data,
    };
    #[pymodule_export]
    use crate::document::Document;
    #[pymodule_export]
    use crate::errors::error_kinds;
    #[cfg(feature = "libvirt")]
    #[pymodule_export]
    use crate::guest::{Guest, Ready};
    #[cfg(feature = "libvirt")]
    #[pymodule_export]
    use crate::handles::{Address, DomainHandle, NetworkHandle, PoolHandle, VolumeHandle};
    #[cfg(feature = "libvirt")]
    #[pymodule_export]
    use crate::host::Host;
    #[pymodule_export]
    use crate::image::{
        cache_find, cache_folder, cache_keep_used_in, cache_list, cache_prune, cache_remove, cache_verify,
        image_chain, image_convert, image_info, image_resize, images_cache, images_fetch, images_fetch_entry,
        images_list, images_resolve, lock_all, lock_get, lock_remove, lock_update,
    };
    #[pymodule_export]
    use crate::model::{
        byte_size, model_diff, model_from_dict, model_from_json, model_from_xml, model_to_dict,
        model_to_json, model_to_xml, model_unknown, model_validate,
    };

    #[pymodule_export]
    use crate::plan::Plan;

    /// The version of the package.
    #[pymodule_export]
    #[allow(non_upper_case_globals, reason = "Python's name for it")]
    const __version__: &str = env!("CARGO_PKG_VERSION");
}
