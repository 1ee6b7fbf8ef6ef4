//! Where the cache keeps an image, and what it needs on the way there.

use std::borrow::Cow;
use std::fs::{self, File, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use super::super::hash::Hasher;
use super::super::{Algorithm, Digest, Entry};
use super::Cached;
use super::files::{self, failed};
use super::lock::Locked;
use crate::{Error, Event, Progress, Result};

/// The place of one image: a name by its digest, and others beside it.
#[derive(Debug, Clone)]
pub(in super::super) struct Slot {
    image: PathBuf,
}

/// What is known of an image, beside it. It is written before the image gets its name, so that no image is without it.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Record {
    entry: Entry,
    /// The digest of the file in the cache, which differs from the entry's when that was packed.
    content: Digest,
    /// Other digests of that file.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    others: Vec<Digest>,
    size: u64,
    /// When the file was last changed, in seconds and nanoseconds: nobody should have since.
    modified: (i64, i64),
}

impl Record {
    fn of(cached: &Cached, modified: (i64, i64)) -> Self {
        Self {
            entry: cached.entry.clone(),
            content: cached.content.clone(),
            others: cached.others.clone(),
            size: cached.size,
            modified,
        }
    }
}

/// What is in a slot, by a quick look.
pub(in super::super) enum Found {
    Nothing,
    /// As it was put there.
    Intact(Box<Cached>),
    /// Touched since: its content must be looked at.
    Doubtful(Box<Cached>),
}

impl Slot {
    pub(super) fn new(folder: &Path, digest: &Digest) -> Self {
        Self { image: folder.join(digest.algorithm().name()).join(digest.hex()) }
    }

    /// The image, once it is there.
    pub(super) fn image(&self) -> &Path {
        &self.image
    }

    fn beside(&self, suffix: &str) -> PathBuf {
        files::with_suffix(&self.image, suffix)
    }

    pub(super) fn record(&self) -> PathBuf {
        self.beside(".json")
    }

    /// What has arrived so far, as it came.
    pub(in super::super) fn part(&self) -> PathBuf {
        self.beside(".part")
    }

    /// What the server said of that.
    pub(in super::super) fn part_record(&self) -> PathBuf {
        self.beside(".part.json")
    }

    /// What is being unpacked.
    pub(in super::super) fn unpacked(&self) -> PathBuf {
        self.beside(".unpacked")
    }

    fn lock_file(&self) -> PathBuf {
        self.beside(".lock")
    }

    /// Makes it the caller's alone; `wait` is called as long as another has it.
    pub(in super::super) fn lock(&self, wait: impl FnMut() -> Result<()>) -> Result<Locked> {
        self.make_folder()?;
        Locked::wait(&self.lock_file(), wait)
    }

    pub(super) fn try_lock(&self) -> Result<Option<Locked>> {
        self.make_folder()?;
        Locked::now(&self.lock_file())
    }

    fn make_folder(&self) -> Result<()> {
        let folder = self.image.parent().unwrap_or(&self.image);
        fs::create_dir_all(folder).map_err(failed("making folder", folder))
    }

