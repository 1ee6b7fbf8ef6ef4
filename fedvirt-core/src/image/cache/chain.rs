//! Which files a folder's images stand on.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::os::unix::fs::{FileExt, MetadataExt};
use std::path::{Path, PathBuf};

use super::super::Info;
use super::files::failed;
use crate::{Error, Result};

/// Files, by what the system knows them by: names differ, and links do.
pub(super) type Files = BTreeSet<(u64, u64)>;

/// What the files of these folders stand on, and these files themselves, to the ends of all chains.
///
/// What is in the cache itself stands for nobody who uses it.
///
/// # Errors
/// When anything cannot be read: then nobody knows what it stands on.
pub(super) fn used(folders: &[PathBuf], cache: &Path) -> Result<Files> {
    let mut seen = Files::new();
    let cache = cache.canonicalize().ok();
    for folder in folders {
        let real = folder.canonicalize().map_err(failed("reading", folder))?;
        if cache.as_ref().is_some_and(|cache| real.starts_with(cache)) {
            continue;
        }
        for entry in fs::read_dir(folder).map_err(failed("reading", folder))? {
            let path = entry.map_err(failed("reading", folder))?.path();
            follow(&path, &mut seen)?;
        }
    }
    Ok(seen)
}

/// Adds a file and what it stands on.
fn follow(path: &Path, seen: &mut Files) -> Result<()> {
    let mut paths = vec![path.to_owned()];
    while let Some(path) = paths.pop() {
        let metadata = match path.metadata() {
            Ok(metadata) => metadata,
            // It is gone, or was never here: nothing of ours is under it.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(failed("reading", &path)(error)),
        };
        if !metadata.is_file() || !seen.insert((metadata.dev(), metadata.ino())) {
            continue;
        }
        match Info::open(&path) {
            Ok(info) => {
                let below = info.backing.into_iter().chain(info.data);
                paths.extend(below.filter_map(|reference| reference.path));
            }
            // What is no image stands on nothing.
            Err(Error::ImageFormat { .. }) if !may_be_overlay(&path)? => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Whether a file that is not understood is of a format with overlays: then what it stands on is not known.
fn may_be_overlay(path: &Path) -> Result<bool> {
    let mut head = [0; 4];
    let read =
        File::open(path).and_then(|file| file.read_at(&mut head, 0)).map_err(failed("reading", path))?;
    Ok(&head[..read] == b"QFI\xfb")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A qcow2 header of the version, with a backing file's name.
    fn qcow2(version: u32, backing: &str) -> Vec<u8> {
        let mut head = vec![0; 1024];
        head[..4].copy_from_slice(b"QFI\xfb");
        head[4..8].copy_from_slice(&version.to_be_bytes());
        head[8..16].copy_from_slice(&512u64.to_be_bytes());
        head[16..20].copy_from_slice(&u32::try_from(backing.len()).unwrap().to_be_bytes());
        head[20..24].copy_from_slice(&16u32.to_be_bytes());
        head[24..32].copy_from_slice(&(1u64 << 30).to_be_bytes());
        head[100..104].copy_from_slice(&104u32.to_be_bytes());
        head[512..512 + backing.len()].copy_from_slice(backing.as_bytes());
        head
    }

    #[test]
    fn chains_are_followed_to_their_ends_and_through_circles() {
        let folder = std::env::temp_dir().join(format!("fedvirt-chain-{}", std::process::id()));
        let (pool, other) = (folder.join("pool"), folder.join("other"));
        fs::create_dir_all(&pool).unwrap();
        fs::create_dir_all(&other).unwrap();
        let middle = other.join("middle");
        fs::write(pool.join("overlay"), qcow2(3, middle.to_str().unwrap())).unwrap();
        fs::write(pool.join("gone"), qcow2(3, "/nowhere/base")).unwrap();
        fs::write(pool.join("notes.txt"), b"no image").unwrap();
        fs::write(&middle, qcow2(2, "base")).unwrap();
        fs::write(other.join("base"), qcow2(3, "middle")).unwrap();
        fs::write(other.join("unused"), b"raw").unwrap();
        let seen = used(std::slice::from_ref(&pool), &folder.join("cache")).unwrap();
        let cached = used(std::slice::from_ref(&pool), &folder).unwrap();
        let has = |path: PathBuf| path.metadata().is_ok_and(|file| seen.contains(&(file.dev(), file.ino())));
        let found = [pool.join("overlay"), middle, other.join("base"), other.join("unused")].map(has);
        fs::write(pool.join("strange"), qcow2(9, "base")).unwrap();
        let strange = used(std::slice::from_ref(&pool), &folder.join("cache"));
        fs::remove_dir_all(&folder).unwrap();
        assert!(strange.is_err() && used(&[pool], &folder).is_err());
        assert_eq!(found, [true, true, true, false]);
        assert_eq!(cached, Files::new());
    }
}
