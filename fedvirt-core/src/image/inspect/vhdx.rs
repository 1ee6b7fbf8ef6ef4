//! Microsoft's [VHDX](https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-vhdx/).

use super::{CUT, Content, Found, Look, Wrong};

pub(super) const MAGIC: &[u8] = b"vhdxfile";

/// Where the two copies of the table of regions are.
const REGION_TABLES: [u64; 2] = [192 << 10, 256 << 10];
/// More entries than any table has room for.
const MAX_ENTRIES: usize = 2047;
const ENTRY: u64 = 32;

// GUIDs, as they stand in the file.
const METADATA: [u8; 16] = *b"\x06\xa2\x7c\x8b\x90\x47\x9a\x4b\xb8\xfe\x57\x5f\x05\x0f\x88\x6e";
const VIRTUAL_SIZE: [u8; 16] = *b"\x24\x42\xa5\x2f\x1b\xcd\x76\x48\xb2\x11\x5d\xbe\xd8\x3b\xf4\xb8";
const FILE_PARAMETERS: [u8; 16] = *b"\x37\x67\xa1\xca\x36\xfa\x43\x4d\xb3\xb6\x33\xf0\xaa\x44\xe7\x6b";
const PARENT_LOCATOR: [u8; 16] = *b"\x2d\x5f\xd3\xa8\x0b\xb3\x4d\x45\xab\xf7\xd3\xd8\x48\x34\xab\x0c";
const HAS_PARENT: u32 = 1 << 1;

pub(super) fn look(content: &Content<'_>) -> Look<Found> {
    let damaged = || Wrong("its header is damaged".into(), CUT);
    let metadata = REGION_TABLES.into_iter().find_map(|table| region(content, table)).ok_or_else(damaged)?;
    if content.up_to(metadata, 8) != b"metadata" {
        return Err(damaged());
    }
    let count = usize::from(u16::from_le_bytes(content.bytes(metadata + 10)?)).min(MAX_ENTRIES);
    let (mut size, mut parameters, mut locator) = (None, None, None);
    for index in 0..count as u64 {
        let entry = metadata + ENTRY * (index + 1);
        let offset = u32::from_le_bytes(content.bytes(entry + 16)?);
        let item = metadata.checked_add(u64::from(offset)).ok_or_else(damaged)?;
        match content.bytes(entry)? {
            VIRTUAL_SIZE => size = Some(u64::from_le_bytes(content.bytes(item)?)),
            FILE_PARAMETERS => parameters = Some(u32::from_le_bytes(content.bytes(item + 4)?)),
            PARENT_LOCATOR => locator = Some(item),
            _ => {}
        }
    }
    let mut found = Found::size(size.filter(|size| *size > 0).ok_or_else(damaged)?);
    if parameters.ok_or_else(damaged)? & HAS_PARENT != 0 {
        let name = locator.and_then(|locator| parent(content, locator)).unwrap_or_default();
        found.backing = Some((name, Some("vhdx".into())));
    }
    Ok(found)
}

/// Where the metadata are, by a table of regions.
fn region(content: &Content<'_>, table: u64) -> Option<u64> {
    if content.up_to(table, 4) != b"regi" {
        return None;
    }
    let count = u32::from_le_bytes(content.bytes(table + 8).ok()?);
    let count = u64::from(count).min(MAX_ENTRIES as u64);
    let entry = (0..count)
        .map(|index| table + 16 + ENTRY * index)
        .find(|entry| content.up_to(*entry, 16) == METADATA)?;
    content.bytes(entry + 16).ok().map(u64::from_le_bytes)
}

/// The parent's path, from the key `relative_path` or `absolute_win32_path` of a locator.
fn parent(content: &Content<'_>, locator: u64) -> Option<String> {
    let count = u16::from_le_bytes(content.bytes(locator + 18).ok()?);
    let text = |offset: u32, length: u16| {
        let bytes = content.exactly(locator + u64::from(offset), usize::from(length)).ok()?;
        let units = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
        Some(char::decode_utf16(units).map(|unit| unit.unwrap_or('\u{fffd}')).collect::<String>())
    };
    let values: Vec<(String, String)> = (0..u64::from(count.min(16)))
        .filter_map(|index| {
            let entry = locator + 20 + 12 * index;
            let key = text(
                u32::from_le_bytes(content.bytes(entry).ok()?),
                u16::from_le_bytes(content.bytes(entry + 8).ok()?),
            )?;
            let value = text(
                u32::from_le_bytes(content.bytes(entry + 4).ok()?),
                u16::from_le_bytes(content.bytes(entry + 10).ok()?),
            )?;
            Some((key, value))
        })
        .collect();
    ["relative_path", "absolute_win32_path", "volume_path"]
        .into_iter()
        .find_map(|key| values.iter().find(|(known, _)| known == key).map(|(_, value)| value.clone()))
}
