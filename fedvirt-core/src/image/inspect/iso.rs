//! ISO images: [ECMA-119](https://ecma-international.org/publications-and-standards/standards/ecma-119/).

use super::{Content, Found};

/// Where the primary volume descriptor is, and its first bytes.
const DESCRIPTOR: u64 = 16 * 2048;
const PRIMARY: &[u8] = b"\x01CD001";

pub(super) fn look(content: &Content<'_>, length: u64) -> Option<Found> {
    let descriptor = content.up_to(DESCRIPTOR, 128);
    if descriptor.len() < 128 || !descriptor.starts_with(PRIMARY) {
        return None;
    }
    let label = String::from_utf8_lossy(&descriptor[40..72]);
    let label = label.trim_matches([' ', '\0']);
    Some(Found { label: (!label.is_empty()).then(|| label.to_owned()), ..Found::size(length) })
}
