//! VMware's VMDK: sparse disks with their description within, and descriptions of disks in other files.
//!
//! QEMU finds files in descriptions by rules of its own, which are laxer than VMware's: it searches for names anywhere in
//! the text, and its lines may be run together. So what is not exactly as it should be is refused, and what could be a
//! name is one.

use super::{CUT, Content, Found, Look, SECTOR, Wrong};

const SPARSE: &[u8] = b"KDMV";
const DESCRIPTION: &[u8] = b"# Disk DescriptorFile";
/// More than any description takes.
const MAX_DESCRIPTION: u64 = 1 << 20;
/// Where QEMU looks for a parent in a sparse disk, whatever its header says, and how far.
const QEMU_LOOKS_AT: u64 = SECTOR;
const QEMU_LOOKS_FOR: usize = 20 * SECTOR as usize;
const PARENT: &[u8] = b"parentFileNameHint";
const ACCESS: [&str; 3] = ["RW", "RDONLY", "NOACCESS"];
const EXPORT: &str =
    "have it made anew as one file: qemu-img convert -O qcow2 IMAGE NEW, where it comes from";

pub(super) fn is(head: &[u8]) -> bool {
    head.starts_with(SPARSE) || head.starts_with(DESCRIPTION)
}

pub(super) fn look(content: &Content<'_>, head: &[u8], length: u64) -> Look<Found> {
    if head.starts_with(DESCRIPTION) {
        let description = read(content, 0, length)?;
        let mut found = Found::size(0);
        for Extent { sectors, file, .. } in extents(&description)? {
            found.virtual_size = found.virtual_size.saturating_add(sectors.saturating_mul(SECTOR));
            found.data.extend(file.map(|file| (file, None)));
        }
        // It never stands alone, whatever its lines say.
        if found.data.is_empty() {
            let wrong = "it describes a disk whose data are in other files, and names none of them";
            return Err(Wrong(wrong.into(), EXPORT));
        }
        found.backing = parent(&description);
        return sized(found);
    }
    let long = |at| content.bytes(at).map(u64::from_le_bytes);
    let mut found = Found::size(long(12)?.saturating_mul(SECTOR));
    let (at, sectors) = (long(28)?, long(36)?);
    found.backing = parent_name(&content.up_to(QEMU_LOOKS_AT, QEMU_LOOKS_FOR));
    if at > 0 {
        let description = read(content, at.saturating_mul(SECTOR), sectors.saturating_mul(SECTOR))?;
        if !matches!(&extents(&description)?[..], [extent] if extent.is_the_file_itself()) {
            return Err(Wrong("its description is of other files, too".into(), EXPORT));
        }
        found.backing = found.backing.or_else(|| parent(&description));
    }
    sized(found)
}

fn sized(found: Found) -> Look<Found> {
    if found.virtual_size == 0 { Err(Wrong("its disk has no size".into(), CUT)) } else { Ok(found) }
}

fn read(content: &Content<'_>, at: u64, length: u64) -> Look<Vec<u8>> {
    if length > MAX_DESCRIPTION {
        return Err(Wrong("its description is too long".into(), CUT));
    }
    content.exactly(at, usize::try_from(length).unwrap_or_default())
}

/// A description's lines. It ends with the first zero.
fn lines(description: &[u8]) -> impl Iterator<Item = &[u8]> {
    let text = description.split(|byte| *byte == 0).next().unwrap_or_default();
    text.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii)
}

/// `RW 4192256 SPARSE "disk-s001.vmdk"`: a part of the disk.
struct Extent {
    sectors: u64,
    kind: String,
    file: Option<String>,
}

impl Extent {
    /// A sparse disk is called in its own description what it was when it was made.
    fn is_the_file_itself(&self) -> bool {
        self.kind == "SPARSE" && self.file.as_ref().is_some_and(|file| !file.contains('/'))
    }

    fn parse(line: &str) -> Option<Self> {
        let (words, name) = match line.split_once('"') {
            Some((words, rest)) => (words, Some(rest.rsplit_once('"')?)),
            None => (line, None),
        };
        let mut words = words.split([' ', '\t']).filter(|word| !word.is_empty());
        let (access, sectors, kind) = (words.next()?, words.next()?, words.next()?);
        let is_number = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
        let is_kind = kind.bytes().all(|byte| byte.is_ascii_uppercase());
        if !ACCESS.contains(&access) || !is_number(sectors) || !is_kind || words.next().is_some() {
            return None;
        }
        let file = match name {
            Some((name, offset)) => {
                let offset = offset.trim();
                // QEMU reads no more of it.
                if name.is_empty() || name.len() > 511 || name.contains('"') {
                    return None;
                }
                if !offset.is_empty() && !is_number(offset) {
                    return None;
                }
                Some(name.to_owned())
            }
            None => None,
        };
        Some(Self { sectors: sectors.parse().ok()?, kind: kind.to_owned(), file })
    }
}

/// The parts of the disk. A line that is none of them, no setting and no comment is wrong: QEMU could take it for one.
fn extents(description: &[u8]) -> Look<Vec<Extent>> {
    let mut extents = Vec::new();
    for line in lines(description) {
        let line = String::from_utf8_lossy(line);
        let is_text = !line.chars().any(|char| char.is_ascii_control() && char != '\t');
        if is_text && (line.is_empty() || line.starts_with('#') || setting(&line).is_some()) {
            continue;
        }
        let extent = if is_text { Extent::parse(&line) } else { None };
        extents.push(extent.ok_or_else(|| {
            let line: String = line.chars().take(80).collect();
            Wrong(format!("its description has a line that nobody should write: {line:?}"), EXPORT)
        })?);
    }
    Ok(extents)
}

/// `ddb.adapterType = "ide"`.
fn setting(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once('=')?;
    let key = key.trim_end();
    let is_key = key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-:".contains(&byte));
    (is_key && !key.is_empty() && !ACCESS.contains(&key)).then(|| (key, value.trim()))
}

/// The disk that this one is an overlay on.
fn parent(description: &[u8]) -> Option<(String, Option<String>)> {
    parent_name(description).or_else(|| {
        let mut lines = lines(description).map(String::from_utf8_lossy);
        let is_overlay = |line: &str| {
            setting(line).is_some_and(|(key, value)| {
                key.eq_ignore_ascii_case("parentCID") && !value.eq_ignore_ascii_case("ffffffff")
            })
        };
        lines.any(|line| is_overlay(&line)).then(|| (String::new(), Some("vmdk".into())))
    })
}

/// The name that QEMU would find of a parent, wherever in the text, and whatever the other lines say.
fn parent_name(text: &[u8]) -> Option<(String, Option<String>)> {
    let at = text.windows(PARENT.len()).position(|window| window.eq_ignore_ascii_case(PARENT))?;
    // Behind `="`.
    let name = text.get(at + PARENT.len() + 2..).unwrap_or_default();
    let name = name.split(|byte| matches!(byte, b'"' | b'\n' | 0)).next().unwrap_or_default();
    Some((String::from_utf8_lossy(name).into_owned(), Some("vmdk".into())))
}
