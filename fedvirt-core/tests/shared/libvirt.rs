//! libvirt's own documents.

use std::fs;
use std::path::{Path, PathBuf};

/// The folder that `scripts/fetch-libvirt-docs.sh` makes, and every XML file of libvirt's tests in it, in order.
pub(crate) fn documents() -> (PathBuf, Vec<PathBuf>) {
    let folder = std::env::var_os("FEDVIRT_LIBVIRT_DOCS").map(PathBuf::from);
    let folder = folder.filter(|folder| folder.join("tests").is_dir()).expect(
        "FEDVIRT_LIBVIRT_DOCS names no folder with libvirt's documents: run scripts/fetch-libvirt-docs.sh FOLDER, \
         and set it to that folder's full path",
    );
    let mut files = below(&folder.join("tests"));
    files.sort();
    assert!(files.len() > 2000, "{} documents cannot be all: {}", files.len(), folder.display());
    (folder, files)
}

fn below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let files = files.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "xml"));
    files.chain(folders.iter().flat_map(|folder| below(folder))).collect()
}
