//! Files that say which images a name stood for.

use std::collections::{BTreeMap, btree_map};
use std::fs;
use std::io::{Read, Seek};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::super::{Entry, Verified};
use super::files;
use super::lock::Locked;
use crate::{Error, Result};

/// A file `images.lock`, which makes a run repeatable: what a name stood for once, it stands for until it is
/// [updated](Self::update). It is JSON for people to read and to keep with their sources.
///
/// Nothing protects the file but its permissions: what it says of an image, its digest above all, is taken as the word of the
/// caller who names the file, and no signature over a list is looked at again. Who can write to it chooses what guests start
/// from, so take one from where only those write whom you trust.
///
/// ```no_run
/// use fedvirt_core::image::{Entry, ImagesLock};
/// # fn find(name: &str) -> fedvirt_core::Result<Entry> { unimplemented!() }
///
/// let lock = ImagesLock::at("images.lock");
/// let entry = lock.resolve("fedora:43", || find("fedora:43"))?;
/// # Ok::<(), fedvirt_core::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImagesLock {
    path: PathBuf,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    version: u32,
    images: BTreeMap<String, Entry>,
}

const VERSION: u32 = 1;

impl ImagesLock {
    /// The file at this path, which need not exist.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What a name stands for. That is [given](Verified::Given) now, by whoever can write to the file.
    ///
    /// # Errors
    /// [`Io`](Error::Io); [`Catalog`](Error::Catalog) when the file is none of these.
    pub fn get(&self, name: &str) -> Result<Option<Entry>> {
        Ok(self.all()?.remove(name).map(|entry| Entry { verified: Verified::Given, ..entry }))
    }

    /// All of it, as it was written. Where that says [`Signed`](Verified::Signed), somebody found a signature then; or wrote
    /// so into the file, which nothing keeps from it. It is no proof: only what [`get`](Self::get) says counts.
    ///
    /// # Errors
    /// As those of [`get`](Self::get).
    pub fn all(&self) -> Result<BTreeMap<String, Entry>> {
        match fs::read_to_string(&self.path) {
            Ok(text) => self.parse(&text),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(BTreeMap::new()),
            Err(error) => Err(files::failed("reading", &self.path)(error)),
        }
    }

    /// What a name stands for; when the file does not say, `find` does, and that is kept. Whatever number of callers find at
    /// once, what the first one kept is what all of them get.
    ///
    /// # Errors
    /// Those of `find`, and of [`get`](Self::get).
    pub fn resolve(&self, name: &str, find: impl FnOnce() -> Result<Entry>) -> Result<Entry> {
        if let Some(entry) = self.get(name)? {
            return Ok(entry);
        }
        let found = find()?;
        found.without_secrets()?;
        self.change(|images| match images.entry(name.to_owned()) {
            btree_map::Entry::Occupied(there) if *there.get() != found => {
                Entry { verified: Verified::Given, ..there.get().clone() }
            }
            there => there.or_insert(found).clone(),
        })
    }

    /// Makes a name stand for this from now on.
    ///
    /// # Errors
    /// As those of [`get`](Self::get); [`InvalidSpec`](Error::InvalidSpec) for a name or password in the entry's addresses,
    /// which is not to be kept in a file.
    pub fn update(&self, name: &str, entry: &Entry) -> Result<()> {
        entry.without_secrets()?;
        self.change(|images| drop(images.insert(name.to_owned(), entry.clone())))
    }

    /// Forgets what a name stood for.
    ///
    /// # Errors
    /// As those of [`get`](Self::get).
    pub fn remove(&self, name: &str) -> Result<()> {
        self.change(|images| drop(images.remove(name)))
    }

    fn change<T>(&self, change: impl FnOnce(&mut BTreeMap<String, Entry>) -> T) -> Result<T> {
        // The file itself is locked: whoever waits looks again which file has the name when it has the lock.
        let locked = Locked::wait(&self.path, || {
            thread::sleep(Duration::from_millis(20));
            Ok(())
        })?;
        let mut text = String::new();
        let mut file = locked.file();
        file.rewind()
            .and_then(|()| file.read_to_string(&mut text))
            .map_err(files::failed("reading", &self.path))?;
        let mut images = self.parse(&text)?;
        let result = change(&mut images);
        let content = Content { version: VERSION, images };
        let mut text = serde_json::to_string_pretty(&content).map_err(Error::Json)?;
        text.push('\n');
        files::replace(&self.path, text.as_bytes())?;
        Ok(result)
    }

    fn parse(&self, text: &str) -> Result<BTreeMap<String, Entry>> {
        // As the lock makes it.
        if text.is_empty() {
            return Ok(BTreeMap::new());
        }
        let wrong = |line, why| Error::Catalog {
            url: self.path.display().to_string(),
            line,
            why,
            hint: "take an older version of the file, or remove it to find all images anew".into(),
        };
        let content: Content =
            serde_json::from_str(text).map_err(|error| wrong(Some(error.line()), error.to_string()))?;
        if content.version != VERSION {
            return Err(wrong(
                None,
                format!("its version is {}, and {VERSION} alone is known", content.version),
            ));
        }
        Ok(content.images)
    }
}
