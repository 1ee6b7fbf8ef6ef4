//! Downloads into files of the cache.

use std::fs::{self, File};
use std::io::{self, BufRead, Read, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::super::cache::{Cached, Slot, failed, remove};
use super::super::{Digest, Entry};
use super::remote::Known;
use super::sparse::Sparse;
use super::tee::Tee;
use super::unpacking::Unpacking;
use super::watch::{Report, Watch};
use super::{Fetch, Started, Stop};
use crate::{Error, Progress};

/// How much is unpacked and written at once.
const PIECE: usize = 128 << 10;

/// One try: what there is of the file, and the rest from the servers, to the cache.
///
/// What arrives is kept as it is, so that a later try can go on; a packed image is unpacked into a second file.
pub(super) fn attempt(
    fetch: &Fetch<'_>,
    slot: &Slot,
    urls: &[String],
    progress: &dyn Progress,
) -> Result<Cached, Stop> {
    let part = slot.part();
    let file = open(&part)?;
    let mut there = file.metadata().map_err(failed("reading", &part))?.len();
    if fetch.entry.size.is_some_and(|size| there > size) {
        file.set_len(0).map_err(failed("writing", &part))?;
        there = 0;
    }
    let known = fs::read(slot.part_record()).ok().and_then(|text| serde_json::from_slice(&text).ok());
    let known: Known = known.filter(|_| there > 0).unwrap_or_default();
    let before = File::open(&part).map_err(failed("reading", &part))?.take(there);
    let Started { ahead, signals, session, digest, outcome } = fetch.start(urls, before, there, known)?;
    let record = slot.part_record();
    let watch = Watch::new(ahead, signals, session, progress, move |known: &Known| {
        // Without it the next try asks for the rest without conditions, and the digest tells what came of it.
        let kept =
            serde_json::to_vec(known).map_err(io::Error::other).and_then(|text| fs::write(&record, text));
        if let Err(error) = kept {
            tracing::debug!(%error, "what the server said cannot be kept");
        }
    });
    let report = watch.report();
    let kept = Out::new(file, &part, fetch, &report)?;
    let pieces = |report: &Report| report.pieces() + usize::from(there > 0);

    if !fetch.is_packed() {
        let mut kept = kept;
        let copied = copy(watch, &mut kept, there);
        fetch.judge(copied, &report, pieces, digest.get(), digest.get())?;
        let entry = fetch.signed(&outcome)?;
        let (file, content) = (kept.finish()?, entry.digest.clone());
        return publish(fetch, slot, &file, &part, &entry, content);
    }
    let unpacked = slot.unpacked();
    remove(&unpacked)?;
    let mut image = Out::new(open(&unpacked)?, &unpacked, fetch, &report)?;
    let mut unpacking = Unpacking::new(Tee::new(watch, kept, there), fetch, &report);
    let copied = copy(io::BufReader::with_capacity(PIECE, &mut unpacking), &mut image, 0);
    let content = unpacking.content();
    fetch.judge(copied, &report, pieces, digest.get(), content.as_ref())?;
    // Whatever was judged right has a digest.
    let content = content.ok_or(Stop::Changed)?;
    let entry = fetch.signed(&outcome)?;
    let file = image.finish()?;
    publish(fetch, slot, &file, &unpacked, &entry, content)
}

fn publish(
    fetch: &Fetch<'_>,
    slot: &Slot,
    file: &File,
    from: &Path,
    entry: &Entry,
    content: Digest,
) -> Result<Cached, Stop> {
    slot.publish(file, from, entry, content).map_err(|error| match error {
        Error::Io { path, source, .. } if why_no_room(&path, &source).is_some() => {
            cannot_write(fetch, &path, source)
        }
        error => error.into(),
    })
}

fn open(path: &Path) -> Result<File, Error> {
    let open = || File::options().create(true).truncate(false).read(true).write(true).open(path);
    let file = open().or_else(|error| {
        // A process may have ended when it had made it read-only, just before it was an image; or it is another user's.
        let begin_anew = error.kind() == io::ErrorKind::PermissionDenied && fs::remove_file(path).is_ok();
        if begin_anew { open() } else { Err(error) }
    });
    file.map_err(failed("writing", path))
}

/// Writes all that is read, but for so many bytes at the beginning.
fn copy(mut from: impl BufRead, to: &mut impl Write, mut skip: u64) -> io::Result<()> {
    loop {
        let piece = from.fill_buf()?;
        let length = piece.len();
        if length == 0 {
            return Ok(());
        }
        let skipped = usize::try_from(skip).unwrap_or(usize::MAX).min(length);
        to.write_all(&piece[skipped..])?;
        skip -= skipped as u64;
        from.consume(length);
    }
}

/// A file that is written to its end, and which says what kept it from that.
struct Out<'a> {
    sparse: Sparse,
    path: PathBuf,
    fetch: &'a Fetch<'a>,
    report: Rc<Report>,
}

impl<'a> Out<'a> {
    fn new(file: File, path: &Path, fetch: &'a Fetch<'a>, report: &Rc<Report>) -> Result<Self, Error> {
        let sparse = Sparse::append(file).map_err(failed("writing", path))?;
        Ok(Self { sparse, path: path.to_owned(), fetch, report: report.clone() })
    }

    fn finish(self) -> Result<File, Stop> {
        let (path, fetch) = (self.path, self.fetch);
        self.sparse.finish().map_err(|error| cannot_write(fetch, &path, error))
    }
}

impl Write for Out<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.sparse
            .write(bytes)
            .map_err(|error| self.report.stop(cannot_write(self.fetch, &self.path, error)))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.sparse.flush()
    }
}

/// Why a file cannot be written. What there is of it is of no use when it is what fills the disk.
fn cannot_write(fetch: &Fetch<'_>, path: &Path, error: io::Error) -> Stop {
    let Some(why) = why_no_room(path, &error) else { return failed("writing", path)(error).into() };
    let size = fetch.entry.size.map(|size| format!(" ({size} bytes to download)")).unwrap_or_default();
    let hint = format!("make room{size}, prune the cache, or use one elsewhere");
    Stop::Spoiled(Error::Download { url: fetch.url().to_owned(), why, hint, source: Some(error) })
}

fn why_no_room(path: &Path, error: &io::Error) -> Option<String> {
    use io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
    let folder = path.parent().unwrap_or(path).display();
    match error.kind() {
        StorageFull => Some(format!("there is no room left for it in {folder}")),
        QuotaExceeded => Some(format!("the quota in {folder} leaves no room for it")),
        FileTooLarge => Some(format!("the file system of {folder}, or a limit, takes no file of that size")),
        _ => None,
    }
}
