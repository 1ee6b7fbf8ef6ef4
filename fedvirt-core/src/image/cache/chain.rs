//! Which files a folder's images stand on.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::os::unix::fs::{FileExt, MetadataExt};
use std::path::{Path, PathBuf};

use super::super::{Algorithm, Info};
use super::files::failed;
use crate::{Error, Result};

/// Files that others stand on, by what the system knows them by: names differ, and links do.
#[derive(Debug, Default)]
pub(super) struct Used(BTreeMap<(u64, u64), PathBuf>);

impl Used {
    /// What the files of these folders stand on, and these files themselves, to the ends of all chains. The cache's own
    /// images stand for nobody who uses them.
    ///
    /// # Errors
    /// When anything cannot be read: then nobody knows what it stands on.
    pub(super) fn by(folders: &[PathBuf], cache: &Path) -> Result<Self> {
        let mut used = Self::default();
        for folder in folders {
            used.add(folder, cache, Err)?;
        }
        Ok(used)
    }

    /// Adds what the files of folders stand on that may not be there, or not be ours to read.
    pub(super) fn add_readable(&mut self, folders: &[PathBuf], cache: &Path) -> Result<()> {
        let pass_over = |error| match &error {
            Error::Io { source, .. }
                if matches!(source.kind(), io::ErrorKind::NotFound | io::ErrorKind::PermissionDenied) =>
            {
                tracing::debug!(%error, "it is not known whether it stands on an image of the cache");
                Ok(())
            }
            _ => Err(error),
        };
        folders.iter().try_for_each(|folder| self.add(folder, cache, pass_over))
    }

    /// The file of a folder by which this one is used.
    pub(super) fn user(&self, path: &Path) -> Option<&Path> {
        let metadata = path.metadata().ok()?;
        self.0.get(&(metadata.dev(), metadata.ino())).map(PathBuf::as_path)
    }

    fn add(&mut self, folder: &Path, cache: &Path, failing: impl Fn(Error) -> Result<()>) -> Result<()> {
        let entries = folder.canonicalize().and_then(|real| {
            let own = |folder: PathBuf| {
                let is_own = |algorithm: Algorithm| {
                    folder.join(algorithm.name()).canonicalize().is_ok_and(|own| real.starts_with(own))
                };
                Algorithm::ALL.into_iter().any(is_own)
            };
            if super::folders(cache).into_iter().any(own) { Ok(None) } else { fs::read_dir(folder).map(Some) }
        });
        let entries = match entries.map_err(failed("reading", folder)) {
            Ok(entries) => entries,
            Err(error) => return failing(error),
        };
        for entry in entries.into_iter().flatten() {
            let path = entry.map_err(failed("reading", folder))?.path();
            self.follow(&path).or_else(&failing)?;
        }
        Ok(())
    }

    /// Adds a file and what it stands on.
    fn follow(&mut self, user: &Path) -> Result<()> {
        let mut paths = vec![user.to_owned()];
        while let Some(path) = paths.pop() {
            let metadata = match path.metadata() {
                Ok(metadata) => metadata,
                // It is gone, or was never here: nothing of ours is under it.
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(failed("reading", &path)(error)),
            };
            let file = (metadata.dev(), metadata.ino());
            if !metadata.is_file() || self.0.contains_key(&file) {
                continue;
            }
            self.0.insert(file, user.to_owned());
            match Info::open(&path) {
                Ok(info) => {
                    let below = info.backing.into_iter().chain(info.data);
                    paths.extend(below.filter_map(|reference| reference.path));
                }
                // It went away meanwhile.
                Err(Error::ImageNotFound { .. }) => {}
                // What is no image stands on nothing.
                Err(Error::ImageFormat { .. }) if !may_be_overlay(&path)? => {}
                Err(Error::ImageFormat { path, found, .. }) => {
                    let hint = "what it stands on cannot be told, so nothing is removed from the cache: mend it, or remove it";
                    return Err(Error::ImageFormat { path, found, hint: hint.into() });
                }
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}

/// Whether a file that is not understood is of a format with overlays: then what it stands on is not known.
fn may_be_overlay(path: &Path) -> Result<bool> {
    let mut head = [0; 4];
    let read =
        File::open(path).and_then(|file| file.read_at(&mut head, 0)).map_err(failed("reading", path))?;
    Ok(matches!(&head[..read], b"QFI\xfb" | b"KDMV" | b"# Di"))
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
        let (pools, cache) = (std::slice::from_ref(&pool), folder.join("cache"));
        let used = Used::by(pools, &cache).unwrap();
        fs::create_dir(folder.join("sha256")).unwrap();
        fs::write(folder.join("sha256/image"), b"raw").unwrap();
        let cached = Used::by(&[folder.join("sha256")], &folder).unwrap();
        let user = |path: PathBuf| used.user(&path).map(|user| user.strip_prefix(&pool).unwrap().to_owned());
        let found = [pool.join("overlay"), middle, other.join("base"), other.join("unused")].map(user);
        let strange = |content: &[u8]| {
            fs::write(pool.join("strange"), content).unwrap();
            [Used::by(pools, &cache).map(drop), Used::default().add_readable(pools, &cache)]
                .map(|used| used.unwrap_err().to_string())
        };
        let strange =
            [&qcow2(9, "base")[..], b"# Disk DescriptorFile\nRW 8FLAT \"base\" 0\n", b"KDMV"].map(strange);
        fs::remove_dir_all(&folder).unwrap();
        for strange in strange.concat() {
            assert!(strange.contains("strange") && strange.contains("nothing is removed"), "{strange}");
        }
        assert!(Used::by(pools, &cache).is_err());
        let mut none = Used::default();
        none.add_readable(pools, &cache).unwrap();
        assert!(none.0.is_empty());
        let overlay = Some(PathBuf::from("overlay"));
        assert_eq!(found, [overlay.clone(), overlay.clone(), overlay, None]);
        assert!(cached.0.is_empty());
    }
}
