//! VMware's VMDK: sparse disks with their description within, and descriptions of disks in other files.

use super::{CUT, Content, Found, Look, SECTOR, Wrong};

const SPARSE: &[u8] = b"KDMV";
const DESCRIPTION: &[u8] = b"# Disk DescriptorFile";
/// More than any description takes.
const MAX_DESCRIPTION: u64 = 1 << 20;

pub(super) fn is(head: &[u8]) -> bool {
    head.starts_with(SPARSE) || head.starts_with(DESCRIPTION)
}

pub(super) fn look(content: &Content<'_>, head: &[u8], length: u64) -> Look<Found> {
    if head.starts_with(DESCRIPTION) {
        let text = text(content, 0, length)?;
        let mut found = Found::size(0);
        for line in text.lines() {
            let Some((sectors, file)) = extent(line) else { continue };
            found.virtual_size = found.virtual_size.saturating_add(sectors.saturating_mul(SECTOR));
            found.data.extend(file.map(|file| (file, None)));
        }
        found.backing = parent(&text);
        return sized(found);
    }
    let long = |at| content.bytes(at).map(u64::from_le_bytes);
    let mut found = Found::size(long(12)?.saturating_mul(SECTOR));
    let (at, sectors) = (long(28)?, long(36)?);
    if at > 0 {
        found.backing = parent(&text(content, at.saturating_mul(SECTOR), sectors.saturating_mul(SECTOR))?);
    }
    sized(found)
}

fn sized(found: Found) -> Look<Found> {
    if found.virtual_size == 0 { Err(Wrong("its disk has no size".into(), CUT)) } else { Ok(found) }
}

fn text(content: &Content<'_>, at: u64, length: u64) -> Look<String> {
    if length > MAX_DESCRIPTION {
        return Err(Wrong("its description is too long".into(), CUT));
    }
    let mut bytes = content.exactly(at, usize::try_from(length).unwrap_or_default())?;
    bytes.truncate(bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len()));
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// `RW 4192256 SPARSE "disk-s001.vmdk"`: how many sectors, and in which file.
fn extent(line: &str) -> Option<(u64, Option<String>)> {
    let mut words = line.split_whitespace();
    if !matches!(words.next()?, "RW" | "RDONLY" | "NOACCESS") {
        return None;
    }
    Some((words.next()?.parse().ok()?, line.split('"').nth(1).map(str::to_owned)))
}

/// The disk that this one is an overlay on.
fn parent(text: &str) -> Option<(String, Option<String>)> {
    let values = |name: &'static str| {
        text.lines().filter_map(move |line| line.split_once('=').filter(|(key, _)| key.trim() == name))
    };
    let (_, id) = values("parentCID").next()?;
    if id.trim().eq_ignore_ascii_case("ffffffff") {
        return None;
    }
    let name = values("parentFileNameHint").next().map(|(_, name)| name.trim().trim_matches('"').to_owned());
    Some((name.unwrap_or_default(), Some("vmdk".into())))
}