    /// What is there, by name, size and time.
    pub(in super::super) fn look(&self) -> Result<Found> {
        let Ok(text) = fs::read(self.record()) else { return Ok(Found::Nothing) };
        // A record that cannot be read is one of an image that nobody knows.
        let Ok(record) = serde_json::from_slice::<Record>(&text) else { return Ok(Found::Nothing) };
        let metadata = match self.image.metadata() {
            Ok(metadata) => metadata,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Found::Nothing),
            Err(error) => return Err(failed("reading", &self.image)(error)),
        };
        let used = self.record().metadata().and_then(|metadata| metadata.modified());
        let cached = Box::new(Cached {
            path: self.image.clone(),
            content: record.content,
            others: record.others,
            size: record.size,
            entry: record.entry,
            used: used.unwrap_or(SystemTime::UNIX_EPOCH),
        });
        let intact = metadata.len() == record.size && times(&metadata) == record.modified;
        Ok(if intact { Found::Intact(cached) } else { Found::Doubtful(cached) })
    }

    /// Whether the content is what it was. If so, the times are noted anew. The caller holds the lock.
    pub(in super::super) fn examine(&self, cached: &Cached, progress: &dyn Progress) -> Result<bool> {
        let metadata = cached.path.metadata().map_err(failed("reading", &cached.path))?;
        if metadata.len() != cached.size
            || digest(cached, cached.content.algorithm(), progress)? != cached.content
        {
            return Ok(false);
        }
        self.note(cached, &metadata)?;
        Ok(true)
    }

    /// The digest of an image that is as it was, by this algorithm. It is computed once. The caller holds the lock.
    pub(in super::super) fn digest<'a>(
        &self,
        cached: &'a Cached,
        algorithm: Algorithm,
        progress: &dyn Progress,
    ) -> Result<Cow<'a, Digest>> {
        if let Some(known) = cached.digest(algorithm) {
            return Ok(Cow::Borrowed(known));
        }
        let metadata = cached.path.metadata().map_err(failed("reading", &cached.path))?;
        let computed = digest(cached, algorithm, progress)?;
        let mut cached = cached.clone();
        cached.others.push(computed.clone());
        self.note(&cached, &metadata)?;
        Ok(Cow::Owned(computed))
    }

    /// Writes down what was found by looking at the content. A cache that is not ours to write to does without.
    fn note(&self, cached: &Cached, metadata: &fs::Metadata) -> Result<()> {
        match self.keep(&Record::of(cached, times(metadata))) {
            Err(error) if files::is_read_only(&error) => {
                tracing::debug!(%error, "what an image is cannot be noted");
                Ok(())
            }
            kept => kept,
        }
    }

    /// Makes the next one who wants the image look at its content.
    pub(super) fn doubt(&self) -> Result<()> {
        let _locked = self.lock(|| {
            std::thread::sleep(Duration::from_millis(50));
            Ok(())
        })?;
        if let Found::Intact(cached) = self.look()? {
            self.keep(&Record::of(&cached, (0, 0)))?;
        }
        Ok(())
    }

    /// Puts a file in its place: from here on it is in the cache. The caller holds the lock, and has verified it.
    pub(in super::super) fn publish(
        &self,
        file: &File,
        from: &Path,
        entry: &Entry,
        content: Digest,
    ) -> Result<Cached> {
        let writing = |source| Error::Io { action: "writing", path: from.to_owned(), source };
        file.sync_all().map_err(writing)?;
        let metadata = file.metadata().map_err(writing)?;
        let cached = Cached {
            path: self.image.clone(),
            content,
            others: Vec::new(),
            size: metadata.len(),
            entry: entry.clone(),
            used: SystemTime::now(),
        };
        self.keep(&Record::of(&cached, times(&metadata)))?;
        // Guests read it, and none may write to it: others stand on it, too. Whoever goes on with what an earlier one left must
        // be able to write, so this comes last.
        file.set_permissions(Permissions::from_mode(0o444)).map_err(writing)?;
        files::rename(from, &self.image)?;
        self.discard_parts()?;
        Ok(cached)
    }

    fn keep(&self, record: &Record) -> Result<()> {
        let text = serde_json::to_vec_pretty(record).map_err(Error::Json)?;
        files::replace(&self.record(), &text)
    }

    /// Notes that the image is used now. A cache that is not ours to write to does without.
    pub(in super::super) fn touch(&self) {
        let touched = File::options().append(true).open(self.record());
        if let Err(error) = touched.and_then(|file| file.set_modified(SystemTime::now())) {
            tracing::debug!(image = %self.image.display(), %error, "its use cannot be noted");
        }
    }

    /// Removes what was not finished. The caller holds the lock.
    pub(in super::super) fn discard_parts(&self) -> Result<()> {
        for path in [self.part(), self.part_record(), self.unpacked()] {
            files::remove(&path)?;
        }
        Ok(())
    }

    /// Removes what was not finished if nothing has arrived. The caller holds the lock.
    pub(in super::super) fn discard_nothing(&self) -> Result<()> {
        match self.part().metadata() {
            Ok(part) if part.len() > 0 => files::remove(&self.unpacked()).map(drop),
            _ => self.discard_parts(),
        }
    }

    /// Removes all of it; how many bytes of the disk that gives back. The caller holds the lock.
    pub(super) fn remove(&self) -> Result<u64> {
        let parts = [self.part(), self.unpacked(), self.part_record()];
        let freed = parts.iter().chain([&self.image]).map(|path| room(path)).sum();
        // The record last: an image without one is nothing.
        files::remove(&self.image)?;
        self.discard_parts()?;
        files::remove(&self.record())?;
        files::remove(&self.lock_file())?;
        Ok(freed)
    }

    /// Since when a download that was not finished has not gone on; none when there is none.
    pub(super) fn part_age(&self) -> Option<Duration> {
        let parts = [self.part(), self.unpacked()];
        let newest = parts.iter().filter_map(|path| path.metadata().ok()?.modified().ok()).max()?;
        Some(newest.elapsed().unwrap_or_default())
    }
}

/// How much of the disk a file takes.
pub(super) fn room(path: &Path) -> u64 {
    path.metadata().map(|metadata| metadata.blocks() * 512).unwrap_or_default()
}

fn times(metadata: &fs::Metadata) -> (i64, i64) {
    (metadata.mtime(), metadata.mtime_nsec())
}

/// The digest of what is in the file now.
pub(super) fn digest(cached: &Cached, algorithm: Algorithm, progress: &dyn Progress) -> Result<Digest> {
    const STEP: &str = "verify";
    let mut done = 0;
    let file = File::open(&cached.path).map_err(failed("reading", &cached.path))?;
    let text = format!("verifying {}", cached.path.display());
    progress.event(Event::Started { step: STEP, text: &text });
    let each = |read| {
        done += read;
        progress.event(Event::Bytes { step: STEP, done, total: Some(cached.size) });
        !progress.is_cancelled()
    };
    let digest = Hasher::read(algorithm, file, each).map_err(failed("reading", &cached.path))?;
    let digest = digest.ok_or_else(|| Error::Cancelled { doing: text.clone() })?;
    progress.event(Event::Finished { step: STEP });
    Ok(digest)
}
