//! The ISO 9660 image that carries a seed.

use hadris_fs::{Content, NoClock, Node, Owner, Permissions, SetAttr, Tree};
use hadris_iso::{IsoId, IsoOptions};
use hadris_storage::{BlockSize, MemDevice};

use super::invalid;
use crate::Result;

/// The only size of block that optical media have.
const SECTOR: BlockSize = match BlockSize::new(2048) {
    Some(size) => size,
    None => panic!("2048 is a power of two"),
};

/// Writes files into the root of an image with this label. Rock Ridge holds the names for Linux, Joliet for
/// others. Equal input gives equal bytes: every time in the image is the same, and nothing in it is drawn.
pub(super) fn image(label: &str, files: &[(&str, &[u8])]) -> Result<Vec<u8>> {
    write(label, files).or_else(|error| invalid("seed", format!("the image cannot be written: {error}")))
}

fn write(label: &str, files: &[(&str, &[u8])]) -> Result<Vec<u8>, hadris_fs::PathError> {
    // Wherever the image gets mounted in the guest, only root needs to read hashes and scripts.
    let attrs = SetAttr::new().with_permissions(Permissions::new(0o400)).with_owner(Owner::new(0, 0));
    let mut tree = Tree::new();
    for (name, bytes) in files {
        tree.insert(name, Node::file(Content::bytes(*bytes)).with_attrs(attrs))?;
    }
    let options = IsoOptions::new()
        .with_id(IsoId::Volume, label)
        .with_id(IsoId::Application, "")
        .with_joliet()
        .with_rock_ridge()
        .with_time(NoClock::TIME);
    let size = hadris_iso::plan(&tree, &options)?.size();
    let mut device = MemDevice::new(vec![0; size as usize], SECTOR);
    hadris_iso::sync::write(&mut device, &tree, &options)?;
    Ok(device.into_inner())
}
