//! QEMU's [qcow2](https://www.qemu.org/docs/master/interop/qcow2.html).

use super::{CONVERT, CUT, Content, Found, Look, Wrong};

pub(super) const MAGIC: &[u8] = b"QFI\xfb";

/// A bit of the incompatible features: the data are in another file.
const EXTERNAL_DATA: u64 = 1 << 2;
/// Extensions of the header.
const BACKING_FORMAT: u32 = 0xe279_2aca;
const DATA_FILE: u32 = 0x4441_5441;
/// The name of a backing file is no longer than this.
const MAX_NAME: u32 = 1023;
/// A cluster is no longer than this, and all of the header is in the first.
const MAX_CLUSTER: u64 = 2 << 20;

/// Clusters have between 2⁹ and 2²¹ bytes.
const CLUSTER_BITS: std::ops::RangeInclusive<u32> = 9..=21;
/// More than the table of the tables of a disk takes: QEMU's bound.
const MAX_TABLES: u32 = (32 << 20) / 8;
/// Where a table is, in the entry of another.
const OFFSET: u64 = 0x00ff_ffff_ffff_fe00;

pub(super) fn look(content: &Content<'_>, file_size: u64) -> Look<Found> {
    let long = |at| content.bytes(at).map(u64::from_be_bytes);
    let word = |at| content.bytes(at).map(u32::from_be_bytes);
    let version = word(4)?;
    if !matches!(version, 2 | 3) {
        return Err(Wrong(format!("it is a qcow file of version {version}, which is not known"), CONVERT));
    }
    let mut found = Found::size(long(24)?);
    if found.virtual_size == 0 {
        return Err(Wrong("its disk has no size".into(), CUT));
    }
    found.encrypted = word(32)? != 0;
    let bits = word(20)?;
    if !CLUSTER_BITS.contains(&bits) {
        return Err(Wrong(format!("its clusters have 2^{bits} bytes, which cannot be"), CUT));
    }
    if content.whole {
        whole(content, word(36)?, long(40)?, 1 << bits, file_size)?;
    }
    let (features, mut at) = if version == 3 { (long(72)?, u64::from(word(100)?)) } else { (0, 72) };

    let mut backing_format = None;
    let mut data_file = None;
    let (name_at, name_length) = (long(8)?, word(16)?);
    let end = if name_at > 0 { name_at.min(MAX_CLUSTER) } else { MAX_CLUSTER };
    while at + 8 <= end {
        let (kind, length) = (word(at)?, word(at + 4)?);
        if kind == 0 || u64::from(length) > end - at {
            break;
        }
        match kind {
            BACKING_FORMAT => backing_format = Some(text(content, at + 8, length)?),
            DATA_FILE => data_file = Some(text(content, at + 8, length)?),
            _ => {}
        }
        at += 8 + u64::from(length).next_multiple_of(8);
    }
    if name_at > 0 {
        found.backing = Some((text(content, name_at, name_length)?, backing_format));
    }
    if features & EXTERNAL_DATA != 0 {
        // Without a name whoever opens it has to know the file.
        found.data.push((data_file.unwrap_or_default(), Some("raw".into())));
    }
    Ok(found)
}

/// Are the tables in the file that say where the data are? What reads the image would take what is not there for zeros.
fn whole(content: &Content<'_>, count: u32, tables: u64, cluster: u64, file_size: u64) -> Look<()> {
    if count > MAX_TABLES {
        return Err(Wrong("its header says nothing sensible of its tables".into(), CUT));
    }
    let entries = content.exactly(tables, count as usize * 8)?;
    let last = entries
        .chunks_exact(8)
        .map(|entry| entry.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)) & OFFSET)
        .max()
        .unwrap_or_default();
    if last > 0 && last.saturating_add(cluster) > file_size {
        return Err(Wrong("a part of it is missing".into(), CUT));
    }
    Ok(())
}

fn text(content: &Content<'_>, at: u64, length: u32) -> Look<String> {
    if length > MAX_NAME || at > MAX_CLUSTER {
        return Err(Wrong("its header names a file in a way that cannot be".into(), CUT));
    }
    Ok(String::from_utf8_lossy(&content.exactly(at, length as usize)?).into_owned())
}
